//! Actors in the flat form: one item for each mention.

use super::shape::Actor;
use super::words;
use recoupe_report::Report;

/// The mentions of all actors, in text order. A name stands without what describes it.
pub(super) fn mentions(report: &Report) -> Vec<Actor<'_>> {
    let mut all: Vec<Actor<'_>> = report
        .actors
        .iter()
        .enumerate()
        .flat_map(|(entity, actor)| {
            actor.mentions.iter().map(move |mention| Actor {
                words: words(mention.name.as_ref().unwrap_or(&mention.quote)),
                name: &actor.name.quote,
                country_iso3: actor.country.as_deref(),
                sectors: &actor.sectors,
                kind: actor.kind,
                private: actor.is_private,
                entity,
            })
        })
        .collect();
    all.sort_by_key(|actor| (actor.words.start, actor.words.end));
    all
}
