//! What is said once of several figures: « sept policiers, ainsi que deux des assaillants », "the dead include a nurse
//! and two drivers", "two children were among the injured".
//!
//! Figures that one verb governs need none of this: their tree says it.

use super::figure::{Figure, Kind};
use super::structure::{Tie, joined_after};
use super::tree::harm_at;
use crate::mentions::Mentions;
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::{Class, HarmRole};
use recoupe_ontology::Outcome;
use recoupe_report::Field;
use recoupe_syntax::{Sentence, WordId};
use std::ops::Range;

/// Words of harm stand at most so many words beside the link.
const REACH: u32 = 3;

/// « ainsi que deux des assaillants »: what happened to those before happened to them.
pub(super) fn beside(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let after = figures.partition_point(|f| f.words.start < tie.words.end);
    let Some(before) = after.checked_sub(1).filter(|_| after < figures.len()) else { return };
    let end = figures[before].who.iter().map(|w| w.end).fold(figures[before].words.end, u32::max);
    let is_near = |from: u32, to: u32| to.saturating_sub(from) <= REACH;
    // « Sept policiers sont morts, ainsi que deux assaillants »: the words of harm may stand between.
    let harm = figures[before].reasons.iter().find(|r| r.field == Field::Outcome).map_or(0, |r| r.words.end);
    let is_tied = is_near(end.max(harm), tie.words.start)
        && is_near(tie.words.end, figures[after].words.start)
        && mentions.syntax.sentence_of(WordId(tie.words.start)) == figures[before].sentence;
    let Kind::Toll(outcome) = figures[before].kind else { return };
    if is_tied {
        for at in std::iter::once(after).chain(joined_after(mentions, figures, after)) {
            share(&mut figures[at], outcome, "S-BESIDE", Some(tie.entry), tie.words.clone());
        }
    }
}

/// "The dead include a nurse and two drivers": a counted word of harm without a number right before the link tells what
/// happened to those after it. True when it does.
pub(super) fn including(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie, after: usize) -> bool {
    let from = tie.words.start.saturating_sub(REACH);
    let Some((outcome, entry, words)) = harm_word(mentions, figures, from..tie.words.start) else {
        return false;
    };
    for at in std::iter::once(after).chain(joined_after(mentions, figures, after)) {
        share(&mut figures[at], outcome, "T-AMONG", Some(entry), words.clone());
    }
    true
}

/// « Les morts : trois infirmières et un chauffeur »: a counted word of harm without a number right before a colon tells
/// what happened to those of the row after it.
pub(super) fn after_colon(mentions: &Mentions<'_>, sentence: &Sentence, figures: &mut [Figure]) {
    let is_colon = |&w: &u32| mentions.syntax.form(WordId(w)) == ":";
    let Some(colon) = sentence.words.clone().find(is_colon) else { return };
    let from = colon.saturating_sub(REACH).max(sentence.words.start);
    let first = figures.partition_point(|f| f.words.start < colon);
    // « Quatre personnes ont été blessées : un piéton et … »: the row after a figure tells of some of them.
    let is_open = figures[..first].iter().all(|f| f.kind == Kind::Open);
    let is_next = is_open && figures.get(first).is_some_and(|f| f.words.start - colon <= REACH);
    // « Les victimes : … » does not tell what became of them.
    let is_told = |outcome| is_next && outcome != Outcome::Affected;
    let told = harm_word(mentions, figures, from..colon).filter(|&(outcome, ..)| is_told(outcome));
    let Some((outcome, entry, words)) = told else { return };
    for at in first..joined_after(mentions, figures, first).end {
        share(&mut figures[at], outcome, "T-AMONG", Some(entry), words.clone());
    }
}

/// "Two children were among the injured", « figurent parmi les morts »: likewise for those before the link. True when
/// the link says so.
pub(super) fn among(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) -> bool {
    let after = figures.partition_point(|f| f.words.start < tie.words.end);
    let limit =
        figures.get(after).map_or(tie.words.end + REACH, |f| f.words.start.min(tie.words.end + REACH));
    let Some((outcome, entry, words)) = harm_word(mentions, figures, tie.words.start..limit) else {
        return false;
    };
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(tie.words.start))];
    let is_inside = sentence.words.contains(&words.start);
    let is_open = |f: &Figure| matches!(f.kind, Kind::Open | Kind::Strength(_));
    let last = after.checked_sub(1).filter(|&last| is_inside && is_open(&figures[last]));
    let Some(last) = last else { return false };
    let mut first = last;
    while first > 0
        && is_open(&figures[first - 1])
        && joined_after(mentions, figures, first - 1).contains(&last)
    {
        first -= 1;
    }
    for figure in &mut figures[first..=last] {
        share(figure, outcome, "T-AMONG", Some(entry), words.clone());
    }
    true
}

/// A counted word of harm in these words that no figure counts.
fn harm_word(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    words: Range<u32>,
) -> Option<(Outcome, EntryId, Range<u32>)> {
    let end = (mentions.syntax.words.len() as u32).min(words.end);
    let is_counted = |w: u32| figures.iter().any(|f| f.words.contains(&w) || f.head == Some(WordId(w)));
    (words.start..end).filter(|&w| !is_counted(w)).map(WordId).find_map(|w| {
        // "among those killed"
        let is_known = mentions.covering(w, Class::Link).any(|hit| hit.words.start < w.index());
        let wanted = |role| role == HarmRole::Counted || (is_known && matches!(role, HarmRole::HarmsObject));
        let (harm, entry) = harm_at(mentions, w, wanted)?;
        Some((harm.outcome, entry, w.0..w.0 + 1))
    })
}

fn share(
    figure: &mut Figure,
    outcome: Outcome,
    rule: &'static str,
    entry: Option<EntryId>,
    words: Range<u32>,
) {
    if matches!(figure.kind, Kind::Open | Kind::Strength(_)) {
        figure.kind = Kind::Toll(outcome);
        figure.forget(Field::Outcome);
        figure.because(Field::Outcome, rule, entry, words);
    }
}
