//! Whether somebody did what harmed people.
//!
//! « Deux passants ont été tués » after a raid is part of the assault; in a report on a train that left its rails it is
//! none. Where nobody acts and no other words of the text tell of an assault that took place, none is claimed.

use super::Standing;
use crate::events::Event;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, EventFrame};
use recoupe_ontology::{EventType, Mode, Status};

/// How the events stand, with those marked that may be accidents.
pub(super) fn explained(
    mentions: &Mentions<'_>,
    events: &[Event],
    standings: Vec<Standing>,
) -> Vec<Standing> {
    let is_told = events.iter().zip(&standings).any(|(event, standing)| {
        is_assault(mentions, event) && !may_be_accident(mentions, event) && has_happened(standing)
    });
    let mark = |(event, standing): (&Event, Standing)| Standing {
        is_unexplained: !is_told && is_assault(mentions, event) && may_be_accident(mentions, event),
        ..standing
    };
    events.iter().zip(standings).map(mark).collect()
}

fn is_assault(mentions: &Mentions<'_>, event: &Event) -> bool {
    matches!(mentions.lexicon.sense(event.entry), Sense::Event(entry) if entry.plover == Some(EventType::Assault))
}

/// Nobody acts, and the word only says that people were harmed or that something blew up: « tué », and not « assassiné »
/// or « enlevé ».
fn may_be_accident(mentions: &Mentions<'_>, event: &Event) -> bool {
    let Sense::Event(entry) = mentions.lexicon.sense(event.entry) else { return false };
    // "wounded in an attack" is told by the attack, whose own word harms nobody.
    let harms = mentions.covering(event.head, Class::Harm).next().is_some();
    // What burns or blows up may do so by itself; nobody is shot or abducted by accident.
    let is_open = |mode: &Mode| matches!(mode, Mode::AssaultDestroy | Mode::AssaultExplosives);
    let is_meant = entry.is_meant || !entry.modes.iter().all(is_open);
    let is_armed = event.instrument.is_some();
    event.actors.is_empty() && (entry.frame == EventFrame::Incident || harms && !is_meant && !is_armed)
}

const fn has_happened(standing: &Standing) -> bool {
    matches!(standing.status, Status::Asserted | Status::Reported | Status::Begun)
}
