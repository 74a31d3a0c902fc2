//! The parsed text: plain tables of sentences, tokens and words that refer to each other by number.
//!
//! A token is a stretch of the text; a word is what grammar sees. « du » is one token and two words (de, le), and
//! "don't" one token and two words (do, n't). Tokens never overlap, never hold white space at their ends, and
//! everything between them is white space: tokens and gaps rebuild the text.

use recoupe_text::{Span, Text};
use recoupe_ud::{Deprel, Feats, Upos};
use std::ops::Range;

/// The number of a word in the whole text (not in its sentence).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WordId(pub u32);

impl WordId {
    /// As an index into [`Syntax::words`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A sentence, or a headline, list item or dateline that stands for one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// From the first token to the last.
    pub span: Span,
    /// Its tokens, as numbers into [`Syntax::tokens`].
    pub tokens: Range<u32>,
    /// Its words, as numbers into [`Syntax::words`].
    pub words: Range<u32>,
}

impl Sentence {
    /// Its words in order.
    pub fn word_ids(&self) -> impl DoubleEndedIterator<Item = WordId> + ExactSizeIterator + use<> {
        self.words.clone().map(WordId)
    }
}

/// A stretch of the text that is written as one: a word, a contraction, a number with its thousands spaces, a sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// Its bytes in the text.
    pub span: Span,
    /// Its words, as numbers into [`Syntax::words`]: one, or several for a contraction.
    pub words: Range<u32>,
}

/// A grammatical word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// The number of its token in [`Syntax::tokens`].
    pub token: u32,
    /// Its bytes in the text: those of its token, or its own part of it where a contraction can be cut ("do|n't").
    pub span: Span,
    /// Its form, as a range of [`Syntax`]'s strings: use [`Syntax::form`].
    form: Span,
    /// Its lemma, likewise: use [`Syntax::lemma`].
    lemma: Span,
    /// Universal part of speech.
    pub upos: Upos,
    /// Morphological features (the reduced set of [`Feats`]).
    pub feats: Feats,
    /// The word it depends on; `None` for the root of its sentence.
    pub head: Option<WordId>,
    /// Its relation to its head.
    pub deprel: Deprel,
}

/// A text cut into sentences, tokens and words, with tags, lemmas and trees. Made by a [`SyntaxBuilder`].
#[derive(Clone, Debug, Default)]
pub struct Syntax {
    /// In text order.
    pub sentences: Vec<Sentence>,
    /// In text order.
    pub tokens: Vec<Token>,
    /// In text order; each belongs to one token and one sentence.
    pub words: Vec<Word>,
    strings: String,
}

impl Syntax {
    /// A word's form, with plain apostrophes and without inner spaces ("3000" for « 3 000 »; "le" in « du »).
    pub fn form(&self, id: WordId) -> &str {
        &self.strings[Range::from(self.words[id.index()].form)]
    }

    /// A word's lemma.
    pub fn lemma(&self, id: WordId) -> &str {
        &self.strings[Range::from(self.words[id.index()].lemma)]
    }

    /// A word.
    pub fn word(&self, id: WordId) -> &Word {
        &self.words[id.index()]
    }

    /// The number of the sentence a word stands in.
    pub fn sentence_of(&self, id: WordId) -> usize {
        self.sentences.partition_point(|s| s.words.end <= id.0)
    }

