//! What was done, in the codes of CAMEO.
//! Written by `cargo xtask codegen` from `ontology/cameo.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{CameoGap, Context, Entry, EventType, Mode};

/// What was done, in the codes of CAMEO.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u16)]
pub enum Cameo {
    /// The actor speaks in public.
    C01,
    /// The actor speaks, and the kind of the words is not stated.
    C010,
    /// The actor refuses to speak.
    C011,
    /// The actor expects the worst or a failure.
    C012,
    /// The actor expects the best or a success.
    C013,
    /// The actor says it is weighing a decision, without taking it.
    C014,
    /// The actor says it is responsible for an act.
    C015,
    /// The actor says it had no part in an act.
    C016,
    /// The actor marks a date, a mourning or a victory.
    C017,
    /// The actor expresses sympathy or condolences.
    C018,
    /// The actor says it shares a view.
    C019,
    /// The actor asks for something without demanding.
    C02,
    /// The actor asks for something that is not stated.
    C020,
    /// The actor asks for material cooperation, without demanding.
    C021,
    /// The actor asks for economic cooperation, without demanding.
    C0211,
    /// The actor asks for military cooperation, without demanding.
    C0212,
    /// The actor asks for judicial cooperation, without demanding.
    C0213,
    /// The actor asks for sharing of intelligence, without demanding.
    C0214,
    /// The actor asks for diplomatic backing, without demanding.
    C022,
    /// The actor asks for material aid, without demanding.
    C023,
    /// The actor asks for economic aid, without demanding.
    C0231,
    /// The actor asks for military aid, without demanding.
    C0232,
    /// The actor asks for humanitarian aid, without demanding.
    C0233,
    /// The actor asks for military protection or peacekeepers, without demanding.
    C0234,
    /// The actor asks for political reform, without demanding.
    C024,
    /// The actor asks for a change of leaders, without demanding.
    C0241,
    /// The actor asks for a change of policy, without demanding.
    C0242,
    /// The actor asks for rights, without demanding.
    C0243,
    /// The actor asks for a change of institutions or regime, without demanding.
    C0244,
    /// The actor asks for a concession, without demanding.
    C025,
    /// The actor asks for an easing of administrative measures, without demanding.
    C0251,
    /// The actor asks for an easing of protests, without demanding.
    C0252,
    /// The actor asks for the release of people or property, without demanding.
    C0253,
    /// The actor asks for an easing of economic sanctions, a boycott or an embargo, without demanding.
    C0254,
    /// The actor asks for access for international actors, without demanding.
    C0255,
    /// The actor asks for a military de-escalation, without demanding.
    C0256,
    /// The actor asks for a meeting or talks, without demanding.
    C026,
    /// The actor asks for a settlement of the dispute, without demanding.
    C027,
    /// The actor asks for mediation, without demanding.
    C028,
    /// The actor announces that it will cooperate.
    C03,
    /// The actor announces cooperation that is not stated.
    C030,
    /// The actor promises or accepts material cooperation.
    C031,
    /// The actor promises or accepts economic cooperation.
    C0311,
    /// The actor promises or accepts military cooperation.
    C0312,
    /// The actor promises or accepts judicial cooperation.
    C0313,
    /// The actor promises or accepts sharing of intelligence.
    C0314,
    /// The actor promises or accepts diplomatic backing.
    C032,
    /// The actor promises or accepts material aid.
    C033,
    /// The actor promises or accepts economic aid.
    C0331,
    /// The actor promises or accepts military aid.
    C0332,
    /// The actor promises or accepts humanitarian aid.
    C0333,
    /// The actor promises or accepts military protection or peacekeepers.
    C0334,
    /// The actor promises or accepts political reform.
    C034,
    /// The actor promises or accepts a change of leaders.
    C0341,
    /// The actor promises or accepts a change of policy.
    C0342,
    /// The actor promises or accepts rights.
    C0343,
    /// The actor promises or accepts a change of institutions or regime.
    C0344,
    /// The actor promises or accepts a concession.
    C035,
    /// The actor promises or accepts an easing of administrative measures.
    C0351,
    /// The actor promises or accepts an easing of protests.
    C0352,
    /// The actor promises or accepts the release of people or property.
    C0353,
    /// The actor promises or accepts an easing of economic sanctions, a boycott or an embargo.
    C0354,
    /// The actor promises or accepts access for international actors.
    C0355,
    /// The actor promises or accepts a military de-escalation.
    C0356,
    /// The actor promises or accepts a meeting or talks.
    C036,
    /// The actor promises or accepts a settlement of the dispute.
    C037,
    /// The actor is ready to have a mediator.
    C038,
    /// The actor is ready to serve as a mediator.
    C039,
    /// Actors talk or meet.
    C04,
    /// Actors consult in a way that is not stated.
    C040,
    /// Actors talk from afar.
    C041,
    /// The actor travels to the other.
    C042,
    /// The actor receives the other: in PLOVER the visitor is the actor, so roles change.
    C043,
    /// Actors meet at neither one’s place.
    C044,
    /// The actor helps others to agree.
    C045,
    /// Actors negotiate.
    C046,
    /// The actor backs the other in words or by a diplomatic act.
    C05,
    /// Diplomatic backing that is not stated.
    C050,
    /// The actor praises or approves the other.
    C051,
    /// The actor speaks up for the other.
    C052,
    /// The actor seeks support for the other.
    C053,
    /// The actor recognises a state or government.
    C054,
    /// The actor expresses regret: a concession by the PLOVER codebook.
    C055,
    /// The actor forgives or accepts an apology.
    C056,
    /// The actor signs or ratifies an agreement.
    C057,
    /// Actors cooperate to the benefit of both.
    C06,
    /// Cooperation that is not stated.
    C060,
    /// Actors exchange or trade.
    C061,
    /// Actors train or operate together.
    C062,
    /// Extradition, help between courts.
    C063,
    /// Actors exchange intelligence.
    C064,
    /// The actor helps the other in deeds.
    C07,
    /// Aid that is not stated.
    C070,
    /// The actor gives or lends money or goods.
    C071,
    /// The actor gives weapons, personnel or training.
    C072,
    /// The actor gives food, care or shelter.
    C073,
    /// The actor sends troops that protect or stand between parties.
    C074,
    /// The actor takes somebody in as a refugee.
    C075,
    /// The actor gives way in words or in deeds.
    C08,
    /// The actor gives way in a manner that is not stated.
    C080,
    /// The actor eases legal or administrative constraints.
    C081,
    /// The actor gives political freedoms back.
    C0811,
    /// The actor lifts a ban on a party or politician.
    C0812,
    /// The actor ends or eases a curfew.
    C0813,
    /// The actor ends a state of emergency or martial law.
    C0814,
    /// The actor suspends its protests.
    C082,
    /// The actor grants political reform on request.
    C083,
    /// The actor grants a change of leaders on request.
    C0831,
    /// The actor grants a change of policy on request.
    C0832,
    /// The actor grants rights on request.
    C0833,
    /// The actor grants a change of institutions or regime on request.
    C0834,
    /// The actor returns property or releases people.
    C084,
    /// The actor sets people free.
    C0841,
    /// The actor returns property; PLOVER has no mode for it.
    C0842,
    /// The actor eases sanctions, a boycott or an embargo; PLOVER has no mode for it.
    C085,
    /// The actor lets international actors in.
    C086,
    /// The actor lets peacekeepers deploy on its ground.
    C0861,
    /// The actor lets inspectors or observers in.
    C0862,
    /// The actor lets humanitarian relief through.
    C0863,
    /// The actor reduces its engagement in a way that is not stated.
    C087,
    /// The actor ceases fire.
    C0871,
    /// The actor loosens a blockade or siege.
    C0872,
    /// The actor demobilises or disarms forces.
    C0873,
    /// The actor leaves a place or surrenders.
    C0874,
    /// The actor investigates.
    C09,
    /// The actor investigates a matter that is not stated.
    C090,
    /// The actor investigates crime or corruption.
    C091,
    /// The actor investigates human rights abuses.
    C092,
    /// The actor investigates military action.
    C093,
    /// The actor investigates war crimes.
    C094,
    /// The actor demands or orders something.
    C10,
    /// The actor demands something that is not stated.
    C100,
    /// The actor demands material cooperation.
    C101,
    /// The actor demands economic cooperation.
    C1011,
    /// The actor demands military cooperation.
    C1012,
    /// The actor demands judicial cooperation.
    C1013,
    /// The actor demands sharing of intelligence.
    C1014,
    /// The actor demands diplomatic backing.
    C102,
    /// The actor demands material aid.
    C103,
    /// The actor demands economic aid.
    C1031,
    /// The actor demands military aid.
    C1032,
    /// The actor demands humanitarian aid.
    C1033,
    /// The actor demands military protection or peacekeepers.
    C1034,
    /// The actor demands political reform.
    C104,
    /// The actor demands a change of leaders.
    C1041,
    /// The actor demands a change of policy.
    C1042,
    /// The actor demands rights.
    C1043,
    /// The actor demands a change of institutions or regime.
    C1044,
    /// The actor demands a concession.
    C105,
    /// The actor demands an easing of administrative measures.
    C1051,
    /// The actor demands an easing of protests.
    C1052,
    /// The actor demands the release of people or property.
    C1053,
    /// The actor demands an easing of economic sanctions, a boycott or an embargo.
    C1054,
    /// The actor demands access for international actors.
    C1055,
    /// The actor demands a military de-escalation.
    C1056,
    /// The actor demands a meeting or talks.
    C106,
    /// The actor demands a settlement of the dispute.
    C107,
    /// The actor demands mediation.
    C108,
    /// The actor disapproves or accuses.
    C11,
    /// The actor disapproves, and nothing more is stated.
    C110,
    /// The actor criticises or condemns.
    C111,
    /// The actor lays an act on the other, and the act is not stated.
    C112,
    /// The actor accuses the other of crime or corruption.
    C1121,
    /// The actor accuses the other of human rights abuses.
    C1122,
    /// The actor accuses the other of aggression.
    C1123,
    /// The actor accuses the other of war crimes.
    C1124,
    /// The actor accuses the other of spying or treason.
    C1125,
    /// The actor calls for opposition to the other.
    C113,
    /// The actor protests through an official channel: note, petition, appeal.
    C114,
    /// The actor files a suit or a charge.
    C115,
    /// A court finds the other guilty: SANCTION in PLOVER, not ACCUSE.
    C116,
    /// The actor refuses or rejects.
    C12,
    /// The actor refuses something that is not stated.
    C120,
    /// The actor refuses material cooperation.
    C121,
    /// The actor refuses economic cooperation.
    C1211,
    /// The actor refuses military cooperation.
    C1212,
    /// The actor refuses judicial cooperation.
    C1213,
    /// The actor refuses sharing of intelligence.
    C1214,
    /// The actor refuses material aid.
    C122,
    /// The actor refuses economic aid.
    C1221,
    /// The actor refuses military aid.
    C1222,
    /// The actor refuses humanitarian aid.
    C1223,
    /// The actor refuses military protection or peacekeepers.
    C1224,
    /// The actor refuses political reform.
    C123,
    /// The actor refuses a change of leaders.
    C1231,
    /// The actor refuses a change of policy.
    C1232,
    /// The actor refuses rights.
    C1233,
    /// The actor refuses a change of institutions or regime.
    C1234,
    /// The actor refuses a concession.
    C124,
    /// The actor refuses an easing of administrative measures.
    C1241,
    /// The actor refuses an easing of protests.
    C1242,
    /// The actor refuses the release of people or property.
    C1243,
    /// The actor refuses an easing of economic sanctions, a boycott or an embargo.
    C1244,
    /// The actor refuses access for international actors.
    C1245,
    /// The actor refuses a military de-escalation.
    C1246,
    /// The actor refuses a meeting or talks.
    C125,
    /// The actor refuses mediation.
    C126,
    /// The actor refuses a settlement of the dispute.
    C127,
    /// The actor disobeys a law or norm.
    C128,
    /// The actor blocks a text by a veto.
    C129,
    /// The actor threatens.
    C13,
    /// The actor threatens, and with what is not stated.
    C130,
    /// The actor threatens with non-violent measures.
    C131,
    /// The actor threatens to reduce or stop aid.
    C1311,
    /// The actor threatens with sanctions, a boycott or an embargo.
    C1312,
    /// The actor threatens to reduce or break relations.
    C1313,
    /// The actor threatens with administrative measures.
    C132,
    /// The actor threatens to restrict freedoms.
    C1321,
    /// The actor threatens to ban a party.
    C1322,
    /// The actor threatens with a curfew.
    C1323,
    /// The actor threatens with emergency rule.
    C1324,
    /// The actor threatens to protest.
    C133,
    /// The actor threatens to halt talks.
    C134,
    /// The actor threatens to halt mediation.
    C135,
    /// The actor threatens to end an international presence.
    C136,
    /// The actor threatens with violent repression.
    C137,
    /// The actor threatens to use military force.
    C138,
    /// The actor threatens with a blockade.
    C1381,
    /// The actor threatens to occupy territory.
    C1382,
    /// The actor threatens with unconventional violence.
    C1383,
    /// The actor threatens with a conventional attack.
    C1384,
    /// The actor threatens with weapons of mass destruction.
    C1385,
    /// The actor sets a deadline and threatens if it passes; the words tell with what.
    C139,
    /// Civilians protest together.
    C14,
    /// Civilians protest in a way that is not stated.
    C140,
    /// People demonstrate, and the aim is not stated.
    C141,
    /// People demonstrate for a change of leaders.
    C1411,
    /// People demonstrate for a change of policy.
    C1412,
    /// People demonstrate for rights.
    C1413,
    /// People demonstrate for a change of institutions or regime.
    C1414,
    /// People refuse to eat, and the aim is not stated.
    C142,
    /// People refuse to eat for a change of leaders.
    C1421,
    /// People refuse to eat for a change of policy.
    C1422,
    /// People refuse to eat for rights.
    C1423,
    /// People refuse to eat for a change of institutions or regime.
    C1424,
    /// People strike or boycott, and the aim is not stated.
    C143,
    /// People strike or boycott for a change of leaders.
    C1431,
    /// People strike or boycott for a change of policy.
    C1432,
    /// People strike or boycott for rights.
    C1433,
    /// People strike or boycott for a change of institutions or regime.
    C1434,
    /// People bar a passage, and the aim is not stated.
    C144,
    /// People bar a passage for a change of leaders.
    C1441,
    /// People bar a passage for a change of policy.
    C1442,
    /// People bar a passage for rights.
    C1443,
    /// People bar a passage for a change of institutions or regime.
    C1444,
    /// A crowd turns violent, and the aim is not stated.
    C145,
    /// A crowd turns violent for a change of leaders.
    C1451,
    /// A crowd turns violent for a change of policy.
    C1452,
    /// A crowd turns violent for rights.
    C1453,
    /// A crowd turns violent for a change of institutions or regime.
    C1454,
    /// The actor shows its force without using it.
    C15,
    /// A show of military or police force.
    C150,
    /// Police are put on alert.
    C151,
    /// The army is put on alert.
    C152,
    /// Police are mobilised or reinforced.
    C153,
    /// The army is mobilised or reinforced.
    C154,
    /// Means of computer attack are readied.
    C155,
    /// The actor reduces or breaks relations.
    C16,
    /// Relations are reduced, and which is not stated.
    C160,
    /// The actor reduces or breaks diplomatic relations.
    C161,
    /// The actor reduces or stops material aid.
    C162,
    /// The actor reduces or stops economic aid.
    C1621,
    /// The actor reduces or stops military aid.
    C1622,
    /// The actor reduces or stops humanitarian aid.
    C1623,
    /// The actor imposes an embargo, boycott or sanctions: COERCE in PLOVER.
    C163,
    /// The actor breaks off talks.
    C164,
    /// The actor ends a mediation.
    C165,
    /// A group: expelled by the host or gone by choice; the code does not say which.
    C166,
    /// Peacekeepers: expelled by the host or gone by choice; the code does not say which.
    C1661,
    /// Inspectors: expelled by the host or gone by choice; the code does not say which.
    C1662,
    /// Aid agencies: expelled by the host or gone by choice; the code does not say which.
    C1663,
    /// The actor represses or constrains.
    C17,
    /// Coercion that is not stated.
    C170,
    /// The actor seizes or damages property.
    C171,
    /// The actor takes property.
    C1711,
    /// The actor destroys property: ASSAULT in PLOVER.
    C1712,
    /// The actor imposes legal or administrative constraints.
    C172,
    /// The actor restricts political freedoms.
    C1721,
    /// The actor bans a party or politician.
    C1722,
    /// The actor imposes a curfew.
    C1723,
    /// The actor imposes a state of emergency or martial law.
    C1724,
    /// The actor arrests, detains or charges.
    C173,
    /// The actor deports individuals.
    C174,
    /// The actor represses by violence: ASSAULT in PLOVER.
    C175,
    /// The actor attacks computer systems.
    C176,
    /// The actor uses unconventional violence.
    C18,
    /// Violence that is not stated.
    C180,
    /// The actor abducts, hijacks or takes hostage.
    C181,
    /// The actor attacks the other’s body.
    C182,
    /// The actor rapes or assaults sexually.
    C1821,
    /// The actor tortures.
    C1822,
    /// The actor kills without firearm or explosive.
    C1823,
    /// A bombing, suicide or not; the code does not say.
    C183,
    /// The attacker blows himself up.
    C1831,
    /// A vehicle bomb goes off.
    C1832,
    /// A bomb goes off at a roadside.
    C1833,
    /// A bomb planted in a place goes off.
    C1834,
    /// The actor holds people to shield itself.
    C184,
    /// The actor tries to kill a chosen person.
    C185,
    /// The actor kills a chosen person.
    C186,
    /// The actor uses military force.
    C19,
    /// Use of military force, and the weapon is not stated.
    C190,
    /// The actor blocks movement by force: COERCE in PLOVER.
    C191,
    /// The actor takes or holds territory: COERCE in PLOVER.
    C192,
    /// Fighting with small arms.
    C193,
    /// Artillery or tank fire.
    C194,
    /// A strike from the air, and the means is not stated.
    C195,
    /// An air strike with precision munitions.
    C1951,
    /// A strike by an uncrewed aircraft.
    C1952,
    /// The actor uses force during a truce.
    C196,
    /// The actor uses violence against a population.
    C20,
    /// Mass violence that is not stated.
    C200,
    /// The actor drives a population out by violence.
    C201,
    /// The actor commits a massacre.
    C202,
    /// The actor kills or drives out an ethnic or religious group.
    C203,
    /// Use of such a weapon, and nothing more is stated.
    C204,
    /// Use of a chemical, biological or radiological weapon.
    C2041,
    /// A nuclear weapon is set off.
    C2042,
}

