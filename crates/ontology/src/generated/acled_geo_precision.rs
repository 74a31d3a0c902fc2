//! How exact the place of an ACLED row is.
//! Written by `cargo xtask codegen` from `ontology/acled_geo_precision.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How exact the place of an ACLED row is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledGeoPrecision {
    /// The town is known.
    Town,
    /// An area, placed on a nearby town.
    Area,
    /// Only the province is known.
    Province,
}

impl AcledGeoPrecision {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledGeoPrecision] =
        &[AcledGeoPrecision::Town, AcledGeoPrecision::Area, AcledGeoPrecision::Province];
}

closed_list!(AcledGeoPrecision, ENTRIES);

pub(super) static ENTRIES: [Entry; 3] = [
    Entry {
        code: "1",
        label: ["localité", "town"],
        definition: ["La localité est connue.", "The town is known."],
        example: None,
    },
    Entry {
        code: "2",
        label: ["environs", "area"],
        definition: ["Zone placée sur une ville proche.", "An area, placed on a nearby town."],
        example: None,
    },
    Entry {
        code: "3",
        label: ["province", "province"],
        definition: ["Seule la province est connue.", "Only the province is known."],
        example: None,
    },
];
