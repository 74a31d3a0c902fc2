//! Which place a name stands for: by what follows its comma, by the countries that the text names, by rank and size.

use super::Toponym;
use super::find::Name;
use crate::mentions::Mentions;
use recoupe_gazetteer::{Class, Country, Gazetteer, Place, PlaceId, key};
use recoupe_lexicon::sense::LinkKind;
use recoupe_syntax::{Deprel, Upos, WordId};
use std::collections::BTreeMap;

/// A town that shares its name with words of all kinds is a place on its own only from this size on; a smaller one needs
/// its country or a preposition of place beside it.
const LARGE: u32 = 100_000;

/// The names with their candidates in order; without names of small towns that nothing around speaks for.
pub(super) fn resolved(mentions: &Mentions<'_>, gazetteer: &Gazetteer, names: Vec<Name>) -> Vec<Toponym> {
    let is_nested: Vec<bool> =
        names.windows(2).map(|two| is_after_comma(mentions, &two[0], &two[1])).collect();
    let around: Vec<Around<'_>> = (0..names.len())
        .map(|at| Around {
            gazetteer,
            wider: if is_nested.get(at) == Some(&true) { &names[at + 1].candidates } else { &[] },
            narrower: if at > 0 && is_nested[at - 1] { &names[at - 1].candidates } else { &[] },
        })
        .collect();
    let votes = votes(gazetteer, &names, &around);
    names.iter().zip(&around).filter_map(|(name, around)| choose(mentions, name, around, &votes)).collect()
}

/// How often the text names a country or a division, or places that no other has.
#[derive(Default)]
struct Votes {
    countries: BTreeMap<Country, u32>,
    divisions: BTreeMap<PlaceId, u32>,
}

/// What the names beside a name may stand for, where a comma ties them: in "Paris, Texas" each tells which the other is.
struct Around<'a> {
    gazetteer: &'a Gazetteer,
    /// Of the name after the comma.
    wider: &'a [PlaceId],
    /// Of the name before the comma.
    narrower: &'a [PlaceId],
}

impl Around<'_> {
    /// True for a place that lies in one that the next name may stand for, or that holds one of the name before.
    fn nests(&self, id: PlaceId) -> bool {
        let holds = |wide: PlaceId, inner: PlaceId| {
            let (place, inner_place) = (self.gazetteer.place(wide), self.gazetteer.place(inner));
            match place.class {
                Class::Country => inner_place.class != Class::Country && inner_place.country == place.country,
                Class::Division => inner_place.division == Some(wide),
                Class::Area | Class::City => false,
            }
        };
        self.wider.iter().any(|&wide| holds(wide, id)) || self.narrower.iter().any(|&inner| holds(id, inner))
    }
}

