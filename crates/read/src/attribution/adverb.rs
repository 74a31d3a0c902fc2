//! Words of hearsay that name nobody: « prétendument », "reportedly".

use super::content::around;
use super::speaker::Place;
use super::{Attribution, Found, Scene};

/// The whole sentence is credited to nobody in particular.
pub(super) fn hearsay(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    found.relation("A-ADVERB", None, found.words.clone(), around(scene, &found.words, Place::Elsewhere))
}
