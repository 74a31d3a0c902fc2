//! What kind of actor it is, in the eight types of ACLED.
//! Written by `cargo xtask codegen` from `ontology/acled_actor.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What kind of actor it is, in the eight types of ACLED.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledActor {
    /// Army, police and other forces of the government.
    State,
    /// An armed group that wants to overthrow the state or secede.
    Rebel,
    /// An armed group in the service of a political side, or unidentified.
    PoliticalMilitia,
    /// An armed group formed on a community.
    IdentityMilitia,
    /// Violent people in a crowd or demonstration.
    Rioters,
    /// Peaceful demonstrators.
    Protesters,
    /// Unarmed civilians.
    Civilians,
    /// Forces of another state, peacekeepers, private companies.
    External,
}

impl AcledActor {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledActor] = &[
        AcledActor::State,
        AcledActor::Rebel,
        AcledActor::PoliticalMilitia,
        AcledActor::IdentityMilitia,
        AcledActor::Rioters,
        AcledActor::Protesters,
        AcledActor::Civilians,
        AcledActor::External,
    ];
}

closed_list!(AcledActor, ENTRIES);

pub(super) static ENTRIES: [Entry; 8] = [
    Entry {
        code: "1",
        label: ["forces de l’État", "state forces"],
        definition: [
            "Armée, police et autres forces du gouvernement.",
            "Army, police and other forces of the government.",
        ],
        example: None,
    },
    Entry {
        code: "2",
        label: ["groupe rebelle", "rebel group"],
        definition: [
            "Groupe armé qui veut renverser l’État ou faire sécession.",
            "An armed group that wants to overthrow the state or secede.",
        ],
        example: None,
    },
    Entry {
        code: "3",
        label: ["milice politique", "political militia"],
        definition: [
            "Groupe armé au service d’un camp politique, ou non identifié.",
            "An armed group in the service of a political side, or unidentified.",
        ],
        example: None,
    },
    Entry {
        code: "4",
        label: ["milice identitaire", "identity militia"],
        definition: ["Groupe armé formé sur une communauté.", "An armed group formed on a community."],
        example: None,
    },
    Entry {
        code: "5",
        label: ["émeutiers", "rioters"],
        definition: [
            "Personnes violentes dans une foule ou une manifestation.",
            "Violent people in a crowd or demonstration.",
        ],
        example: None,
    },
    Entry {
        code: "6",
        label: ["manifestants", "protesters"],
        definition: ["Manifestants pacifiques.", "Peaceful demonstrators."],
        example: None,
    },
    Entry {
        code: "7",
        label: ["civils", "civilians"],
        definition: ["Civils désarmés.", "Unarmed civilians."],
        example: None,
    },
    Entry {
        code: "8",
        label: ["forces extérieures ou autres", "external or other forces"],
        definition: [
            "Forces d’un autre État, casques bleus, sociétés privées.",
            "Forces of another state, peacekeepers, private companies.",
        ],
        example: None,
    },
];
