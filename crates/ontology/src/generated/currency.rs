//! Whether a figure still stands when the report is written.
//! Written by `cargo xtask codegen` from `ontology/currency.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// Whether a figure still stands when the report is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Currency {
    /// The figure stands at the time of the text.
    Current,
    /// The text says that another figure has replaced it.
    Superseded,
    /// The figure is expected, feared or hoped for.
    Projected,
    /// The figure is of another event, or of an earlier period.
    Background,
}

impl Currency {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Currency] =
        &[Currency::Current, Currency::Superseded, Currency::Projected, Currency::Background];
}

closed_list!(Currency, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "current",
        label: ["actuel", "current"],
        definition: ["Le chiffre vaut au moment du texte.", "The figure stands at the time of the text."],
        example: Some(["Le bilan est de douze morts.", "The toll is twelve."]),
    },
    Entry {
        code: "superseded",
        label: ["dépassé", "superseded"],
        definition: [
            "Le texte dit que ce chiffre a été remplacé par un autre.",
            "The text says that another figure has replaced it.",
        ],
        example: Some([
            "Un premier bilan faisait état de huit morts.",
            "An earlier count put the dead at eight.",
        ]),
    },
    Entry {
        code: "projected",
        label: ["projeté", "projected"],
        definition: [
            "Le chiffre est attendu, craint ou espéré.",
            "The figure is expected, feared or hoped for.",
        ],
        example: Some(["Le bilan pourrait dépasser cent morts.", "The toll could pass one hundred."]),
    },
    Entry {
        code: "background",
        label: ["rappel", "background"],
        definition: [
            "Le chiffre est celui d’un autre événement, ou d’une période antérieure.",
            "The figure is of another event, or of an earlier period.",
        ],
        example: Some(["En 2014, un séisme y avait fait 600 morts.", "A quake killed 600 there in 2014."]),
    },
];
