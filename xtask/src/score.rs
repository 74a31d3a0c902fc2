//! `cargo xtask score [--dry-run] [SUITE…]`: measures the program on the development suites of `../shared/bench`.
//!
//! Example: `cargo xtask score reports syntax` builds the program, reads the reports, runs the scorers and adds one row
//! for each main figure to `benches/scores.md`, with the commit and its date. Rows are added, never removed; with
//! `--dry-run` they are only printed. What the figures mean is told beside the suites.

mod figures;
mod rows;

use std::fs;
use std::path::{Path, PathBuf};

use crate::child::Call;
use rows::{Figure, Row};

/// Building the program from nothing on two slow cores.
const BUILD_S: u64 = 1800;
/// Reading or scoring the largest suite.
const SUITE_S: u64 = 1800;

/// How a suite is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scorer {
    /// Facts, scored by `score.py`.
    Facts,
    /// Facts, looking forward from the date of the document, scored by `score.py`.
    FactsAhead,
    /// Facts of the annotated reports, scored by `score_reports.py`.
    Reports,
    /// Trees, scored by `recoupe-eval`.
    Syntax,
}

/// Every suite that the program can be measured on.
const SUITES: &[(&str, Scorer)] = &[
    ("syntax", Scorer::Syntax),
    ("reports", Scorer::Reports),
    ("ipe", Scorer::Facts),
    ("case", Scorer::Facts),
    ("muc", Scorer::Facts),
    ("gva", Scorer::Facts),
    ("gvdb", Scorer::Facts),
    ("polnear", Scorer::Facts),
    ("duckling_time_fr", Scorer::FactsAhead),
    ("duckling_time_en", Scorer::FactsAhead),
    ("recognizers_datetime_fr", Scorer::Facts),
    ("recognizers_datetime_en", Scorer::Facts),
    ("recognizers_number_fr", Scorer::Facts),
    ("recognizers_number_en", Scorer::Facts),
    ("numbers", Scorer::Facts),
    ("geo", Scorer::Facts),
    ("plover_gsr", Scorer::Facts),
    ("petr_unit", Scorer::Facts),
    ("ngec_actor", Scorer::Facts),
    ("meantime", Scorer::Facts),
    ("re3d", Scorer::Facts),
    ("fenec", Scorer::Facts),
];

/// Where things stand during a measurement.
struct Bench<'a> {
    root: &'a Path,
    bench: PathBuf,
    work: PathBuf,
}

