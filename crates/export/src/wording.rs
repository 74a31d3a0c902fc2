//! How numbers and quotes are written on a page.
//!
//! Example: 3000 is « 3 000 » with a narrow no-break space in French and "3,000" in English; a missing bound is "…".
//!
//! Exact words are never changed here; the page drops control characters when it is drawn.

use crate::labels::Labels;
use recoupe_ontology::{SourceKind, UiLang};
use recoupe_report::{Interval, Language, Quote, Voice};

/// Which characters the page may use besides the words of the report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Symbols {
    /// Typographic quotes, narrow spaces, geometric marks.
    Unicode,
    /// ASCII only, for terminals that show nothing else.
    Ascii,
}

/// The choices that hold for a whole page.
#[derive(Clone, Copy)]
pub(crate) struct Wording {
    pub(crate) labels: &'static Labels,
    symbols: Symbols,
    /// The language of the quotes, which sets their marks.
    quotes: Option<Language>,
}

impl Wording {
    pub(crate) fn new(lang: UiLang, symbols: Symbols, quotes: Option<Language>) -> Self {
        Wording { labels: Labels::of(lang), symbols, quotes }
    }

    pub(crate) fn number(self, n: u64) -> String {
        let separator = match (self.labels.lang, self.symbols) {
            (UiLang::En, _) => ',',
            (UiLang::Fr, Symbols::Unicode) => '\u{202F}',
            (UiLang::Fr, Symbols::Ascii) => ' ',
        };
        let digits = n.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// One end of an interval; an open end is never filled in.
    pub(crate) fn bound(self, bound: Option<u64>) -> String {
        bound.map_or_else(|| self.pick("…", "...").to_owned(), |n| self.number(n))
    }

    /// An interval inside a sentence.
    pub(crate) fn interval(self, interval: Interval) -> String {
        if interval.is_exact() {
            return self.bound(interval.low);
        }
        format!("{}{}{}", self.bound(interval.low), self.pick("–", "-"), self.bound(interval.high))
    }

    /// Exact words with their place.
    pub(crate) fn quoted(self, quote: &Quote) -> String {
        format!("{} [{}:{}]", self.words(&quote.quote), quote.start, quote.end)
    }

    /// Words of the report, in its own quotation marks.
    pub(crate) fn words(self, words: &str) -> String {
        let [open, close] = self.quotation_marks();
        format!("{open}{words}{close}")
    }

    /// What stands before and after a quote.
    pub(crate) fn quotation_marks(self) -> [&'static str; 2] {
        match (self.symbols, self.quotes) {
            (Symbols::Ascii, _) => ["\"", "\""],
            (Symbols::Unicode, Some(Language::En)) => ["“", "”"],
            (Symbols::Unicode, _) => ["«\u{A0}", "\u{A0}»"],
        }
    }

    /// Several parts of one thing on a line.
    /// Who speaks, in the exact words; a witness with a name is shown by the role alone, since pages publish no name of
    /// a private person.
    pub(crate) fn voice(self, voice: Option<&Voice>) -> Option<String> {
        let voice = voice?;
        Some(match &voice.quote {
            None => self.labels.text("source-writer"),
            Some(_) if voice.kind == SourceKind::Witness && voice.is_named => {
                voice.kind.label(self.labels.lang).to_owned()
            }
            Some(quote) => self.words(&quote.quote),
        })
    }

    pub(crate) fn separator(self) -> &'static str {
        self.pick(" · ", " - ")
    }

    pub(crate) fn pick(self, unicode: &'static str, ascii: &'static str) -> &'static str {
        match self.symbols {
            Symbols::Unicode => unicode,
            Symbols::Ascii => ascii,
        }
    }
}
