//! French: data only. The lexicons are the TOML files of this folder, checked and compiled by its build script.

/// All entries and the tokeniser's table, compiled.
pub static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"));

/// Tags, lemmas and trees; see `model/CARD.md`.
pub static MODEL: &[u8] = include_bytes!("../model/syntax.bin");

/// Fingerprint of pack and model.
pub static FINGERPRINT: &str = include_str!(concat!(env!("OUT_DIR"), "/fingerprint.txt"));
