//! What a loaded word does to what it names.
//! Written by `cargo xtask codegen` from `ontology/slant.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What a loaded word does to what it names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Slant {
    /// The word takes the side of what it names.
    Praising,
    /// The word takes sides against what it names.
    Disparaging,
    /// The word hides violence.
    Softening,
}

impl Slant {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Slant] = &[Slant::Praising, Slant::Disparaging, Slant::Softening];
}

closed_list!(Slant, ENTRIES);

pub(super) static ENTRIES: [Entry; 3] = [
    Entry {
        code: "praising",
        label: ["valorisant", "praising"],
        definition: ["Le mot donne raison à ce qu’il nomme.", "The word takes the side of what it names."],
        example: Some(["La ville a été « libérée ».", "The town was “liberated”."]),
    },
    Entry {
        code: "disparaging",
        label: ["dévalorisant", "disparaging"],
        definition: ["Le mot donne tort à ce qu’il nomme.", "The word takes sides against what it names."],
        example: Some(["L’armée traque les « bandits ».", "The army is hunting “bandits”."]),
    },
    Entry {
        code: "softening",
        label: ["adoucissant", "softening"],
        definition: ["Le mot cache une violence.", "The word hides violence."],
        example: Some(["Neuf « dommages collatéraux ».", "“Collateral damage” of nine."]),
    },
];
