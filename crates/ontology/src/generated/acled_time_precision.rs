//! How exact the date of an ACLED row is.
//! Written by `cargo xtask codegen` from `ontology/acled_time_precision.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How exact the date of an ACLED row is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledTimePrecision {
    /// The day is known.
    Day,
    /// The week or weekend is known.
    Week,
    /// The period is wider than a week.
    Wider,
}

impl AcledTimePrecision {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledTimePrecision] =
        &[AcledTimePrecision::Day, AcledTimePrecision::Week, AcledTimePrecision::Wider];
}

closed_list!(AcledTimePrecision, ENTRIES);

pub(super) static ENTRIES: [Entry; 3] = [
    Entry {
        code: "1",
        label: ["jour exact", "exact day"],
        definition: ["Le jour est connu.", "The day is known."],
        example: None,
    },
    Entry {
        code: "2",
        label: ["semaine", "week"],
        definition: ["La semaine ou la fin de semaine est connue.", "The week or weekend is known."],
        example: None,
    },
    Entry {
        code: "3",
        label: ["plus large", "wider"],
        definition: ["La période est plus large qu’une semaine.", "The period is wider than a week."],
        example: None,
    },
];
