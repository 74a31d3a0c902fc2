//! Words: where an apostrophe, a hyphen, a dot or a sign inside a row of letters cuts it and where it does not.
//!
//! « l’armée » is l’ | armée, « aujourd’hui » one token, « a-t-il » a | -t-il, « M. » one token, "well-known" three.

use super::chars::{Class, char_at, char_before, class};
use super::piece::{Gap, Kind};
use super::scan::{MAX_TOKEN_BYTES, Scanner};
use recoupe_lexicon::tokens::Marks;

/// Apostrophes, hyphens and dots that one word can hold; what follows is another word.
const MAX_JOINTS: usize = 16;

/// Words that are never cut are shorter than this.
const MAX_COMPOUND_BYTES: usize = 32;

/// What a character inside a row of letters does.
pub(super) enum Step {
    /// The word ended before it.
    Stop,
    /// The word goes on at this byte.
    Go(usize),
    /// The word ends at this byte and is of this kind.
    End(usize, Kind),
}

impl Scanner<'_> {
    /// A piece that starts with a letter.
    pub(super) fn word(&mut self, start: usize, gap: Gap) -> usize {
        let end = self.digits_and_letters(start);
        // Most words end at a space, a comma or the end of the text.
        match self.text.as_bytes().get(end) {
            None | Some(b' ' | b',' | b'\n') => self.push(start, end, Kind::Word, gap),
            _ => self.word_from(start, end, gap),
        }
    }

    /// A word that has been read up to `end` and may go on.
    pub(super) fn word_from(&mut self, start: usize, end: usize, gap: Gap) -> usize {
        let mut end = end;
        for _ in 0..MAX_JOINTS {
            match self.step(start, end) {
                Step::Stop => break,
                Step::End(end, kind) => return self.push(start, end, kind, gap),
                Step::Go(at) => {
                    end = self.digits_and_letters(at).min(floor(self.text, start + MAX_TOKEN_BYTES))
                }
            }
        }
        self.with_enclitics(start, end, gap)
    }

    fn step(&mut self, start: usize, end: usize) -> Step {
        let Some(c) = char_at(self.text, end) else { return Step::Stop };
        let after = end + c.len_utf8();
        let next = char_at(self.text, after);
        match c {
            '.' => self.dot(start, end, next),
            '&' => match (char_before(self.text, end), next) {
                (Some('A'..='Z'), Some('A'..='Z')) => Step::Go(after),
                _ => Step::Stop,
            },
            '(' => self.bracket(start, end),
            '@' | ':' => self.address(start, end),
            '°' if self.marks(start, after).has(Marks::WHOLE) => Step::End(after, Kind::Word),
            _ => match class(c) {
                Class::Apostrophe => self.inner_apostrophe(start, end, after, next),
                Class::Hyphen => self.inner_hyphen(start, end, after, next),
                _ => Step::Stop,
            },
        }
    }

    fn inner_apostrophe(&mut self, start: usize, end: usize, after: usize, next: Option<char>) -> Step {
        let goes_on = next.is_some_and(|n| matches!(class(n), Class::Letter | Class::Digit));
        if goes_on {
            let compound = self.compound(start);
            if compound > after && self.marks(start, compound).has(Marks::WHOLE) {
                return Step::Go(compound);
            }
        }
        if self.marks(start, end).has(Marks::ELISION) {
            return Step::End(after, Kind::Word);
        }
        let table = self.rules.table();
        match (goes_on, table.possessive_after, char_before(self.text, end)) {
            (true, ..) => Step::Go(after),
            (false, Some(letter), Some(last)) if last == letter && !self.is_in_single_quotes() => {
                Step::End(after, Kind::Word)
            }
            _ => Step::Stop,
        }
    }

    fn inner_hyphen(&mut self, start: usize, end: usize, after: usize, next: Option<char>) -> Step {
        if !next.is_some_and(|n| matches!(class(n), Class::Letter | Class::Digit)) {
            return Step::Stop;
        }
        if !self.rules.table().splits_hyphens {
            return Step::Go(after);
        }
        let compound = self.compound(start);
        if self.marks(start, compound).has(Marks::WHOLE) {
            return Step::Go(compound);
        }
        if self.marks(start, end).has(Marks::JOINED_PREFIX) { Step::Go(after) } else { Step::Stop }
    }

    /// A dot after letters: of an abbreviation, of initials, of an address, or of the sentence.
    fn dot(&mut self, start: usize, end: usize, next: Option<char>) -> Step {
        let after = end + 1;
        let initial = self.is_initial(start, end);
        match next {
            Some('.') => Step::Stop,
            Some(n) if class(n) == Class::Letter => {
                if let Some(step) = self.dotted_abbreviation(start, after) {
                    return step;
                }
                let beyond = char_at(self.text, after + n.len_utf8());
                let single = beyond.is_none_or(|b| class(b) != Class::Letter);
                if initial && (single || n.is_uppercase()) {
                    Step::Go(after)
                } else {
                    self.address(start, end)
                }
            }
            Some(n) if class(n) == Class::Hyphen && initial => {
                let beyond = char_at(self.text, after + n.len_utf8());
                if beyond.is_some_and(char::is_uppercase) {
                    Step::Go(after + n.len_utf8())
                } else {
                    Step::End(after, Kind::Abbreviation)
                }
            }
            Some(n) if n.is_ascii_digit() || n == '@' => self.address(start, end),
            _ => self.final_dot(start, after, initial),
        }
    }

    /// An abbreviation of several parts that the rules know: "Ph.D.".
    fn dotted_abbreviation(&mut self, start: usize, after: usize) -> Option<Step> {
        let end = self.digits_and_letters(after) + 1;
        let known = self.rules.marks(self.text.get(start..end).filter(|words| words.ends_with('.'))?);
        known.has(Marks::FINAL_ABBREVIATION).then_some(Step::End(end, Kind::FinalAbbreviation))
    }

    fn final_dot(&mut self, start: usize, after: usize, initial: bool) -> Step {
        let known = self.rules.marks(&self.text[start..after]).with(self.marks(start, after));
        if known.has(Marks::ABBREVIATION) {
            return Step::End(after, Kind::Abbreviation);
        }
        if known.has(Marks::FINAL_ABBREVIATION) {
            return Step::End(after, Kind::FinalAbbreviation);
        }
        if known.has(Marks::NUMBER_ABBREVIATION) && self.is_before_figure(after) {
            return Step::End(after, Kind::Abbreviation);
        }
        let is_row = self.text[start..after - 1].contains('.');
        let is_given_name = self.text[start..after].contains('-');
        match (initial, is_row) {
            (true, true) if !is_given_name => Step::End(after, Kind::FinalAbbreviation),
            (true, _) if char_before(self.text, after - 1).is_some_and(char::is_uppercase) => {
                Step::End(after, Kind::Abbreviation)
            }
            _ => Step::Stop,
        }
    }

    /// Whether a space and then a digit follow, or a Roman figure or capital initial.
    fn is_before_figure(&self, at: usize) -> bool {
        let mut next = self.text[at..].chars().skip_while(|&c| class(c) == Class::Gap);
        match next.next() {
            Some(c) if class(c) == Class::Digit => true,
            Some('A'..='Z') => next.next().is_none_or(|c| !c.is_lowercase() && class(c) != Class::Apostrophe),
            _ => false,
        }
    }

    /// Whether the part from the last dot or hyphen to `end` is a single letter: "J" in "J.", "P" in "J.-P.".
    fn is_initial(&self, start: usize, end: usize) -> bool {
        let part = self.text[start..end].rsplit(['.', '-']).next().unwrap_or("");
        let mut letters = part.chars();
        letters.next().is_some_and(|c| class(c) == Class::Letter) && letters.next().is_none()
    }

    /// « (e) » in « déporté(e) ».
    fn bracket(&mut self, start: usize, end: usize) -> Step {
        let inner = end + 1;
        let close = self.digits_and_letters(inner);
        let is_closed = self.text.as_bytes().get(close) == Some(&b')');
        if end > start && is_closed && self.marks(inner, close).has(Marks::BRACKETED) {
            Step::Go(close + 1)
        } else {
            Step::Stop
        }
    }

    /// The end of letters, apostrophes and hyphens from `start` on.
    fn compound(&self, start: usize) -> usize {
        let limit = start + MAX_COMPOUND_BYTES;
        let mut at = start;
        while at < limit {
            let end = self.digits_and_letters(at);
            let Some(joint) = char_at(self.text, end) else { return end };
            let after = end + joint.len_utf8();
            let joins = matches!(class(joint), Class::Apostrophe | Class::Hyphen)
                && char_at(self.text, after).is_some_and(|n| class(n) == Class::Letter);
            if !joins {
                return end;
            }
            at = after;
        }
        at
    }

    /// Adds a word, its hyphenated clitics as pieces of their own.
    fn with_enclitics(&mut self, start: usize, end: usize, gap: Gap) -> usize {
        let mut cuts = [end; 3];
        let mut count = 0;
        while count < 2 {
            let Some(cut) = self.enclitic(start, cuts[count]) else { break };
            count += 1;
            cuts[count] = cut;
        }
        self.push(start, cuts[count], Kind::Word, gap);
        for i in (0..count).rev() {
            self.push(cuts[i + 1], cuts[i], Kind::Word, Gap::Glued);
        }
        end
    }

    /// Where the last clitic of a word starts, if it has one.
    fn enclitic(&mut self, start: usize, end: usize) -> Option<usize> {
        let word = &self.text[start..end];
        let last = word.rfind(['-', '\u{2010}', '\u{2011}']).filter(|&at| at > 0)?;
        if self.rules.table().enclitics.is_empty() || self.marks(start, end).has(Marks::WHOLE) {
            return None;
        }
        let before = word[..last].rfind(['-', '\u{2010}', '\u{2011}']).filter(|&at| at > 0);
        let has_clitic_case = |at: usize| {
            let letters = word[at..].trim_start_matches(['-', '\u{2010}', '\u{2011}']);
            letters.starts_with(char::is_lowercase) || !word.contains(char::is_lowercase)
        };
        let candidates = before.into_iter().chain([last]);
        candidates
            .filter(|&at| has_clitic_case(at))
            .map(|at| start + at)
            .find(|&at| self.marks(at, end).has(Marks::ENCLITIC))
    }
}

/// The last character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}
