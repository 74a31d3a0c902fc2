//! Who speaks by a verb of saying: the one before it, the one after it, or the one of the clause it hangs on.
//!
//! « Le ministre, un proche du président, a déclaré … »: before. « …, a indiqué lundi à la presse le gouverneur »:
//! after. « … a dit X, ajoutant que Y »: the one who said X.
//!
//! The tree often hangs what stands before a comma on the wrong verb; the order of the words has the last word.

use super::content::{is_break, is_finite, sentence_of};
use super::source::{self, Source};
use super::{Attribution, Scene};
use crate::mentions::{Mentions, group_head};
use recoupe_lexicon::sense::{Class, Cue, Frame};
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Deprel, PronType, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// Who speaks, and where.
pub(super) struct Speaker {
    /// `None` for nobody in particular.
    pub source: Option<Source>,
    /// The head of its words; `None` where it is that of another cue.
    pub head: Option<WordId>,
    /// The cue and, if it stands beside it, its speaker.
    pub aside: Range<u32>,
    /// Where the speaker stands.
    pub place: Place,
}

/// Where a speaker stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Before its cue, or joined to it.
    Before,
    /// After its cue: « …, a dit le maire ».
    After,
    /// With another cue or in another clause.
    Elsewhere,
}

/// Between a subject and its verb stand at most so many words.
const REACH: u32 = 40;

/// A cue with its speaker between two commas has at most so many words.
const ASIDE: u32 = 10;

/// A preposition that puts a speaker beside a participle stands at most so many words before it.
const BESIDE: u32 = 16;

/// The speaker of an active verb of saying.
pub(super) fn of(
    scene: &Scene<'_>,
    sense: &Cue,
    verb: WordId,
    cue: &Range<u32>,
    earlier: &[Attribution],
) -> Option<Speaker> {
    let mentions = scene.mentions;
    if let Some(clitic) = clitic(mentions, cue) {
        let end = cue.end.max(clitic.0 + 1);
        return Some(beside(scene, clitic, cue.start..end, (cue.start..end, Place::Before), earlier));
    }
    // What follows « parle de » is said, not who says it; who follows "told" is spoken to.
    let may_follow = sense.frame != Frame::VerbOblique && !sense.addresses;
    let follower = after(scene, verb, cue, Trust::Known).filter(|_| may_follow);
    let is_after_quotation =
        || scene.quotations.ending_at(cue.start).is_some() || ends_before_comma(scene, cue.start);
    let before = before(scene, verb, cue).filter(|&head| {
        let Some(follower) = follower else { return true };
        !(is_after_quotation() || is_cut_off(scene, head, cue) || is_outranked(scene, head, follower, verb))
    });
    if before.is_some_and(|head| !source::is_known(mentions, head)) {
        return None;
    }
    if let Some(head) = before {
        let words = with_first(scene, source::before(scene, head, cue.start));
        let aside = words.start.min(cue.start)..cue.end;
        return Some(beside(scene, head, words, (aside, Place::Before), earlier));
    }
    let is_speakable = matches!(sense.frame, Frame::Verb | Frame::Clause | Frame::Predicate) && may_follow;
    let follower = follower.or_else(|| after(scene, verb, cue, Trust::Any).filter(|_| is_speakable));
    if let Some(head) = follower {
        let words = source::phrase(scene, head);
        let aside = cue.start..cue.end.max(words.end);
        return Some(beside(scene, head, words, (aside, Place::After), earlier));
    }
    elsewhere(scene, verb, cue, earlier)
}

/// True for a subject with a whole clause between it and its cue that only adds nothing to it: « Le pont a sauté, a dit
/// le maire ».
fn is_cut_off(scene: &Scene<'_>, subject: WordId, cue: &Range<u32>) -> bool {
    let mentions = scene.mentions;
    let gap = subject.0 + 1..cue.start;
    let is_relative = |w: u32| mentions.syntax.word(WordId(w)).feats.pron_type() == Some(PronType::Rel);
    gap.clone().any(|w| is_finite(mentions, WordId(w))) && !gap.clone().any(is_relative)
}

