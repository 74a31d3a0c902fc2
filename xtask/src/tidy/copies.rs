//! No file of the project equals a file of `../shared`: measurement data stays where it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Finding;
use crate::tree::{SourceFile, Tree};

/// Files with the bytes of a file of the folder. Empty files are all equal and mean nothing.
pub fn check(tree: &Tree, shared: &Path) -> Vec<Finding> {
    let mut by_size: BTreeMap<u64, Vec<PathBuf>> = BTreeMap::new();
    for path in files_below(shared) {
        if let Ok(metadata) = fs::metadata(&path) {
            by_size.entry(metadata.len()).or_default().push(path);
        }
    }
    let copied_from = |file: &SourceFile| {
        let same_size = by_size.get(&(file.bytes.len() as u64))?;
        same_size.iter().find(|path| fs::read(path).is_ok_and(|bytes| bytes == file.bytes))
    };
    let full = tree.files.iter().filter(|f| !f.bytes.is_empty());
    let copies = full.filter_map(|f| Some((f, copied_from(f)?)));
    copies
        .map(|(file, original)| {
            let original = original.strip_prefix(shared).unwrap_or(original).display();
            Finding::new(&file.path, 0, format!("copy of a file of ../shared: {original}"))
        })
        .collect()
}

/// Every file below a folder, in the order of their paths; what cannot be listed is left out.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_file_is_found() {
        let shared = tempfile::tempdir().unwrap();
        fs::create_dir(shared.path().join("deep")).unwrap();
        fs::write(shared.path().join("deep/original.txt"), "the same words").unwrap();
        let tree = Tree::of(&[("copy.txt", "the same words"), ("own.txt", "the other word"), ("empty", "")]);
        let found: Vec<String> = check(&tree, shared.path()).into_iter().map(|f| f.path).collect();
        assert_eq!(found, ["copy.txt"]);
    }
}
