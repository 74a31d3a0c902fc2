//! Words and signs beside a number that make it a bound or one end of a range: « au moins 12 », "12 or more", "~40",
//! « entre 12 et 15 », "12-15".

use super::atom::Atoms;
use super::cardinal::piece;
use recoupe_lexicon::sense::{BoundKind, Class, Durations, Side, UnitKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// A bound in the text.
pub(crate) struct Found {
    /// Its atoms.
    pub atoms: Range<usize>,
    /// What it does.
    pub kind: BoundKind,
    /// Its entry; none for a sign.
    pub entry: Option<EntryId>,
}

/// No bound has more words than this.
const LONGEST_BOUND: u32 = 6;

/// The bound before a number that takes so many atoms, with its unit.
pub(crate) fn bound_of(atoms: &Atoms<'_>, whole: &Range<usize>, unit: Option<UnitKind>) -> Option<Found> {
    let found = bound_before(atoms, whole.start)?;
    let durations = match found.entry.map(|entry| atoms.mentions.lexicon.sense(entry)) {
        Some(Sense::Bound(bound)) => bound.durations,
        _ => Durations::Bounded,
    };
    let is_sparing = match durations {
        Durations::Bounded => false,
        Durations::BoundedAlone => stands_after_noun(atoms, found.atoms.start),
        Durations::Spared => true,
    };
    (!is_sparing || !is_duration(atoms, whole.end, unit)).then_some(found)
}

/// « six mois », « six premiers mois »
fn is_duration(atoms: &Atoms<'_>, end: usize, unit: Option<UnitKind>) -> bool {
    let next = || {
        let word = WordId(atoms.get(end)?.word);
        let noun = WordId(word.0 + u32::from(atoms.mentions.syntax.word(word).upos == Upos::Adj));
        let is_inside = noun.0 < atoms.end;
        is_inside.then(|| atoms.mentions.starting(noun, Class::Unit).next()).flatten()
    };
    let kind = unit.or_else(|| match atoms.mentions.lexicon.sense(next()?.entry) {
        Sense::Unit(unit) => Some(unit.kind),
        _ => None,
    });
    kind == Some(UnitKind::Duration)
}

/// "$200 million over three years", "300 people over three days"; not "his jail term of over three years".
fn stands_after_noun(atoms: &Atoms<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| atoms.get(before));
    before.is_some_and(|atom| {
        let upos = atoms.mentions.syntax.word(WordId(atom.word)).upos;
        matches!(upos, Upos::Noun | Upos::Propn | Upos::Num | Upos::Sym)
    })
}

/// The bound that stands before an atom.
pub(crate) fn bound_before(atoms: &Atoms<'_>, start: usize) -> Option<Found> {
    if let Some(found) = sign_before(atoms, start) {
        return Some(found);
    }
    let mentions = atoms.mentions;
    let (number, first) = (atoms.get(start)?.word, atoms.get(0)?.word);
    let upos = |word: u32| mentions.syntax.word(WordId(word)).upos;
    let from = number.saturating_sub(LONGEST_BOUND).max(first);
    mentions
        .within(from..number, Class::Bound)
        .filter_map(|hit| {
            let Sense::Bound(bound) = mentions.lexicon.sense(hit.entry) else { return None };
            let words = hit.words.start as u32..hit.words.end as u32;
            // An article may stand between: « près d’une vingtaine » has it in the number, « au moins les 12 » has not.
            let gap_is_article = (words.end..number).all(|word| upos(word) == Upos::Det);
            // "more than the 1,200 killed last year" compares with a number and bounds none.
            let compares = words.end < number
                && upos(number) == Upos::Num
                && matches!(bound.kind, BoundKind::MoreThan | BoundKind::FewerThan);
            let is_near = gap_is_article && number - words.end <= 1 && !compares;
            (is_near && bound.side != Side::After).then(|| Found {
                atoms: atoms.of_word(words.start)..atoms.of_word(words.end),
                kind: bound.kind,
                entry: Some(hit.entry),
            })
        })
        .last()
}

