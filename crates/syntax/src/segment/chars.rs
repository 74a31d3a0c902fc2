//! Classes of characters, as far as cutting needs them: is this part of a word, of a figure, of nothing?
//!
//! « l’été » is letters, an apostrophe and letters, in whatever way the accent and the apostrophe are encoded.

/// What a character does to a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// White space, control and invisible formatting characters: never part of a token's ends.
    Gap,
    /// Letters, and the low line, which joins like one.
    Letter,
    /// Digits.
    Digit,
    /// Combining marks, joiners, soft hyphens, emoji modifiers: stay with what stands before them.
    Extend,
    /// Straight, curly and modifier apostrophes.
    Apostrophe,
    /// Hyphens, the non-breaking one included; dashes are [`Class::Sign`].
    Hyphen,
    /// Everything else.
    Sign,
}

/// The class of a character.
pub(super) fn class(c: char) -> Class {
    if c.is_ascii() {
        return ASCII[c as usize];
    }
    match c {
        '\u{00C0}'..='\u{024F}' => {
            if matches!(c, '×' | '÷') {
                Class::Sign
            } else {
                Class::Letter
            }
        }
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{FF07}' => Class::Apostrophe,
        '\u{2010}' | '\u{2011}' => Class::Hyphen,
        c if is_gap(c) => Class::Gap,
        c if is_extend(c) => Class::Extend,
        c if c.is_alphabetic() => Class::Letter,
        c if c.is_numeric() => Class::Digit,
        _ => Class::Sign,
    }
}

/// The class of each ASCII character.
const ASCII: [Class; 128] = {
    let mut table = [Class::Sign; 128];
    let mut i = 0;
    while i < 128 {
        table[i] = match i as u8 {
            0..=b' ' | 127 => Class::Gap,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'\'' => Class::Apostrophe,
            b'-' => Class::Hyphen,
            _ => Class::Sign,
        };
        i += 1;
    }
    table
};

/// White space, control characters, and formatting characters that join nothing.
fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{180E}' | '\u{2060}'..='\u{2064}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Characters that stay with the one before them.
fn is_extend(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Characters that a form leaves out: white space, controls and formatting, so that "co\u{AD}operation" is one spelling.
pub(crate) fn is_invisible(c: char) -> bool {
    c == '\u{00AD}' || is_gap(c)
}

/// True for a white-space character that may stand between groups of three digits whatever the language.
pub(super) fn is_group_space(c: char) -> bool {
    matches!(c, '\u{00A0}' | '\u{202F}' | '\u{2009}')
}

/// The character at a byte offset that lies on a boundary; `None` at the end.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// The character that ends at a byte offset.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}
