//! Checks of who says what: figures and accusations that rest on a party alone or on nobody, words that take a side,
//! and the share of figures with a source.
//!
//! « L’armée a tué neuf rebelles, a annoncé l’état-major »: an army acts, and an army counts; nobody else does.
//!
//! Whether a source is right is not asked, nor whether two sources agree by copying each other.

use super::checks::overlap;
use crate::attribution::speaker_kind;
use crate::events::Event;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_ontology::{ClaimKind, Currency, EventType, SourceKind, Status};
use recoupe_report::{Check, CheckKind, Claim, Label, Severity, Strength, Toll, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of sources that may be a party to what they tell of.
const POSSIBLE_PARTIES: [SourceKind; 4] =
    [SourceKind::Military, SourceKind::Police, SourceKind::ArmedGroup, SourceKind::PartySpokesperson];

/// The records of a report that are looked at together.
pub struct Sourced<'a> {
    /// Figures of people harmed.
    pub tolls: &'a [Toll],
    /// Figures of people.
    pub strengths: &'a [Strength],
    /// What is said to have been done.
    pub events: &'a [recoupe_report::Event],
    /// Who says what.
    pub claims: &'a [Claim],
    /// Words that take a side.
    pub labels: &'a [Label],
    /// Who speaks.
    pub voices: &'a [Voice],
    /// The kinds of sources that take part in the events; see [`parties`].
    pub parties: &'a BTreeSet<SourceKind>,
}

/// The kinds of sources of which one acts or suffers in a clash, an arrest or another act of force of the text.
pub fn parties(mentions: &Mentions<'_>, events: &[Event]) -> BTreeSet<SourceKind> {
    let is_of_force = |event: &&Event| match mentions.lexicon.sense(event.entry) {
        Sense::Event(entry) => {
            matches!(entry.plover, Some(EventType::Assault | EventType::Coerce | EventType::Mobilize))
        }
        _ => false,
    };
    let groups =
        events.iter().filter(is_of_force).flat_map(|event| event.actors.iter().chain(&event.recipients));
    groups
        .filter_map(|words| speaker_kind(mentions, words))
        .map(|(kind, _)| kind)
        .filter(|kind| POSSIBLE_PARTIES.contains(kind))
        .collect()
}

/// All findings, the weightiest first.
pub fn sourcing(report: &Sourced<'_>) -> Vec<Check> {
    let mut all = party_only(report);
    all.extend(unsourced(report));
    all.extend(loaded(report));
    all.extend(share(report));
    all
}

/// For each voice that is a party: its figures that nobody else gives, and its accusations.
fn party_only(report: &Sourced<'_>) -> Vec<Check> {
    let is_party = |voice: usize| report.parties.contains(&report.voices[voice].kind);
    let mut of_voice: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, toll) in report.tolls.iter().enumerate() {
        let Some(voice) = toll.source.filter(|&voice| is_party(voice)) else { continue };
        let is_borne_out = report.tolls.iter().any(|other| {
            other.outcome == toll.outcome
                && other.source.is_some_and(|other| !is_party(other))
                && overlap(other.interval, toll.interval)
        });
        if toll.currency == Currency::Current && !is_borne_out {
            of_voice.entry(voice).or_default().0.push(at);
        }
    }
    for (at, claim) in
        report.claims.iter().enumerate().filter(|(_, claim)| claim.kind == ClaimKind::Accusation)
    {
        if let Some(voice) = claim.voice.filter(|&voice| is_party(voice)) {
            of_voice.entry(voice).or_default().1.push(at);
        }
    }
    of_voice
        .into_values()
        .map(|(tolls, claims)| Check {
            tolls,
            claims,
            ..Check::new(CheckKind::PartyOnlySource, Severity::Warning)
        })
        .collect()
}

/// Accusations of nobody in particular, and acts of force whose doer and victim the writer names on no one’s word.
fn unsourced(report: &Sourced<'_>) -> Vec<Check> {
    let is_accusation = |claim: &Claim| claim.kind == ClaimKind::Accusation && claim.voice.is_none();
    let is_plain_act = |event: &recoupe_report::Event| {
        matches!(event.plover, Some(EventType::Assault | EventType::Coerce))
            && event.status == Status::Asserted
            && event.source.is_none()
            && !event.actors.is_empty()
            && !event.recipients.is_empty()
    };
    let claims: Vec<usize> = (0..report.claims.len()).filter(|&i| is_accusation(&report.claims[i])).collect();
    let events: Vec<usize> = (0..report.events.len()).filter(|&i| is_plain_act(&report.events[i])).collect();
    let accusations = (!claims.is_empty())
        .then(|| Check { claims, ..Check::new(CheckKind::UnsourcedAccusation, Severity::Warning) });
    let acts = (!events.is_empty())
        .then(|| Check { events, ..Check::new(CheckKind::UnsourcedAccusation, Severity::Info) });
    accusations.into_iter().chain(acts).collect()
}

/// The labels of each user: those of the writer weigh more than those that are credited or kept between marks.
fn loaded(report: &Sourced<'_>) -> Vec<Check> {
    let mut of_user: BTreeMap<(bool, Option<usize>), Vec<usize>> = BTreeMap::new();
    for (at, label) in report.labels.iter().enumerate() {
        of_user.entry((!label.is_of_writer(), label.voice)).or_default().push(at);
    }
    of_user
        .into_iter()
        .map(|((is_kept_away, _), labels)| {
            let severity = if is_kept_away { Severity::Info } else { Severity::Warning };
            Check { labels, ..Check::new(CheckKind::LoadedLabel, severity) }
        })
        .collect()
}

/// How many figures have a source, where there are figures.
fn share(report: &Sourced<'_>) -> Option<Check> {
    let sources = || {
        let tolls = report.tolls.iter().map(|toll| toll.source);
        tolls.chain(report.strengths.iter().map(|strength| strength.source))
    };
    let (sourced, all) = (sources().flatten().count(), sources().count());
    (all > 0).then(|| Check::new(CheckKind::SourcedShare { sourced, all }, Severity::Info))
}
