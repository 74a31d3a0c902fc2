//! Voices: who speaks.

use crate::{Because, Id, Quote};
use recoupe_ontology::SourceKind;
use serde::{Deserialize, Serialize};

/// A source as the text words it. « La police » in one sentence and « le ministère » in another are two voices; whether
/// two voices are one body is for a later stage to say.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Voice {
    /// Content id.
    pub id: Id,
    /// The exact words; `None` for the writer.
    pub quote: Option<Quote>,
    /// What kind of source.
    pub kind: SourceKind,
    /// Whether the words name a person or body that could be asked.
    pub is_named: bool,
    /// Why it is of that kind.
    pub because: Vec<Because>,
}
