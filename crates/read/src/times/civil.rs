//! Arithmetic on local times: where a unit begins, and so many units on.
//!
//! The week of 12 February 2013 begins on Monday the 11th; a month after 31 January is 28 February.
//!
//! No time zone, no clock: dates and hours as people write them. What leaves the calendar is `None`.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{SignedDuration, ToSpan};
use recoupe_ontology::Grain;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// How long a grain is: in months or in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Length {
    Months(i64),
    Seconds(i64),
}

/// The length of one unit.
pub(super) const fn length(grain: Grain) -> Length {
    match grain {
        Grain::Century => Length::Months(1200),
        Grain::Decade => Length::Months(120),
        Grain::Year => Length::Months(12),
        Grain::HalfYear => Length::Months(6),
        Grain::Season | Grain::Quarter => Length::Months(3),
        Grain::Month => Length::Months(1),
        Grain::Week | Grain::Weekend => Length::Seconds(7 * DAY),
        Grain::Day | Grain::PartOfDay => Length::Seconds(DAY),
        Grain::Hour => Length::Seconds(3600),
        Grain::Minute => Length::Seconds(60),
        Grain::Second => Length::Seconds(1),
    }
}

/// The next finer unit in which people count on from now: a year ago is told to the month, a month ago to the day.
pub(super) const fn finer(grain: Grain) -> Grain {
    match grain {
        Grain::Century | Grain::Decade => Grain::Year,
        Grain::Year | Grain::HalfYear | Grain::Season | Grain::Quarter => Grain::Month,
        Grain::Month | Grain::Week | Grain::Weekend => Grain::Day,
        Grain::Day | Grain::PartOfDay => Grain::Day,
        Grain::Hour => Grain::Minute,
        Grain::Minute | Grain::Second => Grain::Second,
    }
}

/// So many units later, or earlier; the day is cut to the length of the month.
pub(super) fn step(at: DateTime, grain: Grain, count: i64) -> Option<DateTime> {
    match length(grain) {
        Length::Months(months) => {
            let months = i32::try_from(months.checked_mul(count)?).ok()?;
            at.checked_add(months_span(months)?).ok()
        }
        Length::Seconds(seconds) => later(at, seconds.checked_mul(count)?),
    }
}

fn months_span(months: i32) -> Option<jiff::Span> {
    jiff::Span::new().try_months(months).ok()
}

/// So many seconds later.
pub(super) fn later(at: DateTime, seconds: i64) -> Option<DateTime> {
    at.checked_add(SignedDuration::from_secs(seconds)).ok()
}

/// The beginning of the unit that holds this moment.
pub(super) fn floor(at: DateTime, grain: Grain) -> Option<DateTime> {
    let date = at.date();
    let first_of = |month: i8| Date::new(date.year(), month, 1).ok();
    let year_of = |every: i16| Date::new(date.year() - date.year().rem_euclid(every), 1, 1).ok();
    let start = match grain {
        Grain::Century => year_of(100)?,
        Grain::Decade => year_of(10)?,
        Grain::Year => first_of(1)?,
        Grain::HalfYear => first_of(if date.month() > 6 { 7 } else { 1 })?,
        Grain::Season | Grain::Quarter => first_of((date.month() - 1) / 3 * 3 + 1)?,
        Grain::Month => first_of(date.month())?,
        Grain::Week => monday(date)?,
        Grain::Weekend => monday(date)?.checked_add(5.days()).ok()?,
        Grain::Day | Grain::PartOfDay => date,
        Grain::Hour | Grain::Minute | Grain::Second => return Some(cut(at, grain)),
    };
    Some(start.at(0, 0, 0, 0))
}

fn cut(at: DateTime, grain: Grain) -> DateTime {
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    match grain {
        Grain::Hour => at.date().at(hour, 0, 0, 0),
        Grain::Minute => at.date().at(hour, minute, 0, 0),
        _ => at.date().at(hour, minute, second, 0),
    }
}

/// The Monday of a week.
pub(super) fn monday(date: Date) -> Option<Date> {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(back.days()).ok()
}

/// A day of the week by number, Monday is 1.
pub(super) fn weekday(number: u8) -> Weekday {
    Weekday::from_monday_one_offset(number.clamp(1, 7) as i8).expect("between one and seven")
}

/// The nth such weekday of a month; -1 is the last.
pub(super) fn nth_weekday(year: i16, month: u8, day: u8, nth: i8) -> Option<Date> {
    Date::new(year, month as i8, 1).ok()?.nth_weekday_of_month(nth, weekday(day)).ok()
}

/// A date, if there is such a day.
pub(super) fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The start of a day.
pub(super) fn midnight(date: Date) -> DateTime {
    date.at(0, 0, 0, 0)
}

/// So many days later.
pub(super) fn days_on(date: Date, days: i64) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}
