//! When: every expression of time with its TIMEX3 kind and value, and the local interval that it stands for.
//!
//! In a report published on 12 February 2013, « lundi soir » is 2013-02-11TEV, 18:00 to midnight, counted from
//! publication; « le 5 mai 2010 » is absolute; without a publication date « lundi » stays XXXX-WXX-1, unanchored.
//!
//! Which figure or event a time belongs to is not decided here.

mod anchor;
mod civil;
mod expr;
mod feast;
mod grammar;
mod moon;
mod resolve;
mod row;
mod told;

use crate::mentions::Mentions;
use expr::Expr;
use grammar::Found;
use jiff::civil::DateTime;
use recoupe_lexicon::EntryId;
use recoupe_ontology::{Grain, TimeAnchor, TimeKind, TimeModifier};
use recoupe_text::Span;
use resolve::{Context, Placed};
use row::Row;
use std::ops::Range;

/// Which way a relative time looks when the words allow both.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Prefer {
    /// To the last one, as in news: « mardi » is the last Tuesday, unless the verb speaks of what is to come.
    #[default]
    Past,
    /// To the next one, as in announcements.
    Future,
}

/// A time expression in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Time {
    /// The bytes of the expression.
    pub span: Span,
    /// The bytes of the words before it that open it on one side: « depuis ».
    pub signal: Option<Span>,
    /// The words that it touches, for what asks which clause it stands in.
    pub words: Range<u32>,
    /// The sentence that it stands in.
    pub sentence: usize,
    /// TIMEX3 kind.
    pub kind: TimeKind,
    /// TIMEX3 value.
    pub value: String,
    /// The local moment it begins; `None` when open or unanchored.
    pub from: Option<DateTime>,
    /// The local moment after it; `None` when open or unanchored.
    pub to: Option<DateTime>,
    /// How exact it is.
    pub grain: Grain,
    /// What it is counted from.
    pub anchor: TimeAnchor,
    /// How the words narrow or blur it.
    pub modifier: Option<TimeModifier>,
    /// The rule that read it.
    pub rule: &'static str,
    /// The entry of its main word.
    pub entry: Option<EntryId>,
    /// The date in the text that stands in for the date of publication, where this time is counted from it.
    pub dateline: Option<Span>,
}

/// The times of a document in text order. `published` is its date or time of publication, as in the report.
pub fn times(mentions: &Mentions<'_>, published: Option<&str>, prefer: Prefer) -> Vec<Time> {
    let sentences = row::whole_sentences(mentions);
    let worth_reading = sentences.iter().enumerate().filter(|(_, s)| row::may_hold_time(mentions, s));
    let rows: Vec<Row<'_>> = worth_reading.map(|(place, s)| Row::new(mentions, s, place)).collect();
    let found: Vec<Vec<Found>> = rows.iter().map(grammar::expressions).collect();
    let stamp = published.and_then(anchor::stamp);
    let dateline = if stamp.is_none() { anchor::dateline(&rows, &found) } else { None };
    let told = told::Told::of(found.iter().flatten().map(|found| &found.expr));
    let mut story = Story { now: stamp.or(dateline.map(|(now, _)| now)), told, reached: None, prefer };
    let mut times = Vec::new();
    for (row, found) in rows.iter().zip(found) {
        for found in found {
            let sentence = mentions.syntax.sentence_of(row.atoms[found.atoms.start].word);
            let words = row.atoms[found.atoms.start].word.0..row.atoms[found.atoms.end - 1].word.0 + 1;
            let placed = story.place(&found.expr, mentions, &words, sentence);
            let is_counted = placed.anchor == TimeAnchor::Publication;
            times.push(Time {
                span: row.span(found.atoms.clone()),
                signal: (!found.signal.is_empty()).then(|| row.span(found.signal.clone())),
                words,
                sentence,
                rule: found.rule,
                entry: row.entry(&found.atoms),
                dateline: dateline.map(|(_, span)| span).filter(|_| is_counted),
                kind: placed.kind,
                value: placed.value,
                from: placed.start,
                to: placed.end,
                grain: placed.grain,
                anchor: placed.anchor,
                modifier: placed.modifier,
            });
        }
    }
    times
}

/// How far the story has come.
struct Story {
    now: Option<resolve::Now>,
    /// The days that the text tells with their year.
    told: told::Told,
    /// The last day told, what it was counted from, and the sentence that told it.
    reached: Option<(DateTime, TimeAnchor, usize)>,
    prefer: Prefer,
}

impl Story {
    fn place(&mut self, expr: &Expr, mentions: &Mentions<'_>, words: &Range<u32>, sentence: usize) -> Placed {
        let reached = self.reached.map(|(day, anchor, _)| (day, anchor));
        let is_near = self.reached.is_some_and(|(_, _, told)| told + 1 >= sentence);
        let context = Context {
            now: self.now,
            story: reached,
            at_hand: reached.filter(|_| is_near),
            look: anchor::look(mentions, words, self.prefer),
        };
        let placed = resolve::place(expr, &context);
        let placed = match self.told.with_year(expr, &placed, self.now.map(|now| now.at)) {
            Some(expr) => resolve::place(&expr, &context),
            None => placed,
        };
        let is_day = placed.grain >= Grain::Day && matches!(placed.kind, TimeKind::Date | TimeKind::Time);
        let is_told = !matches!(expr, Expr::Vague(_) | Expr::Open { .. } | Expr::Lasting { .. });
        if let Some(day) =
            placed.start.filter(|_| is_day && is_told).and_then(|at| civil::floor(at, Grain::Day))
        {
            self.reached = Some((day, placed.anchor, sentence));
        }
        placed
    }
}
