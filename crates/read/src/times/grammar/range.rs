//! Times with two ends or one: « du 3 au 5 mai », "from 9:30 to 11:00", "2014–2018", « depuis mardi », "until Friday".

use crate::times::expr::{Clock, Expr, Fields, Opening};
use crate::times::row::Row;
use recoupe_lexicon::sense::Role;

impl Row<'_> {
    /// From one time to another.
    pub(in crate::times) fn range(&self, at: usize) -> Option<(Expr, usize)> {
        let between = self.role(at, Role::Between);
        let opened = between.or_else(|| self.role(at, Role::From)).or_else(|| self.role(at, Role::Since));
        let start = self.after(opened.unwrap_or(at), Role::The);
        let ends = self.left_ends(start, opened.is_some());
        ends.into_iter()
            .filter_map(|(left, next)| self.range_from(left, start, next, between.is_some()))
            .max_by_key(|(_, end)| *end)
    }

    /// What may be the first end: a time, or a bare number that the second end explains.
    fn left_ends(&self, at: usize, is_opened: bool) -> Vec<(Left, usize)> {
        let mut ends: Vec<(Left, usize)> = Vec::new();
        ends.extend(self.point(at).map(|(fields, end)| (Left::Time(Box::new(fields)), end)));
        ends.extend(self.field_end(at));
        ends.extend(self.month(at).map(|(month, end)| {
            (Left::Time(Box::new(Fields { month: Some(month), ..Fields::default() })), end)
        }));
        ends.extend(self.period_end(at).filter(|_| is_opened));
        ends.extend(self.bare(at).map(|(number, end)| (Left::Bare(number), end)));
        ends
    }

    /// A weekday with its number alone: « lundi 1er au mercredi 10 juillet ».
    fn field_end(&self, at: usize) -> Option<(Left, usize)> {
        let (weekday, next) = self.weekday_name(at)?;
        let (day, end) = self.bare(next)?;
        let fields =
            Fields { weekday: Some(weekday), day: Some(u8::try_from(day).ok()?), ..Fields::default() };
        Some((Left::Time(Box::new(fields)), end))
    }

    fn period_end(&self, at: usize) -> Option<(Left, usize)> {
        let (expr, end) = self
            .portion_of(at)
            .or_else(|| self.cycle(at))
            .or_else(|| self.nth(at))
            .or_else(|| self.vague(at))?;
        Some((Left::Other(expr), end))
    }

    fn bare(&self, at: usize) -> Option<(u32, usize)> {
        let (number, end) = self.ordinal(at).or_else(|| self.whole(at, 31))?;
        Some((number, end))
    }

    fn range_from(&self, left: Left, start: usize, at: usize, is_between: bool) -> Option<(Expr, usize)> {
        let comma = if self.sign(at) == Some(',') { at + 1 } else { at };
        let joint = if is_between {
            self.role(comma, Role::And).or_else(|| self.role(at, Role::To)).or_else(|| self.dash(at))
        } else {
            self.role(at, Role::To).or_else(|| self.dash(at)).or_else(|| self.both_days(&left, at))
        }?;
        let is_after_article = self.ends_before(start, &[Role::The]);
        let right = self.after(self.after(joint, Role::At), Role::The);
        let is_opened = is_between || self.ends_before(start, &[Role::From]);
        let found = [
            self.hours_of_day(&left, right).filter(|_| is_opened),
            self.range_to_time(&left, right, is_after_article),
            self.range_to_number(&left, right),
            self.range_to_period(&left, right),
        ];
        found.into_iter().flatten().max_by_key(|(_, end)| *end)
    }

    /// A hyphen or dash between two ends.
    pub(in crate::times) fn dash(&self, at: usize) -> Option<usize> {
        matches!(self.sign(at), Some('-' | '\u{2013}' | '\u{2014}' | '\u{2010}' | '\u{2011}' | '~'))
            .then_some(at + 1)
    }

    /// « 10 et 11 décembre », « 3 et 4 mai »: days that follow each other.
    fn both_days(&self, left: &Left, at: usize) -> Option<usize> {
        let Left::Bare(day) = left else { return None };
        let next = self.role(at, Role::And)?;
        let (other, end) = self.day_number(next)?;
        (u32::from(other) == day + 1 && self.month(self.after(end, Role::Of)).is_some()).then_some(next)
    }

    fn range_to_time(&self, left: &Left, at: usize, is_after_article: bool) -> Option<(Expr, usize)> {
        let month = || {
            let (month, end) =
                self.month(at).filter(|_| matches!(left, Left::Time(left) if left.month.is_some()))?;
            Some((Fields { month: Some(month), ..Fields::default() }, end))
        };
        let (right, end) = self.point(at).or_else(month).or_else(|| self.bare_to_day(left, at))?;
        let left = match left {
            Left::Time(left) => year_before(completed(left, &right)?, left, &right),
            // « le 16 à 18 heures » is a day and its hour.
            Left::Bare(_) if right.clock.is_some() && is_after_article => return None,
            Left::Bare(number) => explained(*number, &right)?,
            Left::Other(expr) => return Some((between(expr.clone(), point(right)), end)),
        };
        let right = completed(&right, &left)?;
        let left = in_half_of(left, &right);
        is_range(&left, &right).then(|| (between(point(left), point(right)), end))
    }

    /// "6-8 next Monday", « 5 au 7 aujourd’hui »: two bare hours and a day.
    fn bare_to_day(&self, left: &Left, at: usize) -> Option<(Fields, usize)> {
        let Left::Bare(_) = left else { return None };
        let (hour, end) = self.bare_hour(at)?;
        let (day, end) =
            self.counted_day(end).or_else(|| self.shifted(end)).or_else(|| self.part_of_day(end))?;
        Some((hour.join(&day)?, end))
    }

    /// "August 27th - 29th", "May 15-24", « du 13 au 18 », "8am until 6".
    fn range_to_number(&self, left: &Left, at: usize) -> Option<(Expr, usize)> {
        let (number, end) = self.bare(at)?;
        let is_free = self.counts_nothing(end)
            && !self.is_hour_mark(end)
            && !matches!(self.sign(end), Some('%' | '/' | ':'));
        if !is_free || self.is_glued(end) && self.digits(end + 1).is_some() {
            return None;
        }
        match left {
            // "8am until 6"
            Left::Time(left) if left.clock.is_some() => {
                let hour = u8::try_from(number).ok().filter(|&hour| (1..=12).contains(&hour))?;
                let clock = Clock { hour, minute: None, second: None, is_ambiguous: true };
                let right = Fields { clock: Some(clock), ..(**left).clone() };
                let is_read = self.settings().month_comes_first && self.digits(at).is_some();
                is_read.then(|| (between(point((**left).clone()), point(right)), end))
            }
            Left::Time(left) if left.day.is_some() && left.is_date() => {
                let right =
                    Fields { day: Some(u8::try_from(number).ok()?), weekday: None, ..(**left).clone() };
                let (right, end) = self.year_of_both(right, end);
                let left = Fields { year: right.year, ..(**left).clone() };
                is_range(&left, &right).then(|| (between(point(left), point(right)), end))
            }
            // « du 13 au 18 »: two days of the month, where words of a range stand around them.
            Left::Bare(first) if self.is_month_days(at, *first, number) => {
                let day = |day: u32| Fields { day: u8::try_from(day).ok(), ..Fields::default() };
                let within = self.cycle(self.after(end, Role::On));
                let (days, end) = match within {
                    Some((cycle, end)) => (
                        [*first, number].map(|n| Fields { within: Some(Box::new(cycle.clone())), ..day(n) }),
                        end,
                    ),
                    None => ([*first, number].map(day), end),
                };
                let [left, right] = days.map(point);
                Some((between(left, right), end))
            }
            _ => None,
        }
    }

    /// "between 3 and 5 on Monday", "from 10:30 to 3 on 1/1/2015": bare hours, and the day after them.
    fn hours_of_day(&self, left: &Left, at: usize) -> Option<(Expr, usize)> {
        let hour = |number: u32| {
            let hour = u8::try_from(number).ok().filter(|hour| (1..=12).contains(hour))?;
            Some(Clock { hour, minute: None, second: None, is_ambiguous: true })
        };
        let (last, end) = self.whole(at, 12)?;
        let first = match left {
            Left::Bare(first) => hour(*first)?,
            Left::Time(left) => left.clock.filter(|_| left.is_hour_only())?,
            Left::Other(_) => return None,
        };
        let of = self.role(end, Role::On).or_else(|| self.role(end, Role::Of))?;
        let (day, end) = self.point(of).filter(|(day, _)| {
            day.is_date() && (day.day.is_some() || day.weekday.is_some() || day.counted_day.is_some())
        })?;
        let at_hour = |clock: Clock| point(Fields { clock: Some(clock), ..day.clone() });
        self.settings()
            .month_comes_first
            .then(|| Some((between(at_hour(first), at_hour(hour(last)?)), end)))?
    }

    fn year_of_both(&self, fields: Fields, at: usize) -> (Fields, usize) {
        let next = if self.sign(at) == Some(',') { at + 1 } else { at };
        match self.written_year(next).filter(|_| fields.year.is_none()) {
            Some((year, end)) => (Fields { year: Some(year), ..fields }, end),
            None => (fields, at),
        }
    }

    /// Two days with articles (« du 13 au 18 », « entre le 13 et le 18 »), or of a month that is named after them.
    fn is_month_days(&self, at: usize, first: u32, last: u32) -> bool {
        let is_article = at > 0 && self.ends_before(at, &[Role::The]);
        let (_, end) = self.bare(at).unwrap_or((0, at));
        let has_cycle = self.cycle(self.after(end, Role::On)).is_some();
        first < last && last <= 31 && (is_article || has_cycle)
    }

    fn range_to_period(&self, left: &Left, at: usize) -> Option<(Expr, usize)> {
        let (right, end) = self.period_end(at)?;
        let Left::Other(right) = right else { return None };
        match left {
            Left::Time(left) => Some((between(point((**left).clone()), right), end)),
            Left::Other(left) => Some((between(left.clone(), right), end)),
            Left::Bare(_) => None,
        }
    }

    /// « depuis mardi », "until Friday", « avant le 5 mai », "by next year"; the day may stand before the word.
    pub(in crate::times) fn open(&self, at: usize) -> Option<(Opening, Expr, usize, usize)> {
        let openings = [
            (Role::Since, Opening::Since),
            (Role::Starting, Opening::Since),
            (Role::After, Opening::After),
            (Role::Until, Opening::Until),
            (Role::By, Opening::Until),
            (Role::Before, Opening::Before),
        ];
        let (opening, next) =
            openings.iter().find_map(|&(role, opening)| Some((opening, self.role(at, role)?)))?;
        let start = self.after(next, Role::At);
        let found = [
            self.portion_of(start),
            self.nth(start),
            self.unit_of_day(start),
            self.offset(start),
            self.cycle(start),
            self.point(start).or_else(|| self.lone_day(start)).map(|(fields, end)| (point(fields), end)),
            self.vague(start),
        ];
        let (of, end) = found.into_iter().flatten().max_by_key(|(_, end)| *end)?;
        Some((opening, of, start, end))
    }

    /// « jeudi après 9h30 », "today before 4pm": a day, and an hour that opens it.
    pub(in crate::times) fn day_with_open_hour(&self, at: usize) -> Option<(Opening, Expr, usize)> {
        let (day, next) =
            self.point(at).or_else(|| self.lone_day(at)).filter(|(fields, _)| fields.clock.is_none())?;
        let (opening, hour, _, end) = self.open(next)?;
        let Expr::Point(hour) = hour else { return None };
        let both = Fields { part: None, ..day }.join(&hour).filter(|_| hour.is_hour_only())?;
        Some((opening, point(both), end))
    }

    /// « jeudi entre 9h30 et 11h »: a day, and a range of hours.
    pub(in crate::times) fn day_with_range(&self, at: usize) -> Option<(Expr, usize)> {
        let (day, next) =
            self.point(at).or_else(|| self.lone_day(at)).filter(|(fields, _)| fields.clock.is_none())?;
        let comma = if self.sign(next) == Some(',') { next + 1 } else { next };
        let (Expr::Range { from, to }, end) = self.range(comma)? else { return None };
        let (Expr::Point(from), Expr::Point(to)) = (*from, *to) else { return None };
        let is_hours = from.is_hour_only() && to.is_hour_only() && from.clock.is_some();
        let (from, to) = (day.join(&from)?, day.join(&to)?);
        is_hours.then(|| (between(point(from), point(to)), end))
    }

    /// "next week between Wednesday and Friday": a period, and a range of its days.
    pub(in crate::times) fn days_of_period(&self, at: usize) -> Option<(Expr, usize)> {
        let (period, next) = self.cycle(at)?;
        let comma = if self.sign(next) == Some(',') { next + 1 } else { next };
        let (Expr::Range { from, to }, end) = self.range(comma)? else { return None };
        let (Expr::Point(from), Expr::Point(to)) = (*from, *to) else { return None };
        let is_weekday = |fields: &Fields| {
            *fields == Fields { weekday: fields.weekday, ..Fields::default() } && fields.weekday.is_some()
        };
        let inside = |fields: Fields| point(Fields { within: Some(Box::new(period.clone())), ..fields });
        (is_weekday(&from) && is_weekday(&to)).then(|| (between(inside(*from), inside(*to)), end))
    }

    /// True for words that stand before the hour of a day.
    fn opens_hour(&self, at: usize) -> bool {
        let roles = [
            Role::At,
            Role::About,
            Role::Starting,
            Role::Until,
            Role::Before,
            Role::After,
            Role::From,
            Role::Between,
        ];
        roles.iter().any(|&role| self.role(at, role).is_some())
    }

    /// « le 16 », "the 21st": a day of the month after its article.
    pub(in crate::times) fn lone_day(&self, at: usize) -> Option<(Fields, usize)> {
        let start = self.role(at, Role::The).or_else(|| self.ends_before(at, &[Role::The]).then_some(at))?;
        let (fields, end) = self.day_of_month(start)?;
        let is_ordinal_language = self.settings().month_comes_first;
        let is_ordinal = self.ordinal(start).is_some();
        let is_pause = self.atoms.get(end).is_none_or(|_| {
            self.sign(end).is_some_and(|s| s != '-' && s != '\u{BA}') || self.opens_hour(end)
        });
        (is_ordinal == is_ordinal_language && self.digits(start).is_some() && is_pause
            || is_ordinal && is_pause && self.digits(start).is_some())
        .then_some((fields, end))
    }
}

