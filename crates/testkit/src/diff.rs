//! What differs between the expected lines and the lines that were read.
//!
//! Example: `- killed [20, 20]` and `+ killed [20, 99]` stand under the lines that are the same. Cases are small, so
//! the longest common subsequence is computed in full.

/// Both lists merged: `  ` before common lines, `- ` before expected ones, `+ ` before those that were read.
pub(crate) fn diff(expected: &[String], read: &[String]) -> Vec<String> {
    let common = common_lengths(expected, read);
    let (mut i, mut j) = (0, 0);
    let mut merged = Vec::new();
    while i < expected.len() || j < read.len() {
        if i < expected.len() && j < read.len() && expected[i] == read[j] {
            merged.push(format!("  {}", expected[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == read.len() || (i < expected.len() && common[i + 1][j] >= common[i][j + 1]) {
            merged.push(format!("- {}", expected[i]));
            i += 1;
        } else {
            merged.push(format!("+ {}", read[j]));
            j += 1;
        }
    }
    merged
}

/// For each pair of positions, how many lines the two rests have in common.
fn common_lengths(a: &[String], b: &[String]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i][j] = if a[i] == b[j] {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    lengths
}
