//! Sites: infrastructure and objects, and what is reported to have happened to them.

use crate::{Because, Id, Interval, Party, Quote};
use recoupe_ontology::{SiteKind, SiteState, Status};
use serde::{Deserialize, Serialize};

/// A mention of a thing or place to which something happens, or where somebody is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Site {
    /// Content id.
    pub id: Id,
    /// The words of the site, its number with them.
    pub quote: Quote,
    /// What kind of site.
    pub kind: SiteKind,
    /// Its own name, where the words give one.
    pub name: Option<Quote>,
    /// How many, where a number counts them.
    pub count: Option<Interval>,
    /// The words say that the number is not exact.
    pub is_approximate: bool,
    /// Position in `places` of where it lies, as far as the text tells.
    pub place: Option<usize>,
    /// What is reported to have happened to it; several may apply, or none.
    pub fates: Vec<Fate>,
    /// Mentions with the same number are the same site.
    pub entity: usize,
    /// Why each field has its value.
    pub because: Vec<Because>,
}

/// Something that is reported to have happened to a site.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Fate {
    /// What became of it.
    pub states: Vec<SiteState>,
    /// The words that say so.
    pub quote: Quote,
    /// By whom, in the words of the text.
    pub by: Vec<Party>,
    /// How the text presents it.
    pub status: Status,
    /// Position in `voices` of the nearest source; none when the writer states it.
    pub source: Option<usize>,
    /// Position in `events` of the event that the same words tell.
    pub event: Option<usize>,
}
