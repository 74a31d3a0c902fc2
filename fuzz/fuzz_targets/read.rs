//! Any UTF-8 in either language: reading it does not panic and says the same twice.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recoupe_languages::get;
use recoupe_report::{Document, Language, Report};
use recoupe_text::Text;

fuzz_target!(|raw: &str| {
    for language in [Language::Fr, Language::En] {
        assert_eq!(read(raw, language), read(raw, language));
    }
});

fn read(raw: &str, language: Language) -> Report {
    let text = Text::new(raw);
    let document = Document::unknown("fuzz", language, text.len_chars());
    recoupe_read::read(&text, document, get(language), Vec::new())
}
