//! How sure a source is, whichever way it goes.
//! Written by `cargo xtask codegen` from `ontology/certainty.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How sure a source is, whichever way it goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Certainty {
    /// The source commits itself without reserve.
    Certain,
    /// The source holds it likely.
    Probable,
    /// The source holds it possible.
    Possible,
    /// The source does not tell how sure it is.
    Unknown,
}

impl Certainty {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Certainty] =
        &[Certainty::Certain, Certainty::Probable, Certainty::Possible, Certainty::Unknown];
}

closed_list!(Certainty, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "CT",
        label: ["certain", "certain"],
        definition: ["La source s’engage sans réserve.", "The source commits itself without reserve."],
        example: None,
    },
    Entry {
        code: "PR",
        label: ["probable", "probable"],
        definition: ["La source le tient pour vraisemblable.", "The source holds it likely."],
        example: None,
    },
    Entry {
        code: "PS",
        label: ["possible", "possible"],
        definition: ["La source le tient pour possible.", "The source holds it possible."],
        example: None,
    },
    Entry {
        code: "U",
        label: ["inconnu", "unknown"],
        definition: [
            "La source ne dit pas à quel point elle en est sûre.",
            "The source does not tell how sure it is.",
        ],
        example: None,
    },
];
