//! What words of sites mean: which kind of thing stands there, what befalls it, and where somebody is by it.
//!
//! « poste de police » is a site of the police; « saccager » leaves its object looted; « devant » puts somebody beside it.
//! Whether a mention is of a thing or of a body that acts is decided in `read::sites`.

use recoupe_ontology::{SiteKind, SiteState};
use serde::{Deserialize, Serialize};

/// How much the words alone say that a thing is meant, and not a body that acts or a use of many meanings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SiteReading {
    /// The words name a place and nothing else: « commissariat », "power plant".
    #[default]
    Place,
    /// They name a body as well: « parlement », "court". A site only where something befalls it or somebody is beside it.
    Body,
    /// They name a thing of which there are many: « voiture », "square". A site only where something befalls it, or by name.
    Thing,
    /// They are said of much else: « rue », "village". A site only where something befalls it.
    Common,
}

/// See [`Sense::Site`](super::Sense::Site).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// What kind of site; absent where the words are none: « école de pensée », "labour market".
    #[serde(default)]
    pub kind: Option<SiteKind>,
    /// How much the words say by themselves.
    #[serde(default)]
    pub reading: SiteReading,
    /// The word takes up a site named before: « le bâtiment », "the facility".
    #[serde(default)]
    pub is_generic: bool,
}

/// Where the site stands around a word of what befalls it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FateFrame {
    /// A verb: its object, or the subject of its passive; else what follows one of `to`.
    Object,
    /// A verb: what follows one of `to`.
    Complement,
    /// A verb: its subject (« s’effondrer », "collapse").
    Subject,
    /// A verb: its object, or its subject where it has none (« brûler », "sink").
    Either,
    /// A noun: what follows « de », "of", a possessor or the noun before it; else what follows one of `to`.
    Of,
    /// A noun: what follows one of `to`, or the noun before it ("airport attack").
    On,
    /// Words that are said of a site: « en flammes », "under siege".
    Predicate,
}

/// See [`Sense::Fate`](super::Sense::Fate).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fate {
    /// What becomes of the site.
    pub states: Vec<SiteState>,
    /// Where the site stands.
    pub frame: FateFrame,
    /// Lemmas of which one must be the object or complement of the word; the site then hangs on that noun.
    #[serde(default)]
    pub with: Vec<String>,
    /// Prepositions before the site.
    #[serde(default)]
    pub to: Vec<String>,
    /// The kinds of site that it may befall; none stands for all.
    #[serde(default)]
    pub kinds: Vec<SiteKind>,
}

/// How words of place tie somebody or something to a site.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LocationRole {
    /// They stand before bodies as well: « à (l’assemblée) », "at (the court)".
    At,
    /// Only things have such a side: « devant », "outside".
    By,
    /// A noun for a part or the surroundings: what befalls it befalls the site (« les abords de », "the roof of").
    Part,
}

/// See [`Sense::Location`](super::Sense::Location).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// How.
    pub role: LocationRole,
}
