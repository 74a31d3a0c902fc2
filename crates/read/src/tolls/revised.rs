//! Figures that the same words replace by another: « a ramené son bilan de 31 à 24 morts », "rose from 12 dead to 15".
//!
//! The first number is superseded, the second counts the same. A range (« de 12 à 15 morts ») has no verb of change.

use super::figure::{Figure, Kind};
use crate::mentions::{Mentions, Number, Role, Weight};
use recoupe_lexicon::sense::Class;
use recoupe_ontology::Currency;
use recoupe_report::Field;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// A verb of change stands at most so many words before the first number.
const REACH: u32 = 8;

/// The second number stands at most so many words after the first.
const GAP: u32 = 5;

/// Marks the earlier figure of each such pair, and gives the later one what it leaves out.
pub(super) fn settle(mentions: &Mentions<'_>, figures: &mut [Figure]) {
    for later in 1..figures.len() {
        let Some(change) = change_before(mentions, &figures[later - 1].words, &figures[later].words) else {
            continue;
        };
        let (left, right) = figures.split_at_mut(later);
        let (old, new) = (&mut left[later - 1], &mut right[0]);
        if old.kind == Kind::Open {
            old.kind = new.kind;
        }
        if new.kind == Kind::Open {
            (new.kind, new.who, new.camp) = (old.kind, old.who.clone(), old.camp);
            new.because(Field::Outcome, "S-PARALLEL", None, old.words.clone());
        }
        if old.kind == new.kind {
            old.currency = Currency::Superseded;
            old.because(Field::Currency, "S-REVISED", None, change);
        }
    }
}

/// True for one of two such numbers: either may leave its noun out.
pub(super) fn is_one_of_two(mentions: &Mentions<'_>, number: &Number) -> bool {
    let at = mentions.numbers.partition_point(|n| n.words.start < number.words.start);
    let before = at.checked_sub(1).map(|at| &mentions.numbers[at]);
    let pair =
        |old: &Number, new: &Number| change_before(mentions, &old.with_bound, &new.with_bound).is_some();
    before.is_some_and(|old| pair(old, number))
        || mentions.numbers.get(at + 1).is_some_and(|new| pair(number, new))
}

/// The verb of change over « de 31 à 24 », where the words are such a pair.
fn change_before(mentions: &Mentions<'_>, old: &Range<u32>, new: &Range<u32>) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(WordId(new.start))];
    let (from, to) = (old.start.checked_sub(1)?, new.start.checked_sub(1)?);
    let is_adposition =
        |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Adp | Upos::Part) && sentence.words.contains(&w);
    let is_pair = is_adposition(from)
        && to >= old.end
        && to - old.end <= GAP
        && mentions.sense_at(WordId(to), Class::Between).is_some()
        && is_adposition(to);
    let is_count = |n: &&Number| n.role == Role::Count && n.weight == Weight::Firm;
    let has_more = || {
        let between = mentions.numbers_in(sentence).iter().filter(is_count);
        between.filter(|n| n.words.start > old.start && n.words.start < new.start).count() > 1
    };
    if !is_pair || has_more() {
        return None;
    }
    let before = from.saturating_sub(REACH).max(sentence.words.start)..from;
    let hit = mentions.within(before, Class::Change).last()?;
    Some(hit.words.start as u32..hit.words.end as u32)
}
