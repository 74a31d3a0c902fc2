//! Trains the two passes of the tagger.

use crate::learner::{Ensemble, Learner};
use crate::random::Random;
use crate::settings::Settings;
use crate::treebank::Example;
use recoupe_syntax::model::keyed::Keyed;
use recoupe_syntax::model::lexeme::Lexeme;
use recoupe_syntax::model::morph::{BUNDLE_BLOCKS, BUNDLE_COLUMNS};
use recoupe_syntax::model::table::{Table, best};
use recoupe_syntax::model::tagger::{
    FineTag, TAG_COLUMNS, Tagger, first_features, second_features, sure_key,
};
use recoupe_syntax::{Feats, PronType, Tense, Upos, VerbForm};
use std::collections::BTreeMap;

/// What a fine tag is made of. Feature bundles with the same key share a fine tag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TagKey(Upos, u8);

/// The fine tag of a word: verbs by form and participle tense, pronouns and determiners by kind where syntax differs.
/// Finer ones (noun number, finite tense, imperative) were measured and made trees worse.
pub fn tag_key(upos: Upos, feats: Feats) -> TagKey {
    let kind = match upos {
        Upos::Verb | Upos::Aux => match (feats.verb_form(), feats.tense()) {
            (Some(VerbForm::Inf), _) => 1,
            (Some(VerbForm::Part), Some(Tense::Pres)) | (Some(VerbForm::Ger), _) => 2,
            (Some(VerbForm::Part), _) => 3,
            _ => 0,
        },
        Upos::Pron => match feats.pron_type() {
            Some(PronType::Prs) => 1,
            Some(PronType::Rel) => 2,
            Some(PronType::Int) => 3,
            _ => 0,
        },
        Upos::Det => u8::from(feats.pron_type() == Some(PronType::Art)),
        _ => 0,
    };
    TagKey(upos, kind)
}

/// The fine tags of a training set with their bundles, most frequent first, and the number of each key.
pub struct TagSet {
    /// In the form the model keeps.
    pub tags: Vec<FineTag>,
    keys: BTreeMap<TagKey, u8>,
}

impl TagSet {
    /// From all words of the training set.
    pub fn of(examples: &[Example]) -> Self {
        let mut counts: BTreeMap<TagKey, BTreeMap<Feats, usize>> = BTreeMap::new();
        for (&upos, &feats) in examples.iter().flat_map(|e| e.upos.iter().zip(&e.feats)) {
            *counts.entry(tag_key(upos, feats)).or_default().entry(feats).or_default() += 1;
        }
        assert!(counts.len() <= TAG_COLUMNS, "fine tags fit the columns of the tagger");
        let keys = counts.keys().enumerate().map(|(n, &key)| (key, n as u8)).collect();
        let tags = counts.into_iter().map(|(TagKey(upos, _), bundles)| {
            let mut bundles: Vec<_> = bundles.into_iter().collect();
            bundles.sort_by_key(|&(feats, count)| (std::cmp::Reverse(count), feats));
            bundles.truncate(BUNDLE_COLUMNS * BUNDLE_BLOCKS);
            FineTag { upos, bundles: bundles.into_iter().map(|(feats, _)| feats).collect() }
        });
        TagSet { tags: tags.collect(), keys }
    }

    /// The number of a word's fine tag.
    pub fn number(&self, upos: Upos, feats: Feats) -> u8 {
        self.keys.get(&tag_key(upos, feats)).copied().unwrap_or(0)
    }

    /// The fine tags of an example.
    pub fn gold(&self, example: &Example) -> Vec<u8> {
        example.upos.iter().zip(&example.feats).map(|(&upos, &feats)| self.number(upos, feats)).collect()
    }
}

/// Weights are rounded to this fraction of one.
pub const SCALE: i64 = 32;

/// A sentence for the tagger.
pub struct TagExample<'a> {
    /// What is seen.
    pub words: &'a [Lexeme],
    /// What is right.
    pub gold: &'a [u8],
    /// Tags of the first pass; empty while the first pass is trained.
    pub first: &'a [u8],
    /// Forms that need no decision.
    pub sure: &'a Keyed<u8>,
}

