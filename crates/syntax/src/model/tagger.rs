//! Fine tags: the part of speech of a word with the little that its syntax depends on (finite or not, relative or not).
//!
//! Two passes from left to right. The first knows the words around and the tags it gave on the left; the second knows
//! also the first one's tags on the right, so that « la garde » can still become DET NOUN once "nationale" is an ADJ.

use super::hash::{Templates, atoms, number};
use super::keyed::Keyed;
use super::lexeme::Lexeme;
use super::table::{Table, best};
use recoupe_ud::{Feats, Upos};

/// Columns of a tagger's table: the most fine tags there can be.
pub const TAG_COLUMNS: usize = 32;

/// A fine tag: a part of speech and the feature bundles that words so tagged can have, most frequent first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FineTag {
    /// The part of speech.
    pub upos: Upos,
    /// Never empty.
    pub bundles: Vec<Feats>,
}

/// A tag outside the sentence.
pub const NO_TAG: u8 = u8::MAX;

/// A tag of the first pass that is ahead of all others by this much is not looked at again. That costs a hundredth of a
/// point on the development file and saves half a microsecond a word.
const CLEAR: i16 = 700;

/// The two passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagger {
    /// Frequent forms that have always one tag: nothing is decided for them.
    pub sure: Keyed<u8>,
    /// Knows words and tags on the left.
    pub first: Table<TAG_COLUMNS>,
    /// Knows also the first pass's tags.
    pub second: Table<TAG_COLUMNS>,
    /// How many fine tags there are.
    pub classes: usize,
}

atoms! {
    FORM, LOWER, SHAPE, S1, S2, S3, S4, S5, P1, P2, P3, FINE, COARSE,
    L1_LOWER, L1_S3, L1_SHAPE, L1_FINE, L1_COARSE, L2_LOWER, L2_COARSE,
    R1_LOWER, R1_S2, R1_S3, R1_SHAPE, R1_FINE, R1_COARSE, R2_LOWER, R2_COARSE,
    BIAS, PLACE,
    L1_TAG, L2_TAG, L3_TAG,
    // Of the first pass: before, here, after.
    W_TAG, R1_TAG, R2_TAG, R3_TAG,
}

/// Number of features of each pass.
pub const FIRST: usize = 47;
/// Likewise of the second pass.
pub const SECOND: usize = 60;

/// What the first pass sees.
#[rustfmt::skip]
static FIRST_TEMPLATES: Templates<FIRST> = Templates::new(1, [
    &[BIAS], &[FORM], &[LOWER], &[SHAPE], &[SHAPE, PLACE], &[S1], &[S2], &[S3], &[S4], &[S5], &[P1], &[P2], &[P3], &[FINE], &[COARSE],
    &[S2, SHAPE], &[S3, P1],
    &[L1_LOWER], &[L2_LOWER], &[R1_LOWER], &[R2_LOWER], &[L1_S3], &[R1_S3], &[R1_S2], &[L1_SHAPE, SHAPE, R1_SHAPE],
    &[L1_FINE], &[R1_FINE], &[L1_COARSE, R1_COARSE], &[COARSE, R1_COARSE], &[L2_COARSE, L1_COARSE], &[R1_COARSE, R2_COARSE],
    &[L1_LOWER, LOWER], &[LOWER, R1_LOWER], &[L1_LOWER, R1_LOWER],
    &[L1_TAG], &[L2_TAG, L1_TAG], &[L3_TAG, L2_TAG, L1_TAG], &[L1_TAG, LOWER], &[L1_TAG, S3], &[L1_TAG, SHAPE],
    &[L1_TAG, R1_LOWER], &[L1_TAG, R1_S3], &[L2_TAG, L1_TAG, LOWER], &[L2_TAG, L1_TAG, S3], &[L1_TAG, COARSE], &[L1_TAG, COARSE, R1_COARSE],
    &[L1_LOWER, L1_TAG, S2],
]);

