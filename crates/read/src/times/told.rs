//! The year of a day that the text tells in full elsewhere: « le 13 novembre 2015 » and, further on, « les attentats du
//! 13 novembre ».
//!
//! A day close to publication keeps its own year: an anniversary is no day of the past.

use super::civil::step;
use super::expr::{Expr, Fields};
use super::resolve::Placed;
use jiff::civil::DateTime;
use recoupe_ontology::Grain;
use std::collections::BTreeMap;

/// A day at most so far from publication is told for itself.
const NEAR_DAYS: i64 = 30;

/// The days of the text that have a year; none where it tells a day of two years.
pub(super) struct Told(BTreeMap<(u8, u8), Option<i32>>);

impl Told {
    /// Those among these times.
    pub(super) fn of<'a>(times: impl Iterator<Item = &'a Expr>) -> Told {
        let mut years = BTreeMap::new();
        times.for_each(|time| collect(time, &mut years));
        Told(years)
    }

    /// The same time with the year that the text tells elsewhere, where its own would be far from now.
    pub(super) fn with_year(&self, expr: &Expr, placed: &Placed, now: Option<DateTime>) -> Option<Expr> {
        let near = |day: DateTime| {
            let (first, last) = (step(day, Grain::Day, -NEAR_DAYS), step(day, Grain::Day, NEAR_DAYS));
            now.zip(first).zip(last).is_some_and(|((now, first), last)| first <= now && now <= last)
        };
        if self.0.is_empty() || placed.start.is_some_and(near) {
            return None;
        }
        self.complete(expr)
    }

    fn complete(&self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::Point(fields) => {
                let year = *self.0.get(&day_of(fields)?)?;
                let is_bare = fields.year.is_none() && fields.shift.is_none() && fields.weekday.is_none();
                let fields = Fields { year: Some(year?), ..(**fields).clone() };
                is_bare.then(|| Expr::Point(Box::new(fields)))
            }
            Expr::Open { opening, of } => {
                Some(Expr::Open { opening: *opening, of: Box::new(self.complete(of)?) })
            }
            Expr::Night { part, of } => Some(Expr::Night { part: *part, of: Box::new(self.complete(of)?) }),
            Expr::Range { from, to } => {
                let (from, to) = (self.complete(from)?, self.complete(to)?);
                Some(Expr::Range { from: Box::new(from), to: Box::new(to) })
            }
            _ => None,
        }
    }
}

fn day_of(fields: &Fields) -> Option<(u8, u8)> {
    Some((fields.month?, fields.day?))
}

fn collect(expr: &Expr, years: &mut BTreeMap<(u8, u8), Option<i32>>) {
    match expr {
        Expr::Point(fields) => {
            if let Some((day, year)) = day_of(fields).zip(fields.year) {
                let known = years.entry(day).or_insert(Some(year));
                *known = known.filter(|&known| known == year);
            }
        }
        Expr::Open { of, .. } | Expr::Night { of, .. } | Expr::Lasting { from: of, .. } => collect(of, years),
        Expr::Range { from, to } => {
            collect(from, years);
            collect(to, years);
        }
        _ => {}
    }
}
