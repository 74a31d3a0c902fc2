//! Words or deeds, cooperation or conflict: the coarsest class of an event.
//! Written by `cargo xtask codegen` from `ontology/quad_class.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// Words or deeds, cooperation or conflict: the coarsest class of an event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum QuadClass {
    /// Parties draw closer in words.
    VerbalCooperation,
    /// Parties draw closer in deeds.
    MaterialCooperation,
    /// Parties oppose each other in words.
    VerbalConflict,
    /// Parties oppose each other in deeds.
    MaterialConflict,
}

impl QuadClass {
    /// Every value, in the order of the list.
    pub const ALL: &'static [QuadClass] = &[
        QuadClass::VerbalCooperation,
        QuadClass::MaterialCooperation,
        QuadClass::VerbalConflict,
        QuadClass::MaterialConflict,
    ];
}

closed_list!(QuadClass, ENTRIES);

pub(super) static ENTRIES: [Entry; 4] = [
    Entry {
        code: "1",
        label: ["coopération verbale", "verbal cooperation"],
        definition: ["On se rapproche en paroles.", "Parties draw closer in words."],
        example: None,
    },
    Entry {
        code: "2",
        label: ["coopération matérielle", "material cooperation"],
        definition: ["On se rapproche en actes.", "Parties draw closer in deeds."],
        example: None,
    },
    Entry {
        code: "3",
        label: ["conflit verbal", "verbal conflict"],
        definition: ["On s’oppose en paroles.", "Parties oppose each other in words."],
        example: None,
    },
    Entry {
        code: "4",
        label: ["conflit matériel", "material conflict"],
        definition: ["On s’oppose en actes.", "Parties oppose each other in deeds."],
        example: None,
    },
];
