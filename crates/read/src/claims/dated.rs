//! When: which time a figure stands with, and which figures are of another event because their time is long past.
//!
//! « Quatorze policiers ont été tués jeudi » stands with « jeudi »; "after 80 died in the 2011 blast", in a report of
//! 2020, is background.

use crate::events::Event;
use crate::mentions::Mentions;
use crate::times::Time;
use crate::tolls::{Figure, Kind};
use jiff::civil::{Date, DateTime};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Role};
use recoupe_ontology::{Currency, TimeKind};
use recoupe_report::Field;
use recoupe_syntax::{Upos, WordId};

/// A figure whose time ended so many days before the report was published is of another event. A report that follows up
/// on an event comes within weeks.
const STALE_DAYS: i64 = 60;

/// For each figure, the position of the time that it stands with.
pub fn dates(mentions: &Mentions<'_>, figures: &[Figure], times: &[Time]) -> Vec<Option<usize>> {
    figures.iter().map(|figure| nearest(mentions, figure, times)).collect()
}

/// The time in the clause of an event: one that hangs on its word, or on the verb that its word hangs on; the nearest of
/// several.
pub(super) fn of_event(mentions: &Mentions<'_>, event: &Event, times: &[Time]) -> Option<usize> {
    let syntax = mentions.syntax;
    let sentence = syntax.sentence_of(event.head);
    let from = times.partition_point(|t| t.sentence < sentence);
    let above = syntax.word(event.head).head.filter(|&h| syntax.word(h).upos == Upos::Verb);
    let is_of_clause = |time: &Time| {
        time.words.clone().map(WordId).any(|w| {
            let head = syntax.word(w).head;
            head == Some(event.head) || (head.is_some() && head == above)
        })
    };
    let distance = |time: &Time| time.words.start.abs_diff(event.head.0);
    let here = times[from..].iter().take_while(|t| t.sentence == sentence).enumerate();
    here.filter(|(_, t)| is_dating(t) && is_of_clause(t))
        .min_by_key(|(_, t)| distance(t))
        .map(|(at, _)| from + at)
}

/// Durations and habits do not say when.
fn is_dating(time: &Time) -> bool {
    matches!(time.kind, TimeKind::Date | TimeKind::Time)
}

/// The figures, with those marked that only their time tells to be of another event.
pub fn with_background(
    mentions: &Mentions<'_>,
    mut figures: Vec<Figure>,
    dates: &[Option<usize>],
    times: &[Time],
    published: Option<&str>,
) -> Vec<Figure> {
    let Some(published) = published.and_then(day) else { return figures };
    for (figure, at) in figures.iter_mut().zip(dates) {
        let Some(time) = at.map(|at| &times[at]) else { continue };
        // « La crue du 5 mai 1957 fera neuf morts »: a future told of a day that is past is no projection.
        let is_by_tense = !figure.reasons.iter().any(|reason| reason.field == Field::Currency);
        let is_past = time.from.is_some() && time.to.is_some_and(|to| days_between(to, published) > 0);
        if figure.currency == Currency::Projected && is_by_tense && is_past {
            figure.currency = Currency::Current;
        }
        let is_stale = time.from.is_some()
            && time.to.is_some_and(|to| days_between(to, published) > STALE_DAYS)
            && figure.currency == Currency::Current
            && matches!(figure.kind, Kind::Toll(_))
            && !is_running(mentions, figure, time);
        if is_stale {
            figure.currency = Currency::Background;
            figure.because(Field::Currency, "D-LONG-PAST", time.entry, time.words.clone());
        }
    }
    figures
}

/// « 42 soldats tués depuis le début de l’intervention en 2013 »: a count that runs from then until now.
fn is_running(mentions: &Mentions<'_>, figure: &Figure, time: &Time) -> bool {
    let sentence = &mentions.syntax.sentences[figure.sentence];
    mentions.within(sentence.words.start..time.words.start.max(sentence.words.start), Class::Tie).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Tie(tie) if tie.roles.contains(&Role::Since))
    }) || time.signal.is_some()
}

/// The day of a publication date: its first ten letters, as the report has them.
pub(super) fn day(published: &str) -> Option<Date> {
    published.get(..10)?.parse().ok()
}

fn days_between(earlier: DateTime, later: Date) -> i64 {
    let span = later.since(earlier.date()).map(|span| span.get_days());
    span.map_or(0, i64::from)
}

/// The time of the figure's clause, or else of its sentence; of several the nearest.
fn nearest(mentions: &Mentions<'_>, figure: &Figure, times: &[Time]) -> Option<usize> {
    let from = times.partition_point(|t| t.sentence < figure.sentence);
    let here = times[from..].iter().take_while(|t| t.sentence == figure.sentence);
    let clause = figure.head.map(|head| clause_of(mentions, head));
    here.enumerate()
        .filter(|(_, time)| is_moment(time) && !is_of_dateline(mentions, time))
        .min_by_key(|(_, time)| {
            let is_apart =
                clause.is_some_and(|clause| clause_of(mentions, WordId(time.words.start)) != clause);
            let gap = if time.words.start >= figure.words.end {
                time.words.start - figure.words.end
            } else {
                figure.words.start.saturating_sub(time.words.end)
            };
            (is_apart, gap)
        })
        .map(|(at, _)| from + at)
}

/// « DAKAR, 12 mars 2025 — »: the day that the report was written, and not that of what it tells.
fn is_of_dateline(mentions: &Mentions<'_>, time: &Time) -> bool {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[time.sentence].words;
    let is_dash = |w: &u32| matches!(syntax.form(WordId(*w)), "—" | "–" | "--");
    let dash = (time.words.end..sentence.end).find(is_dash);
    dash.is_some_and(|dash| {
        let mut before = (sentence.start..dash).map(WordId);
        dash == time.words.end && !before.any(|w| matches!(syntax.word(w).upos, Upos::Verb | Upos::Aux))
    })
}

/// A date or hour that is placed on at least one side.
fn is_moment(time: &Time) -> bool {
    matches!(time.kind, TimeKind::Date | TimeKind::Time) && (time.from.is_some() || time.to.is_some())
}

/// The verb of the clause that a word belongs to, or the top of its sentence.
fn clause_of(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let mut at = word;
    while mentions.syntax.word(at).upos != Upos::Verb {
        match mentions.syntax.word(at).head {
            Some(head) => at = head,
            None => break,
        }
    }
    at
}
