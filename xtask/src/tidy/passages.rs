//! No passage of the measurement texts stands in the project: 60 characters in a row are a copy.
//!
//! Example: a sentence of a treebank used as an example in a case file is found, whatever its spaces and apostrophes.
//! Shorter runs, such as the full name of an organisation, belong to nobody.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::{Finding, copies::files_below};
use crate::tree::Tree;

/// The shortest run of characters that counts as a copy.
const PASSAGE: usize = 60;
/// Every passage of the project contains one whole block of this many characters.
const BLOCK: usize = PASSAGE / 2;
/// Hash of a block: a polynomial in this base, modulo 2^64.
const BASE: u64 = 1_000_003;

/// A text reduced to what is compared, and the lines it stands on.
struct Reduced {
    chars: Vec<char>,
    lines: Vec<usize>,
}

/// Passages that stand both in a file of the project and in a text of the folder; one finding for each file.
pub fn check(tree: &Tree, shared: &Path) -> Vec<Finding> {
    let own: Vec<(&str, Reduced)> =
        tree.files.iter().filter_map(|f| Some((f.path.as_str(), reduce(f.text()?)))).collect();
    // Only looked up, never walked, so its order has no effect.
    let mut blocks: HashMap<u64, Vec<(usize, usize)>> = HashMap::new();
    for (number, (_, text)) in own.iter().enumerate() {
        for (block, chars) in text.chars.chunks_exact(BLOCK).enumerate() {
            blocks.entry(hash(chars)).or_default().push((number, block * BLOCK));
        }
    }
    let mut found: Vec<Option<Finding>> = own.iter().map(|_| None).collect();
    for path in files_below(shared) {
        for passage in texts(&path) {
            for (number, start, length) in shared_with(&reduce(&passage).chars, &own, &blocks) {
                let (path, text) = &own[number];
                let words: String = text.chars[start..start + length.min(PASSAGE)].iter().collect();
                let message = format!("{length} characters of a text of ../shared: {words}");
                // The first character may be the space that ended the line above.
                found[number].get_or_insert_with(|| Finding::new(path, text.lines[start + 1], message));
            }
        }
    }
    found.into_iter().flatten().collect()
}

/// Where the passage and the files have [`PASSAGE`] characters or more in common: file, start and length.
fn shared_with(
    passage: &[char],
    own: &[(&str, Reduced)],
    blocks: &HashMap<u64, Vec<(usize, usize)>>,
) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    if passage.len() < PASSAGE {
        return found;
    }
    let top = BASE.wrapping_pow(BLOCK as u32 - 1);
    let mut rolling = hash(&passage[..BLOCK]);
    for at in 0..=passage.len() - BLOCK {
        if at > 0 {
            let without_first = rolling.wrapping_sub(u64::from(passage[at - 1]).wrapping_mul(top));
            rolling = without_first.wrapping_mul(BASE).wrapping_add(u64::from(passage[at + BLOCK - 1]));
        }
        for &(number, start) in blocks.get(&rolling).into_iter().flatten() {
            let text = &own[number].1.chars;
            let before = passage[..at]
                .iter()
                .rev()
                .zip(text[..start].iter().rev())
                .take_while(|(a, b)| a == b)
                .count();
            let after = passage[at..].iter().zip(&text[start..]).take_while(|(a, b)| a == b).count();
            if before + after >= PASSAGE && after >= BLOCK {
                found.push((number, start - before, before + after));
            }
        }
    }
    found
}

fn hash(chars: &[char]) -> u64 {
    chars.iter().fold(0, |h, &c| h.wrapping_mul(BASE).wrapping_add(u64::from(c)))
}

/// Letters and digits in lower case with single spaces between words; punctuation, and so each apostrophe, is a space.
fn reduce(text: &str) -> Reduced {
    let mut reduced = Reduced { chars: Vec::new(), lines: Vec::new() };
    let mut line = 1;
    for c in text.chars() {
        line += usize::from(c == '\n');
        let is_word = c.is_alphanumeric();
        if is_word || reduced.chars.last().is_some_and(|&last| last != ' ') {
            reduced.chars.push(if is_word { c.to_lowercase().next().unwrap_or(c) } else { ' ' });
            reduced.lines.push(line);
        }
    }
    reduced
}

/// The running texts of a file: sentences of a treebank, documents of a suite, a plain text.
fn texts(path: &Path) -> Vec<String> {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    let Ok(content) = fs::read_to_string(path) else { return Vec::new() };
    if name.ends_with(".conllu") {
        content.lines().filter_map(|l| l.strip_prefix("# text = ")).map(str::to_owned).collect()
    } else if name.ends_with(".docs.jsonl") {
        content.lines().filter_map(document).collect()
    } else if name.ends_with(".txt") {
        vec![content]
    } else {
        Vec::new()
    }
}

fn document(line: &str) -> Option<String> {
    let document: serde_json::Value = serde_json::from_str(line).ok()?;
    Some(document.get("text")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Le préfet de la région a décrété l’état d’urgence après deux nuits d’affrontements dans le port.";

    fn found(own: &str) -> Vec<(String, usize)> {
        let shared = tempfile::tempdir().unwrap();
        fs::write(shared.path().join("a.conllu"), format!("# sent_id = 1\n# text = {TEXT}\n1\tLe\n"))
            .unwrap();
        let line = serde_json::json!({"id": "x", "text": "Short.\nThe dam burst at dawn and the lower town was under two metres of water."});
        fs::write(shared.path().join("b.docs.jsonl"), line.to_string()).unwrap();
        let found = check(&Tree::of(&[("lang/fr/cases/x.md", own)]), shared.path());
        found.into_iter().map(|f| (f.path, f.line)).collect()
    }

    #[test]
    fn a_copied_sentence_is_found_whatever_its_spaces_and_apostrophes() {
        let copied =
            format!("# Title\n\nProse before.\n> {}\n", TEXT.replace('’', "'").replace(" de ", "\u{a0}de  "));
        assert_eq!(found(&copied), [("lang/fr/cases/x.md".to_owned(), 4)]);
        let part: String = TEXT.chars().skip(11).take(64).collect();
        assert_eq!(found(&part).len(), 1, "any 60 characters in a row");
        assert_eq!(found("the DAM burst at dawn and the lower town was under two metres of").len(), 1);
    }

    #[test]
    fn own_words_and_short_runs_are_not() {
        let short: String = TEXT.chars().take(55).collect();
        assert_eq!(found(&short), []);
        assert_eq!(found(&"Le maire a levé le couvre-feu dans la ville haute. ".repeat(5)), []);
    }
}
