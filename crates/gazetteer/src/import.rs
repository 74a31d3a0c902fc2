//! A larger table from a dump of GeoNames.
//!
//! Example: `allCountries.txt` and `alternateNamesV2.txt` add the villages of Mali with their French names to the places
//! of the embedded table, which all stay. Nothing is fetched, and of the dump only what is kept is held in memory.

use crate::dump::{Fault, NameRow, PlaceRow, lines};
use crate::names::is_usual;
use crate::{Builder, Class, Country, Gazetteer, Place, PlaceId, key};
use std::collections::BTreeMap;
use std::io::{self, BufRead};

/// Tags of languages that recoupe reads, and none, for names that many languages share.
const LANGUAGES: [&str; 3] = ["", "fr", "en"];

/// Where the further names of a place are taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alternates {
    /// The column of the places, in all languages: there is no table of names.
    Column,
    /// The table of names, in French and English, which follows.
    Table,
}

/// How many rows there were.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Rows {
    /// Rows that could be read.
    pub good: u64,
    /// Lines that are none.
    pub bad: u64,
}

/// Adds the rows of a dump to a table.
pub struct Import {
    builder: Builder,
    alternates: Alternates,
    min_population: u32,
    by_number: BTreeMap<u32, PlaceId>,
    countries: BTreeMap<Country, PlaceId>,
    /// Divisions of the table by country and key of their name: it has no numbers for them.
    known: BTreeMap<(Country, String), PlaceId>,
    /// First-order divisions of the dump by country and code, and where the code stands in `seats`.
    codes: BTreeMap<(Country, String), usize>,
    seats: Vec<Option<PlaceId>>,
    /// Towns and the codes of their divisions: a division may come after its towns.
    towns: Vec<(PlaceId, usize)>,
    /// Regions that become places when the table of names has a name of them in French or English.
    regions: BTreeMap<u32, Place>,
}

impl Import {
    /// Starts from all places of a table. Towns of fewer people than `min_population` stay out.
    pub fn extending(table: &Gazetteer, alternates: Alternates, min_population: u32) -> Import {
        let mut import = Import {
            builder: Builder::extending(table),
            alternates,
            min_population,
            by_number: BTreeMap::new(),
            countries: BTreeMap::new(),
            known: BTreeMap::new(),
            codes: BTreeMap::new(),
            seats: Vec::new(),
            towns: Vec::new(),
            regions: BTreeMap::new(),
        };
        for (id, place) in table.places() {
            match place.class {
                Class::Country => drop(import.countries.insert(place.country, id)),
                Class::Division => drop(import.known.insert((place.country, key(&place.name)), id)),
                Class::City | Class::Area => {}
            }
            if place.geonames > 0 {
                import.by_number.insert(place.geonames, id);
            }
        }
        import
    }

