//! Which mentions are about the same actor.
//!
//! One body by any of its names; one person by the full name or its last word; an acronym and the words it is made of; a
//! state and its capital; « le président X » and « le président »; « des émeutiers » and « les émeutiers »;
//! « l’organisation » and the last one named. A group that is counted anew is a new one, and two countries or two
//! complements keep two groups apart.

use super::find::Found;
use super::group::{Reference, is_acronym, is_plural};
use super::traits::body;
use super::{Actor, Actors, Mention};
use crate::mentions::Mentions;
use recoupe_ontology::ActorType;
use recoupe_syntax::{Upos, WordId};
use recoupe_text::fold;
use std::collections::BTreeMap;
use std::ops::Range;

/// « l’organisation » stands for one that was named at most so many sentences before.
const MEMORY: usize = 6;

/// No more actors than these are looked at for what a noun takes up: a text may name thousands.
const LOOKED_AT: usize = 200;

/// An acronym has at most so many letters.
const LONGEST_ACRONYM: usize = 8;

/// Ties mentions together, in text order.
pub(super) fn joined(mentions: &Mentions<'_>, found: Vec<Found>) -> Actors {
    let mut known =
        Known { mentions, actors: Actors::default(), by_key: BTreeMap::new(), groups: Vec::new() };
    for found in found {
        known.add(found);
    }
    known.actors
}

/// By what an actor is found again.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Key {
    /// The id of a known body.
    Body(String),
    /// A whole name, folded.
    Name(String),
    /// The last word of a person's name.
    Surname(String),
    /// The first letters of a name.
    Initials(String),
    /// A state, by its code.
    State(String),
    /// The noun of a role, and whether it is of several.
    Role(String, bool),
}

struct Known<'a> {
    mentions: &'a Mentions<'a>,
    actors: Actors,
    by_key: BTreeMap<Key, usize>,
    /// For each actor, the words that its noun is restricted by, and the sentence of its last mention.
    groups: Vec<Group>,
}

#[derive(Default)]
struct Group {
    complement: String,
    sentence: usize,
    is_plural: bool,
}

