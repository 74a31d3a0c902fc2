//! Who speaks: the words of a source, what kind it is, and whom a pronoun stands for.

use super::content::{is_break, sentence_of};
use super::{Attribution, Scene, anaphora};
use crate::mentions::{Mentions, noun_phrase};
use recoupe_lexicon::sense::{Class, Frame, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Deprel, Person, PronType, Upos, VerbForm, WordId};
use std::ops::Range;

/// A source in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// Somebody named or described.
    Said(Range<u32>),
    /// The one who writes the report.
    Writer,
}

/// The source with this head and these words, or whom its pronoun stands for.
pub(super) fn of_head(scene: &Scene<'_>, head: WordId, words: Range<u32>, earlier: &[Attribution]) -> Source {
    let mentions = scene.mentions;
    let word = mentions.syntax.word(head);
    if word.upos != Upos::Pron {
        return Source::Said(words);
    }
    if word.feats.pron_type() == Some(PronType::Rel)
        && let Some(noun) = described_noun(mentions, head)
    {
        return Source::Said(grown(scene, noun, head.0));
    }
    let stands_for = (word.feats.pron_type() == Some(PronType::Prs) && is_third(mentions, head))
        .then(|| anaphora::antecedent(scene, head, earlier))
        .flatten();
    stands_for.map_or(Source::Said(head.0..head.0 + 1), Source::Said)
}

/// « Je », "you": whoever they are, the text does not name them before.
fn is_third(mentions: &Mentions<'_>, pronoun: WordId) -> bool {
    mentions.syntax.word(pronoun).feats.person() == Some(Person::Third)
}

/// The whole nominal group of a source: with what belongs to it and a name or role in apposition.
pub(super) fn phrase(scene: &Scene<'_>, head: WordId) -> Range<u32> {
    grown(scene, head, sentence_of(scene.mentions, head).words.end)
}

/// The group of a source before its cue: it ends there at the latest.
pub(super) fn before(scene: &Scene<'_>, head: WordId, cue: u32) -> Range<u32> {
    grown(scene, head, cue)
}

/// No group of a source has more words than this after its head.
const LONGEST: u32 = 30;

/// The group with its complements, restrictive clauses and appositions, up to `limit`; a clause that only adds something
/// (« , qui … ») is left out.
fn grown(scene: &Scene<'_>, head: WordId, limit: u32) -> Range<u32> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let base = with_determiner(mentions, head);
    if syntax.word(head).upos == Upos::Pron {
        return base;
    }
    let limit = limit.min(head.0 + LONGEST);
    let mut end = base.end.min(limit).max(head.0 + 1);
    while end < limit && syntax.is_under(WordId(end), head) && !adds_clause(scene, end) {
        end += 1;
    }
    let is_loose = |w: u32| {
        matches!(
            syntax.word(WordId(w)).upos,
            Upos::Punct | Upos::Adp | Upos::Det | Upos::Cconj | Upos::Adv | Upos::Sconj
        ) && syntax.form(WordId(w)) != ")"
            && !scene.is_quotation_mark(w)
    };
    let is_time = |w: u32| mentions.sense_at(WordId(w), Class::Calendar).is_some();
    let is_unopened = |end: u32| {
        scene.quotations.ending_at(end).is_some_and(|parts| parts.iter().all(|q| q.start < base.start))
    };
    let mut is_cut = false;
    // "A poll published on Monday": without its time the participle tells nothing.
    let is_participle = |w: u32| {
        let word = syntax.word(WordId(w));
        word.upos == Upos::Verb && word.feats.verb_form() == Some(VerbForm::Part)
    };
    while end > head.0 + 1
        && (is_loose(end - 1) || is_time(end - 1) || is_unopened(end) || (is_cut && is_participle(end - 1)))
    {
        is_cut |= is_time(end - 1);
        end -= 1;
    }
    with_apposition(mentions, base.start..end, limit)
}

/// True at a comma before a relative pronoun or a participle, at a quotation that is more than a name, at a cue.
fn adds_clause(scene: &Scene<'_>, at: u32) -> bool {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    if mentions.starting(WordId(at), Class::Cue).any(|hit| speaks(mentions, hit.entry)) {
        return true;
    }
    let end = sentence_of(mentions, WordId(at)).words.end;
    let is_pause = is_break(mentions, at) || matches!(syntax.form(WordId(at)), ";" | ":");
    // « selon la police et 9 000 selon les syndicats »
    let is_number = |w: u32| {
        let counts = [Class::Indefinite, Class::Vague, Class::Collective];
        let is_counter = |&class: &Class| mentions.starting(WordId(w), class).next().is_some();
        w < end && (syntax.word(WordId(w)).upos == Upos::Num || counts.iter().any(is_counter))
    };
    if (is_pause || syntax.word(WordId(at)).upos == Upos::Cconj) && is_number(at + 1) {
        return true;
    }
    let is_clause = |w: u32| {
        let word = syntax.word(WordId(w));
        word.feats.pron_type() == Some(PronType::Rel)
            || matches!(word.upos, Upos::Verb | Upos::Aux | Upos::Sconj | Upos::Cconj)
    };
    is_pause && (at + 1..end.min(at + 3)).any(is_clause)
}

