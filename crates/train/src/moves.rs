//! Learns moves with the dynamic oracle: the guide, which reads from the right, and the parser do it alike.

use crate::learner::Learner;
use crate::oracle::Gold;
use recoupe_syntax::model::arcs::{Configuration, MOVE_COLUMNS, Move};
use recoupe_syntax::model::parser::best_allowed;

/// The best move among those that lose least, and the pupil's own; it learns when a worse one scores as high.
pub fn study(
    moves: &mut Learner<MOVE_COLUMNS>,
    heads: &[usize],
    configuration: &Configuration,
    features: &[u32],
) -> (Move, Move) {
    let gold = Gold { heads };
    let scores = moves.score(features);
    moves.tick();
    let cost = |step| if configuration.allows(step) { gold.cost(configuration, step) } else { usize::MAX };
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
        moves.update(features, right as usize, wrong as usize);
    }
    (right, best_allowed(configuration, &scores))
}
