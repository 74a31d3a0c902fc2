//! From what the words say to when it was: each expression is placed by the date of publication, or by the time that
//! the story has reached, or stays unanchored.
//!
//! With a publication on Tuesday 12 February 2013, « lundi » is 2013-02-11 and « il y a trois jours » 2013-02-09.

mod day;
mod portion;
mod value;

use super::civil;
use super::expr::{Amount, Expr, Fields, OffsetBase, Opening, Piece, Recurrence};
use jiff::civil::DateTime;
use recoupe_lexicon::sense::{Base, DayPart, Reach, Shift, ShiftBy};
use recoupe_ontology::{Grain, TimeAnchor, TimeKind, TimeModifier};

/// When it is now, for the document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Now {
    pub at: DateTime,
    /// Whether the hour is known.
    pub has_hour: bool,
    /// Minutes east of Greenwich, where the stamp tells.
    pub zone: Option<i16>,
}

/// Which way a time looks when the words allow both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Look {
    /// To the last one, whatever is near: the first end of a range, looked for before the second.
    Behind,
    /// To the last one, unless the next comes soon: the verb tells of the past.
    Past,
    /// To the last one, today included: news.
    Back,
    /// To the next one, today included: what somebody will do.
    On,
    /// To the next one after today: announcements.
    Ahead,
}

impl Look {
    pub(super) fn is_back(self) -> bool {
        matches!(self, Look::Behind | Look::Past | Look::Back)
    }
}

/// What the words are placed by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Context {
    pub now: Option<Now>,
    /// The day that the story has reached, and what it was counted from.
    pub story: Option<(DateTime, TimeAnchor)>,
    /// The day that the sentence speaks of, for hours without one.
    pub at_hand: Option<(DateTime, TimeAnchor)>,
    pub look: Look,
}

/// A time in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Placed {
    pub kind: TimeKind,
    pub value: String,
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    pub grain: Grain,
    pub anchor: TimeAnchor,
    pub modifier: Option<TimeModifier>,
    /// An hour of the clock: as an end it is a point, not a stretch.
    pub is_point: bool,
}

impl Placed {
    fn unanchored(kind: TimeKind, value: String, grain: Grain) -> Placed {
        let (start, end, anchor) = (None, None, TimeAnchor::Unanchored);
        Placed { kind, value, start, end, grain, anchor, modifier: None, is_point: false }
    }

    /// The unit of the calendar that begins here.
    fn unit(start: DateTime, grain: Grain, anchor: TimeAnchor) -> Placed {
        let value = value::of_moment(start, grain);
        Placed {
            start: Some(start),
            end: civil::step(start, grain, 1),
            anchor,
            ..Placed::unanchored(kind_of(grain), value, grain)
        }
    }

    /// Its end, or its start where it is a point.
    fn last(&self) -> Option<DateTime> {
        if self.is_point { self.start } else { self.end }
    }
}

const fn kind_of(grain: Grain) -> TimeKind {
    match grain {
        Grain::PartOfDay | Grain::Hour | Grain::Minute | Grain::Second => TimeKind::Time,
        _ => TimeKind::Date,
    }
}

impl Context {
    /// The moment that a relative word counts from.
    fn base(&self, base: Base) -> Option<(DateTime, TimeAnchor)> {
        let publication = self.now.map(|now| (now.at, TimeAnchor::Publication));
        match base {
            Base::Publication => publication,
            Base::Story => self.story.or(publication),
        }
    }
}

/// Places an expression.
pub(super) fn place(expr: &Expr, context: &Context) -> Placed {
    match expr {
        Expr::Point(fields) => day::place(fields, context),
        Expr::Offset { amount, back, base } => offset(amount, *back, base, context),
        Expr::Weekdays { count, weekday, back } => day::weekdays(*count, *weekday, *back, context),
        Expr::Window { amount, step, base } => window(amount, *step, *base, context),
        Expr::Within(amount) => within(amount, context),
        Expr::Cycle { unit, step, base } => cycle(*unit, *step, *base, context),
        Expr::Nth { nth, piece, of } => nth_piece(*nth, *piece, &place(of, context)),
        Expr::Half { is_first, of } => half(*is_first, place(of, context)),
        Expr::Pieces { amount, from_end, of } => pieces(amount, *from_end, &place(of, context)),
        Expr::Holding { unit, of } => holding(*unit, &place(of, context)),
        Expr::Ahead(amount) if context.look == Look::Past => length(amount),
        Expr::Ahead(amount) => offset(amount, false, &OffsetBase::From(Base::Publication), context),
        Expr::Portion { portion, of } => portion::portion(*portion, &place(of, context)),
        Expr::Range { from, to } => range(from, to, context),
        Expr::Night { part, of } => night(*part, of, context),
        Expr::Open { opening, of } => open(*opening, of, context),
        Expr::Lasting { from, amount } => lasting(from, amount, context),
        Expr::Duration(amount) => length(amount),
        Expr::Set(recurrence) => set(recurrence),
        Expr::Vague(reach) => vague(*reach, context),
    }
}

