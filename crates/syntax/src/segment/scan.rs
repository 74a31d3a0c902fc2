//! From characters to pieces: one walk over the text, left to right, without going back further than a word.
//!
//! « Selon l’AFP, 3 000 soldats » gives Selon | l’ | AFP | , | 3 000 | soldats.
//!
//! Which pieces are words in their own right and where sentences end is not decided here.

use super::chars::{Class, char_at, class};
use super::lines::Wrapping;
use super::piece::{Gap, Kind, Piece};
use recoupe_lexicon::tokens::{Marks, TokenRules};

/// Longer tokens are cut.
pub(super) const MAX_TOKEN_BYTES: usize = 200;

/// The walk over a text.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) rules: &'a TokenRules,
    pieces: Vec<Piece>,
    /// Reused for spellings in small letters with plain apostrophes.
    pub(super) key: String,
    /// Whether a ‘ has been opened and not closed, so that ’ is a quotation mark.
    open_single_quote: bool,
}

/// All pieces of a text.
pub(super) fn scan(text: &str, rules: &TokenRules) -> Vec<Piece> {
    let pieces = Vec::with_capacity(text.len() / 5);
    let mut scanner = Scanner { text, rules, pieces, key: String::new(), open_single_quote: false };
    let wrapping = Wrapping::of(text);
    let mut at = 0;
    let mut before = Gap::Paragraph;
    loop {
        let (start, gap) = skip_gap(text, at, &wrapping);
        if start == text.len() {
            return scanner.pieces;
        }
        at = scanner.piece(start, gap.max(before));
        before = Gap::Glued;
    }
}

/// Walks over white space and formatting; where the next piece starts, and what was walked over.
fn skip_gap(text: &str, from: usize, wrapping: &Wrapping) -> (usize, Gap) {
    let bytes = text.as_bytes();
    let (mut at, mut gap, mut breaks, mut last_break) = (from, Gap::Glued, 0, from);
    while let Some(&byte) = bytes.get(at) {
        let (width, is_break) = match byte {
            b' ' | b'\t' => (1, false),
            b'\n' => (1, true),
            b'\r' => (1, bytes.get(at + 1) != Some(&b'\n')),
            0..=0x1F | 0x7F => (1, false),
            0x21..=0x7E => break,
            _ => match char_at(text, at) {
                Some(c) if class(c) == Class::Gap => {
                    (c.len_utf8(), matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}'))
                }
                _ => break,
            },
        };
        if is_break {
            breaks += 1;
            last_break = at;
        }
        at += width;
        gap = Gap::Space;
    }
    match breaks {
        0 => (at, gap),
        1 if wrapping.is_soft(text, last_break, at) => (at, Gap::Space),
        1 => (at, Gap::Line),
        _ => (at, Gap::Paragraph),
    }
}

