//! Whose word it probably still is where a text goes on without naming its source again.
//!
//! « La police a fait état de douze morts. Trente personnes ont été blessées. »: nobody is credited with the thirty, and
//! the reader takes them for the police's. That is kept apart from what the text credits: a figure so inherited has no
//! source.

use crate::attribution::{Attribution, Source};
use crate::mentions::Mentions;
use crate::tolls::Figure;
use recoupe_ontology::ClaimKind;
use recoupe_syntax::WordId;

/// A source reaches so many sentences on.
const REACH: usize = 2;

/// For each figure that nobody is credited with, the attribution that its paragraph goes on from.
pub(super) fn inherited(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    attributions: &[Attribution],
    credited_by: &[Option<usize>],
) -> Vec<Option<usize>> {
    let last = last_in_sentences(mentions, attributions);
    let heir = |figure: &Figure| {
        let earliest = figure.sentence.saturating_sub(REACH);
        let nearest = (earliest..=figure.sentence).rev().find_map(|s| last[s].map(|at| (s, at)));
        let (sentence, at) = nearest.filter(|&(s, _)| s < figure.sentence)?;
        let is_told = matches!(attributions[at].kind, ClaimKind::Statement | ClaimKind::Announcement)
            && matches!(attributions[at].source, Some(Source::Said(_)));
        (is_told && is_one_paragraph(mentions, sentence, figure.sentence)).then_some(at)
    };
    figures
        .iter()
        .zip(credited_by)
        .map(|(figure, credit)| if credit.is_some() { None } else { heir(figure) })
        .collect()
}

/// For each sentence, its last attribution.
fn last_in_sentences(mentions: &Mentions<'_>, attributions: &[Attribution]) -> Vec<Option<usize>> {
    let mut last = vec![None; mentions.syntax.sentences.len()];
    for (at, attribution) in attributions.iter().enumerate() {
        last[mentions.syntax.sentence_of(WordId(attribution.cue.start))] = Some(at);
    }
    last
}

pub(super) fn is_one_paragraph(mentions: &Mentions<'_>, from: usize, to: usize) -> bool {
    let sentences = &mentions.syntax.sentences;
    let between = sentences[from].span.end()..sentences[to].span.start();
    !mentions.text.as_str()[between].contains('\n')
}
