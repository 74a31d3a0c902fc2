//! Every bad input: a clear message or a note, never a panic, the right exit status, and nothing else lost.

#![expect(clippy::unwrap_used, reason = "a test fails where it unwraps")]

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const REPORT: &str =
    "Trois soldats ont été tués et dix autres blessés jeudi près de Gao, a annoncé l’armée malienne.";

struct Run {
    status: i32,
    out: String,
    messages: String,
}

impl Run {
    /// The output lines as JSON.
    fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn recoupe(arguments: &[&str], input: impl Into<Vec<u8>>) -> Run {
    let mut command = Command::cargo_bin("recoupe").unwrap();
    command.env("LC_ALL", "en_GB.UTF-8").args(arguments).write_stdin(input);
    let output = command.output().unwrap();
    Run {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        messages: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder with files in it; the paths are written as arguments.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Folder(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), bytes).unwrap();
        shown(&self.path(name))
    }
}

fn shown(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

fn codes(line: &Value) -> Vec<&str> {
    line["notes"].as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect()
}

#[test]
fn a_missing_file_says_so_with_a_hint() {
    let run = recoupe(&["brief", "alep.txt"], "");
    assert_eq!((run.status, run.out.as_str()), (3, ""));
    assert_eq!(run.messages, "error: no such file: alep.txt\n  hint: check the spelling of the path\n");
}

#[test]
fn a_directory_is_not_a_report() {
    let folder = Folder::new();
    let run = recoupe(&["brief", &shown(folder.0.path())], "");
    assert_eq!(run.status, 3);
    assert!(run.messages.starts_with("error: this is a directory, not a file: "), "{}", run.messages);
}

#[test]
fn an_empty_file_is_a_note() {
    let folder = Folder::new();
    for empty in ["", " \r\n\t\n"] {
        let file = folder.file("vide.txt", empty);
        let run = recoupe(&["facts", &file], "");
        assert_eq!((run.status, run.messages.as_str()), (0, ""));
        assert_eq!(codes(&run.lines()[0]), ["empty-text"]);
        let run = recoupe(&["brief", &file], "");
        assert!(run.status == 0 && run.out.contains("there is no text to read"), "{}", run.out);
    }
}

#[test]
fn binary_files_are_refused_by_name() {
    let folder = Folder::new();
    for (bytes, name) in [(&b"%PDF-1.4\n"[..], "a PDF file"), (b"18 morts\0", "a binary file")] {
        let run = recoupe(&["brief", &folder.file("article", bytes)], "");
        assert_eq!(run.status, 3);
        assert!(run.messages.starts_with(&format!("error: this is {name}, not plain text: ")));
        assert!(run.messages.ends_with("  hint: save the article as plain text first\n"));
    }
}

#[test]
fn a_file_of_200_mb_is_refused_at_once() {
    let folder = Folder::new();
    let path = folder.path("archives.txt");
    fs::File::create(&path).unwrap().set_len(200_000_000).unwrap();
    let run = recoupe(&["brief", &shown(&path)], "");
    assert_eq!(run.status, 3);
    assert!(run.messages.starts_with("error: larger than 64 MiB, the limit for one document: "));
}

#[test]
fn windows_1252_french_is_read_right() {
    let folder = Folder::new();
    let bytes: Vec<u8> = REPORT.chars().map(|c| if c == '’' { 0x92 } else { c as u8 }).collect();
    let run = recoupe(&["json", &folder.file("bamako.txt", bytes)], "");
    let report = &run.lines()[0];
    assert_eq!(run.status, 0);
    assert_eq!(report["document"]["language"], "fr");
    assert_eq!(report["document"]["length"], REPORT.chars().count());
    assert_eq!(codes(report), ["decoded-as"]);
    let utf8 = recoupe(&["json", &folder.file("utf8.txt", REPORT)], "");
    assert_eq!(report["document"]["sha256"], utf8.lines()[0]["document"]["sha256"]);
}

#[test]
fn a_line_of_a_million_characters_is_read() {
    let long: String = REPORT.chars().filter(|&c| c != '.').cycle().take(1_000_000).collect();
    let run = recoupe(&["facts", "-"], long);
    assert_eq!(run.status, 0);
    // Thirty thousand figures, but not their pairs.
    assert!(run.out.len() < 100_000_000, "{}", run.out.len());
    assert_eq!(run.lines()[0]["lang"], "fr");
}

#[test]
fn a_language_that_recoupe_does_not_read_gives_an_empty_result_and_a_note() {
    let run = recoupe(
        &["facts"],
        "Sedikitnya delapan belas polisi tewas dan lebih dari tujuh ratus orang terluka.",
    );
    assert_eq!(run.status, 0);
    assert_eq!(run.lines()[0]["lang"], Value::Null);
    assert_eq!(codes(&run.lines()[0]), ["language-unknown"]);
}

#[test]
fn a_bad_json_line_costs_no_other_line() {
    let input = "{\"id\":\"a\",\"text\":\"Deux morts à Gao.\"}\n\
                 {\"id\":\"b\",\"text\":\n\
                 {\"id\":\"c\",\"text\":\"Deux morts.\",\"published\":\"7 mars\"}\n\
                 {\"id\":\"d\",\"text\":\"Two dead in Gao.\"}\n";
    let run = recoupe(&["facts", "--jsonl"], input);
    assert_eq!(run.status, 3);
    let lines = run.lines();
    assert_eq!(
        lines.iter().map(|line| line["id"].clone()).collect::<Vec<_>>(),
        ["a".into(), Value::Null, "c".into(), "d".into()]
    );
    assert_eq!((&lines[0]["lang"], &lines[3]["lang"]), (&"fr".into(), &"en".into()));
    assert!(lines[1]["error"].as_str().unwrap().starts_with("not a JSON document: "));
    assert!(lines[2]["error"].as_str().unwrap().ends_with("not as: 7 mars"));
    assert!(run.messages.contains("error: not a JSON document: "));
    assert!(run.messages.contains(": -, line 2\n"));
}

#[test]
fn a_bad_file_among_good_ones_stops_nothing() {
    let folder = Folder::new();
    let files = [folder.file("a.txt", REPORT), shown(&folder.path("b.txt")), folder.file("c.txt", REPORT)];
    let run = recoupe(&["facts", &files[0], &files[1], &files[2]], "");
    assert_eq!(run.status, 3);
    let ids: Vec<Value> = run.lines().iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, files.clone().map(Value::from));
    assert_eq!(run.lines()[1]["error"], format!("no such file: {}", files[1]));
    assert_eq!(run.lines()[2]["error"], Value::Null);
}

