//! Incidents: what a report speaks of, with the totals that its own words allow.

use crate::{Because, Id, Interval};
use recoupe_ontology::{EventType, Outcome};
use serde::{Deserialize, Serialize};

/// Something that happened, as one report tells it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Incident {
    /// Content id.
    pub id: Id,
    /// The one that the report is about.
    pub is_main: bool,
    /// Position in `times` of when it happened, as the first of its current figures that has a time tells.
    pub time: Option<usize>,
    /// The type of its events, for the one that the report is about.
    pub plover: Option<EventType>,
    /// Positions in `events` of what was done.
    pub events: Vec<usize>,
    /// Position in `places` of the first place that is an argument of one of its events.
    pub place: Option<usize>,
    /// Positions in `tolls` of its figures, superseded and projected ones included.
    pub tolls: Vec<usize>,
    /// One for each outcome that has a current figure.
    pub totals: Vec<Total>,
}

/// How many an incident harmed in one way. A sum is made only where the text joins the figures.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Total {
    /// What happened to them.
    pub outcome: Outcome,
    /// How many.
    pub interval: Interval,
    /// Positions in `tolls` of the figures that it is made of.
    pub tolls: Vec<usize>,
    /// Why.
    pub because: Vec<Because>,
}
