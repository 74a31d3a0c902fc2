//! Which word depends on which: an arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
//!
//! A configuration is a stack (its bottom is the root), the words not yet read and the arcs made so far.
//!
//! | move | what it does | when |
//! |---|---|---|
//! | shift | puts the next word on the stack | a word is left |
//! | left | the top of the stack depends on the next word and leaves the stack | a word is left, the top is not the root |
//! | right | the top of the stack depends on the word below it and leaves the stack | below it is a word, or no word is left |
//!
//! Since a word can depend on the root only when no word is left, exactly one does: every sentence ends as one tree.

use super::guide::Guide;
use super::hash::{Atom, Templates, atoms, number};
use super::node::{Nodes, ROOT, Tree, distance};
use recoupe_ud::Deprel;

/// A move of the parser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// The next word goes on the stack.
    Shift,
    /// The top of the stack hangs under the next word.
    Left,
    /// The top of the stack hangs under the word below it.
    Right,
}

impl Move {
    /// All moves, in the order of their columns.
    pub const ALL: [Move; 3] = [Move::Shift, Move::Left, Move::Right];
}

/// Columns of the move table (three are used; four fit a machine word).
pub const MOVE_COLUMNS: usize = 4;

/// What a place has gathered so far.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Its head; meaningful once it has left the stack.
    pub head: u32,
    /// Its relation to its head, likewise.
    pub deprel: Option<Deprel>,
    /// Its two outermost children on the left, outermost first; `nothing` when there is none.
    pub left: [u32; 2],
    /// Its two outermost children on the right, outermost first.
    pub right: [u32; 2],
    /// The relations of its children on each side, one bit each.
    pub left_set: u64,
    /// Likewise on the right.
    pub right_set: u64,
    /// How many children stand on each side.
    pub count: [u8; 2],
    /// Its last `case` or `mark` child.
    pub marker: u32,
}

/// A configuration.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// Bottom first; the bottom is always the root.
    pub stack: Vec<u32>,
    /// The next word to read, `len + 1` when none is left.
    pub next: u32,
    /// One for each place, the root and nothing included.
    pub families: Vec<Family>,
}

impl Configuration {
    /// Before the first word of a sentence.
    pub fn start(nodes: &Nodes) -> Self {
        let none = nodes.nothing() as u32;
        let family = Family {
            head: none,
            deprel: None,
            left: [none; 2],
            right: [none; 2],
            left_set: 0,
            right_set: 0,
            count: [0; 2],
            marker: none,
        };
        Configuration { stack: vec![ROOT as u32], next: 1, families: vec![family; nodes.nothing() + 1] }
    }

    /// The place that is nothing, which is also one past the last word.
    fn nothing(&self) -> u32 {
        self.families.len() as u32 - 1
    }

    /// True when a word is left to read.
    pub fn has_next(&self) -> bool {
        self.next < self.nothing()
    }

    /// True when only the root is left.
    pub fn is_final(&self) -> bool {
        !self.has_next() && self.stack.len() == 1
    }

    /// The `depth`-th place from the top of the stack, or nothing.
    pub fn stacked(&self, depth: usize) -> usize {
        let at = self.stack.len().checked_sub(depth + 1);
        at.map_or(self.nothing(), |at| self.stack[at]) as usize
    }

    /// True when the move is possible.
    pub fn allows(&self, step: Move) -> bool {
        match step {
            Move::Shift => self.has_next(),
            Move::Left => self.has_next() && self.stack.len() > 1,
            Move::Right => self.stack.len() > 2 || (self.stack.len() == 2 && !self.has_next()),
        }
    }

    /// The move, when only one is possible.
    pub fn only_move(&self) -> Option<Move> {
        if !self.has_next() { Some(Move::Right) } else { (self.stack.len() == 1).then_some(Move::Shift) }
    }

