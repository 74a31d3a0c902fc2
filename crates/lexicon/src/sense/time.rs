//! What the words of time mean: names of times, words that move them, words that tie them, ordinals.
//!
//! « lundi prochain à 15 heures » is a name (`weekday = 1`), a shift (`step = 1`), a tie (`roles = ["at"]`), a number
//! and a name again (`unit`). Which rows of them make a time is decided in `read::times`.

use recoupe_ontology::Grain;
use serde::{Deserialize, Serialize};

/// See [`super::Sense::Calendar`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// What is named.
    pub means: Named,
    /// The word is more often something else (« mars », "may"): it is a time only beside other words of time.
    #[serde(default)]
    pub is_weak: bool,
}

/// A time that a word names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// A day of the week, Monday is 1.
    Weekday(u8),
    /// Every such day: « lundis », "Mondays".
    Weekdays(u8),
    /// A month, January is 1.
    Month(u8),
    /// A part of the day.
    Part(DayPart),
    /// An hour with a name: noon is 12, midnight 24.
    Hour(u8),
    /// A unit of time: « semaine », "fortnight".
    Unit(UnitWord),
    /// A season.
    Season(SeasonCode),
    /// A day that comes back every year.
    Holiday(Feast),
    /// A day counted from publication or from the day that the story has reached: « hier », « le lendemain ».
    Day(DayWord),
    /// « récemment », "now", "the future".
    Vague(Reach),
    /// A word for what recurs: « annuel », "weekly".
    Every(UnitWord),
    /// The half of the day that an hour belongs to: "a.m.", "p.m.".
    HalfDay(HalfDay),
    /// A time zone, in minutes east of Greenwich: "GMT", "CET".
    Zone(i16),
    /// A decade of the century: "the eighties" is 80.
    Decade(u8),
    /// The years before the common era are counted backwards.
    Era(Era),
}

/// A part of the day and its hours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayPart {
    /// Which.
    pub code: PartCode,
    /// The hour it begins.
    pub from: u8,
    /// The hour it ends; above 24 it ends on the next day.
    pub to: u8,
}

/// The parts of the day of TIMEX3.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartCode {
    /// MO
    Morning,
    /// MI
    Midday,
    /// AF
    Afternoon,
    /// EV
    Evening,
    /// NI
    Night,
    /// DT
    Daytime,
}

/// A unit, perhaps several of a smaller one: a fortnight is two weeks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitWord {
    /// The unit of the calendar.
    pub grain: Grain,
    /// How many of it.
    #[serde(default = "one")]
    pub count: u16,
    /// After a number the word may tell the hour: « 15 heures », "16h".
    #[serde(default)]
    pub tells_hour: bool,
}

const fn one() -> u16 {
    1
}

/// The seasons of TIMEX3, as in the north.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeasonCode {
    /// SP
    Spring,
    /// SU
    Summer,
    /// FA
    Autumn,
    /// WI
    Winter,
}

/// How the date of a feast is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feast {
    /// The calendar and the place in it.
    pub on: FeastDay,
    /// How many days it lasts.
    #[serde(default = "one")]
    pub days: u16,
}

/// The day of the year on which a feast falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeastDay {
    /// Month and day: [12, 25].
    Date(u8, u8),
    /// Days after Easter Sunday of the western churches.
    Easter(i16),
    /// Days after Easter Sunday of the eastern churches.
    EasternEaster(i16),
    /// Month, weekday, and which one of the month; -1 is the last.
    Weekday(u8, u8, i8),
    /// The same, and so many days later.
    AfterWeekday(u8, u8, i8, u8),
    /// Month and day of the Islamic calendar.
    Islamic(u8, u8),
    /// Month and day of the Hebrew calendar, Nisan is 1.
    Hebrew(u8, u8),
    /// Month and day of the calendar of China and its neighbours.
    Chinese(u8, u8),
    /// Month of the calendars of India, Chaitra is 1, the lunar day in it, and the hour at which that day must rule.
    Indian(u8, u8, u8),
}

/// A day counted from another.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayWord {
    /// How many days on.
    pub step: i16,
    /// From where.
    #[serde(default)]
    pub base: Base,
    /// The part of that day, where the word says one: "tonight".
    #[serde(default)]
    pub part: Option<DayPart>,
}

