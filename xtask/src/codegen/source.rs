//! Reads the lists of `ontology/*.toml` and checks their form.
//!
//! Example of an entry: `code = "killed"`, `fr = "tués"`, `en = "killed"`, `def_fr`, `def_en`, and the columns that
//! the list declares. Nothing here knows what any list is about.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use toml::Value;

/// One closed list.
pub struct List {
    /// File name without its ending; the name of the generated module.
    pub module: String,
    pub head: Head,
    pub entries: Vec<Entry>,
}

/// The `[list]` table of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Name of the enum.
    pub name: String,
    /// One sentence: what a value of it tells.
    pub doc: String,
    /// Letter put before codes that start with a digit.
    #[serde(default)]
    pub prefix: String,
    #[serde(default)]
    pub column: Vec<Column>,
}

/// A column that the entries of a list carry beside their words; it becomes a method of the enum.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Key in the entries and name of the method.
    pub key: String,
    pub kind: Kind,
    /// One sentence: what the method tells.
    pub doc: String,
}

/// What a column holds.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub enum Kind {
    /// `bool`: absent is false.
    Flag,
    /// `char`: one character.
    Char,
    /// `text`: a text that is the same in every language.
    Text,
    /// `Name`: one code of another list.
    One(String),
    /// `Name?`: one code of another list, or none.
    Maybe(String),
    /// `Name[]`: any number of codes of another list; absent is none.
    Many(String),
}

impl TryFrom<String> for Kind {
    type Error = String;

    fn try_from(kind: String) -> Result<Self, String> {
        Ok(match kind.as_str() {
            "bool" => Kind::Flag,
            "char" => Kind::Char,
            "text" => Kind::Text,
            name if !name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                return Err(format!("a column is bool, char, text, Name, Name? or Name[], not {name:?}"));
            }
            name => match (name.strip_suffix('?'), name.strip_suffix("[]")) {
                (Some(name), _) => Kind::Maybe(name.to_owned()),
                (_, Some(name)) => Kind::Many(name.to_owned()),
                _ => Kind::One(name.to_owned()),
            },
        })
    }
}

/// One code with its words and columns.
#[derive(Deserialize)]
pub struct Entry {
    pub code: String,
    pub fr: String,
    pub en: String,
    pub def_fr: String,
    pub def_en: String,
    pub ex_fr: Option<String>,
    pub ex_en: Option<String>,
    /// Name in Rust, for codes that do not make one.
    pub variant: Option<String>,
    #[serde(flatten)]
    pub columns: BTreeMap<String, Value>,
}

impl List {
    /// Name of the enum variant of an entry.
    pub fn variant(&self, entry: &Entry) -> String {
        entry.variant.clone().unwrap_or_else(|| format!("{}{}", self.head.prefix, pascal(&entry.code)))
    }
}

/// `attempt_failed`, `suicide-attack`, `ASSAULT.suicide-attack` as a Rust name.
fn pascal(code: &str) -> String {
    let mut name = String::new();
    for word in code.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let (first, rest) = word.split_at(word.len().min(1));
        name += &first.to_ascii_uppercase();
        name += &rest.to_ascii_lowercase();
    }
    name
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    list: Head,
    entry: Vec<Entry>,
}

/// Every list of the folder, by file name.
pub fn read(folder: &Path) -> Result<Vec<List>, String> {
    let mut lists = Vec::new();
    for path in files(folder)? {
        let at = path.display();
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {at}: {error}"))?;
        let module = path.file_stem().expect("a file has a name").to_string_lossy();
        let list = parse(&module, &text).map_err(|problem| format!("{at}: {problem}"))?;
        lists.push(list);
    }
    Ok(lists)
}

/// One list from the text of its file.
pub fn parse(module: &str, text: &str) -> Result<List, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let list = List { module: module.to_owned(), head: file.list, entries: file.entry };
    check(&list)?;
    Ok(list)
}

/// The files of a folder in the order of their names.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let problem = |error: std::io::Error| format!("cannot list {}: {error}", folder.display());
    let mut paths = Vec::new();
    for item in fs::read_dir(folder).map_err(problem)? {
        paths.push(item.map_err(problem)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn check(list: &List) -> Result<(), String> {
    let mut codes = BTreeSet::new();
    let mut variants = BTreeSet::new();
    for entry in &list.entries {
        let at = |problem: String| format!("entry {:?}: {problem}", entry.code);
        if !codes.insert(&entry.code) {
            return Err(at("this code stands twice".to_owned()));
        }
        if !variants.insert(list.variant(entry)) {
            return Err(at(format!("the Rust name stands twice: {}", list.variant(entry))));
        }
        check_words(entry).map_err(at)?;
        if let Some(key) = entry.columns.keys().find(|key| !list.head.column.iter().any(|c| c.key == **key)) {
            return Err(at(format!("this list has no column {key:?}")));
        }
    }
    Ok(())
}

/// Words are there, on one line, without blanks around them; an example is there in both languages or in none.
fn check_words(entry: &Entry) -> Result<(), String> {
    let examples = [&entry.ex_fr, &entry.ex_en];
    if examples.iter().filter(|example| example.is_some()).count() == 1 {
        return Err("an example is needed in both languages, or in none".to_owned());
    }
    let words = [&entry.code, &entry.fr, &entry.en, &entry.def_fr, &entry.def_en];
    for text in words.into_iter().chain(examples.into_iter().flatten()) {
        if text.is_empty() || text.trim() != text || text.contains('\n') {
            return Err(format!("empty, padded or broken text: {text:?}"));
        }
    }
    Ok(())
}
