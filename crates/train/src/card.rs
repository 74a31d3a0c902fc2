//! The papers of a model: what it was trained on, under which licences, with which command, and how well it does.

use crate::score::Score;
use crate::settings::Language;
use crate::treebank::{ALLOWED, Example};
use std::fmt::Write;

/// What a card states.
pub struct Card<'a> {
    /// The language.
    pub language: Language,
    /// The command line that made the model, from the root of the repository.
    pub command: String,
    /// What it was trained on.
    pub examples: &'a [Example],
    /// File names and scores.
    pub scores: &'a [(&'a str, Score)],
    /// Size of the file in bytes.
    pub bytes: usize,
}

impl Card<'_> {
    /// `CARD.md`.
    pub fn markdown(&self) -> String {
        let Card { language, command, bytes, .. } = self;
        let mut card = format!(
            "# Syntax model: {}\n\n\
            Parts of speech, features, lemmas and Universal Dependencies trees.\n\
            Hashed linear classifiers with integer weights; the code is in `crates/syntax/src/model`.\n\n\
            - File: `syntax.bin`, {}.{} MB.\n- Made by: `{command}`. The same data give the same bytes.\n\
            - File: `segment.bin`, where sentences end and which words are contractions; made by: \
            `cargo run --release -p recoupe-train -- segment {}` from the written treebanks below and \
            the articles that word clusters come from (hashes of spellings with how they are mostly used).\n\
            - Licence: see `LICENSE`; the sources and their licences are also in `NOTICE`.\n\n\
            ## Training data\n\n",
            language.name(),
            bytes / 1_000_000,
            bytes / 100_000 % 10,
            self.language.code(),
        );
        card.push_str("| treebank | sentences | words | licence |\n|---|--:|--:|---|\n");
        for (treebank, sentences, words) in self.sources() {
            writeln!(
                card,
                "| {} | {sentences} | {words} | {} |",
                ALLOWED[treebank].source, ALLOWED[treebank].licence
            )
            .expect("writing to a string cannot fail");
        }
        card.push_str(
            "\nWord clusters (`clusters.bin`, made by `cargo run --release -p recoupe-train -- clusters CODE`) come from \
            unlabelled news articles that are not redistributed and carry no free licence.\nThey are kept as hashes of \
            frequent forms with class numbers; training needs this file, not the articles.\n\
            \n## Scores\n\nGold tokens, everything else predicted, rules of the CoNLL 2018 shared task: relations \
            compared before their colon, punctuation counted.\nNone of these files is trained on; settings were \
            chosen on the development file.\n\n\
            | file | UPOS | features | lemma | UAS | LAS |\n|---|--:|--:|--:|--:|--:|\n",
        );
        for (file, score) in self.scores {
            writeln!(card, "| {file} | {} |", score.columns().join(" | "))
                .expect("writing to a string cannot fail");
        }
        card
    }

    /// `NOTICE`: whom to credit.
    pub fn notice(&self) -> String {
        let mut notice = String::from(
            "This model was learned from these treebanks of Universal Dependencies (https://universaldependencies.org).\n\
            Word classes were counted in unlabelled news articles, of which only hashes of frequent forms are kept.\n\
            The model holds hashed weights; no sentence can be read back from it.\n\n",
        );
        for (treebank, sentences, _) in self.sources() {
            let source = &ALLOWED[treebank];
            writeln!(notice, "{}: {sentences} sentences, {}", source.source, source.licence)
                .expect("writing to a string cannot fail");
        }
        notice
    }

    /// Treebank, sentences and words, in the order of the allow-list.
    fn sources(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        (0..ALLOWED.len()).filter_map(|treebank| {
            let of = || self.examples.iter().filter(move |e| e.treebank == treebank);
            let (sentences, words) = (of().count(), of().map(|e| e.forms.len()).sum());
            (sentences > 0).then_some((treebank, sentences, words))
        })
    }
}

/// `LICENSE`: the terms of the model file, which is apart from the code.
pub const LICENSE: &str = "\
The files syntax.bin and segment.bin in this directory are data, apart from the program.

They are offered under the Creative Commons Attribution-ShareAlike 4.0 International licence,
https://creativecommons.org/licenses/by-sa/4.0/legalcode

Where NOTICE names a source under the Lesser General Public License For Linguistic Resources (LGPL-LR), that
licence is honoured too: no further restriction is put on the use of what comes from that source, the source can be
had from https://universaldependencies.org, and the program that makes this file from it is in crates/train.

Credits are in NOTICE. The file comes without any warranty.
";
