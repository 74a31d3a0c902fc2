//! Sentence ends: after which piece does a new sentence start?
//!
//! « Il a dit : « Partez ! » Puis il est sorti. » ends after the closing quote, since a capital follows.

use super::piece::{Gap, Kind, Piece};
use recoupe_lexicon::tokens::TokenRules;

/// Where sentences end, as numbers of pieces, the last included; empty for an empty text.
pub(super) fn ends<'a>(
    text: &'a str,
    pieces: &'a [Piece],
    _rules: &'a TokenRules,
) -> impl Iterator<Item = usize> + 'a {
    let inner = (1..pieces.len()).filter(move |&at| starts_sentence(text, pieces, at));
    inner.chain((!pieces.is_empty()).then_some(pieces.len()))
}

/// Whether a sentence starts at this piece (not the first).
fn starts_sentence(text: &str, pieces: &[Piece], at: usize) -> bool {
    let next = pieces[at];
    if next.gap >= Gap::Line {
        return true;
    }
    if next.gap == Gap::Glued || is_closer(pieces, at) {
        return false;
    }
    let mut before = at - 1;
    while before > 0 && is_closer(pieces, before) {
        before -= 1;
    }
    match pieces[before].kind {
        Kind::Stop | Kind::Mark | Kind::Ellipsis => can_start(text, pieces, at),
        Kind::FinalAbbreviation => next.kind == Kind::Word && starts_upper(text, next),
        _ => false,
    }
}

/// Whether a piece closes what stands before it: a bracket, a quote that is glued to it or no word follows.
fn is_closer(pieces: &[Piece], at: usize) -> bool {
    match pieces[at].kind {
        Kind::Closing => true,
        Kind::Quote => {
            pieces[at].gap == Gap::Glued || pieces.get(at + 1).is_none_or(|next| next.gap != Gap::Glued)
        }
        _ => false,
    }
}

fn can_start(text: &str, pieces: &[Piece], at: usize) -> bool {
    let next = pieces[at];
    match next.kind {
        Kind::Word | Kind::Abbreviation | Kind::FinalAbbreviation => starts_upper(text, next),
        Kind::Number | Kind::Opening | Kind::Dash | Kind::Quote | Kind::Address => true,
        _ => false,
    }
}

fn starts_upper(text: &str, piece: Piece) -> bool {
    piece.of(text).starts_with(|c: char| c.is_uppercase())
}
