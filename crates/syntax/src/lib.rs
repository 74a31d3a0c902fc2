//! Sentences, tokens, words and trees: what the grammar of a text is, in the terms of Universal Dependencies.
//!
//! « L’armée a dit avoir neutralisé plusieurs dizaines de pillards. » becomes one [`Sentence`] whose root is
//! the word « dit », with « armée » as its `nsubj` and « neutralisé » as its `xcomp`.
//!
//! Nothing here knows what an army is, or that to neutralise is to kill: that is `read`.

mod conllu;
mod draw;
mod form;
pub mod model;
mod segment;
mod tree;

pub use conllu::{ConlluError, ConlluFault, ConlluSentence, ConlluToken, ConlluWord, read_conllu};
pub use draw::draw;
pub use form::normal_form;
pub use model::{Model, ModelError};
pub use recoupe_ud::{
    Deprel, Feats, Gender, Mood, Number, Person, Polarity, PronType, Reflex, Tense, Upos, VerbForm, Voice,
};
pub use segment::{MAX_SENTENCE_WORDS, learn, segment};
pub use tree::{Sentence, Syntax, SyntaxBuilder, Token, Word, WordId};
