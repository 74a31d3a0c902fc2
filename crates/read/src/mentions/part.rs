//! Parts of one: « deux tiers », "three quarters", « un cinquième de », "half of", « trois et demi », "five and a half
//! million".
//!
//! A rank divides where its words say so: a plural (« cinquièmes »), or one of something (« un cinquième des »). « un
//! cinquième homme » is the fifth man.

use super::atom::Atoms;
use super::bound::bound_before;
use super::cardinal::{Cardinal, Order, Piece, cardinal, cardinal_before, entry_at, piece};
use super::measure::unit_after;
use super::sum::Last;
use recoupe_lexicon::sense::{Class, LinkKind, Step, UnitKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// A number with a part of one in it.
pub(crate) struct Part {
    /// The atom after its last one.
    pub end: usize,
    /// Its value.
    pub value: Ratio,
    /// The entries of its words.
    pub entries: Vec<EntryId>,
}

/// The number with a part that starts with these words: « deux | tiers », "five | and a half million", "2 | 1/4".
pub(crate) fn with_part(atoms: &Atoms<'_>, start: usize, number: &Cardinal) -> Option<Part> {
    if number.order == Order::Ordinal {
        return None;
    }
    mixed_inside(atoms, start, number)
        .or_else(|| share(atoms, start, number))
        .or_else(|| divided(atoms, start, number))
        .or_else(|| with_literal(atoms, number))
        .or_else(|| mixed(atoms, number))
}

/// "half of the hostages", "half a million", "a quarter million", where no number stands before.
pub(crate) fn part_alone(atoms: &Atoms<'_>, at: usize) -> Option<Part> {
    let (denominator, stands_alone, entry) = fraction_at(atoms, at)?;
    let part = Part { end: at + 1, value: denominator.inverse()?, entries: vec![entry] };
    let article = matches!(piece(atoms, at + 1), Some(Piece::Word(n, _)) if n.step == Step::Article);
    if let Some(scaled) = scaled(atoms, &part, at + 1 + usize::from(article)) {
        return Some(scaled);
    }
    // "half a mile", "half an hour"
    if article && unit_after(atoms, at + 2, false).is_some_and(|unit| unit.kind != UnitKind::Thing) {
        return Some(Part { end: at + 2, ..part });
    }
    (stands_alone && is_free_before(atoms, at) && is_of_something(atoms, at + 1)).then_some(part)
}

/// « cent et trois | quarts »: the part starts at the last word that joins.
fn mixed_inside(atoms: &Atoms<'_>, start: usize, number: &Cardinal) -> Option<Part> {
    let is_join = |at: &usize| matches!(piece(atoms, *at), Some(Piece::Word(n, _)) if n.step == Step::Join);
    let join = (start + 1..number.end).rev().find(is_join)?;
    joined_part(atoms, join).filter(|part| part.end > number.end)?;
    mixed(atoms, &cardinal_before(atoms, start, join)?)
}

/// "one in five", « deux sur trois »; "two in 2015", "3 in ten days" and "killing two in five raids" are none.
fn share(atoms: &Atoms<'_>, start: usize, number: &Cardinal) -> Option<Part> {
    let upos = |at: usize| atoms.get(at).map(|atom| atoms.mentions.syntax.word(WordId(atom.word)).upos);
    let link = WordId(atoms.get(number.end)?.word);
    if atoms.mentions.link_at(link) != Some(LinkKind::Share) || !atoms.is_word(number.end) {
        return None;
    }
    let whole = cardinal(atoms, number.end + 1).filter(|whole| whole.order == Order::Cardinal)?;
    let is_one = number.value == Ratio::ONE;
    let is_object = start.checked_sub(1).and_then(upos) == Some(Upos::Verb);
    let is_alike = (number.last == Last::Literal) == (whole.last == Last::Literal) || is_one;
    let is_whole = number.value.to_whole().is_some() && whole.value.to_whole().is_some();
    let is_scale = whole.value <= LARGEST_WHOLE || whole.scale != Ratio::ONE;
    let is_measured = unit_after(atoms, whole.end, false).is_some_and(|unit| unit.kind != UnitKind::Thing);
    let is_share = is_alike && is_whole && is_scale && number.value < whole.value && !is_measured;
    let value = number.value.over(whole.value).filter(|_| is_share && (is_one || !is_object))?;
    let entries = number.entries.iter().chain(&whole.entries).copied().collect();
    Some(Part { end: whole.end, value, entries })
}

/// A larger whole is told in words of thousand: "one in a million".
const LARGEST_WHOLE: Ratio = Ratio::whole(1000);

/// « deux tiers », "three-quarters", « un cinquième des ».
fn divided(atoms: &Atoms<'_>, start: usize, number: &Cardinal) -> Option<Part> {
    let (denominator, end, is_sure, entries) = denominator_at(atoms, over_hyphen(atoms, number.end))?;
    let is_digits = number.last == Last::Literal;
    // "in the 1988 quarter", "for two quarters": nobody says two quarters for a half.
    let is_lowest = number.value.over(denominator).map(Ratio::denominator) == denominator.to_whole();
    let is_word = fraction_at(atoms, over_hyphen(atoms, number.end)).is_some();
    let is_improper = (is_word || is_digits) && (number.value >= denominator || !is_lowest);
    // "a one-third share": a rank has a ten before the hyphen.
    let is_hyphened = atoms.mark(number.end) == Some('-') && number.value < Ratio::whole(20);
    // "more than a fifth this year"
    let is_bounded = number.value == Ratio::ONE && bound_before(atoms, start).is_some();
    let is_sure = is_sure || is_hyphened || is_bounded;
    if is_improper || (!is_sure && (is_digits || !ends_or_parts(atoms, end))) {
        return None;
    }
    let entries = number.entries.iter().copied().chain(entries).collect();
    let part = Part { end, value: number.value.over(denominator)?, entries };
    Some(scaled(atoms, &part, end).unwrap_or(part))
}

/// "2 1/4", « 3 ½ ».
fn with_literal(atoms: &Atoms<'_>, number: &Cardinal) -> Option<Part> {
    let literal = atoms.literal(number.end)?;
    let is_mixed = literal.shape == super::literal::Shape::Fraction
        && number.last == Last::Literal
        && number.value.to_whole().is_some();
    let value = number.value.plus(literal.value).filter(|_| is_mixed)?;
    Some(Part { end: number.end + 1, value, entries: number.entries.clone() })
}

/// « trois millions et demi », "one and a half", "five and a half million".
fn mixed(atoms: &Atoms<'_>, number: &Cardinal) -> Option<Part> {
    let part = joined_part(atoms, number.end)?;
    let entries: Vec<EntryId> = number.entries.iter().copied().chain(part.entries.iter().copied()).collect();
    if let Some(scaled) = scaled(atoms, &part, part.end) {
        // "five and a half million" is 5.5 million, "one billion and a half million" a billion and half a million.
        let is_one_scale = number.scale == Ratio::ONE;
        let factor = if is_one_scale { scaled.value.over(part.value)? } else { Ratio::ONE };
        let value = number.value.times(factor)?.plus(scaled.value)?;
        return Some(Part { end: scaled.end, value, entries });
    }
    let value = number.value.plus(part.value.times(number.scale)?)?;
    Some(Part { end: part.end, value, entries })
}

/// « et demi », "and a half", « et trois quarts » after a number or a unit.
pub(crate) fn joined_part(atoms: &Atoms<'_>, at: usize) -> Option<Part> {
    match piece(atoms, at)? {
        Piece::Word(numeral, _) if numeral.step == Step::Join => {}
        _ => return None,
    }
    if let Some((denominator, false, entry)) = fraction_at(atoms, at + 1) {
        return Some(Part { end: at + 2, value: denominator.inverse()?, entries: vec![entry] });
    }
    let above = cardinal(atoms, at + 1)?;
    let (denominator, end, is_sure, entries) = denominator_at(atoms, over_hyphen(atoms, above.end))?;
    let value = above.value.over(denominator).filter(|value| *value < Ratio::ONE)?;
    (is_sure || ends_or_parts(atoms, end)).then_some(Part { end, value, entries })
}

/// "a quarter | million"
fn scaled(atoms: &Atoms<'_>, part: &Part, at: usize) -> Option<Part> {
    let at = over_hyphen(atoms, at);
    let Piece::Word(numeral, entry) = piece(atoms, at)? else { return None };
    if numeral.step != Step::Scale {
        return None;
    }
    let value = part.value.times(Ratio::whole(i64::try_from(numeral.value).ok()?))?;
    let entries = part.entries.iter().copied().chain([entry]).collect();
    Some(Part { end: at + 1, value, entries })
}

fn over_hyphen(atoms: &Atoms<'_>, at: usize) -> usize {
    at + usize::from(atoms.mark(at) == Some('-') && atoms.is_letters(at + 1))
}

/// What words at an atom divide by, where they end, whether they can only divide, and their entries.
fn denominator_at(atoms: &Atoms<'_>, at: usize) -> Option<(Ratio, usize, bool, Vec<EntryId>)> {
    if let Some((denominator, _, entry)) = fraction_at(atoms, at) {
        return Some((denominator, at + 1, true, vec![entry]));
    }
    if let Some(Piece::Rank(ordinal, entry)) = piece(atoms, at) {
        let denominator = i64::try_from(ordinal.value).ok().filter(|_| ordinal.divides)?;
        return Some((Ratio::whole(denominator), at + 1, ordinal.is_plural, vec![entry]));
    }
    let rank = cardinal(atoms, at).filter(|rank| rank.order == Order::Ordinal && rank.last == Last::Word)?;
    Some((rank.value, rank.end, false, rank.entries))
}

fn fraction_at(atoms: &Atoms<'_>, at: usize) -> Option<(Ratio, bool, EntryId)> {
    let entry = atoms.is_letters(at).then(|| entry_at(atoms, at, Class::Fraction)).flatten()?;
    match atoms.mentions.lexicon.sense(entry) {
        Sense::Fraction(part) => {
            Some((Ratio::whole(i64::try_from(part.denominator).ok()?), part.stands_alone, entry))
        }
        _ => None,
    }
}

/// True before « de », "of", and where the clause ends.
fn ends_or_parts(atoms: &Atoms<'_>, at: usize) -> bool {
    let Some(next) = atoms.get(at) else { return true };
    let is_mark = matches!(atoms.mark(at), Some(c) if c != '-');
    is_mark || atoms.mentions.link_at(WordId(next.word)) == Some(LinkKind::Of)
}

/// "half of them", "half the town", « la moitié des ».
fn is_of_something(atoms: &Atoms<'_>, at: usize) -> bool {
    let next = atoms.get(at).map(|atom| atoms.mentions.syntax.word(WordId(atom.word)).upos);
    ends_or_parts(atoms, at) || matches!(next, Some(Upos::Det | Upos::Pron))
}

/// "the first half of" is a time, "well-half" nothing.
fn is_free_before(atoms: &Atoms<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| atoms.get(before)) else { return true };
    !matches!(atoms.mentions.syntax.word(WordId(before.word)).upos, Upos::Adj | Upos::Noun)
        && !atoms.is_glued_behind(at)
}
