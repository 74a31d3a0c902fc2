//! What part of society an actor belongs to: the sectors of PLOVER.
//! Written by `cargo xtask codegen` from `ontology/sector.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{AcledActor, Entry};

/// What part of society an actor belongs to: the sectors of PLOVER.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Sector {
    /// Police, gendarmerie, border guards, detectives.
    Cop,
    /// Head of state, government, ministries, local authorities.
    Gov,
    /// Judges, courts, prosecutors.
    Jud,
    /// Parliaments, assemblies, lawmakers.
    Leg,
    /// Armed forces of the state and their members.
    Mil,
    /// Armed groups that do not fight the state.
    Prm,
    /// Parties neither in power nor in opposition.
    Pty,
    /// Armed groups that fight the state, insurgents and separatists included.
    Reb,
    /// Intelligence services of the state.
    Spy,
    /// An armed group that the text does not identify.
    Uaf,
    /// An actor of no known sector; the countries “---” and “~” read the same.
    Unk,
    /// Farmers, herders, fishers and their organisations.
    Agr,
    /// Companies, owners, traders.
    Bus,
    /// Criminals, gangs, cartels, traffickers.
    Crm,
    /// Civilians, residents, private persons.
    Cvl,
    /// Schools, universities, teachers, pupils.
    Edu,
    /// Former leaders and other people of influence without office.
    Eli,
    /// Journalists, newspapers, radio, television. CAMEO writes MED.
    Jrn,
    /// Workers, unions, strikers.
    Lab,
    /// Doctors, hospitals, rescuers. In CAMEO, MED means media.
    Med,
    /// Refugees and displaced people.
    Ref,
    /// Opposition parties and activists.
    Opp,
    /// A code met in other coders that the codebook does not define; never given.
    Pre,
    /// Clergy and religious institutions.
    Rel,
    /// Associations and movements that fit nowhere else.
    Soc,
}

impl Sector {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Sector] = &[
        Sector::Cop,
        Sector::Gov,
        Sector::Jud,
        Sector::Leg,
        Sector::Mil,
        Sector::Prm,
        Sector::Pty,
        Sector::Reb,
        Sector::Spy,
        Sector::Uaf,
        Sector::Unk,
        Sector::Agr,
        Sector::Bus,
        Sector::Crm,
        Sector::Cvl,
        Sector::Edu,
        Sector::Eli,
        Sector::Jrn,
        Sector::Lab,
        Sector::Med,
        Sector::Ref,
        Sector::Opp,
        Sector::Pre,
        Sector::Rel,
        Sector::Soc,
    ];

    /// Whether its members carry arms by their function.
    pub const fn is_armed(self) -> bool {
        matches!(self, Sector::Cop | Sector::Mil | Sector::Prm | Sector::Reb | Sector::Spy | Sector::Uaf)
    }

    /// Whether it is a part of the state.
    pub const fn is_state(self) -> bool {
        matches!(self, Sector::Cop | Sector::Gov | Sector::Jud | Sector::Leg | Sector::Mil | Sector::Spy)
    }

    /// The actor type of ACLED at home, outside a crowd; unknown sectors have none.
    pub const fn acled(self) -> Option<AcledActor> {
        match self {
            Sector::Gov
            | Sector::Jud
            | Sector::Leg
            | Sector::Pty
            | Sector::Agr
            | Sector::Bus
            | Sector::Cvl
            | Sector::Edu
            | Sector::Eli
            | Sector::Jrn
            | Sector::Lab
            | Sector::Med
            | Sector::Ref
            | Sector::Opp
            | Sector::Rel
            | Sector::Soc => Some(AcledActor::Civilians),
            Sector::Prm | Sector::Uaf | Sector::Crm => Some(AcledActor::PoliticalMilitia),
            Sector::Reb => Some(AcledActor::Rebel),
            Sector::Cop | Sector::Mil | Sector::Spy => Some(AcledActor::State),
            _ => None,
        }
    }
}

closed_list!(Sector, ENTRIES);