    /// The arc that a move would make, as `(head, dependent)`.
    pub fn arc(&self, step: Move) -> Option<(usize, usize)> {
        match step {
            Move::Shift => None,
            Move::Left => Some((self.next as usize, self.stacked(0))),
            Move::Right => Some((self.stacked(1), self.stacked(0))),
        }
    }

    /// The finished tree.
    pub fn tree(&self) -> Tree {
        let words = &self.families[1..self.families.len() - 1];
        let heads = words.iter().map(|family| family.head as usize);
        let deprels = words.iter().map(|family| family.deprel.unwrap_or(Deprel::Dep));
        Tree {
            heads: std::iter::once(ROOT).chain(heads).collect(),
            deprels: std::iter::once(Deprel::Root).chain(deprels).collect(),
        }
    }

    /// Puts the next word on the stack.
    pub fn shift(&mut self) {
        self.stack.push(self.next);
        self.next += 1;
    }

    /// Hangs the top of the stack under `head`.
    pub fn attach(&mut self, head: usize, deprel: Deprel) {
        let Some(child) = self.stack.pop() else { return };
        let dependent = &mut self.families[child as usize];
        (dependent.head, dependent.deprel) = (head as u32, Some(deprel));
        let family = &mut self.families[head];
        let bit = 1 << deprel as u64;
        // Children arrive from the inside out on the left, and on the right too, since the top leaves first.
        if (child as usize) < head {
            family.left = [child, family.left[0]];
            family.left_set |= bit;
            family.count[0] = family.count[0].saturating_add(1);
        } else {
            family.right = [child, family.right[0]];
            family.right_set |= bit;
            family.count[1] = family.count[1].saturating_add(1);
        }
        if matches!(deprel, Deprel::Case | Deprel::Mark) {
            family.marker = child;
        }
    }
}

/// The relation of a place as an attribute.
pub fn relation(family: &Family) -> u64 {
    family.deprel.map_or(number(0x300), |d| number(0x301 + d as u64))
}

/// How many children a side has, up to three.
fn valency(count: u8) -> u64 {
    number(0x400 + u64::from(count.min(3)))
}

atoms! {
    S0F, S0L, S0T, S0M, S0K, S0C, S1F, S1L, S1T, S1M, S1K, S1C, S2L, S2T, S2C,
    N0F, N0L, N0T, N0M, N0K, N0C, N1L, N1T, N1C, N2L, N2T,
    // Children: of the top (a), of the one below (b), of the next word (n); l, r outermost, L, R second.
    A_LT, A_LD, A_LLD, A_RT, A_RD, A_RRD, A_RL, B_LT, B_LD, B_RT, B_RD, B_RRD, B_RL, N_LT, N_LD, N_LLD, N_LL,
    // Markers (prepositions, subordinators), sets of relations, valencies.
    A_P, B_P, C_P, A_LS, A_RS, B_LS, B_RS, N_LS, A_VL, A_VR, B_VL, B_VR, N_VL,
    D_AN, D_BA, BETWEEN, LAST, BEFORE_T, AFTER_T,
    // What the guide says of the top, the one below and the next word, and the head it gives the top.
    G_A, G_B, G_N, G_HT, G_NT,
}

/// Number of features of a configuration.
pub const MOVES: usize = 128;
/// Number of features of a configuration of the guide.
pub const FIRST_MOVES: usize = 78;

