//! Media that show something, and the writer who concludes or hopes: « des vidéos montrant … », « ce qui laisse supposer … ».

use super::content::{self, clause, rest_of_clause, sentence_of};
use super::source::{self, Source};
use super::{Attribution, Found, Scene, speaker};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::Frame;
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Deprel, Upos, WordId};

/// A medium stands at most so many words before the verb by which it shows.
const MEDIUM_REACH: usize = 14;

/// A medium shows something: « des vidéos montrant des véhicules brûlés », "the survey shows that …".
pub(super) fn shown(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let verb = found.head(mentions);
    let above = mentions.syntax.word(verb).head.filter(|_| mentions.syntax.word(verb).deprel == Deprel::Acl);
    let subject = mentions.syntax.children_by(verb, Deprel::Nsubj).next();
    let by_tree = subject.or(above).filter(|&noun| is_medium(mentions, noun));
    let medium = by_tree.or_else(|| medium_before(mentions, found.words.start))?;
    let clause = super::verb::conjunction_after(scene, verb, found.words.end);
    let shows = clause.is_some() || is_picture(mentions, medium);
    let head = speaker::publisher(mentions, medium).unwrap_or(medium);
    let words = if head == medium {
        source::before(scene, head, found.words.start)
    } else {
        speaker::publisher_words(scene, head, medium)
    };
    let content = match clause {
        Some(start) => content::from(scene, verb, start),
        None => rest_of_clause(scene, found.words.end),
    };
    let value_holds = shows || content.clone().any(|w| content::is_finite(mentions, WordId(w)));
    found
        .relation("A-SHOWING", Some(Source::Said(words)), found.words.clone(), vec![content])
        .filter(|_| value_holds || mentions.syntax.word(verb).deprel != Deprel::Acl)
}

/// True for what is seen or heard, as against what is read.
fn is_picture(mentions: &Mentions<'_>, noun: WordId) -> bool {
    matches!(kind_of(mentions, noun), Some(SourceKind::MediaItem))
}

fn kind_of(mentions: &Mentions<'_>, noun: WordId) -> Option<SourceKind> {
    let words = source::with_determiner(mentions, noun);
    source::speaker_kind(mentions, &words).map(|(kind, _)| kind)
}

/// Pictures, and texts and counts that tell without a voice: a poll, a study, a toll.
fn is_medium(mentions: &Mentions<'_>, noun: WordId) -> bool {
    matches!(
        kind_of(mentions, noun),
        Some(SourceKind::MediaItem | SourceKind::ImpersonalToll | SourceKind::Analyst | SourceKind::Unnamed)
    )
}

/// "Footage posted online shows …": a medium shortly before the cue, whatever the tree makes of the words between.
fn medium_before(mentions: &Mentions<'_>, cue: u32) -> Option<WordId> {
    let start = sentence_of(mentions, WordId(cue)).words.start;
    let is_noun = |w: &WordId| mentions.syntax.word(*w).upos == Upos::Noun && is_picture(mentions, *w);
    let near: Vec<WordId> = (start..cue).rev().take(MEDIUM_REACH).map(WordId).filter(is_noun).collect();
    let subject = near.iter().find(|w| mentions.syntax.word(**w).deprel == Deprel::Nsubj);
    subject.or(near.first()).copied()
}

/// The writer concludes or hopes something.
pub(super) fn by_writer(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let last = WordId(found.words.end - 1);
    let verb = mentions.syntax.word(last);
    let is_finite_subject = found.cue.frame == Frame::Inference;
    if is_finite_subject && verb.upos != Upos::Verb {
        return None;
    }
    // « semble avoir fui », but not « semble calme »: a verb alone takes a clause.
    if found.cue.frame == Frame::Writer && found.words.len() == 1 && !takes_clause(mentions, last) {
        return None;
    }
    let content = super::verb::content_child(mentions, last)
        .map(|child| clause(scene, child, found.words.end))
        .unwrap_or_else(|| rest_of_clause(scene, found.words.end));
    found.relation("A-WRITER", Some(Source::Writer), found.words.clone(), vec![content])
}

/// True for a verb with a clause or an infinitive after it.
fn takes_clause(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_verbal = |w: WordId| matches!(syntax.word(w).upos, Upos::Verb | Upos::Aux);
    super::verb::content_child(mentions, verb).is_some_and(|child| {
        matches!(syntax.word(child).deprel, Deprel::Ccomp | Deprel::Xcomp)
            && (is_verbal(child) || syntax.children(child).any(is_verbal))
    })
}
