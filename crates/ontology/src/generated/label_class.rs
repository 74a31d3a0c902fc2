//! What a loaded word names, in a word that takes no side.
//! Written by `cargo xtask codegen` from `ontology/label_class.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What a loaded word names, in a word that takes no side.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum LabelClass {
    /// What a force does: war, siege, raid, search.
    Operation,
    /// An attack, a bombing, a riot.
    Attack,
    /// What is done to people.
    Harm,
    /// Those who rule a country or a territory.
    Government,
    /// An armed group or those in it.
    ArmedGroup,
    /// The army or police of a state.
    Force,
    /// A person or people, of none of the other kinds.
    Person,
    /// Somebody killed, as their own side names them.
    Dead,
    /// A country, region or town, or its capture.
    Territory,
}

impl LabelClass {
    /// Every value, in the order of the list.
    pub const ALL: &'static [LabelClass] = &[
        LabelClass::Operation,
        LabelClass::Attack,
        LabelClass::Harm,
        LabelClass::Government,
        LabelClass::ArmedGroup,
        LabelClass::Force,
        LabelClass::Person,
        LabelClass::Dead,
        LabelClass::Territory,
    ];
}

closed_list!(LabelClass, ENTRIES);

pub(super) static ENTRIES: [Entry; 9] = [
    Entry {
        code: "operation",
        label: ["opération armée", "armed operation"],
        definition: [
            "Ce que fait une force : guerre, siège, raid, fouille.",
            "What a force does: war, siege, raid, search.",
        ],
        example: Some([
            "Une « opération antiterroriste » dans trois villages.",
            "A “counter-terrorist operation” in three villages.",
        ]),
    },
    Entry {
        code: "attack",
        label: ["attaque", "attack"],
        definition: ["Une attaque, un attentat, une émeute.", "An attack, a bombing, a riot."],
        example: Some(["Une « agression barbare » contre le poste.", "A “cowardly act” against the post."]),
    },
    Entry {
        code: "harm",
        label: ["mort ou blessure", "death or injury"],
        definition: ["Ce qui est fait à des personnes.", "What is done to people."],
        example: Some(["Douze hommes « neutralisés ».", "Twelve men “neutralised”."]),
    },
    Entry {
        code: "government",
        label: ["pouvoir en place", "government"],
        definition: [
            "Ceux qui gouvernent un pays ou un territoire.",
            "Those who rule a country or a territory.",
        ],
        example: Some(["Le « régime fantoche » de la capitale.", "The “puppet regime” in the capital."]),
    },
    Entry {
        code: "armed_group",
        label: ["groupe armé", "armed group"],
        definition: ["Un groupe armé ou ceux qui en sont.", "An armed group or those in it."],
        example: Some([
            "Des « milices terroristes » tiennent la crête.",
            "“Terrorist militias” hold the ridge.",
        ]),
    },
    Entry {
        code: "force",
        label: ["force d’un État", "state force"],
        definition: ["L’armée ou la police d’un État.", "The army or police of a state."],
        example: Some([
            "Les « forces d’occupation » ont fermé la route.",
            "The “occupation forces” closed the road.",
        ]),
    },
    Entry {
        code: "person",
        label: ["personne", "person"],
        definition: [
            "Une personne ou des gens, d’aucune des autres sortes.",
            "A person or people, of none of the other kinds.",
        ],
        example: Some(["Des « agents de l’étranger » ont été arrêtés.", "“Foreign agents” were arrested."]),
    },
    Entry {
        code: "dead",
        label: ["mort d’un camp", "one side’s dead"],
        definition: [
            "Une personne tuée, nommée par son camp.",
            "Somebody killed, as their own side names them.",
        ],
        example: Some(["Le groupe pleure ses « martyrs ».", "The group mourns its “martyrs”."]),
    },
    Entry {
        code: "territory",
        label: ["territoire", "territory"],
        definition: [
            "Un pays, une région, une ville ou leur prise.",
            "A country, region or town, or its capture.",
        ],
        example: Some(["La ville « libérée » est en ruine.", "The “liberated” town lies in ruins."]),
    },
];
