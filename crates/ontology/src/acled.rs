//! From a PLOVER event to the sub-event types of ACLED that it may be.
//!
//! Example: rioters who take an airport are COERCE with the mode `seize`; by [`AcledRule::RiotSeizure`] that is a
//! candidate for « Violent demonstration », not for « Non-state actor overtakes territory ». The rules and their
//! order are data (`ontology/acled_rule.toml`); a candidate is a proposal, the row is made by people.

use crate::{AcledActor, AcledRule, Context, EventType, Mode, SiteState};

/// What the rules look at. Empty lists mean that nothing is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AcledCase<'a> {
    /// The PLOVER type.
    pub event_type: EventType,
    /// The PLOVER modes.
    pub modes: &'a [Mode],
    /// The PLOVER contexts.
    pub contexts: &'a [Context],
    /// Who did it. When force is used on both sides, both stand here, as in PLOVER.
    pub actors: &'a [AcledActor],
    /// Who suffered it.
    pub recipients: &'a [AcledActor],
    /// What happened to the sites of the event.
    pub states: &'a [SiteState],
    /// Whether force is used on both sides.
    pub is_two_sided: bool,
    /// Whether it was tried and failed.
    pub has_failed: bool,
}

impl<'a> AcledCase<'a> {
    /// A case of which only the type is known.
    pub const fn of(event_type: EventType) -> AcledCase<'a> {
        AcledCase {
            event_type,
            modes: &[],
            contexts: &[],
            actors: &[],
            recipients: &[],
            states: &[],
            is_two_sided: false,
            has_failed: false,
        }
    }
}

impl AcledRule {
    /// The first rule that applies to a case.
    pub fn of(case: &AcledCase<'_>) -> AcledRule {
        let rule = AcledRule::ALL.iter().copied().find(|rule| rule.applies(case));
        rule.expect("every event type has a rule without further conditions")
    }

    fn applies(self, case: &AcledCase<'_>) -> bool {
        self.types().contains(&case.event_type)
            && meets(self.modes(), case.modes)
            && meets(self.contexts(), case.contexts)
            && meets(self.actors(), case.actors)
            && meets(self.recipients(), case.recipients)
            && meets(self.states(), case.states)
            && (case.is_two_sided || !self.is_two_sided())
            && (case.has_failed || !self.has_failed())
    }
}

/// Whether one of the values asked for is there; asking for none is always met.
fn meets<T: PartialEq>(asked: &[T], given: &[T]) -> bool {
    asked.is_empty() || given.iter().any(|value| asked.contains(value))
}
