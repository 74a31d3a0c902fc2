//! Patterns: how an entry says which words it stands for.
//!
//! A pattern is a row of items, one for each word:
//! - `parmi` matches the form (case aside; accents aside only where the text writes capitals);
//! - `<annoncer>` matches any form of the lemma;
//! - `<mort>/NOUN` or `plus/ADV|PRON` also asks for a part of speech;
//! - `du|de` matches either.
//!
//! `<faire> état de` matches « fait état de » and « font état de ».

use recoupe_ud::Upos;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One word of a pattern.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Accepted spellings, lower case.
    pub words: Vec<String>,
    /// Whether `words` are lemmas (otherwise forms).
    pub is_lemma: bool,
    /// Accepted parts of speech as a bit set over [`Upos`]; all bits set when there is no condition.
    pub upos: u32,
}

impl Item {
    /// True when a word with this part of speech is accepted.
    pub fn accepts(&self, upos: Upos) -> bool {
        self.upos & (1 << upos as u32) != 0
    }
}

/// A row of items. Invariant: never empty.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pattern {
    /// One item for each word.
    pub items: Vec<Item>,
}

/// What is wrong with a pattern.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PatternError(String);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PatternError {}

impl Pattern {
    /// Reads the notation above.
    ///
    /// # Errors
    /// When there is no item, an item is empty, a `<` is not closed, or a part of speech is unknown.
    pub fn parse(source: &str) -> Result<Pattern, PatternError> {
        let items = source.split_whitespace().map(parse_item).collect::<Result<Vec<_>, _>>()?;
        if items.is_empty() {
            Err(PatternError("a pattern needs at least one word".into()))
        } else {
            Ok(Pattern { items })
        }
    }
}

fn parse_item(source: &str) -> Result<Item, PatternError> {
    let (words, tags) = match source.rsplit_once('/') {
        Some((words, tags)) if !words.is_empty() => (words, Some(tags)),
        _ => (source, None),
    };
    let upos = match tags {
        None => u32::MAX,
        Some(tags) => tags.split('|').try_fold(0, |set, tag| {
            Upos::parse(tag)
                .map(|upos| set | 1 << upos as u32)
                .ok_or_else(|| PatternError(format!("unknown part of speech in `{source}`: {tag}")))
        })?,
    };
    let is_lemma = words.starts_with('<') && words.len() > 1;
    let inner = match (is_lemma, words.strip_prefix('<').and_then(|w| w.strip_suffix('>'))) {
        (false, _) => words,
        (true, Some(inner)) => inner,
        (true, None) => return Err(PatternError(format!("`<` without `>` at the end: {source}"))),
    };
    let words: Vec<String> = inner.split('|').map(str::to_lowercase).collect();
    if words.iter().any(String::is_empty) {
        return Err(PatternError(format!("empty alternative: {source}")));
    }
    Ok(Item { words, is_lemma, upos })
}
