//! Any bytes as a compiled language pack: they are read or refused, and a pack that was read is written and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recoupe_lexicon::Pack;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(pack) = Pack::from_bytes(bytes) {
        let again = Pack::from_bytes(&pack.to_bytes()).expect("what we write can be read");
        assert_eq!(again.to_bytes(), pack.to_bytes());
    }
});
