//! Turns a list into Rust: the enum, its entries, one method per column. Formatted by rustfmt.
//!
//! Example: a column `recipient_required = "bool"` becomes a method over `matches!`. What all enums share is not
//! written here but in the macro `closed_list!` of `crates/ontology/src/list.rs`.

use super::source::{Column, Entry, Kind, List};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The module of one list.
pub fn list(list: &List, lists: &[List]) -> Result<String, String> {
    let name = &list.head.name;
    let mut out = format!(
        "//! {}\n//! Written by `cargo xtask codegen` from `ontology/{}.toml`; not edited by hand.\n\n",
        list.head.doc, list.module
    );
    out.push_str(&imports(list));
    writeln!(out, "/// {}", list.head.doc).expect(TO_STRING);
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]\n");
    writeln!(out, "#[repr({})]\npub enum {name} {{", if list.entries.len() > 256 { "u16" } else { "u8" })
        .expect(TO_STRING);
    for entry in &list.entries {
        writeln!(out, "/// {}\n{},", entry.def_en, list.variant(entry)).expect(TO_STRING);
    }
    writeln!(
        out,
        "}}\n\nimpl {name} {{\n/// Every value, in the order of the list.\npub const ALL: &'static [{name}] = &["
    )
    .expect(TO_STRING);
    for entry in &list.entries {
        write!(out, "{name}::{}, ", list.variant(entry)).expect(TO_STRING);
    }
    out.push_str("];\n");
    for column in &list.head.column {
        out.push_str(&method(list, column, lists)?);
    }
    writeln!(out, "}}\n\nclosed_list!({name}, ENTRIES);\n").expect(TO_STRING);
    writeln!(out, "pub(super) static ENTRIES: [Entry; {}] = [", list.entries.len()).expect(TO_STRING);
    for entry in &list.entries {
        out.push_str(&row(entry));
    }
    out.push_str("];\n");
    Ok(out)
}

const TO_STRING: &str = "writing to a string does not fail";

fn imports(list: &List) -> String {
    let mut names: Vec<&str> = vec!["Entry"];
    for column in &list.head.column {
        if let Kind::One(name) | Kind::Maybe(name) | Kind::Many(name) = &column.kind
            && *name != list.head.name
        {
            names.push(name);
        }
    }
    names.sort_unstable();
    names.dedup();
    let names = if names.len() == 1 { names[0].to_owned() } else { format!("{{{}}}", names.join(", ")) };
    format!("use crate::list::closed_list;\nuse crate::{names};\n\n")
}

fn row(entry: &Entry) -> String {
    let example = match (&entry.ex_fr, &entry.ex_en) {
        (Some(fr), Some(en)) => format!("Some([\n{fr:?},\n{en:?},\n])"),
        _ => "None".to_owned(),
    };
    format!(
        "Entry {{\ncode: {:?},\nlabel: [{:?}, {:?}],\ndefinition: [\n{:?},\n{:?},\n],\nexample: {example},\n}},\n",
        entry.code, entry.fr, entry.en, entry.def_fr, entry.def_en
    )
}

/// The method of a column: one arm per value that occurs, "none" last and by default.
fn method(list: &List, column: &Column, lists: &[List]) -> Result<String, String> {
    let mut arms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in &list.entries {
        let value = value(entry, column, lists).map_err(|problem| {
            format!(
                "ontology/{}.toml: entry {:?}: column {:?}: {problem}",
                list.module, entry.code, column.key
            )
        })?;
        arms.entry(value).or_default().push(format!("{}::{}", list.head.name, list.variant(entry)));
    }
    let result = match &column.kind {
        Kind::Flag => "bool".to_owned(),
        Kind::Char => "char".to_owned(),
        Kind::Text => "&'static str".to_owned(),
        Kind::One(name) => name.clone(),
        Kind::Maybe(name) => format!("Option<{name}>"),
        Kind::Many(name) => format!("&'static [{name}]"),
    };
    let mut out = format!("\n/// {}\npub const fn {}(self) -> {result} {{\n", column.doc, column.key);
    if matches!(column.kind, Kind::Flag) {
        let set = arms.get("true").map(|variants| variants.join(" | ")).unwrap_or_default();
        writeln!(out, "matches!(self, {set})\n}}").expect(TO_STRING);
        return Ok(out);
    }
    out.push_str("match self {\n");
    let nothing = match &column.kind {
        Kind::Maybe(_) => arms.remove("None").map(|_| "None"),
        Kind::Many(_) => arms.remove("&[]").map(|_| "&[]"),
        _ => None,
    };
    for (value, variants) in &arms {
        writeln!(out, "{} => {value},", variants.join(" | ")).expect(TO_STRING);
    }
    if let Some(nothing) = nothing {
        writeln!(out, "_ => {nothing},").expect(TO_STRING);
    }
    out.push_str("}\n}\n");
    Ok(out)
}

