//! Tables of one kind of record: `recoupe claims`, `recoupe events`, `recoupe actors`, `recoupe places`, `recoupe sites`.
//!
//! Example: a row of the ledger of claims is who says it, by which words, what kind of saying it is and how sure, what is
//! said, and how many events and figures that holds. Below it stands how much of the report has a source at all.

mod actors;
mod places;
mod voices;

pub use actors::actors_page;
pub use places::places_page;

use crate::brief::{claims, events, sites};
use crate::page::{Block, Column, Page, Row, Section, Subject};
use crate::wording::{Symbols, Wording};
use recoupe_ontology::UiLang;
use recoupe_report::{Claim, RecordKind, Report};

/// The ledger of claims.
pub fn claims_page(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    let labels = wording.labels;
    let mut order: Vec<(usize, &Claim)> = report.claims.iter().enumerate().collect();
    order.sort_by_key(|(_, claim)| claim.content.first().start.min(claim.cue.start));
    let rows: Vec<Row> = order.into_iter().map(|(at, claim)| row(at, claim, report, wording)).collect();
    let heads = ["column-source", "column-cue", "column-kind", "column-holds", "column-saying"];
    let columns = heads.map(|key| Column::left(labels.text(key))).into();
    let ledger = if rows.is_empty() {
        Block::line(wording.pick("–", "-"), labels.text("ledger-none"))
    } else {
        Block::Table { columns, rows }
    };
    let mut sections = vec![Section { title: None, blocks: vec![ledger] }];
    sections.extend(voices::section(report, wording));
    sections.push(Section { title: None, blocks: shares(report, wording) });
    Page { heading: labels.text("ledger"), sections, footer: None }
}

/// The table of events.
pub fn events_page(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    one_table(events::section(report, wording), "events-none", wording)
}

/// The table of sites, those to which nothing is reported to have happened with them.
pub fn sites_page(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    one_table(sites::all(report, wording), "sites-none", wording)
}

fn one_table(section: Option<Section>, none: &str, wording: Wording) -> Page {
    let nothing = || Section { title: None, blocks: vec![nothing(none, wording)] };
    let section = section.unwrap_or_else(nothing);
    Page { heading: wording.labels.text("heading"), sections: vec![section], footer: None }
}

/// A line that says that nothing was read.
fn nothing(key: &str, wording: Wording) -> Block {
    Block::Line {
        mark: wording.pick("–", "-").to_owned(), text: wording.labels.text(key), about: Vec::new()
    }
}

fn row(at: usize, claim: &Claim, report: &Report, wording: Wording) -> Row {
    let lang = wording.labels.lang;
    let voice = claim.voice.and_then(|at| report.voices.get(at));
    let kind = voice.map_or(String::new(), |voice| format!(" ({})", voice.kind.label(lang)));
    let speaker = claims::speaker(claim, report, wording);
    let is_kind_told = voice.is_some_and(|voice| speaker == voice.kind.label(lang) || voice.quote.is_none());
    let speaker = if is_kind_told { speaker } else { speaker + &kind };
    let cells = vec![
        speaker,
        wording.words(&claim.cue.quote),
        format!("{}, {}", claim.kind.label(lang), claim.value.label(lang)),
        holds(claim, wording),
        claims::content(claim, wording),
    ];
    Row { depth: 0, cells, about: vec![Subject::new(RecordKind::Claim, at)] }
}

fn holds(claim: &Claim, wording: Wording) -> String {
    let figures = claim.tolls.len() + claim.strengths.len();
    let events = claim.events.len();
    let both = if figures > 0 && events > 0 { "yes" } else { "no" };
    let counts = [("events", events.into()), ("figures", figures.into()), ("both", both.into())];
    wording.labels.with("ledger-holds", &counts)
}

/// How many events and figures have a source.
fn shares(report: &Report, wording: Wording) -> Vec<Block> {
    let figures = report.tolls.iter().map(|t| t.source).chain(report.strengths.iter().map(|s| s.source));
    let share = |key: &str, sources: Vec<Option<usize>>| {
        let sourced = sources.iter().flatten().count();
        let counts = [("sourced", sourced.into()), ("all", sources.len().into())];
        (!sources.is_empty()).then(|| Block::line("i", wording.labels.with(key, &counts)))
    };
    let events = report.events.iter().map(|event| event.source).collect();
    [share("ledger-share-events", events), share("ledger-share-figures", figures.collect())]
        .into_iter()
        .flatten()
        .collect()
}
