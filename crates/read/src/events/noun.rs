//! The participants of a noun: its own complements, those of the verb that carries it, and those of a participle that
//! describes it.
//!
//! « l’offensive lancée par les rebelles contre la ville », "a police raid on a mosque", « l’armée a mené une offensive
//! contre la ville ».

use super::Found;
use super::parties::{Parties, after_preposition, is_time};
use crate::clause::{agent, clause, conjuncts, is_passive, object};
use crate::mentions::{Mentions, is_possessive};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Control, EventFrame, LinkKind, SupportRole};
use recoupe_ontology::QuadClass;
use recoupe_syntax::{Deprel, Number, Upos, VerbForm, WordId};
use std::ops::Range;

pub(super) fn parties(mentions: &Mentions<'_>, found: &Found<'_>) -> Parties {
    let noun = found.head;
    let all = |head: Option<WordId>| head.map(|head| conjuncts(mentions, head)).unwrap_or_default();
    let carrier = carrier(mentions, noun);
    let anchors = anchors(mentions, found, carrier);
    let reached =
        |words: &[String]| all(anchors.iter().find_map(|&anchor| after_preposition(mentions, anchor, words)));
    // « ont eu lieu dans la ville entre l’armée et les rebelles »: the tree hangs the sides on the place.
    let beside = |words: &[String]| {
        let places = carrier.iter().flat_map(|&(verb, _)| mentions.syntax.children_by(verb, Deprel::Obl));
        all(places.into_iter().find_map(|place| after_preposition(mentions, place, words)))
    };
    let own = all(of(mentions, noun, &found.words).or_else(|| possessor(mentions, noun)));
    let by = agent(mentions, noun).or_else(|| describing_agent(mentions, noun));
    let by = credited(mentions, noun).or(by);
    let by = by.map_or_else(|| reached(&found.event.by), |party| all(Some(party)));
    let (carried_by, suffered_by) = match carrier {
        Some((verb, SupportRole::Acts)) => (clause(mentions, verb).subject, None),
        Some((verb, SupportRole::Undergoes)) => (None, clause(mentions, verb).subject),
        // « l’attaque visait un convoi », « l’offensive qui a tué dix civils »
        _ => (None, done_by(mentions, noun).and_then(|verb| struck(mentions, verb))),
    };
    let first = |lists: [Vec<WordId>; 3]| lists.into_iter().find(|l| !l.is_empty()).unwrap_or_default();
    match found.event.frame {
        EventFrame::Act => {
            let modifier = all(party_modifier(mentions, noun).or_else(|| beside_gerund(mentions, found)));
            let reached = reached(&found.event.to);
            // "criticism of the army": here « de », "of" leads to whom it is done.
            let own =
                if own.iter().any(|w| reached.contains(w)) { all(possessor(mentions, noun)) } else { own };
            // Where an entry says what stands before its actors, « de » stands before something else.
            let own = if found.event.by.is_empty() { known(mentions, own) } else { Vec::new() };
            let actors = first([by, own, modifier]);
            let actors = if actors.is_empty() { all(carried_by) } else { actors };
            let recipients = first([reached, all(suffered_by), Vec::new()]);
            Parties::new("E-NOUN-ACT", actors, recipients)
        }
        EventFrame::ActOn => {
            let recipients = first([own, reached(&found.event.to), all(party_modifier(mentions, noun))]);
            let recipients = if recipients.is_empty() { all(suffered_by) } else { recipients };
            Parties::new("E-NOUN-ACT-ON", first([by, all(carried_by), Vec::new()]), recipients)
        }
        EventFrame::Exchange => {
            let actors = first([by, known(mentions, own), all(carried_by)]);
            let others = reached(&found.event.to);
            let others = if others.is_empty() { beside(&found.event.to) } else { others };
            exchange(mentions, found, actors, others)
        }
        _ => Parties::new(
            "E-NOUN-INCIDENT",
            Vec::new(),
            first([reached(&found.event.to), all(suffered_by), Vec::new()]),
        ),
    }
}

