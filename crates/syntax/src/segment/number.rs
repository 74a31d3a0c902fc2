//! Figures: « 3 000 », "3,700", « 80,08 », "12:30", "1939-1945", "20th", and the unit that is cut off: « 21 | h | 30 ».

use super::chars::{Class, char_at, class, is_group_space};
use super::piece::{Gap, Kind};
use super::scan::{MAX_TOKEN_BYTES, Scanner, lower_into};
use recoupe_lexicon::tokens::Marks;

impl Scanner<'_> {
    /// A piece that starts with a digit.
    pub(super) fn number(&mut self, start: usize, gap: Gap) -> usize {
        self.number_from(start, start, gap)
    }

    /// A figure whose digits start at `digits`, after a sign that starts at `start`.
    pub(super) fn number_from(&mut self, start: usize, digits: usize, gap: Gap) -> usize {
        let mut end = self.grouped(digits);
        while end - start < MAX_TOKEN_BYTES {
            let joined = self.joined(digits, end);
            if joined == end {
                break;
            }
            end = joined;
        }
        let after = self.digits_and_letters(end);
        if after > end {
            let Some(unit) = self.unit(end, after) else { return self.word_from(start, after, gap) };
            self.push(start, end, Kind::Number, gap);
            return self.push(end, unit, Kind::Word, Gap::Glued);
        }
        if self.has_clitic(end) {
            return self.word_from(start, end, gap);
        }
        if gap >= Gap::Line && self.rules.table().joins_enumerator_dot && self.is_enumerator(end) {
            return self.push(start, end + 1, Kind::Abbreviation, gap);
        }
        self.push(start, end, Kind::Number, gap)
    }

    /// The end of digits, with groups of three behind spaces: « 3 000 », « 1 234 567 ».
    fn grouped(&self, start: usize) -> usize {
        let mut end = self.digits(start);
        if end - start > 3 {
            return end;
        }
        while let Some(space) = char_at(self.text, end) {
            let joins = is_group_space(space) || (space == ' ' && self.rules.table().groups_by_space);
            let group = end + space.len_utf8();
            if !joins || self.digits(group) != group + 3 {
                break;
            }
            end = group + 3;
        }
        end
    }

    /// The end of one more part behind a separator: « ,08 », ".700", ":30", "/12", "-1945"; `end` when there is none.
    fn joined(&self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        let part = match bytes.get(end) {
            Some(b'.' | b',' | b':' | b'/' | b'\'') if self.starts_digit(end + 1) => end + 1,
            Some(b'-') if self.starts_digit(end + 1) && self.joins_hyphen(start, end) => end + 1,
            _ => return end,
        };
        self.digits(part)
    }

    /// Whether a hyphen after the digits from `start` to `end` belongs to the figure. Where hyphens are tokens, only
    /// telephone numbers and dates keep theirs.
    fn joins_hyphen(&self, start: usize, end: usize) -> bool {
        if !self.rules.table().splits_hyphens || self.text[start..end].contains('-') {
            return true;
        }
        let second = self.digits(end + 1);
        let third = self.text.as_bytes().get(second) == Some(&b'-') && self.starts_digit(second + 1);
        third || (end - start == 3 && second - end == 5)
    }

    /// The end of a run of digits.
    fn digits(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let limit = start.saturating_add(MAX_TOKEN_BYTES).min(bytes.len());
        let mut at = start;
        while at < limit && bytes[at].is_ascii_digit() {
            at += 1;
        }
        if at == start {
            // Digits of other scripts.
            at += char_at(self.text, at).filter(|&c| class(c) == Class::Digit).map_or(0, char::len_utf8);
        }
        at
    }

    /// Whether an apostrophe and a clitic follow: "the 1990's".
    fn has_clitic(&mut self, at: usize) -> bool {
        let Some(apostrophe) = char_at(self.text, at).filter(|&c| class(c) == Class::Apostrophe) else {
            return false;
        };
        let end = self.digits_and_letters(at + apostrophe.len_utf8());
        lower_into(&mut self.key, &self.text[at..end]);
        self.rules.table().suffixes.contains(&self.key)
    }

    /// The end of a unit glued to the figure before it: « h » in « 21h » and in « 21h30 ».
    fn unit(&mut self, start: usize, end: usize) -> Option<usize> {
        let letters = self.text[start..end].trim_end_matches(|c: char| c.is_ascii_digit()).len();
        self.marks(start, start + letters).has(Marks::UNIT).then_some(start + letters)
    }

    /// Whether a dot and a space follow at `end`.
    fn is_enumerator(&self, end: usize) -> bool {
        let mut next = self.text[end..].chars();
        next.next() == Some('.') && next.next().is_some_and(|c| class(c) == Class::Gap)
    }
}
