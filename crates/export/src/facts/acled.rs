//! The likeliest sub-event of ACLED: of an event from its type, modes, weapon and the kinds of its parties, and of an
//! incident from its events.
//!
//! « La police a tiré sur des manifestants » is excessive force, "Rebels captured the town" a place taken. A proposal: ACLED
//! makes its rows by hand.

use recoupe_ontology::{
    AcledActor, AcledCase, AcledRule, AcledSub, EventType, FactValue, Mode, Outcome, SiteKind, SiteState,
    Status,
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
        Some(AcledSub::GovernmentRegainsTerritory) if parties.is_act_of_group() => {
            return Some(AcledSub::NonStateActorOvertakesTerritory);
        }
        // A clash at a demonstration, of sides that bear no arms as far as the words tell.
        Some(AcledSub::ArmedClash) if has_protest(report) && !parties.has(is_group) => {
            return Some(AcledSub::ViolentDemonstration);
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

/// Of an incident: the first of its events that is more than an attack, or else the first of all. What a demonstration comes
/// to belongs to its row, and so does the place that a battle gains.
pub(super) fn of_incident(incident: &Incident, report: &Report) -> Option<AcledSub> {
    let events = || incident.events.iter().filter_map(|&at| report.events.get(at));
    let subs: Vec<AcledSub> = events().filter_map(|event| of_event(event, report)).collect();
    let first = subs.first().copied();
    if matches!(first, Some(AcledSub::PeacefulProtest | AcledSub::ProtestWithIntervention)) {
        return Some(of_demonstration(incident, report));
    }
    let is_telling = |sub: &&AcledSub| {
        !matches!(
            sub,
            AcledSub::Attack | AcledSub::ArmedClash | AcledSub::Other | AcledSub::LootingPropertyDestruction
        )
    };
    let disrupted = subs.iter().find(|&&sub| sub == AcledSub::DisruptedWeaponsUse);
    if disrupted.is_some() {
        return disrupted.copied();
    }
    let told = told(report);
    // A bomb that hurt nobody and was made safe.
    let is_explosive = matches!(first, Some(AcledSub::RemoteExplosiveLandmineIed | AcledSub::Grenade));
    if is_explosive && incident.totals.is_empty() && told.contains(&AcledSub::DisruptedWeaponsUse) {
        return Some(AcledSub::DisruptedWeaponsUse);
    }
    let gains = [AcledSub::GovernmentRegainsTerritory, AcledSub::NonStateActorOvertakesTerritory];
    let gained = || told.iter().find(|sub| gains.contains(sub));
    let is_battle = matches!(incident.plover, Some(EventType::Assault));
    let clash = || subs.iter().find(|&&sub| sub == AcledSub::ArmedClash);
    let telling = subs.iter().find(is_telling);
    telling.or_else(|| gained().filter(|_| is_battle)).or_else(clash).copied().or(first)
}

/// What the events of a report that are told as done are for ACLED.
fn told(report: &Report) -> Vec<AcledSub> {
    let is_done =
        |event: &&Event| matches!(event.status, Status::Asserted | Status::Reported | Status::Begun);
    report.events.iter().filter(is_done).filter_map(|event| of_event(event, report)).collect()
}

/// The gravest that the report tells of a demonstration: violence of the crowd, force against it that kills, arrests.
fn of_demonstration(incident: &Incident, report: &Report) -> AcledSub {
    let told = told(report);
    let is_deadly = incident.totals.iter().any(|total| total.outcome == Outcome::Killed);
    let grades = [
        AcledSub::ViolentDemonstration,
        AcledSub::ExcessiveForceAgainstProtesters,
        AcledSub::ProtestWithIntervention,
    ];
    match grades.into_iter().find(|sub| told.contains(sub)) {
        Some(AcledSub::ProtestWithIntervention) if is_deadly => AcledSub::ExcessiveForceAgainstProtesters,
        Some(grade) => grade,
        None => AcledSub::PeacefulProtest,
    }
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
        // Demonstrators who use force are rioters, and so are those who clash with the police at a demonstration.
        if event.plover == Some(EventType::Assault) {
            for kind in actors.iter_mut().filter(|kind| **kind == AcledActor::Protesters) {
                *kind = AcledActor::Rioters;
            }
            let is_group_there = actors.iter().chain(&recipients).any(|&kind| is_group(kind));
            let met_state = recipients.contains(&AcledActor::State);
            if event.actors.is_empty() && met_state && !is_group_there && has_protest(report) {
                actors.push(AcledActor::Rioters);
            }
        }
        if recipients.is_empty() && event.recipients.iter().any(|party| is_post(party, report)) {
            recipients.push(AcledActor::State);
        }
        // Police at a demonstration use their force on those who demonstrate.
        let is_arrest = event.modes.contains(&Mode::CoerceArrest) && event.actors.is_empty();
        let is_state = actors.contains(&AcledActor::State)
            || event.modes.contains(&Mode::AssaultCrowdControl)
            || is_arrest;
        let is_open = recipients.iter().all(|&kind| kind == AcledActor::Civilians);
        if is_force && is_state && is_open && has_protest(report) {
            recipients = vec![AcledActor::Protesters];
        }
        Parties { actors, recipients }
    }

    fn is_act_of_group(&self) -> bool {
        self.actors.iter().any(|&kind| is_group(kind)) && !self.actors.contains(&AcledActor::State)
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

/// « ont attaqué un poste militaire »: a place of those who bear arms stands for them.
fn is_post(party: &Party, report: &Report) -> bool {
    let is_inside = |quote: &Quote| party.quote.start <= quote.start && quote.end <= party.quote.end;
    let is_armed =
        |kind: SiteKind| matches!(kind, SiteKind::Military | SiteKind::Police | SiteKind::Checkpoint);
    report.sites.iter().any(|site| is_armed(site.kind) && is_inside(&site.quote))
}

/// True for an act of taking whose object is a named place.
fn takes_place(event: &Event, report: &Report) -> bool {
    let is_inside = |quote: &Quote| {
        report.places.iter().any(|place| quote.start <= place.quote.start && place.quote.end <= quote.end)
    };
    event.modes.contains(&Mode::CoerceSeize) && event.recipients.iter().any(|party| is_inside(&party.quote))
}
