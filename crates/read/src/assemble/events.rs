//! Events, written down with their words.

use super::{Assembly, Reason};
use crate::attribution::{Source, speaker_kind};
use crate::claims::Standing;
use crate::events::Event;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{self, Class};
use recoupe_ontology::{AcledSub, Cameo, EventType, Modality, Mode, SourceKind, Status};
use recoupe_report::{Because, Field, Held, Id, Party, RecordKind};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// The code in an id of what PLOVER has no type for.
const NO_TYPE: &str = "OTHER";

impl Assembly<'_> {
    pub(super) fn events(&self) -> Vec<recoupe_report::Event> {
        let rows = self.found.events.iter().zip(&self.found.claims.events);
        rows.filter_map(|(event, standing)| self.event(event, standing)).collect()
    }

    fn event(&self, event: &Event, standing: &Standing) -> Option<recoupe_report::Event> {
        let Sense::Event(entry) = self.mentions.lexicon.sense(event.entry) else { return None };
        let quote = self.quote(&event.words);
        let trigger = self.quote(&event.trigger);
        let threat = self.threat(entry, event, standing);
        let plover = entry.plover.filter(|_| !standing.is_unexplained);
        let plover = if threat.is_some() { Some(EventType::Threaten) } else { plover };
        let code = plover.map_or(NO_TYPE, recoupe_ontology::EventType::code);
        let party = |words: &Range<u32>, is_name_of_victim: bool| Party {
            quote: self.quote(words),
            actor: self.actor_of(words),
            is_name_of_victim,
        };
        let mut held: Vec<Held> = standing
            .held
            .iter()
            .map(|&(credit, value)| Held { voice: self.voice_of[credit], value })
            .collect();
        held.push(Held { voice: None, value: standing.writer });
        Some(recoupe_report::Event {
            id: Id::new(RecordKind::Event, code, trigger.start, trigger.end),
            plover,
            modes: match (&threat, standing.is_unexplained) {
                (Some(_), _) => vec![Mode::ThreatenViolence],
                (None, true) => Vec::new(),
                (None, false) => self.modes(entry, event),
            },
            contexts: entry.contexts.clone(),
            cameo: plover.and(cameo(entry)),
            actors: event.actors.iter().chain(&threat).map(|words| party(words, false)).collect(),
            recipients: event
                .recipients
                .iter()
                .map(|words| party(words, event.harms && self.is_bare_name(words)))
                .collect(),
            instrument: event.instrument.as_ref().map(|weapon| self.quote(&weapon.words)),
            acled: self.acled(entry, event),
            place: self.found.claims.event_places[self.position(event)],
            time: self.found.claims.event_dates[self.position(event)],
            modality: if threat.is_some() { Modality::Threatened } else { event.stance.modality },
            status: if threat.is_some() { Status::Threatened } else { standing.status },
            held,
            source: standing.credit.and_then(|credit| self.voice_of[credit]),
            cue: standing.credit.map(|credit| self.quote(&self.found.attributions[credit].cue)),
            because: self.reasons_of_event(event, standing),
            quote,
            trigger,
        })
    }

    /// « Le ministère a annoncé que les émeutiers seront éliminés »: an assault to come that names nobody who does it, in the
    /// words of those who carry arms or order them to, is a threat of theirs. Their words are who threatens. A plot of which
    /// they tell is none.
    fn threat(&self, entry: &sense::Event, event: &Event, standing: &Standing) -> Option<Range<u32>> {
        let is_own = event.stance.steps.iter().all(|step| step.rule != "M-GOVERNED");
        let is_open = entry.plover == Some(EventType::Assault)
            && is_own
            && event.actors.is_empty()
            && standing.status == Status::Planned;
        let credit = standing.credit.filter(|_| is_open)?;
        let Some(Source::Said(words)) = &self.found.attributions[credit].source else { return None };
        let (kind, _) = speaker_kind(self.mentions, words)?;
        let may_order = matches!(
            kind,
            SourceKind::Official
                | SourceKind::Police
                | SourceKind::Military
                | SourceKind::ArmedGroup
                | SourceKind::PartySpokesperson
        );
        may_order.then(|| words.clone())
    }

    fn weapon(&self, event: &Event) -> Option<&sense::Weapon> {
        match self.mentions.lexicon.sense(event.instrument.as_ref()?.entry) {
            Sense::Weapon(weapon) => Some(weapon),
            _ => None,
        }
    }

    /// The modes of the word of an event, and of an assault those of its weapon: "fired" alone is of firearms, "fired
    /// tear gas" is not.
    fn modes(&self, entry: &sense::Event, event: &Event) -> Vec<Mode> {
        let told = self.weapon(event).filter(|_| entry.plover == Some(EventType::Assault));
        let Some(mode) = told.and_then(|weapon| weapon.mode) else { return entry.modes.clone() };
        let is_kept = |&other: &Mode| other != mode && other != Mode::AssaultFirearms;
        entry.modes.iter().copied().filter(is_kept).chain([mode]).collect()
    }

    /// What the words tell of the sub-event of ACLED: weapons that are taken away, a grenade, or what the word of the event
    /// tells by itself.
    fn acled(&self, entry: &sense::Event, event: &Event) -> Option<AcledSub> {
        let mut taken = event.recipients.iter().flat_map(|words| words.clone());
        let is_weapon = |w: u32| self.mentions.covering(WordId(w), Class::Weapon).next().is_some();
        let is_taken = entry.modes.contains(&Mode::CoerceSeize) && event.instrument.is_some()
            || entry.modes.contains(&Mode::AssaultDestroy) && taken.clone().any(is_weapon)
            || entry.modes.contains(&Mode::CoerceSeize) && taken.any(is_weapon);
        if is_taken {
            return Some(AcledSub::DisruptedWeaponsUse);
        }
        let told = self.weapon(event).filter(|_| entry.plover == Some(EventType::Assault));
        entry.acled.or_else(|| told.and_then(|weapon| weapon.acled))
    }

    /// The events that an attribution holds.
    pub(super) fn events_said(&self, credit: usize) -> Vec<usize> {
        let standings = self.found.claims.events.iter().enumerate();
        let holds = |standing: &Standing| standing.held.iter().any(|&(at, _)| at == credit);
        standings.filter(|(_, standing)| holds(standing)).map(|(at, _)| at).collect()
    }

    /// A row of names that the lexicon does not know as a body or a group.
    fn is_bare_name(&self, words: &Range<u32>) -> bool {
        let is_name = |word: WordId| {
            let word = self.mentions.syntax.word(word);
            matches!(word.upos, Upos::Propn)
                || matches!(word.deprel, Deprel::Flat | Deprel::FlatName | Deprel::Case)
        };
        let is_known = |word: WordId| {
            [Class::Speaker, Class::People]
                .iter()
                .any(|&class| self.mentions.covering(word, class).next().is_some())
        };
        words.clone().map(WordId).all(|word| is_name(word) && !is_known(word))
    }

    fn position(&self, event: &Event) -> usize {
        self.found.events.partition_point(|other| other.trigger.start < event.trigger.start)
    }

    fn reasons_of_event(&self, event: &Event, standing: &Standing) -> Vec<Because> {
        let mut reasons = vec![
            Reason {
                field: Field::Kind,
                rule: "E-WORD",
                entry: Some(event.entry),
                words: event.trigger.clone(),
            },
            Reason {
                field: Field::Parties,
                rule: event.rule,
                entry: Some(event.entry),
                words: event.words.clone(),
            },
        ];
        reasons.extend(event.instrument.iter().map(|weapon| Reason {
            field: Field::Instrument,
            rule: "E-WEAPON",
            entry: Some(weapon.entry),
            words: weapon.words.clone(),
        }));
        reasons.extend(event.stance.steps.iter().map(|step| Reason {
            field: Field::Status,
            rule: step.rule,
            entry: step.entry,
            words: step.words.clone(),
        }));
        reasons.extend(standing.credit.map(|credit| {
            let attribution = &self.found.attributions[credit];
            Reason {
                field: Field::Source,
                rule: attribution.rule,
                entry: attribution.entry,
                words: attribution.cue.clone(),
            }
        }));
        reasons.iter().map(|reason| self.because(reason)).collect()
    }
}

/// The code of CAMEO: that of the entry, or the nearest to its type, mode and contexts.
fn cameo(entry: &sense::Event) -> Option<Cameo> {
    let derived = || entry.plover.map(|t| Cameo::nearest(t, entry.modes.first().copied(), &entry.contexts));
    entry.cameo.or_else(derived)
}
