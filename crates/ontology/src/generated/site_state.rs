//! What is reported to have happened to a site.
//! Written by `cargo xtask codegen` from `ontology/site_state.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What is reported to have happened to a site.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum SiteState {
    /// The site was a target.
    Attacked,
    /// Somebody took it or occupies it.
    Seized,
    /// Things were stolen there in mass or by force.
    Looted,
    /// It was set on fire.
    Burnt,
    /// The site is damaged, not destroyed.
    Damaged,
    /// The site can no longer be used.
    Destroyed,
    /// A force protects it or is to protect it.
    Guarded,
    /// A force took it back from those who held it.
    Retaken,
    /// Those who held it have left.
    Left,
    /// The site is shut, blocked or out of operation.
    Closed,
}

impl SiteState {
    /// Every value, in the order of the list.
    pub const ALL: &'static [SiteState] = &[
        SiteState::Attacked,
        SiteState::Seized,
        SiteState::Looted,
        SiteState::Burnt,
        SiteState::Damaged,
        SiteState::Destroyed,
        SiteState::Guarded,
        SiteState::Retaken,
        SiteState::Left,
        SiteState::Closed,
    ];
}

closed_list!(SiteState, ENTRIES);

pub(super) static ENTRIES: [Entry; 10] = [
    Entry {
        code: "attacked",
        label: ["attaqué", "attacked"],
        definition: ["Le site a été pris pour cible.", "The site was a target."],
        example: Some(["Des roquettes ont visé l’aéroport.", "Rockets were aimed at the airport."]),
    },
    Entry {
        code: "seized",
        label: ["pris", "seized"],
        definition: ["Quelqu’un s’en est emparé ou l’occupe.", "Somebody took it or occupies it."],
        example: Some(["Les mutins tiennent la radio.", "Mutineers hold the radio station."]),
    },
    Entry {
        code: "looted",
        label: ["pillé", "looted"],
        definition: [
            "On y a volé en masse ou par la force.",
            "Things were stolen there in mass or by force.",
        ],
        example: Some(["L’entrepôt a été vidé par la foule.", "The crowd emptied the warehouse."]),
    },
    Entry {
        code: "burnt",
        label: ["incendié", "burnt"],
        definition: ["On y a mis le feu.", "It was set on fire."],
        example: Some(["La mairie a été incendiée.", "The town hall was torched."]),
    },
    Entry {
        code: "damaged",
        label: ["endommagé", "damaged"],
        definition: ["Le site est abîmé, non détruit.", "The site is damaged, not destroyed."],
        example: Some([
            "Une vingtaine de maisons ont perdu leur toit.",
            "Some twenty houses lost their roofs.",
        ]),
    },
    Entry {
        code: "destroyed",
        label: ["détruit", "destroyed"],
        definition: ["Le site n’est plus utilisable.", "The site can no longer be used."],
        example: Some(["Le pont a été dynamité.", "The bridge was blown up."]),
    },
    Entry {
        code: "guarded",
        label: ["gardé", "guarded"],
        definition: ["Une force le protège ou doit le protéger.", "A force protects it or is to protect it."],
        example: Some(["Des blindés protègent le parlement.", "Armoured cars protect the parliament."]),
    },
    Entry {
        code: "retaken",
        label: ["repris", "retaken"],
        definition: [
            "Une force l’a repris à ceux qui le tenaient.",
            "A force took it back from those who held it.",
        ],
        example: Some(["L’armée a repris le port.", "The army retook the port."]),
    },
    Entry {
        code: "left",
        label: ["évacué", "left"],
        definition: ["Ceux qui le tenaient l’ont quitté.", "Those who held it have left."],
        example: Some(["Les occupants ont quitté l’université.", "The occupiers left the university."]),
    },
    Entry {
        code: "closed",
        label: ["fermé, bloqué", "closed, blocked"],
        definition: [
            "Le site est fermé, bloqué ou à l’arrêt.",
            "The site is shut, blocked or out of operation.",
        ],
        example: Some(["L’aéroport est fermé jusqu’à nouvel ordre.", "Protesters blocked the bridge."]),
    },
];
