//! Fields in their place: the day first, then the part of the day or the hour.

use super::{Context, Look, Placed, TimeAnchor, TimeKind, place as place_expr, portion, value};
use crate::times::civil::{self, days_on, midnight};
use crate::times::expr::{Clock, Fields, Portion};
use crate::times::feast::feast_in;
use jiff::civil::{Date, DateTime};
use recoupe_lexicon::sense::{PartCode, SeasonCode, ShiftBy};
use recoupe_ontology::{Grain, TimeModifier};

/// A date that lies ahead by no more than this is meant, rather than one nearly a year back.
const NEAR_DAYS: i64 = 60;
/// The same where the verb tells of the past: « ont annoncé une grève le 20 avril ».
const COMING_DAYS: i64 = 14;
/// So many years to either side are searched for a day that fits: a 29 February on a given weekday comes every 28 years.
const YEARS: i32 = 28;

/// No evening has an hour before this one of twelve: « ce soir à 3 heures ».
const FIRST_OF_EVENING: u8 = 5;

/// Places fields.
pub(super) fn place(fields: &Fields, context: &Context) -> Placed {
    let fields = &settled(fields);
    let placed = if fields.is_date() { date(fields, context) } else { hour(fields, context) };
    let modifier = fields.is_about.then_some(TimeModifier::Approx);
    Placed { modifier: placed.modifier.or(modifier), ..placed }
}

/// « 6 heures du soir » is 18 hours: the part of the day settles the hour.
fn settled(fields: &Fields) -> Fields {
    let mut fields = fields.clone();
    if let (Some(clock), Some(part)) = (fields.clock, fields.part) {
        let is_late = match part.part.code {
            PartCode::Afternoon | PartCode::Evening => clock.hour < 12,
            PartCode::Night => (6..12).contains(&clock.hour),
            PartCode::Morning | PartCode::Midday | PartCode::Daytime => false,
        };
        // "tonight at 2 a.m." is after midnight.
        let is_after_midnight = is_late
            && clock.hour < FIRST_OF_EVENING
            && !clock.is_ambiguous
            && part.is_of_today
            && part.part.code == PartCode::Evening;
        if let Some((step, _)) = fields.counted_day.as_mut().filter(|_| is_after_midnight) {
            *step += 1;
            fields.part = None;
        } else {
            let hour = if is_late { clock.hour + 12 } else { clock.hour };
            fields.clock = Some(Clock { hour, is_ambiguous: false, ..clock });
        }
    }
    fields
}

fn date(fields: &Fields, context: &Context) -> Placed {
    match found(fields, context) {
        Some(placed) => placed,
        None => Placed::unanchored(TimeKind::Date, value::of_fields(fields), grain(fields)),
    }
}

/// The grain of what the date fields name.
fn grain(fields: &Fields) -> Grain {
    let has_day = fields.day.is_some()
        || fields.weekday.is_some()
        || fields.feast.is_some()
        || fields.counted_day.is_some();
    if has_day {
        Grain::Day
    } else if fields.month.is_some() {
        Grain::Month
    } else if fields.week.is_some() {
        Grain::Week
    } else if fields.quarter.is_some() {
        Grain::Quarter
    } else if fields.half.is_some() {
        Grain::HalfYear
    } else if fields.season.is_some() {
        Grain::Season
    } else if fields.decade.is_some() {
        Grain::Decade
    } else if fields.century.is_some() {
        Grain::Century
    } else {
        Grain::Year
    }
}