/// The bound that stands after a number, whose atoms end there: "or more", "-odd", "+".
pub(crate) fn bound_after(atoms: &Atoms<'_>, end: usize) -> Option<Found> {
    if atoms.mark(end) == Some('+') && atoms.is_glued_behind(end) && atoms.literal(end + 1).is_none() {
        return Some(Found { atoms: end..end + 1, kind: BoundKind::AtLeast, entry: None });
    }
    let start = end + usize::from(atoms.mark(end) == Some('-') && atoms.is_letters(end + 1));
    let word = atoms.get(start)?.word;
    if atoms.of_word(word) != start {
        return None;
    }
    atoms.mentions.starting(WordId(word), Class::Bound).find_map(|hit| {
        let Sense::Bound(bound) = atoms.mentions.lexicon.sense(hit.entry) else { return None };
        let next = atoms.of_word(hit.words.end as u32);
        // "three plus eight"
        let is_sum = hit.words.len() == 1 && piece(atoms, next).is_some();
        (bound.side != Side::Before && !is_sum).then_some(Found {
            atoms: start..next,
            kind: bound.kind,
            entry: Some(hit.entry),
        })
    })
}

/// "~40", ">= 30".
fn sign_before(atoms: &Atoms<'_>, start: usize) -> Option<Found> {
    let last = start.checked_sub(1)?;
    let first = last.checked_sub(1).and_then(|first| atoms.mark(first));
    let (kind, len) = match (first, atoms.mark(last)?) {
        (Some('>'), '=') => (BoundKind::AtLeast, 2),
        (Some('<'), '=') => (BoundKind::UpTo, 2),
        (_, '>') => (BoundKind::MoreThan, 1),
        (_, '<') => (BoundKind::FewerThan, 1),
        (_, '≥') => (BoundKind::AtLeast, 1),
        (_, '≤') => (BoundKind::UpTo, 1),
        (_, '~' | '≈') => (BoundKind::About, 1),
        _ => return None,
    };
    Some(Found { atoms: start - len..start, kind, entry: None })
}

/// What makes two numbers a range.
pub(crate) struct Joint {
    /// The first atom of the whole: of the word that opens it, or of the first number.
    pub start: usize,
    /// The first atom of the second number.
    pub next: usize,
    /// The entry; none for a hyphen.
    pub entry: Option<EntryId>,
}

/// How a range goes on after its first number, whose atoms these are.
pub(crate) fn joint_after(atoms: &Atoms<'_>, first: &Range<usize>) -> Option<Joint> {
    if changes_before(atoms, first.start) {
        return None;
    }
    let word = WordId(atoms.get(first.end)?.word);
    if let Some((start, between, entry)) = opening(atoms, first.start)
        && atoms.text(first.end).to_lowercase() == between
    {
        return Some(Joint { start, next: first.end + 1, entry: Some(entry) });
    }
    if let Some(hit) = atoms.mentions.starting(word, Class::Between).next() {
        let next = atoms.of_word(hit.words.end as u32);
        return Some(Joint { start: first.start, next, entry: Some(hit.entry) });
    }
    let is_dash = matches!(atoms.mark(first.end), Some('-' | '–'));
    let is_even = atoms.is_glued_behind(first.end) == atoms.is_glued(first.end);
    let has_digits = atoms.literal(first.start).is_some() || atoms.mark(first.start).is_some();
    (is_dash && is_even && has_digits).then_some(Joint {
        start: first.start,
        next: first.end + 1,
        entry: None,
    })
}

/// « entre », "from": the word that opens a range, and the word that must stand between its numbers.
fn opening<'m>(atoms: &Atoms<'m>, first: usize) -> Option<(usize, &'m str, EntryId)> {
    let last = atoms.get(first.checked_sub(1)?)?.word;
    let hit =
        atoms.mentions.covering(WordId(last), Class::Range).find(|hit| hit.words.end as u32 == last + 1)?;
    match atoms.mentions.lexicon.sense(hit.entry) {
        Sense::Range(range) => Some((atoms.of_word(hit.words.start as u32), &range.between, hit.entry)),
        _ => None,
    }
}

/// « est passé de 12 à 15 »: a verb of change makes its two numbers an earlier and a later one.
fn changes_before(atoms: &Atoms<'_>, first: usize) -> bool {
    let Some(number) = atoms.get(first).map(|atom| atom.word) else { return false };
    let from = number.saturating_sub(CHANGE_REACH).max(atoms.get(0).map_or(0, |atom| atom.word));
    atoms.mentions.within(from..number, Class::Change).next().is_some()
}

/// So many words may stand between a verb of change and its first number: "raised its deployment by 1,300 to 6,300".
const CHANGE_REACH: u32 = 6;
