//! How a report presents something: what people see of its modality and fact value.
//! Written by `cargo xtask codegen` from `ontology/status.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How a report presents something: what people see of its modality and fact value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Status {
    /// The writer states it without saying where it comes from.
    Asserted,
    /// The text has it from a source that it cites, named or not.
    Reported,
    /// It is decided, promised or announced, and has not happened yet.
    Planned,
    /// It has begun; the text does not tell its end.
    Begun,
    /// The text or a source says that it is not, was not or will not be.
    Denied,
    /// It was tried, and the text says that it did not succeed.
    AttemptFailed,
    /// Somebody threatens to do it.
    Threatened,
    /// Somebody holds it possible without stating it.
    Hypothesised,
    /// The writer draws it from other facts.
    Inferred,
    /// Somebody hopes or wishes for it.
    Hoped,
}

impl Status {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Status] = &[
        Status::Asserted,
        Status::Reported,
        Status::Planned,
        Status::Begun,
        Status::Denied,
        Status::AttemptFailed,
        Status::Threatened,
        Status::Hypothesised,
        Status::Inferred,
        Status::Hoped,
    ];

    /// One character that stands for the status beside its word.
    pub const fn glyph(self) -> char {
        match self {
            Status::Threatened => '!',
            Status::Hypothesised => '?',
            Status::Hoped => 'w',
            Status::Inferred => '~',
            Status::AttemptFailed => '⊘',
            Status::Asserted => '▪',
            Status::Planned => '▷',
            Status::Begun => '◐',
            Status::Denied => '✕',
            Status::Reported => '❝',
        }
    }

    /// The glyph where only ASCII can be shown.
    pub const fn ascii(self) -> char {
        match self {
            Status::Threatened => '!',
            Status::Reported => '"',
            Status::Asserted => '.',
            Status::AttemptFailed => '0',
            Status::Planned => '>',
            Status::Hypothesised => '?',
            Status::Begun => 'o',
            Status::Hoped => 'w',
            Status::Denied => 'x',
            Status::Inferred => '~',
        }
    }
}

closed_list!(Status, ENTRIES);

pub(super) static ENTRIES: [Entry; 10] = [
    Entry {
        code: "asserted",
        label: ["affirmé par le texte, sans source", "stated by the text, no source given"],
        definition: [
            "Le rédacteur l’affirme sans dire d’où il le tient.",
            "The writer states it without saying where it comes from.",
        ],
        example: Some([
            "Les barrages ont été levés dans la soirée.",
            "The roadblocks were lifted in the evening.",
        ]),
    },
    Entry {
        code: "reported",
        label: ["rapporté", "reported"],
        definition: [
            "Le texte le rapporte d’une source qu’il cite, nommée ou non.",
            "The text has it from a source that it cites, named or not.",
        ],
        example: Some([
            "Selon la préfecture, deux maisons ont brûlé.",
            "Two houses burnt down, the prefecture said.",
        ]),
    },
    Entry {
        code: "planned",
        label: ["annoncé, à venir", "announced, not yet done"],
        definition: [
            "C’est décidé, promis ou annoncé, et n’a pas encore eu lieu.",
            "It is decided, promised or announced, and has not happened yet.",
        ],
        example: Some(["Un second bataillon partira jeudi.", "A second battalion will leave on Thursday."]),
    },
    Entry {
        code: "begun",
        label: ["commencé, fin inconnue", "begun, end unknown"],
        definition: [
            "Cela a commencé ; le texte n’en dit pas la fin.",
            "It has begun; the text does not tell its end.",
        ],
        example: Some([
            "Les rebelles ont commencé à rendre leurs armes.",
            "Rebels have started to hand in their weapons.",
        ]),
    },
    Entry {
        code: "denied",
        label: ["nié ou exclu", "denied or ruled out"],
        definition: [
            "Le texte ou une source dit que cela n’est pas, n’a pas été ou ne sera pas.",
            "The text or a source says that it is not, was not or will not be.",
        ],
        example: Some(["Le ministère dément tout bombardement.", "The ministry denies any shelling."]),
    },
    Entry {
        code: "attempt_failed",
        label: ["tentative échouée", "failed attempt"],
        definition: [
            "On l’a tenté, et le texte dit que cela n’a pas réussi.",
            "It was tried, and the text says that it did not succeed.",
        ],
        example: Some([
            "Les assaillants ont essayé en vain de franchir le pont.",
            "The attackers tried in vain to cross the bridge.",
        ]),
    },
    Entry {
        code: "threatened",
        label: ["menace", "threat"],
        definition: ["Quelqu’un menace de le faire.", "Somebody threatens to do it."],
        example: Some([
            "Les mutins menacent de marcher sur la capitale.",
            "The mutineers threaten to march on the capital.",
        ]),
    },
    Entry {
        code: "hypothesised",
        label: ["hypothèse", "hypothesis"],
        definition: [
            "Quelqu’un le tient pour possible, sans l’affirmer.",
            "Somebody holds it possible without stating it.",
        ],
        example: Some(["Des experts n’excluent pas un accident.", "Experts do not rule out an accident."]),
    },
    Entry {
        code: "inferred",
        label: ["déduit par le rédacteur", "inferred by the writer"],
        definition: ["Le rédacteur le tire d’autres faits.", "The writer draws it from other facts."],
        example: Some([
            "Ces impacts laissent penser à un tir de mortier.",
            "The craters point to mortar fire.",
        ]),
    },
    Entry {
        code: "hoped",
        label: ["souhait", "wish"],
        definition: ["Quelqu’un l’espère ou le souhaite.", "Somebody hopes or wishes for it."],
        example: Some([
            "Les habitants espèrent une trêve pour la fête.",
            "Residents hope for a truce over the holiday.",
        ]),
    },
];
