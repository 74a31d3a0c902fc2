//! Loaded labels: words that take a side in what they name.

use crate::{Because, Id, Quote};
use recoupe_ontology::{LabelClass, Slant};
use serde::{Deserialize, Serialize};

/// « opération antiterroriste », "terrorist militias": what they name, what they do to it, and whose words they are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Label {
    /// Content id.
    pub id: Id,
    /// The exact words.
    pub quote: Quote,
    /// What they name, in a word that takes no side.
    pub names: LabelClass,
    /// What they do to it.
    pub slant: Slant,
    /// Position in `voices` of who is credited with them; `None` where nobody is.
    pub voice: Option<usize>,
    /// Whether they stand between quotation marks: with no voice, the writer keeps away from them.
    pub is_quoted: bool,
    /// Why it is a label.
    pub because: Vec<Because>,
}

impl Label {
    /// Whether the writer uses them as words of their own.
    pub fn is_of_writer(&self) -> bool {
        self.voice.is_none() && !self.is_quoted
    }
}