/// The first end of a range.
enum Left {
    Time(Box<Fields>),
    Bare(u32),
    Other(Expr),
}

fn point(fields: Fields) -> Expr {
    Expr::Point(Box::new(fields))
}

fn between(from: Expr, to: Expr) -> Expr {
    Expr::Range { from: Box::new(from), to: Box::new(to) }
}

/// An end with what it leaves to the other: the month and year of « du 3 mai » in « du 3 au 5 mai 2018 ».
fn completed(fields: &Fields, other: &Fields) -> Option<Fields> {
    let mut all = fields.clone();
    if all.is_hour_only() {
        let day = Fields { part: None, clock: None, is_about: false, ..other.clone() };
        all = Fields { zone: None, ..all }.join(&day)?;
    }
    if all.month.is_none() && all.day.is_some() {
        all.month = other.month;
        all.within = all.within.or_else(|| other.within.clone());
    }
    if all.year.is_none()
        && (all.month.is_some() || all.day.is_some() || all.quarter.is_some() || all.feast.is_some())
    {
        all.year = other.year;
    }
    all.zone = all.zone.or(other.zone);
    Some(all)
}

/// « de novembre à février 2017 »: the year is that of the second end, and the first lies before it.
fn year_before(fields: Fields, told: &Fields, other: &Fields) -> Fields {
    let is_shared = told.year.is_none() && told.month.is_some() && other.month.is_some();
    match fields.year.filter(|_| is_shared && (told.month, told.day) > (other.month, other.day)) {
        Some(year) => Fields { year: Some(year - 1), ..fields },
        None => fields,
    }
}

