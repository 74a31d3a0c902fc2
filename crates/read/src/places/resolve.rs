//! Which place a name stands for: by what follows its comma, by the countries that the text names, by rank and size.

use super::Toponym;
use super::find::Name;
use crate::mentions::Mentions;
use recoupe_gazetteer::{Class, Country, Gazetteer, PlaceId};
use recoupe_lexicon::sense::LinkKind;
use recoupe_syntax::{Deprel, Upos, WordId};
use std::collections::BTreeMap;

/// A town that shares its name with words of all kinds is a place on its own only from this size on; a smaller one needs
/// its country or a preposition of place beside it.
const LARGE: u32 = 100_000;

/// The names with their candidates in order; without names of small towns that nothing around speaks for.
pub(super) fn resolved(mentions: &Mentions<'_>, gazetteer: &Gazetteer, names: Vec<Name>) -> Vec<Toponym> {
    let votes = votes(gazetteer, &names);
    let next_country: Vec<Option<Country>> = (0..names.len())
        .map(|at| {
            names.get(at + 1).and_then(|next| country_after_comma(mentions, gazetteer, &names[at], next))
        })
        .collect();
    names
        .into_iter()
        .zip(next_country)
        .filter_map(|(name, next)| choose(mentions, gazetteer, name, next, &votes))
        .collect()
}

/// How often the text names a country, or a place that only one country has.
fn votes(gazetteer: &Gazetteer, names: &[Name]) -> BTreeMap<Country, u32> {
    let mut votes: BTreeMap<Country, u32> = BTreeMap::new();
    for name in names {
        let first = gazetteer.place(name.candidates[0]);
        let is_alone = name.candidates.iter().all(|&id| gazetteer.place(id).country == first.country);
        let weight = match first.class {
            Class::Country => 3,
            _ if is_alone => 2,
            Class::City if first.population >= 10 * LARGE => 1,
            _ => 0,
        };
        if weight > 0 && !first.country.is_none() {
            *votes.entry(first.country).or_default() += weight;
        }
    }
    votes
}

/// "Tripoli, Libya", « à Charikar, en Afghanistan »: the country of the name right after a comma.
fn country_after_comma(
    mentions: &Mentions<'_>,
    gazetteer: &Gazetteer,
    name: &Name,
    next: &Name,
) -> Option<Country> {
    let between = name.words.end..next.words.start;
    let has_comma = between.clone().any(|w| mentions.syntax.form(WordId(w)) == ",");
    let is_short = between.len() <= 5
        && between.clone().map(WordId).all(|w| {
            matches!(
                mentions.syntax.word(w).upos,
                Upos::Punct | Upos::Adp | Upos::Det | Upos::Noun | Upos::Adj
            )
        });
    let place = gazetteer.place(next.candidates[0]);
    let is_wider = matches!(place.class, Class::Country | Class::Division | Class::Area);
    (has_comma && is_short && is_wider).then_some(place.country).filter(|country| !country.is_none())
}

fn choose(
    mentions: &Mentions<'_>,
    gazetteer: &Gazetteer,
    name: Name,
    next: Option<Country>,
    votes: &BTreeMap<Country, u32>,
) -> Option<Toponym> {
    let mut candidates = name.candidates;
    let score = |id: &PlaceId| -> u32 {
        let place = gazetteer.place(*id);
        let by_next = if next == Some(place.country) { 100 } else { 0 };
        let by_votes = votes.get(&place.country).copied().unwrap_or(0).min(6);
        let by_class = match place.class {
            Class::Country => 40,
            Class::Area => 14,
            Class::Division => 9,
            Class::City => 0,
        };
        by_next + by_votes + by_class + tenths_of_log(place.population) * 4 / 10
    };
    candidates.sort_by_key(|id| (std::cmp::Reverse(score(id)), id.0));
    let best = gazetteer.place(candidates[0]);
    let has_votes = votes.contains_key(&best.country);
    let is_known = best.class != Class::City || best.population >= LARGE || has_votes || next.is_some();
    let rule = match (next, candidates.len()) {
        (Some(_), _) => "P-NESTED",
        (None, 1) => "P-ONLY",
        (None, _) if has_votes => "P-COUNTRY",
        (None, _) => "P-LARGEST",
    };
    (is_known || is_located(mentions, &name.words)).then_some(Toponym {
        words: name.words,
        candidates,
        rule,
        is_metonym: false,
    })
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