/// « La police a arrêté 30 personnes, ont annoncé les autorités »: of two whom the verb may have for its subject, the one
/// who is known to speak does.
fn is_outranked(scene: &Scene<'_>, head: WordId, follower: WordId, verb: WordId) -> bool {
    let mentions = scene.mentions;
    let speaks = |noun: WordId| source::speaker_kind(mentions, &(noun.0..noun.0 + 1)).is_some();
    let is_plain = mentions.syntax.word(head).upos == Upos::Noun && !speaks(head);
    is_plain && speaks(follower) && is_tree_subject(mentions, verb, follower)
}

/// "The army and the police said": the first of two who open the sentence speaks as well.
fn with_first(scene: &Scene<'_>, words: Range<u32>) -> Range<u32> {
    let mentions = scene.mentions;
    let start = sentence_of(mentions, WordId(words.start)).words.start;
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let last = words.start.checked_sub(2).filter(|&w| w >= start && upos(w + 1) == Upos::Cconj);
    let Some(last) = last.filter(|&w| matches!(upos(w), Upos::Noun | Upos::Propn)) else { return words };
    let top = source::top_of_group(mentions, WordId(last));
    let first = source::with_determiner(mentions, top).start;
    let speaks = source::speaker_kind(mentions, &(top.0..last + 1)).is_some();
    if first == start && speaks { first..words.end } else { words }
}

/// True for a cue after a quotation and a comma: « "…", a dit X ».
fn ends_before_comma(scene: &Scene<'_>, cue: u32) -> bool {
    let comma = cue.checked_sub(1).filter(|&w| scene.mentions.syntax.form(WordId(w)) == ",");
    comma.is_some_and(|comma| scene.quotations.ending_at(comma).is_some())
}

fn beside(
    scene: &Scene<'_>,
    head: WordId,
    words: Range<u32>,
    (aside, place): (Range<u32>, Place),
    earlier: &[Attribution],
) -> Speaker {
    let source = (!is_impersonal(scene.mentions, head)).then(|| source::of_head(scene, head, words, earlier));
    Speaker { source, head: Some(head), aside, place }
}

/// A personal pronoun that is joined to its verb by a hyphen: « -t-il ».
fn clitic(mentions: &Mentions<'_>, cue: &Range<u32>) -> Option<WordId> {
    let end = sentence_of(mentions, WordId(cue.start)).words.end;
    (cue.start..end.min(cue.end + 1)).map(WordId).find(|&w| is_clitic(mentions, w))
}

fn is_clitic(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.word(word).upos == Upos::Pron && mentions.syntax.form(word).starts_with('-')
}

/// The subject before the verb: that of the tree, nearest first, or what stands right before.
fn before(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>) -> Option<WordId> {
    let syntax = scene.mentions.syntax;
    let mut subjects: Vec<WordId> = syntax
        .children(verb)
        .filter(|&c| {
            c.0 < cue.start
                && matches!(syntax.word(c).deprel, Deprel::Nsubj | Deprel::NsubjPass | Deprel::Expl)
        })
        .filter(|&c| !is_reflexive(scene.mentions, c) && !is_time_word(scene.mentions, c))
        .collect();
    subjects.reverse();
    subjects
        .into_iter()
        .filter(|&c| is_participle(scene.mentions, verb) || !source::follows_preposition(scene.mentions, c))
        .find(|&c| reaches(scene, c, cue))
        .or_else(|| after_comma(scene, verb, cue))
        .or_else(|| right_before(scene, verb, cue))
}

/// "Nine people were killed, police in the state said": one known to speak opens what stands between the last comma and the
/// cue, and nothing there is said of them. The tree often takes them for one more who was killed.
fn after_comma(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>) -> Option<WordId> {
    let mentions = scene.mentions;
    let start = sentence_of(mentions, verb).words.start;
    let from = start.max(cue.start.saturating_sub(ASIDE));
    let comma = (from..cue.start).rev().find(|&w| mentions.syntax.form(WordId(w)) == ",")?;
    let aside = comma + 1..cue.start;
    let is_plain = |w: u32| {
        let upos = mentions.syntax.word(WordId(w)).upos;
        let is_clause =
            is_finite(mentions, WordId(w)) || matches!(upos, Upos::Verb | Upos::Cconj | Upos::Sconj);
        !is_clause && !is_break(mentions, w) && !scene.is_quotation_mark(w)
    };
    let has_clause = (start..comma).any(|w| is_finite(mentions, WordId(w)));
    let noun =
        group_head(mentions, aside.start, aside.end).filter(|_| has_clause && aside.clone().all(is_plain))?;
    source::speaker_kind(mentions, &(noun.0..noun.0 + 1)).map(|_| noun)
}

