//! Where the quotations of a text stand, from mark to mark.
//!
//! « "Ils sont venus la nuit. Ils ont tué deux gardes", a raconté le maire. » holds one quotation of two sentences. A
//! paragraph that ends with its quotation still open is gone on with when the next one opens with the same mark.
//!
//! Marks inside a quotation are part of it; whose words they are is not asked here.

use crate::mentions::Mentions;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// A longer quotation is taken for a mark that was left open.
const LONGEST: u32 = 400;

/// The quotations of a text.
pub(super) struct Quotations {
    /// In text order; they do not overlap.
    all: Vec<Quotation>,
    /// For each sentence, the number of its paragraph.
    paragraphs: Vec<u32>,
}

/// A quotation, or the part of one that stands in one paragraph.
pub(super) struct Quotation {
    /// Its words with the marks at its ends.
    pub words: Range<u32>,
    /// Whether the quotation after it is its next part.
    goes_on: bool,
}

/// A mark that is waiting for its counterpart.
struct Open {
    at: u32,
    closing: char,
}

impl Quotations {
    /// Finds them.
    pub fn of(mentions: &Mentions<'_>) -> Quotations {
        let syntax = mentions.syntax;
        let mut found = Quotations { all: Vec::new(), paragraphs: Vec::new() };
        let mut open: Option<Open> = None;
        let (mut before, mut paragraph) = (0, 0);
        for sentence in &syntax.sentences {
            if mentions.text.as_str()[before..sentence.span.start()].contains('\n') {
                paragraph += 1;
                open = found.carry_over(mentions, open, sentence.words.start);
            }
            before = sentence.span.end();
            found.paragraphs.push(paragraph);
            for at in sentence.words.clone() {
                let Some(mark) = mark_of(mentions, WordId(at)) else { continue };
                match open {
                    Some(Open { at: from, closing }) if mark == closing => {
                        found.add(from..at + 1, false);
                        open = None;
                    }
                    Some(_) => {}
                    None => open = closing_after(mentions, at, mark).map(|closing| Open { at, closing }),
                }
            }
        }
        found
    }

    /// A paragraph ends: its open quotation goes on when the next paragraph opens with a mark of the same kind.
    fn carry_over(&mut self, mentions: &Mentions<'_>, open: Option<Open>, next: u32) -> Option<Open> {
        let Open { at, closing } = open?;
        let mark = mark_of(mentions, WordId(next))?;
        if closing_of(mark) == Some(closing) {
            self.add(at..next, true);
        }
        None
    }

    fn add(&mut self, words: Range<u32>, goes_on: bool) {
        if words.len() as u32 <= LONGEST && words.len() > 2 {
            self.all.push(Quotation { words, goes_on });
        }
    }

    /// The quotation that a word stands in, between its marks.
    pub fn around(&self, word: u32) -> Option<&Quotation> {
        let next = self.all.partition_point(|q| q.words.start < word);
        let quotation = self.all.get(next.checked_sub(1)?)?;
        (word + 1 < quotation.words.end).then_some(quotation)
    }

    /// The first quotation that starts at this word or later.
    pub fn from(&self, word: u32) -> Option<&Quotation> {
        self.all.get(self.all.partition_point(|q| q.words.start < word))
    }

    /// The quotation that ends right before this word, with all its parts before.
    pub fn ending_at(&self, word: u32) -> Option<Vec<Range<u32>>> {
        let next = self.all.partition_point(|q| q.words.end <= word);
        let last = next.checked_sub(1)?;
        if self.all[last].words.end != word {
            return None;
        }
        let mut first = last;
        while first > 0 && self.all[first - 1].goes_on {
            first -= 1;
        }
        Some(self.all[first..=last].iter().map(|q| q.words.clone()).collect())
    }

    /// The quotation that starts at this word, with all its parts.
    pub fn starting_at(&self, word: u32) -> Option<Vec<Range<u32>>> {
        let first = self.all.partition_point(|q| q.words.start < word);
        if self.all.get(first)?.words.start != word {
            return None;
        }
        let parts = self.all[first..].iter().take_while(|q| q.goes_on).count();
        let last = (first + parts).min(self.all.len() - 1);
        Some(self.all[first..=last].iter().map(|q| q.words.clone()).collect())
    }

    /// True when two sentences stand in one paragraph.
    pub fn is_one_paragraph(&self, one: usize, other: usize) -> bool {
        self.paragraphs.get(one) == self.paragraphs.get(other)
    }
}

/// The mark that a word is: one sign, or two apostrophes. An apostrophe that the tagger takes for a word is none.
fn mark_of(mentions: &Mentions<'_>, word: WordId) -> Option<char> {
    match mentions.text.slice(mentions.syntax.word(word).span) {
        "''" | "``" => Some('"'),
        "’" if mentions.syntax.word(word).upos != Upos::Punct => None,
        written => {
            let mut letters = written.chars();
            letters.next().filter(|_| letters.next().is_none())
        }
    }
}

/// The mark that closes the quotation opened here. Texts that were copied together mix straight and curly marks: what is
/// opened by one kind and met by an end of the other kind alone is closed by that.
fn closing_after(mentions: &Mentions<'_>, at: u32, mark: char) -> Option<char> {
    let own = closing_of(mark)?;
    let other = match mark {
        '"' => '”',
        '“' => '"',
        _ => return Some(own),
    };
    let syntax = mentions.syntax;
    let paragraph_ends = |w: u32| {
        let before = syntax.word(WordId(w - 1)).span.end();
        let next = syntax.word(WordId(w)).span.start();
        before < next && mentions.text.as_str()[before..next].contains('\n')
    };
    let end = (syntax.words.len() as u32).min(at + LONGEST);
    let mut met =
        (at + 1..end).take_while(|&w| !paragraph_ends(w)).filter_map(|w| mark_of(mentions, WordId(w)));
    // A straight mark may be the start of another quotation, so a curly end that comes later is the one.
    let first = met.find(|&m| m == own || m == other || m == '“')?;
    let is_crossed = first == other && (mark == '"' || !met.take_while(|&m| m != '“').any(|m| m == own));
    Some(if is_crossed { other } else { own })
}

/// The mark that closes what this one opens.
const fn closing_of(mark: char) -> Option<char> {
    match mark {
        '"' => Some('"'),
        '«' => Some('»'),
        '“' => Some('”'),
        '‘' => Some('’'),
        _ => None,
    }
}
