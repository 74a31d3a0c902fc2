//! The words that decide where a text is cut: abbreviations, elisions, clitics, contractions, units.
//!
//! `lang/fr/tokens.toml` says that « M. » is one token and ends no sentence, that « l’ » is cut off « l’armée »,
//! « -t-il » off « a-t-il », and that « aux » stands for « à les ». Typographic apostrophes are written plain here.
//!
//! The cutting itself is done by `syntax`.

mod learned;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use learned::{Casing, Habit, Habits, Linear, TokenWeights};

/// `tokens.toml` as its author writes it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TokenTable {
    /// Written with their dot, never the end of a sentence: "Mr.". A small letter also stands for its capital.
    pub abbreviations: Vec<String>,
    /// Written with their dot, possibly the end of a sentence: "etc.".
    pub final_abbreviations: Vec<String>,
    /// Written with their dot before a figure or a capital initial, plain words otherwise: "No." in "No. 4".
    pub number_abbreviations: Vec<String>,
    /// Cut off with their apostrophe, which is not written here: "l", "qu".
    pub elisions: Vec<String>,
    /// Never cut, in spite of an apostrophe, a hyphen or a sign: "aujourd'hui", "rendez-vous", "n°".
    pub whole: Vec<String>,
    /// Cut off the end of a hyphenated word, each a token: "-il", "-t-il".
    pub enclitics: Vec<String>,
    /// Split off the end of a word that stays one token: "'s", "n't".
    pub suffixes: Vec<String>,
    /// The letter after which a bare apostrophe can mark the possessive: "s" for "the Beatles' last concert".
    pub possessive_after: Option<char>,
    /// Tokens of several words: "du" = "de", "le".
    pub contractions: BTreeMap<String, Vec<String>>,
    /// Contractions that are also plain words: « du » in « du pain »; [`TokenWeights`] tell which.
    pub ambiguous: Vec<String>,
    /// Cut off the digits before them: "h" in « 21h30 ».
    pub units: Vec<String>,
    /// Bracketed endings that stay with their word: "e" in « déporté(e) ».
    pub bracketed: Vec<String>,
    /// Last parts of a bare domain or file name: "org", "pdf".
    pub domains: Vec<String>,
    /// Whether a hyphen between two words is a token ("well-known" is three tokens).
    pub splits_hyphens: bool,
    /// Where hyphens are tokens: first parts that nevertheless stay joined ("e" in "e-mail").
    pub joined_prefixes: Vec<String>,
    /// Whether a plain space may stand between groups of three digits (special spaces always may).
    pub groups_by_space: bool,
    /// Whether the dot of "2." at the start of a line belongs to the number.
    pub joins_enumerator_dot: bool,
    /// What was learned: not written here, but filled in from `model/segment.bin`.
    pub weights: TokenWeights,
}

/// What the table says of one spelling: a set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Marks(u16);

impl Marks {
    /// Abbreviation that ends no sentence.
    pub const ABBREVIATION: Marks = Marks(1);
    /// Abbreviation that may end a sentence.
    pub const FINAL_ABBREVIATION: Marks = Marks(1 << 1);
    /// Elided word, without its apostrophe.
    pub const ELISION: Marks = Marks(1 << 2);
    /// Never cut.
    pub const WHOLE: Marks = Marks(1 << 3);
    /// Hyphenated ending that is a token.
    pub const ENCLITIC: Marks = Marks(1 << 4);
    /// Unit that is cut off its digits.
    pub const UNIT: Marks = Marks(1 << 5);
    /// Bracketed ending.
    pub const BRACKETED: Marks = Marks(1 << 6);
    /// Last part of a domain name.
    pub const DOMAIN: Marks = Marks(1 << 7);
    /// First part that stays joined by its hyphen.
    pub const JOINED_PREFIX: Marks = Marks(1 << 8);
    /// Contraction that is also a plain word.
    pub const AMBIGUOUS: Marks = Marks(1 << 9);
    /// Abbreviation before a figure.
    pub const NUMBER_ABBREVIATION: Marks = Marks(1 << 10);

    /// True when all of `other` is in this set.
    pub const fn has(self, other: Marks) -> bool {
        self.0 & other.0 == other.0
    }

    /// True when nothing is known of the spelling.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Both sets together.
    pub const fn with(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }
}

/// A [`TokenTable`] indexed for looking up.
#[derive(Clone, Debug, Default)]
pub struct TokenRules {
    table: TokenTable,
    marks: HashMap<Box<str>, Marks, FixedState>,
    contractions: HashMap<Box<str>, Box<[Box<str>]>, FixedState>,
    /// Bit n is set when some contraction is n bytes long.
    contraction_lengths: u64,
}

impl TokenRules {
    /// The table it was made from.
    pub fn table(&self) -> &TokenTable {
        &self.table
    }

    /// What is known of a spelling. Lists are written in small letters, except abbreviations that need their capital.
    pub fn marks(&self, spelling: &str) -> Marks {
        self.marks.get(spelling).copied().unwrap_or_default()
    }

    /// True when a contraction has this many bytes: asked before the form is put in small letters.
    pub fn may_contract(&self, bytes: usize) -> bool {
        bytes < 64 && self.contraction_lengths & (1 << bytes) != 0
    }

    /// The words that a form in small letters stands for, if it is a contraction.
    pub fn contraction(&self, form: &str) -> Option<&[Box<str>]> {
        self.contractions.get(form).map(|words| &words[..])
    }
}

impl From<TokenTable> for TokenRules {
    fn from(table: TokenTable) -> Self {
        let lists = [
            (&table.abbreviations, Marks::ABBREVIATION),
            (&table.final_abbreviations, Marks::FINAL_ABBREVIATION),
            (&table.elisions, Marks::ELISION),
            (&table.whole, Marks::WHOLE),
            (&table.enclitics, Marks::ENCLITIC),
            (&table.units, Marks::UNIT),
            (&table.bracketed, Marks::BRACKETED),
            (&table.domains, Marks::DOMAIN),
            (&table.joined_prefixes, Marks::JOINED_PREFIX),
            (&table.ambiguous, Marks::AMBIGUOUS),
            (&table.number_abbreviations, Marks::NUMBER_ABBREVIATION),
        ];
        let mut marks: HashMap<Box<str>, Marks, FixedState> = HashMap::default();
        for (spellings, mark) in lists {
            for spelling in spellings {
                let known = marks.entry(spelling.as_str().into()).or_default();
                *known = known.with(mark);
            }
        }
        let mut contractions: HashMap<Box<str>, Box<[Box<str>]>, FixedState> = HashMap::default();
        let mut contraction_lengths = 0;
        for (form, words) in &table.contractions {
            contraction_lengths |= 1 << form.len().min(63);
            contractions.insert(form.as_str().into(), words.iter().map(|w| w.as_str().into()).collect());
        }
        TokenRules { table, marks, contractions, contraction_lengths }
    }
}
