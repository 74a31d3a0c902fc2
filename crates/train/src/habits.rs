//! How spellings are mostly used: their part of speech, and whether they are written with a capital inside a sentence.
//!
//! « troubles » is a noun in small letters, « Taïwan » a name with a capital; both are counted in treebanks and in
//! articles that the model has tagged.

use recoupe_lexicon::tokens::{Casing, Habit, Habits};
use recoupe_syntax::learn::{plain_number, spelling_number};
use recoupe_syntax::{ConlluSentence, Upos};
use std::collections::BTreeMap;

/// A word of an article must occur so often.
const LEAST: u32 = 3;
/// A word of a treebank counts as so many, since a person has said what it is.
const SURE: u32 = 3;

/// What was counted of a spelling.
#[derive(Default)]
struct Uses {
    tags: BTreeMap<(Upos, bool), u32>,
    small: u32,
    capital: u32,
}

/// Counts of spellings.
#[derive(Default)]
pub struct Counts {
    spellings: BTreeMap<u32, Uses>,
    /// The same without accents, for words in capitals.
    plain: BTreeMap<u32, Uses>,
}

impl Counts {
    /// Counts the tokens of a sentence of a treebank.
    pub fn add_sure(&mut self, sentence: &ConlluSentence) {
        self.add(sentence, SURE);
    }

    /// Counts the tokens of a sentence that a model has tagged.
    pub fn add_tagged(&mut self, sentence: &ConlluSentence) {
        self.add(sentence, 1);
    }

    fn add(&mut self, sentence: &ConlluSentence, times: u32) {
        let mut is_first = true;
        // Headings in capitals say nothing about how their words are written elsewhere.
        let is_shouted = !sentence.tokens.iter().any(|t| t.form.contains(char::is_lowercase));
        for token in &sentence.tokens {
            let word = &sentence.words[token.words.start];
            let is_finite = word.feats.contains("VerbForm=Fin");
            let is_word = token.form.contains(char::is_alphabetic);
            let spelled = self.spellings.entry(spelling_number(&token.form)).or_default();
            for uses in [spelled, self.plain.entry(plain_number(&token.form)).or_default()] {
                *uses.tags.entry((word.upos, is_finite)).or_default() += times;
                if !is_first && !is_shouted && is_word {
                    match token.form.chars().next().is_some_and(char::is_uppercase) {
                        true => uses.capital += times,
                        false => uses.small += times,
                    }
                }
            }
            // What stands after a colon or an opening quote may start a sentence of its own.
            is_first =
                (is_first && !is_word) || [":", "«", "“", "\"", "-", "–", "—"].contains(&token.form.as_str());
        }
    }

    /// The habits of the spellings that are frequent enough.
    pub fn habits(&self) -> Habits {
        let plain = self.plain.iter().filter(|(number, _)| !self.spellings.contains_key(number));
        let all = self.spellings.iter().chain(plain);
        let entries: Vec<(u32, Habit)> = all.filter_map(|(&n, uses)| Some((n, uses.habit()?))).collect();
        Habits::new(&entries)
    }
}

impl Uses {
    fn habit(&self) -> Option<Habit> {
        if self.tags.values().sum::<u32>() < LEAST {
            return None;
        }
        let (&(upos, is_finite), _) =
            self.tags.iter().max_by_key(|&(tag, count)| (count, std::cmp::Reverse(tag)))?;
        let all = self.small + self.capital;
        let casing = match all {
            0 => Casing::Unseen,
            _ if self.small * 10 >= all * 8 => Casing::Small,
            _ if self.capital * 10 >= all * 8 => Casing::Capital,
            _ => Casing::Mixed,
        };
        Some(Habit::new(upos, is_finite, casing))
    }
}
