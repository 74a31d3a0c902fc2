//! What kind of event it is, in the twenty-five sub-event types of ACLED.
//! Written by `cargo xtask codegen` from `ontology/acled_sub.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{AcledType, Entry};

/// What kind of event it is, in the twenty-five sub-event types of ACLED.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledSub {
    /// State forces retake a place by fighting.
    GovernmentRegainsTerritory,
    /// An armed group takes a place by fighting and holds it for more than a day.
    NonStateActorOvertakesTerritory,
    /// Armed groups fight, and control does not change.
    ArmedClash,
    /// Peaceful protesters meet force that kills or gravely injures.
    ExcessiveForceAgainstProtesters,
    /// Peaceful protesters are dispersed or arrested without grave force.
    ProtestWithIntervention,
    /// A demonstration with neither violence nor intervention.
    PeacefulProtest,
    /// Demonstrators commit violence or destruction.
    ViolentDemonstration,
    /// A crowd attacks others outside a demonstration.
    MobViolence,
    /// Use of a chemical weapon.
    ChemicalWeapon,
    /// A strike from an aircraft, crewed or not.
    AirDroneStrike,
    /// The attacker blows himself up.
    SuicideBomb,
    /// Artillery, mortar, rocket or missile fire.
    ShellingArtilleryMissileAttack,
    /// A mine, planted bomb or device set off from afar.
    RemoteExplosiveLandmineIed,
    /// A grenade is thrown.
    Grenade,
    /// An armed group commits rape or sexual assault.
    SexualViolence,
    /// An armed group kills or injures civilians, or tries to.
    Attack,
    /// An armed group or the state abducts civilians or makes them disappear.
    AbductionForcedDisappearance,
    /// An agreement, truce, prisoner exchange, negotiated surrender.
    Agreement,
    /// Mass arrests, or arrests of people who matter.
    Arrests,
    /// Moves of forces, recruitment, a split or merger of a group.
    ChangeToGroupActivity,
    /// A weapon is seized, defused or intercepted before use.
    DisruptedWeaponsUse,
    /// A group sets up a base or headquarters.
    HeadquartersOrBaseEstablished,
    /// Looting or destruction outside a riot.
    LootingPropertyDestruction,
    /// A place changes hands without fighting.
    NonViolentTransferOfTerritory,
    /// Another strategic fact.
    Other,
}

impl AcledSub {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledSub] = &[
        AcledSub::GovernmentRegainsTerritory,
        AcledSub::NonStateActorOvertakesTerritory,
        AcledSub::ArmedClash,
        AcledSub::ExcessiveForceAgainstProtesters,
        AcledSub::ProtestWithIntervention,
        AcledSub::PeacefulProtest,
        AcledSub::ViolentDemonstration,
        AcledSub::MobViolence,
        AcledSub::ChemicalWeapon,
        AcledSub::AirDroneStrike,
        AcledSub::SuicideBomb,
        AcledSub::ShellingArtilleryMissileAttack,
        AcledSub::RemoteExplosiveLandmineIed,
        AcledSub::Grenade,
        AcledSub::SexualViolence,
        AcledSub::Attack,
        AcledSub::AbductionForcedDisappearance,
        AcledSub::Agreement,
        AcledSub::Arrests,
        AcledSub::ChangeToGroupActivity,
        AcledSub::DisruptedWeaponsUse,
        AcledSub::HeadquartersOrBaseEstablished,
        AcledSub::LootingPropertyDestruction,
        AcledSub::NonViolentTransferOfTerritory,
        AcledSub::Other,
    ];

    /// The type that the sub-event type belongs to.
    pub const fn acled_type(self) -> AcledType {
        match self {
            AcledSub::GovernmentRegainsTerritory
            | AcledSub::NonStateActorOvertakesTerritory
            | AcledSub::ArmedClash => AcledType::Battles,
            AcledSub::ChemicalWeapon
            | AcledSub::AirDroneStrike
            | AcledSub::SuicideBomb
            | AcledSub::ShellingArtilleryMissileAttack
            | AcledSub::RemoteExplosiveLandmineIed
            | AcledSub::Grenade => AcledType::ExplosionsRemoteViolence,
            AcledSub::ExcessiveForceAgainstProtesters
            | AcledSub::ProtestWithIntervention
            | AcledSub::PeacefulProtest => AcledType::Protests,
            AcledSub::ViolentDemonstration | AcledSub::MobViolence => AcledType::Riots,
            AcledSub::Agreement
            | AcledSub::Arrests
            | AcledSub::ChangeToGroupActivity
            | AcledSub::DisruptedWeaponsUse
            | AcledSub::HeadquartersOrBaseEstablished
            | AcledSub::LootingPropertyDestruction
            | AcledSub::NonViolentTransferOfTerritory
            | AcledSub::Other => AcledType::StrategicDevelopments,
            AcledSub::SexualViolence | AcledSub::Attack | AcledSub::AbductionForcedDisappearance => {
                AcledType::ViolenceAgainstCivilians
            }
        }
    }
}