/// The words that what belongs to a noun may hang on: it, the others of its row, and all words of what carries it (« ont eu
/// lieu entre l’armée et les rebelles »).
fn anchors(
    mentions: &Mentions<'_>,
    found: &Found<'_>,
    carrier: Option<(WordId, SupportRole)>,
) -> Vec<WordId> {
    let inside = found.words.clone().map(WordId).filter(|&w| w != found.head);
    // « une troisième nuit d’affrontements contre la police »: the tree hangs the sides on the night.
    let above = mentions.syntax.word(found.head).head.filter(|&w| is_time(mentions, w));
    let carrying = carrier.into_iter().flat_map(|(verb, _)| {
        let hits = mentions.covering(verb, Class::Support).map(|hit| hit.words.clone());
        std::iter::once(verb).chain(hits.flatten().map(|w| WordId(w as u32)))
    });
    std::iter::once(found.head).chain(inside).chain(carrying).chain(above).collect()
}

/// Who takes part in what several sides do: those who fight do it to each other, those who talk or agree do it together.
fn exchange(mentions: &Mentions<'_>, found: &Found<'_>, actors: Vec<WordId>, others: Vec<WordId>) -> Parties {
    // « avec la police » names one side only, « entre les deux pays » both.
    let is_fight = found.event.plover.is_some_and(|plover| is_conflict(plover.quad()));
    let are_sides = |w: &WordId| {
        let is_plural = mentions.syntax.word(*w).feats.number() == Some(Number::Plur);
        is_plural && !is_fight || mentions.syntax.children_by(*w, Deprel::Nummod).next().is_some()
    };
    let is_one_side = actors.is_empty() && others.len() == 1 && !others.iter().any(are_sides);
    if is_one_side || !actors.is_empty() && !others.is_empty() {
        return Parties::new("E-NOUN-EXCHANGE", actors, others);
    }
    let both = [actors, others].concat();
    let recipients = if is_fight && both.len() > 1 { both.clone() } else { Vec::new() };
    Parties::new("E-NOUN-EXCHANGE", both, recipients)
}

fn is_conflict(quad: QuadClass) -> bool {
    matches!(quad, QuadClass::VerbalConflict | QuadClass::MaterialConflict)
}

/// Those that may be parties: « une attaque de grande envergure » names nobody.
fn known(mentions: &Mentions<'_>, words: Vec<WordId>) -> Vec<WordId> {
    let is_possible = |w: &WordId| {
        let upos = mentions.syntax.word(*w).upos;
        matches!(upos, Upos::Pron | Upos::Det) || is_known_party(mentions, *w)
    };
    if words.iter().any(is_possible) { words } else { Vec::new() }
}

/// To whom a participle or verb lays the act: « (une attaque) attribuée aux rebelles ».
fn credited(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let word = mentions.syntax.word(noun);
    let above = word.head.filter(|_| matches!(word.deprel, Deprel::Obj | Deprel::NsubjPass));
    describing(mentions, noun).into_iter().chain(above).find_map(|verb| {
        mentions.covering(verb, Class::Support).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Support(support) => after_preposition(mentions, verb, &support.by),
            _ => None,
        })
    })
}

/// The verb that carries a noun, and what its subject is: « mener (une offensive) ». A verb that says how the act stands
/// carries it as well (« annuler une offensive »), unless its subject is the act.
fn carrier(mentions: &Mentions<'_>, noun: WordId) -> Option<(WordId, SupportRole)> {
    let word = mentions.syntax.word(noun);
    let is_argument =
        matches!(word.deprel, Deprel::Obj | Deprel::Obl | Deprel::OblArg | Deprel::NsubjPass | Deprel::Nsubj);
    let above = word.head.filter(|_| is_argument);
    let carried =
        above.and_then(|verb| Some((verb, support(mentions, verb).or_else(|| modal(mentions, verb))?)));
    let described = || [describing(mentions, noun), launched(mentions, noun)].into_iter().flatten();
    let (verb, role) =
        carried.or_else(|| described().find_map(|verb| Some((verb, support(mentions, verb)?))))?;
    let is_subject = word.deprel == Deprel::Nsubj && above == Some(verb) && !is_passive(mentions, verb);
    (!is_subject || role == SupportRole::Happens).then_some((verb, role))
}

