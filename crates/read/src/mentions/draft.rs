//! A number with its unit, before bounds and ranges are looked for: « 12 km », "$4.7bn", "75 USD million", « 21h30 ».

use super::atom::Atoms;
use super::cardinal::{Order, Piece, piece};
use super::core::{Core, core_at, runs_into_name};
use super::literal::Shape;
use super::measure::{Measured, unit_after, unit_before, with_smaller};
use super::number::Weight;
use recoupe_lexicon::sense::{Step, UnitKind};
use recoupe_report::Ratio;
use std::ops::Range;

/// A number with its unit.
pub(crate) struct Draft {
    /// The number.
    pub core: Core,
    /// The atoms of the number.
    pub number: Range<usize>,
    /// Its unit.
    pub unit: Option<Measured>,
    /// The atoms of number and unit, with minutes and cents.
    whole: Range<usize>,
}

impl Draft {
    /// The atoms of number and unit; things that are counted stand outside.
    pub fn all(&self) -> Range<usize> {
        self.whole.clone()
    }

    /// The first atom.
    pub fn start(&self) -> usize {
        self.whole.start
    }

    /// The atom after the last one.
    pub fn end(&self) -> usize {
        self.whole.end
    }

    /// True for what does not come in whole pieces.
    pub fn is_continuous(&self) -> bool {
        self.unit.is_some_and(|unit| unit.kind != UnitKind::Thing)
    }
}

/// The number that starts at an atom, with its unit on either side; a unit before it starts at `floor` or later.
pub(crate) fn draft_at(atoms: &Atoms<'_>, at: usize, floor: usize) -> Option<Draft> {
    let Some(core) = core_at(atoms, at) else { return draft_after_unit(atoms, at) };
    let number = at..core.end;
    if core.order == Order::Ordinal {
        return Some(Draft { whole: number.clone(), number, unit: None, core });
    }
    // "It costs 3 US$ a day."
    let before = (core.weight != Weight::Article).then(|| unit_before(atoms, at, floor)).flatten();
    let after = || unit_after(atoms, core.end, core.is_noun);
    // "a US$ 150 million loan"
    let is_of_digits = |unit: &Measured| core.weight == Weight::Article && atoms.literal(unit.end).is_some();
    let unit = before.or_else(|| after().filter(|unit| !is_of_digits(unit)));
    if unit.is_none_or(|unit| unit.start != core.end) && runs_into_name(atoms, at, core.end) {
        return None;
    }
    let Some(unit) = unit else { return Some(Draft { whole: number.clone(), number, unit, core }) };
    let whole = match unit.kind {
        UnitKind::Thing => number.clone(),
        _ => unit.start.min(number.start)..unit.end.max(number.end),
    };
    Some(measured(atoms, Draft { core, number, unit: Some(unit), whole }))
}

/// In a range the second number may have its unit before it: "$10-$20".
fn draft_after_unit(atoms: &Atoms<'_>, at: usize) -> Option<Draft> {
    let number = (at + 1..at + 3).find(|&number| atoms.literal(number).is_some())?;
    let unit = unit_before(atoms, number, at).filter(|unit| unit.start == at)?;
    let core = core_at(atoms, number)?;
    let range = number..core.end;
    Some(measured(atoms, Draft { whole: unit.start..core.end, number: range, unit: Some(unit), core }))
}

/// Adds to a measured number what belongs to it after its unit.
fn measured(atoms: &Atoms<'_>, draft: Draft) -> Draft {
    let Some(unit) = draft.unit else { return draft };
    let end = draft.whole.end;
    match unit.kind {
        UnitKind::Clock => {
            // « 21h30 », « 14 h 30 »
            let is_minutes =
                matches!(atoms.literal(end).map(|literal| literal.shape), Some(Shape::Plain { digits: 2 }))
                    && unit.start >= draft.number.end;
            Draft { whole: draft.whole.start..end + usize::from(is_minutes), ..draft }
        }
        UnitKind::Thing | UnitKind::Date => draft,
        _ => with_scale_after(atoms, &draft).or_else(|| with_parts(atoms, &draft)).unwrap_or(draft),
    }
}

/// "75 USD million"
fn with_scale_after(atoms: &Atoms<'_>, draft: &Draft) -> Option<Draft> {
    let is_money = draft.unit?.kind == UnitKind::Money && draft.unit?.start == draft.number.end;
    let Piece::Word(numeral, entry) = piece(atoms, draft.whole.end).filter(|_| is_money)? else {
        return None;
    };
    if numeral.step != Step::Scale || draft.core.scale != Ratio::ONE {
        return None;
    }
    let core = draft.core.clone().times(Ratio::whole(i64::try_from(numeral.value).ok()?))?;
    let entries = core.entries.iter().copied().chain([entry]).collect();
    Some(Draft {
        core: Core { entries, ..core },
        number: draft.number.clone(),
        unit: draft.unit,
        whole: draft.whole.start..draft.whole.end + 1,
    })
}

fn with_parts(atoms: &Atoms<'_>, draft: &Draft) -> Option<Draft> {
    let mut value = draft.core.nominal.filter(|_| draft.core.low == draft.core.high)?;
    let (mut unit, mut end) = (draft.unit?, draft.whole.end);
    while let Some((sum, smaller, next)) = with_smaller(atoms, value, unit, end) {
        (value, unit, end) = (sum, smaller, next);
    }
    if end == draft.whole.end {
        return None;
    }
    let core = Core {
        nominal: Some(value),
        low: Some(value),
        high: Some(value),
        weight: draft.core.weight.max(Weight::Firm),
        rule: "N-COMPOUND",
        ..draft.core.clone()
    };
    Some(Draft { core, number: draft.number.clone(), unit: Some(unit), whole: draft.whole.start..end })
}
