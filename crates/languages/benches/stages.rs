//! What share of the reading each stage takes: `cargo bench -p recoupe-languages --bench stages -- fr ARTICLES.jsonl 600`.
//!
//! Reads the texts of a JSON-lines file (the field `text`) one after the other, and prints each stage in microseconds a
//! text and as a share of what syntax takes. Processor time of one thread, as Linux counts it, so that other work on the
//! machine does not disturb much; the file is looked for from the folder of this crate. It says nothing of how well a
//! text is read.
#![expect(clippy::print_stdout, reason = "a benchmark talks to its user")]

use recoupe_languages::get;
use recoupe_read::attribution::attributions;
use recoupe_read::mentions::Mentions;
use recoupe_read::times::times;
use recoupe_read::tolls::figures;
use recoupe_read::{parse, read};
use recoupe_report::{Document, Language};
use recoupe_text::Text;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;

/// The stages, in the order of the columns.
const STAGES: [&str; 6] = ["syntax", "mentions", "times", "tolls", "attribution", "all of it"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [code, articles, rest @ ..] = arguments.as_slice() else {
        println!("usage: cargo bench -p recoupe-languages --bench stages -- fr|en ARTICLES.jsonl [TEXTS]");
        return Ok(());
    };
    let language = if code == "fr" { Language::Fr } else { Language::En };
    let limit = rest.first().map_or(Ok(usize::MAX), |count| count.parse())?;
    let texts = texts_of(articles.as_ref(), limit)?;
    let mut spent = [0; STAGES.len()];
    for text in &texts {
        for (sum, one) in spent.iter_mut().zip(time_stages(text, language)?) {
            *sum += one;
        }
    }
    let texts = texts.len().max(1) as u64;
    for (name, nanoseconds) in STAGES.iter().zip(spent) {
        let percent = nanoseconds * 1000 / spent[0].max(1);
        println!("{name:12} {:8} µs  {:4}.{} %", nanoseconds / texts / 1000, percent / 10, percent % 10);
    }
    Ok(())
}

fn texts_of(file: &Path, limit: usize) -> Result<Vec<Text>, Box<dyn Error>> {
    let lines = std::fs::read_to_string(file)?;
    let text_of = |line: &str| -> Result<Text, Box<dyn Error>> {
        let document: serde_json::Value = serde_json::from_str(line)?;
        Ok(Text::new(document["text"].as_str().ok_or("a line has no text")?))
    };
    lines.lines().take(limit).map(text_of).collect()
}

/// Nanoseconds of each stage.
fn time_stages(text: &Text, code: Language) -> Result<[u64; STAGES.len()], Box<dyn Error>> {
    let language = get(code);
    let start = thread_nanoseconds()?;
    let (syntax, _) = parse(text, language);
    let parsed = thread_nanoseconds()?;
    let mentions = Mentions::new(text, &syntax, &language.lexicon);
    let mentioned = thread_nanoseconds()?;
    black_box(times(&mentions, Some("2020-01-01"), Default::default()));
    let timed = thread_nanoseconds()?;
    black_box(figures(&mentions));
    let counted = thread_nanoseconds()?;
    black_box(attributions(&mentions));
    let credited = thread_nanoseconds()?;
    let document = Document::unknown("article", code, text.len_chars());
    black_box(read(text, document, language, Vec::new()));
    let done = thread_nanoseconds()?;
    Ok([
        parsed - start,
        mentioned - parsed,
        timed - mentioned,
        counted - timed,
        credited - counted,
        done - credited,
    ])
}

/// Nanoseconds this thread has run.
fn thread_nanoseconds() -> Result<u64, Box<dyn Error>> {
    let counts = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(counts.split_whitespace().next().ok_or("the kernel counts no thread time")?.parse()?)
}
