//! Questions that somebody is asked: "Asked whether he would resign, the minister said …", « Interrogé sur les frappes, … ».
//!
//! What is asked is nobody's word. Who asks is the agent, if there is one ("asked by a reporter if").

use super::content::{self, is_break, rest_of_clause, sentence_of};
use super::source::{self, Source};
use super::verb::{conjunction_after, content_child};
use super::{Attribution, Found, Scene};
use recoupe_lexicon::sense::Frame;
use recoupe_ontology::ClaimKind;
use recoupe_syntax::{Deprel, Number, Tense, Upos, VerbForm, WordId};

/// A participle of asking without a subject, with what is asked.
pub(super) fn of_speaker(scene: &Scene<'_>, found: &Found<'_>, verb: WordId) -> Option<Attribution> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    // At the start of a sentence the tagger may take the participle for a verb without a subject.
    let sentence = sentence_of(mentions, verb).words.start;
    let is_first = sentence == verb.0;
    let is_form = word.feats.verb_form() == Some(VerbForm::Part)
        || (is_first && word.feats.tense() == Some(Tense::Past));
    let is_past = is_form && word.feats.tense() != Some(Tense::Pres);
    let has_own = |c: WordId| {
        syntax.word(c).upos == Upos::Aux
            || matches!(syntax.word(c).deprel, Deprel::Nsubj | Deprel::NsubjPass | Deprel::Obj)
    };
    let is_asked = found.cue.kind == ClaimKind::Question && is_past && word.deprel != Deprel::Conj;
    if !is_asked || syntax.children(verb).any(has_own) {
        return None;
    }
    let asker = source::agent(mentions, verb);
    let source = asker.map(|agent| Source::Said(source::phrase(scene, agent)));
    let after = asker.map_or(found.words.end, |agent| source::phrase(scene, agent).end);
    let clause = || {
        let child = content_child(mentions, verb).filter(|&c| syntax.word(c).deprel == Deprel::Ccomp)?;
        let first = syntax.subtree(child).iter().map(|w| w.0).find(|&w| w >= after)?;
        Some(content::from(scene, verb, first))
    };
    let content = if found.cue.frame == Frame::VerbOblique {
        rest_of_clause(scene, found.words.end)
    } else {
        conjunction_after(scene, verb, after)
            .map(|start| content::from(scene, verb, start))
            .or_else(clause)?
    };
    // What is asked before the main clause ends with its comma.
    let comma = content.clone().find(|&w| is_first && is_break(mentions, w));
    let content = content.start..comma.unwrap_or(content.end);
    // « Interrogée sur place »: a bare noun is no question.
    let is_bare = content.len() == 1 && {
        let word = syntax.word(WordId(content.start));
        word.upos == Upos::Noun && word.feats.number() == Some(Number::Sing)
    };
    found.relation("A-ASKED", source, found.words.clone(), vec![content]).filter(|_| !is_bare)
}
