//! Where punctuation hangs, decided again once the tree stands.
//!
//! A comma is read long before it is known what it closes, and the parser has no way back. But in a finished tree the
//! places where it can hang without crossing an arc are few: the word before it and those above, as far as they stand
//! before it too, the first one above that stands after it; and the same from the word after it. One of them is chosen,
//! by features of the unit that it heads: « , blessé hier , » hangs under *blessé*, the head of what the commas enclose.
//!
//! Source of the rules that the treebanks follow, more or less: <https://universaldependencies.org/u/dep/punct.html>.

use super::hash::{Atom, CharHash, Templates, atoms, number};
use super::node::{Nodes, ROOT, Tree, distance};
use super::table::{Table, best};
use recoupe_ud::{Deprel, Upos};

/// Candidates are compared, not classes: one column.
pub const COLUMNS: usize = 1;
/// Candidates on each side, at most.
const STEPS: usize = 24;

/// Marks that come in pairs, as hashes of their forms.
const PAIRS: [(u64, u64); 7] = {
    const fn form(c: char) -> u64 {
        CharHash::empty().push(c).finish()
    }
    [
        (form('('), form(')')),
        (form('['), form(']')),
        (form('{'), form('}')),
        (form('\u{AB}'), form('\u{BB}')),
        (form('\u{201C}'), form('\u{201D}')),
        (form('"'), form('"')),
        (form('\''), form('\'')),
    ]
};

/// The partner of each place that has one, else the place itself.
fn partners(nodes: &Nodes) -> Vec<usize> {
    let mut partners: Vec<usize> = (0..=nodes.len()).collect();
    let mut open: Vec<(usize, u64)> = Vec::new();
    for place in (1..=nodes.len()).filter(|&place| nodes.at(place).upos == Upos::Punct) {
        let form = nodes.at(place).form;
        if let Some(at) = open.iter().rposition(|&(_, closer)| closer == form) {
            let (partner, _) = open[at];
            open.truncate(at);
            (partners[place], partners[partner]) = (partner, place);
        } else if let Some(&(_, closer)) = PAIRS.iter().find(|pair| pair.0 == form) {
            open.push((place, closer));
        }
    }
    partners
}

/// The places where one punctuation mark can hang.
pub struct Choice {
    /// In order: from the word before upwards, then from the word after upwards.
    pub candidates: Vec<usize>,
    /// The features of each candidate.
    pub features: Vec<[u32; PUNCTUATION]>,
}

/// One side of a mark: the path upwards from the nearest word.
struct Side {
    /// From the nearest word to the highest one that stands on this side.
    path: Vec<usize>,
    /// The place above all that: on the other side of the mark, or the root.
    above: usize,
}

impl Side {
    fn new(tree: &Tree, nearest: Option<usize>, is_here: impl Fn(usize) -> bool) -> Side {
        let (mut path, mut above) = (Vec::new(), nearest.unwrap_or(ROOT));
        while above != ROOT && is_here(above) && path.len() < STEPS {
            path.push(above);
            above = tree.heads[above];
        }
        Side { path, above }
    }

    /// The highest word on this side.
    fn top(&self) -> usize {
        self.path.last().copied().unwrap_or(ROOT)
    }

    /// What lies above, as a small number: nothing here at all, the root, a word across.
    fn state(&self) -> u64 {
        match (self.path.is_empty(), self.above) {
            (true, _) => 0,
            (_, ROOT) => 1,
            _ => 2,
        }
    }
}

atoms! {
    STATE, STEP, FORM, REL, TAG, LEMMA, ABOVE_REL, OTHER_REL, OTHER_TAG, PAIR, DIST, EDGE, BEFORE_T, AFTER_T, AFTER_L,
}

/// Number of features of a candidate.
pub const PUNCTUATION: usize = 22;

/// What is looked at. STATE: on which side, how high, what is above on both sides.
#[rustfmt::skip]
static TEMPLATES: Templates<PUNCTUATION> = Templates::new(6, [
    &[STATE], &[STATE, FORM], &[STATE, REL], &[STATE, FORM, REL], &[STATE, FORM, REL, OTHER_REL], &[STATE, FORM, OTHER_REL],
    &[STATE, FORM, TAG], &[STATE, REL, TAG], &[STATE, OTHER_REL, OTHER_TAG], &[STATE, PAIR], &[STATE, PAIR, FORM], &[STATE, STEP, FORM],
    &[STEP, REL, FORM], &[STATE, DIST, FORM], &[STATE, EDGE, FORM], &[STATE, FORM, LEMMA], &[STATE, FORM, BEFORE_T, AFTER_T],
    &[STATE, FORM, ABOVE_REL], &[STATE, FORM, AFTER_L], &[STATE, FORM, TAG, OTHER_TAG], &[STATE, REL, ABOVE_REL, FORM], &[STATE, REL, OTHER_REL, PAIR],
]);

