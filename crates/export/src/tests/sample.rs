//! A report on three sentences, with something of everything.

use recoupe_ontology::{
    Cameo, ClaimKind, Context, Currency, EventType, FactValue, ForceKind, ForcePhase, Modality, Outcome,
    SourceKind, Status,
};
use recoupe_report::*;
use recoupe_text::{CharSpan, NoteCode};

pub const WORDS: &str = "Durant la nuit, plus de 1 000 personnes ont été blessées, dont près de 400 hospitalisées, \
                     selon un bilan. La police dit avoir éliminé 18 assaillants. L’armée enverra 3 500 hommes. \
                     Des experts évoquent une manœuvre étrangère.";

pub fn quote(words: &str) -> Quote {
    let byte = WORDS.find(words).unwrap();
    let start = WORDS[..byte].chars().count();
    Quote { start, end: start + words.chars().count(), quote: words.to_owned() }
}

fn id(kind: RecordKind, quote: &Quote) -> Id {
    Id::new(kind, "", quote.start, quote.end)
}

fn voice(words: &str, kind: SourceKind, is_named: bool) -> Voice {
    let quote = quote(words);
    Voice {
        id: id(RecordKind::Voice, &quote),
        quote: Some(quote),
        kind,
        actor: None,
        is_named,
        post: None,
        country: None,
        because: Vec::new(),
    }
}

fn toll(words: &str, outcome: Outcome, low: Option<u64>, high: Option<u64>, source: usize) -> Toll {
    let quote = quote(words);
    Toll {
        id: Id::new(RecordKind::Toll, outcome.code(), quote.start, quote.end),
        quote,
        outcome,
        is_euphemism: false,
        interval: Interval { low, high },
        is_approximate: high.is_none() || low != high,
        who: None,
        side: None,
        is_increment: false,
        currency: Currency::Current,
        source: Some(source),
        inherited_source: None,
        cue: None,
        as_of: None,
        place: None,
        part_of: None,
        may_overlap: Vec::new(),
        readings: Vec::new(),
        because: Vec::new(),
    }
}

fn incident() -> Incident {
    let total = |outcome, low, high, toll| Total {
        outcome,
        interval: Interval { low, high },
        tolls: vec![toll],
        because: vec![because(Field::Interval, "I-STATED", None, "personnes")],
    };
    Incident {
        id: id(RecordKind::Incident, &quote("plus de 1 000 personnes")),
        is_main: true,
        time: None,
        plover: None,
        events: Vec::new(),
        place: None,
        tolls: vec![0, 1, 2],
        totals: vec![
            total(Outcome::Injured, Some(1001), None, 0),
            total(Outcome::Killed, Some(18), Some(18), 2),
        ],
    }
}

fn because(field: Field, rule: &str, entry: Option<&str>, words: &str) -> Because {
    Because {
        field,
        rule: rule.to_owned(),
        entry: entry.map(str::to_owned),
        words: NonEmpty::of(quote(words)),
    }
}

fn tolls() -> Vec<Toll> {
    let injured = toll("plus de 1 000 personnes", Outcome::Injured, Some(1001), None, 0);
    let open = |words: &str, who: Option<Quote>| Reading { who, words: quote(words) };
    let injured = Toll {
        readings: vec![open("personnes", None), open("assaillants", Some(quote("assaillants")))],
        ..injured
    };
    let hospital = toll("près de 400 hospitalisées", Outcome::Hospitalised, Some(360), Some(400), 0);
    let hospital = Toll { part_of: Some(0), ..hospital };
    let killed = toll("18 assaillants", Outcome::Killed, Some(18), Some(18), 1);
    let killed = Toll {
        is_euphemism: true,
        who: Some(Who { words: "assaillants".to_owned(), evidence: NonEmpty::of(quote("assaillants")) }),
        may_overlap: vec![0],
        because: vec![
            because(Field::Interval, "interval.exact", None, "18"),
            because(Field::Outcome, "toll.verb", Some("outcomes.toml:éliminer"), "éliminé"),
        ],
        ..killed
    };
    vec![injured, hospital, killed]
}