/// What the second pass sees.
#[rustfmt::skip]
static SECOND_TEMPLATES: Templates<SECOND> = Templates::new(2, [
    &[BIAS], &[FORM], &[LOWER], &[SHAPE], &[SHAPE, PLACE], &[S1], &[S2], &[S3], &[S4], &[S5], &[P2], &[P3], &[FINE], &[COARSE],
    &[S2, SHAPE],
    &[L1_LOWER], &[L2_LOWER], &[R1_LOWER], &[R2_LOWER], &[L1_S3], &[R1_S3], &[L1_SHAPE, SHAPE, R1_SHAPE],
    &[L1_FINE], &[R1_FINE], &[COARSE, R1_COARSE],
    &[L1_LOWER, LOWER], &[LOWER, R1_LOWER], &[L1_LOWER, R1_LOWER],
    &[L1_TAG], &[L2_TAG, L1_TAG], &[L3_TAG, L2_TAG, L1_TAG], &[L1_TAG, LOWER], &[L1_TAG, S3], &[L1_TAG, SHAPE],
    &[L2_TAG, L1_TAG, LOWER], &[L1_TAG, COARSE],
    &[W_TAG], &[W_TAG, LOWER], &[W_TAG, S3], &[W_TAG, SHAPE], &[R1_TAG], &[R1_TAG, LOWER], &[R1_TAG, S3], &[R1_TAG, SHAPE], &[R1_TAG, R2_TAG],
    &[R1_TAG, R2_TAG, R3_TAG], &[R1_TAG, R2_TAG, LOWER], &[L1_TAG, R1_TAG], &[L1_TAG, W_TAG, R1_TAG], &[L1_TAG, LOWER, R1_TAG],
    &[L1_TAG, S3, R1_TAG], &[L2_TAG, L1_TAG, R1_TAG], &[L1_TAG, R1_TAG, R2_TAG], &[L2_TAG, L1_TAG, W_TAG], &[W_TAG, R1_TAG, R2_TAG],
    &[L1_LOWER, R1_TAG], &[R1_LOWER, R1_TAG], &[R2_LOWER, R1_TAG], &[L1_TAG, COARSE, R1_TAG], &[L1_LOWER, LOWER, R1_TAG],
]);

/// The features of word `at` in the first pass; `tags` holds the tags given so far.
pub fn first_features(words: &[Lexeme], at: usize, tags: &[u8]) -> [u32; FIRST] {
    FIRST_TEMPLATES.hashes(&block(words, at, tags))
}

/// The features of word `at` in the second pass; `tags` holds the tags of this pass so far, `first` all of the first.
pub fn second_features(words: &[Lexeme], at: usize, tags: &[u8], first: &[u8]) -> [u32; SECOND] {
    let mut values = block(words, at, tags);
    let tag = |i: usize| number(u64::from(first.get(i).copied().unwrap_or(NO_TAG)));
    values[W_TAG.0 as usize] = tag(at);
    values[R1_TAG.0 as usize] = tag(at + 1);
    values[R2_TAG.0 as usize] = tag(at + 2);
    values[R3_TAG.0 as usize] = tag(at + 3);
    SECOND_TEMPLATES.hashes(&values)
}

