//! Whom a number alone counts, where a pronoun stands for people told before: « tuant cinq d’entre eux », « la France en
//! avait perdu 13 », "two of them".
//!
//! The people are the nearest group told before. What became of them is read elsewhere.

use super::figure::{Figure, Kind};
use super::{people_at, tree, who};
use crate::mentions::{Mentions, Number as Counting, noun_phrase};
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_syntax::{Deprel, Number, Upos, WordId};

/// A group is looked for in so many sentences before that of the number.
const SENTENCES: usize = 2;

/// A pronoun stands at most so many words before the number that it leaves to its verb.
const REACH: u32 = 4;

/// Gives a group to figures that only a pronoun ties to one, and to « les deux autres » that of the figure before.
pub(super) fn settle(mentions: &Mentions<'_>, figures: &mut [Figure]) {
    for index in 0..figures.len() {
        let figure = &figures[index];
        let has_noun = figure.head.is_some_and(|head| people_at(mentions, head).is_none_or(|p| !p.is_bare));
        if !figure.who.is_empty() || has_noun || figure.part_of.is_some() || figure.kind == Kind::Open {
            continue;
        }
        let stands_for_all = stands_for(mentions, figure.words.start, figure.words.end);
        if let Some(people) = stands_for_all.then(|| people_before(mentions, figure.words.start)).flatten() {
            let words = noun_phrase(mentions, people);
            who::set(mentions, &mut figures[index], words, "W-ANTECEDENT");
        } else if let Some(before) = index.checked_sub(1).filter(|_| is_rest(mentions, figure))
            && matches!(figures[before].kind, Kind::Toll(_))
            && let Some(words) = figures[before].who.first().cloned()
        {
            who::set(mentions, &mut figures[index], words, "W-ANTECEDENT");
        }
    }
}

/// The people that a number alone counts through a pronoun.
pub(super) fn of_number(mentions: &Mentions<'_>, number: &Counting) -> Option<WordId> {
    stands_for(mentions, number.with_bound.start, number.with_bound.end)
        .then(|| people_before(mentions, number.with_bound.start))
        .flatten()
}

/// « d’entre eux » after the number, or « en » before its verb.
fn stands_for(mentions: &Mentions<'_>, start: u32, end: u32) -> bool {
    let syntax = mentions.syntax;
    let is_after = (end as usize) < syntax.words.len()
        && syntax.sentence_of(WordId(end)) == syntax.sentence_of(WordId(start))
        && mentions.starting(WordId(end), Class::Link).any(|hit| {
            mentions.link_at(WordId(end)) == Some(LinkKind::PartBehind)
                && (hit.words.clone()).all(|w| syntax.word(WordId(w as u32)).upos != Upos::Noun)
        });
    let from = syntax.sentences[syntax.sentence_of(WordId(start))].words.start;
    let is_before = (from..start)
        .rev()
        .take(REACH as usize)
        .take_while(|&w| {
            matches!(syntax.word(WordId(w)).upos, Upos::Verb | Upos::Aux | Upos::Adv | Upos::Pron)
        })
        .any(|w| mentions.link_at(WordId(w)) == Some(LinkKind::Them));
    is_after || is_before
}

/// « les deux autres »: those left of a group told before.
fn is_rest(mentions: &Mentions<'_>, figure: &Figure) -> bool {
    let syntax = mentions.syntax;
    let is_definite = |w: u32| syntax.word(WordId(w)).upos == Upos::Det;
    figure.is_increment && figure.words.start.checked_sub(1).is_some_and(is_definite)
}

/// The nearest noun for several people before a word, who are not those that act on them.
fn people_before(mentions: &Mentions<'_>, at: u32) -> Option<WordId> {
    let syntax = mentions.syntax;
    let sentence = syntax.sentence_of(WordId(at));
    let first = syntax.sentences[sentence.saturating_sub(SENTENCES)].words.start;
    (first..at).rev().map(WordId).find(|&word| {
        let is_start = mentions.starting(word, Class::People).next().is_some();
        let people = people_at(mentions, word).filter(|p| is_start && !p.is_bare);
        let is_noun = matches!(syntax.word(word).upos, Upos::Noun | Upos::Propn);
        let is_several =
            people.is_some_and(|p| p.is_group) || syntax.word(word).feats.number() == Some(Number::Plur);
        people.is_some() && is_noun && is_several && !is_agent(mentions, word, WordId(at))
    })
}

/// The subject of the verb that the number hangs on harms those that it counts.
fn is_agent(mentions: &Mentions<'_>, people: WordId, number: WordId) -> bool {
    let verb =
        tree::relation(mentions, people).filter(|(_, deprel)| *deprel == Deprel::Nsubj).map(|(v, _)| v);
    verb.is_some_and(|verb| mentions.syntax.is_under(number, verb) && !tree::is_passive(mentions, verb))
}
