//! Quotations that run over several sentences: who is credited with a part of one is credited with all of it.
//!
//! « "Ils sont venus la nuit. Ils ont tué deux gardes", a raconté le maire. »: the cue stands with the second sentence,
//! and the quotation began with the first.

use super::Attribution;
use super::content::trim;
use crate::mentions::Mentions;
use recoupe_syntax::WordId;
use std::ops::Range;

/// A longer quotation is taken for a mark that was left open.
const LONGEST: u32 = 400;

/// Gives each relation whose content stands in a quotation the whole of it.
pub(super) fn complete(mentions: &Mentions<'_>, relations: &mut [Attribution]) {
    let quotations = quotations(mentions);
    for relation in relations {
        let cue = relation.cue.clone();
        for content in &mut relation.content {
            let whole = whole_of(&quotations, content);
            if let Some(whole) = whole.filter(|whole| !whole.contains(&cue.start)) {
                content.start = content.start.min(whole.start);
                content.end = content.end.max(trim(mentions, whole).end);
            }
        }
    }
}

/// The quotation that ends with this content, or begins in it.
fn whole_of(quotations: &[Range<u32>], content: &Range<u32>) -> Option<Range<u32>> {
    let from = quotations.partition_point(|q| q.end < content.start);
    let mut near = quotations[from..].iter().take_while(|q| q.start <= content.end);
    // A comma may stand between the last word and the mark.
    let ends_with = |q: &Range<u32>| q.start < content.start && content.end.abs_diff(q.end) <= 1;
    let begins_in = |q: &Range<u32>| content.contains(&q.start) && q.end > content.end;
    near.find(|q| ends_with(q) || begins_in(q)).cloned()
}

/// The words inside each pair of quotation marks of a paragraph, in text order.
fn quotations(mentions: &Mentions<'_>) -> Vec<Range<u32>> {
    let syntax = mentions.syntax;
    let mut all = Vec::new();
    let mut open: Option<(u32, char)> = None;
    let mut before = 0;
    for sentence in &syntax.sentences {
        let start = sentence.span.start();
        if mentions.text.as_str()[before..start].contains('\n') {
            open = None;
        }
        before = sentence.span.end();
        for word in sentence.words.clone() {
            let mut letters = syntax.form(WordId(word)).chars();
            let (Some(mark), None) = (letters.next(), letters.next()) else { continue };
            match open {
                Some((from, closing)) if mark == closing => {
                    if word - from <= LONGEST {
                        all.push(from..word);
                    }
                    open = None;
                }
                _ => {
                    if let Some(closing) = closing_of(mark) {
                        open = Some((word + 1, closing));
                    }
                }
            }
        }
    }
    all
}

/// The mark that closes what this one opens.
const fn closing_of(mark: char) -> Option<char> {
    match mark {
        '"' => Some('"'),
        '«' => Some('»'),
        '“' => Some('”'),
        _ => None,
    }
}
