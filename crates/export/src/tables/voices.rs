//! The table of those who speak: by what words, of what kind, in what office, of what country, and how often.
//!
//! A row stands for one speaker, however many wordings the text has for them. A witness with a name is shown by the role.

use crate::page::{Block, Column, Row, Section};
use crate::speakers::{Speaker, speakers};
use crate::wording::Wording;
use recoupe_ontology::SourceKind;
use recoupe_report::Report;

/// The table, where anybody speaks.
pub(super) fn section(report: &Report, wording: Wording) -> Option<Section> {
    let rows: Vec<Row> = speakers(report).iter().map(|speaker| row(speaker, wording)).collect();
    let labels = wording.labels;
    let heads = ["column-voice", "column-kind", "column-post", "column-country", "column-also"];
    let mut columns: Vec<Column> = heads.map(|key| Column::left(labels.text(key))).into();
    columns.push(Column::right(labels.text("column-says")));
    let is_any = !rows.is_empty();
    let table = Block::Table { columns, rows };
    is_any.then(|| Section { title: Some(labels.text("voices-title")), blocks: vec![table] })
}

fn row(speaker: &Speaker<'_>, wording: Wording) -> Row {
    let best = speaker.best();
    let post = speaker.voices.iter().find_map(|voice| voice.post.as_ref());
    let country = speaker.voices.iter().find_map(|voice| voice.country.clone());
    let cells = vec![
        wording.voice(Some(best)).unwrap_or_default(),
        speaker.kind().label(wording.labels.lang).to_owned(),
        post.map_or(String::new(), |post| wording.quoted(post)),
        country.unwrap_or_default(),
        also(speaker, wording),
        speaker.claims.to_string(),
    ];
    Row { depth: 0, cells, about: Vec::new() }
}

/// The other words for the same speaker, each once; none for a witness with a name.
fn also(speaker: &Speaker<'_>, wording: Wording) -> String {
    if speaker.voices.iter().any(|voice| voice.kind == SourceKind::Witness) {
        return String::new();
    }
    let best = speaker.best().quote.as_ref().map(|quote| quote.quote.as_str());
    let mut words: Vec<&str> = Vec::new();
    for quote in speaker.voices.iter().filter_map(|voice| voice.quote.as_ref()) {
        if Some(quote.quote.as_str()) != best && !words.contains(&quote.quote.as_str()) {
            words.push(&quote.quote);
        }
    }
    words.into_iter().map(|words| wording.words(words)).collect::<Vec<_>>().join(", ")
}
