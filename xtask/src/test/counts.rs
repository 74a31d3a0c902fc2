//! How many tests passed, failed and were skipped, read from what test runners print.
//!
//! Example: `Summary [   2.1s] 13 tests run: 12 passed, 1 failed, 0 skipped` is 12, 1 and 0.

use std::fmt;
use std::ops::AddAssign;

/// Numbers of tests and checks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Counts {
    pub fn passed(passed: usize) -> Self {
        Counts { passed, ..Counts::default() }
    }

    pub fn failed(failed: usize) -> Self {
        Counts { failed, ..Counts::default() }
    }

    /// Adds up the closing lines of `cargo nextest` and of `cargo test`.
    pub fn read(output: &str) -> Self {
        let mut counts = Counts::default();
        for line in output.lines().map(str::trim) {
            let is_nextest = line.starts_with("Summary [") && line.contains(" run: ");
            if is_nextest || line.starts_with("test result: ") {
                counts += Counts {
                    passed: before(line, "passed"),
                    failed: before(line, "failed") + before(line, "timed out"),
                    skipped: before(line, "skipped") + before(line, "ignored"),
                };
            }
        }
        counts
    }
}

/// The number before a word of a closing line; 0 when the word is not there.
fn before(line: &str, word: &str) -> usize {
    let parts = line.split([',', ';', ':', '.', '(']).map(|part| part.trim().trim_end_matches(')'));
    parts.filter_map(|part| part.strip_suffix(word)?.trim().parse::<usize>().ok()).sum()
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_are_read() {
        let counts = |passed, failed, skipped| Counts { passed, failed, skipped };
        for (line, expected) in [
            ("     Summary [   0.005s] 13 tests run: 13 passed, 0 skipped", counts(13, 0, 0)),
            (
                "     Summary [  61.2s] 9 tests run: 6 passed (1 slow), 2 failed, 1 timed out, 4 skipped",
                counts(6, 3, 4),
            ),
            (
                "test result: ok. 7 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.1s",
                counts(7, 0, 2),
            ),
            ("12 passed in the suburbs, 3 failed", counts(0, 0, 0)),
        ] {
            assert_eq!(Counts::read(line), expected, "{line}");
        }
    }
}