pub(super) static ENTRIES: [Entry; 25] = [
    Entry {
        code: "COP",
        label: ["police", "police"],
        definition: [
            "Police, gendarmerie, gardes-frontières, services d’enquête.",
            "Police, gendarmerie, border guards, detectives.",
        ],
        example: None,
    },
    Entry {
        code: "GOV",
        label: ["gouvernement", "government"],
        definition: [
            "Chef d’État, gouvernement, ministères, autorités locales.",
            "Head of state, government, ministries, local authorities.",
        ],
        example: None,
    },
    Entry {
        code: "JUD",
        label: ["justice", "judiciary"],
        definition: ["Juges, tribunaux, parquets.", "Judges, courts, prosecutors."],
        example: None,
    },
    Entry {
        code: "LEG",
        label: ["parlement", "legislature"],
        definition: ["Parlements, assemblées, élus.", "Parliaments, assemblies, lawmakers."],
        example: None,
    },
    Entry {
        code: "MIL",
        label: ["armée", "military"],
        definition: [
            "Forces armées de l’État et leurs membres.",
            "Armed forces of the state and their members.",
        ],
        example: None,
    },
    Entry {
        code: "PRM",
        label: ["paramilitaires", "paramilitaries"],
        definition: [
            "Groupes armés qui ne combattent pas l’État.",
            "Armed groups that do not fight the state.",
        ],
        example: None,
    },
    Entry {
        code: "PTY",
        label: ["parti", "party"],
        definition: [
            "Partis ni au pouvoir ni dans l’opposition.",
            "Parties neither in power nor in opposition.",
        ],
        example: None,
    },
    Entry {
        code: "REB",
        label: ["rebelles", "rebels"],
        definition: [
            "Groupes armés qui combattent l’État, insurgés et séparatistes compris.",
            "Armed groups that fight the state, insurgents and separatists included.",
        ],
        example: None,
    },
    Entry {
        code: "SPY",
        label: ["services secrets", "intelligence services"],
        definition: ["Services de renseignement de l’État.", "Intelligence services of the state."],
        example: None,
    },
    Entry {
        code: "UAF",
        label: ["hommes armés non identifiés", "unidentified armed men"],
        definition: [
            "Groupe armé que le texte n’identifie pas.",
            "An armed group that the text does not identify.",
        ],
        example: None,
    },
    Entry {
        code: "UNK",
        label: ["inconnu", "unknown"],
        definition: [
            "Acteur sans secteur connu ; les pays « --- » et « ~ » se lisent de même.",
            "An actor of no known sector; the countries “---” and “~” read the same.",
        ],
        example: None,
    },
    Entry {
        code: "AGR",
        label: ["agriculture", "agriculture"],
        definition: [
            "Paysans, éleveurs, pêcheurs et leurs organisations.",
            "Farmers, herders, fishers and their organisations.",
        ],
        example: None,
    },
    Entry {
        code: "BUS",
        label: ["entreprises", "business"],
        definition: ["Entreprises, patrons, commerçants.", "Companies, owners, traders."],
        example: None,
    },
    Entry {
        code: "CRM",
        label: ["criminels", "criminals"],
        definition: ["Criminels, bandes, cartels, trafiquants.", "Criminals, gangs, cartels, traffickers."],
        example: None,
    },
    Entry {
        code: "CVL",
        label: ["civils", "civilians"],
        definition: ["Civils, habitants, particuliers.", "Civilians, residents, private persons."],
        example: None,
    },
    Entry {
        code: "EDU",
        label: ["enseignement", "education"],
        definition: ["Écoles, universités, enseignants, élèves.", "Schools, universities, teachers, pupils."],
        example: None,
    },
    Entry {
        code: "ELI",
        label: ["élites", "elites"],
        definition: [
            "Anciens dirigeants et autres personnes d’influence sans fonction.",
            "Former leaders and other people of influence without office.",
        ],
        example: None,
    },
    Entry {
        code: "JRN",
        label: ["médias", "media"],
        definition: [
            "Journalistes, journaux, radios, télévisions. CAMEO écrit MED.",
            "Journalists, newspapers, radio, television. CAMEO writes MED.",
        ],
        example: None,
    },
    Entry {
        code: "LAB",
        label: ["travailleurs", "labour"],
        definition: ["Salariés, syndicats, grévistes.", "Workers, unions, strikers."],
        example: None,
    },
    Entry {
        code: "MED",
        label: ["santé", "health workers"],
        definition: [
            "Médecins, hôpitaux, secouristes. Dans CAMEO, MED veut dire médias.",
            "Doctors, hospitals, rescuers. In CAMEO, MED means media.",
        ],
        example: None,
    },
    Entry {
        code: "REF",
        label: ["réfugiés", "refugees"],
        definition: ["Réfugiés et déplacés.", "Refugees and displaced people."],
        example: None,
    },
    Entry {
        code: "OPP",
        label: ["opposition", "opposition"],
        definition: ["Partis et militants d’opposition.", "Opposition parties and activists."],
        example: None,
    },
    Entry {
        code: "PRE",
        label: ["non défini", "not defined"],
        definition: [
            "Code présent chez d’autres codeurs, que le livre de codes ne définit pas ; jamais attribué.",
            "A code met in other coders that the codebook does not define; never given.",
        ],
        example: None,
    },
    Entry {
        code: "REL",
        label: ["religieux", "religious"],
        definition: ["Clergé et institutions religieuses.", "Clergy and religious institutions."],
        example: None,
    },
    Entry {
        code: "SOC",
        label: ["société civile", "civil society"],
        definition: [
            "Associations et mouvements qui n’entrent nulle part ailleurs.",
            "Associations and movements that fit nowhere else.",
        ],
        example: None,
    },
];
