//! Sentence ends: after which piece does a new sentence start?
//!
//! « Il a dit : « Partez ! » Puis il est sorti. » ends after the closing quote, since a capital follows. A blank line
//! always ends a sentence and so does a line break that is not mere wrapping; elsewhere a rule proposes, and what was
//! learned from treebanks decides: headlines run into the text, "U.S." may or may not be the last word.

use super::features::{Hasher, spelling};
use super::piece::{Gap, Kind, Piece};
use super::sight::Sights;
use recoupe_lexicon::tokens::Habits;

/// How much is seen at a place: near by, and in the whole sentence with what follows.
const NEAR: usize = 16;
const WIDE: usize = 30;
/// Keeps the numbers of both apart.
const WIDE_CONTEXT: u32 = 1 << 16;

/// A place where a sentence may end, for the learned answer.
pub(super) struct Place {
    /// First byte of the piece that would start the next sentence.
    pub start: usize,
    /// What the rule says.
    pub rule: bool,
    /// What is seen there.
    pub features: [u32; NEAR + WIDE],
    /// No stop, abbreviation or pause stands before it: only a heading can end here.
    pub is_seam: bool,
    /// A dash with a small letter after it and no stop before it opens or closes an aside: « – quatre Maliens – ».
    pub is_aside: bool,
}

