//! Voices, written down with what the text tells of them: what kind of source, what office, of what country.
//!
//! « Le ministre malien de la Défense, X, … X a ajouté »: two voices of one actor, both with the office that the first
//! names. Nothing is supplied that no words of the text tell.

use super::{Assembly, Reason};
use crate::actors::Actor;
use crate::attribution::{Source, speaker_kind};
use recoupe_lexicon::sense::Class;
use recoupe_ontology::{ActorType, SourceKind};
use recoupe_report::{Because, Field, Id, RecordKind, Voice};
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

impl Assembly<'_> {
    pub(super) fn collect_voices(&mut self) {
        for attribution in &self.found.attributions {
            let voice = attribution.source.as_ref().map(|source| match source {
                Source::Said(words) => self.voice(words),
                Source::Writer => self.writer(),
            });
            self.voice_of.push(voice);
        }
    }

    fn voice(&mut self, words: &Range<u32>) -> usize {
        let key = (words.start, words.end);
        if let Some(&known) = self.voice_of_words.get(&key) {
            return known;
        }
        let voice = self.voice_record(words);
        self.voices.push(voice);
        self.voice_of_words.insert(key, self.voices.len() - 1);
        self.voices.len() - 1
    }

    fn voice_record(&self, words: &Range<u32>) -> Voice {
        let quote = self.quote(words);
        // "a player from Moscow" has no name of his own.
        let upos = |w: u32| self.mentions.syntax.word(WordId(w)).upos;
        let own = words.clone().take_while(|&w| !matches!(upos(w), Upos::Adp | Upos::Verb));
        let is_named = own.into_iter().any(|w| upos(w) == Upos::Propn);
        let default = if is_named { SourceKind::NamedBody } else { SourceKind::Unnamed };
        let actor = self.speaking(words);
        // « Le gouverneur Adama Sy … M. Sy a dit »: the second is known by the first.
        let elsewhere = || {
            let named = actor.filter(|actor| actor.is_named)?;
            named.mentions.iter().find_map(|mention| speaker_kind(self.mentions, &mention.words))
        };
        let told = speaker_kind(self.mentions, words).or_else(elsewhere);
        let post = actor.and_then(|actor| office(actor, words));
        let origin = actor.and_then(|actor| actor.traits.origin.as_ref());
        let kind_told = told.map(|(_, word)| {
            let entry = self.mentions.sense_at(word, Class::Speaker).map(|(_, entry)| entry);
            self.because(&Reason { field: Field::Kind, rule: "V-KIND", entry, words: word.0..word.0 + 1 })
        });
        let country_told =
            origin.map(|origin| self.told(Field::Country, "V-COUNTRY", origin.told_by.clone()));
        let post_told = post.clone().map(|post| self.told(Field::Post, "V-POST", post));
        Voice {
            id: Id::new(RecordKind::Voice, "", quote.start, quote.end),
            kind: told.map_or(default, |(kind, _)| kind),
            actor: self.actor_of(words).filter(|_| actor.is_some()),
            is_named,
            post: post.map(|post| self.quote(&post)),
            country: origin.map(|origin| origin.country.code().to_owned()),
            because: [kind_told, post_told, country_told].into_iter().flatten().collect(),
            quote: Some(quote),
        }
    }

    fn told(&self, field: Field, rule: &'static str, words: Range<u32>) -> Because {
        self.because(&Reason { field, rule, entry: None, words })
    }

    /// The actor that a source is. « Des habitants de Kaboul » are not those who rule there.
    fn speaking(&self, words: &Range<u32>) -> Option<&Actor> {
        let actors = &self.found.actors;
        let actor = &actors.all[actors.of(self.mentions, words)?];
        let is_own = |mention: &Range<u32>| mention.start <= words.start && words.start < mention.end;
        let is_ruler = actor.traits.kind != ActorType::Country
            || actor.mentions.iter().any(|mention| is_own(&mention.words));
        is_ruler.then_some(actor)
    }

    fn writer(&mut self) -> usize {
        let known = self.voices.iter().position(|voice| voice.quote.is_none());
        known.unwrap_or_else(|| {
            self.voices.push(Voice {
                id: Id::new(RecordKind::Voice, SourceKind::Writer.code(), 0, 0),
                quote: None,
                kind: SourceKind::Writer,
                actor: None,
                is_named: false,
                post: None,
                country: None,
                because: Vec::new(),
            });
            self.voices.len() - 1
        })
    }
}

/// The words of an actor’s office: in the words of the source, or else where the text first tells it.
fn office(actor: &Actor, words: &Range<u32>) -> Option<Range<u32>> {
    let posts = || actor.mentions.iter().filter_map(|mention| mention.post.as_ref());
    let own = posts().find(|post| words.start <= post.start && post.start < words.end);
    own.or_else(|| posts().next()).cloned()
}
