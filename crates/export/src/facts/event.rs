//! Events in the flat form.

use super::shape::{Event, FactBySource};
use super::{day, source, words};
use recoupe_ontology::{
    AcledActor, AcledCase, AcledRule, AcledSub, FactValue, Mode, Sector, SiteState, Status,
};
use recoupe_report::{Party, Quote, Report};

pub(super) fn event(report: &Report, at: usize) -> Event<'_> {
    let event = &report.events[at];
    let time = event.time.and_then(|at| report.times.get(at));
    let acled_sub = acled_sub(event, report);
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

/// True for an act of taking whose object is a named place.
fn takes_place(event: &recoupe_report::Event, report: &Report) -> bool {
    let is_inside = |quote: &Quote| {
        report.places.iter().any(|place| quote.start <= place.quote.start && place.quote.end <= quote.end)
    };
    event.modes.contains(&Mode::CoerceSeize) && event.recipients.iter().any(|party| is_inside(&party.quote))
}

/// What kinds of actors the groups are for ACLED.
fn kinds(parties: &[Party], report: &Report) -> Vec<AcledActor> {
    let actors = parties.iter().filter_map(|party| report.actors.get(party.actor?));
    actors.filter_map(|actor| actor.acled.or_else(|| actor.sectors.iter().find_map(|s| s.acled()))).collect()
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
fn joined(parties: &[Party]) -> Option<String> {
    (!parties.is_empty())
        .then(|| parties.iter().map(|party| party.quote.quote.as_str()).collect::<Vec<_>>().join("; "))
}

/// The likeliest sub-event type of ACLED, as far as type, modes and contexts tell; none for what is said not to have
/// taken place.
pub(super) fn acled_sub(event: &recoupe_report::Event, report: &Report) -> Option<AcledSub> {
    let has_failed = event.status == Status::AttemptFailed;
    let is_ruled_out = event.held.first().is_some_and(|held| held.value == FactValue::CtMinus) && !has_failed;
    if is_ruled_out {
        return None;
    }
    // What the words tell by themselves goes before what type, modes and parties make likely.
    if event.acled.is_some() && !has_failed {
        return event.acled;
    }
    let (actors, recipients) = (kinds(&event.actors, report), kinds(&event.recipients, report));
    let case = AcledCase {
        actors: &actors,
        recipients: &recipients,
        states: if takes_place(event, report) { &[SiteState::Seized] } else { &[] },
        modes: &event.modes,
        contexts: &event.contexts,
        is_two_sided: !event.actors.is_empty() && event.actors == event.recipients,
        has_failed,
        ..AcledCase::of(event.plover?)
    };
    AcledRule::of(&case).subs().first().copied()
}
