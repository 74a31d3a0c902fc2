//! Names of persons and bodies: rows of words with a capital, and names that the lexicon knows.
//!
//! « le Comité national de sécurité », "Human Rights Watch", "Kassym-Jomart Tokayev". Names of places, days and months are
//! none, and in a headline with capitals everywhere only what the tagger takes for a name is one.

use super::group::{has_capital, is_acronym};
use crate::mentions::Mentions;
use crate::places::Toponym;
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::ActorType;
use recoupe_syntax::{Sentence, Upos, WordId};
use std::ops::Range;

/// A name in the text.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub words: Range<u32>,
    /// The body that the lexicon knows by it.
    pub body: Option<EntryId>,
}

/// No name has more words than this.
const LONGEST: u32 = 12;

/// The names of a text, in its order, apart from those of places.
pub(super) fn names(mentions: &Mentions<'_>, places: &[Toponym]) -> Vec<Name> {
    let mut all = Vec::new();
    for sentence in &mentions.syntax.sentences {
        let scan = Scan { mentions, sentence, style: style(mentions, sentence), places };
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            let name = scan.body(at).or_else(|| scan.name(at));
            at = match &name {
                Some(name) => name.words.end,
                None => scan.place_end(at).unwrap_or(at + 1),
            };
            all.extend(name);
        }
    }
    all
}

/// What a capital says in a sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// It opens a name.
    Text,
    /// Nothing: most words have one.
    Headline,
}

/// A headline in capitals, or in title case: six words of ten or more have a capital.
fn style(mentions: &Mentions<'_>, sentence: &Sentence) -> Style {
    let is_word = |w: &WordId| mentions.syntax.form(*w).chars().next().is_some_and(char::is_alphabetic);
    let words: Vec<WordId> = sentence.words.clone().map(WordId).filter(is_word).collect();
    let capitals = words.iter().filter(|&&w| has_capital(mentions, w)).count();
    if words.len() > 3 && capitals * 10 >= words.len() * 6 { Style::Headline } else { Style::Text }
}

struct Scan<'a> {
    mentions: &'a Mentions<'a>,
    sentence: &'a Sentence,
    style: Style,
    places: &'a [Toponym],
}

