//! Checks: what the document's own figures and sources show when set side by side.

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The figures agree.
    Ok,
    /// Worth knowing.
    Info,
    /// Read with care.
    Warning,
    /// The figures contradict each other.
    Error,
}

/// What was compared. The numbers are the ends of the intervals concerned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CheckKind {
    /// Parts against their stated whole.
    PartsOfWhole {
        /// Sum of the least values of the parts.
        parts_low: u64,
        /// The parts' own exact values, in text order, when all are exact.
        parts: Vec<u64>,
        /// The greatest value of the whole, if bounded.
        whole_high: Option<u64>,
        /// What is left of the whole when all figures are exact.
        rest: Option<u64>,
    },
    /// One part against its whole.
    PartOfWhole,
    /// Figures of the same outcome and camp from different sentences that may count the same people: do not add.
    DoNotAdd,
    /// A figure whose scope the words leave open.
    OpenScope,
    /// The headline's figure against the one in the text below it: the second record.
    HeadlineDiffers,
    /// Figures told as they stand whose time lies after the publication.
    AfterPublication,
    /// Figures without a source.
    NoSource,
    /// How many of the figures of people have a source.
    SourcedShare {
        /// Those that have.
        sourced: usize,
        /// All of them.
        all: usize,
    },
    /// Figures and accusations of one source, itself a party to the events, that no other source bears out.
    PartyOnlySource,
    /// Accusations that nobody is named for, or acts whose doer the text names with no source.
    UnsourcedAccusation,
    /// Words that take a side, of one user.
    LoadedLabel,
}

/// A finding and the records it concerns.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Check {
    /// What was compared.
    #[serde(flatten)]
    pub kind: CheckKind,
    /// How much it matters.
    pub severity: Severity,
    /// Positions in `tolls`.
    pub tolls: Vec<usize>,
    /// Positions in `strengths`.
    pub strengths: Vec<usize>,
    /// Positions in `events`.
    pub events: Vec<usize>,
    /// Positions in `claims`.
    pub claims: Vec<usize>,
    /// Positions in `labels`.
    pub labels: Vec<usize>,
}

impl Check {
    /// A finding that concerns no record yet.
    pub const fn new(kind: CheckKind, severity: Severity) -> Self {
        Check {
            kind,
            severity,
            tolls: Vec::new(),
            strengths: Vec::new(),
            events: Vec::new(),
            claims: Vec::new(),
            labels: Vec::new(),
        }
    }
}
