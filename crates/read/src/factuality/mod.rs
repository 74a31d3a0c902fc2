//! How an act stands in the world and how sure the words are of it, before anybody is asked who says so.
//!
//! « La Russie n’a pas réussi à prendre la ville » is an attempt that failed: the words above an act are read from the
//! outermost inwards, each letting something follow of what it governs (implication signatures: Nairn, Condoravdi and
//! Karttunen 2006; values as in FactBank, Saurí and Pustejovsky 2009, composed as in De Facto, 2012).
//!
//! Verbs of saying are not asked here: `claims` puts the words of a source on top.

mod chain;
mod marks;

use crate::mentions::Mentions;
use recoupe_lexicon::EntryId;
use recoupe_ontology::{Certainty, FactValue, Modality, Polarity};
use recoupe_syntax::WordId;
use std::ops::Range;

/// How an act stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stance {
    /// In the world.
    pub modality: Modality,
    /// For whoever states it.
    pub value: FactValue,
    /// The words themselves say that it is hearsay: « aurait », "reportedly".
    pub is_hearsay: bool,
    /// It is told in passing, as known: « l’homme tué mardi », "the minister who was ousted".
    pub is_presupposed: bool,
    /// What made it so, from the outermost word inwards.
    pub steps: Vec<Step>,
}

/// A word that changed how an act stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its rule.
    pub rule: &'static str,
    /// Its entry, where the lexicon knows it.
    pub entry: Option<EntryId>,
    /// Its words.
    pub words: Range<u32>,
}

/// How the act stands whose verb or noun this is.
pub fn stance(mentions: &Mentions<'_>, act: WordId) -> Stance {
    let mut stance = Stance {
        modality: Modality::Happened,
        value: FactValue::CtPlus,
        is_hearsay: false,
        is_presupposed: chain::is_presupposed(mentions, act),
        steps: Vec::new(),
    };
    for operator in chain::operators(mentions, act) {
        stance.apply(operator);
    }
    stance
}

/// What a word does to an act.
#[derive(Clone, Debug)]
struct Operator {
    effect: Effect,
    step: Step,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Effect {
    /// Turns it round: « ne … pas », "no".
    Denies,
    /// Lets a value follow, another one when it is denied itself, and tells the modality.
    Implies { modality: Modality, value: FactValue, denied: FactValue },
    /// Makes hearsay of it.
    Reports,
}

impl Stance {
    fn apply(&mut self, operator: Operator) {
        match operator.effect {
            Effect::Denies => self.value = negated(self.value),
            Effect::Implies { modality, value, denied } => {
                let is_denied = self.value.polarity() == Polarity::Negative;
                let follows = if is_denied { denied } else { value };
                // « a tenté de …, sans succès »: the outcome that the attempt leaves open is told after all.
                let tells_outcome = self.modality == Modality::Attempted && modality == Modality::Attempted;
                let is_open = self.value == FactValue::Unknown;
                self.value = if tells_outcome && is_open {
                    follows
                } else {
                    weakened(follows, self.value.certainty())
                };
                if self.modality == Modality::Happened {
                    self.modality = modality;
                }
            }
            Effect::Reports => self.is_hearsay = true,
        }
        self.steps.push(operator.step);
    }
}

/// The same value the other way round.
pub fn negated(value: FactValue) -> FactValue {
    match value {
        FactValue::CtPlus => FactValue::CtMinus,
        FactValue::PrPlus => FactValue::PrMinus,
        FactValue::PsPlus => FactValue::PsMinus,
        FactValue::CtMinus => FactValue::CtPlus,
        FactValue::PrMinus => FactValue::PrPlus,
        FactValue::PsMinus => FactValue::PsPlus,
        FactValue::CtUnknown | FactValue::Unknown => value,
    }
}

/// A value that cannot be surer than what it follows from.
pub fn weakened(value: FactValue, certainty: Certainty) -> FactValue {
    let rank = |certainty: Certainty| match certainty {
        Certainty::Certain => 3,
        Certainty::Probable => 2,
        Certainty::Possible => 1,
        Certainty::Unknown => 0,
    };
    let least = if rank(certainty) < rank(value.certainty()) { certainty } else { value.certainty() };
    match (value.polarity(), least) {
        (Polarity::Positive, Certainty::Certain) => FactValue::CtPlus,
        (Polarity::Positive, Certainty::Probable) => FactValue::PrPlus,
        (Polarity::Positive, Certainty::Possible) => FactValue::PsPlus,
        (Polarity::Negative, Certainty::Certain) => FactValue::CtMinus,
        (Polarity::Negative, Certainty::Probable) => FactValue::PrMinus,
        (Polarity::Negative, Certainty::Possible) => FactValue::PsMinus,
        (Polarity::Unknown, Certainty::Certain) => FactValue::CtUnknown,
        _ => FactValue::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_never_surer_than_what_it_follows_from() {
        assert_eq!(weakened(FactValue::CtMinus, Certainty::Possible), FactValue::PsMinus);
        assert_eq!(weakened(FactValue::PsPlus, Certainty::Certain), FactValue::PsPlus);
        assert_eq!(weakened(FactValue::CtPlus, Certainty::Unknown), FactValue::Unknown);
    }

    #[test]
    fn denying_twice_gives_the_value_back() {
        for &value in FactValue::ALL {
            assert_eq!(negated(negated(value)), value);
        }
    }
}
