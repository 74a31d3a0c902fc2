//! Where figures and attributions meet: each figure gets its nearest source, each attribution its figures, and
//! figures that may count the same people are told apart from those that cannot.
//!
//! « plusieurs dizaines d’assaillants » stands in the content of « La police a annoncé », so it is the police who says
//! it; the dead « côté émeutiers » of another sentence may be the same people.

mod apart;
mod cause;
mod checks;
mod dated;
mod happening;
mod incidents;
mod inherited;
mod labels;
mod located;
mod sites;
mod sourcing;
mod status;

pub use checks::{Frame, checks};
pub use dated::{dates, with_background};
pub use happening::Happening;
pub use incidents::{Incident, Total, incidents};
pub use labels::{Label, labels};
pub use located::Located;
pub use sites::Situation;
pub use sourcing::{Sourced, parties, sourcing};
pub use status::{Standing, standings};

use crate::attribution::{Attribution, Source};
use crate::events::Event;
use crate::mentions::Mentions;
use crate::places::Toponym;
use crate::sites::Site;
use crate::times::Time;
use crate::tolls::{self, Figure, Kind};
use recoupe_gazetteer::Gazetteer;
use recoupe_ontology::ClaimKind;

/// What claims know of each figure and attribution, by position.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Claims {
    /// For each figure, the position of the attribution that it is credited by.
    pub credited_by: Vec<Option<usize>>,
    /// For each figure that nobody is credited with, the attribution that its paragraph goes on from.
    pub inherited: Vec<Option<usize>>,
    /// For each figure, the positions of figures that may count some of the same people.
    pub may_overlap: Vec<Vec<usize>>,
    /// For each figure, the position of the time that it stands with.
    pub dates: Vec<Option<usize>>,
    /// For each event, what it counts as and who says it.
    pub events: Vec<Standing>,
    /// For each event, the position of the time in its clause.
    pub event_dates: Vec<Option<usize>>,
    /// For each event, the position of the place that is an argument of it.
    pub event_places: Vec<Option<usize>>,
    /// For each figure, its place.
    pub figure_places: Vec<Option<Located>>,
    /// For each event, the sentence that tells it.
    pub event_sentences: Vec<usize>,
    /// Which figures and events are of another happening.
    pub apart: apart::Apart,
    /// What happened, as the events tell: first what the report is about, then the others.
    pub happenings: Vec<Option<Happening>>,
    /// For each site, what becomes of it and where it lies.
    pub sites: Vec<Situation>,
}

/// When and where things may have happened.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The times of the text.
    pub times: &'a [Time],
    /// Its names of places.
    pub places: &'a [Toponym],
    /// What the names stand for.
    pub gazetteer: &'a Gazetteer,
}

impl Claims {
    /// With what is known of the events, and where they and the figures are.
    pub fn with_events(
        mut self,
        mentions: &Mentions<'_>,
        figures: &[Figure],
        events: &[Event],
        attributions: &[Attribution],
        ground: &Ground<'_>,
    ) -> Claims {
        let Ground { times, places, .. } = *ground;
        self.event_sentences = events.iter().map(|event| mentions.syntax.sentence_of(event.head)).collect();
        self.events = cause::explained(mentions, events, standings(events, attributions));
        self.event_dates = events.iter().map(|event| dated::of_event(mentions, event, times)).collect();
        self.event_places = events.iter().map(|event| located::of_event(mentions, event, places)).collect();
        self.figure_places = located::of_figures(mentions, figures, events, &self.event_places, places);
        self.apart = apart::apart(mentions, figures, &self, ground);
        self.happenings = happening::of_scenes(mentions, events, &self);
        self
    }

    /// With what is known of the sites.
    pub fn with_sites(
        mut self,
        mentions: &Mentions<'_>,
        sites: &[Site],
        attributions: &[Attribution],
        places: &[Toponym],
        gazetteer: &Gazetteer,
    ) -> Claims {
        let precisions: Vec<_> = places.iter().map(|place| place.precision(gazetteer)).collect();
        self.sites = sites::situations(mentions, sites, attributions, places, &precisions);
        self
    }
}

/// Joins them.
pub fn join(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    attributions: &[Attribution],
    dates: Vec<Option<usize>>,
) -> Claims {
    let mut credited_by: Vec<Option<usize>> = figures.iter().map(|f| nearest(f, attributions)).collect();
    for (index, figure) in figures.iter().enumerate() {
        // « 1 000 blessés, dont 400 ont été hospitalisés »: who gives the whole gives its part.
        let whole = figure.part_of.filter(|&whole| figures[whole].sentence == figure.sentence);
        credited_by[index] = credited_by[index].or(whole.and_then(|whole| credited_by[whole]));
    }
    let may_overlap = (0..figures.len()).map(|i| overlaps(figures, i)).collect();
    let inherited = inherited::inherited(mentions, figures, attributions, &credited_by);
    Claims { credited_by, inherited, may_overlap, dates, ..Claims::default() }
}

/// The figures that somebody states, with `part_of` kept right: a figure in the content of a denial is the source's word
/// against it and no toll; the claim keeps its words.
pub fn stated(figures: Vec<Figure>, attributions: &[Attribution]) -> Vec<Figure> {
    let is_denied = |figure: &Figure| {
        nearest(figure, attributions).is_some_and(|credit| attributions[credit].kind == ClaimKind::Denial)
    };
    tolls::keep(figures, |figure| !is_denied(figure))
}

/// The attribution with the shortest content that holds the figure.
fn nearest(figure: &Figure, attributions: &[Attribution]) -> Option<usize> {
    attributions
        .iter()
        .enumerate()
        .filter(|(_, a)| a.holds(&figure.words) && a.source != Some(Source::Writer))
        .min_by_key(|(_, a)| a.content_len())
        .map(|(i, _)| i)
}

/// How many figures on either side a figure is set against. A text that repeats one sentence ten thousand times must
/// not give a hundred million pairs; in a report that a person reads there are fewer.
const REACH: usize = 8;

/// Figures of the same outcome and the same camp in other sentences, none of them a part of the other.
fn overlaps(figures: &[Figure], index: usize) -> Vec<usize> {
    let this = &figures[index];
    let (Kind::Toll(outcome), Some(camp)) = (this.kind, this.camp) else { return Vec::new() };
    let is_candidate = |&i: &usize| {
        let other = &figures[i];
        i != index
            && other.kind == Kind::Toll(outcome)
            && other.camp == Some(camp)
            && other.sentence != this.sentence
            && other.part_of != Some(index)
            && this.part_of != Some(i)
    };
    let earlier = (0..index).rev().filter(is_candidate).take(REACH);
    let later = (index + 1..figures.len()).filter(is_candidate).take(REACH);
    let mut found: Vec<usize> = earlier.chain(later).collect();
    found.sort_unstable();
    found
}
