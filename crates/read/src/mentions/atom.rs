//! A sentence cut for its numbers, whatever its tokens are: digits, runs of letters, single marks.
//!
//! « 3,2M€ » is `3,2` `M` `€`, « vingt-et-un » is `vingt` `-` `et` `-` `un`, "USD1.23" is `USD` `1.23`. An atom knows the
//! words that it is part of, so that what is found can be told in words.

use super::hits::Mentions;
use super::literal::{Digits, Literal, digits};
use recoupe_syntax::{Sentence, WordId};
use recoupe_text::{Span, plain_char};

/// A piece of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Atom {
    /// Its place in the text.
    pub span: Span,
    /// The first word that it is part of.
    pub word: u32,
    /// What it is.
    pub kind: AtomKind,
}

/// What a piece of a sentence is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AtomKind {
    /// A number in digits.
    Literal(Literal),
    /// Digits that are no number.
    Digits,
    /// A run of letters.
    Letters,
    /// Any other character, hyphens and apostrophes as their plain ones.
    Mark(char),
}

/// The atoms of a sentence.
pub(crate) struct Atoms<'a> {
    /// The text with its words.
    pub mentions: &'a Mentions<'a>,
    /// In text order.
    pub all: Vec<Atom>,
    /// The words of the sentence.
    pub end: u32,
}

impl<'a> Atoms<'a> {
    /// Cuts a sentence.
    pub fn of(mentions: &'a Mentions<'a>, sentence: &Sentence) -> Atoms<'a> {
        let mut all = Vec::with_capacity(sentence.words.len());
        let mut word = sentence.words.start;
        let (text, settings) = (mentions.text.slice(sentence.span), mentions.lexicon.settings());
        let has_address = ["://", "@", "www."].iter().any(|sign| text.contains(sign));
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            if first.is_whitespace() {
                at += first.len_utf8();
                continue;
            }
            if has_address && let Some(len) = address(mentions, word, sentence.span.start() + at) {
                at += len;
                continue;
            }
            let start = sentence.span.start() + at;
            let rest = if is_in_list(&all, start) { until_comma(&text[at..]) } else { &text[at..] };
            let (len, kind) = piece(rest, first, all.last(), start, settings);
            let span = Span::of(start, start + len);
            while word + 1 < sentence.words.end
                && mentions.syntax.word(WordId(word)).span.end() <= span.start()
            {
                word += 1;
            }
            all.push(Atom { span, word, kind });
            at += len;
        }
        Atoms { mentions, all, end: sentence.words.end }
    }

    /// The atom at a position.
    pub fn get(&self, at: usize) -> Option<Atom> {
        self.all.get(at).copied()
    }

    /// Its characters.
    pub fn text(&self, at: usize) -> &'a str {
        self.all.get(at).map_or("", |atom| self.mentions.text.slice(atom.span))
    }

    /// The character of a mark.
    pub fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            AtomKind::Mark(c) => Some(c),
            _ => None,
        }
    }

    /// The number in digits.
    pub fn literal(&self, at: usize) -> Option<Literal> {
        match self.get(at)?.kind {
            AtomKind::Literal(literal) => Some(literal),
            _ => None,
        }
    }

    /// True for a run of letters.
    pub fn is_letters(&self, at: usize) -> bool {
        self.get(at).is_some_and(|atom| atom.kind == AtomKind::Letters)
    }

    /// True when nothing stands between an atom and the one after it.
    pub fn is_glued(&self, at: usize) -> bool {
        match (self.get(at), self.get(at + 1)) {
            (Some(a), Some(b)) => a.span.end() == b.span.start(),
            _ => false,
        }
    }

    /// True when nothing stands between an atom and the one before it.
    pub fn is_glued_behind(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_glued(before))
    }

    /// True when the atom is one whole word and no part of one.
    pub fn is_word(&self, at: usize) -> bool {
        self.get(at).is_some_and(|atom| self.mentions.syntax.word(WordId(atom.word)).span == atom.span)
    }

    /// The first atom that is in a word or after it.
    pub fn of_word(&self, word: u32) -> usize {
        self.all.partition_point(|atom| atom.word < word)
    }

    /// The words that a row of atoms is part of.
    pub fn words(&self, atoms: std::ops::Range<usize>) -> std::ops::Range<u32> {
        let Some(last) = atoms.end.checked_sub(1).and_then(|at| self.get(at)) else { return 0..0 };
        let mut end = last.word + 1;
        let span = |word: u32| self.mentions.syntax.word(WordId(word)).span;
        while end < self.end && span(end).start() < last.span.end() {
            end += 1;
        }
        self.get(atoms.start).map_or(0, |first| first.word)..end
    }
}

/// The length of the address of a page or of a mailbox that starts here: it holds no number of the text.
fn address(mentions: &Mentions<'_>, word: u32, start: usize) -> Option<usize> {
    let starts_here = |w: &u32| mentions.syntax.word(WordId(*w)).span.start() == start;
    let known = mentions.syntax.words.len() as u32;
    let word = (word..known.min(word + 2)).find(starts_here)?;
    let span = mentions.syntax.word(WordId(word)).span;
    let form = mentions.text.slice(span);
    (form.contains("://") || form.contains('@') || form.contains("www.")).then_some(span.len())
}

/// "22,24,26,31": after the first number of a list written without spaces, its commas part numbers.
fn is_in_list(before: &[Atom], start: usize) -> bool {
    let [.., number, comma] = before else { return false };
    let is_touching = number.span.end() == comma.span.start() && comma.span.end() == start;
    is_touching && comma.kind == AtomKind::Mark(',') && matches!(number.kind, AtomKind::Literal(_))
}

fn until_comma(text: &str) -> &str {
    text.split(',').next().unwrap_or(text)
}

/// The length in bytes of the piece that a text starts with, and what it is.
fn piece(
    text: &str,
    first: char,
    before: Option<&Atom>,
    start: usize,
    settings: &recoupe_lexicon::Settings,
) -> (usize, AtomKind) {
    let bytes = |chars: usize| text.chars().take(chars).map(char::len_utf8).sum();
    // « mot,12 »: decimals without a whole part stand free.
    let is_free = before.is_none_or(|atom| {
        atom.span.end() < start
            || matches!(atom.kind, AtomKind::Mark(c) if !matches!(c, '.' | ',' | ':' | '/'))
    });
    if is_free || !settings.decimal_marks.contains(&first) {
        match digits(text, settings) {
            Some(Digits::Number(len, literal)) => return (bytes(len), AtomKind::Literal(literal)),
            Some(Digits::Other(len)) => return (bytes(len), AtomKind::Digits),
            None => {}
        }
    }
    if first.is_alphabetic() {
        let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
        return (end, AtomKind::Letters);
    }
    (first.len_utf8(), AtomKind::Mark(plain_char(first)))
}
