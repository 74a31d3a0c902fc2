//! Word clusters: forms that keep the same company share a class, so that a form never seen in a treebank inherits
//! what was learned of its neighbours ("maquisards" near "rebelles").
//!
//! Only hashes of forms are kept: no text can be read back from the table.

use super::file::{FileError, Reader, Writer};
use super::hash::number;

/// Classes of frequent lower-case forms at two granularities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    /// `(hash of the lower-case form, fine class)`, in order of the hash.
    entries: Vec<(u32, u16)>,
    /// The coarse class of each fine class.
    coarse: Vec<u16>,
}

impl Clusters {
    /// From forms' hashes with their fine class, and the coarse class of each fine class.
    pub fn new(words: impl IntoIterator<Item = (u64, u16)>, coarse: Vec<u16>) -> Self {
        let mut entries: Vec<(u32, u16)> =
            words.into_iter().map(|(hash, class)| (key(hash), class)).collect();
        entries.sort_unstable();
        entries.dedup_by_key(|e| e.0);
        Clusters { entries, coarse }
    }

    /// The fine and the coarse class of a form given by the hash of its lower-case letters, as attributes.
    pub fn get(&self, lower: u64) -> (u64, u64) {
        let Ok(at) = self.entries.binary_search_by_key(&key(lower), |e| e.0) else { return (0, 0) };
        let class = self.entries[at].1;
        (number(u64::from(class)), number(0x1_0000 | u64::from(self.coarse[usize::from(class)])))
    }

    pub(super) fn write(&self, to: &mut Writer) {
        to.count(self.coarse.len());
        self.coarse.iter().for_each(|&c| to.number(u64::from(c)));
        to.count(self.entries.len());
        let mut last = 0;
        for &(hash, class) in &self.entries {
            to.number(u64::from(hash - last));
            to.number(u64::from(class));
            last = hash;
        }
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, FileError> {
        let mut coarse = Vec::new();
        for _ in 0..from.count(1 << 16)? {
            coarse.push(from.below(1 << 16)? as u16);
        }
        let (mut entries, mut last) = (Vec::new(), 0u32);
        for _ in 0..from.count(1 << 20)? {
            last = last.wrapping_add(from.below(1 << 32)? as u32);
            entries.push((last, from.below(coarse.len() as u64)? as u16));
        }
        entries.sort_unstable();
        Ok(Clusters { entries, coarse })
    }
}

/// Half of the hash is enough: a form that is not in the table meets a false entry once in 100,000 times.
fn key(hash: u64) -> u32 {
    (hash >> 32) as u32
}
