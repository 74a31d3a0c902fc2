//! What recurs: « chaque année », "every Monday", « tous les deux jours », "weekly", "a year" after a number, "Mondays".

use crate::times::expr::{Amount, Expr, Fields, Part, PartOf, Recurrence};
use crate::times::row::Row;
use recoupe_lexicon::sense::{Named, Role};
use recoupe_ontology::Grain;
use recoupe_syntax::Number;

/// One, in thousandths.
const ONE: i64 = 1000;

impl Row<'_> {
    /// A recurrence with the hour that may belong to it.
    pub(in crate::times) fn set(&self, at: usize) -> Option<(Expr, usize)> {
        let hour = self.clock(at).map(|(_, end)| end);
        let (set, end) = self.recurrence(at).or_else(|| self.recurrence(hour?))?;
        let tied = self.after(end, Role::At);
        let end = self.clock(tied).or_else(|| self.part_of_day(end)).map_or(end, |(_, end)| end);
        Some((Expr::Set(set), end))
    }

    fn recurrence(&self, at: usize) -> Option<(Recurrence, usize)> {
        self.every(at)
            .or_else(|| self.per(at))
            .or_else(|| self.adverb(at))
            .or_else(|| self.plural_weekday(at))
            .or_else(|| self.plural_part(at))
            .or_else(|| self.plural_weekend(at))
    }

    /// "on weekends", « les week-ends ».
    fn plural_weekend(&self, at: usize) -> Option<(Recurrence, usize)> {
        let start = self.after(at, Role::The);
        let (unit, end) = self.unit(start).filter(|(unit, _)| unit.grain == Grain::Weekend)?;
        let is_told = self.number_of(start) == Some(Number::Plur)
            && self.ends_before(start, &[Role::On, Role::The])
            && self.shift(end).is_none();
        is_told.then(|| (every(vec![(unit.grain, Some(ONE))]), end))
    }

    /// "Friday mornings", « les samedis soirs ».
    fn plural_part(&self, at: usize) -> Option<(Recurrence, usize)> {
        let (weekday, next) = self.weekday_name(at)?;
        let (part, end) = self.part_name(next).filter(|_| self.number_of(next) == Some(Number::Plur))?;
        let part = PartOf { part, portion: None, is_of_today: false };
        let each = Fields { weekday: Some(weekday), part: Some(part), ..Fields::default() };
        Some((Recurrence::Each(Box::new(each)), end))
    }

    /// « chaque », "every" and what it names.
    fn every(&self, at: usize) -> Option<(Recurrence, usize)> {
        let next = self.role(at, Role::Every)?;
        if let Some(next) = self.role(next, Role::Second) {
            let (unit, end) = self.unit(next)?;
            return Some((every(vec![(unit.grain, Some(2 * ONE))]), end));
        }
        let next = self.after(next, Role::Of);
        if let Some((unit, end)) = self.unit(next) {
            let total = i64::from(unit.count) * ONE;
            return Some((every(vec![(unit.grain, Some(total))]), end));
        }
        if let Some(each) = self.plural_weekday(next) {
            return Some(each);
        }
        if let Some((amount, end)) = self.amount(next) {
            return Some((Recurrence::Every(amount), end));
        }
        if let Some((fields, end)) =
            self.shifted(next).or_else(|| self.part_beside(next)).or_else(|| self.date(next))
        {
            let part = self.part_beside(end).and_then(|(part, end)| Some((fields.join(&part)?, end)));
            let (fields, end) = part.unwrap_or((fields, end));
            return Some((Recurrence::Each(Box::new(fields)), end));
        }
        let (_, next) = self.ordinal(next)?;
        let (unit, end) = self.unit(next)?;
        Some((every(vec![(unit.grain, Some(2 * ONE))]), end))
    }

    /// « par an », "per week", "15 a year".
    fn per(&self, at: usize) -> Option<(Recurrence, usize)> {
        let next = self.role(at, Role::Per)?;
        let (unit, end) = self.unit(next)?;
        let is_number_before =
            at > 0 && (self.digits(at - 1).is_some() || self.upos(at - 1) == Some(recoupe_syntax::Upos::Num));
        let is_plain = self.role(at, Role::One).is_none();
        (is_plain || is_number_before)
            .then(|| (every(vec![(unit.grain, Some(i64::from(unit.count) * ONE))]), end))
    }

    /// « annuel », "weekly".
    fn adverb(&self, at: usize) -> Option<(Recurrence, usize)> {
        let (unit, end) = self.name(at, |named| match named {
            // "the New York Daily News"
            Named::Every(unit) => Some(*unit).filter(|_| !self.is_in_name(at)),
            _ => None,
        })?;
        Some((every(vec![(unit.grain, Some(i64::from(unit.count) * ONE))]), end))
    }

    /// « les lundis », "on Mondays".
    fn plural_weekday(&self, at: usize) -> Option<(Recurrence, usize)> {
        let (weekday, end) = self.name(at, |named| match named {
            Named::Weekdays(day) => Some(*day),
            _ => None,
        })?;
        let each = Fields { weekday: Some(weekday), ..Fields::default() };
        Some((Recurrence::Each(Box::new(each)), end))
    }
}

fn every(parts: Vec<Part>) -> Recurrence {
    Recurrence::Every(Amount { parts, modifier: None })
}
