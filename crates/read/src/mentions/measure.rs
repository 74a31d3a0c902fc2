//! Units beside a number: « 12 km », "$4.7bn", "EUR 20", "a three-inch gap", « 15 dollars et 50 cents », "six feet two".
//!
//! A unit that is followed by a smaller one of the same kind makes one value. What counts people has no unit.

use super::atom::{Atom, AtomKind, Atoms};
use super::cardinal::{Piece, piece};
use super::core::{Core, core_at};
use super::literal::Shape;
use super::part::joined_part;
use recoupe_lexicon::sense::{Class, LinkKind, Side, Step, Unit, UnitKind};
use recoupe_lexicon::{EntryId, Hit, Sense};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// A unit in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Measured {
    /// Its first atom.
    pub start: usize,
    /// The atom after its last one.
    pub end: usize,
    /// Its entry.
    pub entry: EntryId,
    /// What it measures.
    pub kind: UnitKind,
}

/// The unit before a number (« $ », "EUR", "May"), not before the atom `floor`.
pub(crate) fn unit_before(atoms: &Atoms<'_>, start: usize, floor: usize) -> Option<Measured> {
    let last = start.checked_sub(1).filter(|last| *last >= floor)?;
    let word = atoms.get(last)?.word;
    let ends_here = |hit: &&Hit| hit.words.end as u32 == word + 1 && atoms.of_word(word + 1) == start;
    let hits = || atoms.mentions.covering(WordId(word), Class::Unit).filter(ends_here);
    let hit =
        hits().filter(|hit| atoms.of_word(hit.words.start as u32) >= floor).max_by_key(|hit| hit.words.len());
    if let Some(hit) = hit {
        return measured(atoms, atoms.of_word(hit.words.start as u32)..start, hit.entry, Side::Before);
    }
    // "a $50 fine" has the sign of one money inside that of another.
    let is_part = atoms.is_glued(last) && !atoms.is_word(last) || hits().next().is_some();
    let entry = atoms.mentions.lexicon.single(atoms.text(last), Class::Unit).filter(|_| is_part)?;
    measured(atoms, last..start, entry, Side::Before)
}

/// The unit after a number; `is_noun` when a preposition may stand between (« deux millions d’euros »).
pub(crate) fn unit_after(atoms: &Atoms<'_>, end: usize, is_noun: bool) -> Option<Measured> {
    let start = first_of_unit(atoms, end, is_noun);
    if let Some(found) = glued_unit(atoms, start) {
        return Some(found);
    }
    let word = atoms.get(start)?.word;
    if atoms.of_word(word) == start
        && let Some(found) = unit_at(atoms, word)
    {
        return Some(found);
    }
    // "two Jordanian dinars"
    let is_adjective = matches!(atoms.mentions.syntax.word(WordId(word)).upos, Upos::Adj | Upos::Propn);
    let next = word + 1;
    (is_adjective && next < atoms.end)
        .then(|| unit_at(atoms, next))
        .flatten()
        .filter(|found| found.kind == UnitKind::Money && atoms.literal(found.end).is_none())
}

/// Over a hyphen, a bracket or a preposition.
fn first_of_unit(atoms: &Atoms<'_>, end: usize, is_noun: bool) -> usize {
    let Some(next) = atoms.get(end) else { return end };
    let is_hyphen = atoms.mark(end) == Some('-') && (atoms.is_letters(end + 1));
    let is_bracket = matches!(atoms.mark(end), Some('(' | '[' | '<'))
        && matches!(atoms.mark(end + 2), Some(')' | ']' | '>'));
    if is_hyphen || is_bracket {
        return end + 1;
    }
    let is_of = atoms.mentions.link_at(WordId(next.word)) == Some(LinkKind::Of);
    if is_noun && is_of { atoms.of_word(next.word + 1) } else { end }
}

fn unit_at(atoms: &Atoms<'_>, word: u32) -> Option<Measured> {
    let hit = atoms.mentions.starting(WordId(word), Class::Unit).max_by_key(|hit| hit.words.len())?;
    let range = atoms.of_word(hit.words.start as u32)..atoms.of_word(hit.words.end as u32);
    // « 3 EUR50 »: the code belongs to the number after it.
    let belongs_after = atoms.is_glued(range.end - 1) && atoms.literal(range.end).is_some();
    if belongs_after && atoms.mark(range.start).is_none() && !atoms.is_glued_behind(range.start) {
        return None;
    }
    measured(atoms, range, hit.entry, Side::After)
}

/// "km/h", "m2", "cu ft/s", "oz": characters that touch each other, the longest unit first.
fn glued_unit(atoms: &Atoms<'_>, start: usize) -> Option<Measured> {
    let run =
        (start..atoms.all.len()).take_while(|&at| at == start || atoms.is_glued(at - 1)).take(LONGEST_UNIT);
    let ends: Vec<usize> = run.map(|at| at + 1).collect();
    ends.iter().rev().find_map(|&end| {
        let span = atoms.get(start)?.span.cover(atoms.get(end - 1)?.span);
        let is_whole_word = end == start + 1 && atoms.is_word(start);
        let runs_on =
            atoms.is_glued(end - 1) && !matches!(atoms.get(end).map(|a| a.kind), Some(AtomKind::Mark(_)));
        let entry = atoms.mentions.lexicon.single(atoms.mentions.text.slice(span), Class::Unit)?;
        (!is_whole_word && !runs_on).then(|| measured(atoms, start..end, entry, Side::After)).flatten()
    })
}

