//! Who is credited with saying what, by which words: attribution relations of source, cue and content.
//!
//! « L’armée a dit avoir neutralisé plusieurs dizaines de pillards »: source « L’armée », cue « a dit », content
//! « avoir neutralisé … ». The lexicon says in which construction a cue names its source; each construction has
//! one file here.
//!
//! What the content asserts is not asked here: `claims` looks which figures stand in it.

mod adverb;
mod anaphora;
mod aside;
mod asked;
mod bracket;
mod chain;
mod colon;
mod conditional;
mod content;
mod headline;
mod noun;
mod preposition;
mod quotation;
mod showing;
mod source;
mod speaker;
mod verb;
mod viewpoint;

pub use source::{Source, speaker_kind};

use crate::mentions::Mentions;
use quotation::Quotations;
use recoupe_lexicon::sense::{Class, Cue, Frame};
use recoupe_lexicon::{EntryId, Hit, Sense};
use recoupe_ontology::{ClaimKind, EventType, FactValue};
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// An attribution relation in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attribution {
    /// Who says it; `None` when the words credit nobody in particular (« a-t-on appris »).
    pub source: Option<Source>,
    /// The words by which it is credited.
    pub cue: Range<u32>,
    /// What is said, in text order; never empty.
    pub content: Vec<Range<u32>>,
    /// What kind of saying.
    pub kind: ClaimKind,
    /// How sure the source is.
    pub value: FactValue,
    /// The construction's rule id.
    pub rule: &'static str,
    /// The cue's entry; `None` where a mark or a mood is the cue.
    pub entry: Option<EntryId>,
    /// The pronoun by which the text points at the source, where it does: « a-t-il dit ».
    pub pronoun: Option<u32>,
    /// The position of the relation in whose content this one is told: « X dit que, selon Y, … ».
    pub told_by: Option<usize>,
}

impl Attribution {
    /// How many words its content has.
    pub fn content_len(&self) -> usize {
        self.content.iter().map(|c| c.len()).sum()
    }

    /// True when this word is one of its source.
    fn is_of(&self, word: u32) -> bool {
        matches!(&self.source, Some(Source::Said(words)) if words.contains(&word))
    }

    /// True when these words stand in its content.
    pub fn holds(&self, words: &Range<u32>) -> bool {
        self.content.iter().any(|c| c.start <= words.start && words.end <= c.end)
    }
}

/// A cue found in the text.
struct Found<'m> {
    /// The words of the entry.
    words: Range<u32>,
    cue: &'m Cue,
    entry: EntryId,
}

/// What every construction looks at: the mentions of a text, and its quotations.
struct Scene<'m> {
    mentions: &'m Mentions<'m>,
    quotations: Quotations,
}

impl Scene<'_> {
    /// True for a mark at an end of a quotation.
    fn is_quotation_mark(&self, word: u32) -> bool {
        self.quotations.from(word).is_some_and(|q| q.words.start == word)
            || self.quotations.ending_at(word + 1).is_some()
    }

    /// True when what stands here is somebody's words, and the relation is not told by a known kind of source in them:
    /// "I think" inside a quotation credits nobody new.
    fn is_own_voice(&self, relation: &Attribution) -> bool {
        let Some(quotation) = self.quotations.around(relation.cue.start) else { return false };
        // « "Il ne reste rien, a dit un éleveur, et personne ne vient." »: an aside names who is quoted.
        let is_aside = relation.rule == "A-PARENTHETICAL" && relation.pronoun.is_none();
        let is_nominal = |words: &Range<u32>| {
            words.len() > 1 || self.mentions.syntax.word(WordId(words.start)).upos != Upos::Pron
        };
        let is_inside = |words: &Range<u32>| {
            quotation.words.contains(&words.start)
                && (speaker_kind(self.mentions, words).is_some() || (is_aside && is_nominal(words)))
        };
        !matches!(&relation.source, Some(Source::Said(words)) if is_inside(words))
    }
}

/// All attribution relations of a text, in the order of their cues.
pub fn attributions(mentions: &Mentions<'_>) -> Vec<Attribution> {
    let scene = Scene { mentions, quotations: Quotations::of(mentions) };
    let mut all: Vec<Attribution> = Vec::new();
    for sentence in &mentions.syntax.sentences {
        let first = all.len();
        for hit in mentions.within(sentence.words.clone(), Class::Cue) {
            let Sense::Cue(cue) = mentions.lexicon.sense(hit.entry) else { continue };
            let found = Found { words: hit.words.start as u32..hit.words.end as u32, cue, entry: hit.entry };
            if is_part_of_deed(mentions, &hit.words) {
                continue;
            }
            let Some(relation) = read(&scene, &found, &all).filter(|r| !scene.is_own_voice(r)) else {
                continue;
            };
            match all.last_mut().filter(|last| last.source.is_none() && last.cue.end == relation.cue.start) {
                // « a-t-on indiqué » « de source policière » is one cue.
                Some(last) => {
                    last.source = relation.source;
                    last.cue.end = relation.cue.end;
                }
                None => all.push(relation),
            }
        }
        all.extend(bracket::credited(&scene, sentence));
        let hearsay = conditional::hearsay(&scene, sentence, &all[first..]);
        all.extend(hearsay);
    }
    let names = colon::names(&scene, &all);
    let before_colons = mentions.syntax.sentences.iter().filter_map(|s| colon::introduced(&scene, s, &names));
    all.extend(before_colons.collect::<Vec<_>>());
    all.sort_by_key(|relation| (relation.cue.start, relation.cue.end));
    all.dedup_by(|b, a| a.cue == b.cue);
    for relation in &mut all {
        complete(&scene, relation);
    }
    all.retain(|relation| !relation.content.is_empty() && !is_nobody(mentions, relation));
    chain::tie(mentions, &mut all);
    all
}

