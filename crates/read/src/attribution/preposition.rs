//! Prepositions before a source: « selon la police », "according to two officials".

use super::content::{around, sentence_of, trim};
use super::source;
use super::speaker::Place;
use super::{Attribution, Found, Scene};
use crate::mentions::{Mentions, Weight, group_head};
use recoupe_lexicon::sense::{Class, Frame};
use recoupe_lexicon::{Hit, Sense};
use recoupe_syntax::{Deprel, PronType, Upos, WordId};
use std::ops::Range;

/// A second count without a verb has at most so many words.
const COUNT_REACH: u32 = 4;

/// A source may stand at most so many words after its preposition.
const REACH: u32 = 8;

/// What stands around the phrase is credited to the source in it.
pub(super) fn credited(scene: &Scene<'_>, found: &Found<'_>, earlier: &[Attribution]) -> Option<Attribution> {
    let mentions = scene.mentions;
    let inner = inner_source(mentions, found);
    let head = inner.or_else(|| source_head(mentions, found))?;
    let source = source::of_head(scene, head, source::phrase(scene, head), earlier);
    let words = source::with_determiner(mentions, head);
    let is_personal = mentions.syntax.word(head).feats.pron_type() == Some(PronType::Prs);
    let is_pronoun = mentions.syntax.word(head).upos == Upos::Pron;
    // « selon les cas », « une pièce d’après un roman » are no sources; "according to" has one whatever it is.
    let opens_as_verb = mentions.syntax.word(WordId(found.words.start)).upos != Upos::Adp;
    let is_plain = (found.words.len() > 1 && opens_as_verb) || scene.is_quotation_mark(found.words.end);
    if !is_personal && (is_pronoun || !(is_plain || source::can_speak(mentions, &words))) {
        return None;
    }
    let end = words.end.max(found.words.end).max(source::phrase(scene, head).end);
    let phrase = found.words.start..end.max(phrase_end(mentions, end));
    let cue = found.words.start..inner.map_or(found.words.end, |head| head.0);
    let content = match (previous_phrase_end(mentions, found), next_phrase_start(mentions, &phrase)) {
        (Some(start), _) => vec![trim(scene, start..phrase.start)],
        (None, Some(end)) => before_or_after(scene, &phrase, end),
        (None, None) => match second_count(mentions, &phrase) {
            Some(start) => vec![trim(scene, start..phrase.start)],
            None => around(scene, &phrase, Place::Before),
        },
    };
    // « rapporte le journal, citant des sources »: a participle names the source of who speaks.
    let first = mentions.syntax.word(WordId(found.words.start));
    let is_verbal = first.upos == Upos::Verb && first.deprel != Deprel::Case;
    let start = sentence_of(mentions, head).words.start;
    let cited = earlier.last().filter(|other| is_verbal && other.cue.start >= start);
    match cited {
        Some(other) => found.relation("A-CITED", Some(source), cue, other.content.clone()),
        None => found.relation("A-PREPOSITION", Some(source), cue, content),
    }
}

/// « la police a compté 3 500 manifestants, le double selon les organisateurs »: a few words without a verb between a
/// comma and the phrase, with a number told before them, are all that this source says. Gives their start.
fn second_count(mentions: &Mentions<'_>, phrase: &Range<u32>) -> Option<u32> {
    let sentence = sentence_of(mentions, WordId(phrase.start));
    let from = phrase.start.saturating_sub(COUNT_REACH).max(sentence.words.start);
    let comma = (from..phrase.start).rev().find(|&w| mentions.syntax.form(WordId(w)) == ",")?;
    let is_verbal = |w: u32| matches!(mentions.syntax.word(WordId(w)).upos, Upos::Verb | Upos::Aux);
    let numbers = mentions.numbers_in(sentence);
    let is_told = numbers.iter().any(|n| n.weight == Weight::Firm && n.words.end <= comma);
    let is_at_end = mentions.syntax.word(WordId(phrase.end.min(sentence.words.end - 1))).upos == Upos::Punct;
    let is_nominal = |w: u32| matches!(mentions.syntax.word(WordId(w)).upos, Upos::Noun | Upos::Num);
    let aside = comma + 1..phrase.start;
    let is_short = aside.clone().any(is_nominal) && !aside.clone().any(is_verbal);
    let has_verb_before = (sentence.words.start..comma).any(is_verbal);
    (is_told && is_at_end && is_short && has_verb_before).then_some(comma + 1)
}

