//! From treebanks to a model, step by step: each step learns from what the steps before it predict for sentences they
//! were not trained on, because that is what it will meet when reading.

use crate::settings::Settings;
use crate::tags::{TagSet, Tagged};
use crate::treebank::Example;
use crate::{bundles, lemmas, marks, parses, tags};
use parses::ParseExample;
use recoupe_syntax::Model;
use recoupe_syntax::model::cluster::Clusters;
use recoupe_syntax::model::hash::CharHash;
use recoupe_syntax::model::lemma::{self, Lemmatizer};
use recoupe_syntax::model::lexeme::Lexeme;
use recoupe_syntax::model::node::{Node, Nodes};
use recoupe_syntax::model::tagger::NO_TAG;

/// Trains all parts of a model.
pub fn train(
    examples: &[Example],
    clusters: Clusters,
    settings: Settings,
    mut progress: impl FnMut(&str),
) -> Model {
    let tagset = TagSet::of(examples);
    let mut chars = Vec::new();
    let mut lexemes = |form: &String| Lexeme::of(form, &clusters, &mut chars);
    let words: Vec<Vec<Lexeme>> =
        examples.iter().map(|e| e.forms.iter().map(&mut lexemes).collect()).collect();
    let gold: Vec<Vec<u8>> = examples.iter().map(|e| tagset.gold(e)).collect();
    progress("tags");
    let Tagged { jackknifed, tagger } = tags::train(&words, &gold, tagset.tags.len(), settings);
    progress("feature bundles");
    let (feats, morph) = bundles::train(&tagset, examples, &words, &jackknifed, settings);
    progress("lemmas");
    let lemmatizer = lemmas::train(&tagset, examples, &words);
    progress("trees");
    let parse_examples: Vec<ParseExample<'_>> = (0..examples.len())
        .map(|i| {
            let nodes = (0..words[i].len()).map(|at| {
                let (tag, feats) = (jackknifed[i][at], feats[i][at]);
                let upos = tagset.tags[usize::from(tag)].upos;
                let next = jackknifed[i].get(at + 1).copied().unwrap_or(NO_TAG);
                let (form, word) = (examples[i].forms[at].as_str(), &words[i][at]);
                let tagged = lemma::Tagged { form, word, tag, upos, bundle: feats.bits(), next };
                Node::of(word, lemma_hash(&lemmatizer, tagged), tag, upos, feats)
            });
            let nodes = Nodes::new(nodes);
            ParseExample { nodes, heads: &examples[i].heads, deprels: &examples[i].deprels }
        })
        .collect();
    let parser = parses::train(&parse_examples, settings);
    progress("punctuation");
    let punctuation = marks::train(&parse_examples);
    Model { tagset: tagset.tags, clusters, tagger, morph, lemmatizer, parser, punctuation }
}

fn lemma_hash(lemmatizer: &Lemmatizer, tagged: lemma::Tagged<'_>) -> u64 {
    let mut lemma = String::new();
    lemmatizer.lemma(tagged, &mut lemma);
    CharHash::of(&lemma)
}