/// Measures the named suites, or all of them.
pub fn run(root: &Path, words: &[&str]) -> Result<(), String> {
    let is_dry = words.contains(&"--dry-run");
    let names: Vec<&str> = words.iter().copied().filter(|&w| w != "--dry-run").collect();
    let suites = select(&names)?;
    let bench = Bench { root, bench: root.join("../shared/bench"), work: root.join("target/score") };
    if !bench.bench.is_dir() {
        return Err("there is no ../shared/bench here: nothing to measure on".into());
    }
    fs::create_dir_all(&bench.work).map_err(|e| format!("cannot make {}: {e}", bench.work.display()))?;
    // Asked before the build, which takes a while: what is compiled is what stood here at this moment.
    let (commit, date) = commit(root)?;
    build(root, &suites)?;
    let mut rows = Vec::new();
    let mut failures = Vec::new();
    for (name, scorer) in suites {
        println!("\n== {name}");
        match bench.measure(name, scorer) {
            Ok(figures) => rows.extend(figures.into_iter().map(|figure| Row {
                date: date.clone(),
                commit: commit.clone(),
                suite: name.to_owned(),
                figure,
            })),
            Err(message) => failures.push(format!("{name}: {message}")),
        }
    }
    println!();
    rows.iter().for_each(|row| println!("{row}"));
    if !is_dry {
        rows::append(&root.join("benches/scores.md"), &rows)?;
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn select(names: &[&str]) -> Result<Vec<(&'static str, Scorer)>, String> {
    if names.is_empty() {
        return Ok(SUITES.to_vec());
    }
    let known = |name: &&str| SUITES.iter().find(|(suite, _)| suite == name).copied();
    let listed = || SUITES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" ");
    names
        .iter()
        .map(|name| known(name).ok_or_else(|| format!("no such suite: {name}; hint: {}", listed())))
        .collect()
}

/// Builds what the chosen suites need.
fn build(root: &Path, suites: &[(&str, Scorer)]) -> Result<(), String> {
    let needs = |package: &'static str, is_needed: bool| is_needed.then_some(package);
    let packages = [
        needs("recoupe", suites.iter().any(|(_, s)| *s != Scorer::Syntax)),
        needs("recoupe-eval", suites.iter().any(|(_, s)| *s == Scorer::Syntax)),
    ];
    for package in packages.into_iter().flatten() {
        let call = Call::of("cargo", &["build", "--release", "--package", package]).limit_s(BUILD_S);
        if !call.shown(root)?.status.success() {
            return Err(format!("{call} failed"));
        }
    }
    Ok(())
}

/// The commit that is measured, with `+` when the working tree differs from it, and its date.
fn commit(root: &Path) -> Result<(String, String), String> {
    let git = |arguments: &[&str]| Call::of("git", arguments).answer(root);
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let date = git(&["show", "-s", "--format=%cs", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--", ".", ":!benches/scores.md"])?;
    let mark = if changed.is_empty() { "" } else { "+" };
    Ok((format!("{commit}{mark}"), date))
}

impl Bench<'_> {
    fn measure(&self, suite: &str, scorer: Scorer) -> Result<Vec<Figure>, String> {
        match scorer {
            Scorer::Syntax => {
                let ud = self.bench.join("../ud");
                let eval = self.root.join("target/release/recoupe-eval");
                let arguments = ["syntax", "--markdown", "--ud", &ud.to_string_lossy()];
                let done = Call::of(&eval.to_string_lossy(), &arguments).limit_s(SUITE_S).shown(self.root)?;
                if done.status.success() { Ok(figures::of_table(&done.output)) } else { Err(done.output) }
            }
            Scorer::Reports => {
                let facts = self.facts(suite, &[])?;
                let set = self.bench.join("dev/reports");
                let arguments =
                    ["score", "--set", &set.to_string_lossy(), "--facts", &facts.to_string_lossy()]
                        .map(str::to_owned);
                let (_, json) = self.score(suite, "score_reports.py", &arguments)?;
                figures::of_reports(&json)
            }
            Scorer::Facts | Scorer::FactsAhead => {
                let options: &[&str] =
                    if scorer == Scorer::FactsAhead { &["--prefer", "future"] } else { &[] };
                let facts = self.facts(suite, options)?;
                let gold = self.bench.join(format!("dev/{suite}.gold.jsonl"));
                let arguments =
                    [suite, "--gold", &gold.to_string_lossy(), "--pred", &facts.to_string_lossy()]
                        .map(str::to_owned);
                let (printed, json) = self.score(suite, "score.py", &arguments)?;
                figures::of_suite(&printed, &json)
            }
        }
    }

    /// Runs the program on the documents of a suite; the file with its facts.
    fn facts(&self, suite: &str, options: &[&str]) -> Result<PathBuf, String> {
        let documents = self.bench.join(format!("dev/{suite}.docs.jsonl"));
        let facts = self.work.join(format!("{suite}.facts.jsonl"));
        read_facts(&self.root.join("target/release/recoupe"), options, &documents, &facts)?;
        Ok(facts)
    }

    /// Runs a scorer; what it printed and what it wrote as JSON.
    fn score(&self, suite: &str, script: &str, arguments: &[String]) -> Result<(String, String), String> {
        let script = self.bench.join(script);
        let json = self.work.join(format!("{suite}.json"));
        let (script, target) = (script.to_string_lossy(), json.to_string_lossy());
        let mut words: Vec<&str> = vec![&script];
        words.extend(arguments.iter().map(String::as_str));
        words.extend(["--json", &target]);
        let done = Call::of("python3", &words).limit_s(SUITE_S).shown(&self.work)?;
        if !done.status.success() {
            return Err(format!("{script} failed"));
        }
        let written = fs::read_to_string(&json).map_err(|e| format!("cannot read {target}: {e}"))?;
        Ok((done.output, written))
    }
}

/// `recoupe facts --jsonl` from one file into another. Documents that cannot be read are told, and are no failure.
pub fn read_facts(program: &Path, options: &[&str], documents: &Path, facts: &Path) -> Result<(), String> {
    const SOME_INPUTS_FAILED: i32 = 3;
    let documents = documents.to_string_lossy();
    let arguments = [&["facts", "--jsonl"], options, &[&documents]].concat();
    let call = Call::of(&program.to_string_lossy(), &arguments).limit_s(SUITE_S);
    let status = call.to_file(Path::new("."), facts)?;
    match status.code() {
        Some(0) => Ok(()),
        Some(SOME_INPUTS_FAILED) => {
            println!("some documents could not be read; they count as nothing found");
            Ok(())
        }
        _ => Err(format!("{call}: {status}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_chosen_by_name() {
        assert_eq!(select(&[]).unwrap().len(), SUITES.len());
        assert_eq!(select(&["gva"]).unwrap().first().map(|(name, _)| *name), Some("gva"));
        assert!(select(&["gva", "gvb"]).is_err());
    }
}
