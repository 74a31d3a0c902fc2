//! The table of crates in `ARCHITECTURE.md` is true: each crate has a row, and stands there on its layer.
//!
//! Example of a row: ``| `lang/fr`, `lang/en` | data of one language | 4 |``. Crates that only developers use say
//! `development`.

use std::collections::BTreeMap;

use super::{Finding, layers};
use crate::tree::Tree;

const FILE: &str = "ARCHITECTURE.md";

/// Crates without a row, and rows with another layer.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let rows = rows(tree.file(FILE).and_then(|f| f.text()).unwrap_or_default());
    let mut found = Vec::new();
    for (file, _) in tree.manifests() {
        let Some(folder) = file.path.strip_suffix("/Cargo.toml") else { continue };
        let Some(layer) = layers::shown(folder) else { continue };
        let name = folder.strip_prefix("crates/").unwrap_or(folder);
        match rows.get(name) {
            None => {
                let message = format!("crate without a row in the table of crates: {name}");
                found.push(Finding::new(FILE, 0, message).about(name));
            }
            Some((line, told)) if *told != layer => {
                let message = format!("{name} stands on layer {layer}, not on {told}");
                found.push(Finding::new(FILE, *line, message).about(name));
            }
            Some(_) => {}
        }
    }
    found
}

/// The crates of the table with line and layer.
fn rows(text: &str) -> BTreeMap<&str, (usize, &str)> {
    let mut rows = BTreeMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        if let [names, _, layer] = cells[..] {
            rows.extend(names.split(',').map(|name| (name.trim().trim_matches('`'), (number + 1, layer))));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_off_the_map_is_found() {
        let tree = Tree::of(&[
            (
                FILE,
                "| crate | does | layer |\n|---|---|---|\n| `text`, `ud` | text | 0 |\n| `xtask` | tasks | 1 |\n",
            ),
            ("Cargo.toml", ""),
            ("crates/text/Cargo.toml", ""),
            ("crates/report/Cargo.toml", ""),
            ("xtask/Cargo.toml", ""),
        ]);
        let found: Vec<(usize, String)> = check(&tree).into_iter().map(|f| (f.line, f.item)).collect();
        assert_eq!(found, [(0, "report".to_owned()), (4, "xtask".to_owned())]);
    }
}
