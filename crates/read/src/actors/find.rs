//! Mentions of actors, each by itself: names with the role beside them, groups that a role describes, states and capitals.
//!
//! « le président russe X » is one mention: a role, a country and a name. "X, the defence minister," too.

use super::group::{self, Reference};
use super::names::{Name, names};
use super::traits::{self, Countries, body, role_at};
use super::{Origin, Traits};
use crate::mentions::Mentions;
use crate::places::{Toponym, head_of};
use recoupe_gazetteer::{Class as PlaceClass, Gazetteer};
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::{Class, SocialRole};
use recoupe_ontology::{ActorType, Sector};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::collections::BTreeSet;
use std::ops::Range;

/// A role before a comma and a name has at most so many words.
const ROLE_REACH: u32 = 10;

/// A mention that is not yet tied to others.
pub(super) struct Found {
    /// The whole group.
    pub words: Range<u32>,
    /// The name in it.
    pub name: Option<Range<u32>>,
    /// The words that a clause may hang it by.
    pub heads: Vec<WordId>,
    /// The noun of the role, or the head of the name.
    pub noun: WordId,
    pub traits: Traits,
    /// The id of the known body.
    pub body: Option<EntryId>,
    pub reference: Reference,
    /// It may stand for something named before: « l’organisation ».
    pub resumes: bool,
    pub is_metonym: bool,
    /// The words of a public office.
    pub post: Option<Range<u32>>,
    pub told_by: Range<u32>,
    pub rule: &'static str,
    pub entry: Option<EntryId>,
}

/// All mentions of a text, in the order of their words.
pub(super) fn found(mentions: &Mentions<'_>, places: &[Toponym], gazetteer: &Gazetteer) -> Vec<Found> {
    let search = Search { mentions, countries: Countries { mentions, places, gazetteer } };
    let names = names(mentions, places);
    let mut all: Vec<Found> = names.iter().filter_map(|name| search.named(name)).collect();
    let taken: BTreeSet<WordId> = all.iter().flat_map(|found| found.heads.iter().copied()).collect();
    all.extend(search.described(&names, &taken));
    all.extend(search.nationals(&taken));
    all.extend(search.states());
    all.sort_by_key(|found| (found.words.start, found.words.end));
    all
}

/// A role that stands beside a name.
struct Beside<'m> {
    role: &'m SocialRole,
    words: Range<u32>,
    head: WordId,
    hit: Range<u32>,
    entry: EntryId,
}

struct Search<'a> {
    mentions: &'a Mentions<'a>,
    countries: Countries<'a>,
}

