//! Voices: who speaks.

use crate::{Because, Id, Quote};
use recoupe_ontology::SourceKind;
use serde::{Deserialize, Serialize};

/// A source as the text words it. « La police » in one sentence and « le ministère » in another are two voices.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Voice {
    /// Content id.
    pub id: Id,
    /// The exact words; `None` for the writer.
    pub quote: Option<Quote>,
    /// What kind of source.
    pub kind: SourceKind,
    /// Position in `actors` of who it is: two voices of one actor are one source.
    pub actor: Option<usize>,
    /// Whether the words name a person or body that could be asked.
    pub is_named: bool,
    /// Why it is of that kind.
    pub because: Vec<Because>,
}
