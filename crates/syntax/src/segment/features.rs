//! Features: what is seen at a place, each a well-mixed number, for the learned answers.

use super::scan::lower_into;

/// Mixes the parts of one feature after another; each gets its own number space.
pub(super) struct Hasher {
    context: u32,
    template: u32,
}

impl Hasher {
    /// All features are taken together with this context.
    pub fn new(context: u32) -> Self {
        Hasher { context, template: 0 }
    }

    /// The next feature.
    pub fn feature(&mut self, parts: &[u32]) -> u32 {
        self.template += 1;
        let start = mix(self.template, self.context);
        parts.iter().fold(start, |hash, &part| mix(hash, part))
    }
}

fn mix(hash: u32, part: u32) -> u32 {
    let product = (u64::from(hash ^ 0x9E37_79B9)).wrapping_mul(0x9FB2_1C65_1E98_DF25) ^ u64::from(part);
    let product = product.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (product >> 32) as u32
}

/// A spelling and its end, as numbers.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    /// The whole word in small letters.
    pub whole: u32,
    /// Its last three letters.
    pub ending: u32,
    /// Its last two letters.
    pub short_ending: u32,
}

/// The spelling of a word; `key` is overwritten.
pub(super) fn spelling(words: &str, key: &mut String) -> Spelling {
    lower_into(key, words);
    // Digits differ from text to text.
    let is_figure = key.starts_with(|c: char| c.is_ascii_digit());
    let word = if is_figure { "0" } else { key.as_str() };
    let last =
        |letters: usize| word.char_indices().rev().nth(letters - 1).map_or(word, |(at, _)| &word[at..]);
    Spelling { whole: hash_of(word), ending: hash_of(last(3)), short_ending: hash_of(last(2)) }
}

/// The number of a spelling in small letters.
pub(super) fn hash_of(word: &str) -> u32 {
    word.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
