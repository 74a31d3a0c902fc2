//! How fast a model reads: `recoupe-train speed fr lang/fr/model/syntax.bin ARTICLES.jsonl`.
//!
//! Processor time of one thread, as Linux counts it, so that other work on the machine does not disturb much.

use crate::clusters::articles;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_syntax::{Model, segment};
use recoupe_text::Text;
use std::error::Error;
use std::path::Path;

/// Nanoseconds this thread has run.
fn thread_nanoseconds() -> Result<u64, Box<dyn Error>> {
    let counts = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(counts.split_whitespace().next().ok_or("the kernel counts no thread time")?.parse()?)
}

/// What was measured.
pub struct Speed {
    /// Words read.
    pub words: u64,
    /// To read the model file.
    pub load_milliseconds: u64,
    /// To cut into sentences, tokens and words, for each word.
    pub segment_nanoseconds: u64,
    /// To annotate, for each word.
    pub annotate_nanoseconds: u64,
}

/// Reads the articles of a file once.
pub fn measure(model: &[u8], rules: &TokenRules, file: &Path) -> Result<Speed, Box<dyn Error>> {
    let start = thread_nanoseconds()?;
    let model = Model::read(model)?;
    let load_milliseconds = (thread_nanoseconds()? - start) / 1_000_000;
    let (mut words, mut cutting, mut annotating) = (0, 0, 0);
    for text in articles(file)? {
        let text = Text::new(text);
        let start = thread_nanoseconds()?;
        let (mut builder, _) = segment(&text, rules);
        let cut = thread_nanoseconds()?;
        model.annotate(&mut builder);
        annotating += thread_nanoseconds()? - cut;
        cutting += cut - start;
        words += builder.syntax().words.len() as u64;
    }
    let each = words.max(1);
    Ok(Speed {
        words,
        load_milliseconds,
        segment_nanoseconds: cutting / each,
        annotate_nanoseconds: annotating / each,
    })
}
