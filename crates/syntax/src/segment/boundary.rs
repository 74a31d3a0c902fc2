//! Sentence ends: after which piece does a new sentence start?
//!
//! « Il a dit : « Partez ! » Puis il est sorti. » ends after the closing quote, since a capital follows. A blank line
//! always ends a sentence and so does a line break that is not mere wrapping; elsewhere a rule proposes, and what was
//! learned from treebanks decides: headlines run into the text, "U.S." may or may not be the last word.

use super::features::{FEATURES, Features, Hasher, spelling};
use super::piece::{Gap, Kind, Piece};

/// A place where a sentence may end, for the learned answer.
pub(super) struct Place {
    /// First byte of the piece that would start the next sentence.
    pub start: usize,
    /// What the rule says.
    pub rule: bool,
    /// What is seen there.
    pub features: Features,
    /// A dash with a small letter after it and no stop before it opens or closes an aside: « – quatre Maliens – ».
    pub is_aside: bool,
}

/// Calls `answer` at every open place from left to right and returns where sentences end, as numbers of pieces, the
/// last included.
pub(super) fn ends(text: &str, pieces: &[Piece], mut answer: impl FnMut(&Place) -> bool) -> Vec<usize> {
    let mut walk = Walk { text, pieces, start: 0, open_brackets: 0, key: String::new() };
    let mut ends = Vec::new();
    for (at, piece) in pieces.iter().enumerate().skip(1) {
        walk.count_bracket(at - 1);
        let ends_here = piece.gap >= Gap::Line || walk.place(at).is_some_and(|place| answer(&place));
        if ends_here {
            ends.push(at);
            walk.start = at;
            walk.open_brackets = 0;
        }
    }
    if !pieces.is_empty() {
        ends.push(pieces.len());
    }
    ends
}

struct Walk<'a> {
    text: &'a str,
    pieces: &'a [Piece],
    /// Where the sentence that is being read starts.
    start: usize,
    open_brackets: usize,
    key: String,
}

