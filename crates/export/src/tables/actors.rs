//! The table of actors: who they are, by what other words, and in how many records they take part.
//!
//! A private person has no row of their own but as a role: what the words call them without the name. A name alone is
//! replaced by its place in the text.

use crate::page::{Block, Column, Page, Row, Section, Subject};
use crate::wording::{Symbols, Wording};
use recoupe_ontology::UiLang;
use recoupe_report::{Actor, Quote, RecordKind, Report};

/// The table of actors.
pub fn actors_page(report: &Report, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    let labels = wording.labels;
    let rows: Vec<Row> =
        report.actors.iter().enumerate().map(|(at, actor)| row(at, actor, report, wording)).collect();
    let heads = ["column-actor", "column-kind", "column-country", "column-also", "column-part"];
    let block = if rows.is_empty() {
        super::nothing("actors-none", wording)
    } else {
        Block::Table { columns: heads.map(|key| Column::left(labels.text(key))).into(), rows }
    };
    let section = Section { title: Some(labels.text("actors")), blocks: vec![block] };
    Page { heading: labels.text("heading"), sections: vec![section], footer: None }
}

fn row(at: usize, actor: &Actor, report: &Report, wording: Wording) -> Row {
    let lang = wording.labels.lang;
    let kind = [actor.kind.label(lang)].into_iter();
    let sectors = actor.sectors.iter().map(|sector| sector.label(lang));
    let cells = vec![
        name(actor, wording),
        kind.chain(sectors).collect::<Vec<_>>().join(", "),
        actor.country.clone().unwrap_or_default(),
        also(actor, wording),
        part(at, report, wording),
    ];
    Row { depth: 0, cells, about: vec![Subject::new(RecordKind::Actor, at)] }
}

/// The words that name it best; of a private person with a name only the place in the text.
fn name(actor: &Actor, wording: Wording) -> String {
    if actor.is_private && actor.is_named {
        hidden(&actor.name, wording)
    } else {
        wording.words(&actor.name.quote)
    }
}

fn hidden(name: &Quote, wording: Wording) -> String {
    let at = [("start", name.start.to_string().into()), ("end", name.end.to_string().into())];
    wording.labels.with("party-named", &at)
}

/// The other words that are about it, each once; none of a private person's.
fn also(actor: &Actor, wording: Wording) -> String {
    if actor.is_private {
        return String::new();
    }
    let mut words: Vec<&str> = Vec::new();
    for mention in &actor.mentions {
        let quote = mention.name.as_ref().unwrap_or(&mention.quote).quote.as_str();
        if quote != actor.name.quote && !words.contains(&quote) {
            words.push(quote);
        }
    }
    words.into_iter().map(|words| wording.words(words)).collect::<Vec<_>>().join(", ")
}

/// In how many events it acts and suffers, and how often it speaks.
fn part(at: usize, report: &Report, wording: Wording) -> String {
    let takes_part = |parties: &[recoupe_report::Party]| parties.iter().any(|p| p.actor == Some(at));
    let acts = report.events.iter().filter(|event| takes_part(&event.actors)).count();
    let suffers = report.events.iter().filter(|event| takes_part(&event.recipients)).count();
    let is_voice = |voice: usize| report.voices.get(voice).is_some_and(|voice| voice.actor == Some(at));
    let says = report.claims.iter().filter(|claim| claim.voice.is_some_and(is_voice)).count();
    let counted = [("actor-acts", acts), ("actor-suffers", suffers), ("actor-says", says)];
    let told = counted.into_iter().filter(|&(_, count)| count > 0);
    told.map(|(key, count)| wording.labels.with(key, &[("count", count.into())]))
        .collect::<Vec<_>>()
        .join(wording.separator())
}