/// What the subject of a verb is to the noun that it carries.
fn support(mentions: &Mentions<'_>, verb: WordId) -> Option<SupportRole> {
    mentions.covering(verb, Class::Support).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Support(support) => Some(support.role),
        _ => None,
    })
}

/// « annuler (une offensive) »: who says how an act stands does it.
fn modal(mentions: &Mentions<'_>, verb: WordId) -> Option<SupportRole> {
    mentions.covering(verb, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Modal(modal) if modal.actor == Control::Subject && !modal.is_adverb => Some(SupportRole::Acts),
        _ => None,
    })
}

/// The verb of an act whose subject is itself the word of an event: « l’attaque a tué deux hommes » is one event.
pub(super) fn done_by(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_act = |&verb: &WordId| {
        let is_known =
            [Class::Event, Class::Support].iter().any(|&c| mentions.covering(verb, c).next().is_some());
        is_known && syntax.word(verb).upos == Upos::Verb && !is_passive(mentions, verb)
    };
    let above = syntax.word(noun).head.filter(|_| syntax.word(noun).deprel == Deprel::Nsubj);
    let relative =
        || syntax.children_by(noun, Deprel::Acl).find(|&verb| clause(mentions, verb).subject == Some(noun));
    above.filter(is_act).or_else(|| relative().filter(is_act))
}

/// The object of such a verb, unless it is part of the verb: « a eu lieu ».
fn struck(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let is_part = |w: &WordId| {
        let mut hits = mentions.covering(verb, Class::Support).chain(mentions.covering(verb, Class::Event));
        hits.any(|hit| hit.words.contains(&w.index()))
    };
    object(mentions, verb).filter(|w| !is_part(w))
}

/// A participle that describes the noun: « l’offensive lancée par ».
fn describing(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    mentions.syntax.children_by(noun, Deprel::Acl).find(|&v| is_passive(mentions, v))
}

/// « l’opération que l’armée vient de lancer »: the verb that carries the noun in a relative clause with a subject of its own.
fn launched(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let carries = |verb: &WordId| mentions.covering(*verb, Class::Support).next().is_some();
    // « une attaque, dont le maire a fait état »: a verb that carries another noun does not carry this one.
    let is_free = |verb: WordId| {
        object(mentions, verb).is_none_or(|object| object == noun || syntax.word(object).upos == Upos::Pron)
    };
    let is_other =
        |verb: WordId| is_free(verb) && clause(mentions, verb).subject.is_some_and(|subject| subject != noun);
    syntax.children_by(noun, Deprel::Acl).filter(|&verb| is_other(verb)).find_map(|verb| {
        let below = syntax.children_by(verb, Deprel::Xcomp);
        std::iter::once(verb).chain(below).find(carries)
    })
}

fn describing_agent(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    describing(mentions, noun).and_then(|verb| agent(mentions, verb))
}

/// What follows « de », "of".
fn of(mentions: &Mentions<'_>, noun: WordId, inside: &Range<u32>) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_outside = |w: &WordId| !inside.contains(&w.0);
    let is_of = |w: &WordId| {
        syntax.children_by(*w, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Of))
    };
    let complements = syntax.children_by(noun, Deprel::Nmod).filter(is_outside).filter(is_of);
    complements.into_iter().find(|&w| is_party(mentions, w))
}

/// "the army’s offensive", « leur offensive »: a possessor before the noun.
fn possessor(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    syntax.children(noun).filter(|&w| w < noun).find(|&w| {
        let word = syntax.word(w);
        match word.deprel {
            Deprel::Nmod => true,
            Deprel::Det => is_possessive(mentions, w),
            _ => false,
        }
    })
}

