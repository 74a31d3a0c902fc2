//! Trains the choice of a feature bundle among those of a fine tag.

use crate::learner::{Ensemble, Learner};
use crate::random::Random;
use crate::settings::Settings;
use crate::tags::{FOLDS, SCALE, TagSet};
use crate::treebank::Example;
use recoupe_syntax::Feats;
use recoupe_syntax::model::lexeme::Lexeme;
use recoupe_syntax::model::morph::{self, BUNDLE_COLUMNS, MORPH, further};
use recoupe_syntax::model::table::Table;

/// Trains on the sentences with these numbers, with their right tags.
fn train_some(
    tagset: &TagSet,
    examples: &[Example],
    words: &[Vec<Lexeme>],
    some: &[usize],
    settings: Settings,
    seed: u64,
) -> Learner<BUNDLE_COLUMNS> {
    let mut learner = Learner::new(settings.morph_rows);
    let mut random = Random::new(seed);
    for _ in 0..settings.morph_passes {
        for pick in random.order(some.len()) {
            let i = some[pick];
            let tags = tagset.gold(&examples[i]);
            for (at, tag) in tags.iter().enumerate() {
                let choices = &tagset.tags[usize::from(*tag)].bundles;
                let gold = choices.iter().position(|&b| b == examples[i].feats[at]);
                let (Some(gold), true) = (gold, choices.len() > 1) else { continue };
                let features = morph::features(&words[i], at, &tags, &examples[i].feats[..at]);
                decide(&mut learner, &features, choices.len(), gold);
            }
        }
    }
    learner
}

/// Takes one decision over all rows of a tag and learns from it.
fn decide(learner: &mut Learner<BUNDLE_COLUMNS>, features: &[u32; MORPH], count: usize, gold: usize) {
    let rows = |block: usize| if block == 0 { *features } else { further(features, block) };
    learner.tick();
    let scores: Vec<i32> = (0..count.div_ceil(BUNDLE_COLUMNS))
        .flat_map(|block| learner.score(&rows(block)))
        .take(count)
        .collect();
    let rival = (0..count).filter(|&c| c != gold).max_by_key(|&c| (scores[c], std::cmp::Reverse(c)));
    let Some(rival) = rival.filter(|&r| scores[r] >= scores[gold]) else { return };
    for (class, change) in [(gold, 1), (rival, -1)] {
        for hash in rows(class / BUNDLE_COLUMNS) {
            learner.add(hash, class % BUNDLE_COLUMNS, change);
        }
    }
}

/// The bundles of every sentence by a learner that did not see it (over these tags), and the table to ship.
pub fn train(
    tagset: &TagSet,
    examples: &[Example],
    words: &[Vec<Lexeme>],
    tags: &[Vec<u8>],
    settings: Settings,
) -> (Vec<Vec<Feats>>, Table<BUNDLE_COLUMNS>) {
    let table = |some: &[usize], seed| {
        let mut ensemble = Ensemble::new(settings.morph_rows);
        ensemble.join(&train_some(tagset, examples, words, some, settings, seed));
        ensemble.table(SCALE, 1)
    };
    let mut bundles = vec![Vec::new(); examples.len()];
    for fold in 0..FOLDS {
        let (held, rest): (Vec<usize>, Vec<usize>) = (0..examples.len()).partition(|i| i % FOLDS == fold);
        let table = table(&rest, fold as u64);
        for i in held {
            bundles[i] = morph::bundles(&table, &tagset.tags, &words[i], &tags[i]);
        }
    }
    let all: Vec<usize> = (0..examples.len()).collect();
    (bundles, table(&all, 100))
}
