//! Which language a text is in: French, English, another one, or no telling.
//!
//! Example: « Kazakhstan : 18 morts » is French although a single word says so; "Sedikitnya delapan belas polisi
//! tewas" is in another language.
//!
//! Two witnesses are heard: the share of words that a language lists as common, and an identifier that knows sixteen
//! languages by their letters. Neither suffices alone: the lists know only our languages, the identifier cannot
//! say that it does not know. Only a sample of a long text is looked at.

use recoupe_report::Language;
use recoupe_text::{Note, NoteCode, fold};
use std::collections::BTreeMap;
use std::sync::OnceLock;

const FR_WORDS: &str = include_str!("../../../lang/fr/common-words.txt");
const EN_WORDS: &str = include_str!("../../../lang/en/common-words.txt");
const FOREIGN_WORDS: &str = include_str!("../../../lang/foreign-words.txt");

/// Reads a language tag, with or without a region: `fr`, `fr-CA`, `en_GB`.
pub fn parse_language(tag: &str) -> Result<Language, String> {
    let code = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
    Language::parse(&code).ok_or_else(|| format!("recoupe reads fr and en, not: {tag}"))
}

/// What could be told about the language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identified {
    /// Stated from outside, or clear from the words.
    Known(Language),
    /// The better of two weak readings.
    Assumed(Language),
    /// A language that recoupe does not read, with its ISO 639-3 code when it is one of the common ones.
    Other(Option<&'static str>),
    /// No words, or too few to tell.
    Unknown,
}

impl Identified {
    /// The language to read the text in, if recoupe can read it.
    pub fn language(self) -> Option<Language> {
        match self {
            Identified::Known(language) | Identified::Assumed(language) => Some(language),
            Identified::Other(_) | Identified::Unknown => None,
        }
    }

    /// What the reader of the result should know about it.
    pub fn note(self) -> Option<Note> {
        match self {
            Identified::Known(_) => None,
            Identified::Assumed(language) => Some(Note::whole(
                NoteCode::LanguageAssumed,
                format!("the language is not certain; the text was read as: {}", language.code()),
            )),
            Identified::Other(Some(code)) => Some(Note::whole(
                NoteCode::LanguageUnknown,
                format!("the text was not read: recoupe reads fr and en, and it seems to be: {code}"),
            )),
            Identified::Other(None) | Identified::Unknown => Some(Note::whole(
                NoteCode::LanguageUnknown,
                "the text was not read: its language could not be told, and recoupe reads fr and en",
            )),
        }
    }
}

/// Tells the language of a text.
pub fn identify(text: &str) -> Identified {
    let sample = sample(text);
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return Identified::Unknown;
    }
    let guess = whichlang::detect_language(sample);
    if sample.chars().filter(|&c| is_latin(c)).count() * 2 < letters {
        return Identified::Other(Some(guess.three_letter_code()));
    }
    weigh(Votes::of(sample), guess)
}

/// Weighs the two witnesses. The shares are those of running text: half of the words of French and English news are
/// in their list, next to none of Turkish or Swahili ones are. Where the identifier names another language, words
/// that its neighbours share ("la", "de") are no proof.
fn weigh(votes: Votes, guess: whichlang::Lang) -> Identified {
    let guessed = match guess {
        whichlang::Lang::Fra => Some(Language::Fr),
        whichlang::Lang::Eng => Some(Language::En),
        _ => None,
    };
    let is_headline = votes.words < HEADLINE;
    let Some(language) = guessed else {
        let (best, share, rival) = votes.own();
        return match () {
            _ if share >= 40 && share >= 2 * rival => Identified::Known(best),
            _ if is_headline && share >= 15 && share >= 2 * rival => Identified::Assumed(best),
            _ if is_headline && share == 0 && rival == 0 => Identified::Unknown,
            _ => Identified::Other(Some(guess.three_letter_code())),
        };
    };
    let (best, share, rival) = votes.all();
    match () {
        _ if best == language && share >= 30 && share >= 2 * rival => Identified::Known(best),
        _ if share >= 20 && share >= 2 * rival => Identified::Assumed(best),
        _ if is_headline && share > rival => Identified::Assumed(best),
        _ if is_headline => Identified::Assumed(language),
        _ if best == language && share >= 12 && share >= 2 * rival => Identified::Assumed(language),
        _ => Identified::Other(None),
    }
}

/// Below this many words a text is a headline: one listed word is much, and none is no proof.
const HEADLINE: usize = 13;

/// Who lists a word as common.
#[derive(Clone, Copy, Debug, Default)]
struct Owners {
    fr: bool,
    en: bool,
    foreign: bool,
}

/// How many words of a sample are listed by one of our languages and not by the other one.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    words: usize,
    fr: usize,
    en: usize,
    /// Those of `fr` that no foreign language lists.
    fr_own: usize,
    /// Those of `en` that no foreign language lists.
    en_own: usize,
    /// Words that only foreign languages list.
    foreign: usize,
}

impl Votes {
    fn of(sample: &str) -> Self {
        let list = common_words();
        let mut votes = Votes::default();
        for word in sample.split(|c: char| !c.is_alphanumeric() && c != '\u{301}') {
            if !word.chars().any(char::is_alphabetic) {
                continue;
            }
            votes.words += 1;
            let owners = list.get(fold(word).as_str()).copied().unwrap_or_default();
            votes.fr += usize::from(owners.fr && !owners.en);
            votes.en += usize::from(owners.en && !owners.fr);
            votes.fr_own += usize::from(owners.fr && !owners.en && !owners.foreign);
            votes.en_own += usize::from(owners.en && !owners.fr && !owners.foreign);
            votes.foreign += usize::from(owners.foreign && !owners.fr && !owners.en);
        }
        votes
    }

    /// The language with more words, its share of the words in per cent, and the share of its strongest rival,
    /// which may be the foreign languages.
    fn all(self) -> (Language, usize, usize) {
        self.compare(self.fr, self.en)
    }

    /// The same over words that no foreign language lists.
    fn own(self) -> (Language, usize, usize) {
        self.compare(self.fr_own, self.en_own)
    }

    fn compare(self, fr: usize, en: usize) -> (Language, usize, usize) {
        let (fr, en) = (self.percent(fr), self.percent(en));
        let (best, share, rival) = if fr > en { (Language::Fr, fr, en) } else { (Language::En, en, fr) };
        (best, share, rival.max(self.percent(self.foreign)))
    }

    fn percent(self, hits: usize) -> usize {
        hits * 100 / self.words.max(1)
    }
}

/// The listed words by their folded key.
fn common_words() -> &'static BTreeMap<String, Owners> {
    static WORDS: OnceLock<BTreeMap<String, Owners>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: BTreeMap<String, Owners> = BTreeMap::new();
        for word in listed(FR_WORDS) {
            words.entry(word).or_default().fr = true;
        }
        for word in listed(EN_WORDS) {
            words.entry(word).or_default().en = true;
        }
        for word in listed(FOREIGN_WORDS) {
            words.entry(word).or_default().foreign = true;
        }
        words
    })
}

fn listed(file: &str) -> impl Iterator<Item = String> + '_ {
    file.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).map(fold)
}

/// The first part of a text, cut between characters: a few paragraphs tell the language of an article.
fn sample(text: &str) -> &str {
    const BYTES: usize = 4096;
    &text[..text.floor_char_boundary(BYTES)]
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
        && c.is_alphabetic()
}
