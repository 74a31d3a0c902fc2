//! Reading and writing CoNLL-U.

use super::*;

const SIEGE: &str = "\
# sent_id = 1
# text = Ils parlent du siège.
1\tIls\til\tPRON\t_\tNumber=Plur\t2\tnsubj\t_\t_
2\tparlent\tparler\tVERB\t_\t_\t0\troot\t_\t_
3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
5\tsiège\tsiège\tNOUN\t_\t_\t2\tobl:arg\t_\tSpaceAfter=No
5.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

";

#[test]
fn reads_contractions_comments_and_text() {
    let sentences = read_conllu(SIEGE).unwrap();
    assert_eq!(sentences.len(), 1);
    let sentence = &sentences[0];
    assert_eq!(sentence.comment("sent_id"), Some("1"));
    assert_eq!(sentence.text(), "Ils parlent du siège.");
    let forms: Vec<&str> = sentence.tokens.iter().map(|t| t.form.as_str()).collect();
    assert_eq!(forms, ["Ils", "parlent", "du", "siège", "."]);
    assert_eq!(sentence.tokens[2].words, 2..4);
    assert_eq!(sentence.words[4].deprel, "obl:arg");
}

#[test]
fn writes_what_it_read() {
    let written = read_conllu(SIEGE).unwrap()[0].to_string();
    assert_eq!(written, SIEGE.replace("5.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_\n", ""));
}

#[test]
fn keeps_spaces_inside_a_figure_and_levels_them_for_the_models() {
    let sentence = &read_conllu("1\t3\u{202F}000\t3000\tNUM\t_\t_\t0\troot\t_\t_").unwrap()[0];
    assert_eq!(sentence.words[0].form, "3\u{202F}000");
    let text = Text::new(sentence.text());
    let mut builder = SyntaxBuilder::new();
    sentence.add_to(&mut builder, 0);
    let syntax = builder.finish(&text);
    assert_eq!(syntax.form(WordId(0)), "3000");
    assert_eq!(ConlluSentence::of(&syntax, &text, 0).words[0].form, "3\u{202F}000");
}

#[test]
fn tables_come_back_as_the_same_tokens() {
    let sentence = &read_conllu(SIEGE).unwrap()[0];
    let text = Text::new(sentence.text());
    let mut builder = SyntaxBuilder::new();
    sentence.add_to(&mut builder, 0);
    let back = ConlluSentence::of(&builder.finish(&text), &text, 0);
    assert_eq!(back.tokens, sentence.tokens);
    assert_eq!(back.comment("text"), Some("Ils parlent du siège."));
}

#[test]
fn errors_name_the_line() {
    let fault = |text: &str| read_conllu(text).unwrap_err().to_string();
    assert_eq!(fault("# a\n1\tElle"), "line 2: expected 10 columns separated by tabs, found 2");
    assert_eq!(fault("2\tElle\til\tPRON\t_\t_\t0\troot\t_\t_"), "line 1: not the next word id: 2");
    assert_eq!(fault("1\tElle\til\tPRO\t_\t_\t0\troot\t_\t_"), "line 1: not a universal part of speech: PRO");
    assert_eq!(fault("1\tElle\til\tPRON\t_\t_\t4\tnsubj\t_\t_"), "line 1: not a head within the sentence: 4");
    assert_eq!(
        fault("1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\tde\tADP\t_\t_\t0\troot\t_\t_\n\n"),
        "line 2: not a range of the words that follow: 1-2"
    );
}
