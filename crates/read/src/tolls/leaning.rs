//! Numbers without a noun that lean on a figure beside them: « 5 700 manifestants selon un comptage, 65 000 selon le
//! syndicat », "12 dead, the rebels of 40".
//!
//! Such a number counts what the figure before it counts. What makes it a part is read by `structure`.

use super::figure::{Figure, Kind};
use super::{activity, revised, standing};
use crate::mentions::{Mentions, Number};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{ActivityRole, Class, Frame, LinkKind};
use recoupe_report::Field;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// A number stands at most so many words after words that would make the one before them a part.
const REACH: u32 = 8;

/// A number without a noun that leans on a figure beside it.
pub(super) fn leans(mentions: &Mentions<'_>, number: &Number) -> bool {
    follows_link(mentions, number)
        || opens_part(mentions, number.with_bound.end)
        || is_parallel(mentions, &number.with_bound)
        || revised::is_one_of_two(mentions, number)
        || activity::counts_crowd(mentions, number)
}

/// True for a number alone that stands beside a figure as its like.
fn is_parallel(mentions: &Mentions<'_>, number: &Range<u32>) -> bool {
    follows_row(mentions, number.clone())
        || is_credited(mentions, number.end)
        || is_claimed(mentions, number.start)
        || follows_gap(mentions, number.start)
        || standing::opens_number(mentions, number.start)
}

/// "out of a total of 3,770 who …", « dont trois grièvement »: a whole or a part may leave its noun out.
fn follows_link(mentions: &Mentions<'_>, number: &Number) -> bool {
    let before = number.with_bound.start.checked_sub(1).map(WordId);
    let is_wanted = |kind| matches!(kind, LinkKind::Whole | LinkKind::Part);
    before.is_some_and(|word| {
        mentions
            .covering(word, Class::Link)
            .any(|hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Link(link) if is_wanted(link.kind)))
    })
}

/// "seven of whom were women": words that make the number before them a part stand at this word, with no number after
/// them.
pub(super) fn opens_part(mentions: &Mentions<'_>, at: u32) -> bool {
    if at as usize >= mentions.syntax.words.len() {
        return false;
    }
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(at))];
    let has_number =
        mentions.numbers_in(sentence).iter().any(|n| (at..at + REACH).contains(&n.with_bound.start));
    match mentions.link_at(WordId(at)) {
        Some(LinkKind::PartBehind) => true,
        Some(LinkKind::Part) => !has_number && mentions.syntax.word(WordId(at)).upos == Upos::Adp,
        _ => false,
    }
}

/// « 580 selon la police »: words that credit somebody stand at this word, a closing quotation mark aside.
pub(super) fn is_credited(mentions: &Mentions<'_>, at: u32) -> bool {
    let word = |at: u32| mentions.syntax.words.get(at as usize).map(|_| WordId(at));
    let is_mark = |w: WordId| super::tree::is_quotation_mark(mentions.syntax.form(w));
    let next = word(at).filter(|&w| !is_mark(w)).or_else(|| word(at + 1));
    next.is_some_and(|next| {
        mentions.starting(next, Class::Cue).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry), Sense::Cue(cue) if cue.frame == Frame::Preposition)
        })
    })
}

/// "organisers claimed 60,000", « les syndicats en revendiquent 9 000 »: a verb of saying or of counting right before
/// the number.
fn is_claimed(mentions: &Mentions<'_>, number: u32) -> bool {
    let Some(verb) = number.checked_sub(1).map(WordId) else { return false };
    let is_here = mentions.syntax.sentence_of(verb) == mentions.syntax.sentence_of(WordId(number));
    let counts = |class| {
        mentions.covering(verb, class).any(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Cue(cue) => matches!(cue.frame, Frame::Verb | Frame::VerbOblique),
            Sense::Activity(activity) => activity.role == ActivityRole::Counts,
            _ => false,
        })
    };
    is_here
        && mentions.syntax.word(verb).upos == Upos::Verb
        && (counts(Class::Cue) || counts(Class::Activity))
}

/// "The army spoke of 12 dead, the rebels of 40": the verb is left out, and its preposition said again.
fn follows_gap(mentions: &Mentions<'_>, number: u32) -> bool {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(WordId(number))];
    let upos = |w: u32| syntax.word(WordId(w)).upos;
    let Some(tie) = number.checked_sub(1).filter(|&w| w > sentence.words.start && upos(w) == Upos::Adp)
    else {
        return false;
    };
    let is_nominal = |w: &u32| matches!(upos(*w), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Det);
    let speaker = (sentence.words.start..tie).rev().take_while(is_nominal).count() as u32;
    let mark = (tie - speaker).checked_sub(1).filter(|&w| w > sentence.words.start);
    let is_apart = mark.is_some_and(|w| upos(w) == Upos::Cconj || syntax.form(WordId(w)) == ",");
    let lemma = |w: u32| syntax.lemma(WordId(w));
    let is_said_again = mentions.numbers_in(sentence).iter().any(|n| {
        let before = n.with_bound.start.checked_sub(1).filter(|&w| w > sentence.words.start);
        n.words.end < tie && before.is_some_and(|w| upos(w) == Upos::Adp && lemma(w) == lemma(tie))
    });
    speaker > 0 && is_apart && is_said_again
}

/// « sept personnes ont été tuées à Dargo et quatre à Kilora »: a number alone, joined to what stands before it, with a
/// place after it.
pub(super) fn follows_row(mentions: &Mentions<'_>, number: Range<u32>) -> bool {
    let upos = |w: u32| mentions.syntax.words.get(w as usize).map(|word| word.upos);
    let joined = number
        .start
        .checked_sub(1)
        .is_some_and(|w| upos(w) == Some(Upos::Cconj) || mentions.syntax.form(WordId(w)) == ",");
    joined
        && upos(number.end) == Some(Upos::Adp)
        && mentions.link_at(WordId(number.end)) != Some(LinkKind::Of)
}

/// « 5.700 manifestants selon un comptage, 65.000 selon le syndicat », « 52 morts, contre 46 la veille »: a number that
/// leaves its noun out counts what the figure before it counts.
pub(super) fn parallels(mentions: &Mentions<'_>, figures: &mut [Figure]) {
    for index in 1..figures.len() {
        let figure = &figures[index];
        if figure.kind != Kind::Open || figure.head.is_some() || !is_parallel(mentions, &figure.words) {
            continue;
        }
        let Some(model) = figures[..index].iter().rev().find(|f| f.kind != Kind::Open) else { continue };
        let (kind, who, camp, words) = (model.kind, model.who.clone(), model.camp, model.words.clone());
        let figure = &mut figures[index];
        (figure.kind, figure.who, figure.camp) = (kind, who, camp);
        figure.because(Field::Outcome, "S-PARALLEL", None, words);
    }
}