/// "from 11 to 3pm", "5 to 6 p.m.": the first hour, if its half of the day is open, is the last such one before the second.
fn in_half_of(left: Fields, right: &Fields) -> Fields {
    let Some((first, last)) = left.clock.zip(right.clock) else { return left };
    if !first.is_ambiguous || last.is_ambiguous || left.part.is_some() {
        return left;
    }
    let minutes = |clock: Clock| u32::from(clock.hour) * 60 + u32::from(clock.minute.unwrap_or(0));
    let to_last = |hour: u8| {
        let first = minutes(Clock { hour, ..first });
        (minutes(last) + 24 * 60 - first - 1) % (24 * 60)
    };
    let (morning, afternoon) = (first.hour % 12, first.hour % 12 + 12);
    let hour = if to_last(afternoon) < to_last(morning) { afternoon } else { morning };
    Fields { clock: Some(Clock { hour, is_ambiguous: false, ..first }), ..left }
}

/// What a bare number is beside the other end: a day, or an hour.
fn explained(number: u32, other: &Fields) -> Option<Fields> {
    if let Some(clock) = other.clock {
        let hour = u8::try_from(number).ok().filter(|&hour| hour <= 24)?;
        let clock =
            Clock { hour, minute: None, second: None, is_ambiguous: clock.is_ambiguous || hour <= 12 };
        return Some(Fields { clock: Some(clock), ..other.clone() });
    }
    let day = u8::try_from(number).ok().filter(|day| (1..=31).contains(day))?;
    let is_day = other.day.is_some() && other.is_date();
    is_day.then(|| Fields { day: Some(day), weekday: None, ..other.clone() })
}

/// Both ends must be of one kind: two dates, two hours, two years.
fn is_range(left: &Fields, right: &Fields) -> bool {
    let kind = |fields: &Fields| (fields.clock.is_some(), fields.part.is_some());
    let is_day = |fields: &Fields| {
        fields.day.is_some()
            || fields.weekday.is_some()
            || fields.counted_day.is_some()
            || fields.feast.is_some()
    };
    let in_order = match (left.year, right.year) {
        (Some(left), Some(right)) => left <= right,
        _ => true,
    };
    let is_day_alone =
        left.month.is_some() && right.month.is_none() && right.day.is_none() && right.weekday.is_some();
    !is_day_alone
        && kind(left) == kind(right)
        && (is_day(left) == is_day(right) || left.year.is_some() && right.year.is_some())
        && in_order
}
