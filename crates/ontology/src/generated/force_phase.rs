//! Where a counted force stands on its way.
//! Written by `cargo xtask codegen` from `ontology/force_phase.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// Where a counted force stands on its way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum ForcePhase {
    /// The force is to be sent or gathered.
    Planned,
    /// The force has left; its arrival is not told.
    Sent,
    /// The force has arrived.
    Arrived,
    /// The force is there; its arrival is not told.
    Present,
    /// The force has left or was called back.
    Withdrawn,
}

impl ForcePhase {
    /// Every value, in the order of the list.
    pub const ALL: &'static [ForcePhase] = &[
        ForcePhase::Planned,
        ForcePhase::Sent,
        ForcePhase::Arrived,
        ForcePhase::Present,
        ForcePhase::Withdrawn,
    ];
}

closed_list!(ForcePhase, ENTRIES);

pub(super) static ENTRIES: [Entry; 5] = [
    Entry {
        code: "planned",
        label: ["prévu", "planned"],
        definition: ["La force sera envoyée ou réunie.", "The force is to be sent or gathered."],
        example: Some([
            "Mille casques bleus doivent être déployés.",
            "A thousand peacekeepers are to be deployed.",
        ]),
    },
    Entry {
        code: "sent",
        label: ["envoyé", "sent"],
        definition: [
            "La force est partie, son arrivée n’est pas dite.",
            "The force has left; its arrival is not told.",
        ],
        example: Some(["Une compagnie a été dépêchée sur place.", "A company has been dispatched."]),
    },
    Entry {
        code: "arrived",
        label: ["arrivé", "arrived"],
        definition: ["La force est arrivée.", "The force has arrived."],
        example: Some([
            "Les premiers renforts ont atterri à l’aube.",
            "The first reinforcements landed at dawn.",
        ]),
    },
    Entry {
        code: "present",
        label: ["sur place", "present"],
        definition: [
            "La force est là, sans que son arrivée soit dite.",
            "The force is there; its arrival is not told.",
        ],
        example: Some(["Cinq cents soldats gardent la ville.", "Five hundred soldiers guard the town."]),
    },
    Entry {
        code: "withdrawn",
        label: ["retiré", "withdrawn"],
        definition: ["La force est partie ou a été rappelée.", "The force has left or was called back."],
        example: Some(["Le dernier bataillon a quitté le pays.", "The last battalion has left the country."]),
    },
];
