//! The languages that recoupe reads, each loaded once and shared.
//!
//! `get(Language::Fr)` gives what [`recoupe_read::read`] needs for a French report. A new language is one line here
//! and one data crate under `lang/`.

use recoupe_read::Language;
use recoupe_report::Language as Code;
use std::sync::LazyLock;

static FRENCH: LazyLock<Language> =
    LazyLock::new(|| load(recoupe_lang_fr::PACK, recoupe_lang_fr::MODEL, recoupe_lang_fr::FINGERPRINT));
static ENGLISH: LazyLock<Language> =
    LazyLock::new(|| load(recoupe_lang_en::PACK, recoupe_lang_en::MODEL, recoupe_lang_en::FINGERPRINT));

/// The language with this code.
pub fn get(code: Code) -> &'static Language {
    match code {
        Code::Fr => &FRENCH,
        Code::En => &ENGLISH,
    }
}

fn load(pack: &[u8], model: &[u8], fingerprint: &str) -> Language {
    Language::load(pack, model, fingerprint).expect("the build script wrote the pack and read the model")
}
