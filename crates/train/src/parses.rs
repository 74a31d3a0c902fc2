//! Trains the parser: moves with the dynamic oracle and exploration, relations of the right arcs on the way.

use crate::learner::{Ensemble, Learner};
use crate::oracle::Gold;
use crate::random::Random;
use crate::settings::Settings;
use recoupe_syntax::Deprel;
use recoupe_syntax::model::arcs::{self, Configuration, MOVE_COLUMNS, Move};
use recoupe_syntax::model::labels::{self, LABEL_COLUMNS};
use recoupe_syntax::model::node::{Nodes, ROOT};
use recoupe_syntax::model::parser::{Parser, best_allowed, best_label};

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
    settings: Settings,
}

impl Pupil {
    /// Parses one sentence and learns from it; `explores` says whether a move of its own may be followed.
    fn study(&mut self, example: &ParseExample<'_>, mut explores: impl FnMut() -> bool) {
        let gold = Gold { heads: example.heads };
        let mut configuration = Configuration::start(&example.nodes);
        while !configuration.is_final() {
            let features = arcs::features(&example.nodes, &configuration);
            let scores = self.moves.score(&features);
            self.moves.tick();
            let allowed = || Move::ALL.into_iter().filter(|&step| configuration.allows(step));
            let costs = Move::ALL
                .map(|s| if configuration.allows(s) { gold.cost(&configuration, s) } else { usize::MAX });
            let least = costs.into_iter().min().unwrap_or(0);
            let is_right = |step: Move| costs[step as usize] == least;
            let score = |step: &Move| scores[*step as usize];
            let right = allowed()
                .rev()
                .filter(|&s| is_right(s))
                .max_by_key(score)
                .expect("the cheapest move is allowed");
            let wrong = allowed().rev().filter(|&s| !is_right(s)).max_by_key(score);
            if let Some(wrong) = wrong
                && score(&wrong) + self.settings.move_margin as i32 >= score(&right)
            {
                self.moves.update(&features, right as usize, wrong as usize);
            }
            let step = if explores() { best_allowed(&configuration, &scores) } else { right };
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
        if head == ROOT {
            return Deprel::Root;
        }
        let features = labels::features(&example.nodes, configuration, head, dependent);
        let mut scores = self.labels.score(&features);
        let guess = best_label(&scores);
        if example.heads[dependent - 1] == head {
            self.labels.tick();
            let right = example.deprels[dependent - 1] as usize;
            scores[right] -= self.settings.label_margin as i32;
            let rival = best_label(&scores) as usize;
            if rival != right {
                self.labels.update(&features, right, rival);
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
        let mut pupil = Pupil {
            moves: Learner::new(settings.move_rows),
            labels: Learner::new(settings.label_rows),
            settings,
        };
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
    Parser { moves: moves.table(scale, least), labels: relations.table(scale, least) }
}