    /// The words that depend on `id`, in text order (found by a walk over its sentence).
    pub fn children(&self, id: WordId) -> impl DoubleEndedIterator<Item = WordId> + '_ {
        let words = self.sentences.get(self.sentence_of(id)).map_or(0..0, |s| s.words.clone());
        words.map(WordId).filter(move |&w| self.word(w).head == Some(id))
    }

    /// The words that depend on `id` by this relation, in text order.
    pub fn children_by(&self, id: WordId, deprel: Deprel) -> impl DoubleEndedIterator<Item = WordId> + '_ {
        self.children(id).filter(move |&w| self.word(w).deprel == deprel)
    }

    /// True when `below` is `above` or hangs under it.
    pub fn is_under(&self, below: WordId, above: WordId) -> bool {
        let mut at = Some(below);
        while let Some(id) = at {
            if id == above {
                return true;
            }
            at = self.word(id).head;
        }
        false
    }

    /// `id` and all the words under it, in text order.
    pub fn subtree(&self, id: WordId) -> Vec<WordId> {
        let Some(sentence) = self.sentences.get(self.sentence_of(id)) else { return Vec::new() };
        sentence.word_ids().filter(|&w| self.is_under(w, id)).collect()
    }

    /// From the first byte to the last of some words.
    pub fn cover(&self, words: &[WordId]) -> Option<Span> {
        words.iter().map(|&w| self.word(w).span).reduce(Span::cover)
    }
}

/// Builds a [`Syntax`] stage by stage: the tokeniser adds sentences, tokens and words; the models then fill tags,
/// lemmas and trees in.
#[derive(Debug, Default)]
pub struct SyntaxBuilder {
    syntax: Syntax,
    open_tokens: u32,
    open_words: u32,
}

impl SyntaxBuilder {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a token that is one word, or several (`forms` with their spans, in order).
    pub fn token<'a>(&mut self, span: Span, forms: impl IntoIterator<Item = (&'a str, Span)>) {
        let token = self.syntax.tokens.len() as u32;
        let first = self.syntax.words.len() as u32;
        for (form, word_span) in forms {
            let form = self.string(form);
            self.syntax.words.push(Word {
                token,
                span: word_span,
                form,
                lemma: form,
                upos: Upos::X,
                feats: Feats::default(),
                head: None,
                deprel: Deprel::Dep,
            });
        }
        self.syntax.tokens.push(Token { span, words: first..self.syntax.words.len() as u32 });
    }

    /// Closes a sentence after the tokens added so far; does nothing when none was added since the last one.
    pub fn end_sentence(&mut self) {
        let tokens = self.open_tokens..self.syntax.tokens.len() as u32;
        let words = self.open_words..self.syntax.words.len() as u32;
        if tokens.is_empty() {
            return;
        }
        let first = self.syntax.tokens[tokens.start as usize].span;
        let last = self.syntax.tokens[tokens.end as usize - 1].span;
        (self.open_tokens, self.open_words) = (tokens.end, words.end);
        self.syntax.sentences.push(Sentence { span: first.cover(last), tokens, words });
    }

    /// What stands so far, for the stages that fill in.
    pub fn syntax(&self) -> &Syntax {
        &self.syntax
    }

    /// A word to fill in.
    pub fn word_mut(&mut self, id: WordId) -> &mut Word {
        &mut self.syntax.words[id.index()]
    }

    /// Sets the form that the models and the lexicon see.
    pub fn set_form(&mut self, id: WordId, form: &str) {
        if self.syntax.form(id) != form {
            self.syntax.words[id.index()].form = self.string(form);
        }
    }

    /// Sets a word's lemma.
    pub fn set_lemma(&mut self, id: WordId, lemma: &str) {
        if self.syntax.form(id) == lemma {
            self.syntax.words[id.index()].lemma = self.syntax.words[id.index()].form;
        } else {
            self.syntax.words[id.index()].lemma = self.string(lemma);
        }
    }

    /// The finished tables. An unclosed sentence is closed.
    pub fn finish(mut self, text: &Text) -> Syntax {
        self.end_sentence();
        debug_assert!(self.syntax.tokens.iter().all(|t| !text.slice(t.span).is_empty()));
        self.syntax
    }

    fn string(&mut self, s: &str) -> Span {
        let start = self.syntax.strings.len();
        self.syntax.strings.push_str(s);
        Span::of(start, self.syntax.strings.len())
    }
}