impl Search<'_> {
    fn named(&self, name: &Name) -> Option<Found> {
        let mentions = self.mentions;
        let head = head_of(mentions, &name.words)?;
        let beside = self.role_beside(&name.words, head);
        let known = name.body.and_then(|entry| body(mentions, entry));
        let mut traits = match (&beside, known) {
            (_, Some(body)) => Traits {
                kind: body.kind,
                sectors: body.sectors.clone(),
                origin: body.country.map(|country| Origin { country, told_by: name.words.clone() }),
                is_public: true,
                acled: None,
            },
            (Some(beside), None) => {
                let told =
                    traits::of_role(mentions, &beside.words, beside.head, beside.role, &self.countries);
                Traits { kind: beside.role.kind, ..told }
            }
            (None, None) => self.unknown(&name.words, head),
        };
        traits.origin =
            traits.origin.or_else(|| self.countries.of(&name.words)).or_else(|| self.countries.below(head));
        let plain = group::words(mentions, head);
        let plain = plain.start.min(name.words.start)..name.words.end;
        let (words, noun, told_by, entry) = match &beside {
            Some(b) => {
                let all = b.words.start.min(plain.start)..b.words.end.max(plain.end);
                (all, b.head, b.hit.clone(), Some(b.entry))
            }
            None => (plain, head, name.words.clone(), None),
        };
        let mut heads = vec![head];
        heads.extend(beside.iter().map(|b| b.head).filter(|&h| h != head));
        Some(Found {
            words,
            name: Some(name.words.clone()),
            heads,
            noun,
            traits,
            body: name.body,
            reference: Reference::Definite,
            resumes: false,
            is_metonym: false,
            post: beside.as_ref().and_then(|b| traits::post(mentions, b.role, &b.words, b.head)),
            told_by,
            rule: if name.body.is_some() { "A-BODY" } else { "A-NAME" },
            entry: name.body.or(entry),
        })
    }

    /// What a name without a role tells by itself: a noun for a body in it, an article before it, how long it is.
    fn unknown(&self, words: &Range<u32>, head: WordId) -> Traits {
        let mentions = self.mentions;
        let syntax = mentions.syntax;
        let roles =
            || mentions.within(words.clone(), Class::Role).filter_map(|hit| traits::role(mentions, hit));
        let is_body = roles().any(|role| role.kind == ActorType::Organisation);
        let has_article = syntax.children_by(head, Deprel::Det).next().is_some();
        let is_acronym = words.clone().all(|w| group::is_acronym(syntax.form(WordId(w))));
        let is_common = syntax.word(WordId(words.start)).upos == Upos::Noun;
        let kind = if is_body || has_article || is_acronym || is_common {
            ActorType::Organisation
        } else if words.len() > 1 {
            ActorType::Person
        } else {
            ActorType::Other
        };
        let sectors = roles().find(|role| !role.sectors.is_empty()).map(|role| role.sectors.clone());
        Traits { kind, sectors: sectors.unwrap_or_default(), origin: None, is_public: is_body, acled: None }
    }

    /// The role of a name: the noun it is in apposition to or that is in apposition to it, or the one right before it.
    fn role_beside(&self, name: &Range<u32>, head: WordId) -> Option<Beside<'_>> {
        let syntax = self.mentions.syntax;
        let is_tie = |w: WordId, deprel: Deprel| match deprel {
            Deprel::Appos | Deprel::Flat | Deprel::FlatName | Deprel::Compound => true,
            Deprel::Nmod => syntax.children_by(w, Deprel::Case).next().is_none(),
            _ => false,
        };
        let above = syntax.word(head).head.filter(|_| is_tie(head, syntax.word(head).deprel));
        let below = syntax.children(head).filter(|&c| is_tie(c, syntax.word(c).deprel));
        let outside = |w: &WordId| !name.contains(&w.0);
        let before = self.right_before(name.start).into_iter().chain(self.after_comma(name.end));
        let before = before.chain(self.before_comma(name));
        above.into_iter().chain(below).filter(outside).chain(before).find_map(|w| self.beside(w, name))
    }

    /// The word of a role that ends right before a name, over adjectives: « le président russe X ».
    fn right_before(&self, name: u32) -> Option<WordId> {
        let syntax = self.mentions.syntax;
        let start = syntax.sentences[syntax.sentence_of(WordId(name))].words.start;
        let is_adjective = |w: &u32| syntax.word(WordId(*w)).upos == Upos::Adj;
        let skipped = (start..name).rev().take_while(is_adjective).count() as u32;
        let last = (name - skipped).checked_sub(1).filter(|&w| w >= start)?;
        let (_, hit) = role_at(self.mentions, WordId(last))?;
        hit.words.clone().map(|w| WordId(w as u32)).find(|&w| self.carries(hit.words.clone(), w))
    }

    /// "The governor of Kano, Musa Bello, said": a role with an article that ends at the comma before a name between two.
    fn before_comma(&self, name: &Range<u32>) -> Option<WordId> {
        let syntax = self.mentions.syntax;
        let sentence = &syntax.sentences[syntax.sentence_of(WordId(name.start))].words;
        let is_comma = |w: u32| sentence.contains(&w) && syntax.form(WordId(w)) == ",";
        let comma = name.start.checked_sub(1).filter(|&w| is_comma(w) && is_comma(name.end))?;
        let upos = |w: u32| syntax.word(WordId(w)).upos;
        let is_row = sentence.contains(&(name.end + 1)) && upos(name.end + 1) == Upos::Cconj;
        let ends_there = |&w: &WordId| {
            let words = group::words(self.mentions, w);
            words.end == comma && upos(words.start) == Upos::Det
        };
        let from = sentence.start.max(comma.saturating_sub(ROLE_REACH));
        let roles = self.mentions.within(from..comma, Class::Role).filter(|_| !is_row);
        roles
            .flat_map(|hit| hit.words.clone().map(|w| WordId(w as u32)))
            .find(|w| self.is_noun(*w) && ends_there(w))
    }

    /// « Lina Morel, une habitante du quartier. »: the role between the comma after a name and the next mark.
    fn after_comma(&self, end: u32) -> Option<WordId> {
        let syntax = self.mentions.syntax;
        let limit = syntax.sentences[syntax.sentence_of(WordId(end - 1))].words.end;
        let upos = |w: u32| (w < limit).then(|| syntax.word(WordId(w)).upos);
        let first = end + 1;
        let opens = end < limit && syntax.form(WordId(end)) == ",";
        let noun =
            (first..limit).find(|&w| !matches!(upos(w), Some(Upos::Det | Upos::Adj))).filter(|_| opens)?;
        let (_, hit) = role_at(self.mentions, WordId(noun))?;
        let head =
            hit.words.clone().map(|w| WordId(w as u32)).find(|&w| self.carries(hit.words.clone(), w))?;
        let next = group::words(self.mentions, head).end.max(hit.words.end as u32);
        let is_closed = next >= limit || upos(next) == Some(Upos::Punct);
        let is_row = upos(next + 1) == Some(Upos::Cconj);
        (is_closed && !is_row).then_some(head)
    }

    fn beside(&self, word: WordId, name: &Range<u32>) -> Option<Beside<'_>> {
        let (role, hit) = role_at(self.mentions, word)?;
        let words = group::words(self.mentions, word);
        let words = words.start..if words.start < name.start { words.end.min(name.start) } else { words.end };
        let words = words.start..words.end.max(word.0 + 1);
        let hit_words = hit.words.start as u32..hit.words.end as u32;
        Some(Beside { role, words, head: word, hit: hit_words, entry: hit.entry })
    }

    /// True for the word of a row that hangs outside it.
    fn carries(&self, row: Range<usize>, word: WordId) -> bool {
        self.mentions.syntax.word(word).head.is_none_or(|h| !row.contains(&h.index()))
    }

    /// Groups that a role describes and no name.
    fn described(&self, names: &[Name], taken: &BTreeSet<WordId>) -> Vec<Found> {
        let mentions = self.mentions;
        let mut all = Vec::new();
        let mut end = 0;
        for sentence in &mentions.syntax.sentences {
            let hits: Vec<_> = mentions.within(sentence.words.clone(), Class::Role).collect();
            for hit in hits {
                let at = names.partition_point(|name| name.words.end <= hit.words.start as u32);
                let is_in_name =
                    names.get(at).is_some_and(|name| (name.words.start as usize) < hit.words.end);
                let longest = role_at(mentions, WordId(hit.words.start as u32)).map(|(_, longest)| longest);
                let is_longest = longest.is_some_and(|longest| longest.words == hit.words);
                if is_in_name || !is_longest || hit.words.start < end {
                    continue;
                }
                end = hit.words.end;
                let mut words = hit.words.clone().map(|w| WordId(w as u32));
                let head = words.find(|&w| self.carries(hit.words.clone(), w) && self.is_noun(w));
                let head = head.filter(|head| !taken.contains(head));
                all.extend(head.and_then(|head| self.group(head)));
            }
        }
        all
    }

    /// A noun, or what stands in its place, that does not only say of what kind another thing is ("army base").
    fn is_noun(&self, id: WordId) -> bool {
        let word = self.mentions.syntax.word(id);
        // "police firing": who acts stands before the act like that.
        let is_modifier =
            matches!(word.deprel, Deprel::Compound | Deprel::Amod | Deprel::Flat | Deprel::FlatName)
                && !self.qualifies_act(id);
        matches!(word.upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Pron | Upos::Verb) && !is_modifier
    }

    fn group(&self, head: WordId) -> Option<Found> {
        let mentions = self.mentions;
        let (role, hit) = role_at(mentions, head)?;
        let words = group::words(mentions, head);
        let told_by = hit.words.start as u32..hit.words.end as u32;
        let words = words.start.min(told_by.start)..words.end.max(told_by.end);
        let reference = group::reference(mentions, &words, head);
        let is_alone = (words.start..words.end)
            .all(|w| told_by.contains(&w) || mentions.syntax.word(WordId(w)).upos == Upos::Det);
        Some(Found {
            name: None,
            heads: vec![head],
            noun: head,
            traits: traits::of_role(mentions, &words, head, role, &self.countries),
            body: None,
            reference,
            resumes: role.resumes && is_alone && reference == Reference::Definite,
            is_metonym: false,
            post: traits::post(mentions, role, &words, head),
            told_by,
            rule: "A-ROLE",
            entry: Some(hit.entry),
            words,
        })
    }

    /// « la frappe israélienne »: an adjective of a country beside an act says who acts.
    fn qualifies_act(&self, word: WordId) -> bool {
        let this = self.mentions.syntax.word(word);
        let is_act = |noun: WordId| self.mentions.covering(noun, Class::Event).next().is_some();
        matches!(this.deprel, Deprel::Amod | Deprel::Compound) && this.head.is_some_and(is_act)
    }

    /// « les Russes », "Brazilians": people called by their country; and the country itself by its adjective.
    fn nationals(&self, taken: &BTreeSet<WordId>) -> Vec<Found> {
        let mentions = self.mentions;
        let all = 0..mentions.syntax.words.len() as u32;
        let hits = mentions.within(all, Class::Demonym);
        let found = hits.filter_map(|hit| {
            let head = WordId(hit.words.end as u32 - 1);
            let is_people = matches!(mentions.syntax.word(head).upos, Upos::Noun | Upos::Propn)
                && self.is_noun(head)
                && group::has_capital(mentions, WordId(hit.words.start as u32));
            let acts = self.qualifies_act(head);
            let is_free = !taken.contains(&head) && role_at(mentions, head).is_none();
            let words = if acts { hit.words.start as u32..head.0 + 1 } else { group::words(mentions, head) };
            let origin = self.countries.of(&words).filter(|_| is_free && (is_people || acts))?;
            let kind = match (acts, group::is_plural(mentions, head)) {
                (true, _) => ActorType::Country,
                (false, true) => ActorType::Group,
                (false, false) => ActorType::Person,
            };
            Some(Found {
                name: None,
                heads: vec![head],
                noun: head,
                traits: Traits {
                    kind,
                    sectors: Vec::new(),
                    origin: Some(origin),
                    is_public: acts,
                    acled: None,
                },
                body: None,
                reference: group::reference(mentions, &words, head),
                resumes: false,
                is_metonym: false,
                post: None,
                told_by: hit.words.start as u32..hit.words.end as u32,
                rule: "A-NATIONAL",
                entry: Some(hit.entry),
                words,
            })
        });
        found.collect()
    }

    /// States, capitals, and other places that stand for those who rule there.
    fn states(&self) -> Vec<Found> {
        let (mentions, gazetteer) = (self.mentions, self.countries.gazetteer);
        let stands_for_state = |place: &&Toponym| {
            let first = gazetteer.place(place.candidates[0]);
            first.class == PlaceClass::Country || first.is_capital() || place.is_metonym
        };
        let found = self.countries.places.iter().filter(stands_for_state).filter_map(|place| {
            let head = head_of(mentions, &place.words)?;
            let first = gazetteer.place(place.candidates[0]);
            let is_state = first.class == PlaceClass::Country || first.is_capital();
            let traits = Traits {
                kind: if is_state { ActorType::Country } else { ActorType::Organisation },
                sectors: if place.is_metonym { vec![Sector::Gov] } else { Vec::new() },
                origin: self.countries.of_place(place),
                is_public: true,
                acled: None,
            };
            Some(Found {
                words: place.words.clone(),
                name: Some(place.words.clone()),
                heads: vec![head],
                noun: head,
                traits,
                body: None,
                reference: Reference::Definite,
                resumes: false,
                is_metonym: place.is_metonym,
                post: None,
                told_by: place.words.clone(),
                rule: "A-STATE",
                entry: None,
            })
        });
        found.collect()
    }
}
