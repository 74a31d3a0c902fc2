//! Scores of sentences, tokens, words, tags and trees against a treebank, by the rules of the CoNLL 2018 shared task.
//!
//! A system that reads « du pain » as one word too many loses that word and keeps the others: system and gold are
//! compared on the characters they cover, not by their numbers. See
//! <https://universaldependencies.org/conll18/evaluation.html>.
//!
//! For development only: no part of recoupe that reads reports uses this crate.

mod align;
mod raw;
mod score;

pub use align::Misaligned;
pub use raw::{Layout, RawText, raw_text};
pub use score::{Count, Scores, evaluate};

#[cfg(test)]
mod tests;
