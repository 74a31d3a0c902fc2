//! Sites in the flat form.

use super::event::joined;
use super::shape::{Fate, Site};
use super::{source, words};
use recoupe_ontology::{SiteState, Status};
use recoupe_report::Report;

pub(super) fn site<'a>(site: &'a recoupe_report::Site, report: &'a Report) -> Site<'a> {
    let mut state: Vec<SiteState> = Vec::new();
    for fate in site.fates.iter().filter(|fate| is_told(fate)) {
        state.extend(fate.states.iter().filter(|s| !state.contains(s)).collect::<Vec<_>>());
    }
    let by = site.fates.iter().filter(|fate| is_told(fate)).find_map(|fate| joined(&fate.by));
    Site {
        words: words(&site.quote),
        kind: site.kind,
        name: site.name.as_ref().map(|name| name.quote.as_str()),
        count: site.count.filter(|count| count.is_exact()).and_then(|count| count.low),
        min: site.count.and_then(|count| count.low),
        max: site.count.and_then(|count| count.high),
        place: site.place.and_then(|at| report.places.get(at)).map(|place| place.quote.quote.as_str()),
        state,
        by,
        fates: site.fates.iter().map(|fate| self::fate(fate, report)).collect(),
        entity: site.entity,
    }
}

fn fate<'a>(fate: &'a recoupe_report::Fate, report: &'a Report) -> Fate<'a> {
    Fate {
        words: words(&fate.quote),
        state: &fate.states,
        status: fate.status,
        by: joined(&fate.by),
        source: source(fate.source, &report.voices).map(|quote| quote.quote.as_str()),
        event: fate.event,
    }
}

/// What took place by somebody’s word; an assault that failed was one all the same.
fn is_told(fate: &recoupe_report::Fate) -> bool {
    match fate.status {
        Status::Asserted | Status::Reported | Status::Begun => true,
        Status::AttemptFailed => fate.states == [SiteState::Attacked],
        _ => false,
    }
}