fn found(fields: &Fields, context: &Context) -> Option<Placed> {
    if let Some((step, base)) = fields.counted_day {
        let (at, anchor) = context.base(base)?;
        let day = days_on(at.date(), i64::from(step))?;
        return Some(Placed::unit(midnight(day), Grain::Day, anchor));
    }
    if let Some(century) = fields.century {
        return years((century - 1) * 100, Grain::Century);
    }
    if let Some(decade) = fields.decade {
        let decade = if decade < 10 { 190 + decade } else { decade };
        return years(decade * 10, Grain::Decade);
    }
    if let Some(within) = &fields.within {
        return inside(fields, &place_expr(within, context));
    }
    if let Some(year) = fields.year {
        return in_year(fields, year)
            .map(|(start, end)| placed(fields, start, end, TimeAnchor::Absolute))
            .or_else(|| early(year));
    }
    let now = context.now?;
    let (start, end) = if fields.weekday.is_some() && fields.day.is_some() && fields.month.is_none() {
        nearest_day_of_month(fields, now.at, context.look)?
    } else if let Some(weeks) = fields.weeks_on {
        let (start, end) = weekday(fields.weekday?, now.at, 1, Look::On)?;
        (civil::step(start, Grain::Week, i64::from(weeks))?, civil::step(end, Grain::Week, i64::from(weeks))?)
    } else if fields.month.is_none() && fields.day.is_some() {
        day_of_month(fields, now.at, context.look)?
    } else if let Some(day) = fields.weekday.filter(|_| fields.day.is_none()) {
        shifted_weekday(day, fields, now.at, context.look)?
    } else {
        yearly(fields, now.at, context.look)?
    };
    Some(placed(fields, start, end, TimeAnchor::Publication))
}

fn placed(fields: &Fields, start: DateTime, end: DateTime, anchor: TimeAnchor) -> Placed {
    let grain = grain(fields);
    let unit = Placed::unit(start, grain, anchor);
    let value = match fields.season {
        Some(season) => format!("{}-{}", value::year(i32::from(start.year())), value::season(season)),
        None => unit.value,
    };
    Placed { value, end: Some(end), ..unit }
}

fn years(first: i32, grain: Grain) -> Option<Placed> {
    Some(Placed::unit(midnight(civil::date(first, 1, 1)?), grain, TimeAnchor::Absolute))
}

/// A year before the common era, or one that the calendar does not hold, has a value and no days.
fn early(year: i32) -> Option<Placed> {
    let value = value::year(year);
    (year < 0).then(|| Placed {
        anchor: TimeAnchor::Absolute,
        ..Placed::unanchored(TimeKind::Date, value, Grain::Year)
    })
}

/// What the fields are in a year: first moment, and the moment after the last.
fn in_year(fields: &Fields, year: i32) -> Option<(DateTime, DateTime)> {
    let unit = |month: u8, grain: Grain| {
        let start = midnight(civil::date(year, month, 1)?);
        Some((start, civil::step(start, grain, 1)?))
    };
    let days = |day: Date, count: i64| Some((midnight(day), midnight(days_on(day, count)?)));
    if let Some((feast, length)) = fields.feast {
        return days(feast_in(year, feast)?, i64::from(length));
    }
    if let Some(season) = fields.season {
        return season_in(year, season);
    }
    match (fields.month, fields.day) {
        (Some(month), Some(day)) => days(civil::date(year, month, day)?, 1),
        (Some(month), None) => unit(month, Grain::Month),
        (None, Some(_)) => None,
        (None, None) => match (fields.quarter, fields.half, fields.week) {
            (Some(quarter), _, _) => unit(3 * (quarter - 1) + 1, Grain::Quarter),
            (_, Some(half), _) => unit(6 * (half - 1) + 1, Grain::HalfYear),
            (_, _, Some(week)) => {
                days(days_on(civil::monday(civil::date(year, 1, 4)?)?, 7 * (i64::from(week) - 1))?, 7)
            }
            _ if fields.weekday.is_some() => None,
            _ if year < 1 => None,
            _ => unit(1, Grain::Year),
        },
    }
}

/// The seasons of the north, from 21 to 20.
fn season_in(year: i32, season: SeasonCode) -> Option<(DateTime, DateTime)> {
    let (start, end) = match season {
        SeasonCode::Spring => ((year, 3, 20), (year, 6, 21)),
        SeasonCode::Summer => ((year, 6, 21), (year, 9, 24)),
        SeasonCode::Autumn => ((year, 9, 23), (year, 12, 22)),
        SeasonCode::Winter => ((year, 12, 21), (year + 1, 3, 21)),
    };
    let day = |(year, month, day): (i32, u8, u8)| civil::date(year, month, day).map(midnight);
    Some((day(start)?, day(end)?))
}