/// « se », « s’ »: an object, whatever the tree says.
fn is_reflexive(mentions: &Mentions<'_>, word: WordId) -> bool {
    let this = mentions.syntax.word(word);
    this.upos == Upos::Pron && this.feats.reflex().is_some()
}

/// True when nothing but what belongs to the subject, and words that break no clause, stand between it and its verb.
fn reaches(scene: &Scene<'_>, subject: WordId, cue: &Range<u32>) -> bool {
    let mentions = scene.mentions;
    let is_quoted = |w: u32| scene.quotations.around(w).map(|q| q.words.start);
    if cue.start - subject.0 > REACH || is_quoted(subject.0) != is_quoted(cue.start) {
        return false;
    }
    // One comma parts no subject from its verb; two hold something between them.
    let is_pause = |w: &u32| is_break(mentions, *w);
    let pauses = (subject.0 + 1..cue.start).filter(is_pause).count();
    if pauses == 1 && is_pause(&(cue.start - 1)) {
        return false;
    }
    (subject.0 + 1..cue.start).map(WordId).all(|w| {
        let word = mentions.syntax.word(w);
        let is_inside = mentions.syntax.is_under(w, subject);
        let is_mark = word.upos == Upos::Punct
            && (matches!(mentions.syntax.form(w), ";" | ":") || scene.is_quotation_mark(w.0));
        is_inside || !(is_mark || is_finite(mentions, w))
    })
}

/// The one right before the cue, over adverbs: a pronoun, or the top of the nominal group that ends there.
fn right_before(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>) -> Option<WordId> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let start = sentence_of(mentions, verb).words.start;
    let is_adverb = |w: u32| {
        matches!(syntax.word(WordId(w)).upos, Upos::Adv | Upos::Aux | Upos::Part)
            || is_time_word(mentions, WordId(w))
            || (syntax.word(WordId(w)).upos == Upos::Det && is_time_word(mentions, WordId(w + 1)))
    };
    let last = (start..cue.start).rev().find(|&w| !is_adverb(w)).map(WordId)?;
    let last = if syntax.form(last) == "," { before_insertion(scene, start, last)? } else { last };
    let word = syntax.word(last);
    if matches!(word.feats.verb_form(), Some(VerbForm::Fin)) || is_participle(mentions, verb) {
        return None;
    }
    match word.upos {
        Upos::Pron => is_subject_pronoun(mentions, last).then_some(last),
        Upos::Noun | Upos::Propn => {
            let top = source::top_of_group(mentions, last);
            let can =
                source::can_speak(mentions, &(top.0..last.0 + 1)) || is_name_after(mentions, last, cue.start);
            (can && !source::follows_preposition(mentions, top)).then_some(top)
        }
        _ => None,
    }
}

/// The last word before something between two commas: "the speaker, an ally of the president, told …".
fn before_insertion(scene: &Scene<'_>, start: u32, comma: WordId) -> Option<WordId> {
    let mentions = scene.mentions;
    let is_comma = |w: u32| mentions.syntax.form(WordId(w)) == ",";
    let from = start.max(comma.0.saturating_sub(REACH));
    let opening = (from..comma.0).rev().find(|&w| is_comma(w) || scene.is_quotation_mark(w))?;
    let is_relative = mentions.syntax.word(WordId(opening + 1)).feats.pron_type() == Some(PronType::Rel);
    let has_clause = (opening..comma.0).any(|w| is_finite(mentions, WordId(w)));
    // « Le gouverneur, a-t-elle ajouté, a … »
    let is_verb = |at: usize| mentions.syntax.word(WordId(at as u32)).upos == Upos::Verb;
    let mut cues = mentions.within(opening..comma.0, Class::Cue);
    let is_aside = comma.0 - opening <= ASIDE && cues.any(|hit| hit.words.clone().any(is_verb));
    let is_open = is_comma(opening) && opening > start && (is_relative || is_aside || !has_clause);
    is_open.then(|| WordId(opening - 1))
}

/// A name between commas: "the company's chief, Ann Lee, told …".
fn is_name_after(mentions: &Mentions<'_>, last: WordId, cue: u32) -> bool {
    let inside = last.0 + 2..cue.saturating_sub(1).max(last.0 + 2);
    !inside.is_empty() && inside.map(WordId).all(|w| mentions.syntax.word(w).upos == Upos::Propn)
}

