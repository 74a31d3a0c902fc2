//! A page before it is drawn: a heading and sections of fields, tables and marked lines.
//!
//! Example: the brief has the section « BILAN » with one table; drawn as text its columns are aligned, drawn as
//! Markdown it is a pipe table.
//!
//! Rows and lines name the records that they are about, so that a drawing can lead from a row to its words and back.
//! Strings of a page may hold words of the report as they are; whoever draws it makes them safe.

use recoupe_report::RecordKind;

/// A page for a person.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Page {
    /// The first line.
    pub heading: String,
    /// The parts, in order.
    pub sections: Vec<Section>,
    /// The last line.
    pub footer: Option<String>,
}

/// A part of a page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Section {
    /// Its title; the first section of a brief has none.
    pub title: Option<String>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// One thing on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A named value, which may go over several lines.
    Field {
        /// Its name.
        name: String,
        /// Its lines.
        lines: Vec<String>,
    },
    /// Rows under one head.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows.
        rows: Vec<Row>,
    },
    /// A line that begins with a mark, such as the letter of a footnote or the sign of a warning.
    Line {
        /// The mark.
        mark: String,
        /// The line.
        text: String,
        /// The records that it is about.
        about: Vec<Subject>,
    },
}

/// A record of the report: its kind, and its position in the list of that kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Subject {
    /// Which list.
    pub kind: RecordKind,
    /// The position in it.
    pub at: usize,
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// What stands over it; may be empty.
    pub head: String,
    /// On which side its cells are flush.
    pub align: Align,
}

/// On which side the cells of a column are flush.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A row of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// How deep it stands under the rows before it, as a part under its whole.
    pub depth: usize,
    /// One cell for each column.
    pub cells: Vec<String>,
    /// The records that it is about.
    pub about: Vec<Subject>,
}

impl Subject {
    /// The record at this position of the list of its kind.
    pub const fn new(kind: RecordKind, at: usize) -> Self {
        Subject { kind, at }
    }
}

impl Block {
    /// A line that is about no record.
    pub fn line(mark: impl Into<String>, text: impl Into<String>) -> Self {
        Block::Line { mark: mark.into(), text: text.into(), about: Vec::new() }
    }
}

impl Column {
    /// A column of words.
    pub fn left(head: impl Into<String>) -> Self {
        Column { head: head.into(), align: Align::Left }
    }

    /// A column of numbers.
    pub fn right(head: impl Into<String>) -> Self {
        Column { head: head.into(), align: Align::Right }
    }
}
