//! What kind of time expression it is.
//! Written by `cargo xtask codegen` from `ontology/time_kind.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What kind of time expression it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum TimeKind {
    /// A point of the calendar, from day to century.
    Date,
    /// A point of the day.
    Time,
    /// A length of time.
    Duration,
    /// Points that recur.
    Set,
}

impl TimeKind {
    /// Every value, in the order of the list.
    pub const ALL: &'static [TimeKind] = &[TimeKind::Date, TimeKind::Time, TimeKind::Duration, TimeKind::Set];
}

closed_list!(TimeKind, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "DATE",
        label: ["date", "date"],
        definition: [
            "Un moment du calendrier, du jour au siècle.",
            "A point of the calendar, from day to century.",
        ],
        example: Some(["le 4 mars", "on 4 March"]),
    },
    Entry {
        code: "TIME",
        label: ["heure", "time"],
        definition: ["Un moment de la journée.", "A point of the day."],
        example: Some(["vers 15 heures", "at about 3 p.m."]),
    },
    Entry {
        code: "DURATION",
        label: ["durée", "duration"],
        definition: ["Une longueur de temps.", "A length of time."],
        example: Some(["pendant six heures", "for six hours"]),
    },
    Entry {
        code: "SET",
        label: ["répétition", "set"],
        definition: ["Des moments qui reviennent.", "Points that recur."],
        example: Some(["chaque vendredi", "every Friday"]),
    },
];