/// « mardi », "this week": when, not who.
fn is_time_word(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.sense_at(word, Class::Calendar).is_some() && mentions.sense_at(word, Class::Speaker).is_none()
}

fn is_subject_pronoun(mentions: &Mentions<'_>, word: WordId) -> bool {
    let feats = mentions.syntax.word(word).feats;
    matches!(feats.pron_type(), Some(PronType::Prs | PronType::Rel | PronType::Ind) | None)
        && feats.reflex().is_none()
        && mentions.syntax.word(word).deprel != Deprel::Obj
}

/// Who is taken for a speaker after a cue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// Only who is known to speak.
    Known,
    /// Anything that ends the parenthetical, where nobody else can be meant: « …, ont annoncé ses services ».
    Any,
}

/// The subject that follows a cue which opens a parenthetical: the first nominal group without a preposition, after
/// adverbs, times and complements.
fn after(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>, trust: Trust) -> Option<WordId> {
    let mentions = scene.mentions;
    let sentence = sentence_of(mentions, verb);
    if is_participle(mentions, verb) || !opens_parenthetical(scene, cue, sentence.words.start) {
        return None;
    }
    let mut at = cue.end;
    while at < sentence.words.end {
        match mentions.syntax.word(WordId(at)).upos {
            Upos::Adv => at += 1,
            _ if mentions.sense_at(WordId(at), Class::Calendar).is_some() => at += 1,
            Upos::Adp => at = after_complement(mentions, at + 1, sentence.words.end),
            Upos::Noun if is_time(mentions, at, sentence.words.end) => at += 1,
            Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num => {
                // « le président, arrêté plus tôt, a annoncé sa démission » has its object there.
                let head = group_head(mentions, at, sentence.words.end)
                    .or_else(|| subject_from(mentions, verb, at))?;
                let noun = source::first_name(mentions, head);
                let words = source::with_determiner(mentions, noun);
                let is_last = words.end >= sentence.words.end
                    || mentions.syntax.word(WordId(words.end)).upos == Upos::Punct;
                let is_quoted =
                    scene.quotations.ending_at(cue.start).is_some() || ends_before_comma(scene, cue.start);
                let may_speak = source::can_speak(mentions, &(at.min(noun.0)..noun.0 + 1)) || is_quoted;
                let has_clause = (sentence.words.start..cue.start).any(|w| is_finite(mentions, WordId(w)));
                let is_left = trust == Trust::Any && is_last && has_clause;
                return (may_speak || is_left || (is_last && is_tree_subject(mentions, verb, noun)))
                    .then_some(noun);
            }
            Upos::Pron if mentions.syntax.word(WordId(at)).feats.pron_type() == Some(PronType::Prs) => {
                return Some(WordId(at));
            }
            _ => return None,
        }
    }
    None
}

/// The subject of a verb whose group starts here, whatever stands between its words: "said another leading lawyer".
fn subject_from(mentions: &Mentions<'_>, verb: WordId, at: u32) -> Option<WordId> {
    let mut subjects = mentions.syntax.children_by(verb, Deprel::Nsubj).filter(|s| s.0 > at);
    subjects.find(|&s| (at..s.0).all(|w| mentions.syntax.is_under(WordId(w), s)))
}

/// True for the subject that the tree gives to a verb.
fn is_tree_subject(mentions: &Mentions<'_>, verb: WordId, noun: WordId) -> bool {
    let word = mentions.syntax.word(noun);
    word.head == Some(verb) && matches!(word.deprel, Deprel::Nsubj | Deprel::NsubjPass)
}

/// A participle that is no part of a compound tense: « ajoutant », "saying".
fn is_participle(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let word = mentions.syntax.word(verb);
    let is_aux = |c: WordId| mentions.syntax.word(c).upos == Upos::Aux;
    let is_present = word.feats.verb_form() == Some(VerbForm::Ger)
        || (word.feats.verb_form() == Some(VerbForm::Part) && word.feats.tense() == Some(Tense::Pres));
    is_present && !mentions.syntax.children(verb).any(is_aux)
}

/// True when the cue follows a comma, a dash or a closing quotation mark, or opens the sentence after a quotation.
fn opens_parenthetical(scene: &Scene<'_>, cue: &Range<u32>, sentence: u32) -> bool {
    let Some(before) = cue.start.checked_sub(1) else { return false };
    let is_pause = is_break(scene.mentions, before)
        || matches!(scene.mentions.syntax.form(WordId(before)), "?" | "!" | "…");
    scene.quotations.ending_at(cue.start).is_some() || (before >= sentence && is_pause)
}

