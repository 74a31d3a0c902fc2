//! What an actor is, apart from what it does.
//! Written by `cargo xtask codegen` from `ontology/actor_type.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What an actor is, apart from what it does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum ActorType {
    /// A person, named or described.
    Person,
    /// A body, company, party or army.
    Organisation,
    /// People without a named organisation.
    Group,
    /// A country, or its government named by it.
    Country,
    /// Whatever acts and is none of these.
    Other,
}

impl ActorType {
    /// Every value, in the order of the list.
    pub const ALL: &'static [ActorType] =
        &[ActorType::Person, ActorType::Organisation, ActorType::Group, ActorType::Country, ActorType::Other];
}

closed_list!(ActorType, ENTRIES);

pub(super) static ENTRIES: [Entry; 5] = [
    Entry {
        code: "person",
        label: ["personne", "person"],
        definition: ["Une personne, nommée ou décrite.", "A person, named or described."],
        example: Some(["le gouverneur", "the governor"]),
    },
    Entry {
        code: "organisation",
        label: ["organisation", "organisation"],
        definition: ["Un organisme, une entreprise, un parti, une armée.", "A body, company, party or army."],
        example: Some(["la Croix-Rouge", "the Red Cross"]),
    },
    Entry {
        code: "group",
        label: ["groupe", "group"],
        definition: ["Des personnes sans organisation nommée.", "People without a named organisation."],
        example: Some(["des habitants en colère", "angry residents"]),
    },
    Entry {
        code: "country",
        label: ["pays", "country"],
        definition: [
            "Un pays, ou son gouvernement désigné par lui.",
            "A country, or its government named by it.",
        ],
        example: Some(["Berne", "Switzerland"]),
    },
    Entry {
        code: "other",
        label: ["autre", "other"],
        definition: ["Ce qui agit sans être rien de cela.", "Whatever acts and is none of these."],
        example: Some(["la tempête", "the storm"]),
    },
];