fn strength() -> Strength {
    let quote = quote("3 500 hommes");
    Strength {
        id: id(RecordKind::Strength, &quote),
        quote,
        kind: ForceKind::Contingent,
        interval: Interval::exact(3500),
        is_approximate: false,
        who: Some(Who { words: "L’armée".to_owned(), evidence: NonEmpty::of(self::quote("L’armée")) }),
        phase: Some(ForcePhase::Planned),
        source: None,
        inherited_source: None,
        cue: None,
        part_of: None,
        because: Vec::new(),
    }
}

fn quantity() -> Quantity {
    let quote = quote("18 assaillants");
    Quantity {
        id: id(RecordKind::Quantity, &quote),
        quote,
        low: Some(Ratio::whole(18)),
        high: Ratio::new(37, 2),
        unit: Some("assaillant".to_owned()),
        is_approximate: false,
        because: Vec::new(),
    }
}

fn party(words: &str) -> Party {
    Party { quote: quote(words), actor: None, is_name_of_victim: false }
}

fn event() -> Event {
    let trigger = quote("éliminé");
    Event {
        id: id(RecordKind::Event, &trigger),
        quote: quote("éliminé 18 assaillants"),
        trigger,
        plover: Some(EventType::Assault),
        modes: Vec::new(),
        contexts: vec![Context::Military],
        cameo: Some(Cameo::nearest(EventType::Assault, None, &[])),
        instrument: None,
        acled: None,
        actors: vec![party("La police")],
        recipients: vec![party("18 assaillants")],
        place: None,
        time: None,
        modality: Modality::Happened,
        status: Status::Reported,
        held: vec![
            Held { voice: Some(1), value: FactValue::CtPlus },
            Held { voice: None, value: FactValue::Unknown },
        ],
        source: Some(1),
        cue: Some(quote("dit")),
        because: vec![because(Field::Kind, "E-WORD", None, "éliminé")],
    }
}

fn claim() -> Claim {
    let content = quote("une manœuvre étrangère");
    Claim {
        chain: Vec::new(),
        id: id(RecordKind::Claim, &content),
        voice: Some(2),
        cue: quote("évoquent"),
        content: NonEmpty::of(content),
        kind: ClaimKind::Hypothesis,
        value: FactValue::parse("PS+").unwrap(),
        tolls: Vec::new(),
        strengths: Vec::new(),
        events: Vec::new(),
        because: Vec::new(),
    }
}

fn checks() -> Vec<Check> {
    let check =
        |kind, severity, tolls: &[usize]| Check { tolls: tolls.to_vec(), ..Check::new(kind, severity) };
    let parts = CheckKind::PartsOfWhole {
        parts_low: 3500,
        parts: vec![3000, 500],
        whole_high: Some(3770),
        rest: Some(270),
    };
    vec![
        check(parts, Severity::Ok, &[]),
        check(CheckKind::PartOfWhole, Severity::Ok, &[0, 1]),
        check(CheckKind::DoNotAdd, Severity::Warning, &[0, 2]),
    ]
}

fn document() -> Document {
    Document {
        id: "essai".to_owned(),
        sha256: "0123456789abcdef".to_owned(),
        length: WORDS.chars().count(),
        language: Some(Language::Fr),
        title: None,
        outlet: Some("Le Courrier".to_owned()),
        author: None,
        url: None,
        published: None,
    }
}

pub fn report() -> Report {
    let undated = Remark {
        code: NoteCode::TimeUnanchored,
        at: Some(quote("Durant la nuit")),
        message: "cannot be dated".to_owned(),
    };
    Report {
        schema: SCHEMA,
        document: document(),
        engine: Engine { version: "0".to_owned(), pack: None },
        sentences: vec![CharSpan { start: 0, end: 105 }],
        voices: vec![
            voice("un bilan", SourceKind::ImpersonalToll, false),
            voice("La police", SourceKind::Police, true),
            voice("Des experts", SourceKind::Analyst, false),
        ],
        actors: Vec::new(),
        places: Vec::new(),
        times: Vec::new(),
        quantities: vec![quantity()],
        tolls: tolls(),
        strengths: vec![strength()],
        events: vec![event()],
        sites: Vec::new(),
        claims: vec![claim()],
        labels: Vec::new(),
        incidents: vec![incident()],
        checks: checks(),
        notes: vec![undated],
    }
}
