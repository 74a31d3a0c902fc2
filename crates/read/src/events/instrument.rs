//! What an assault was made with: « attaque à la grenade », "fired tear gas", "a roadside bomb exploded".
//!
//! A weapon is a word beside the word of the act: below it in the tree through nouns and prepositions, or beside it under
//! the verb that carries it. One that another act stands between belongs to that act.

use super::Found;
use crate::mentions::Mentions;
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::Class;
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// A weapon in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instrument {
    /// Its words.
    pub words: Range<u32>,
    /// The entry that knows it.
    pub entry: EntryId,
}

/// A weapon stands at most so many steps below its act.
const STEPS: usize = 3;

/// The weapon of an act; the nearest of several.
pub(super) fn of(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Instrument> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(found.head)].words;
    let weapons = mentions.within(sentence.clone(), Class::Weapon);
    let near =
        weapons.filter(|hit| belongs(mentions, found, &(hit.words.start as u32..hit.words.end as u32)));
    let nearest = near.min_by_key(|hit| (hit.words.start.abs_diff(found.head.index()), hit.words.start))?;
    let words = nearest.words.start as u32..nearest.words.end as u32;
    let longest = mentions.covering(WordId(words.start), Class::Weapon).max_by_key(|hit| hit.words.len())?;
    Some(Instrument { words: longest.words.start as u32..longest.words.end as u32, entry: longest.entry })
}

fn belongs(mentions: &Mentions<'_>, found: &Found<'_>, weapon: &Range<u32>) -> bool {
    if weapon.start < found.words.end && found.words.start < weapon.end {
        return true;
    }
    let syntax = mentions.syntax;
    let outside = |w: &WordId| syntax.word(*w).head.is_none_or(|h| !weapon.contains(&h.0));
    let Some(mut at) = weapon.clone().map(WordId).find(outside) else { return false };
    let carrier = carrier(mentions, found);
    for _ in 0..STEPS {
        let word = syntax.word(at);
        let Some(above) = word.head else { return false };
        if above == found.head || found.words.contains(&above.0) {
            return is_tie(word.deprel);
        }
        if Some(above) == carrier {
            return matches!(word.deprel, Deprel::Obl | Deprel::OblArg);
        }
        let is_other_act = mentions.covering(above, Class::Event).next().is_some();
        if is_other_act || !is_tie(word.deprel) || syntax.word(above).upos == Upos::Verb {
            return false;
        }
        at = above;
    }
    false
}

/// « mener (une attaque) à la roquette »: the verb above the noun of an act, unless it is an act itself.
fn carrier(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    let word = mentions.syntax.word(found.head);
    let is_carried = matches!(word.deprel, Deprel::Obj | Deprel::Nsubj | Deprel::NsubjPass);
    let is_act = |verb: &WordId| mentions.covering(*verb, Class::Event).next().is_some();
    word.head.filter(|_| found.event.frame.is_noun() && is_carried).filter(|verb| !is_act(verb))
}

fn is_tie(deprel: Deprel) -> bool {
    matches!(
        deprel,
        Deprel::Nsubj
            | Deprel::NsubjPass
            | Deprel::Obj
            | Deprel::Obl
            | Deprel::OblArg
            | Deprel::OblAgent
            | Deprel::Nmod
            | Deprel::Compound
            | Deprel::Amod
            | Deprel::Conj
            | Deprel::Flat
    )
}
