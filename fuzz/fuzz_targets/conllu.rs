//! Any CoNLL-U: reading it gives sentences or a fault, and what was read is written so that it reads the same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recoupe_syntax::read_conllu;

fuzz_target!(|text: &str| {
    if let Ok(sentences) = read_conllu(text) {
        let written: String = sentences.iter().map(ToString::to_string).collect();
        let again = read_conllu(&written).expect("what we write can be read");
        assert_eq!(again, sentences);
    }
});