/// The fields inside a period: « lundi de la semaine dernière », "the 20th of last month".
fn inside(fields: &Fields, whole: &Placed) -> Option<Placed> {
    let (from, to) = whole.start.zip(whole.end)?;
    let year = i32::from(from.year());
    let (start, end) =
        if let Some(day) = fields.weekday.filter(|_| fields.day.is_none() && fields.month.is_none()) {
            weekday(day, civil::step(from, Grain::Day, -1)?, 1, Look::Ahead)?
        } else if let (Some(day), None) = (fields.day, fields.month) {
            let day = civil::date(year, from.month() as u8, day)?;
            (midnight(day), midnight(days_on(day, 1)?))
        } else {
            in_year(fields, year)
                .filter(|(start, _)| *start >= from && *start < to)
                .or_else(|| in_year(fields, year + 1))?
        };
    Some(placed(fields, start, end, whole.anchor))
}

/// The weekday nearest to a moment in a direction; `step` tells which one.
fn weekday(day: u8, at: DateTime, step: i8, look: Look) -> Option<(DateTime, DateTime)> {
    let today = at.date();
    let ahead = (i64::from(day) - i64::from(today.weekday().to_monday_one_offset())).rem_euclid(7);
    let days = match look {
        Look::Behind | Look::Past | Look::Back => (ahead - 7) % 7,
        Look::On => ahead,
        Look::Ahead => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
    };
    let days = if step < 0 && days == 0 { -7 } else { days };
    let start = midnight(days_on(today, days)?);
    Some((start, civil::step(start, Grain::Day, 1)?))
}

/// "three Sundays ago".
pub(super) fn weekdays(count: u32, day: u8, back: bool, context: &Context) -> Placed {
    let placed = context.now.and_then(|now| {
        let (nearest, _) =
            weekday(day, now.at, if back { -1 } else { 1 }, if back { Look::Back } else { Look::Ahead })?;
        let weeks = i64::from(count).checked_sub(1)? * if back { -1 } else { 1 };
        Some(Placed::unit(civil::step(nearest, Grain::Week, weeks)?, Grain::Day, TimeAnchor::Publication))
    });
    let fields = Fields { weekday: Some(day), ..Fields::default() };
    placed.unwrap_or_else(|| Placed::unanchored(TimeKind::Date, value::of_fields(&fields), Grain::Day))
}

/// « mardi », « mardi dernier », "next Tuesday".
fn shifted_weekday(day: u8, fields: &Fields, now: DateTime, look: Look) -> Option<(DateTime, DateTime)> {
    match &fields.shift {
        None => weekday(day, now, 1, look),
        Some(shift) if shift.by == ShiftBy::Cycle => {
            let week = civil::step(civil::floor(now, Grain::Week)?, Grain::Week, i64::from(shift.step))?;
            weekday(day, week, 1, Look::On)
        }
        Some(shift) => match shift.step {
            0 if look == Look::Back => nearest_weekday(day, now),
            0 => weekday(day, now, 1, look),
            1.. => weekday(day, now, 1, Look::Ahead),
            _ => weekday(day, now, -1, Look::Back),
        },
    }
}

/// « ce jeudi », "this Friday": the nearest one, before or after.
fn nearest_weekday(day: u8, now: DateTime) -> Option<(DateTime, DateTime)> {
    let (last, next) = (weekday(day, now, 1, Look::Back)?, weekday(day, now, 1, Look::On)?);
    let is_last = now.duration_since(last.0) <= next.0.duration_since(now);
    Some(if is_last { last } else { next })
}

/// « jeudi 15 », "Tuesday the 11th": such days are months apart, and the nearest one is meant.
fn nearest_day_of_month(fields: &Fields, now: DateTime, look: Look) -> Option<(DateTime, DateTime)> {
    if look == Look::Ahead {
        return day_of_month(fields, now, look);
    }
    let (last, next) = (day_of_month(fields, now, Look::Back), day_of_month(fields, now, Look::On));
    let (Some(before), Some(after)) = (last, next) else { return last.or(next) };
    let is_last = now.duration_since(before.0) <= after.0.duration_since(now);
    Some(if is_last { before } else { after })
}

