//! Lexicon hits, found once for the whole text and asked for by word.

use super::number::{Number, numbers_of};
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_lexicon::{EntryId, Hit, Lexicon, Sense, WordKey};
use recoupe_syntax::{Sentence, Syntax, WordId};
use recoupe_text::{Span, Text};
use std::ops::Range;

/// A text with its grammar, and everything in it that the lexicon knows or that is a number.
pub struct Mentions<'a> {
    /// The text.
    pub text: &'a Text,
    /// Its grammar.
    pub syntax: &'a Syntax,
    /// The words of its language.
    pub lexicon: &'a Lexicon,
    /// Numbers in text order.
    pub numbers: Vec<Number>,
    /// Ranks in text order: « troisième », "21st". They count nobody by themselves.
    pub ordinals: Vec<Number>,
    /// Hits in the order of their first word; `Hit::words` counts words of the whole text.
    hits: Vec<Hit>,
    /// For each word, the position of the first hit that starts at it or after it.
    first: Vec<u32>,
    /// For each word, the classes of its hits: most questions are answered here, by "none".
    classes: Vec<Classes>,
}

/// The classes of the hits of a word, as sets of bits.
#[derive(Clone, Copy, Default)]
struct Classes {
    /// Of those that start at it.
    starting: u64,
    /// Of those that it is part of.
    covering: u64,
}

const fn bit(class: Class) -> u64 {
    const { assert!(Class::COUNT <= 64, "a set of classes has 64 bits") };
    1 << class as u64
}

/// The classes that a number may start with.
const OF_NUMBERS: u64 = bit(Class::Numeral)
    | bit(Class::Ordinal)
    | bit(Class::Fraction)
    | bit(Class::Collective)
    | bit(Class::Vague)
    | bit(Class::Indefinite)
    | bit(Class::Zero);

impl<'a> Mentions<'a> {
    /// Finds them.
    pub fn new(text: &'a Text, syntax: &'a Syntax, lexicon: &'a Lexicon) -> Self {
        let keys: Vec<WordKey> = (0..syntax.words.len() as u32)
            .map(WordId)
            .map(|id| lexicon.key(syntax.form(id), syntax.lemma(id), syntax.word(id).upos))
            .collect();
        let mut hits = Vec::new();
        for sentence in &syntax.sentences {
            let start = sentence.words.start as usize;
            let row = &keys[start..sentence.words.end as usize];
            hits.extend(
                lexicon
                    .hits(row)
                    .into_iter()
                    .map(|hit| Hit { words: hit.words.start + start..hit.words.end + start, ..hit }),
            );
        }
        let first = first_hits(&hits, keys.len());
        let classes = classes_of(&hits, keys.len());
        let (numbers, ordinals) = (Vec::new(), Vec::new());
        let mut mentions = Mentions { text, syntax, lexicon, numbers, ordinals, hits, first, classes };
        let found: Vec<_> = syntax.sentences.iter().map(|s| numbers_of(&mentions, s)).collect();
        for (numbers, ordinals) in found {
            mentions.numbers.extend(numbers);
            mentions.ordinals.extend(ordinals);
        }
        mentions
    }

    /// Hits of a class that start at this word.
    pub fn starting(&self, word: WordId, class: Class) -> impl Iterator<Item = &Hit> {
        let known = self.classes[word.index()].starting & bit(class) != 0;
        let hits = if known { self.starting_any(word) } else { &[] };
        hits.iter().filter(move |h| h.class == class)
    }

    /// Hits of a class inside these words, in text order.
    pub fn within(&self, words: Range<u32>, class: Class) -> impl Iterator<Item = &Hit> {
        let (from, to) = (self.first[words.start as usize] as usize, self.first[words.end as usize] as usize);
        self.hits[from..to].iter().filter(move |h| h.class == class && h.words.end <= words.end as usize)
    }

    /// Hits of a class that this word is part of, the last to start first.
    pub fn covering(&self, word: WordId, class: Class) -> impl Iterator<Item = &Hit> {
        let known = self.classes[word.index()].covering & bit(class) != 0;
        let earliest = if known { word.index().saturating_sub(LONGEST_HIT) } else { word.index() + 1 };
        let from = self.first[earliest] as usize;
        let to = self.first[word.index() + 1] as usize;
        self.hits[from..to].iter().rev().filter(move |h| h.class == class && h.words.contains(&word.index()))
    }

    /// The sense of a class that this one word has by itself or as part of a longer hit.
    pub fn sense_at(&self, word: WordId, class: Class) -> Option<(&Sense, EntryId)> {
        self.covering(word, class).next().map(|hit| (self.lexicon.sense(hit.entry), hit.entry))
    }

    /// How a word that ties figures ties them.
    pub fn link_at(&self, word: WordId) -> Option<LinkKind> {
        let hit = self.starting(word, Class::Link).next()?;
        match self.lexicon.sense(hit.entry) {
            Sense::Link(link) => Some(link.kind),
            _ => None,
        }
    }

    /// The bytes of a row of words; empty for an empty row.
    pub fn span_of(&self, words: Range<u32>) -> Span {
        let words = &self.syntax.words[words.start as usize..words.end as usize];
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The numbers of a sentence.
    pub fn numbers_in(&self, sentence: &Sentence) -> &[Number] {
        let from = self.numbers.partition_point(|n| n.words.start < sentence.words.start);
        let to = self.numbers.partition_point(|n| n.words.start < sentence.words.end);
        &self.numbers[from..to]
    }

    /// True when a number may start at this word.
    pub(crate) fn starts_number(&self, word: WordId) -> bool {
        self.classes[word.index()].starting & OF_NUMBERS != 0
    }

    /// Hits of any class that start at this word.
    pub(crate) fn starting_any(&self, word: WordId) -> &[Hit] {
        let (from, to) = (self.first[word.index()] as usize, self.first[word.index() + 1] as usize);
        &self.hits[from..to]
    }
}

/// No pattern has more words than this.
const LONGEST_HIT: usize = 12;

fn classes_of(hits: &[Hit], words: usize) -> Vec<Classes> {
    let mut all = vec![Classes::default(); words];
    for hit in hits {
        let set = bit(hit.class);
        all[hit.words.start].starting |= set;
        for classes in &mut all[hit.words.clone()] {
            classes.covering |= set;
        }
    }
    all
}

/// For each word and one past the last, the position of the first hit that starts at it or later.
fn first_hits(hits: &[Hit], words: usize) -> Vec<u32> {
    let mut first = Vec::with_capacity(words + 1);
    let mut at = 0;
    for word in 0..=words {
        while at < hits.len() && hits[at].words.start < word {
            at += 1;
        }
        first.push(at as u32);
    }
    first
}
