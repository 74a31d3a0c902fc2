//! Which events are the happening that a report is about.
//!
//! A report that opens with « Une embuscade a fait six morts » is about an assault: the first deed of material conflict
//! that is not ruled out gives the type, and the events of that type in the report are taken for it. Two happenings of one
//! type in one report are not told apart.

use super::Standing;
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

/// The happening of a text, if it tells of one.
pub(super) fn main(
    mentions: &Mentions<'_>,
    events: &[Event],
    standings: &[Standing],
    places: &[Option<usize>],
) -> Option<Happening> {
    let deed = |at: usize| match mentions.lexicon.sense(events[at].entry) {
        Sense::Event(entry) if !standings[at].is_unexplained => entry.plover,
        _ => None,
    };
    let is_live = |at: usize| !matches!(standings[at].status, Status::Denied | Status::Hoped);
    let is_conflict = |plover: EventType| plover.quad() == QuadClass::MaterialConflict;
    let plover =
        (0..events.len()).filter(|&at| is_live(at)).filter_map(deed).find(|&plover| is_conflict(plover))?;
    let own: Vec<usize> = (0..events.len()).filter(|&at| deed(at) == Some(plover)).collect();
    let place = own.iter().find_map(|&at| places[at]);
    Some(Happening { plover, events: own, place })
}
