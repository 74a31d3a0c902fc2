//! What a count of people or vehicles, not of harm, is about.
//! Written by `cargo xtask codegen` from `ontology/force_kind.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What a count of people or vehicles, not of harm, is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum ForceKind {
    /// How many members a force or group has.
    Strength,
    /// A part of a force that is sent or given a task.
    Contingent,
    /// People gathered together.
    Crowd,
    /// People who carry out an attack.
    Attackers,
    /// Vehicles, ships or aircraft that take part.
    Vehicles,
    /// People set free.
    Released,
    /// People in custody at the time of writing, not said to have just been taken.
    Held,
    /// People who got away from where they were held.
    Escaped,
    /// People who take part in a meeting, an operation or a vote.
    Participants,
}

impl ForceKind {
    /// Every value, in the order of the list.
    pub const ALL: &'static [ForceKind] = &[
        ForceKind::Strength,
        ForceKind::Contingent,
        ForceKind::Crowd,
        ForceKind::Attackers,
        ForceKind::Vehicles,
        ForceKind::Released,
        ForceKind::Held,
        ForceKind::Escaped,
        ForceKind::Participants,
    ];
}

closed_list!(ForceKind, ENTRIES);

pub(super) static ENTRIES: [Entry; 9] = [
    Entry {
        code: "strength",
        label: ["effectif", "strength"],
        definition: [
            "Nombre de membres d’une force ou d’un groupe.",
            "How many members a force or group has.",
        ],
        example: Some(["La garde compte 2 000 hommes.", "The guard is 2,000 strong."]),
    },
    Entry {
        code: "contingent",
        label: ["contingent", "contingent"],
        definition: [
            "Partie d’une force envoyée ou affectée à une tâche.",
            "A part of a force that is sent or given a task.",
        ],
        example: Some(["Le Sénégal enverra 300 soldats.", "Senegal will send 300 soldiers."]),
    },
    Entry {
        code: "crowd",
        label: ["foule", "crowd"],
        definition: ["Personnes rassemblées.", "People gathered together."],
        example: Some(["Ils étaient 5 000 selon les organisateurs.", "They were 5,000, organisers said."]),
    },
    Entry {
        code: "attackers",
        label: ["assaillants", "attackers"],
        definition: ["Personnes qui mènent une attaque.", "People who carry out an attack."],
        example: Some([
            "Une vingtaine d’hommes armés ont surgi à moto.",
            "Some twenty gunmen came on motorbikes.",
        ]),
    },
    Entry {
        code: "vehicles",
        label: ["véhicules", "vehicles"],
        definition: [
            "Véhicules, navires ou aéronefs engagés.",
            "Vehicles, ships or aircraft that take part.",
        ],
        example: Some([
            "Une colonne de 40 blindés a passé la frontière.",
            "A column of 40 armoured cars crossed the border.",
        ]),
    },
    Entry {
        code: "released",
        label: ["libérés", "released"],
        definition: ["Personnes remises en liberté.", "People set free."],
        example: Some(["Les rebelles ont relâché 15 prisonniers.", "Rebels freed 15 prisoners."]),
    },
    Entry {
        code: "held",
        label: ["détenus", "held"],
        definition: [
            "Personnes retenues au moment où l’on écrit, sans dire qu’on vient de les prendre.",
            "People in custody at the time of writing, not said to have just been taken.",
        ],
        example: Some(["Le camp abrite 900 captifs.", "The camp holds 900 captives."]),
    },
    Entry {
        code: "escaped",
        label: ["évadés", "escaped"],
        definition: [
            "Personnes qui se sont enfuies d’un lieu où on les retenait.",
            "People who got away from where they were held.",
        ],
        example: Some(["Soixante détenus se sont évadés.", "Sixty inmates broke out."]),
    },
    Entry {
        code: "participants",
        label: ["participants", "participants"],
        definition: [
            "Personnes qui prennent part à une réunion, une opération ou un vote.",
            "People who take part in a meeting, an operation or a vote.",
        ],
        example: Some([
            "Huit cents policiers ont participé au ratissage.",
            "Eight hundred police took part in the sweep.",
        ]),
    },
];
