//! Quotations and those who speak around them: « "On tient le pont", a lancé le maire. "Nous restons." ».
//!
//! An *aside* is a cue with its speaker where both stand beside what is said. The quotation before it, the one after
//! it, and the one that opens the next sentence of the paragraph are said by the one who speaks in the aside.

use super::Scene;
use super::content::{is_break, is_finite, sentence_of, trim};
use recoupe_lexicon::sense::Class;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// Between an aside and the quotation after it stand at most so many words: « a-t-il dit lundi à la presse : ».
const REACH: u32 = 12;

/// What is said in the quotations around an aside, in text order; empty where there are none.
pub(super) fn quoted(scene: &Scene<'_>, aside: &Range<u32>) -> Vec<Range<u32>> {
    let mut content = before(scene, aside);
    let after = after(scene, aside, !content.is_empty());
    content.extend(after);
    content
}

/// The quotation that ends right before the aside, with the words that lead into it.
fn before(scene: &Scene<'_>, aside: &Range<u32>) -> Vec<Range<u32>> {
    let syntax = scene.mentions.syntax;
    let here = syntax.sentence_of(WordId(aside.start));
    let Some(last) = aside.start.checked_sub(1) else { return Vec::new() };
    let is_pause = is_break(scene.mentions, last);
    let end = if is_pause { last } else { aside.start };
    let Some(mut parts) = scene.quotations.ending_at(end) else { return Vec::new() };
    let there = syntax.sentence_of(WordId(end - 1));
    if !scene.quotations.is_one_paragraph(here, there) || here - there > 1 {
        return Vec::new();
    }
    // « Le plan "est mort", a-t-il dit »: what stands before the mark is said, too.
    if let [only] = parts.as_mut_slice() {
        let sentence = syntax.sentences[syntax.sentence_of(WordId(only.start))].words.start;
        let lead = trim(scene, sentence..only.start);
        if !lead.is_empty() && takes_something(scene, aside) {
            return Vec::new();
        }
        if !lead.is_empty() {
            only.start = lead.start;
        }
    }
    parts
}

/// True when something that could be said stands right after the aside: « Avec des slogans comme "Assez", les gens ont
/// réclamé la paix ».
fn takes_something(scene: &Scene<'_>, aside: &Range<u32>) -> bool {
    let syntax = scene.mentions.syntax;
    let end = sentence_of(scene.mentions, WordId(aside.start)).words.end;
    let is_quoted = scene.quotations.from(aside.end).is_some_and(|q| q.words.start == aside.end);
    let is_time = scene.mentions.sense_at(WordId(aside.end.min(end - 1)), Class::Calendar).is_some();
    let opens = aside.end < end
        && matches!(
            syntax.word(WordId(aside.end)).upos,
            Upos::Det | Upos::Noun | Upos::Pron | Upos::Sconj | Upos::Num
        );
    is_quoted || (opens && !is_time)
}

/// The quotation after the aside, and the one that opens the next sentence.
fn after(scene: &Scene<'_>, aside: &Range<u32>, follows_quotation: bool) -> Vec<Range<u32>> {
    let syntax = scene.mentions.syntax;
    let here = syntax.sentence_of(WordId(aside.start));
    let end = syntax.sentences[here].words.end;
    let Some(next) = scene.quotations.from(aside.end) else { return Vec::new() };
    let start = next.words.start;
    let is_introduced = start == aside.end || {
        let before = syntax.form(WordId(start - 1));
        before == ":" || (before == "," && (follows_quotation || start - aside.end <= 4))
    };
    let gap = aside.end..start.min(end);
    let has_clause = gap.clone().any(|w| is_finite(scene.mentions, WordId(w)));
    let is_near = start <= end && start - aside.end <= REACH && !has_clause;
    if is_near && is_introduced {
        return scene.quotations.starting_at(start).unwrap_or_default();
    }
    let opens_next = start == end && follows_quotation;
    let is_unclaimed = || {
        let last = sentence_of(scene.mentions, WordId(next.words.end - 1)).words.end;
        (next.words.end..last).all(|w| syntax.word(WordId(w)).upos == Upos::Punct)
    };
    let there = syntax.sentence_of(WordId(start));
    if opens_next && scene.quotations.is_one_paragraph(here, there) && is_unclaimed() {
        return scene.quotations.starting_at(start).unwrap_or_default();
    }
    Vec::new()
}
