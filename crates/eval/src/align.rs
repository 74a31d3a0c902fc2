//! Which word of the system is which word of the treebank.
//!
//! Both sides spell the same characters when white space is left out; a token covers a range of them. A word that is
//! a token of its own has a partner when the partner covers the same characters. Words of contractions have no
//! characters of their own: inside a stretch that is a contraction on either side, the longest common row of forms
//! is taken.

use recoupe_syntax::ConlluSentence;
use std::fmt;
use std::ops::Range;

/// A word with the characters its token covers.
#[derive(Clone, Debug)]
pub(crate) struct PlacedWord {
    /// Number of its sentence.
    pub sentence: usize,
    /// Number in its sentence.
    pub word: usize,
    /// The characters of its token, white space left out.
    pub chars: Range<usize>,
    /// Whether its token is several words.
    pub is_contracted: bool,
    /// Its form in small letters.
    pub form: String,
}

/// One side of the comparison.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    /// All characters but white space.
    pub chars: Vec<char>,
    /// The characters of each token.
    pub tokens: Vec<Range<usize>>,
    /// The characters of each sentence.
    pub sentences: Vec<Range<usize>>,
    /// All words.
    pub words: Vec<PlacedWord>,
}

/// The two sides do not spell the same characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misaligned {
    /// What the treebank has where they part.
    pub gold: String,
    /// What the system has there.
    pub system: String,
}

impl fmt::Display for Misaligned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the two files spell different texts: `{}` against `{}`", self.gold, self.system)
    }
}

impl std::error::Error for Misaligned {}

impl Side {
    /// Places all words of a file.
    pub fn of(sentences: &[ConlluSentence]) -> Side {
        let mut side = Side::default();
        for (number, sentence) in sentences.iter().enumerate() {
            let first = side.chars.len();
            for token in &sentence.tokens {
                let start = side.chars.len();
                side.chars.extend(token.form.chars().filter(|c| !c.is_whitespace()));
                let chars = start..side.chars.len();
                for word in token.words.clone() {
                    let form = sentence.words[word].form.to_lowercase();
                    let is_contracted = token.words.len() > 1;
                    let placed =
                        PlacedWord { sentence: number, word, chars: chars.clone(), is_contracted, form };
                    side.words.push(placed);
                }
                side.tokens.push(chars);
            }
            side.sentences.push(first..side.chars.len());
        }
        side
    }
}

/// Pairs of word numbers, gold and system.
pub(crate) fn align(gold: &Side, system: &Side) -> Result<Vec<(usize, usize)>, Misaligned> {
    if gold.chars != system.chars {
        return Err(first_difference(gold, system));
    }
    let (mut g, mut s) = (0, 0);
    let mut pairs = Vec::new();
    while g < gold.words.len() && s < system.words.len() {
        let (a, b) = (&gold.words[g], &system.words[s]);
        if a.is_contracted || b.is_contracted {
            let (in_gold, in_system) = contraction(gold, system, g, s);
            (g, s) = (in_gold.end, in_system.end);
            pair_by_form(gold, system, in_gold, in_system, &mut pairs);
        } else if a.chars == b.chars {
            pairs.push((g, s));
            (g, s) = (g + 1, s + 1);
        } else if a.chars.start <= b.chars.start {
            g += 1;
        } else {
            s += 1;
        }
    }
    Ok(pairs)
}

/// The words of the smallest stretch that holds the contraction at `g` or `s` and cuts none on either side.
fn contraction(gold: &Side, system: &Side, g: usize, s: usize) -> (Range<usize>, Range<usize>) {
    let (a, b) = (&gold.words[g], &system.words[s]);
    let (mut g, mut s) = (g, s);
    let mut end = if a.is_contracted { a.chars.end } else { b.chars.end };
    if a.is_contracted && !b.is_contracted && b.chars.start < a.chars.start {
        s += 1;
    } else if !a.is_contracted && a.chars.start < b.chars.start {
        g += 1;
    }
    let (first_gold, first_system) = (g, s);
    loop {
        let next_gold = gold.words.get(g).filter(|w| w.chars.start < end);
        let next_system = system.words.get(s).filter(|w| w.chars.start < end);
        let next = match (next_gold, next_system) {
            (Some(a), Some(b)) if b.chars.start < a.chars.start => {
                s += 1;
                b
            }
            (Some(a), _) => {
                g += 1;
                a
            }
            (None, Some(b)) => {
                s += 1;
                b
            }
            (None, None) => return (first_gold..g, first_system..s),
        };
        if next.is_contracted {
            end = end.max(next.chars.end);
        }
    }
}

/// Pairs the longest common row of forms.
fn pair_by_form(
    gold: &Side,
    system: &Side,
    in_gold: Range<usize>,
    in_system: Range<usize>,
    pairs: &mut Vec<(usize, usize)>,
) {
    let (rows, columns) = (in_gold.len(), in_system.len());
    let same =
        |g: usize, s: usize| gold.words[in_gold.start + g].form == system.words[in_system.start + s].form;
    // longest[g][s] is the length of the longest common row of what follows.
    let mut longest = vec![vec![0usize; columns + 1]; rows + 1];
    for g in (0..rows).rev() {
        for s in (0..columns).rev() {
            longest[g][s] =
                if same(g, s) { longest[g + 1][s + 1] + 1 } else { longest[g + 1][s].max(longest[g][s + 1]) };
        }
    }
    let (mut g, mut s) = (0, 0);
    while g < rows && s < columns {
        if same(g, s) {
            pairs.push((in_gold.start + g, in_system.start + s));
            (g, s) = (g + 1, s + 1);
        } else if longest[g][s] == longest[g + 1][s] {
            g += 1;
        } else {
            s += 1;
        }
    }
}

fn first_difference(gold: &Side, system: &Side) -> Misaligned {
    let at = gold.chars.iter().zip(&system.chars).take_while(|(a, b)| a == b).count();
    let excerpt = |side: &Side| side.chars.iter().skip(at).take(20).collect();
    Misaligned { gold: excerpt(gold), system: excerpt(system) }
}
