//! Lemmas: a form with its tag becomes its dictionary form by cutting off an end and putting another on.
//!
//! « pillé », VERB: cut 1, put "er". Which edit to use was learned for whole forms and, for the rest, for the longest
//! known suffix: « caillassé » was never seen, but "-assé" was. Of the edits that suffixes suggest, one that leads to
//! a known lemma is taken first: "provoking" could come from "provok" or "provoke", and only one of them is a verb.

use super::file::{FileError, Reader, Writer};
use super::hash::{CharHash, mix};
use super::keyed::Keyed;
use super::lexeme::Lexeme;
use recoupe_ud::Upos;
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of the case of a form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Case {
    /// It stays.
    Kept,
    /// Lower case.
    Lower,
    /// Lower case but for the first letter.
    Capital,
}

impl Case {
    /// In the order of their numbers in a file.
    const ALL: [Case; 3] = [Case::Kept, Case::Lower, Case::Capital];

    /// Adds a form in this case.
    fn add(self, form: &str, to: &mut String) {
        match self {
            Case::Kept => to.push_str(form),
            Case::Lower => to.extend(form.chars().flat_map(char::to_lowercase)),
            Case::Capital => {
                let mut chars = form.chars();
                to.extend(chars.next().into_iter().flat_map(char::to_uppercase));
                to.extend(chars.flat_map(char::to_lowercase));
            }
        }
    }
}

/// How a form becomes its lemma.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edit {
    /// First.
    pub case: Case,
    /// Characters to cut off the end.
    pub cut: u8,
    /// What to put there instead.
    pub put: String,
}

impl Edit {
    /// The lemma is the form.
    pub const NONE: Edit = Edit { case: Case::Kept, cut: 0, put: String::new() };

    /// The edit that leads from a form to its lemma; none when it would cut more than 255 characters.
    pub fn between(form: &str, lemma: &str) -> Option<Edit> {
        let cased = Case::ALL.map(|case| {
            let mut base = String::new();
            case.add(form, &mut base);
            base
        });
        let common = |a: &str| a.chars().zip(lemma.chars()).take_while(|(a, b)| a == b).count();
        let [kept, lower, capital] = [0, 1, 2].map(|case| common(&cased[case]));
        // A lower-case word votes for the edit that also fits it at the start of a sentence.
        let is_word = form.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\''));
        let is_lower = is_word && !lemma.chars().any(char::is_uppercase);
        let case = if capital > kept.max(lower) {
            Case::Capital
        } else if lower > kept || (is_lower && lower == kept) {
            Case::Lower
        } else {
            Case::Kept
        };
        let base = &cased[case as usize];
        let kept = common(base);
        let cut = u8::try_from(base.chars().count() - kept).ok()?;
        Some(Edit { case, cut, put: lemma.chars().skip(kept).collect() })
    }

    /// False for an edit that makes another word of a whole form, as « été » becomes "être": no model for new words.
    fn leaves_a_stem(&self, form: &str) -> bool {
        self.cut == 0 || form.chars().count() >= usize::from(self.cut) + 2
    }

    /// Writes the lemma of `form` into `lemma`; the form itself when the edit would leave nothing.
    pub fn apply(&self, form: &str, lemma: &mut String) {
        lemma.clear();
        self.case.add(form, lemma);
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
    /// The form with its case, its tag, its features and the tag of the next word: « her » before a noun or not.
    Next,
    /// The form with its case, its tag and its features.
    Form,
    /// The form with its case and its tag.
    FormTag,
    /// The lower-case form and its tag.
    LowerTag,
    /// The lower-case form and its part of speech.
    LowerUpos,
    /// The last so many characters in lower case, the way the form is written, and the tag; 0 stands for the tag alone.
    Suffix(u8),
    /// The same, for the second best edit.
    Other(u8),
}

impl Clue {
    /// True for what only guesses from the end of a word.
    pub fn is_guess(self) -> bool {
        matches!(self, Clue::Suffix(_) | Clue::Other(_))
    }
}

/// A word that wants a lemma.
#[derive(Clone, Copy, Debug)]
pub struct Tagged<'a> {
    /// Its form.
    pub form: &'a str,
    /// What is seen of the form.
    pub word: &'a Lexeme,
    /// Its fine tag.
    pub tag: u8,
    /// Its part of speech.
    pub upos: Upos,
    /// Its features, as bits.
    pub bundle: u64,
    /// The fine tag of the next word.
    pub next: u8,
}

impl Tagged<'_> {
    /// How a name is written, for its capitals are part of its lemma: as an address, as an abbreviation, all in
    /// capitals, mixed, or carelessly all in small letters. Other words are all alike.
    fn writing(&self) -> u64 {
        if self.upos != Upos::Propn {
            return 0;
        }
        if is_address(self.form) {
            return 1;
        }
        let mut letters = self.form.chars().filter(|c| c.is_alphabetic());
        let first = letters.next().is_some_and(char::is_uppercase);
        let (mut upper, mut lower) = (0, 0);
        letters.for_each(|c| if c.is_uppercase() { upper += 1 } else { lower += 1 });
        match (first, upper, lower) {
            (false, 0, _) => CARELESS,
            (true, 0, _) => 0,
            (true, 1..=3, 0) => 3,
            (true, _, 0) => 4,
            _ => 5,
        }
    }
}

