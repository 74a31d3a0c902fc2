//! What people and programs get from a report.
//!
//! [`facts`] is the flat form that benchmarks and spreadsheets read, [`json`] the whole report, [`brief`] a page for
//! a person, [`html`] that page beside the article, [`why`] the reasons behind the words at one place. Example: a toll of eighteen dead is
//! `"min": 18, "max": 18, "quote": "18 morts"` in the facts and a row of the table « BILAN » in the brief.
//!
//! Nothing here decides anything: what the report leaves open stays open, what it lacks is null or "…".

mod brief;
mod checks;
mod draw;
mod facts;
mod html;
mod json;
mod labels;
mod page;
mod speakers;
mod tables;
mod why;
mod wording;

pub use brief::brief;
pub use draw::{markdown, plain};
pub use facts::{Facts, facts};
pub use html::html;
pub use json::{error_line, json, json_pretty};
pub use page::{Align, Block, Column, Page, Row, Section, Subject};
pub use tables::{actors_page, claims_page, events_page, places_page, sites_page};
pub use why::why;
pub use wording::Symbols;

#[cfg(test)]
mod tests;
