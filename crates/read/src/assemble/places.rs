//! Places, written down with what they may stand for.

use super::{Assembly, Reason};
use crate::places::Toponym;
use recoupe_gazetteer::{Gazetteer, PlaceId};
use recoupe_report::{Field, Id, Place, RecordKind, Resolution};

/// No more other readings than these are written down.
const OTHERS: usize = 4;

impl Assembly<'_> {
    pub(super) fn places(&self) -> Vec<Place> {
        self.found.places.iter().map(|toponym| self.place(toponym, self.found.gazetteer)).collect()
    }

    fn place(&self, toponym: &Toponym, gazetteer: &Gazetteer) -> Place {
        let quote = self.quote(&toponym.words);
        let because = self.because(&Reason {
            field: Field::Place,
            rule: toponym.rule,
            entry: None,
            words: toponym.words.clone(),
        });
        Place {
            id: Id::new(RecordKind::Place, "", quote.start, quote.end),
            quote,
            resolution: resolution(toponym.candidates[0], gazetteer),
            others: toponym.candidates[1..]
                .iter()
                .take(OTHERS)
                .map(|&id| resolution(id, gazetteer))
                .collect(),
            precision: toponym.precision(gazetteer),
            is_metonym: toponym.is_metonym,
            because: vec![because],
        }
    }
}

fn resolution(id: PlaceId, gazetteer: &Gazetteer) -> Resolution {
    let place = gazetteer.place(id);
    Resolution {
        name: place.name.clone(),
        geonames: (place.geonames > 0).then_some(place.geonames),
        country: (!place.country.is_none()).then(|| place.country.code().to_owned()),
        division: place.division.map(|division| gazetteer.place(division).name.clone()),
        lat: place.lat.0,
        lon: place.lon.0,
    }
}
