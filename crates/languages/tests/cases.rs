//! The case files of both languages: each is a test, a specification and a page of the manual.
//!
//! A `figures` block lists tolls and strengths, a `quantities` block numbers with their units, a `claims` block
//! attributions, an `actors` block who is who, a `voices` block who speaks in what office, an `events` block what was done by whom to whom, a `sites` block
//! things and what befalls them, a `checks` block findings on sources; carets mark figures, where they were, numbers, groups, sources
//! and cues. `UPDATE_CASES=1 cargo test -p recoupe-languages --test cases` rewrites them; read the diff.

use recoupe_report::{
    Actor, ActorMention, Check, CheckKind, Claim, Document, Event, Incident, Interval, Language, Party,
    Place, Quantity, Quote, Ratio, Report, Site, Strength, Time, Toll, Voice, Who,
};
use recoupe_testkit::{Case, Expectation, Mark, run_cases};
use recoupe_text::{CharSpan, Text};

/// When the cases of times were published, a Wednesday, unless they say `date=…`.
const PUBLISHED: &str = "2024-05-15T18:00:00+02:00";
/// `date=none` is a document without a date.
const UNDATED: &str = "none";

#[test]
fn french() {
    assert!(run_cases("../../lang/fr/cases", |case| expectation(case, Language::Fr)) >= 30);
}

#[test]
fn english() {
    assert!(run_cases("../../lang/en/cases", |case| expectation(case, Language::En)) >= 30);
}

fn expectation(case: &Case, language: Language) -> Expectation {
    let text = Text::new(case.text.as_str());
    let mut document = Document::unknown("case", language, text.len_chars());
    if matches!(case.kind.as_str(), "times" | "incidents") {
        let published = case.settings.get("date").map_or(PUBLISHED, String::as_str);
        document.published = (published != UNDATED).then(|| published.to_owned());
    }
    let report = recoupe_read::read(&text, document, recoupe_languages::get(language), Vec::new());
    match case.kind.as_str() {
        "figures" => figures(&text, &report),
        "quantities" => quantities(&text, &report),
        "claims" => claims(&text, &report),
        "times" => times(&report),
        "events" => events(&text, &report),
        "actors" => actors(&text, &report),
        "places" => places(&text, &report),
        "sites" => sites(&text, &report),
        "incidents" => incidents(&report),
        "voices" => voices(&text, &report),
        "checks" => checks(&report),
        other => Expectation {
            marks: Vec::new(),
            lines: vec![format!(
                "unknown block `{other}`: figures, quantities, claims, times, events, actors, voices, places, sites, incidents or checks"
            )],
        },
    }
}

/// Each happening: whether the report is about it, its type, place and time, and its totals with the words of their figures.
fn incidents(report: &Report) -> Expectation {
    let line = |incident: &Incident| {
        let mut line = if incident.is_main { "main" } else { "other" }.to_owned();
        if let Some(plover) = incident.plover {
            line += &format!("  {plover}");
        }
        if let Some(place) = incident.place {
            line += &format!("  place=\"{}\"", report.places[place].quote.quote);
        }
        if let Some(time) = incident.time {
            line += &format!("  when=\"{}\"", report.times[time].quote.quote);
        }
        for total in &incident.totals {
            let words: Vec<&str> =
                total.tolls.iter().map(|&at| report.tolls[at].quote.quote.as_str()).collect();
            line += &format!("  {} {} \"{}\"", total.outcome, interval(total.interval), words.join("; "));
        }
        line
    };
    Expectation { marks: Vec::new(), lines: report.incidents.iter().map(line).collect() }
}

/// Each finding on who says what, with its weight and the words concerned.
fn checks(report: &Report) -> Expectation {
    let line = |check: &Check| {
        let kind = match check.kind {
            CheckKind::PartyOnlySource => "party-only-source".to_owned(),
            CheckKind::UnsourcedAccusation => "unsourced-accusation".to_owned(),
            CheckKind::LoadedLabel => "loaded-label".to_owned(),
            CheckKind::SourcedShare { sourced, all } => format!("sourced-share  {sourced} of {all}"),
            _ => return None,
        };
        let tolls = check.tolls.iter().map(|&at| &report.tolls[at].quote);
        let events = check.events.iter().map(|&at| &report.events[at].quote);
        let claims = check.claims.iter().map(|&at| report.claims[at].content.first());
        let labels = check.labels.iter().map(|&at| &report.labels[at].quote);
        let words = tolls.chain(events).chain(claims).chain(labels);
        let words: String = words.map(|quote| format!("  \"{}\"", quote.quote)).collect();
        let severity = format!("{:?}", check.severity).to_lowercase();
        let mut line = format!("{severity}  {kind}{words}");
        let voice = check.labels.first().and_then(|&at| report.labels[at].voice);
        push_source(&mut line, report, voice);
        Some(line)
    };
    Expectation { marks: Vec::new(), lines: report.checks.iter().filter_map(line).collect() }
}

