//! What words say of how a figure stands in time: superseded, projected, of another event.
//!
//! « contre » supersedes the number after it; « pourrait » projects the figures of its clause. Which figures a word
//! reaches is decided in `read::tolls`.

use recoupe_ontology::Currency;
use serde::{Deserialize, Serialize};

/// Which figures a word of standing reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StandingReach {
    /// The number right after it: « contre 46 la veille », "up from 40".
    Number,
    /// The figure whose word of harm it describes: "the possible eviction of 40 families".
    Harm,
    /// The figures of its clause: « un précédent bilan faisait état de », "could".
    Clause,
    /// The figures of the verb whose subject it describes: « un raid semblable avait fait six morts ».
    Subject,
    /// The figures that the verb of saying it describes states: « avait d’abord annoncé », "previously spoke of".
    Saying,
}

/// See [`super::Sense::Standing`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// How the figure stands.
    pub currency: Currency,
    /// Which figures it reaches.
    pub reach: StandingReach,
}
