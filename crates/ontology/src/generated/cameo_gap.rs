//! Why a CAMEO code has no PLOVER type.
//! Written by `cargo xtask codegen` from `ontology/cameo_gap.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// Why a CAMEO code has no PLOVER type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum CameoGap {
    /// PLOVER does not code statements; recoupe makes them claims, with their source.
    Statement,
    /// The codes of this root go to two types; the root alone does not say which.
    TwoTypes,
}

impl CameoGap {
    /// Every value, in the order of the list.
    pub const ALL: &'static [CameoGap] = &[CameoGap::Statement, CameoGap::TwoTypes];
}

closed_list!(CameoGap, ENTRIES);

pub(super) static ENTRIES: [Entry; 2] = [
    Entry {
        code: "statement",
        label: ["parole, non événement", "words, not an event"],
        definition: [
            "PLOVER ne code pas les déclarations ; recoupe en fait des affirmations, avec leur source.",
            "PLOVER does not code statements; recoupe makes them claims, with their source.",
        ],
        example: None,
    },
    Entry {
        code: "two_types",
        label: ["deux types", "two types"],
        definition: [
            "Les codes de cette racine vont à deux types ; la racine seule ne dit pas lequel.",
            "The codes of this root go to two types; the root alone does not say which.",
        ],
        example: None,
    },
];
