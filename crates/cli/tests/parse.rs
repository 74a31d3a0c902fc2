//! `recoupe parse` through the program: raw text, kept words, trees, and what it refuses.

#![expect(clippy::unwrap_used, reason = "a test fails where it unwraps")]

use assert_cmd::Command;

fn parse(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("recoupe").unwrap();
    let output = command.arg("parse").args(arguments).write_stdin(input).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// The ids and forms of CoNLL-U lines, `3-4 du`.
fn forms(conllu: &str) -> Vec<String> {
    let lines = conllu.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split('\t').take(2).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn raw_text_is_cut_and_printed_as_conllu() {
    let (status, out, _) =
        parse(&["--conllu", "--lang", "fr"], "Le général est revenu du front. Il n’a rien dit.");
    assert_eq!(status, 0);
    assert_eq!(out.matches("# sent_id").count(), 2);
    assert!(out.contains("# text = Il n’a rien dit.\n"));
    let forms = forms(&out);
    assert!(
        ["5-6 du", "5 de", "6 le", "8 ."].iter().all(|line| forms.contains(&(*line).to_owned())),
        "{forms:?}"
    );
    let roots = out.lines().filter(|line| line.split('\t').nth(6) == Some("0")).count();
    assert_eq!(roots, 2);
}

#[test]
fn pretokenized_words_and_comments_are_kept() {
    let line = |id: &str, form: &str, misc: &str| format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    let input = format!(
        "# sent_id = a-7\n{}{}{}{}{}\n",
        line("1", "Three", "_"),
        line("2", "soldiers", "_"),
        line("3-4", "don’t", "_"),
        line("3", "do", "_") + &line("4", "n’t", "_"),
        line("5", "sleep", "SpaceAfter=No"),
    );
    let (status, out, _) = parse(&["--conllu", "--pretokenized", "--lang", "en", "-"], &input);
    assert_eq!(status, 0);
    assert!(out.starts_with("# sent_id = a-7\n"));
    assert_eq!(forms(&out), ["1 Three", "2 soldiers", "3-4 don’t", "3 do", "4 n’t", "5 sleep"]);
    assert!(out.contains("\tsoldier\tNOUN\t"), "{out}");
}

#[test]
fn trees_are_drawn_without_control_characters() {
    let (status, out, _) = parse(&["--format", "tree", "--lang", "fr"], "Les pillards\u{1b}[31m ont fui.");
    assert_eq!(status, 0);
    assert!(out.contains("└─ ") && !out.contains('\u{1b}'), "{out}");
}

#[test]
fn a_file_that_is_not_conllu_is_refused_with_its_line() {
    let (status, out, messages) = parse(&["--pretokenized", "--lang", "fr"], "Ceci n’est pas un tableau.\n");
    assert_eq!((status, out.as_str()), (3, ""));
    assert!(messages.contains("not CoNLL-U") && messages.contains('1'), "{messages}");
}

#[test]
fn an_empty_text_has_no_sentences() {
    let (status, out, _) = parse(&["--lang", "en"], " \n\n");
    assert_eq!((status, out.as_str()), (0, ""));
}
