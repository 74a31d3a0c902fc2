//! Collects the notices of the data that is compiled in, so that `recoupe licences` cannot forget one.
//!
//! Example: `lang/fr/model/NOTICE` says which treebanks the French model was made from, and under which licences.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script where to write by a variable")]
fn main() -> io::Result<()> {
    let mut notices = Vec::new();
    for folder in ["../../lang", "../../crates/gazetteer/data"] {
        println!("cargo::rerun-if-changed={folder}");
        find_notices(Path::new(folder), &mut notices)?;
    }
    notices.sort();
    let mut text = String::new();
    for notice in notices {
        let name = notice.strip_prefix("../../").unwrap_or(&notice).display().to_string();
        text.push_str(&format!("== {name}\n\n{}\n\n", fs::read_to_string(&notice)?.trim_end()));
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("notices.txt"), text)
}

/// Every file whose name begins with NOTICE, at any depth.
fn find_notices(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            find_notices(&path, found)?;
        } else if entry.file_name().to_string_lossy().starts_with("NOTICE") {
            found.push(path);
        }
    }
    Ok(())
}
