//! The tables of figures: tolls and forces, parts under their wholes.

use super::footnotes::Footnotes;
use crate::page::{Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_ontology::{Currency, SourceKind};
use recoupe_report::{RecordKind, Report, Strength, Toll};

pub(super) fn tolls(report: &Report, wording: Wording) -> Section {
    let labels = wording.labels;
    let title = Some(labels.text("tolls"));
    if report.tolls.is_empty() {
        let nothing = Block::line(wording.pick("–", "-"), labels.text("no-figure"));
        return Section { title, blocks: vec![nothing] };
    }
    let mut notes = Footnotes::default();
    let wholes: Vec<Option<usize>> = report.tolls.iter().map(|toll| toll.part_of).collect();
    let rows = nested(&wholes).into_iter().map(|(at, depth)| {
        let toll = &report.tolls[at];
        let what = toll.outcome.label(labels.lang).to_owned();
        let cells = vec![
            with_marks(as_part(what, depth, wording), outcome_remarks(toll, wording), &mut notes),
            with_marks(whom(toll, wording), readings_remark(toll, wording), &mut notes),
            wording.bound(toll.interval.low),
            wording.bound(toll.interval.high),
            with_marks(
                source(toll.source, report, wording),
                source_remark(toll.source, report, wording),
                &mut notes,
            ),
            with_marks(dated(toll, report, wording), overlap_remarks(at, report, wording), &mut notes),
        ];
        Row { depth, cells, about: vec![Subject::new(RecordKind::Toll, at)] }
    });
    let rows = rows.collect();
    let mut blocks = vec![Block::Table { columns: columns(report, wording), rows }];
    blocks.extend(notes.into_blocks());
    Section { title, blocks }
}

pub(super) fn forces(report: &Report, wording: Wording) -> Option<Section> {
    let mut notes = Footnotes::default();
    let wholes: Vec<Option<usize>> = report.strengths.iter().map(|strength| strength.part_of).collect();
    let rows = nested(&wholes).into_iter().map(|(at, depth)| {
        let strength = &report.strengths[at];
        let cells = vec![
            as_part(kind_and_phase(strength, wording), depth, wording),
            strength.who.as_ref().map_or_else(|| wording.labels.text("who-unsaid"), |who| who.words.clone()),
            wording.bound(strength.interval.low),
            wording.bound(strength.interval.high),
            with_marks(
                source(strength.source, report, wording),
                source_remark(strength.source, report, wording),
                &mut notes,
            ),
            wording.quoted(&strength.quote),
        ];
        Row { depth, cells, about: vec![Subject::new(RecordKind::Strength, at)] }
    });
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Table { columns: columns(report, wording), rows }];
    blocks.extend(notes.into_blocks());
    Some(Section { title: Some(wording.labels.text("forces")), blocks })
}

fn columns(report: &Report, wording: Wording) -> Vec<Column> {
    let labels = wording.labels;
    let words = match report.document.language {
        Some(language) if language.code() != labels.lang.code() => {
            let language = labels.text(&format!("language-{}", language.code()));
            labels.with("column-words-foreign", &[("language", language.into())])
        }
        _ => labels.text("column-words"),
    };
    vec![
        Column::left(""),
        Column::left(""),
        Column::right(labels.text("column-from")),
        Column::right(labels.text("column-to")),
        Column::left(labels.text("column-source")),
        Column::left(words),
    ]
}

/// The records in text order, each part right after its whole, with their depth. Records whose chain of wholes runs
/// in a circle stand at the top: nothing is left out.
fn nested(wholes: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); wholes.len()];
    let mut tops = Vec::new();
    for (at, whole) in wholes.iter().enumerate() {
        match whole.and_then(|whole| parts.get_mut(whole)) {
            Some(parts) => parts.push(at),
            None => tops.push(at),
        }
    }
    let mut order = Vec::new();
    let mut is_placed = vec![false; wholes.len()];
    for start in tops.into_iter().chain(0..wholes.len()) {
        let mut open = vec![(start, 0)];
        while let Some((at, depth)) = open.pop() {
            if !std::mem::replace(&mut is_placed[at], true) {
                order.push((at, depth));
                open.extend(parts[at].iter().rev().map(|&part| (part, depth + 1)));
            }
        }
    }
    order
}

