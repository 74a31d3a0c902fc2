//! What kind of thing was done, in the sixteen types of PLOVER.
//! Written by `cargo xtask codegen` from `ontology/event_type.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{Cameo, Entry, QuadClass};

/// What kind of thing was done, in the sixteen types of PLOVER.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum EventType {
    /// Saying that one will cooperate: accepting, offering, promising.
    Agree,
    /// Meeting, visiting, calling each other, negotiating.
    Consult,
    /// Approving, recognising or defending in words; signing or ratifying an agreement.
    Support,
    /// Giving way in words, with no material effect at once: pardon, apology, promised reform.
    Concede,
    /// Cooperating in deeds to the benefit of both: trade, joint exercises, shared intelligence.
    Cooperate,
    /// Providing material help that mostly benefits the one who receives it.
    Aid,
    /// Giving way in deeds: withdrawal, release, truce kept, disarmament, access given, resignation.
    Retreat,
    /// Asking, demanding or ordering something of somebody.
    Request,
    /// Disapproving, accusing, suing or investigating.
    Accuse,
    /// Refusing a request, an offer, a plan or a rule.
    Reject,
    /// Threatening sanctions, restrictions or violence.
    Threaten,
    /// Collective action of civilians against somebody or something.
    Protest,
    /// Reducing existing relations: breaking off, expelling, recalling, convicting.
    Sanction,
    /// Moving forces or putting them on alert without using them.
    Mobilize,
    /// Repressing or constraining without physical violence: seizing, arresting, banning, censoring.
    Coerce,
    /// A deliberate act that can cause serious physical harm.
    Assault,
}

impl EventType {
    /// Every value, in the order of the list.
    pub const ALL: &'static [EventType] = &[
        EventType::Agree,
        EventType::Consult,
        EventType::Support,
        EventType::Concede,
        EventType::Cooperate,
        EventType::Aid,
        EventType::Retreat,
        EventType::Request,
        EventType::Accuse,
        EventType::Reject,
        EventType::Threaten,
        EventType::Protest,
        EventType::Sanction,
        EventType::Mobilize,
        EventType::Coerce,
        EventType::Assault,
    ];

    /// Words or deeds, cooperation or conflict.
    pub const fn quad(self) -> QuadClass {
        match self {
            EventType::Protest
            | EventType::Sanction
            | EventType::Mobilize
            | EventType::Coerce
            | EventType::Assault => QuadClass::MaterialConflict,
            EventType::Cooperate | EventType::Aid | EventType::Retreat => QuadClass::MaterialCooperation,
            EventType::Request | EventType::Accuse | EventType::Reject | EventType::Threaten => {
                QuadClass::VerbalConflict
            }
            EventType::Agree | EventType::Consult | EventType::Support | EventType::Concede => {
                QuadClass::VerbalCooperation
            }
        }
    }

    /// Whether PLOVER takes the event only with a recipient.
    pub const fn requires_recipient(self) -> bool {
        matches!(self, EventType::Cooperate | EventType::Aid | EventType::Sanction)
    }

    /// The CAMEO code of an event of which no more is known; see `Cameo::nearest`.
    pub const fn cameo(self) -> Cameo {
        match self {
            EventType::Agree => Cameo::C030,
            EventType::Consult => Cameo::C040,
            EventType::Support => Cameo::C050,
            EventType::Cooperate => Cameo::C060,
            EventType::Aid => Cameo::C070,
            EventType::Retreat => Cameo::C08,
            EventType::Concede => Cameo::C080,
            EventType::Request => Cameo::C100,
            EventType::Accuse => Cameo::C110,
            EventType::Reject => Cameo::C120,
            EventType::Threaten => Cameo::C130,
            EventType::Protest => Cameo::C140,
            EventType::Mobilize => Cameo::C150,
            EventType::Sanction => Cameo::C160,
            EventType::Coerce => Cameo::C170,
            EventType::Assault => Cameo::C180,
        }
    }
}

closed_list!(EventType, ENTRIES);

