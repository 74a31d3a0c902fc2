//! Words beside a number that make it a bound or one end of a range.

use super::hits::Mentions;
use recoupe_lexicon::sense::{BoundKind, Class, Side};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_syntax::{Sentence, Upos, WordId};
use std::ops::Range;

/// Words of a bound.
pub(crate) struct Found {
    pub words: Range<u32>,
    pub kind: BoundKind,
    pub entry: EntryId,
}

/// Words that open a range.
pub(crate) struct Opening {
    pub words: Range<u32>,
    pub entry: EntryId,
}

/// No bound has more words than this.
const LONGEST_BOUND: u32 = 6;

/// The bound of a number: before it (« au moins 12 »), or after it ("12 or more").
pub(crate) fn bound_of(mentions: &Mentions<'_>, number: &Range<u32>, sentence: &Sentence) -> Option<Found> {
    before(mentions, number, sentence).or_else(|| after(mentions, number, sentence))
}

fn before(mentions: &Mentions<'_>, number: &Range<u32>, sentence: &Sentence) -> Option<Found> {
    let from = number.start.saturating_sub(LONGEST_BOUND).max(sentence.words.start);
    mentions
        .within(from..number.start, Class::Bound)
        .filter_map(|hit| {
            let Sense::Bound(bound) = mentions.lexicon.sense(hit.entry) else { return None };
            let words = hit.words.start as u32..hit.words.end as u32;
            // An article may stand between: « près d’une vingtaine » has it in the number, « au moins les 12 » has not.
            let gap_is_article =
                (words.end..number.start).all(|w| mentions.syntax.word(WordId(w)).upos == Upos::Det);
            let is_near = gap_is_article && number.start - words.end <= 1;
            (is_near && bound.side != Side::After).then_some(Found {
                words,
                kind: bound.kind,
                entry: hit.entry,
            })
        })
        .last()
}

fn after(mentions: &Mentions<'_>, number: &Range<u32>, sentence: &Sentence) -> Option<Found> {
    if number.end >= sentence.words.end {
        return None;
    }
    mentions.starting(WordId(number.end), Class::Bound).find_map(|hit| {
        let Sense::Bound(bound) = mentions.lexicon.sense(hit.entry) else { return None };
        let words = hit.words.start as u32..hit.words.end as u32;
        (bound.side != Side::Before).then_some(Found { words, kind: bound.kind, entry: hit.entry })
    })
}

/// For a number after a word that opens a range: that word, and where the second number starts.
pub(crate) fn range_end(
    mentions: &Mentions<'_>,
    first: &Range<u32>,
    sentence: &Sentence,
) -> Option<(Opening, u32)> {
    let open = first.start.checked_sub(1).filter(|&w| w >= sentence.words.start)?;
    let hit = mentions.starting(WordId(open), Class::Range).next()?;
    let Sense::Range(range) = mentions.lexicon.sense(hit.entry) else { return None };
    let is_between = first.end + 1 < sentence.words.end
        && mentions.syntax.form(WordId(first.end)).to_lowercase() == range.between;
    is_between.then(|| (Opening { words: open..open + 1, entry: hit.entry }, first.end + 1))
}
