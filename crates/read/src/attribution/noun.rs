//! Nouns of saying and thinking with a clause: « l’hypothèse que … a été formulée par des analystes ».

use super::content::clause;
use super::source::{self, Source};
use super::{Attribution, Found};
use crate::mentions::Mentions;
use recoupe_syntax::{Deprel, Upos, WordId};

/// The clause of the noun is credited to the agent of its verb, or to the complement of the noun.
pub(super) fn named(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Attribution> {
    let syntax = mentions.syntax;
    let noun = found.words.clone().map(WordId).find(|&w| syntax.word(w).upos == Upos::Noun)?;
    let content = syntax.children(noun).find(|&c| {
        let word = syntax.word(c);
        let has_mark = syntax.children_by(c, Deprel::Mark).next().is_some();
        matches!(word.deprel, Deprel::Acl | Deprel::Ccomp) && has_mark && c > noun
    })?;
    let agent = syntax.word(noun).head.and_then(|verb| source::agent(mentions, verb));
    let complement = syntax.children_by(noun, Deprel::Nmod).next();
    let head = agent.or(complement.filter(|&c| c < content));
    let source = head.map(|h| Source::Said(source::with_determiner(mentions, h)));
    let content = clause(mentions, content, found.words.end);
    found.relation("A-NOUN", source, found.words.clone(), vec![content])
}
