//! On which side of the happening counted people stand, as the words for them tell.
//! Written by `cargo xtask codegen` from `ontology/camp.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// On which side of the happening counted people stand, as the words for them tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Camp {
    /// Soldiers, police and other forces of a state.
    State,
    /// Those who act against a state or against people: rebels, attackers, rioters.
    Attackers,
    /// Those who demonstrate.
    Protesters,
    /// Those who take no part.
    Civilians,
}

impl Camp {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Camp] = &[Camp::State, Camp::Attackers, Camp::Protesters, Camp::Civilians];
}

closed_list!(Camp, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "state",
        label: ["forces de l’État", "state forces"],
        definition: [
            "Soldats, policiers et autres forces d’un État.",
            "Soldiers, police and other forces of a state.",
        ],
        example: Some(["Deux gendarmes ont été blessés.", "Two troopers were hurt."]),
    },
    Entry {
        code: "attackers",
        label: ["assaillants", "attackers"],
        definition: [
            "Ceux qui agissent contre un État ou contre des personnes : rebelles, assaillants, émeutiers.",
            "Those who act against a state or against people: rebels, attackers, rioters.",
        ],
        example: Some(["Trois assaillants ont été tués.", "Three gunmen were killed."]),
    },
    Entry {
        code: "protesters",
        label: ["manifestants", "protesters"],
        definition: ["Ceux qui manifestent.", "Those who demonstrate."],
        example: Some(["Un manifestant a perdu un œil.", "One protester lost an eye."]),
    },
    Entry {
        code: "civilians",
        label: ["civils", "civilians"],
        definition: ["Ceux qui ne prennent pas part aux faits.", "Those who take no part."],
        example: Some(["Neuf civils ont péri.", "Nine villagers died."]),
    },
];
