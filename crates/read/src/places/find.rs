//! Names that the table knows, at words with a capital, without those that are parts of other names.
//!
//! The longest name wins: "New York" hides "York". "Michael Jordan", "the Washington Post", « la Banque de Kaboul » and
//! "France 24" are names of something else.

use crate::mentions::Mentions;
use recoupe_gazetteer::{Class, Gazetteer, LONGEST, PlaceId, key};
use recoupe_lexicon::sense::{self, LinkKind, LocationRole, Sense};
use recoupe_syntax::{Upos, WordId};
use std::collections::BTreeSet;
use std::ops::Range;

/// A name and what it may stand for.
pub(super) struct Name {
    pub words: Range<u32>,
    pub candidates: Vec<PlaceId>,
}

/// The names, in text order.
pub(super) fn names(mentions: &Mentions<'_>, gazetteer: &Gazetteer) -> Vec<Name> {
    let surnames = surnames(mentions, gazetteer);
    let mut found = Vec::new();
    for sentence in &mentions.syntax.sentences {
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            let name = longest(mentions, gazetteer, at..sentence.words.end).filter(|name| {
                is_place_here(mentions, &name.words, &sentence.words, gazetteer)
                    && !(name.words.len() == 1 && surnames.contains(mentions.syntax.form(WordId(at))))
            });
            at = name.as_ref().map_or(at + 1, |name| name.words.end);
            found.extend(name);
        }
    }
    found
}

/// The longest name that starts at the first of these words.
fn longest(mentions: &Mentions<'_>, gazetteer: &Gazetteer, words: Range<u32>) -> Option<Name> {
    let start = words.start;
    if !has_capital(mentions, start) {
        return None;
    }
    let longest = words.end.min(start + LONGEST as u32);
    // « Guinée équatoriale »: names of states may end on a small letter.
    let is_small = |w: u32| mentions.syntax.form(WordId(w)).starts_with(char::is_lowercase);
    let may_end = |&end: &u32| has_capital(mentions, end - 1) || (end == start + 2 && is_small(end - 1));
    (start + 1..=longest).rev().filter(may_end).find_map(|end| {
        let name = mentions.text.slice(mentions.span_of(start..end));
        let candidates = gazetteer.candidates(&key(name));
        let first = gazetteer.place(*candidates.first()?);
        (has_capital(mentions, end - 1) || first.class == Class::Country)
            .then(|| Name { words: start..end, candidates: candidates.to_vec() })
    })
}

fn has_capital(mentions: &Mentions<'_>, word: u32) -> bool {
    mentions.syntax.form(WordId(word)).chars().next().is_some_and(char::is_uppercase)
}

/// Words that follow a given name somewhere in the text: « Barack Obama » keeps « Obama » from being a town of Japan.
fn surnames<'m>(mentions: &'m Mentions<'_>, gazetteer: &Gazetteer) -> BTreeSet<&'m str> {
    let syntax = mentions.syntax;
    let is_name = |w: u32| syntax.word(WordId(w)).upos == Upos::Propn && has_capital(mentions, w);
    let all = syntax.sentences.iter().flat_map(|s| s.words.clone().skip(1).map(move |w| (s, w)));
    let follows = all.filter(|&(sentence, w)| {
        let pair = mentions.text.slice(mentions.span_of(w - 1..w + 1));
        let is_end = w + 1 == sentence.words.end || !is_name(w + 1);
        is_name(w) && is_name(w - 1) && is_end && gazetteer.candidates(&key(pair)).is_empty()
    });
    follows.map(|(_, w)| syntax.form(WordId(w))).collect()
}

