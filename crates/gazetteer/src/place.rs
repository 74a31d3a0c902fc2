//! A place as a value.

use serde::{Deserialize, Serialize};

/// The position of a place in its gazetteer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct PlaceId(pub u32);

impl PlaceId {
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What kind of place it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Class {
    /// A state or territory with a code of ISO 3166-1.
    Country,
    /// A first-order division of a country.
    Division,
    /// A populated place.
    City,
    /// A physical or historical region, which may lie in several countries: « Sahel », "Donbas".
    Area,
}

/// Two letters of ISO 3166-1, or none where a place lies in several countries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Country([u8; 2]);

impl Country {
    /// The country with this code; none for anything but two ASCII capitals.
    pub fn parse(code: &str) -> Country {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Country([a, b]),
            _ => Country::default(),
        }
    }

    /// The two letters; empty for none.
    pub fn code(&self) -> &str {
        if self.is_none() { "" } else { std::str::from_utf8(&self.0).expect("made from ASCII letters") }
    }

    /// True where no one country has the place.
    pub const fn is_none(self) -> bool {
        self.0[0] == 0
    }
}

/// Ten-thousandths of a degree: about eleven metres. Whole numbers, so that every machine prints the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Degrees(pub i32);

/// What is known of a place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Its number in GeoNames; 0 where it has none here (divisions and areas).
    pub geonames: u32,
    /// Its usual name.
    pub name: String,
    /// The country it lies in.
    pub country: Country,
    /// Its first-order division, for a city.
    pub division: Option<PlaceId>,
    /// North of the equator.
    pub lat: Degrees,
    /// East of Greenwich.
    pub lon: Degrees,
    /// People who live there, as far as the table knows; in a division, those of its towns.
    pub population: u32,
    /// What kind of place.
    pub class: Class,
}
