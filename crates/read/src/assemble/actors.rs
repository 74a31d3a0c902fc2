//! Actors, written down with their words: all but states and names of unknown kind that have no part in the report.

use super::{Assembly, Read, Reason};
use crate::actors::{Actor, Mention};
use crate::attribution::Source;
use crate::mentions::Mentions;
use recoupe_ontology::ActorType;
use recoupe_report::{ActorMention, Field, Id, RecordKind};
use std::ops::Range;

/// Which actors of the text the report has, and where.
pub(super) struct Cast {
    /// For each actor of the text, its position in the report.
    position: Vec<Option<usize>>,
}

impl Cast {
    /// All but states and names of unknown kind of which nothing is said; and of those, the ones that take part in an event,
    /// speak or are counted.
    pub(super) fn of(mentions: &Mentions<'_>, found: &Read<'_>) -> Cast {
        let actors = &found.actors;
        let mut has_part: Vec<bool> = actors.all.iter().map(is_of_interest).collect();
        let parties = found.events.iter().flat_map(|event| event.actors.iter().chain(&event.recipients));
        let sources = found.attributions.iter().filter_map(|attribution| match &attribution.source {
            Some(Source::Said(words)) => Some(words),
            _ => None,
        });
        let counted = found.figures.iter().flat_map(|figure| figure.who.iter());
        for words in parties.chain(sources).chain(counted) {
            if let Some(at) = actors.of(mentions, words) {
                has_part[at] = true;
            }
        }
        let mut next = 0;
        let position = has_part.iter().map(|&has_part| {
            next += usize::from(has_part);
            has_part.then(|| next - 1)
        });
        Cast { position: position.collect() }
    }
}

/// A person, body or group, or a place that rules.
fn is_of_interest(actor: &Actor) -> bool {
    let rules = actor.mentions.iter().any(|mention| mention.is_metonym);
    let is_place = actor.mentions.iter().all(|mention| mention.rule == "A-STATE");
    actor.traits.kind != ActorType::Other && (rules || !is_place)
}

impl Assembly<'_> {
    /// The position in the report of the actor that words are about.
    pub(super) fn actor_of(&self, words: &Range<u32>) -> Option<usize> {
        let at = self.found.actors.of(self.mentions, words)?;
        self.cast.position[at]
    }

    pub(super) fn actors(&self) -> Vec<recoupe_report::Actor> {
        let listed = self.found.actors.all.iter().zip(&self.cast.position);
        listed.filter(|(_, position)| position.is_some()).map(|(actor, _)| self.actor(actor)).collect()
    }

    fn actor(&self, actor: &Actor) -> recoupe_report::Actor {
        let name = self.quote(&actor.name);
        let traits = &actor.traits;
        recoupe_report::Actor {
            id: Id::new(RecordKind::Actor, "", name.start, name.end),
            name,
            is_named: actor.is_named,
            kind: traits.kind,
            sectors: traits.sectors.clone(),
            country: traits.origin.as_ref().map(|origin| origin.country.code().to_owned()),
            is_private: is_private(actor),
            acled: traits.acled,
            mentions: actor.mentions.iter().map(|mention| self.mention_of_actor(mention)).collect(),
        }
    }

    fn mention_of_actor(&self, mention: &Mention) -> ActorMention {
        let reason = Reason {
            field: Field::Actor,
            rule: mention.rule,
            entry: mention.entry,
            words: mention.told_by.clone(),
        };
        ActorMention {
            quote: self.quote(&mention.words),
            name: mention.name.as_ref().map(|name| self.quote(name)),
            is_metonym: mention.is_metonym,
            because: vec![self.because(&reason)],
        }
    }
}

/// A person without public office; so is a bare name of which the text does not tell what it is.
fn is_private(actor: &Actor) -> bool {
    let traits = &actor.traits;
    let may_be_person = matches!(traits.kind, ActorType::Person | ActorType::Other);
    may_be_person && !traits.is_public
}
