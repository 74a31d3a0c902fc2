//! Each dependency on somebody else's code says in a comment why it is there.
//!
//! ```toml
//! # Canonical decomposition for match keys only.
//! unicode-normalization = "0.1"
//! ```
//!
//! A comment speaks for the lines below it up to the next empty line, or stands at the end of the line.

use super::Finding;
use crate::tree::Tree;

/// Dependencies without a comment.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.texts("Cargo.toml").flat_map(|(file, text)| silent(&file.path, text)).collect()
}

fn silent(path: &str, text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut is_dependencies = false;
    let mut is_explained = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[').filter(|_| line.ends_with(']')) {
            is_dependencies = section.trim_end_matches(']').ends_with("dependencies");
            is_explained = false;
        } else if line.is_empty() {
            is_explained = false;
        } else if line.starts_with('#') {
            is_explained = true;
        } else if let Some(name) = name(line).filter(|_| is_dependencies) {
            let is_own = name.starts_with("recoupe-") || name == "recoupe";
            if !is_own && !is_explained && !line.contains(" # ") {
                let message = format!("dependency without a reason; hint: a comment above it: {name}");
                found.push(Finding::new(path, number + 1, message).about(name));
            }
        }
    }
    found
}

/// `serde` in `serde = "1"` and in `serde.workspace = true`; nothing on the inner lines of a list.
fn name(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let name = key.trim().split('.').next()?;
    (!name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let manifest = "[package]\nname = 'x'\n[dependencies]\n# Why.\nserde = '1'\ntoml.workspace = true\n\nbare = '1'\n\
                        recoupe-text.workspace = true\nshort = '1' # why\n[dev-dependencies]\nproptest = { version = '1' }\n";
        let found: Vec<(usize, String)> =
            check(&Tree::of(&[("Cargo.toml", manifest)])).into_iter().map(|f| (f.line, f.item)).collect();
        assert_eq!(found, [(8, "bare".to_owned()), (12, "proptest".to_owned())]);
    }
}
