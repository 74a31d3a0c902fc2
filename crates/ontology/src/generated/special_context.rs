//! The four contexts of PLOVER that recoupe derives, never reads.
//! Written by `cargo xtask codegen` from `ontology/special_context.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// The four contexts of PLOVER that recoupe derives, never reads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum SpecialContext {
    /// The event belongs to a period gone by.
    Historical,
    /// The event is expected.
    Future,
    /// The event is supposed or conditional.
    Hypothetical,
    /// The event is denied or ruled out.
    Negation,
}

impl SpecialContext {
    /// Every value, in the order of the list.
    pub const ALL: &'static [SpecialContext] = &[
        SpecialContext::Historical,
        SpecialContext::Future,
        SpecialContext::Hypothetical,
        SpecialContext::Negation,
    ];
}

closed_list!(SpecialContext, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "historical",
        label: ["passé lointain", "historical"],
        definition: [
            "L’événement appartient à une période révolue.",
            "The event belongs to a period gone by.",
        ],
        example: None,
    },
    Entry {
        code: "future",
        label: ["à venir", "future"],
        definition: ["L’événement est attendu.", "The event is expected."],
        example: None,
    },
    Entry {
        code: "hypothetical",
        label: ["hypothétique", "hypothetical"],
        definition: ["L’événement est supposé ou conditionnel.", "The event is supposed or conditional."],
        example: None,
    },
    Entry {
        code: "negation",
        label: ["nié", "negation"],
        definition: ["L’événement est nié ou exclu.", "The event is denied or ruled out."],
        example: None,
    },
];