/// « Aucun groupe n’a revendiqué l’attaque »: nobody says it.
fn is_nobody(mentions: &Mentions<'_>, relation: &Attribution) -> bool {
    let Some(Source::Said(words)) = &relation.source else { return false };
    mentions.starting(WordId(words.start), Class::Zero).next().is_some()
}

/// « a répondu positivement » says yes and nothing more: a cue that is a part of a longer row for a deed is none.
fn is_part_of_deed(mentions: &Mentions<'_>, cue: &Range<usize>) -> bool {
    let is_agreement = |hit: &Hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Event(event) => event.plover == Some(EventType::Agree),
        _ => false,
    };
    let is_around = |hit: &Hit| hit.words.start <= cue.start && cue.end <= hit.words.end;
    let mut deeds = mentions.covering(WordId(cue.start as u32), Class::Event);
    deeds.any(|hit| is_around(hit) && hit.words.len() > cue.len() && is_agreement(hit))
}

/// Content that holds one end of a quotation holds all of it: « Le maire parle d’"une nuit terrible. Une nuit sans fin" ».
fn complete(scene: &Scene<'_>, relation: &mut Attribution) {
    if let Some(outer) = scene.quotations.around(relation.cue.start) {
        // What somebody inside a quotation says ends with it.
        let inner = outer.words.start + 1..outer.words.end - 1;
        for content in &mut relation.content {
            *content = content.start.max(inner.start)
                ..content.end.min(inner.end).max(content.start.max(inner.start));
        }
        relation.content.retain(|content| !content.is_empty());
        return;
    }
    for content in &mut relation.content {
        let at_ends = [scene.quotations.around(content.start), scene.quotations.around(content.end - 1)];
        for quotation in at_ends.into_iter().flatten() {
            let is_cut = quotation.words.start >= content.start || quotation.words.end <= content.end;
            if is_cut && !quotation.words.contains(&relation.cue.start) {
                content.start = content.start.min(quotation.words.start);
                content.end = content.end.max(quotation.words.end);
            }
        }
    }
}

fn read(scene: &Scene<'_>, found: &Found<'_>, earlier: &[Attribution]) -> Option<Attribution> {
    match found.cue.frame {
        Frame::Verb
        | Frame::VerbOblique
        | Frame::Quotation
        | Frame::Clause
        | Frame::Object
        | Frame::Predicate => verb::said(scene, found, earlier),
        Frame::Viewpoint => viewpoint::held(scene, found),
        Frame::Showing => showing::shown(scene, found),
        // "The minister suggested that …" says; "which suggests that …" makes the writer conclude.
        Frame::Inference => verb::said(scene, found, earlier)
            .filter(|relation| has_voice(scene, relation))
            .or_else(|| showing::by_writer(scene, found)),
        Frame::Writer => showing::by_writer(scene, found),
        Frame::Preposition => preposition::credited(scene, found, earlier),
        Frame::Noun => noun::named(scene, found),
        Frame::Adverb => adverb::hearsay(scene, found),
    }
}

/// True for a relation whose source is somebody or something with a voice of its own.
fn has_voice(scene: &Scene<'_>, relation: &Attribution) -> bool {
    matches!(&relation.source, Some(Source::Said(words)) if source::can_speak(scene.mentions, words))
}

impl Found<'_> {
    /// The relation with this source and content, unless the content is empty.
    fn relation(
        &self,
        rule: &'static str,
        source: Option<Source>,
        cue: Range<u32>,
        content: Vec<Range<u32>>,
    ) -> Option<Attribution> {
        let content: Vec<Range<u32>> = content.into_iter().filter(|c| !c.is_empty()).collect();
        (!content.is_empty()).then_some(Attribution {
            source,
            cue,
            content,
            kind: self.cue.kind,
            value: self.cue.value,
            rule,
            entry: Some(self.entry),
            pronoun: None,
            told_by: None,
        })
    }

    /// The word of the cue that carries its grammar: its first verb, or its first word.
    fn head(&self, mentions: &Mentions<'_>) -> WordId {
        self.words
            .clone()
            .map(WordId)
            .find(|&w| mentions.syntax.word(w).upos == recoupe_syntax::Upos::Verb)
            .unwrap_or(WordId(self.words.start))
    }
}