/// Each event with its type and modes, who did it to whom, its status and its source.
fn events(text: &Text, report: &Report) -> Expectation {
    let words =
        |parties: &[Party]| parties.iter().map(|p| p.quote.quote.as_str()).collect::<Vec<_>>().join("; ");
    let line = |event: &Event| {
        let code = event.plover.map_or("OTHER", |plover| plover.code());
        let modes: String = event.modes.iter().map(|mode| format!(".{}", mode.word())).collect();
        let mut line = format!("{code}{modes}  {}", event.status);
        if !event.actors.is_empty() {
            line += &format!("  actor=\"{}\"", words(&event.actors));
        }
        if !event.recipients.is_empty() {
            line += &format!("  recipient=\"{}\"", words(&event.recipients));
        }
        push_source(&mut line, report, event.source);
        let value = event.held.first().map_or("", |held| held.value.code());
        line + "  " + value
    };
    Expectation {
        marks: report.events.iter().map(|event| mark(text, "event", &event.trigger)).collect(),
        lines: report.events.iter().map(line).collect(),
    }
}

/// Each actor with what it is, whose, and its mentions.
fn actors(text: &Text, report: &Report) -> Expectation {
    let line = |actor: &Actor| {
        let sectors: String = actor.sectors.iter().map(|sector| format!(" {}", sector.code())).collect();
        let country = actor.country.as_ref().map_or(String::new(), |country| format!("  {country}"));
        let private = if actor.is_private { "  private" } else { "" };
        let words = |m: &ActorMention| format!("\"{}\"", m.name.as_ref().unwrap_or(&m.quote).quote);
        let mentions: Vec<String> = actor.mentions.iter().map(words).collect();
        format!("{}{sectors}{country}{private}  {}", actor.kind, mentions.join(" = "))
    };
    let marks = report.actors.iter().map(|actor| mark(text, "actor", &actor.name));
    Expectation { marks: marks.collect(), lines: report.actors.iter().map(line).collect() }
}

/// Each voice with its kind, its words, the office and country that the text gives it, and the actor it is.
fn voices(text: &Text, report: &Report) -> Expectation {
    let line = |voice: &Voice| {
        let words = voice.quote.as_ref().map_or("", |quote| quote.quote.as_str());
        let mut line = format!("{}  \"{words}\"", voice.kind);
        if let Some(post) = &voice.post {
            line += &format!("  post=\"{}\"", post.quote);
        }
        if let Some(country) = &voice.country {
            line += &format!("  country={country}");
        }
        if let Some(actor) = voice.actor {
            line += &format!("  actor=\"{}\"", report.actors[actor].name.quote);
        }
        line
    };
    let marks = report.voices.iter().filter_map(|voice| voice.quote.as_ref());
    Expectation {
        marks: marks.map(|quote| mark(text, "source", quote)).collect(),
        lines: report.voices.iter().map(line).collect(),
    }
}

/// Each name of a place with what it stands for.
fn places(text: &Text, report: &Report) -> Expectation {
    let line = |place: &Place| {
        let country = place.resolution.country.as_deref().unwrap_or("–");
        let metonym = if place.is_metonym { "  metonym" } else { "" };
        format!("{}  {country}  {}{metonym}", place.resolution.name, place.precision)
    };
    Expectation {
        marks: report.places.iter().map(|place| mark(text, "place", &place.quote)).collect(),
        lines: report.places.iter().map(line).collect(),
    }
}

/// Each site with its kind, words, number, name, what befalls it by whom, where it lies, and which earlier one it is.
fn sites(text: &Text, report: &Report) -> Expectation {
    let line = |(at, site): (usize, &Site)| {
        let mut line = format!("{}  \"{}\"", site.kind, site.quote.quote);
        if let Some(count) = site.count {
            line += &format!("  {}", interval(count));
        }
        if let Some(name) = &site.name {
            line += &format!("  name=\"{}\"", name.quote);
        }
        for fate in &site.fates {
            let states: Vec<&str> = fate.states.iter().map(|state| state.code()).collect();
            line += &format!("  {} {}", states.join("+"), fate.status);
            if !fate.by.is_empty() {
                let by: Vec<&str> = fate.by.iter().map(|party| party.quote.quote.as_str()).collect();
                line += &format!(" actor=\"{}\"", by.join("; "));
            }
            push_source(&mut line, report, fate.source);
        }
        if let Some(place) = site.place {
            line += &format!("  place=\"{}\"", report.places[place].quote.quote);
        }
        let earlier = report.sites[..at].iter().find(|earlier| earlier.entity == site.entity);
        line + &earlier.map_or(String::new(), |earlier| format!("  same=\"{}\"", earlier.quote.quote))
    };
    Expectation {
        marks: report.sites.iter().map(|site| mark(text, "site", &site.quote)).collect(),
        lines: report.sites.iter().enumerate().map(line).collect(),
    }
}

