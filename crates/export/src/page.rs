//! A page before it is drawn: a heading and sections of fields, tables and marked lines.
//!
//! Example: the brief has the section « BILAN » with one table; drawn as text its columns are aligned, drawn as
//! Markdown it is a pipe table.
//!
//! Strings of a page may hold words of the report as they are; whoever draws it makes them safe.

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
    },
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
