//! Where Sun and Moon stand: new moons, and the days of the calendars that follow both.
//!
//! The new moon of 4 February 2019 opens the Chinese year of the Pig; Diwali of 2019 is 27 October.
//!
//! Good to some minutes between 1600 and 2400, so that a day may differ where a new moon falls at its edge.
//! Integers only: angles in millionths of a degree, times in minutes from noon of 1 January 2000, universal time.

use super::civil::{date, days_on};
use jiff::civil::Date;

/// A turn.
const TURN: i64 = 360 * DEGREE;
const DEGREE: i64 = 1_000_000;
/// Minutes of a day.
const DAY: i64 = 1440;
/// Minutes from one new moon to the next, on average.
const MONTH: i64 = 42_524;
/// How fast Moon and Sun part, in billionths of a degree a day.
const PARTING: i64 = 12_190_749_117;

/// What the days of a lunisolar calendar are counted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lunisolar {
    /// Minutes east of Greenwich.
    pub zone: i64,
    /// Where the Sun enters the sign of the first month, in degrees.
    pub first_sign: i64,
    /// Whether the signs are those of the stars, as in India, or of the seasons, as in China.
    pub is_sidereal: bool,
}

/// The calendar of China and its neighbours.
pub(super) const CHINESE: Lunisolar = Lunisolar { zone: 480, first_sign: 330, is_sidereal: false };
/// The calendars of India whose months end with the new moon; Chaitra is the first.
pub(super) const INDIAN: Lunisolar = Lunisolar { zone: 330, first_sign: 0, is_sidereal: true };

/// The nth day of a month, counted from the day of its new moon, in a Gregorian year.
pub(super) fn day_of_month(calendar: Lunisolar, year: i32, month: u8, day: u8) -> Option<Date> {
    months_of(calendar, year, month)
        .into_iter()
        .filter_map(|(start, _)| days_on(date_of(start + calendar.zone)?, i64::from(day) - 1))
        .find(|found| i32::from(found.year()) == year)
}

/// The day on which the nth lunar day of a month rules at an hour: thirty of them part new moon from new moon.
pub(super) fn lunar_day(calendar: Lunisolar, year: i32, month: u8, nth: u8, hour: u8) -> Option<Date> {
    months_of(calendar, year, month)
        .into_iter()
        .filter_map(|(start, end)| {
            let first = date_of(start + calendar.zone)?;
            (-1..=30).filter_map(|days| days_on(first, days)).find(|&day| {
                let Some(moment) = minutes_of(day).map(|m| m + i64::from(hour) * 60 - calendar.zone) else {
                    return false;
                };
                let is_inside = (start..end).contains(&moment);
                // A lunar day that rules at no such hour gives way to the next one.
                is_inside && parting(moment) / (12 * DEGREE) + 1 >= i64::from(nth)
            })
        })
        .find(|day| i32::from(day.year()) == year)
}

/// The first day of the Islamic month that follows a new moon, as announced in Mecca: the day after it, or the next
/// one when the new moon comes too late to be seen in the evening.
pub(super) fn crescent_near(day: Date) -> Option<Date> {
    const MECCA: i64 = 180;
    const LAST_HOUR: i64 = 14;
    let local = new_moon_near(minutes_of(day)? - DAY) + MECCA;
    let noon_based = local + DAY / 2;
    let is_early = noon_based.rem_euclid(DAY) < LAST_HOUR * 60;
    days_on(date_of(local)?, if is_early { 1 } else { 2 })
}

/// The lunar months of this number that may reach into a year: their new moon and the next one.
fn months_of(calendar: Lunisolar, year: i32, month: u8) -> Vec<(i64, i64)> {
    let Some(start) = date(year - 1, 12, 1).and_then(minutes_of) else { return Vec::new() };
    let sign = |moment: i64| {
        let drift = if calendar.is_sidereal { precession(moment) } else { 0 };
        (sun(moment) - drift).rem_euclid(TURN) / (30 * DEGREE)
    };
    let asked = (calendar.first_sign / 30 + i64::from(month) - 1).rem_euclid(12);
    let mut moon = new_moon_near(start);
    let mut found = Vec::new();
    for _ in 0..15 {
        let next = new_moon_near(moon + MONTH);
        // A month in which the Sun enters no sign is leap and has no number.
        if sign(next) == asked && sign(moon) != asked {
            found.push((moon, next));
        }
        moon = next;
    }
    found
}

