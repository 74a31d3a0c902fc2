//! Word clusters from plain texts: `recoupe-train clusters fr` writes `lang/fr/model/clusters.bin`.
//!
//! Texts are articles, one JSON object a line with a `text` field. Only hashes of frequent forms and the numbers of
//! their classes are kept, so that no text is shipped and the model can be trained again without the texts.

use crate::exchange::{Bigrams, exchange};
use crate::settings::Language;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_syntax::model::cluster::Clusters;
use recoupe_syntax::model::hash::CharHash;
use recoupe_syntax::{Syntax, WordId, segment};
use recoupe_text::Text;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// A form must occur so often.
const LEAST: u32 = 5;
/// Fine and coarse classes.
const FINE: usize = 512;
const COARSE: usize = 64;
/// Passes of the exchange.
const PASSES: usize = 8;

/// An article.
#[derive(serde::Deserialize)]
struct Article {
    text: String,
}

/// The texts of the articles of a file.
pub fn articles(path: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let lines = std::fs::read_to_string(path)?;
    lines.lines().map(|line| Ok(serde_json::from_str::<Article>(line)?.text)).collect()
}

/// Clusters the forms of a language's articles, found in `texts`.
pub fn train(language: Language, texts: &Path, rules: &TokenRules) -> Result<Clusters, Box<dyn Error>> {
    let mut sentences: Vec<Vec<String>> = Vec::new();
    for file in language.articles() {
        for text in articles(&texts.join(file))? {
            let text = Text::new(text);
            sentences.extend(lower_forms(&segment(&text, rules).0.finish(&text)));
        }
    }
    sentences.sort_unstable();
    sentences.dedup();
    Ok(cluster(&sentences))
}

/// The lower-case forms of each sentence.
fn lower_forms(syntax: &Syntax) -> Vec<Vec<String>> {
    let form = |id: WordId| syntax.form(id).to_lowercase();
    syntax.sentences.iter().map(|s| s.word_ids().map(form).collect()).collect()
}

/// Classes of the frequent forms in sentences. Copies of a sentence have been left out: a dispatch that every paper
/// prints says no more than once.
fn cluster(sentences: &[Vec<String>]) -> Clusters {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    sentences.iter().flatten().for_each(|form| *counts.entry(form).or_default() += 1);
    let mut frequent: Vec<(&str, u32)> = counts.into_iter().filter(|&(_, count)| count >= LEAST).collect();
    frequent.sort_by_key(|&(form, count)| (std::cmp::Reverse(count), form));
    // Two words that are none: a rare form, and the edge of a sentence.
    let (rare, edge) = (frequent.len() as u32, frequent.len() as u32 + 1);
    let numbers: BTreeMap<&str, u32> =
        frequent.iter().zip(0..).map(|(&(form, _), number)| (form, number)).collect();
    let number = |form: &String| numbers.get(form.as_str()).copied().unwrap_or(rare);
    let pairs = sentences.iter().flat_map(|sentence| {
        let left = std::iter::once(edge).chain(sentence.iter().map(number));
        left.zip(sentence.iter().map(number).chain([edge]))
    });
    let bigrams = Bigrams::count(frequent.len() + 2, pairs);
    let fine = exchange(&bigrams, FINE, PASSES);
    let coarse = exchange(&bigrams.of_classes(&fine, FINE), COARSE, PASSES);
    let classes = frequent.iter().zip(&fine).map(|(&(form, _), &class)| (CharHash::of(form), class));
    Clusters::new(classes, coarse)
}
