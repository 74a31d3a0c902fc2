//! A larger table of places: made from a dump, used for reading, and refused when it is something else.

#![expect(clippy::unwrap_used, reason = "a test fails where it unwraps")]

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Output;

/// Invented rows: number, name, other names, latitude, longitude, class, code, country, division, people.
const PLACES: &[[&str; 10]] = &[
    ["90000001", "Tombarga", "Tombargué,tombarka", "14.4821", "-3.1907", "P", "PPL", "ML", "77", "1240"],
    ["90000002", "Haut-Sourou", "", "14.3", "-3.3", "A", "ADM1", "ML", "77", "0"],
    ["90000003", "Old Kessaré", "", "14.1", "-3.4", "P", "PPLQ", "ML", "77", "0"],
    ["90000004", "Massif du Dembéla", "", "14.2", "-3.5", "T", "MTS", "ML", "77", "0"],
    ["90000005", "Police", "", "14.3", "-3.6", "P", "PPL", "ML", "77", "3000"],
];

fn row(fields: &[&str; 10]) -> String {
    let [id, name, others, lat, lon, class, code, country, division, people] = fields;
    let dates = "\t\t0\tAfrica/Bamako\t2020-01-01\n";
    format!(
        "{id}\t{name}\t{name}\t{others}\t{lat}\t{lon}\t{class}\t{code}\t{country}\t\t{division}\t\t\t\t{people}{dates}"
    )
}

fn dump(folder: &Path) -> String {
    file(folder, "dump.txt", PLACES.iter().map(row).collect::<String>().as_bytes())
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn recoupe(arguments: &[&str]) -> Output {
    Command::cargo_bin("recoupe").unwrap().args(arguments).output().unwrap()
}

fn messages(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The places of a report: name, division, precision.
fn places(report: &str, table: Option<&str>) -> Vec<Value> {
    let mut arguments = vec!["json", report];
    arguments.extend(table.into_iter().flat_map(|table| ["--gazetteer", table]));
    let output = recoupe(&arguments);
    assert!(output.status.success(), "{}", messages(&output));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    report["places"].as_array().unwrap().clone()
}

#[test]
fn a_village_is_found_with_an_imported_table() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let dump = dump(at);
    let names = file(
        at,
        "names.txt",
        "1\t90000001\tfr\tTombargué\t\t\t\t\t\t\n2\t90000001\tlink\tTombarlien\t\t\t\t\t\t\n\
         3\t90000004\tfr\tMassif du Dembéla\t\t\t\t\t\t\n"
            .as_bytes(),
    );
    let table = at.join("places.bin").to_str().unwrap().to_owned();
    let made = recoupe(&["gazetteer", "import", &dump, &names, "--out", &table]);
    assert!(made.status.success(), "{}", messages(&made));
    let first = fs::read(&table).unwrap();
    recoupe(&["gazetteer", "import", &dump, &names, "--out", &table]);
    assert_eq!(first, fs::read(&table).unwrap(), "the same files give the same bytes");

    let text = "Cinq civils ont été tués mardi à Tombargué, au Mali, ont indiqué des habitants de Bamako.";
    let report = file(at, "report.txt", text.as_bytes());
    let before = places(&report, None);
    assert!(before.iter().all(|place| place["quote"]["quote"] != "Tombargué"), "{before:?}");
    let after = places(&report, Some(&table));
    let village = after.iter().find(|place| place["quote"]["quote"] == "Tombargué").unwrap();
    assert_eq!(village["resolution"]["geonames"], 90_000_001, "{village}");
    assert_eq!(village["resolution"]["division"], "Haut-Sourou");
    assert_eq!(village["resolution"]["lat"], 144_821);
    assert_eq!(village["resolution"]["lon"], -31_907);
    for known in before {
        assert!(after.iter().any(|place| place["resolution"] == known["resolution"]), "lost: {known}");
    }
}

#[test]
fn bad_rows_are_told_and_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let mut bytes = PLACES.iter().map(row).collect::<String>().into_bytes();
    bytes.extend_from_slice(b"90000009\tShort\n");
    bytes.extend_from_slice(row(&["x9", "Badnum", "", "1", "1", "P", "PPL", "ML", "", "5"]).as_bytes());
    bytes.extend_from_slice(b"\xff\xfe\n");
    let dump = file(at, "dump.txt", &bytes);
    let table = at.join("places.bin").to_str().unwrap().to_owned();
    let made = recoupe(&["gazetteer", "import", &dump, "--out", &table]);
    assert_eq!(made.status.code(), Some(3));
    let told = messages(&made);
    for part in
        ["2 fields where 19 belong", "line 6", "no number: geonameid", "line 7", "no UTF-8", "3 bad lines"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(fs::metadata(&table).is_ok());
}

#[test]
fn other_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let report = file(at, "report.txt", b"Three people were killed in Aleppo on Monday.");
    let read = recoupe(&["places", &report, "--gazetteer", &report]);
    assert_eq!(read.status.code(), Some(3));
    assert!(messages(&read).contains("not a gazetteer of this version of recoupe"), "{}", messages(&read));
    let missing = recoupe(&["brief", &report, "--gazetteer", "missing.bin"]);
    assert!(messages(&missing).contains("cannot use the gazetteer"), "{}", messages(&missing));
    let made = recoupe(&["gazetteer", "import", &report, "--out", at.join("places.bin").to_str().unwrap()]);
    assert!(messages(&made).contains("no row of GeoNames"), "{}", messages(&made));
    let over = recoupe(&["gazetteer", "import", &report, "--out", &report]);
    assert_eq!(over.status.code(), Some(2));
}