    /// Reads `allCountries.txt`, or the file of one country; `tell` hears of each line that is no row.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn places(&mut self, dump: impl BufRead, mut tell: impl FnMut(u64, Fault)) -> io::Result<Rows> {
        let mut rows = Rows::default();
        lines(dump, |number, line| match line.and_then(PlaceRow::parse) {
            Ok(row) => {
                rows.good += 1;
                self.place(&row);
            }
            Err(fault) => {
                rows.bad += 1;
                tell(number, fault);
            }
        })?;
        Ok(rows)
    }

    /// Reads `alternateNamesV2.txt`, after the places.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn names(&mut self, dump: impl BufRead, mut tell: impl FnMut(u64, Fault)) -> io::Result<Rows> {
        let mut rows = Rows::default();
        lines(dump, |number, line| match line.and_then(NameRow::parse) {
            Ok(row) => {
                rows.good += 1;
                self.name(&row);
            }
            Err(fault) => {
                rows.bad += 1;
                tell(number, fault);
            }
        })?;
        Ok(rows)
    }

    /// The bytes of the larger table; the same files give the same bytes.
    ///
    /// # Errors
    /// When the set of names cannot be built.
    pub fn to_bytes(mut self) -> Result<Vec<u8>, String> {
        for (town, code) in self.towns {
            let division = self.seats[code];
            let place = self.builder.get_mut(town);
            place.division = place.division.or(division);
        }
        self.builder.to_bytes()
    }

    fn place(&mut self, row: &PlaceRow<'_>) {
        match row.feature {
            ("P", code) => self.town(row, code),
            ("A", code) if is_state(code) => self.country(row),
            ("A", "ADM1") => {
                let division = self.division(row);
                let code = self.code(row);
                self.seats[code] = division;
            }
            ("A", "ADM2") => drop(self.division(row)),
            (class, code) if is_region(class, code) => {
                self.regions.insert(row.geonames, as_place(row, Class::Area));
            }
            _ => {}
        }
    }

    fn town(&mut self, row: &PlaceRow<'_>, code: &str) {
        // Abandoned, destroyed and historical places, and former capitals.
        if matches!(code, "PPLQ" | "PPLW" | "PPLH" | "PPLCH") {
            return;
        }
        let known = self.by_number.get(&row.geonames).copied();
        let is_new = known.is_none();
        if is_new && (row.population < self.min_population || !is_long(row.name)) {
            return;
        }
        let id = known.unwrap_or_else(|| self.builder.place(as_place(row, Class::City)));
        self.add_names(id, row);
        if !row.division.is_empty() {
            let code = self.code(row);
            self.towns.push((id, code));
        }
    }

    fn country(&mut self, row: &PlaceRow<'_>) {
        if row.country.is_none() {
            return;
        }
        let known = self.countries.get(&row.country).copied();
        let id = known.unwrap_or_else(|| self.builder.place(as_place(row, Class::Country)));
        self.countries.insert(row.country, id);
        self.add_names(id, row);
    }

    fn division(&mut self, row: &PlaceRow<'_>) -> Option<PlaceId> {
        if !is_long(row.name) {
            return None;
        }
        let by_name = |name: &str| self.known.get(&(row.country, key(name))).copied();
        let known =
            if row.feature.1 == "ADM1" { by_name(row.name).or_else(|| by_name(row.ascii)) } else { None };
        let id = known.unwrap_or_else(|| {
            let id = self.builder.place(as_place(row, Class::Division));
            self.builder.yields(id);
            id
        });
        self.add_names(id, row);
        Some(id)
    }

    /// Where the code of the row's division stands.
    fn code(&mut self, row: &PlaceRow<'_>) -> usize {
        let next = self.seats.len();
        let at = *self.codes.entry((row.country, row.division.to_owned())).or_insert(next);
        if at == next {
            self.seats.push(None);
        }
        at
    }

    fn add_names(&mut self, id: PlaceId, row: &PlaceRow<'_>) {
        self.by_number.insert(row.geonames, id);
        self.builder.usual_name(id, row.name);
        self.builder.usual_name(id, row.ascii);
        if self.alternates == Alternates::Column {
            row.others.split(',').for_each(|name| self.builder.usual_name(id, name));
        }
    }

    fn name(&mut self, row: &NameRow<'_>) {
        if row.is_colloquial || !LANGUAGES.contains(&row.tag) || !is_usual(row.name) {
            return;
        }
        if !row.tag.is_empty()
            && let Some(region) = self.regions.remove(&row.geonames)
        {
            let id = self.builder.place(region);
            self.builder.yields(id);
            self.by_number.insert(row.geonames, id);
        }
        if let Some(&id) = self.by_number.get(&row.geonames) {
            self.builder.usual_name(id, row.name);
        }
    }
}

/// States and territories; those of the past (PCLH) are none.
fn is_state(code: &str) -> bool {
    matches!(code, "PCL" | "PCLI" | "PCLD" | "PCLF" | "PCLS" | "PCLIX" | "TERR")
}

/// Regions, islands, mountains, deserts and seas that news names.
fn is_region(class: &str, code: &str) -> bool {
    match class {
        "L" => matches!(code, "RGN" | "RGNH"),
        "T" => matches!(code, "ISL" | "ISLS" | "PEN" | "MTS" | "DSRT"),
        "H" => matches!(code, "SEA" | "GULF" | "STRT"),
        _ => false,
    }
}

/// A name of one or two letters is nearly always something else.
fn is_long(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() >= 3
}

fn as_place(row: &PlaceRow<'_>, class: Class) -> Place {
    Place {
        geonames: row.geonames,
        name: row.name.to_owned(),
        country: row.country,
        division: None,
        lat: row.lat,
        lon: row.lon,
        population: row.population,
        class,
    }
}