/// True unless the words are a common word with a capital, or part of a longer name.
fn is_place_here(
    mentions: &Mentions<'_>,
    words: &Range<u32>,
    sentence: &Range<u32>,
    gazetteer: &Gazetteer,
) -> bool {
    let syntax = mentions.syntax;
    let upos = |w: u32| syntax.word(WordId(w)).upos;
    let is_inside = |w: u32| sentence.contains(&w);
    let is_name = |w: u32| {
        is_inside(w) && has_capital(mentions, w) && matches!(upos(w), Upos::Propn | Upos::Noun | Upos::Adj)
    };
    let is_known = |w: u32| !gazetteer.candidates(&key(syntax.form(WordId(w)))).is_empty();
    let is_wide = |w: u32| {
        let first = gazetteer.candidates(&key(syntax.form(WordId(w)))).first();
        first.is_some_and(|&id| gazetteer.place(id).class != Class::City)
    };
    // « Mali: neuf soldats tués »: in headlines the tagger takes a country for a noun.
    let is_country = gazetteer
        .candidates(&key(mentions.text.slice(mentions.span_of(words.clone()))))
        .first()
        .is_some_and(|&id| gazetteer.place(id).class == Class::Country);
    let opens = words.start == sentence.start
        && !(is_inside(words.end) && matches!(syntax.form(WordId(words.end)), ":" | "," | "-"));
    let is_tagged = words.clone().any(|w| matches!(upos(w), Upos::Propn | Upos::X));
    if !is_tagged && (!is_country || opens) {
        return false;
    }
    // "Washington Post", "Paris Hilton"; "London, England" and "Kabul Tuesday" go on otherwise.
    let next = words.end;
    let is_time =
        |w: u32| mentions.covering(WordId(w), recoupe_lexicon::sense::Class::Calendar).next().is_some();
    let goes_on = is_name(next) && upos(next) == Upos::Propn && !is_wide(next) && !is_time(next);
    if goes_on && !is_of_office(mentions, words, sentence) {
        return false;
    }
    let is_numbered =
        is_inside(next) && upos(next) == Upos::Num && words.len() == 1 && is_name_number(mentions, next);
    // "Michael Jordan": a name right before.
    let before = words.start.checked_sub(1).filter(|&w| is_inside(w));
    let follows_name =
        before.is_some_and(|w| upos(w) == Upos::Propn && has_capital(mentions, w) && !is_known(w));
    !is_numbered && !follows_name && !is_in_body(mentions, words, sentence) && !is_in_row(mentions, words)
}

/// « le gouverneur du Minnesota Tim Walz »: an office, « de » and a place before a name of two words.
fn is_of_office(mentions: &Mentions<'_>, words: &Range<u32>, sentence: &Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let is_small = |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Adp | Upos::Det);
    let is_person = (words.end..words.end + 2)
        .all(|w| w < sentence.end && has_capital(mentions, w) && syntax.word(WordId(w)).upos == Upos::Propn);
    let before = (sentence.start..words.start).rev().find(|&w| !is_small(w));
    let is_office = |w: u32| {
        w + 1 < words.start
            && mentions.link_at(WordId(w + 1)) == Some(LinkKind::Of)
            && mentions.covering(WordId(w), sense::Class::Role).next().is_some()
    };
    is_person && before.is_some_and(is_office)
}

/// "France 24": a number that nothing follows for it to count.
fn is_name_number(mentions: &Mentions<'_>, number: u32) -> bool {
    let syntax = mentions.syntax;
    let counts = (number as usize + 1 < syntax.words.len())
        .then(|| syntax.word(WordId(number + 1)).upos)
        .is_some_and(|upos| matches!(upos, Upos::Noun | Upos::Adj));
    !counts
}

/// « le ministère de la Santé »: a later word of a row that stands for a role or a body.
fn is_in_row(mentions: &Mentions<'_>, words: &Range<u32>) -> bool {
    [sense::Class::Role, sense::Class::Body].iter().any(|&class| {
        mentions.covering(WordId(words.start), class).any(|hit| (hit.words.start as u32) < words.start)
    })
}

/// « la Banque de Kaboul », « l’Université de Tripoli »: what follows a name with a capital through one preposition.
fn is_in_body(mentions: &Mentions<'_>, words: &Range<u32>, sentence: &Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let mut at = words.start;
    let is_small =
        |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Adp | Upos::Det) && !has_capital(mentions, w);
    while at > sentence.start && is_small(at - 1) {
        at -= 1;
    }
    // « devant le Parlement à Wellington »: such a word says where the body is.
    let says_where = |w: u32| {
        mentions.starting(WordId(w), sense::Class::Location).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry), Sense::Location(l) if l.role == LocationRole::At)
        })
    };
    let has_preposition =
        (at..words.start).any(|w| syntax.word(WordId(w)).upos == Upos::Adp && !says_where(w));
    // A capital at the start of the sentence says nothing.
    has_preposition
        && at > sentence.start + 1
        && has_capital(mentions, at - 1)
        && matches!(syntax.word(WordId(at - 1)).upos, Upos::Noun | Upos::Adj)
}