fn smallest(amount: &Amount) -> Grain {
    amount.parts.iter().map(|&(grain, _)| grain).max().unwrap_or(Grain::Day)
}

fn length(amount: &Amount) -> Placed {
    Placed {
        modifier: amount.modifier,
        ..Placed::unanchored(TimeKind::Duration, value::of_amount(amount), smallest(amount))
    }
}

/// The first or last so many pieces of a whole.
fn pieces(amount: &Amount, from_end: bool, whole: &Placed) -> Placed {
    let bounds = || {
        let (start, end) = whole.start.zip(whole.end)?;
        let is_week = smallest(amount) == Grain::Week;
        // A week belongs to the month and year of its Thursday.
        let edge = |at: DateTime| if is_week { first_piece(at, Piece::Unit(Grain::Week)) } else { Some(at) };
        let (start, end) = (edge(start)?, edge(end)?);
        let (first, last) =
            if from_end { (moved(end, amount, true)?, end) } else { (start, moved(start, amount, false)?) };
        (first >= start && last <= end).then_some((first, last))
    };
    match bounds() {
        Some((start, end)) => {
            Placed { start: Some(start), end: Some(end), anchor: whole.anchor, ..length(amount) }
        }
        None => length(amount),
    }
}

/// The week or weekend of a day.
fn holding(unit: Grain, of: &Placed) -> Placed {
    let start = of.start.and_then(|at| civil::floor(at, unit));
    match start {
        Some(start) => with_end_of_weekend(Placed::unit(start, unit, of.anchor)),
        None => Placed::unanchored(kind_of(unit), value::unknown(unit).to_owned(), unit),
    }
}

/// A weekend ends with its Sunday.
fn with_end_of_weekend(placed: Placed) -> Placed {
    match (placed.grain, placed.start) {
        (Grain::Weekend, Some(start)) => Placed { end: civil::step(start, Grain::Day, 2), ..placed },
        _ => placed,
    }
}

/// A moment so long before or after; `None` when the length is open.
fn moved(at: DateTime, amount: &Amount, back: bool) -> Option<DateTime> {
    amount.parts.iter().try_fold(at, |at, &(grain, count)| {
        let count = if back { -count? } else { count? };
        let (whole, rest) = (count / 1000, count % 1000);
        let at = civil::step(at, grain, whole)?;
        match civil::length(grain) {
            civil::Length::Seconds(seconds) => civil::later(at, seconds * rest / 1000),
            civil::Length::Months(months) => civil::step(at, Grain::Month, months * rest / 1000),
        }
    })
}

fn offset(amount: &Amount, back: bool, base: &OffsetBase, context: &Context) -> Placed {
    let has_hour = context.now.is_some_and(|now| now.has_hour);
    let days = whole_days(amount).filter(|_| !has_hour);
    let amount = days.as_ref().unwrap_or(amount);
    let unit = smallest(amount);
    if amount.parts.iter().any(|(_, count)| count.is_none()) {
        let reach = value::reach(if back { Reach::Past } else { Reach::Future });
        return Placed::unanchored(TimeKind::Date, reach.to_owned(), unit);
    }
    // « Cinq ans après, … »: not five years from now, where the story has told no day.
    let is_adrift = !back
        && unit <= Grain::Week
        && *base == OffsetBase::From(Base::Story)
        && context.story.is_none()
        && context.look.is_back();
    let counted = match base {
        OffsetBase::From(_) if is_adrift => None,
        OffsetBase::From(base) => context.base(*base),
        OffsetBase::Of(expr) => {
            let base = place(expr, context);
            base.start.map(|start| (start, base.anchor))
        }
    };
    let is_of_time = matches!(base, OffsetBase::Of(_));
    // Days and hours after a day of the words are told to the day; from now they are told one unit finer.
    let grain = if is_of_time && unit <= Grain::Day { Grain::Day } else { civil::finer(unit) };
    let is_blind = grain > Grain::Day && !is_of_time && !has_hour;
    let told = if unit < Grain::Week { unit } else { grain };
    let placed = counted.filter(|_| !is_blind).and_then(|(at, anchor)| {
        let start = civil::floor(moved(at, amount, back)?, grain)?;
        let value = value::of_moment(start, told);
        Some(Placed { value, modifier: amount.modifier, ..Placed::unit(start, grain, anchor) })
    });
    placed.unwrap_or_else(|| Placed::unanchored(kind_of(grain), value::unknown(told).to_owned(), grain))
}

