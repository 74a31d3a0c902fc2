//! Sources in brackets at the end of a headline: « Kaboul : 12 morts (police) ».

use super::content::trim;
use super::source::{self, Source};
use super::{Attribution, Scene};
use recoupe_ontology::{ClaimKind, FactValue};
use recoupe_syntax::{Sentence, WordId};

/// No headline has fewer words than this.
const SHORTEST: u32 = 3;

/// No source in brackets has more words than this.
const LONGEST: u32 = 4;

/// The sentence is credited to what stands alone in the brackets at its end, if that can speak.
pub(super) fn credited(scene: &Scene<'_>, sentence: &Sentence) -> Option<Attribution> {
    let mentions = scene.mentions;
    let form = |w: u32| mentions.syntax.form(WordId(w));
    let (start, end) = (sentence.words.start, sentence.words.end);
    let close = (start..end).rev().take(2).find(|&w| form(w) == ")")?;
    let open = (start..close).rev().take(LONGEST as usize + 1).find(|&w| form(w) == "(")?;
    let words = open + 1..close;
    let (_, speaker) = source::speaker_kind(mentions, &words)?;
    let content = trim(scene, start..open);
    // "WASHINGTON (AP) —" is a dateline.
    let is_source = speaker.0 == words.start && content.len() as u32 >= SHORTEST;
    is_source.then(|| Attribution {
        source: Some(Source::Said(words)),
        cue: open..close + 1,
        content: vec![content],
        kind: ClaimKind::Statement,
        value: FactValue::CtPlus,
        rule: "A-BRACKET",
        entry: None,
        pronoun: None,
        told_by: None,
    })
}
