//! The brief: one page that says what is reported, and by whom.
//!
//! Its first line says that nothing was verified. Every row ends in the exact words and their place. Example:
//! `tués  policiers  18  18  « Le dernier bilan » (a)  « 18 morts » [2370:2378]`.
//!
//! It adds up only what the text joins, says so, prints no mid-point, and leaves a missing bound open.

pub(crate) mod claims;
pub(crate) mod events;
mod figures;
mod footnotes;
mod head;
pub(crate) mod sites;
mod totals;

use crate::checks;
use crate::page::{Block, Page, Section};
use crate::wording::{Symbols, Wording};
use recoupe_ontology::UiLang;
use recoupe_report::{Report, Severity};

/// The brief of a report, in a language of the interface.
pub fn brief(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    let mut sections = vec![head::section(report, wording), figures::tolls(report, wording)];
    sections.extend(totals::sections(report, wording));
    sections.extend(figures::forces(report, wording));
    sections.extend(events::section(report, wording));
    sections.extend(sites::section(report, wording));
    sections.extend(claims::not_facts(report, wording));
    sections.extend(claims::sayings(report, wording));
    sections.extend(findings(report, wording));
    let footer =
        [("version", report.engine.version.clone().into()), ("schema", report.schema.to_string().into())];
    Page {
        heading: wording.labels.text("heading"),
        sections,
        footer: Some(wording.labels.with("footer", &footer)),
    }
}

fn findings(report: &Report, wording: Wording) -> Option<Section> {
    let mark = |severity| match severity {
        Severity::Ok => "ok",
        Severity::Info => "i ",
        Severity::Warning => "! ",
        Severity::Error => wording.pick("✕ ", "x "),
    };
    let lines = report.checks.iter().map(|check| Block::Line {
        mark: mark(check.severity).to_owned(),
        text: checks::message(check, report, wording),
        about: checks::subjects(check),
    });
    let blocks: Vec<Block> = lines.collect();
    (!blocks.is_empty()).then(|| Section { title: Some(wording.labels.text("checks")), blocks })
}
