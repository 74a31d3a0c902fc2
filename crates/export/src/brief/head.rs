//! The top of the brief: which document, where from, how many voices, and what was doubtful while reading.

use crate::page::{Block, Section};
use crate::speakers::{Speaker, speakers};
use crate::wording::Wording;
use recoupe_ontology::SourceKind;
use recoupe_report::{Remark, Report};

/// Hexadecimal digits of the hash that are enough to tell files apart at a glance.
const HASH_DIGITS: usize = 12;

pub(super) fn section(report: &Report, wording: Wording) -> Section {
    let labels = wording.labels;
    let field = |name: &str, lines: Vec<String>| Block::Field { name: labels.text(name), lines };
    let mut blocks = vec![field("document", vec![document(report, wording)])];
    blocks.extend(report.document.title.iter().map(|title| field("title", vec![title.clone()])));
    let mut origin = vec![provenance(report, wording)];
    origin.extend(report.notes.iter().map(|remark| warning(remark, wording)));
    blocks.push(field("origin", origin));
    blocks.push(field("voices", vec![voices(report, wording)]));
    Section { title: None, blocks }
}

fn document(report: &Report, wording: Wording) -> String {
    let about = &report.document;
    let language = about.language.map_or("language-unread".to_owned(), |l| format!("language-{}", l.code()));
    let hash: String = about.sha256.chars().take(HASH_DIGITS).collect();
    let variables = [
        ("id", about.id.clone().into()),
        ("language", wording.labels.text(&language).into()),
        ("length", wording.number(about.length as u64).into()),
        ("hash", hash.into()),
    ];
    wording.labels.with("document-line", &variables)
}

fn provenance(report: &Report, wording: Wording) -> String {
    let about = &report.document;
    let stated =
        |value: &Option<String>, absent: &str| value.clone().unwrap_or_else(|| wording.labels.text(absent));
    let mut parts = vec![stated(&about.outlet, "outlet-unknown"), stated(&about.published, "date-unknown")];
    parts.extend(about.author.clone());
    parts.extend(about.url.clone());
    parts.join(wording.separator())
}

fn warning(remark: &Remark, wording: Wording) -> String {
    let code = serde_json::to_value(remark.code).ok();
    let key = format!("note-{}", code.as_ref().and_then(|code| code.as_str()).unwrap_or_default());
    let label = wording.labels.find(&key, &[]).unwrap_or_else(|| remark.message.clone());
    let sign = wording.pick("⚠", "!");
    match &remark.at {
        Some(quote) => {
            let variables = [("words", wording.quoted(quote).into()), ("label", label.into())];
            format!("{sign} {}", wording.labels.with("note-at", &variables))
        }
        None => format!("{sign} {label}"),
    }
}

/// How many sources speak, and how many of them nobody could ask.
fn voices(report: &Report, wording: Wording) -> String {
    let sources = speakers(report);
    let is_unnamed =
        |speaker: &&Speaker| matches!(speaker.kind(), SourceKind::Unnamed | SourceKind::ImpersonalToll);
    let unnamed = sources.iter().filter(is_unnamed).count();
    let variables = [("cited", sources.len().into()), ("unnamed", unnamed.into())];
    wording.labels.with("voices-line", &variables)
}
