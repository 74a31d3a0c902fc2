//! What can be seen of a word without its neighbours: its form, its ends, its shape, its cluster.

use super::cluster::Clusters;
use super::hash::{CharHash, number};

/// Longest suffix and prefix looked at, in characters.
const SUFFIXES: usize = 6;
const PREFIXES: usize = 3;

/// Attributes of a form. All are hashes; zero is "outside the sentence" or "not known".
#[derive(Clone, Copy, Default, Debug)]
pub struct Lexeme {
    /// The form with its case.
    pub form: u64,
    /// The form in lower case.
    pub lower: u64,
    /// The last 1 to 6 characters in lower case.
    pub suffix: [u64; SUFFIXES],
    /// The first 1 to 3 characters in lower case.
    pub prefix: [u64; PREFIXES],
    /// Upper case, lower case, digits and signs: « Nour-Soultan » is `Xx-Xx`.
    pub shape: u64,
    /// Fine and coarse cluster; zero when the form is too rare to have one.
    pub fine: u64,
    /// The coarse cluster.
    pub coarse: u64,
}

impl Lexeme {
    /// The attributes of a form. `chars` is working room.
    pub fn of(form: &str, clusters: &Clusters, chars: &mut Vec<char>) -> Self {
        chars.clear();
        chars.extend(form.chars().flat_map(char::to_lowercase));
        let mut lexeme = Lexeme { form: CharHash::of(form), shape: shape(form), ..Lexeme::default() };
        let mut hash = CharHash::empty();
        for (i, &c) in chars.iter().enumerate() {
            hash = hash.push(c);
            if i < PREFIXES {
                lexeme.prefix[i..].fill(hash.finish());
            }
        }
        lexeme.lower = hash.finish();
        hash = CharHash::empty();
        for (i, &c) in chars.iter().rev().take(SUFFIXES).enumerate() {
            hash = hash.push(c);
            lexeme.suffix[i..].fill(hash.finish());
        }
        (lexeme.fine, lexeme.coarse) = clusters.get(lexeme.lower);
        lexeme
    }
}

/// The shape of a form, runs of one kind shortened to two.
fn shape(form: &str) -> u64 {
    let (mut hash, mut last, mut run) = (CharHash::empty(), '\0', 0);
    for c in form.chars() {
        let kind = match c {
            c if c.is_uppercase() => 'X',
            c if c.is_lowercase() => 'x',
            c if c.is_numeric() => 'd',
            c if c.is_alphabetic() => 'a',
            c => c,
        };
        run = if kind == last { run + 1 } else { 1 };
        last = kind;
        if run <= 2 {
            hash = hash.push(kind);
        }
    }
    number(hash.finish())
}
