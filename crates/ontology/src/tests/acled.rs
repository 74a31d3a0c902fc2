//! The rules from PLOVER to ACLED: each type is covered, each rule can apply, and the traps are avoided.

use crate::*;
use std::collections::BTreeSet;

fn case(event_type: EventType) -> AcledCase<'static> {
    AcledCase::of(event_type)
}

/// The likeliest sub-event type of a case.
fn first(case: AcledCase<'_>) -> Option<AcledSub> {
    AcledRule::of(&case).subs().first().copied()
}

#[test]
fn every_event_type_has_a_rule_without_further_conditions() {
    for &event_type in EventType::ALL {
        AcledRule::of(&case(event_type));
    }
}

#[test]
fn every_rule_holds_for_a_case_that_meets_its_conditions() {
    for &rule in AcledRule::ALL {
        let reached = rule.types().iter().any(|&event_type| {
            let case = AcledCase {
                event_type,
                modes: rule.modes(),
                contexts: rule.contexts(),
                actors: rule.actors(),
                recipients: rule.recipients(),
                states: rule.states(),
                is_two_sided: rule.is_two_sided(),
                has_failed: rule.has_failed(),
            };
            AcledRule::of(&case) == rule
        });
        assert!(reached, "{rule}: another rule always comes first");
    }
}

#[test]
fn modes_of_a_rule_belong_to_its_types() {
    for rule in AcledRule::ALL {
        for mode in rule.modes() {
            assert!(rule.types().contains(&mode.event_type()), "{rule}: {mode} is of another type");
        }
    }
}

#[test]
fn every_sub_event_type_is_a_candidate_somewhere() {
    let proposed: BTreeSet<AcledSub> = AcledRule::ALL.iter().flat_map(|rule| rule.subs()).copied().collect();
    let missing: Vec<&AcledSub> = AcledSub::ALL.iter().filter(|sub| !proposed.contains(sub)).collect();
    assert!(missing.is_empty(), "no rule proposes {missing:?}");
}

#[test]
fn sub_event_types_are_spread_over_the_types_as_acled_has_them() {
    let sizes: Vec<usize> = AcledType::ALL
        .iter()
        .map(|&acled_type| AcledSub::ALL.iter().filter(|sub| sub.acled_type() == acled_type).count())
        .collect();
    assert_eq!(sizes, [3, 3, 2, 6, 3, 8]);
}

#[test]
fn a_tv_tower_seized_by_rioters_is_a_riot_and_no_capture_of_territory() {
    let seized = AcledCase {
        modes: &[Mode::CoerceSeize],
        actors: &[AcledActor::Rioters],
        states: &[SiteState::Seized],
        ..case(EventType::Coerce)
    };
    let rule = AcledRule::of(&seized);
    assert_eq!(rule, AcledRule::RiotSeizure);
    assert!(rule.subs().iter().all(|sub| sub.acled_type() == AcledType::Riots));
}

#[test]
fn looting_is_a_row_of_its_own_only_outside_a_riot() {
    let looted = AcledCase { states: &[SiteState::Looted], ..case(EventType::Coerce) };
    assert_eq!(first(looted), Some(AcledSub::LootingPropertyDestruction));
    let by_rioters = AcledCase { actors: &[AcledActor::Rioters], modes: &[Mode::CoerceSeize], ..looted };
    assert_eq!(first(by_rioters), Some(AcledSub::ViolentDemonstration));
}

#[test]
fn strikes_and_hunger_strikes_are_protest_in_plover_and_no_row_in_acled() {
    for mode in [Mode::ProtestStrike, Mode::ProtestHunger, Mode::ProtestBoycott] {
        assert_eq!(first(AcledCase { modes: &[mode], ..case(EventType::Protest) }), None, "{mode}");
    }
    assert_eq!(first(case(EventType::Protest)), Some(AcledSub::PeacefulProtest));
}

#[test]
fn captured_fighters_are_not_abducted_civilians() {
    let abduct = AcledCase { modes: &[Mode::AssaultAbduct], ..case(EventType::Assault) };
    assert_eq!(first(abduct), Some(AcledSub::AbductionForcedDisappearance));
    let fighters = AcledCase { recipients: &[AcledActor::Rebel], ..abduct };
    assert_eq!(first(fighters), Some(AcledSub::ArmedClash));
}

#[test]
fn artillery_within_a_battle_is_the_battle() {
    let shelling = AcledCase { modes: &[Mode::AssaultHeavyWeapons], ..case(EventType::Assault) };
    assert_eq!(first(shelling), Some(AcledSub::ShellingArtilleryMissileAttack));
    let both = AcledCase { actors: &[AcledActor::State, AcledActor::Rebel], is_two_sided: true, ..shelling };
    assert_eq!(first(both), Some(AcledSub::ArmedClash));
}

#[test]
fn tear_gas_on_a_peaceful_march_is_an_intervention() {
    let gas = AcledCase {
        modes: &[Mode::AssaultCrowdControl],
        recipients: &[AcledActor::Protesters],
        ..case(EventType::Assault)
    };
    assert_eq!(first(gas), Some(AcledSub::ProtestWithIntervention));
    let shot = AcledCase { modes: &[Mode::AssaultFirearms], ..gas };
    assert_eq!(first(shot), Some(AcledSub::ExcessiveForceAgainstProtesters));
}

#[test]
fn a_defused_bomb_is_disrupted_weapons_use() {
    let bomb = AcledCase { modes: &[Mode::AssaultExplosives], has_failed: true, ..case(EventType::Assault) };
    assert_eq!(first(bomb), Some(AcledSub::DisruptedWeaponsUse));
}

#[test]
fn peacekeepers_who_arrive_are_a_move_of_forces() {
    let sent = AcledCase { contexts: &[Context::Peacekeeping], ..case(EventType::Aid) };
    assert_eq!(first(sent), Some(AcledSub::ChangeToGroupActivity));
    assert_eq!(first(case(EventType::Aid)), None);
}
