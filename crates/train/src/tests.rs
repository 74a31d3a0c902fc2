//! The parts of training whose mistakes would only show as a slightly worse model.

use crate::exchange::{Bigrams, entropy, exchange};
use crate::learner::{Ensemble, Learner};
use crate::oracle::Gold;
use crate::random::Random;
use crate::treebank::{allowed, is_tree};
use recoupe_syntax::Deprel;
use recoupe_syntax::model::arcs::{Configuration, Move};
use recoupe_syntax::model::node::{Node, Nodes};
use std::collections::BTreeMap;

/// Follows moves that lose nothing, chosen at random among them, to the heads they make.
fn follow_oracle(heads: &[usize], seed: u64) -> Vec<usize> {
    let nodes = Nodes::new(heads.iter().map(|_| Node::outside(2)));
    let mut configuration = Configuration::start(&nodes);
    let mut random = Random::new(seed);
    while !configuration.is_final() {
        let allowed: Vec<Move> = Move::ALL.into_iter().filter(|&m| configuration.allows(m)).collect();
        let free: Vec<Move> = match configuration.only_move() {
            Some(only) => vec![only],
            None => allowed.into_iter().filter(|&m| Gold { heads }.cost(&configuration, m) == 0).collect(),
        };
        assert!(!free.is_empty(), "in a tree that does not cross itself some move always loses nothing");
        match configuration.arc(free[random.below(free.len())]) {
            None => configuration.shift(),
            Some((head, _)) => configuration.attach(head, Deprel::Dep),
        }
    }
    configuration.families[1..=heads.len()].iter().map(|family| family.head as usize).collect()
}

#[test]
fn moves_without_loss_lead_to_the_right_tree() {
    let trees: [&[usize]; 4] = [&[0], &[2, 3, 0, 6, 6, 3, 3], &[0, 1, 2, 3, 4], &[5, 5, 5, 5, 0]];
    for heads in trees {
        for seed in 0..20 {
            assert_eq!(follow_oracle(heads, seed), heads);
        }
    }
}

#[test]
fn a_wrong_move_costs_the_arcs_it_puts_out_of_reach() {
    // « Elle part demain »: attaching "elle" before reading "part" would have no right head at hand.
    let heads = [2, 0, 2];
    let nodes = Nodes::new(heads.iter().map(|_| Node::outside(2)));
    let mut configuration = Configuration::start(&nodes);
    configuration.shift();
    let gold = Gold { heads: &heads };
    assert_eq!(gold.cost(&configuration, Move::Left), 0);
    let lost = gold.cost(&configuration, Move::Shift);
    assert_eq!(lost, 2, "the subject can no longer hang under the verb, nor the verb under the root");
}

#[test]
fn only_whole_trees_are_learned_from() {
    assert!(is_tree(&[2, 0, 2]));
    assert!(!is_tree(&[0, 0]), "two roots");
    assert!(!is_tree(&[2, 1, 0]), "a cycle beside the root");
}

#[test]
fn only_listed_treebanks_are_allowed() {
    assert!(allowed("UD_French-Sequoia").is_some());
    assert!(allowed("UD_French-GSD(dev)").is_some());
    assert!(allowed("UD_English-GUM(news)").is_some());
    assert!(allowed("UD_English-GUM(fiction)").is_none(), "a genre under non-commercial terms");
    assert!(allowed("UD_French-ParTUT").is_none());
    assert!(allowed("https://fr.example.org/article").is_none(), "an address names no licence");
}

#[test]
fn the_average_counts_how_long_a_weight_stood() {
    let mut learner: Learner<2> = Learner::new(4);
    let feature = [0xF000_0000];
    for step in 0..4 {
        learner.tick();
        if step == 1 {
            learner.update(&feature, 0, 1);
        }
    }
    let mut ensemble = Ensemble::new(4);
    ensemble.join(&learner);
    // Changed at the second of four decisions: it stood for half of the time.
    assert_eq!(ensemble.table(8, 1).score(&feature), [4, -4]);
    assert_eq!(ensemble.table(8, 5).score(&feature), [0, 0], "small weights are not shipped");
}

/// What the exchange makes grow, counted afresh.
fn likelihood(pairs: &[(u32, u32)], class_of: &[u16]) -> i64 {
    let mut counts = BTreeMap::<Vec<u16>, u32>::new();
    for &(left, right) in pairs {
        let (left, right) = (class_of[left as usize], class_of[right as usize]);
        *counts.entry(vec![left, right]).or_default() += 1;
        *counts.entry(vec![right]).or_default() += 1;
    }
    counts.iter().map(|(key, &count)| if key.len() == 2 { entropy(count) } else { -2 * entropy(count) }).sum()
}

#[test]
fn no_word_would_be_better_off_in_another_class() {
    let mut random = Random::new(1);
    let text: Vec<u32> = (0..600).map(|at| (random.below(6) * 2 + at % 2) as u32).collect();
    let pairs: Vec<(u32, u32)> = text.windows(2).map(|w| (w[0], w[1])).collect();
    let classes = exchange(&Bigrams::count(12, pairs.iter().copied()), 3, 20);
    let reached = likelihood(&pairs, &classes);
    for word in 0..12 {
        for class in 0..3 {
            let mut other = classes.clone();
            other[word] = class;
            assert!(likelihood(&pairs, &other) <= reached, "word {word} in class {class}");
        }
    }
    assert!((0..12).step_by(2).all(|word| classes[word] != classes[word + 1]), "odd words follow even ones");
}

#[test]
fn an_order_is_a_permutation_and_the_same_each_time() {
    let order = Random::new(3).order(50);
    assert_eq!(order, Random::new(3).order(50));
    assert_ne!(order, Random::new(4).order(50));
    let mut sorted = order;
    sorted.sort_unstable();
    assert_eq!(sorted, (0..50).collect::<Vec<_>>());
}
