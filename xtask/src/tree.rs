//! The files of the repository, as the checks see them.
//!
//! Example: `Tree::of(&[("crates/text/src/lib.rs", "//! Text.")])` is a repository with one file, for tests.
//! What git ignores is not there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::child::Call;

/// The tracked files, and the new ones that git does not ignore, in the order of their paths.
pub struct Tree {
    pub root: PathBuf,
    pub files: Vec<SourceFile>,
}

/// One file: its path from the root with `/`, and its bytes.
pub struct SourceFile {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl Tree {
    /// Reads the working tree.
    pub fn read(root: &Path) -> Result<Tree, String> {
        let list = ["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"];
        let listed = Call::of("git", &list).answer(root)?;
        let mut paths: Vec<&str> = listed.lines().collect();
        paths.sort_unstable();
        paths.dedup();
        let mut files = Vec::new();
        for path in paths {
            // A file that is tracked but deleted in the working tree is not part of it.
            if let Ok(bytes) = fs::read(root.join(path)) {
                files.push(SourceFile { path: path.to_owned(), bytes });
            }
        }
        Ok(Tree { root: root.to_owned(), files })
    }

    /// A tree of the given files.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Tree {
        let file = |&(path, text): &(&str, &str)| SourceFile { path: path.to_owned(), bytes: text.into() };
        Tree { root: PathBuf::from("."), files: files.iter().map(file).collect() }
    }

    /// The file with this path.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|f| f.path == path)
    }

    /// Files with this ending that are UTF-8, with their text.
    pub fn texts<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = (&'a SourceFile, &'a str)> {
        self.files.iter().filter(move |f| f.path.ends_with(ending)).filter_map(|f| Some((f, f.text()?)))
    }

    /// Every manifest but those of the fuzzing workspace, which stands apart.
    pub fn manifests(&self) -> impl Iterator<Item = (&SourceFile, &str)> {
        self.texts("Cargo.toml").filter(|(f, _)| !f.path.starts_with("fuzz/"))
    }
}

impl SourceFile {
    /// The text, when the bytes are UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// True for files that only tests, benchmarks and fuzzers compile.
    pub fn is_test(&self) -> bool {
        let folders = ["/tests/", "/benches/", "/examples/", "fuzz/"];
        self.path.ends_with("/tests.rs") || folders.iter().any(|f| format!("/{}", self.path).contains(f))
    }

    /// True for files that `cargo xtask codegen` writes.
    pub fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }
}
