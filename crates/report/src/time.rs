//! Times: when.

use crate::{Because, Id, Quote};
use recoupe_ontology::{Grain, TimeAnchor, TimeKind, TimeModifier};
use serde::{Deserialize, Serialize};

/// An expression of time: « lundi soir », "the past 48 hours", « chaque année ».
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Time {
    /// Content id.
    pub id: Id,
    /// The exact words of the expression.
    pub quote: Quote,
    /// TIMEX3 kind.
    pub kind: TimeKind,
    /// TIMEX3 value: 2013-02-12, 2013-W07, P3D, XXXX-WXX-1. Of two dates, with a slash between them.
    pub value: String,
    /// The local moment it begins, as in 2013-02-12T18:00:00; `None` when open on that side or unanchored.
    pub from: Option<String>,
    /// The local moment after it; `None` when open on that side or unanchored.
    pub to: Option<String>,
    /// How exact the words are.
    pub grain: Grain,
    /// What it is counted from.
    pub anchor: TimeAnchor,
    /// How the words narrow or blur it.
    pub modifier: Option<TimeModifier>,
    /// Why.
    pub because: Vec<Because>,
}
