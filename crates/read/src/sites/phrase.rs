//! The words of a site: from its determiner or number to the end of its complements, and the name inside them.
//!
//! « au moins huit centres commerciaux », « la tour de télévision Koktobe » (name: « Koktobe »).

use crate::mentions::{Mentions, Number, with_determiner};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// The words of a site, those of its number with them.
pub(super) fn extent(mentions: &Mentions<'_>, head: WordId, number: Option<&Number>) -> Range<u32> {
    let words = with_determiner(mentions, head);
    let start = number.map_or(words.start, |number| number.with_bound.start.min(words.start));
    start..words.end
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
