//! The sections of a page as HTML: fields, tables and lines, each row led to from its words and leading to them.
//!
//! Example: the row of « 18 morts » has the id of the figure, and its `[2370:2378]` is a link to these words.
//!
//! The words of the sections are those of the brief; nothing is worded here.

use super::escape::escape;
use super::lanes::{LANES, Mark};
use crate::page::{Align, Block, Column, Row, Section, Subject};
use crate::wording::Wording;
use recoupe_report::{Id, Language};
use std::collections::{BTreeMap, BTreeSet};

/// What the sections written so far hold.
#[derive(Default)]
pub(super) struct Written<'a> {
    /// The ids of the records that have a row: the page opens at the first.
    ids: BTreeSet<&'a Id>,
    /// The places of the text that are led to, as start and end.
    pub(super) places: BTreeSet<(usize, usize)>,
}

/// Writes sections. The marks are numbered by their position.
pub(super) struct Tables<'a> {
    pub(super) marks: &'a [Mark<'a>],
    pub(super) numbers: &'a BTreeMap<Subject, usize>,
    pub(super) wording: Wording,
    /// The language of the quotes.
    pub(super) quotes: Option<Language>,
    /// The length of the text in code points: no link leads beyond it.
    pub(super) length: usize,
}

impl<'a> Tables<'a> {
    /// A section with its title; `number` makes its id.
    pub(super) fn section(&self, section: &Section, number: usize, written: &mut Written<'a>) -> String {
        let mut out = format!("<section id=\"s-{number}\">\n");
        if let Some(title) = &section.title {
            out.push_str(&format!("<h2>{}</h2>\n", escape(title)));
        }
        let mut blocks = section.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            match block {
                Block::Table { columns, rows } => self.table(&mut out, section, columns, rows, written),
                Block::Field { .. } => {
                    out.push_str("<dl>\n");
                    self.field(&mut out, block, written);
                    while let Some(field) = blocks.next_if(|next| matches!(next, Block::Field { .. })) {
                        self.field(&mut out, field, written);
                    }
                    out.push_str("</dl>\n");
                }
                Block::Line { .. } => {
                    out.push_str("<ul>\n");
                    self.line(&mut out, block, written);
                    while let Some(line) = blocks.next_if(|next| matches!(next, Block::Line { .. })) {
                        self.line(&mut out, line, written);
                    }
                    out.push_str("</ul>\n");
                }
            }
        }
        out.push_str("</section>\n");
        out
    }

    fn field(&self, out: &mut String, block: &Block, written: &mut Written<'a>) {
        let Block::Field { name, lines } = block else { return };
        out.push_str(&format!("<dt>{}</dt>", escape(name)));
        for line in lines {
            out.push_str(&format!("<dd>{}</dd>", self.words(line, written)));
        }
        out.push('\n');
    }

    fn line(&self, out: &mut String, block: &Block, written: &mut Written<'a>) {
        let Block::Line { mark, text, about } = block else { return };
        let (attributes, lead) = self.lead(about, text, written);
        let words = self.words(text, written);
        out.push_str(&format!("<li{attributes}>{lead}<b>{}</b> <span>{words}</span></li>\n", escape(mark)));
    }

    fn table(
        &self,
        out: &mut String,
        of: &Section,
        columns: &[Column],
        rows: &[Row],
        written: &mut Written<'a>,
    ) {
        let class = |column: &Column| if column.align == Align::Right { " class=\"n\"" } else { "" };
        let label = of.title.as_deref().map(|title| format!(" aria-label=\"{}\"", escape(title)));
        // Roles are said, since narrow screens show rows as blocks and browsers would forget that they are rows.
        out.push_str(&format!(
            "<table role=\"table\"{}>\n<thead role=\"rowgroup\"><tr role=\"row\">",
            label.unwrap_or_default()
        ));
        for column in columns {
            let head = escape(&column.head);
            out.push_str(&format!("<th role=\"columnheader\" scope=\"col\"{}>{head}</th>", class(column)));
        }
        out.push_str("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for row in rows {
            let (attributes, mut lead) = self.lead(&row.about, &row.cells.concat(), written);
            out.push_str(&format!("<tr role=\"row\"{attributes}>"));
            lead.push_str(&"\u{2003}".repeat(row.depth));
            for (cell, column) in row.cells.iter().zip(columns) {
                let (class, head) = (class(column), escape(&column.head));
                let head = if head.is_empty() { head } else { format!(" data-head=\"{head}\"") };
                let words = self.words(cell, written);
                out.push_str(&format!(
                    "<td role=\"cell\"{class}{head}>{}{words}</td>",
                    std::mem::take(&mut lead)
                ));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table>\n");
    }

    /// The attributes of a row about these records, and what stands before its first word: where the page opens at their
    /// ids, and a link to their words, unless one stands in the row.
    fn lead(&self, about: &[Subject], words: &str, written: &mut Written<'a>) -> (String, String) {
        let numbers: Vec<usize> =
            about.iter().filter_map(|subject| self.numbers.get(subject).copied()).collect();
        let Some(&first) = numbers.first() else { return (String::new(), String::new()) };
        let lane = LANES.iter().find(|lane| !lane.spans(&self.marks[first]).is_empty());
        let class = lane.map(|lane| format!(" class=\"k-{}\"", lane.key)).unwrap_or_default();
        let list: Vec<String> = numbers.iter().map(usize::to_string).collect();
        let mut lead = String::new();
        for &number in &numbers {
            if written.ids.insert(self.marks[number].id) {
                lead.push_str(&format!("<i id=\"{}\"></i>", escape(self.marks[number].id.as_str())));
            }
        }
        let mark = &self.marks[first];
        if let Some(span) = mark.words.first().or(mark.credits.first())
            && !words.contains(&format!("[{}:", span.start))
        {
            let label = escape(&self.wording.labels.text("page-show"));
            let (start, end) = (span.start, span.end);
            lead.push_str(&format!(
                "<a class=\"go\" href=\"#c={start}-{end}\" aria-label=\"{label}\">\u{2196}</a> "
            ));
        }
        (format!("{class} data-r=\"{}\"", list.join(" ")), lead)
    }

    /// Words of the page: quotes say their language, and places in brackets lead to the words there.
    fn words(&self, words: &str, written: &mut Written<'a>) -> String {
        let [open, close] = self.wording.quotation_marks();
        let lang = self.quotes.map(|language| format!(" lang=\"{}\"", language.code())).unwrap_or_default();
        let (mut out, mut depth, mut rest) = (String::new(), 0_usize, words);
        while let Some(c) = rest.chars().next() {
            if let Some((start, end, after)) = self.place(rest) {
                written.places.insert((start, end));
                out.push_str(&format!("<a href=\"#c={start}-{end}\">[{start}:{end}]</a>"));
                rest = after;
            } else if let Some(after) = rest.strip_prefix(open) {
                out.push_str(&if depth == 0 {
                    format!("<span class=\"q\"{lang}>{open}")
                } else {
                    escape(open)
                });
                depth += 1;
                rest = after;
            } else if let Some(after) = rest.strip_prefix(close).filter(|_| depth > 0) {
                depth -= 1;
                out.push_str(&escape(close));
                out.push_str(if depth == 0 { "</span>" } else { "" });
                rest = after;
            } else {
                out.push_str(&escape(&rest[..c.len_utf8()]));
                rest = &rest[c.len_utf8()..];
            }
        }
        if depth > 0 {
            out.push_str("</span>");
        }
        out
    }

    /// A place as the brief writes it, `[start:end]`, at the beginning of these words, and what follows it.
    fn place<'w>(&self, words: &'w str) -> Option<(usize, usize, &'w str)> {
        let (inside, after) = words.strip_prefix('[')?.split_once(']')?;
        let (start, end) = inside.split_once(':')?;
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !is_number(start) || !is_number(end) {
            return None;
        }
        let (start, end) = (start.parse().ok()?, end.parse().ok()?);
        (start < end && end <= self.length).then_some((start, end, after))
    }
}
