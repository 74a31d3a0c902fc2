//! Events: what is said to have been done, by whom, to whom, and how sure each source is of it.

use crate::{Because, Id, Quote};
use recoupe_ontology::{AcledSub, Cameo, Context, EventType, FactValue, Modality, Mode, Status};
use serde::{Deserialize, Serialize};

/// Something that somebody is said to have done, or that is said to have befallen somebody.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Content id.
    pub id: Id,
    /// The words with what was done and its main participant.
    pub quote: Quote,
    /// The words that say what was done.
    pub trigger: Quote,
    /// The type of PLOVER; none where it has none (disasters, accidents, claims of responsibility, votes).
    pub plover: Option<EventType>,
    /// The modes that the words tell; several may apply, or none.
    pub modes: Vec<Mode>,
    /// What it is about, as far as its words tell.
    pub contexts: Vec<Context>,
    /// The nearest code of CAMEO; none where `plover` is none and the words tell no other.
    pub cameo: Option<Cameo>,
    /// Who did it, each in their own words, over pronouns.
    pub actors: Vec<Party>,
    /// Who suffered or received it.
    pub recipients: Vec<Party>,
    /// What it was done with, if it was done by force.
    pub instrument: Option<Quote>,
    /// The sub-event of ACLED that its words tell where type, modes and parties leave it open: a grenade, weapons that are
    /// taken away.
    pub acled: Option<AcledSub>,
    /// Position in `places` of where it took place, as far as its clause tells.
    pub place: Option<usize>,
    /// Position in `times` of a time in its clause.
    pub time: Option<usize>,
    /// How it stands in the world.
    pub modality: Modality,
    /// What people see: from modality, fact value and source.
    pub status: Status,
    /// How sure each source is of it, the nearest first, the writer last.
    pub held: Vec<Held>,
    /// Position in `voices` of the nearest source; none when the writer states it.
    pub source: Option<usize>,
    /// The words by which that source is credited.
    pub cue: Option<Quote>,
    /// Why each field has its value.
    pub because: Vec<Because>,
}

/// Who takes part in an event, in the words of the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Party {
    /// The words of the group; where a pronoun stands in its place, those of the group it stands for.
    pub quote: Quote,
    /// Position in `actors` of who it is; none where the words tell too little.
    pub actor: Option<usize>,
    /// The words are a bare name of somebody who is harmed: pages for people do not repeat it.
    pub is_name_of_victim: bool,
}

/// How sure one source is of an event (FactBank).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Held {
    /// Position in `voices`; none for the writer.
    pub voice: Option<usize>,
    /// How sure.
    pub value: FactValue,
}