/// The choices of a sentence: each mark that nothing hangs under, with its candidates.
pub fn choices<'a>(nodes: &'a Nodes, tree: &'a Tree) -> impl Iterator<Item = (usize, Choice)> + 'a {
    let partners = partners(nodes);
    let mut has_children = vec![false; nodes.len() + 1];
    tree.heads[1..].iter().for_each(|&head| has_children[head] = true);
    let words: Vec<usize> = (1..=nodes.len()).filter(|&p| nodes.at(p).upos != Upos::Punct).collect();
    (1..=nodes.len()).filter_map(move |place| {
        let hangs = nodes.at(place).upos == Upos::Punct && tree.heads[place] != ROOT && !has_children[place];
        let next = words.partition_point(|&word| word < place);
        let nearest = [next.checked_sub(1).map(|before| words[before]), words.get(next).copied()];
        hangs.then(|| (place, choice(nodes, tree, place, partners[place], nearest)))
    })
}

/// The candidates of one mark.
fn choice(nodes: &Nodes, tree: &Tree, place: usize, partner: usize, nearest: [Option<usize>; 2]) -> Choice {
    let left = Side::new(tree, nearest[0], |p| p < place);
    let right = Side::new(tree, nearest[1], |p| p > place);
    let mut choice = Choice { candidates: Vec::new(), features: Vec::new() };
    for (side, (own, other)) in [(&left, &right), (&right, &left)].into_iter().enumerate() {
        for (step, &candidate) in own.path.iter().enumerate() {
            if !choice.candidates.contains(&candidate) {
                let seen = Candidate { place, partner, candidate, step, side: side as u64, own, other };
                choice.candidates.push(candidate);
                choice.features.push(TEMPLATES.hashes(&seen.block(nodes, tree)));
            }
        }
    }
    choice
}

/// A candidate seen from a mark.
struct Candidate<'a> {
    place: usize,
    partner: usize,
    candidate: usize,
    step: usize,
    side: u64,
    own: &'a Side,
    other: &'a Side,
}

impl Candidate<'_> {
    fn block(&self, nodes: &Nodes, tree: &Tree) -> [u64; ATOMS] {
        let &Candidate { place, partner, candidate, step, side, own, other } = self;
        let is_top = candidate == own.top();
        let is_above_other = other.above == candidate;
        let state = side
            | u64::from(is_top) << 1
            | u64::from(is_above_other) << 2
            | own.state() << 3
            | other.state() << 5;
        let (first, last) = (place.min(partner), place.max(partner));
        let inside = |p: usize| first < p && p < last;
        let pair = if partner == place {
            0
        } else {
            1 + u64::from(partner > place)
                + 2 * u64::from(inside(candidate))
                + 4 * u64::from(inside(tree.heads[candidate]))
        };
        let rel = |place: usize| number(0x500 + tree.deprels[place] as u64);
        let (word, top) = (nodes.at(candidate), other.top());
        let mut values = [0; ATOMS];
        let set: [(Atom, u64); 15] = [
            (STATE, number(0x800 + state)),
            (STEP, number(((0x700 + step.min(3) as u64) << 1) | side)),
            (FORM, nodes.at(place).form),
            (REL, rel(candidate)),
            (TAG, word.tag),
            (LEMMA, word.lemma),
            (ABOVE_REL, rel(tree.heads[candidate])),
            (OTHER_REL, rel(top)),
            (OTHER_TAG, nodes.at(top).tag),
            (PAIR, number(0x600 + pair)),
            (DIST, distance(candidate.min(place), candidate.max(place))),
            (EDGE, number(u64::from(place == 1) + 2 * u64::from(place == nodes.len()))),
            (BEFORE_T, nodes.at(place - 1).tag),
            (AFTER_T, nodes.at(place + 1).tag),
            (AFTER_L, nodes.at(place + 1).lemma),
        ];
        for (atom, value) in set {
            values[usize::from(atom.0)] = value;
        }
        values
    }
}

/// Hangs each mark where it scores best. Marks have no dependents and hang under words: the tree stays a tree.
pub fn hang(table: &Table<COLUMNS>, nodes: &Nodes, tree: &mut Tree) {
    let decide = |(place, choice): (usize, Choice)| {
        let scores: Vec<i16> = choice.features.iter().map(|features| table.score(features)[0]).collect();
        Some((place, *choice.candidates.get(best(&scores, scores.len()))?))
    };
    let chosen: Vec<(usize, usize)> = choices(nodes, tree).filter_map(decide).collect();
    for (place, head) in chosen {
        tree.heads[place] = head;
        tree.deprels[place] = Deprel::Punct;
    }
}
