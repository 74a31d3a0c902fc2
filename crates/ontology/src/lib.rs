//! The closed code lists: every code that a report, a language pack or an export may hold.
//!
//! The lists are data, one file per list in `ontology/*.toml`; the enums in `generated/` are written from them by
//! `cargo xtask codegen`. Example: [`Outcome::Killed`] has the code `killed`, is labelled « tués » and "killed", and
//! is defined in one line in each language.
//!
//! Beside the lists stand the ways from one coding to another, [`Cameo::nearest`] and [`AcledRule::of`]: both follow
//! data. Nothing here reads a text or holds a word that a report might use. More in `docs/codes.md`.

mod acled;
mod cameo;
mod generated;
mod lang;
mod list;
mod mode;

pub use acled::AcledCase;
pub use generated::*;
pub use lang::UiLang;
pub use list::{CodeList, Entry};

#[cfg(test)]
mod tests;
