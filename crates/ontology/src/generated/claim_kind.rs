//! What a source does with what it says.
//! Written by `cargo xtask codegen` from `ontology/claim_kind.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What a source does with what it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum ClaimKind {
    /// The source says that it is so.
    Statement,
    /// The source says that it is not so, or that it had no part in it.
    Denial,
    /// The source lays a blameworthy act on somebody.
    Accusation,
    /// The source makes known what it has decided or will do.
    Announcement,
    /// The source says that it will do harm, mostly on a condition.
    Threat,
    /// The source puts a possibility forward without stating it.
    Hypothesis,
    /// The source concludes from other facts.
    Inference,
    /// The source expresses a wish.
    Hope,
    /// The source asks, or says that it is not known.
    Question,
    /// The source gives a name or label that the text does not make its own.
    Naming,
}

impl ClaimKind {
    /// Every value, in the order of the list.
    pub const ALL: &'static [ClaimKind] = &[
        ClaimKind::Statement,
        ClaimKind::Denial,
        ClaimKind::Accusation,
        ClaimKind::Announcement,
        ClaimKind::Threat,
        ClaimKind::Hypothesis,
        ClaimKind::Inference,
        ClaimKind::Hope,
        ClaimKind::Question,
        ClaimKind::Naming,
    ];
}

closed_list!(ClaimKind, ENTRIES);

pub(super) static ENTRIES: [Entry; 10] = [
    Entry {
        code: "statement",
        label: ["déclaration", "statement"],
        definition: ["La source dit que cela est.", "The source says that it is so."],
        example: Some([
            "« La route est coupée », indique la mairie.",
            "“The road is cut,” the town hall said.",
        ]),
    },
    Entry {
        code: "denial",
        label: ["démenti", "denial"],
        definition: [
            "La source dit que cela n’est pas, ou n’y est pour rien.",
            "The source says that it is not so, or that it had no part in it.",
        ],
        example: Some(["Le groupe nie toute implication.", "The group denies any involvement."]),
    },
    Entry {
        code: "accusation",
        label: ["accusation", "accusation"],
        definition: [
            "La source impute un acte blâmable à quelqu’un.",
            "The source lays a blameworthy act on somebody.",
        ],
        example: Some([
            "L’opposition accuse la police d’avoir tiré.",
            "The opposition accuses the police of opening fire.",
        ]),
    },
    Entry {
        code: "announcement",
        label: ["annonce", "announcement"],
        definition: [
            "La source fait savoir ce qu’elle a décidé ou fera.",
            "The source makes known what it has decided or will do.",
        ],
        example: Some(["Le gouvernement annonce un couvre-feu.", "The government announced a curfew."]),
    },
    Entry {
        code: "threat",
        label: ["menace", "threat"],
        definition: [
            "La source dit qu’elle nuira, le plus souvent sous condition.",
            "The source says that it will do harm, mostly on a condition.",
        ],
        example: Some([
            "Il a averti que ses hommes riposteraient.",
            "He warned that his men would hit back.",
        ]),
    },
    Entry {
        code: "hypothesis",
        label: ["hypothèse", "hypothesis"],
        definition: [
            "La source avance une possibilité sans l’affirmer.",
            "The source puts a possibility forward without stating it.",
        ],
        example: Some([
            "Plusieurs experts évoquent un tir par erreur.",
            "Several experts suggest friendly fire.",
        ]),
    },
    Entry {
        code: "inference",
        label: ["déduction", "inference"],
        definition: ["La source conclut d’autres faits.", "The source concludes from other facts."],
        example: Some([
            "Les débris prouvent, selon lui, un missile.",
            "The debris, he argues, proves a missile.",
        ]),
    },
    Entry {
        code: "hope",
        label: ["souhait", "hope"],
        definition: ["La source exprime un souhait.", "The source expresses a wish."],
        example: Some(["Le médiateur dit espérer un accord.", "The mediator said he hoped for a deal."]),
    },
    Entry {
        code: "question",
        label: ["question", "question"],
        definition: [
            "La source demande, ou dit qu’on ignore.",
            "The source asks, or says that it is not known.",
        ],
        example: Some(["Les proches demandent où sont les corps.", "Relatives ask where the bodies are."]),
    },
    Entry {
        code: "naming",
        label: ["dénomination", "naming"],
        definition: [
            "La source donne un nom ou une étiquette, que le texte ne reprend pas à son compte.",
            "The source gives a name or label that the text does not make its own.",
        ],
        example: Some([
            "Une opération que l’armée qualifie de « nettoyage ».",
            "An operation that the army calls “cleansing”.",
        ]),
    },
];
