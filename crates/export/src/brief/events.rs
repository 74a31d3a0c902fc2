//! The table of events: who did what to whom, how it stands, according to whom.

use crate::page::{Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_ontology::Status;
use recoupe_report::{Event, Party, RecordKind, Report};

/// All events in text order; none where none was read.
pub(crate) fn section(report: &Report, wording: Wording) -> Option<Section> {
    let rows: Vec<Row> =
        report.events.iter().enumerate().map(|(at, event)| row(at, event, report, wording)).collect();
    if rows.is_empty() {
        return None;
    }
    let heads = ["", "", "column-status", "column-source", "column-words"];
    let columns =
        heads.map(|key| Column::left(if key.is_empty() { String::new() } else { wording.labels.text(key) }));
    let table = Block::Table { columns: columns.into(), rows };
    Some(Section { title: Some(wording.labels.text("events")), blocks: vec![table] })
}

fn row(at: usize, event: &Event, report: &Report, wording: Wording) -> Row {
    let voice = event.source.and_then(|at| report.voices.get(at));
    let source = wording.voice(voice).unwrap_or_else(|| wording.labels.text("source-none"));
    let cells = vec![
        kind(event, wording),
        parties(event, wording),
        status(event, wording),
        source,
        words(event, wording),
    ];
    Row { depth: 0, cells, about: vec![Subject::new(RecordKind::Event, at)] }
}

/// The type in the reader’s words, with the modes that the text tells.
fn kind(event: &Event, wording: Wording) -> String {
    let lang = wording.labels.lang;
    let name = event
        .plover
        .map_or_else(|| wording.labels.text("event-untyped"), |plover| plover.label(lang).to_owned());
    let modes = event.modes.iter().map(|mode| mode.label(lang));
    let modes = modes.collect::<Vec<_>>().join(", ");
    if modes.is_empty() { name } else { format!("{name} ({modes})") }
}

fn parties(event: &Event, wording: Wording) -> String {
    let side = |parties: &[Party]| -> String {
        let names: Vec<String> = parties.iter().map(|party| self::party(party, wording)).collect();
        if names.is_empty() { wording.pick("…", "...").to_owned() } else { names.join(", ") }
    };
    if event.actors == event.recipients && !event.actors.is_empty() {
        return event
            .actors
            .iter()
            .map(|p| party(p, wording))
            .collect::<Vec<_>>()
            .join(wording.pick(" ↔ ", " <-> "));
    }
    format!("{} {} {}", side(&event.actors), wording.pick("→", "->"), side(&event.recipients))
}

fn party(party: &Party, wording: Wording) -> String {
    let quote = &party.quote;
    if party.is_name_of_victim {
        let at = [("start", quote.start.to_string().into()), ("end", quote.end.to_string().into())];
        wording.labels.with("party-named", &at)
    } else {
        quote.quote.clone()
    }
}

/// One glyph and one word, never colour alone.
pub(super) fn status(event: &Event, wording: Wording) -> String {
    // The column of sources says the rest: « affirmé par le texte, sans source ».
    let label = event.status.label(wording.labels.lang);
    let short = label.split(',').next().unwrap_or(label);
    format!("{} {short}", glyph(event, wording))
}

pub(super) fn glyph(event: &Event, wording: Wording) -> char {
    glyph_of(event.status, wording)
}

pub(super) fn glyph_of(status: Status, wording: Wording) -> char {
    let (unicode, ascii) = (status.glyph(), status.ascii());
    if wording.pick("u", "a") == "u" { unicode } else { ascii }
}

/// The words of the event; those of its trigger alone where the others name a victim.
pub(super) fn words(event: &Event, wording: Wording) -> String {
    let names_victim = event.recipients.iter().any(|party| party.is_name_of_victim);
    wording.quoted(if names_victim { &event.trigger } else { &event.quote })
}