impl Scan<'_> {
    fn upos(&self, word: u32) -> Upos {
        self.mentions.syntax.word(WordId(word)).upos
    }

    /// The end of the name of a place that starts here.
    fn place_end(&self, word: u32) -> Option<u32> {
        let at = self.places.partition_point(|place| place.words.start < word);
        self.places.get(at).filter(|place| place.words.start == word).map(|place| place.words.end)
    }

    /// The longest name of a known body that starts here, written as a name.
    fn body(&self, at: u32) -> Option<Name> {
        let hits = self.mentions.starting(WordId(at), Class::Body);
        let longest = hits.max_by_key(|hit| hit.words.len())?;
        let Sense::Body(body) = self.mentions.lexicon.sense(longest.entry) else { return None };
        let words = longest.words.start as u32..longest.words.end as u32;
        let is_shouted = self.style == Style::Headline;
        // « opération Barkhane »: a capital on any of its words.
        let is_name = words.clone().any(|w| has_capital(self.mentions, WordId(w)))
            && (!body.is_acronym || (!is_shouted && is_acronym(self.mentions.syntax.form(WordId(at)))));
        is_name.then_some(Name { words, body: Some(longest.entry) })
    }

    /// A row of words with a capital that starts here.
    fn name(&self, at: u32) -> Option<Name> {
        if !self.opens_name(at) {
            return None;
        }
        let mut end = at + 1;
        while end < self.sentence.words.end && end - at < LONGEST {
            match self.goes_on(at, end) {
                Some(next) => end = next,
                None => break,
            }
        }
        let words = at..end;
        // « l’Intérieur »: one common noun with a capital belongs to what stands before it.
        let is_common = words.len() == 1
            && self.upos(at) != Upos::Propn
            && !is_acronym(self.mentions.syntax.form(WordId(at)));
        (!is_common && !self.is_description(&words)).then_some(Name { words, body: None })
    }

    fn opens_name(&self, word: u32) -> bool {
        let id = WordId(word);
        let is_first = word == self.sentence.words.start
            || matches!(self.mentions.syntax.form(WordId(word - 1)), ":" | "-" | "–" | "—")
            || matches!(self.upos(word - 1), Upos::Punct)
                && self.mentions.syntax.form(WordId(word - 1)) != ",";
        let is_tagged = match self.upos(word) {
            Upos::Propn => true,
            // At the start of a sentence, or where every word has a capital, the capital says nothing.
            Upos::Noun | Upos::Adj | Upos::X => {
                self.style == Style::Text && (!is_first || is_acronym(self.mentions.syntax.form(id)))
            }
            _ => false,
        };
        let is_word = self.mentions.syntax.form(id).chars().filter(|c| c.is_alphabetic()).count() > 1;
        is_tagged
            && is_word
            && has_capital(self.mentions, id)
            && !self.is_other(word)
            && !self.ends_role(word)
    }

    /// Days, months, words for what belongs to a country, names of places, offices.
    fn is_other(&self, word: u32) -> bool {
        let id = WordId(word);
        let has = |class| self.mentions.covering(id, class).next().is_some();
        let is_place = self.place_end(word).is_some();
        let is_person = || {
            self.mentions.covering(id, Class::Role).any(|hit| match self.mentions.lexicon.sense(hit.entry) {
                Sense::Role(role) => role.kind != ActorType::Organisation,
                _ => false,
            })
        };
        is_place || has(Class::Calendar) || has(Class::Demonym) || is_person()
    }

    /// « ministère de la Défense »: a later word of a row that stands for a role.
    fn ends_role(&self, word: u32) -> bool {
        let mut rows = self.mentions.covering(WordId(word), Class::Role);
        rows.any(|hit| (hit.words.start as u32) < word)
    }

    /// The end of what continues the name at `end`: one more word with a capital, or a small word and one.
    fn goes_on(&self, start: u32, end: u32) -> Option<u32> {
        let mentions = self.mentions;
        let limit = self.sentence.words.end;
        let is_capital = |w: u32| {
            w < limit
                && has_capital(mentions, WordId(w))
                && matches!(self.upos(w), Upos::Propn | Upos::Noun | Upos::Adj | Upos::X | Upos::Num)
                && (self.style == Style::Text || self.upos(w) == Upos::Propn)
        };
        if is_capital(end)
            && !self.is_other(end)
            && mentions.starting(WordId(end), Class::Body).next().is_none()
        {
            return Some(end + 1);
        }
        // "Jean-Yves", "Hou-jen": what a hyphen joins is one name.
        let spans = |w: u32| mentions.span_of(w..w + 1);
        let is_joined = |w: u32| w < limit && spans(w - 1).end() == spans(w).start();
        if end + 1 < limit
            && mentions.syntax.form(WordId(end)) == "-"
            && is_joined(end)
            && is_joined(end + 1)
            && matches!(self.upos(end + 1), Upos::Propn | Upos::Noun | Upos::Adj | Upos::X)
        {
            return Some(end + 2);
        }
        // "Mohammed bin Salman", « Ursula von der Leyen »: small words that the tagger takes for parts of the name.
        let small = (end..limit.min(end + 2)).take_while(|&w| self.upos(w) == Upos::Propn).count() as u32;
        if small > 0 && is_capital(end + small) && !has_capital(mentions, WordId(end)) {
            return Some(end + small + 1);
        }
        // « Comité national de sécurité », "Ministry of Defence": only after a noun for a body.
        if !(start..end).any(|w| self.is_noun_of_body(w)) {
            return None;
        }
        let is_adjective =
            self.upos(end) == Upos::Adj && mentions.covering(WordId(end), Class::Demonym).next().is_none();
        if is_adjective && end == start + 1 {
            return Some(end + 1);
        }
        let ties = |w: u32| w < limit && mentions.link_at(WordId(w)) == Some(LinkKind::Of);
        if !ties(end) {
            return None;
        }
        let is_det = |w: &u32| *w < limit && self.upos(*w) == Upos::Det;
        let next = end + 1 + (end + 1..limit).take_while(is_det).count() as u32;
        is_capital(next).then_some(next + 1)
    }

    /// « Comité », "Ministry": a common noun with a capital, or one that the lexicon knows as a body's.
    fn is_noun_of_body(&self, word: u32) -> bool {
        let is_known = self.mentions.covering(WordId(word), Class::Role).any(|hit| {
            matches!(self.mentions.lexicon.sense(hit.entry), Sense::Role(role) if role.kind == ActorType::Organisation)
        });
        is_known || self.upos(word) == Upos::Noun
    }

    /// A role alone is no name: "the Army", « le Ministère de l’Intérieur ».
    fn is_description(&self, words: &Range<u32>) -> bool {
        let roles = self.mentions.within(words.clone(), Class::Role);
        let mut all = roles.map(|hit| hit.words.clone());
        all.any(|hit| hit.start as u32 <= words.start && hit.end as u32 >= words.end)
    }
}
