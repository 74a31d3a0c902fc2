//! Trains the parser: moves with the dynamic oracle and exploration, relations of the right arcs on the way.

use crate::guides;
use crate::learner::{Ensemble, Learner};
use crate::moves;
use crate::random::Random;
use crate::settings::Settings;
use crate::tags::{self, SCALE};
use recoupe_syntax::Deprel;
use recoupe_syntax::model::arcs::{self, Configuration, MOVE_COLUMNS};
use recoupe_syntax::model::guide::Guide;
use recoupe_syntax::model::keyed::Keyed;
use recoupe_syntax::model::labels::{self, LABEL_COLUMNS};
use recoupe_syntax::model::node::Nodes;
use recoupe_syntax::model::parser::{Parser, best_label, sure_label};

/// A sentence to learn from: predicted tags, right tree.
pub struct ParseExample<'a> {
    /// What is seen.
    pub nodes: Nodes,
    /// Right heads by place.
    pub heads: &'a [usize],
    /// Right relations.
    pub deprels: &'a [Deprel],
}

/// Both learners of one seed.
struct Pupil<'a> {
    sure: &'a Keyed<u8>,
    moves: Learner<MOVE_COLUMNS>,
    labels: Learner<LABEL_COLUMNS>,
}

impl Pupil<'_> {
    /// Parses one sentence and learns from it; `explores` says whether a move of its own may be followed.
    fn study(&mut self, example: &ParseExample<'_>, guide: &Guide, mut explores: impl FnMut() -> bool) {
        let mut configuration = Configuration::start(&example.nodes);
        while !configuration.is_final() {
            let step = configuration.only_move().unwrap_or_else(|| {
                let features = arcs::features(&example.nodes, &configuration, guide);
                let (right, own) = moves::study(&mut self.moves, example.heads, &configuration, &features);
                if explores() { own } else { right }
            });
            match configuration.arc(step) {
                None => configuration.shift(),
                Some((head, dependent)) => {
                    let deprel = self.study_label(example, &configuration, head, dependent);
                    configuration.attach(head, deprel);
                }
            }
        }
    }

    /// The relation the pupil gives to an arc; it learns from it when the arc is right.
    fn study_label(
        &mut self,
        example: &ParseExample<'_>,
        configuration: &Configuration,
        head: usize,
        dependent: usize,
    ) -> Deprel {
        if let Some(deprel) = sure_label(self.sure, &example.nodes, head, dependent) {
            return deprel;
        }
        let features = labels::features(&example.nodes, configuration, head, dependent);
        let guess = best_label(&self.labels.score(&features));
        if example.heads[dependent - 1] == head {
            self.labels.tick();
            let right = example.deprels[dependent - 1];
            if guess != right {
                self.labels.update(&features, right as usize, guess as usize);
            }
        }
        guess
    }
}

/// Arcs whose relation needs no decision.
fn sure_relations(examples: &[ParseExample<'_>]) -> Keyed<u8> {
    let arcs = |example: &'_ ParseExample<'_>| {
        let answer = |(at, &head): (usize, &usize)| {
            (labels::sure_key(&example.nodes, head, at + 1), example.deprels[at] as u8)
        };
        example.heads.iter().enumerate().map(answer).collect::<Vec<_>>()
    };
    tags::sure(examples.iter().flat_map(arcs))
}

/// Trains one parser for each seed and joins them.
pub fn train(examples: &[ParseExample<'_>], settings: Settings) -> Parser {
    let (guides, first) = guides::train(examples, settings);
    let sure = sure_relations(examples);
    let mut moves = Ensemble::new(settings.move_rows);
    let mut relations = Ensemble::new(settings.label_rows);
    for seed in 0..u64::from(settings.parse_seeds) {
        let mut pupil = Pupil {
            sure: &sure,
            moves: Learner::new(settings.move_rows),
            labels: Learner::new(settings.label_rows),
        };
        let mut random = Random::new(seed);
        for pass in 0..settings.parse_passes {
            for sentence in random.order(examples.len()) {
                let explores =
                    || pass >= settings.explore_from && random.below(100) < settings.explore as usize;
                pupil.study(&examples[sentence], &guides[sentence], explores);
            }
        }
        moves.join(&pupil.moves);
        relations.join(&pupil.labels);
    }
    let (scale, least) = (i64::from(settings.scale), settings.least as i16);
    Parser { first, moves: moves.table(scale, least), sure, labels: relations.table(SCALE, least) }
}
