//! Numbers that a noun for a count gives to people: « porte à 42 le nombre de soldats tués », "the number of miners
//! killed rose to 10".
//!
//! The number and the noun for a count hang on one verb; the people hang under the noun.

use super::harm::{Finding, Found, found, harm_of};
use super::tree::{self, top_of};
use crate::mentions::{Counted, Mentions, Weight};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, HarmRole, LinkKind};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// A number stands at most so many words after the noun for a count that it gives.
const TALLY_REACH: u32 = 24;

/// The number with the people that a noun for a count ties to it, where it has no noun of its own.
pub(super) fn with_counted_people(mentions: &Mentions<'_>, counted: &Counted) -> Counted {
    let number = &mentions.numbers[counted.number];
    let is_bare = counted.head.is_none() && number.weight == Weight::Firm;
    let people = is_bare.then(|| people_of(mentions, counted)).flatten();
    let with_people = people.map(|people| Counted { head: Some(people), ..counted.clone() });
    // "the number of dead" is one row of words, and says it without the people.
    with_people
        .filter(|counted| harm_of(mentions, counted) != Finding::Nothing)
        .unwrap_or_else(|| counted.clone())
}

/// The people under a noun for a count that stands right after the number, or before it on the same verb.
fn people_of(mentions: &Mentions<'_>, counted: &Counted) -> Option<WordId> {
    let number = &mentions.numbers[counted.number];
    let container = container_after(mentions, number.words.end)
        .or_else(|| container_beside(mentions, tree::top_of(mentions, number.words.clone())))?;
    let syntax = mentions.syntax;
    let is_free = |people: &WordId| {
        syntax.children_by(*people, Deprel::Nummod).next().is_none() && !number.words.contains(&people.0)
    };
    syntax.children_by(container, Deprel::Nmod).find(is_free)
}

/// « à 42 le nombre de »: the tree of such a row is not reliable.
fn container_after(mentions: &Mentions<'_>, at: u32) -> Option<WordId> {
    let words = mentions.syntax.words.get(at as usize..)?;
    let skip = words.iter().take(2).take_while(|w| w.upos == Upos::Det).count() as u32;
    let next = WordId(at + skip);
    let is_container =
        next.index() < mentions.syntax.words.len() && mentions.link_at(next) == Some(LinkKind::Container);
    is_container.then_some(next)
}

/// « le nombre de morts s’élève à 42 »: both hang on one verb.
fn container_beside(mentions: &Mentions<'_>, number: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let verb = syntax.word(number).head.filter(|&v| syntax.word(v).upos == Upos::Verb)?;
    syntax.children(verb).find(|&c| mentions.link_at(c) == Some(LinkKind::Container))
}

/// "the death toll has risen to 23": a number alone after a noun for a count, with no other number or comma between.
pub(super) fn tally_before(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let from = number.with_bound.start.saturating_sub(TALLY_REACH).max(sentence.words.start);
    let before = from..number.with_bound.start;
    let hit = mentions.within(before.clone(), Class::Harm).filter_map(|hit| {
        match mentions.lexicon.sense(hit.entry) {
            Sense::Harm(harm) if harm.role == HarmRole::Tally => Some((harm, hit)),
            _ => None,
        }
    });
    let (harm, hit) = hit.last()?;
    let between = hit.words.end as u32..number.with_bound.start;
    let is_open = between.clone().map(WordId).all(|w| mentions.syntax.word(w).upos != Upos::Punct);
    // "put the number of dead at 23" has its verb before.
    let is_tied = between.clone().all(|w| mentions.syntax.word(WordId(w)).upos == Upos::Adp)
        || between.map(WordId).any(|w| mentions.syntax.word(w).upos == Upos::Verb)
        || hang_together(mentions, hit.words.start as u32..hit.words.end as u32, number.words.clone());
    let is_last = mentions.numbers_in(sentence).iter().all(|n| {
        n.weight != Weight::Firm
            || n.words == number.words
            // "rose from 12 to 15": the number that it rose from.
            || super::standing::opens_number(mentions, n.with_bound.start)
            || super::revised::is_one_of_two(mentions, n)
            || n.with_bound.start < hit.words.end as u32
            || n.words.start > number.words.start
    });
    let words = hit.words.start as u32..hit.words.end as u32;
    (is_open && is_tied && is_last).then(|| found(harm, hit.entry, words, "T-TALLY"))
}

/// "lowered the death toll of the bombings to 253": the count and its number hang on one verb.
fn hang_together(mentions: &Mentions<'_>, count: Range<u32>, number: Range<u32>) -> bool {
    let verb = |words: Range<u32>| {
        let head = mentions.syntax.word(top_of(mentions, words)).head;
        head.filter(|&head| mentions.syntax.word(head).upos == Upos::Verb)
    };
    verb(count).is_some_and(|head| verb(number) == Some(head))
}
