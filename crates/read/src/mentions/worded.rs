//! Numbers by words, for those who read words and not characters: « vingt-deux », "two hundred and six", « 1 000 ».
//!
//! Signs, parts of one, scales after digits and units are not read here; see `core`.

use super::cardinal::Piece;
use super::hits::Mentions;
use super::literal::{Digits, digits};
use super::sum::Sum;
use recoupe_lexicon::sense::Class;
use recoupe_lexicon::{EntryId, Sense, Settings};
use recoupe_report::Ratio;
use recoupe_syntax::WordId;

/// A row of number words and what they add up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Worded {
    /// How many words.
    pub len: u32,
    /// Their value.
    pub value: u64,
}

/// The longest worded number that starts at `start`, before `end`.
pub(crate) fn worded(mentions: &Mentions<'_>, start: u32, end: u32) -> Option<Worded> {
    let mut sum = Sum::default();
    let mut best = None;
    for at in start..end {
        if at > start && at + 1 < end && is_inner_hyphen(mentions, at) {
            continue;
        }
        if take_word(mentions, WordId(at), &mut sum) != Some(true) {
            break;
        }
        let value = sum.value().and_then(Ratio::to_whole).and_then(|value| u64::try_from(value).ok());
        if sum.last().closes() {
            best = value.map(|value| Worded { len: at + 1 - start, value });
        }
    }
    best
}

/// A hyphen that is a token of its own inside a number: "twenty-one".
fn is_inner_hyphen(mentions: &Mentions<'_>, at: u32) -> bool {
    let span = |w: u32| mentions.syntax.word(WordId(w)).span;
    let is_glued = span(at - 1).end() == span(at).start() && span(at).end() == span(at + 1).start();
    is_glued && mentions.syntax.form(WordId(at)) == "-"
}

/// Takes the number words in one word: itself, or its parts between hyphens when all of them are number words. None
/// when it is no word of number, false when it does not go on with the number.
fn take_word(mentions: &Mentions<'_>, word: WordId, sum: &mut Sum) -> Option<bool> {
    let piece = |entry: EntryId| match mentions.lexicon.sense(entry) {
        Sense::Numeral(numeral) => Some(Piece::Word(numeral, entry)),
        _ => None,
    };
    if let Some(hit) = mentions.starting(word, Class::Numeral).next() {
        return Some(sum.take(&piece(hit.entry)?, || false));
    }
    let form = mentions.syntax.form(word);
    let parts = form.contains('-').then(|| form.split('-'))?;
    let pieces: Option<Vec<_>> =
        parts.map(|part| piece(mentions.lexicon.single(part, Class::Numeral)?)).collect();
    Some(pieces?.iter().all(|piece| sum.take(piece, || false)))
}

/// The value of a token of digits in thousandths (80.08 is 80 080); `None` when it is not one number.
pub(crate) fn thousandths(token: &str, settings: &Settings) -> Option<i64> {
    match digits(token, settings)? {
        Digits::Number(len, literal) if len == token.chars().count() => {
            literal.value.times(Ratio::whole(1000))?.floor().to_whole()
        }
        _ => None,
    }
}