/// Each time with its words, kind, value, interval, anchor and modifier.
fn times(report: &Report) -> Expectation {
    let line = |time: &Time| {
        let end =
            |end: &Option<String>| end.as_deref().unwrap_or("–").trim_end_matches("T00:00:00").to_owned();
        let interval = match (&time.from, &time.to) {
            (None, None) => String::new(),
            (from, to) => format!("  [{}, {})", end(from), end(to)),
        };
        let modifier = time.modifier.map_or(String::new(), |modifier| format!("  {modifier}"));
        let quote = &time.quote.quote;
        format!("{}  {}{interval}  {}{modifier}  \"{quote}\"", time.kind, time.value, time.anchor)
    };
    Expectation { marks: Vec::new(), lines: report.times.iter().map(line).collect() }
}

fn figures(text: &Text, report: &Report) -> Expectation {
    let mut marks = Vec::new();
    let mut lines = Vec::new();
    for toll in &report.tolls {
        marks.push(mark(text, "figure", &toll.quote));
        marks.extend(toll.place.map(|place| mark(text, "where", &report.places[place].quote)));
        lines.push(toll_line(report, toll));
    }
    for strength in &report.strengths {
        marks.push(mark(text, "figure", &strength.quote));
        lines.push(strength_line(report, strength));
    }
    Expectation { marks, lines }
}

fn quantities(text: &Text, report: &Report) -> Expectation {
    let end = |end: Option<Ratio>| end.map_or("–".to_owned(), |n| n.to_string());
    let line = |quantity: &Quantity| {
        let unit = quantity.unit.as_deref().map_or(String::new(), |unit| format!("  {unit}"));
        let about = if quantity.is_approximate { "  approximate" } else { "" };
        format!("[{}, {}]{unit}{about}  \"{}\"", end(quantity.low), end(quantity.high), quantity.quote.quote)
    };
    Expectation {
        marks: report.quantities.iter().map(|quantity| mark(text, "number", &quantity.quote)).collect(),
        lines: report.quantities.iter().map(line).collect(),
    }
}

fn toll_line(report: &Report, toll: &Toll) -> String {
    let mut line = format!("{}  {}", toll.outcome, interval(toll.interval));
    push_who(&mut line, toll.who.as_ref());
    push_source(&mut line, report, toll.source);
    if let Some(whole) = toll.part_of {
        line += &format!("  part_of=\"{}\"", report.tolls[whole].quote.quote);
    }
    if toll.is_increment {
        line += "  increment";
    }
    if toll.is_euphemism {
        line += "  euphemism";
    }
    if !toll.readings.is_empty() {
        line += &format!("  readings={}", toll.readings.len());
    }
    let currency = toll.currency.code();
    if currency != "current" {
        line += &format!("  {currency}");
    }
    line
}

fn strength_line(report: &Report, strength: &Strength) -> String {
    let mut line = format!("{}  {}", strength.kind, interval(strength.interval));
    push_who(&mut line, strength.who.as_ref());
    push_source(&mut line, report, strength.source);
    if let Some(whole) = strength.part_of {
        line += &format!("  part_of=\"{}\"", report.strengths[whole].quote.quote);
    }
    if let Some(phase) = strength.phase {
        line += &format!("  {phase}");
    }
    line
}

fn push_who(line: &mut String, who: Option<&Who>) {
    if let Some(who) = who {
        *line += &format!("  who=\"{}\"", who.words);
    }
}

fn push_source(line: &mut String, report: &Report, source: Option<usize>) {
    if let Some(voice) = source {
        *line += &format!("  by={}", voice_words(report, Some(voice)));
    }
}

fn voice_words(report: &Report, voice: Option<usize>) -> String {
    match voice.map(|v| &report.voices[v].quote) {
        None => "-".to_owned(),
        Some(None) => "writer".to_owned(),
        Some(Some(quote)) => format!("\"{}\"", quote.quote),
    }
}

fn interval(interval: Interval) -> String {
    let end = |end: Option<u64>| end.map_or("–".to_owned(), |n| n.to_string());
    format!("[{}, {}]", end(interval.low), end(interval.high))
}

fn claims(text: &Text, report: &Report) -> Expectation {
    let mut marks = Vec::new();
    for claim in &report.claims {
        marks.push(mark(text, "cue", &claim.cue));
        let source = claim.voice.and_then(|v| report.voices[v].quote.as_ref());
        marks.extend(source.map(|quote| mark(text, "source", quote)));
    }
    marks.dedup();
    Expectation { marks, lines: report.claims.iter().map(|claim| claim_line(report, claim)).collect() }
}

fn claim_line(report: &Report, claim: &Claim) -> String {
    let content: Vec<String> = claim.content.as_slice().iter().map(|q| format!("\"{}\"", q.quote)).collect();
    let kind = claim.voice.map_or("-", |v| report.voices[v].kind.code());
    format!(
        "{}  {}  by={}  kind={kind}  content={}",
        claim.value,
        claim.kind,
        voice_words(report, claim.voice),
        content.join(" … ")
    )
}

fn mark(text: &Text, label: &str, quote: &Quote) -> Mark {
    let span = text.from_chars(CharSpan { start: quote.start, end: quote.end });
    Mark::new(label, span.unwrap_or_default())
}
