//! Fenced blocks of a Markdown file.
//!
//! Example: ```` ```text date=2023-02-10 ```` opens a block named `text` with one setting. Only fences of three
//! back-ticks at the start of a line count; nothing else of Markdown is understood.

use std::collections::BTreeMap;
use std::ops::Range;

/// One block: its name, its settings and the lines between its fences.
#[derive(Debug)]
pub(crate) struct Block {
    /// Line of the opening fence, from 0.
    pub fence: usize,
    pub name: String,
    pub settings: BTreeMap<String, String>,
    pub content: Range<usize>,
}

/// All blocks in order; the error says on which line (from 0) what is wrong.
pub(crate) fn blocks(lines: &[&str]) -> Result<Vec<Block>, (usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if let Some(head) = lines[at].strip_prefix("```") {
            let length = lines[at + 1..].iter().position(|l| l.trim_end() == "```");
            let Some(length) = length else {
                return Err((at, "block without a closing fence".into()));
            };
            let (name, settings) = heading(head).map_err(|message| (at, message))?;
            found.push(Block { fence: at, name, settings, content: at + 1..at + 1 + length });
            at += length + 1;
        }
        at += 1;
    }
    Ok(found)
}

/// `text date=2023-02-10` as a name and its settings.
fn heading(head: &str) -> Result<(String, BTreeMap<String, String>), String> {
    let mut words = head.split_whitespace();
    let name = words.next().unwrap_or_default().to_owned();
    let setting = |word: &str| match word.split_once('=') {
        Some((key, value)) => Ok((key.to_owned(), value.to_owned())),
        None => Err(format!("setting without a value; hint: write key=value: {word}")),
    };
    Ok((name, words.map(setting).collect::<Result<_, _>>()?))
}
