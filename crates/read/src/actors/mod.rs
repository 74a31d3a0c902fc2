//! Who acts and who suffers: persons, bodies, groups and states in words of the text, and which words are about the same.
//!
//! « L’OTSC (Organisation du traité de sécurité collective) … l’organisation » is one actor with three mentions;
//! « le ministre kazakh de l’Intérieur » is of the government and of Kazakhstan; a name that no list knows is an actor all
//! the same.
//!
//! What they do is for `events`, what they say for `attribution`; here it is only told who they are. Nothing is supplied
//! from knowledge but what a lexicon says of a word: a president without a country in the words has none.

mod find;
mod group;
mod names;
mod same;
mod traits;

use crate::mentions::Mentions;
use crate::places::Toponym;
use recoupe_gazetteer::Gazetteer;
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::Alpha3;
use recoupe_ontology::{AcledActor, ActorType, Sector};
use recoupe_syntax::WordId;
use std::collections::BTreeMap;
use std::ops::Range;

/// Somebody or something that acts, suffers or speaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The words that name it best: its longest name, or its first mention.
    pub name: Range<u32>,
    /// The words that name it are a name, and no description.
    pub is_named: bool,
    /// Where it is mentioned, in text order.
    pub mentions: Vec<Mention>,
    /// What it is.
    pub traits: Traits,
}

/// Words about an actor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The whole group, with its determiner and what describes it.
    pub words: Range<u32>,
    /// The name in it.
    pub name: Option<Range<u32>>,
    /// It is the name of a place that stands for those who rule there.
    pub is_metonym: bool,
    /// The words of its public office, without determiner and name: « ministre kazakh de l’Intérieur ».
    pub post: Option<Range<u32>>,
    /// The words that tell what it is: a role, a body, a country.
    pub told_by: Range<u32>,
    /// The rule that found it or tied it to an earlier one.
    pub rule: &'static str,
    /// The entry that knows it.
    pub entry: Option<EntryId>,
}

/// What is known of an actor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Traits {
    /// What it is.
    pub kind: ActorType,
    /// What part of society.
    pub sectors: Vec<Sector>,
    /// Whose.
    pub origin: Option<Origin>,
    /// Holds a public office, or speaks for one who does.
    pub is_public: bool,
    /// Its kind for ACLED, where the words tell more than the sector.
    pub acled: Option<AcledActor>,
}

/// A country, and the words that tell it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// Which one.
    pub country: Alpha3,
    /// The words: « kazakh », "of Mali", or the name of a body that is known to be of a country.
    pub told_by: Range<u32>,
}

/// All actors of a text, and which words are about which.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Actors {
    /// In the order of their first mention.
    pub all: Vec<Actor>,
    /// The word that carries a mention, to the position of its actor.
    of_head: BTreeMap<WordId, usize>,
}

impl Actors {
    /// The actor that a row of words is about: that of its head, or the first inside (« des dizaines de policiers »).
    pub fn of(&self, mentions: &Mentions<'_>, words: &Range<u32>) -> Option<usize> {
        let outside = |w: &WordId| mentions.syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
        let head = words.clone().map(WordId).find(outside);
        let known = head.and_then(|head| self.of_head.get(&head));
        let inside = || self.of_head.range(WordId(words.start)..WordId(words.end)).next().map(|(_, at)| at);
        known.or_else(inside).copied()
    }
}

/// The actors of a text.
pub fn actors(mentions: &Mentions<'_>, places: &[Toponym], gazetteer: &Gazetteer) -> Actors {
    let found = find::found(mentions, places, gazetteer);
    same::joined(mentions, found)
}
