//! The company by which a word of many uses is known as one of an event.
//!
//! « prendre la ville », "take the town": the town stands around the verb. « prendre le train » has no such word, and is
//! nothing that a crisis report is read for. Who takes part is not asked here.

use crate::clause::clause;
use crate::mentions::Mentions;
use recoupe_syntax::{Deprel, WordId};

/// True when one of these words stands around the head: what hangs on it, what that is described by, what it hangs on,
/// and its participants.
pub(super) fn is_near(mentions: &Mentions<'_>, head: WordId, wanted: &[String]) -> bool {
    let syntax = mentions.syntax;
    let participants = clause(mentions, head);
    let mut around: Vec<WordId> = syntax.children(head).collect();
    around.extend(syntax.word(head).head);
    around.extend([participants.subject, participants.object].into_iter().flatten());
    around.iter().any(|&word| {
        is_one_of(mentions, word, wanted)
            || syntax
                .children(word)
                .any(|w| w != head && is_description(mentions, w) && is_one_of(mentions, w, wanted))
    }) || participants.object.into_iter().chain(complements(mentions, head)).any(|word| {
        let code = syntax.word(word).upos.as_str();
        wanted.iter().any(|w| w.strip_prefix('/') == Some(code))
    })
}

fn is_one_of(mentions: &Mentions<'_>, word: WordId, wanted: &[String]) -> bool {
    wanted.iter().any(|w| w == mentions.syntax.lemma(word))
}

/// « des milliers de manifestants », « contre la ville »: what tells more of a word beside the head.
fn is_description(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(
        mentions.syntax.word(word).deprel,
        Deprel::Nmod | Deprel::Amod | Deprel::Case | Deprel::Conj | Deprel::Appos | Deprel::Compound
    )
}

/// What completes the head, times and places apart.
fn complements(mentions: &Mentions<'_>, head: WordId) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let is_complement = |&w: &WordId| {
        matches!(
            syntax.word(w).deprel,
            Deprel::Obj | Deprel::Iobj | Deprel::NsubjPass | Deprel::OblArg | Deprel::Nmod
        )
    };
    syntax.children(head).filter(is_complement).collect()
}
