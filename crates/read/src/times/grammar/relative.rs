//! Times counted from another: « il y a trois jours », "two weeks later", "the past 48 hours", « dans les 15 jours ».

use crate::times::expr::{Amount, Expr, OffsetBase};
use crate::times::row::Row;
use recoupe_lexicon::sense::{Base, Named, Role, Shift};
use recoupe_syntax::Upos;

/// How far before "in" the word stands that compares.
const SUPERLATIVE_REACH: usize = 6;
/// Nobody counts more weekdays than these.
const MOST_WEEKDAYS: u32 = 12;

impl Row<'_> {
    /// So long before or after publication, the story, or a time in the words.
    pub(in crate::times) fn offset(&self, at: usize) -> Option<(Expr, usize)> {
        self.offset_after_word(at)
            .or_else(|| self.weekdays(at))
            .or_else(|| self.offset_before_word(at))
            .or_else(|| self.day_counted_from(at))
    }

    /// « il y a trois jours », "in two hours".
    fn offset_after_word(&self, at: usize) -> Option<(Expr, usize)> {
        let (back, next) = match self.role(at, Role::AgoOf) {
            Some(next) => (true, next),
            None => (false, self.role(at, Role::Ahead)?),
        };
        let (amount, end) = self.amount(next)?;
        let is_counted = back || amount.parts[0].1.is_some();
        // "in two days" may be a length, « dans deux jours » is none.
        let is_either =
            !back && self.role(at, Role::On) == Some(next) && self.settings().counted_noun_is_last;
        // The length after a superlative leaves its preposition out.
        if is_either && self.is_after_superlative(at) {
            return None;
        }
        let expr = match is_either {
            true => Expr::Ahead(amount),
            false => Expr::Offset { amount, back, base: OffsetBase::From(Base::Publication) },
        };
        is_counted.then_some((expr, end))
    }

    /// "the lowest level in five years", "for the first time in a decade": a length.
    fn is_after_superlative(&self, at: usize) -> bool {
        (at.saturating_sub(SUPERLATIVE_REACH)..at).any(|near| {
            self.role(near, Role::Most).is_some() || self.ordinal(near).is_some_and(|(_, end)| end < at)
        })
    }

    /// "three days ago", "two days later", « trois jours après Pâques », "a week from Christmas".
    fn offset_before_word(&self, at: usize) -> Option<(Expr, usize)> {
        let (amount, next) = self.amount(at)?;
        let from = |amount: Amount, back: bool, base: Base, end: usize| {
            Some((Expr::Offset { amount, back, base: OffsetBase::From(base) }, end))
        };
        if let Some(end) = self.role(next, Role::Ago) {
            return from(amount, true, Base::Publication, end);
        }
        if let Some(end) = self.role(next, Role::Later) {
            // « plus tard dans » is one tie, and its preposition begins what follows.
            let end = if self.upos(end - 1) == Some(Upos::Adp) { end - 1 } else { end };
            return from(amount, false, Base::Story, end);
        }
        if let Some(end) = self.role(next, Role::Earlier) {
            return from(amount, true, Base::Story, end);
        }
        if let Some(end) = self.role(next, Role::FromNow) {
            return from(amount, false, Base::Publication, end);
        }
        if let Some(start) = self.role(next, Role::Starting) {
            let (fields, end) = self.point(start)?;
            return Some((Expr::Lasting { from: Box::new(Expr::Point(Box::new(fields))), amount }, end));
        }
        let back = self.role(next, Role::Before);
        let start = back
            .or_else(|| self.role(next, Role::After))
            .or_else(|| self.role(next, Role::From).filter(|_| self.role(next, Role::Of).is_none()))?;
        // "for ten days from 18 December" lasts, "ten days from 18 December" is a day.
        let is_lasting = self.role(next, Role::From).is_some() && self.ends_before(at, &[Role::For]);
        match self.point(start) {
            Some((fields, end)) if is_lasting => {
                Some((Expr::Lasting { from: Box::new(Expr::Point(Box::new(fields))), amount }, end))
            }
            Some((fields, end)) => {
                let base = OffsetBase::Of(Box::new(Expr::Point(Box::new(fields))));
                Some((Expr::Offset { amount, back: back.is_some(), base }, end))
            }
            // « trois jours après. »: the story goes on.
            None if self.is_clause_end(start) && self.role(next, Role::From).is_none() => {
                from(amount, back.is_some(), Base::Story, start)
            }
            None => None,
        }
    }

    /// "three Sundays ago", "two Fridays from now", « il y a deux dimanches ».
    fn weekdays(&self, at: usize) -> Option<(Expr, usize)> {
        let before = self.role(at, Role::AgoOf);
        let (count, next) =
            self.whole(before.unwrap_or(at), MOST_WEEKDAYS).filter(|(count, _)| *count > 1)?;
        let (weekday, end) = self.name(next, |named| match named {
            Named::Weekday(day) | Named::Weekdays(day) => Some(*day),
            _ => None,
        })?;
        let ago = before.map(|_| end).or_else(|| self.role(end, Role::Ago));
        let end = ago.or_else(|| self.role(end, Role::FromNow))?;
        Some((Expr::Weekdays { count, weekday, back: ago.is_some() }, end))
    }

    fn is_clause_end(&self, at: usize) -> bool {
        self.atoms.get(at).is_none_or(|_| matches!(self.sign(at), Some('.' | ',' | ';' | ')')))
    }

    /// "the past 48 hours", « les trois prochains jours », « ces derniers mois », "recent days", « dans les 15 jours ».
    pub(in crate::times) fn window(&self, at: usize) -> Option<(Expr, usize)> {
        let window = |amount: Amount, shift: &Shift, end: usize| {
            Some((Expr::Window { amount, step: shift.step, base: shift.base }, end))
        };
        if let Some(next) = self.role(at, Role::Within) {
            let next = self.after(next, Role::The);
            let (amount, end) = self.amount(next)?;
            return Some((Expr::Within(amount), end));
        }
        let start = self.after(at, Role::The);
        if let Some((shift, next)) = self.shift(start) {
            let (shift, next) = self.shift(next).filter(|_| shift.step == 0).unwrap_or((shift, next));
            let (amount, end) = self.amount(next).or_else(|| self.shifted_amount(next))?;
            return if shift.step == 0 { None } else { window(amount, shift, end) };
        }
        let (number, next) = self.number(start)?;
        if let Some((shift, next)) = self.shift(next).filter(|(shift, _)| shift.step != 0) {
            let (unit, end) = self.unit(next)?;
            // "the 23 next month": a unit in the singular is not counted where nouns come last.
            if self.settings().counted_noun_is_last
                && self.number_of(next) == Some(recoupe_syntax::Number::Sing)
            {
                return None;
            }
            let total = number.checked_mul(i64::from(unit.count))?;
            return window(Amount { parts: vec![(unit.grain, Some(total))], modifier: None }, shift, end);
        }
        let (amount, next) = self.amount(start)?;
        let (shift, end) =
            self.shift(next).filter(|(shift, _)| shift.step != 0 && !self.settings().counted_noun_is_last)?;
        window(amount, shift, end)
    }

    /// The plural unit of « ces derniers jours », which has no number.
    fn shifted_amount(&self, at: usize) -> Option<(Amount, usize)> {
        let (unit, end) = self.unit(at)?;
        // "the past fortnight"
        let count = (unit.count > 1).then(|| i64::from(unit.count) * 1000);
        let is_plural = self.number_of(at) == Some(recoupe_syntax::Number::Plur);
        (is_plural || count.is_some())
            .then(|| (Amount { parts: vec![(unit.grain, count)], modifier: None }, end))
    }

    /// « récemment », "now".
    pub(in crate::times) fn vague(&self, at: usize) -> Option<(Expr, usize)> {
        let (reach, end) = self.name(at, |named| match named {
            Named::Vague(reach) => Some(*reach),
            _ => None,
        })?;
        // "shortly after 2 p.m."
        let is_tied = self.role(end, Role::After).or_else(|| self.role(end, Role::Before)).is_some();
        // "in the past 48 hours"
        let is_longer = self.amount(end).is_some() || self.unit(end).is_some();
        (!is_tied && !is_longer).then_some((Expr::Vague(reach), end))
    }
}
