//! Writes `crates/ontology/src/generated/*.rs` from `ontology/*.toml`: one enum per closed list.
//!
//! Example: `ontology/outcome.toml` with `code = "killed"` becomes `Outcome::Killed`. Extra columns of a list become
//! methods: `quad = "QuadClass"` declares `EventType::quad() -> QuadClass`. The file format is told in
//! `docs/codes.md`. This module checks the form of the data (known keys, known codes, nothing empty, nothing twice);
//! whether the data are right is for the tests of `crates/ontology`.

mod render;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use crate::root;

/// A generated file: its path in the repository and its text.
struct Generated {
    path: PathBuf,
    text: String,
}

/// Writes the generated files that differ, removes those without a list; the number of files touched.
pub fn run() -> Result<usize, String> {
    let root = root();
    let wanted = generate(&root)?;
    let mut touched = 0;
    for stale in leftovers(&root, &wanted)? {
        fs::remove_file(&stale).map_err(|error| format!("cannot remove {}: {error}", stale.display()))?;
        touched += 1;
    }
    for file in wanted.iter().filter(|file| fs::read_to_string(&file.path).ok().as_ref() != Some(&file.text))
    {
        fs::write(&file.path, &file.text)
            .map_err(|error| format!("cannot write {}: {error}", file.path.display()))?;
        touched += 1;
    }
    Ok(touched)
}

fn generate(root: &Path) -> Result<Vec<Generated>, String> {
    let lists = source::read(&root.join("ontology"))?;
    let into = root.join("crates/ontology/src/generated");
    let mut files = Vec::new();
    for list in &lists {
        let text = render::format(&render::list(list, &lists)?, root)?;
        files.push(Generated { path: into.join(format!("{}.rs", list.module)), text });
    }
    files.push(Generated { path: into.join("mod.rs"), text: render::format(&render::index(&lists), root)? });
    Ok(files)
}

/// Files in the generated folder that no list asks for.
fn leftovers(root: &Path, wanted: &[Generated]) -> Result<Vec<PathBuf>, String> {
    let folder = root.join("crates/ontology/src/generated");
    let paths = source::files(&folder)?;
    Ok(paths.into_iter().filter(|path| !wanted.iter().any(|file| file.path == *path)).collect())
}

#[cfg(test)]
mod tests;
