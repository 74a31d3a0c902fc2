//! Who says what, and what nobody states as a fact.

use crate::page::{Block, Column, Row, Section};
use crate::wording::Wording;
use recoupe_ontology::ClaimKind;
use recoupe_report::{Claim, Report};

/// Longest content that is quoted whole, in code points; the span always covers all of it.
const LONGEST: usize = 120;

/// Claims whose content is not stated as having happened.
pub(super) fn not_facts(report: &Report, wording: Wording) -> Option<Section> {
    let lang = wording.labels.lang;
    let lines = report.claims.iter().filter_map(|claim| {
        let mark = mark(claim.kind, wording)?;
        let variables =
            [("kind", claim.kind.label(lang).into()), ("source", speaker(claim, report, wording).into())];
        let by = wording.labels.with("claim-by", &variables);
        Some(Block::Line { mark: mark.to_owned(), text: format!("{}   {by}", content(claim, wording)) })
    });
    let blocks: Vec<Block> = lines.collect();
    (!blocks.is_empty()).then(|| Section { title: Some(wording.labels.text("not-facts")), blocks })
}

/// Statements and the like: reported, according to their source.
pub(super) fn sayings(report: &Report, wording: Wording) -> Option<Section> {
    let said = report.claims.iter().filter(|claim| mark(claim.kind, wording).is_none());
    let rows = said.map(|claim| Row {
        depth: 0,
        cells: vec![
            speaker(claim, report, wording),
            wording.words(&claim.cue.quote),
            content(claim, wording),
        ],
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

fn speaker(claim: &Claim, report: &Report, wording: Wording) -> String {
    let voice = claim.voice.and_then(|at| report.voices.get(at));
    wording.voice(voice).unwrap_or_else(|| wording.labels.text("foot-unnamed"))
}

fn content(claim: &Claim, wording: Wording) -> String {
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
