//! What kind of source a voice is.
//! Written by `cargo xtask codegen` from `ontology/source_kind.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What kind of source a voice is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum SourceKind {
    /// An organisation or company given by name, of none of the more exact kinds.
    NamedBody,
    /// A government, ministry, local authority, or an official who speaks for one.
    Official,
    /// Police, gendarmerie, or one of their members.
    Police,
    /// The armed forces of a state, its staff, or a soldier.
    Military,
    /// A hospital, rescue worker, doctor or morgue.
    Medical,
    /// A court, prosecutor, judge, or a document of the proceedings.
    Court,
    /// A non-governmental organisation for aid, rights or monitoring.
    Ngo,
    /// An organisation of states, or one of its agencies or missions.
    InternationalBody,
    /// An agency that supplies dispatches to other outlets.
    NewsAgency,
    /// A newspaper, radio, television station or news site.
    Outlet,
    /// A researcher, expert or observer who interprets.
    Analyst,
    /// A person who says they saw, heard or went through it.
    Witness,
    /// A spokesperson, lawyer or delegate of a party to the events that is neither the state nor an armed group.
    PartySpokesperson,
    /// An armed group outside the state, or somebody who speaks for it.
    ArmedGroup,
    /// A source whose identity and institution the text withholds.
    Unnamed,
    /// A toll or count cited without saying who made it.
    ImpersonalToll,
    /// A video, picture, press release or online post cited as a source.
    MediaItem,
    /// The text itself, when it states something and names no source.
    Writer,
}

impl SourceKind {
    /// Every value, in the order of the list.
    pub const ALL: &'static [SourceKind] = &[
        SourceKind::NamedBody,
        SourceKind::Official,
        SourceKind::Police,
        SourceKind::Military,
        SourceKind::Medical,
        SourceKind::Court,
        SourceKind::Ngo,
        SourceKind::InternationalBody,
        SourceKind::NewsAgency,
        SourceKind::Outlet,
        SourceKind::Analyst,
        SourceKind::Witness,
        SourceKind::PartySpokesperson,
        SourceKind::ArmedGroup,
        SourceKind::Unnamed,
        SourceKind::ImpersonalToll,
        SourceKind::MediaItem,
        SourceKind::Writer,
    ];
}

closed_list!(SourceKind, ENTRIES);

