//! How exact a resolved place is.
//! Written by `cargo xtask codegen` from `ontology/place_precision.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{AcledGeoPrecision, Entry};

/// How exact a resolved place is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum PlacePrecision {
    /// A building, street or quarter.
    Site,
    /// A town or village.
    Locality,
    /// A wide commune, district or county.
    District,
    /// A province, federal state or administrative region.
    Province,
    /// A whole country.
    Country,
    /// A region beyond one country, a sea, a range.
    Region,
}

impl PlacePrecision {
    /// Every value, in the order of the list.
    pub const ALL: &'static [PlacePrecision] = &[
        PlacePrecision::Site,
        PlacePrecision::Locality,
        PlacePrecision::District,
        PlacePrecision::Province,
        PlacePrecision::Country,
        PlacePrecision::Region,
    ];

    /// The geographic precision of ACLED; countries and regions have none.
    pub const fn acled(self) -> Option<AcledGeoPrecision> {
        match self {
            PlacePrecision::District => Some(AcledGeoPrecision::Area),
            PlacePrecision::Province => Some(AcledGeoPrecision::Province),
            PlacePrecision::Site | PlacePrecision::Locality => Some(AcledGeoPrecision::Town),
            _ => None,
        }
    }
}

closed_list!(PlacePrecision, ENTRIES);

pub(super) static ENTRIES: [Entry; 6] = [
    Entry {
        code: "site",
        label: ["site", "site"],
        definition: ["Un bâtiment, une rue, un quartier.", "A building, street or quarter."],
        example: None,
    },
    Entry {
        code: "locality",
        label: ["localité", "locality"],
        definition: ["Une ville ou un village.", "A town or village."],
        example: None,
    },
    Entry {
        code: "district",
        label: ["district", "district"],
        definition: [
            "Une commune étendue, un district, un arrondissement.",
            "A wide commune, district or county.",
        ],
        example: None,
    },
    Entry {
        code: "province",
        label: ["province", "province"],
        definition: [
            "Une province, un État fédéré, une région administrative.",
            "A province, federal state or administrative region.",
        ],
        example: None,
    },
    Entry {
        code: "country",
        label: ["pays", "country"],
        definition: ["Un pays entier.", "A whole country."],
        example: None,
    },
    Entry {
        code: "region",
        label: ["région du monde", "world region"],
        definition: [
            "Une région qui dépasse un pays, une mer, un massif.",
            "A region beyond one country, a sea, a range.",
        ],
        example: None,
    },
];
