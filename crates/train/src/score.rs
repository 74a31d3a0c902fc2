//! Measures a model on gold tokens by the rules of the CoNLL 2018 shared task: relations are compared before their
//! colon, punctuation counts, lemmas count where the treebank has one.

use crate::treebank::Example;
use recoupe_syntax::{Deprel, Model, SyntaxBuilder, WordId};
use recoupe_text::Span;
use std::collections::BTreeMap;
use std::fmt;

/// Counts of right words.
#[derive(Clone, Default)]
pub struct Score {
    words: usize,
    upos: usize,
    feats: usize,
    lemmas: usize,
    lemma_words: usize,
    heads: usize,
    labelled: usize,
    /// For each right relation: words, right heads, right heads and relations.
    by_relation: BTreeMap<Deprel, [usize; 3]>,
}

impl Score {
    /// Of a model on examples, from the same door as reading uses.
    pub fn of(model: &Model, examples: &[Example]) -> Score {
        let mut score = Score::default();
        for example in examples {
            let mut builder = SyntaxBuilder::new();
            let mut at = 0;
            for form in &example.forms {
                let span = Span::of(at, at + form.len());
                builder.token(span, [(form.as_str(), span)]);
                at += form.len() + 1;
            }
            builder.end_sentence();
            model.annotate(&mut builder);
            score.add(&builder, example);
        }
        score
    }

    fn add(&mut self, builder: &SyntaxBuilder, example: &Example) {
        let syntax = builder.syntax();
        for (at, word) in syntax.words.iter().enumerate() {
            let head_is_right = word.head.map_or(0, |h| h.index() + 1) == example.heads[at];
            let same = main_relation(word.deprel) == main_relation(example.deprels[at]);
            self.words += 1;
            self.upos += usize::from(word.upos == example.upos[at]);
            self.feats += usize::from(word.feats == example.feats[at]);
            self.heads += usize::from(head_is_right);
            self.labelled += usize::from(head_is_right && same);
            let relation = self.by_relation.entry(example.deprels[at]).or_default();
            for (count, is_so) in relation.iter_mut().zip([true, head_is_right, head_is_right && same]) {
                *count += usize::from(is_so);
            }
            if let Some(lemma) = &example.lemmas[at] {
                self.lemma_words += 1;
                self.lemmas += usize::from(syntax.lemma(WordId(at as u32)) == lemma);
            }
        }
    }

    /// A line for each relation: words, share of right heads, share of right heads and relations.
    pub fn relations(&self) -> String {
        let share = |part: usize, whole: usize| part * 100 / whole;
        let line = |(relation, &[words, heads, both]): (&Deprel, &[usize; 3])| {
            format!("{relation:12} {words:6} {:3} {:3}\n", share(heads, words), share(both, words))
        };
        self.by_relation.iter().map(line).collect()
    }

    /// The columns of a table row.
    pub fn columns(&self) -> [String; 5] {
        let share = |part: usize, whole: usize| {
            let hundredths = (part * 100_000 / whole.max(1) + 5) / 10;
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        };
        [
            share(self.upos, self.words),
            share(self.feats, self.words),
            share(self.lemmas, self.lemma_words),
            share(self.heads, self.words),
            share(self.labelled, self.words),
        ]
    }
}

/// The relation before its colon.
fn main_relation(deprel: Deprel) -> &'static str {
    let label = deprel.as_str();
    label.split(':').next().unwrap_or(label)
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [upos, feats, lemma, uas, las] = self.columns();
        write!(f, "upos {upos}  feats {feats}  lemma {lemma}  uas {uas}  las {las}")
    }
}
