//! The grammar of times: what a row of atoms says, tried from the longest expression to the shortest.
//!
//! One grammar serves both languages: what differs are words, which the lexicon holds, and the order of day and
//! month in digits. Each rule reads from one atom on and gives what it read and where it ends.

mod amount;
mod clock;
mod date;
mod period;
mod point;
mod range;
mod relative;
mod set;

use super::expr::{Expr, Fields, OffsetBase, Opening};
use super::row::Row;
use recoupe_lexicon::sense::{Base, Role};
use recoupe_ontology::Grain;
use std::ops::Range;

/// A time expression and where it stands.
pub(super) struct Found {
    /// The atoms of the expression.
    pub atoms: Range<usize>,
    /// The atoms before it that open it: « depuis ».
    pub signal: Range<usize>,
    pub expr: Expr,
    pub rule: &'static str,
}

/// The times of a sentence in text order.
pub(super) fn expressions(row: &Row<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < row.atoms.len() {
        match (!row.is_plain(at)).then(|| row.expression(at)).flatten() {
            Some(expression) => {
                at = expression.atoms.end;
                found.push(expression);
            }
            None => at += 1,
        }
    }
    found
}

impl Row<'_> {
    /// The longest expression that begins here; of two as long, the one that says more.
    fn expression(&self, at: usize) -> Option<Found> {
        let point = self.point(at).or_else(|| self.lone_day(at));
        let plain = |(expr, end): (Expr, usize), rule: &'static str| Found {
            atoms: at..end,
            signal: at..at,
            expr,
            rule,
        };
        let tries = [
            self.set(at).map(|found| plain(found, "D-SET")),
            self.open_expression(at),
            self.nth(at).map(|found| plain(found, "D-NTH")),
            point.map(|(fields, end)| {
                let rule = fields_rule(&fields);
                self.lasting(plain((Expr::Point(Box::new(fields)), end), rule))
            }),
            self.day_with_open_hour(at)
                .map(|(opening, of, end)| plain((Expr::Open { opening, of: Box::new(of) }, end), "D-OPEN")),
            self.night(at).map(|found| plain(found, "D-NIGHT")),
            self.day_with_range(at).map(|found| plain(found, "D-RANGE")),
            self.days_of_period(at).map(|found| plain(found, "D-RANGE")),
            self.range(at).map(|found| plain(found, "D-RANGE")),
            self.offset(at).map(|found| {
                let rule = offset_rule(&found.0);
                plain(found, rule)
            }),
            self.window(at).map(|found| plain(found, "D-WINDOW")),
            self.portion_of(at).map(|found| plain(found, "D-PORTION")),
            self.cycle(at).map(|found| {
                let rule = cycle_rule(&found.0);
                plain(found, rule)
            }),
            self.unit_of_day(at).map(|found| plain(found, "D-CYCLE")),
            self.asked_unit(at).map(|found| plain(found, "D-CYCLE")),
            self.vague(at).map(|found| plain(found, "D-VAGUE")),
            self.amount(at)
                .or_else(|| self.open_amount(at))
                .map(|(amount, end)| plain((Expr::Duration(amount), end), "D-DURATION")),
        ];
        // Of equals the first wins: `max_by_key` would take the last.
        tries.into_iter().flatten().rev().max_by_key(|found| found.atoms.end)
    }

    fn open_expression(&self, at: usize) -> Option<Found> {
        let (opening, of, start, end) = self.open(at)?;
        let start = self.role(start, Role::About).unwrap_or(start);
        let found = Found { atoms: start..end, signal: at..start, expr: of, rule: "D-OPEN" };
        // "from 10 a.m. for three hours"
        if opening == Opening::Since && matches!(found.expr, Expr::Point(_)) {
            let lasting = self.lasting(found);
            return Some(match lasting.expr {
                Expr::Lasting { .. } => lasting,
                of => Found { expr: Expr::Open { opening, of: Box::new(of) }, ..lasting },
            });
        }
        Some(Found { expr: Expr::Open { opening, of: Box::new(found.expr) }, ..found })
    }

    /// « dans la nuit de mercredi à jeudi », « la nuit du 3 au 4 mai ».
    fn night(&self, at: usize) -> Option<(Expr, usize)> {
        let start = self.after(self.after(at, Role::On), Role::The);
        let (part, next) = self.part_name(start)?;
        let (of, end) = self.range(next)?;
        matches!(&of, Expr::Range { from, .. } if is_day(from))
            .then(|| (Expr::Night { part, of: Box::new(of) }, end))
    }

    /// "in the week", « de l’année »: a unit with its article after a word that asks for a time.
    fn asked_unit(&self, at: usize) -> Option<(Expr, usize)> {
        self.role(at, Role::The)?;
        let is_asked = self.ends_before(at, &[Role::On, Role::For, Role::Of]);
        let (expr, end) = self.this_unit(at)?;
        let is_long = match &expr {
            // "the weekend" needs no such word.
            Expr::Cycle { unit: Grain::Weekend, .. } => is_asked || self.role(end, Role::Of).is_none(),
            Expr::Cycle { unit, .. } => is_asked && *unit <= Grain::Day,
            _ => false,
        };
        is_long.then_some((expr, end))
    }

    /// "18th Dec for 10 days": a time on which a length follows.
    fn lasting(&self, found: Found) -> Found {
        let length = self.role(found.atoms.end, Role::For).and_then(|next| self.amount(next));
        match length {
            Some((amount, end)) if amount.parts[0].1.is_some() => Found {
                atoms: found.atoms.start..end,
                expr: Expr::Lasting { from: Box::new(found.expr), amount },
                ..found
            },
            _ => found,
        }
    }
}

fn is_day(expr: &Expr) -> bool {
    matches!(expr, Expr::Point(fields) if fields.is_date())
}

fn offset_rule(expr: &Expr) -> &'static str {
    match expr {
        Expr::Offset { base: OffsetBase::From(Base::Story), .. } => "D-STORY",
        _ => "D-OFFSET",
    }
}

fn cycle_rule(expr: &Expr) -> &'static str {
    match expr {
        Expr::Cycle { base: Base::Story, .. } => "D-STORY",
        Expr::Cycle { unit: Grain::Weekend, .. } => "D-WEEKEND",
        _ => "D-CYCLE",
    }
}

/// The rule that gave the day, or the hour where there is no day.
fn fields_rule(fields: &Fields) -> &'static str {
    if let Some((_, base)) = fields.counted_day {
        return if base == Base::Story { "D-STORY" } else { "D-DEICTIC" };
    }
    if fields.feast.is_some() {
        "D-FEAST"
    } else if fields.season.is_some() {
        "D-SEASON"
    } else if fields.decade.is_some()
        || fields.century.is_some()
        || fields.quarter.is_some()
        || fields.half.is_some()
        || fields.week.is_some()
    {
        "D-PERIOD"
    } else if fields.day.is_some() || fields.month.is_some() || fields.year.is_some() {
        "D-DATE"
    } else if fields.weekday.is_some() {
        "D-WEEKDAY"
    } else if fields.clock.is_some() {
        "D-CLOCK"
    } else {
        "D-PART"
    }
}
