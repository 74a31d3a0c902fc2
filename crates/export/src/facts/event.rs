//! Events in the flat form.

use super::shape::{Event, FactBySource};
use super::{acled, day, source, words};
use recoupe_ontology::{AcledSub, Sector};
use recoupe_report::{Party, Report};

pub(super) fn event(report: &Report, at: usize) -> Event<'_> {
    let event = &report.events[at];
    let time = event.time.and_then(|at| report.times.get(at));
    let acled_sub = acled::of_event(event, report);
    Event {
        words: words(&event.quote),
        trigger: [event.trigger.start, event.trigger.end],
        plover: event.plover,
        modes: event.modes.iter().map(|mode| mode.word()).collect(),
        contexts: &event.contexts,
        cameo: event.cameo,
        acled: acled_sub.map(AcledSub::acled_type),
        acled_sub,
        actor: joined(&event.actors),
        actor_sectors: sectors(&event.actors, report),
        recipient: joined(&event.recipients),
        recipient_sectors: sectors(&event.recipients, report),
        instrument: event.instrument.as_ref().map(|quote| quote.quote.as_str()),
        place: event.place.and_then(|at| report.places.get(at)).map(|place| place.quote.quote.as_str()),
        date: time.and_then(|time| day(time.from.as_deref()?)),
        date_to: time.and_then(|time| day(time.to.as_deref()?)),
        status: event.status,
        modality: event.modality,
        fact_values: event
            .held
            .iter()
            .map(|held| FactBySource {
                source: source(held.voice, &report.voices).map(|quote| quote.quote.as_str()),
                value: held.value,
            })
            .collect(),
        source: source(event.source, &report.voices).map(|quote| quote.quote.as_str()),
        incident: report.incidents.iter().position(|incident| incident.events.contains(&at)),
    }
}

/// The sectors of all groups, each once, in their order.
fn sectors(parties: &[Party], report: &Report) -> Vec<Sector> {
    let actors = parties.iter().filter_map(|party| report.actors.get(party.actor?));
    let mut all: Vec<Sector> = Vec::new();
    for &sector in actors.flat_map(|actor| &actor.sectors) {
        if !all.contains(&sector) {
            all.push(sector);
        }
    }
    all
}

/// Several groups stand with a semicolon between.
pub(super) fn joined(parties: &[Party]) -> Option<String> {
    (!parties.is_empty())
        .then(|| parties.iter().map(|party| party.quote.quote.as_str()).collect::<Vec<_>>().join("; "))
}
