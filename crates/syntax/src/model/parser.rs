//! The parser: the best move at each step, the best relation for each arc, no way back. Two moves a word, and two more
//! for the tree that guides it.

use super::arcs::{self, Configuration, MOVE_COLUMNS, Move};
use super::guide::guide;
use super::keyed::Keyed;
use super::labels::{self, LABEL_COLUMNS};
use super::node::{Nodes, ROOT};
use super::table::Table;
use recoupe_ud::{Deprel, Upos};

/// Weights of moves and of relations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parser {
    /// Moves of the guide.
    pub first: Table<MOVE_COLUMNS>,
    /// Columns in the order of [`Move::ALL`].
    pub moves: Table<MOVE_COLUMNS>,
    /// Relations that need no decision, as numbers into [`Deprel::ALL`].
    pub sure: Keyed<u8>,
    /// Columns in the order of [`Deprel::ALL`].
    pub labels: Table<LABEL_COLUMNS>,
}

impl Parser {
    /// The tree of a sentence, as the families of its places.
    pub fn parse(&self, nodes: &Nodes) -> Configuration {
        let guide = guide(&self.first, nodes);
        let mut configuration = Configuration::start(nodes);
        while !configuration.is_final() {
            let step = configuration.only_move().unwrap_or_else(|| {
                let scores = self.moves.score(&arcs::features(nodes, &configuration, &guide));
                best_allowed(&configuration, &scores)
            });
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

    fn label(&self, nodes: &Nodes, configuration: &Configuration, head: usize, dependent: usize) -> Deprel {
        if let Some(deprel) = sure_label(&self.sure, nodes, head, dependent) {
            return deprel;
        }
        best_label(&self.labels.score(&labels::features(nodes, configuration, head, dependent)))
    }
}

/// The relation where there is no choice: only the root's child is `root`, punctuation is `punct`, and some words have
/// always the same.
pub fn sure_label(sure: &Keyed<u8>, nodes: &Nodes, head: usize, dependent: usize) -> Option<Deprel> {
    if head == ROOT {
        return Some(Deprel::Root);
    }
    if nodes.at(dependent).upos == Upos::Punct {
        return Some(Deprel::Punct);
    }
    let number = sure.get(labels::sure_key(nodes, head, dependent))?;
    Deprel::ALL.get(usize::from(number)).copied()
}

/// The best of the moves that a configuration allows. One is always allowed before the end.
pub fn best_allowed<S: Ord + Copy>(configuration: &Configuration, scores: &[S; MOVE_COLUMNS]) -> Move {
    let allowed = Move::ALL.into_iter().filter(|&step| configuration.allows(step));
    allowed.rev().max_by_key(|&step| scores[step as usize]).expect("before the end a move is possible")
}

/// The best relation below a word.
pub fn best_label<S: Ord + Copy>(scores: &[S; LABEL_COLUMNS]) -> Deprel {
    let below_a_word = Deprel::ALL.iter().rev().filter(|&&d| d != Deprel::Root);
    *below_a_word.max_by_key(|&&d| scores[d as usize]).expect("there are other relations than root")
}
