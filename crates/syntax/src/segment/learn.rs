//! What training needs: the open questions of a text with what is seen there, to be answered from a treebank.

use super::boundary::ends;
use super::expand::{Doubt, Expander};
use super::features::hash_of;
use super::scan::{lower_into, scan};
use crate::SyntaxBuilder;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_text::{Span, fold};

/// An open question and its answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// What is seen.
    pub features: Vec<u32>,
    /// The answer of the treebank.
    pub answer: bool,
}

/// Questions whether a sentence ends. `starts` tells whether one of the treebank starts at this byte.
pub fn end_examples(text: &str, rules: &TokenRules, starts: impl Fn(usize) -> bool) -> Vec<Example> {
    let pieces = scan(text, rules);
    let mut examples = Vec::new();
    ends(text, &pieces, &rules.table().weights.habits, |place| {
        let answer = starts(place.start);
        examples.push(Example { features: place.features.to_vec(), answer });
        answer
    });
    examples
}

/// The same questions only where nothing but a heading can end. Elsewhere the rule also says that a sentence starts:
/// `starts` need not know those after a stop.
pub fn seam_examples(text: &str, rules: &TokenRules, starts: impl Fn(usize) -> bool) -> Vec<Example> {
    let pieces = scan(text, rules);
    let mut examples = Vec::new();
    ends(text, &pieces, &rules.table().weights.habits, |place| {
        let answer = starts(place.start);
        if place.is_seam {
            examples.push(Example { features: place.features.to_vec(), answer });
        }
        answer || (place.rule && !place.is_seam)
    });
    examples
}

/// Questions whether a word is a contraction. `answer` knows the treebank's words; `None` leaves the question out.
pub fn contraction_examples(
    text: &str,
    rules: &TokenRules,
    starts: impl Fn(usize) -> bool,
    answer: impl Fn(Span) -> Option<bool>,
) -> Vec<Example> {
    let pieces = scan(text, rules);
    let mut examples = Vec::new();
    let mut expander = Expander::new(text, rules, |doubt: &Doubt| {
        let answer = answer(doubt.span);
        examples.extend(answer.map(|answer| Example { features: doubt.features.to_vec(), answer }));
        answer.unwrap_or(true)
    });
    let mut builder = SyntaxBuilder::new();
    let mut start = 0;
    for end in ends(text, &pieces, &rules.table().weights.habits, |place| starts(place.start)) {
        expander.sentence(&pieces[start..end], &mut builder);
        start = end;
    }
    examples
}

/// The number under which the habit of a token is kept.
pub fn spelling_number(token: &str) -> u32 {
    let mut key = String::new();
    lower_into(&mut key, token);
    hash_of(&key)
}

/// The number for a token that is written in capitals, where accents are often missing.
pub fn plain_number(token: &str) -> u32 {
    let mut key = String::new();
    lower_into(&mut key, token);
    hash_of(&fold(&key))
}
