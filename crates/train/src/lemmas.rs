//! Learns lemmas: the most frequent edit of each clue, as far as it says more than the next weaker clue.

use crate::tags::TagSet;
use crate::treebank::Example;
use recoupe_syntax::Upos;
use recoupe_syntax::model::lemma::{Clue, Edit, Lemmatizer, Tagged, keys, known_key};
use recoupe_syntax::model::lexeme::Lexeme;
use recoupe_syntax::model::tagger::NO_TAG;
use std::collections::{BTreeMap, BTreeSet};

/// Votes for the edits of one clue.
type Votes = BTreeMap<Edit, u32>;

/// A suffix, and the tag alone, need this many different forms behind them; so does the next word.
const SUPPORT: u32 = 2;

/// Trains on gold tags and features.
pub fn train(tagset: &TagSet, examples: &[Example], words: &[Vec<Lexeme>]) -> Lemmatizer {
    let mut types: BTreeMap<(&str, u8, u64), (Tagged<'_>, Votes)> = BTreeMap::new();
    let mut nexts: BTreeMap<u32, ((&str, u8, u64), Votes)> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for (example, words) in examples.iter().zip(words) {
        let tags = tagset.gold(example);
        for (at, lemma) in example.lemmas.iter().enumerate() {
            let form = example.forms[at].as_str();
            let Some(lemma) = lemma.as_ref() else { continue };
            let Some(edit) = Edit::between(form, lemma) else { continue };
            let (tag, upos, bundle) = (tags[at], example.upos[at], example.feats[at].bits());
            let next = tags.get(at + 1).copied().unwrap_or(NO_TAG);
            let tagged = Tagged { form, word: &words[at], tag, upos, bundle, next };
            let kind = (form, tag, bundle);
            *types
                .entry(kind)
                .or_insert_with(|| (tagged, Votes::new()))
                .1
                .entry(edit.clone())
                .or_default() += 1;
            if let Some((Clue::Next, key)) = keys(tagged).next() {
                *nexts.entry(key).or_insert_with(|| (kind, Votes::new())).1.entry(edit).or_default() += 1;
            }
            if matches!(upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn) {
                known.insert(known_key(lemma, upos));
            }
        }
    }
    let mut by_key: BTreeMap<u32, (Clue, Votes)> = BTreeMap::new();
    for (tagged, votes) in types.values() {
        for (clue, key) in keys(*tagged).skip_while(|(clue, _)| *clue == Clue::Next) {
            let (_, all) = by_key.entry(key).or_insert_with(|| (clue, Votes::new()));
            for (edit, count) in votes {
                // A suffix is asked for new words: each form votes once, however frequent it is.
                let count = if clue.is_guess() { 1 } else { *count };
                *all.entry(edit.clone()).or_default() += count;
            }
        }
    }
    let mut chosen: BTreeMap<u32, Edit> = by_key
        .iter()
        .filter_map(|(&key, (clue, votes))| Some((key, choose(*clue, votes)?.clone())))
        .collect();
    // The next word speaks only where it contradicts the form alone.
    let contradicts = nexts.iter().filter_map(|(&key, (kind, votes))| {
        let (edit, &count) = votes.iter().max_by_key(|&(_, count)| *count)?;
        let all = &types[kind].1;
        let usual = all.iter().max_by_key(|&(_, count)| *count)?.0;
        (edit != usual && count > SUPPORT && count > 2 * votes.get(usual).copied().unwrap_or(0))
            .then(|| (key, edit.clone()))
    });
    chosen.extend(contradicts.collect::<Vec<_>>());
    Lemmatizer::new(&chosen, &known)
}

/// The edit of a clue, when it has one to suggest.
fn choose(clue: Clue, votes: &Votes) -> Option<&Edit> {
    let support: u32 = votes.values().sum();
    let (edit, &count) = votes.iter().max_by_key(|&(_, count)| *count)?;
    match clue {
        Clue::Other(_) => {
            let others = votes.iter().filter(|&(other, _)| other != edit);
            let (other, &count) = others.max_by_key(|&(_, count)| *count)?;
            (count >= SUPPORT).then_some(other)
        }
        // A suffix speaks for new words only when most of its forms agree; else the next shorter one is asked.
        Clue::Suffix(1..) => (support >= SUPPORT && 2 * count > support).then_some(edit),
        _ => Some(edit),
    }
}
