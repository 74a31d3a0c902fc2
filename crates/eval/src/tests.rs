//! Scores of small trees whose right answer can be counted by hand.

use crate::{Count, Layout, evaluate, raw_text};
use recoupe_syntax::{ConlluSentence, read_conllu};

/// Lines of `id form upos feats head deprel`, with blanks for tabs; the lemma is the form in small letters.
fn file(lines: &str) -> Vec<ConlluSentence> {
    let mut conllu = String::new();
    for line in lines.lines().map(str::trim) {
        let columns: Vec<&str> = line.split_whitespace().collect();
        match columns[..] {
            [] => conllu.push('\n'),
            ["#", ..] => conllu.push_str(line),
            [id, form] => conllu.push_str(&format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_")),
            [id, form, upos, feats, head, deprel] => {
                let lemma = form.to_lowercase();
                conllu
                    .push_str(&format!("{id}\t{form}\t{lemma}\t{upos}\t_\t{feats}\t{head}\t{deprel}\t_\t_"));
            }
            _ => panic!("not a line: {line}"),
        }
        conllu.push('\n');
    }
    conllu.push('\n');
    read_conllu(&conllu).unwrap()
}

const GOLD: &str = "1 Deux NUM _ 2 nummod
    2 soldats NOUN Gender=Masc|Number=Plur 3 nsubj
    3 rentrent VERB Number=Plur 0 root
    4-5 du
    4 de ADP _ 6 case
    5 le DET Number=Sing|Definite=Def 6 det
    6 front NOUN Number=Sing 3 obl:arg";

#[test]
fn a_file_agrees_with_itself() {
    let scores = evaluate(&file(GOLD), &file(GOLD)).unwrap();
    for (name, count) in scores.columns() {
        assert_eq!(count.f1(), 100.0, "{name}");
    }
    assert_eq!(scores.words.gold, 6);
    assert_eq!(scores.tokens.gold, 5);
}

#[test]
fn subtypes_and_unknown_features_do_not_count() {
    let system = GOLD.replace("obl:arg", "obl").replace("|Definite=Def", "");
    let scores = evaluate(&file(GOLD), &file(&system)).unwrap();
    assert_eq!(scores.las.correct, 6);
    assert_eq!(scores.feats.correct, 6);
}

#[test]
fn a_wrong_head_spoils_both_and_a_wrong_relation_one() {
    let system = GOLD.replace("3 nsubj", "3 obj").replace("2 nummod", "3 nummod");
    let scores = evaluate(&file(GOLD), &file(&system)).unwrap();
    assert_eq!((scores.uas.correct, scores.las.correct), (5, 4));
}

#[test]
fn an_unsplit_contraction_loses_its_words_only() {
    let system = "1 Deux NUM _ 2 nummod
        2 soldats NOUN Gender=Masc|Number=Plur 3 nsubj
        3 rentrent VERB Number=Plur 0 root
        4 du ADP _ 5 case
        5 front NOUN Number=Sing 3 obl";
    let scores = evaluate(&file(GOLD), &file(system)).unwrap();
    assert_eq!(scores.words, Count { gold: 6, system: 5, correct: 4 });
    assert_eq!(scores.tokens.correct, 5);
    assert_eq!(scores.las.correct, 4);
}

#[test]
fn words_of_a_contraction_are_paired_by_form() {
    let system = GOLD.replace("4 de ADP", "4 à ADP");
    let scores = evaluate(&file(GOLD), &file(&system)).unwrap();
    assert_eq!(scores.words.correct, 5);
}

#[test]
fn a_token_cut_in_two_is_lost_and_so_are_arcs_to_it() {
    let gold = "1 a-t-il AUX _ 2 aux\n2 parlé VERB _ 0 root\n3 hier ADV _ 1 advmod";
    let system = "1 a AUX _ 3 aux\n2 -t-il PRON _ 3 nsubj\n3 parlé VERB _ 0 root\n4 hier ADV _ 1 advmod";
    let scores = evaluate(&file(gold), &file(system)).unwrap();
    assert_eq!(scores.tokens, Count { gold: 3, system: 4, correct: 2 });
    assert_eq!(scores.uas.correct, 1);
}

#[test]
fn sentences_count_when_both_ends_agree() {
    let gold = "1 Un X _ 0 root\n\n1 deux X _ 0 root\n\n1 trois X _ 0 root";
    let system = "1 Un X _ 0 root\n\n1 deux X _ 0 root\n2 trois X _ 1 dep";
    let scores = evaluate(&file(gold), &file(system)).unwrap();
    assert_eq!(scores.sentences, Count { gold: 3, system: 2, correct: 1 });
    assert_eq!(scores.uas.correct, 2);
}

#[test]
fn different_texts_are_refused() {
    let error = evaluate(&file("1 mort NOUN _ 0 root"), &file("1 morts NOUN _ 0 root")).unwrap_err();
    assert_eq!(error.system, "s");
}

#[test]
fn headlines_stand_on_their_own_line_when_asked() {
    let sentences =
        file("1 Explosion X _ 0 root\n\n1 Rien X _ 0 root\n2 . PUNCT _ 1 punct\n\n1 Fin X _ 0 root");
    assert_eq!(raw_text(&sentences, Layout::Running).text, "Explosion Rien . Fin\n");
    assert_eq!(raw_text(&sentences, Layout::Headlines).text, "Explosion\n\nRien . Fin\n");
}