pub(super) static ENTRIES: [Entry; 18] = [
    Entry {
        code: "named_body",
        label: ["organisme nommé", "named body"],
        definition: [
            "Organisation ou entreprise désignée par son nom, d’aucune des sortes plus précises.",
            "An organisation or company given by name, of none of the more exact kinds.",
        ],
        example: Some([
            "La compagnie ferroviaire a fait savoir que le trafic était interrompu.",
            "The rail company said that traffic was suspended.",
        ]),
    },
    Entry {
        code: "official",
        label: ["autorité", "official"],
        definition: [
            "Gouvernement, ministère, autorité locale ou responsable qui parle pour eux.",
            "A government, ministry, local authority, or an official who speaks for one.",
        ],
        example: Some([
            "Le gouverneur de la province a reconnu des retards.",
            "The provincial governor admitted delays.",
        ]),
    },
    Entry {
        code: "police",
        label: ["police", "police"],
        definition: [
            "Police, gendarmerie ou un de leurs membres.",
            "Police, gendarmerie, or one of their members.",
        ],
        example: Some([
            "Selon la gendarmerie, le convoi roulait sans escorte.",
            "The convoy had no escort, police said.",
        ]),
    },
    Entry {
        code: "military",
        label: ["armée", "military"],
        definition: [
            "Forces armées d’un État, état-major ou militaire.",
            "The armed forces of a state, its staff, or a soldier.",
        ],
        example: Some([
            "L’état-major assure que la crête est tenue.",
            "The general staff says the ridge is held.",
        ]),
    },
    Entry {
        code: "medical",
        label: ["source médicale", "medical source"],
        definition: [
            "Hôpital, secouriste, médecin ou morgue.",
            "A hospital, rescue worker, doctor or morgue.",
        ],
        example: Some([
            "Un chirurgien de l’hôpital parle de onze admissions.",
            "A surgeon at the hospital spoke of eleven admissions.",
        ]),
    },
    Entry {
        code: "court",
        label: ["justice", "court"],
        definition: [
            "Tribunal, parquet, juge ou acte de procédure.",
            "A court, prosecutor, judge, or a document of the proceedings.",
        ],
        example: Some([
            "Le parquet retient l’homicide involontaire.",
            "Prosecutors are treating it as manslaughter.",
        ]),
    },
    Entry {
        code: "ngo",
        label: ["ONG", "NGO"],
        definition: [
            "Association ou organisation non gouvernementale, d’aide, de droits ou d’observation.",
            "A non-governmental organisation for aid, rights or monitoring.",
        ],
        example: Some([
            "Une association d’aide aux migrants recense quatre naufrages.",
            "A migrant aid group has counted four shipwrecks.",
        ]),
    },
    Entry {
        code: "international_body",
        label: ["organisation internationale", "international body"],
        definition: [
            "Organisation d’États, ou une de ses agences ou missions.",
            "An organisation of states, or one of its agencies or missions.",
        ],
        example: Some([
            "La mission des Nations unies demande une enquête.",
            "The United Nations mission asked for an inquiry.",
        ]),
    },
    Entry {
        code: "news_agency",
        label: ["agence de presse", "news agency"],
        definition: [
            "Agence qui fournit des dépêches à d’autres médias.",
            "An agency that supplies dispatches to other outlets.",
        ],
        example: Some([
            "D’après l’agence officielle, le pont a rouvert.",
            "The bridge has reopened, the state news agency reported.",
        ]),
    },
    Entry {
        code: "outlet",
        label: ["média", "outlet"],
        definition: [
            "Journal, radio, télévision ou site d’information.",
            "A newspaper, radio, television station or news site.",
        ],
        example: Some([
            "Un quotidien local publie une liste de victimes.",
            "A local daily published a list of victims.",
        ]),
    },
    Entry {
        code: "analyst",
        label: ["analyste", "analyst"],
        definition: [
            "Chercheur, expert ou observateur qui interprète.",
            "A researcher, expert or observer who interprets.",
        ],
        example: Some([
            "Une chercheuse y voit une manœuvre électorale.",
            "One researcher sees an electoral manoeuvre.",
        ]),
    },
    Entry {
        code: "witness",
        label: ["témoin", "witness"],
        definition: [
            "Personne qui dit avoir vu, entendu ou subi les faits.",
            "A person who says they saw, heard or went through it.",
        ],
        example: Some([
            "Un commerçant raconte avoir entendu trois rafales.",
            "A shopkeeper said he heard three bursts of fire.",
        ]),
    },
    Entry {
        code: "party_spokesperson",
        label: ["porte-parole d’une partie", "a party’s spokesperson"],
        definition: [
            "Porte-parole, avocat ou représentant d’une partie aux événements qui n’est ni l’État ni un groupe armé.",
            "A spokesperson, lawyer or delegate of a party to the events that is neither the state nor an armed group.",
        ],
        example: Some([
            "La porte-parole des grévistes rejette l’offre.",
            "The strikers’ spokeswoman turned the offer down.",
        ]),
    },
    Entry {
        code: "armed_group",
        label: ["groupe armé", "armed group"],
        definition: [
            "Groupe armé hors de l’État, ou quelqu’un qui parle pour lui.",
            "An armed group outside the state, or somebody who speaks for it.",
        ],
        example: Some([
            "Le mouvement rebelle se dit maître de la vallée.",
            "The rebel movement says it controls the valley.",
        ]),
    },
    Entry {
        code: "unnamed",
        label: ["source anonyme", "unnamed source"],
        definition: [
            "Source dont le texte tait l’identité et l’institution.",
            "A source whose identity and institution the text withholds.",
        ],
        example: Some([
            "Une source proche du dossier évoque un sabotage.",
            "A source close to the matter spoke of sabotage.",
        ]),
    },
    Entry {
        code: "impersonal_toll",
        label: ["bilan sans auteur", "impersonal toll"],
        definition: [
            "Bilan ou décompte cité sans dire qui l’a établi.",
            "A toll or count cited without saying who made it.",
        ],
        example: Some(["Un nouveau bilan fait état de sept morts.", "The latest toll stands at seven dead."]),
    },
    Entry {
        code: "media_item",
        label: ["document ou publication", "media item"],
        definition: [
            "Vidéo, image, communiqué ou message en ligne cité comme source.",
            "A video, picture, press release or online post cited as a source.",
        ],
        example: Some([
            "Une vidéo diffusée en ligne montre des blindés.",
            "A video posted online shows armoured cars.",
        ]),
    },
    Entry {
        code: "writer",
        label: ["rédacteur", "writer"],
        definition: [
            "Le texte lui-même, quand il affirme sans nommer de source.",
            "The text itself, when it states something and names no source.",
        ],
        example: Some(["Le calme est revenu en fin de journée.", "Calm returned at the end of the day."]),
    },
];