/// A bare noun right before a determiner or a name is a time: « a annoncé mercredi le gouvernement ».
fn is_time(mentions: &Mentions<'_>, at: u32, end: u32) -> bool {
    let is_speaker = source::can_speak(mentions, &(at..at + 1));
    let next = (at + 1 < end).then(|| mentions.syntax.word(WordId(at + 1)).upos);
    !is_speaker && matches!(next, Some(Upos::Det | Upos::Propn | Upos::Noun | Upos::Adp | Upos::Adv))
}

/// The end of the nominal group that starts at `at`, after a preposition.
fn after_complement(mentions: &Mentions<'_>, at: u32, end: u32) -> u32 {
    match group_head(mentions, at, end) {
        // « a déclaré à l’AFP Karim Shah »: two names side by side, and the first is an acronym or an agency.
        Some(noun) if ends_by_itself(mentions, noun) => noun.0 + 1,
        Some(noun) => {
            let whole = crate::mentions::noun_phrase(mentions, noun).end.max(noun.0 + 1);
            // « à la télévision publique ORTM le porte-parole … »: its name.
            let upos = |w: u32| (w < end).then(|| mentions.syntax.word(WordId(w)).upos);
            let is_inside = |w: &u32| matches!(upos(*w), Some(Upos::Adj | Upos::Propn));
            let after = whole + (whole..end).take_while(is_inside).count() as u32;
            if upos(after) == Some(Upos::Det) { after } else { whole }
        }
        None => end,
    }
}

fn ends_by_itself(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let form = mentions.syntax.form(noun);
    let is_acronym = form.chars().count() > 1 && form.chars().all(char::is_uppercase);
    let kind = source::speaker_kind(mentions, &(noun.0..noun.0 + 1)).map(|(kind, _)| kind);
    let is_name = mentions.syntax.word(noun).upos == Upos::Propn;
    is_acronym || (is_name && matches!(kind, Some(SourceKind::NewsAgency | SourceKind::Outlet)))
}

/// « a-t-on appris », « il a été annoncé »: nobody in particular.
pub(super) fn is_impersonal(mentions: &Mentions<'_>, subject: WordId) -> bool {
    let is_expletive = mentions.syntax.word(subject).deprel == Deprel::Expl && !is_clitic(mentions, subject);
    is_expletive || mentions.sense_at(subject, Class::Impersonal).is_some()
}

/// The speaker of a verb without a subject of its own: that of the cue before it in the sentence, or the subject of the
/// clause that it hangs on.
fn elsewhere(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>, earlier: &[Attribution]) -> Option<Speaker> {
    let syntax = scene.mentions.syntax;
    let word = syntax.word(verb);
    let is_free = is_participle(scene.mentions, verb);
    if !is_free && word.deprel != Deprel::Conj {
        return None;
    }
    // People with a participle right after them speak, whatever the tree hangs it on.
    let last = cue.start.checked_sub(1).map(WordId).filter(|&w| syntax.word(w).upos == Upos::Noun);
    let is_people = |w: &WordId| scene.mentions.sense_at(*w, Class::People).is_some();
    let described_by_tree = word.head.filter(|&head| {
        word.deprel == Deprel::Acl
            && matches!(syntax.word(head).upos, Upos::Noun | Upos::Propn)
            && head.0 + 1 == cue.start
    });
    let noun = described_by_tree.or_else(|| last.filter(|w| is_free && is_people(w)));
    if let Some(noun) = noun {
        return described(scene, noun, cue, earlier);
    }
    if let Some(noun) = beside_preposition(scene, cue).filter(|_| is_free) {
        let words = source::before(scene, noun, cue.start);
        let source = source::of_head(scene, noun, words, earlier);
        let aside = cue.clone();
        return Some(Speaker { source: Some(source), head: Some(noun), aside, place: Place::Elsewhere });
    }
    let here = sentence_of(scene.mentions, verb).words.start;
    let previous = earlier.last().filter(|a| a.cue.start >= here && a.cue.end <= cue.start);
    if let Some(previous) = previous {
        return Some(Speaker {
            source: previous.source.clone(),
            head: None,
            aside: cue.clone(),
            place: Place::Elsewhere,
        });
    }
    let above = word.head?;
    let subject = syntax
        .children(above)
        .filter(|&c| matches!(syntax.word(c).deprel, Deprel::Nsubj | Deprel::NsubjPass))
        .find(|&c| c.0 < cue.start || !is_free)?;
    let words = source::phrase(scene, subject);
    let source = source::of_head(scene, subject, words, earlier);
    Some(Speaker { source: Some(source), head: Some(subject), aside: cue.clone(), place: Place::Elsewhere })
}