impl Scanner<'_> {
    /// Reads what starts at `start` (not a gap) and returns where it ends.
    fn piece(&mut self, start: usize, gap: Gap) -> usize {
        let c = char_at(self.text, start).expect("the caller stopped before the end");
        match class(c) {
            Class::Letter | Class::Extend => self.word(start, gap),
            Class::Digit => self.number(start, gap),
            Class::Apostrophe => self.apostrophe(start, gap, c),
            Class::Hyphen => self.hyphen(start, gap, c),
            Class::Sign | Class::Gap => self.sign(start, gap, c),
        }
    }

    /// Adds a piece and returns where it ends.
    pub(super) fn push(&mut self, start: usize, end: usize, kind: Kind, gap: Gap) -> usize {
        self.pieces.push(Piece { start: start as u32, end: end as u32, kind, gap });
        end
    }

    /// The piece before the one being read.
    pub(super) fn last(&self) -> Option<Piece> {
        self.pieces.last().copied()
    }

    /// What the rules say of a stretch of the text, in small letters.
    pub(super) fn marks(&mut self, start: usize, end: usize) -> Marks {
        lower_into(&mut self.key, &self.text[start..end]);
        self.rules.marks(&self.key)
    }

    /// An apostrophe that starts a piece: a quotation mark, or "’90s".
    fn apostrophe(&mut self, start: usize, gap: Gap, c: char) -> usize {
        let end = start + c.len_utf8();
        match char_at(self.text, end) {
            Some('0'..='9') if gap != Gap::Glued => {
                let after = self.digits_and_letters(end);
                self.push(start, after, Kind::Number, gap)
            }
            Some(next) if next == c => self.push(start, end + next.len_utf8(), Kind::Quote, gap),
            next => {
                let opens = next.is_some_and(|n| class(n) == Class::Letter) && gap != Gap::Glued;
                self.open_single_quote = opens;
                let kind = if opens { Kind::Opening } else { Kind::Closing };
                self.push(start, end, kind, gap)
            }
        }
    }

    /// True inside single quotes, where an apostrophe after "s" closes them.
    pub(super) fn is_in_single_quotes(&self) -> bool {
        self.open_single_quote
    }

    /// A hyphen that starts a piece: a sign of a number, a run of hyphens, or one alone.
    fn hyphen(&mut self, start: usize, gap: Gap, c: char) -> usize {
        let end = start + c.len_utf8();
        let next = char_at(self.text, end);
        let may_sign = gap != Gap::Glued || self.last().is_some_and(|p| p.kind == Kind::Opening);
        if may_sign && next.is_some_and(|n| n.is_ascii_digit()) {
            return self.number_from(start, end, gap);
        }
        let after = self.run_of(start, c);
        self.push(start, after, Kind::Dash, gap)
    }

    /// One sign, or a run of the same.
    fn sign(&mut self, start: usize, gap: Gap, c: char) -> usize {
        let end = start + c.len_utf8();
        match c {
            '@' | '#' if gap != Gap::Glued || self.last().is_none_or(|p| p.kind == Kind::Opening) => {
                let after = self.digits_and_letters(end);
                let is_name = char_at(self.text, end).is_some_and(|n| class(n) == Class::Letter);
                if is_name {
                    return self.push(start, after, Kind::Address, gap);
                }
            }
            '+' if gap != Gap::Glued && self.starts_digit(end) => return self.number_from(start, end, gap),
            '.' if gap != Gap::Glued && self.starts_digit(end) => return self.number_from(start, end, gap),
            _ => {}
        }
        let kind = match c {
            '.' => {
                let after = self.run_of(start, c);
                let kind = if after > end { Kind::Ellipsis } else { Kind::Stop };
                return self.push(start, after, kind, gap);
            }
            '!' | '?' => return self.marks_run(end, start, gap),
            '=' | '*' | '~' | '—' | '–' | '`' | '<' | '>' | '+' | '$' => {
                let after = self.run_of(start, c);
                let kind = if matches!(c, '*' | '—' | '–') { Kind::Dash } else { Kind::Sign };
                return self.push(start, after, kind, gap);
            }
            '°' => return self.degree(start, gap),
            ':' | ';' if gap != Gap::Glued => match self.face(start) {
                Some(after) => return self.push(start, after, Kind::Sign, gap),
                None => Kind::Pause,
            },
            _ => sign_kind(c),
        };
        let after = self.extended(end);
        self.push(start, after, kind, gap)
    }

    /// A run of `?` and `!`.
    fn marks_run(&mut self, from: usize, start: usize, gap: Gap) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = from;
        while end - start < MAX_TOKEN_BYTES && matches!(bytes.get(end), Some(b'!' | b'?')) {
            end += 1;
        }
        self.push(start, end, Kind::Mark, gap)
    }

    /// The end of a face such as ":-)" that nothing else touches.
    fn face(&self, start: usize) -> Option<usize> {
        let eyes = &self.text[start + 1..];
        let mouth = eyes.strip_prefix('-').unwrap_or(eyes);
        let rest = mouth.strip_prefix([')', '(', 'D', 'P'])?;
        let is_alone = rest.chars().next().is_none_or(|c| class(c) == Class::Gap);
        is_alone.then_some(self.text.len() - rest.len())
    }

    /// « °C » is one token after a space; in « 9°C » the sign stands alone.
    fn degree(&mut self, start: usize, gap: Gap) -> usize {
        let end = start + '°'.len_utf8();
        let scale = gap != Gap::Glued && self.text.as_bytes().get(end).is_some_and(u8::is_ascii_uppercase);
        let is_last = |at| char_at(self.text, at).is_none_or(|n| class(n) != Class::Letter);
        let end = if scale && is_last(end + 1) { end + 1 } else { end };
        self.push(start, end, Kind::Sign, gap)
    }

    /// True when an ASCII digit stands at `at`.
    pub(super) fn starts_digit(&self, at: usize) -> bool {
        self.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
    }

    /// The end of a run of the same sign.
    fn run_of(&self, start: usize, c: char) -> usize {
        let mut end = start;
        while end - start < MAX_TOKEN_BYTES && char_at(self.text, end) == Some(c) {
            end += c.len_utf8();
        }
        end
    }

    /// The end of letters, digits and their marks from `from` on.
    pub(super) fn digits_and_letters(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let limit = from + MAX_TOKEN_BYTES;
        let mut at = from;
        while let Some(&byte) = bytes.get(at).filter(|_| at < limit) {
            if byte.is_ascii_alphanumeric() || byte == b'_' {
                at += 1;
                continue;
            }
            match char_at(self.text, at).filter(|c| !c.is_ascii()) {
                Some(c) if matches!(class(c), Class::Letter | Class::Digit | Class::Extend) => {
                    at += c.len_utf8()
                }
                _ => break,
            }
        }
        at
    }

    /// The end of a sign with what combines with it: variation selectors, skin tones, joined emoji.
    fn extended(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(c) = char_at(self.text, at).filter(|_| at - from < MAX_TOKEN_BYTES) {
            if class(c) != Class::Extend {
                break;
            }
            at += c.len_utf8();
            if c == '\u{200D}' {
                at += char_at(self.text, at).filter(|&c| class(c) == Class::Sign).map_or(0, char::len_utf8);
            }
        }
        at
    }
}

/// The kind of a sign that is a piece on its own.
fn sign_kind(c: char) -> Kind {
    match c {
        '…' => Kind::Ellipsis,
        '(' | '[' | '{' | '«' | '“' | '‘' | '„' | '‹' | '¿' | '¡' => Kind::Opening,
        ')' | ']' | '}' | '»' | '”' | '›' => Kind::Closing,
        '"' => Kind::Quote,
        '‒' | '―' | '•' | '·' | '▪' | '●' | '■' | '►' | '−' => Kind::Dash,
        ',' | ';' | ':' => Kind::Pause,
        _ => Kind::Sign,
    }
}

/// Puts words into `key` in small letters, with plain apostrophes and hyphens and without invisible characters.
pub(super) fn lower_into(key: &mut String, words: &str) {
    key.clear();
    if words.is_ascii() {
        key.push_str(words);
        key.make_ascii_lowercase();
        return;
    }
    for c in words.chars() {
        match class(c) {
            Class::Apostrophe => key.push('\''),
            Class::Hyphen => key.push('-'),
            _ if super::chars::is_invisible(c) => {}
            _ => key.extend(c.to_lowercase()),
        }
    }
}
