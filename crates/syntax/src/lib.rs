//! Sentences, tokens, words and trees: what the grammar of a text is, in the terms of Universal Dependencies.
//!
//! « La police a annoncé avoir éliminé plusieurs dizaines d’assaillants. » becomes one [`Sentence`] whose root is
//! the word « annoncé », with « police » as its `nsubj` and « éliminé » as its `xcomp`.
//!
//! Nothing here knows what a police is, or that to eliminate is to kill: that is `read`.

mod conllu;
mod form;
mod segment;
mod tree;

pub use conllu::{ConlluError, ConlluFault, ConlluSentence, ConlluToken, ConlluWord, read_conllu};
pub use form::normal_form;
pub use recoupe_ud::{
    Deprel, Feats, Gender, Mood, Number, Person, Polarity, PronType, Reflex, Tense, Upos, VerbForm, Voice,
};
pub use segment::{MAX_SENTENCE_WORDS, segment};
pub use tree::{Sentence, Syntax, SyntaxBuilder, Token, Word, WordId};
