//! Periods and days that have names: weekdays, parts of the day, seasons, feasts, quarters, decades, centuries.
//!
//! « mardi dernier », "last summer", « le troisième trimestre 2018 », "the mid-1980s", « fin mars ».

use crate::times::expr::{Amount, Expr, Fields, OffsetBase, PartOf, Piece, Portion};
use crate::times::row::Row;
use recoupe_lexicon::sense::{Base, DayPart, Named, Role, Shift, UnitWord};
use recoupe_ontology::Grain;
use recoupe_syntax::Upos;

impl Row<'_> {
    pub(in crate::times) fn weekday_name(&self, at: usize) -> Option<(u8, usize)> {
        let (day, end) = self.name(at, |named| match named {
            Named::Weekday(day) => Some(*day),
            _ => None,
        })?;
        let is_short = self.span(at..end).len() <= 4;
        let has_stop =
            is_short && self.sign(end) == Some('.') && self.is_glued(end) && end + 1 < self.atoms.len();
        Some((day, if has_stop { end + 1 } else { end }))
    }

    pub(in crate::times) fn part_name(&self, at: usize) -> Option<(DayPart, usize)> {
        self.name(at, |named| match named {
            Named::Part(part) => Some(*part),
            _ => None,
        })
    }

    /// Start, middle or end, with the words that tie it: « au début du », "late", « mi- ».
    pub(in crate::times) fn portion(&self, at: usize) -> Option<(Portion, usize)> {
        let roles = [(Role::Start, Portion::Start), (Role::Mid, Portion::Mid), (Role::End, Portion::End)];
        let (portion, end) =
            roles.iter().find_map(|&(role, portion)| Some((portion, self.role(at, role)?)))?;
        Some((portion, if self.sign(end) == Some('-') { end + 1 } else { end }))
    }

    /// A weekday, season, feast, or a month that a shift moves: « mardi dernier », "next March".
    pub(in crate::times) fn shifted(&self, at: usize) -> Option<(Fields, usize)> {
        let (before, start) = self.shift(at).map_or((None, at), |(shift, end)| (Some(shift), end));
        let (fields, end) = self.recurring(start)?;
        let is_month = fields.month.is_some();
        if is_month && self.is_auxiliary(start, end) {
            return None;
        }
        if let Some(shift) = before {
            let fields = Fields { shift: Some(shift.clone()), ..fields };
            return Some((fields, self.tail_of_shift(end)));
        }
        if let Some((weeks, end)) = self.weeks_on(end) {
            return Some((Fields { weeks_on: Some(weeks), ..fields }, end));
        }
        match self.shift(end).filter(|_| !self.settings().counted_noun_is_last) {
            Some((shift, end)) => Some((Fields { shift: Some(shift.clone()), ..fields }, end)),
            None if is_month || self.is_weak(start) && fields.year.is_none() && !self.is_firm(start, end) => {
                None
            }
            None => Some((fields, end)),
        }
    }

    /// « ce lundi-ci »: nothing is added by it.
    fn tail_of_shift(&self, at: usize) -> usize {
        if self.sign(at) == Some('-')
            && self.is_glued(at)
            && self.shift(at + 1).is_some_and(|(shift, _)| shift.step == 0)
        {
            return at + 2;
        }
        at
    }

    /// « lundi en huit »: a week after the coming one; the number of weeks.
    fn weeks_on(&self, at: usize) -> Option<(u8, usize)> {
        let end = self.role(at, Role::WeekOn)?;
        let (days, end) = self.whole(end, 15)?;
        match days {
            8 => Some((1, end)),
            15 => Some((2, end)),
            _ => None,
        }
    }

    /// True when a weak name is a time by its place: after a word that stands before dates.
    fn is_firm(&self, at: usize, end: usize) -> bool {
        // A short weekday is too often another word: « en mer ».
        self.is_after_date_word(at) && self.weekday_name(at).is_none() || self.is_whole_line(at, end)
    }

    /// A name that comes back every week or year, with the year that may follow.
    fn recurring(&self, at: usize) -> Option<(Fields, usize)> {
        if let Some((weekday, end)) = self.weekday_name(at) {
            return Some((Fields { weekday: Some(weekday), ..Fields::default() }, end));
        }
        if let Some((month, end)) = self.month(at) {
            return Some((Fields { month: Some(month), ..Fields::default() }, end));
        }
        let named = self.name(at, |named| match named {
            Named::Season(season) => Some(Fields { season: Some(*season), ..Fields::default() }),
            Named::Holiday(feast) => {
                Some(Fields { feast: Some((feast.on, feast.days)), ..Fields::default() })
            }
            _ => None,
        })?;
        let next = self.role(named.1, Role::Of).or_else(|| self.role(named.1, Role::On)).unwrap_or(named.1);
        match self.written_year(self.year_word(next).unwrap_or(next)) {
            Some((year, end)) => Some((Fields { year: Some(year), ..named.0 }, end)),
            None => Some(named),
        }
    }

    /// « hier », "tomorrow", « le lendemain », "tonight".
    pub(in crate::times) fn counted_day(&self, at: usize) -> Option<(Fields, usize)> {
        let (portion, start) = self.portion(at).map_or((None, at), |(portion, end)| (Some(portion), end));
        let (day, end) = self.name(start, |named| match named {
            Named::Day(day) => Some(*day).filter(|day| portion.is_none() || day.part.is_some()),
            _ => None,
        })?;
        // "The Tonight Show"
        if end == start + 1 && self.is_in_name(start) && self.upos(end) == Some(Upos::Propn) {
            return None;
        }
        if day.base == Base::Story && self.has_complement(end, end - 1) {
            return None;
        }
        let part = day.part.map(|part| PartOf { part, portion, is_of_today: true });
        Some((Fields { counted_day: Some((day.step, day.base)), part, ..Fields::default() }, end))
    }

    /// « le lendemain de l’attentat », "the day after the vote": counted from something that is no time of its own.
    fn has_complement(&self, at: usize, last: usize) -> bool {
        use recoupe_syntax::Upos::{Det, Noun, Pron, Propn, Verb};
        self.role(at, Role::Of).is_some()
            || (self.role(last, Role::After).is_some() || self.role(last, Role::Before).is_some())
                && matches!(self.upos(at), Some(Det | Noun | Pron | Propn | Verb))
                && self.named(at).next().is_none()
    }

    /// A day counted from a time in the words: « la veille de Noël », "the day after Easter".
    pub(in crate::times) fn day_counted_from(&self, at: usize) -> Option<(Expr, usize)> {
        let (step, next) = self.name(at, |named| match named {
            Named::Day(day) if day.base == Base::Story && day.part.is_none() && day.step != 0 => {
                Some(day.step)
            }
            _ => None,
        })?;
        let (fields, end) =
            self.point(self.after(self.after(next, Role::Of), Role::The)).filter(|(f, _)| f.is_date())?;
        let amount = Amount { parts: vec![(Grain::Day, Some(i64::from(step.abs()) * 1000))], modifier: None };
        let base = OffsetBase::Of(Box::new(Expr::Point(Box::new(fields))));
        Some((Expr::Offset { amount, back: step < 0, base }, end))
    }

    /// « ce matin », "late afternoon", « en début de soirée », "in the early hours".
    pub(in crate::times) fn part_of_day(&self, at: usize) -> Option<(Fields, usize)> {
        // "later in the afternoon" is no narrower than the afternoon.
        let later = self.role(at, Role::Later).map(|end| self.after(end, Role::On));
        let (portion, next) = self
            .portion(at)
            .map_or((None, later.unwrap_or(at)), |(portion, end)| (Some(portion), self.after(end, Role::Of)));
        let next = self.after(self.after(next, Role::On), Role::The);
        let (shift, start) = self.shift(next).map_or((None, next), |(shift, end)| (Some(shift), end));
        let (inner, start) = self
            .portion(start)
            .filter(|_| portion.is_none())
            .map_or((portion, start), |(p, end)| (Some(p), end));
        let start = self.after(self.after(start, Role::Of), Role::The);
        let (part, end) = self.part_name(start).filter(|_| !self.is_in_name(start))?;
        let step = shift.map(|shift| (i16::from(shift.step), shift.base));
        let is_bare = shift.is_none() && inner.is_none();
        let is_told = !is_bare
            || later.is_some()
            || start > at && self.ends_before(start, &[Role::The, Role::On, Role::At])
            || self.ends_before(at, &[Role::The, Role::About]);
        let fields = Fields {
            part: Some(PartOf { part, portion: inner, is_of_today: shift.is_some() }),
            counted_day: step,
            ..Fields::default()
        };
        is_told.then_some((fields, self.tail_of_shift(end)))
    }

    /// A part of the day right after a day: « mardi matin », "tomorrow evening".
    pub(in crate::times) fn part_beside(&self, at: usize) -> Option<(Fields, usize)> {
        self.part_of_day(at).or_else(|| {
            let (part, end) = self.part_name(at)?;
            let part = PartOf { part, portion: None, is_of_today: false };
            Some((Fields { part: Some(part), ..Fields::default() }, end))
        })
    }

    /// Quarters, half-years, decades, centuries and weeks with their numbers.
    pub(in crate::times) fn numbered(&self, at: usize) -> Option<(Fields, usize)> {
        let found = self
            .century(at)
            .or_else(|| self.decade(at))
            .or_else(|| self.sign_and_number(at))
            .or_else(|| self.quarter(at));
        let (fields, end) = found.or_else(|| self.week_number(at))?;
        if fields.year.is_some() || fields.decade.is_some() || fields.century.is_some() {
            return Some((fields, end));
        }
        let next = self.role(end, Role::Of).or_else(|| self.role(end, Role::On)).unwrap_or(end);
        let next = if self.sign(next) == Some('-') && self.is_glued(next) { next + 1 } else { next };
        match self.written_year(self.year_word(next).unwrap_or(next)) {
            Some((year, end)) => Some((Fields { year: Some(year), ..fields }, end)),
            None => Some((fields, end)),
        }
    }

    /// « XXe siècle », "the 15th century".
    fn century(&self, at: usize) -> Option<(Fields, usize)> {
        let (number, next) = self.ordinal(at).filter(|&(n, _)| (1..=30).contains(&n))?;
        let (_, end) = self.unit(next).filter(|(unit, _)| unit.grain == Grain::Century)?;
        Some((Fields { century: Some(number as i32), ..Fields::default() }, end))
    }

    /// "the 1980s", « les années 80 », "the eighties", "80s".
    fn decade(&self, at: usize) -> Option<(Fields, usize)> {
        let decade = |value: u32| Fields { decade: Some(value as i32 / 10), ..Fields::default() };
        let named = self.name(at, |named| match named {
            Named::Decade(years) => Some(decade(u32::from(*years))),
            _ => None,
        });
        let suffixed = || {
            let (value, len) =
                self.digits(at).filter(|&(value, len)| value % 10 == 0 && matches!(len, 2 | 4))?;
            let next = if matches!(self.sign(at + 1), Some('\'' | '\u{2019}')) { at + 2 } else { at + 1 };
            let is_decade =
                self.is_suffix(next, &self.settings().decade_suffixes) && (len == 4 || value >= 20);
            // "mid-80s", but not "KC-30s".
            let is_code = at > 1
                && self.sign(at - 1) == Some('-')
                && self.is_glued(at)
                && self.portion(at - 2).is_none();
            // "a man in his 20s"
            let is_narrowed = |at: &usize| self.sign(*at) == Some('-') || self.portion(*at).is_some();
            let before = (0..at).rev().find(|at| !is_narrowed(at));
            let is_age = len == 2 && before.is_some_and(|at| self.upos(at) == Some(Upos::Pron));
            if !is_decade || is_code || is_age {
                return None;
            }
            // "the 1970's", but not "1970's laws".
            let is_owner = next == at + 1 && self.text(next).len() > 1;
            (!is_owner || self.ends_before(at, &[Role::The])).then(|| (decade(value), next + 1))
        };
        let counted = || {
            let (_, next) = self.unit(at).filter(|(unit, _)| unit.grain == Grain::Year)?;
            let (value, end) = self
                .whole(next, 2190)
                .filter(|&(v, _)| v % 10 == 0 && ((10..100).contains(&v) || v >= 1100))?;
            let is_plural = self.mentions.syntax.word(self.atoms[at].word).feats.number()
                == Some(recoupe_syntax::Number::Plur);
            is_plural.then(|| (decade(value), end))
        };
        named.or_else(suffixed).or_else(counted)
    }

    /// "Q3", "2018Q4", "H2 2019", « T3 ».
    fn sign_and_number(&self, at: usize) -> Option<(Fields, usize)> {
        let (year, start) = match self.digits(at) {
            Some((value, 4)) => (Some(value as i32), at + 1),
            Some((value, 2)) if self.is_glued(at + 1) => (Some(2000 + value as i32), at + 1),
            Some(_) => return None,
            None => (None, at),
        };
        let start = if year.is_some() && self.sign(start) == Some('-') { start + 1 } else { start };
        let (number, _) =
            self.digits(start + 1).filter(|&(n, len)| len == 1 && self.is_glued(start + 1) && n > 0)?;
        let number = number as u8;
        let fields = Fields { year, ..Fields::default() };
        if self.role(start, Role::QuarterSign).is_some() && number <= 4 {
            return Some((Fields { quarter: Some(number), ..fields }, start + 2));
        }
        let is_half = self.role(start, Role::HalfYearSign).is_some() && number <= 2;
        is_half.then(|| (Fields { half: Some(number), ..fields }, start + 2))
    }

    /// « troisième trimestre », "first half", with or without its year.
    fn quarter(&self, at: usize) -> Option<(Fields, usize)> {
        let (number, next) = self.ordinal(at)?;
        let (unit, end) = self.unit(next)?;
        let number = u8::try_from(number).ok()?;
        match unit.grain {
            Grain::Quarter if number <= 4 => {
                Some((Fields { quarter: Some(number), ..Fields::default() }, end))
            }
            Grain::HalfYear if number <= 2 => Some((Fields { half: Some(number), ..Fields::default() }, end)),
            _ => None,
        }
    }

    /// « semaine 31 », "week 10".
    fn week_number(&self, at: usize) -> Option<(Fields, usize)> {
        let (_, next) = self.unit(at).filter(|(unit, _)| unit.grain == Grain::Week && unit.count == 1)?;
        let (week, _) = self.digits(next).filter(|&(n, len)| len <= 2 && (1..=53).contains(&n))?;
        let is_free = self.counts_nothing(next + 1)
            && self.sign(next + 1).is_none_or(|s| !matches!(s, ':' | '/' | '-'));
        is_free.then(|| (Fields { week: Some(week as u8), ..Fields::default() }, next + 1))
    }

    /// « la semaine dernière », "next month", « ce week-end », "the day" of the story.
    pub(in crate::times) fn cycle(&self, at: usize) -> Option<(Expr, usize)> {
        let cycle = |unit: Grain, shift: &Shift| Expr::Cycle { unit, step: shift.step, base: shift.base };
        if let Some((shift, next)) = self.shift(self.after(at, Role::The)) {
            let next = self
                .shift(next)
                .filter(|_| shift.step == 0)
                .map_or((shift, next), |(second, end)| (second, end));
            let (unit, end) = self.unit(next.1)?;
            // « La Dernière Heure » is a paper.
            let is_name = self.is_in_name(next.1) && self.is_in_name(next.1 - 1);
            let is_one = unit.count == 1 && !is_name;
            return is_one.then(|| (cycle(unit.grain, next.0), self.tail_of_shift(end)));
        }
        let next = self.after(at, Role::The);
        let (unit, end) = self.unit(next).filter(|(unit, _)| unit.count == 1)?;
        if let Some((step, end)) = self.second_step(end) {
            return Some((Expr::Cycle { unit: unit.grain, step, base: Base::Publication }, end));
        }
        let (shift, end) = self.shift(end).filter(|_| !self.settings().counted_noun_is_last)?;
        Some((cycle(unit.grain, shift), end))
    }

    /// "the week after next", "the month before last".
    fn second_step(&self, at: usize) -> Option<(i8, usize)> {
        let (sign, next) = match self.role(at, Role::After) {
            Some(next) => (1, next),
            None => (-1, self.role(at, Role::Before)?),
        };
        let (shift, end) = self.shift(self.after(next, Role::The))?;
        let is_alone = self.unit(end).is_none() && self.named(end).next().is_none();
        (shift.step == sign && is_alone).then_some((2 * sign, end))
    }

    /// « la semaine du 12 mai », "the week of the 18th", "the week beginning February 4".
    pub(in crate::times) fn unit_of_day(&self, at: usize) -> Option<(Expr, usize)> {
        let (unit, next) = self.unit(self.after(at, Role::The)).filter(|(unit, _)| unit.count == 1)?;
        if !matches!(unit.grain, Grain::Week | Grain::Weekend) {
            return None;
        }
        let of = self.role(next, Role::Of).or_else(|| self.role(next, Role::Starting))?;
        let start = self.after(of, Role::The);
        let (fields, end) = self
            .date(start)
            .or_else(|| self.recurring(start))
            .or_else(|| self.day_of_month(start).filter(|_| start > of))
            .filter(|(fields, _)| fields.day.is_some() || fields.feast.is_some())?;
        Some((Expr::Holding { unit: unit.grain, of: Box::new(Expr::Point(Box::new(fields))) }, end))
    }

    /// « de la semaine », "the year": the one at hand, where a word before it asks for a time.
    pub(in crate::times) fn this_unit(&self, at: usize) -> Option<(Expr, usize)> {
        let next = self.after(at, Role::The);
        // « des semaines » by its article, "over the years" by its noun.
        let told = if self.settings().counted_noun_is_last || next == at { next } else { at };
        let is_plural = self.number_of(told) == Some(recoupe_syntax::Number::Plur);
        let (unit, end) = self.unit(next).filter(|(unit, _)| unit.count == 1 && !is_plural)?;
        let step = Expr::Cycle {
            unit: unit.grain,
            step: 0,
            base: if unit.grain == Grain::Day { Base::Story } else { Base::Publication },
        };
        Some((step, end))
    }

    /// « le premier lundi de mars », "the last week of 2018", "third quarter of last year".
    pub(in crate::times) fn nth(&self, at: usize) -> Option<(Expr, usize)> {
        let start = self.after(at, Role::The);
        if let Some(found) = self.pieces(start) {
            return Some(found);
        }
        let (nth, next) = match self.ordinal(start) {
            Some((nth, next)) => (i32::try_from(nth).ok().filter(|&n| n < 54)?, next),
            None => {
                let (shift, next) = self.shift(start)?;
                (if shift.step < 0 { -1 } else { return None }, next)
            }
        };
        let is_half =
            |unit: UnitWord| unit.grain == Grain::HalfYear || unit.grain == Grain::Week && unit.count == 2;
        let (piece, end) = match self.weekday_name(next) {
            Some((day, end)) => (Some(Piece::Weekday(day)), end),
            None => {
                let (unit, end) = self.unit(next)?;
                if unit.count > 1 && !is_half(unit) {
                    return None;
                }
                ((!is_half(unit)).then_some(Piece::Unit(unit.grain)), end)
            }
        };
        let of = self.role(end, Role::Of).or_else(|| self.role(end, Role::On))?;
        let (of, end) = self.period(self.after(of, Role::The)).or_else(|| self.this_unit(of))?;
        let of = Box::new(of);
        match piece {
            Some(piece) => Some((Expr::Nth { nth, piece, of }, end)),
            None => (nth <= 2).then_some((Expr::Half { is_first: nth == 1, of }, end)),
        }
    }

    /// "the first six months of the year", « les deux dernières semaines de mai ».
    fn pieces(&self, at: usize) -> Option<(Expr, usize)> {
        let side = |at: usize| match self.ordinal(at) {
            Some((nth, end)) => (nth == 1).then_some((false, end)),
            None => self.shift(at).filter(|(shift, _)| shift.step < 0).map(|(_, end)| (true, end)),
        };
        let ((from_end, count), next) = match side(at) {
            Some((from_end, next)) => {
                let (count, next) = self.whole(next, 99)?;
                ((from_end, count), next)
            }
            None => {
                let (count, next) = self.whole(at, 99)?;
                let (from_end, next) = side(next)?;
                ((from_end, count), next)
            }
        };
        let (unit, end) = self.unit(next).filter(|(unit, _)| unit.count == 1)?;
        let of = self.role(end, Role::Of).or_else(|| self.role(end, Role::On))?;
        let (of, end) = self.period(self.after(of, Role::The)).or_else(|| self.this_unit(of))?;
        let amount = Amount { parts: vec![(unit.grain, Some(i64::from(count) * 1000))], modifier: None };
        Some((Expr::Pieces { amount, from_end, of: Box::new(of) }, end))
    }

    /// Something with pieces: a month, a year, « l’année dernière », a quarter, a decade.
    pub(in crate::times) fn period(&self, at: usize) -> Option<(Expr, usize)> {
        let point = |(fields, end): (Fields, usize)| (Expr::Point(Box::new(fields)), end);
        let found = [
            self.date(self.after(at, Role::The)).map(point),
            self.numbered(self.after(at, Role::The)).map(point),
            self.shifted(self.after(at, Role::The)).map(point),
            self.cycle(at),
            self.counted_day(at).map(point),
        ];
        found.into_iter().flatten().max_by_key(|(_, end)| *end)
    }

    /// « début juin », "the end of the year", « à la mi-décembre », "later this month".
    pub(in crate::times) fn portion_of(&self, at: usize) -> Option<(Expr, usize)> {
        let start = self.after(at, Role::The);
        let (portion, next) = self
            .portion(start)
            .or_else(|| Some((Portion::End, self.role(start, Role::Later)?)))
            .or_else(|| Some((Portion::Start, self.role(start, Role::Earlier)?)))?;
        let of = self.after(self.after(next, Role::On), Role::Of);
        // « tôt ce jeudi 1er mars »
        let date = || {
            let (fields, end) = self.point(of).filter(|(fields, _)| fields.is_date())?;
            Some((Expr::Point(Box::new(fields)), end))
        };
        let period = || self.period(of).into_iter().chain(date()).rev().max_by_key(|(_, end)| *end);
        let (of, end) = self.nth(of).or_else(period).or_else(|| self.this_unit(of))?;
        Some((Expr::Portion { portion, of: Box::new(of) }, end))
    }
}
