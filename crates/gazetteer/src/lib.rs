//! Names of places and what they may stand for.
//!
//! "Tripoli" is a city of Libya, one of Lebanon and one of Greece: [`Gazetteer::candidates`] gives all three. Which one a
//! text means is for the reader of the text to say; nothing is chosen here.
//!
//! Names are looked up by [`key`]: without accents, hyphens and capitals, so that « Nour-Soultan » and "NOUR SOULTAN" are
//! one. The embedded table was compiled by `cargo xtask gazetteer` from GeoNames (CC BY 4.0, see data/NOTICE); [`Import`] makes a larger one from a user's dump.

mod build;
mod dump;
mod import;
mod names;
mod place;
mod state;

pub use build::Builder;
pub use dump::Fault;
pub use import::{Alternates, Import, Rows};
pub use place::{Class, Country, Degrees, Place, PlaceId};

use recoupe_text::fold;
use std::fmt;
use std::sync::OnceLock;

/// A place name has at most so many words.
pub const LONGEST: usize = 6;

/// Bits of a value of the set that hold how many places share the name.
const COUNT_BITS: u32 = 8;

/// Places and their names. Immutable; one serves all threads.
pub struct Gazetteer {
    /// Key of a name to where its places stand in `lists`: start and count.
    names: fst::Map<Vec<u8>>,
    lists: Vec<PlaceId>,
    places: Vec<Place>,
}

/// Bytes that are not a gazetteer of this version.
#[derive(Debug)]
pub struct GazetteerError(String);

impl fmt::Display for GazetteerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a gazetteer of this version of recoupe: {}", self.0)
    }
}

impl std::error::Error for GazetteerError {}

/// The serialised form.
#[derive(serde::Serialize, serde::Deserialize)]
struct Tables {
    names: Vec<u8>,
    lists: Vec<PlaceId>,
    places: Vec<Place>,
}

impl fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gazetteer of {} places", self.places.len())
    }
}

impl Gazetteer {
    /// Reads what [`Builder::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Gazetteer, GazetteerError> {
        let mut tables: Tables = postcard::from_bytes(bytes).map_err(|e| GazetteerError(e.to_string()))?;
        let names = fst::Map::new(tables.names).map_err(|e| GazetteerError(e.to_string()))?;
        let is_place = |id: &PlaceId| id.index() < tables.places.len();
        let divisions = tables.places.iter().filter_map(|place| place.division.as_ref());
        if !tables.lists.iter().chain(divisions).all(is_place) {
            return Err(GazetteerError("a name of no place".to_owned()));
        }
        let people = people_of_towns(&tables.places);
        for (place, people) in tables.places.iter_mut().zip(people) {
            if place.class == Class::Division && place.population == 0 {
                place.population = people;
            }
        }
        Ok(Gazetteer { names, lists: tables.lists, places: tables.places })
    }

    /// The table that is part of the program.
    pub fn embedded() -> &'static Gazetteer {
        static TABLE: OnceLock<Gazetteer> = OnceLock::new();
        TABLE.get_or_init(|| {
            Gazetteer::from_bytes(include_bytes!("../data/places.bin"))
                .expect("the tests read the embedded table")
        })
    }

    /// Every place that has this name, the most populous first; `name` is a [`key`].
    pub fn candidates(&self, name: &str) -> &[PlaceId] {
        let Some(found) = self.names.get(name) else { return &[] };
        let (start, count) = ((found >> COUNT_BITS) as usize, (found & ((1 << COUNT_BITS) - 1)) as usize);
        self.lists.get(start..start + count).unwrap_or_default()
    }

    /// What is known of a place.
    pub fn place(&self, id: PlaceId) -> &Place {
        &self.places[id.index()]
    }

    /// All places with their numbers, in order.
    pub fn places(&self) -> impl Iterator<Item = (PlaceId, &Place)> {
        (0..).map(PlaceId).zip(&self.places)
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// True for a table without places.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// The people of the towns of each place, in the order of the places.
fn people_of_towns(places: &[Place]) -> Vec<u32> {
    let mut people = vec![0_u32; places.len()];
    for place in places {
        if let Some(division) = place.division {
            let sum = &mut people[division.index()];
            *sum = sum.saturating_add(place.population);
        }
    }
    people
}

/// The key of a name: folded, with spaces for hyphens, apostrophes and full stops.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let mut key = String::with_capacity(folded.len());
    for word in
        folded.split(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '.')).filter(|w| !w.is_empty())
    {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_for_the_spellings_of_one_name() {
        assert_eq!(key("Nour-Soultan"), "nour soultan");
        assert_eq!(key("N’Djamena"), "n djamena");
        assert_eq!(key("ÎLE-DE-FRANCE"), "ile de france");
    }

    #[test]
    fn the_embedded_table_knows_exonyms_of_both_languages() {
        let table = Gazetteer::embedded();
        let countries = |name: &str| -> Vec<&str> {
            table.candidates(&key(name)).iter().map(|&id| table.place(id).country.code()).collect()
        };
        assert!(table.len() >= 34_000);
        for (name, country) in [
            ("Aktaou", "KZ"),
            ("Nour-Soultan", "KZ"),
            ("Londres", "GB"),
            ("Le Caire", "EG"),
            ("Kaboul", "AF"),
            ("Kyiv", "UA"),
            ("Côte d’Ivoire", "CI"),
            ("Burkina Faso", "BF"),
            ("Sindh", "PK"),
        ] {
            assert!(countries(name).contains(&country), "{name}: {:?}", countries(name));
        }
        assert!(countries("Tripoli").len() > 1);
    }

    #[test]
    fn what_is_no_name_has_no_candidate() {
        assert!(Gazetteer::embedded().candidates("reunion ministerielle").is_empty());
        assert!(Gazetteer::from_bytes(b"nonsense").is_err());
    }
}
