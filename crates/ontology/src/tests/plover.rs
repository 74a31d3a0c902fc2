//! PLOVER 0.8: which type has which modes, quad class and recipient; the traps of its three versions.

use crate::*;
use std::collections::BTreeSet;

#[test]
fn each_type_has_the_modes_of_the_codebook() {
    let of = |event_type: EventType| event_type.modes().count();
    let with_modes = [
        (EventType::Consult, 4),
        (EventType::Retreat, 6),
        (EventType::Request, 4),
        (EventType::Accuse, 3),
        (EventType::Reject, 4),
        (EventType::Threaten, 6),
        (EventType::Protest, 7),
        (EventType::Sanction, 4),
        (EventType::Mobilize, 4),
        (EventType::Coerce, 10),
        (EventType::Assault, 15),
    ];
    for (event_type, modes) in with_modes {
        assert_eq!(of(event_type), modes, "number of modes of {event_type}");
    }
    let without: Vec<EventType> = EventType::ALL.iter().copied().filter(|&t| of(t) == 0).collect();
    let words =
        [EventType::Agree, EventType::Support, EventType::Concede, EventType::Cooperate, EventType::Aid];
    assert_eq!(without, words);
}

#[test]
fn a_mode_says_its_type_in_its_code() {
    for mode in Mode::ALL {
        assert_eq!(mode.code(), format!("{}.{}", mode.event_type(), mode.word()));
        assert_eq!(Mode::of(mode.event_type(), mode.word()), Some(*mode));
    }
    assert_eq!(Mode::of(EventType::Threaten, "restrict"), Some(Mode::ThreatenRestrict));
    assert_eq!(Mode::of(EventType::Coerce, "restrict"), Some(Mode::CoerceRestrict));
    assert_eq!(Mode::of(EventType::Assault, "restrict"), None, "restrict is no mode of ASSAULT");
}

#[test]
fn sanction_is_material_conflict_as_in_the_codebook_not_verbal_as_in_the_readme() {
    assert_eq!(EventType::Sanction.quad(), QuadClass::MaterialConflict);
}

#[test]
fn quad_classes_hold_the_types_of_the_codebook() {
    let sizes: Vec<usize> = QuadClass::ALL
        .iter()
        .map(|&quad| EventType::ALL.iter().filter(|event_type| event_type.quad() == quad).count())
        .collect();
    assert_eq!(sizes, [4, 3, 4, 5]);
}

#[test]
fn only_cooperate_aid_and_sanction_need_a_recipient() {
    let need: Vec<&str> = EventType::ALL
        .iter()
        .filter(|event_type| event_type.requires_recipient())
        .map(|t| t.code())
        .collect();
    assert_eq!(need, ["COOPERATE", "AID", "SANCTION"]);
}

#[test]
fn types_and_modes_of_older_versions_are_unknown() {
    for old in ["DEMAND", "DISAPPROVE", "INVESTIGATE", "FIGHT", "YIELD", "CRIME", "SACTION", "RESTRICT"] {
        assert_eq!(EventType::parse(old), None, "{old} is no type of codebook 0.8");
    }
    let words: BTreeSet<&str> = Mode::ALL.iter().map(|mode| mode.word()).collect();
    let unknown =
        ["return", "ease", "ban", "political", "assassinate", "pro_autocracy", "cleansing", "massacre"];
    for old in
        unknown.into_iter().chain(["host", "confiscate", "detain", "strike-hun", "demo-org", "riot-spon"])
    {
        assert!(!words.contains(old), "{old} is no mode of codebook 0.8");
    }
    assert_eq!(Mode::of(EventType::Assault, "seize"), None, "seize is a mode of COERCE only");
    for old in ["humanitarian", "democracy", "rights", "political", "disaster"] {
        assert_eq!(Context::parse(old), None, "{old} is no context of codebook 0.8");
    }
}

#[test]
fn special_contexts_are_kept_apart_from_the_thirty_seven() {
    for special in SpecialContext::ALL {
        assert_eq!(Context::parse(special.code()), None);
    }
}

#[test]
fn med_is_health_and_jrn_is_media_insurgents_and_separatists_are_rebels() {
    assert_eq!(Sector::Med.label(UiLang::Fr), "santé");
    assert_eq!(Sector::Jrn.label(UiLang::En), "media");
    for cameo in ["INS", "SEP", "HLH", "---", "~"] {
        assert_eq!(Sector::parse(cameo), None, "{cameo} is a code of other data");
    }
    assert_eq!(Sector::Reb.acled(), Some(AcledActor::Rebel));
}

#[test]
fn armed_sectors_are_armed_actors_of_acled() {
    for sector in Sector::ALL.iter().filter(|sector| sector.is_armed()) {
        let armed = [AcledActor::State, AcledActor::Rebel, AcledActor::PoliticalMilitia];
        assert!(sector.acled().is_some_and(|actor| armed.contains(&actor)), "{sector}");
    }
}
