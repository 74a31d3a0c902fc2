//! Trains the syntax models: `recoupe-train fr`, `recoupe-train en`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

mod bundles;
mod learner;
mod lemmas;
mod oracle;
mod parses;
mod random;
mod score;
mod tags;
mod treebank;

use parses::{ParseExample, ParseSettings};
use recoupe_syntax::model::cluster::Clusters;
use recoupe_syntax::model::hash::CharHash;
use recoupe_syntax::model::lexeme::Lexeme;
use recoupe_syntax::model::node::{Node, Nodes};
use recoupe_syntax::Model;
use score::Score;
use std::path::Path;
use tags::{TagSet, TagSettings};

fn main() {
    let lang = std::env::args().nth(1).expect("language");
    let opt = |name: &str, default: i64| -> i64 {
        let args: Vec<String> = std::env::args().collect();
        args.iter().position(|a| a == name).map_or(default, |i| args[i + 1].parse().unwrap_or(default))
    };
    let base = Path::new("../../shared/ud").join(&lang);
    let (trains, tests): (&[&str], &[&str]) = if lang == "fr" {
        (&["train", "spoken", "gsd_train_questions_from_FIB"], &["dev", "test_gsd", "test_sequoia"])
    } else {
        (&["train"], &["dev", "test_ewt", "test_gum_free"])
    };
    let file = |name: &&str| treebank::read(&base.join(format!("{name}.conllu"))).unwrap_or_else(|e| panic!("{e}"));
    let examples: Vec<_> = trains.iter().flat_map(file).collect();
    let tests: Vec<_> = tests.iter().map(|n| (*n, file(n))).collect();
    eprintln!("{} sentences", examples.len());
    let tagset = TagSet::of(&examples);
    eprintln!("{} tags, bundles {:?}", tagset.tags.len(), tagset.tags.iter().map(|t| (t.upos.as_str(), t.bundles.len())).collect::<Vec<_>>());
    let clusters = Clusters::default();
    let mut chars = Vec::new();
    let words: Vec<Vec<Lexeme>> = examples.iter().map(|e| e.forms.iter().map(|f| Lexeme::of(f, &clusters, &mut chars)).collect()).collect();
    let gold: Vec<Vec<u8>> = examples.iter().map(|e| tagset.gold(e)).collect();
    let tag_settings = TagSettings { log_rows: opt("--tag-rows", 18) as u32, passes: opt("--tag-passes", 6) as usize, margin: opt("--tag-margin", 0) as i32, scale: 32 };
    let morph_settings = TagSettings { log_rows: 17, passes: 4, margin: 0, scale: 32 };
    let tagged = tags::train(&words, &gold, tagset.tags.len(), tag_settings, opt("--tag-seeds", 1) as u64);
    eprintln!("tagger done");
    let (bundles, morph) = bundles::train(&tagset, &examples, &words, &tagged.jackknifed, morph_settings);
    eprintln!("morph done");
    let lemmatizer = lemmas::train(&tagset, &examples, |_| 1);
    let mut lemma = String::new();
    let parse_examples: Vec<ParseExample<'_>> = (0..examples.len()).map(|i| {
        let nodes = (0..words[i].len()).map(|at| {
            let (tag, feats) = (tagged.jackknifed[i][at], bundles[i][at]);
            lemmatizer.lemma(&examples[i].forms[at], tag, feats.bits(), &mut lemma);
            Node::of(&words[i][at], CharHash::of(&lemma), tag, tagset.tags[tag as usize].upos, feats)
        });
        ParseExample { nodes: Nodes::new(nodes.collect::<Vec<_>>()), heads: &examples[i].heads, deprels: &examples[i].deprels }
    }).collect();
    let settings = ParseSettings {
        log_moves: opt("--log-moves", 21) as u32, log_labels: opt("--log-labels", 18) as u32, passes: opt("--passes", 10) as usize,
        explore_from: 1, explore: opt("--explore", 90) as usize, move_margin: opt("--move-margin", 0) as i32, label_margin: opt("--label-margin", 0) as i32,
        scale: opt("--scale", 64), least: opt("--least", 1) as i16,
    };
    let parser = parses::train(&parse_examples, settings, opt("--seeds", 1) as u64);
    let model = Model { tagset: tagset.tags, clusters, tagger: tagged.tagger, morph, lemmatizer, parser };
    let bytes = model.write();
    eprintln!("{} bytes", bytes.len());
    let back = Model::read(&bytes).expect("reads back");
    assert!(back == model, "round trip");
    for (name, test) in &tests {
        println!("{lang} {name:14} {}", Score::of(&model, test));
    }
    std::fs::create_dir_all(format!("lang/{lang}/model")).unwrap();
    std::fs::write(format!("lang/{lang}/model/syntax.bin"), bytes).unwrap();
}