closed_list!(AcledSub, ENTRIES);

pub(super) static ENTRIES: [Entry; 25] = [
    Entry {
        code: "Government regains territory",
        label: ["l’État reprend un territoire", "government regains territory"],
        definition: [
            "Les forces de l’État reprennent un lieu par le combat.",
            "State forces retake a place by fighting.",
        ],
        example: Some([
            "L’armée a repris la ville après deux jours de combats.",
            "The army retook the town after two days of fighting.",
        ]),
    },
    Entry {
        code: "Non-state actor overtakes territory",
        label: ["un groupe prend un territoire", "non-state actor overtakes territory"],
        definition: [
            "Un groupe armé prend un lieu par le combat et le tient plus d’un jour.",
            "An armed group takes a place by fighting and holds it for more than a day.",
        ],
        example: Some(["Les rebelles se sont emparés du chef-lieu.", "Rebels captured the district seat."]),
    },
    Entry {
        code: "Armed clash",
        label: ["accrochage", "armed clash"],
        definition: [
            "Des groupes armés se battent, sans changement de contrôle.",
            "Armed groups fight, and control does not change.",
        ],
        example: Some([
            "Des tirs ont été échangés toute la nuit près du col.",
            "Fire was exchanged all night near the pass.",
        ]),
    },
    Entry {
        code: "Excessive force against protesters",
        label: ["force excessive contre des manifestants", "excessive force against protesters"],
        definition: [
            "Des manifestants pacifiques sont visés par une force qui tue ou blesse gravement.",
            "Peaceful protesters meet force that kills or gravely injures.",
        ],
        example: Some(["La garde a ouvert le feu sur le cortège.", "The guard opened fire on the march."]),
    },
    Entry {
        code: "Protest with intervention",
        label: ["manifestation avec intervention", "protest with intervention"],
        definition: [
            "Des manifestants pacifiques sont dispersés ou arrêtés sans force grave.",
            "Peaceful protesters are dispersed or arrested without grave force.",
        ],
        example: Some([
            "La police a dispersé le sit-in au gaz lacrymogène.",
            "Police broke up the sit-in with tear gas.",
        ]),
    },
    Entry {
        code: "Peaceful protest",
        label: ["manifestation pacifique", "peaceful protest"],
        definition: [
            "Manifestation sans violence ni intervention.",
            "A demonstration with neither violence nor intervention.",
        ],
        example: Some(["Des enseignants ont défilé dans le calme.", "Teachers marched quietly."]),
    },
    Entry {
        code: "Violent demonstration",
        label: ["manifestation violente", "violent demonstration"],
        definition: [
            "Des manifestants commettent des violences ou des destructions.",
            "Demonstrators commit violence or destruction.",
        ],
        example: Some(["Le cortège a incendié deux véhicules.", "The march set two vehicles on fire."]),
    },
    Entry {
        code: "Mob violence",
        label: ["violence de foule", "mob violence"],
        definition: [
            "Une foule s’en prend à d’autres hors d’une manifestation.",
            "A crowd attacks others outside a demonstration.",
        ],
        example: Some([
            "Des villageois ont lynché un voleur présumé.",
            "Villagers lynched an alleged thief.",
        ]),
    },
    Entry {
        code: "Chemical weapon",
        label: ["arme chimique", "chemical weapon"],
        definition: ["Emploi d’une arme chimique.", "Use of a chemical weapon."],
        example: Some([
            "Des obus au chlore seraient tombés sur le bourg.",
            "Chlorine shells were said to have hit the town.",
        ]),
    },
    Entry {
        code: "Air/drone strike",
        label: ["frappe aérienne ou de drone", "air or drone strike"],
        definition: [
            "Frappe depuis un aéronef, avec ou sans pilote.",
            "A strike from an aircraft, crewed or not.",
        ],
        example: Some(["Un drone a touché un dépôt de carburant.", "A drone hit a fuel depot."]),
    },
    Entry {
        code: "Suicide bomb",
        label: ["attentat-suicide", "suicide bomb"],
        definition: ["L’assaillant se fait exploser.", "The attacker blows himself up."],
        example: Some([
            "Une femme a actionné sa ceinture au marché.",
            "A woman set off her belt at the market.",
        ]),
    },
    Entry {
        code: "Shelling/artillery/missile attack",
        label: ["tir d’artillerie ou de missile", "shelling, artillery or missile attack"],
        definition: [
            "Tir d’artillerie, de mortier, de roquettes ou de missiles.",
            "Artillery, mortar, rocket or missile fire.",
        ],
        example: Some([
            "Trois obus de mortier ont frappé le faubourg.",
            "Three mortar rounds hit the suburb.",
        ]),
    },
    Entry {
        code: "Remote explosive/landmine/IED",
        label: ["mine ou engin explosif", "remote explosive, landmine or IED"],
        definition: [
            "Mine, bombe posée ou engin commandé à distance.",
            "A mine, planted bomb or device set off from afar.",
        ],
        example: Some(["Le camion a sauté sur une mine.", "The lorry hit a mine."]),
    },
    Entry {
        code: "Grenade",
        label: ["grenade", "grenade attack"],
        definition: ["Jet de grenade.", "A grenade is thrown."],
        example: Some(["Une grenade a été lancée dans un bar.", "A grenade was thrown into a bar."]),
    },
    Entry {
        code: "Sexual violence",
        label: ["violence sexuelle", "sexual violence"],
        definition: [
            "Un groupe armé commet un viol ou une agression sexuelle.",
            "An armed group commits rape or sexual assault.",
        ],
        example: Some([
            "Quatre femmes ont été violées par des miliciens.",
            "Four women were raped by militiamen.",
        ]),
    },
    Entry {
        code: "Attack",
        label: ["attaque contre des civils", "attack on civilians"],
        definition: [
            "Un groupe armé tue ou blesse des civils, ou tente de le faire.",
            "An armed group kills or injures civilians, or tries to.",
        ],
        example: Some(["Des hommes armés ont tué neuf villageois.", "Gunmen killed nine villagers."]),
    },
    Entry {
        code: "Abduction/forced disappearance",
        label: ["enlèvement, disparition forcée", "abduction, forced disappearance"],
        definition: [
            "Un groupe armé ou l’État enlève des civils ou les fait disparaître.",
            "An armed group or the state abducts civilians or makes them disappear.",
        ],
        example: Some([
            "Deux médecins ont été enlevés sur la route.",
            "Two doctors were abducted on the road.",
        ]),
    },
    Entry {
        code: "Agreement",
        label: ["accord", "agreement"],
        definition: [
            "Accord, trêve, échange de prisonniers, reddition négociée.",
            "An agreement, truce, prisoner exchange, negotiated surrender.",
        ],
        example: Some(["Les deux camps ont signé une trêve.", "Both sides signed a truce."]),
    },
    Entry {
        code: "Arrests",
        label: ["arrestations", "arrests"],
        definition: [
            "Arrestations massives ou de personnes importantes.",
            "Mass arrests, or arrests of people who matter.",
        ],
        example: Some([
            "Trente militants ont été arrêtés à l’aube.",
            "Thirty activists were arrested at dawn.",
        ]),
    },
    Entry {
        code: "Change to group/activity",
        label: ["évolution d’un groupe", "change to group or activity"],
        definition: [
            "Mouvement de forces, recrutement, scission, fusion d’un groupe.",
            "Moves of forces, recruitment, a split or merger of a group.",
        ],
        example: Some(["La milice a rejoint l’armée régulière.", "The militia joined the regular army."]),
    },
    Entry {
        code: "Disrupted weapons use",
        label: ["arme neutralisée", "disrupted weapons use"],
        definition: [
            "Une arme est saisie, désamorcée ou interceptée avant de servir.",
            "A weapon is seized, defused or intercepted before use.",
        ],
        example: Some(["Une bombe a été désamorcée à la gare.", "A bomb was defused at the station."]),
    },
    Entry {
        code: "Headquarters or base established",
        label: ["base installée", "headquarters or base established"],
        definition: [
            "Un groupe installe une base ou un quartier général.",
            "A group sets up a base or headquarters.",
        ],
        example: Some([
            "Les paramilitaires ont ouvert un camp au nord.",
            "Paramilitaries opened a camp in the north.",
        ]),
    },
    Entry {
        code: "Looting/property destruction",
        label: ["pillage, destruction de biens", "looting, destruction of property"],
        definition: ["Pillage ou destruction hors d’une émeute.", "Looting or destruction outside a riot."],
        example: Some(["Les soldats ont pillé l’entrepôt.", "Soldiers looted the warehouse."]),
    },
    Entry {
        code: "Non-violent transfer of territory",
        label: ["transfert de territoire sans combat", "non-violent transfer of territory"],
        definition: ["Un lieu change de mains sans combat.", "A place changes hands without fighting."],
        example: Some([
            "Les rebelles ont évacué le village avant l’arrivée de l’armée.",
            "Rebels left the village before the army came.",
        ]),
    },
    Entry {
        code: "Other",
        label: ["autre évolution", "other development"],
        definition: ["Autre fait stratégique.", "Another strategic fact."],
        example: Some(["Le gouvernement a fermé la frontière.", "The government closed the border."]),
    },
];