/// "…, with the minister, Ann Lee, describing the raid as …": a preposition after a comma puts one who speaks beside the
/// participle, and nothing but the name of the same one stands between.
fn beside_preposition(scene: &Scene<'_>, cue: &Range<u32>) -> Option<WordId> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, WordId(cue.start)).words.start;
    let from = sentence.max(cue.start.saturating_sub(BESIDE)) + 1;
    let opens = |w: &u32| syntax.word(WordId(*w)).upos == Upos::Adp && is_break(mentions, *w - 1);
    let at = (from.min(cue.start)..cue.start).rev().find(opens)?;
    let noun = group_head(mentions, at + 1, cue.start)?;
    let is_nominal = |w: u32| {
        matches!(syntax.word(WordId(w)).upos, Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn)
            || is_break(mentions, w)
            || mentions.syntax.form(WordId(w)) == "-"
    };
    let is_whole = (at + 1..cue.start).all(is_nominal);
    (is_whole && mentions.sense_at(noun, Class::Speaker).is_some() && source::is_person(mentions, noun))
        .then_some(noun)
}

/// A noun with its participle: « des témoins affirmant que … » speak; of « a publié un communiqué disant … » the one who
/// published it speaks.
fn described(scene: &Scene<'_>, noun: WordId, cue: &Range<u32>, earlier: &[Attribution]) -> Option<Speaker> {
    let is_text = !source::is_person(scene.mentions, noun);
    let publisher = publisher(scene.mentions, noun);
    let head = publisher.filter(|_| is_text).unwrap_or(noun);
    let words = if head == noun {
        source::before(scene, head, cue.start)
    } else {
        publisher_words(scene, head, noun)
    };
    let source = source::of_head(scene, head, words, earlier);
    Some(Speaker { source: Some(source), head: Some(head), aside: cue.clone(), place: Place::Elsewhere })
}

/// "Local agencies published pictures showing …", where the tree goes wrong: one who speaks, a verb, and the noun.
fn publisher_before(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let verb = source::with_determiner(mentions, noun).start.checked_sub(1).map(WordId)?;
    let form = syntax.word(verb).feats.verb_form();
    let is_past =
        syntax.word(verb).upos == Upos::Verb && matches!(form, Some(VerbForm::Fin | VerbForm::Part));
    let last = verb.0.checked_sub(1).map(WordId).filter(|_| is_past)?;
    let is_speaker = matches!(syntax.word(last).upos, Upos::Noun | Upos::Propn)
        && syntax.sentence_of(last) == syntax.sentence_of(noun)
        && source::is_person(mentions, last)
        && !source::follows_preposition(mentions, last);
    is_speaker.then_some(last)
}

/// The words of who published what `noun` names: up to the verb of publishing.
pub(super) fn publisher_words(scene: &Scene<'_>, publisher: WordId, noun: WordId) -> Range<u32> {
    let is_verb = |w: &u32| scene.mentions.syntax.word(WordId(*w)).upos == Upos::Verb;
    let verb = (publisher.0 + 1..noun.0).find(is_verb).unwrap_or(noun.0);
    source::before(scene, publisher, verb)
}

/// Who published what a noun names: the subject of the verb whose object it is.
pub(super) fn publisher(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let above = syntax.word(noun).head?;
    let verb = match syntax.word(noun).deprel {
        Deprel::Obj => above,
        // The tree may take it for the subject of what it shows.
        Deprel::Nsubj if matches!(syntax.word(above).deprel, Deprel::Ccomp | Deprel::Xcomp) => {
            syntax.word(above).head?
        }
        _ => return publisher_before(mentions, noun),
    };
    let subject = syntax.children_by(verb, Deprel::Nsubj).find(|&s| s < noun)?;
    source::can_speak(mentions, &source::with_determiner(mentions, subject)).then_some(subject)
}
