//! Hashes that are the same on every machine: features are numbers of 32 bits, made from attributes of 64 bits.
//!
//! The feature "form of the word on the stack = `mort`, tag of the next word = `ADP`" is the hash of two attributes
//! and of the place of its template in the table. Nothing is stored under its name: what collides shares a weight.

use std::ops::Range;

/// Scrambles a number: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). A bijection with `mix(0) == 0`.
pub const fn mix(x: u64) -> u64 {
    let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

/// A small number as an attribute, never zero.
pub const fn number(n: u64) -> u64 {
    mix(n.wrapping_add(0x9E37_79B9_7F4A_7C15))
}

/// Characters taken one by one (FNV-1a over code points, then scrambled). Prefixes cost one step each.
#[derive(Clone, Copy)]
pub struct CharHash(u64);

impl CharHash {
    /// Of no character yet.
    pub const fn empty() -> Self {
        CharHash(0xCBF2_9CE4_8422_2325)
    }

    /// With one more character.
    pub const fn push(self, c: char) -> Self {
        CharHash((self.0 ^ c as u64).wrapping_mul(0x0000_0100_0000_01B3))
    }

    /// The attribute.
    pub const fn finish(self) -> u64 {
        number(self.0)
    }

    /// The attribute of a whole string.
    pub fn of(s: &str) -> u64 {
        s.chars().fold(Self::empty(), Self::push).finish()
    }
}

/// An attribute by its place in a block of attributes: what templates are made of. Zero is the absent attribute.
#[derive(Clone, Copy)]
pub struct Atom(pub u8);

/// A table of feature templates, each the conjunction of at most four attributes.
pub struct Templates<const N: usize> {
    /// The shortest templates first: what is not there costs no multiplication.
    atoms: [[u8; 4]; N],
    seeds: [u64; N],
    /// Where the templates of one, two, three and four attributes end.
    ends: [usize; 4],
}

/// Odd multipliers, one for each place in a template, so that (a, b) and (b, a) differ.
const PLACES: [u64; 4] =
    [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93];

impl<const N: usize> Templates<N> {
    /// Packs a readable table; `family` keeps the features of two tables apart.
    pub const fn new(family: u64, table: [&[Atom]; N]) -> Self {
        let mut atoms = [[0u8; 4]; N];
        let mut seeds = [0u64; N];
        let mut ends = [0; 4];
        let mut packed = 0;
        let mut length = 1;
        while length <= 4 {
            let mut t = 0;
            while t < N {
                assert!(!table[t].is_empty() && table[t].len() <= 4, "a template has one to four attributes");
                if table[t].len() == length {
                    let mut a = 0;
                    while a < length {
                        atoms[packed][a] = table[t][a].0;
                        a += 1;
                    }
                    seeds[packed] = number(family << 16 | t as u64);
                    packed += 1;
                }
                t += 1;
            }
            ends[length - 1] = packed;
            length += 1;
        }
        Templates { atoms, seeds, ends }
    }

    /// The features: one hash for each template, from the attributes of this moment. Their order says nothing.
    pub fn hashes<const A: usize>(&self, values: &[u64; A]) -> [u32; N] {
        let mut hashes = [0; N];
        let [one, two, three, four] = self.ends;
        self.some::<1, A>(0..one, values, &mut hashes);
        self.some::<2, A>(one..two, values, &mut hashes);
        self.some::<3, A>(two..three, values, &mut hashes);
        self.some::<4, A>(three..four, values, &mut hashes);
        hashes
    }

    /// The hashes of the templates of `L` attributes.
    fn some<const L: usize, const A: usize>(
        &self,
        range: Range<usize>,
        values: &[u64; A],
        to: &mut [u32; N],
    ) {
        let templates = self.atoms[range.clone()].iter().zip(&self.seeds[range.clone()]);
        for (hash, (atoms, &seed)) in to[range].iter_mut().zip(templates) {
            let part = |i: usize| values[usize::from(atoms[i])].wrapping_mul(PLACES[i]);
            let sum = (0..L).fold(seed, |sum, i| sum.wrapping_add(part(i)));
            *hash = ((sum ^ (sum >> 32)).wrapping_mul(0x9FB2_1C65_1E98_DF25) >> 32) as u32;
        }
    }
}

/// Declares the attributes of a block, numbered from 1, and how many places a block needs.
macro_rules! atoms {
    ($($name:ident),+ $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Place { ABSENT, $($name),+ , END }
        $(const $name: $crate::model::hash::Atom = $crate::model::hash::Atom(Place::$name as u8);)+
        /// Places in the block of attributes.
        const ATOMS: usize = Place::END as usize;
        const _: u8 = Place::ABSENT as u8;
    };
}
pub(crate) use atoms;
