//! Reading entries out of TOML, with the line of each.

use super::error::CompileError;
use crate::pack::Entry;
use crate::pattern::Pattern;
use crate::sense::{Class, Sense};
use std::collections::BTreeMap;

/// A TOML file of a language.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its name without folders: `cues.toml`.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// An entry as written, before its examples are run.
#[derive(Debug)]
pub(crate) struct SourceEntry {
    pub file: String,
    pub line: usize,
    pub pattern_sources: Vec<String>,
    pub patterns: Vec<Pattern>,
    pub examples: Vec<String>,
    pub sense: Sense,
}

impl SourceEntry {
    pub(crate) fn to_entry(&self) -> Entry {
        let stem = self.file.trim_end_matches(".toml");
        let name = format!("{stem}:{}", self.pattern_sources[0]);
        Entry { name, patterns: self.patterns.clone(), sense: self.sense.clone() }
    }
}

/// The line, counted from 1, of a byte of a file.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|&&b| b == b'\n').count() + 1
}

/// All entries of one file; what is wrong goes to `errors`.
pub(crate) fn read_entries(file: &SourceFile, errors: &mut Vec<CompileError>) -> Vec<SourceEntry> {
    type Tables = BTreeMap<String, Vec<toml::Spanned<toml::Table>>>;
    let tables: Tables = match toml::from_str(&file.text) {
        Ok(tables) => tables,
        Err(e) => {
            errors.push(CompileError::from_toml(file, &e));
            return Vec::new();
        }
    };
    let mut entries = Vec::new();
    for (name, rows) in tables {
        let class = Class::ALL.into_iter().find(|c| c.table() == name);
        for row in rows {
            let line = line_of(&file.text, row.span().start);
            let Some(class) = class else {
                let known = Class::ALL.map(Class::table).join(", ");
                let message = format!("unknown table: [[{name}]]");
                errors.push(CompileError::new(&file.name, line, &message, &format!("use one of {known}")));
                continue;
            };
            match read_entry(file, line, class, row.into_inner()) {
                Ok(entry) => entries.push(entry),
                Err(error) => errors.push(error),
            }
        }
    }
    entries.sort_by_key(|e| e.line);
    entries
}

fn read_entry(
    file: &SourceFile,
    line: usize,
    class: Class,
    mut table: toml::Table,
) -> Result<SourceEntry, CompileError> {
    let fail = |message: &str, hint: &str| CompileError::new(&file.name, line, message, hint);
    let pattern_sources = strings(table.remove("match"))
        .ok_or_else(|| fail("no `match`", "say which words the entry stands for: match = \"<annoncer>\""))?;
    let examples = strings(table.remove("example")).ok_or_else(|| {
        fail("missing example", "add example = \"…\" with [square brackets] around the words that match")
    })?;
    if examples.len() != pattern_sources.len() {
        let message = format!("{} patterns but {} examples", pattern_sources.len(), examples.len());
        return Err(fail(&message, "give one example for each pattern, in the same order"));
    }
    let patterns = pattern_sources
        .iter()
        .map(|p| Pattern::parse(p))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| fail(&e.to_string(), "see the notation in docs/language-packs.md"))?;
    let sense = Sense::from_table(class, table).map_err(|e| {
        fail(e.message(), "see docs/language-packs.md for the fields and codes of each table")
    })?;
    Ok(SourceEntry { file: file.name.clone(), line, pattern_sources, patterns, examples, sense })
}

/// A string or a non-empty list of strings.
fn strings(value: Option<toml::Value>) -> Option<Vec<String>> {
    let list = match value? {
        toml::Value::String(one) => vec![one],
        toml::Value::Array(many) => {
            many.into_iter().map(|v| v.as_str().map(str::to_owned)).collect::<Option<_>>()?
        }
        _ => return None,
    };
    (!list.is_empty()).then_some(list)
}
