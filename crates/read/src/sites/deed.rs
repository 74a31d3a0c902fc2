//! Where words of fate and events meet: who acts, and what is attacked or seized without a word of its own.
//!
//! « Ils ont pris le contrôle de l’aéroport »: the event knows who « ils » are. "Militants stormed the hotel" is an assault
//! on the hotel, whether or not a word of fate says so.

use super::Fate;
use super::fate::Befalling;
use crate::events::Event;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_ontology::{EventType, Mode, SiteKind, SiteState};
use recoupe_syntax::{Sentence, WordId};
use std::ops::Range;

/// What befalls something in a sentence, with the events that tell it.
pub(super) fn with_events(
    mentions: &Mentions<'_>,
    fates: Vec<Befalling>,
    sentence: &Sentence,
    events: &[Event],
) -> Vec<Befalling> {
    let here = |event: &Event| sentence.words.contains(&event.trigger.start);
    let told: Vec<(usize, &Event)> = events.iter().enumerate().filter(|(_, event)| here(event)).collect();
    let mut all: Vec<Befalling> = fates.into_iter().map(|found| joined(found, &told)).collect();
    for &(at, event) in &told {
        let is_told = all.iter().any(|known| known.fate.event == Some(at));
        let state = state(mentions, event).filter(|_| !is_told);
        all.extend(state.map(|state| befalling(mentions, at, event, state)));
    }
    all
}

/// With the event of the same words, and whoever acts in it.
fn joined(mut found: Befalling, told: &[(usize, &Event)]) -> Befalling {
    let is_same = |event: &Event| event.head == found.fate.head || overlap(&event.trigger, &found.fate.words);
    let Some(&(at, event)) = told.iter().find(|(_, event)| is_same(event)) else { return found };
    found.fate.event = Some(at);
    // « Ils ont pris … »: where the clause has a pronoun, the event knows whom it stands for.
    if found.fate.actors.is_empty() {
        found.fate.actors = event.actors.clone();
    }
    found
}

fn overlap(a: &Range<u32>, b: &Range<u32>) -> bool {
    a.start < b.end && b.start < a.end
}

/// What an event makes of a site that suffers it.
fn state(mentions: &Mentions<'_>, event: &Event) -> Option<SiteState> {
    let Sense::Event(entry) = mentions.lexicon.sense(event.entry) else { return None };
    match entry.plover {
        Some(EventType::Assault) => Some(SiteState::Attacked),
        Some(EventType::Coerce) if entry.modes.contains(&Mode::CoerceSeize) => Some(SiteState::Seized),
        _ => None,
    }
}

fn befalling(mentions: &Mentions<'_>, at: usize, event: &Event, state: SiteState) -> Befalling {
    let outside = |words: &Range<u32>, w: WordId| {
        mentions.syntax.word(w).head.is_none_or(|above| !words.contains(&above.0))
    };
    let head = |words: &Range<u32>| words.clone().map(WordId).find(|&w| outside(words, w));
    Befalling {
        nouns: event.recipients.iter().filter_map(head).collect(),
        beside: None,
        kinds: if state == SiteState::Seized { immobile() } else { Vec::new() },
        fate: Fate {
            states: vec![state],
            words: event.trigger.clone(),
            head: event.head,
            entry: event.entry,
            actors: event.actors.clone(),
            stance: event.stance.clone(),
            event: Some(at),
            rule: "O-EVENT",
        },
    }
}

/// A driver who loses control of a car seizes nothing: what moves is seized by words of its own alone.
fn immobile() -> Vec<SiteKind> {
    SiteKind::ALL.iter().copied().filter(|kind| !kind.is_mobile()).collect()
}
