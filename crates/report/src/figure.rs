//! Figures: how many.

use crate::{Because, Id, Quote, Ratio};
use recoupe_ontology::{Camp, Currency, ForceKind, ForcePhase, Outcome};
use serde::{Deserialize, Serialize};

/// What the words allow: both ends included, either may be open. Never a mid-point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Interval {
    /// Least number; `None` when the words set no lower bound.
    pub low: Option<u64>,
    /// Greatest number; `None` when the words set no upper bound.
    pub high: Option<u64>,
}

impl Interval {
    /// Exactly `n`.
    pub const fn exact(n: u64) -> Self {
        Interval { low: Some(n), high: Some(n) }
    }

    /// True when the words allow exactly one number.
    pub fn is_exact(self) -> bool {
        self.low.is_some() && self.low == self.high
    }
}

/// A number expression that measures or counts anything.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Quantity {
    /// Content id.
    pub id: Id,
    /// The exact words: number, bound and unit.
    pub quote: Quote,
    /// Least value that the words allow, exactly; `None` when they set no lower bound.
    pub low: Option<Ratio>,
    /// Greatest value, likewise.
    pub high: Option<Ratio>,
    /// The code of the unit: "euro", "kilometre", "percent"; `None` for a bare number or a count of people.
    pub unit: Option<String>,
    /// True when the words say that the number is not exact.
    pub is_approximate: bool,
    /// Why.
    pub because: Vec<Because>,
}

/// One of several readings of a figure's scope.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// Whom the figure would count; `None` for all sides.
    pub who: Option<Quote>,
    /// The words that allow this reading.
    pub words: Quote,
}

/// A figure of people to whom something is reported to have happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Toll {
    /// Content id.
    pub id: Id,
    /// The exact words of the figure.
    pub quote: Quote,
    /// What happened to them.
    pub outcome: Outcome,
    /// The words hide what happened (« éliminé »).
    pub is_euphemism: bool,
    /// How many.
    pub interval: Interval,
    /// The words say that the number is not exact.
    pub is_approximate: bool,
    /// Whom it counts, as worded (may be put together from words that do not stand side by side).
    pub who: Option<Who>,
    /// On which side they stand, where the words for them tell.
    pub side: Option<Camp>,
    /// It adds to another figure instead of replacing it.
    pub is_increment: bool,
    /// How it stands in time to the other figures.
    pub currency: Currency,
    /// Position in `voices` of the nearest source; `None` when the writer states it.
    pub source: Option<usize>,
    /// Position in `voices` of the source that the paragraph goes on from, where no source is named for the figure itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_source: Option<usize>,
    /// The words by which the source is credited.
    pub cue: Option<Quote>,
    /// Position in `times` of the time that it stands with.
    pub as_of: Option<usize>,
    /// Position in `places` of the place that its clause tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
    /// Position in `tolls` of the stated whole that it is a part of.
    pub part_of: Option<usize>,
    /// Positions in `tolls` of figures that may count some of the same people.
    pub may_overlap: Vec<usize>,
    /// More than one when the words leave open whom the figure counts.
    pub readings: Vec<Reading>,
    /// Why each field has its value.
    pub because: Vec<Because>,
}

/// Whom a figure counts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Who {
    /// The words, joined by a space when they do not stand side by side (« troupes … biélorusses »).
    pub words: String,
    /// Where they stand.
    pub evidence: crate::NonEmpty<Quote>,
}

/// A figure of people to whom nothing is reported to have happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Strength {
    /// Content id.
    pub id: Id,
    /// The exact words of the figure.
    pub quote: Quote,
    /// What kind of strength.
    pub kind: ForceKind,
    /// How many.
    pub interval: Interval,
    /// The words say that the number is not exact.
    pub is_approximate: bool,
    /// Whom it counts.
    pub who: Option<Who>,
    /// How far they have come.
    pub phase: Option<ForcePhase>,
    /// Position in `voices` of the nearest source; `None` when the writer states it.
    pub source: Option<usize>,
    /// Position in `voices` of the source that the paragraph goes on from, where no source is named for the figure itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_source: Option<usize>,
    /// The words by which the source is credited.
    pub cue: Option<Quote>,
    /// Position in `strengths` of the stated whole.
    pub part_of: Option<usize>,
    /// Why each field has its value.
    pub because: Vec<Because>,
}
