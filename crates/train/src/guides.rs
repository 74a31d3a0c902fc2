//! Trains the guide: moves over sentences in reverse order, and the trees that the parser will learn to trust.

use crate::learner::{Ensemble, Learner};
use crate::moves;
use crate::parses::ParseExample;
use crate::random::Random;
use crate::settings::Settings;
use crate::tags::FOLDS;
use recoupe_syntax::model::arcs::{self, Configuration, MOVE_COLUMNS};
use recoupe_syntax::model::guide::{Guide, guide, usual_relation};
use recoupe_syntax::model::node::{Nodes, ROOT};
use recoupe_syntax::model::table::Table;

/// A sentence in reverse order.
struct Mirrored {
    nodes: Nodes,
    heads: Vec<usize>,
}

impl Mirrored {
    fn of(example: &ParseExample<'_>) -> Self {
        let mirror = |head: usize| if head == ROOT { ROOT } else { example.heads.len() + 1 - head };
        Mirrored {
            nodes: example.nodes.mirrored(),
            heads: example.heads.iter().rev().map(|&h| mirror(h)).collect(),
        }
    }
}

/// The moves of the guide, learned from some sentences by one learner for each seed.
fn train_some(
    examples: &[&Mirrored],
    settings: Settings,
    seeds: impl Iterator<Item = u64>,
) -> Table<MOVE_COLUMNS> {
    let mut ensemble = Ensemble::new(settings.first_rows);
    for seed in seeds {
        let mut learner = Learner::new(settings.first_rows);
        let mut random = Random::new(seed);
        for pass in 0..settings.first_passes {
            for sentence in random.order(examples.len()) {
                let explores =
                    || pass >= settings.explore_from && random.below(100) < settings.explore as usize;
                study(&mut learner, examples[sentence], explores);
            }
        }
        ensemble.join(&learner);
    }
    ensemble.table(i64::from(settings.scale), settings.least as i16)
}

/// Parses one sentence from the right and learns from it.
fn study(
    learner: &mut Learner<MOVE_COLUMNS>,
    Mirrored { nodes, heads }: &Mirrored,
    mut explores: impl FnMut() -> bool,
) {
    let mut configuration = Configuration::start(nodes);
    while !configuration.is_final() {
        let step = configuration.only_move().unwrap_or_else(|| {
            let features = arcs::first_features(nodes, &configuration);
            let (right, own) = moves::study(learner, heads, &configuration, &features);
            if explores() { own } else { right }
        });
        match configuration.arc(step) {
            None => configuration.shift(),
            Some((head, dependent)) => configuration.attach(head, usual_relation(nodes, dependent)),
        }
    }
}

/// The guide of every sentence, by a learner that did not see it, and the moves to ship.
pub fn train(examples: &[ParseExample<'_>], settings: Settings) -> (Vec<Guide>, Table<MOVE_COLUMNS>) {
    let mirrored: Vec<Mirrored> = examples.iter().map(Mirrored::of).collect();
    let mut guides: Vec<Option<Guide>> = vec![None; examples.len()];
    for fold in 0..FOLDS {
        let (held, rest): (Vec<usize>, Vec<usize>) = (0..examples.len()).partition(|i| i % FOLDS == fold);
        let some: Vec<&Mirrored> = rest.into_iter().map(|i| &mirrored[i]).collect();
        let moves = train_some(&some, settings, fold as u64..fold as u64 + 1);
        for i in held {
            guides[i] = Some(guide(&moves, &examples[i].nodes));
        }
    }
    let all: Vec<&Mirrored> = mirrored.iter().collect();
    let moves = train_some(&all, settings, 100..100 + u64::from(settings.first_seeds));
    (guides.into_iter().flatten().collect(), moves)
}