/// True for a cue that is a verb or a preposition: another relation starts there.
fn speaks(mentions: &Mentions<'_>, entry: EntryId) -> bool {
    matches!(mentions.lexicon.sense(entry), Sense::Cue(cue) if matches!(cue.frame, Frame::Preposition | Frame::Verb))
}

/// True for a person or a group of people, as against a text or a body of rules.
pub(super) fn is_person(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let is_text = speaker_kind(mentions, &(noun.0..noun.0 + 1))
        .is_some_and(|(kind, _)| matches!(kind, SourceKind::MediaItem | SourceKind::ImpersonalToll));
    !is_text && can_speak(mentions, &(noun.0..noun.0 + 1))
}

/// True for a noun whose group stands after a preposition: « de son côté » is no subject.
pub(super) fn follows_preposition(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let start = with_determiner(mentions, noun).start;
    let sentence = sentence_of(mentions, noun).words.start;
    start > sentence && mentions.syntax.word(WordId(start - 1)).upos == Upos::Adp
}

/// The agent of a passive: « par le ministère », "by the ministry".
pub(super) fn agent(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_marked = |noun: WordId| {
        syntax.children_by(noun, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Agent))
    };
    syntax.children(verb).find(|&child| match syntax.word(child).deprel {
        Deprel::OblAgent => true,
        Deprel::Obl | Deprel::OblArg => is_marked(child),
        _ => false,
    })
}

/// False for a relative pronoun that describes no noun: « ce qui porte le bilan à … ».
pub(super) fn is_known(mentions: &Mentions<'_>, head: WordId) -> bool {
    let is_relative = mentions.syntax.word(head).feats.pron_type() == Some(PronType::Rel);
    !is_relative || described_noun(mentions, head).is_some()
}

/// The noun that a relative clause describes, from its pronoun: that of the tree, or the group that ends before it.
fn described_noun(mentions: &Mentions<'_>, pronoun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_noun = |w: WordId| matches!(syntax.word(w).upos, Upos::Noun | Upos::Propn);
    let verb = syntax.word(pronoun).head?;
    let noun = syntax.word(verb).head;
    if syntax.word(verb).deprel == Deprel::Acl {
        return noun.filter(|&noun| noun < pronoun && is_noun(noun));
    }
    let start = sentence_of(mentions, pronoun).words.start;
    let is_mark = |w: u32| syntax.word(WordId(w)).upos == Upos::Punct;
    let last = (start..pronoun.0).rev().find(|&w| !is_mark(w)).map(WordId).filter(|&w| is_noun(w))?;
    Some(if syntax.word(last).upos == Upos::Propn {
        first_name(mentions, last)
    } else {
        top_of_group(mentions, last)
    })
}

/// The head of a name from its last word.
pub(super) fn first_name(mentions: &Mentions<'_>, last: WordId) -> WordId {
    let word = mentions.syntax.word(last);
    let is_flat = matches!(word.deprel, Deprel::Flat | Deprel::FlatName);
    word.head.filter(|&head| is_flat && head < last).unwrap_or(last)
}

/// The highest noun to the left that a noun belongs to: "a spokesman for the ministry".
pub(super) fn top_of_group(mentions: &Mentions<'_>, noun: WordId) -> WordId {
    let mut top = noun;
    while let Some(head) = mentions.syntax.word(top).head {
        let is_noun = matches!(mentions.syntax.word(head).upos, Upos::Noun | Upos::Propn);
        if head > top || !is_noun || noun.0 - head.0 > LONGEST {
            break;
        }
        top = head;
    }
    top
}

/// The nominal group of a head with its determiner; a name in apposition is included (« le porte-parole, X »).
pub(super) fn with_determiner(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let mut words = noun_phrase(mentions, head);
    let start = sentence_of(mentions, head).words.start;
    while words.start > start && opens_group(mentions, WordId(words.start - 1), head) {
        words.start -= 1;
    }
    // The tree may hang a surname on the name before: « à l’AFP Karim Shah ».
    let end = sentence_of(mentions, head).words.end;
    let is_name = |w: u32| {
        let word = mentions.syntax.word(WordId(w));
        word.upos == Upos::Propn && matches!(word.deprel, Deprel::Flat | Deprel::FlatName)
    };
    if mentions.syntax.word(head).upos == Upos::Propn {
        words.end += (words.end..end).take_while(|&w| is_name(w)).count() as u32;
    }
    words
}

