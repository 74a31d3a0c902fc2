//! Weights of hashed linear classifiers.
//!
//! A table has a power of two of rows; a feature's hash picks a row, a class its column. The score of a class is the
//! sum over the features: integers only, so that every machine adds up to the same decision. Different features may
//! share a row (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").

/// Rows of `W` weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<const W: usize> {
    log_rows: u32,
    rows: Vec<[i16; W]>,
}

impl<const W: usize> Table<W> {
    /// The largest number of rows, as a power of two.
    pub const MAX_LOG_ROWS: u32 = 22;

    /// All weights zero. `log_rows` is between 1 and [`Table::MAX_LOG_ROWS`].
    pub fn new(log_rows: u32) -> Self {
        assert!((1..=Self::MAX_LOG_ROWS).contains(&log_rows), "the size of a table is within bounds");
        Table { log_rows, rows: vec![[0; W]; 1 << log_rows] }
    }

    /// The number of rows, as a power of two.
    pub fn log_rows(&self) -> u32 {
        self.log_rows
    }

    /// The rows, to write out.
    pub fn rows(&self) -> &[[i16; W]] {
        &self.rows
    }

    /// The rows, to fill in.
    pub fn rows_mut(&mut self) -> &mut [[i16; W]] {
        &mut self.rows
    }

    /// The row that a feature falls into.
    pub const fn row(log_rows: u32, hash: u32) -> usize {
        (hash >> (32 - log_rows)) as usize
    }

    /// The scores of all classes.
    pub fn score(&self, features: &[u32]) -> [i32; W] {
        let mut sum = [0i32; W];
        for &hash in features {
            let row = &self.rows[Self::row(self.log_rows, hash)];
            for (s, &w) in sum.iter_mut().zip(row) {
                *s += i32::from(w);
            }
        }
        sum
    }
}

/// The best of the first `classes` columns; the first of equals.
pub fn best(scores: &[i32], classes: usize) -> usize {
    let mut best = 0;
    for (class, &score) in scores.iter().enumerate().take(classes) {
        if score > scores[best] {
            best = class;
        }
    }
    best
}
