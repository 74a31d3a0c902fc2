//! What a time expression is counted from.
//! Written by `cargo xtask codegen` from `ontology/time_anchor.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What a time expression is counted from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum TimeAnchor {
    /// The words are enough for a date.
    Absolute,
    /// The date of publication is needed, and known.
    Publication,
    /// What the time is counted from is missing.
    Unanchored,
}

impl TimeAnchor {
    /// Every value, in the order of the list.
    pub const ALL: &'static [TimeAnchor] =
        &[TimeAnchor::Absolute, TimeAnchor::Publication, TimeAnchor::Unanchored];
}

closed_list!(TimeAnchor, ENTRIES);

pub(super) static ENTRIES: [Entry; 3] = [
    Entry {
        code: "absolute",
        label: ["absolu", "absolute"],
        definition: ["Les mots suffisent à dater.", "The words are enough for a date."],
        example: Some(["le 4 mars 2021", "on 4 March 2021"]),
    },
    Entry {
        code: "publication",
        label: ["selon la publication", "from publication"],
        definition: [
            "Il faut la date de publication, et elle est connue.",
            "The date of publication is needed, and known.",
        ],
        example: Some(["lundi dernier", "last Monday"]),
    },
    Entry {
        code: "unanchored",
        label: ["sans ancrage", "unanchored"],
        definition: ["Il manque ce dont le temps se compte.", "What the time is counted from is missing."],
        example: Some(["dans la nuit", "during the night"]),
    },
];
