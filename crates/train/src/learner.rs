//! The averaged perceptron over hashed features, in integers.
//!
//! After a wrong decision the weights of the right class go up by one and those of the rival down by one,
//! for each feature. What is kept is the average of the weights over all decisions (Collins 2002), computed without
//! summing at each step: with `T` steps and `u` the sum of changes weighted by when they happened, it is `w - u / T`
//! (Daumé 2006). Integers only: the same bytes on every machine.

use recoupe_syntax::model::table::Table;

/// Weights in the making.
pub struct Learner<const W: usize> {
    log_rows: u32,
    weights: Vec<[i32; W]>,
    timed: Vec<[i64; W]>,
    clock: i64,
}

impl<const W: usize> Learner<W> {
    /// All zero.
    pub fn new(log_rows: u32) -> Self {
        let rows = 1 << log_rows;
        Learner { log_rows, weights: vec![[0; W]; rows], timed: vec![[0; W]; rows], clock: 0 }
    }

    /// The scores of all classes with the weights of this moment.
    pub fn score(&self, features: &[u32]) -> [i32; W] {
        let mut sum = [0; W];
        for &hash in features {
            for (s, w) in sum.iter_mut().zip(&self.weights[Table::<W>::row(self.log_rows, hash)]) {
                *s += w;
            }
        }
        sum
    }

    /// One more decision was taken.
    pub fn tick(&mut self) {
        self.clock += 1;
    }

    /// Moves the weights of these features towards `good` and away from `bad`.
    pub fn update(&mut self, features: &[u32], good: usize, bad: usize) {
        for &hash in features {
            self.add(hash, good, 1);
            self.add(hash, bad, -1);
        }
    }

    /// Changes the weight of one feature for one class.
    pub fn add(&mut self, hash: u32, class: usize, change: i32) {
        let row = Table::<W>::row(self.log_rows, hash);
        self.weights[row][class] += change;
        self.timed[row][class] += self.clock * i64::from(change);
    }
}

/// The sum of the averages of several learners that differ in their seed only. Since all of them hash the same
/// features to the same rows, this sum decides as all of them voting together would, at the cost of one.
pub struct Ensemble<const W: usize> {
    log_rows: u32,
    sums: Vec<[i64; W]>,
    members: i64,
}

/// Averages are kept to this fraction until they are rounded.
const PRECISION: i64 = 1 << 12;

impl<const W: usize> Ensemble<W> {
    /// Of nobody.
    pub fn new(log_rows: u32) -> Self {
        Ensemble { log_rows, sums: vec![[0; W]; 1 << log_rows], members: 0 }
    }

    /// Takes a learner in.
    pub fn join(&mut self, learner: &Learner<W>) {
        let clock = i128::from(learner.clock.max(1));
        for (sum, (weights, timed)) in self.sums.iter_mut().zip(learner.weights.iter().zip(&learner.timed)) {
            for ((s, &w), &u) in sum.iter_mut().zip(weights).zip(timed) {
                *s += ((i128::from(w) * clock - i128::from(u)) * i128::from(PRECISION) / clock) as i64;
            }
        }
        self.members += 1;
    }

    /// The table to ship: averages times `scale`, rounded; a row all of whose weights are below `least` is dropped.
    pub fn table(&self, scale: i64, least: i16) -> Table<W> {
        let unit = self.members.max(1) * PRECISION;
        let mut table = Table::new(self.log_rows);
        for (at, sums) in self.sums.iter().enumerate() {
            let row = sums.map(|s| {
                let scaled = 2 * s * scale;
                ((scaled + unit * scaled.signum()) / (2 * unit)).clamp(-32767, 32767) as i16
            });
            if row.iter().any(|w| w.abs() >= least) {
                table.set(at, row);
            }
        }
        table
    }
}
