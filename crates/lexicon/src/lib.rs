//! Language packs: the words of a language, what each of them means to the reader, and an example of each.
//!
//! `lang/fr/harms.toml` says that « tuer » is a verb whose object is killed; this crate checks the entry, compiles
//! all entries of a language into one [`Pack`], and finds them again in a text as [`Hit`]s.
//!
//! Nothing here reads a sentence: what follows from a hit is decided in `read`. The format is described for authors
//! in `docs/language-packs.md`.

#[cfg(feature = "compile")]
pub mod compile;
mod lookup;
mod pack;
mod pattern;
pub mod sense;
pub mod tokens;

pub use lookup::{Hit, Lexicon, Symbol, WordKey};
pub use pack::{Entry, EntryId, Pack, PackError, Settings};
pub use pattern::{Item, Pattern, PatternError};
pub use sense::Sense;
