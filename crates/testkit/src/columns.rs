//! Columns: where a caret stands, counted in displayed code points.
//!
//! Example: in « Nouméa » typed with a combining accent, the letter and its accent are one column, so that the caret
//! under it stands where an editor shows it. Wide characters count as one column all the same.

use unicode_normalization::char::is_combining_mark;

/// The byte at which each column of a line begins, and the length of the line at the end.
pub(crate) fn starts(line: &str) -> Vec<usize> {
    let mut starts: Vec<usize> =
        line.char_indices().filter(|&(_, c)| is_displayed(c)).map(|(at, _)| at).collect();
    if let Some(first) = starts.first_mut() {
        // What is not displayed goes with the column before it; at the start of a line there is none.
        *first = 0;
        starts.push(line.len());
    }
    starts
}

/// False for combining marks, joiners, variation selectors, direction marks and the byte order mark.
fn is_displayed(c: char) -> bool {
    let is_format = matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{AD}');
    !is_format && !is_combining_mark(c)
}
