//! Addresses: "https://example.org/a?b=c", "www.example.org", "desk@example.org", each one token.

use super::chars::{Class, char_at, class};
use super::piece::Kind;
use super::scan::Scanner;
use super::word::Step;
use recoupe_lexicon::tokens::Marks;

/// Longer addresses are cut, but later than words: query strings are long.
const MAX_ADDRESS_BYTES: usize = 1000;

impl Scanner<'_> {
    /// What a dot, colon or @ after the letters from `start` to `end` does when it might be that of an address.
    pub(super) fn address(&self, start: usize, end: usize) -> Step {
        let rest = &self.text[end..];
        let is_web = rest.starts_with("://")
            || (rest.starts_with('.') && self.text[start..end].eq_ignore_ascii_case("www"));
        if is_web {
            return Step::End(self.web_end(end), Kind::Address);
        }
        if rest.starts_with(':') {
            return Step::Stop;
        }
        let host_end = self.host_end(end);
        let host = &self.text[start..host_end];
        let has_domain = host.rsplit_once('.').is_some_and(|(_, last)| {
            last.len() <= 4 && self.rules.marks(&last.to_ascii_lowercase()).has(Marks::DOMAIN)
        });
        let at_signs = host.bytes().filter(|&b| b == b'@').count();
        match (at_signs, has_domain) {
            (1, _) => Step::End(host_end, Kind::Address),
            (0, true) if self.text[host_end..].starts_with(['/', ':', '?']) => {
                Step::End(self.web_end(end), Kind::Address)
            }
            (0, true) => Step::End(host_end, Kind::Address),
            (0, false) if is_newsgroup(host) => Step::End(host_end, Kind::Address),
            _ => Step::Stop,
        }
    }

    /// The end of what a host or mail address may hold, without dots at its end.
    fn host_end(&self, from: usize) -> usize {
        let window = self.window(from);
        let len = window
            .find(|c: char| !(c.is_ascii_alphanumeric() || "._-+%@".contains(c)))
            .unwrap_or(window.len());
        from + window[..len].trim_end_matches(['.', '-', '+', '%', '@']).len()
    }

    /// The end of a web address: up to a gap or quote, without the punctuation that closes the sentence around it.
    fn web_end(&self, from: usize) -> usize {
        let window = self.window(from);
        let ends = |c: char| class(c) == Class::Gap || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”');
        let address = &window[..window.find(ends).unwrap_or(window.len())];
        let mut trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…', ']']);
        if trimmed.ends_with(')') && !trimmed.contains('(') {
            trimmed = trimmed.trim_end_matches(')').trim_end_matches(['.', ',', ';', '!', '?']);
        }
        let first = char_at(self.text, from).map_or(0, char::len_utf8);
        from + trimmed.len().max(first)
    }

    fn window(&self, from: usize) -> &str {
        let end = self.text.floor_char_boundary((from + MAX_ADDRESS_BYTES).min(self.text.len()));
        &self.text[from..end]
    }
}

/// Three or more parts in small letters: "alt.news.africa".
fn is_newsgroup(host: &str) -> bool {
    let is_part = |part: &str| part.len() > 1 && part.bytes().all(|b| b.is_ascii_lowercase());
    host.split('.').count() > 2 && host.split('.').all(is_part)
}
