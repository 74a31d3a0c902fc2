//! The participants of a verb.
//!
//! « Deux hommes ont été arrêtés par la police »: the police acts on two men.

use super::noun::{is_people, party_behind};
use super::parties::{Parties, after_preposition, is_time};
use super::{Found, is_event_noun};
use crate::clause::{Clause, active_clause, agent, clause, conjuncts, is_passive};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{self, Class, EventFrame};
use recoupe_ontology::EventType;
use recoupe_syntax::{Deprel, Tense, Upos, WordId};

/// True where a verb of acting on somebody has only itself as its object, and the entry does not ask for that:
/// « s’attaquer à un sujet » is no attack.
pub(super) fn is_reflexive(mentions: &Mentions<'_>, found: &Found<'_>) -> bool {
    let is_self = |w: WordId| mentions.syntax.word(w).feats.reflex().is_some() && !found.words.contains(&w.0);
    let acts_on = found.event.frame == EventFrame::ActsOn;
    let is_beside = found.beside.is_some_and(is_self);
    let mut clitics = mentions.syntax.children(found.head);
    acts_on && !is_beside && clitics.any(is_self)
}

pub(super) fn parties(mentions: &Mentions<'_>, found: &Found<'_>) -> Parties {
    let event = found.event;
    let all = |head: Option<WordId>| with_conjuncts(mentions, head);
    let reached = |words: &[String]| reached(mentions, found, words);
    let subjects = all(subject(mentions, found));
    let object = object(mentions, found);
    match event.frame {
        EventFrame::ActsOn => acts_on(mentions, found, subjects, object),
        EventFrame::Acts => Parties::new("E-ACTS", subjects, reached(&event.to)),
        EventFrame::Undergoes => {
            let actors = agent(mentions, found.head).map_or_else(|| reached(&event.by), |a| all(Some(a)));
            let is_active = !subjects.is_empty() && !is_passive(mentions, found.head);
            // « Le roi a reçu une délégation »: whoever comes acts.
            let actors = if actors.is_empty() && is_active { all(object) } else { actors };
            Parties::new("E-UNDERGOES", actors, if is_active { subjects } else { all(object) })
        }
        EventFrame::Joins => {
            let others = reached(&event.to);
            let object = object.filter(|_| !is_passive(mentions, found.head));
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

fn with_conjuncts(mentions: &Mentions<'_>, head: Option<WordId>) -> Vec<WordId> {
    head.map(|head| conjuncts(mentions, head)).unwrap_or_default()
}

/// The nouns that one of these prepositions ties to the words of the event.
fn reached(mentions: &Mentions<'_>, found: &Found<'_>, words: &[String]) -> Vec<WordId> {
    let inside = found.words.clone().map(WordId);
    let mut anchors = std::iter::once(found.head).chain(found.beside).chain(inside);
    with_conjuncts(mentions, anchors.find_map(|anchor| after_preposition(mentions, anchor, words)))
}

/// Who does something to whom: the object, or what hangs on the noun beside the verb, or what a preposition ties to it, or
/// that noun itself.
fn acts_on(
    mentions: &Mentions<'_>,
    found: &Found<'_>,
    subjects: Vec<WordId>,
    object: Option<WordId>,
) -> Parties {
    let event = found.event;
    if let Some(speaker) = object.filter(|&w| is_inverted(mentions, found.head, w)) {
        return Parties::new("E-ACTS-ON", with_conjuncts(mentions, Some(speaker)), Vec::new());
    }
    // « prendre le contrôle de la ville »: what hangs on the noun beside the verb.
    let of_noun = || found.beside.and_then(|noun| complement(mentions, noun));
    let itself = || found.beside.filter(|&noun| is_object(mentions, noun));
    let mut recipients = with_conjuncts(mentions, object.or_else(of_noun));
    if recipients.is_empty() {
        recipients = reached(mentions, found, &event.to);
    }
    if recipients.is_empty() {
        recipients = with_conjuncts(mentions, itself());
    }
    // "12 officers injured": a past without an object, of a word of harm, tells what befell its subject.
    if recipients.is_empty() && is_bare_harm(mentions, found) {
        return Parties::new("E-ACTS-ON", Vec::new(), subjects);
    }
    let behind = |&thing: &WordId| {
        party_behind(mentions, thing, &event.by).filter(|_| is_answer(event)).unwrap_or(thing)
    };
    Parties::new("E-ACTS-ON", subjects, recipients.iter().map(behind).collect())
}

/// What one says of a thing is for whoever is behind it.
fn is_answer(event: &sense::Event) -> bool {
    matches!(event.plover, Some(EventType::Accuse | EventType::Reject | EventType::Support))
}

/// The clause of the verb; one without an object is not taken for a passive by its form alone.
fn stated(mentions: &Mentions<'_>, found: &Found<'_>) -> Clause {
    match found.event.frame {
        EventFrame::Acts | EventFrame::Joins => active_clause(mentions, found.head),
        _ => clause(mentions, found.head),
    }
}

/// Who does it. « tués par une explosion » names nobody.
fn subject(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    let clause = stated(mentions, found);
    // « sont descendus »: a verb without an object has no passive, whatever its auxiliary looks like.
    let is_objectless =
        matches!(found.event.frame, EventFrame::Acts | EventFrame::Joins) && found.beside.is_none();
    let patient = clause.object.filter(|_| is_objectless && is_passive(mentions, found.head));
    let subject = clause.subject.or(patient).filter(|&w| !is_event_noun(mentions, w));
    subject.map(|w| named(mentions, w))
}

/// To whom it is done, the entry's own words apart.
fn object(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    let is_reflexive = |w: WordId| mentions.syntax.word(w).feats.reflex().is_some();
    let is_free = |w: &WordId| Some(*w) != found.beside && !found.words.contains(&w.0) && !is_reflexive(*w);
    let described = || described(mentions, found.head).filter(|_| found.event.frame == EventFrame::ActsOn);
    // "shot dead a reporter": the tree may hang the object on the second word of the row.
    let in_row = || {
        let others = found.words.clone().map(WordId).filter(|&w| w != found.head);
        others.flat_map(|w| mentions.syntax.children_by(w, Deprel::Obj)).next()
    };
    let object = stated(mentions, found).object.or_else(described).or_else(in_row).filter(is_free);
    object.map(|w| site_of(mentions, found, named(mentions, w)))
}

/// « le contrôle de l’aéroport, qui a été saccagé »: a clause of violence on a noun that is neither people nor a thing tells
/// of the site that belongs to it.
fn site_of(mentions: &Mentions<'_>, found: &Found<'_>, noun: WordId) -> WordId {
    let syntax = mentions.syntax;
    let is_site = |w: &WordId| mentions.covering(*w, Class::Site).next().is_some();
    let is_relative =
        syntax.word(found.head).deprel == Deprel::Acl && syntax.word(found.head).head == Some(noun);
    let is_violent = found.event.plover == Some(EventType::Assault);
    if !is_relative || !is_violent || is_site(&noun) || is_people(mentions, noun) {
        return noun;
    }
    syntax.children_by(noun, Deprel::Nmod).find(is_site).unwrap_or(noun)
}

/// « le président, qu’elle détient »: the noun that a clause with a subject of its own describes is its object.
fn described(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    let has = |deprel| syntax.children_by(verb, deprel).next().is_some();
    let is_clause =
        word.deprel == Deprel::Acl && has(Deprel::Nsubj) && has(Deprel::Mark) && !has(Deprel::Obj);
    let is_noun = |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn);
    word.head.filter(|_| is_clause).filter(is_noun)
}

/// « Jean Dupont, un passant »: an apposition stands for the name that it explains. The place before a colon is none
/// (« Lyon : un commissariat incendié »).
fn named(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let syntax = mentions.syntax;
    let is_apart = |w: WordId| (w.0..word.0).any(|between| syntax.form(WordId(between)) == ":");
    let is_name = |w: &WordId| syntax.word(*w).upos == Upos::Propn && !is_apart(*w);
    let above = syntax.word(word).head.filter(|_| syntax.word(word).deprel == Deprel::Appos);
    above.filter(is_name).unwrap_or(word)
}

/// « "C’est une honte", a dénoncé le maire »: after what is quoted, the verb stands before who says it.
fn is_inverted(mentions: &Mentions<'_>, verb: WordId, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let auxiliary = syntax.children_by(verb, Deprel::Aux).min().unwrap_or(verb).min(verb);
    // A straight mark closes only where one is open: « "pourchassent les milices" » is quoted itself.
    let start = syntax.sentences[syntax.sentence_of(verb)].words.start;
    let is_open = |w: u32| (start..w).filter(|&w| syntax.form(WordId(w)) == "\"").count() % 2 == 1;
    let closes = |w: u32| match syntax.form(WordId(w)) {
        "»" | "”" => true,
        "\"" => is_open(w),
        _ => false,
    };
    let before = auxiliary.0.checked_sub(1);
    let is_after_quote = before
        .is_some_and(|w| closes(w) || syntax.form(WordId(w)) == "," && w.checked_sub(1).is_some_and(closes));
    is_after_quote && noun > verb
}

fn is_bare_harm(mentions: &Mentions<'_>, found: &Found<'_>) -> bool {
    let syntax = mentions.syntax;
    let has = |deprel| syntax.children_by(found.head, deprel).next().is_some();
    let is_harm = mentions.covering(found.head, Class::Harm).next().is_some();
    let is_past = syntax.word(found.head).feats.tense() == Some(Tense::Past);
    is_harm && is_past && has(Deprel::Nsubj) && !has(Deprel::Aux) && !has(Deprel::Obj) && !has(Deprel::Obl)
}

/// What hangs on a noun through any preposition; nothing on a noun for people: "released the leader of the union".
fn complement(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let is_free = |&w: &WordId| !is_time(mentions, w) && !is_people(mentions, noun);
    mentions.syntax.children_by(noun, Deprel::Nmod).find(is_free)
}

/// "captured the town": the noun beside the verb is itself what suffers.
fn is_object(mentions: &Mentions<'_>, noun: WordId) -> bool {
    matches!(
        mentions.syntax.word(noun).deprel,
        Deprel::Obj | Deprel::NsubjPass | Deprel::Nsubj | Deprel::OblArg
    )
}
