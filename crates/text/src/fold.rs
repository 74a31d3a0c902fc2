//! Match keys: one spelling for words that news writes in several.
//!
//! « L’État », "l'etat" and « L'ETAT » fold to the same key. Folding is for looking up only: spans and quotes
//! always refer to the untouched text.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key of a word or phrase: lower case, no diacritics, plain apostrophes, hyphens and spaces, « œ » as "oe".
pub fn fold(words: &str) -> String {
    if words.is_ascii() {
        return words.to_ascii_lowercase();
    }
    let mut key = String::with_capacity(words.len());
    for c in words.chars().map(plain_char).flat_map(char::to_lowercase).nfd() {
        // Decomposition can bring typographic variants back (U+1FFD becomes U+00B4).
        match plain_char(c) {
            'œ' => key.push_str("oe"),
            'æ' => key.push_str("ae"),
            'ß' => key.push_str("ss"),
            c if is_combining_mark(c) => {}
            c => key.push(c),
        }
    }
    key
}

/// One character folded to one character: lower case without its diacritic, where that is a single character.
pub fn fold_char(c: char) -> char {
    let plain = plain_char(c);
    let base = std::iter::once(plain).nfd().next().unwrap_or(plain);
    let mut lower = base.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => base,
    }
}

/// One typographic variant for one: curly apostrophes and primes to `'`, special spaces to U+0020, special hyphens
/// and the non-breaking hyphen to `-`. Every other character is returned as it is. One for one in characters, so
/// positions counted in characters do not move.
pub fn plain_char(c: char) -> char {
    match c {
        '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{2032}' | '\u{00B4}' | '\u{FF07}' => '\'',
        '\u{00A0}'
        | '\u{202F}'
        | '\u{2009}'
        | '\u{2007}'
        | '\u{2002}'..='\u{2006}'
        | '\u{2008}'
        | '\u{200A}'
        | '\u{3000}' => ' ',
        '\u{2010}' | '\u{2011}' | '\u{00AD}' => '-',
        c => c,
    }
}
