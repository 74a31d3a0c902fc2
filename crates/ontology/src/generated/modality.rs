//! How an event stands in the world, apart from how sure anybody is of it.
//! Written by `cargo xtask codegen` from `ontology/modality.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How an event stands in the world, apart from how sure anybody is of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Modality {
    /// The event took place.
    Happened,
    /// The event has begun; its end is not told.
    Begun,
    /// The event goes on at the time of writing.
    Ongoing,
    /// An event that went on has stopped.
    Ended,
    /// The event is decided or announced for later.
    Planned,
    /// Somebody with the power to do so orders it.
    Ordered,
    /// It is tried; success is told apart, by the fact value.
    Attempted,
    /// Somebody threatens to do it.
    Threatened,
    /// Somebody asks for it to be done.
    Requested,
    /// Somebody commits to doing it.
    Promised,
    /// Somebody wishes or hopes for it.
    Hoped,
    /// The event is there only as a condition, a possibility or a question.
    Hypothetical,
}

impl Modality {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Modality] = &[
        Modality::Happened,
        Modality::Begun,
        Modality::Ongoing,
        Modality::Ended,
        Modality::Planned,
        Modality::Ordered,
        Modality::Attempted,
        Modality::Threatened,
        Modality::Requested,
        Modality::Promised,
        Modality::Hoped,
        Modality::Hypothetical,
    ];
}

closed_list!(Modality, ENTRIES);

pub(super) static ENTRIES: [Entry; 12] = [
    Entry {
        code: "happened",
        label: ["a eu lieu", "happened"],
        definition: ["L’événement a eu lieu.", "The event took place."],
        example: Some(["Un camion a percuté le barrage.", "A truck rammed the checkpoint."]),
    },
    Entry {
        code: "begun",
        label: ["a commencé", "begun"],
        definition: [
            "L’événement a commencé ; sa fin n’est pas dite.",
            "The event has begun; its end is not told.",
        ],
        example: Some(["Le retrait a débuté mardi.", "The pull-out began on Tuesday."]),
    },
    Entry {
        code: "ongoing",
        label: ["est en cours", "ongoing"],
        definition: [
            "L’événement dure au moment où l’on écrit.",
            "The event goes on at the time of writing.",
        ],
        example: Some(["Les recherches se poursuivent.", "The search continues."]),
    },
    Entry {
        code: "ended",
        label: ["a pris fin", "ended"],
        definition: ["Un événement qui durait a cessé.", "An event that went on has stopped."],
        example: Some(["Le siège de la ville a pris fin.", "The siege of the town is over."]),
    },
    Entry {
        code: "planned",
        label: ["est prévu", "planned"],
        definition: [
            "L’événement est décidé ou annoncé pour plus tard.",
            "The event is decided or announced for later.",
        ],
        example: Some(["Une marche est prévue samedi.", "A march is planned for Saturday."]),
    },
    Entry {
        code: "ordered",
        label: ["est ordonné", "ordered"],
        definition: [
            "Quelqu’un qui en a le pouvoir en donne l’ordre.",
            "Somebody with the power to do so orders it.",
        ],
        example: Some(["Le préfet a ordonné la fermeture du port.", "The prefect ordered the port closed."]),
    },
    Entry {
        code: "attempted",
        label: ["est tenté", "attempted"],
        definition: [
            "On essaie ; le succès est dit à part, par la valeur de fait.",
            "It is tried; success is told apart, by the fact value.",
        ],
        example: Some(["Ils ont tenté de forcer l’entrée.", "They tried to force the gate."]),
    },
    Entry {
        code: "threatened",
        label: ["est menacé", "threatened"],
        definition: ["Quelqu’un menace de le faire.", "Somebody threatens to do it."],
        example: Some(["Le syndicat menace de bloquer le port.", "The union threatens to block the port."]),
    },
    Entry {
        code: "requested",
        label: ["est demandé", "requested"],
        definition: ["Quelqu’un demande que cela se fasse.", "Somebody asks for it to be done."],
        example: Some(["L’opposition réclame une enquête.", "The opposition calls for an inquiry."]),
    },
    Entry {
        code: "promised",
        label: ["est promis", "promised"],
        definition: ["Quelqu’un s’engage à le faire.", "Somebody commits to doing it."],
        example: Some(["La junte promet des élections.", "The junta promises elections."]),
    },
    Entry {
        code: "hoped",
        label: ["est espéré", "hoped"],
        definition: ["Quelqu’un le souhaite ou l’espère.", "Somebody wishes or hopes for it."],
        example: Some([
            "Les familles espèrent une libération rapide.",
            "Families hope for an early release.",
        ]),
    },
    Entry {
        code: "hypothetical",
        label: ["est hypothétique", "hypothetical"],
        definition: [
            "L’événement n’est là que comme condition, possibilité ou question.",
            "The event is there only as a condition, a possibility or a question.",
        ],
        example: Some([
            "Si l’armée intervenait, la ville se viderait.",
            "If the army stepped in, the town would empty.",
        ]),
    },
];