impl Walk<'_> {
    /// The place before the piece `at`, unless a sentence can neither end nor start there.
    fn place(&mut self, at: usize) -> Option<Place> {
        let next = self.pieces[at];
        if next.gap == Gap::Glued || self.is_closer(at) {
            return None;
        }
        let last = self.last_inside(at);
        let has_end = matches!(
            self.pieces[last].kind,
            Kind::Stop | Kind::Mark | Kind::Ellipsis | Kind::Abbreviation | Kind::FinalAbbreviation
        );
        let has_start = !matches!(next.kind, Kind::Word) || self.starts_upper(at);
        // A heading without a stop may run into the text, but not after a number: « 21 Français » is one group.
        let is_counted = !has_end && self.pieces[last].kind == Kind::Number;
        if (!has_end && !has_start) || is_counted {
            return None;
        }
        let rule = match self.pieces[last].kind {
            Kind::Stop | Kind::Mark | Kind::Ellipsis => self.can_start(at),
            Kind::FinalAbbreviation => next.kind == Kind::Word && self.starts_upper(at),
            _ => false,
        };
        let is_small = self.pieces.get(at + 1).is_some_and(|after| {
            after.kind == Kind::Word && after.of(self.text).starts_with(char::is_lowercase)
        });
        let is_aside = next.kind == Kind::Dash && !has_end && is_small;
        Some(Place { start: next.start as usize, rule, features: self.features(last, at, rule), is_aside })
    }

    /// The last piece before `at` that is not a closing quote or bracket.
    fn last_inside(&self, at: usize) -> usize {
        let mut last = at - 1;
        while last > self.start && self.is_closer(last) {
            last -= 1;
        }
        last
    }

    /// Whether a piece closes what stands before it: a bracket, or a quote that is glued to it or that no word follows.
    fn is_closer(&self, at: usize) -> bool {
        match self.pieces[at].kind {
            Kind::Closing => true,
            Kind::Quote => {
                let is_glued = self.pieces[at].gap == Gap::Glued;
                is_glued || self.pieces.get(at + 1).is_none_or(|next| next.gap != Gap::Glued)
            }
            _ => false,
        }
    }

    fn can_start(&self, at: usize) -> bool {
        match self.pieces[at].kind {
            Kind::Word | Kind::Abbreviation | Kind::FinalAbbreviation => self.starts_upper(at),
            Kind::Number | Kind::Opening | Kind::Dash | Kind::Quote | Kind::Address => true,
            _ => false,
        }
    }

    fn starts_upper(&self, at: usize) -> bool {
        self.pieces[at].of(self.text).starts_with(char::is_uppercase)
    }

    fn count_bracket(&mut self, at: usize) {
        match self.pieces[at].kind {
            Kind::Opening => self.open_brackets += 1,
            Kind::Closing => self.open_brackets = self.open_brackets.saturating_sub(1),
            _ => {}
        }
    }

    /// What is seen at a place: kinds, shapes and spellings on both sides, and how far the sentence has come.
    fn features(&mut self, last: usize, at: usize, rule: bool) -> Features {
        let shapes: [u32; 6] = std::array::from_fn(|i| self.shape((at + i).checked_sub(3)));
        let closed = u32::from(last + 1 < at);
        let end = self.pieces[last].kind as u32 * 4 + closed * 2 + u32::from(rule);
        let before = if is_end(self.pieces[last].kind) && last > self.start { last - 1 } else { last };
        let next = self.spelling(at);
        let word = self.spelling(before);
        let length = length_class(at - self.start);
        let inside = u32::from(self.open_brackets > 0);
        let mut hash = Hasher::new(end);
        [
            hash.feature(&[]),
            hash.feature(&[shapes[3], inside]),
            hash.feature(&[next.whole]),
            hash.feature(&[word.whole, shapes[3]]),
            hash.feature(&[shapes[2], shapes[3]]),
            hash.feature(&[shapes[1], shapes[2], shapes[3]]),
            hash.feature(&[shapes[2], shapes[3], shapes[4]]),
            hash.feature(&[shapes[3], shapes[4], shapes[5]]),
            hash.feature(&[shapes[0], shapes[1], shapes[2], shapes[3], shapes[4]]),
            hash.feature(&[length, shapes[3], shapes[2]]),
            hash.feature(&[next.ending, shapes[3]]),
            hash.feature(&[word.ending, shapes[3]]),
            hash.feature(&[next.whole, shapes[2], length]),
            hash.feature(&[self.neighbour(before), shapes[3]]),
            hash.feature(&[self.spelling(at + 1).whole, shapes[3]]),
            hash.feature(&[self.shape(Some(self.start)), length, shapes[2], shapes[3]]),
        ]
    }

    /// The spelling before a piece, inside the sentence.
    fn neighbour(&mut self, at: usize) -> u32 {
        if at > self.start { self.spelling(at - 1).whole } else { 0 }
    }

    fn spelling(&mut self, at: usize) -> super::features::Spelling {
        let words = self.pieces.get(at).map_or("", |piece| piece.of(self.text));
        spelling(words, &mut self.key)
    }

    /// Kind, case and length of a piece in a small number.
    fn shape(&self, at: Option<usize>) -> u32 {
        let Some(piece) = at.and_then(|at| self.pieces.get(at)) else { return 0 };
        let words = piece.of(self.text);
        let mut letters = words.chars();
        let first = letters.next().is_some_and(char::is_uppercase);
        let second = letters.next().map_or(2, |c| u32::from(c.is_uppercase()));
        let case = if first { 1 + second } else { 0 };
        let glued = u32::from(piece.gap == Gap::Glued);
        1 + ((piece.kind as u32 * 4 + case) * 2 + glued) * 2 + u32::from(words.len() > 3)
    }
}

fn is_end(kind: Kind) -> bool {
    matches!(kind, Kind::Stop | Kind::Mark | Kind::Ellipsis)
}

/// How far a sentence has come, in classes.
fn length_class(pieces: usize) -> u32 {
    match pieces {
        0..=6 => pieces as u32,
        7..=9 => 7,
        10..=15 => 8,
        16..=30 => 9,
        _ => 10,
    }
}

const _: () = assert!(FEATURES == 16, "as many features as `features` lists");
