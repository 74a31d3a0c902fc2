//! The known bodies of all languages: one id is one body everywhere.
//!
//! « Médecins sans frontières » and "Doctors Without Borders" are `MSF`; both must have the same sectors, kind and country.
//! Names differ from language to language and are checked by their examples.

use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::Body;
use recoupe_report::Language;
use std::collections::BTreeMap;

/// What the names of each body in a language say of it.
fn bodies(language: Language) -> BTreeMap<&'static str, Vec<&'static Body>> {
    let mut bodies: BTreeMap<&str, Vec<&Body>> = BTreeMap::new();
    for entry in &recoupe_languages::get(language).lexicon.pack().entries {
        if let Sense::Body(body) = &entry.sense {
            bodies.entry(&body.id).or_default().push(body);
        }
    }
    bodies
}

/// Whether two entries say the same of their body; acronyms and full names have entries of their own.
fn agree(a: &Body, b: &Body) -> bool {
    a.sectors == b.sectors && a.kind == b.kind && a.country == b.country
}

#[test]
fn languages_know_the_same_bodies() {
    let (french, english) = (bodies(Language::Fr), bodies(Language::En));
    let strangers = |a: &BTreeMap<&'static str, _>, b: &BTreeMap<&'static str, _>| {
        a.keys().filter(|id| !b.contains_key(*id)).copied().collect::<Vec<&str>>()
    };
    assert!(french.contains_key("UN"));
    assert_eq!(strangers(&french, &english), [""; 0], "only in French");
    assert_eq!(strangers(&english, &french), [""; 0], "only in English");
}

#[test]
fn a_body_is_the_same_in_all_its_entries() {
    let (french, english) = (bodies(Language::Fr), bodies(Language::En));
    for (id, entries) in french.iter().chain(&english) {
        let first = french[id][0];
        assert!(entries.iter().all(|body| agree(first, body)), "{id} differs from entry to entry");
    }
}

#[test]
fn ids_are_written_in_capitals() {
    let is_plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let odd: Vec<&str> = bodies(Language::Fr).into_keys().filter(|id| !id.chars().all(is_plain)).collect();
    assert_eq!(odd, [""; 0]);
}
