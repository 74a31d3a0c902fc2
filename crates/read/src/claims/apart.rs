//! Which figures and deeds of a report are of another happening than the one that it is about.
//!
//! « Cinq personnes ont été tuées à Bara. À Tessit, à 200 km de là, sept autres sont mortes lundi »: two happenings, two
//! tolls, and neither is a correction of the other. Happenings are told apart only where the text itself does so: by a
//! word ("in a separate incident"), or by a second figure of one outcome at a place or on a day that the first cannot have.
//! Everything else is of the happening that the report goes on telling.

use super::{Claims, Ground, inherited};
use crate::mentions::Mentions;
use crate::times::Time;
use crate::tolls::{Figure, Kind};
use jiff::civil::Date;
use recoupe_gazetteer::{Class as PlaceClass, Place};
use recoupe_lexicon::sense::LinkKind;
use recoupe_ontology::{Currency, Outcome};
use recoupe_syntax::WordId;

/// Towns nearer to each other than this, in ten-thousandths of a degree of latitude, may be one scene: some 30 km.
const NEAR: i32 = 3_000;

/// Days further apart than this are two: a toll is often told with the day of its count, and not that of the deed.
const DAYS: i64 = 3;

/// What is grouped: the happening of each figure and event, by position; 0 is the one that the report is about.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Apart {
    /// For each figure; none for what is no toll of this report’s time.
    pub figures: Vec<Option<usize>>,
    /// For each event, that of the figures in its sentence; none beside what is recalled.
    pub events: Vec<Option<usize>>,
    /// How many happenings there are.
    pub count: usize,
}

/// What is known of one happening.
#[derive(Default)]
struct Scene<'g> {
    places: Vec<&'g Place>,
    days: Option<(Date, Date)>,
    outcomes: Vec<Outcome>,
}

/// A figure with where and when it stands.
struct Item<'g> {
    at: usize,
    outcome: Outcome,
    sentence: usize,
    place: Option<&'g Place>,
    days: Option<(Date, Date)>,
}

/// Tells the happenings of a report apart.
pub(super) fn apart(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    claims: &Claims,
    ground: &Ground<'_>,
) -> Apart {
    let Ground { times, places, gazetteer } = *ground;
    let mut scenes: Vec<Scene<'_>> = vec![Scene::default()];
    let mut of_figures: Vec<Option<usize>> = vec![None; figures.len()];
    let (mut current, mut last) = (0, None);
    let mut in_order: Vec<usize> = (0..figures.len()).collect();
    in_order.sort_by_key(|&at| figures[at].words.start);
    for at in in_order {
        let figure = &figures[at];
        let Kind::Toll(outcome) = figure.kind else { continue };
        if figure.currency == Currency::Background {
            continue;
        }
        let place = claims.figure_places[at].map(|l| gazetteer.place(places[l.place].candidates[0]));
        let days = claims.dates[at].and_then(|time| days(&times[time]));
        let item = Item { at, outcome, sentence: figure.sentence, place, days };
        let whole = figure.part_of.and_then(|whole| of_figures[whole]);
        current = whole.unwrap_or_else(|| scene_of(mentions, &item, figures, &scenes, current, last));
        if current == scenes.len() {
            scenes.push(Scene::default());
        }
        scenes[current].take(&item);
        of_figures[at] = Some(current);
        last = Some(figure.sentence);
    }
    let scene_in = |&sentence: &usize| {
        let here = || (0..figures.len()).filter(|&at| figures[at].sentence == sentence);
        let is_recalled = |at: usize| figures[at].currency == Currency::Background;
        let known = here().find_map(|at| of_figures[at]);
        known.or_else(|| (!here().any(is_recalled)).then_some(0))
    };
    let events = claims.event_sentences.iter().map(scene_in);
    Apart { events: events.collect(), figures: of_figures, count: scenes.len() }
}

/// The scene that a figure is of: the number of one that is known, or the next.
fn scene_of(
    mentions: &Mentions<'_>,
    item: &Item<'_>,
    figures: &[Figure],
    scenes: &[Scene<'_>],
    current: usize,
    last: Option<usize>,
) -> usize {
    let known = || (0..scenes.len()).find(|&scene| scenes[scene].is_at(item));
    let is_opening = last.is_some_and(|last| last != item.sentence) && tells_apart(mentions, item, figures);
    if is_opening {
        return (1..scenes.len()).find(|&scene| scenes[scene].is_at(item)).unwrap_or(scenes.len());
    }
    // A new paragraph goes on with what the report is about, unless it says otherwise.
    let goes_on = last.is_none_or(|last| {
        last >= item.sentence || inherited::is_one_paragraph(mentions, last, item.sentence)
    });
    let expected = if goes_on || scenes[current].is_at(item) { current } else { 0 };
    if scenes[expected].excludes(item) { known().unwrap_or(scenes.len()) } else { expected }
}

/// True where the sentence of the figure says before it that it is of something else.
fn tells_apart(mentions: &Mentions<'_>, item: &Item<'_>, figures: &[Figure]) -> bool {
    let start = mentions.syntax.sentences[item.sentence].words.start;
    (start..figures[item.at].words.start).any(|w| mentions.link_at(WordId(w)) == Some(LinkKind::Apart))
}

impl<'g> Scene<'g> {
    fn take(&mut self, item: &Item<'g>) {
        self.places.extend(item.place);
        self.days = self.days.or(item.days);
        self.outcomes.push(item.outcome);
    }

    /// True where the figure stands at one of its places.
    fn is_at(&self, item: &Item<'_>) -> bool {
        item.place.is_some_and(|place| self.places.iter().any(|own| is_same(own, place)))
    }

    /// True where the figure cannot be of this scene: the scene has one of its outcome already, at a place or on a day that
    /// it cannot have.
    fn excludes(&self, item: &Item<'_>) -> bool {
        let is_elsewhere = item.place.is_some_and(|place| {
            !self.places.is_empty() && self.places.iter().all(|own| is_apart(own, place))
        });
        let is_another_day = match (self.days, item.days) {
            (Some(own), Some(other)) => gap(own, other) > DAYS,
            _ => false,
        };
        self.outcomes.contains(&item.outcome) && (is_elsewhere || is_another_day)
    }
}

/// The first and the last day of a time that is closed on both sides.
fn days(time: &Time) -> Option<(Date, Date)> {
    Some((time.from?.date(), time.to?.date()))
}

fn gap(a: (Date, Date), b: (Date, Date)) -> i64 {
    let days = |from: Date, to: Date| to.since(from).map_or(0, |span| i64::from(span.get_days()));
    days(a.1, b.0).max(days(b.1, a.0)).max(0)
}

fn is_near(a: &Place, b: &Place) -> bool {
    (a.lat.0 - b.lat.0).abs() <= NEAR && (a.lon.0 - b.lon.0).abs() <= NEAR
}

/// True for one place, or two towns side by side.
fn is_same(a: &Place, b: &Place) -> bool {
    let are_towns = a.class == PlaceClass::City && b.class == PlaceClass::City;
    std::ptr::eq(a, b) || are_towns && is_near(a, b)
}

/// True for places of which neither can lie in the other.
fn is_apart(a: &Place, b: &Place) -> bool {
    if a.country.is_none() || b.country.is_none() {
        return false;
    }
    let is_other_country = a.country != b.country;
    match (a.class, b.class) {
        (PlaceClass::City, PlaceClass::City) => !is_near(a, b),
        (PlaceClass::Division, PlaceClass::Division) => is_other_country || !std::ptr::eq(a, b),
        _ => is_other_country,
    }
}
