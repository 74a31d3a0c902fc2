//! Places: names of places in the text, what they may stand for, and how exact that is.

use crate::{Because, Id, Quote};
use recoupe_ontology::PlacePrecision;
use serde::{Deserialize, Serialize};

/// A name of a place.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Content id.
    pub id: Id,
    /// The words of the name.
    pub quote: Quote,
    /// What it most likely stands for.
    pub resolution: Resolution,
    /// What else it may stand for, in order; the first few.
    pub others: Vec<Resolution>,
    /// How exact the place is as a place of something.
    pub precision: PlacePrecision,
    /// It stands for those who rule there.
    pub is_metonym: bool,
    /// Why.
    pub because: Vec<Because>,
}

/// A place of the gazetteer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Resolution {
    /// Its usual name.
    pub name: String,
    /// Its number in GeoNames; none for regions and divisions, which the embedded table names without one.
    pub geonames: Option<u32>,
    /// Two letters of ISO 3166-1; none where it lies in several countries.
    pub country: Option<String>,
    /// The name of its first-order division.
    pub division: Option<String>,
    /// Ten-thousandths of a degree north of the equator.
    pub lat: i32,
    /// Ten-thousandths of a degree east of Greenwich.
    pub lon: i32,
}
