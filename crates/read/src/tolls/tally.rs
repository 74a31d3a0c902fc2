//! Numbers that a noun for a count gives to people: « porte à 42 le nombre de soldats tués », "the number of miners
//! killed rose to 10".
//!
//! The number and the noun for a count hang on one verb; the people hang under the noun.

use super::harm::{Finding, harm_of};
use super::tree;
use crate::mentions::{Counted, Mentions, Weight};
use recoupe_lexicon::sense::LinkKind;
use recoupe_syntax::{Deprel, Upos, WordId};

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