/// « de source policière »: a fixed phrase may hold its source.
fn inner_source(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    // "in a message from": its source follows.
    let is_open = mentions.syntax.word(WordId(found.words.end - 1)).upos == Upos::Adp;
    let mut inside = (found.words.start + 1..found.words.end).map(WordId).filter(|_| !is_open);
    inside.find(|&w| mentions.starting(w, Class::Speaker).next().is_some())
}

/// The noun whose case is marked by the preposition, or the first noun after it.
fn source_head(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<WordId> {
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, WordId(found.words.start));
    let is_nominal = |w: WordId| matches!(syntax.word(w).upos, Upos::Noun | Upos::Propn | Upos::Pron);
    // "according to": the first of its words hangs on the source, the second on the first.
    let is_outside = |h: &WordId| h.0 >= found.words.end;
    let marked = found.words.clone().rev().find_map(|w| syntax.word(WordId(w)).head.filter(is_outside));
    let limit = sentence.words.end.min(found.words.end + REACH);
    let pronoun = || (found.words.end..limit).map(WordId).find(|&w| syntax.word(w).upos == Upos::Pron);
    marked
        .filter(|&h| h.0 < limit && is_nominal(h))
        .or_else(|| group_head(mentions, after_prepositions(mentions, found.words.end, limit), limit))
        .or_else(pronoun)
}

/// « d’après des témoins »: an article that is cut as a preposition and an article.
fn after_prepositions(mentions: &Mentions<'_>, from: u32, limit: u32) -> u32 {
    let is_adposition = |w: &u32| mentions.syntax.word(WordId(*w)).upos == Upos::Adp;
    from + (from..limit).take_while(is_adposition).count() as u32
}

/// The end of what belongs to the phrase: up to the next comma, for a source with a title and a name.
fn phrase_end(mentions: &Mentions<'_>, from: u32) -> u32 {
    let sentence = sentence_of(mentions, WordId(from.saturating_sub(1)));
    let run = (from..sentence.words.end).take_while(|&w| {
        matches!(mentions.syntax.word(WordId(w)).upos, Upos::Propn | Upos::Noun | Upos::Adp | Upos::Adj)
    });
    from + run.count() as u32
}

/// « 4 000 manifestants selon la police, 12 000 selon les organisateurs »: what the first source says ends where the
/// second clause starts.
fn next_phrase_start(mentions: &Mentions<'_>, phrase: &Range<u32>) -> Option<u32> {
    let sentence = sentence_of(mentions, WordId(phrase.start));
    let next = mentions
        .within(phrase.end..sentence.words.end, Class::Cue)
        .find(|hit| is_preposition(mentions, hit))?
        .words
        .start as u32;
    let is_break = |w: &u32| matches!(mentions.syntax.word(WordId(*w)).upos, Upos::Punct | Upos::Cconj);
    (phrase.end..next).rev().find(is_break)
}

/// What stands before the phrase in its sentence or, when the phrase opens it, after it up to `end`.
fn before_or_after(scene: &Scene<'_>, phrase: &Range<u32>, end: u32) -> Vec<Range<u32>> {
    let sentence = sentence_of(scene.mentions, WordId(phrase.start));
    let before = trim(scene, sentence.words.start..phrase.start);
    vec![if before.is_empty() { trim(scene, phrase.end..end.max(phrase.end)) } else { before }]
}

fn is_preposition(mentions: &Mentions<'_>, hit: &Hit) -> bool {
    matches!(mentions.lexicon.sense(hit.entry), Sense::Cue(cue) if cue.frame == Frame::Preposition)
}

/// « 580 selon la police, 2 000 selon les organisateurs »: the end of the source phrase before this one.
fn previous_phrase_end(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<u32> {
    let sentence = sentence_of(mentions, WordId(found.words.start));
    let previous: Option<Range<usize>> = mentions
        .within(sentence.words.start..found.words.start, Class::Cue)
        .filter(|hit| is_preposition(mentions, hit))
        .map(|hit| hit.words.clone())
        .last();
    let after = previous?.end as u32;
    let comma = (after..found.words.start).find(|&w| {
        let word = mentions.syntax.word(WordId(w));
        matches!(word.upos, Upos::Punct | Upos::Cconj)
    })?;
    // A sentence that opens with its source has one comma after it; the second phrase then closes another clause.
    (comma + 1 < found.words.start).then_some(comma + 1)
}
