//! Trains the parser: moves with the dynamic oracle and exploration, relations of the right arcs on the way.

use crate::learner::{Ensemble, Learner};
use crate::oracle::Gold;
use crate::random::Random;
use crate::settings::Settings;
use crate::tags::SCALE;
use recoupe_syntax::Deprel;
use recoupe_syntax::model::arcs::{self, Configuration, MOVE_COLUMNS, Move};
use recoupe_syntax::model::labels::{self, LABEL_COLUMNS};
use recoupe_syntax::model::node::Nodes;
use recoupe_syntax::model::parser::{Parser, best_allowed, best_label, sure_label};

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
struct Pupil {
    moves: Learner<MOVE_COLUMNS>,
    labels: Learner<LABEL_COLUMNS>,
}

impl Pupil {
    /// Parses one sentence and learns from it; `explores` says whether a move of its own may be followed.
    fn study(&mut self, example: &ParseExample<'_>, mut explores: impl FnMut() -> bool) {
        let mut configuration = Configuration::start(&example.nodes);
        while !configuration.is_final() {
            let step = configuration.only_move().unwrap_or_else(|| {
                let (right, own) = self.study_move(example, &configuration);
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

    /// The best move among those that lose least, and the pupil's own; it learns when a worse one scores as high.
    fn study_move(&mut self, example: &ParseExample<'_>, configuration: &Configuration) -> (Move, Move) {
        let gold = Gold { heads: example.heads };
        let features = arcs::features(&example.nodes, configuration);
        let scores = self.moves.score(&features);
        self.moves.tick();
        let cost =
            |step| if configuration.allows(step) { gold.cost(configuration, step) } else { usize::MAX };
        let costs = Move::ALL.map(cost);
        let least = costs.into_iter().min().unwrap_or(0);
        let best_of = |right: bool| {
            let allowed = Move::ALL.into_iter().rev().filter(|&step| configuration.allows(step));
            allowed
                .filter(|&step| (costs[step as usize] == least) == right)
                .max_by_key(|&step| scores[step as usize])
        };
        let right = best_of(true).expect("the cheapest move is allowed");
        if let Some(wrong) = best_of(false)
            && scores[wrong as usize] >= scores[right as usize]
        {
            self.moves.update(&features, right as usize, wrong as usize);
        }
        (right, best_allowed(configuration, &scores))
    }

    /// The relation the pupil gives to an arc; it learns from it when the arc is right.
    fn study_label(
        &mut self,
        example: &ParseExample<'_>,
        configuration: &Configuration,
        head: usize,
        dependent: usize,
    ) -> Deprel {
        if let Some(deprel) = sure_label(&example.nodes, head, dependent) {
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

/// Trains one parser for each seed and joins them.
pub fn train(examples: &[ParseExample<'_>], settings: Settings) -> Parser {
    let mut moves = Ensemble::new(settings.move_rows);
    let mut relations = Ensemble::new(settings.label_rows);
    for seed in 0..u64::from(settings.parse_seeds) {
        let mut pupil =
            Pupil { moves: Learner::new(settings.move_rows), labels: Learner::new(settings.label_rows) };
        let mut random = Random::new(seed);
        for pass in 0..settings.parse_passes {
            for sentence in random.order(examples.len()) {
                let explores =
                    || pass >= settings.explore_from && random.below(100) < settings.explore as usize;
                pupil.study(&examples[sentence], explores);
            }
        }
        moves.join(&pupil.moves);
        relations.join(&pupil.labels);
    }
    let (scale, least) = (i64::from(settings.scale), settings.least as i16);
    Parser { moves: moves.table(scale, least), labels: relations.table(SCALE, least) }
}