fn votes(gazetteer: &Gazetteer, names: &[Name], around: &[Around<'_>]) -> Votes {
    let mut votes = Votes::default();
    for (name, around) in names.iter().zip(around) {
        let places = || name.candidates.iter().map(|&id| gazetteer.place(id));
        let first = gazetteer.place(name.candidates[0]);
        let is_alone = places().all(|place| place.country == first.country);
        let weight = match first.class {
            // "Georgia" speaks for no country by itself.
            Class::Country if has_foreign_division(gazetteer, first.country, &name.candidates) => 0,
            Class::Country => 3,
            _ if is_alone => 2,
            Class::City if first.population >= 10 * LARGE => 1,
            _ => 0,
        };
        if weight > 0 && !first.country.is_none() {
            *votes.countries.entry(first.country).or_default() += weight;
        }
        for &id in name.candidates.iter().filter(|&&id| gazetteer.place(id).class == Class::Division) {
            let people = gazetteer.place(id).population;
            let is_first = || {
                kin_of_division(gazetteer, id, &name.candidates).is_none()
                    && places().all(|place| place.class != Class::Country && place.class != Class::Area)
                    && places().all(|place| place.population <= people)
            };
            if around.nests(id) || is_first() {
                *votes.divisions.entry(id).or_default() += 2;
            }
        }
        if let Some(division) = first.division.filter(|_| places().all(|p| p.division == first.division)) {
            *votes.divisions.entry(division).or_default() += 1;
        }
    }
    votes
}

/// "Tripoli, Libya", « à Charikar, en Afghanistan »: two names with little more than a comma between.
fn is_after_comma(mentions: &Mentions<'_>, name: &Name, next: &Name) -> bool {
    let between = name.words.end..next.words.start;
    let has_comma = between.clone().any(|w| mentions.syntax.form(WordId(w)) == ",");
    has_comma
        && between.len() <= 5
        && between.map(WordId).all(|w| {
            matches!(
                mentions.syntax.word(w).upos,
                Upos::Punct | Upos::Adp | Upos::Det | Upos::Noun | Upos::Adj
            )
        })
}

fn choose(mentions: &Mentions<'_>, name: &Name, around: &Around<'_>, votes: &Votes) -> Option<Toponym> {
    let gazetteer = around.gazetteer;
    let mut candidates = name.candidates.clone();
    let form = key(mentions.text.slice(mentions.span_of(name.words.clone())));
    let bears = |id: &PlaceId| gazetteer.place(*id).class == Class::City && is_named(gazetteer, *id, &form);
    let has_bearer = candidates.iter().any(bears);
    let score = |id: &PlaceId| -> u32 {
        let place = gazetteer.place(*id);
        let by_nesting = if around.nests(*id) { 100 } else { 0 };
        let by_country = votes.countries.get(&place.country).copied().unwrap_or(0).saturating_mul(2).min(8);
        let division = place.division.or(Some(*id).filter(|_| place.class == Class::Division));
        let by_division = division.and_then(|id| votes.divisions.get(&id)).copied().unwrap_or(0).min(10);
        let by_people = tenths_of_log(place.population) * 4 / 10;
        let by_size = match (place.class, kin_of_division(gazetteer, *id, &name.candidates)) {
            (Class::Country, _) if has_foreign_division(gazetteer, place.country, &name.candidates) => {
                8 + by_people
            }
            (Class::Country, _) => 40 + by_people,
            (Class::Area, _) => 30,
            (Class::Division, Some(Kin::Seat)) => by_people.min(9),
            (Class::Division, Some(Kin::Compatriot)) => by_people.saturating_sub(5),
            (Class::Division | Class::City, _) => by_people,
        };
        // A town that only goes by this name as well is likelier where none bears it: "Islamabad" was Chattogram's.
        let by_name = if has_bearer && !is_named(gazetteer, *id, &form) { 0 } else { 6 };
        by_nesting + by_country + by_division + by_size + by_name
    };
    candidates.sort_by_cached_key(|id| (std::cmp::Reverse(score(id)), id.0));
    let best = gazetteer.place(candidates[0]);
    let has_votes = votes.countries.contains_key(&best.country);
    let is_nested = around.nests(candidates[0]);
    let is_known = best.class != Class::City || best.population >= LARGE || has_votes || is_nested;
    let rule = match candidates.len() {
        _ if is_nested => "P-NESTED",
        1 => "P-ONLY",
        _ if has_votes => "P-COUNTRY",
        _ => "P-LARGEST",
    };
    (is_known || is_located(mentions, &name.words)).then(|| Toponym {
        words: name.words.clone(),
        candidates,
        rule,
        is_metonym: false,
    })
}

/// True for a town whose usual name this is, and for every wider place: those go by several.
fn is_named(gazetteer: &Gazetteer, id: PlaceId, form: &str) -> bool {
    let place = gazetteer.place(id);
    place.class != Class::City || key(&place.name) == form
}

/// True where a division of another country bears the name of a country: "Georgia".
fn has_foreign_division(gazetteer: &Gazetteer, country: Country, candidates: &[PlaceId]) -> bool {
    candidates
        .iter()
        .map(|&id| gazetteer.place(id))
        .any(|place| place.class == Class::Division && place.country != country)
}

/// A town that bears the name of a division, and comes to mind before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kin {
    /// It lies in the division, as « Kaboul ».
    Seat,
    /// It lies elsewhere in the country, as "Washington"; a small one, as "Oregon, Ohio", does not come before.
    Compatriot,
}

/// The nearest town of the name of a division; none for other places.
fn kin_of_division(gazetteer: &Gazetteer, division: PlaceId, candidates: &[PlaceId]) -> Option<Kin> {
    let place = gazetteer.place(division);
    let kin = |town: &Place| {
        let is_inside = town.division == Some(division);
        let is_near = town.class == Class::City && town.country == place.country;
        if is_inside { Some(Kin::Seat) } else { is_near.then_some(Kin::Compatriot) }
    };
    let towns = candidates.iter().filter_map(|&id| kin(gazetteer.place(id)));
    towns.min().filter(|_| place.class == Class::Division)
}

/// Ten times the decimal logarithm of a number of people, in whole numbers: 1 for each doubling and a third.
fn tenths_of_log(population: u32) -> u32 {
    let bits = population.max(1).ilog2();
    let rest = (population.max(1) >> bits.saturating_sub(2)) & 3;
    (bits * 4 + rest) * 3 / 4
}

/// "in Charikar", « à Gao »: a preposition before the name that says more than whose or of what.
fn is_located(mentions: &Mentions<'_>, words: &std::ops::Range<u32>) -> bool {
    let says_where = |case: WordId| mentions.link_at(case) != Some(LinkKind::Of);
    super::head_of(mentions, words)
        .is_some_and(|head| mentions.syntax.children_by(head, Deprel::Case).any(says_where))
}
