//! Who says what, and what nobody states as a fact.

use crate::page::{Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_ontology::{ClaimKind, Status};
use recoupe_report::{Claim, RecordKind, Report};

/// Longest content that is quoted whole, in code points; the span always covers all of it.
const LONGEST: usize = 120;

/// What must not be read as a fact, in text order: claims whose content is not stated as having happened, and events that
/// the text or a source denies, fears, plans, hopes or threatens, unless such a claim holds them already.
pub(super) fn not_facts(report: &Report, wording: Wording) -> Option<Section> {
    let claims = report.claims.iter().enumerate().filter_map(|(at, claim)| {
        let mark = mark(claim.kind, wording)?;
        let by = said_by(claim.kind.label(wording.labels.lang), speaker(claim, report, wording), wording);
        let about = Subject::new(RecordKind::Claim, at);
        Some((claim.cue.start, line(mark.to_owned(), content(claim, wording), &by, about)))
    });
    let is_held = |at: usize| {
        report.claims.iter().any(|claim| mark(claim.kind, wording).is_some() && claim.events.contains(&at))
    };
    let open = report.events.iter().enumerate().filter(|&(at, event)| is_open(event.status) && !is_held(at));
    let events = open.map(|(at, event)| {
        let voice = event.source.and_then(|at| report.voices.get(at));
        let source = wording.voice(voice).unwrap_or_else(|| wording.labels.text("source-none"));
        let by = said_by(event.status.label(wording.labels.lang), source, wording);
        let mark = super::events::glyph(event, wording).to_string();
        let about = Subject::new(RecordKind::Event, at);
        (event.trigger.start, line(mark, super::events::words(event, wording), &by, about))
    });
    let mut lines: Vec<(usize, Block)> = claims.chain(events).collect();
    lines.sort_by_key(|(at, _)| *at);
    let blocks: Vec<Block> = lines.into_iter().map(|(_, block)| block).collect();
    (!blocks.is_empty()).then(|| Section { title: Some(wording.labels.text("not-facts")), blocks })
}

fn line(mark: String, words: String, by: &str, about: Subject) -> Block {
    Block::Line { mark, text: format!("{words}   {by}"), about: vec![about] }
}

fn said_by(kind: &str, source: String, wording: Wording) -> String {
    wording.labels.with("claim-by", &[("kind", kind.to_owned().into()), ("source", source.into())])
}

/// True for an event that is not stated as having happened.
const fn is_open(status: Status) -> bool {
    !matches!(status, Status::Asserted | Status::Reported | Status::Begun)
}

/// Statements and the like: reported, according to their source.
pub(super) fn sayings(report: &Report, wording: Wording) -> Option<Section> {
    let said = report.claims.iter().enumerate().filter(|(_, claim)| mark(claim.kind, wording).is_none());
    let rows = said.map(|(at, claim)| Row {
        depth: 0,
        cells: vec![
            speaker(claim, report, wording),
            wording.words(&claim.cue.quote),
            content(claim, wording),
        ],
        about: vec![Subject::new(RecordKind::Claim, at)],
    });
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let heads =
        ["column-source", "column-cue", "column-words"].map(|key| Column::left(wording.labels.text(key)));
    let table = Block::Table { columns: heads.into(), rows };
    Some(Section { title: Some(wording.labels.text("sayings")), blocks: vec![table] })
}

/// The sign of a kind of claim that must not be read as a fact; none for plain sayings.
fn mark(kind: ClaimKind, wording: Wording) -> Option<&'static str> {
    match kind {
        ClaimKind::Hypothesis | ClaimKind::Question => Some("?"),
        ClaimKind::Inference => Some("~"),
        ClaimKind::Hope => Some("w"),
        ClaimKind::Threat | ClaimKind::Accusation => Some("!"),
        ClaimKind::Denial => Some(wording.pick("✕", "x")),
        ClaimKind::Statement | ClaimKind::Announcement | ClaimKind::Naming => None,
    }
}

pub(crate) fn speaker(claim: &Claim, report: &Report, wording: Wording) -> String {
    let voice = claim.voice.and_then(|at| report.voices.get(at));
    wording.voice(voice).unwrap_or_else(|| wording.labels.text("foot-unnamed"))
}

pub(crate) fn content(claim: &Claim, wording: Wording) -> String {
    let parts = claim.content.as_slice().iter().map(|part| {
        let mut shown = part.clone();
        if part.quote.chars().count() > LONGEST {
            let cut: String = part.quote.chars().take(LONGEST).collect();
            shown.quote = format!("{} {}", cut.trim_end(), wording.pick("[…]", "[...]"));
        }
        wording.quoted(&shown)
    });
    parts.collect::<Vec<_>>().join(" ")
}
