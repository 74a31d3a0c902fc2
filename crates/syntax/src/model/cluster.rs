//! Word clusters: forms that keep the same company share a class, so that a form never seen in a treebank inherits
//! what was learned of its neighbours ("maquisards" near "rebelles").
//!
//! Only hashes of forms are kept: no text can be read back from the table.

use super::file::{FileError, Reader, Writer, unpack};
use super::hash::number;
use super::keyed::Keyed;

/// Classes of frequent lower-case forms at two granularities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clusters {
    /// The fine class of a form.
    fine: Keyed<u16>,
    /// The coarse class of each fine class.
    coarse: Vec<u16>,
}

impl Clusters {
    /// From forms' hashes with their fine class, and the coarse class of each fine class.
    pub fn new(words: impl IntoIterator<Item = (u64, u16)>, coarse: Vec<u16>) -> Self {
        let entries: Vec<(u32, u16)> = words.into_iter().map(|(hash, class)| (key(hash), class)).collect();
        Clusters { fine: Keyed::new(&entries), coarse }
    }

    /// The fine and the coarse class of a form given by the hash of its lower-case letters, as attributes.
    pub fn get(&self, lower: u64) -> (u64, u64) {
        let Some(class) = self.fine.get(key(lower)) else { return (0, 0) };
        (number(u64::from(class)), number(0x1_0000 | u64::from(self.coarse[usize::from(class)])))
    }

    /// The bytes of a file of its own.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = Writer::default();
        self.write(&mut to);
        to.finish()
    }

    /// The clusters in the bytes of a file of their own.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FileError> {
        let body = unpack(bytes)?;
        let mut from = Reader::new(&body);
        let clusters = Self::read(&mut from)?;
        from.end()?;
        Ok(clusters)
    }

    pub(super) fn write(&self, to: &mut Writer) {
        to.count(self.coarse.len());
        self.coarse.iter().for_each(|&c| to.number(u64::from(c)));
        to.entries(&self.fine.entries(), u64::from);
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, FileError> {
        let mut coarse = Vec::new();
        for _ in 0..from.count(1 << 16)? {
            coarse.push(from.below(1 << 16)? as u16);
        }
        let classes = coarse.len() as u64;
        let entries = from.entries(|from| Ok(from.below(classes)? as u16))?;
        Ok(Clusters { fine: Keyed::new(&entries), coarse })
    }
}

/// Half of the hash is enough.
fn key(hash: u64) -> u32 {
    (hash >> 32) as u32
}