impl Cameo {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Cameo] = &[
        Cameo::C01,
        Cameo::C010,
        Cameo::C011,
        Cameo::C012,
        Cameo::C013,
        Cameo::C014,
        Cameo::C015,
        Cameo::C016,
        Cameo::C017,
        Cameo::C018,
        Cameo::C019,
        Cameo::C02,
        Cameo::C020,
        Cameo::C021,
        Cameo::C0211,
        Cameo::C0212,
        Cameo::C0213,
        Cameo::C0214,
        Cameo::C022,
        Cameo::C023,
        Cameo::C0231,
        Cameo::C0232,
        Cameo::C0233,
        Cameo::C0234,
        Cameo::C024,
        Cameo::C0241,
        Cameo::C0242,
        Cameo::C0243,
        Cameo::C0244,
        Cameo::C025,
        Cameo::C0251,
        Cameo::C0252,
        Cameo::C0253,
        Cameo::C0254,
        Cameo::C0255,
        Cameo::C0256,
        Cameo::C026,
        Cameo::C027,
        Cameo::C028,
        Cameo::C03,
        Cameo::C030,
        Cameo::C031,
        Cameo::C0311,
        Cameo::C0312,
        Cameo::C0313,
        Cameo::C0314,
        Cameo::C032,
        Cameo::C033,
        Cameo::C0331,
        Cameo::C0332,
        Cameo::C0333,
        Cameo::C0334,
        Cameo::C034,
        Cameo::C0341,
        Cameo::C0342,
        Cameo::C0343,
        Cameo::C0344,
        Cameo::C035,
        Cameo::C0351,
        Cameo::C0352,
        Cameo::C0353,
        Cameo::C0354,
        Cameo::C0355,
        Cameo::C0356,
        Cameo::C036,
        Cameo::C037,
        Cameo::C038,
        Cameo::C039,
        Cameo::C04,
        Cameo::C040,
        Cameo::C041,
        Cameo::C042,
        Cameo::C043,
        Cameo::C044,
        Cameo::C045,
        Cameo::C046,
        Cameo::C05,
        Cameo::C050,
        Cameo::C051,
        Cameo::C052,
        Cameo::C053,
        Cameo::C054,
        Cameo::C055,
        Cameo::C056,
        Cameo::C057,
        Cameo::C06,
        Cameo::C060,
        Cameo::C061,
        Cameo::C062,
        Cameo::C063,
        Cameo::C064,
        Cameo::C07,
        Cameo::C070,
        Cameo::C071,
        Cameo::C072,
        Cameo::C073,
        Cameo::C074,
        Cameo::C075,
        Cameo::C08,
        Cameo::C080,
        Cameo::C081,
        Cameo::C0811,
        Cameo::C0812,
        Cameo::C0813,
        Cameo::C0814,
        Cameo::C082,
        Cameo::C083,
        Cameo::C0831,
        Cameo::C0832,
        Cameo::C0833,
        Cameo::C0834,
        Cameo::C084,
        Cameo::C0841,
        Cameo::C0842,
        Cameo::C085,
        Cameo::C086,
        Cameo::C0861,
        Cameo::C0862,
        Cameo::C0863,
        Cameo::C087,
        Cameo::C0871,
        Cameo::C0872,
        Cameo::C0873,
        Cameo::C0874,
        Cameo::C09,
        Cameo::C090,
        Cameo::C091,
        Cameo::C092,
        Cameo::C093,
        Cameo::C094,
        Cameo::C10,
        Cameo::C100,
        Cameo::C101,
        Cameo::C1011,
        Cameo::C1012,
        Cameo::C1013,
        Cameo::C1014,
        Cameo::C102,
        Cameo::C103,
        Cameo::C1031,
        Cameo::C1032,
        Cameo::C1033,
        Cameo::C1034,
        Cameo::C104,
        Cameo::C1041,
        Cameo::C1042,
        Cameo::C1043,
        Cameo::C1044,
        Cameo::C105,
        Cameo::C1051,
        Cameo::C1052,
        Cameo::C1053,
        Cameo::C1054,
        Cameo::C1055,
        Cameo::C1056,
        Cameo::C106,
        Cameo::C107,
        Cameo::C108,
        Cameo::C11,
        Cameo::C110,
        Cameo::C111,
        Cameo::C112,
        Cameo::C1121,
        Cameo::C1122,
        Cameo::C1123,
        Cameo::C1124,
        Cameo::C1125,
        Cameo::C113,
        Cameo::C114,
        Cameo::C115,
        Cameo::C116,
        Cameo::C12,
        Cameo::C120,
        Cameo::C121,
        Cameo::C1211,
        Cameo::C1212,
        Cameo::C1213,
        Cameo::C1214,
        Cameo::C122,
        Cameo::C1221,
        Cameo::C1222,
        Cameo::C1223,
        Cameo::C1224,
        Cameo::C123,
        Cameo::C1231,
        Cameo::C1232,
        Cameo::C1233,
        Cameo::C1234,
        Cameo::C124,
        Cameo::C1241,
        Cameo::C1242,
        Cameo::C1243,
        Cameo::C1244,
        Cameo::C1245,
        Cameo::C1246,
        Cameo::C125,
        Cameo::C126,
        Cameo::C127,
        Cameo::C128,
        Cameo::C129,
        Cameo::C13,
        Cameo::C130,
        Cameo::C131,
        Cameo::C1311,
        Cameo::C1312,
        Cameo::C1313,
        Cameo::C132,
        Cameo::C1321,
        Cameo::C1322,
        Cameo::C1323,
        Cameo::C1324,
        Cameo::C133,
        Cameo::C134,
        Cameo::C135,
        Cameo::C136,
        Cameo::C137,
        Cameo::C138,
        Cameo::C1381,
        Cameo::C1382,
        Cameo::C1383,
        Cameo::C1384,
        Cameo::C1385,
        Cameo::C139,
        Cameo::C14,
        Cameo::C140,
        Cameo::C141,
        Cameo::C1411,
        Cameo::C1412,
        Cameo::C1413,
        Cameo::C1414,
        Cameo::C142,
        Cameo::C1421,
        Cameo::C1422,
        Cameo::C1423,
        Cameo::C1424,
        Cameo::C143,
        Cameo::C1431,
        Cameo::C1432,
        Cameo::C1433,
        Cameo::C1434,
        Cameo::C144,
        Cameo::C1441,
        Cameo::C1442,
        Cameo::C1443,
        Cameo::C1444,
        Cameo::C145,
        Cameo::C1451,
        Cameo::C1452,
        Cameo::C1453,
        Cameo::C1454,
        Cameo::C15,
        Cameo::C150,
        Cameo::C151,
        Cameo::C152,
        Cameo::C153,
        Cameo::C154,
        Cameo::C155,
        Cameo::C16,
        Cameo::C160,
        Cameo::C161,
        Cameo::C162,
        Cameo::C1621,
        Cameo::C1622,
        Cameo::C1623,
        Cameo::C163,
        Cameo::C164,
        Cameo::C165,
        Cameo::C166,
        Cameo::C1661,
        Cameo::C1662,
        Cameo::C1663,
        Cameo::C17,
        Cameo::C170,
        Cameo::C171,
        Cameo::C1711,
        Cameo::C1712,
        Cameo::C172,
        Cameo::C1721,
        Cameo::C1722,
        Cameo::C1723,
        Cameo::C1724,
        Cameo::C173,
        Cameo::C174,
        Cameo::C175,
        Cameo::C176,
        Cameo::C18,
        Cameo::C180,
        Cameo::C181,
        Cameo::C182,
        Cameo::C1821,
        Cameo::C1822,
        Cameo::C1823,
        Cameo::C183,
        Cameo::C1831,
        Cameo::C1832,
        Cameo::C1833,
        Cameo::C1834,
        Cameo::C184,
        Cameo::C185,
        Cameo::C186,
        Cameo::C19,
        Cameo::C190,
        Cameo::C191,
        Cameo::C192,
        Cameo::C193,
        Cameo::C194,
        Cameo::C195,
        Cameo::C1951,
        Cameo::C1952,
        Cameo::C196,
        Cameo::C20,
        Cameo::C200,
        Cameo::C201,
        Cameo::C202,
        Cameo::C203,
        Cameo::C204,
        Cameo::C2041,
        Cameo::C2042,
    ];

    /// The PLOVER type; none where a gap says why.
    pub const fn plover(self) -> Option<EventType> {
        match self {
            Cameo::C09
            | Cameo::C090
            | Cameo::C091
            | Cameo::C092
            | Cameo::C093
            | Cameo::C094
            | Cameo::C11
            | Cameo::C110
            | Cameo::C111
            | Cameo::C112
            | Cameo::C1121
            | Cameo::C1122
            | Cameo::C1123
            | Cameo::C1124
            | Cameo::C1125
            | Cameo::C113
            | Cameo::C114
            | Cameo::C115 => Some(EventType::Accuse),
            Cameo::C03
            | Cameo::C030
            | Cameo::C031
            | Cameo::C0311
            | Cameo::C0312
            | Cameo::C0313
            | Cameo::C0314
            | Cameo::C032
            | Cameo::C033
            | Cameo::C0331
            | Cameo::C0332
            | Cameo::C0333
            | Cameo::C0334
            | Cameo::C034
            | Cameo::C0341
            | Cameo::C0342
            | Cameo::C0343
            | Cameo::C0344
            | Cameo::C035
            | Cameo::C0351
            | Cameo::C0352
            | Cameo::C0353
            | Cameo::C0354
            | Cameo::C0355
            | Cameo::C0356
            | Cameo::C036
            | Cameo::C037
            | Cameo::C038
            | Cameo::C039 => Some(EventType::Agree),
            Cameo::C07
            | Cameo::C070
            | Cameo::C071
            | Cameo::C072
            | Cameo::C073
            | Cameo::C074
            | Cameo::C075 => Some(EventType::Aid),
            Cameo::C1712
            | Cameo::C175
            | Cameo::C18
            | Cameo::C180
            | Cameo::C181
            | Cameo::C182
            | Cameo::C1821
            | Cameo::C1822
            | Cameo::C1823
            | Cameo::C183
            | Cameo::C1831
            | Cameo::C1832
            | Cameo::C1833
            | Cameo::C1834
            | Cameo::C184
            | Cameo::C185
            | Cameo::C186
            | Cameo::C19
            | Cameo::C190
            | Cameo::C193
            | Cameo::C194
            | Cameo::C195
            | Cameo::C1951
            | Cameo::C1952
            | Cameo::C196
            | Cameo::C20
            | Cameo::C200
            | Cameo::C201
            | Cameo::C202
            | Cameo::C203
            | Cameo::C204
            | Cameo::C2041
            | Cameo::C2042 => Some(EventType::Assault),
            Cameo::C163
            | Cameo::C17
            | Cameo::C170
            | Cameo::C171
            | Cameo::C1711
            | Cameo::C172
            | Cameo::C1721
            | Cameo::C1722
            | Cameo::C1723
            | Cameo::C1724
            | Cameo::C173
            | Cameo::C174
            | Cameo::C176
            | Cameo::C191
            | Cameo::C192 => Some(EventType::Coerce),
            Cameo::C055
            | Cameo::C080
            | Cameo::C081
            | Cameo::C0811
            | Cameo::C0812
            | Cameo::C082
            | Cameo::C083
            | Cameo::C0831
            | Cameo::C0832
            | Cameo::C0833
            | Cameo::C0834 => Some(EventType::Concede),
            Cameo::C04
            | Cameo::C040
            | Cameo::C041
            | Cameo::C042
            | Cameo::C043
            | Cameo::C044
            | Cameo::C045
            | Cameo::C046 => Some(EventType::Consult),
            Cameo::C06 | Cameo::C060 | Cameo::C061 | Cameo::C062 | Cameo::C063 | Cameo::C064 => {
                Some(EventType::Cooperate)
            }
            Cameo::C15
            | Cameo::C150
            | Cameo::C151
            | Cameo::C152
            | Cameo::C153
            | Cameo::C154
            | Cameo::C155 => Some(EventType::Mobilize),
            Cameo::C14
            | Cameo::C140
            | Cameo::C141
            | Cameo::C1411
            | Cameo::C1412
            | Cameo::C1413
            | Cameo::C1414
            | Cameo::C142
            | Cameo::C1421
            | Cameo::C1422
            | Cameo::C1423
            | Cameo::C1424
            | Cameo::C143
            | Cameo::C1431
            | Cameo::C1432
            | Cameo::C1433
            | Cameo::C1434
            | Cameo::C144
            | Cameo::C1441
            | Cameo::C1442
            | Cameo::C1443
            | Cameo::C1444
            | Cameo::C145
            | Cameo::C1451
            | Cameo::C1452
            | Cameo::C1453
            | Cameo::C1454 => Some(EventType::Protest),
            Cameo::C12
            | Cameo::C120
            | Cameo::C121
            | Cameo::C1211
            | Cameo::C1212
            | Cameo::C1213
            | Cameo::C1214
            | Cameo::C122
            | Cameo::C1221
            | Cameo::C1222
            | Cameo::C1223
            | Cameo::C1224
            | Cameo::C123
            | Cameo::C1231
            | Cameo::C1232
            | Cameo::C1233
            | Cameo::C1234
            | Cameo::C124
            | Cameo::C1241
            | Cameo::C1242
            | Cameo::C1243
            | Cameo::C1244
            | Cameo::C1245
            | Cameo::C1246
            | Cameo::C125
            | Cameo::C126
            | Cameo::C127
            | Cameo::C128
            | Cameo::C129 => Some(EventType::Reject),
            Cameo::C02
            | Cameo::C020
            | Cameo::C021
            | Cameo::C0211
            | Cameo::C0212
            | Cameo::C0213
            | Cameo::C0214
            | Cameo::C022
            | Cameo::C023
            | Cameo::C0231
            | Cameo::C0232
            | Cameo::C0233
            | Cameo::C0234
            | Cameo::C024
            | Cameo::C0241
            | Cameo::C0242
            | Cameo::C0243
            | Cameo::C0244
            | Cameo::C025
            | Cameo::C0251
            | Cameo::C0252
            | Cameo::C0253
            | Cameo::C0254
            | Cameo::C0255
            | Cameo::C0256
            | Cameo::C026
            | Cameo::C027
            | Cameo::C028
            | Cameo::C10
            | Cameo::C100
            | Cameo::C101
            | Cameo::C1011
            | Cameo::C1012
            | Cameo::C1013
            | Cameo::C1014
            | Cameo::C102
            | Cameo::C103
            | Cameo::C1031
            | Cameo::C1032
            | Cameo::C1033
            | Cameo::C1034
            | Cameo::C104
            | Cameo::C1041
            | Cameo::C1042
            | Cameo::C1043
            | Cameo::C1044
            | Cameo::C105
            | Cameo::C1051
            | Cameo::C1052
            | Cameo::C1053
            | Cameo::C1054
            | Cameo::C1055
            | Cameo::C1056
            | Cameo::C106
            | Cameo::C107
            | Cameo::C108 => Some(EventType::Request),
            Cameo::C0813
            | Cameo::C0814
            | Cameo::C084
            | Cameo::C0841
            | Cameo::C0842
            | Cameo::C085
            | Cameo::C086
            | Cameo::C0861
            | Cameo::C0862
            | Cameo::C0863
            | Cameo::C087
            | Cameo::C0871
            | Cameo::C0872
            | Cameo::C0873
            | Cameo::C0874 => Some(EventType::Retreat),
            Cameo::C116
            | Cameo::C16
            | Cameo::C160
            | Cameo::C161
            | Cameo::C162
            | Cameo::C1621
            | Cameo::C1622
            | Cameo::C1623
            | Cameo::C164
            | Cameo::C165
            | Cameo::C166
            | Cameo::C1661
            | Cameo::C1662
            | Cameo::C1663 => Some(EventType::Sanction),
            Cameo::C05
            | Cameo::C050
            | Cameo::C051
            | Cameo::C052
            | Cameo::C053
            | Cameo::C054
            | Cameo::C056
            | Cameo::C057 => Some(EventType::Support),
            Cameo::C13
            | Cameo::C130
            | Cameo::C131
            | Cameo::C1311
            | Cameo::C1312
            | Cameo::C1313
            | Cameo::C132
            | Cameo::C1321
            | Cameo::C1322
            | Cameo::C1323
            | Cameo::C1324
            | Cameo::C133
            | Cameo::C134
            | Cameo::C135
            | Cameo::C136
            | Cameo::C137
            | Cameo::C138
            | Cameo::C1381
            | Cameo::C1382
            | Cameo::C1383
            | Cameo::C1384
            | Cameo::C1385
            | Cameo::C139 => Some(EventType::Threaten),
            _ => None,
        }
    }

    /// The PLOVER modes that the code tells.
    pub const fn modes(self) -> &'static [Mode] {
        match self {
            Cameo::C112
            | Cameo::C1121
            | Cameo::C1122
            | Cameo::C1123
            | Cameo::C1124
            | Cameo::C1125
            | Cameo::C115 => &[Mode::AccuseAllege],
            Cameo::C110 | Cameo::C111 | Cameo::C113 | Cameo::C114 => &[Mode::AccuseDisapprove],
            Cameo::C09 | Cameo::C090 | Cameo::C091 | Cameo::C092 | Cameo::C093 | Cameo::C094 => {
                &[Mode::AccuseInvestigate]
            }
            Cameo::C181 | Cameo::C184 => &[Mode::AssaultAbduct],
            Cameo::C195 | Cameo::C1951 => &[Mode::AssaultAerial],
            Cameo::C182 | Cameo::C1823 => &[Mode::AssaultBeat],
            Cameo::C1712 => &[Mode::AssaultDestroy],
            Cameo::C1952 => &[Mode::AssaultDrone],
            Cameo::C1832 | Cameo::C1833 | Cameo::C1834 => &[Mode::AssaultExplosives],
            Cameo::C193 => &[Mode::AssaultFirearms],
            Cameo::C194 => &[Mode::AssaultHeavyWeapons],
            Cameo::C1821 => &[Mode::AssaultSexual],
            Cameo::C183 => &[Mode::AssaultSuicideAttack, Mode::AssaultExplosives],
            Cameo::C1831 => &[Mode::AssaultSuicideAttack],
            Cameo::C185 | Cameo::C186 => &[Mode::AssaultTargeted],
            Cameo::C1822 => &[Mode::AssaultTorture],
            Cameo::C204 | Cameo::C2041 | Cameo::C2042 => &[Mode::AssaultUnconventional],
            Cameo::C173 => &[Mode::CoerceArrest],
            Cameo::C1723 => &[Mode::CoerceCurfew],
            Cameo::C176 => &[Mode::CoerceCyber],
            Cameo::C174 => &[Mode::CoerceDeport],
            Cameo::C1724 => &[Mode::CoerceMartialLaw],
            Cameo::C163 | Cameo::C172 | Cameo::C1721 | Cameo::C1722 | Cameo::C191 => &[Mode::CoerceRestrict],
            Cameo::C171 | Cameo::C1711 | Cameo::C192 => &[Mode::CoerceSeize],
            Cameo::C041 => &[Mode::ConsultPhone],
            Cameo::C044 => &[Mode::ConsultThirdParty],
            Cameo::C042 | Cameo::C043 => &[Mode::ConsultVisit],
            Cameo::C151 | Cameo::C153 => &[Mode::MobilizePolice],
            Cameo::C152 | Cameo::C154 => &[Mode::MobilizeTroops],
            Cameo::C155 => &[Mode::MobilizeWeapons],
            Cameo::C141 | Cameo::C1411 | Cameo::C1412 | Cameo::C1413 | Cameo::C1414 => &[Mode::ProtestDemo],
            Cameo::C142 | Cameo::C1421 | Cameo::C1422 | Cameo::C1423 | Cameo::C1424 => &[Mode::ProtestHunger],
            Cameo::C144 | Cameo::C1441 | Cameo::C1442 | Cameo::C1443 | Cameo::C1444 => {
                &[Mode::ProtestObstruct]
            }
            Cameo::C145 | Cameo::C1451 | Cameo::C1452 | Cameo::C1453 | Cameo::C1454 => &[Mode::ProtestRiot],
            Cameo::C143 | Cameo::C1431 | Cameo::C1432 | Cameo::C1433 | Cameo::C1434 => {
                &[Mode::ProtestStrike, Mode::ProtestBoycott]
            }
            Cameo::C121
            | Cameo::C1211
            | Cameo::C1212
            | Cameo::C1213
            | Cameo::C1214
            | Cameo::C122
            | Cameo::C1221
            | Cameo::C1222
            | Cameo::C1223
            | Cameo::C1224 => &[Mode::RejectAssist],
            Cameo::C123 | Cameo::C1231 | Cameo::C1232 | Cameo::C1233 | Cameo::C1234 | Cameo::C129 => {
                &[Mode::RejectChange]
            }
            Cameo::C125 | Cameo::C126 | Cameo::C127 => &[Mode::RejectMeet],
            Cameo::C124
            | Cameo::C1241
            | Cameo::C1242
            | Cameo::C1243
            | Cameo::C1244
            | Cameo::C1245
            | Cameo::C1246
            | Cameo::C128 => &[Mode::RejectYield],
            Cameo::C021
            | Cameo::C0211
            | Cameo::C0212
            | Cameo::C0213
            | Cameo::C0214
            | Cameo::C022
            | Cameo::C023
            | Cameo::C0231
            | Cameo::C0232
            | Cameo::C0233
            | Cameo::C0234
            | Cameo::C101
            | Cameo::C1011
            | Cameo::C1012
            | Cameo::C1013
            | Cameo::C1014
            | Cameo::C102
            | Cameo::C103
            | Cameo::C1031
            | Cameo::C1032
            | Cameo::C1033
            | Cameo::C1034 => &[Mode::RequestAssist],
            Cameo::C024
            | Cameo::C0241
            | Cameo::C0242
            | Cameo::C0243
            | Cameo::C0244
            | Cameo::C104
            | Cameo::C1041
            | Cameo::C1042
            | Cameo::C1043
            | Cameo::C1044 => &[Mode::RequestChange],
            Cameo::C026 | Cameo::C027 | Cameo::C028 | Cameo::C106 | Cameo::C107 | Cameo::C108 => {
                &[Mode::RequestMeet]
            }
            Cameo::C025
            | Cameo::C0251
            | Cameo::C0252
            | Cameo::C0253
            | Cameo::C0254
            | Cameo::C0255
            | Cameo::C0256
            | Cameo::C105
            | Cameo::C1051
            | Cameo::C1052
            | Cameo::C1053
            | Cameo::C1054
            | Cameo::C1055
            | Cameo::C1056 => &[Mode::RequestYield],
            Cameo::C086 | Cameo::C0861 | Cameo::C0862 | Cameo::C0863 => &[Mode::RetreatAccess],
            Cameo::C0871 => &[Mode::RetreatCeasefire],
            Cameo::C0873 => &[Mode::RetreatDisarm],
            Cameo::C0841 => &[Mode::RetreatRelease],
            Cameo::C0872 | Cameo::C0874 => &[Mode::RetreatWithdraw],
            Cameo::C116 => &[Mode::SanctionConvict],
            Cameo::C161 | Cameo::C162 | Cameo::C1621 | Cameo::C1622 | Cameo::C1623 | Cameo::C164 => {
                &[Mode::SanctionDiscontinue]
            }
            Cameo::C166 | Cameo::C1661 | Cameo::C1662 | Cameo::C1663 => {
                &[Mode::SanctionExpel, Mode::SanctionWithdraw]
            }
            Cameo::C165 => &[Mode::SanctionWithdraw],
            Cameo::C136 => &[Mode::ThreatenExpel],
            Cameo::C1311 | Cameo::C1313 | Cameo::C134 | Cameo::C135 => &[Mode::ThreatenRelations],
            Cameo::C1312
            | Cameo::C132
            | Cameo::C1321
            | Cameo::C1322
            | Cameo::C1323
            | Cameo::C1324
            | Cameo::C1381 => &[Mode::ThreatenRestrict],
            Cameo::C1382 => &[Mode::ThreatenTerritory],
            Cameo::C137 | Cameo::C138 | Cameo::C1383 | Cameo::C1384 | Cameo::C1385 => {
                &[Mode::ThreatenViolence]
            }
            _ => &[],
        }
    }

    /// Whether the code leaves open which of its modes applies.
    pub const fn leaves_mode_open(self) -> bool {
        matches!(
            self,
            Cameo::C143
                | Cameo::C1431
                | Cameo::C1432
                | Cameo::C1433
                | Cameo::C1434
                | Cameo::C166
                | Cameo::C1661
                | Cameo::C1662
                | Cameo::C1663
                | Cameo::C183
        )
    }

    /// The PLOVER contexts that the code tells.
    pub const fn contexts(self) -> &'static [Context] {
        match self {
            Cameo::C075 => &[Context::Asylum],
            Cameo::C1385 | Cameo::C204 | Cameo::C2041 | Cameo::C2042 => &[Context::Cbrn],
            Cameo::C091 | Cameo::C1121 => &[Context::Crime, Context::Corruption],
            Cameo::C155 | Cameo::C176 => &[Context::Cyber],
            Cameo::C022
            | Cameo::C0255
            | Cameo::C026
            | Cameo::C027
            | Cameo::C028
            | Cameo::C032
            | Cameo::C0355
            | Cameo::C036
            | Cameo::C037
            | Cameo::C038
            | Cameo::C039
            | Cameo::C045
            | Cameo::C046
            | Cameo::C050
            | Cameo::C051
            | Cameo::C052
            | Cameo::C053
            | Cameo::C054
            | Cameo::C055
            | Cameo::C056
            | Cameo::C057
            | Cameo::C086
            | Cameo::C0862
            | Cameo::C102
            | Cameo::C1055
            | Cameo::C106
            | Cameo::C107
            | Cameo::C108
            | Cameo::C1245
            | Cameo::C125
            | Cameo::C126
            | Cameo::C127
            | Cameo::C1313
            | Cameo::C134
            | Cameo::C135
            | Cameo::C136
            | Cameo::C161
            | Cameo::C164
            | Cameo::C165
            | Cameo::C166
            | Cameo::C1662 => &[Context::Diplomatic],
            Cameo::C0211
            | Cameo::C0231
            | Cameo::C0254
            | Cameo::C0311
            | Cameo::C0331
            | Cameo::C0354
            | Cameo::C061
            | Cameo::C071
            | Cameo::C085
            | Cameo::C1011
            | Cameo::C1031
            | Cameo::C1054
            | Cameo::C1211
            | Cameo::C1221
            | Cameo::C1244
            | Cameo::C1312
            | Cameo::C1621
            | Cameo::C163 => &[Context::Economic],
            Cameo::C0241
            | Cameo::C0242
            | Cameo::C0341
            | Cameo::C0342
            | Cameo::C0831
            | Cameo::C0832
            | Cameo::C1041
            | Cameo::C1042
            | Cameo::C1231
            | Cameo::C1232
            | Cameo::C1411
            | Cameo::C1412
            | Cameo::C1421
            | Cameo::C1422
            | Cameo::C1431
            | Cameo::C1432
            | Cameo::C1441
            | Cameo::C1442
            | Cameo::C1451
            | Cameo::C1452 => &[Context::Executive],
            Cameo::C092 | Cameo::C1122 => &[Context::HumanRights],
            Cameo::C0233
            | Cameo::C0333
            | Cameo::C073
            | Cameo::C0863
            | Cameo::C1033
            | Cameo::C1223
            | Cameo::C1623
            | Cameo::C1663 => &[Context::HumanSecurity],
            Cameo::C1125 => &[Context::Intelligence, Context::Legal],
            Cameo::C0214 | Cameo::C0314 | Cameo::C064 | Cameo::C1014 | Cameo::C1214 => {
                &[Context::Intelligence]
            }
            Cameo::C0213
            | Cameo::C0251
            | Cameo::C0253
            | Cameo::C0313
            | Cameo::C0351
            | Cameo::C0353
            | Cameo::C063
            | Cameo::C081
            | Cameo::C0813
            | Cameo::C0814
            | Cameo::C0841
            | Cameo::C0842
            | Cameo::C1013
            | Cameo::C1051
            | Cameo::C1053
            | Cameo::C115
            | Cameo::C116
            | Cameo::C1213
            | Cameo::C1241
            | Cameo::C1243
            | Cameo::C128
            | Cameo::C132
            | Cameo::C1323
            | Cameo::C1324
            | Cameo::C172
            | Cameo::C1723
            | Cameo::C1724
            | Cameo::C173
            | Cameo::C174 => &[Context::Legal],
            Cameo::C201 => &[Context::Migration],
            Cameo::C094 | Cameo::C1124 | Cameo::C196 => &[Context::Military, Context::Legal],
            Cameo::C1382 | Cameo::C192 => &[Context::Military, Context::Territory],
            Cameo::C0212
            | Cameo::C0232
            | Cameo::C0256
            | Cameo::C0312
            | Cameo::C0332
            | Cameo::C0356
            | Cameo::C062
            | Cameo::C072
            | Cameo::C087
            | Cameo::C0871
            | Cameo::C0872
            | Cameo::C0873
            | Cameo::C0874
            | Cameo::C093
            | Cameo::C1012
            | Cameo::C1032
            | Cameo::C1056
            | Cameo::C1123
            | Cameo::C1212
            | Cameo::C1222
            | Cameo::C1246
            | Cameo::C138
            | Cameo::C1381
            | Cameo::C1384
            | Cameo::C152
            | Cameo::C154
            | Cameo::C1622
            | Cameo::C190
            | Cameo::C191
            | Cameo::C193
            | Cameo::C194
            | Cameo::C195
            | Cameo::C1951
            | Cameo::C1952 => &[Context::Military],
            Cameo::C0234
            | Cameo::C0334
            | Cameo::C074
            | Cameo::C0861
            | Cameo::C1034
            | Cameo::C1224
            | Cameo::C1661 => &[Context::Peacekeeping],
            Cameo::C024
            | Cameo::C0244
            | Cameo::C034
            | Cameo::C0344
            | Cameo::C083
            | Cameo::C0834
            | Cameo::C104
            | Cameo::C1044
            | Cameo::C123
            | Cameo::C1234
            | Cameo::C1322
            | Cameo::C1414
            | Cameo::C1424
            | Cameo::C1434
            | Cameo::C1444
            | Cameo::C1454
            | Cameo::C1722 => &[Context::PoliticalInstitutions],
            Cameo::C0812 => &[Context::ProDemocracy],
            Cameo::C203 => &[Context::ReligionEthnicity],
            Cameo::C137 | Cameo::C175 => &[Context::Repression],
            Cameo::C0811 => &[Context::RightsFreedoms, Context::ProDemocracy],
            Cameo::C0243
            | Cameo::C0343
            | Cameo::C0833
            | Cameo::C1043
            | Cameo::C1233
            | Cameo::C1321
            | Cameo::C1413
            | Cameo::C1423
            | Cameo::C1433
            | Cameo::C1443
            | Cameo::C1453
            | Cameo::C1721 => &[Context::RightsFreedoms],
            _ => &[],
        }
    }

    /// Whether actor and recipient change places in PLOVER.
    pub const fn swaps_roles(self) -> bool {
        matches!(self, Cameo::C043)
    }

    /// Whether the mapping is ours alone, to be left out of strict PLOVER exports.
    pub const fn is_own_rule(self) -> bool {
        matches!(
            self,
            Cameo::C02
                | Cameo::C020
                | Cameo::C021
                | Cameo::C0211
                | Cameo::C0212
                | Cameo::C0213
                | Cameo::C0214
                | Cameo::C022
                | Cameo::C023
                | Cameo::C0231
                | Cameo::C0232
                | Cameo::C0233
                | Cameo::C0234
                | Cameo::C024
                | Cameo::C0241
                | Cameo::C0242
                | Cameo::C0243
                | Cameo::C0244
                | Cameo::C025
                | Cameo::C0251
                | Cameo::C0252
                | Cameo::C0253
                | Cameo::C0254
                | Cameo::C0255
                | Cameo::C0256
                | Cameo::C026
                | Cameo::C027
                | Cameo::C028
        )
    }

    /// Why there is no PLOVER type.
    pub const fn gap(self) -> Option<CameoGap> {
        match self {
            Cameo::C01
            | Cameo::C010
            | Cameo::C011
            | Cameo::C012
            | Cameo::C013
            | Cameo::C014
            | Cameo::C015
            | Cameo::C016
            | Cameo::C017
            | Cameo::C018
            | Cameo::C019 => Some(CameoGap::Statement),
            Cameo::C08 => Some(CameoGap::TwoTypes),
            _ => None,
        }
    }
}

