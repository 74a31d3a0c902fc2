//! Trains the tokeniser's weights: where sentences end, and which « du » and « des » are contractions.
//!
//! « Il est mort. Trois autres … » ends a sentence after the stop, « M. Trois » does not.
//!
//! Averaged perceptrons over the questions that [`recoupe_syntax::learn`] lists, in integers and in a fixed order:
//! the same treebank always gives the same bytes.

use crate::habits::Counts;
use crate::random::Random;
use recoupe_eval::{Layout, RawText, raw_text};
use recoupe_lexicon::tokens::{Habits, Linear, TokenRules, TokenTable, TokenWeights};
use recoupe_syntax::learn::{Example, contraction_examples, end_examples, seam_examples};
use recoupe_syntax::{ConlluSentence, Model, segment};
use recoupe_text::{Span, Text, fold};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// How often all questions are asked.
const PASSES: usize = 12;
/// Weights for sentence ends and for contractions: powers of two.
const END_WEIGHTS: usize = 1 << 20;
const CONTRACTION_WEIGHTS: usize = 1 << 14;
/// Articles in one line.
const JOINED: usize = 8;
/// One in so many stops between plain words is left out of them.
const LEFT_OUT: usize = 6;
/// An answer must be this sure, else its weights are moved.
const MARGIN: i64 = 10;

/// What is learned from.
pub struct Sources<'a> {
    /// Sentences of treebanks.
    pub treebank: &'a [ConlluSentence],
    /// Articles, in lines.
    pub articles: &'a [String],
    /// Tags the articles.
    pub model: &'a Model,
    /// How often headings are put before other sentences than their own.
    pub mixes: usize,
}

/// The weights for the rules in `tokens.toml`.
pub fn train_for(tokens: &Path, sources: &Sources<'_>) -> Result<TokenWeights, Box<dyn Error>> {
    let source = std::fs::read_to_string(tokens).map_err(|e| format!("{}: {e}", tokens.display()))?;
    let mut table: TokenTable = toml::from_str(&source).map_err(|e| format!("{}: {e}", tokens.display()))?;
    let habits = habits(sources, &TokenRules::from(table.clone()));
    table.weights.habits = habits.clone();
    let rules = TokenRules::from(table);
    let mut ends = end_questions(sources.treebank, &rules);
    if sources.mixes > 0 {
        let mixed = |seed| seams(&raw_text(&mixed(sources.treebank, seed), Layout::Running), &rules);
        ends.extend((0..sources.mixes).flat_map(mixed));
        ends.extend(article_questions(sources.articles, &rules));
    }
    let contractions = contraction_questions(sources.treebank, &rules);
    let (ends, contractions) = (learn(&ends, END_WEIGHTS), learn(&contractions, CONTRACTION_WEIGHTS));
    Ok(TokenWeights { ends, contractions, habits })
}

/// How the words of treebanks and articles are mostly used.
fn habits(sources: &Sources<'_>, rules: &TokenRules) -> Habits {
    let mut counts = Counts::default();
    sources.treebank.iter().for_each(|sentence| counts.add_sure(sentence));
    for article in sources.articles {
        let text = Text::new(article.as_str());
        let (mut builder, _) = segment(&text, rules);
        sources.model.annotate(&mut builder);
        let syntax = builder.finish(&text);
        (0..syntax.sentences.len()).for_each(|i| counts.add_tagged(&ConlluSentence::of(&syntax, &text, i)));
    }
    counts.habits()
}

/// All questions in running text, and in the same text with headlines on lines of their own.
fn end_questions(treebank: &[ConlluSentence], rules: &TokenRules) -> Vec<Example> {
    let mut questions = Vec::new();
    for layout in [Layout::Running, Layout::Headlines] {
        let raw = raw_text(treebank, layout);
        let starts: BTreeSet<usize> = raw.starts.iter().copied().collect();
        questions.extend(end_examples(&raw.text, rules, |at| starts.contains(&at)));
    }
    questions
}

fn contraction_questions(treebank: &[ConlluSentence], rules: &TokenRules) -> Vec<Example> {
    let raw = raw_text(treebank, Layout::Running);
    let starts: BTreeSet<usize> = raw.starts.iter().copied().collect();
    let words = word_counts(treebank, &raw);
    let answer = |span: Span| words.get(&span).map(|&count| count > 1);
    contraction_examples(&raw.text, rules, |at| starts.contains(&at), answer)
}

fn seams(raw: &RawText, rules: &TokenRules) -> Vec<Example> {
    let starts: BTreeSet<usize> = raw.starts.iter().copied().collect();
    seam_examples(&raw.text, rules, |at| starts.contains(&at))
}

/// Articles with all their lines in one, where headings and some stops are missing, and as they are.
fn article_questions(articles: &[String], rules: &TokenRules) -> Vec<Example> {
    let joined = articles.chunks(JOINED).flat_map(|chunk| seams(&joined(chunk), rules));
    let as_they_are = articles.iter().flat_map(|article| seam_examples(article, rules, |_| false));
    joined.chain(as_they_are).collect()
}

/// The sentences in another order, every second heading in capitals.
fn mixed(treebank: &[ConlluSentence], seed: usize) -> Vec<ConlluSentence> {
    let order = Random::new(seed as u64).order(treebank.len());
    order
        .iter()
        .map(|&i| if (i + seed).is_multiple_of(2) { shouted(&treebank[i]) } else { treebank[i].clone() })
        .collect()
}

/// A heading in capitals, without accents; other sentences as they are.
fn shouted(sentence: &ConlluSentence) -> ConlluSentence {
    let mut sentence = sentence.clone();
    let text = sentence.comment("text").map_or_else(|| sentence.text(), str::to_owned);
    if text.ends_with(char::is_alphanumeric) {
        sentence.comments.retain(|comment| !comment.starts_with("text"));
        sentence.comments.push(format!("text = {}", fold(&text).to_uppercase()));
    }
    sentence
}

/// The lines of articles in one, without the dashes around headings, and where they start. Of the stops between plain
/// words some are left out: any sentence may be found before another.
fn joined(articles: &[String]) -> RawText {
    let mut raw = RawText { text: String::new(), starts: Vec::new() };
    let mut stops = 0;
    let lines = articles.iter().flat_map(|article| article.lines());
    for line in lines.map(|line| line.trim_matches([' ', '-', '–'])).filter(|line| !line.is_empty()) {
        raw.starts.push(raw.text.len());
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(". ") {
            raw.text.push_str(before);
            let word = before.rsplit(' ').next().unwrap_or("");
            let is_plain = word.len() > 3 && word.chars().all(char::is_lowercase);
            stops += usize::from(is_plain && after.starts_with(char::is_uppercase));
            if is_plain && after.starts_with(char::is_uppercase) && stops % LEFT_OUT == 0 {
                raw.text.push(' ');
                raw.starts.push(raw.text.len());
            } else {
                raw.text.push_str(". ");
            }
            rest = after;
        }
        raw.text.push_str(rest);
        raw.text.push(' ');
    }
    raw
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
            let places = || example.features.iter().map(|&feature| Linear::place(feature, size));
            let sum: i64 = places().map(|place| weights[place]).sum();
            let sign = if example.answer { 1 } else { -1 };
            if sum * sign <= MARGIN {
                for place in places() {
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
