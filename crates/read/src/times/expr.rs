//! What a time expression says before anything is known of the document: fields of a date and ways to count.
//!
//! « lundi prochain à 15 heures » is a [`Fields`] with a weekday, a shift and an hour; « il y a trois jours » an
//! [`Expr::Offset`] of three days back.

use recoupe_lexicon::sense::{Base, DayPart, FeastDay, HalfDay, Reach, SeasonCode, Shift};
use recoupe_ontology::{Grain, TimeModifier};

/// A time expression.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Expr {
    /// Fields of a date and an hour.
    Point(Box<Fields>),
    /// So long before or after something.
    Offset { amount: Amount, back: bool, base: OffsetBase },
    /// So many weekdays before or after now: "three Sundays ago".
    Weekdays { count: u32, weekday: u8, back: bool },
    /// The last or next so many units.
    Window { amount: Amount, step: i8, base: Base },
    /// In the course of so long from now: « sous 48 heures », "within two weeks".
    Within(Amount),
    /// A unit counted from the one at hand: « la semaine dernière ».
    Cycle { unit: Grain, step: i8, base: Base },
    /// The nth piece of something: « le premier lundi de mars »; counted from the end when negative.
    Nth { nth: i32, piece: Piece, of: Box<Expr> },
    /// The first or last so many pieces of something: "the first six months of the year".
    Pieces { amount: Amount, from_end: bool, of: Box<Expr> },
    /// « la première quinzaine de mai », "the second half of the 19th century".
    Half { is_first: bool, of: Box<Expr> },
    /// The unit that holds a day: « la semaine du 12 mai ».
    Holding { unit: Grain, of: Box<Expr> },
    /// "in two days": ahead, or a length where the verb tells of the past.
    Ahead(Amount),
    /// The beginning, middle or end of something.
    Portion { portion: Portion, of: Box<Expr> },
    /// From one time to another.
    Range { from: Box<Expr>, to: Box<Expr> },
    /// A night between two days: « dans la nuit de mercredi à jeudi ».
    Night { part: DayPart, of: Box<Expr> },
    /// Open on one side.
    Open { opening: Opening, of: Box<Expr> },
    /// From a time on, for so long.
    Lasting { from: Box<Expr>, amount: Amount },
    /// A length of time.
    Duration(Amount),
    /// What recurs.
    Set(Recurrence),
    /// « récemment ».
    Vague(Reach),
}

/// What an offset counts from.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum OffsetBase {
    /// Publication, or the time of the story.
    From(Base),
    /// A time in the words: « deux jours après l’attentat du 5 mai ».
    Of(Box<Expr>),
}

/// On which side a time is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Opening {
    /// From its start on.
    Since,
    /// From its end on.
    After,
    /// To its end.
    Until,
    /// To its start.
    Before,
}

/// A part of a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Portion {
    Start,
    Mid,
    End,
}

impl Portion {
    pub(super) const fn modifier(self) -> TimeModifier {
        match self {
            Portion::Start => TimeModifier::Start,
            Portion::Mid => TimeModifier::Mid,
            Portion::End => TimeModifier::End,
        }
    }
}

/// What the pieces are that « premier » and « troisième » count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    Unit(Grain),
    Weekday(u8),
}

/// So many of a unit, in thousandths; no number when the words leave it open (« quelques jours »).
pub(super) type Part = (Grain, Option<i64>);

/// A length of time: so many of one unit, and more of smaller ones.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Amount {
    /// The largest unit first.
    pub parts: Vec<Part>,
    /// « plus de », « près de », « moins de ».
    pub modifier: Option<TimeModifier>,
}

/// What recurs, and how often.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Recurrence {
    /// Every so often: P1W.
    Every(Amount),
    /// Whenever the fields hold: XXXX-WXX-1.
    Each(Box<Fields>),
}

