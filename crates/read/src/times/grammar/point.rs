//! Fields put together: a weekday, a date, an hour and a part of the day that stand side by side are one time.
//!
//! « jeudi 15 mars à 8 heures », "at 5 tomorrow afternoon", "Fri, Jul 18, 2014 07:00 PM", « la nuit de mardi ».

use crate::times::expr::{Expr, Fields, PartOf};
use crate::times::row::Row;
use recoupe_lexicon::sense::Role;
use recoupe_ontology::Grain;
use recoupe_syntax::Upos;

/// Small words that may stand between the fields of one time.
const BETWEEN: [Role; 6] = [Role::Of, Role::On, Role::At, Role::The, Role::About, Role::For];

impl Row<'_> {
    /// The longest row of fields that begins here; read once, asked for by most of the grammar.
    pub(in crate::times) fn point(&self, at: usize) -> Option<(Fields, usize)> {
        match self.points.get(at) {
            Some(known) => known.get_or_init(|| self.read_point(at).map(Box::new)).as_deref().cloned(),
            None => self.read_point(at),
        }
    }

    fn read_point(&self, at: usize) -> Option<(Fields, usize)> {
        let (mut fields, mut end) = match self.first_fields(at) {
            Some(first) => first,
            None => {
                let (weak, end) = self.weak_field(at)?;
                self.further_fields(&weak, end)?
            }
        };
        while let Some((joined, next)) = self.further_fields(&fields, end) {
            (fields, end) = (joined, next);
        }
        Some((fields, end))
    }

    fn first_fields(&self, at: usize) -> Option<(Fields, usize)> {
        let start = self.after(at, Role::About);
        let start = if self.clock(at).is_some() { at } else { self.after(start, Role::The) };
        let found = [
            self.portion_of_day(at),
            self.field(at),
            self.field(start),
            self.part_of_day(at),
            self.hour_before_day(start),
            self.day_before_hour(at),
            self.day_of_period(start),
            self.period_before_day(at),
        ];
        let (fields, end) = found.into_iter().flatten().rev().max_by_key(|&(_, end)| end)?;
        // "the 2015 attacks": the article is not the year's.
        let is_year_alone = fields == Fields { year: fields.year, ..Fields::default() };
        if start > at && is_year_alone && self.digits(start).is_some() {
            return None;
        }
        let is_about = start > at && self.role(at, Role::About).is_some();
        Some((Fields { is_about: is_about || fields.is_about, ..fields }, end))
    }

    /// "early Sunday morning": the portion belongs to the part of the day.
    fn portion_of_day(&self, at: usize) -> Option<(Fields, usize)> {
        let (portion, next) = self.portion(at)?;
        let (day, end) = self.shifted(next).or_else(|| self.counted_day(next))?;
        let (part, end) = self.part_beside(end)?;
        let part = part.part.filter(|part| part.portion.is_none())?;
        Some((Fields { part: Some(PartOf { portion: Some(portion), ..part }), ..day }, end))
    }

    /// A short weekday, or a part of the day without an article: a time only with something beside it.
    fn weak_field(&self, at: usize) -> Option<(Fields, usize)> {
        if let Some((weekday, end)) = self.weekday_name(at) {
            return Some((Fields { weekday: Some(weekday), ..Fields::default() }, end));
        }
        let (part, end) = self.part_name(at).filter(|&(_, end)| self.role(end, Role::Of).is_some())?;
        let part = PartOf { part, portion: None, is_of_today: false };
        Some((Fields { part: Some(part), ..Fields::default() }, end))
    }

    /// « le 16 » before its hour.
    fn day_before_hour(&self, at: usize) -> Option<(Fields, usize)> {
        let (day, end) = self.lone_day(at)?;
        let next = self.role(end, Role::At).or_else(|| self.role(end, Role::About))?;
        self.clock(next).or_else(|| self.clock(end))?;
        Some((day, end))
    }

    /// "the 20th of last month", « le 3 du mois prochain ».
    fn day_of_period(&self, at: usize) -> Option<(Fields, usize)> {
        let (day, end) = self.day_number(at)?;
        let of = self.role(end, Role::Of)?;
        let is_month = |cycle: &Expr| matches!(cycle, Expr::Cycle { unit: Grain::Month, .. });
        let (within, end) = self.cycle(of).filter(|(cycle, _)| is_month(cycle))?;
        Some((Fields { day: Some(day), within: Some(Box::new(within)), ..Fields::default() }, end))
    }

    /// "next week on Monday", « la semaine prochaine, mardi ».
    fn period_before_day(&self, at: usize) -> Option<(Fields, usize)> {
        let (within, next) = self.cycle(at)?;
        let comma = if self.sign(next) == Some(',') { next + 1 } else { next };
        let (weekday, end) = self.weekday_name(self.after(comma, Role::On))?;
        let is_week = matches!(within, Expr::Cycle { unit: Grain::Week, .. });
        let fields = Fields { weekday: Some(weekday), within: Some(Box::new(within)), ..Fields::default() };
        is_week.then_some((fields, end))
    }

    /// One part of a time.
    fn field(&self, at: usize) -> Option<(Fields, usize)> {
        let found = [
            self.clock(at),
            self.date(at),
            self.shifted(at),
            self.counted_day(at),
            self.part_of_day(at),
            self.numbered(at),
        ];
        found.into_iter().flatten().max_by_key(|&(_, end)| end)
    }

    /// "5 tomorrow afternoon", « 3 du matin »: a bare number before a day or part of the day.
    fn hour_before_day(&self, at: usize) -> Option<(Fields, usize)> {
        let (hour, end) = self.bare_hour(at)?;
        let next = self.between(end);
        let (day, _) =
            self.counted_day(next).or_else(|| self.part_of_day(end)).or_else(|| self.part_of_day(next))?;
        (day.clock.is_none()).then_some((hour, end))
    }

    /// After up to three small words.
    fn between(&self, at: usize) -> usize {
        let mut next = at;
        for _ in 0..3 {
            next = BETWEEN.iter().find_map(|&role| self.role(next, role)).unwrap_or(next);
        }
        next
    }

    fn further_fields(&self, fields: &Fields, at: usize) -> Option<(Fields, usize)> {
        let comma = if self.sign(at) == Some(',') { at + 1 } else { at };
        let opened = if self.sign(at) == Some('(') { at + 1 } else { comma };
        let iso = self.after_iso_letter(at);
        let plain = self.between(opened);
        let found = [
            iso.and_then(|at| self.clock(at)),
            self.day_beside(fields, plain),
            self.clock(opened)
                .or_else(|| self.clock(plain))
                .filter(|&(_, end)| !self.is_range_of_hours(at, end)),
            self.part_beside(at).or_else(|| self.part_beside(plain)),
            self.period_beside(fields, at, plain),
            self.hour_beside(fields, at),
            self.shift_beside(fields, at),
        ];
        let joined = |(more, end): (Fields, usize)| {
            let more = if fields.clock.is_some() && more.part.is_some() {
                Fields { is_about: false, ..more }
            } else {
                more
            };
            Some((fields.join(&more)?, self.closed(opened, at, end)?))
        };
        let joined = found.into_iter().flatten().filter_map(joined);
        joined.filter(|(all, _)| comma == at || !all.is_hour_only()).max_by_key(|&(_, end)| end)
    }

    /// « ce soir de 21 heures à 23 heures »: the hour opens a range, and is not joined to the evening.
    fn is_range_of_hours(&self, at: usize, end: usize) -> bool {
        let next = self.role(at, Role::From).and(self.role(end, Role::To));
        next.is_some_and(|next| self.clock(next).is_some())
    }

    /// An opened bracket must be closed.
    fn closed(&self, opened: usize, at: usize, end: usize) -> Option<usize> {
        match self.sign(at) {
            Some('(') if opened > at => (self.sign(end) == Some(')')).then_some(end + 1),
            _ => Some(end),
        }
    }

    /// The letter between date and hour of ISO 8601.
    fn after_iso_letter(&self, at: usize) -> Option<usize> {
        (self.is_glued(at) && self.is_glued(at + 1) && self.text(at) == "T").then_some(at + 1)
    }

    /// A date after its weekday, a weekday after its date, a day of the month: « jeudi 15 », "Tuesday the 19th".
    fn day_beside(&self, fields: &Fields, at: usize) -> Option<(Fields, usize)> {
        let next = if self.sign(at) == Some('-') && self.is_glued(at) { at + 1 } else { at };
        if let Some((more, end)) =
            self.date(next).filter(|(more, _)| more.day.is_some() || fields.day.is_none())
        {
            return Some((more, end));
        }
        if fields.weekday.is_some() && fields.day.is_none() && fields.month.is_none() {
            return self.day_of_month(next);
        }
        let is_day = fields.day.is_some() && fields.weekday.is_none();
        if is_day && let Some(found) = self.weekday_name(next) {
            return Some((Fields { weekday: Some(found.0), ..Fields::default() }, found.1));
        }
        let is_open = fields.weekday.is_none()
            && fields.day.is_none()
            && fields.counted_day.is_none()
            && fields.year.is_none();
        let dated = || self.dated_weekday(next);
        self.counted_day(next).or_else(dated).or_else(|| self.shifted(next)).filter(|_| is_open)
    }

    /// "Sat., Sept. 21" after its hour: a weekday, and the date that follows it.
    fn dated_weekday(&self, at: usize) -> Option<(Fields, usize)> {
        let (weekday, next) = self.weekday_name(at)?;
        let next = if self.sign(next) == Some(',') { next + 1 } else { next };
        let (date, end) = self.date(next).filter(|(date, _)| date.day.is_some())?;
        Some((Fields { weekday: Some(weekday), ..date }, end))
    }

    /// The number of a day that no month follows, and that counts nothing.
    pub(in crate::times) fn day_of_month(&self, at: usize) -> Option<(Fields, usize)> {
        let (day, end) = self.day_number(at)?;
        let is_word = self.digits(at).is_none() && self.ordinal(at).is_none() || self.opens_hours(end);
        let is_free = self.counts_nothing(end)
            && self.unit(end).is_none()
            && !matches!(self.sign(end), Some('%' | '/' | ':'));
        let is_decimal =
            matches!(self.sign(end), Some('.' | ',')) && self.is_glued(end) && self.digits(end + 1).is_some();
        (is_free && !is_word && !is_decimal).then(|| (Fields { day: Some(day), ..Fields::default() }, end))
    }

    /// "Monday 1-3 pm": a dash, and an hour with its half of the day.
    fn opens_hours(&self, at: usize) -> bool {
        let hour = self.dash(at).filter(|&next| self.digits(next).is_some());
        hour.and_then(|next| self.clock(next)).is_some_and(|(_, end)| self.half_day(end - 1).is_some())
    }

    /// The week, month or year of a day: « de la semaine dernière », "of next month", "this year", "in 2014".
    fn period_beside(&self, fields: &Fields, at: usize, plain: usize) -> Option<(Fields, usize)> {
        if fields.within.is_some() || fields.year.is_some() || fields.counted_day.is_some() {
            return None;
        }
        let is_in = |(expr, end): (Expr, usize)| {
            Some((Fields { within: Some(Box::new(expr)), ..Fields::default() }, end))
        };
        let of = self.role(at, Role::Of).or_else(|| self.role(at, Role::On)).unwrap_or(at);
        let cycle = self.cycle(of).or_else(|| self.cycle(plain));
        if let Some((Expr::Cycle { unit, .. }, _)) = &cycle
            && *unit < Grain::Day
            && (fields.weekday.is_some()
                || fields.day.is_some()
                || fields.month.is_some()
                || fields.season.is_some()
                || fields.feast.is_some()
                || fields.quarter.is_some()
                || fields.half.is_some())
        {
            return cycle.and_then(is_in);
        }
        let is_yearless = fields.month.is_some() || fields.feast.is_some() || fields.season.is_some();
        let year = self.year_word(of).unwrap_or(of);
        // "Wed Oct 26 15:50:06 2016"
        let is_stamp = fields.clock.is_some_and(|clock| clock.second.is_some());
        let (year, end) = self.written_year(year).filter(|_| is_yearless && (of > at || is_stamp))?;
        Some((Fields { year: Some(year), ..Fields::default() }, end))
    }

    /// « le 19 mai dernier ».
    fn shift_beside(&self, fields: &Fields, at: usize) -> Option<(Fields, usize)> {
        let is_open = fields.day.is_some() && fields.month.is_some() && fields.year.is_none();
        let (shift, end) = self.shift(at).filter(|(shift, _)| is_open && shift.step != 0)?;
        let is_behind = !self.settings().counted_noun_is_last;
        is_behind.then(|| (Fields { shift: Some(shift.clone()), ..Fields::default() }, end))
    }

    /// "tomorrow at 5", « ce soir vers 7 », "tonight at 11": a bare number after a day or part of the day.
    fn hour_beside(&self, fields: &Fields, at: usize) -> Option<(Fields, usize)> {
        let next = self.role(at, Role::At).or_else(|| self.role(at, Role::About))?;
        let is_asked = fields.clock.is_none()
            && (fields.part.is_some()
                || fields.weekday.is_some()
                || fields.counted_day.is_some()
                || fields.day.is_some());
        self.bare_hour(next).filter(|_| is_asked && self.upos(next) != Some(Upos::Det))
    }
}
