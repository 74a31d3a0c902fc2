//! A page as Markdown with pipe tables.

use crate::page::{Align, Block, Column, Page, Row};
use recoupe_text::sanitize;

/// The page as Markdown.
pub fn markdown(page: &Page) -> String {
    let mut out = format!("# {}\n", escape(&page.heading));
    for section in &page.sections {
        if let Some(title) = &section.title {
            out.push_str(&format!("\n## {}\n", escape(title)));
        }
        out.push('\n');
        for block in &section.blocks {
            match block {
                Block::Field { name, lines } => {
                    let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
                    out.push_str(&format!("- **{}**: {}\n", escape(name), lines.join("; ")));
                }
                Block::Line { mark, text, .. } => {
                    out.push_str(&format!("- {} {}\n", escape(mark), escape(text)))
                }
                Block::Table { columns, rows } => table(&mut out, columns, rows),
            }
        }
    }
    if let Some(footer) = &page.footer {
        out.push_str(&format!("\n*{}*\n", escape(footer)));
    }
    out
}

fn table(out: &mut String, columns: &[Column], rows: &[Row]) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(columns.iter().map(|column| escape(&column.head)).collect()));
    let rule = |column: &Column| match column.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    };
    out.push_str(&line(columns.iter().map(rule).collect()));
    for row in rows {
        let mut cells: Vec<String> = row.cells.iter().map(|cell| escape(cell)).collect();
        if let Some(first) = cells.first_mut() {
            first.insert_str(0, &"\u{2003}".repeat(row.depth));
        }
        out.push_str(&line(cells));
    }
    out.push('\n');
}

/// Words of the report as words, whatever signs they hold.
fn escape(words: &str) -> String {
    let mut safe = String::new();
    for c in sanitize(words).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