/// What a move depends on. Letters after the place: F form, L lemma, T tag, M agreement, K fine and C coarse cluster.
#[rustfmt::skip]
static TEMPLATES: Templates<MOVES> = Templates::new(4, [
    // Single words.
    &[S0F, S0T], &[S0L], &[S0T], &[S0K, S0T], &[S0C], &[S1F, S1T], &[S1L], &[S1T], &[S1K, S1T], &[S1C], &[N0F, N0T], &[N0L], &[N0T],
    &[N0K, N0T], &[N0C], &[N1L], &[N1T], &[N1L, N1T], &[N2L], &[N2T], &[S2L], &[S2T], &[LAST, S0T, N0T],
    // Pairs.
    &[S0L, N0L], &[S0L, S0T, N0T], &[S0T, N0L, N0T], &[S0T, N0T], &[S0L, S0T, N0L, N0T], &[S0F, N0F],
    &[S1L, S0L], &[S1L, S1T, S0T], &[S1T, S0L, S0T], &[S1T, S0T], &[S1L, S1T, S0L, S0T],
    &[S0C, N0C], &[S0C, N0T], &[S0T, N0C], &[S1C, S0C], &[S1C, S0T], &[S1T, S0C], &[S0K, N0K], &[S1K, S0K],
    &[S1T, N0T], &[S1L, N0L], &[N0T, N1T], &[N0L, N1T], &[N0T, N1L], &[N0L, N1L], &[S0L, N1T], &[S0L, N1L],
    // Three and four words.
    &[S0T, N0T, N1T], &[S0L, N0T, N1T], &[S0T, N0L, N1T], &[S0T, N0T, N1L], &[S0T, N0T, N1T, N2T], &[S1T, S0T, N0T], &[S1L, S0T, N0T],
    &[S1T, S0L, N0T], &[S1T, S0T, N0L], &[S2T, S1T, S0T], &[S2T, S1T, S0T, N0T], &[S1T, S0T, N0T, N1T], &[S2L, S0T, N0T],
    &[S1C, S0C, N0C], &[S0C, N0C, N1C], &[S0C, N0T, N1C], &[S2C, S1C, S0C],
    // Children.
    &[S0T, A_LT, N0T], &[S0T, A_RT, N0T], &[S0T, N0T, N_LT], &[S1T, B_RT, S0T], &[S1T, B_LT, S0T], &[S1T, S0T, A_LT], &[S1T, S0T, A_RT],
    &[S0T, A_LD, N0T], &[S0T, A_RD, N0T], &[S0T, N0T, N_LD], &[S1T, B_RD, S0T], &[S1T, B_LD, S0T], &[S1T, S0T, A_LD], &[S1T, S0T, A_RD],
    &[S0L, A_RD, A_RRD], &[S1L, B_RD, B_RRD], &[N0L, N_LD, N_LLD], &[S0T, A_LD, A_LLD, N0T], &[S0T, N0T, N_LL], &[S1T, B_RL, S0T], &[S0T, A_RL, N0T],
    // Sets of relations and valency.
    &[S0T, A_LS, N0T], &[S0T, A_RS, N0T], &[S0T, N0T, N_LS], &[S1T, B_RS, S0T], &[S1T, B_LS, S0T], &[S1T, S0T, A_LS], &[S1T, S0T, A_RS],
    &[S0L, A_LS, A_RS], &[N0L, N_LS], &[S1L, B_RS, S0T], &[S0T, A_VL, A_VR], &[S1T, B_VL, B_VR], &[N0T, N_VL],
    // Prepositions: « blessé | par | balle | dans | la | manifestation ».
    &[S1L, A_P], &[S1T, A_P, S0T], &[S1L, A_P, S0L], &[S2L, A_P, S1T], &[S2T, S1T, A_P], &[S1C, A_P, S0C], &[B_P, A_P, S1T, S2T],
    &[S0T, A_P, N0L], &[C_P, B_P, A_P],
    // Agreement.
    &[S0T, S0M, N0T, N0M], &[S1T, S1M, S0T, S0M],
    // Distance and what lies between.
    &[S0T, N0T, D_AN], &[S1T, S0T, D_BA], &[S0T, N0T, BETWEEN], &[S0T, BEFORE_T, AFTER_T, N0T],
    // What the guide says.
    &[G_A], &[G_A, G_N], &[G_A, G_N, G_B], &[G_A, S0T, N0T], &[G_N, S0T, N0T], &[G_A, G_N, S0T, N0T],
    &[G_A, S1T, S0T], &[G_A, S0L], &[G_N, N0L], &[G_A, S0T, G_HT], &[G_A, S0T, D_AN], &[G_N, N0T, G_NT],
]);

