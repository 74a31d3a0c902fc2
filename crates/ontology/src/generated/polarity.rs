//! Which way a source goes: that it is so, or that it is not.
//! Written by `cargo xtask codegen` from `ontology/polarity.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// Which way a source goes: that it is so, or that it is not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Polarity {
    /// The source says that it is so.
    Positive,
    /// The source says that it is not so.
    Negative,
    /// The source does not say which way.
    Unknown,
}

impl Polarity {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Polarity] = &[Polarity::Positive, Polarity::Negative, Polarity::Unknown];
}

closed_list!(Polarity, ENTRIES);

pub(super) static ENTRIES: [Entry; 3] = [
    Entry {
        code: "+",
        label: ["affirmatif", "positive"],
        definition: ["La source dit que cela est.", "The source says that it is so."],
        example: None,
    },
    Entry {
        code: "-",
        label: ["négatif", "negative"],
        definition: ["La source dit que cela n’est pas.", "The source says that it is not so."],
        example: None,
    },
    Entry {
        code: "u",
        label: ["inconnu", "unknown"],
        definition: ["La source ne dit pas dans quel sens.", "The source does not say which way."],
        example: None,
    },
];
