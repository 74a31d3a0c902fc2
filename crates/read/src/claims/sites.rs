//! What becomes of sites, with who says so, and where they lie.
//!
//! « Selon la police, l’arsenal a été pillé » is reported by the police. A site lies where its own words say (`O-PLACE`),
//! where its clause or sentence does (`O-CLAUSE`), where another mention of it lies (`O-SAME`), or in the town in which
//! the text last set its story (`O-SETTING`).

use super::status::{Standing, standing_of};
use crate::attribution::Attribution;
use crate::mentions::Mentions;
use crate::places::{Toponym, head_of};
use crate::sites::Site;
use recoupe_lexicon::sense::Class;
use recoupe_ontology::PlacePrecision;
use recoupe_syntax::{Deprel, Upos, WordId};

/// What claims know of a site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Situation {
    /// For each of its fates, how it stands.
    pub fates: Vec<Standing>,
    /// The position of the place where it lies, and the rule that says so.
    pub place: Option<(usize, &'static str)>,
}

/// So many sentences back the text may have named the town of a site.
const MEMORY: usize = 8;

/// For each site, what becomes of it and where it lies. `precisions` are those of the places.
pub(super) fn situations(
    mentions: &Mentions<'_>,
    sites: &[Site],
    attributions: &[Attribution],
    places: &[Toponym],
    precisions: &[PlacePrecision],
) -> Vec<Situation> {
    let told: Vec<Option<(usize, &'static str)>> =
        sites.iter().map(|site| own_place(mentions, site, places)).collect();
    let of_entity = |entity: usize| {
        let mut same = sites.iter().zip(&told).filter(|(site, _)| site.entity == entity);
        same.find_map(|(_, place)| place.map(|(at, _)| (at, "O-SAME")))
    };
    let rows = sites.iter().zip(&told);
    rows.map(|(site, own)| Situation {
        fates: site
            .fates
            .iter()
            .map(|fate| standing_of(fate.head, &fate.stance, attributions, |_| false))
            .collect(),
        place: own.or_else(|| of_entity(site.entity)).or_else(|| {
            setting(mentions, site, places, precisions)
                .filter(|_| !site.fates.is_empty() && !names_other(mentions, site))
        }),
    })
    .collect()
}

/// A place in the words of the site, or the nearest one of its clause or, where something befalls it, of its sentence.
fn own_place(mentions: &Mentions<'_>, site: &Site, places: &[Toponym]) -> Option<(usize, &'static str)> {
    let syntax = mentions.syntax;
    let inside = |place: &Toponym| site.words.start <= place.words.start && place.words.end <= site.words.end;
    if let Some(at) = places.iter().position(inside) {
        return Some((at, "O-PLACE"));
    }
    let sentence = &syntax.sentences[syntax.sentence_of(site.head)].words;
    let from = places.partition_point(|place| place.words.start < sentence.start);
    let here = places[from..].iter().take_while(|place| place.words.start < sentence.end).enumerate();
    let distance = |place: &Toponym| place.words.start.abs_diff(site.head.0);
    let nearest = here
        .filter(|(_, place)| is_setting(mentions, place))
        .filter(|(_, place)| hangs_on(mentions, place, site) || !site.fates.is_empty())
        .min_by_key(|(_, place)| (!hangs_on(mentions, place, site), distance(place)));
    nearest.map(|(at, _)| (from + at, "O-CLAUSE"))
}

/// A name after a preposition of place, and of no government.
fn is_setting(mentions: &Mentions<'_>, place: &Toponym) -> bool {
    let syntax = mentions.syntax;
    let Some(head) = head_of(mentions, &place.words) else { return false };
    let has_preposition = syntax.children_by(head, Deprel::Case).next().is_some();
    !place.is_metonym
        && has_preposition
        && matches!(syntax.word(head).deprel, Deprel::Obl | Deprel::Nmod | Deprel::OblArg)
}

fn hangs_on(mentions: &Mentions<'_>, place: &Toponym, site: &Site) -> bool {
    let syntax = mentions.syntax;
    let above = head_of(mentions, &place.words).and_then(|head| syntax.word(head).head);
    let is_fate = |w: WordId| site.fates.iter().any(|fate| fate.head == w);
    above.is_some_and(|w| w == site.head || is_fate(w))
}

/// « Une école a été pillée à Ménaka »: a name after a preposition of place that no table knows.
fn names_other(mentions: &Mentions<'_>, site: &Site) -> bool {
    let syntax = mentions.syntax;
    let is_place = |w: WordId| {
        let has_case = |w| {
            let mut cases = syntax.children_by(w, Deprel::Case);
            cases.any(|case| mentions.covering(case, Class::Location).next().is_some())
        };
        matches!(syntax.word(w).deprel, Deprel::Obl | Deprel::OblArg | Deprel::Nmod)
            && syntax.word(w).upos == Upos::Propn
            && has_case(w)
    };
    site.fates.iter().flat_map(|fate| syntax.children(fate.head)).any(is_place)
}

/// The town that the text last named as a setting before the site.
fn setting(
    mentions: &Mentions<'_>,
    site: &Site,
    places: &[Toponym],
    precisions: &[PlacePrecision],
) -> Option<(usize, &'static str)> {
    let syntax = mentions.syntax;
    let from = syntax.sentences[syntax.sentence_of(site.head).saturating_sub(MEMORY)].words.start;
    let before = places.iter().enumerate().rev();
    let mut towns = before
        .skip_while(|(_, place)| place.words.start >= site.head.0)
        .take_while(|(_, place)| place.words.start >= from)
        .filter(|&(at, place)| precisions[at] == PlacePrecision::Locality && may_be_setting(mentions, place));
    towns.next().map(|(at, _)| (at, "O-SETTING"))
}

/// "Almaty remains tense" sets the story in a town as well.
fn may_be_setting(mentions: &Mentions<'_>, place: &Toponym) -> bool {
    let is_subject = |head: WordId| mentions.syntax.word(head).deprel == Deprel::Nsubj;
    is_setting(mentions, place)
        || !place.is_metonym && head_of(mentions, &place.words).is_some_and(is_subject)
}
