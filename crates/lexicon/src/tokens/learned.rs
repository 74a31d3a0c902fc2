//! What is learned about cutting a language: weights of features, and how its spellings are mostly used.
//!
//! "Troubles" with a capital inside a sentence is rare in French, "Taïwan" is the rule: [`Habits`] knows both.
//!
//! What a feature is, and of which place, is not told here.

use recoupe_ud::Upos;
use serde::{Deserialize, Serialize};

/// Learned yes-or-no answers: the sum of the weights of what is seen. The answer is yes above zero.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Linear {
    /// A power of two of them, or none: nothing was learned and a rule answers.
    weights: Box<[i8]>,
}

impl Linear {
    /// From weights at the places that [`Linear::place`] gives; as many as a power of two, or none.
    pub fn new(weights: Vec<i8>) -> Option<Linear> {
        let fits = weights.is_empty() || weights.len().is_power_of_two();
        fits.then(|| Linear { weights: weights.into() })
    }

    /// The place of a feature among this many weights.
    pub const fn place(feature: u32, weights: usize) -> usize {
        feature as usize & (weights - 1)
    }

    /// The answer for these features; `None` when nothing was learned.
    pub fn answer(&self, features: &[u32]) -> Option<bool> {
        if self.weights.is_empty() {
            return None;
        }
        let weight = |&feature: &u32| i32::from(self.weights[Linear::place(feature, self.weights.len())]);
        Some(features.iter().map(weight).sum::<i32>() > 0)
    }
}

/// How a word is written inside a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Casing {
    /// It was only seen at the start of sentences.
    Unseen,
    /// Nearly always in small letters.
    Small,
    /// Either way.
    Mixed,
    /// Nearly always with a capital.
    Capital,
}

/// How a spelling is mostly used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Habit(u8);

impl Habit {
    const FINITE: u8 = 1 << 5;

    /// A part of speech, whether it is a finite verb, and its casing.
    pub const fn new(upos: Upos, is_finite: bool, casing: Casing) -> Habit {
        let finite = if is_finite { Self::FINITE } else { 0 };
        Habit((casing as u8) << 6 | finite | (upos as u8 + 1))
    }

    /// A number for each habit; zero for none.
    pub const fn code(self) -> u32 {
        self.0 as u32
    }

    /// Whether it is mostly a finite verb.
    pub const fn is_finite(self) -> bool {
        self.0 & Self::FINITE != 0
    }

    /// Whether it is hardly ever written with a capital inside a sentence.
    pub const fn is_small(self) -> bool {
        self.0 >> 6 == Casing::Small as u8
    }
}

/// The habits of frequent spellings, by their hash. No word can be read back.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Habits {
    /// A power of two of them, or none. The low bits of a hash say where to look first, its upper 24 bits stand there
    /// above the habit; zero ends the search.
    slots: Box<[u32]>,
}

impl Habits {
    /// From hashes with their habits.
    pub fn new(entries: &[(u32, Habit)]) -> Habits {
        let mut slots = vec![0; (entries.len() * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for &(hash, habit) in entries {
            let mut at = hash as usize & mask;
            while slots[at] != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = hash & !0xFF | habit.code();
        }
        Habits { slots: slots.into() }
    }

    /// The habit of the spelling with this hash, if it is known.
    pub fn get(&self, hash: u32) -> Habit {
        let mask = self.slots.len().wrapping_sub(1);
        // The table is never full; a damaged one must not make the search endless.
        let seen = (0..self.slots.len()).map(|step| self.slots[(hash as usize + step) & mask]);
        let found = seen.take_while(|&slot| slot != 0).find(|slot| slot >> 8 == hash >> 8);
        found.map_or(Habit(0), |slot| Habit(slot as u8))
    }
}

/// What is learned about cutting a language, in `model/segment.bin`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct TokenWeights {
    /// Does a sentence end here?
    pub ends: Linear,
    /// Is this word a contraction?
    pub contractions: Linear,
    /// How spellings are used, which is seen where a sentence may end.
    pub habits: Habits,
}

impl TokenWeights {
    const MAGIC: &[u8; 8] = b"RECSEG\x00\x02";

    /// The file: a signature, the number of weights for ends, of weights for contractions and of slots (32 bits each,
    /// little-endian), and all of them.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (ends, contractions, slots) =
            (&self.ends.weights, &self.contractions.weights, &self.habits.slots);
        let mut bytes = Self::MAGIC.to_vec();
        for count in [ends.len(), contractions.len(), slots.len()] {
            bytes.extend((count as u32).to_le_bytes());
        }
        bytes.extend(ends.iter().chain(contractions).map(|&weight| weight as u8));
        bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
        bytes
    }

    /// Reads back what [`TokenWeights::to_bytes`] wrote; `None` when it is something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<TokenWeights> {
        let mut rest = bytes.strip_prefix(Self::MAGIC)?;
        let mut counts = [0; 3];
        for count in &mut counts {
            let (first, after) = rest.split_first_chunk::<4>()?;
            (*count, rest) = (u32::from_le_bytes(*first) as usize, after);
        }
        let (ends, rest) = rest.split_at_checked(counts[0])?;
        let (contractions, slots) = rest.split_at_checked(counts[1])?;
        let (slots, []) = slots.as_chunks::<4>() else { return None };
        let fits = slots.len() == counts[2] && (slots.is_empty() || slots.len().is_power_of_two());
        let linear = |bytes: &[u8]| Linear::new(bytes.iter().map(|&byte| byte as i8).collect());
        fits.then_some(TokenWeights {
            ends: linear(ends)?,
            contractions: linear(contractions)?,
            habits: Habits { slots: slots.iter().map(|&slot| u32::from_le_bytes(slot)).collect() },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Casing, Habit, Habits, Linear, TokenWeights};
    use recoupe_ud::Upos;

    #[test]
    fn habits_are_found_again_also_where_they_share_a_slot() {
        let noun = Habit::new(Upos::Noun, false, Casing::Small);
        let verb = Habit::new(Upos::Verb, true, Casing::Capital);
        let habits = Habits::new(&[(0x1100, noun), (0x2200, verb)]);
        assert_eq!((habits.get(0x1100), habits.get(0x2200)), (noun, verb));
        assert_eq!(habits.get(0x3300), Habit::default());
        assert!(noun.is_small() && !noun.is_finite() && verb.is_finite() && !verb.is_small());
        assert_eq!(Habits::default().get(7), Habit::default());
    }

    #[test]
    fn a_file_that_is_cut_off_is_refused() {
        let linear = |weight| Linear::new(vec![weight; 4]).unwrap();
        let habits = Habits::new(&[(0x1100, Habit::new(Upos::Noun, false, Casing::Mixed))]);
        let weights = TokenWeights { ends: linear(-3), contractions: linear(5), habits };
        let bytes = weights.to_bytes();
        assert_eq!(TokenWeights::from_bytes(&bytes), Some(weights));
        assert!((0..bytes.len()).all(|end| TokenWeights::from_bytes(&bytes[..end]).is_none()));
    }
}
