//! Which events are the happening that a report is about.
//!
//! A report that opens with « Une embuscade a fait six morts » is about an assault: the first deed of material conflict
//! that is not ruled out gives the type, and the events of that type in the report are taken for it, apart from those of
//! sentences whose figures are of another happening.

use super::Claims;
use crate::events::Event;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_ontology::{EventType, QuadClass, Status};

/// What a report is about, as its events tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Happening {
    /// The type of its events.
    pub plover: EventType,
    /// Their positions.
    pub events: Vec<usize>,
    /// The position of the first place that is an argument of one of them.
    pub place: Option<usize>,
}

/// The happening of each scene; the first one is what the text is about, if it tells of a deed of conflict there.
pub(super) fn of_scenes(
    mentions: &Mentions<'_>,
    events: &[Event],
    claims: &Claims,
) -> Vec<Option<Happening>> {
    let is_live = |at: usize| !matches!(claims.events[at].status, Status::Denied | Status::Hoped);
    let is_conflict = |plover: EventType| plover.quad() == QuadClass::MaterialConflict;
    let happening = |scene: usize| {
        let own = (0..events.len()).filter(|&at| claims.apart.events[at] == Some(scene) && is_live(at));
        let mut deeds = own.filter_map(|at| deed(mentions, events, claims, at));
        of_scene(mentions, events, claims, scene, deeds.find(|&plover| is_conflict(plover))?)
    };
    (0..claims.apart.count).map(happening).collect()
}

fn of_scene(
    mentions: &Mentions<'_>,
    events: &[Event],
    claims: &Claims,
    scene: usize,
    plover: EventType,
) -> Option<Happening> {
    let is_own = |&at: &usize| {
        claims.apart.events[at] == Some(scene) && deed(mentions, events, claims, at) == Some(plover)
    };
    let own: Vec<usize> = (0..events.len()).filter(is_own).collect();
    let place = own.iter().find_map(|&at| claims.event_places[at]);
    (!own.is_empty()).then_some(Happening { plover, events: own, place })
}

fn deed(mentions: &Mentions<'_>, events: &[Event], claims: &Claims, at: usize) -> Option<EventType> {
    match mentions.lexicon.sense(events[at].entry) {
        Sense::Event(entry) if !claims.events[at].is_unexplained => entry.plover,
        _ => None,
    }
}
