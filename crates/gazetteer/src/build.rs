//! Compiling places and names into the bytes of a [`Gazetteer`](crate::Gazetteer).

use crate::place::{Class, Place, PlaceId};
use crate::{COUNT_BITS, Tables, key};
use std::collections::BTreeMap;

/// Collects places with their names.
#[derive(Default)]
pub struct Builder {
    places: Vec<Place>,
    names: BTreeMap<String, Vec<PlaceId>>,
}

impl Builder {
    /// Adds a place; its own name is one of its names.
    pub fn place(&mut self, place: Place) -> PlaceId {
        let id = PlaceId(self.places.len() as u32);
        self.name(id, &place.name.clone());
        self.places.push(place);
        id
    }

    /// Adds a name of a place.
    pub fn name(&mut self, id: PlaceId, name: &str) {
        let key = key(name);
        let ids = self.names.entry(key).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    /// Takes a name away from every place.
    pub fn forget(&mut self, name: &str) {
        self.names.remove(&key(name));
    }

    /// A place that was added.
    pub fn get(&self, id: PlaceId) -> &Place {
        &self.places[id.index()]
    }

    /// The bytes of the gazetteer; the same places in the same order give the same bytes.
    ///
    /// # Errors
    /// When the set of names cannot be built.
    pub fn to_bytes(mut self) -> Result<Vec<u8>, String> {
        self.names.remove("");
        let mut lists: Vec<PlaceId> = Vec::new();
        let mut set = fst::MapBuilder::memory();
        for (name, mut ids) in self.names {
            let rank = |id: &PlaceId| {
                let place = &self.places[id.index()];
                (place.class != Class::Country, std::cmp::Reverse(place.population), id.0)
            };
            ids.sort_by_key(rank);
            ids.truncate((1 << COUNT_BITS) - 1);
            let value = ((lists.len() as u64) << COUNT_BITS) | ids.len() as u64;
            set.insert(&name, value).map_err(|e| e.to_string())?;
            lists.extend(ids);
        }
        let names = set.into_inner().map_err(|e| e.to_string())?;
        let tables = Tables { names, lists, places: self.places };
        postcard::to_allocvec(&tables).map_err(|e| e.to_string())
    }
}
