//! Trains where punctuation hangs, on the right trees.

use crate::learner::{Ensemble, Learner};
use crate::parses::ParseExample;
use crate::random::Random;
use crate::tags::SCALE;
use recoupe_syntax::Deprel;
use recoupe_syntax::model::node::{ROOT, Tree};
use recoupe_syntax::model::punctuation::{COLUMNS, Choice, choices};
use recoupe_syntax::model::table::{Table, best};

/// Size of the table.
const LOG_ROWS: u32 = 17;
/// Passes over the training set.
const PASSES: usize = 6;

/// Trains on the sentences that have a choice.
pub fn train(examples: &[ParseExample<'_>]) -> Table<COLUMNS> {
    let decisions: Vec<(usize, Choice)> = examples.iter().flat_map(right_choices).collect();
    let mut learner: Learner<COLUMNS> = Learner::new(LOG_ROWS);
    let mut random = Random::new(0);
    for _ in 0..PASSES {
        for pick in random.order(decisions.len()) {
            let (right, choice) = &decisions[pick];
            let scores: Vec<i32> =
                choice.features.iter().map(|features| learner.score(features)[0]).collect();
            learner.tick();
            let guess = best(&scores, scores.len());
            if guess != *right {
                choice.features[*right].iter().for_each(|&hash| learner.add(hash, 0, 1));
                choice.features[guess].iter().for_each(|&hash| learner.add(hash, 0, -1));
            }
        }
    }
    let mut ensemble = Ensemble::new(LOG_ROWS);
    ensemble.join(&learner);
    ensemble.table(SCALE, 1)
}

/// The choices of a sentence whose right answer is among the candidates, with its number.
fn right_choices(example: &ParseExample<'_>) -> Vec<(usize, Choice)> {
    let tree = Tree {
        heads: std::iter::once(ROOT).chain(example.heads.iter().copied()).collect(),
        deprels: std::iter::once(Deprel::Root).chain(example.deprels.iter().copied()).collect(),
    };
    let right = |(place, choice): (usize, Choice)| {
        let number = choice.candidates.iter().position(|&candidate| candidate == tree.heads[place])?;
        Some((number, choice))
    };
    choices(&example.nodes, &tree).filter_map(right).collect()
}
