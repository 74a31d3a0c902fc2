//! A compiled pack: all entries of one language as plain values, and their bytes.

use crate::pattern::Pattern;
use crate::sense::Sense;
use crate::tokens::TokenTable;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The number of an entry in its pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId(pub u32);

/// One line of a lexicon: words, what they mean, where it stands.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Name shown by `recoupe why`: file and first pattern, as in `cues:<annoncer>`.
    pub name: String,
    /// Alternative word rows.
    pub patterns: Vec<Pattern>,
    /// What the words mean to the reader.
    pub sense: Sense,
}

/// The questions in which languages differ and that are not words: answered in `language.toml`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// BCP 47 code: "fr".
    pub code: String,
    /// Marks between groups of three digits ("3.700"); special spaces count as U+0020.
    pub group_marks: Vec<char>,
    /// Marks before decimals ("80,08").
    pub decimal_marks: Vec<char>,
    /// Whether an adjective may stand between a number and its noun *and* the noun that is counted is the last of its
    /// row ("18 police officers"), rather than the first (« 18 policiers municipaux »).
    pub counted_noun_is_last: bool,
    /// In a date of digits alone, whether the month stands before the day ("2/15") or after it (« 15/2 »).
    #[serde(default)]
    pub month_comes_first: bool,
    /// Whether words for what belongs to a country have a capital: "Polish", but « polonais ».
    #[serde(default)]
    pub demonyms_have_capitals: bool,
    /// Lemmas of determiners that stand for whoever possesses: « son », « leur ».
    #[serde(default)]
    pub possessives: Vec<String>,
    /// Relative pronouns that stand for people alone: "who".
    #[serde(default)]
    pub animate_relatives: Vec<String>,
    /// Letters after digits that make an ordinal: « 1er », "27th".
    #[serde(default)]
    pub ordinal_suffixes: Vec<String>,
    /// Letters after digits that make a decade: "1980s".
    #[serde(default)]
    pub decade_suffixes: Vec<String>,
    /// Signs that multiply the digits before them: "k" in « 15k », "bn" in "3.2bn".
    #[serde(default)]
    pub scale_signs: BTreeMap<String, u64>,
}

impl Settings {
    /// Whether a plain space groups digits.
    pub fn spaces_group(&self) -> bool {
        self.group_marks.contains(&' ')
    }
}

/// A language, compiled.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Pack {
    /// The tokeniser's table.
    pub tokens: TokenTable,
    /// Answers that are not words.
    pub settings: Settings,
    /// All entries, in the order of files and lines.
    pub entries: Vec<Entry>,
    /// Forms of the verbs in the entries, with their lemma, sorted: for words that the lemmatiser does not know.
    pub inflected: Vec<(String, String)>,
}

/// Bytes that are not a pack of this version.
#[derive(Debug)]
pub struct PackError(postcard::Error);

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a language pack of this version of recoupe: {}", self.0)
    }
}

impl std::error::Error for PackError {}

impl Pack {
    /// The pack as bytes (postcard); the same pack always gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("a pack holds only plain values")
    }

    /// Reads back what [`Pack::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Pack, PackError> {
        postcard::from_bytes(bytes).map_err(PackError)
    }
}
