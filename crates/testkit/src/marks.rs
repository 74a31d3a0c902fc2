//! Caret lines: labelled words drawn under a line of text.
//!
//! ```text
//! Selon la Croix-Rouge, au moins douze personnes ont péri.
//!       ^^^^^^^^^^^^^^ source
//!                       ^^^^^^^^^^^^^^ count
//! ```
//!
//! All carets of one line are one mark, so `^^^   ^^^^ content` is a mark on words that are apart. `+content` adds
//! carets to the mark of that label which stands above it: that is how a mark crosses a line break.

use std::cmp::Reverse;

use recoupe_text::Span;

use crate::case::Mark;
use crate::columns::starts;

/// Separates the text of a block from the caret lines under it; the error names a line of the file (from 0).
pub(crate) fn read(block: &[&str], first_line: usize) -> Result<(String, Vec<Mark>), (usize, String)> {
    let mut text = String::new();
    let mut marks: Vec<Mark> = Vec::new();
    let mut above = None;
    for (at, line) in block.iter().enumerate() {
        let fault = |message: &str| Err((first_line + at, message.to_owned()));
        let Some((carets, label)) = caret_line(line) else {
            if above.is_some() {
                text.push('\n');
            }
            above = Some((text.len(), *line));
            text.push_str(line);
            continue;
        };
        let Some((start, words)) = above else { return fault("carets with no text above them") };
        if label.is_empty() {
            return fault("carets without a label; hint: write it after them");
        }
        let Some(spans) = spans(carets, words, start) else {
            return fault("caret past the end of the text above it");
        };
        match label.strip_prefix('+') {
            None => marks.push(Mark { spans, label: label.to_owned() }),
            Some(label) => match marks.iter_mut().rev().find(|m| m.label == label) {
                Some(mark) => mark.spans.extend(spans),
                None => return fault("no mark above to add these carets to"),
            },
        }
    }
    Ok((text, marks))
}

/// The carets and the label of a line that begins, after spaces, with a caret.
fn caret_line(line: &str) -> Option<(&str, &str)> {
    if !line.trim_start_matches(' ').starts_with('^') {
        return None;
    }
    let end = line.rfind('^').expect("the line has a caret") + 1;
    let carets = &line[..end];
    carets.bytes().all(|b| b == b' ' || b == b'^').then(|| (carets, line[end..].trim()))
}

/// The runs of carets as bytes of the text; `None` when one stands past the end of the words.
fn spans(carets: &str, words: &str, start: usize) -> Option<Vec<Span>> {
    let columns = starts(words);
    let mut spans: Vec<Span> = Vec::new();
    for (column, _) in carets.match_indices('^') {
        let from = start + columns.get(column)?;
        let to = start + columns.get(column + 1)?;
        match spans.last_mut() {
            Some(last) if last.end() == from => *last = Span::of(last.start(), to),
            _ => spans.push(Span::of(from, to)),
        }
    }
    Some(spans)
}

/// The lines of a text block: each line of the text with the caret lines of its marks below it.
pub(crate) fn draw(text: &str, marks: &[Mark]) -> Vec<String> {
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|m| (m.spans.first().map(|s| (s.start(), Reverse(s.end()))), &m.label, &m.spans));
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        lines.push(line.to_owned());
        let columns = starts(line);
        for mark in &marks {
            let carets = carets(mark, &columns, start);
            if carets.contains('^') {
                let is_continued = mark.spans.first().is_some_and(|s| s.start() < start);
                let plus = if is_continued { "+" } else { "" };
                lines.push(format!("{carets} {plus}{}", mark.label));
            }
        }
        start += line.len() + 1;
    }
    lines
}

/// One caret under each column of the line that the mark touches.
fn carets(mark: &Mark, columns: &[usize], start: usize) -> String {
    let is_under =
        |pair: &[usize]| mark.spans.iter().any(|s| s.start() < start + pair[1] && start + pair[0] < s.end());
    let drawn: String = columns.windows(2).map(|pair| if is_under(pair) { '^' } else { ' ' }).collect();
    drawn.trim_end().to_owned()
}
