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
    /// The words of the public office that it holds, in these words or elsewhere in the text: "interior minister".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Quote>,
    /// Three letters of ISO 3166-1; none where the words of the text do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Why it is of that kind, and which words tell its office and country.
    pub because: Vec<Because>,
}
