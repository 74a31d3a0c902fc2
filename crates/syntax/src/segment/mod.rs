//! Cutting a text: sentences, tokens and words, without losing a character.
//!
//! « Le général n’a-t-il pas parlé aux blessés ? » is one sentence of eleven tokens; « aux » is two words (à, les).
//!
//! Tokens are those of the Universal Dependencies treebanks. The walk over the characters is here; every word it
//! needs to know (abbreviations, clitics, contractions) is in the [`TokenRules`] of the language. Tags and trees are
//! not decided here.

mod address;
mod boundary;
mod chars;
mod expand;
mod features;
pub mod learn;
mod lines;
mod number;
mod piece;
mod scan;
mod sight;
mod word;

use crate::SyntaxBuilder;
use boundary::ends;
pub(crate) use chars::is_invisible;
use expand::{Doubt, Expander};
use piece::Piece;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_text::{Note, NoteCode, Span, Text};
use scan::scan;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

/// Longer sentences are cut: no reader writes them, only tables and lists without punctuation.
pub const MAX_SENTENCE_WORDS: usize = 400;

/// Cuts a text into sentences, tokens and words. White space, control and formatting characters lie between tokens;
/// everything else belongs to exactly one.
pub fn segment(text: &Text, rules: &TokenRules) -> (SyntaxBuilder, Vec<Note>) {
    let weights = &rules.table().weights;
    let pieces = scan(text.as_str(), rules);
    let ends = ends(text.as_str(), &pieces, &weights.habits, |place| {
        !place.is_aside && weights.ends.answer(&place.features).unwrap_or(place.rule)
    });
    let mut builder = SyntaxBuilder::new();
    let mut notes = Vec::new();
    let mut expander = Expander::new(text.as_str(), rules, |doubt: &Doubt| {
        weights.contractions.answer(&doubt.features).unwrap_or(true)
    });
    let mut start = 0;
    for end in ends {
        for (number, part) in parts(&pieces[start..end]).enumerate() {
            if number > 0 {
                notes.push(cut_note(part[0]));
            }
            expander.sentence(part, &mut builder);
        }
        start = end;
    }
    (builder, notes)
}

fn cut_note(first: Piece) -> Note {
    let span = Span::new(first.start, first.end);
    Note::at(NoteCode::SentenceCut, span, "the sentence is longer than the limit and was cut here")
}

/// A sentence in parts of at most [`MAX_SENTENCE_WORDS`] tokens, cut after a pause where there is one.
fn parts(sentence: &[Piece]) -> impl Iterator<Item = &[Piece]> {
    let mut rest = sentence;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, after) = rest.split_at(part_len(rest));
        rest = after;
        Some(part)
    })
}

fn part_len(rest: &[Piece]) -> usize {
    if rest.len() <= MAX_SENTENCE_WORDS {
        return rest.len();
    }
    let half = MAX_SENTENCE_WORDS / 2;
    let pause = rest[half..MAX_SENTENCE_WORDS].iter().rposition(|p| p.kind == piece::Kind::Pause);
    pause.map_or(MAX_SENTENCE_WORDS, |at| half + at + 1)
}