/// « il y a 48 heures » in a report whose hour is not known is two days ago.
fn whole_days(amount: &Amount) -> Option<Amount> {
    let [(Grain::Hour, Some(count))] = amount.parts[..] else { return None };
    let is_whole = count % 24_000 == 0;
    is_whole.then(|| Amount { parts: vec![(Grain::Day, Some(count / 24))], modifier: amount.modifier })
}

/// The last or next so many units up to now.
fn window(amount: &Amount, step: i8, base: Base, context: &Context) -> Placed {
    let unit = smallest(amount);
    let length = length(amount);
    let Some((at, anchor)) = context.base(base) else { return length };
    let is_blind = unit > Grain::Day && context.now.is_none_or(|now| !now.has_hour);
    let bounds = || {
        if is_blind {
            // Hours up to an unknown hour of the day of publication: the days that they may touch.
            let day = civil::floor(at, Grain::Day)?;
            let (first, last) =
                if step < 0 { (moved(day, amount, true)?, day) } else { (day, moved(day, amount, false)?) };
            return Some((
                civil::floor(first, Grain::Day)?,
                civil::step(civil::floor(last, Grain::Day)?, Grain::Day, 1)?,
            ));
        }
        let here = if unit > Grain::Day { at } else { civil::floor(at, unit)? };
        if step < 0 {
            Some((moved(here, amount, true)?, here))
        } else {
            let next = if unit > Grain::Day { here } else { civil::step(here, unit, 1)? };
            Some((next, moved(next, amount, false)?))
        }
    };
    match bounds() {
        Some((start, end)) => Placed { start: Some(start), end: Some(end), anchor, ..length },
        None => length,
    }
}

/// From now for so long; days and longer units end with a day.
fn within(amount: &Amount, context: &Context) -> Placed {
    let length = length(amount);
    let bounds = || {
        let now = context.now?;
        let end = moved(now.at, amount, false)?;
        Some((now.at, if length.grain <= Grain::Day { civil::floor(end, Grain::Day)? } else { end }))
    };
    match bounds() {
        Some((start, end)) => {
            Placed { start: Some(start), end: Some(end), anchor: TimeAnchor::Publication, ..length }
        }
        None => length,
    }
}

fn cycle(unit: Grain, step: i8, base: Base, context: &Context) -> Placed {
    let placed = context.base(base).and_then(|(at, anchor)| {
        let this = civil::step(civil::floor(at, unit)?, unit, i64::from(step))?;
        // News of a Monday that tells of the weekend means the one before.
        let is_over = unit == Grain::Weekend && step == 0 && context.look.is_back() && this > at;
        let start = if is_over { civil::step(this, unit, -1)? } else { this };
        Some(with_end_of_weekend(Placed::unit(start, unit, anchor)))
    });
    placed.unwrap_or_else(|| Placed::unanchored(kind_of(unit), value::unknown(unit).to_owned(), unit))
}

fn nth_piece(nth: i32, piece: Piece, whole: &Placed) -> Placed {
    let grain = match piece {
        Piece::Unit(grain) => grain,
        Piece::Weekday(_) => Grain::Day,
    };
    let bounds = whole.start.zip(whole.end);
    let placed = bounds.and_then(|(start, end)| {
        let first = first_piece(start, piece)?;
        let length = if matches!(piece, Piece::Weekday(_)) { Grain::Week } else { grain };
        let at =
            if nth > 0 { civil::step(first, length, i64::from(nth) - 1)? } else { last_piece(end, piece)? };
        let is_inside = at < end;
        is_inside.then(|| with_end_of_weekend(Placed::unit(at, grain, whole.anchor)))
    });
    placed.unwrap_or_else(|| Placed::unanchored(kind_of(grain), value::unknown(grain).to_owned(), grain))
}

