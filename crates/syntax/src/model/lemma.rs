//! Lemmas: a form with its tag becomes its dictionary form by cutting off an end and putting another on.
//!
//! « pillé », VERB: cut 1, put "er". Which edit to use was learned for whole forms and, for the rest, for the longest
//! known suffix: « caillassé » was never seen, but "-assé" was.

use super::file::{FileError, Reader, Writer};
use super::hash::mix;
use super::keyed::Keyed;
use super::lexeme::Lexeme;
use std::collections::BTreeMap;

/// How a form becomes its lemma.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edit {
    /// Lower case first.
    pub lowers: bool,
    /// Characters to cut off the end.
    pub cut: u8,
    /// What to put there instead.
    pub put: String,
}

impl Edit {
    /// The lemma is the form.
    pub const NONE: Edit = Edit { lowers: false, cut: 0, put: String::new() };

    /// The edit that leads from a form to its lemma; none when it would cut more than 255 characters.
    pub fn between(form: &str, lemma: &str) -> Option<Edit> {
        let lower = form.to_lowercase();
        let common = |a: &str| a.chars().zip(lemma.chars()).take_while(|(a, b)| a == b).count();
        // A lower-case form votes for the edit that also fits it at the start of a sentence.
        let is_lower = !lemma.chars().any(char::is_uppercase);
        let lowers = common(&lower) > common(form) || (is_lower && common(&lower) == common(form));
        let base = if lowers { &lower } else { form };
        let kept = common(base);
        let cut = u8::try_from(base.chars().count() - kept).ok()?;
        Some(Edit { lowers, cut, put: lemma.chars().skip(kept).collect() })
    }

    /// Writes the lemma of `form` into `lemma`; the form itself when the edit would leave nothing.
    pub fn apply(&self, form: &str, lemma: &mut String) {
        lemma.clear();
        if self.lowers {
            lemma.extend(form.chars().flat_map(char::to_lowercase));
        } else {
            lemma.push_str(form);
        }
        for _ in 0..self.cut {
            lemma.pop();
        }
        lemma.push_str(&self.put);
        if lemma.is_empty() {
            lemma.push_str(form);
        }
    }
}

/// What a lemma depends on, from the most telling to the least.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clue {
    /// The form with its case, its tag and its features.
    Form,
    /// The form with its case and its tag.
    FormTag,
    /// The lower-case form and its tag.
    LowerTag,
    /// The last so many characters in lower case, and the tag; 0 stands for the tag alone.
    Suffix(u8),
}

/// Edits by clue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lemmatizer {
    edits: Vec<Edit>,
    /// The edit of each clue that says more than the next weaker one.
    by_clue: Keyed<u16>,
}

/// The keys of a word, most telling first.
pub fn keys(word: &Lexeme, tag: u8, bundle: u64) -> impl Iterator<Item = (Clue, u32)> {
    let key = move |kind: u64, hash: u64| mix(hash ^ mix(kind << 8 | u64::from(tag) | 1 << 40)) as u32;
    let Lexeme { form, lower, suffix, .. } = *word;
    let wholes = [(Clue::Form, 0, form ^ mix(bundle)), (Clue::FormTag, 1, form), (Clue::LowerTag, 2, lower)];
    let ends = (1..=suffix.len()).rev().map(move |n| (Clue::Suffix(n as u8), 2 + n as u64, suffix[n - 1]));
    let all = wholes.into_iter().chain(ends).chain([(Clue::Suffix(0), 3 + suffix.len() as u64, 0)]);
    all.map(move |(clue, kind, hash)| (clue, key(kind, hash)))
}

impl Lemmatizer {
    /// From the edit of each key. At most `u16::MAX` different edits count; the rest are left out.
    pub fn new(by_key: &BTreeMap<u32, Edit>) -> Self {
        let mut edits = vec![Edit::NONE];
        let mut numbers: BTreeMap<Edit, u16> = BTreeMap::from([(Edit::NONE, 0)]);
        let mut entries = Vec::with_capacity(by_key.len());
        for (&key, edit) in by_key {
            if !numbers.contains_key(edit) {
                let Ok(number) = u16::try_from(edits.len()) else { continue };
                numbers.insert(edit.clone(), number);
                edits.push(edit.clone());
            }
            entries.push((key, numbers[edit]));
        }
        Lemmatizer { edits, by_clue: Keyed::new(&entries) }
    }

    /// Writes the lemma of a form into `lemma`.
    pub fn lemma(&self, form: &str, word: &Lexeme, tag: u8, bundle: u64, lemma: &mut String) {
        let edit = keys(word, tag, bundle).find_map(|(_, key)| self.by_clue.get(key));
        self.edits[usize::from(edit.unwrap_or(0))].apply(form, lemma);
    }

    pub(super) fn write(&self, to: &mut Writer) {
        to.count(self.edits.len());
        for edit in &self.edits {
            to.number(u64::from(edit.cut) << 1 | u64::from(edit.lowers));
            to.string(&edit.put);
        }
        to.entries(&self.by_clue.entries(), u64::from);
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, FileError> {
        let mut edits = Vec::new();
        for _ in 0..from.count(1 << 16)? {
            let n = from.below(1 << 9)?;
            edits.push(Edit { lowers: n & 1 == 1, cut: (n >> 1) as u8, put: from.string()?.to_owned() });
        }
        let count = edits.len() as u64;
        let entries = from.entries(|from| Ok(from.below(count)? as u16))?;
        if edits.is_empty() {
            Err(FileError::Body)
        } else {
            Ok(Lemmatizer { edits, by_clue: Keyed::new(&entries) })
        }
    }
}
