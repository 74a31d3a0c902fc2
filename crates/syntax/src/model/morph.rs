//! Feature bundles: which of the bundles of its fine tag a word has (« violentes » ADJ: Gender=Fem|Number=Plur).
//!
//! Only the bundles seen in training with the tag compete, so that most tags cost one or no table row a feature.

use super::hash::{Templates, atoms, mix, number};
use super::lexeme::Lexeme;
use super::table::{Table, best};
use super::tagger::{FineTag, NO_TAG};
use recoupe_ud::Feats;

/// Bundles that share a row; a tag with more takes further rows.
pub const BUNDLE_COLUMNS: usize = 32;
/// Rows for one feature, at most.
pub const BUNDLE_BLOCKS: usize = 2;

atoms! {
    TAG, LOWER, SHAPE, S1, S2, S3, S4, S5, L1_LOWER, L2_LOWER, R1_LOWER, L1_TAG, R1_TAG, L1_BUNDLE, L2_BUNDLE, R1_S2, R1_S3, FINE,
}

/// Number of features.
pub const MORPH: usize = 22;

/// What is looked at; the tag is part of every feature.
#[rustfmt::skip]
static TEMPLATES: Templates<MORPH> = Templates::new(3, [
    &[TAG], &[TAG, LOWER], &[TAG, SHAPE], &[TAG, S1], &[TAG, S2], &[TAG, S3], &[TAG, S4], &[TAG, S5], &[TAG, FINE],
    &[TAG, L1_LOWER], &[TAG, R1_LOWER], &[TAG, L1_BUNDLE], &[TAG, L1_BUNDLE, L2_BUNDLE], &[TAG, L2_LOWER, L1_LOWER],
    &[TAG, L1_BUNDLE, S1], &[TAG, L1_BUNDLE, S3], &[TAG, L1_BUNDLE, LOWER], &[TAG, L1_LOWER, LOWER], &[TAG, L1_TAG, R1_TAG],
    &[TAG, R1_S2, R1_TAG], &[TAG, R1_S3], &[TAG, R1_LOWER, LOWER],
]);

/// The features of word `at`, given all tags and the bundles on its left.
pub fn features(words: &[Lexeme], at: usize, tags: &[u8], bundles: &[Feats]) -> [u32; MORPH] {
    let outside = Lexeme::default();
    let word = |i: Option<usize>| i.and_then(|i| words.get(i)).unwrap_or(&outside);
    let tag = |i: Option<usize>| number(u64::from(i.and_then(|i| tags.get(i)).copied().unwrap_or(NO_TAG)));
    let bundle = |i: Option<usize>| i.map_or(number(1), |i| number(bundles[i].bits() << 1));
    let (w, r1) = (&words[at], word(Some(at + 1)));
    let [before, before2] = [at.checked_sub(1), at.checked_sub(2)];
    let mut values = [0; ATOMS];
    let [s1, s2, s3, s4, s5, _] = w.suffix;
    for (atom, value) in [
        (TAG, tag(Some(at))),
        (LOWER, w.lower),
        (SHAPE, w.shape),
        (S1, s1),
        (S2, s2),
        (S3, s3),
        (S4, s4),
        (S5, s5),
        (L1_LOWER, word(before).lower),
        (L2_LOWER, word(before2).lower),
        (R1_LOWER, r1.lower),
        (L1_TAG, tag(before)),
        (R1_TAG, tag(Some(at + 1))),
        (L1_BUNDLE, bundle(before)),
        (L2_BUNDLE, bundle(before2)),
        (R1_S2, r1.suffix[1]),
        (R1_S3, r1.suffix[2]),
        (FINE, w.fine),
    ] {
        values[usize::from(atom.0)] = value;
    }
    TEMPLATES.hashes(&values)
}

/// The features for the second and further rows of a tag with many bundles.
pub fn further(features: &[u32; MORPH], block: usize) -> [u32; MORPH] {
    features.map(|hash| mix(u64::from(hash) << 8 | block as u64) as u32)
}

/// The bundle of each word.
pub fn bundles(
    table: &Table<BUNDLE_COLUMNS>,
    tagset: &[FineTag],
    words: &[Lexeme],
    tags: &[u8],
) -> Vec<Feats> {
    let mut chosen = Vec::with_capacity(words.len());
    for at in 0..words.len() {
        let choices = &tagset[usize::from(tags[at])].bundles;
        let bundle =
            if choices.len() == 1 { 0 } else { choose(table, choices.len(), words, at, tags, &chosen) };
        chosen.push(choices[bundle]);
    }
    chosen
}

/// The best of `count` bundles.
pub fn choose(
    table: &Table<BUNDLE_COLUMNS>,
    count: usize,
    words: &[Lexeme],
    at: usize,
    tags: &[u8],
    left: &[Feats],
) -> usize {
    let here = features(words, at, tags, left);
    let scores = table.score(&here);
    let mut winner = best(&scores, count.min(BUNDLE_COLUMNS));
    let mut top = scores[winner];
    for block in 1..count.div_ceil(BUNDLE_COLUMNS) {
        let scores = table.score(&further(&here, block));
        let candidate = best(&scores, (count - block * BUNDLE_COLUMNS).min(BUNDLE_COLUMNS));
        if scores[candidate] > top {
            (winner, top) = (block * BUNDLE_COLUMNS + candidate, scores[candidate]);
        }
    }
    winner
}
