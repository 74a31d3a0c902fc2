//! Weights of hashed linear classifiers.
//!
//! A table has a power of two of rows; a feature's hash picks a row, a class its column. The score of a class is the
//! sum over the features: integers only, so that every machine adds up to the same decision. Different features may
//! share a row (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").

/// Rows of `W` weights. Invariant: row 0 is all zero, and a row whose bit in `present` is not set is too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<const W: usize> {
    log_rows: u32,
    rows: Vec<[i16; W]>,
    /// One bit for each row. Half of the features of new text were never seen: their rows need not be fetched.
    present: Vec<u64>,
}

impl<const W: usize> Table<W> {
    /// The largest number of rows, as a power of two.
    pub const MAX_LOG_ROWS: u32 = 22;

    /// All zero. `log_rows` is between 1 and [`Table::MAX_LOG_ROWS`].
    pub fn new(log_rows: u32) -> Self {
        assert!((1..=Self::MAX_LOG_ROWS).contains(&log_rows), "the size of a table is within bounds");
        let count: usize = 1 << log_rows;
        Table { log_rows, rows: vec![[0; W]; count], present: vec![0; count.div_ceil(64)] }
    }

    /// Sets a row. Row 0 stays zero: it is the row of what was never seen.
    pub fn set(&mut self, at: usize, row: [i16; W]) {
        if at > 0 && row != [0; W] {
            self.rows[at] = row;
            self.present[at / 64] |= 1 << (at % 64);
        }
    }

    /// The number of rows, as a power of two.
    pub fn log_rows(&self) -> u32 {
        self.log_rows
    }

    /// The rows that are not zero, with their numbers, in order.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &[i16; W])> {
        self.rows.iter().enumerate().filter(|(at, _)| self.present[at / 64] >> (at % 64) & 1 == 1)
    }

    /// The row that a feature falls into.
    pub const fn row(log_rows: u32, hash: u32) -> usize {
        (hash >> (32 - log_rows)) as usize
    }

    /// The scores of all classes. Sums stop at the bounds of 16 bits: four times as fast as wider ones, and far from
    /// reached by weights of the size that training writes.
    pub fn score(&self, features: &[u32]) -> [i16; W] {
        let mut sum = [0i16; W];
        for &hash in features {
            let at = Self::row(self.log_rows, hash);
            let is_present = (self.present[at / 64] >> (at % 64)) as usize & 1;
            // No branch: which features are known cannot be foreseen.
            let row = &self.rows[at & is_present.wrapping_neg()];
            for (s, &w) in sum.iter_mut().zip(row) {
                *s = s.saturating_add(w);
            }
        }
        sum
    }
}

/// The best of the first `classes` columns; the first of equals.
pub fn best<S: PartialOrd>(scores: &[S], classes: usize) -> usize {
    let mut best = 0;
    for (class, score) in scores.iter().enumerate().take(classes) {
        if *score > scores[best] {
            best = class;
        }
    }
    best
}
