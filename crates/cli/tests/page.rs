//! `recoupe brief --html`: where the page goes, and what is said when it cannot go there.

#![expect(clippy::unwrap_used, reason = "a test fails where it unwraps")]

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const REPORT: &str = "Trois soldats ont été tués jeudi près de Gao, a annoncé l’armée malienne.";

/// A folder with a report in it.
fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("gao.txt");
    fs::write(&report, REPORT).unwrap();
    (folder, report)
}

fn brief(report: &Path, options: &[&str]) -> Assert {
    let mut command = Command::cargo_bin("recoupe").unwrap();
    command.arg("brief").arg(report).args(["--lang", "en"]).args(options).assert()
}

fn message(of: Assert) -> String {
    String::from_utf8(of.get_output().stderr.clone()).unwrap()
}

#[test]
fn the_page_is_written_and_nothing_printed() {
    let (folder, report) = folder();
    let target = folder.path().join("gao.html");
    brief(&report, &["--html", target.to_str().unwrap()]).success().stdout("").stderr("");
    let page = fs::read_to_string(target).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    assert!(page.contains("recoupe has verified nothing") && page.contains("<title>gao.txt</title>"));
    let printed = brief(&report, &["--html", "-"]).success();
    assert_eq!(printed.get_output().stdout, page.as_bytes());
}

#[test]
fn a_page_that_cannot_be_written_says_where() {
    let (folder, report) = folder();
    let target = folder.path().join("nowhere").join("gao.html");
    let told = message(brief(&report, &["--html", target.to_str().unwrap()]).code(3).stdout(""));
    assert!(told.starts_with("error: cannot write the file: ") && told.contains("gao.html"), "{told}");
    assert!(told.contains("\n  hint: "), "{told}");
}

#[test]
fn a_page_never_replaces_its_report() {
    let (_folder, report) = folder();
    let told = message(brief(&report, &["--html", report.to_str().unwrap()]).code(2));
    assert!(told.contains("the page would overwrite the report: "), "{told}");
    assert_eq!(fs::read_to_string(report).unwrap(), REPORT);
}

#[test]
fn a_page_is_of_one_report_and_in_one_form() {
    let (_folder, report) = folder();
    let other = report.to_str().unwrap();
    assert!(message(brief(&report, &[other, "--html", "-"]).code(2)).contains("unexpected argument"));
    assert!(message(brief(&report, &["--md", "--html", "-"]).code(2)).contains("cannot be used with"));
}
