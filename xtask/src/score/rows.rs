//! Rows of `benches/scores.md`: what was measured, on which commit.

use std::fmt;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// A measured figure, written as it stands in the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    pub name: String,
    pub value: String,
    /// Low and high end of the 95 % interval; empty when the scorer gives none.
    pub interval: String,
}

/// One row of the table.
pub struct Row {
    pub date: String,
    pub commit: String,
    pub suite: String,
    pub figure: Figure,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { date, commit, suite, figure } = self;
        write!(
            f,
            "| {date} | {commit} | {suite} | {} | {} | {} |",
            figure.name, figure.value, figure.interval
        )
    }
}

/// Adds rows at the end of the table, which is the end of the file.
pub fn append(file: &Path, rows: &[Row]) -> Result<(), String> {
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let written =
        OpenOptions::new().append(true).open(file).and_then(|mut file| file.write_all(lines.as_bytes()));
    written.map_err(|e| format!("cannot write {}: {e}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_added_and_none_is_removed() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "| old |\n").unwrap();
        let figure = Figure { name: "F1".into(), value: "0.500".into(), interval: "0.4 – 0.6".into() };
        let row = Row { date: "2024-03-01".into(), commit: "abc".into(), suite: "gva".into(), figure };
        append(file.path(), &[row]).unwrap();
        let table = std::fs::read_to_string(file.path()).unwrap();
        assert_eq!(table, "| old |\n| 2024-03-01 | abc | gva | F1 | 0.500 | 0.4 – 0.6 |\n");
        assert!(append(Path::new("no/such/file.md"), &[]).is_err());
    }
}
