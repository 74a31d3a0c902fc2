//! How exact a time expression is, from the coarsest to the finest.
//! Written by `cargo xtask codegen` from `ontology/grain.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{AcledTimePrecision, Entry};

/// How exact a time expression is, from the coarsest to the finest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Grain {
    /// To the century.
    Century,
    /// To the decade.
    Decade,
    /// To the year.
    Year,
    /// To the half-year.
    HalfYear,
    /// To the season.
    Season,
    /// To the quarter.
    Quarter,
    /// To the month.
    Month,
    /// To the week.
    Week,
    /// To the weekend.
    Weekend,
    /// To the day.
    Day,
    /// To the morning, evening or night.
    PartOfDay,
    /// To the hour.
    Hour,
    /// To the minute.
    Minute,
    /// To the second.
    Second,
}

impl Grain {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Grain] = &[
        Grain::Century,
        Grain::Decade,
        Grain::Year,
        Grain::HalfYear,
        Grain::Season,
        Grain::Quarter,
        Grain::Month,
        Grain::Week,
        Grain::Weekend,
        Grain::Day,
        Grain::PartOfDay,
        Grain::Hour,
        Grain::Minute,
        Grain::Second,
    ];

    /// The time precision of ACLED.
    pub const fn acled(self) -> AcledTimePrecision {
        match self {
            Grain::Day | Grain::PartOfDay | Grain::Hour | Grain::Minute | Grain::Second => {
                AcledTimePrecision::Day
            }
            Grain::Week | Grain::Weekend => AcledTimePrecision::Week,
            Grain::Century
            | Grain::Decade
            | Grain::Year
            | Grain::HalfYear
            | Grain::Season
            | Grain::Quarter
            | Grain::Month => AcledTimePrecision::Wider,
        }
    }
}

closed_list!(Grain, ENTRIES);

pub(super) static ENTRIES: [Entry; 14] = [
    Entry {
        code: "century",
        label: ["siècle", "century"],
        definition: ["Au siècle près.", "To the century."],
        example: None,
    },
    Entry {
        code: "decade",
        label: ["décennie", "decade"],
        definition: ["À la décennie près.", "To the decade."],
        example: None,
    },
    Entry {
        code: "year",
        label: ["année", "year"],
        definition: ["À l’année près.", "To the year."],
        example: None,
    },
    Entry {
        code: "half_year",
        label: ["semestre", "half-year"],
        definition: ["Au semestre près.", "To the half-year."],
        example: None,
    },
    Entry {
        code: "season",
        label: ["saison", "season"],
        definition: ["À la saison près.", "To the season."],
        example: None,
    },
    Entry {
        code: "quarter",
        label: ["trimestre", "quarter"],
        definition: ["Au trimestre près.", "To the quarter."],
        example: None,
    },
    Entry {
        code: "month",
        label: ["mois", "month"],
        definition: ["Au mois près.", "To the month."],
        example: None,
    },
    Entry {
        code: "week",
        label: ["semaine", "week"],
        definition: ["À la semaine près.", "To the week."],
        example: None,
    },
    Entry {
        code: "weekend",
        label: ["fin de semaine", "weekend"],
        definition: ["À la fin de semaine près.", "To the weekend."],
        example: None,
    },
    Entry {
        code: "day",
        label: ["jour", "day"],
        definition: ["Au jour près.", "To the day."],
        example: None,
    },
    Entry {
        code: "part_of_day",
        label: ["moment de la journée", "part of the day"],
        definition: ["Au matin, au soir ou à la nuit près.", "To the morning, evening or night."],
        example: None,
    },
    Entry {
        code: "hour",
        label: ["heure", "hour"],
        definition: ["À l’heure près.", "To the hour."],
        example: None,
    },
    Entry {
        code: "minute",
        label: ["minute", "minute"],
        definition: ["À la minute près.", "To the minute."],
        example: None,
    },
    Entry {
        code: "second",
        label: ["seconde", "second"],
        definition: ["À la seconde près.", "To the second."],
        example: None,
    },
];
