//! Dates: « 5 mai 2018 », "May 5th, 2018", "2013-03-01", « 17/02 », « en 2014 », "Fri, Jul 18".

use crate::times::civil;
use crate::times::expr::Fields;
use crate::times::row::{Row, Shape};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Era, Named, Role, UnitKind};
use recoupe_ontology::Grain;
use recoupe_syntax::{Number, Upos, VerbForm};

/// Years that four bare digits may mean.
const BARE_YEARS: std::ops::RangeInclusive<u32> = 1000..=2199;
/// Other years need a word that stands before dates: "1555 Main Street" is no date.
const MODERN_YEARS: std::ops::RangeInclusive<i32> = 1800..=2100;
/// Two digits up to here are years of this century.
const LAST_OF_CENTURY: u32 = 50;

impl Row<'_> {
    /// A date in digits or with the name of its month.
    pub(in crate::times) fn date(&self, at: usize) -> Option<(Fields, usize)> {
        let found = [
            self.day_month(at),
            self.month_day(at),
            self.numeric(at),
            self.month_alone(at),
            self.year_alone(at),
        ];
        found.into_iter().flatten().max_by_key(|&(_, end)| end)
    }

    /// A month by name, with the full stop of its abbreviation.
    pub(in crate::times) fn month(&self, at: usize) -> Option<(u8, usize)> {
        let (month, end) = self.name(at, |named| match named {
            Named::Month(month) => Some(*month),
            _ => None,
        })?;
        let is_short = self.span(at..end).len() <= 5;
        let has_stop =
            is_short && self.sign(end) == Some('.') && self.is_glued(end) && end + 1 < self.atoms.len();
        Some((month, if has_stop { end + 1 } else { end }))
    }

    /// The number of a day: « 5 », « 1er », "third", « dix ».
    pub(in crate::times) fn day_number(&self, at: usize) -> Option<(u8, usize)> {
        // "a June 3 hearing": the article is no number of a day.
        let short = |at: usize| match self.digits(at) {
            Some((_, len)) => len <= 2,
            None => self.role(at, Role::One).is_none(),
        };
        let (day, end) = self.ordinal(at).or_else(|| self.whole(at, 31).filter(|_| short(at)))?;
        (1..=31).contains(&day).then_some((day as u8, end))
    }

    /// « 5 mai 2018 », "the 2nd of March", "31-Oct-74".
    fn day_month(&self, at: usize) -> Option<(Fields, usize)> {
        let (day, next) = self.day_number(at)?;
        let next = self.join_mark(next).or_else(|| self.stop_before_month(next)).unwrap_or(next);
        let next = self.after(self.after(next, Role::Of), Role::The);
        let next = self.month_word(next).unwrap_or(next);
        let (month, end) = self.month(next)?;
        self.dated(Some(day), month, end)
    }

    /// The stop of "16. Nov. 2016".
    fn stop_before_month(&self, at: usize) -> Option<usize> {
        let is_stop = self.sign(at) == Some('.') && self.is_glued(at) && self.digits(at - 1).is_some();
        (is_stop && self.month(at + 1).is_some()).then_some(at + 1)
    }

    /// « mois » in « au mois de mars », when a month follows.
    fn month_word(&self, at: usize) -> Option<usize> {
        let (_, next) = self.unit(at).filter(|(unit, _)| unit.grain == Grain::Month)?;
        let next = self.after(next, Role::Of);
        self.month(next).map(|_| next)
    }

    /// "May 5th, 2018", "March the 3rd", "Sep-23-2020".
    fn month_day(&self, at: usize) -> Option<(Fields, usize)> {
        let (month, next) = self.month(at)?;
        let next = self.join_mark(next).unwrap_or(next);
        let (day, end) = self.day_number(self.after(next, Role::The))?;
        let is_count = self.digits(end - 1).is_some()
            && !self.counts_nothing(end)
            && self.settings().ordinal_suffixes.is_empty();
        let is_clock = self.sign(end) == Some(':') && self.is_glued(end);
        if is_count || is_clock { None } else { self.dated(Some(day), month, end) }
    }

    /// A hyphen, slash or stop that joins the parts of a date.
    fn join_mark(&self, at: usize) -> Option<usize> {
        (matches!(self.sign(at), Some('-' | '/' | '.' | '\u{2011}'))
            && self.is_glued(at)
            && self.is_glued(at + 1))
        .then_some(at + 1)
    }

    /// Day and month with the year after them.
    fn dated(&self, day: Option<u8>, month: u8, at: usize) -> Option<(Fields, usize)> {
        let (year, end) =
            self.year_after(at, day.is_some()).map_or((None, at), |(year, end)| (Some(year), end));
        let exists = day.is_none_or(|day| civil::date(year.unwrap_or(2000), month, day).is_some());
        exists.then(|| (Fields { year, month: Some(month), day, ..Fields::default() }, end))
    }

    /// « , 2018 », « de 2018 », "of the year 2018", "-74" after day and month.
    fn year_after(&self, at: usize, has_day: bool) -> Option<(i32, usize)> {
        let next = if self.sign(at) == Some(',') { at + 1 } else { self.join_mark(at).unwrap_or(at) };
        let next = self.role(next, Role::Of).or_else(|| self.role(next, Role::On)).unwrap_or(next);
        let next = self.year_word(next).unwrap_or(next);
        let is_mixed = self.join_mark(at).is_some() && self.sign(at.saturating_sub(2)).is_none();
        let short = || {
            let (value, _) = self.digits(next).filter(|&(_, len)| len == 2 && has_day)?;
            let is_free = !is_mixed && self.counts_nothing(next + 1) && !self.is_hour_mark(next + 1);
            (is_free
                && (next > at || self.is_line_end(next + 1) || self.month(at.saturating_sub(1)).is_some())
                && self.sign(at) != Some(','))
            .then(|| (two_digits(value), next + 1))
        };
        self.written_year(next).filter(|_| self.counts_nothing_as_year(next)).or_else(short)
    }

    /// « 2000 personnes » is no year.
    fn counts_nothing_as_year(&self, at: usize) -> bool {
        let word = self.atoms.get(at + 1).map(|atom| self.mentions.syntax.word(atom.word));
        !word.is_some_and(|w| {
            w.upos == Upos::Noun
                && w.feats.number() == Some(Number::Plur)
                && self.named(at + 1).next().is_none()
        })
    }

    /// "the 1900 block of Mill Avenue": a number right before a unit of length.
    fn measures_length(&self, at: usize) -> bool {
        self.atoms.get(at + 1).is_some_and(|atom| {
            matches!(self.mentions.sense_at(atom.word, Class::Unit),
                Some((Sense::Unit(unit), _)) if unit.kind == UnitKind::Length)
        })
    }

    pub(in crate::times) fn is_hour_mark(&self, at: usize) -> bool {
        self.sign(at) == Some(':')
            || self.unit(at).is_some()
            || self.half_day(at).is_some()
            || self.role(at, Role::Clock).is_some()
    }

    fn is_line_end(&self, at: usize) -> bool {
        self.atoms.get(at).is_none_or(|a| matches!(a.shape, Shape::Sign('.' | ',' | ')' | ';' | ':')))
    }

    /// « l’année », "the year" before its number.
    pub(in crate::times) fn year_word(&self, at: usize) -> Option<usize> {
        let next = self.after(at, Role::The);
        let (_, end) = self.unit(next).filter(|(unit, _)| unit.grain == Grain::Year && unit.count == 1)?;
        // « les années 1980 » is a decade.
        let is_plural = self.number_of(next) == Some(Number::Plur);
        (!is_plural).then(|| self.after(end, Role::Of))
    }

    /// Four digits, or "two thousand ten", with its era.
    pub(in crate::times) fn written_year(&self, at: usize) -> Option<(i32, usize)> {
        let (year, end) = match self.digits(at) {
            Some((value, 4)) if BARE_YEARS.contains(&value) => (value, at + 1),
            Some(_) => return None,
            None => self.worded_year(at)?,
        };
        let is_glued = self.is_glued(end) && self.atoms.get(end).is_some_and(|a| a.shape == Shape::Letters);
        let is_decimal = matches!(self.sign(end), Some(',' | '.'))
            && self.is_glued(end)
            && self.is_glued(end + 1)
            && self.digits(end + 1).is_some();
        (!is_glued && !is_decimal).then_some((year as i32, end))
    }

    /// "two thousand ten", "nineteen ninety-six".
    fn worded_year(&self, at: usize) -> Option<(u32, usize)> {
        let small = |at: usize| {
            let (value, end) = self.worded(at)?;
            Some((u32::try_from(value).ok()?, end))
        };
        let (first, next) = small(at)?;
        if (1100..=2199).contains(&first) {
            return Some((first, next));
        }
        let (rest, end) = small(next).filter(|(rest, _)| (10..100).contains(rest))?;
        (11..=21).contains(&first).then_some((first * 100 + rest, end))
    }

    /// « en mars », "May 2018", « mois de mars »: a month without a day.
    fn month_alone(&self, at: usize) -> Option<(Fields, usize)> {
        let start = self.month_word(at).unwrap_or(at);
        let (month, next) = self.month(start)?;
        let (fields, end) = self.dated(None, month, next)?;
        let is_told = fields.year.is_some()
            || start > at
            || !self.is_weak(start)
            || self.is_after_date_word(at)
            || self.ends_before(at, &[Role::Of])
            || self.is_whole_line(start, end);
        // « portant à sept le nombre de morts »: the short name of a month that is a number.
        let is_number = || start == at && self.is_weak(start) && self.worded(start).is_some();
        let is_other_word =
            || self.is_name_of_somebody(at, end) || self.is_auxiliary(start, next) || is_number();
        let is_told = is_told && (fields.year.is_some() || !is_other_word());
        is_told.then_some((fields, end))
    }

    /// True when the entry that names this time calls itself weak.
    pub(in crate::times) fn is_weak(&self, at: usize) -> bool {
        self.named(at).next().is_some_and(|(calendar, _)| calendar.is_weak)
    }

    /// True when the word before a year is one that stands before years, not before hours or counts.
    fn is_year_word_before(&self, at: usize) -> bool {
        !self.ends_before(at, &[Role::At, Role::About, Role::For]) && self.counts_nothing_as_year(at)
    }

    /// True when nothing else stands in the line.
    pub(in crate::times) fn is_whole_line(&self, at: usize, end: usize) -> bool {
        at == 0 && (end == self.atoms.len() || end + 1 == self.atoms.len() && self.sign(end).is_some())
    }

    /// True after a word that stands before dates: « en », "since", "last".
    pub(in crate::times) fn is_after_date_word(&self, at: usize) -> bool {
        let roles = [
            Role::On,
            Role::Since,
            Role::Starting,
            Role::Until,
            Role::By,
            Role::Before,
            Role::After,
            Role::Between,
            Role::For,
            Role::Start,
            Role::Mid,
            Role::End,
            Role::About,
            Role::From,
        ];
        self.ends_before(at, &roles)
            || (at.saturating_sub(2)..at).any(|s| self.shift(s).is_some_and(|(_, end)| end == at))
    }

    /// "Theresa May": a name before or after it.
    fn is_name_of_somebody(&self, at: usize, end: usize) -> bool {
        let is_name = |at: usize| self.upos(at) == Some(Upos::Propn) && self.named(at).next().is_none();
        self.is_weak(at) && (at > 0 && is_name(at - 1) || is_name(end))
    }

    /// "this may be": a weak month that is the auxiliary of the verb after it.
    pub(in crate::times) fn is_auxiliary(&self, at: usize, end: usize) -> bool {
        let is_infinitive = self.atoms.get(end).is_some_and(|atom| {
            self.mentions.syntax.word(atom.word).feats.verb_form() == Some(VerbForm::Inf)
        });
        self.is_weak(at) && (self.upos(at) == Some(Upos::Aux) || is_infinitive)
    }

    /// « en 2014 », "the 2015 attacks", « 1974 » on a line of its own, "575 BC".
    fn year_alone(&self, at: usize) -> Option<(Fields, usize)> {
        if let Some((year, end)) = self.year_of_era(at) {
            return Some((Fields { year: Some(year), ..Fields::default() }, end));
        }
        let named = self.year_word(at);
        let start = named.unwrap_or(at);
        let (year, end) = self.written_year(start)?;
        let is_told = named.is_some()
            || self.digits(start).is_some()
                && (self.counts_nothing_as_year(start) || self.is_dated_plural(at))
                && !self.measures_length(start)
                && !self.is_part_of_number(start)
                && !self.is_after_sign(start)
                && MODERN_YEARS.contains(&year)
            || self.is_after_date_word(at) && !self.is_part_of_number(start) && self.is_year_word_before(at);
        let end = self.era(end).map_or(end, |(_, end)| end);
        is_told.then(|| (Fields { year: Some(year), ..Fields::default() }, end))
    }

    fn era(&self, at: usize) -> Option<(Era, usize)> {
        self.name(at, |named| match named {
            Named::Era(era) => Some(*era),
            _ => None,
        })
    }

    fn year_of_era(&self, at: usize) -> Option<(i32, usize)> {
        let (value, next) = self.whole(at, 9999)?;
        let (era, end) = self.era(next)?;
        let year = value as i32;
        Some((if era == Era::Before { -year } else { year }, end))
    }

    /// "the 2015 attacks": the year of something, not a number of it.
    fn is_dated_plural(&self, at: usize) -> bool {
        self.settings().counted_noun_is_last && self.ends_before(at, &[Role::The])
    }

    /// True for digits glued to other digits or signs: phone numbers, codes, money.
    fn is_part_of_number(&self, at: usize) -> bool {
        self.continues_number(at) || self.is_continued(at)
    }

    /// True for digits right after other digits, letters or a sign of money.
    fn continues_number(&self, at: usize) -> bool {
        if at == 0 || !self.is_glued(at) {
            return false;
        }
        let is_money = matches!(self.sign(at - 1), Some('+' | '_' | '#' | '$' | '\u{20AC}' | '\u{A3}'));
        let is_joint = matches!(self.sign(at - 1), Some('-' | '/' | '.' | ',' | '\''));
        let is_after_digits = at > 1 && self.is_glued(at - 1) && self.digits(at - 2).is_some();
        is_money || is_joint && is_after_digits && !self.ends_years(at) || self.sign(at - 1).is_none()
    }

    /// The second year of « 2014-2018 ».
    fn ends_years(&self, at: usize) -> bool {
        let year = |at: usize| self.digits(at).filter(|(year, len)| *len == 4 && BARE_YEARS.contains(year));
        let is_alone = at == 2 || !self.is_glued(at - 2) || matches!(self.sign(at - 3), Some('('));
        let years = year(at - 2).zip(year(at));
        is_alone
            && self.sign(at - 1) == Some('-')
            && years.is_some_and(|((first, _), (last, _))| first < last)
    }

    /// True for digits on which other digits follow, but for the second year of « 2014-2018 ».
    fn is_continued(&self, at: usize) -> bool {
        let Some((next, len)) =
            self.digits(at + 2).filter(|_| self.is_glued(at + 1) && self.is_glued(at + 2))
        else {
            return false;
        };
        let is_joint = matches!(self.sign(at + 1), Some('-' | '/' | '.' | ',' | '\''));
        let is_free = !self.is_glued(at + 3) || matches!(self.sign(at + 3), Some('.' | ',' | ';' | ')'));
        let is_year = self.sign(at + 1) == Some('-') && len == 4 && BARE_YEARS.contains(&next) && is_free;
        is_joint && !is_year
    }

    fn is_after_sign(&self, at: usize) -> bool {
        at > 0
            && (matches!(self.sign(at - 1), Some('$' | '\u{20AC}' | '\u{A3}' | '#'))
                || self.upos(at - 1) == Some(Upos::Num) && self.digits(at - 1).is_some())
    }

    /// Dates of digits alone.
    fn numeric(&self, at: usize) -> Option<(Fields, usize)> {
        if self.continues_number(at) {
            return None;
        }
        let (a, next) = self.digits(at).map(|d| (d, at + 1))?;
        if a.1 == 8 && !self.is_continued(at) {
            return compact(a.0).map(|fields| (fields, next));
        }
        let (mark, second) = self.date_mark(next)?;
        let found = match self.digits(second) {
            Some(b) => self
                .three_numbers(at, [a, b], mark, second)
                .or_else(|| self.two_numbers(at, a, b, mark, second + 1)),
            None => self.year_month_day(a, second),
        }?;
        let is_free = !(self.is_glued(found.1)
            && self.digits(found.1 + 1).is_some()
            && matches!(self.sign(found.1), Some('-' | '/' | '.')));
        is_free.then_some(found)
    }

    /// A slash, hyphen, stop or plain space between the numbers of a date, and where the next number stands.
    fn date_mark(&self, at: usize) -> Option<(char, usize)> {
        match self.sign(at) {
            Some(mark @ ('/' | '-' | '.')) => {
                let is_tight = self.is_glued(at) && self.is_glued(at + 1);
                (is_tight || mark == '/').then_some((mark, at + 1))
            }
            None if self.digits(at).is_some() && !self.settings().month_comes_first => Some((' ', at)),
            _ => None,
        }
    }

    fn three_numbers(
        &self,
        at: usize,
        [a, b]: [(u32, usize); 2],
        mark: char,
        second: usize,
    ) -> Option<(Fields, usize)> {
        let (again, third) = self.date_mark(second + 1)?;
        let c = self.digits(third).filter(|_| again == mark)?;
        let end = third + 1;
        if mark == ' ' && !(c.1 == 4 || self.is_date_line(at, end)) || self.is_date_time_glue(end) {
            return None;
        }
        let orders = if a.1 == 4 {
            vec![(a, b, c)]
        } else if self.settings().month_comes_first {
            vec![(c, a, b), (c, b, a)]
        } else {
            vec![(c, b, a), (c, a, b)]
        };
        orders.into_iter().find_map(|(year, month, day)| {
            let year = if year.1 == 4 {
                year.0 as i32
            } else if year.1 == 2 {
                two_digits(year.0)
            } else {
                return None;
            };
            let is_short = month.1 <= 2 && day.1 <= 2;
            let (month, day) = (u8::try_from(month.0).ok()?, u8::try_from(day.0).ok()?);
            civil::date(year, month, day).filter(|_| is_short && (1000..=2199).contains(&year))?;
            Some((Fields { year: Some(year), month: Some(month), day: Some(day), ..Fields::default() }, end))
        })
    }

    /// The letter between date and hour of ISO 8601 is skipped by the joining of fields, other letters are no date.
    fn is_date_time_glue(&self, at: usize) -> bool {
        self.is_glued(at) && self.atoms[at].shape == Shape::Letters && self.text(at) != "T"
    }

    fn two_numbers(
        &self,
        at: usize,
        a: (u32, usize),
        b: (u32, usize),
        mark: char,
        end: usize,
    ) -> Option<(Fields, usize)> {
        let month_of = |n: (u32, usize)| u8::try_from(n.0).ok().filter(|m| n.1 <= 2 && (1..=12).contains(m));
        let year_of = |n: (u32, usize)| (n.1 == 4 && BARE_YEARS.contains(&n.0)).then_some(n.0 as i32);
        // "$ 4.1556" and "1316.12 points" are decimals.
        // "a Mirage 2000-9" is a plane.
        let is_joined = mark == '/' || mark == '-' && a.1.max(b.1) == 4 && a.1.min(b.1) == 2;
        if (is_joined || mark == '.' && self.is_date_line(at, end))
            && let Some((year, month)) = year_of(a).zip(month_of(b)).or_else(|| year_of(b).zip(month_of(a)))
        {
            return Some((Fields { year: Some(year), month: Some(month), ..Fields::default() }, end));
        }
        let (day, month) = if self.settings().month_comes_first { (b, a) } else { (a, b) };
        let pair = |day: (u32, usize), month| {
            Some((u8::try_from(day.0).ok().filter(|_| day.1 <= 2)?, month_of(month)?))
        };
        let (day, month) = pair(day, month).or_else(|| pair(month, day))?;
        let is_date = match mark {
            '/' => {
                self.is_date_line(at, end)
                    || self.is_after_date_word(at)
                    || self.ends_before(at, &[Role::To, Role::And])
                    || self.is_before_hour(end)
                    || self.is_weekday_before(at)
            }
            _ => self.is_date_line(at, end),
        };
        civil::date(2000, month, day).filter(|_| is_date)?;
        Some((Fields { month: Some(month), day: Some(day), ..Fields::default() }, end))
    }

    fn is_before_hour(&self, at: usize) -> bool {
        let openings = [Role::At, Role::Before, Role::After, Role::Until, Role::From, Role::Between];
        let next = openings.iter().find_map(|&role| self.role(at, role)).unwrap_or(at);
        self.written_time(next)
    }

    fn written_time(&self, at: usize) -> bool {
        self.digits(at).is_some() && self.clock(at).is_some()
    }

    fn is_weekday_before(&self, at: usize) -> bool {
        let before = if at > 0 && self.sign(at - 1) == Some(',') { at - 1 } else { at };
        before > 0 && self.weekday_name(before - 1).is_some()
    }

    /// True when the words are a line of their own, but for an article before them and a stop after them.
    fn is_date_line(&self, at: usize, end: usize) -> bool {
        let is_first = at == 0
            || self.role(0, Role::The).or(self.role(0, Role::On)) == Some(at)
            || self.ends_before(at, &[Role::The]);
        is_first
            && (end == self.atoms.len()
                || self.is_line_end(end)
                || self.written_time(self.after(end, Role::At)))
    }

    /// "2020/Sep/23".
    fn year_month_day(&self, a: (u32, usize), second: usize) -> Option<(Fields, usize)> {
        let (month, next) = self.month(second).filter(|_| a.1 == 4)?;
        let (day, end) = self.day_number(self.join_mark(next)?)?;
        civil::date(a.0 as i32, month, day)?;
        Some((
            Fields { year: Some(a.0 as i32), month: Some(month), day: Some(day), ..Fields::default() },
            end,
        ))
    }
}

/// "20161016": year, month and day in eight digits.
fn compact(digits: u32) -> Option<Fields> {
    let (year, month, day) = ((digits / 10_000) as i32, (digits / 100 % 100) as u8, (digits % 100) as u8);
    civil::date(year, month, day).filter(|_| MODERN_YEARS.contains(&year))?;
    Some(Fields { year: Some(year), month: Some(month), day: Some(day), ..Fields::default() })
}

/// « 74 » is 1974, « 14 » is 2014.
fn two_digits(value: u32) -> i32 {
    let century = if value <= LAST_OF_CENTURY { 2000 } else { 1900 };
    (century + value) as i32
}