#[test]
fn thousands_of_lines_come_out_in_order() {
    let line = |n: usize| format!("{{\"id\":\"{n}\",\"text\":\"Le bilan est de {n} morts.\"}}\n");
    let run = recoupe(&["facts", "--jsonl", "-"], (0..2000).map(line).collect::<String>());
    let ids: Vec<String> = run.lines().iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..2000).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn bad_arguments_end_with_2() {
    let folder = Folder::new();
    let file = folder.file("a.txt", REPORT);
    for arguments in [
        &["brief", &file, "--date", "07/01/2022"][..],
        &["brief", &file, "--lang", "kk"],
        &["brief", &file, "--read-as", "kk"],
        &["brief"],
        &["facts", "--jsonl", "--title", "Mali"],
        &["why", &file, "--at", "95"],
        &["why", &file, "--at", "-1"],
    ] {
        let run = recoupe(arguments, "");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.messages.starts_with("error: "), "{}", run.messages);
    }
    let outside = recoupe(&["why", &file, "--at", "95"], "");
    assert!(
        outside.messages.starts_with("error: --at lies outside the text, which has 95 code points: 95\n")
    );
}

#[test]
fn times_look_back_unless_asked_to_look_ahead() {
    let line = r#"{"id":"a","text":"La trêve de jeudi.","lang":"fr","published":"2021-03-16"}"#;
    let back = recoupe(&["facts", "--jsonl"], line);
    let ahead = recoupe(&["facts", "--jsonl", "--prefer", "future"], line);
    assert!(back.out.contains(r#""value":"2021-03-11""#), "{}", back.out);
    assert!(ahead.out.contains(r#""value":"2021-03-18""#), "{}", ahead.out);
}

#[test]
fn what_is_stated_stands_in_the_brief() {
    let folder = Folder::new();
    let file = folder.file("a.txt", REPORT);
    let stated = ["--date", "2021-03-15", "--title", "Mali", "--outlet", "Le Courrier", "--lang", "fr"];
    let run = recoupe(&[&["brief", file.as_str()][..], &stated].concat(), "");
    assert_eq!(run.status, 0);
    assert!(run.out.starts_with("CE QUI EST RAPPORTÉ, ET PAR QUI.  recoupe n’a rien vérifié.\n"));
    assert!(run.out.contains("origine   Le Courrier · 2021-03-15\n"), "{}", run.out);
    assert!(run.out.contains("titre     Mali\n"));
}

#[test]
fn nothing_in_a_path_or_title_reaches_the_terminal_raw() {
    let run = recoupe(&["brief", "a\u{1b}[31m\nb"], "");
    assert!(run.messages.starts_with("error: no such file: a[31m b\n"), "{}", run.messages);
    let run = recoupe(&["brief", "-", "--title", "x\u{202E}y"], REPORT);
    assert!(run.out.contains("title     xy\n"), "{}", run.out);
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let line = "{\"id\":\"a\",\"text\":\"Deux morts à Gao.\"}\n".repeat(3000);
    let folder = Folder::new();
    let file = folder.file("many.jsonl", line);
    let program = assert_cmd::cargo::cargo_bin("recoupe");
    let mut child = std::process::Command::new(program)
        .args(["facts", "--jsonl", &file])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn licences_names_models_crates_and_its_own() {
    let run = recoupe(&["licences"], "");
    assert_eq!(run.status, 0);
    for part in ["recoupe", "== lang/fr/model/NOTICE", "== lang/en/model/NOTICE", "serde: MIT OR Apache-2.0"]
    {
        assert!(run.out.contains(part), "{part}");
    }
}