/// « le 16 », « jeudi 15 »: a day of a month that is not named.
fn day_of_month(fields: &Fields, now: DateTime, look: Look) -> Option<(DateTime, DateTime)> {
    let first = civil::floor(now, Grain::Month)?;
    let today = civil::floor(now, Grain::Day)?;
    let step = if look.is_back() { -1 } else { 1 };
    (0..12 * i64::from(YEARS)).find_map(|months| {
        let month = civil::step(first, Grain::Month, step * months)?;
        let day = civil::date(i32::from(month.year()), month.month() as u8, fields.day?)?;
        let start = midnight(day);
        let is_on_side = if look.is_back() { start <= today } else { start >= today };
        (is_on_side && fits_weekday(fields, day)).then_some((start, civil::step(start, Grain::Day, 1)?))
    })
}

fn fits_weekday(fields: &Fields, day: Date) -> bool {
    fields.weekday.is_none_or(|weekday| day.weekday() == civil::weekday(weekday))
}

/// What comes back every year: a day of a named month, a month, a season, a feast.
fn yearly(fields: &Fields, now: DateTime, look: Look) -> Option<(DateTime, DateTime)> {
    let this = i32::from(now.year());
    let today = civil::floor(now, Grain::Day)?;
    let is_weekday_near =
        |year: i32| in_year(fields, year).is_some_and(|(start, _)| fits_weekday(fields, start.date()));
    // A weekday that no near year confirms is a slip of the writer: the date is believed. News tells of no next year.
    let near = this - 1..=if look.is_back() { this } else { this + 1 };
    let asks_weekday = fields.weekday.is_some() && near.clone().any(is_weekday_near);
    let fit = |year: i32, accept: &dyn Fn(DateTime, DateTime) -> bool| {
        let is_meant = !asks_weekday || near.contains(&year) && is_weekday_near(year);
        in_year(fields, year).filter(|&(start, end)| is_meant && accept(start, end))
    };
    let back =
        |accept: &dyn Fn(DateTime, DateTime) -> bool| (0..=YEARS).find_map(|n| fit(this + 1 - n, accept));
    let ahead =
        |accept: &dyn Fn(DateTime, DateTime) -> bool| (0..=YEARS).find_map(|n| fit(this - 1 + n, accept));
    if let Some(shift) = &fields.shift {
        return match (shift.step, shift.by) {
            (0, _) if fields.season.is_some() => {
                let next = ahead(&|_, end| end > today);
                let last = back(&|start, _| start <= today);
                let is_next = !look.is_back()
                    || look == Look::Back
                        && last.is_some_and(|(last, _)| is_ahead_within(NEAR_DAYS, last, next, today));
                if is_next { next } else { last }
            }
            (0, _) => in_year(fields, this),
            (1.., _) if fields.month.is_some() || fields.feast.is_some() => ahead(&|start, _| start > today),
            (1.., ShiftBy::Occurrence) => ahead(&|start, _| start > today),
            (_, ShiftBy::Occurrence) => back(&|_, end| end <= today),
            (step, ShiftBy::Cycle) => in_year(fields, this + i32::from(step)),
        };
    }
    let last = back(&|start, _| start <= today);
    let next = ahead(&|start, end| if grain(fields) == Grain::Day { start >= today } else { end > today });
    match look {
        Look::Behind => last.or(next),
        Look::Past => last.filter(|&(start, _)| !is_ahead_within(COMING_DAYS, start, next, today)).or(next),
        Look::Back => last.filter(|&(start, _)| !is_ahead_within(NEAR_DAYS, start, next, today)).or(next),
        Look::On | Look::Ahead => next.or(last),
    }
}

/// The coming 1 March is meant on 12 February, and not the one of eleven months ago.
fn is_ahead_within(days: i64, last: DateTime, next: Option<(DateTime, DateTime)>, today: DateTime) -> bool {
    let far = civil::step(today, Grain::Day, days - 365);
    let near = civil::step(today, Grain::Day, days);
    next.zip(near).zip(far).is_some_and(|(((next, _), near), far)| next <= near && last < far)
}

