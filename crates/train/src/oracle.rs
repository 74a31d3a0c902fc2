//! The dynamic oracle of the arc-hybrid system: how many right arcs each move puts out of reach.
//!
//! Goldberg and Nivre (2013), "Training deterministic parsers with non-deterministic oracles", section 4. With σ the
//! stack below its top s0, s1 the first of σ, b the next word and β the words after it:
//!
//! - left (b takes s0) loses the head of s0 if it is in {s1} ∪ β, and the dependents of s0 in {b} ∪ β;
//! - right (s1 takes s0) loses the head of s0 if it is in {b} ∪ β, and the dependents of s0 in {b} ∪ β;
//! - shift loses the head of b if it is in σ, and the dependents of b in {s0} ∪ σ (the root is never a dependent).
//!
//! A word in σ deeper than s1 can be no head of s0 any more, whatever the move: nothing is counted for it. In trees
//! that cross themselves the counts are a lower bound, which is good enough to learn from.

use recoupe_syntax::model::arcs::{Configuration, Move};

/// The right tree.
pub struct Gold<'a> {
    /// `heads[place - 1]` is the head of a place; 0 is the root.
    pub heads: &'a [usize],
}

impl Gold<'_> {
    /// The head of a word.
    pub fn head(&self, place: usize) -> usize {
        self.heads[place - 1]
    }

    /// What a move loses.
    pub fn cost(&self, configuration: &Configuration, step: Move) -> usize {
        let next = configuration.next as usize;
        let (top, below) = (configuration.stacked(0), configuration.stacked(1));
        let dependents_ahead = |place: usize| self.heads[next - 1..].iter().filter(|&&h| h == place).count();
        match step {
            Move::Shift => {
                let head = self.head(next);
                let lost_head = head != top && configuration.stack.contains(&(head as u32));
                let dependents =
                    configuration.stack[1..].iter().filter(|&&p| self.head(p as usize) == next).count();
                usize::from(lost_head) + dependents
            }
            Move::Left => {
                let head = self.head(top);
                usize::from(head == below || head > next) + dependents_ahead(top)
            }
            Move::Right => usize::from(self.head(top) >= next) + dependents_ahead(top),
        }
    }
}
