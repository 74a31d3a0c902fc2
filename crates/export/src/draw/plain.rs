//! A page as plain text of a given width.

use crate::page::{Align, Block, Column, Page, Row, Section};
use recoupe_text::sanitize;
use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: usize = 2;

/// The narrowest that the last column of words gets, whatever the width of the page; others get half of it.
const NARROWEST: usize = 24;

/// The page as text. Lines are broken to `width` columns where they can be.
pub fn plain(page: &Page, width: usize) -> String {
    let mut out = String::new();
    push_line(&mut out, &sanitize(&page.heading));
    for section in &page.sections {
        section_lines(&mut out, section, width);
    }
    if let Some(footer) = &page.footer {
        out.push('\n');
        push_line(&mut out, &sanitize(footer));
    }
    out
}

fn section_lines(out: &mut String, section: &Section, width: usize) {
    let title = section.title.as_deref();
    let table_title = match section.blocks.first() {
        Some(Block::Table { columns, .. }) if columns.first().is_some_and(|c| c.head.is_empty()) => title,
        _ => None,
    };
    if let Some(title) = title {
        out.push('\n');
        if table_title.is_none() {
            push_line(out, &sanitize(title));
        }
    }
    let names = section.blocks.iter().filter_map(|block| match block {
        Block::Field { name, .. } => Some(name.width()),
        Block::Table { .. } | Block::Line { .. } => None,
    });
    let name_width = names.max().unwrap_or(0);
    for block in &section.blocks {
        match block {
            Block::Field { name, lines } => {
                for (at, line) in lines.iter().enumerate() {
                    let name = if at == 0 { sanitize(name) } else { String::new() };
                    hang(out, &pad(&name, name_width, Align::Left), line, width);
                }
            }
            Block::Line { mark, text, .. } => hang(out, &format!(" {}", sanitize(mark)), text, width),
            Block::Table { columns, rows } => table(out, table_title, columns, rows, width),
        }
    }
}

fn push_line(out: &mut String, line: &str) {
    out.push_str(line.trim_end());
    out.push('\n');
}

/// Writes `text` after `label`, further lines flush with the first.
fn hang(out: &mut String, label: &str, text: &str, width: usize) {
    let indent = label.width() + GAP;
    for (at, line) in wrap(&sanitize(text), width.saturating_sub(indent).max(NARROWEST)).iter().enumerate() {
        let label = if at == 0 { label } else { "" };
        push_line(out, &format!("{}{line}", pad(label, indent, Align::Left)));
    }
}

/// Draws a table; its title takes the place of an empty first head.
fn table(out: &mut String, title: Option<&str>, columns: &[Column], rows: &[Row], width: usize) {
    let mut heads: Vec<String> = columns.iter().map(|column| sanitize(&column.head)).collect();
    if let (Some(title), Some(head)) = (title, heads.first_mut()) {
        *head = sanitize(title);
    }
    let mut lines = vec![heads];
    for row in rows {
        let mut cells: Vec<String> = row.cells.iter().map(|cell| sanitize(cell)).collect();
        if let Some(first) = cells.first_mut() {
            first.insert_str(0, &"  ".repeat(row.depth));
        }
        lines.push(cells);
    }
    let widths = fitting(columns, &lines, width);
    // The title is flush with the other titles, the rows one space further in.
    for (at, cells) in lines.iter().enumerate() {
        let (margin, lead) = if at == 0 && title.is_some() { ("", 1) } else { (" ", 0) };
        row_lines(out, margin, columns, &widths, lead, cells);
    }
}

/// The widths of the columns: as wide as their widest cell, then narrowed, widest column of words first, until the
/// page is wide enough or every column of words is at its narrowest.
fn fitting(columns: &[Column], lines: &[Vec<String>], width: usize) -> Vec<usize> {
    let widest = |at: usize| lines.iter().filter_map(|cells| cells.get(at)).map(|cell| cell.width()).max();
    let mut widths: Vec<usize> = (0..columns.len()).map(|at| widest(at).unwrap_or(0)).collect();
    let is_words = |at: usize| columns[at].align == Align::Left;
    let narrowest = |at: usize| if at + 1 == columns.len() { NARROWEST } else { NARROWEST / 2 };
    while widths.iter().map(|w| w + GAP).sum::<usize>() > width + 1 {
        let wide = (0..columns.len()).filter(|&at| is_words(at) && widths[at] > narrowest(at));
        let Some(at) = wide.max_by_key(|&at| widths[at]) else { break };
        widths[at] -= 1;
    }
    widths
}

/// One row, over as many lines as its longest cell needs. `lead` widens the first column where the margin is missing.
fn row_lines(
    out: &mut String,
    margin: &str,
    columns: &[Column],
    widths: &[usize],
    lead: usize,
    cells: &[String],
) {
    let broken: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, &width)| wrap(cell, width)).collect();
    for at in 0..broken.iter().map(Vec::len).max().unwrap_or(0) {
        let mut line = margin.to_owned();
        for (number, (cell, &width)) in broken.iter().zip(widths).enumerate() {
            let words = cell.get(at).map_or("", |words| words.trim_end_matches(' '));
            let width = if number == 0 { width + lead } else { width };
            line.push_str(&pad(words, width, columns[number].align));
            line.push_str(&" ".repeat(GAP));
        }
        push_line(out, &line);
    }
}

fn pad(words: &str, width: usize, align: Align) -> String {
    let space = " ".repeat(width.saturating_sub(words.width()));
    match align {
        Align::Left => format!("{words}{space}"),
        Align::Right => format!("{space}{words}"),
    }
}

/// Breaks at spaces; no-break spaces hold, and a word wider than the line stays whole.
fn wrap(words: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_inclusive(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if !line.is_empty() && line.width() + word.trim_end_matches(' ').width() > width {
            lines.push(word.to_owned());
        } else {
            line.push_str(word);
        }
    }
    lines
}
