//! Writes `crates/cli/licences.txt`: the crates of others in the program, and the licence texts that go with them.
//!
//! Example: `serde` stands in the list with `MIT OR Apache-2.0`; as we use it under Apache-2.0, that text is there
//! once for all such crates. A crate that leaves no such choice brings its own text.
//!
//! Versions are left out, so that an update of a crate changes nothing here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::child::Call;

const FILE: &str = "crates/cli/licences.txt";

/// The package of the program.
const PROGRAM: &str = "recoupe";

/// The licence that we choose wherever a crate offers it: its text names no author, so that it is needed only once.
const CHOICE: &str = "Apache-2.0";

/// A crate of others that becomes part of the program.
struct Crate {
    name: String,
    licence: String,
    repository: String,
    folder: PathBuf,
}

/// Writes the file; true when it was stale.
pub fn run(root: &Path) -> Result<bool, String> {
    let wanted = text(root)?;
    let path = root.join(FILE);
    if fs::read_to_string(&path).is_ok_and(|current| current == wanted) {
        return Ok(false);
    }
    fs::write(&path, wanted).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    Ok(true)
}

fn text(root: &Path) -> Result<String, String> {
    let arguments = ["metadata", "--quiet", "--format-version", "1"];
    let metadata = Call::of("cargo", &arguments).limit_s(300).answer(root)?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cannot read cargo metadata: {error}"))?;
    let crates = crates(&metadata)?;
    let mut out = String::from("== Rust crates in this program\n\n");
    for item in &crates {
        out.push_str(&format!("{}: {}, {}\n", item.name, item.licence, item.repository));
    }
    for (text, users) in texts(&crates)? {
        out.push_str(&format!("\n== Licence of {}\n\n{text}\n", users.join(", ")));
    }
    Ok(out)
}

/// Everything of others that is linked into the program on any platform, by name. Macros and build scripts run while
/// it is built and are not part of it.
fn crates(metadata: &Value) -> Result<Vec<Crate>, String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (word(&package["id"]), package)).collect();
    let links: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (word(&node["id"]), node)).collect();
    let program = packages.iter().find(|(_, package)| package["name"] == PROGRAM);
    let mut open = vec![program.ok_or("the program is not in the workspace")?.0.clone()];
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(id) = open.pop() {
        let is_macro = list(&packages[&id]["targets"])
            .iter()
            .any(|target| list(&target["kind"]).contains(&"proc-macro".into()));
        if is_macro || !seen.insert(id.clone()) {
            continue;
        }
        let linked = list(&links[&id]["deps"])
            .into_iter()
            .filter(|dependency| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
        open.extend(linked.map(|dependency| word(&dependency["pkg"])));
    }
    let foreign = seen.iter().map(|id| &packages[id]).filter(|package| !package["source"].is_null());
    let mut crates: Vec<Crate> = foreign
        .map(|package| Crate {
            name: word(&package["name"]),
            licence: word(&package["license"]).replace('/', " OR "),
            repository: word(&package["repository"]),
            folder: PathBuf::from(word(&package["manifest_path"]))
                .parent()
                .map(Path::to_owned)
                .unwrap_or_default(),
        })
        .collect();
    crates.sort_by(|a, b| a.name.cmp(&b.name));
    crates.dedup_by(|a, b| a.name == b.name);
    Ok(crates)
}

/// The licence texts, each with the crates that need it; the chosen one first.
fn texts(crates: &[Crate]) -> Result<Vec<(String, Vec<String>)>, String> {
    let mut chosen: Vec<String> = Vec::new();
    let mut chosen_text = None;
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in crates {
        let files = files(&item.folder)?;
        let is_chosen = item.licence.split(" OR ").any(|licence| licence.trim() == CHOICE);
        let needed = files.into_iter().filter(|(name, _)| !is_chosen || name.starts_with("NOTICE"));
        if is_chosen {
            chosen.push(item.name.clone());
            chosen_text = chosen_text.or_else(|| apache(&item.folder));
        }
        for (_, text) in needed {
            others.entry(text).or_default().push(item.name.clone());
        }
    }
    let first = chosen_text.map(|text| (text, chosen));
    let mut others: Vec<(String, Vec<String>)> = others.into_iter().collect();
    others.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(first.into_iter().chain(others).collect())
}

/// The licence and notice files of a crate, by name, without space at line ends.
fn files(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let entries =
        fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let is_wanted = ["LICEN", "COPYING", "COPYRIGHT", "UNLICEN", "NOTICE"]
            .iter()
            .any(|start| name.starts_with(start));
        if is_wanted && entry.path().is_file() {
            files.push((name, trimmed(&entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

fn trimmed(path: &Path) -> Result<String, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    Ok(lines.join("\n"))
}

/// The whole text of the chosen licence, if this crate has it.
fn apache(folder: &Path) -> Option<String> {
    let files = files(folder).ok()?;
    let is_whole =
        |text: &str| text.contains("Apache License") && text.contains("END OF TERMS AND CONDITIONS");
    files.into_iter().find(|(name, text)| name.contains("APACHE") && is_whole(text)).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::{FILE, text};
    use crate::root;

    #[test]
    fn the_list_of_crates_is_fresh() {
        let stored = std::fs::read_to_string(root().join(FILE)).unwrap();
        assert!(stored == text(&root()).unwrap(), "crates came or went: run `cargo xtask licences`");
    }
}
