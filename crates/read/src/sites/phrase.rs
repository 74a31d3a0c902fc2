//! The words of a site: from its determiner or number to the end of its complements, and the name inside them.
//!
//! « au moins huit centres commerciaux », « la tour de télévision Koktobe » (name: « Koktobe »).

use crate::mentions::{Mentions, Number, noun_phrase};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// The words of a site, those of its number with them.
pub(super) fn extent(mentions: &Mentions<'_>, head: WordId, number: Option<&Number>) -> Range<u32> {
    let words = with_determiner(mentions, head);
    let start = number.map_or(words.start, |number| number.with_bound.start.min(words.start));
    start..words.end
}

/// The group of a noun with the determiners and numbers right before it.
pub(super) fn with_determiner(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let syntax = mentions.syntax;
    let mut words = noun_phrase(mentions, head);
    let start = syntax.sentences[syntax.sentence_of(head)].words.start;
    let belongs = |w: u32| {
        let word = syntax.word(WordId(w));
        // The article of « du », « aux » cannot be had without its preposition.
        let is_contracted = w > start && syntax.word(WordId(w - 1)).span == word.span;
        let is_determiner = matches!(word.upos, Upos::Det | Upos::Num) && !is_contracted;
        is_determiner && word.head.is_some_and(|h| words.contains(&h.0))
    };
    let before = (start..words.start).rev().take_while(|&w| belongs(w)).count() as u32;
    words.start -= before;
    words
}

/// The name of a site: the capitals of its group that no preposition leads to, and its noun where that is one of them.
pub(super) fn name(mentions: &Mentions<'_>, head: WordId, words: &Range<u32>) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let is_name = |w: u32| {
        let word = syntax.word(WordId(w));
        let has_capital = syntax.form(WordId(w)).starts_with(char::is_uppercase);
        let is_own = w == head.0 || is_under_without_case(mentions, WordId(w), head);
        word.upos == Upos::Propn && has_capital && is_own
    };
    let first = words.clone().find(|&w| is_name(w))?;
    let last = words.clone().rev().find(|&w| is_name(w))?;
    Some(first..last + 1)
}

/// True for a word under the head that no preposition on the way introduces: « pont Jeanne d’Arc » is one name.
fn is_under_without_case(mentions: &Mentions<'_>, word: WordId, head: WordId) -> bool {
    let syntax = mentions.syntax;
    let mut at = word;
    while at != head {
        let node = syntax.word(at);
        let is_inside_name = matches!(node.deprel, Deprel::Flat | Deprel::FlatName);
        let has_case = syntax.children_by(at, Deprel::Case).next().is_some();
        if has_case && !is_inside_name {
            return false;
        }
        match node.head {
            Some(above) => at = above,
            None => return false,
        }
    }
    true
}
