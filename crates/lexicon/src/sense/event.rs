//! What words of events mean: which type of event, how its participants stand around it, and how words above it say
//! whether it took place.
//!
//! « attaquer » is an assault whose subject acts on its object; « tenter de » makes of the verb under it an attempt.

use recoupe_ontology::{AcledSub, Cameo, Context, EventType, FactValue, Modality, Mode};
use serde::{Deserialize, Serialize};

/// How the participants of an event stand around its word, in terms of Universal Dependencies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventFrame {
    /// A verb: the subject acts on the object; turned round in the passive.
    ActsOn,
    /// A verb: the subject acts; its object, if any, is no party; the recipient follows one of `to`.
    Acts,
    /// A verb: the subject suffers; the actor is an agent or follows one of `by`.
    Undergoes,
    /// A verb: several subjects, or the subject and what follows one of `to`, do it with each other.
    Joins,
    /// A verb: nobody acts; the object, or what follows one of `to`, suffers (« un séisme a frappé la région »).
    Happens,
    /// A noun: what follows « de » acts, what follows one of `to` suffers (« l’offensive de l’armée contre la ville »).
    Act,
    /// A noun: what follows « de » suffers, an agent acts (« l’arrestation de deux hommes par la police »).
    ActOn,
    /// A noun: what follows « entre … et », « de » or one of `to` does it with each other (« négociations entre … »).
    Exchange,
    /// A noun: nobody acts; what follows one of `to` suffers (« explosion », "earthquake").
    Incident,
}

impl EventFrame {
    /// True for the frames of nouns.
    pub const fn is_noun(self) -> bool {
        matches!(self, EventFrame::Act | EventFrame::ActOn | EventFrame::Exchange | EventFrame::Incident)
    }
}

/// See [`Sense::Event`](super::Sense::Event).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The type of PLOVER; absent where it has none (disasters, accidents, claims of responsibility, votes).
    #[serde(default)]
    pub plover: Option<EventType>,
    /// Modes of that type.
    #[serde(default)]
    pub modes: Vec<Mode>,
    /// What it is about.
    #[serde(default)]
    pub contexts: Vec<Context>,
    /// The code of CAMEO, where it says more than type and modes.
    #[serde(default)]
    pub cameo: Option<Cameo>,
    /// The sub-event of ACLED, where its words tell it whoever takes part: a bomb made safe, a base set up.
    #[serde(default)]
    pub acled: Option<AcledSub>,
    /// How its participants stand.
    pub frame: EventFrame,
    /// Lemmas of which one must be its object or complement: the noun of « prendre (le contrôle) », "open (fire)". The
    /// participants then stand around that noun as well.
    #[serde(default)]
    pub with: Vec<String>,
    /// Words of which one must stand around it, as a lemma or, in its object or complement, as a part of speech
    /// (`/PROPN`): « prendre » with a town is an act of war, with a train it is not. They change no participant.
    #[serde(default)]
    pub near: Vec<String>,
    /// Prepositions before who suffers it.
    #[serde(default)]
    pub to: Vec<String>,
    /// Prepositions before who does it, besides those of every agent.
    #[serde(default)]
    pub by: Vec<String>,
    /// The word tells by itself that somebody meant it: « assassiner » is no accident, « tuer » may be one.
    #[serde(default)]
    pub is_meant: bool,
    /// The word tells that the act did not come: « rester les bras croisés », "stood idly by".
    #[serde(default)]
    pub is_omission: bool,
}

/// Who takes part in the act that a modal word governs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// Its own subject: « la police a tenté de … ».
    #[default]
    Subject,
    /// Its object: « l’état-major a ordonné à la troupe de … », "urged the rebels to".
    Object,
    /// Neither: « l’attaque a échoué », "the army foiled an attack".
    Nobody,
}

/// See [`Sense::Modal`](super::Sense::Modal).
///
/// Values are implication signatures: what the word lets follow of what it governs when it is itself affirmed, and when
/// it is denied (Nairn, Condoravdi and Karttunen 2006; Saurí and Pustejovsky 2012).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Modal {
    /// How what it governs stands in the world.
    pub modality: Modality,
    /// What follows when the word is affirmed: « a réussi à » CT+, « a échoué à » CT-, « a tenté de » Uu.
    pub value: FactValue,
    /// What follows when the word is denied: « n’a pas réussi à » CT-.
    #[serde(default = "unknown")]
    pub denied: FactValue,
    /// Who takes part in what it governs.
    #[serde(default)]
    pub actor: Control,
    /// Words that tie a gerund to it: "prevent (them) from (attacking)".
    #[serde(default)]
    pub marks: Vec<String>,
    /// The word qualifies the act beside it instead of governing it: « en vain », "if", "allegedly".
    #[serde(default)]
    pub is_adverb: bool,
    /// What the word says is said to be so, by nobody named: "allegedly", « serait ».
    #[serde(default)]
    pub is_hearsay: bool,
}

const fn unknown() -> FactValue {
    FactValue::Unknown
}

/// See [`Sense::Weapon`](super::Sense::Weapon).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weapon {
    /// The mode of an assault with it.
    #[serde(default)]
    pub mode: Option<Mode>,
    /// The sub-event of ACLED that it tells where the mode leaves it open: a grenade among the explosives.
    #[serde(default)]
    pub acled: Option<AcledSub>,
}

/// How the subject of a verb that only carries an event noun stands to the event.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SupportRole {
    /// It acts: « mener (une offensive) », "carry out (an attack)".
    Acts,
    /// It suffers: « subir (un bombardement) », "come under (attack)".
    Undergoes,
    /// It is the event itself: « (des combats) ont éclaté », "(clashes) broke out".
    Happens,
}

/// See [`Sense::Support`](super::Sense::Support).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// What its subject is.
    pub role: SupportRole,
    /// Prepositions before who acts: « (une attaque) attribuée à », "(an attack) blamed on".
    #[serde(default)]
    pub by: Vec<String>,
}