/// The first or second half of a period: of a month to the 15th and from the 16th on.
fn half(is_first: bool, whole: Placed) -> Placed {
    if whole.grain == Grain::Year
        && let Some(start) = whole.start
        && let Some(at) = civil::step(start, Grain::HalfYear, i64::from(!is_first))
    {
        return Placed::unit(at, Grain::HalfYear, whole.anchor);
    }
    let middle = whole.start.and_then(|start| match civil::length(whole.grain) {
        civil::Length::Months(1) => civil::step(start, Grain::Day, 15),
        civil::Length::Months(months) => civil::step(start, Grain::Month, months / 2),
        civil::Length::Seconds(seconds) => civil::later(start, seconds / 2),
    });
    match is_first {
        true => Placed { end: middle, modifier: Some(TimeModifier::Start), ..whole },
        false => Placed { start: middle, modifier: Some(TimeModifier::End), ..whole },
    }
}

/// The first piece in a period. A week belongs to the month and year of its Thursday.
fn first_piece(start: DateTime, piece: Piece) -> Option<DateTime> {
    match piece {
        Piece::Weekday(day) => {
            let here = i64::from(start.date().weekday().to_monday_one_offset());
            civil::step(start, Grain::Day, (i64::from(day) - here).rem_euclid(7))
        }
        Piece::Unit(Grain::Week) => civil::floor(civil::step(start, Grain::Day, 3)?, Grain::Week),
        Piece::Unit(Grain::Weekend) => first_piece(start, Piece::Weekday(6)),
        Piece::Unit(grain) => {
            let here = civil::floor(start, grain)?;
            if here < start { civil::step(here, grain, 1) } else { Some(here) }
        }
    }
}

fn last_piece(end: DateTime, piece: Piece) -> Option<DateTime> {
    match piece {
        Piece::Weekday(_) => civil::step(first_piece(end, piece)?, Grain::Week, -1),
        Piece::Unit(Grain::Week) => civil::step(first_piece(end, piece)?, Grain::Week, -1),
        Piece::Unit(Grain::Weekend) => last_piece(end, Piece::Weekday(6)),
        Piece::Unit(grain) => civil::floor(civil::step(end, Grain::Second, -1)?, grain),
    }
}

/// Looking back, the second end is placed first and the first end before it; looking on, the other way round.
fn range(from: &Expr, to: &Expr, context: &Context) -> Placed {
    let moved_to = |at: Option<DateTime>, look: Look| {
        let now = at.map(|at| Now { at, has_hour: true, zone: context.now.and_then(|now| now.zone) });
        let at_hand = at.map(|at| (at, TimeAnchor::Publication)).filter(|_| context.at_hand.is_some());
        Context { now: now.or(context.now), at_hand, look, ..*context }
    };
    let beside = |expr: &Expr, at: Option<DateTime>, look: Look| {
        let moved = moved_to(at, look);
        place(expr, if recurs(expr) { &moved } else { context })
    };
    let (first, last) = if context.look.is_back() {
        let last = place(to, context);
        (beside(from, last.start, Look::Behind), last)
    } else {
        let first = place(from, context);
        let last = beside(to, first.start, Look::On);
        (first, last)
    };
    let anchor = first.anchor.max(last.anchor);
    let anchor = if context.now.is_none()
        && !(first.anchor == TimeAnchor::Absolute && last.anchor == TimeAnchor::Absolute)
    {
        TimeAnchor::Unanchored
    } else {
        anchor
    };
    let (start, end) = (first.start, last_of_range(&first, &last));
    let is_known = anchor != TimeAnchor::Unanchored;
    Placed {
        kind: if first.kind == TimeKind::Time { TimeKind::Time } else { TimeKind::Date },
        value: format!("{}/{}", first.value, value_of_end(&last, end)),
        start: start.filter(|_| is_known),
        end: end.filter(|_| is_known),
        grain: first.grain.max(last.grain),
        anchor,
        modifier: None,
        is_point: false,
    }
}