/// Fields of a date and an hour. What the words leave out is empty.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Fields {
    /// The period that the rest is looked for in: « de la semaine dernière ».
    pub within: Option<Box<Expr>>,
    /// A year; before the common era it is negative.
    pub year: Option<i32>,
    /// A decade (198 is the eighties), or only its place in the century (8).
    pub decade: Option<i32>,
    /// A century, 20 is the twentieth.
    pub century: Option<i32>,
    pub season: Option<SeasonCode>,
    pub quarter: Option<u8>,
    pub half: Option<u8>,
    /// The number of a week of the year.
    pub week: Option<u8>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub weekday: Option<u8>,
    pub is_weekend: bool,
    pub feast: Option<(FeastDay, u16)>,
    /// A day counted from publication or story.
    pub counted_day: Option<(i16, Base)>,
    /// « prochain », "last": of the weekday, month, season or feast.
    pub shift: Option<Shift>,
    /// « lundi en huit »: so many weeks after the coming one.
    pub weeks_on: Option<u8>,
    pub part: Option<PartOf>,
    pub clock: Option<Clock>,
    /// Minutes east of Greenwich.
    pub zone: Option<i16>,
    /// « vers », "around".
    pub is_about: bool,
}

/// A part of the day, perhaps only its beginning or end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PartOf {
    pub part: DayPart,
    pub portion: Option<Portion>,
    /// « hier soir », "this morning": the day is the one of publication where no other is said.
    pub is_of_today: bool,
}

/// An hour as told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Clock {
    /// 0 to 24.
    pub hour: u8,
    pub minute: Option<u8>,
    pub second: Option<u8>,
    /// "at 3": the half of the day is open.
    pub is_ambiguous: bool,
}

impl Clock {
    pub(super) const fn grain(self) -> Grain {
        match (self.minute, self.second) {
            (_, Some(_)) => Grain::Second,
            (Some(_), None) => Grain::Minute,
            (None, None) => Grain::Hour,
        }
    }

    /// The same with "a.m." or "p.m." said.
    pub(super) const fn in_half(self, half: HalfDay) -> Option<Clock> {
        let hour = match (half, self.hour) {
            (HalfDay::Morning, 12) => 0,
            (HalfDay::Morning, hour) if hour < 12 => hour,
            (HalfDay::Afternoon, hour) if hour < 12 => hour + 12,
            (HalfDay::Afternoon, hour) => hour,
            _ => return None,
        };
        Some(Clock { hour, is_ambiguous: false, ..self })
    }
}

impl Fields {
    /// True when nothing finer than a day is told.
    pub(super) fn is_date(&self) -> bool {
        self.part.is_none() && self.clock.is_none()
    }

    /// True when the day is told by its weekday alone.
    pub(super) fn is_weekday(&self) -> bool {
        let Fields { weekday, part, clock, zone, is_about, .. } = self;
        let rest = Fields {
            weekday: *weekday,
            part: *part,
            clock: *clock,
            zone: *zone,
            is_about: *is_about,
            ..Fields::default()
        };
        weekday.is_some() && *self == rest
    }

    /// True when no day, month, year or other period is told.
    pub(super) fn is_hour_only(&self) -> bool {
        let Fields { part, clock, zone, is_about, .. } = self;
        let rest =
            Fields { part: *part, clock: *clock, zone: *zone, is_about: *is_about, ..Fields::default() };
        *self == rest
    }

    /// Both together; `None` when they tell the same thing twice.
    pub(super) fn join(&self, other: &Fields) -> Option<Fields> {
        Some(Fields {
            within: one(&self.within, &other.within)?,
            year: one(&self.year, &other.year)?,
            decade: one(&self.decade, &other.decade)?,
            century: one(&self.century, &other.century)?,
            season: one(&self.season, &other.season)?,
            quarter: one(&self.quarter, &other.quarter)?,
            half: one(&self.half, &other.half)?,
            week: one(&self.week, &other.week)?,
            month: one(&self.month, &other.month)?,
            day: one(&self.day, &other.day)?,
            weekday: one(&self.weekday, &other.weekday)?,
            is_weekend: self.is_weekend || other.is_weekend,
            feast: one(&self.feast, &other.feast)?,
            counted_day: one(&self.counted_day, &other.counted_day)?,
            shift: one(&self.shift, &other.shift)?,
            weeks_on: one(&self.weeks_on, &other.weeks_on)?,
            part: one(&self.part, &other.part)?,
            clock: one(&self.clock, &other.clock)?,
            zone: one(&self.zone, &other.zone)?,
            is_about: self.is_about || other.is_about,
        })
    }
}

/// The one that is there; fails when both are.
fn one<T: Clone>(a: &Option<T>, b: &Option<T>) -> Option<Option<T>> {
    match (a, b) {
        (Some(_), Some(_)) => None,
        (Some(_), None) => Some(a.clone()),
        (None, _) => Some(b.clone()),
    }
}
