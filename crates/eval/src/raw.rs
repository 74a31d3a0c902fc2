//! Running text from a treebank: what a system gets to read when sentences and tokens are its own business.
//!
//! A treebank says where white space stands between tokens and where paragraphs start (`# newpar`, `# newdoc`), but
//! not which line breaks stood between headlines and sentences. The two layouts bound what a reader meets.

use recoupe_syntax::ConlluSentence;

/// How sentences are joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// As the shared task does it: one space, and a blank line at paragraphs. Headlines run into what follows them.
    Running,
    /// The same, with a blank line also after a sentence that no punctuation ends: headlines and list items stand on
    /// their own lines, as they do in a report.
    Headlines,
}

/// The text of a treebank and where its sentences start.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawText {
    /// The text.
    pub text: String,
    /// First byte of each sentence.
    pub starts: Vec<usize>,
}

/// Joins the sentences of a treebank.
pub fn raw_text(sentences: &[ConlluSentence], layout: Layout) -> RawText {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(sentences.len());
    for (number, sentence) in sentences.iter().enumerate() {
        let previous = number.checked_sub(1).map(|n| &sentences[n]);
        text.push_str(previous.map_or("", |previous| separator(previous, sentence, layout)));
        starts.push(text.len());
        match sentence.comment("text") {
            Some(words) => text.push_str(words),
            None => text.push_str(&sentence.text()),
        }
    }
    text.push('\n');
    RawText { text, starts }
}

fn separator(previous: &ConlluSentence, next: &ConlluSentence, layout: Layout) -> &'static str {
    let starts_paragraph = next.comments.iter().any(|c| c.starts_with("newpar") || c.starts_with("newdoc"));
    let is_headline = layout == Layout::Headlines && !is_punctuated(previous);
    if starts_paragraph || is_headline {
        return "\n\n";
    }
    let is_glued = previous.tokens.last().is_some_and(|token| !token.space_after);
    if is_glued { "" } else { " " }
}

/// Whether a sentence ends with punctuation, perhaps behind quotes or brackets.
fn is_punctuated(sentence: &ConlluSentence) -> bool {
    let text = sentence.text();
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || "\"'”’»)]".contains(c));
    end.ends_with(['.', '!', '?', '…', ':', ';', ','])
}