/// Calls `answer` at every open place from left to right and returns where sentences end, as numbers of pieces, the
/// last included.
pub(super) fn ends(
    text: &str,
    pieces: &[Piece],
    habits: &Habits,
    mut answer: impl FnMut(&Place) -> bool,
) -> Vec<usize> {
    let sights = Sights::of(text, pieces, habits);
    let mut walk = Walk { text, pieces, sights, start: 0, so_far: SoFar::default(), key: String::new() };
    let mut ends = Vec::new();
    for (at, piece) in pieces.iter().enumerate().skip(1) {
        walk.go_past(at - 1);
        let ends_here = piece.gap >= Gap::Line || walk.place(at).is_some_and(|place| answer(&place));
        if ends_here {
            ends.push(at);
            walk.begin(at);
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
    sights: Sights,
    /// Where the sentence that is being read starts.
    start: usize,
    so_far: SoFar,
    key: String,
}

/// What has been read of a sentence.
#[derive(Default)]
struct SoFar {
    open_brackets: usize,
    /// Finite verbs.
    verbs: u32,
    /// Whether no stop ended the sentence before this one.
    is_after_seam: bool,
    /// Whether a word has small letters.
    has_small: bool,
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
        // "Ann Lee (R-Va.) said": the stop is that of an abbreviation inside the brackets.
        let goes_on_small = self.pieces[at - 1].kind == Kind::Closing && !has_start;
        if !has_end && (!has_start || self.is_led(last, at)) || self.is_name(last, at) || goes_on_small {
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
        Some(Place {
            start: next.start as usize,
            rule,
            features: self.features(last, at, rule),
            is_seam: !has_end && self.pieces[last].kind != Kind::Pause,
            // Where a text runs together, dashes open the items of lists.
            is_aside: next.kind == Kind::Dash && !has_end && is_small && !self.sights.is_running,
        })
    }

    /// Where a text runs together, a dash and a label, « (2) », lead what follows them.
    fn is_led(&self, last: usize, at: usize) -> bool {
        let is_label = self.pieces[self.start].kind == Kind::Opening && at <= self.start + 3 && last < at - 1;
        self.sights.is_running && (is_label || self.pieces[at - 1].kind == Kind::Dash)
    }

    /// « M. Moussavi »: after an abbreviation that ends nothing, a word that always has its capital goes on.
    fn is_name(&self, last: usize, at: usize) -> bool {
        self.pieces[last].kind == Kind::Abbreviation
            && self.pieces[at].kind == Kind::Word
            && !self.sights.near(at, 0).is_raised
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

    /// Takes a piece into the sentence that is being read.
    fn go_past(&mut self, at: usize) {
        match self.pieces[at].kind {
            Kind::Opening => self.so_far.open_brackets += 1,
            Kind::Closing => self.so_far.open_brackets = self.so_far.open_brackets.saturating_sub(1),
            Kind::Word => self.so_far.has_small |= self.sights.near(at, 0).has_small,
            _ => {}
        }
        self.so_far.verbs += u32::from(self.sights.near(at, 0).is_finite);
    }

    /// Starts a sentence.
    fn begin(&mut self, at: usize) {
        let is_after_seam = !is_end(self.pieces[self.last_inside(at)].kind);
        self.so_far = SoFar { is_after_seam, ..SoFar::default() };
        self.start = at;
    }

    /// What is seen at a place.
    fn features(&mut self, last: usize, at: usize, rule: bool) -> [u32; NEAR + WIDE] {
        let closed = u32::from(last + 1 < at);
        let end = self.pieces[last].kind as u32 * 4 + closed * 2 + u32::from(rule);
        let mut features = [0; NEAR + WIDE];
        features[..NEAR].copy_from_slice(&self.near(last, at, end));
        features[NEAR..].copy_from_slice(&self.wide(at, end));
        features
    }

    /// Kinds, shapes and spellings on both sides of a place, and how far the sentence has come.
    fn near(&mut self, last: usize, at: usize, end: u32) -> [u32; NEAR] {
        let shapes: [u32; 6] = std::array::from_fn(|i| self.shape((at + i).checked_sub(3)));
        let before = if is_end(self.pieces[last].kind) && last > self.start { last - 1 } else { last };
        let next = self.spelling(at);
        let word = self.spelling(before);
        let length = length_class(at - self.start);
        let inside = u32::from(self.so_far.open_brackets > 0);
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

    /// How the words around a place are mostly used, whether a finite verb stands before and after it, and how the
    /// sentence began.
    fn wide(&self, at: usize, end: u32) -> [u32; WIDE] {
        let [b2, b1, n0, n1, n2, n3] = std::array::from_fn(|i| self.sights.near(at, i as isize - 2));
        let first = self.sights.near(self.start, 0);
        let [end_ahead, verb_ahead, raised_ahead] = self.sights.ahead(at);
        let length = length_class(at - self.start);
        let case = self.shape(Some(at));
        let inside = u32::from(self.so_far.open_brackets > 0);
        let verbs = self.so_far.verbs.min(2);
        let seam = u32::from(self.so_far.is_after_seam);
        let caps = u32::from(!self.so_far.has_small);
        let flow = u32::from(self.sights.is_running);
        let mut hash = Hasher::new(end + WIDE_CONTEXT);
        [
            hash.feature(&[b1.code, n0.code]),
            hash.feature(&[b2.code, b1.code, n0.code]),
            hash.feature(&[b1.code, n0.code, n1.code]),
            hash.feature(&[n0.code, n1.code]),
            hash.feature(&[n0.code, n1.code, n2.code]),
            hash.feature(&[n0.code, n1.code, n2.code, n3.code]),
            hash.feature(&[b2.code, b1.code]),
            hash.feature(&[b1.code, flow]),
            hash.feature(&[n0.code, flow]),
            hash.feature(&[n0.code, verbs, verb_ahead]),
            hash.feature(&[b1.code, verbs]),
            hash.feature(&[n0.code, verbs, length]),
            hash.feature(&[n0.code, verb_ahead, end_ahead]),
            hash.feature(&[n0.code, raised_ahead, verb_ahead]),
            hash.feature(&[verbs, verb_ahead, flow]),
            hash.feature(&[verbs, length, flow]),
            hash.feature(&[n0.whole, flow]),
            hash.feature(&[b1.whole]),
            hash.feature(&[b1.whole, n0.whole]),
            hash.feature(&[n0.whole, n1.whole]),
            hash.feature(&[n0.whole, n1.code]),
            hash.feature(&[first.code, n0.code, verbs]),
            hash.feature(&[first.code, length, verbs]),
            hash.feature(&[seam, n0.code, length]),
            hash.feature(&[seam, flow, verbs]),
            hash.feature(&[caps, n0.code, b1.code]),
            hash.feature(&[caps, length, case]),
            hash.feature(&[b1.code, n0.code, verbs, flow]),
            hash.feature(&[n0.code, inside, flow]),
            hash.feature(&[b1.code, n0.code, n1.code, flow]),
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
