//! TIMEX3 values: 2013-02-12, 2013-W07, 2013-02-12TEV, P3D, XXXX-WXX-1.

use crate::times::expr::{Amount, Fields};
use jiff::civil::DateTime;
use recoupe_lexicon::sense::{PartCode, Reach, SeasonCode};
use recoupe_ontology::Grain;

/// The value of the unit that begins at this moment.
pub(super) fn of_moment(at: DateTime, grain: Grain) -> String {
    let (year, month) = (year(i32::from(at.year())), at.month());
    match grain {
        Grain::Century => year[..year.len() - 2].to_owned(),
        Grain::Decade => year[..year.len() - 1].to_owned(),
        Grain::Year => year,
        Grain::HalfYear => format!("{year}-H{}", (month - 1) / 6 + 1),
        Grain::Quarter | Grain::Season => format!("{year}-Q{}", (month - 1) / 3 + 1),
        Grain::Month => format!("{year}-{month:02}"),
        Grain::Week => week(at),
        Grain::Weekend => format!("{}-WE", week(at)),
        Grain::Day | Grain::PartOfDay => format!("{year}-{month:02}-{:02}", at.day()),
        Grain::Hour | Grain::Minute => {
            format!("{year}-{month:02}-{:02}T{:02}:{:02}", at.day(), at.hour(), at.minute())
        }
        Grain::Second => {
            format!(
                "{year}-{month:02}-{:02}T{:02}:{:02}:{:02}",
                at.day(),
                at.hour(),
                at.minute(),
                at.second()
            )
        }
    }
}

/// Four digits, or a minus and four digits before the common era.
pub(super) fn year(year: i32) -> String {
    if year < 0 { format!("-{:04}", -year) } else { format!("{year:04}") }
}

fn week(at: DateTime) -> String {
    let week = at.date().iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// The value of a unit when nothing tells which one.
pub(super) const fn unknown(grain: Grain) -> &'static str {
    match grain {
        Grain::Century => "XX",
        Grain::Decade => "XXX",
        Grain::Year => "XXXX",
        Grain::HalfYear => "XXXX-HX",
        Grain::Quarter | Grain::Season => "XXXX-QX",
        Grain::Month => "XXXX-XX",
        Grain::Week => "XXXX-WXX",
        Grain::Weekend => "XXXX-WXX-WE",
        Grain::Day | Grain::PartOfDay => "XXXX-XX-XX",
        Grain::Hour | Grain::Minute | Grain::Second => "XXXX-XX-XXTXX:XX",
    }
}

/// The value of fields of which the year, or the day, stays unknown.
pub(super) fn of_fields(fields: &Fields) -> String {
    let year = fields.year.map_or("XXXX".to_owned(), year);
    let two = |n: Option<u8>| n.map_or("XX".to_owned(), |n| format!("{n:02}"));
    let date = if let Some(season) = fields.season {
        format!("{year}-{}", self::season(season))
    } else if let Some(quarter) = fields.quarter {
        format!("{year}-Q{quarter}")
    } else if let Some(half) = fields.half {
        format!("{year}-H{half}")
    } else if let Some(week) = fields.week {
        format!("{year}-W{week:02}")
    } else if fields.month.is_some() && fields.day.is_none() {
        format!("{year}-{}", two(fields.month))
    } else if fields.day.is_some() {
        format!("{year}-{}-{}", two(fields.month), two(fields.day))
    } else if let Some(weekday) = fields.weekday {
        format!("XXXX-WXX-{weekday}")
    } else if fields.year.is_some() {
        year
    } else {
        "XXXX-XX-XX".to_owned()
    };
    format!("{date}{}", of_hour(fields))
}

