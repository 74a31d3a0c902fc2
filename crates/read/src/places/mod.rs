//! Where: names of places, which place each stands for, and why.
//!
//! In « des combats à Tripoli, dans l’ouest de la Libye » the city of Libya is chosen among three, because the text names
//! that country; "Paris Hilton" and "the Washington Post" are no places. Every candidate stays known; a name that no
//! table knows is no toponym and empties nothing.

mod find;
mod resolve;

use crate::mentions::Mentions;
use recoupe_gazetteer::{Class, Gazetteer, PlaceId};
use recoupe_lexicon::sense;
use recoupe_ontology::PlacePrecision;
use recoupe_syntax::{Deprel, WordId};
use std::ops::Range;

/// A name of a place in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toponym {
    /// The words of the name, without article or preposition.
    pub words: Range<u32>,
    /// What it may stand for, the likeliest first; never empty.
    pub candidates: Vec<PlaceId>,
    /// Why the first is the likeliest.
    pub rule: &'static str,
    /// It stands for those who rule there: « Ankara a confirmé ».
    pub is_metonym: bool,
}

impl Toponym {
    /// How exact the likeliest reading is.
    pub fn precision(&self, gazetteer: &Gazetteer) -> PlacePrecision {
        match gazetteer.place(self.candidates[0]).class {
            Class::Country => PlacePrecision::Country,
            Class::Division => PlacePrecision::Province,
            Class::City => PlacePrecision::Locality,
            Class::Area => PlacePrecision::Region,
        }
    }
}

/// The names of places of a text, in text order.
pub fn toponyms(mentions: &Mentions<'_>, gazetteer: &Gazetteer) -> Vec<Toponym> {
    let found = find::names(mentions, gazetteer);
    let resolved = resolve::resolved(mentions, gazetteer, found);
    resolved
        .into_iter()
        .map(|toponym| Toponym { is_metonym: is_metonym(mentions, &toponym), ..toponym })
        .collect()
}

/// A name that says or does something rules: it is the subject of a verb of saying or of an event.
fn is_metonym(mentions: &Mentions<'_>, toponym: &Toponym) -> bool {
    let syntax = mentions.syntax;
    let Some(head) = head_of(mentions, &toponym.words) else { return false };
    let word = syntax.word(head);
    let acts = |verb: WordId| {
        [sense::Class::Cue, sense::Class::Event]
            .iter()
            .any(|&class| mentions.covering(verb, class).next().is_some())
    };
    matches!(word.deprel, Deprel::Nsubj | Deprel::OblAgent) && word.head.is_some_and(acts)
}

/// The word of a name that hangs outside it.
pub(crate) fn head_of(mentions: &Mentions<'_>, words: &Range<u32>) -> Option<WordId> {
    let outside = |w: &WordId| mentions.syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
    words.clone().map(WordId).find(outside)
}
