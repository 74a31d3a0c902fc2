//! Every crate inherits the lints of the workspace: no clock, no environment, no hash order, no `unwrap`, no printing.

use toml::{Table, Value};

use super::Finding;
use crate::tree::Tree;

/// Crates that do not.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, text) in tree.manifests() {
        let manifest: Table = text.parse().unwrap_or_default();
        let is_inherited = manifest.get("lints").and_then(|l| l.get("workspace")).and_then(Value::as_bool);
        if manifest.contains_key("package") && is_inherited != Some(true) {
            found.push(Finding::new(&file.path, 0, "no `[lints] workspace = true`"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_with_its_own_lints_is_found() {
        let tree = Tree::of(&[
            ("Cargo.toml", "[workspace]\n"),
            ("crates/a/Cargo.toml", "[package]\nname = 'a'\n[lints]\nworkspace = true\n"),
            ("crates/b/Cargo.toml", "[package]\nname = 'b'\n[lints.rust]\nunsafe_code = 'allow'\n"),
            ("fuzz/Cargo.toml", "[package]\nname = 'f'\n"),
        ]);
        assert_eq!(check(&tree).into_iter().map(|f| f.path).collect::<Vec<_>>(), ["crates/b/Cargo.toml"]);
    }
}
