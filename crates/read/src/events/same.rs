//! One act told in several words: which events of a sentence are one.
//!
//! "They imposed a blockade" tells one act in a verb and a noun, "A blast killed nine" one act and its harm, "threatened
//! to attack" a threat and no attack. Two acts that both are told as done stay two events.

use super::Event;
use crate::clause::{clause, conjuncts};
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense;
use recoupe_ontology::EventType;
use recoupe_syntax::{Deprel, Upos, VerbForm, WordId};
use std::ops::Range;

/// An event with the complement that its entry asked for.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub event: Event,
    pub beside: Option<WordId>,
}

/// The events of a sentence, each act once.
pub(super) fn once(mentions: &Mentions<'_>, told: Vec<Told>) -> Vec<Event> {
    let mut kept: Vec<Option<Told>> = told.into_iter().map(Some).collect();
    for at in 0..kept.len() {
        let Some(one) = kept[at].take() else { continue };
        let teller = kept.iter_mut().flatten().find(|other| is_told_by(mentions, &one, other));
        match teller {
            Some(other) => other.event.complete_from(one.event),
            None => kept[at] = Some(one),
        }
    }
    let mut events: Vec<Event> = kept.into_iter().flatten().map(|told| told.event).collect();
    address_threats(mentions, &mut events);
    events
}

/// « ont demandé aux manifestants de partir, faute de quoi ils tireront »: a threat without an addressee is for those of
/// whom something was demanded before it.
fn address_threats(mentions: &Mentions<'_>, events: &mut [Event]) {
    let is = |event: &Event, plover| kind(mentions, event).is_some_and(|kind| kind.plover == Some(plover));
    let mut addressed: Vec<Range<u32>> = Vec::new();
    for event in events {
        if is(event, EventType::Request) {
            addressed.clone_from(&event.recipients);
        } else if is(event, EventType::Threaten) && event.recipients.is_empty() && event.actors != addressed {
            event.recipients.clone_from(&addressed);
        }
    }
}

impl Event {
    /// Takes over what another telling of the same act knows more.
    fn complete_from(&mut self, other: Event) {
        let is_other = |words: &&Range<u32>| !words.contains(&self.head.0);
        if self.recipients.is_empty() {
            self.recipients = other.recipients;
        }
        if self.actors.is_empty() {
            self.actors = other.actors.iter().filter(is_other).cloned().collect();
        }
        self.harms |= other.harms;
        self.words = self.words.start.min(other.words.start)..self.words.end.max(other.words.end);
    }
}

/// True where the other event already tells what this one tells.
fn is_told_by(mentions: &Mentions<'_>, one: &Told, other: &Told) -> bool {
    let (Some(inner), Some(outer)) = (kind(mentions, &one.event), kind(mentions, &other.event)) else {
        return false;
    };
    let is_complement = other.beside == Some(one.event.head) && outer.plover.is_some();
    let is_only_said =
        outer.plover == Some(EventType::Threaten) && is_governed(mentions, one.event.head, other.event.head);
    is_complement
        || is_only_said
        || inner.plover.is_some() && inner.plover == outer.plover && is_manner(mentions, one, other)
        || is_violence(inner)
            && (one.event.harms && is_harm_of(mentions, &one.event, &other.event, outer)
                || is_violence(outer) && acts_itself(mentions, &one.event, &other.event, outer))
}

fn kind<'m>(mentions: &'m Mentions<'_>, event: &Event) -> Option<&'m sense::Event> {
    match mentions.lexicon.sense(event.entry) {
        Sense::Event(kind) => Some(kind),
        _ => None,
    }
}

fn is_violence(kind: &sense::Event) -> bool {
    kind.plover == Some(EventType::Assault)
}

/// "threatened to attack", "the threat of war": the act hangs on the word above without any between.
fn is_governed(mentions: &Mentions<'_>, act: WordId, above: WordId) -> bool {
    let word = mentions.syntax.word(act);
    let is_below =
        matches!(word.deprel, Deprel::Xcomp | Deprel::Ccomp | Deprel::Acl | Deprel::Obj | Deprel::Nmod);
    is_below && word.head == Some(above)
}

/// « ont défilé en scandant des slogans », "marched to protest": how, or what for, an act of the same kind is done.
fn is_manner(mentions: &Mentions<'_>, one: &Told, other: &Told) -> bool {
    let word = mentions.syntax.word(one.event.head);
    let is_open = matches!(word.feats.verb_form(), Some(VerbForm::Inf | VerbForm::Ger | VerbForm::Part));
    let is_below = matches!(word.deprel, Deprel::Advcl | Deprel::Acl) && word.head == Some(other.event.head);
    let is_shared = one.event.recipients.is_empty() || other.event.recipients.is_empty();
    is_open && is_below && is_shared
}

/// "An air strike hit the depot": an act does not act.
fn acts_itself(mentions: &Mentions<'_>, verb: &Event, act: &Event, kind: &sense::Event) -> bool {
    let is_verb = mentions.syntax.word(verb.head).upos == Upos::Verb;
    is_verb && kind.frame.is_noun() && clause(mentions, verb.head).subject == Some(act.head)
}

/// "A blast killed nine", "nine died in an attack", "shot and killed", "attacked the camp, killing nine": the harm of an
/// act is no second act.
fn is_harm_of(mentions: &Mentions<'_>, harm: &Event, act: &Event, kind: &sense::Event) -> bool {
    let syntax = mentions.syntax;
    let (verb, word) = (harm.head, syntax.word(harm.head));
    let is_cause = kind.plover.is_none() || is_violence(kind);
    if !is_cause || syntax.sentence_of(verb) != syntax.sentence_of(act.head) {
        return false;
    }
    if kind.frame.is_noun() {
        let is_oblique =
            matches!(syntax.word(act.head).deprel, Deprel::Obl | Deprel::OblAgent | Deprel::OblArg)
                && syntax.word(act.head).head == Some(verb);
        return is_oblique
            || clause(mentions, verb)
                .subject
                .is_some_and(|subject| conjuncts(mentions, subject).contains(&act.head));
    }
    let follows = word.head == Some(act.head) && verb > act.head;
    let is_result = word.deprel == Deprel::Advcl;
    let is_repeated = word.deprel == Deprel::Conj && harm.recipients == act.recipients;
    is_violence(kind) && follows && (is_result || is_repeated)
}
