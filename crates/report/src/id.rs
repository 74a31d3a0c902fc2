//! Ids made from content, so that reading again keeps links.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What kind of record an id names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RecordKind {
    /// A [`crate::Voice`].
    Voice,
    /// A [`crate::Actor`].
    Actor,
    /// A [`crate::Quantity`].
    Quantity,
    /// A [`crate::Toll`].
    Toll,
    /// A [`crate::Strength`].
    Strength,
    /// A [`crate::Time`].
    Time,
    /// A [`crate::Claim`].
    Claim,
    /// A [`crate::Incident`].
    Incident,
    /// A [`crate::Event`].
    Event,
    /// A [`crate::Place`].
    Place,
    /// A [`crate::Label`].
    Label,
    /// A [`crate::Site`].
    Site,
}

impl RecordKind {
    const fn as_str(self) -> &'static str {
        match self {
            RecordKind::Voice => "voice",
            RecordKind::Actor => "actor",
            RecordKind::Quantity => "quantity",
            RecordKind::Toll => "toll",
            RecordKind::Strength => "strength",
            RecordKind::Time => "time",
            RecordKind::Claim => "claim",
            RecordKind::Incident => "incident",
            RecordKind::Event => "event",
            RecordKind::Place => "place",
            RecordKind::Label => "label",
            RecordKind::Site => "site",
        }
    }
}

/// An id within a document: kind, what sets two readings of the same words apart, and place, as in
/// `toll.killed@2370-2378`. With the document's id before it, it is unique everywhere.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Id(String);

impl Id {
    /// The id of a record of this kind at these code points; `aspect` is a code such as the outcome, or empty.
    pub fn new(kind: RecordKind, aspect: &str, start: usize, end: usize) -> Self {
        let dot = if aspect.is_empty() { "" } else { "." };
        Id(format!("{}{dot}{aspect}@{start}-{end}", kind.as_str()))
    }

    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
