//! Trains the tokeniser's weights: where sentences end, and which « du » and « des » are contractions.
//!
//! « Il est mort. Trois autres … » ends a sentence after the stop, « M. Trois » does not.
//!
//! Averaged perceptrons over the questions that [`recoupe_syntax::learn`] lists, in integers and in a fixed order:
//! the same treebank always gives the same bytes.

use recoupe_eval::{Layout, RawText, raw_text};
use recoupe_lexicon::tokens::{Linear, TokenRules, TokenTable, TokenWeights};
use recoupe_syntax::ConlluSentence;
use recoupe_syntax::learn::{Example, contraction_examples, end_examples};
use recoupe_text::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// How often all questions are asked.
const PASSES: usize = 12;
/// Weights for sentence ends and for contractions: powers of two.
const END_WEIGHTS: usize = 1 << 16;
const CONTRACTION_WEIGHTS: usize = 1 << 14;
/// An answer must be this sure, else its weights are moved.
const MARGIN: i64 = 10;

/// The weights for the rules in `tokens.toml`, from the sentences of a treebank.
pub fn train_for(tokens: &Path, treebank: &[ConlluSentence]) -> Result<TokenWeights, Box<dyn Error>> {
    let source = std::fs::read_to_string(tokens).map_err(|e| format!("{}: {e}", tokens.display()))?;
    let table: TokenTable = toml::from_str(&source).map_err(|e| format!("{}: {e}", tokens.display()))?;
    Ok(train(treebank, &TokenRules::from(table)))
}

/// Learns from running text, and from the same text with headlines on lines of their own.
fn train(treebank: &[ConlluSentence], rules: &TokenRules) -> TokenWeights {
    let (mut ends, mut contractions) = (Vec::new(), Vec::new());
    for layout in [Layout::Running, Layout::Headlines] {
        let raw = raw_text(treebank, layout);
        let starts: BTreeSet<usize> = raw.starts.iter().copied().collect();
        ends.extend(end_examples(&raw.text, rules, |at| starts.contains(&at)));
        if layout == Layout::Running {
            let words = word_counts(treebank, &raw);
            let answer = |span: Span| words.get(&span).map(|&count| count > 1);
            contractions = contraction_examples(&raw.text, rules, |at| starts.contains(&at), answer);
        }
    }
    TokenWeights { ends: learn(&ends, END_WEIGHTS), contractions: learn(&contractions, CONTRACTION_WEIGHTS) }
}

/// How many words each token of the treebank has.
fn word_counts(treebank: &[ConlluSentence], raw: &RawText) -> BTreeMap<Span, usize> {
    let mut counts = BTreeMap::new();
    for (sentence, &start) in treebank.iter().zip(&raw.starts) {
        let mut at = start;
        for token in &sentence.tokens {
            let Some(found) = raw.text[at..].find(&token.form) else { break };
            let span = Span::of(at + found, at + found + token.form.len());
            counts.insert(span, token.words.len());
            at = span.end();
        }
    }
    counts
}

fn learn(examples: &[Example], size: usize) -> Linear {
    let mut weights = vec![0i64; size];
    // The average is the weights less these by the number of steps.
    let mut corrections = vec![0i64; size];
    let mut step = 1;
    for pass in 0..PASSES {
        for number in 0..examples.len() {
            // A different order each pass: neighbours in a text are alike.
            let example = &examples[(number * 7919 + pass * 104_729) % examples.len()];
            let places = example.features.map(|feature| Linear::place(feature, size));
            let sum: i64 = places.iter().map(|&place| weights[place]).sum();
            let sign = if example.answer { 1 } else { -1 };
            if sum * sign <= MARGIN {
                for place in places {
                    weights[place] += sign;
                    corrections[place] += sign * step;
                }
            }
            step += 1;
        }
    }
    let averaged: Vec<i64> = weights.iter().zip(&corrections).map(|(w, c)| w * step - c).collect();
    let largest = averaged.iter().map(|w| w.abs()).max().unwrap_or(0).max(1);
    let narrow = |w: i64| i8::try_from(w * 127 / largest).expect("no weight is above the largest");
    Linear::new(averaged.into_iter().map(narrow).collect()).expect("the size is a power of two")
}