fn hour(fields: &Fields, context: &Context) -> Placed {
    let day = Fields { part: None, clock: None, zone: None, is_about: false, ..fields.clone() };
    let is_alone = day == Fields::default();
    let base = if is_alone {
        day_at_hand(fields, context)
    } else {
        found(&day, context).filter(|d| d.grain == Grain::Day).map(|d| (d.start, d.anchor))
    };
    let Some((Some(start), anchor)) = base else {
        let grain = fields.clock.map_or(Grain::PartOfDay, Clock::grain);
        let written = if is_alone { value::of_hour(fields) } else { value::of_fields(fields) };
        return Placed::unanchored(TimeKind::Time, written, grain);
    };
    let start = last_night(fields, context, start);
    let placed = match fields.clock {
        Some(clock) => at_clock(clock, fields, context, start, is_alone),
        None => at_part(fields, start),
    };
    let unknown = || Placed::unanchored(TimeKind::Time, value::of_fields(fields), Grain::PartOfDay);
    Placed { anchor, ..placed.unwrap_or_else(unknown) }
}

/// « cette nuit » in the news is the night before.
fn last_night(fields: &Fields, context: &Context, start: DateTime) -> DateTime {
    let is_night = fields.part.is_some_and(|p| p.part.code == PartCode::Night && p.is_of_today)
        && fields.clock.is_none();
    let is_this = fields.counted_day.is_some_and(|(step, _)| step == 0);
    if is_night && is_this && context.look.is_back() {
        return civil::step(start, Grain::Day, -1).unwrap_or(start);
    }
    start
}

/// The day of an hour or part of the day that comes without one.
fn day_at_hand(fields: &Fields, context: &Context) -> Option<(Option<DateTime>, TimeAnchor)> {
    let is_told = fields.part.is_some_and(|part| part.is_of_today);
    let at_hand = context.at_hand.filter(|_| !is_told);
    let (at, anchor) = at_hand.or(context.now.map(|now| (now.at, TimeAnchor::Publication)))?;
    Some((civil::floor(at, Grain::Day), anchor))
}

fn at_part(fields: &Fields, day: DateTime) -> Option<Placed> {
    let part = fields.part?;
    let (from, to) = portion::hours(part.part, part.portion);
    let (start, end) =
        (civil::step(day, Grain::Hour, i64::from(from)), civil::step(day, Grain::Hour, i64::from(to)));
    let value = format!("{}{}", value::of_moment(day, Grain::Day), value::of_hour(fields));
    let modifier = part.portion.map(Portion::modifier);
    Some(Placed { start, end, modifier, ..Placed::unanchored(TimeKind::Time, value, Grain::PartOfDay) })
}

fn at_clock(
    clock: Clock,
    fields: &Fields,
    context: &Context,
    day: DateTime,
    is_alone: bool,
) -> Option<Placed> {
    let seconds = i64::from(clock.hour) * 3600
        + i64::from(clock.minute.unwrap_or(0)) * 60
        + i64::from(clock.second.unwrap_or(0));
    let told = civil::later(day, seconds)?;
    let told = if is_alone && context.at_hand.is_none() { coming(told, clock, context) } else { told };
    let value = format!("{}{}", value::of_moment(told, clock.grain()), value::zone(fields.zone));
    let start = local(told, fields, context)?;
    // Who names the zone means the minute.
    let grain = if fields.zone.is_some() { clock.grain().max(Grain::Minute) } else { clock.grain() };
    let unit = Placed::unit(start, grain, TimeAnchor::Publication);
    Some(Placed { value, is_point: true, ..unit })
}

/// Looking ahead, an hour that has passed is that of the afternoon or of tomorrow.
fn coming(told: DateTime, clock: Clock, context: &Context) -> DateTime {
    let Some(now) = context.now.filter(|now| now.has_hour && context.look == Look::Ahead && told <= now.at)
    else {
        return told;
    };
    let later = civil::step(told, Grain::Hour, 12).filter(|later| clock.is_ambiguous && *later > now.at);
    later.or(civil::step(told, Grain::Day, 1)).unwrap_or(told)
}

/// The local time of the stamp, where both zones are known.
fn local(told: DateTime, fields: &Fields, context: &Context) -> Option<DateTime> {
    match fields.zone.zip(context.now.and_then(|now| now.zone)) {
        Some((there, here)) => civil::later(told, i64::from(here - there) * 60),
        None => Some(told),
    }
}
