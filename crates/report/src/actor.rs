//! Actors: who acts, suffers or speaks, and which words are about the same.

use crate::{Because, Id, Quote};
use recoupe_ontology::{AcledActor, ActorType, Sector};
use serde::{Deserialize, Serialize};

/// A person, body, group or state, with every mention that a record of the report is about.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Actor {
    /// Content id.
    pub id: Id,
    /// The words that name it best.
    pub name: Quote,
    /// Those words are a name, and no description.
    pub is_named: bool,
    /// What it is.
    pub kind: ActorType,
    /// What part of society; none where the words do not tell.
    pub sectors: Vec<Sector>,
    /// Three letters of ISO 3166-1; none where the words do not tell, or it is of several.
    pub country: Option<String>,
    /// A person without public office: pages for people show no profile of them.
    pub is_private: bool,
    /// Its kind for ACLED, where the words tell more than the sector.
    pub acled: Option<AcledActor>,
    /// Where it is mentioned.
    pub mentions: Vec<ActorMention>,
}

/// Words about an actor.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ActorMention {
    /// The whole group, with its determiner and what describes it.
    pub quote: Quote,
    /// The name in it.
    pub name: Option<Quote>,
    /// It is the name of a place that stands for those who rule there.
    pub is_metonym: bool,
    /// Why it is an actor of this kind, and why this one.
    pub because: Vec<Because>,
}