/// "a police raid", "rebel attacks": a noun for people or bodies before the noun, or an adjective of a party
/// (« la frappe israélienne »).
fn party_modifier(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    syntax.children(noun).find(|&w| {
        let is_modifier = matches!(syntax.word(w).deprel, Deprel::Compound | Deprel::Amod | Deprel::Nmod);
        let is_complement =
            [Deprel::Case, Deprel::Punct].into_iter().any(|d| syntax.children_by(w, d).next().is_some());
        is_modifier && !is_complement && is_known_party(mentions, w)
    })
}

/// "killed in police firing": who acts stands right before a gerund that stands for a noun, whatever the tree makes of the
/// two; it may hang the row by either.
fn beside_gerund(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    let syntax = mentions.syntax;
    let act = found.head;
    let is_gerund = |w: u32| syntax.word(WordId(w)).feats.verb_form() == Some(VerbForm::Ger);
    if found.words.clone().any(|w| w != act.0 && is_gerund(w)) && is_people(mentions, act) {
        return Some(act);
    }
    let before = act.0.checked_sub(1).map(WordId).filter(|_| syntax.word(act).upos == Upos::Verb)?;
    let has_determiner = syntax.children_by(before, Deprel::Det).next().is_some();
    (syntax.word(before).upos == Upos::Noun && !has_determiner && is_people(mentions, before))
        .then_some(before)
}

/// Days, hours and lengths follow « de » as well: « trois jours de combats » is turned the other way.
fn is_party(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_nominal = matches!(mentions.syntax.word(word).upos, Upos::Noun | Upos::Propn | Upos::Pron);
    is_nominal && !is_time(mentions, word)
}

/// A name, an adjective of a country, or a word for people or a body.
pub(super) fn is_known_party(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let word = counted(mentions, word);
    let has_capital = || syntax.form(word).starts_with(char::is_uppercase);
    let is_first = syntax.sentences[syntax.sentence_of(word)].words.start == word.0;
    match syntax.word(word).upos {
        Upos::Propn => true,
        // "an Israeli strike", « la frappe israélienne »: an adjective of a country.
        Upos::Adj if has_capital() && !is_first => true,
        Upos::Adj => mentions.covering(word, Class::Demonym).next().is_some() || is_people(mentions, word),
        _ => is_people(mentions, word),
    }
}

/// « des dizaines de milliers de manifestants »: what is counted under words that only count.
fn counted(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let counts = [Class::Vague, Class::Collective, Class::Numeral];
    let mut at = word;
    while counts.iter().any(|&class| mentions.covering(at, class).next().is_some()) {
        let Some(below) = mentions.syntax.children_by(at, Deprel::Nmod).find(|&w| w > at) else { break };
        at = below;
    }
    at
}

/// A word that the lexicon knows for people or a body.
pub(super) fn is_people(mentions: &Mentions<'_>, word: WordId) -> bool {
    [Class::Speaker, Class::People, Class::Role, Class::Body]
        .iter()
        .any(|&class| mentions.covering(word, class).next().is_some())
}

/// The party behind a thing that somebody said or did: "condemned a raid by the army", "rejected an Indian proposal".
pub(super) fn party_behind(mentions: &Mentions<'_>, thing: WordId, by: &[String]) -> Option<WordId> {
    if is_people(mentions, thing) || mentions.syntax.word(thing).upos == Upos::Propn {
        return None;
    }
    let is_of_party = |&w: &WordId| is_known_party(mentions, w);
    // « la position française »: the adjective alone names nobody.
    let is_noun = |w: &WordId| mentions.syntax.word(*w).upos != Upos::Adj;
    let named = || possessor(mentions, thing).or_else(|| party_modifier(mentions, thing).filter(is_noun));
    agent(mentions, thing)
        .or_else(|| after_preposition(mentions, thing, by))
        .or_else(named)
        .or_else(|| of(mentions, thing, &(thing.0..thing.0 + 1)).filter(is_of_party))
}
