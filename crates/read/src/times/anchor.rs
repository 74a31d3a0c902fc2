//! What times are counted from: the stamp of publication, a date in the head of the text, and the tense of the verb.
//!
//! « BEYROUTH, 5 août 2020 – » stands in for a missing date of publication; "will meet on Friday" looks on.

use super::Prefer;
use super::expr::{Expr, Fields};
use super::grammar::Found;
use super::resolve::{Look, Now};
use super::row::{Row, Shape};
use crate::mentions::Mentions;
use crate::times::civil::{date, midnight};
use jiff::civil::{Date, DateTime};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Role};
use recoupe_syntax::{Deprel, Tense, Upos, VerbForm, WordId};
use recoupe_text::Span;
use std::ops::Range;

/// A dateline stands in one of the first sentences or lines.
const HEAD: usize = 5;
/// A line with a date and no more than so many other pieces is a dateline.
const SHORT_LINE: usize = 8;

/// The date or time of publication as the report has it: `YYYY-MM-DD` or RFC 3339.
pub(super) fn stamp(published: &str) -> Option<Now> {
    if published.len() <= 10 {
        let day: Date = published.parse().ok()?;
        return Some(Now { at: midnight(day), has_hour: false, zone: None });
    }
    let (local, zone) = match published.strip_suffix(['Z', 'z']) {
        Some(local) => (local, Some(0)),
        None => split_zone(published),
    };
    let at: DateTime = local.parse().ok()?;
    Some(Now { at, has_hour: true, zone })
}

/// The local part of a stamp and its minutes east of Greenwich.
fn split_zone(stamp: &str) -> (&str, Option<i16>) {
    let Some(at) = stamp.rfind(['+', '-']).filter(|&at| at > 10) else { return (stamp, None) };
    let digits: String = stamp[at + 1..].chars().filter(char::is_ascii_digit).collect();
    let minutes = digits.parse::<i16>().ok().filter(|_| digits.len() == 4).map(|n| n / 100 * 60 + n % 100);
    let minutes = minutes.map(|n| if stamp[at..].starts_with('-') { -n } else { n });
    (&stamp[..at], minutes)
}

/// The first full date that stands alone in the head of the text, or opens a sentence after names of places.
pub(super) fn dateline(rows: &[Row<'_>], found: &[Vec<Found>]) -> Option<(Now, Span)> {
    rows.iter().zip(found).take_while(|(row, _)| row.place < HEAD).find_map(|(row, found)| {
        found.iter().find_map(|found| {
            let Expr::Point(fields) = &found.expr else { return None };
            let day = full_date(fields)?;
            let others = row.atoms.len() - found.atoms.len();
            let is_dateline = others <= SHORT_LINE || is_after_places(row, found);
            let now = Now { at: midnight(day), has_hour: false, zone: None };
            is_dateline.then(|| (now, row.span(found.atoms.clone())))
        })
    })
}

fn full_date(fields: &Fields) -> Option<Date> {
    date(fields.year?, fields.month?, fields.day?)
}

/// True when only names and signs stand before the date, and a dash or bracket right after it.
fn is_after_places(row: &Row<'_>, found: &Found) -> bool {
    let is_place = |at: usize| {
        row.sign(at).is_some() || row.atoms[at].shape == Shape::Letters && row.upos(at) == Some(Upos::Propn)
    };
    let is_closed =
        matches!(row.sign(found.atoms.end), Some('-' | '\u{2013}' | '\u{2014}' | '(' | ')' | ':'));
    is_closed && (0..found.atoms.start).all(is_place)
}

/// Which way a time looks: ahead when the reader asked so, on when its verb speaks of what is to come, else back.
pub(super) fn look(mentions: &Mentions<'_>, words: &Range<u32>, prefer: Prefer) -> Look {
    if prefer == Prefer::Future {
        return Look::Ahead;
    }
    let syntax = mentions.syntax;
    // "must file their February reports": the month of the reports, not of the filing.
    let first = syntax.word(WordId(words.start));
    if first.deprel == Deprel::Compound && first.head.is_some_and(|head| !words.contains(&head.0)) {
        return Look::Back;
    }
    let mut at = first.head;
    while let Some(id) = at {
        let verb = syntax.word(id);
        if says_future(mentions, id) {
            return Look::On;
        }
        // « devrait être reporté lundi »: the participle stands under the verb that tells the time.
        let is_open = verb.feats.verb_form() == Some(VerbForm::Inf)
            || !matches!(verb.upos, Upos::Verb | Upos::Aux)
            || is_to_come(mentions, id);
        if says_past(mentions, id) {
            return Look::Past;
        }
        if !is_open {
            return Look::Back;
        }
        at = verb.head;
    }
    Look::Back
}

/// True for a verb in the past, or with an auxiliary in the past; "signed" in "may be signed" is no past.
fn says_past(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_past = |id: WordId| {
        let verb = syntax.word(id);
        matches!(verb.upos, Upos::Verb | Upos::Aux) && verb.feats.tense() == Some(Tense::Past)
    };
    !is_to_come(mentions, word) && is_past(word)
        || syntax.children(word).any(|child| syntax.word(child).deprel == Deprel::Aux && is_past(child))
}

/// True for "signed" in "may be signed": a participle with an infinitive of the passive.
fn is_to_come(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.word(word).feats.verb_form() == Some(VerbForm::Part)
        && mentions.syntax.children(word).any(|child| is_infinitive_auxiliary(mentions, child))
        && !is_perfect(mentions, word)
}

fn is_infinitive_auxiliary(mentions: &Mentions<'_>, word: WordId) -> bool {
    let word = mentions.syntax.word(word);
    matches!(word.deprel, Deprel::Aux | Deprel::AuxPass) && word.feats.verb_form() == Some(VerbForm::Inf)
}

/// True for "should have left": a past participle with an infinitive that is not the one of the passive.
fn is_perfect(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    syntax.word(word).feats.tense() == Some(Tense::Past)
        && syntax
            .children(word)
            .any(|child| syntax.word(child).deprel == Deprel::Aux && is_infinitive_auxiliary(mentions, child))
}

/// True for a verb in the future, or with an auxiliary or by a word that puts it there.
fn says_future(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_auxiliary =
        |id: WordId| matches!(syntax.word(id).deprel, Deprel::Aux | Deprel::AuxPass | Deprel::Cop);
    // « ils étaient attendus mercredi »
    let is_told = |id: WordId| {
        let is_past = |child| matches!(syntax.word(child).feats.tense(), Some(Tense::Past | Tense::Imp));
        let is_finite = |child| syntax.word(child).feats.verb_form() == Some(VerbForm::Fin);
        syntax.children(id).any(|child| is_auxiliary(child) && is_past(child) && is_finite(child))
    };
    let is_ahead = |id: WordId| {
        syntax.word(id).feats.tense() == Some(Tense::Fut)
            || has_role(mentions, id, Role::Future) && !is_told(id)
            || has_role(mentions, id, Role::Modal) && !is_perfect(mentions, word)
    };
    is_ahead(word) || syntax.children(word).any(|child| is_auxiliary(child) && is_ahead(child))
}

fn has_role(mentions: &Mentions<'_>, word: WordId, role: Role) -> bool {
    mentions
        .starting(word, Class::Tie)
        .any(|hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Tie(tie) if tie.roles.contains(&role)))
}
