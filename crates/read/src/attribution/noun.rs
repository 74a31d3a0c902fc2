//! Nouns of saying and thinking with a clause: « l’hypothèse que … a été formulée par des analystes ».

use super::content::clause;
use super::source::{self, Source};
use super::{Attribution, Found, Scene};
use crate::mentions::Mentions;
use recoupe_syntax::{Deprel, PronType, Upos, WordId};

/// The clause of the noun is credited to the agent of its verb, or to the complement of the noun.
pub(super) fn named(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let noun = found.words.clone().map(WordId).find(|&w| syntax.word(w).upos == Upos::Noun)?;
    let content = syntax.children(noun).find(|&c| {
        let word = syntax.word(c);
        let has_mark = syntax.children_by(c, Deprel::Mark).next().is_some();
        let is_clause = has_mark || is_clause_without_mark(mentions, c);
        matches!(word.deprel, Deprel::Acl | Deprel::Ccomp) && is_clause && c > noun
    })?;
    let agent = syntax.word(noun).head.and_then(|verb| source::agent(mentions, verb));
    let complement = syntax.children_by(noun, Deprel::Nmod).next();
    let head = agent.or(complement.filter(|&c| c < content));
    let source = head.map(|h| Source::Said(source::phrase(scene, h)));
    let content = clause(scene, content, found.words.end);
    found.relation("A-NOUN", source, found.words.clone(), vec![content])
}

/// "claims the weapons were used": a finite clause with its own subject and no relative pronoun.
fn is_clause_without_mark(mentions: &Mentions<'_>, top: WordId) -> bool {
    let syntax = mentions.syntax;
    let subject =
        syntax.children(top).find(|&c| matches!(syntax.word(c).deprel, Deprel::Nsubj | Deprel::NsubjPass));
    let is_relative = syntax.children(top).any(|c| syntax.word(c).feats.pron_type() == Some(PronType::Rel));
    let has_object_gap = subject.is_some_and(|s| syntax.word(s).upos == Upos::Pron);
    subject.is_some() && !is_relative && !has_object_gap
}
