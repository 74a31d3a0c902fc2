//! Who speaks, and words of theirs that take a side: « police », « on », « opération antiterroriste ».

use recoupe_ontology::{LabelClass, Slant, SourceKind};
use serde::{Deserialize, Serialize};

/// See [`super::Sense::Speaker`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// A name of a place that stands for those who rule there, and only where it stands alone: « Paris dément », but
    /// « un libraire de Paris ».
    #[serde(default)]
    pub is_place: bool,
}

/// See [`super::Sense::Loaded`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loaded {
    /// What they name, in a word that takes no side.
    pub names: LabelClass,
    /// What they do to it.
    pub slant: Slant,
}

/// See [`super::Sense::Impersonal`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Impersonal {}
