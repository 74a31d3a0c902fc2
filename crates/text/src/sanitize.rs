//! Words of strangers on a terminal: article text may hold escape sequences and bidi overrides.

/// The words without control, bidi and other invisible formatting characters; a line break or tab becomes a space.
/// For terminals and one-line messages only: exports keep the exact words.
pub fn sanitize(words: &str) -> String {
    words
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\t' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            c if c.is_control() => None,
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{061C}' => None,
            c => Some(c),
        })
        .collect()
}