fn as_part(what: String, depth: usize, wording: Wording) -> String {
    if depth == 0 { what } else { wording.labels.with("of-whom", &[("what", what.into())]) }
}

fn with_marks(words: String, remarks: Vec<String>, notes: &mut Footnotes) -> String {
    remarks.into_iter().fold(words, |words, remark| format!("{words} {}", notes.mark(remark)))
}

fn outcome_remarks(toll: &Toll, wording: Wording) -> Vec<String> {
    let labels = wording.labels;
    let mut remarks = Vec::new();
    if toll.is_euphemism {
        let outcome = toll.because.iter().find(|because| because.field == recoupe_report::Field::Outcome);
        let words = outcome.map_or(&toll.quote, |because| because.words.first());
        remarks.push(labels.with("foot-euphemism", &[("words", wording.quoted(words).into())]));
    }
    if toll.is_increment {
        remarks.push(labels.text("foot-increment"));
    }
    if toll.currency != Currency::Current {
        let currency = toll.currency.label(labels.lang);
        remarks.push(labels.with("foot-currency", &[("currency", currency.into())]));
    }
    remarks
}

/// The words of a figure with those of the time that it stands with, where they are not among them.
fn dated(toll: &Toll, report: &Report, wording: Wording) -> String {
    let words = wording.quoted(&toll.quote);
    let time = toll.as_of.and_then(|at| report.times.get(at)).map(|time| &time.quote);
    match time.filter(|time| time.start >= toll.quote.end || time.end <= toll.quote.start) {
        Some(time) => {
            let time = wording.quoted(time);
            wording.labels.with("figure-as-of", &[("words", words.into()), ("time", time.into())])
        }
        None => words,
    }
}

fn whom(toll: &Toll, wording: Wording) -> String {
    let labels = wording.labels;
    match (&toll.who, toll.readings.len()) {
        (_, count @ 2..) => labels.with("who-open", &[("count", count.to_string().into())]),
        (Some(who), _) => who.words.clone(),
        (None, _) => labels.text("who-unsaid"),
    }
}

fn readings_remark(toll: &Toll, wording: Wording) -> Vec<String> {
    if toll.readings.len() < 2 {
        return Vec::new();
    }
    let readings = toll.readings.iter().map(|reading| match &reading.who {
        Some(who) => wording.quoted(who),
        None => wording.labels.text("all-sides"),
    });
    let or = format!(" {} ", wording.labels.text("or"));
    let readings = readings.collect::<Vec<_>>().join(&or);
    vec![wording.labels.with("foot-readings", &[("readings", readings.into())])]
}

fn source(voice: Option<usize>, report: &Report, wording: Wording) -> String {
    let voice = voice.and_then(|at| report.voices.get(at));
    wording.voice(voice).unwrap_or_else(|| wording.labels.text("source-none"))
}

fn source_remark(voice: Option<usize>, report: &Report, wording: Wording) -> Vec<String> {
    let key = match voice.and_then(|at| report.voices.get(at)) {
        Some(voice) if voice.kind == SourceKind::ImpersonalToll => "foot-impersonal",
        Some(voice) if voice.kind == SourceKind::Unnamed => "foot-unnamed",
        Some(_) | None => return Vec::new(),
    };
    vec![wording.labels.text(key)]
}

/// Only the later of two figures carries the remark: once is enough.
fn overlap_remarks(at: usize, report: &Report, wording: Wording) -> Vec<String> {
    let others = report.tolls[at].may_overlap.iter().filter(|&&other| other < at);
    let quotes = others.filter_map(|&other| report.tolls.get(other)).map(|toll| wording.quoted(&toll.quote));
    let remark = |words: String| wording.labels.with("foot-overlap", &[("words", words.into())]);
    quotes.map(remark).collect()
}

fn kind_and_phase(strength: &Strength, wording: Wording) -> String {
    let lang = wording.labels.lang;
    let kind = strength.kind.label(lang);
    strength.phase.map_or_else(|| kind.to_owned(), |phase| format!("{kind}, {}", phase.label(lang)))
}
