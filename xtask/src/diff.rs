//! `cargo xtask diff [--all] [COMMIT]`: what a change does to real material.
//!
//! It reads the same documents with the working tree and with another commit (by default the last one) and shows, for
//! each sentence, which tolls, forces and attributions came and which went:
//!
//! ```text
//! derna-09  « … »
//!   - toll killed 5300-5300 of - (current), according to -  « 5 300 morts »
//!   + toll killed 5301-… of - (current), according to the ministry  « plus de 5 300 morts »
//! ```

mod facts;

use std::fs;
use std::path::{Path, PathBuf};

use crate::child::Call;
use crate::score::read_facts;
use facts::{Change, Document};

/// Documents of the news set that are read without `--all`.
const NEWS: usize = 200;

/// Shows the changes of all documents, then how many there are.
pub fn run(root: &Path, words: &[&str]) -> Result<(), String> {
    let news = if words.contains(&"--all") { usize::MAX } else { NEWS };
    let commit = words.iter().copied().find(|&w| w != "--all").unwrap_or("HEAD");
    let dev = root.join("../shared/bench/dev");
    if !dev.is_dir() {
        return Err("there is no ../shared/bench/dev here: nothing to read".into());
    }
    let work = root.join("target/diff");
    fs::create_dir_all(&work).map_err(|e| format!("cannot make {}: {e}", work.display()))?;
    let documents = documents(&dev, &work, news)?;
    let old = build_commit(root, &work, commit)?;
    let new = build(root, root)?;
    let (before, after) = (work.join("before.jsonl"), work.join("after.jsonl"));
    read_facts(&old, &[], &documents, &before)?;
    read_facts(&new, &[], &documents, &after)?;
    let read =
        |path: &Path| fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()));
    show(&facts::documents(&read(&documents)?)?, &read(&before)?, &read(&after)?)
}

/// One file with the first documents of the news set and all reports.
fn documents(dev: &Path, work: &Path, news: usize) -> Result<PathBuf, String> {
    let read =
        |name: &str| fs::read_to_string(dev.join(name)).map_err(|e| format!("cannot read {name}: {e}"));
    let (first, second) = (read("fr_news.docs.jsonl")?, read("reports.docs.jsonl")?);
    let lines: Vec<&str> = first.lines().take(news).chain(second.lines()).collect();
    let joined = work.join("documents.jsonl");
    fs::write(&joined, lines.join("\n") + "\n")
        .map_err(|e| format!("cannot write {}: {e}", joined.display()))?;
    Ok(joined)
}

/// Builds the program in a folder; the path of the program. Both commits share what is compiled of others.
fn build(folder: &Path, root: &Path) -> Result<PathBuf, String> {
    let target = root.join("target");
    let into = target.to_string_lossy();
    let arguments = ["build", "--release", "--package", "recoupe", "--target-dir", &into];
    let call = Call::of("cargo", &arguments).limit_s(1800);
    if !call.shown(folder)?.status.success() {
        return Err(format!("{call} failed in {}", folder.display()));
    }
    Ok(target.join("release/recoupe"))
}

/// Builds another commit in a working tree of its own, which is removed afterwards; a copy of the program stays.
fn build_commit(root: &Path, work: &Path, commit: &str) -> Result<PathBuf, String> {
    let tree = work.join("tree");
    let path = tree.to_string_lossy();
    let remove = Call::of("git", &["worktree", "remove", "--force", &path]);
    // One may be left from a run that was interrupted.
    let _ = remove.answer(root);
    Call::of("git", &["worktree", "add", "--detach", &path, commit]).answer(root)?;
    let program = build(&tree, root);
    remove.answer(root)?;
    let copy = work.join("recoupe");
    fs::copy(program?, &copy).map_err(|e| format!("cannot copy the program of {commit}: {e}"))?;
    Ok(copy)
}

fn show(documents: &[Document], before: &str, after: &str) -> Result<(), String> {
    let changes = facts::changes(documents, before, after)?;
    let mut above = None;
    for change in &changes {
        if above != Some((&change.document, &change.sentence)) {
            println!("\n{}  « {} »", change.document, change.sentence);
            above = Some((&change.document, &change.sentence));
        }
        println!("  {} {}", if change.is_new { '+' } else { '-' }, change.fact);
    }
    println!("\n{}", summary(documents.len(), &changes));
    Ok(())
}

fn summary(documents: usize, changes: &[Change]) -> String {
    let mut lines = vec![format!("{documents} documents, {} changes", changes.len())];
    for list in facts::LISTS {
        let own = || changes.iter().filter(|c| c.list == *list);
        let (came, all) = (own().filter(|c| c.is_new).count(), own().count());
        lines.push(format!("{list}: {came} came, {} went", all - came));
    }
    lines.join("\n")
}