/// The new moon nearest to a moment.
fn new_moon_near(moment: i64) -> i64 {
    let mut at = moment;
    for _ in 0..6 {
        let ahead = parting(at);
        let ahead = if ahead > TURN / 2 { ahead - TURN } else { ahead };
        at -= ahead * DAY * 1000 / PARTING;
    }
    at
}

/// How far the Moon is ahead of the Sun.
fn parting(moment: i64) -> i64 {
    (moon(moment) - sun(moment)).rem_euclid(TURN)
}

/// A mean angle: its value at the epoch, and how fast it grows in billionths of a degree a day.
fn mean(at_epoch: i64, rate: i64, moment: i64) -> i64 {
    at_epoch + rate * moment / (DAY * 1000)
}

/// The anomaly of the Sun.
fn anomaly(moment: i64) -> i64 {
    mean(357_529_109, 985_600_281, moment)
}

/// The longitude of the Sun.
fn sun(moment: i64) -> i64 {
    let anomaly = anomaly(moment);
    mean(280_466_460, 985_647_366, moment) + wave(1_914_602, anomaly) + wave(19_993, 2 * anomaly)
}

/// The longitude of the Moon, by its largest terms.
fn moon(moment: i64) -> i64 {
    let elongation = mean(297_850_195, PARTING, moment);
    let solar = anomaly(moment);
    let own = mean(134_963_396, 13_064_992_950, moment);
    let latitude = mean(93_272_095, 13_229_350_240, moment);
    let terms = [
        (6_288_774, own),
        (1_274_027, 2 * elongation - own),
        (658_314, 2 * elongation),
        (213_618, 2 * own),
        (-185_116, solar),
        (-114_332, 2 * latitude),
        (58_793, 2 * elongation - 2 * own),
        (57_066, 2 * elongation - solar - own),
        (53_322, 2 * elongation + own),
        (45_758, 2 * elongation - solar),
        (-40_923, solar - own),
        (-34_720, elongation),
        (-30_383, solar + own),
    ];
    let waves: i64 = terms.iter().map(|&(height, angle)| wave(height, angle)).sum();
    mean(218_316_448, 13_176_396_473, moment) + waves
}

/// How far the signs of the stars have moved from those of the seasons.
fn precession(moment: i64) -> i64 {
    23_853_000 + 13_970 * moment / (DAY * 365)
}

/// A height times the sine of an angle, by the approximation of Bhaskara.
fn wave(height: i64, angle: i64) -> i64 {
    let angle = angle.rem_euclid(TURN);
    let (half, sign) = if angle < TURN / 2 { (angle, 1) } else { (angle - TURN / 2, -1) };
    let millidegrees = half / 1000;
    let product = millidegrees * (180_000 - millidegrees);
    let sine = 4 * product * DEGREE / (40_500 * DEGREE - product);
    sign * height * sine / DEGREE
}

/// Midnight of a day.
fn minutes_of(day: Date) -> Option<i64> {
    let seconds = day.duration_since(date(2000, 1, 1)?).as_secs();
    Some(seconds / 60 - DAY / 2)
}

/// The day of a moment.
fn date_of(moment: i64) -> Option<Date> {
    days_on(date(2000, 1, 1)?, (moment + DAY / 2).div_euclid(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_begin_where_they_began() {
        let chinese = |year| day_of_month(CHINESE, year, 1, 1).unwrap().to_string();
        assert_eq!(
            [2018, 2019, 2020, 2023].map(chinese),
            ["2018-02-16", "2019-02-05", "2020-01-25", "2023-01-22"]
        );
        let diwali = |year| lunar_day(INDIAN, year, 7, 30, 18).unwrap().to_string();
        assert_eq!([2018, 2019, 2020].map(diwali), ["2018-11-07", "2019-10-27", "2020-11-14"]);
        assert_eq!(crescent_near(date(2018, 6, 15).unwrap()), date(2018, 6, 15));
    }
}