/// What a relative word counts from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// The day of publication: « hier », "last week".
    #[default]
    Publication,
    /// The time that the story has reached: « le lendemain », "two days later".
    Story,
}

/// A time that the words leave open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// PAST_REF
    Past,
    /// PRESENT_REF
    Present,
    /// FUTURE_REF
    Future,
}

/// Before or after noon.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HalfDay {
    /// a.m.
    Morning,
    /// p.m.
    Afternoon,
}

/// Before or after the year one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// « avant Jésus-Christ », "BC".
    Before,
    /// "AD".
    Common,
}

/// See [`super::Sense::Shift`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// One on, one back, or none (« ce », "this").
    pub step: i8,
    /// Counted from where.
    #[serde(default)]
    pub base: Base,
    /// How a weekday or month is moved.
    #[serde(default)]
    pub by: ShiftBy,
}

/// « vendredi prochain » is the next Friday there is; "next Friday" is the Friday of next week.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShiftBy {
    /// To the nearest one in that direction.
    #[default]
    Occurrence,
    /// To that of the neighbouring week or year.
    Cycle,
}

/// See [`super::Sense::Tie`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// What the word may do between times.
    pub roles: Vec<Role>,
}

/// What a small word does beside a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// « le », "the".
    The,
    /// « un », "a": one of a unit.
    One,
    /// « de », "of".
    Of,
    /// « à », "at": before an hour.
    At,
    /// « le », « en », "on", "in": before a day, month or year.
    On,
    /// « et », "and".
    And,
    /// « ou », "or".
    Or,
    /// « de », « du », "from": opens a range.
    From,
    /// « à », "to", "-": between the ends of a range.
    To,
    /// « entre », "between": opens a range that « et » continues.
    Between,
    /// « depuis », "since": open to the right, from the start.
    Since,
    /// « à partir de », "from … on": likewise, to come.
    Starting,
    /// « après », "after": open to the right, from the end.
    After,
    /// « jusqu’à », "until": open to the left, to the end.
    Until,
    /// « d’ici », "by": at the latest.
    By,
    /// « avant », "before": open to the left, to the start.
    Before,
    /// « pendant », "for": before a length of time.
    For,
    /// "ago", after its length: so long before publication.
    Ago,
    /// « il y a », before its length: so long before publication.
    AgoOf,
    /// « dans », "in", before its length: so long after publication.
    Ahead,
    /// "from now", after its length: so long after publication.
    FromNow,
    /// « plus tard », "later": so long after the time that the story has reached.
    Later,
    /// « plus tôt », "earlier": so long before it.
    Earlier,
    /// « dans les », "within": in the course of that length, from now.
    Within,
    /// « chaque », « tous les », "every".
    Every,
    /// "other" after "every": of two such units one.
    Second,
    /// « par », "a", "per": between a number and the unit in which it recurs.
    Per,
    /// « début », "early", "the beginning of".
    Start,
    /// « mi- », "mid".
    Mid,
    /// « fin », "late", "the end of".
    End,
    /// « vers », "around".
    About,
    /// « plus de », "over".
    More,
    /// « moins de », "less than".
    Less,
    /// « presque », "nearly".
    Nearly,
    /// « quelques », « des », "a few", "several": a number that the words leave open.
    Some,
    /// "a couple of": two.
    Couple,
    /// « demi », "half".
    Half,
    /// « quart », "quarter": of an hour.
    Quarter,
    /// « moins », "to": so many minutes before the hour.
    MinutesTo,
    /// "past": so many minutes after the hour.
    MinutesPast,
    /// "o’clock".
    Clock,
    /// A verb form or word that makes what follows lie ahead: "will".
    Future,
    /// A verb that puts what follows ahead, unless it is told as done: "should", but not "should have".
    Modal,
    /// The letter of a quarter: "Q3".
    QuarterSign,
    /// The letter of a half-year: "H2".
    HalfYearSign,
    /// "worst", "largest": after it "in ten years" is a length.
    Most,
    /// « âgé », "old": what is beside it is an age and no time.
    Age,
    /// « en huit », "a week on": one week after the coming one; the number of weeks is one.
    WeekOn,
}
