//! What the words of a group tell of an actor: what it is, of what part of society, whose.

use super::group::{has_capital, is_plural};
use super::{Origin, Traits};
use crate::mentions::Mentions;
use crate::places::Toponym;
use recoupe_gazetteer::{Class as PlaceClass, Gazetteer};
use recoupe_lexicon::sense::{Alpha3, Body, Class, SocialRole};
use recoupe_lexicon::{EntryId, Hit, Sense};
use recoupe_ontology::{ActorType, Sector};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// The role that a hit stands for.
pub(super) fn role<'m>(mentions: &'m Mentions<'_>, hit: &Hit) -> Option<&'m SocialRole> {
    match mentions.lexicon.sense(hit.entry) {
        Sense::Role(role) => Some(role),
        _ => None,
    }
}

/// The known body that an entry stands for.
pub(super) fn body<'m>(mentions: &'m Mentions<'_>, entry: EntryId) -> Option<&'m Body> {
    match mentions.lexicon.sense(entry) {
        Sense::Body(body) => Some(body),
        _ => None,
    }
}

/// The longest role that this word is part of.
pub(super) fn role_at<'m>(mentions: &'m Mentions<'_>, word: WordId) -> Option<(&'m SocialRole, &'m Hit)> {
    let longest = mentions.covering(word, Class::Role).max_by_key(|hit| hit.words.len())?;
    role(mentions, longest).map(|role| (role, longest))
}

/// The traits of a group that a role describes. What the role itself leaves open, its complements tell: « porte-parole
/// de l’armée », "Hamas militants".
pub(super) fn of_role(
    mentions: &Mentions<'_>,
    words: &Range<u32>,
    head: WordId,
    role: &SocialRole,
    countries: &Countries<'_>,
) -> Traits {
    let kind = if role.kind == ActorType::Person && is_plural(mentions, head) {
        ActorType::Group
    } else {
        role.kind
    };
    let by_qualifier = qualified(mentions, words, head);
    let sectors = if !by_qualifier.is_empty() {
        by_qualifier
    } else if role.sectors.is_empty() {
        complement(mentions, words, head)
    } else {
        role.sectors.clone()
    };
    Traits {
        kind,
        sectors,
        origin: countries.of(words).or_else(|| countries.below(head)),
        is_public: role.is_public,
        acled: role.acled,
    }
}

/// The words of a public office that one person holds, without determiner and name: « ministre kazakh de l’Intérieur »,
/// "spokesman for the ministry".
pub(super) fn post(
    mentions: &Mentions<'_>,
    role: &SocialRole,
    words: &Range<u32>,
    head: WordId,
) -> Option<Range<u32>> {
    let is_office = role.is_public && role.kind == ActorType::Person && !is_plural(mentions, head);
    let opens = |w: &u32| matches!(mentions.syntax.word(WordId(*w)).upos, Upos::Det | Upos::Num | Upos::Pron);
    let start = words.start + words.clone().take_while(opens).count() as u32;
    let is_loose = |w: &u32| mentions.syntax.word(WordId(*w)).upos == Upos::Punct;
    let end = words.end - words.clone().rev().take_while(is_loose).count() as u32;
    let end = end.max(with_complement(mentions, head, end));
    (is_office && start < end).then_some(start..end)
}

/// The end of the complement right after an office that its group leaves out: "for the interior ministry".
fn with_complement(mentions: &Mentions<'_>, head: WordId, end: u32) -> u32 {
    let syntax = mentions.syntax;
    let limit = syntax.sentences[syntax.sentence_of(head)].words.end;
    let upos = |w: u32| syntax.word(WordId(w)).upos;
    let is_inside = |w: &u32| {
        syntax.is_under(WordId(*w), head)
            && matches!(upos(*w), Upos::Adp | Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn)
    };
    if end >= limit || upos(end) != Upos::Adp {
        return end;
    }
    let mut after = end + (end..limit).take_while(is_inside).count() as u32;
    while after > end && matches!(upos(after - 1), Upos::Adp | Upos::Det | Upos::Adj) {
        after -= 1;
    }
    after
}