/// True for a word before a group that belongs to it: an article, a modifier, or one more word of its name, which the tree
/// may take for something else: "Downing Street", "multiple outlets".
fn opens_group(mentions: &Mentions<'_>, word: WordId, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let this = syntax.word(word);
    let has_capital = |w: WordId| syntax.form(w).chars().next().is_some_and(char::is_uppercase);
    // "another leading lawyer", and not "agencies published photos".
    let follows_determiner = || word.0 > 0 && syntax.word(WordId(word.0 - 1)).upos == Upos::Det;
    let describes = this.upos == Upos::Verb && this.deprel == Deprel::Amod && follows_determiner();
    let is_modifier = (matches!(this.upos, Upos::Adj | Upos::Num | Upos::Noun | Upos::Propn) || describes)
        && syntax.is_under(word, noun);
    let is_name = has_capital(word)
        && has_capital(WordId(word.0 + 1))
        && matches!(this.upos, Upos::Propn | Upos::Noun | Upos::Adj | Upos::Verb)
        && (this.feats.verb_form() != Some(VerbForm::Fin))
        && mentions.starting(word, Class::Cue).next().is_none();
    let is_time = mentions.sense_at(word, Class::Calendar).is_some();
    let is_open = syntax.word(WordId(word.0 + 1)).upos != Upos::Det;
    is_determiner(mentions, word, noun) || ((is_modifier || is_name) && is_open && !is_time)
}

/// True for an article, and for a number or a possessive pronoun of this noun: "two witnesses", "his brother".
fn is_determiner(mentions: &Mentions<'_>, word: WordId, noun: WordId) -> bool {
    let this = mentions.syntax.word(word);
    match this.upos {
        Upos::Det => true,
        // "Two officials said": a number that opens the sentence counts what follows, whatever the tree hangs it on.
        Upos::Num => this.head == Some(noun) || sentence_of(mentions, word).words.start == word.0,
        Upos::Pron => this.head == Some(noun),
        _ => false,
    }
}

/// A role with the name after its comma, or a name with the role after its comma: « le gouverneur, X », "X, a resident
/// of the town".
fn with_apposition(mentions: &Mentions<'_>, words: Range<u32>, limit: u32) -> Range<u32> {
    let end = sentence_of(mentions, WordId(words.start)).words.end.min(limit);
    let is_comma = |w: u32| w < end && mentions.syntax.form(WordId(w)) == ",";
    if !is_comma(words.end) {
        return words;
    }
    let start = words.end + 1;
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let name = (start..end).take_while(|&w| upos(w) == Upos::Propn).count() as u32;
    let has_role = speaker_kind(mentions, &words).is_some();
    if has_role {
        return if name > 0 { words.start..start + name } else { words };
    }
    let role = (start..end).find(|&w| upos(w) != Upos::Det).filter(|&w| upos(w) == Upos::Noun).map(WordId);
    match role.filter(|&role| mentions.sense_at(role, Class::Speaker).is_some()) {
        Some(role) if upos(words.end - 1) == Upos::Propn => {
            let whole = noun_phrase(mentions, role).end.max(role.0 + 1);
            let more = (whole..end)
                .take_while(|&w| mentions.syntax.is_under(WordId(w), role) && upos(w) != Upos::Punct);
            words.start..whole + more.count() as u32
        }
        _ => words,
    }
}

/// What kind of source a row of words is, and the word that tells. A toll with an issuer (« un bilan de la
/// Croix-Rouge ») is the issuer's; a place (« Paris ») speaks only alone.
pub fn speaker_kind(mentions: &Mentions<'_>, words: &Range<u32>) -> Option<(SourceKind, WordId)> {
    let speaker = |word: WordId| match mentions.sense_at(word, Class::Speaker)?.0 {
        Sense::Speaker(speaker) => Some(speaker),
        _ => None,
    };
    let is_of_place = |word: WordId| {
        speaker(word).is_some_and(|s| s.is_place) || mentions.syntax.word(word).upos == Upos::Det
    };
    let is_place_alone = words.clone().map(WordId).all(is_of_place);
    let kinds = || {
        let told = words.clone().map(WordId).filter_map(|word| Some((speaker(word)?, word)));
        told.filter(|(s, _)| is_place_alone || !s.is_place).map(|(s, word)| (s.kind, word))
    };
    // "a spokesman for the ministry" is the ministry’s; "a lawyer for the ministry" is a lawyer.
    let speaks_for = |(kind, word): &(SourceKind, WordId)| {
        *kind == SourceKind::PartySpokesperson && holds_office(mentions, *word)
    };
    let is_own = |told: &(SourceKind, WordId)| told.0 != SourceKind::ImpersonalToll && !speaks_for(told);
    kinds().find(is_own).or_else(|| kinds().find(speaks_for)).or_else(|| kinds().next())
}

/// True for the noun of an office, or of one who speaks for another.
fn holds_office(mentions: &Mentions<'_>, noun: WordId) -> bool {
    matches!(mentions.sense_at(noun, Class::Role), Some((Sense::Role(role), _)) if role.is_public)
}

/// True when a row of words can speak: a known kind of speaker, a name, or people.
pub(super) fn can_speak(mentions: &Mentions<'_>, words: &Range<u32>) -> bool {
    speaker_kind(mentions, words).is_some()
        || words.clone().map(WordId).any(|w| {
            mentions.syntax.word(w).upos == Upos::Propn || mentions.sense_at(w, Class::People).is_some()
        })
}