impl Known<'_> {
    fn add(&mut self, found: Found) {
        let keys = self.keys(&found);
        let same = keys
            .iter()
            .find_map(|key| {
                let at = *self.by_key.get(key)?;
                self.is_same(key, at, &found).then(|| (at, rule(key, &found)))
            })
            .or_else(|| self.resumed(&found).map(|at| (at, "A-RESUMED")));
        let (at, rule) = same.unwrap_or((self.actors.all.len(), found.rule));
        self.remember(at, keys, &found);
        self.mention(at, found, rule);
    }

    fn mention(&mut self, at: usize, found: Found, rule: &'static str) {
        for &head in &found.heads {
            self.actors.of_head.entry(head).or_insert(at);
        }
        let mention = Mention {
            words: found.words.clone(),
            name: found.name.clone(),
            is_metonym: found.is_metonym,
            post: found.post,
            told_by: found.told_by.clone(),
            rule,
            entry: found.entry,
        };
        let named = found.name.as_ref();
        let Some(actor) = self.actors.all.get_mut(at) else {
            let name = named.cloned().unwrap_or_else(|| found.words.clone());
            let is_named = named.is_some();
            self.actors.all.push(Actor { name, is_named, mentions: vec![mention], traits: found.traits });
            return;
        };
        actor.mentions.push(mention);
        let traits = &mut actor.traits;
        if traits.sectors.is_empty() {
            traits.sectors = found.traits.sectors;
        }
        traits.origin = traits.origin.take().or(found.traits.origin);
        traits.acled = traits.acled.or(found.traits.acled);
        traits.is_public |= found.traits.is_public;
        if traits.kind == ActorType::Other {
            traits.kind = found.traits.kind;
        }
        // A capital does not rename its state, and a longer name tells more.
        let is_better =
            |name: &Range<u32>| !actor.is_named || (name.len() > actor.name.len() && !found.is_metonym);
        if let Some(name) = found.name.filter(is_better) {
            actor.name = name;
            actor.is_named = true;
        }
    }

    fn remember(&mut self, at: usize, keys: Vec<Key>, found: &Found) {
        for key in keys {
            let is_role = matches!(key, Key::Role(..));
            let place = self.by_key.entry(key).or_insert(at);
            // Of two groups with one noun the later is the one that is taken up.
            if is_role {
                *place = at;
            }
        }
        if self.groups.len() <= at {
            self.groups.resize_with(at + 1, Group::default);
        }
        let complement = self.complement(found);
        let group = &mut self.groups[at];
        group.sentence = self.mentions.syntax.sentence_of(found.noun);
        group.is_plural = is_plural(self.mentions, found.noun);
        if group.complement.is_empty() {
            group.complement = complement;
        }
    }

    /// By what a mention may be known, the surest first.
    fn keys(&self, found: &Found) -> Vec<Key> {
        let syntax = self.mentions.syntax;
        let mut keys = Vec::new();
        if let (ActorType::Country, Some(origin)) = (found.traits.kind, &found.traits.origin) {
            return vec![Key::State(origin.country.code().to_owned())];
        }
        keys.extend(found.body.and_then(|entry| body(self.mentions, entry)).map(|b| Key::Body(b.id.clone())));
        if let Some(name) = &found.name {
            let forms: Vec<&str> = name.clone().map(|w| syntax.form(WordId(w))).collect();
            keys.push(Key::Name(fold(&forms.join(" "))));
            let is_one = forms.len() == 1;
            if is_one && is_acronym(forms[0]) {
                keys.push(Key::Initials(fold(forms[0])));
            } else if matches!(found.traits.kind, ActorType::Person | ActorType::Other) {
                let last = forms.last().copied().unwrap_or_default();
                keys.push(Key::Surname(fold(last)));
            }
            if !is_one && found.traits.kind != ActorType::Person {
                let initials: String = name
                    .clone()
                    .filter(|&w| !matches!(syntax.word(WordId(w)).upos, Upos::Adp | Upos::Det | Upos::Cconj))
                    .filter_map(|w| syntax.form(WordId(w)).chars().next())
                    .collect();
                if (2..=LONGEST_ACRONYM).contains(&initials.chars().count()) {
                    keys.push(Key::Initials(fold(&initials)));
                }
            }
        }
        let is_role = found.name.is_none() || found.noun != found.heads[0];
        if is_role {
            let several = is_plural(self.mentions, found.noun);
            keys.push(Key::Role(fold(syntax.lemma(found.noun)), several));
        }
        keys
    }

    /// True where one key is enough to know an actor again.
    fn is_same(&self, key: &Key, at: usize, found: &Found) -> bool {
        match key {
            Key::Role(..) => self.is_same_group(at, found),
            // « Brigitte X » and « Emmanuel X » are two.
            Key::Surname(_) => {
                self.actors.all[at].name.len() == 1 || found.name.as_ref().is_some_and(|name| name.len() == 1)
            }
            _ => true,
        }
    }

    /// True where nothing in the words keeps a group and an earlier one with the same noun apart.
    fn is_same_group(&self, at: usize, found: &Found) -> bool {
        let actor = &self.actors.all[at];
        let differs = |a: &str, b: &str| !a.is_empty() && !b.is_empty() && a != b;
        let country = match (&actor.traits.origin, &found.traits.origin) {
            (Some(a), Some(b)) => a.country == b.country,
            _ => true,
        };
        let is_other_name = found.name.is_some() && actor.is_named;
        found.reference != Reference::New
            && !is_other_name
            && country
            && !differs(&self.groups[at].complement, &self.complement(found))
    }

    /// What restricts the noun of a role: the other words of its group, without determiners; « de la Santé » and « de la
    /// Défense » are two ministries.
    fn complement(&self, found: &Found) -> String {
        let syntax = self.mentions.syntax;
        let is_name = |w: u32| found.name.as_ref().is_some_and(|name| name.contains(&w));
        let kept = found.words.clone().filter(|&w| {
            let upos = syntax.word(WordId(w)).upos;
            w != found.noun.0 && !is_name(w) && matches!(upos, Upos::Noun | Upos::Propn | Upos::Adj)
        });
        fold(&kept.map(|w| syntax.lemma(WordId(w))).collect::<Vec<_>>().join(" "))
    }

    /// The last actor of the kind that a definite noun takes up: « l’organisation », « ces derniers ».
    fn resumed(&self, found: &Found) -> Option<usize> {
        if !found.resumes {
            return None;
        }
        let here = self.mentions.syntax.sentence_of(found.noun);
        let several = is_plural(self.mentions, found.noun);
        let wanted = found.traits.kind;
        let fits = |at: &usize| {
            let (actor, group) = (&self.actors.all[*at], &self.groups[*at]);
            let kind = actor.traits.kind;
            let is_kind = match wanted {
                ActorType::Organisation => kind == wanted && actor.is_named,
                ActorType::Group => kind == ActorType::Group && group.is_plural && several,
                _ => kind == wanted,
            };
            is_kind && group.sentence + MEMORY >= here && !self.is_inside(*at, found)
        };
        let candidates = (0..self.actors.all.len()).rev().take(LOOKED_AT).filter(fits);
        candidates.max_by_key(|&at| self.actors.all[at].mentions.last().map_or(0, |m| m.words.start))
    }

    /// « l’organisation Human Rights Watch »: the name in the same group is no earlier one.
    fn is_inside(&self, at: usize, found: &Found) -> bool {
        let last = self.actors.all[at].mentions.last();
        last.is_some_and(|mention| mention.words.start <= found.noun.0 && found.noun.0 < mention.words.end)
    }
}

/// The rule by which a mention is tied to an earlier one.
fn rule(key: &Key, found: &Found) -> &'static str {
    match key {
        Key::Body(_) => "A-BODY",
        Key::Name(_) => "A-NAME",
        Key::Surname(_) => "A-SURNAME",
        Key::Initials(_) => "A-INITIALS",
        Key::State(_) => "A-STATE",
        Key::Role(..) => match found.reference {
            Reference::Definite => "A-SAME-ROLE",
            _ => "A-SAME-NOUN",
        },
    }
}
