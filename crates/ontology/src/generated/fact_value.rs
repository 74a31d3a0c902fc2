//! How sure one source is that something is so, or is not.
//! Written by `cargo xtask codegen` from `ontology/fact_value.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{Certainty, Entry, Polarity};

/// How sure one source is that something is so, or is not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum FactValue {
    /// The source states that it is so.
    CtPlus,
    /// The source holds it likely that it is so.
    PrPlus,
    /// The source holds it possible that it is so.
    PsPlus,
    /// The source states that it is not so.
    CtMinus,
    /// The source holds it likely that it is not so.
    PrMinus,
    /// The source holds it possible that it is not so.
    PsMinus,
    /// The source knows whether it is so; the text does not say which way.
    CtUnknown,
    /// The source does not commit itself.
    Unknown,
}

impl FactValue {
    /// Every value, in the order of the list.
    pub const ALL: &'static [FactValue] = &[
        FactValue::CtPlus,
        FactValue::PrPlus,
        FactValue::PsPlus,
        FactValue::CtMinus,
        FactValue::PrMinus,
        FactValue::PsMinus,
        FactValue::CtUnknown,
        FactValue::Unknown,
    ];

    /// How sure the source is.
    pub const fn certainty(self) -> Certainty {
        match self {
            FactValue::CtPlus | FactValue::CtMinus | FactValue::CtUnknown => Certainty::Certain,
            FactValue::PsPlus | FactValue::PsMinus => Certainty::Possible,
            FactValue::PrPlus | FactValue::PrMinus => Certainty::Probable,
            FactValue::Unknown => Certainty::Unknown,
        }
    }

    /// Which way the source goes.
    pub const fn polarity(self) -> Polarity {
        match self {
            FactValue::CtMinus | FactValue::PrMinus | FactValue::PsMinus => Polarity::Negative,
            FactValue::CtPlus | FactValue::PrPlus | FactValue::PsPlus => Polarity::Positive,
            FactValue::CtUnknown | FactValue::Unknown => Polarity::Unknown,
        }
    }
}

closed_list!(FactValue, ENTRIES);

pub(super) static ENTRIES: [Entry; 8] = [
    Entry {
        code: "CT+",
        label: ["certain", "certain"],
        definition: ["La source affirme que cela est.", "The source states that it is so."],
        example: Some(["Le maire a confirmé la mort du garde.", "The mayor confirmed the guard’s death."]),
    },
    Entry {
        code: "PR+",
        label: ["probable", "probable"],
        definition: [
            "La source tient pour probable que cela est.",
            "The source holds it likely that it is so.",
        ],
        example: Some(["Le tir venait sans doute de la colline.", "The shot probably came from the hill."]),
    },
    Entry {
        code: "PS+",
        label: ["possible", "possible"],
        definition: [
            "La source tient pour possible que cela est.",
            "The source holds it possible that it is so.",
        ],
        example: Some(["Le tir a pu venir de la colline.", "The shot may have come from the hill."]),
    },
    Entry {
        code: "CT-",
        label: ["exclu", "ruled out"],
        definition: ["La source affirme que cela n’est pas.", "The source states that it is not so."],
        example: Some(["L’armée dément avoir tiré.", "The army denies that it fired."]),
    },
    Entry {
        code: "PR-",
        label: ["improbable", "improbable"],
        definition: [
            "La source tient pour probable que cela n’est pas.",
            "The source holds it likely that it is not so.",
        ],
        example: Some(["Un attentat paraît peu vraisemblable.", "A bombing seems unlikely."]),
    },
    Entry {
        code: "PS-",
        label: ["peut-être faux", "possibly not"],
        definition: [
            "La source tient pour possible que cela n’est pas.",
            "The source holds it possible that it is not so.",
        ],
        example: Some(["Le train n’était peut-être pas visé.", "The train may not have been the target."]),
    },
    Entry {
        code: "CTu",
        label: ["certain, sens inconnu", "certain, which way unknown"],
        definition: [
            "La source sait ce qu’il en est, le texte ne dit pas dans quel sens.",
            "The source knows whether it is so; the text does not say which way.",
        ],
        example: Some([
            "Le ministre sait si l’ordre a été donné.",
            "The minister knows whether the order was given.",
        ]),
    },
    Entry {
        code: "Uu",
        label: ["inconnu", "unknown"],
        definition: ["La source ne s’engage pas.", "The source does not commit itself."],
        example: Some(["On ignore si le pilote a survécu.", "It is not known whether the pilot survived."]),
    },
];
