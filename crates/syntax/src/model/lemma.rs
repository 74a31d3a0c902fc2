//! Lemmas: a form with its tag becomes its dictionary form by cutting off an end and putting another on.
//!
//! « pillé », VERB: cut 1, put "er". Which edit to use was learned for whole forms and, for the rest, for the longest
//! known suffix: « caillassé » was never seen, but "-assé" was.

use super::file::{FileError, Reader, Writer};
use super::hash::{CharHash, mix};
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
        let lowers = common(&lower) > common(form);
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

/// Longest suffix that edits are learned for.
const LONGEST: u8 = 7;

/// The key of a clue.
type Key = u32;

/// Edits by clue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lemmatizer {
    edits: Vec<Edit>,
    /// Open addressing, linear probing: `(key, edit + 1)`, 0 for free.
    slots: Vec<(Key, u16)>,
}

/// The keys of a word, most telling first.
pub fn keys(form: &str, tag: u8, bundle: u64) -> impl Iterator<Item = (Clue, Key)> {
    let key = |kind: u64, hash: u64| mix(hash ^ mix(kind << 8 | u64::from(tag) | 1 << 40)) as Key;
    let whole = CharHash::of(form);
    let lower: Vec<char> = form.chars().flat_map(char::to_lowercase).collect();
    let lower_hash = lower.iter().fold(CharHash::empty(), |h, &c| h.push(c)).finish();
    let mut suffixes = [None; LONGEST as usize + 1];
    let mut hash = CharHash::empty();
    suffixes[0] = Some((Clue::Suffix(0), key(3, hash.finish())));
    for (n, &c) in lower.iter().rev().take(usize::from(LONGEST)).enumerate() {
        hash = hash.push(c);
        suffixes[n + 1] = Some((Clue::Suffix(n as u8 + 1), key(3, hash.finish())));
    }
    let wholes = [
        (Clue::Form, key(0, whole ^ mix(bundle))),
        (Clue::FormTag, key(1, whole)),
        (Clue::LowerTag, key(2, lower_hash)),
    ];
    wholes.into_iter().chain(suffixes.into_iter().rev().flatten())
}

impl Lemmatizer {
    /// From the edit of each key. At most `u16::MAX - 1` different edits count; the rest are left out.
    pub fn new(by_key: &BTreeMap<Key, Edit>) -> Self {
        let mut edits = vec![Edit::NONE];
        let none = Edit::NONE;
        let mut numbers: BTreeMap<&Edit, u16> = BTreeMap::from([(&none, 0)]);
        let mut entries = Vec::with_capacity(by_key.len());
        for (&key, edit) in by_key {
            let number = *numbers.entry(edit).or_insert_with(|| {
                edits.push(edit.clone());
                (edits.len() - 1).min(usize::from(u16::MAX)) as u16
            });
            if number < u16::MAX {
                entries.push((key, number));
            }
        }
        edits.truncate(usize::from(u16::MAX));
        Self::from_entries(edits, &entries)
    }

    fn from_entries(edits: Vec<Edit>, entries: &[(Key, u16)]) -> Self {
        let size = (entries.len() * 2).next_power_of_two().max(2);
        let mut lemmatizer = Lemmatizer { edits, slots: vec![(0, 0); size] };
        for &(key, edit) in entries {
            let slot = lemmatizer.slot(key);
            lemmatizer.slots[slot] = (key, edit + 1);
        }
        lemmatizer
    }

    /// The slot of a key, or the free one where it would stand. At least half of the slots are free.
    fn slot(&self, key: Key) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        while self.slots[at].1 != 0 && self.slots[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }

    /// Writes the lemma of a form into `lemma`.
    pub fn lemma(&self, form: &str, tag: u8, bundle: u64, lemma: &mut String) {
        let edit = keys(form, tag, bundle).find_map(|(_, key)| self.slots[self.slot(key)].1.checked_sub(1));
        self.edits[usize::from(edit.unwrap_or(0))].apply(form, lemma);
    }

    pub(super) fn write(&self, to: &mut Writer) {
        to.count(self.edits.len());
        for edit in &self.edits {
            to.number(u64::from(edit.cut) << 1 | u64::from(edit.lowers));
            to.string(&edit.put);
        }
        let mut entries: Vec<_> = self.slots.iter().filter(|s| s.1 != 0).collect();
        entries.sort_unstable();
        to.count(entries.len());
        let mut last = 0;
        for &&(key, edit) in &entries {
            to.number(u64::from(key - last));
            last = key;
            to.number(u64::from(edit - 1));
        }
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, FileError> {
        let mut edits = Vec::new();
        for _ in 0..from.count(usize::from(u16::MAX))? {
            let n = from.below(1 << 9)?;
            edits.push(Edit { lowers: n & 1 == 1, cut: (n >> 1) as u8, put: from.string()?.to_owned() });
        }
        if edits.is_empty() {
            return Err(FileError::Body);
        }
        let (mut entries, mut last) = (Vec::new(), 0u32);
        for _ in 0..from.count(1 << 22)? {
            last = last.wrapping_add(from.below(1 << 32)? as u32);
            entries.push((last, from.below(edits.len() as u64)? as u16));
        }
        Ok(Self::from_entries(edits, &entries))
    }
}
