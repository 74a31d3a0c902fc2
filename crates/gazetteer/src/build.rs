//! Compiling places and names into the bytes of a [`Gazetteer`].
//!
//! Example: [`Builder::extending`] takes over a table, and further places and names are added to it.

use crate::names::{bare, is_usual, not_names};
use crate::place::{Class, Place, PlaceId};
use crate::{COUNT_BITS, Gazetteer, Tables, key, people_of_towns};
use fst::Streamer;
use std::collections::BTreeSet;

/// Collects places with their names.
#[derive(Default)]
pub struct Builder {
    places: Vec<Place>,
    /// In the order in which they came: a flat list takes a fraction of the memory of a map of lists.
    names: Vec<(Box<str>, PlaceId)>,
    yielding: BTreeSet<PlaceId>,
}

impl Builder {
    /// A builder that has all places of a table, under the same numbers and names.
    pub fn extending(table: &Gazetteer) -> Builder {
        let mut builder = Builder { places: table.places.clone(), ..Builder::default() };
        // What was summed up on reading is summed up anew, with the towns to come.
        for (place, people) in builder.places.iter_mut().zip(people_of_towns(&table.places)) {
            if place.class == Class::Division && place.population == people {
                place.population = 0;
            }
        }
        let mut names = table.names.stream();
        while let Some((name, _)) = names.next() {
            let name = str::from_utf8(name).expect("every name was a string");
            builder.names.extend(table.candidates(name).iter().map(|&id| (Box::from(name), id)));
        }
        builder
    }

    /// Adds a place; its own name is one of its names.
    pub fn place(&mut self, place: Place) -> PlaceId {
        let id = PlaceId(self.places.len() as u32);
        self.name(id, &place.name);
        self.places.push(place);
        id
    }

    /// Adds a name of a place.
    pub fn name(&mut self, id: PlaceId, name: &str) {
        self.names.push((key(name).into_boxed_str(), id));
    }

    /// Adds a name of a place, also without its article, unless it is a code or a romanisation that news does not use.
    pub fn usual_name(&mut self, id: PlaceId, name: &str) {
        let names = [Some(name), bare(name)].into_iter().flatten();
        names.filter(|name| is_usual(name)).for_each(|name| self.name(id, name));
    }

    /// Gives way to towns: a name that a town of the same country has as well stands for the town alone.
    pub fn yields(&mut self, id: PlaceId) {
        self.yielding.insert(id);
    }

    /// A place that was added.
    pub fn get(&self, id: PlaceId) -> &Place {
        &self.places[id.index()]
    }

    /// A place that was added, to complete what is known of it; its names stay.
    pub fn get_mut(&mut self, id: PlaceId) -> &mut Place {
        &mut self.places[id.index()]
    }

    /// The bytes of the gazetteer; the same places in the same order give the same bytes.
    ///
    /// # Errors
    /// When the set of names cannot be built.
    pub fn to_bytes(mut self) -> Result<Vec<u8>, String> {
        let left_out = not_names();
        self.names.sort_unstable();
        self.names.dedup();
        let mut lists: Vec<PlaceId> = Vec::new();
        let mut set = fst::MapBuilder::memory();
        for same in self.names.chunk_by(|a, b| a.0 == b.0) {
            let name = &*same[0].0;
            if name.is_empty() || left_out.binary_search_by(|other| other.as_str().cmp(name)).is_ok() {
                continue;
            }
            let ids = self.ranked(same);
            let value = ((lists.len() as u64) << COUNT_BITS) | ids.len() as u64;
            set.insert(name, value).map_err(|e| e.to_string())?;
            lists.extend(ids);
        }
        let names = set.into_inner().map_err(|e| e.to_string())?;
        let tables = Tables { names, lists, places: self.places };
        postcard::to_allocvec(&tables).map_err(|e| e.to_string())
    }

    /// The places of one name in order: countries, then the most populous.
    fn ranked(&self, same: &[(Box<str>, PlaceId)]) -> Vec<PlaceId> {
        let is_town_of = |id: PlaceId, other: PlaceId| {
            let (place, other) = (self.get(id), self.get(other));
            other.class == Class::City && other.country == place.country
        };
        let stays = |&id: &PlaceId| {
            !self.yielding.contains(&id) || !same.iter().any(|&(_, other)| is_town_of(id, other))
        };
        let mut ids: Vec<PlaceId> = same.iter().map(|&(_, id)| id).filter(stays).collect();
        ids.sort_by_key(|id| {
            let place = self.get(*id);
            (place.class != Class::Country, std::cmp::Reverse(place.population), id.0)
        });
        ids.truncate((1 << COUNT_BITS) - 1);
        ids
    }
}
