//! A small map from hashes to values, for dictionaries: open addressing, at least half of the places free.
//!
//! Keys are 32 bits of a hash. A form that is not in a dictionary of 40,000 meets a false entry once in 100,000 times.

/// The map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed<V> {
    slots: Vec<Option<(u32, V)>>,
}

impl<V: Copy> Keyed<V> {
    /// From entries with different keys; of equal keys the last counts.
    pub fn new(entries: &[(u32, V)]) -> Self {
        let mut map = Keyed { slots: vec![None; (entries.len() * 2).next_power_of_two().max(2)] };
        for &(key, value) in entries {
            let slot = map.slot(key);
            map.slots[slot] = Some((key, value));
        }
        map
    }

    /// The slot of a key, or the free one where it would stand.
    fn slot(&self, key: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        while self.slots[at].is_some_and(|(other, _)| other != key) {
            at = (at + 1) & mask;
        }
        at
    }

    /// The value of a key.
    pub fn get(&self, key: u32) -> Option<V> {
        self.slots[self.slot(key)].map(|(_, value)| value)
    }

    /// All entries, by key.
    pub fn entries(&self) -> Vec<(u32, V)> {
        let mut entries: Vec<(u32, V)> = self.slots.iter().flatten().copied().collect();
        entries.sort_unstable_by_key(|e| e.0);
        entries
    }
}
