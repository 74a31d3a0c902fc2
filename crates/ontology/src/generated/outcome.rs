//! What happened to the people whom a toll counts.
//! Written by `cargo xtask codegen` from `ontology/outcome.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What happened to the people whom a toll counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Outcome {
    /// People dead because of the event, whoever they are.
    Killed,
    /// People hurt, treated or not, alive when the toll was made.
    Injured,
    /// People admitted to hospital, often a part of the injured.
    Hospitalised,
    /// People of whom there is no news.
    Missing,
    /// People arrested or held by an authority.
    Detained,
    /// People taken or captured by an armed group, or held hostage.
    Abducted,
    /// People who fled or lost the place where they live, inside the country or beyond.
    Displaced,
    /// People moved to safety by an organised decision.
    Evacuated,
    /// People brought out of danger, or freed from their captors, by somebody who stepped in.
    Rescued,
    /// People affected in a way that the text does not tell more exactly.
    Affected,
}

impl Outcome {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Outcome] = &[
        Outcome::Killed,
        Outcome::Injured,
        Outcome::Hospitalised,
        Outcome::Missing,
        Outcome::Detained,
        Outcome::Abducted,
        Outcome::Displaced,
        Outcome::Evacuated,
        Outcome::Rescued,
        Outcome::Affected,
    ];
}

closed_list!(Outcome, ENTRIES);

pub(super) static ENTRIES: [Entry; 10] = [
    Entry {
        code: "killed",
        label: ["tués", "killed"],
        definition: [
            "Personnes mortes du fait de l’événement, quelle que soit leur qualité.",
            "People dead because of the event, whoever they are.",
        ],
        example: Some([
            "L’explosion a coûté la vie à neuf mineurs.",
            "The blast claimed the lives of nine miners.",
        ]),
    },
    Entry {
        code: "injured",
        label: ["blessés", "injured"],
        definition: [
            "Personnes blessées, soignées ou non, encore en vie au moment du bilan.",
            "People hurt, treated or not, alive when the toll was made.",
        ],
        example: Some([
            "Douze passants ont été touchés par des éclats.",
            "Twelve passers-by were hit by shrapnel.",
        ]),
    },
    Entry {
        code: "hospitalised",
        label: ["hospitalisés", "hospitalised"],
        definition: [
            "Personnes admises à l’hôpital, souvent une partie des blessés.",
            "People admitted to hospital, often a part of the injured.",
        ],
        example: Some([
            "Quatre des blessés restent hospitalisés.",
            "Four of the wounded remain in hospital.",
        ]),
    },
    Entry {
        code: "missing",
        label: ["disparus", "missing"],
        definition: ["Personnes dont on est sans nouvelles.", "People of whom there is no news."],
        example: Some([
            "Une trentaine de pêcheurs sont portés disparus.",
            "Some thirty fishermen are unaccounted for.",
        ]),
    },
    Entry {
        code: "detained",
        label: ["arrêtés", "detained"],
        definition: [
            "Personnes arrêtées ou retenues par une autorité.",
            "People arrested or held by an authority.",
        ],
        example: Some([
            "La gendarmerie a interpellé 41 manifestants.",
            "Police rounded up 41 demonstrators.",
        ]),
    },
    Entry {
        code: "abducted",
        label: ["enlevés", "abducted"],
        definition: [
            "Personnes enlevées ou capturées par un groupe armé, ou prises en otage.",
            "People taken or captured by an armed group, or held hostage.",
        ],
        example: Some(["Des hommes armés ont emmené six enseignants.", "Gunmen took away six teachers."]),
    },
    Entry {
        code: "displaced",
        label: ["déplacés", "displaced"],
        definition: [
            "Personnes qui ont fui leur lieu de vie ou l’ont perdu, dans le pays ou au-delà.",
            "People who fled or lost the place where they live, inside the country or beyond.",
        ],
        example: Some([
            "Les combats ont jeté 8 000 habitants sur les routes.",
            "The fighting drove 8,000 residents from their homes.",
        ]),
    },
    Entry {
        code: "evacuated",
        label: ["évacués", "evacuated"],
        definition: [
            "Personnes mises à l’abri par une décision organisée.",
            "People moved to safety by an organised decision.",
        ],
        example: Some([
            "Deux villages ont été évacués, soit 600 personnes.",
            "Two villages, 600 people in all, were evacuated.",
        ]),
    },
    Entry {
        code: "rescued",
        label: ["secourus", "rescued"],
        definition: [
            "Personnes tirées d’un danger ou libérées de leurs ravisseurs par une intervention.",
            "People brought out of danger, or freed from their captors, by somebody who stepped in.",
        ],
        example: Some(["Les garde-côtes ont secouru 27 naufragés.", "Coastguards rescued 27 castaways."]),
    },
    Entry {
        code: "affected",
        label: ["touchés", "affected"],
        definition: [
            "Personnes atteintes d’une manière que le texte ne précise pas davantage.",
            "People affected in a way that the text does not tell more exactly.",
        ],
        example: Some([
            "Les inondations ont touché 50 000 riverains.",
            "The floods have affected 50,000 residents.",
        ]),
    },
];
