//! Counts and their F1.
//!
//! Relations are compared without their subtype and features on the reduced set, which is all that recoupe predicts.

use crate::align::{Misaligned, Side, align};
use recoupe_syntax::{ConlluSentence, ConlluWord, Feats};
use std::collections::BTreeSet;
use std::ops::{AddAssign, Range};

/// How many there are, on either side and in both.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// In the treebank.
    pub gold: usize,
    /// Of the system.
    pub system: usize,
    /// In both.
    pub correct: usize,
}

impl Count {
    /// The harmonic mean of precision and recall, in per cent.
    pub fn f1(self) -> f64 {
        let all = self.gold + self.system;
        if all == 0 { 0.0 } else { 200.0 * self.correct as f64 / all as f64 }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.gold += other.gold;
        self.system += other.system;
        self.correct += other.correct;
    }
}

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scores {
    /// Tokens that cover the same characters.
    pub tokens: Count,
    /// Sentences that cover the same characters.
    pub sentences: Count,
    /// Words that have a partner.
    pub words: Count,
    /// Partners with the same part of speech.
    pub upos: Count,
    /// Partners with the same reduced features.
    pub feats: Count,
    /// Partners with the same lemma.
    pub lemmas: Count,
    /// Partners whose heads are partners.
    pub uas: Count,
    /// The same with the same relation.
    pub las: Count,
}

impl Scores {
    /// The columns in the order of a table.
    pub fn columns(&self) -> [(&'static str, Count); 8] {
        [
            ("Tokens", self.tokens),
            ("Sentences", self.sentences),
            ("Words", self.words),
            ("UPOS", self.upos),
            ("UFeats", self.feats),
            ("Lemmas", self.lemmas),
            ("UAS", self.uas),
            ("LAS", self.las),
        ]
    }
}

/// Compares two files of the same text.
///
/// # Errors
/// When they do not spell the same characters.
pub fn evaluate(gold: &[ConlluSentence], system: &[ConlluSentence]) -> Result<Scores, Misaligned> {
    let (gold_side, system_side) = (Side::of(gold), Side::of(system));
    let pairs = align(&gold_side, &system_side)?;
    let counted = |is_correct: &dyn Fn(&Pair<'_>) -> bool| Count {
        gold: gold_side.words.len(),
        system: system_side.words.len(),
        correct: paired(gold, system, &gold_side, &system_side, &pairs).filter(|p| is_correct(p)).count(),
    };
    Ok(Scores {
        tokens: common(&gold_side.tokens, &system_side.tokens),
        sentences: common(&gold_side.sentences, &system_side.sentences),
        words: counted(&|_| true),
        upos: counted(&|p| p.gold.upos == p.system.upos),
        feats: counted(&|p| reduced(&p.gold.feats) == reduced(&p.system.feats)),
        lemmas: counted(&|p| p.gold.lemma == "_" || p.gold.lemma == p.system.lemma),
        uas: counted(&|p| p.has_same_head),
        las: counted(&|p| p.has_same_head && relation(&p.gold.deprel) == relation(&p.system.deprel)),
    })
}

/// A word of the treebank and its partner.
struct Pair<'a> {
    gold: &'a ConlluWord,
    system: &'a ConlluWord,
    has_same_head: bool,
}

/// All partners, with the comparison of their heads.
fn paired<'a>(
    gold: &'a [ConlluSentence],
    system: &'a [ConlluSentence],
    gold_side: &'a Side,
    system_side: &'a Side,
    pairs: &'a [(usize, usize)],
) -> impl Iterator<Item = Pair<'a>> {
    let mut partner = vec![None; system_side.words.len()];
    for &(g, s) in pairs {
        partner[s] = Some(g);
    }
    pairs.iter().map(move |&(g, s)| {
        let (a, b) = (&gold_side.words[g], &system_side.words[s]);
        let (gold, system) = (&gold[a.sentence].words[a.word], &system[b.sentence].words[b.word]);
        // A head is a number in its sentence, from 1; the words of a sentence stand in a row.
        let gold_head = gold.head.checked_sub(1).map(|head| g - a.word + head);
        let system_head = system.head.checked_sub(1).map(|head| s - b.word + head);
        let has_same_head = match (gold_head, system_head) {
            (None, None) => true,
            (Some(g), Some(s)) => partner[s] == Some(g),
            _ => false,
        };
        Pair { gold, system, has_same_head }
    })
}

/// How many ranges are in both lists.
fn common(gold: &[Range<usize>], system: &[Range<usize>]) -> Count {
    let known: BTreeSet<(usize, usize)> = gold.iter().map(|r| (r.start, r.end)).collect();
    let correct = system.iter().filter(|r| known.contains(&(r.start, r.end))).count();
    Count { gold: gold.len(), system: system.len(), correct }
}

/// A relation without its subtype.
fn relation(deprel: &str) -> &str {
    deprel.split(':').next().unwrap_or(deprel)
}

/// The features of the reduced set, unknown ones left out.
fn reduced(column: &str) -> Feats {
    let mut feats = Feats::default();
    for (name, value) in column.split('|').filter_map(|pair| pair.split_once('=')) {
        feats.set(name, value);
    }
    feats
}