closed_list!(Cameo, ENTRIES);

pub(super) static ENTRIES: [Entry; 318] = [
    Entry {
        code: "01",
        label: ["déclarer", "make a statement"],
        definition: ["L’acteur s’exprime en public.", "The actor speaks in public."],
        example: None,
    },
    Entry {
        code: "010",
        label: ["déclarer, sans autre précision", "make a statement, of no given kind"],
        definition: [
            "L’acteur s’exprime, sans que la nature de ses propos soit dite.",
            "The actor speaks, and the kind of the words is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "011",
        label: ["refuser de commenter", "decline to comment"],
        definition: ["L’acteur refuse de s’exprimer.", "The actor refuses to speak."],
        example: None,
    },
    Entry {
        code: "012",
        label: ["se montrer pessimiste", "be pessimistic"],
        definition: ["L’acteur s’attend au pire ou à un échec.", "The actor expects the worst or a failure."],
        example: None,
    },
    Entry {
        code: "013",
        label: ["se montrer optimiste", "be optimistic"],
        definition: [
            "L’acteur s’attend au mieux ou à un succès.",
            "The actor expects the best or a success.",
        ],
        example: None,
    },
    Entry {
        code: "014",
        label: ["envisager une mesure", "consider an option"],
        definition: [
            "L’acteur dit examiner une décision, sans la prendre.",
            "The actor says it is weighing a decision, without taking it.",
        ],
        example: None,
    },
    Entry {
        code: "015",
        label: ["reconnaître ou revendiquer", "admit or claim responsibility"],
        definition: [
            "L’acteur se dit responsable d’un acte.",
            "The actor says it is responsible for an act.",
        ],
        example: None,
    },
    Entry {
        code: "016",
        label: ["nier sa responsabilité", "deny responsibility"],
        definition: [
            "L’acteur dit n’être pour rien dans un acte.",
            "The actor says it had no part in an act.",
        ],
        example: None,
    },
    Entry {
        code: "017",
        label: ["faire un geste symbolique", "make a symbolic gesture"],
        definition: [
            "L’acteur marque une date, un deuil, une victoire.",
            "The actor marks a date, a mourning or a victory.",
        ],
        example: None,
    },
    Entry {
        code: "018",
        label: ["compatir", "express sympathy"],
        definition: [
            "L’acteur exprime sa compassion ou ses condoléances.",
            "The actor expresses sympathy or condolences.",
        ],
        example: None,
    },
    Entry {
        code: "019",
        label: ["exprimer son accord", "express agreement"],
        definition: ["L’acteur dit partager un avis.", "The actor says it shares a view."],
        example: None,
    },
    Entry {
        code: "02",
        label: ["appeler", "appeal"],
        definition: [
            "L’acteur demande quelque chose, sans exiger.",
            "The actor asks for something without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "020",
        label: ["appeler, sans autre précision", "appeal, of no given kind"],
        definition: [
            "L’acteur demande quelque chose qui n’est pas précisé.",
            "The actor asks for something that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "021",
        label: ["demander une coopération matérielle", "ask for material cooperation"],
        definition: [
            "L’acteur demande une coopération matérielle, sans exiger.",
            "The actor asks for material cooperation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0211",
        label: ["demander une coopération économique", "ask for economic cooperation"],
        definition: [
            "L’acteur demande une coopération économique, sans exiger.",
            "The actor asks for economic cooperation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0212",
        label: ["demander une coopération militaire", "ask for military cooperation"],
        definition: [
            "L’acteur demande une coopération militaire, sans exiger.",
            "The actor asks for military cooperation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0213",
        label: ["demander une coopération judiciaire", "ask for judicial cooperation"],
        definition: [
            "L’acteur demande une coopération judiciaire, sans exiger.",
            "The actor asks for judicial cooperation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0214",
        label: ["demander un échange de renseignement", "ask for sharing of intelligence"],
        definition: [
            "L’acteur demande un échange de renseignement, sans exiger.",
            "The actor asks for sharing of intelligence, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "022",
        label: ["demander un appui diplomatique", "ask for diplomatic backing"],
        definition: [
            "L’acteur demande un appui diplomatique, sans exiger.",
            "The actor asks for diplomatic backing, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "023",
        label: ["demander une aide matérielle", "ask for material aid"],
        definition: [
            "L’acteur demande une aide matérielle, sans exiger.",
            "The actor asks for material aid, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0231",
        label: ["demander une aide économique", "ask for economic aid"],
        definition: [
            "L’acteur demande une aide économique, sans exiger.",
            "The actor asks for economic aid, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0232",
        label: ["demander une aide militaire", "ask for military aid"],
        definition: [
            "L’acteur demande une aide militaire, sans exiger.",
            "The actor asks for military aid, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0233",
        label: ["demander une aide humanitaire", "ask for humanitarian aid"],
        definition: [
            "L’acteur demande une aide humanitaire, sans exiger.",
            "The actor asks for humanitarian aid, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0234",
        label: [
            "demander une protection militaire ou une force de paix",
            "ask for military protection or peacekeepers",
        ],
        definition: [
            "L’acteur demande une protection militaire ou une force de paix, sans exiger.",
            "The actor asks for military protection or peacekeepers, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "024",
        label: ["demander une réforme politique", "ask for political reform"],
        definition: [
            "L’acteur demande une réforme politique, sans exiger.",
            "The actor asks for political reform, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0241",
        label: ["demander un changement de dirigeants", "ask for a change of leaders"],
        definition: [
            "L’acteur demande un changement de dirigeants, sans exiger.",
            "The actor asks for a change of leaders, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0242",
        label: ["demander un changement de politique", "ask for a change of policy"],
        definition: [
            "L’acteur demande un changement de politique, sans exiger.",
            "The actor asks for a change of policy, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0243",
        label: ["demander des droits", "ask for rights"],
        definition: [
            "L’acteur demande des droits, sans exiger.",
            "The actor asks for rights, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0244",
        label: [
            "demander un changement d’institutions ou de régime",
            "ask for a change of institutions or regime",
        ],
        definition: [
            "L’acteur demande un changement d’institutions ou de régime, sans exiger.",
            "The actor asks for a change of institutions or regime, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "025",
        label: ["demander une concession", "ask for a concession"],
        definition: [
            "L’acteur demande une concession, sans exiger.",
            "The actor asks for a concession, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0251",
        label: [
            "demander la levée de mesures administratives",
            "ask for an easing of administrative measures",
        ],
        definition: [
            "L’acteur demande la levée de mesures administratives, sans exiger.",
            "The actor asks for an easing of administrative measures, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0252",
        label: ["demander l’apaisement de protestations", "ask for an easing of protests"],
        definition: [
            "L’acteur demande l’apaisement de protestations, sans exiger.",
            "The actor asks for an easing of protests, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0253",
        label: [
            "demander la libération de personnes ou de biens",
            "ask for the release of people or property",
        ],
        definition: [
            "L’acteur demande la libération de personnes ou de biens, sans exiger.",
            "The actor asks for the release of people or property, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0254",
        label: [
            "demander la levée de sanctions économiques, d’un boycott ou d’un embargo",
            "ask for an easing of economic sanctions, a boycott or an embargo",
        ],
        definition: [
            "L’acteur demande la levée de sanctions économiques, d’un boycott ou d’un embargo, sans exiger.",
            "The actor asks for an easing of economic sanctions, a boycott or an embargo, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0255",
        label: ["demander l’accès d’acteurs internationaux", "ask for access for international actors"],
        definition: [
            "L’acteur demande l’accès d’acteurs internationaux, sans exiger.",
            "The actor asks for access for international actors, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "0256",
        label: ["demander une désescalade militaire", "ask for a military de-escalation"],
        definition: [
            "L’acteur demande une désescalade militaire, sans exiger.",
            "The actor asks for a military de-escalation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "026",
        label: ["demander une rencontre ou des négociations", "ask for a meeting or talks"],
        definition: [
            "L’acteur demande une rencontre ou des négociations, sans exiger.",
            "The actor asks for a meeting or talks, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "027",
        label: ["demander un règlement du différend", "ask for a settlement of the dispute"],
        definition: [
            "L’acteur demande un règlement du différend, sans exiger.",
            "The actor asks for a settlement of the dispute, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "028",
        label: ["demander une médiation", "ask for mediation"],
        definition: [
            "L’acteur demande une médiation, sans exiger.",
            "The actor asks for mediation, without demanding.",
        ],
        example: None,
    },
    Entry {
        code: "03",
        label: ["se dire prêt à coopérer", "express intent to cooperate"],
        definition: ["L’acteur annonce qu’il coopérera.", "The actor announces that it will cooperate."],
        example: None,
    },
    Entry {
        code: "030",
        label: [
            "se dire prêt à coopérer, sans autre précision",
            "express intent to cooperate, of no given kind",
        ],
        definition: [
            "L’acteur annonce une coopération qui n’est pas précisée.",
            "The actor announces cooperation that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "031",
        label: ["promettre une coopération matérielle", "promise material cooperation"],
        definition: [
            "L’acteur promet ou accepte une coopération matérielle.",
            "The actor promises or accepts material cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "0311",
        label: ["promettre une coopération économique", "promise economic cooperation"],
        definition: [
            "L’acteur promet ou accepte une coopération économique.",
            "The actor promises or accepts economic cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "0312",
        label: ["promettre une coopération militaire", "promise military cooperation"],
        definition: [
            "L’acteur promet ou accepte une coopération militaire.",
            "The actor promises or accepts military cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "0313",
        label: ["promettre une coopération judiciaire", "promise judicial cooperation"],
        definition: [
            "L’acteur promet ou accepte une coopération judiciaire.",
            "The actor promises or accepts judicial cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "0314",
        label: ["promettre un échange de renseignement", "promise sharing of intelligence"],
        definition: [
            "L’acteur promet ou accepte un échange de renseignement.",
            "The actor promises or accepts sharing of intelligence.",
        ],
        example: None,
    },
    Entry {
        code: "032",
        label: ["promettre un appui diplomatique", "promise diplomatic backing"],
        definition: [
            "L’acteur promet ou accepte un appui diplomatique.",
            "The actor promises or accepts diplomatic backing.",
        ],
        example: None,
    },
    Entry {
        code: "033",
        label: ["promettre une aide matérielle", "promise material aid"],
        definition: [
            "L’acteur promet ou accepte une aide matérielle.",
            "The actor promises or accepts material aid.",
        ],
        example: None,
    },
    Entry {
        code: "0331",
        label: ["promettre une aide économique", "promise economic aid"],
        definition: [
            "L’acteur promet ou accepte une aide économique.",
            "The actor promises or accepts economic aid.",
        ],
        example: None,
    },
    Entry {
        code: "0332",
        label: ["promettre une aide militaire", "promise military aid"],
        definition: [
            "L’acteur promet ou accepte une aide militaire.",
            "The actor promises or accepts military aid.",
        ],
        example: None,
    },
    Entry {
        code: "0333",
        label: ["promettre une aide humanitaire", "promise humanitarian aid"],
        definition: [
            "L’acteur promet ou accepte une aide humanitaire.",
            "The actor promises or accepts humanitarian aid.",
        ],
        example: None,
    },
    Entry {
        code: "0334",
        label: [
            "promettre une protection militaire ou une force de paix",
            "promise military protection or peacekeepers",
        ],
        definition: [
            "L’acteur promet ou accepte une protection militaire ou une force de paix.",
            "The actor promises or accepts military protection or peacekeepers.",
        ],
        example: None,
    },
    Entry {
        code: "034",
        label: ["promettre une réforme politique", "promise political reform"],
        definition: [
            "L’acteur promet ou accepte une réforme politique.",
            "The actor promises or accepts political reform.",
        ],
        example: None,
    },
    Entry {
        code: "0341",
        label: ["promettre un changement de dirigeants", "promise a change of leaders"],
        definition: [
            "L’acteur promet ou accepte un changement de dirigeants.",
            "The actor promises or accepts a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "0342",
        label: ["promettre un changement de politique", "promise a change of policy"],
        definition: [
            "L’acteur promet ou accepte un changement de politique.",
            "The actor promises or accepts a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "0343",
        label: ["promettre des droits", "promise rights"],
        definition: ["L’acteur promet ou accepte des droits.", "The actor promises or accepts rights."],
        example: None,
    },
    Entry {
        code: "0344",
        label: [
            "promettre un changement d’institutions ou de régime",
            "promise a change of institutions or regime",
        ],
        definition: [
            "L’acteur promet ou accepte un changement d’institutions ou de régime.",
            "The actor promises or accepts a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "035",
        label: ["promettre une concession", "promise a concession"],
        definition: [
            "L’acteur promet ou accepte une concession.",
            "The actor promises or accepts a concession.",
        ],
        example: None,
    },
    Entry {
        code: "0351",
        label: [
            "promettre la levée de mesures administratives",
            "promise an easing of administrative measures",
        ],
        definition: [
            "L’acteur promet ou accepte la levée de mesures administratives.",
            "The actor promises or accepts an easing of administrative measures.",
        ],
        example: None,
    },
    Entry {
        code: "0352",
        label: ["promettre l’apaisement de protestations", "promise an easing of protests"],
        definition: [
            "L’acteur promet ou accepte l’apaisement de protestations.",
            "The actor promises or accepts an easing of protests.",
        ],
        example: None,
    },
    Entry {
        code: "0353",
        label: [
            "promettre la libération de personnes ou de biens",
            "promise the release of people or property",
        ],
        definition: [
            "L’acteur promet ou accepte la libération de personnes ou de biens.",
            "The actor promises or accepts the release of people or property.",
        ],
        example: None,
    },
    Entry {
        code: "0354",
        label: [
            "promettre la levée de sanctions économiques, d’un boycott ou d’un embargo",
            "promise an easing of economic sanctions, a boycott or an embargo",
        ],
        definition: [
            "L’acteur promet ou accepte la levée de sanctions économiques, d’un boycott ou d’un embargo.",
            "The actor promises or accepts an easing of economic sanctions, a boycott or an embargo.",
        ],
        example: None,
    },
    Entry {
        code: "0355",
        label: ["promettre l’accès d’acteurs internationaux", "promise access for international actors"],
        definition: [
            "L’acteur promet ou accepte l’accès d’acteurs internationaux.",
            "The actor promises or accepts access for international actors.",
        ],
        example: None,
    },
    Entry {
        code: "0356",
        label: ["promettre une désescalade militaire", "promise a military de-escalation"],
        definition: [
            "L’acteur promet ou accepte une désescalade militaire.",
            "The actor promises or accepts a military de-escalation.",
        ],
        example: None,
    },
    Entry {
        code: "036",
        label: ["promettre une rencontre ou des négociations", "promise a meeting or talks"],
        definition: [
            "L’acteur promet ou accepte une rencontre ou des négociations.",
            "The actor promises or accepts a meeting or talks.",
        ],
        example: None,
    },
    Entry {
        code: "037",
        label: ["promettre un règlement du différend", "promise a settlement of the dispute"],
        definition: [
            "L’acteur promet ou accepte un règlement du différend.",
            "The actor promises or accepts a settlement of the dispute.",
        ],
        example: None,
    },
    Entry {
        code: "038",
        label: ["accepter une médiation", "accept mediation"],
        definition: [
            "L’acteur se dit prêt à être départagé par un médiateur.",
            "The actor is ready to have a mediator.",
        ],
        example: None,
    },
    Entry {
        code: "039",
        label: ["se proposer comme médiateur", "offer to mediate"],
        definition: [
            "L’acteur se dit prêt à servir de médiateur.",
            "The actor is ready to serve as a mediator.",
        ],
        example: None,
    },
    Entry {
        code: "04",
        label: ["se concerter", "consult"],
        definition: ["Des acteurs se parlent ou se rencontrent.", "Actors talk or meet."],
        example: None,
    },
    Entry {
        code: "040",
        label: ["se concerter, sans autre précision", "consult, in no given way"],
        definition: [
            "Des acteurs se concertent d’une manière qui n’est pas dite.",
            "Actors consult in a way that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "041",
        label: ["se parler au téléphone", "talk by telephone"],
        definition: ["Des acteurs se parlent à distance.", "Actors talk from afar."],
        example: None,
    },
    Entry {
        code: "042",
        label: ["rendre visite", "pay a visit"],
        definition: ["L’acteur se rend chez l’autre.", "The actor travels to the other."],
        example: None,
    },
    Entry {
        code: "043",
        label: ["recevoir une visite", "host a visit"],
        definition: [
            "L’acteur reçoit l’autre : dans PLOVER le visiteur est l’acteur, les rôles changent.",
            "The actor receives the other: in PLOVER the visitor is the actor, so roles change.",
        ],
        example: None,
    },
    Entry {
        code: "044",
        label: ["se rencontrer chez un tiers", "meet at a third place"],
        definition: [
            "Des acteurs se rencontrent ailleurs que chez l’un d’eux.",
            "Actors meet at neither one’s place.",
        ],
        example: None,
    },
    Entry {
        code: "045",
        label: ["servir de médiateur", "mediate"],
        definition: ["L’acteur aide d’autres à s’entendre.", "The actor helps others to agree."],
        example: None,
    },
    Entry {
        code: "046",
        label: ["négocier", "negotiate"],
        definition: ["Des acteurs négocient.", "Actors negotiate."],
        example: None,
    },
    Entry {
        code: "05",
        label: ["coopérer sur le plan diplomatique", "cooperate in diplomacy"],
        definition: [
            "L’acteur soutient l’autre en paroles ou par un acte diplomatique.",
            "The actor backs the other in words or by a diplomatic act.",
        ],
        example: None,
    },
    Entry {
        code: "050",
        label: [
            "coopérer sur le plan diplomatique, sans autre précision",
            "cooperate in diplomacy, in no given way",
        ],
        definition: [
            "Un soutien diplomatique qui n’est pas précisé.",
            "Diplomatic backing that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "051",
        label: ["louer ou approuver", "praise or endorse"],
        definition: ["L’acteur loue l’autre ou l’approuve.", "The actor praises or approves the other."],
        example: None,
    },
    Entry {
        code: "052",
        label: ["défendre en paroles", "defend in words"],
        definition: ["L’acteur prend la défense de l’autre.", "The actor speaks up for the other."],
        example: None,
    },
    Entry {
        code: "053",
        label: ["rallier des soutiens", "rally support"],
        definition: ["L’acteur cherche des soutiens pour l’autre.", "The actor seeks support for the other."],
        example: None,
    },
    Entry {
        code: "054",
        label: ["reconnaître", "recognise"],
        definition: [
            "L’acteur reconnaît un État ou un gouvernement.",
            "The actor recognises a state or government.",
        ],
        example: None,
    },
    Entry {
        code: "055",
        label: ["présenter des excuses", "apologise"],
        definition: [
            "L’acteur exprime ses regrets : une concession, selon le livre de codes de PLOVER.",
            "The actor expresses regret: a concession by the PLOVER codebook.",
        ],
        example: None,
    },
    Entry {
        code: "056",
        label: ["pardonner", "forgive"],
        definition: [
            "L’acteur pardonne ou accepte des excuses.",
            "The actor forgives or accepts an apology.",
        ],
        example: None,
    },
    Entry {
        code: "057",
        label: ["signer un accord", "sign an agreement"],
        definition: ["L’acteur signe ou ratifie un accord.", "The actor signs or ratifies an agreement."],
        example: None,
    },
    Entry {
        code: "06",
        label: ["coopérer en actes", "cooperate in deeds"],
        definition: [
            "Des acteurs coopèrent à leur profit commun.",
            "Actors cooperate to the benefit of both.",
        ],
        example: None,
    },
    Entry {
        code: "060",
        label: ["coopérer en actes, sans autre précision", "cooperate in deeds, in no given way"],
        definition: ["Une coopération qui n’est pas précisée.", "Cooperation that is not stated."],
        example: None,
    },
    Entry {
        code: "061",
        label: ["coopérer sur le plan économique", "cooperate economically"],
        definition: ["Des acteurs échangent ou commercent.", "Actors exchange or trade."],
        example: None,
    },
    Entry {
        code: "062",
        label: ["coopérer sur le plan militaire", "cooperate militarily"],
        definition: ["Des acteurs s’exercent ou opèrent ensemble.", "Actors train or operate together."],
        example: None,
    },
    Entry {
        code: "063",
        label: ["coopérer sur le plan judiciaire", "cooperate in judicial matters"],
        definition: ["Extradition, entraide entre tribunaux.", "Extradition, help between courts."],
        example: None,
    },
    Entry {
        code: "064",
        label: ["partager des informations", "share information"],
        definition: ["Des acteurs échangent des renseignements.", "Actors exchange intelligence."],
        example: None,
    },
    Entry {
        code: "07",
        label: ["fournir une aide", "provide aid"],
        definition: ["L’acteur aide l’autre en actes.", "The actor helps the other in deeds."],
        example: None,
    },
    Entry {
        code: "070",
        label: ["fournir une aide, sans autre précision", "provide aid, of no given kind"],
        definition: ["Une aide qui n’est pas précisée.", "Aid that is not stated."],
        example: None,
    },
    Entry {
        code: "071",
        label: ["fournir une aide économique", "provide economic aid"],
        definition: [
            "L’acteur donne ou prête de l’argent ou des biens.",
            "The actor gives or lends money or goods.",
        ],
        example: None,
    },
    Entry {
        code: "072",
        label: ["fournir une aide militaire", "provide military aid"],
        definition: [
            "L’acteur donne des armes, du personnel ou une formation.",
            "The actor gives weapons, personnel or training.",
        ],
        example: None,
    },
    Entry {
        code: "073",
        label: ["fournir une aide humanitaire", "provide humanitarian aid"],
        definition: ["L’acteur donne vivres, soins ou abris.", "The actor gives food, care or shelter."],
        example: None,
    },
    Entry {
        code: "074",
        label: ["protéger ou interposer des troupes", "protect or keep the peace"],
        definition: [
            "L’acteur envoie des troupes qui protègent ou s’interposent.",
            "The actor sends troops that protect or stand between parties.",
        ],
        example: None,
    },
    Entry {
        code: "075",
        label: ["accorder l’asile", "grant asylum"],
        definition: [
            "L’acteur accueille quelqu’un au titre de l’asile.",
            "The actor takes somebody in as a refugee.",
        ],
        example: None,
    },
    Entry {
        code: "08",
        label: ["céder", "yield"],
        definition: ["L’acteur cède en paroles ou en actes.", "The actor gives way in words or in deeds."],
        example: None,
    },
    Entry {
        code: "080",
        label: ["céder, sans autre précision", "yield, in no given way"],
        definition: [
            "L’acteur cède d’une manière qui n’est pas dite.",
            "The actor gives way in a manner that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "081",
        label: ["alléger des mesures administratives", "ease administrative measures"],
        definition: [
            "L’acteur allège des contraintes légales ou administratives.",
            "The actor eases legal or administrative constraints.",
        ],
        example: None,
    },
    Entry {
        code: "0811",
        label: ["alléger des restrictions de libertés", "ease limits on freedoms"],
        definition: ["L’acteur rend des libertés politiques.", "The actor gives political freedoms back."],
        example: None,
    },
    Entry {
        code: "0812",
        label: ["autoriser de nouveau un parti", "lift a ban on a party"],
        definition: [
            "L’acteur lève l’interdiction d’un parti ou d’un responsable politique.",
            "The actor lifts a ban on a party or politician.",
        ],
        example: None,
    },
    Entry {
        code: "0813",
        label: ["lever un couvre-feu", "lift a curfew"],
        definition: ["L’acteur met fin à un couvre-feu ou l’allège.", "The actor ends or eases a curfew."],
        example: None,
    },
    Entry {
        code: "0814",
        label: ["lever un régime d’exception", "lift emergency rule"],
        definition: [
            "L’acteur met fin à l’état d’urgence ou à la loi martiale.",
            "The actor ends a state of emergency or martial law.",
        ],
        example: None,
    },
    Entry {
        code: "082",
        label: ["apaiser une contestation", "ease dissent"],
        definition: ["L’acteur suspend ses protestations.", "The actor suspends its protests."],
        example: None,
    },
    Entry {
        code: "083",
        label: ["accorder une réforme politique", "grant political reform"],
        definition: [
            "L’acteur accorde une réforme politique à qui le demandait.",
            "The actor grants political reform on request.",
        ],
        example: None,
    },
    Entry {
        code: "0831",
        label: ["accorder un changement de dirigeants", "grant a change of leaders"],
        definition: [
            "L’acteur accorde un changement de dirigeants à qui le demandait.",
            "The actor grants a change of leaders on request.",
        ],
        example: None,
    },
    Entry {
        code: "0832",
        label: ["accorder un changement de politique", "grant a change of policy"],
        definition: [
            "L’acteur accorde un changement de politique à qui le demandait.",
            "The actor grants a change of policy on request.",
        ],
        example: None,
    },
    Entry {
        code: "0833",
        label: ["accorder des droits", "grant rights"],
        definition: [
            "L’acteur accorde des droits à qui le demandait.",
            "The actor grants rights on request.",
        ],
        example: None,
    },
    Entry {
        code: "0834",
        label: [
            "accorder un changement d’institutions ou de régime",
            "grant a change of institutions or regime",
        ],
        definition: [
            "L’acteur accorde un changement d’institutions ou de régime à qui le demandait.",
            "The actor grants a change of institutions or regime on request.",
        ],
        example: None,
    },
    Entry {
        code: "084",
        label: ["rendre ou relâcher", "return or release"],
        definition: [
            "L’acteur rend des biens ou relâche des personnes.",
            "The actor returns property or releases people.",
        ],
        example: None,
    },
    Entry {
        code: "0841",
        label: ["relâcher des personnes", "release people"],
        definition: ["L’acteur remet des personnes en liberté.", "The actor sets people free."],
        example: None,
    },
    Entry {
        code: "0842",
        label: ["rendre des biens", "return property"],
        definition: [
            "L’acteur rend des biens ; PLOVER n’a pas de mode pour cela.",
            "The actor returns property; PLOVER has no mode for it.",
        ],
        example: None,
    },
    Entry {
        code: "085",
        label: ["lever des sanctions économiques", "ease economic sanctions"],
        definition: [
            "L’acteur lève sanctions, boycott ou embargo ; PLOVER n’a pas de mode pour cela.",
            "The actor eases sanctions, a boycott or an embargo; PLOVER has no mode for it.",
        ],
        example: None,
    },
    Entry {
        code: "086",
        label: ["admettre des acteurs internationaux", "admit international actors"],
        definition: [
            "L’acteur laisse entrer des acteurs internationaux.",
            "The actor lets international actors in.",
        ],
        example: None,
    },
    Entry {
        code: "0861",
        label: ["recevoir une force de paix", "receive peacekeepers"],
        definition: [
            "L’acteur laisse une force de paix se déployer chez lui.",
            "The actor lets peacekeepers deploy on its ground.",
        ],
        example: None,
    },
    Entry {
        code: "0862",
        label: ["recevoir des inspecteurs", "receive inspectors"],
        definition: [
            "L’acteur laisse entrer inspecteurs ou observateurs.",
            "The actor lets inspectors or observers in.",
        ],
        example: None,
    },
    Entry {
        code: "0863",
        label: ["laisser passer l’aide", "let relief through"],
        definition: [
            "L’acteur laisse passer l’aide humanitaire.",
            "The actor lets humanitarian relief through.",
        ],
        example: None,
    },
    Entry {
        code: "087",
        label: ["réduire un engagement militaire", "de-escalate militarily"],
        definition: [
            "L’acteur réduit son engagement, sans que la manière soit dite.",
            "The actor reduces its engagement in a way that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "0871",
        label: ["décréter une trêve", "declare a truce"],
        definition: ["L’acteur cesse le feu.", "The actor ceases fire."],
        example: None,
    },
    Entry {
        code: "0872",
        label: ["lever un blocus militaire", "ease a military blockade"],
        definition: ["L’acteur desserre un blocus ou un siège.", "The actor loosens a blockade or siege."],
        example: None,
    },
    Entry {
        code: "0873",
        label: ["démobiliser", "demobilise"],
        definition: [
            "L’acteur démobilise ou désarme des forces.",
            "The actor demobilises or disarms forces.",
        ],
        example: None,
    },
    Entry {
        code: "0874",
        label: ["se replier ou se rendre", "withdraw or surrender"],
        definition: ["L’acteur quitte un lieu ou se rend.", "The actor leaves a place or surrenders."],
        example: None,
    },
    Entry {
        code: "09",
        label: ["enquêter", "investigate"],
        definition: ["L’acteur enquête.", "The actor investigates."],
        example: None,
    },
    Entry {
        code: "090",
        label: ["enquêter, sans autre précision", "investigate, into no given matter"],
        definition: [
            "L’acteur enquête sur un sujet qui n’est pas dit.",
            "The actor investigates a matter that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "091",
        label: ["enquêter sur un crime ou la corruption", "investigate crime or corruption"],
        definition: [
            "L’acteur enquête sur un crime ou la corruption.",
            "The actor investigates crime or corruption.",
        ],
        example: None,
    },
    Entry {
        code: "092",
        label: ["enquêter sur des atteintes aux droits humains", "investigate human rights abuses"],
        definition: [
            "L’acteur enquête sur des atteintes aux droits humains.",
            "The actor investigates human rights abuses.",
        ],
        example: None,
    },
    Entry {
        code: "093",
        label: ["enquêter sur une action militaire", "investigate military action"],
        definition: ["L’acteur enquête sur une action militaire.", "The actor investigates military action."],
        example: None,
    },
    Entry {
        code: "094",
        label: ["enquêter sur des crimes de guerre", "investigate war crimes"],
        definition: ["L’acteur enquête sur des crimes de guerre.", "The actor investigates war crimes."],
        example: None,
    },
    Entry {
        code: "10",
        label: ["exiger", "demand"],
        definition: ["L’acteur exige ou ordonne quelque chose.", "The actor demands or orders something."],
        example: None,
    },
    Entry {
        code: "100",
        label: ["exiger, sans autre précision", "demand, of no given kind"],
        definition: [
            "L’acteur exige quelque chose qui n’est pas précisé.",
            "The actor demands something that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "101",
        label: ["exiger une coopération matérielle", "demand material cooperation"],
        definition: ["L’acteur exige une coopération matérielle.", "The actor demands material cooperation."],
        example: None,
    },
    Entry {
        code: "1011",
        label: ["exiger une coopération économique", "demand economic cooperation"],
        definition: ["L’acteur exige une coopération économique.", "The actor demands economic cooperation."],
        example: None,
    },
    Entry {
        code: "1012",
        label: ["exiger une coopération militaire", "demand military cooperation"],
        definition: ["L’acteur exige une coopération militaire.", "The actor demands military cooperation."],
        example: None,
    },
    Entry {
        code: "1013",
        label: ["exiger une coopération judiciaire", "demand judicial cooperation"],
        definition: ["L’acteur exige une coopération judiciaire.", "The actor demands judicial cooperation."],
        example: None,
    },
    Entry {
        code: "1014",
        label: ["exiger un échange de renseignement", "demand sharing of intelligence"],
        definition: [
            "L’acteur exige un échange de renseignement.",
            "The actor demands sharing of intelligence.",
        ],
        example: None,
    },
    Entry {
        code: "102",
        label: ["exiger un appui diplomatique", "demand diplomatic backing"],
        definition: ["L’acteur exige un appui diplomatique.", "The actor demands diplomatic backing."],
        example: None,
    },
    Entry {
        code: "103",
        label: ["exiger une aide matérielle", "demand material aid"],
        definition: ["L’acteur exige une aide matérielle.", "The actor demands material aid."],
        example: None,
    },
    Entry {
        code: "1031",
        label: ["exiger une aide économique", "demand economic aid"],
        definition: ["L’acteur exige une aide économique.", "The actor demands economic aid."],
        example: None,
    },
    Entry {
        code: "1032",
        label: ["exiger une aide militaire", "demand military aid"],
        definition: ["L’acteur exige une aide militaire.", "The actor demands military aid."],
        example: None,
    },
    Entry {
        code: "1033",
        label: ["exiger une aide humanitaire", "demand humanitarian aid"],
        definition: ["L’acteur exige une aide humanitaire.", "The actor demands humanitarian aid."],
        example: None,
    },
    Entry {
        code: "1034",
        label: [
            "exiger une protection militaire ou une force de paix",
            "demand military protection or peacekeepers",
        ],
        definition: [
            "L’acteur exige une protection militaire ou une force de paix.",
            "The actor demands military protection or peacekeepers.",
        ],
        example: None,
    },
    Entry {
        code: "104",
        label: ["exiger une réforme politique", "demand political reform"],
        definition: ["L’acteur exige une réforme politique.", "The actor demands political reform."],
        example: None,
    },
    Entry {
        code: "1041",
        label: ["exiger un changement de dirigeants", "demand a change of leaders"],
        definition: ["L’acteur exige un changement de dirigeants.", "The actor demands a change of leaders."],
        example: None,
    },
    Entry {
        code: "1042",
        label: ["exiger un changement de politique", "demand a change of policy"],
        definition: ["L’acteur exige un changement de politique.", "The actor demands a change of policy."],
        example: None,
    },
    Entry {
        code: "1043",
        label: ["exiger des droits", "demand rights"],
        definition: ["L’acteur exige des droits.", "The actor demands rights."],
        example: None,
    },
    Entry {
        code: "1044",
        label: [
            "exiger un changement d’institutions ou de régime",
            "demand a change of institutions or regime",
        ],
        definition: [
            "L’acteur exige un changement d’institutions ou de régime.",
            "The actor demands a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "105",
        label: ["exiger une concession", "demand a concession"],
        definition: ["L’acteur exige une concession.", "The actor demands a concession."],
        example: None,
    },
    Entry {
        code: "1051",
        label: ["exiger la levée de mesures administratives", "demand an easing of administrative measures"],
        definition: [
            "L’acteur exige la levée de mesures administratives.",
            "The actor demands an easing of administrative measures.",
        ],
        example: None,
    },
    Entry {
        code: "1052",
        label: ["exiger l’apaisement de protestations", "demand an easing of protests"],
        definition: [
            "L’acteur exige l’apaisement de protestations.",
            "The actor demands an easing of protests.",
        ],
        example: None,
    },
    Entry {
        code: "1053",
        label: ["exiger la libération de personnes ou de biens", "demand the release of people or property"],
        definition: [
            "L’acteur exige la libération de personnes ou de biens.",
            "The actor demands the release of people or property.",
        ],
        example: None,
    },
    Entry {
        code: "1054",
        label: [
            "exiger la levée de sanctions économiques, d’un boycott ou d’un embargo",
            "demand an easing of economic sanctions, a boycott or an embargo",
        ],
        definition: [
            "L’acteur exige la levée de sanctions économiques, d’un boycott ou d’un embargo.",
            "The actor demands an easing of economic sanctions, a boycott or an embargo.",
        ],
        example: None,
    },
    Entry {
        code: "1055",
        label: ["exiger l’accès d’acteurs internationaux", "demand access for international actors"],
        definition: [
            "L’acteur exige l’accès d’acteurs internationaux.",
            "The actor demands access for international actors.",
        ],
        example: None,
    },
    Entry {
        code: "1056",
        label: ["exiger une désescalade militaire", "demand a military de-escalation"],
        definition: [
            "L’acteur exige une désescalade militaire.",
            "The actor demands a military de-escalation.",
        ],
        example: None,
    },
    Entry {
        code: "106",
        label: ["exiger une rencontre ou des négociations", "demand a meeting or talks"],
        definition: [
            "L’acteur exige une rencontre ou des négociations.",
            "The actor demands a meeting or talks.",
        ],
        example: None,
    },
    Entry {
        code: "107",
        label: ["exiger un règlement du différend", "demand a settlement of the dispute"],
        definition: [
            "L’acteur exige un règlement du différend.",
            "The actor demands a settlement of the dispute.",
        ],
        example: None,
    },
    Entry {
        code: "108",
        label: ["exiger une médiation", "demand mediation"],
        definition: ["L’acteur exige une médiation.", "The actor demands mediation."],
        example: None,
    },
    Entry {
        code: "11",
        label: ["désapprouver", "disapprove"],
        definition: ["L’acteur désapprouve ou accuse.", "The actor disapproves or accuses."],
        example: None,
    },
    Entry {
        code: "110",
        label: ["désapprouver, sans autre précision", "disapprove, in no given way"],
        definition: [
            "L’acteur désapprouve, sans autre précision.",
            "The actor disapproves, and nothing more is stated.",
        ],
        example: None,
    },
    Entry {
        code: "111",
        label: ["critiquer ou dénoncer", "criticise or denounce"],
        definition: ["L’acteur critique ou condamne.", "The actor criticises or condemns."],
        example: None,
    },
    Entry {
        code: "112",
        label: ["accuser", "accuse"],
        definition: [
            "L’acteur impute un acte à l’autre, sans que l’acte soit précisé.",
            "The actor lays an act on the other, and the act is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1121",
        label: ["accuser de crime ou de corruption", "accuse of crime or corruption"],
        definition: [
            "L’acteur accuse l’autre de crime ou de corruption.",
            "The actor accuses the other of crime or corruption.",
        ],
        example: None,
    },
    Entry {
        code: "1122",
        label: ["accuser d’atteintes aux droits humains", "accuse of human rights abuses"],
        definition: [
            "L’acteur accuse l’autre d’atteintes aux droits humains.",
            "The actor accuses the other of human rights abuses.",
        ],
        example: None,
    },
    Entry {
        code: "1123",
        label: ["accuser d’agression", "accuse of aggression"],
        definition: ["L’acteur accuse l’autre d’agression.", "The actor accuses the other of aggression."],
        example: None,
    },
    Entry {
        code: "1124",
        label: ["accuser de crimes de guerre", "accuse of war crimes"],
        definition: [
            "L’acteur accuse l’autre de crimes de guerre.",
            "The actor accuses the other of war crimes.",
        ],
        example: None,
    },
    Entry {
        code: "1125",
        label: ["accuser d’espionnage ou de trahison", "accuse of spying or treason"],
        definition: [
            "L’acteur accuse l’autre d’espionnage ou de trahison.",
            "The actor accuses the other of spying or treason.",
        ],
        example: None,
    },
    Entry {
        code: "113",
        label: ["rallier des opposants", "rally opposition"],
        definition: [
            "L’acteur appelle à s’opposer à l’autre.",
            "The actor calls for opposition to the other.",
        ],
        example: None,
    },
    Entry {
        code: "114",
        label: ["se plaindre officiellement", "complain officially"],
        definition: [
            "L’acteur proteste par une voie officielle : note, pétition, recours.",
            "The actor protests through an official channel: note, petition, appeal.",
        ],
        example: None,
    },
    Entry {
        code: "115",
        label: ["poursuivre en justice", "sue"],
        definition: ["L’acteur porte plainte ou assigne.", "The actor files a suit or a charge."],
        example: None,
    },
    Entry {
        code: "116",
        label: ["condamner en justice", "convict"],
        definition: [
            "Un tribunal reconnaît l’autre coupable : SANCTION dans PLOVER, non ACCUSE.",
            "A court finds the other guilty: SANCTION in PLOVER, not ACCUSE.",
        ],
        example: None,
    },
    Entry {
        code: "12",
        label: ["refuser", "reject"],
        definition: ["L’acteur refuse ou rejette.", "The actor refuses or rejects."],
        example: None,
    },
    Entry {
        code: "120",
        label: ["refuser, sans autre précision", "reject, of no given kind"],
        definition: [
            "L’acteur refuse quelque chose qui n’est pas précisé.",
            "The actor refuses something that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "121",
        label: ["refuser une coopération matérielle", "refuse material cooperation"],
        definition: [
            "L’acteur refuse une coopération matérielle.",
            "The actor refuses material cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "1211",
        label: ["refuser une coopération économique", "refuse economic cooperation"],
        definition: [
            "L’acteur refuse une coopération économique.",
            "The actor refuses economic cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "1212",
        label: ["refuser une coopération militaire", "refuse military cooperation"],
        definition: ["L’acteur refuse une coopération militaire.", "The actor refuses military cooperation."],
        example: None,
    },
    Entry {
        code: "1213",
        label: ["refuser une coopération judiciaire", "refuse judicial cooperation"],
        definition: [
            "L’acteur refuse une coopération judiciaire.",
            "The actor refuses judicial cooperation.",
        ],
        example: None,
    },
    Entry {
        code: "1214",
        label: ["refuser un échange de renseignement", "refuse sharing of intelligence"],
        definition: [
            "L’acteur refuse un échange de renseignement.",
            "The actor refuses sharing of intelligence.",
        ],
        example: None,
    },
    Entry {
        code: "122",
        label: ["refuser une aide matérielle", "refuse material aid"],
        definition: ["L’acteur refuse une aide matérielle.", "The actor refuses material aid."],
        example: None,
    },
    Entry {
        code: "1221",
        label: ["refuser une aide économique", "refuse economic aid"],
        definition: ["L’acteur refuse une aide économique.", "The actor refuses economic aid."],
        example: None,
    },
    Entry {
        code: "1222",
        label: ["refuser une aide militaire", "refuse military aid"],
        definition: ["L’acteur refuse une aide militaire.", "The actor refuses military aid."],
        example: None,
    },
    Entry {
        code: "1223",
        label: ["refuser une aide humanitaire", "refuse humanitarian aid"],
        definition: ["L’acteur refuse une aide humanitaire.", "The actor refuses humanitarian aid."],
        example: None,
    },
    Entry {
        code: "1224",
        label: [
            "refuser une protection militaire ou une force de paix",
            "refuse military protection or peacekeepers",
        ],
        definition: [
            "L’acteur refuse une protection militaire ou une force de paix.",
            "The actor refuses military protection or peacekeepers.",
        ],
        example: None,
    },
    Entry {
        code: "123",
        label: ["refuser une réforme politique", "refuse political reform"],
        definition: ["L’acteur refuse une réforme politique.", "The actor refuses political reform."],
        example: None,
    },
    Entry {
        code: "1231",
        label: ["refuser un changement de dirigeants", "refuse a change of leaders"],
        definition: [
            "L’acteur refuse un changement de dirigeants.",
            "The actor refuses a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1232",
        label: ["refuser un changement de politique", "refuse a change of policy"],
        definition: ["L’acteur refuse un changement de politique.", "The actor refuses a change of policy."],
        example: None,
    },
    Entry {
        code: "1233",
        label: ["refuser des droits", "refuse rights"],
        definition: ["L’acteur refuse des droits.", "The actor refuses rights."],
        example: None,
    },
    Entry {
        code: "1234",
        label: [
            "refuser un changement d’institutions ou de régime",
            "refuse a change of institutions or regime",
        ],
        definition: [
            "L’acteur refuse un changement d’institutions ou de régime.",
            "The actor refuses a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "124",
        label: ["refuser une concession", "refuse a concession"],
        definition: ["L’acteur refuse une concession.", "The actor refuses a concession."],
        example: None,
    },
    Entry {
        code: "1241",
        label: ["refuser la levée de mesures administratives", "refuse an easing of administrative measures"],
        definition: [
            "L’acteur refuse la levée de mesures administratives.",
            "The actor refuses an easing of administrative measures.",
        ],
        example: None,
    },
    Entry {
        code: "1242",
        label: ["refuser l’apaisement de protestations", "refuse an easing of protests"],
        definition: [
            "L’acteur refuse l’apaisement de protestations.",
            "The actor refuses an easing of protests.",
        ],
        example: None,
    },
    Entry {
        code: "1243",
        label: ["refuser la libération de personnes ou de biens", "refuse the release of people or property"],
        definition: [
            "L’acteur refuse la libération de personnes ou de biens.",
            "The actor refuses the release of people or property.",
        ],
        example: None,
    },
    Entry {
        code: "1244",
        label: [
            "refuser la levée de sanctions économiques, d’un boycott ou d’un embargo",
            "refuse an easing of economic sanctions, a boycott or an embargo",
        ],
        definition: [
            "L’acteur refuse la levée de sanctions économiques, d’un boycott ou d’un embargo.",
            "The actor refuses an easing of economic sanctions, a boycott or an embargo.",
        ],
        example: None,
    },
    Entry {
        code: "1245",
        label: ["refuser l’accès d’acteurs internationaux", "refuse access for international actors"],
        definition: [
            "L’acteur refuse l’accès d’acteurs internationaux.",
            "The actor refuses access for international actors.",
        ],
        example: None,
    },
    Entry {
        code: "1246",
        label: ["refuser une désescalade militaire", "refuse a military de-escalation"],
        definition: [
            "L’acteur refuse une désescalade militaire.",
            "The actor refuses a military de-escalation.",
        ],
        example: None,
    },
    Entry {
        code: "125",
        label: ["refuser une rencontre ou des négociations", "refuse a meeting or talks"],
        definition: [
            "L’acteur refuse une rencontre ou des négociations.",
            "The actor refuses a meeting or talks.",
        ],
        example: None,
    },
    Entry {
        code: "126",
        label: ["refuser une médiation", "refuse mediation"],
        definition: ["L’acteur refuse une médiation.", "The actor refuses mediation."],
        example: None,
    },
    Entry {
        code: "127",
        label: ["refuser un règlement du différend", "refuse a settlement of the dispute"],
        definition: [
            "L’acteur refuse un règlement du différend.",
            "The actor refuses a settlement of the dispute.",
        ],
        example: None,
    },
    Entry {
        code: "128",
        label: ["défier une règle", "defy a rule"],
        definition: ["L’acteur désobéit à une loi ou à une norme.", "The actor disobeys a law or norm."],
        example: None,
    },
    Entry {
        code: "129",
        label: ["opposer son veto", "veto"],
        definition: ["L’acteur bloque un texte par un veto.", "The actor blocks a text by a veto."],
        example: None,
    },
    Entry {
        code: "13",
        label: ["menacer", "threaten"],
        definition: ["L’acteur menace.", "The actor threatens."],
        example: None,
    },
    Entry {
        code: "130",
        label: ["menacer, sans autre précision", "threaten, with nothing given"],
        definition: [
            "L’acteur menace, sans qu’on sache de quoi.",
            "The actor threatens, and with what is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "131",
        label: ["menacer de mesures non violentes", "threaten with non-violent measures"],
        definition: [
            "L’acteur menace de mesures non violentes.",
            "The actor threatens with non-violent measures.",
        ],
        example: None,
    },
    Entry {
        code: "1311",
        label: ["menacer de réduire ou de couper une aide", "threaten to reduce or stop aid"],
        definition: [
            "L’acteur menace de réduire ou de couper une aide.",
            "The actor threatens to reduce or stop aid.",
        ],
        example: None,
    },
    Entry {
        code: "1312",
        label: [
            "menacer de sanctions, de boycott ou d’embargo",
            "threaten with sanctions, a boycott or an embargo",
        ],
        definition: [
            "L’acteur menace de sanctions, de boycott ou d’embargo.",
            "The actor threatens with sanctions, a boycott or an embargo.",
        ],
        example: None,
    },
    Entry {
        code: "1313",
        label: ["menacer de réduire ou de rompre des relations", "threaten to reduce or break relations"],
        definition: [
            "L’acteur menace de réduire ou de rompre des relations.",
            "The actor threatens to reduce or break relations.",
        ],
        example: None,
    },
    Entry {
        code: "132",
        label: ["menacer de mesures administratives", "threaten with administrative measures"],
        definition: [
            "L’acteur menace de mesures administratives.",
            "The actor threatens with administrative measures.",
        ],
        example: None,
    },
    Entry {
        code: "1321",
        label: ["menacer de restreindre des libertés", "threaten to restrict freedoms"],
        definition: [
            "L’acteur menace de restreindre des libertés.",
            "The actor threatens to restrict freedoms.",
        ],
        example: None,
    },
    Entry {
        code: "1322",
        label: ["menacer d’interdire un parti", "threaten to ban a party"],
        definition: ["L’acteur menace d’interdire un parti.", "The actor threatens to ban a party."],
        example: None,
    },
    Entry {
        code: "1323",
        label: ["menacer d’un couvre-feu", "threaten with a curfew"],
        definition: ["L’acteur menace d’un couvre-feu.", "The actor threatens with a curfew."],
        example: None,
    },
    Entry {
        code: "1324",
        label: ["menacer d’un régime d’exception", "threaten with emergency rule"],
        definition: ["L’acteur menace d’un régime d’exception.", "The actor threatens with emergency rule."],
        example: None,
    },
    Entry {
        code: "133",
        label: ["menacer de protester", "threaten to protest"],
        definition: ["L’acteur menace de protester.", "The actor threatens to protest."],
        example: None,
    },
    Entry {
        code: "134",
        label: ["menacer de rompre des négociations", "threaten to halt talks"],
        definition: ["L’acteur menace de rompre des négociations.", "The actor threatens to halt talks."],
        example: None,
    },
    Entry {
        code: "135",
        label: ["menacer de cesser une médiation", "threaten to halt mediation"],
        definition: ["L’acteur menace de cesser une médiation.", "The actor threatens to halt mediation."],
        example: None,
    },
    Entry {
        code: "136",
        label: [
            "menacer de mettre fin à une présence internationale",
            "threaten to end an international presence",
        ],
        definition: [
            "L’acteur menace de mettre fin à une présence internationale.",
            "The actor threatens to end an international presence.",
        ],
        example: None,
    },
    Entry {
        code: "137",
        label: ["menacer de répression violente", "threaten with violent repression"],
        definition: [
            "L’acteur menace de répression violente.",
            "The actor threatens with violent repression.",
        ],
        example: None,
    },
    Entry {
        code: "138",
        label: ["menacer d’employer la force militaire", "threaten to use military force"],
        definition: [
            "L’acteur menace d’employer la force militaire.",
            "The actor threatens to use military force.",
        ],
        example: None,
    },
    Entry {
        code: "1381",
        label: ["menacer d’un blocus", "threaten with a blockade"],
        definition: ["L’acteur menace d’un blocus.", "The actor threatens with a blockade."],
        example: None,
    },
    Entry {
        code: "1382",
        label: ["menacer d’occuper un territoire", "threaten to occupy territory"],
        definition: ["L’acteur menace d’occuper un territoire.", "The actor threatens to occupy territory."],
        example: None,
    },
    Entry {
        code: "1383",
        label: ["menacer de violence non conventionnelle", "threaten with unconventional violence"],
        definition: [
            "L’acteur menace de violence non conventionnelle.",
            "The actor threatens with unconventional violence.",
        ],
        example: None,
    },
    Entry {
        code: "1384",
        label: ["menacer d’une attaque conventionnelle", "threaten with a conventional attack"],
        definition: [
            "L’acteur menace d’une attaque conventionnelle.",
            "The actor threatens with a conventional attack.",
        ],
        example: None,
    },
    Entry {
        code: "1385",
        label: ["menacer d’armes de destruction massive", "threaten with weapons of mass destruction"],
        definition: [
            "L’acteur menace d’armes de destruction massive.",
            "The actor threatens with weapons of mass destruction.",
        ],
        example: None,
    },
    Entry {
        code: "139",
        label: ["poser un ultimatum", "give an ultimatum"],
        definition: [
            "L’acteur fixe un délai et menace s’il passe ; les mots disent de quoi.",
            "The actor sets a deadline and threatens if it passes; the words tell with what.",
        ],
        example: None,
    },
    Entry {
        code: "14",
        label: ["protester", "protest"],
        definition: ["Des civils protestent ensemble.", "Civilians protest together."],
        example: None,
    },
    Entry {
        code: "140",
        label: ["protester, sans autre précision", "protest, in no given way"],
        definition: [
            "Des civils protestent d’une manière qui n’est pas dite.",
            "Civilians protest in a way that is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "141",
        label: ["manifester", "demonstrate"],
        definition: [
            "Des gens manifestent, sans que le but soit dit.",
            "People demonstrate, and the aim is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1411",
        label: ["manifester pour un changement de dirigeants", "demonstrate for a change of leaders"],
        definition: [
            "Des gens manifestent pour un changement de dirigeants.",
            "People demonstrate for a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1412",
        label: ["manifester pour un changement de politique", "demonstrate for a change of policy"],
        definition: [
            "Des gens manifestent pour un changement de politique.",
            "People demonstrate for a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "1413",
        label: ["manifester pour des droits", "demonstrate for rights"],
        definition: ["Des gens manifestent pour des droits.", "People demonstrate for rights."],
        example: None,
    },
    Entry {
        code: "1414",
        label: [
            "manifester pour un changement d’institutions ou de régime",
            "demonstrate for a change of institutions or regime",
        ],
        definition: [
            "Des gens manifestent pour un changement d’institutions ou de régime.",
            "People demonstrate for a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "142",
        label: ["faire une grève de la faim", "go on hunger strike"],
        definition: [
            "Des gens refusent de se nourrir, sans que le but soit dit.",
            "People refuse to eat, and the aim is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1421",
        label: [
            "faire une grève de la faim pour un changement de dirigeants",
            "go on hunger strike for a change of leaders",
        ],
        definition: [
            "Des gens refusent de se nourrir pour un changement de dirigeants.",
            "People refuse to eat for a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1422",
        label: [
            "faire une grève de la faim pour un changement de politique",
            "go on hunger strike for a change of policy",
        ],
        definition: [
            "Des gens refusent de se nourrir pour un changement de politique.",
            "People refuse to eat for a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "1423",
        label: ["faire une grève de la faim pour des droits", "go on hunger strike for rights"],
        definition: ["Des gens refusent de se nourrir pour des droits.", "People refuse to eat for rights."],
        example: None,
    },
    Entry {
        code: "1424",
        label: [
            "faire une grève de la faim pour un changement d’institutions ou de régime",
            "go on hunger strike for a change of institutions or regime",
        ],
        definition: [
            "Des gens refusent de se nourrir pour un changement d’institutions ou de régime.",
            "People refuse to eat for a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "143",
        label: ["faire grève ou boycotter", "strike or boycott"],
        definition: [
            "Des gens font grève ou boycottent, sans que le but soit dit.",
            "People strike or boycott, and the aim is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1431",
        label: [
            "faire grève ou boycotter pour un changement de dirigeants",
            "strike or boycott for a change of leaders",
        ],
        definition: [
            "Des gens font grève ou boycottent pour un changement de dirigeants.",
            "People strike or boycott for a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1432",
        label: [
            "faire grève ou boycotter pour un changement de politique",
            "strike or boycott for a change of policy",
        ],
        definition: [
            "Des gens font grève ou boycottent pour un changement de politique.",
            "People strike or boycott for a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "1433",
        label: ["faire grève ou boycotter pour des droits", "strike or boycott for rights"],
        definition: [
            "Des gens font grève ou boycottent pour des droits.",
            "People strike or boycott for rights.",
        ],
        example: None,
    },
    Entry {
        code: "1434",
        label: [
            "faire grève ou boycotter pour un changement d’institutions ou de régime",
            "strike or boycott for a change of institutions or regime",
        ],
        definition: [
            "Des gens font grève ou boycottent pour un changement d’institutions ou de régime.",
            "People strike or boycott for a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "144",
        label: ["bloquer un passage", "obstruct a passage"],
        definition: [
            "Des gens barrent un passage, sans que le but soit dit.",
            "People bar a passage, and the aim is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1441",
        label: [
            "bloquer un passage pour un changement de dirigeants",
            "obstruct a passage for a change of leaders",
        ],
        definition: [
            "Des gens barrent un passage pour un changement de dirigeants.",
            "People bar a passage for a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1442",
        label: [
            "bloquer un passage pour un changement de politique",
            "obstruct a passage for a change of policy",
        ],
        definition: [
            "Des gens barrent un passage pour un changement de politique.",
            "People bar a passage for a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "1443",
        label: ["bloquer un passage pour des droits", "obstruct a passage for rights"],
        definition: ["Des gens barrent un passage pour des droits.", "People bar a passage for rights."],
        example: None,
    },
    Entry {
        code: "1444",
        label: [
            "bloquer un passage pour un changement d’institutions ou de régime",
            "obstruct a passage for a change of institutions or regime",
        ],
        definition: [
            "Des gens barrent un passage pour un changement d’institutions ou de régime.",
            "People bar a passage for a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "145",
        label: ["se livrer à une émeute", "riot"],
        definition: [
            "Une foule se livre à des violences, sans que le but soit dit.",
            "A crowd turns violent, and the aim is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1451",
        label: ["se livrer à une émeute pour un changement de dirigeants", "riot for a change of leaders"],
        definition: [
            "Une foule se livre à des violences pour un changement de dirigeants.",
            "A crowd turns violent for a change of leaders.",
        ],
        example: None,
    },
    Entry {
        code: "1452",
        label: ["se livrer à une émeute pour un changement de politique", "riot for a change of policy"],
        definition: [
            "Une foule se livre à des violences pour un changement de politique.",
            "A crowd turns violent for a change of policy.",
        ],
        example: None,
    },
    Entry {
        code: "1453",
        label: ["se livrer à une émeute pour des droits", "riot for rights"],
        definition: [
            "Une foule se livre à des violences pour des droits.",
            "A crowd turns violent for rights.",
        ],
        example: None,
    },
    Entry {
        code: "1454",
        label: [
            "se livrer à une émeute pour un changement d’institutions ou de régime",
            "riot for a change of institutions or regime",
        ],
        definition: [
            "Une foule se livre à des violences pour un changement d’institutions ou de régime.",
            "A crowd turns violent for a change of institutions or regime.",
        ],
        example: None,
    },
    Entry {
        code: "15",
        label: ["montrer sa force", "show force"],
        definition: ["L’acteur montre sa force sans en user.", "The actor shows its force without using it."],
        example: None,
    },
    Entry {
        code: "150",
        label: ["montrer sa force, sans autre précision", "show force, of no given kind"],
        definition: ["Démonstration de force militaire ou policière.", "A show of military or police force."],
        example: None,
    },
    Entry {
        code: "151",
        label: ["mettre la police en alerte", "put police on alert"],
        definition: ["La police est mise en alerte.", "Police are put on alert."],
        example: None,
    },
    Entry {
        code: "152",
        label: ["mettre l’armée en alerte", "put the army on alert"],
        definition: ["L’armée est mise en alerte.", "The army is put on alert."],
        example: None,
    },
    Entry {
        code: "153",
        label: ["renforcer la police", "reinforce police"],
        definition: ["La police est mobilisée ou renforcée.", "Police are mobilised or reinforced."],
        example: None,
    },
    Entry {
        code: "154",
        label: ["mobiliser l’armée", "mobilise the army"],
        definition: ["L’armée est mobilisée ou renforcée.", "The army is mobilised or reinforced."],
        example: None,
    },
    Entry {
        code: "155",
        label: ["mobiliser des forces informatiques", "mobilise cyber forces"],
        definition: [
            "Des moyens d’attaque informatique sont mis en alerte.",
            "Means of computer attack are readied.",
        ],
        example: None,
    },
    Entry {
        code: "16",
        label: ["réduire des relations", "reduce relations"],
        definition: ["L’acteur réduit ou rompt des relations.", "The actor reduces or breaks relations."],
        example: None,
    },
    Entry {
        code: "160",
        label: ["réduire des relations, sans autre précision", "reduce relations, of no given kind"],
        definition: [
            "Des relations se réduisent, sans qu’on sache lesquelles.",
            "Relations are reduced, and which is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "161",
        label: ["rompre des relations diplomatiques", "break diplomatic relations"],
        definition: [
            "L’acteur réduit ou rompt des relations diplomatiques.",
            "The actor reduces or breaks diplomatic relations.",
        ],
        example: None,
    },
    Entry {
        code: "162",
        label: ["couper une aide matérielle", "cut material aid"],
        definition: [
            "L’acteur réduit ou coupe une aide matérielle.",
            "The actor reduces or stops material aid.",
        ],
        example: None,
    },
    Entry {
        code: "1621",
        label: ["couper une aide économique", "cut economic aid"],
        definition: [
            "L’acteur réduit ou coupe une aide économique.",
            "The actor reduces or stops economic aid.",
        ],
        example: None,
    },
    Entry {
        code: "1622",
        label: ["couper une aide militaire", "cut military aid"],
        definition: [
            "L’acteur réduit ou coupe une aide militaire.",
            "The actor reduces or stops military aid.",
        ],
        example: None,
    },
    Entry {
        code: "1623",
        label: ["couper une aide humanitaire", "cut humanitarian aid"],
        definition: [
            "L’acteur réduit ou coupe une aide humanitaire.",
            "The actor reduces or stops humanitarian aid.",
        ],
        example: None,
    },
    Entry {
        code: "163",
        label: ["imposer un embargo", "impose an embargo"],
        definition: [
            "L’acteur impose embargo, boycott ou sanctions : COERCE dans PLOVER.",
            "The actor imposes an embargo, boycott or sanctions: COERCE in PLOVER.",
        ],
        example: None,
    },
    Entry {
        code: "164",
        label: ["rompre des négociations", "halt talks"],
        definition: ["L’acteur rompt des pourparlers.", "The actor breaks off talks."],
        example: None,
    },
    Entry {
        code: "165",
        label: ["cesser une médiation", "halt mediation"],
        definition: ["L’acteur met fin à une médiation.", "The actor ends a mediation."],
        example: None,
    },
    Entry {
        code: "166",
        label: ["expulser ou retirer un groupe", "expel or pull out a group"],
        definition: [
            "Un groupe : expulsion par l’hôte, ou départ volontaire ; le code ne les distingue pas.",
            "A group: expelled by the host or gone by choice; the code does not say which.",
        ],
        example: None,
    },
    Entry {
        code: "1661",
        label: ["expulser ou retirer une force de paix", "expel or pull out peacekeepers"],
        definition: [
            "Une force de paix : expulsion par l’hôte, ou départ volontaire ; le code ne les distingue pas.",
            "Peacekeepers: expelled by the host or gone by choice; the code does not say which.",
        ],
        example: None,
    },
    Entry {
        code: "1662",
        label: ["expulser ou retirer des inspecteurs", "expel or pull out inspectors"],
        definition: [
            "Des inspecteurs : expulsion par l’hôte, ou départ volontaire ; le code ne les distingue pas.",
            "Inspectors: expelled by the host or gone by choice; the code does not say which.",
        ],
        example: None,
    },
    Entry {
        code: "1663",
        label: ["expulser ou retirer des organisations d’aide", "expel or pull out aid agencies"],
        definition: [
            "Des organisations d’aide : expulsion par l’hôte, ou départ volontaire ; le code ne les distingue pas.",
            "Aid agencies: expelled by the host or gone by choice; the code does not say which.",
        ],
        example: None,
    },
    Entry {
        code: "17",
        label: ["contraindre", "coerce"],
        definition: ["L’acteur réprime ou contraint.", "The actor represses or constrains."],
        example: None,
    },
    Entry {
        code: "170",
        label: ["contraindre, sans autre précision", "coerce, in no given way"],
        definition: ["Une contrainte qui n’est pas précisée.", "Coercion that is not stated."],
        example: None,
    },
    Entry {
        code: "171",
        label: ["saisir ou dégrader des biens", "seize or damage property"],
        definition: ["L’acteur saisit ou dégrade des biens.", "The actor seizes or damages property."],
        example: None,
    },
    Entry {
        code: "1711",
        label: ["confisquer des biens", "confiscate property"],
        definition: ["L’acteur prend des biens.", "The actor takes property."],
        example: None,
    },
    Entry {
        code: "1712",
        label: ["détruire des biens", "destroy property"],
        definition: [
            "L’acteur détruit des biens : ASSAULT dans PLOVER.",
            "The actor destroys property: ASSAULT in PLOVER.",
        ],
        example: None,
    },
    Entry {
        code: "172",
        label: ["imposer des mesures administratives", "impose administrative measures"],
        definition: [
            "L’acteur impose des contraintes légales ou administratives.",
            "The actor imposes legal or administrative constraints.",
        ],
        example: None,
    },
    Entry {
        code: "1721",
        label: ["restreindre des libertés", "restrict freedoms"],
        definition: [
            "L’acteur restreint des libertés politiques.",
            "The actor restricts political freedoms.",
        ],
        example: None,
    },
    Entry {
        code: "1722",
        label: ["interdire un parti", "ban a party"],
        definition: [
            "L’acteur interdit un parti ou un responsable politique.",
            "The actor bans a party or politician.",
        ],
        example: None,
    },
    Entry {
        code: "1723",
        label: ["imposer un couvre-feu", "impose a curfew"],
        definition: ["L’acteur impose un couvre-feu.", "The actor imposes a curfew."],
        example: None,
    },
    Entry {
        code: "1724",
        label: ["imposer un régime d’exception", "impose emergency rule"],
        definition: [
            "L’acteur impose l’état d’urgence ou la loi martiale.",
            "The actor imposes a state of emergency or martial law.",
        ],
        example: None,
    },
    Entry {
        code: "173",
        label: ["arrêter ou poursuivre", "arrest or charge"],
        definition: ["L’acteur arrête, détient ou inculpe.", "The actor arrests, detains or charges."],
        example: None,
    },
    Entry {
        code: "174",
        label: ["expulser des personnes", "deport people"],
        definition: ["L’acteur renvoie des individus.", "The actor deports individuals."],
        example: None,
    },
    Entry {
        code: "175",
        label: ["réprimer par la violence", "repress by violence"],
        definition: [
            "L’acteur réprime par la violence : ASSAULT dans PLOVER.",
            "The actor represses by violence: ASSAULT in PLOVER.",
        ],
        example: None,
    },
    Entry {
        code: "176",
        label: ["attaquer par voie informatique", "attack by computer"],
        definition: ["L’acteur attaque des systèmes informatiques.", "The actor attacks computer systems."],
        example: None,
    },
    Entry {
        code: "18",
        label: ["agresser", "assault"],
        definition: [
            "L’acteur use de violence non conventionnelle.",
            "The actor uses unconventional violence.",
        ],
        example: None,
    },
    Entry {
        code: "180",
        label: ["agresser, sans autre précision", "assault, in no given way"],
        definition: ["Une violence qui n’est pas précisée.", "Violence that is not stated."],
        example: None,
    },
    Entry {
        code: "181",
        label: ["enlever ou prendre en otage", "abduct or take hostage"],
        definition: [
            "L’acteur enlève, détourne ou prend en otage.",
            "The actor abducts, hijacks or takes hostage.",
        ],
        example: None,
    },
    Entry {
        code: "182",
        label: ["brutaliser", "assault physically"],
        definition: ["L’acteur s’en prend au corps de l’autre.", "The actor attacks the other’s body."],
        example: None,
    },
    Entry {
        code: "1821",
        label: ["agresser sexuellement", "assault sexually"],
        definition: ["L’acteur viole ou agresse sexuellement.", "The actor rapes or assaults sexually."],
        example: None,
    },
    Entry {
        code: "1822",
        label: ["torturer", "torture"],
        definition: ["L’acteur torture.", "The actor tortures."],
        example: None,
    },
    Entry {
        code: "1823",
        label: ["tuer par des coups", "kill by physical assault"],
        definition: [
            "L’acteur tue sans arme à feu ni explosif.",
            "The actor kills without firearm or explosive.",
        ],
        example: None,
    },
    Entry {
        code: "183",
        label: ["commettre un attentat à la bombe", "carry out a bombing"],
        definition: [
            "Attentat à la bombe, suicide ou non ; le code ne le dit pas.",
            "A bombing, suicide or not; the code does not say.",
        ],
        example: None,
    },
    Entry {
        code: "1831",
        label: ["commettre un attentat-suicide", "carry out a suicide bombing"],
        definition: ["L’assaillant se fait exploser.", "The attacker blows himself up."],
        example: None,
    },
    Entry {
        code: "1832",
        label: ["faire exploser un véhicule piégé", "carry out a vehicle bombing"],
        definition: ["Un véhicule piégé explose.", "A vehicle bomb goes off."],
        example: None,
    },
    Entry {
        code: "1833",
        label: ["faire exploser une bombe sur la route", "carry out a roadside bombing"],
        definition: ["Une bombe explose au bord d’une route.", "A bomb goes off at a roadside."],
        example: None,
    },
    Entry {
        code: "1834",
        label: ["faire exploser une bombe dans un lieu", "carry out a bombing of a place"],
        definition: ["Une bombe posée dans un lieu explose.", "A bomb planted in a place goes off."],
        example: None,
    },
    Entry {
        code: "184",
        label: ["se servir de boucliers humains", "use human shields"],
        definition: [
            "L’acteur retient des gens pour se protéger.",
            "The actor holds people to shield itself.",
        ],
        example: None,
    },
    Entry {
        code: "185",
        label: ["tenter d’assassiner", "attempt to assassinate"],
        definition: [
            "L’acteur tente de tuer une personne choisie.",
            "The actor tries to kill a chosen person.",
        ],
        example: None,
    },
    Entry {
        code: "186",
        label: ["assassiner", "assassinate"],
        definition: ["L’acteur tue une personne choisie.", "The actor kills a chosen person."],
        example: None,
    },
    Entry {
        code: "19",
        label: ["combattre", "fight"],
        definition: ["L’acteur use de la force militaire.", "The actor uses military force."],
        example: None,
    },
    Entry {
        code: "190",
        label: ["combattre, sans autre précision", "fight, in no given way"],
        definition: [
            "Usage de la force militaire, sans que l’arme soit dite.",
            "Use of military force, and the weapon is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "191",
        label: ["imposer un blocus", "impose a blockade"],
        definition: [
            "L’acteur bloque des mouvements par la force : COERCE dans PLOVER.",
            "The actor blocks movement by force: COERCE in PLOVER.",
        ],
        example: None,
    },
    Entry {
        code: "192",
        label: ["occuper un territoire", "occupy territory"],
        definition: [
            "L’acteur prend ou tient un territoire : COERCE dans PLOVER.",
            "The actor takes or holds territory: COERCE in PLOVER.",
        ],
        example: None,
    },
    Entry {
        code: "193",
        label: ["combattre à l’arme légère", "fight with small arms"],
        definition: ["Combat aux armes légères.", "Fighting with small arms."],
        example: None,
    },
    Entry {
        code: "194",
        label: ["combattre à l’arme lourde", "fight with heavy weapons"],
        definition: ["Tirs d’artillerie ou de chars.", "Artillery or tank fire."],
        example: None,
    },
    Entry {
        code: "195",
        label: ["frapper par les airs", "strike from the air"],
        definition: [
            "Frappe aérienne, sans que le moyen soit dit.",
            "A strike from the air, and the means is not stated.",
        ],
        example: None,
    },
    Entry {
        code: "1951",
        label: ["frapper par les airs avec précision", "strike from the air with precision"],
        definition: [
            "Frappe aérienne avec des munitions de précision.",
            "An air strike with precision munitions.",
        ],
        example: None,
    },
    Entry {
        code: "1952",
        label: ["frapper avec un drone", "strike with a drone"],
        definition: ["Frappe par un aéronef sans pilote.", "A strike by an uncrewed aircraft."],
        example: None,
    },
    Entry {
        code: "196",
        label: ["violer une trêve", "break a truce"],
        definition: ["L’acteur use de la force pendant une trêve.", "The actor uses force during a truce."],
        example: None,
    },
    Entry {
        code: "20",
        label: ["user de violence de masse", "use mass violence"],
        definition: [
            "L’acteur use de violence contre une population.",
            "The actor uses violence against a population.",
        ],
        example: None,
    },
    Entry {
        code: "200",
        label: ["user de violence de masse, sans autre précision", "use mass violence, in no given way"],
        definition: ["Une violence de masse qui n’est pas précisée.", "Mass violence that is not stated."],
        example: None,
    },
    Entry {
        code: "201",
        label: ["expulser en masse", "expel in mass"],
        definition: [
            "L’acteur chasse une population par la violence.",
            "The actor drives a population out by violence.",
        ],
        example: None,
    },
    Entry {
        code: "202",
        label: ["tuer en masse", "kill in mass"],
        definition: ["L’acteur commet un massacre.", "The actor commits a massacre."],
        example: None,
    },
    Entry {
        code: "203",
        label: ["procéder à un nettoyage ethnique", "carry out ethnic cleansing"],
        definition: [
            "L’acteur tue ou chasse un groupe ethnique ou religieux.",
            "The actor kills or drives out an ethnic or religious group.",
        ],
        example: None,
    },
    Entry {
        code: "204",
        label: ["employer une arme de destruction massive", "use a weapon of mass destruction"],
        definition: [
            "Emploi d’une telle arme, sans autre précision.",
            "Use of such a weapon, and nothing more is stated.",
        ],
        example: None,
    },
    Entry {
        code: "2041",
        label: [
            "employer une arme chimique, biologique ou radiologique",
            "use a chemical, biological or radiological weapon",
        ],
        definition: [
            "Emploi d’une arme chimique, biologique ou radiologique.",
            "Use of a chemical, biological or radiological weapon.",
        ],
        example: None,
    },
    Entry {
        code: "2042",
        label: ["employer une arme nucléaire", "use a nuclear weapon"],
        definition: ["Explosion d’une arme nucléaire.", "A nuclear weapon is set off."],
        example: None,
    },
];
