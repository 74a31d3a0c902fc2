//! The beginning, middle or end of a period or part of the day.
//!
//! « début juin » is 1 to 10 June; "the end of the week" Friday to Sunday; « en fin de soirée » 9 p.m. to midnight.
//!
//! These are conventions, the same for every report.

use super::{Placed, TimeModifier};
use crate::times::civil::step;
use crate::times::expr::Portion;
use jiff::civil::DateTime;
use recoupe_lexicon::sense::{DayPart, PartCode};
use recoupe_ontology::Grain;

/// A part of a placed time.
pub(super) fn portion(portion: Portion, whole: &Placed) -> Placed {
    let bounds = whole.start.zip(whole.end).and_then(|(start, end)| bounds(portion, whole.grain, start, end));
    let modifier: Option<TimeModifier> = Some(portion.modifier());
    match bounds {
        Some((start, end)) => Placed { start: Some(start), end: Some(end), modifier, ..whole.clone() },
        None => Placed { modifier, ..whole.clone() },
    }
}

fn bounds(portion: Portion, grain: Grain, start: DateTime, end: DateTime) -> Option<(DateTime, DateTime)> {
    let from_start =
        |unit: Grain, first: i64, last: i64| Some((step(start, unit, first)?, step(start, unit, last)?));
    match (grain, portion) {
        (Grain::Century, Portion::Start) => from_start(Grain::Year, 0, 33),
        (Grain::Century, Portion::Mid) => from_start(Grain::Year, 33, 67),
        (Grain::Century, Portion::End) => from_start(Grain::Year, 67, 100),
        (Grain::Decade, Portion::Start) => from_start(Grain::Year, 0, 4),
        (Grain::Decade, Portion::Mid) => from_start(Grain::Year, 4, 7),
        (Grain::Decade, Portion::End) => from_start(Grain::Year, 7, 10),
        (Grain::Year, Portion::Start) => from_start(Grain::Month, 0, 3),
        (Grain::Year, Portion::Mid) => from_start(Grain::Month, 4, 8),
        (Grain::Year, Portion::End) => from_start(Grain::Month, 8, 12),
        (Grain::HalfYear, Portion::Start) => from_start(Grain::Month, 0, 2),
        (Grain::HalfYear, Portion::Mid) => from_start(Grain::Month, 2, 4),
        (Grain::HalfYear, Portion::End) => from_start(Grain::Month, 4, 6),
        (Grain::Season | Grain::Quarter, Portion::Start) => from_start(Grain::Month, 0, 1),
        (Grain::Season | Grain::Quarter, Portion::Mid) => from_start(Grain::Month, 1, 2),
        (Grain::Season | Grain::Quarter, Portion::End) => Some((step(start, Grain::Month, 2)?, end)),
        (Grain::Month, Portion::Start) => from_start(Grain::Day, 0, 10),
        (Grain::Month, Portion::Mid) => from_start(Grain::Day, 9, 19),
        (Grain::Month, Portion::End) => Some((step(start, Grain::Day, 20)?, end)),
        (Grain::Week, Portion::Start) => from_start(Grain::Day, 0, 3),
        (Grain::Week, Portion::Mid) => from_start(Grain::Day, 2, 4),
        (Grain::Week, Portion::End) => from_start(Grain::Day, 4, 7),
        (Grain::Day, Portion::Start) => from_start(Grain::Hour, 0, 12),
        (Grain::Day, Portion::Mid) => from_start(Grain::Hour, 11, 16),
        (Grain::Day, Portion::End) => from_start(Grain::Hour, 17, 24),
        _ => None,
    }
}

/// The hours of a part of the day, or of its beginning or end.
pub(super) fn hours(part: DayPart, portion: Option<Portion>) -> (u8, u8) {
    let Some(portion) = portion else { return (part.from, part.to) };
    match (part.code, portion) {
        (PartCode::Morning, Portion::Start) => (0, 9),
        (PartCode::Morning, Portion::End) => (10, 12),
        (PartCode::Afternoon, Portion::Start) => (12, 14),
        (PartCode::Afternoon, Portion::End) => (17, 19),
        (PartCode::Evening, Portion::Start) => (18, 21),
        (PartCode::Evening, Portion::End) => (21, 24),
        (PartCode::Daytime, Portion::Start) => (0, 12),
        (PartCode::Daytime, Portion::Mid) => (11, 16),
        (PartCode::Daytime, Portion::End) => (17, 21),
        (PartCode::Night, Portion::Start) => (part.from, 24),
        (PartCode::Night, Portion::End) => (27, part.to),
        _ => {
            let third = (part.to - part.from) / 3;
            (part.from + third, part.to - third)
        }
    }
}