/// The value of the second end, told anew where its hour is that of the afternoon or of the next day.
fn value_of_end(last: &Placed, end: Option<DateTime>) -> String {
    let written = last.start.map(|start| value::of_moment(start, last.grain));
    match end.filter(|end| last.is_point && Some(*end) != last.start && written.as_ref() == Some(&last.value))
    {
        Some(end) => value::of_moment(end, last.grain),
        None => last.value.clone(),
    }
}

/// True for what comes back every day, week or year, and so is looked for near the other end.
fn recurs(expr: &Expr) -> bool {
    matches!(expr, Expr::Point(f) if f.within.is_none() && f.counted_day.is_none() && f.shift.is_none() && f.year.is_none())
}

/// « de 22 heures à 2 heures », "11:30–1:30": the second hour is after the first.
fn last_of_range(first: &Placed, last: &Placed) -> Option<DateTime> {
    let (start, end) = (first.start?, last.last()?);
    if end > start || !last.is_point {
        return Some(end).filter(|end| *end > start);
    }
    let half = civil::step(end, Grain::Hour, 12)?;
    if half > start && end.hour() <= 12 && last.grain >= Grain::Hour {
        Some(half)
    } else {
        civil::step(end, Grain::Day, 1)
    }
}

fn night(part: DayPart, of: &Expr, context: &Context) -> Placed {
    let days = place(of, context);
    let (start, end) = (days.start, days.end.and_then(|end| civil::step(end, Grain::Day, -1)));
    let (hour_from, hour_to) = (i64::from(part.from), i64::from(part.to) % 24);
    let value = days.value.split('/').next().unwrap_or_default().to_owned();
    Placed {
        kind: TimeKind::Time,
        value: format!("{value}TNI"),
        start: start.and_then(|at| civil::step(at, Grain::Hour, hour_from)),
        end: end.and_then(|at| civil::step(at, Grain::Hour, hour_to)),
        grain: Grain::PartOfDay,
        ..days
    }
}

fn open(opening: Opening, of: &Expr, context: &Context) -> Placed {
    let look = match (opening, context.look) {
        (Opening::Until, Look::Back) => Look::On,
        (_, look) => look,
    };
    let of = match (opening, look, of) {
        // « suspendues jusqu’à jeudi »: the nearest one, before or after.
        (Opening::Until, Look::Past, Expr::Point(fields)) if fields.shift.is_none() => {
            let near = Shift { step: 0, base: Base::Publication, by: ShiftBy::Occurrence };
            let shift = fields.is_weekday().then_some(near);
            day::place(&Fields { shift, ..(**fields).clone() }, &Context { look: Look::Back, ..*context })
        }
        _ => place(of, &Context { look, ..*context }),
    };
    let last = of.last();
    let (start, end, modifier) = match opening {
        Opening::Since => (of.start, None, TimeModifier::OnOrAfter),
        Opening::After => (last, None, TimeModifier::After),
        Opening::Until => (None, last, TimeModifier::OnOrBefore),
        Opening::Before => (None, of.start, TimeModifier::Before),
    };
    Placed { start, end, modifier: of.modifier.or(Some(modifier)), ..of }
}

fn lasting(from: &Expr, amount: &Amount, context: &Context) -> Placed {
    let from = place(from, context);
    let end = from.start.and_then(|start| moved(start, amount, false));
    let end = end.filter(|_| from.start.is_some());
    Placed { end, value: format!("{}/{}", from.value, value::of_amount(amount)), is_point: false, ..from }
}

fn set(recurrence: &Recurrence) -> Placed {
    match recurrence {
        Recurrence::Every(amount) => {
            Placed::unanchored(TimeKind::Set, value::of_amount(amount), smallest(amount))
        }
        Recurrence::Each(fields) => {
            let grain = if fields.is_date() { Grain::Day } else { Grain::PartOfDay };
            Placed::unanchored(TimeKind::Set, value::of_fields(fields), grain)
        }
    }
}

fn vague(reach: Reach, context: &Context) -> Placed {
    let open = Placed::unanchored(TimeKind::Date, value::reach(reach).to_owned(), Grain::Day);
    match context.now.filter(|_| reach == Reach::Present) {
        Some(now) => {
            let grain = if now.has_hour { Grain::Second } else { Grain::Day };
            Placed {
                value: open.value,
                kind: TimeKind::Date,
                // "between eight o’clock and now"
                is_point: now.has_hour,
                ..Placed::unit(now.at, grain, TimeAnchor::Publication)
            }
        }
        None => open,
    }
}
