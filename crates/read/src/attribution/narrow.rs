//! Verbs that say something only beside some contents: « "On tient", lance le maire », "the inquiry found that …".
//!
//! « L’armée lance une offensive » and "police found a car" credit nobody with anything. What such verbs are is said in
//! the lexicon; what is read of them is read as for other verbs, and kept only if the content has the right form.

use super::Attribution;
use crate::mentions::Mentions;
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// A quotation mark stands at most so many words from the content that it closes or opens: a comma may be between.
const REACH: u32 = 3;

/// True when the content ends with a quotation before the cue, or begins with one after it.
pub(super) fn is_quoted(mentions: &Mentions<'_>, relation: &Attribution) -> bool {
    relation.content.iter().any(|content| {
        if content.end <= relation.cue.start {
            has_mark(mentions, content.end..relation.cue.start.min(content.end + REACH))
        } else {
            has_mark(mentions, relation.cue.end.max(content.start.saturating_sub(REACH))..content.start)
        }
    })
}

/// True when the content is a clause that the cue governs, with its conjunction or without: "found that …".
pub(super) fn is_clause(mentions: &Mentions<'_>, relation: &Attribution) -> bool {
    let Some(content) = relation.content.first().filter(|content| content.start >= relation.cue.end) else {
        return false;
    };
    let word = |w: u32| mentions.syntax.word(WordId(w));
    let governs = |w: u32| {
        word(w).deprel == Deprel::Ccomp && word(w).head.is_some_and(|head| relation.cue.contains(&head.0))
    };
    word(content.start - 1).upos == Upos::Sconj || content.clone().any(governs)
}

/// True when all that is said follows the cue, or is the subject of its passive.
pub(super) fn follows(relation: &Attribution) -> bool {
    relation.rule != "A-PARENTHETICAL"
}

fn has_mark(mentions: &Mentions<'_>, words: Range<u32>) -> bool {
    words.map(WordId).any(|w| matches!(mentions.syntax.form(w), "«" | "»" | "“" | "”" | "\""))
}
