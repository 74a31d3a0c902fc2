//! Words of hearsay that name nobody: « prétendument », "reportedly".

use super::content::around;
use super::{Attribution, Found};
use crate::mentions::Mentions;

/// The whole sentence is credited to nobody in particular.
pub(super) fn hearsay(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Attribution> {
    found.relation("A-ADVERB", None, found.words.clone(), around(mentions, &found.words))
}