/// « agence.example/depeches »: small and capital letters are as they are.
fn is_address(form: &str) -> bool {
    form.trim_matches('.').contains(['.', '@', '/'])
}

/// The writing of a name in small letters.
const CARELESS: u64 = 2;

/// Edits by clue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lemmatizer {
    edits: Vec<Edit>,
    /// The edit of each clue.
    by_clue: Keyed<u16>,
    /// The lemmas that are known with a part of speech.
    known: Keyed<u8>,
}

/// The keys of a word, most telling first.
pub fn keys(tagged: Tagged<'_>) -> impl Iterator<Item = (Clue, u32)> {
    let Tagged { word, tag, upos, bundle, next, .. } = tagged;
    let key = move |kind: u64, hash: u64| mix(hash ^ mix(kind << 8 | u64::from(tag) | 1 << 40)) as u32;
    let Lexeme { form, lower, suffix, .. } = *word;
    let whole = form ^ mix(bundle);
    let wholes = [
        (Clue::Next, key(30, mix(whole).wrapping_add(u64::from(next)))),
        (Clue::Form, key(0, whole)),
        (Clue::FormTag, key(1, form)),
        (Clue::LowerTag, key(2, lower)),
        (Clue::LowerUpos, mix(lower ^ mix(31 << 8 | upos as u64 | 1 << 40)) as u32),
    ];
    let ends = std::iter::once(tagged).flat_map(move |tagged| {
        let writing = tagged.writing();
        let end = move |n: usize| if n == 0 { 0 } else { suffix[n - 1] }.wrapping_add(writing);
        let pair = move |n: usize| {
            [
                (Clue::Suffix(n as u8), key(3 + n as u64, end(n))),
                (Clue::Other(n as u8), key(16 + n as u64, end(n))),
            ]
        };
        (0..=suffix.len()).rev().flat_map(pair)
    });
    wholes.into_iter().chain(ends)
}

/// The key of a lemma among the known ones.
pub fn known_key(lemma: &str, upos: Upos) -> u32 {
    mix(CharHash::of(lemma) ^ mix(upos as u64)) as u32
}

impl Lemmatizer {
    /// True when this is a known lemma with this part of speech.
    pub fn knows(&self, lemma: &str, upos: Upos) -> bool {
        self.known.get(known_key(lemma, upos)).is_some()
    }

    /// From the edit of each key and the keys of known lemmas. At most `u16::MAX` different edits count; the rest are
    /// left out.
    pub fn new(by_key: &BTreeMap<u32, Edit>, known: &BTreeSet<u32>) -> Self {
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
        let known: Vec<(u32, u8)> = known.iter().map(|&key| (key, 0)).collect();
        Lemmatizer { edits, by_clue: Keyed::new(&entries), known: Keyed::new(&known) }
    }

    /// Writes the lemma of a word into `lemma`.
    pub fn lemma(&self, tagged: Tagged<'_>, lemma: &mut String) {
        let mut guess = None;
        for (clue, key) in keys(tagged) {
            let Some(number) = self.by_clue.get(key) else { continue };
            let edit = &self.edits[usize::from(number)];
            if !clue.is_guess() {
                return edit.apply(tagged.form, lemma);
            }
            if !edit.leaves_a_stem(tagged.form) {
                continue;
            }
            edit.apply(tagged.form, lemma);
            // A word that looks like a lemma is taken for one, except a name in small letters.
            let is_best = guess.is_none() && matches!(clue, Clue::Suffix(_));
            let is_whole = is_best && edit.cut == 0 && edit.put.is_empty() && tagged.writing() != CARELESS;
            if is_whole || self.knows(lemma, tagged.upos) {
                return;
            }
            if is_best {
                guess = Some(edit);
            }
        }
        guess.unwrap_or(&Edit::NONE).apply(tagged.form, lemma);
    }

    pub(super) fn write(&self, to: &mut Writer) {
        to.count(self.edits.len());
        for edit in &self.edits {
            to.number(u64::from(edit.cut) << 2 | edit.case as u64);
            to.string(&edit.put);
        }
        to.entries(&self.by_clue.entries(), u64::from);
        to.entries(&self.known.entries(), u64::from);
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, FileError> {
        let mut edits = Vec::new();
        for _ in 0..from.count(1 << 16)? {
            let n = from.below(1 << 10)?;
            let case = *Case::ALL.get(n as usize & 3).ok_or(FileError::Body)?;
            edits.push(Edit { case, cut: (n >> 2) as u8, put: from.string()?.to_owned() });
        }
        let count = edits.len() as u64;
        let entries = from.entries(|from| Ok(from.below(count)? as u16))?;
        let known = from.entries(|from| Ok(from.below(1)? as u8))?;
        if edits.is_empty() {
            Err(FileError::Body)
        } else {
            Ok(Lemmatizer { edits, by_clue: Keyed::new(&entries), known: Keyed::new(&known) })
        }
    }
}
