//! A case as data, and how it is read from a Markdown file.
//!
//! Example: the file `# Title`, prose, a `text` block, a `claims` block gives one [`Case`] of kind `claims`.
//! A file that leaves one of these out is a [`Fault`] with its line, never a case that checks nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use recoupe_text::Span;

use crate::block::{Block, blocks};
use crate::marks;

/// One example: a text, and what must be read out of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file the case stands in.
    pub file: PathBuf,
    /// The line of the title, counted from 1.
    pub line: usize,
    /// The title, without its `#`.
    pub title: String,
    /// `key=value` words after the `text` of the text block, such as `date=2023-02-10`.
    pub settings: BTreeMap<String, String>,
    /// The text without the caret lines; no line break at its end.
    pub text: String,
    /// The name of the expectation block: what is checked, such as `figures`, `claims` or `parse`.
    pub kind: String,
    /// What the file says must be read.
    pub expected: Expectation,
    /// Lines of the file (from 0) between the fences of the text block.
    pub(crate) text_lines: Range<usize>,
    /// Lines of the file (from 0) between the fences of the expectation block.
    pub(crate) kind_lines: Range<usize>,
}

/// What is read out of a text: words that carry a label, and lines.
///
/// Only labels that the case names under its text are compared; the lines are compared as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Expectation {
    /// Labelled words, in any order.
    pub marks: Vec<Mark>,
    /// The lines of the expectation block, in order.
    pub lines: Vec<String>,
}

/// Words of the text under a label; more than one span when they are not contiguous.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mark {
    /// Bytes of [`Case::text`].
    pub spans: Vec<Span>,
    /// What the words are, such as `source`.
    pub label: String,
}

impl Mark {
    /// A mark on contiguous words.
    pub fn new(label: impl Into<String>, span: Span) -> Self {
        Mark { spans: vec![span], label: label.into() }
    }
}

/// Why a case file cannot be read, or why a case failed, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and a `hint:` when the writer can act.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

impl std::error::Error for Fault {}

impl Case {
    /// Reads every case of a file.
    pub fn read_all(file: &Path, markdown: &str) -> Result<Vec<Case>, Fault> {
        let lines: Vec<&str> = markdown.lines().collect();
        let fault = |(at, message): (usize, String)| Fault { file: file.to_owned(), line: at + 1, message };
        let blocks = blocks(&lines).map_err(fault)?;
        let titles = titles(&lines, &blocks);
        let Some(&first) = titles.first() else {
            return Err(fault((0, "no case in this file; hint: start one with `# Title`".into())));
        };
        if let Some(early) = blocks.iter().find(|b| b.fence < first) {
            return Err(fault((early.fence, "block before the first `# Title`".into())));
        }
        let ends = titles.iter().skip(1).copied().chain([lines.len()]);
        titles
            .iter()
            .zip(ends)
            .map(|(&title, end)| {
                let own: Vec<&Block> = blocks.iter().filter(|b| (title..end).contains(&b.fence)).collect();
                one(file, &lines, title, &own).map_err(fault)
            })
            .collect()
    }
}

/// Lines that open a case: `# ` outside every block.
fn titles(lines: &[&str], blocks: &[Block]) -> Vec<usize> {
    let is_inside = |at: usize| blocks.iter().any(|b| b.content.start <= at && at < b.content.end);
    (0..lines.len()).filter(|&at| lines[at].starts_with("# ") && !is_inside(at)).collect()
}

/// The case between two titles.
fn one(file: &Path, lines: &[&str], title: usize, blocks: &[&Block]) -> Result<Case, (usize, String)> {
    let name = lines[title].trim_start_matches('#').trim();
    let missing = |what: &str| Err((title, format!("case without {what}: {name}")));
    let (text, kind) = match blocks {
        [] => return missing("a `text` block"),
        [only] if only.name == "text" => return missing("an expectation block after its `text` block"),
        [first, ..] if first.name != "text" => return missing("a `text` block as its first block"),
        [text, kind] => (text, kind),
        [_, _, third, ..] => {
            return Err((third.fence, "more than two blocks in one case; hint: give it a title".into()));
        }
        [_] => unreachable!("a single block is either the text or not"),
    };
    if kind.name.is_empty() || kind.name == "text" {
        return Err((kind.fence, "expectation block without a name of its own, such as `figures`".into()));
    }
    let (body, marks) = marks::read(&lines[text.content.clone()], text.content.start)?;
    if body.trim().is_empty() {
        return missing("any word in its `text` block");
    }
    let expected = lines[kind.content.clone()].iter().map(|l| l.trim_end().to_owned()).collect();
    Ok(Case {
        file: file.to_owned(),
        line: title + 1,
        title: name.to_owned(),
        settings: text.settings.clone(),
        text: body,
        kind: kind.name.clone(),
        expected: Expectation { marks, lines: expected },
        text_lines: text.content.clone(),
        kind_lines: kind.content.clone(),
    })
}
