//! The participants of a verb.
//!
//! « Deux hommes ont été arrêtés par la police »: the police acts on two men.

use super::Found;
use super::noun::{is_people, party_behind};
use super::parties::{Parties, after_preposition, is_time};
use crate::clause::{active_clause, agent, clause, conjuncts, is_passive};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{self, EventFrame};
use recoupe_ontology::EventType;
use recoupe_syntax::{Deprel, WordId};

pub(super) fn parties(mentions: &Mentions<'_>, found: &Found<'_>) -> Parties {
    let event = found.event;
    let found_clause = match event.frame {
        EventFrame::Acts | EventFrame::Joins => active_clause(mentions, found.head),
        _ => clause(mentions, found.head),
    };
    let all = |head: Option<WordId>| head.map(|head| conjuncts(mentions, head)).unwrap_or_default();
    let reached = |words: &[String]| {
        // "took control of the port": the recipient may hang on any word of a row.
        let row = found.words.clone().map(WordId);
        let anchors = [Some(found.head), found.beside].into_iter().flatten().chain(row);
        all(anchors.into_iter().find_map(|anchor| after_preposition(mentions, anchor, words)))
    };
    let subjects = all(found_clause.subject);
    let object = found_clause.object.filter(|&o| Some(o) != found.beside && !is_inside(mentions, found, o));
    match event.frame {
        EventFrame::ActsOn => {
            let objects = all(object);
            let recipients = match (objects.is_empty(), found.beside) {
                (false, _) => objects,
                // « prendre le contrôle de la ville »: what hangs on the noun beside the verb.
                (true, Some(noun)) => all(complement(mentions, noun)),
                (true, None) => Vec::new(),
            };
            let recipients = if recipients.is_empty() { reached(&event.to) } else { recipients };
            let itself = || all(found.beside.filter(|&noun| is_object(mentions, noun)));
            let recipients = if recipients.is_empty() { itself() } else { recipients };
            let behind = |&thing: &WordId| {
                party_behind(mentions, thing, &event.by).filter(|_| is_answer(event)).unwrap_or(thing)
            };
            Parties::new("E-ACTS-ON", subjects, recipients.iter().map(behind).collect())
        }
        EventFrame::Acts => Parties::new("E-ACTS", subjects, reached(&event.to)),
        EventFrame::Undergoes => {
            let actors = agent(mentions, found.head).map_or_else(|| reached(&event.by), |a| all(Some(a)));
            Parties::new("E-UNDERGOES", actors, if subjects.is_empty() { all(object) } else { subjects })
        }
        EventFrame::Joins => {
            let others = reached(&event.to);
            let others = if others.is_empty() { all(object) } else { others };
            let both = subjects.len() > 1 && others.is_empty();
            let recipients = if both { subjects.clone() } else { others };
            Parties::new("E-JOINS", subjects, recipients)
        }
        EventFrame::Happens => {
            let recipients = if is_passive(mentions, found.head) || event.to.is_empty() {
                all(object)
            } else {
                reached(&event.to)
            };
            Parties::new("E-HAPPENS", Vec::new(), recipients)
        }
        _ => Parties::default(),
    }
}

/// What one says of a thing is for whoever is behind it.
fn is_answer(event: &sense::Event) -> bool {
    matches!(event.plover, Some(EventType::Accuse | EventType::Reject | EventType::Support))
}

/// True for a word that is part of the entry's own words.
fn is_inside(_: &Mentions<'_>, found: &Found<'_>, word: WordId) -> bool {
    found.words.contains(&word.0)
}

/// What hangs on a noun through any preposition; nothing on a noun for people: "released the leader of the union".
fn complement(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let is_free = |&w: &WordId| !is_time(mentions, w) && !is_people(mentions, noun);
    mentions.syntax.children_by(noun, Deprel::Nmod).find(is_free)
}

/// "captured the town": the noun beside the verb is itself what suffers.
fn is_object(mentions: &Mentions<'_>, noun: WordId) -> bool {
    matches!(mentions.syntax.word(noun).deprel, Deprel::Obj | Deprel::NsubjPass | Deprel::Nsubj)
}
