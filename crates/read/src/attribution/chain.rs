//! Sources told by sources: « Le journal rapporte, citant la police, que … », "X said Y had denied it".
//!
//! A relation whose cue stands in the content of another is told by it, and so is a source that is named after the same
//! saying (« , citant plusieurs sources »).

use super::{Attribution, Source};
use crate::mentions::Mentions;
use recoupe_syntax::WordId;

/// Only relations so near in the list are looked at: a text that repeats one sentence without end costs no more for it.
const REACH: usize = 16;

/// Marks each relation with the nearest one that tells it.
pub(super) fn tie(mentions: &Mentions<'_>, relations: &mut [Attribution]) {
    let told: Vec<Option<usize>> = (0..relations.len()).map(|at| teller(mentions, relations, at)).collect();
    for (relation, teller) in relations.iter_mut().zip(told) {
        relation.told_by = teller;
    }
}

fn teller(mentions: &Mentions<'_>, relations: &[Attribution], at: usize) -> Option<usize> {
    let this = &relations[at];
    let near = at.saturating_sub(REACH)..relations.len().min(at + REACH + 1);
    let has_voice =
        |other: &Attribution| other.source != this.source && matches!(other.source, Some(Source::Said(_)));
    let holder = near
        .filter(|&i| i != at && has_voice(&relations[i]) && relations[i].holds(&this.cue))
        .filter(|&i| !(this.holds(&relations[i].cue) && i > at))
        .min_by_key(|&i| relations[i].content_len());
    holder.or_else(|| {
        let before = at.checked_sub(1)?;
        let other = &relations[before];
        let is_near = mentions.syntax.sentence_of(WordId(other.cue.start))
            == mentions.syntax.sentence_of(WordId(this.cue.start));
        let is_cited = this.rule == "A-CITED" && is_near && has_voice(other);
        is_cited.then_some(before)
    })
}
