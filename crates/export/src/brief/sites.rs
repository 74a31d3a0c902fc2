//! The table of sites: what kind, how many, what is reported to have happened to it, where, according to whom.
//!
//! Mentions of one site stand on one row: « l’aéroport » pillaged in one sentence and left in another is one airport.

use super::events::glyph_of;
use crate::page::{Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_report::{Fate, RecordKind, Report, Site};

/// All sites to which something is reported to have happened, in text order; none where there is no such.
pub(crate) fn section(report: &Report, wording: Wording) -> Option<Section> {
    table(report, wording, |mentions| {
        mentions.iter().flat_map(|site| &site.fates).any(|fate| !fate.states.is_empty())
    })
}

/// Every site, those to which nothing happened with them.
pub(crate) fn all(report: &Report, wording: Wording) -> Option<Section> {
    table(report, wording, |_| true)
}

fn table(report: &Report, wording: Wording, is_shown: impl Fn(&[&Site]) -> bool) -> Option<Section> {
    let mut groups: Vec<Vec<&Site>> = Vec::new();
    for site in &report.sites {
        match groups.iter_mut().find(|group| group[0].entity == site.entity) {
            Some(group) => group.push(site),
            None => groups.push(vec![site]),
        }
    }
    let rows: Vec<Row> =
        groups.iter().filter(|group| is_shown(group)).map(|group| row(group, report, wording)).collect();
    if rows.is_empty() {
        return None;
    }
    let heads = ["", "column-count", "column-state", "column-where", "column-source", "column-words"];
    let columns =
        heads.map(|key| Column::left(if key.is_empty() { String::new() } else { wording.labels.text(key) }));
    let table = Block::Table { columns: columns.into(), rows };
    Some(Section { title: Some(wording.labels.text("sites")), blocks: vec![table] })
}

fn row(mentions: &[&Site], report: &Report, wording: Wording) -> Row {
    let labels = wording.labels;
    let fates: Vec<&Fate> = mentions.iter().flat_map(|site| &site.fates).collect();
    let fullest = mentions.iter().max_by_key(|site| (site.name.is_some(), !site.fates.is_empty()));
    let shown = fullest.unwrap_or(&mentions[0]);
    let count = mentions.iter().find_map(|site| site.count);
    let place = mentions.iter().find_map(|site| site.place).and_then(|at| report.places.get(at));
    let sources = fates.iter().map(|fate| {
        let voice = fate.source.and_then(|at| report.voices.get(at));
        wording.voice(voice).unwrap_or_else(|| labels.text("source-none"))
    });
    let none = || wording.pick("–", "-").to_owned();
    let cells = vec![
        shown.kind.label(labels.lang).to_owned(),
        count.map_or(String::new(), |count| wording.interval(count)),
        joined(fates.iter().flat_map(|fate| states(fate, wording))).unwrap_or_else(none),
        place.map_or(String::new(), |place| place.quote.quote.clone()),
        joined(sources).unwrap_or_default(),
        wording.quoted(&shown.quote),
    ];
    let is_here = |at: &usize| report.sites[*at].entity == shown.entity;
    let about = (0..report.sites.len()).filter(is_here).map(|at| Subject::new(RecordKind::Site, at));
    Row { depth: 0, cells, about: about.collect() }
}

/// What became of it, each with the sign of how it stands.
fn states(fate: &Fate, wording: Wording) -> Vec<String> {
    let glyph = glyph_of(fate.status, wording);
    fate.states.iter().map(|state| format!("{glyph} {}", state.label(wording.labels.lang))).collect()
}

/// Several cells in one, each said once.
fn joined(parts: impl Iterator<Item = String>) -> Option<String> {
    let mut seen: Vec<String> = Vec::new();
    for part in parts {
        if !seen.contains(&part) {
            seen.push(part);
        }
    }
    (!seen.is_empty()).then(|| seen.join(", "))
}