/// What a move of the guide depends on.
#[rustfmt::skip]
static FIRST_TEMPLATES: Templates<FIRST_MOVES> = Templates::new(8, [
    // Single words.
    &[S0L], &[S0T], &[S0C], &[S1L], &[S1T], &[S1C], &[N0L], &[N0T], &[N0C], &[N1T], &[N1L], &[S2L], &[S2T],
    &[S0F, S0T], &[S0K, S0T], &[N0K, N0T], &[LAST, S0T, N0T],
    // Pairs.
    &[S0L, N0L], &[S0L, S0T, N0T], &[S0T, N0L, N0T], &[S0T, N0T], &[S1L, S0L], &[S1L, S1T, S0T], &[S1T, S0L, S0T], &[S1T, S0T],
    &[S0C, N0C], &[S1C, S0C], &[S0C, N0T], &[S0T, N0C], &[S1C, S0T], &[S1T, S0C],
    &[S0L, S0T, N0L, N0T], &[S0K, N0K], &[S1K, S0K], &[S1T, N0T], &[S1L, N0L], &[N0L, N1T], &[N0T, N1L], &[S0L, N1T],
    // Three and four words.
    &[S0T, N0T, N1T], &[S0L, N0T, N1T], &[S0T, N0L, N1T], &[S0T, N0T, N1L], &[S0T, N0T, N1T, N2T], &[S1T, S0T, N0T], &[S1L, S0T, N0T],
    &[S1T, S0L, N0T], &[S1T, S0T, N0L], &[S2T, S1T, S0T], &[S1T, S0T, N0T, N1T], &[S2T, S1T, S0T, N0T], &[S1C, S0C, N0C],
    // Children.
    &[S0T, A_LT, N0T], &[S0T, A_RT, N0T], &[S0T, N0T, N_LT], &[S1T, B_RT, S0T], &[S1T, B_LT, S0T], &[S1T, S0T, A_LT], &[S1T, S0T, A_RT],
    &[S0T, A_LS, N0T], &[S0T, A_RS, N0T], &[S0T, N0T, N_LS], &[S1T, B_RS, S0T], &[S1T, S0T, A_RS], &[N0L, N_LS],
    // Prepositions: they have joined their word before it hangs under the next one.
    &[N0L, A_P], &[N0T, A_P, S0T], &[N0L, A_P, S0L], &[N0C, A_P, S0C], &[N0T, A_P, N1T], &[S1T, A_P, S0T], &[S1L, A_P], &[S2T, S1T, A_P],
    // Agreement, distance and what lies between.
    &[S0T, S0M, N0T, N0M], &[S0T, N0T, D_AN], &[S1T, S0T, D_BA], &[S0T, N0T, BETWEEN], &[S0T, BEFORE_T, AFTER_T, N0T],
]);

/// The features of a configuration of the guide.
pub fn first_features(nodes: &Nodes, configuration: &Configuration) -> [u32; FIRST_MOVES] {
    let mut block = Block([0; ATOMS]);
    block.words(nodes, configuration);
    block.families(nodes, configuration);
    FIRST_TEMPLATES.hashes(&block.0)
}

/// The features of a configuration with a guide.
pub fn features(nodes: &Nodes, configuration: &Configuration, guide: &Guide) -> [u32; MOVES] {
    let mut block = Block([0; ATOMS]);
    block.words(nodes, configuration);
    block.families(nodes, configuration);
    block.guide(nodes, configuration, guide);
    TEMPLATES.hashes(&block.0)
}

/// The attributes of a configuration.
struct Block([u64; ATOMS]);

impl Block {
    fn set<const N: usize>(&mut self, values: [(Atom, u64); N]) {
        for (atom, value) in values {
            self.0[usize::from(atom.0)] = value;
        }
    }

