//! Learns lemmas: the most frequent edit of each clue, as far as it says more than the next weaker clue.

use crate::tags::TagSet;
use crate::treebank::Example;
use recoupe_syntax::model::lemma::{Clue, Edit, Lemmatizer, keys};
use recoupe_syntax::model::lexeme::Lexeme;
use std::collections::BTreeMap;

/// Votes for the edits of one clue.
type Votes = BTreeMap<Edit, u32>;

/// A suffix, and the tag alone, need this many different forms behind them.
const SUPPORT: u32 = 2;

/// Trains on gold tags and features.
pub fn train(tagset: &TagSet, examples: &[Example], words: &[Vec<Lexeme>]) -> Lemmatizer {
    let mut types: BTreeMap<(&str, u8, u64), (Lexeme, Votes)> = BTreeMap::new();
    for (example, words) in examples.iter().zip(words) {
        let tags = tagset.gold(example);
        for (at, lemma) in example.lemmas.iter().enumerate() {
            let form = &example.forms[at];
            let Some(edit) = lemma.as_ref().and_then(|lemma| Edit::between(form, lemma)) else { continue };
            let key = (form.as_str(), tags[at], example.feats[at].bits());
            let (_, votes) = types.entry(key).or_insert_with(|| (words[at], Votes::new()));
            *votes.entry(edit).or_default() += 1;
        }
    }
    let mut by_key: BTreeMap<u32, (Clue, Votes)> = BTreeMap::new();
    for ((_, tag, bundle), (word, votes)) in &types {
        for (clue, key) in keys(word, *tag, *bundle) {
            let (_, all) = by_key.entry(key).or_insert_with(|| (clue, Votes::new()));
            for (edit, count) in votes {
                // A suffix is asked for new words: each form votes once, however frequent it is.
                let count = if matches!(clue, Clue::Suffix(_)) { 1 } else { *count };
                *all.entry(edit.clone()).or_default() += count;
            }
        }
    }
    let chosen = by_key.into_iter().filter_map(|(key, (clue, votes))| {
        let support: u32 = votes.values().sum();
        let (edit, &count) = votes.iter().max_by_key(|&(_, count)| *count)?;
        // A suffix speaks for new words only when most of its forms agree; else the next shorter one is asked.
        let is_sure = support >= SUPPORT && 2 * count > support;
        (!matches!(clue, Clue::Suffix(1..)) || is_sure).then(|| (key, edit.clone()))
    });
    Lemmatizer::new(&chosen.collect())
}
