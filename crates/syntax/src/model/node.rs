//! A word as the parser sees it: tagged, with its lemma, everything as attributes ready to be conjoined.

use super::hash::number;
use super::lexeme::Lexeme;
use recoupe_ud::{Deprel, Feats, Upos};

/// Attributes of a word.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// Lower-case form.
    pub form: u64,
    /// Lemma.
    pub lemma: u64,
    /// Fine tag.
    pub tag: u64,
    /// Gender, number and person: what agrees.
    pub agreement: u64,
    /// Clusters.
    pub fine: u64,
    /// The coarse cluster.
    pub coarse: u64,
    /// Part of speech.
    pub upos: Upos,
}

impl Node {
    /// A word of the sentence.
    pub fn of(lexeme: &Lexeme, lemma: u64, tag: u8, upos: Upos, feats: Feats) -> Self {
        Node {
            form: lexeme.lower,
            lemma,
            tag: number(u64::from(tag)),
            agreement: number(agreement(feats)),
            fine: lexeme.fine,
            coarse: lexeme.coarse,
            upos,
        }
    }

    /// What stands for a place without a word: the root above the sentence, or nothing at all.
    pub fn outside(kind: u64) -> Self {
        let nothing = number(0x100 + kind);
        Node {
            form: nothing,
            lemma: nothing,
            tag: nothing,
            agreement: nothing,
            fine: nothing,
            coarse: nothing,
            upos: Upos::X,
        }
    }
}

/// Gender, number and person in one number.
fn agreement(feats: Feats) -> u64 {
    let code = |value: Option<u64>| value.map_or(0, |v| v + 1);
    code(feats.gender().map(|g| g as u64))
        | code(feats.number().map(|n| n as u64)) << 2
        | code(feats.person().map(|p| p as u64)) << 4
}

/// A sentence for the parser. Place 0 is the root, places 1 to `len` the words, one more place is nothing.
#[derive(Clone, Debug)]
pub struct Nodes {
    nodes: Vec<Node>,
    /// How many verbs, commas and conjunctions stand before each place, to know what lies between two places.
    before: Vec<[u16; 3]>,
}

/// The place of the root above the sentence.
pub const ROOT: usize = 0;

impl Nodes {
    /// The words of a sentence in order.
    pub fn new(words: impl IntoIterator<Item = Node>) -> Self {
        let mut nodes = vec![Node::outside(0)];
        nodes.extend(words);
        nodes.push(Node::outside(1));
        let mut seen = [0u16; 3];
        let before = nodes.iter().map(|node| {
            let now = seen;
            match node.upos {
                Upos::Verb | Upos::Aux => seen[0] = seen[0].wrapping_add(1),
                Upos::Punct => seen[1] = seen[1].wrapping_add(1),
                Upos::Cconj | Upos::Sconj => seen[2] = seen[2].wrapping_add(1),
                _ => {}
            }
            now
        });
        let before = before.collect();
        Nodes { nodes, before }
    }

    /// The same words in reverse order.
    pub fn mirrored(&self) -> Nodes {
        Nodes::new(self.nodes[1..=self.len()].iter().rev().copied())
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.nodes.len() - 2
    }

    /// True for a sentence without words.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place that is nothing.
    pub fn nothing(&self) -> usize {
        self.nodes.len() - 1
    }

    /// The word at a place; places past the end are nothing.
    pub fn at(&self, place: usize) -> &Node {
        &self.nodes[place.min(self.nothing())]
    }

    /// How many verbs, punctuation marks and conjunctions (two and more are the same) stand between two places.
    pub fn between(&self, left: usize, right: usize) -> u64 {
        if left + 1 >= right {
            return number(0x200);
        }
        let (a, b) = (self.before[left + 1], self.before[right]);
        let few = |i: usize| u64::from(b[i].wrapping_sub(a[i]).min(2));
        number(0x201 + few(0) + few(1) * 3 + few(2) * 9)
    }
}

/// A tree by place: place 0 is the root above the sentence.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The head of each place; that of the root is the root.
    pub heads: Vec<usize>,
    /// The relation of each place to its head.
    pub deprels: Vec<Deprel>,
}

/// Distance between two places in classes: 1, 2, 3, 4, up to 6, up to 10, more.
pub fn distance(left: usize, right: usize) -> u64 {
    number(match right.saturating_sub(left) {
        n @ 0..=4 => n as u64,
        5..=6 => 5,
        7..=10 => 6,
        _ => 7,
    })
}
