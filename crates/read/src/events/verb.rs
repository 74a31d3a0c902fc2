//! The participants of a verb.
//!
//! « Deux hommes ont été arrêtés par la police »: the police acts on two men.

use super::Found;
use super::parties::{Parties, after_preposition};
use crate::clause::{agent, clause, conjuncts, is_passive};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::EventFrame;
use recoupe_syntax::{Deprel, WordId};

pub(super) fn parties(mentions: &Mentions<'_>, found: &Found<'_>) -> Parties {
    let event = found.event;
    let found_clause = clause(mentions, found.head);
    let all = |head: Option<WordId>| head.map(|head| conjuncts(mentions, head)).unwrap_or_default();
    let reached = |words: &[String]| {
        let anchors = [Some(found.head), found.beside];
        let reached =
            anchors.into_iter().flatten().find_map(|anchor| after_preposition(mentions, anchor, words));
        all(reached)
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
            Parties::new("E-ACTS-ON", subjects, recipients)
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

/// True for a word that is part of the entry's own words.
fn is_inside(_: &Mentions<'_>, found: &Found<'_>, word: WordId) -> bool {
    found.words.contains(&word.0)
}

/// What hangs on a noun through any preposition.
fn complement(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    mentions.syntax.children_by(noun, Deprel::Nmod).next()
}