/// What is added to the value of a day: TEV, T15:00, T08:00Z.
pub(super) fn of_hour(fields: &Fields) -> String {
    if let Some(clock) = fields.clock {
        let seconds = clock.second.map_or(String::new(), |s| format!(":{s:02}"));
        return format!("T{:02}:{:02}{seconds}{}", clock.hour, clock.minute.unwrap_or(0), zone(fields.zone));
    }
    fields.part.map_or(String::new(), |part| format!("T{}", part_code(part.part.code)))
}

/// Z, +01:00, or nothing.
pub(super) fn zone(minutes: Option<i16>) -> String {
    match minutes {
        None => String::new(),
        Some(0) => "Z".to_owned(),
        Some(minutes) => {
            let sign = if minutes < 0 { '-' } else { '+' };
            format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
        }
    }
}

const fn part_code(code: PartCode) -> &'static str {
    match code {
        PartCode::Morning => "MO",
        PartCode::Midday => "MI",
        PartCode::Afternoon => "AF",
        PartCode::Evening => "EV",
        PartCode::Night => "NI",
        PartCode::Daytime => "DT",
    }
}

pub(super) const fn season(code: SeasonCode) -> &'static str {
    match code {
        SeasonCode::Spring => "SP",
        SeasonCode::Summer => "SU",
        SeasonCode::Autumn => "FA",
        SeasonCode::Winter => "WI",
    }
}

pub(super) const fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::Past => "PAST_REF",
        Reach::Present => "PRESENT_REF",
        Reach::Future => "FUTURE_REF",
    }
}

/// P3D, PT1H30M, PXY, P2.5Y.
pub(super) fn of_amount(amount: &Amount) -> String {
    let is_hours = |grain: Grain| matches!(grain, Grain::Hour | Grain::Minute | Grain::Second);
    let written = |hours: bool| {
        let parts = amount.parts.iter().filter(|(grain, _)| is_hours(*grain) == hours);
        parts.map(|&(grain, count)| counted(grain, count)).collect::<String>()
    };
    let (days, hours) = (written(false), written(true));
    if hours.is_empty() { format!("P{days}") } else { format!("P{days}T{hours}") }
}

/// The part of an hour in minutes, or of a minute in seconds, where it is a whole number of them.
fn sixtieths(grain: Grain, rest: i64) -> Option<(i64, &'static str)> {
    let letter = match grain {
        Grain::Hour => "M",
        Grain::Minute => "S",
        _ => return None,
    };
    (rest > 0 && rest * 60 % 1000 == 0).then_some((rest * 60 / 1000, letter))
}

/// So many units; units without a letter are counted in the next one that has one.
fn counted(grain: Grain, thousandths: Option<i64>) -> String {
    let (times, letter) = match grain {
        Grain::Century => (100, "Y"),
        Grain::Decade => (10, "Y"),
        Grain::Year => (1, "Y"),
        Grain::HalfYear => (6, "M"),
        Grain::Quarter | Grain::Season => (3, "M"),
        Grain::Month => (1, "M"),
        Grain::Week => (1, "W"),
        Grain::Weekend => (1, "WE"),
        Grain::Day | Grain::PartOfDay => (1, "D"),
        Grain::Hour => (1, "H"),
        Grain::Minute => (1, "M"),
        Grain::Second => (1, "S"),
    };
    let Some(total) = thousandths.and_then(|n| n.checked_mul(times)) else {
        let letter = match grain {
            Grain::Decade => "DE",
            Grain::Century => "CE",
            _ => letter,
        };
        return format!("X{letter}");
    };
    let (whole, rest) = (total / 1000, total % 1000);
    // An hour and a half is PT1H30M.
    if let Some((finer, letter_of_rest)) = sixtieths(grain, rest) {
        let whole = if whole == 0 { String::new() } else { format!("{whole}{letter}") };
        return format!("{whole}{finer}{letter_of_rest}");
    }
    let decimals =
        if rest == 0 { String::new() } else { format!(".{rest:03}").trim_end_matches('0').to_owned() };
    format!("{whole}{decimals}{letter}")
}
