//! The date of a feast in a year, by the rules of its calendar.
//!
//! Easter of 2013 is 31 March; Ramadan of 2018 begins on 17 May.
//!
//! Islamic months begin by the new moon, as Mecca announces them: elsewhere the sight of the moon may differ by a day.

use super::civil::{date, days_on, nth_weekday};
use super::moon::{self, CHINESE, INDIAN};
use jiff::civil::Date;
use recoupe_lexicon::sense::FeastDay;

/// The first day of the feast that falls in this year.
pub(super) fn feast_in(year: i32, feast: FeastDay) -> Option<Date> {
    match feast {
        FeastDay::Date(month, day) => date(year, month, day),
        FeastDay::Easter(days) => days_on(easter(year)?, i64::from(days)),
        FeastDay::EasternEaster(days) => days_on(eastern_easter(year)?, i64::from(days)),
        FeastDay::Weekday(month, weekday, nth) => nth_weekday(i16::try_from(year).ok()?, month, weekday, nth),
        FeastDay::AfterWeekday(month, weekday, nth, days) => {
            days_on(nth_weekday(i16::try_from(year).ok()?, month, weekday, nth)?, i64::from(days))
        }
        FeastDay::Islamic(month, day) => islamic(year, month, day),
        FeastDay::Hebrew(month, day) => hebrew(year, month, day),
        FeastDay::Chinese(month, day) => moon::day_of_month(CHINESE, year, month, day),
        FeastDay::Indian(month, day, hour) => moon::lunar_day(INDIAN, year, month, day, hour),
    }
}

/// Easter Sunday of the western churches (the Gregorian computus).
fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Easter Sunday of the eastern churches: the Julian computus, in the Gregorian calendar.
fn eastern_easter(year: i32) -> Option<Date> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    let julian = date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    days_on(julian, i64::from(year / 100 - year / 400 - 2))
}

/// The day number of 1 Muharram of the year 1 less one: 16 July 622 of the Julian calendar.
const HIJRA: i64 = 227_014;
/// The day number of the Hebrew epoch less one.
const CREATION: i64 = -1_373_428;

/// The day with this number; day 1 is 1 January of the year 1.
fn day_number(number: i64) -> Option<Date> {
    days_on(date(1, 1, 1)?, number - 1)
}

fn in_year(year: i32, found: Option<Date>) -> Option<Date> {
    found.filter(|day| i32::from(day.year()) == year)
}

/// The first occurrence in a Gregorian year.
fn islamic(year: i32, month: u8, day: u8) -> Option<Date> {
    let first = (i64::from(year) - 622) * 33 / 32;
    (first - 1..=first + 2).find_map(|hijri| {
        let months = i64::from(month) - 1;
        let days = (hijri - 1) * 354 + (3 + 11 * hijri).div_euclid(30) + 29 * months + (months + 1) / 2;
        let first = moon::crescent_near(day_number(HIJRA + days + 1)?)?;
        in_year(year, days_on(first, i64::from(day) - 1))
    })
}

/// Days from the epoch to the new year of a Hebrew year, before the rules that put it off.
fn hebrew_elapsed(year: i64) -> i64 {
    let months = (235 * year - 234).div_euclid(19);
    let parts = 12_084 + 13_753 * months;
    let day = 29 * months + parts.div_euclid(25_920);
    if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
}

fn hebrew_new_year(year: i64) -> i64 {
    let (before, here, after) = (hebrew_elapsed(year - 1), hebrew_elapsed(year), hebrew_elapsed(year + 1));
    let delay = match (after - here, here - before) {
        (356, _) => 2,
        (_, 382) => 1,
        _ => 0,
    };
    CREATION + here + delay
}

/// The lengths of the months of a Hebrew year from Tishri on, with a second Adar in leap years.
fn hebrew_months(year: i64) -> Vec<i64> {
    let length = hebrew_new_year(year + 1) - hebrew_new_year(year);
    let is_leap = (7 * year + 1).rem_euclid(19) < 7;
    let heshvan = if length % 10 == 5 { 30 } else { 29 };
    let kislev = if length % 10 == 3 { 29 } else { 30 };
    let mut months = vec![30, heshvan, kislev, 29, 30];
    months.extend(if is_leap { &[30, 29][..] } else { &[29][..] });
    months.extend([30, 29, 30, 29, 30, 29]);
    months
}

/// Nisan is month 1, Tishri 7; of two Adars the feasts take the second.
fn hebrew(year: i32, month: u8, day: u8) -> Option<Date> {
    (3760..=3761).find_map(|ahead| {
        let hebrew_year = i64::from(year) + ahead;
        let months = hebrew_months(hebrew_year);
        let place = match month {
            7..=11 => usize::from(month) - 7,
            12 => months.len() - 7,
            _ => months.len() - 6 + usize::from(month) - 1,
        };
        let before: i64 = months.get(..place)?.iter().sum();
        in_year(year, day_number(hebrew_new_year(hebrew_year) + before + i64::from(day)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, feast: FeastDay) -> String {
        feast_in(year, feast).unwrap().to_string()
    }

    #[test]
    fn feasts_fall_where_they_fell() {
        assert_eq!(on(2013, FeastDay::Easter(0)), "2013-03-31");
        assert_eq!(on(2018, FeastDay::EasternEaster(0)), "2018-04-08");
        assert_eq!(on(2012, FeastDay::Weekday(11, 4, 4)), "2012-11-22");
        assert_eq!(on(2018, FeastDay::Islamic(9, 1)), "2018-05-17");
        assert_eq!(on(2018, FeastDay::Islamic(10, 1)), "2018-06-15");
        assert_eq!(on(2020, FeastDay::Islamic(10, 1)), "2020-05-24");
        assert_eq!(on(2019, FeastDay::Chinese(1, 1)), "2019-02-05");
        assert_eq!(on(2019, FeastDay::Indian(7, 30, 18)), "2019-10-27");
        assert_eq!(on(2018, FeastDay::Hebrew(7, 1)), "2018-09-10");
        assert_eq!(on(2018, FeastDay::Hebrew(1, 15)), "2018-03-31");
        assert_eq!(on(2018, FeastDay::Hebrew(9, 25)), "2018-12-03");
    }
}
