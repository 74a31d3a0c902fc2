//! The exchange algorithm: classes of words such that a word's class says as much as possible about the next one's.
//!
//! Each word in turn moves to the class where the likelihood of the class bigrams is highest (Kneser and Ney 1993;
//! Martin, Liermann and Ney 1998). With `n` the counts of classes and of pairs of classes, what grows is
//! `Σ f(n(c, d)) - 2 Σ f(n(c))` where `f(n) = n log n`. Logarithms are in fixed point: the same classes on every
//! machine.

use std::collections::BTreeMap;

/// How often one word follows another, both ways.
pub struct Bigrams {
    /// `(next word, count)` for each word.
    after: Vec<Vec<(u32, u32)>>,
    /// `(word before, count)` for each word.
    before: Vec<Vec<(u32, u32)>>,
    /// Occurrences.
    counts: Vec<u32>,
}

impl Bigrams {
    /// From the pairs of neighbours in a text, as numbers below `words`.
    pub fn count(words: usize, pairs: impl Iterator<Item = (u32, u32)>) -> Self {
        let mut all: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        pairs.for_each(|pair| *all.entry(pair).or_default() += 1);
        let mut bigrams = Bigrams {
            after: vec![Vec::new(); words],
            before: vec![Vec::new(); words],
            counts: vec![0; words],
        };
        for ((left, right), count) in all {
            bigrams.after[left as usize].push((right, count));
            bigrams.before[right as usize].push((left, count));
            bigrams.counts[right as usize] += count;
        }
        bigrams
    }

    /// The same text with each word replaced by its class.
    pub fn of_classes(&self, class_of: &[u16], classes: usize) -> Self {
        let pairs = self.after.iter().enumerate().flat_map(|(left, after)| {
            after.iter().flat_map(move |&(right, count)| {
                let pair = (u32::from(class_of[left]), u32::from(class_of[right as usize]));
                std::iter::repeat_n(pair, count as usize)
            })
        });
        Self::count(classes, pairs)
    }
}

/// Fixed-point places of a logarithm.
const PLACES: u32 = 12;

/// `n log2 n`, with [`PLACES`] binary places.
pub fn entropy(n: u32) -> i64 {
    if n < 2 {
        return 0;
    }
    let whole = n.ilog2();
    let mut log = i64::from(whole);
    // Squaring a mantissa between 1 and 2 shows the next binary digit of its logarithm.
    let mut mantissa = u64::from(n) << (31 - whole);
    for _ in 0..PLACES {
        mantissa = (mantissa * mantissa) >> 31;
        let digit = mantissa >> 32;
        mantissa >>= digit;
        log = log << 1 | digit as i64;
    }
    i64::from(n) * log
}

/// Values of [`entropy`] that are looked up, not computed.
const TABLE: usize = 1 << 16;

/// The state of the clustering.
struct Exchange<'a> {
    bigrams: &'a Bigrams,
    classes: usize,
    class_of: Vec<u16>,
    /// `pairs[c * classes + d]`: how often class d follows class c; `mirror` is its transpose.
    pairs: Vec<u32>,
    mirror: Vec<u32>,
    totals: Vec<u32>,
    entropies: Vec<i64>,
}

/// The class of each word, all below `classes`, after so many passes over the words.
pub fn exchange(bigrams: &Bigrams, classes: usize, passes: usize) -> Vec<u16> {
    let words = bigrams.counts.len();
    let mut state = Exchange {
        bigrams,
        classes,
        class_of: (0..words).map(|w| (w % classes) as u16).collect(),
        pairs: vec![0; classes * classes],
        mirror: vec![0; classes * classes],
        totals: vec![0; classes],
        entropies: (0..TABLE as u32).map(entropy).collect(),
    };
    for word in 0..words {
        for &(right, count) in &bigrams.after[word] {
            state.pair(state.class_of[word], state.class_of[right as usize], i64::from(count));
        }
        state.totals[usize::from(state.class_of[word])] += bigrams.counts[word];
    }
    for _ in 0..passes {
        for word in 0..words {
            state.relocate(word);
        }
    }
    state.class_of
}

impl Exchange<'_> {
    fn f(&self, n: u32) -> i64 {
        self.entropies.get(n as usize).copied().unwrap_or_else(|| entropy(n))
    }

    fn pair(&mut self, left: u16, right: u16, change: i64) {
        let (left, right) = (usize::from(left), usize::from(right));
        for count in
            [&mut self.pairs[left * self.classes + right], &mut self.mirror[right * self.classes + left]]
        {
            *count = (i64::from(*count) + change) as u32;
        }
    }

    /// Takes a word out of its class (`sign` -1) or puts it in (1): its pairs with all other words and with itself.
    fn count_in(&mut self, word: usize, class: u16, sign: i64) {
        let bigrams = self.bigrams;
        for &(right, count) in &bigrams.after[word] {
            let other = if right as usize == word { class } else { self.class_of[right as usize] };
            self.pair(class, other, sign * i64::from(count));
        }
        for &(left, count) in bigrams.before[word].iter().filter(|&&(left, _)| left as usize != word) {
            self.pair(self.class_of[left as usize], class, sign * i64::from(count));
        }
        let total = &mut self.totals[usize::from(class)];
        *total = (i64::from(*total) + sign * i64::from(bigrams.counts[word])) as u32;
    }

    /// Moves a word to its best class.
    fn relocate(&mut self, word: usize) {
        self.count_in(word, self.class_of[word], -1);
        let gains = self.gains(word);
        let best = (0..self.classes).max_by_key(|&c| (gains[c], std::cmp::Reverse(c))).unwrap_or(0) as u16;
        self.class_of[word] = best;
        self.count_in(word, best, 1);
    }

    /// What putting a word, now in no class, into each class would gain.
    fn gains(&self, word: usize) -> Vec<i64> {
        let by_class = |neighbours: &[(u32, u32)]| {
            let mut sums: BTreeMap<usize, u32> = BTreeMap::new();
            for &(other, count) in neighbours.iter().filter(|&&(other, _)| other as usize != word) {
                *sums.entry(usize::from(self.class_of[other as usize])).or_default() += count;
            }
            sums
        };
        let (left, right) = (by_class(&self.bigrams.before[word]), by_class(&self.bigrams.after[word]));
        let own =
            self.bigrams.after[word].iter().find(|&&(other, _)| other as usize == word).map_or(0, |o| o.1);
        let count = self.bigrams.counts[word];
        let mut gains: Vec<i64> = self.totals.iter().map(|&n| 2 * (self.f(n) - self.f(n + count))).collect();
        for (sums, table) in [(&left, &self.pairs), (&right, &self.mirror)] {
            for (&class, &more) in sums {
                let row = &table[class * self.classes..][..self.classes];
                for (gain, &n) in gains.iter_mut().zip(row) {
                    *gain += self.f(n + more) - self.f(n);
                }
            }
        }
        // A neighbour in the very class meets both sides of one count: put right what was added twice.
        for (class, gain) in gains.iter_mut().enumerate() {
            let (l, r) = (left.get(&class).copied().unwrap_or(0), right.get(&class).copied().unwrap_or(0));
            if l + r + own > 0 {
                let n = self.pairs[class * self.classes + class];
                let apart = self.f(n + l) + self.f(n + r) - 2 * self.f(n);
                *gain += self.f(n + l + r + own) - self.f(n) - apart;
            }
        }
        gains
    }
}
