//! A first tree, read from the right: what the parser, which reads from the left, cannot know yet.
//!
//! « La police a tiré sur les manifestants réunis sur la place »: whether « sur la place » will hang under "réunis" or
//! "tiré" is seen late from the left and early from the right. Parser and guide fail in different places; the parser
//! learned how far it can trust the guide (Nivre and McDonald 2008, "Integrating graph-based and transition-based
//! dependency parsers"; here both are transition-based and read in opposite directions).
//!
//! The guide gives heads, no relations: its arcs bear those that their words suggest by themselves.

use super::arcs::{self, Configuration, MOVE_COLUMNS};
use super::hash::number;
use super::node::{Nodes, ROOT};
use super::parser::best_allowed;
use super::table::Table;
use recoupe_ud::{Deprel, Upos};

/// The heads of a first tree.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The head of each place.
    heads: Vec<u32>,
    /// The first and the last child of each place; the place itself when it has none on that side.
    reach: Vec<[u32; 2]>,
}

impl Guide {
    /// From the head of each place, that of the root and that of nothing included.
    pub fn new(heads: Vec<u32>) -> Self {
        let mut reach: Vec<[u32; 2]> = (0..heads.len() as u32).map(|place| [place, place]).collect();
        for place in 1..heads.len() as u32 - 1 {
            let [first, last] = &mut reach[heads[place as usize] as usize];
            *first = place.min(*first);
            *last = place.max(*last);
        }
        Guide { heads, reach }
    }

    /// From a tree over the words in reverse order.
    pub fn mirrored(configuration: &Configuration) -> Self {
        let nothing = configuration.families.len() - 1;
        let mirror = |place: usize| if place == ROOT { ROOT } else { nothing - place };
        let word = |place: usize| mirror(configuration.families[mirror(place)].head as usize) as u32;
        let heads = std::iter::once(ROOT as u32).chain((1..nothing).map(word)).chain([nothing as u32]);
        Guide::new(heads.collect())
    }

    /// The head of a place.
    pub fn head(&self, place: usize) -> usize {
        self.heads[place] as usize
    }

    /// What the guide says of a word while the parser stands between `below`, `top` and `next`.
    pub fn view(&self, place: usize, below: usize, top: usize, next: usize) -> u64 {
        let head = self.head(place);
        let side = if head == ROOT {
            0
        } else if head == next {
            1
        } else if head == top {
            2
        } else if head == below {
            3
        } else if head > next {
            4
        } else {
            5
        };
        let [first, last] = self.reach[place].map(|p| p as usize);
        let ahead = last > place && last >= next;
        let behind = first < place && first <= top;
        number(0x900 + side * 4 + u64::from(ahead) * 2 + u64::from(behind))
    }
}

/// The guide for a sentence, by the weights of its moves.
pub fn guide(moves: &Table<MOVE_COLUMNS>, nodes: &Nodes) -> Guide {
    let nodes = nodes.mirrored();
    let mut configuration = Configuration::start(&nodes);
    while !configuration.is_final() {
        let step = configuration.only_move().unwrap_or_else(|| {
            best_allowed(&configuration, &moves.score(&arcs::first_features(&nodes, &configuration)))
        });
        match configuration.arc(step) {
            None => configuration.shift(),
            Some((head, dependent)) => configuration.attach(head, usual_relation(&nodes, dependent)),
        }
    }
    Guide::mirrored(&configuration)
}

/// The relation that a word has most often, as far as its part of speech tells.
pub fn usual_relation(nodes: &Nodes, place: usize) -> Deprel {
    match nodes.at(place).upos {
        Upos::Adp => Deprel::Case,
        Upos::Sconj | Upos::Part => Deprel::Mark,
        Upos::Det => Deprel::Det,
        Upos::Aux => Deprel::Aux,
        Upos::Punct => Deprel::Punct,
        Upos::Adv => Deprel::Advmod,
        Upos::Adj => Deprel::Amod,
        Upos::Cconj => Deprel::Cc,
        Upos::Num => Deprel::Nummod,
        Upos::Pron => Deprel::Nsubj,
        Upos::Noun | Upos::Propn => Deprel::Nmod,
        Upos::Verb => Deprel::Acl,
        _ => Deprel::Dep,
    }
}
