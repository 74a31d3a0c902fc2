//! Countries as states: their code of three letters and their capital.
//!
//! Kazakhstan is `KZ`, `KAZ`, and Astana rules it. The table is GeoNames' (CC BY 4.0, see data/NOTICE).

use crate::{Class, Country, Place, key};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Lines of two letters, three letters, capital; tabs between.
const TABLE: &str = include_str!("../data/states.tsv");

struct State {
    alpha3: &'static str,
    /// As a [`key`]; empty where there is none.
    capital: String,
}

fn states() -> &'static BTreeMap<Country, State> {
    static STATES: OnceLock<BTreeMap<Country, State>> = OnceLock::new();
    STATES.get_or_init(|| {
        let rows = TABLE.lines().filter_map(|line| {
            let (alpha2, rest) = line.split_once('\t')?;
            let (alpha3, capital) = rest.split_once('\t')?;
            Some((Country::parse(alpha2), State { alpha3, capital: key(capital) }))
        });
        rows.collect()
    })
}

impl Country {
    /// Three letters of ISO 3166-1; none for no country.
    pub fn alpha3(self) -> Option<&'static str> {
        states().get(&self).map(|state| state.alpha3)
    }
}

impl Place {
    /// True for the city whose name stands for the government of its country.
    pub fn is_capital(&self) -> bool {
        let capital = states().get(&self.country).map(|state| state.capital.as_str());
        self.class == Class::City && capital == Some(key(&self.name).as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Gazetteer;

    #[test]
    fn most_capitals_are_known_as_such() {
        let table = Gazetteer::embedded();
        let named = states().iter().filter(|(_, state)| !state.capital.is_empty());
        let lost: Vec<&str> = named
            .filter(|(country, state)| {
                let here = |place: &&Place| place.country == **country && place.is_capital();
                !table.candidates(&state.capital).iter().map(|&id| table.place(id)).any(|p| here(&p))
            })
            .map(|(_, state)| state.capital.as_str())
            .collect();
        // Those left are towns of islands with fewer than 15,000 people.
        assert!(lost.len() < 40, "{lost:?}");
        for capital in ["paris", "moscow", "kabul", "astana", "kyiv", "n djamena", "washington"] {
            assert!(!lost.contains(&capital), "{capital}");
        }
    }

    #[test]
    fn codes_of_three_letters() {
        assert_eq!(Country::parse("KZ").alpha3(), Some("KAZ"));
        assert_eq!(Country::parse("XK").alpha3(), Some("XKX"));
        assert_eq!(Country::default().alpha3(), None);
    }
}
