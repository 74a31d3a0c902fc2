//! What training needs: the open questions of a text with what is seen there, to be answered from a treebank.

use super::boundary::ends;
use super::expand::{Doubt, Expander};
use super::features::Features;
use super::scan::scan;
use crate::SyntaxBuilder;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_text::Span;

/// An open question and its answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Example {
    /// What is seen.
    pub features: Features,
    /// The answer of the treebank.
    pub answer: bool,
}

/// Questions whether a sentence ends. `starts` tells whether one of the treebank starts at this byte.
pub fn end_examples(text: &str, rules: &TokenRules, starts: impl Fn(usize) -> bool) -> Vec<Example> {
    let pieces = scan(text, rules);
    let mut examples = Vec::new();
    ends(text, &pieces, |place| {
        let answer = starts(place.start);
        examples.push(Example { features: place.features, answer });
        answer
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
        examples.extend(answer.map(|answer| Example { features: doubt.features, answer }));
        answer.unwrap_or(true)
    });
    let mut builder = SyntaxBuilder::new();
    let mut start = 0;
    for end in ends(text, &pieces, |place| starts(place.start)) {
        expander.sentence(&pieces[start..end], &mut builder);
        start = end;
    }
    examples
}
