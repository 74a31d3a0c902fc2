//! The parser: the best move at each step, the best relation for each arc, no way back. Two moves a word.

use super::arcs::{self, Configuration, MOVE_COLUMNS, Move};
use super::labels::{self, LABEL_COLUMNS};
use super::node::{Nodes, ROOT};
use super::table::{Table, best};
use recoupe_ud::Deprel;

/// Weights of moves and of relations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parser {
    /// Columns in the order of [`Move::ALL`].
    pub moves: Table<MOVE_COLUMNS>,
    /// Columns in the order of [`Deprel::ALL`].
    pub labels: Table<LABEL_COLUMNS>,
}

impl Parser {
    /// The tree of a sentence, as the families of its places.
    pub fn parse(&self, nodes: &Nodes) -> Configuration {
        let mut configuration = Configuration::start(nodes);
        while !configuration.is_final() {
            let scores = self.moves.score(&arcs::features(nodes, &configuration));
            let step = best_allowed(&configuration, &scores);
            match configuration.arc(step) {
                None => configuration.shift(),
                Some((head, dependent)) => {
                    let deprel = self.label(nodes, &configuration, head, dependent);
                    configuration.attach(head, deprel);
                }
            }
        }
        configuration
    }

    /// The relation of an arc. Only the root's child is `root`.
    fn label(&self, nodes: &Nodes, configuration: &Configuration, head: usize, dependent: usize) -> Deprel {
        if head == ROOT {
            return Deprel::Root;
        }
        best_label(&self.labels.score(&labels::features(nodes, configuration, head, dependent)))
    }
}

/// The best of the moves that a configuration allows. One is always allowed before the end.
pub fn best_allowed(configuration: &Configuration, scores: &[i32; MOVE_COLUMNS]) -> Move {
    let allowed = Move::ALL.into_iter().filter(|&step| configuration.allows(step));
    allowed.rev().max_by_key(|&step| scores[step as usize]).expect("before the end a move is possible")
}

/// The best relation below a word.
pub fn best_label(scores: &[i32; LABEL_COLUMNS]) -> Deprel {
    let mut scores = *scores;
    scores[Deprel::Root as usize] = i32::MIN;
    Deprel::ALL[best(&scores, Deprel::ALL.len())]
}