/// The attributes that both passes share.
fn block(words: &[Lexeme], at: usize, tags: &[u8]) -> [u64; ATOMS] {
    let outside = Lexeme::default();
    let word = |i: Option<usize>| i.and_then(|i| words.get(i)).unwrap_or(&outside);
    let tag = |back: usize| number(u64::from(at.checked_sub(back).map_or(NO_TAG, |i| tags[i])));
    let (w, l1, l2) = (&words[at], word(at.checked_sub(1)), word(at.checked_sub(2)));
    let (r1, r2) = (word(Some(at + 1)), word(Some(at + 2)));
    let mut values = [0; ATOMS];
    let mut set = |atom: super::hash::Atom, value: u64| values[usize::from(atom.0)] = value;
    set(FORM, w.form);
    set(LOWER, w.lower);
    set(SHAPE, w.shape);
    for (atom, value) in [S1, S2, S3, S4, S5].into_iter().zip(w.suffix) {
        set(atom, value);
    }
    for (atom, value) in [P1, P2, P3].into_iter().zip(w.prefix) {
        set(atom, value);
    }
    set(FINE, w.fine);
    set(COARSE, w.coarse);
    set(L1_LOWER, l1.lower);
    set(L1_S3, l1.suffix[2]);
    set(L1_SHAPE, l1.shape);
    set(L1_FINE, l1.fine);
    set(L1_COARSE, l1.coarse);
    set(L2_LOWER, l2.lower);
    set(L2_COARSE, l2.coarse);
    set(R1_LOWER, r1.lower);
    set(R1_S2, r1.suffix[1]);
    set(R1_S3, r1.suffix[2]);
    set(R1_SHAPE, r1.shape);
    set(R1_FINE, r1.fine);
    set(R1_COARSE, r1.coarse);
    set(R2_LOWER, r2.lower);
    set(R2_COARSE, r2.coarse);
    set(BIAS, number(0));
    set(PLACE, number(if at == 0 { 1 } else { 2 }));
    set(L1_TAG, tag(1));
    set(L2_TAG, tag(2));
    set(L3_TAG, tag(3));
    values
}

/// The key of a form in [`Tagger::sure`].
pub fn sure_key(word: &Lexeme) -> u32 {
    word.form as u32
}

impl Tagger {
    /// The fine tags of a sentence, as numbers below [`Tagger::classes`].
    pub fn tag(&self, words: &[Lexeme]) -> Vec<u8> {
        let (first, is_clear) = self.first_choices(words);
        self.second_choices(words, &first, |at| is_clear[at])
    }

    /// The tag that a form always has, if it is such a form.
    pub fn sure_tag(&self, word: &Lexeme) -> Option<u8> {
        self.sure.get(sure_key(word))
    }

    /// Tags by the first pass alone.
    pub fn first_pass(&self, words: &[Lexeme]) -> Vec<u8> {
        self.first_choices(words).0
    }

    /// Tags by the second pass over those of the first.
    pub fn second_pass(&self, words: &[Lexeme], first: &[u8]) -> Vec<u8> {
        self.second_choices(words, first, |at| self.sure_tag(&words[at]).is_some())
    }

    /// The tags of the first pass, and which of them the second need not look at again.
    fn first_choices(&self, words: &[Lexeme]) -> (Vec<u8>, Vec<bool>) {
        let mut tags = Vec::with_capacity(words.len());
        let mut is_clear = Vec::with_capacity(words.len());
        for (at, word) in words.iter().enumerate() {
            let (tag, clear) = self.sure_tag(word).map_or_else(
                || {
                    let scores = self.first.score(&first_features(words, at, &tags));
                    let tag = best(&scores, self.classes);
                    let rival = scores[tag].saturating_sub(CLEAR);
                    let beaten = (0..self.classes).all(|other| other == tag || scores[other] <= rival);
                    (tag as u8, beaten)
                },
                |tag| (tag, true),
            );
            tags.push(tag);
            is_clear.push(clear);
        }
        (tags, is_clear)
    }

    /// The tags of the second pass: those of the first where it need not look again.
    fn second_choices(&self, words: &[Lexeme], first: &[u8], is_clear: impl Fn(usize) -> bool) -> Vec<u8> {
        let mut tags = Vec::with_capacity(words.len());
        for at in 0..words.len() {
            let tag = if is_clear(at) {
                first[at]
            } else {
                best(&self.second.score(&second_features(words, at, &tags, first)), self.classes) as u8
            };
            tags.push(tag);
        }
        tags
    }
}
