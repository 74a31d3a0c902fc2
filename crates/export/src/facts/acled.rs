//! The likeliest sub-event of ACLED: of an event from its type, modes, weapon and the kinds of its parties, and of an
//! incident from its events.
//!
//! « La police a tiré sur des manifestants » is excessive force, "Rebels captured the town" a place taken. A proposal: ACLED
//! makes its rows by hand.

use recoupe_ontology::{
    AcledActor, AcledCase, AcledRule, AcledSub, EventType, FactValue, Mode, SiteState, Status,
};
use recoupe_report::{Event, Incident, Party, Quote, Report};

/// Of an event; none for what is said not to have taken place, and where ACLED has no row.
pub(super) fn of_event(event: &Event, report: &Report) -> Option<AcledSub> {
    let has_failed = event.status == Status::AttemptFailed;
    let is_ruled_out = event.held.first().is_some_and(|held| held.value == FactValue::CtMinus) && !has_failed;
    if is_ruled_out {
        return None;
    }
    let parties = Parties::of(event, report);
    let told = event.acled.filter(|_| !has_failed);
    // What the words tell goes first, but a place that a group takes again is not regained by the state, and a clash with a
    // crowd is no armed clash.
    match told {
        Some(AcledSub::GovernmentRegainsTerritory) if parties.has(is_group) => {
            return Some(AcledSub::NonStateActorOvertakesTerritory);
        }
        Some(AcledSub::ArmedClash) if parties.has(is_crowd) => {}
        Some(told) => return Some(told),
        None => {}
    }
    let case = AcledCase {
        actors: &parties.actors,
        recipients: &parties.recipients,
        states: if takes_place(event, report) { &[SiteState::Seized] } else { &[] },
        modes: &event.modes,
        contexts: &event.contexts,
        is_two_sided: !event.actors.is_empty() && event.actors == event.recipients,
        has_failed,
        ..AcledCase::of(event.plover?)
    };
    let subs = AcledRule::of(&case).subs();
    // Violence of a crowd without a demonstration is that of a mob.
    let is_mob = |sub: &&AcledSub| **sub == AcledSub::MobViolence && !has_protest(report);
    subs.iter().find(is_mob).or_else(|| subs.first()).copied()
}

/// Of an incident: the first of its events that is more than an attack, or else the first of all.
pub(super) fn of_incident(incident: &Incident, report: &Report) -> Option<AcledSub> {
    let events = || incident.events.iter().filter_map(|&at| report.events.get(at));
    let subs: Vec<AcledSub> = events().filter_map(|event| of_event(event, report)).collect();
    let is_telling = |sub: &&AcledSub| {
        !matches!(
            sub,
            AcledSub::Attack | AcledSub::ArmedClash | AcledSub::Other | AcledSub::LootingPropertyDestruction
        )
    };
    let disrupted = subs.iter().find(|&&sub| sub == AcledSub::DisruptedWeaponsUse);
    let clash = || subs.iter().find(|&&sub| sub == AcledSub::ArmedClash);
    let telling = subs.iter().find(is_telling);
    disrupted.or(telling).or_else(clash).or_else(|| subs.first()).copied()
}

/// The kinds of the parties of an event.
struct Parties {
    actors: Vec<AcledActor>,
    recipients: Vec<AcledActor>,
}

impl Parties {
    fn of(event: &Event, report: &Report) -> Parties {
        let is_force = matches!(event.plover, Some(EventType::Assault | EventType::Coerce));
        let mut actors = kinds(&event.actors, report);
        let mut recipients = kinds(&event.recipients, report);
        // Demonstrators who use force are rioters.
        if event.plover == Some(EventType::Assault) {
            for kind in actors.iter_mut().filter(|kind| **kind == AcledActor::Protesters) {
                *kind = AcledActor::Rioters;
            }
        }
        // Police at a demonstration use their force on those who demonstrate.
        let is_state =
            actors.contains(&AcledActor::State) || event.modes.contains(&Mode::AssaultCrowdControl);
        let is_open = recipients.iter().all(|&kind| kind == AcledActor::Civilians);
        if is_force && is_state && is_open && has_protest(report) {
            recipients = vec![AcledActor::Protesters];
        }
        Parties { actors, recipients }
    }

    fn has(&self, is_kind: impl Fn(AcledActor) -> bool) -> bool {
        self.actors.iter().chain(&self.recipients).any(|&kind| is_kind(kind))
    }
}

fn is_group(kind: AcledActor) -> bool {
    matches!(kind, AcledActor::Rebel | AcledActor::PoliticalMilitia | AcledActor::IdentityMilitia)
}

fn is_crowd(kind: AcledActor) -> bool {
    matches!(kind, AcledActor::Rioters | AcledActor::Protesters)
}

fn has_protest(report: &Report) -> bool {
    report.events.iter().any(|event| event.plover == Some(EventType::Protest))
}

/// What kinds of actors the groups are for ACLED.
fn kinds(parties: &[Party], report: &Report) -> Vec<AcledActor> {
    let actors = parties.iter().filter_map(|party| report.actors.get(party.actor?));
    actors.filter_map(|actor| actor.acled.or_else(|| actor.sectors.iter().find_map(|s| s.acled()))).collect()
}

/// True for an act of taking whose object is a named place.
fn takes_place(event: &Event, report: &Report) -> bool {
    let is_inside = |quote: &Quote| {
        report.places.iter().any(|place| quote.start <= place.quote.start && place.quote.end <= quote.end)
    };
    event.modes.contains(&Mode::CoerceSeize) && event.recipients.iter().any(|party| is_inside(&party.quote))
}