/// No unit of touching characters has more atoms than this.
const LONGEST_UNIT: usize = 4;

fn measured(
    atoms: &Atoms<'_>,
    range: std::ops::Range<usize>,
    entry: EntryId,
    side: Side,
) -> Option<Measured> {
    let unit = unit_of(atoms, entry)?;
    let fits = unit.side == side || unit.side == Side::Either;
    fits.then_some(Measured { start: range.start, end: range.end, entry, kind: unit.kind })
}

/// The unit of an entry.
pub(crate) fn unit_of<'m>(atoms: &Atoms<'m>, entry: EntryId) -> Option<&'m Unit> {
    match atoms.mentions.lexicon.sense(entry) {
        Sense::Unit(unit) => Some(unit),
        _ => None,
    }
}

/// A value in a unit with what follows in smaller ones, told in the smallest, sums of money in the largest: « 15 dollars
/// et 50 cents », "six feet two inches", « trois heures et demie », "$20.43".
pub(crate) fn with_smaller(
    atoms: &Atoms<'_>,
    value: Ratio,
    unit: Measured,
    end: usize,
) -> Option<(Ratio, Measured, usize)> {
    if let Some(part) = joined_part(atoms, end) {
        return Some((value.plus(part.value)?, unit, part.end));
    }
    let size = |entry| unit_of(atoms, entry).and_then(|unit| unit.size).and_then(ratio);
    let whole = size(unit.entry)?;
    let next = after_joint(atoms, end);
    let smaller = core_at(atoms, next)?;
    let n = smaller.nominal.filter(|n| smaller.low == smaller.high && *n > Ratio::ZERO)?;
    let number_end = cents_end(atoms, next, &smaller);
    if let Some(found) = unit_after(atoms, number_end, false)
        && found.kind == unit.kind
        && let Some(size) = size(found.entry).filter(|size| *size < whole)
    {
        let n = if number_end < smaller.end { n_before_cents(atoms, next, found)? } else { n };
        return Some(if unit.kind == UnitKind::Money {
            (value.plus(n.times(size)?.over(whole)?)?, unit, found.end)
        } else {
            (value.times(whole)?.over(size)?.plus(n)?, found, found.end)
        });
    }
    // « 15 dollars 50 »
    let shape = atoms.literal(next).map(|literal| literal.shape);
    // « dix-huit euros cinquante »
    let is_worded = shape.is_none()
        && next == end
        && smaller.rule == "N-EXACT"
        && (Ratio::whole(10)..Ratio::whole(100)).contains(&n)
        && n.to_whole().is_some();
    let is_cents = unit.kind == UnitKind::Money
        && whole == Ratio::ONE
        && value.to_whole().is_some()
        && (shape == Some(Shape::Plain { digits: 2 }) && smaller.end == next + 1 || is_worded)
        && atoms.mark(end) != Some(',')
        && ends_clause(atoms, smaller.end);
    let cents = n.times(Ratio::new(1, 100)?)?;
    is_cents.then(|| value.plus(cents)).flatten().map(|sum| (sum, unit, smaller.end))
}

/// « quarante-cinq cents »: where the number ends when its last word is the unit.
fn cents_end(atoms: &Atoms<'_>, start: usize, number: &Core) -> usize {
    let last = number.end - 1;
    let is_unit =
        last > start && unit_at(atoms, atoms.all[last].word).is_some_and(|unit| unit.end == number.end);
    if is_unit { last } else { number.end }
}

fn n_before_cents(atoms: &Atoms<'_>, start: usize, unit: Measured) -> Option<Ratio> {
    super::cardinal::cardinal_before(atoms, start, unit.start).map(|number| number.value)
}

/// Over « et », "and" or a comma.
fn after_joint(atoms: &Atoms<'_>, end: usize) -> usize {
    let is_join = matches!(piece(atoms, end), Some(Piece::Word(numeral, _)) if numeral.step == Step::Join);
    let comma = atoms.mark(end) == Some(',');
    end + usize::from(is_join || comma)
}

fn ends_clause(atoms: &Atoms<'_>, at: usize) -> bool {
    let goes_on = |atom: Atom| match atom.kind {
        AtomKind::Letters | AtomKind::Literal(_) | AtomKind::Digits => true,
        AtomKind::Mark(_) => unit_at(atoms, atom.word).is_some(),
    };
    !atoms.get(at).is_some_and(goes_on)
}

fn ratio((above, below): (u32, u32)) -> Option<Ratio> {
    Ratio::new(above.into(), below.into())
}