/// The sectors of an adjective or noun that qualifies a noun and is more than that tells: "former minister", « chef
/// religieux », "police officials".
fn qualified(mentions: &Mentions<'_>, words: &Range<u32>, head: WordId) -> Vec<Sector> {
    let qualifies = |w: WordId| {
        let word = mentions.syntax.word(w);
        matches!(word.deprel, Deprel::Amod | Deprel::Compound) && word.head == Some(head)
    };
    let qualifiers = words.clone().map(WordId).filter(|&w| qualifies(w));
    let told =
        qualifiers.filter_map(|w| role_at(mentions, w)).filter(|(_, hit)| !hit.words.contains(&head.index()));
    told.map(|(role, _)| role.sectors.clone()).find(|sectors| !sectors.is_empty()).unwrap_or_default()
}

/// The sectors of the first other role or body of a group that has some.
fn complement(mentions: &Mentions<'_>, words: &Range<u32>, head: WordId) -> Vec<Sector> {
    let roles = mentions
        .within(words.clone(), Class::Role)
        .filter(|hit| !hit.words.contains(&head.index()))
        .filter_map(|hit| Some((hit.words.start, role(mentions, hit)?.sectors.as_slice())));
    let bodies = mentions
        .within(words.clone(), Class::Body)
        .filter(|hit| has_capital(mentions, WordId(hit.words.start as u32)))
        .filter_map(|hit| Some((hit.words.start, body(mentions, hit.entry)?.sectors.as_slice())));
    let told = roles.chain(bodies).filter(|(_, sectors)| !sectors.is_empty());
    told.min_by_key(|&(at, _)| at).map_or_else(Vec::new, |(_, sectors)| sectors.to_vec())
}

/// Which country words speak of.
pub(super) struct Countries<'a> {
    pub mentions: &'a Mentions<'a>,
    pub places: &'a [Toponym],
    pub gazetteer: &'a Gazetteer,
}

impl Countries<'_> {
    /// The country of the first word of a group that has one: a word for what belongs to it, a place, a known body.
    pub(super) fn of(&self, words: &Range<u32>) -> Option<Origin> {
        let mentions = self.mentions;
        let small = !mentions.lexicon.settings().demonyms_have_capitals;
        let demonyms = mentions.within(words.clone(), Class::Demonym).filter_map(|hit| {
            let Sense::Demonym(demonym) = mentions.lexicon.sense(hit.entry) else { return None };
            let is_written = small || has_capital(mentions, WordId(hit.words.start as u32));
            is_written.then(|| origin(demonym.country, hit))
        });
        let bodies = mentions.within(words.clone(), Class::Body).filter_map(|hit| {
            let country = body(mentions, hit.entry)?.country?;
            has_capital(mentions, WordId(hit.words.start as u32)).then(|| origin(country, hit))
        });
        let from = self.places.partition_point(|place| place.words.start < words.start);
        let inside = self.places[from..].iter().take_while(|place| place.words.end <= words.end);
        let places = inside.filter_map(|place| self.of_place(place));
        demonyms.chain(bodies).chain(places).min_by_key(|origin| origin.told_by.start)
    }

    /// The country of a place that hangs on a noun: "Chile’s Ministry of Mines", « les syndicats du Danemark ».
    pub(super) fn below(&self, head: WordId) -> Option<Origin> {
        self.mentions.syntax.children_by(head, Deprel::Nmod).find_map(|child| {
            let at = self.places.partition_point(|place| place.words.end <= child.0);
            let place = self.places.get(at).filter(|place| place.words.contains(&child.0))?;
            // A town with the name of a common word tells nothing.
            let is_wide = self.gazetteer.place(place.candidates[0]).class != PlaceClass::City;
            self.of_place(place).filter(|_| is_wide)
        })
    }

    /// The country of a place, as it is most likely meant.
    pub(super) fn of_place(&self, place: &Toponym) -> Option<Origin> {
        let country = self.gazetteer.place(place.candidates[0]).country;
        Some(Origin { country: Alpha3::parse(country.alpha3()?)?, told_by: place.words.clone() })
    }
}

fn origin(country: Alpha3, hit: &Hit) -> Origin {
    Origin { country, told_by: hit.words.start as u32..hit.words.end as u32 }
}