    /// What the words on the stack and those to come are, and what lies between them.
    #[rustfmt::skip]
    fn words(&mut self, nodes: &Nodes, configuration: &Configuration) {
        let next = configuration.next as usize;
        let [s0, s1, s2] = [0, 1, 2].map(|depth| configuration.stacked(depth));
        let [top, below, word] = [s0, s1, next].map(|place| nodes.at(place));
        let [second, one, two] = [s2, next + 1, next + 2].map(|place| nodes.at(place));
        self.set([
            (S0F, top.form), (S0L, top.lemma), (S0T, top.tag), (S0M, top.agreement), (S0K, top.fine), (S0C, top.coarse),
            (S1F, below.form), (S1L, below.lemma), (S1T, below.tag), (S1M, below.agreement), (S1K, below.fine), (S1C, below.coarse),
            (N0F, word.form), (N0L, word.lemma), (N0T, word.tag), (N0M, word.agreement), (N0K, word.fine), (N0C, word.coarse),
            (S2L, second.lemma), (S2T, second.tag), (S2C, second.coarse),
            (N1L, one.lemma), (N1T, one.tag), (N1C, one.coarse), (N2L, two.lemma), (N2T, two.tag),
            (LAST, nodes.at(nodes.len()).form),
            (BEFORE_T, nodes.at(s0 + 1).tag), (AFTER_T, nodes.at(next.saturating_sub(1)).tag),
            (D_AN, distance(s0, next)), (D_BA, distance(s1, s0)), (BETWEEN, nodes.between(s0, next)),
        ]);
    }

    /// What the guide says of these words.
    fn guide(&mut self, nodes: &Nodes, configuration: &Configuration, guide: &Guide) {
        let next = configuration.next as usize;
        let [top, below] = [0, 1].map(|depth| configuration.stacked(depth));
        let view = |place| guide.view(place, below, top, next);
        let head = nodes.at(guide.head(top));
        self.set([
            (G_A, view(top)),
            (G_B, view(below)),
            (G_N, view(next)),
            (G_HT, head.tag),
            (G_NT, nodes.at(guide.head(next)).tag),
        ]);
    }

    /// What these words have gathered: children, relations, markers.
    #[rustfmt::skip]
    fn families(&mut self, nodes: &Nodes, configuration: &Configuration) {
        let places = [configuration.stacked(0), configuration.stacked(1), configuration.stacked(2), configuration.next as usize];
        let [a, b, c, n] = places.map(|place| &configuration.families[place]);
        let word = |place: u32| nodes.at(place as usize);
        let relation = |place: u32| relation(&configuration.families[place as usize]);
        self.set([
            (A_LT, word(a.left[0]).tag), (A_LD, relation(a.left[0])), (A_LLD, relation(a.left[1])),
            (A_RT, word(a.right[0]).tag), (A_RD, relation(a.right[0])), (A_RRD, relation(a.right[1])), (A_RL, word(a.right[0]).lemma),
            (B_LT, word(b.left[0]).tag), (B_LD, relation(b.left[0])),
            (B_RT, word(b.right[0]).tag), (B_RD, relation(b.right[0])), (B_RRD, relation(b.right[1])), (B_RL, word(b.right[0]).lemma),
            (N_LT, word(n.left[0]).tag), (N_LD, relation(n.left[0])), (N_LLD, relation(n.left[1])), (N_LL, word(n.left[0]).lemma),
            (A_P, word(a.marker).lemma), (B_P, word(b.marker).lemma), (C_P, word(c.marker).lemma),
            (A_LS, number(a.left_set)), (A_RS, number(a.right_set)), (B_LS, number(b.left_set)), (B_RS, number(b.right_set)),
            (N_LS, number(n.left_set)),
            (A_VL, valency(a.count[0])), (A_VR, valency(a.count[1])), (B_VL, valency(b.count[0])), (B_VR, valency(b.count[1])),
            (N_VL, valency(n.count[0])),
        ]);
    }
}