/// One learner of one of the passes.
pub fn train_pass(
    examples: &[TagExample<'_>],
    classes: usize,
    settings: Settings,
    seed: u64,
) -> Learner<TAG_COLUMNS> {
    let mut learner = Learner::new(settings.tag_rows);
    let mut random = Random::new(seed);
    for _ in 0..settings.tag_passes {
        for sentence in random.order(examples.len()) {
            let TagExample { words, gold, first, sure } = examples[sentence];
            let mut tags: Vec<u8> = Vec::with_capacity(words.len());
            for (at, &gold) in gold.iter().enumerate() {
                let tag = if let Some(tag) = sure.get(sure_key(&words[at])) {
                    tag
                } else if first.is_empty() {
                    decide(&mut learner, &first_features(words, at, &tags), classes, gold)
                } else {
                    decide(&mut learner, &second_features(words, at, &tags, first), classes, gold)
                };
                tags.push(tag);
            }
        }
    }
    learner
}

/// Takes one decision, learns from it if it was wrong, and gives it.
fn decide(learner: &mut Learner<TAG_COLUMNS>, features: &[u32], classes: usize, gold: u8) -> u8 {
    let guess = best(&learner.score(features), classes);
    learner.tick();
    if guess != usize::from(gold) {
        learner.update(features, usize::from(gold), guess);
    }
    guess as u8
}

/// A part of the training set that is left out in turn.
pub const FOLDS: usize = 5;

/// What the tagger says about sentences that it was not trained on, and the tagger trained on all of them.
pub struct Tagged {
    /// Second-pass tags of every sentence, by a tagger that did not see it.
    pub jackknifed: Vec<Vec<u8>>,
    /// The tagger to ship.
    pub tagger: Tagger,
}

/// Trains both passes. The second pass learns from first-pass tags of sentences the first pass did not see.
pub fn train(words: &[Vec<Lexeme>], gold: &[Vec<u8>], classes: usize, settings: Settings) -> Tagged {
    let sure = sure_forms(words, gold);
    let nothing: Vec<Vec<u8>> = vec![Vec::new(); words.len()];
    let (first_jack, first) = jackknife(words, gold, &nothing, &sure, classes, settings);
    let (jackknifed, second) = jackknife(words, gold, &first_jack, &sure, classes, settings);
    Tagged { jackknifed, tagger: Tagger { sure, first, second, classes } }
}

/// A key must occur so often, and have another answer less than once in so many times, to be sure.
const SURE_COUNT: usize = 20;
const SURE_ODDS: usize = 400;

/// Forms that can be tagged without a look around.
fn sure_forms(words: &[Vec<Lexeme>], gold: &[Vec<u8>]) -> Keyed<u8> {
    let answers = words.iter().flatten().zip(gold.iter().flatten());
    sure(answers.map(|(word, &tag)| (sure_key(word), tag)))
}

/// The keys that have nearly always the same answer.
pub fn sure(answers: impl Iterator<Item = (u32, u8)>) -> Keyed<u8> {
    let mut counts: BTreeMap<u32, BTreeMap<u8, usize>> = BTreeMap::new();
    for (key, answer) in answers {
        *counts.entry(key).or_default().entry(answer).or_default() += 1;
    }
    let sure = counts.into_iter().filter_map(|(key, answers)| {
        let all: usize = answers.values().sum();
        let (&answer, &most) = answers.iter().max_by_key(|&(_, count)| *count)?;
        (all >= SURE_COUNT && (all - most) * SURE_ODDS < all).then_some((key, answer))
    });
    Keyed::new(&sure.collect::<Vec<_>>())
}

/// One pass: the tags of each fold by a learner trained on the others, and the table trained on all.
fn jackknife(
    words: &[Vec<Lexeme>],
    gold: &[Vec<u8>],
    first: &[Vec<u8>],
    sure: &Keyed<u8>,
    classes: usize,
    settings: Settings,
) -> (Vec<Vec<u8>>, Table<TAG_COLUMNS>) {
    let example = |i: usize| TagExample { words: &words[i], gold: &gold[i], first: &first[i], sure };
    let mut tags = vec![Vec::new(); words.len()];
    for fold in 0..FOLDS {
        let train: Vec<_> = (0..words.len()).filter(|i| i % FOLDS != fold).map(example).collect();
        let mut ensemble = Ensemble::new(settings.tag_rows);
        ensemble.join(&train_pass(&train, classes, settings, fold as u64));
        let table = ensemble.table(SCALE, 1);
        let tagger = Tagger { sure: sure.clone(), first: table.clone(), second: table, classes };
        for i in (0..words.len()).filter(|i| i % FOLDS == fold) {
            tags[i] = if first[i].is_empty() {
                tagger.first_pass(&words[i])
            } else {
                tagger.second_pass(&words[i], &first[i])
            };
        }
    }
    let all: Vec<_> = (0..words.len()).map(example).collect();
    let mut ensemble = Ensemble::new(settings.tag_rows);
    for seed in 0..u64::from(settings.tag_seeds) {
        ensemble.join(&train_pass(&all, classes, settings, 100 + seed));
    }
    (tags, ensemble.table(SCALE, 1))
}
