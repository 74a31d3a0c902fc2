//! The layers of the house: a crate uses only crates of a lower layer.
//!
//! Example: `crates/text` (layer 0) that depends on `crates/report` (layer 1) is found. Development crates stand above
//! the product, so nothing that ships can depend on them. Dev-dependencies may reach further with a reason in
//! [`REACHES`]. A new edge is an architecture change: it edits this table and ARCHITECTURE.md.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::Finding;
use crate::tree::Tree;

/// From this layer on, crates are for developers only.
const DEVELOPMENT: u8 = 7;

/// Every folder with a crate and its layer.
const LAYERS: &[(&str, u8)] = &[
    ("crates/text", 0),
    ("crates/ontology", 0),
    ("crates/ud", 0),
    ("crates/report", 1),
    ("crates/lexicon", 1),
    ("crates/gazetteer", 1),
    ("crates/syntax", 2),
    ("crates/recoup", 2),
    ("crates/intake", 2),
    ("crates/read", 3),
    // Build support of the language crates, which run their examples through `syntax`.
    ("crates/pack-build", 3),
    ("crates/store", 4),
    ("crates/export", 4),
    ("lang/fr", 4),
    ("lang/en", 4),
    ("crates/languages", 5),
    ("crates/web", 6),
    ("crates/cli", 6),
    ("crates/python", 6),
    ("crates/testkit", DEVELOPMENT),
    ("crates/eval", 8),
    ("crates/train", 9),
    ("xtask", 10),
];

/// Dev-dependencies that reach further than the layers allow: from (`*` for any crate), to, and why.
const REACHES: &[(&str, &str, &str)] =
    &[("*", "crates/testkit", "case files are run by the crate whose behaviour they show")];

/// Which dependencies a crate may declare to whom.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Normal,
    Development,
}

/// Edges between our crates that the table does not allow, and crates that are not in it.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut folders = BTreeMap::new();
    let mut packages = Vec::new();
    for (file, text) in tree.manifests() {
        let Ok(manifest) = text.parse::<Table>() else {
            found.push(Finding::new(&file.path, 0, "cannot be read as TOML"));
            continue;
        };
        if let Some(name) = manifest.get("package").and_then(|p| p.get("name")).and_then(Value::as_str) {
            let folder = file.path.trim_end_matches("Cargo.toml").trim_end_matches('/').to_owned();
            folders.insert(name.to_owned(), folder.clone());
            packages.push((file.path.as_str(), folder, manifest));
        }
    }
    for (path, folder, manifest) in &packages {
        if layer(folder).is_none() {
            let message =
                format!("crate without a layer; hint: add it to xtask/src/tidy/layers.rs: {folder}");
            found.push(Finding::new(path, 0, message).about(folder));
        }
        for (name, section) in dependencies(manifest) {
            if let Some(target) = folders.get(&name)
                && !is_allowed(folder, target, section)
            {
                let message = format!("{folder} must not use {target}: it is not in a lower layer");
                found.push(Finding::new(path, 0, message).about(target));
            }
        }
    }
    found
}

fn layer(folder: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == folder).map(|(_, layer)| *layer)
}

/// How ARCHITECTURE.md shows the layer of a folder.
pub fn shown(folder: &str) -> Option<String> {
    let layer = layer(folder)?;
    Some(if layer < DEVELOPMENT { layer.to_string() } else { "development".to_owned() })
}

fn is_allowed(from: &str, to: &str, section: Section) -> bool {
    let is_lower = layer(from).zip(layer(to)).is_none_or(|(from, to)| to < from);
    let reaches =
        |(source, target, _): &(&str, &str, &str)| (*source == "*" || *source == from) && *target == to;
    is_lower || (section == Section::Development && REACHES.iter().any(reaches))
}

/// Names of all dependencies of a manifest, those of single platforms too.
fn dependencies(manifest: &Table) -> Vec<(String, Section)> {
    let platforms = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = platforms.filter_map(Value::as_table).chain([manifest]);
    let mut names = Vec::new();
    for table in tables {
        for (key, section) in [
            ("dependencies", Section::Normal),
            ("build-dependencies", Section::Normal),
            ("dev-dependencies", Section::Development),
        ] {
            let listed = table.get(key).and_then(Value::as_table).into_iter().flatten();
            names.extend(listed.map(|(name, value)| (package(name, value), section)));
        }
    }
    names
}

/// The package behind a name, which differs when the dependency is renamed.
fn package(name: &str, value: &Value) -> String {
    value.get("package").and_then(Value::as_str).unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(name: &str, rest: &str) -> String {
        format!("[package]\nname = '{name}'\n{rest}\n")
    }

    fn found(text: &str, testkit: &str) -> Vec<String> {
        let (text, testkit) = (manifest("recoupe-text", text), manifest("recoupe-testkit", testkit));
        let tree = Tree::of(&[("crates/text/Cargo.toml", &text), ("crates/testkit/Cargo.toml", &testkit)]);
        check(&tree).into_iter().map(|f| f.message).collect()
    }

    #[test]
    fn a_crate_uses_only_lower_layers() {
        let up = ["crates/text must not use crates/testkit: it is not in a lower layer"];
        assert_eq!(found("", "[dependencies]\nrecoupe-text = '1'"), [""; 0]);
        assert_eq!(found("[dependencies]\nrecoupe-testkit.workspace = true", ""), up);
        assert_eq!(found("[build-dependencies]\nrecoupe-testkit = '1'", ""), up);
        assert_eq!(found("[dependencies]\nkit = { package = 'recoupe-testkit', path = '.' }", ""), up);
        assert_eq!(found("[target.'cfg(unix)'.dependencies]\nrecoupe-testkit = '1'", ""), up);
    }

    #[test]
    fn tests_may_reach_what_the_table_gives_a_reason_for() {
        assert_eq!(found("[dev-dependencies]\nrecoupe-testkit = '1'", ""), [""; 0]);
    }

    #[test]
    fn a_crate_has_a_layer() {
        let stray = manifest("recoupe-stray", "");
        let found = check(&Tree::of(&[("crates/stray/Cargo.toml", &stray)]));
        assert!(found[0].message.starts_with("crate without a layer"), "{found:?}");
    }
}
