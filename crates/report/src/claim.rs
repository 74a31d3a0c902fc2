//! Claims: who is credited with saying what, by which words.

use crate::{Because, Id, NonEmpty, Quote};
use recoupe_ontology::{ClaimKind, FactValue};
use serde::{Deserialize, Serialize};

/// An attribution relation (PDTB, PARC: source, cue, content) and what its content carries.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Claim {
    /// Content id.
    pub id: Id,
    /// Position in `voices` of who says it; the writer's own hopes and inferences have the writer's voice.
    pub voice: Option<usize>,
    /// Positions in `voices` of those by whom it is told, the nearest first: « X dit que, selon Y, … » has X in the chain
    /// of what Y says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<usize>,
    /// The words by which it is credited.
    pub cue: Quote,
    /// What is said; several parts when the cue stands in the middle.
    pub content: NonEmpty<Quote>,
    /// What kind of saying.
    pub kind: ClaimKind,
    /// How sure the source is of it (FactBank).
    pub value: FactValue,
    /// Positions in `tolls` of the figures in the content.
    pub tolls: Vec<usize>,
    /// Positions in `strengths` of the figures in the content.
    pub strengths: Vec<usize>,
    /// Positions in `events` of what is said to have been done.
    pub events: Vec<usize>,
    /// Why each field has its value.
    pub because: Vec<Because>,
}