pub(super) static ENTRIES: [Entry; 16] = [
    Entry {
        code: "AGREE",
        label: ["accepter, promettre", "agree"],
        definition: [
            "Dire qu’on coopérera : accepter, offrir, promettre.",
            "Saying that one will cooperate: accepting, offering, promising.",
        ],
        example: Some([
            "Le Niger a accepté d’accueillir les réfugiés.",
            "Niger agreed to take in the refugees.",
        ]),
    },
    Entry {
        code: "CONSULT",
        label: ["se concerter", "consult"],
        definition: [
            "Se rencontrer, se rendre visite, se téléphoner, négocier.",
            "Meeting, visiting, calling each other, negotiating.",
        ],
        example: Some([
            "Les deux présidents se sont entretenus par téléphone.",
            "The two presidents spoke by telephone.",
        ]),
    },
    Entry {
        code: "SUPPORT",
        label: ["soutenir", "support"],
        definition: [
            "Approuver, reconnaître ou défendre en paroles ; signer ou ratifier un accord.",
            "Approving, recognising or defending in words; signing or ratifying an agreement.",
        ],
        example: Some(["Rabat a salué la transition.", "Rabat welcomed the transition."]),
    },
    Entry {
        code: "CONCEDE",
        label: ["concéder", "concede"],
        definition: [
            "Céder en paroles, sans effet matériel immédiat : grâce, excuses, réforme promise.",
            "Giving way in words, with no material effect at once: pardon, apology, promised reform.",
        ],
        example: Some(["Le gouvernement renonce à la taxe.", "The government dropped the tax."]),
    },
    Entry {
        code: "COOPERATE",
        label: ["coopérer", "cooperate"],
        definition: [
            "Coopérer en actes au profit des deux parties : échanges, exercices communs, renseignement.",
            "Cooperating in deeds to the benefit of both: trade, joint exercises, shared intelligence.",
        ],
        example: Some(["Les deux marines ont patrouillé ensemble.", "The two navies patrolled together."]),
    },
    Entry {
        code: "AID",
        label: ["aider", "aid"],
        definition: [
            "Fournir une aide matérielle dont profite surtout celui qui la reçoit.",
            "Providing material help that mostly benefits the one who receives it.",
        ],
        example: Some(["L’Italie a envoyé un hôpital de campagne.", "Italy sent a field hospital."]),
    },
    Entry {
        code: "RETREAT",
        label: ["se retirer, relâcher", "retreat"],
        definition: [
            "Céder en actes : retrait, libération, trêve appliquée, désarmement, accès accordé, démission.",
            "Giving way in deeds: withdrawal, release, truce kept, disarmament, access given, resignation.",
        ],
        example: Some(["Les miliciens ont quitté la raffinerie.", "Militiamen left the refinery."]),
    },
    Entry {
        code: "REQUEST",
        label: ["demander, exiger", "request"],
        definition: [
            "Demander, réclamer ou ordonner quelque chose à quelqu’un.",
            "Asking, demanding or ordering something of somebody.",
        ],
        example: Some(["Le maire réclame des renforts.", "The mayor is asking for reinforcements."]),
    },
    Entry {
        code: "ACCUSE",
        label: ["accuser, enquêter", "accuse"],
        definition: [
            "Désapprouver, accuser, poursuivre en justice ou enquêter.",
            "Disapproving, accusing, suing or investigating.",
        ],
        example: Some([
            "Kigali accuse son voisin d’armer les rebelles.",
            "Kigali accuses its neighbour of arming the rebels.",
        ]),
    },
    Entry {
        code: "REJECT",
        label: ["refuser", "reject"],
        definition: [
            "Refuser une demande, une offre, un plan ou une règle.",
            "Refusing a request, an offer, a plan or a rule.",
        ],
        example: Some(["Les grévistes ont repoussé l’offre.", "The strikers turned the offer down."]),
    },
    Entry {
        code: "THREATEN",
        label: ["menacer", "threaten"],
        definition: [
            "Menacer de sanctions, de restrictions ou de violence.",
            "Threatening sanctions, restrictions or violence.",
        ],
        example: Some([
            "Le général menace de bombarder le port.",
            "The general threatens to shell the port.",
        ]),
    },
    Entry {
        code: "PROTEST",
        label: ["protester", "protest"],
        definition: [
            "Action collective de civils contre quelqu’un ou quelque chose.",
            "Collective action of civilians against somebody or something.",
        ],
        example: Some([
            "Des milliers de personnes ont défilé contre la hausse du pain.",
            "Thousands marched against the price of bread.",
        ]),
    },
    Entry {
        code: "SANCTION",
        label: ["rompre, sanctionner", "sanction"],
        definition: [
            "Réduire des relations existantes : rompre, expulser, rappeler, condamner en justice.",
            "Reducing existing relations: breaking off, expelling, recalling, convicting.",
        ],
        example: Some(["Quito a rappelé son ambassadeur.", "Quito recalled its ambassador."]),
    },
    Entry {
        code: "MOBILIZE",
        label: ["mobiliser des forces", "mobilize"],
        definition: [
            "Mettre des forces en mouvement ou en alerte sans en faire usage.",
            "Moving forces or putting them on alert without using them.",
        ],
        example: Some(["L’armée a massé des chars à la frontière.", "The army massed tanks on the border."]),
    },
    Entry {
        code: "COERCE",
        label: ["contraindre", "coerce"],
        definition: [
            "Réprimer ou contraindre sans violence physique : saisir, arrêter, interdire, censurer.",
            "Repressing or constraining without physical violence: seizing, arresting, banning, censoring.",
        ],
        example: Some(["La police a fermé deux radios.", "Police shut down two radio stations."]),
    },
    Entry {
        code: "ASSAULT",
        label: ["attaquer", "assault"],
        definition: [
            "Acte délibéré qui peut causer un dommage physique grave.",
            "A deliberate act that can cause serious physical harm.",
        ],
        example: Some([
            "Des inconnus ont mitraillé un autocar.",
            "Unknown gunmen sprayed a bus with bullets.",
        ]),
    },
];
