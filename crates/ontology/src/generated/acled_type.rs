//! What kind of event it is, in the six types of ACLED.
//! Written by `cargo xtask codegen` from `ontology/acled_type.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What kind of event it is, in the six types of ACLED.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledType {
    /// Fighting between organised armed groups.
    Battles,
    /// A public gathering whose participants are not violent.
    Protests,
    /// Violence by a crowd or by demonstrators.
    Riots,
    /// One side strikes from afar or by explosive, and the other cannot answer.
    ExplosionsRemoteViolence,
    /// An armed group attacks unarmed civilians.
    ViolenceAgainstCivilians,
    /// A non-violent fact that sheds light on a conflict: agreement, arrests, moves.
    StrategicDevelopments,
}

impl AcledType {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledType] = &[
        AcledType::Battles,
        AcledType::Protests,
        AcledType::Riots,
        AcledType::ExplosionsRemoteViolence,
        AcledType::ViolenceAgainstCivilians,
        AcledType::StrategicDevelopments,
    ];
}

closed_list!(AcledType, ENTRIES);

pub(super) static ENTRIES: [Entry; 6] = [
    Entry {
        code: "Battles",
        label: ["combats", "battles"],
        definition: [
            "Affrontement entre groupes armés organisés.",
            "Fighting between organised armed groups.",
        ],
        example: None,
    },
    Entry {
        code: "Protests",
        label: ["protestations", "protests"],
        definition: [
            "Rassemblement public dont les participants ne sont pas violents.",
            "A public gathering whose participants are not violent.",
        ],
        example: None,
    },
    Entry {
        code: "Riots",
        label: ["émeutes", "riots"],
        definition: ["Violence d’une foule ou de manifestants.", "Violence by a crowd or by demonstrators."],
        example: None,
    },
    Entry {
        code: "Explosions/Remote violence",
        label: ["explosions, violence à distance", "explosions and remote violence"],
        definition: [
            "Une partie frappe à distance ou par explosif, sans que l’autre puisse répondre.",
            "One side strikes from afar or by explosive, and the other cannot answer.",
        ],
        example: None,
    },
    Entry {
        code: "Violence against civilians",
        label: ["violence contre des civils", "violence against civilians"],
        definition: [
            "Un groupe armé s’en prend à des civils désarmés.",
            "An armed group attacks unarmed civilians.",
        ],
        example: None,
    },
    Entry {
        code: "Strategic developments",
        label: ["évolutions stratégiques", "strategic developments"],
        definition: [
            "Fait non violent qui éclaire un conflit : accord, arrestations, mouvements.",
            "A non-violent fact that sheds light on a conflict: agreement, arrests, moves.",
        ],
        example: None,
    },
];
