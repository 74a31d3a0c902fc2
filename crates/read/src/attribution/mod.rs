//! Who is credited with saying what, by which words: attribution relations of source, cue and content.
//!
//! « L’armée a dit avoir neutralisé plusieurs dizaines de pillards »: source « L’armée », cue « a dit », content
//! « avoir neutralisé … ». The lexicon says in which construction a cue names its source; each construction has
//! one file here.
//!
//! What the content asserts is not asked here: `claims` looks which figures stand in it.

mod adverb;
mod bracket;
mod content;
mod inverted;
mod narrow;
mod noun;
mod preposition;
mod quotation;
mod source;
mod verb;

pub use source::{Source, speaker_kind};

use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Cue, Frame};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{ClaimKind, FactValue};
use recoupe_syntax::WordId;
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
    /// The cue's entry; `None` where brackets are the cue.
    pub entry: Option<EntryId>,
}

impl Attribution {
    /// How many words its content has.
    pub fn content_len(&self) -> usize {
        self.content.iter().map(|c| c.len()).sum()
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

/// All attribution relations of a text, in the order of their cues.
pub fn attributions(mentions: &Mentions<'_>) -> Vec<Attribution> {
    let mut all: Vec<Attribution> = Vec::new();
    for sentence in &mentions.syntax.sentences {
        for hit in mentions.within(sentence.words.clone(), Class::Cue) {
            let Sense::Cue(cue) = mentions.lexicon.sense(hit.entry) else { continue };
            let found = Found { words: hit.words.start as u32..hit.words.end as u32, cue, entry: hit.entry };
            all.extend(read(mentions, &found, &all));
        }
        all.extend(bracket::credited(mentions, sentence));
    }
    all.dedup_by(|b, a| a.cue == b.cue);
    quotation::complete(mentions, &mut all);
    all
}

fn read(mentions: &Mentions<'_>, found: &Found<'_>, earlier: &[Attribution]) -> Option<Attribution> {
    match found.cue.frame {
        Frame::Verb | Frame::VerbOblique => verb::said(mentions, found, earlier),
        Frame::Quotation => verb::said(mentions, found, earlier).filter(|r| narrow::is_quoted(mentions, r)),
        Frame::Clause => verb::said(mentions, found, earlier)
            .filter(|r| narrow::is_quoted(mentions, r) || narrow::is_clause(mentions, r)),
        Frame::Object => verb::said(mentions, found, earlier).filter(narrow::follows),
        Frame::Showing => verb::shown(mentions, found),
        Frame::Inference | Frame::Writer => verb::by_writer(mentions, found),
        Frame::Preposition => preposition::credited(mentions, found, earlier),
        Frame::Noun => noun::named(mentions, found),
        Frame::Adverb => adverb::hearsay(mentions, found),
    }
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
