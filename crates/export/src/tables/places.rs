//! The table of places: what each name most likely stands for, how exact that is, and what else it may stand for.

use crate::page::{Block, Column, Page, Row, Section, Subject};
use crate::wording::{Symbols, Wording};
use recoupe_ontology::UiLang;
use recoupe_report::{Place, RecordKind, Report, Resolution};

/// The table of places.
pub fn places_page(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    let labels = wording.labels;
    let rows = rows(report, wording);
    let heads = ["column-place", "column-stands-for", "column-precision", "column-degrees", "column-others"];
    let block = if rows.is_empty() {
        super::nothing("places-none", wording)
    } else {
        Block::Table { columns: heads.map(|key| Column::left(labels.text(key))).into(), rows }
    };
    let section = Section { title: Some(labels.text("places")), blocks: vec![block] };
    Page { heading: labels.text("heading"), sections: vec![section], footer: None }
}

/// One row for each name and what it stands for, with all its mentions.
fn rows(report: &Report, wording: Wording) -> Vec<Row> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, place) in report.places.iter().enumerate() {
        let is_same = |group: &&mut Vec<usize>| {
            let first = &report.places[group[0]];
            first.quote.quote == place.quote.quote && first.resolution == place.resolution
        };
        match groups.iter_mut().find(is_same) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    groups.iter().map(|group| row(group, report, wording)).collect()
}

fn row(group: &[usize], report: &Report, wording: Wording) -> Row {
    let place = &report.places[group[0]];
    let is_metonym = group.iter().any(|&at| report.places[at].is_metonym);
    let cells = vec![
        wording.quoted(&place.quote),
        stands_for(&place.resolution),
        precision(place, is_metonym, wording),
        format!("{} {}", degrees(place.resolution.lat), degrees(place.resolution.lon)),
        place.others.iter().map(stands_for).collect::<Vec<_>>().join("; "),
    ];
    Row { depth: 0, cells, about: group.iter().map(|&at| Subject::new(RecordKind::Place, at)).collect() }
}

fn stands_for(resolution: &Resolution) -> String {
    let parts = [Some(&resolution.name), resolution.division.as_ref(), resolution.country.as_ref()];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn precision(place: &Place, is_metonym: bool, wording: Wording) -> String {
    let label = place.precision.label(wording.labels.lang);
    if is_metonym { format!("{label}; {}", wording.labels.text("place-metonym")) } else { label.to_owned() }
}

/// Degrees with two decimals, from ten-thousandths of a degree: about a kilometre, and no place here is surer.
fn degrees(value: i32) -> String {
    let hundredths = (i64::from(value.unsigned_abs()) + 50) / 100;
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}
