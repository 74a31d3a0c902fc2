//! Sentences in capitals, as teleprinters and headlines have them, in the case that the models were trained on.
//!
//! "THREE SOLDIERS WERE KILLED IN HOLMUL" is read as "three soldiers were killed in Holmul": a word that is known in small
//! letters gets them, any other is taken for a name. Only the form that the models see changes; the text does not.

use super::Model;
use crate::tree::{SyntaxBuilder, WordId};
use recoupe_ud::Upos;
use std::ops::Range;

/// A sentence with fewer words in letters may be a row of acronyms.
const FEWEST: usize = 5;

/// Gives the words of a sentence in capitals the forms they have elsewhere.
pub(super) fn recase(model: &Model, builder: &mut SyntaxBuilder, words: Range<u32>) {
    if !is_in_capitals(builder, words.clone()) {
        return;
    }
    for word in words.map(WordId) {
        let form = form_of(model, builder.syntax().form(word));
        builder.set_form(word, &form);
    }
}

fn is_in_capitals(builder: &SyntaxBuilder, words: Range<u32>) -> bool {
    let syntax = builder.syntax();
    let mut letters = 0;
    for word in words.map(WordId) {
        let form = syntax.form(word);
        if form.chars().any(char::is_lowercase) {
            return false;
        }
        letters += usize::from(form.chars().filter(|c| c.is_alphabetic()).count() > 1);
    }
    letters >= FEWEST
}

/// The form in small letters when it is known as a word, with a first capital when it is known as a name or not known.
fn form_of(model: &Model, form: &str) -> String {
    let small: String = form.chars().flat_map(char::to_lowercase).collect();
    let title: String = form.chars().take(1).chain(small.chars().skip(1)).collect();
    let lexemes = model.lexemes([small.as_str(), title.as_str()].into_iter());
    let sure = |at: usize| model.tagger.sure_tag(&lexemes[at]).map(|tag| model.tagset[usize::from(tag)].upos);
    let is_word = Upos::ALL.iter().any(|&upos| upos != Upos::Propn && model.lemmatizer.knows(&small, upos));
    let is_name = sure(1) == Some(Upos::Propn) || model.lemmatizer.knows(&title, Upos::Propn);
    let has_letters = form.chars().any(char::is_alphabetic);
    match sure(0) {
        Some(upos) if upos != Upos::Propn => small,
        _ if is_word || !has_letters => small,
        _ if is_name || lexemes[0].fine == 0 => title,
        _ => small,
    }
}
