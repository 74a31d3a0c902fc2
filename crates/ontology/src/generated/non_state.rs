//! What stands in place of a country for an actor that has none.
//! Written by `cargo xtask codegen` from `ontology/non_state.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What stands in place of a country for an actor that has none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum NonState {
    /// An organisation of states.
    Igo,
    /// A non-governmental organisation active in several countries.
    Ngo,
    /// A social movement present in several countries.
    Ism,
    /// An armed group present in several countries.
    Img,
    /// A company present in several countries.
    Mnc,
}

impl NonState {
    /// Every value, in the order of the list.
    pub const ALL: &'static [NonState] =
        &[NonState::Igo, NonState::Ngo, NonState::Ism, NonState::Img, NonState::Mnc];
}

closed_list!(NonState, ENTRIES);

pub(super) static ENTRIES: [Entry; 5] = [
    Entry {
        code: "IGO",
        label: ["organisation internationale", "international organisation"],
        definition: ["Organisation d’États.", "An organisation of states."],
        example: None,
    },
    Entry {
        code: "NGO",
        label: ["organisation non gouvernementale", "non-governmental organisation"],
        definition: [
            "Organisation non gouvernementale active dans plusieurs pays.",
            "A non-governmental organisation active in several countries.",
        ],
        example: None,
    },
    Entry {
        code: "ISM",
        label: ["mouvement international", "international movement"],
        definition: [
            "Mouvement social présent dans plusieurs pays.",
            "A social movement present in several countries.",
        ],
        example: None,
    },
    Entry {
        code: "IMG",
        label: ["groupe armé transnational", "transnational armed group"],
        definition: [
            "Groupe armé présent dans plusieurs pays.",
            "An armed group present in several countries.",
        ],
        example: None,
    },
    Entry {
        code: "MNC",
        label: ["multinationale", "multinational company"],
        definition: ["Entreprise présente dans plusieurs pays.", "A company present in several countries."],
        example: None,
    },
];
