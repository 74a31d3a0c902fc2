//! The totals of the incident that a report is about.
//!
//! Example: `killed  4  4  “A woman and three boys”`. A total that is a sum says so, and shows the words it is made of.

use crate::page::{Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_report::{Incident, RecordKind, Report, Total};

/// One section for each incident that has totals; none where a total only repeats the one figure there is.
pub(super) fn sections(report: &Report, wording: Wording) -> Vec<Section> {
    let is_telling = |incident: &&Incident| incident.tolls.len() > incident.totals.len();
    report.incidents.iter().filter(is_telling).map(|incident| section(incident, report, wording)).collect()
}

fn section(incident: &Incident, report: &Report, wording: Wording) -> Section {
    let labels = wording.labels;
    let columns = vec![
        Column::left(""),
        Column::right(labels.text("column-from")),
        Column::right(labels.text("column-to")),
        Column::left(""),
        Column::left(labels.text("column-words")),
    ];
    let rows = incident.totals.iter().map(|total| row(total, report, wording)).collect();
    let title = if incident.is_main { "totals" } else { "totals-other" };
    Section { title: Some(labels.text(title)), blocks: vec![Block::Table { columns, rows }] }
}

fn row(total: &Total, report: &Report, wording: Wording) -> Row {
    let labels = wording.labels;
    let rule = total.because.first().map(|because| because.rule.as_str());
    let how = match rule {
        Some("I-JOINED") => labels.text("totals-joined"),
        Some("I-COMPETING") => labels.text("totals-competing"),
        Some("I-INCREMENT") => labels.text("totals-increment"),
        _ => String::new(),
    };
    let quotes = total.tolls.iter().filter_map(|&at| report.tolls.get(at));
    let words: Vec<String> = quotes.map(|toll| wording.quoted(&toll.quote)).collect();
    let cells = vec![
        total.outcome.label(labels.lang).to_owned(),
        wording.bound(total.interval.low),
        wording.bound(total.interval.high),
        how,
        words.join(if rule == Some("I-COMPETING") { " / " } else { " + " }),
    ];
    let about = total.tolls.iter().map(|&at| Subject::new(RecordKind::Toll, at)).collect();
    Row { depth: 0, cells, about }
}