/// The value of a column in an entry, as Rust.
fn value(entry: &Entry, column: &Column, lists: &[List]) -> Result<String, String> {
    let found = entry.columns.get(&column.key);
    let text = || found.and_then(toml::Value::as_str).ok_or("a text is needed".to_owned());
    match &column.kind {
        Kind::Flag => match found {
            None => Ok("false".to_owned()),
            Some(flag) => {
                flag.as_bool().map(|flag| flag.to_string()).ok_or("true or false is needed".to_owned())
            }
        },
        Kind::Char => match text()?.chars().collect::<Vec<_>>()[..] {
            [only] => Ok(format!("{only:?}")),
            _ => Err("exactly one character is needed".to_owned()),
        },
        Kind::Text => Ok(format!("{:?}", text()?)),
        Kind::One(name) => path(name, text()?, lists),
        Kind::Maybe(_) if found.is_none() => Ok("None".to_owned()),
        Kind::Maybe(name) => Ok(format!("Some({})", path(name, text()?, lists)?)),
        Kind::Many(_) if found.is_none() => Ok("&[]".to_owned()),
        Kind::Many(name) => {
            let codes = found.and_then(toml::Value::as_array).ok_or("a list of codes is needed")?;
            let mut paths = Vec::new();
            for code in codes {
                paths.push(path(name, code.as_str().ok_or("a list of codes is needed")?, lists)?);
            }
            Ok(format!("&[{}]", paths.join(", ")))
        }
    }
}

/// A code of another list as a Rust path.
fn path(name: &str, code: &str, lists: &[List]) -> Result<String, String> {
    let list = lists.iter().find(|list| list.head.name == name).ok_or(format!("no list is called {name}"))?;
    let entry = list.entries.iter().find(|entry| entry.code == code);
    let entry = entry.ok_or(format!("{name} has no code {code:?}"))?;
    Ok(format!("{name}::{}", list.variant(entry)))
}

/// `generated/mod.rs`: all modules, all enums, and the lists as values.
pub fn index(lists: &[List]) -> String {
    let mut out = "//! The closed lists. Written by `cargo xtask codegen` from `ontology/*.toml`; not edited by hand.\n\n"
        .to_owned();
    for list in lists {
        writeln!(out, "mod {};", list.module).expect(TO_STRING);
    }
    out.push_str("\nuse crate::list::CodeList;\n");
    for list in lists {
        writeln!(out, "pub use {}::{};", list.module, list.head.name).expect(TO_STRING);
    }
    out.push_str("\n/// Every closed list, in the order of the files.\npub static LISTS: &[CodeList] = &[\n");
    for list in lists {
        writeln!(out, "CodeList {{ name: {:?}, entries: &{}::ENTRIES }},", list.head.name, list.module)
            .expect(TO_STRING);
    }
    out.push_str("];\n");
    out
}

/// The text as rustfmt writes it in this repository.
pub fn format(text: &str, root: &Path) -> Result<String, String> {
    let problem =
        |error: std::io::Error| format!("cannot run rustfmt: {error}\nhint: rustup component add rustfmt");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(problem)?;
    let mut into = rustfmt.stdin.take().expect("its input is piped");
    into.write_all(text.as_bytes()).map_err(problem)?;
    drop(into);
    let output = rustfmt.wait_with_output().map_err(problem)?;
    if !output.status.success() {
        return Err("rustfmt refused the generated text".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt gave no UTF-8: {error}"))
}
