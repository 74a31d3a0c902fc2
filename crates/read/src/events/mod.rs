//! What is said to have been done, by whom, to whom: events, found from their words.
//!
//! « L’armée a mené une offensive contre la ville » is an assault: the noun « offensive » says so, the verb that carries
//! it brings the actor, the preposition the recipient. The lexicon says how the participants of each word stand
//! ([`EventFrame`]); the tree says where they are.
//!
//! Who says it, and so what it counts as, is for `claims`; this module does not know that sources exist.

mod instrument;
mod near;
mod noun;
mod parties;
mod same;
mod verb;

pub use instrument::Instrument;

use crate::clause::clause;
use crate::factuality::{Stance, negated, stance};
use crate::mentions::Mentions;
use parties::Parties;
use recoupe_lexicon::sense::{self, Class, EventFrame, LinkKind};
use recoupe_lexicon::{EntryId, Hit, Sense};
use recoupe_ontology::{EventType, FactValue, Modality, QuadClass};
use recoupe_syntax::{Deprel, Number, Upos, VerbForm, WordId};
use same::Told;
use std::ops::Range;

/// Something that somebody did, or that befell somebody, in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// The shortest words with the word of the event and its main participant.
    pub words: Range<u32>,
    /// The word that says what was done.
    pub trigger: Range<u32>,
    /// The word of the trigger that carries its grammar.
    pub head: WordId,
    /// The entry that knows it.
    pub entry: EntryId,
    /// Who did it: groups of words.
    pub actors: Vec<Range<u32>>,
    /// Who suffered or received it.
    pub recipients: Vec<Range<u32>>,
    /// What it was done with, if it was done by force.
    pub instrument: Option<Instrument>,
    /// Its word is also one that harms people: the recipient is a victim.
    pub harms: bool,
    /// True for what is done in words: an accusation, a demand, a promise.
    pub is_speech: bool,
    /// PLOVER has a type for it; the others are told for what they mean to a reader, as claims of responsibility are.
    pub is_typed: bool,
    /// How it stands in the world, apart from who says so.
    pub stance: Stance,
    /// The rule that found its participants.
    pub rule: &'static str,
}

/// All events of a text, in the order of their words.
pub fn events(mentions: &Mentions<'_>) -> Vec<Event> {
    let mut all: Vec<Event> = Vec::new();
    for sentence in &mentions.syntax.sentences {
        let hits: Vec<&Hit> = mentions.within(sentence.words.clone(), Class::Event).collect();
        let (mut told, mut end) = (Vec::new(), sentence.words.start);
        for (at, hit) in hits.iter().enumerate() {
            // Entries of the same words are told apart by what stands beside them: the first whose condition holds.
            let is_first = (at == 0 || hits[at - 1].words != hit.words) && !is_in_name(mentions, &hit.words);
            let is_free = hit.words.start as u32 >= end;
            if is_first && is_free {
                let rivals = hits[at..].iter().take_while(|h| h.words == hit.words);
                let found = event(mentions, rivals.copied(), &all);
                end = found.as_ref().map_or(end, |found| found.event.trigger.end);
                told.extend(found);
            }
        }
        all.extend(same::once(mentions, told));
    }
    all
}

fn event<'m>(
    mentions: &'m Mentions<'_>,
    rivals: impl Iterator<Item = &'m Hit>,
    earlier: &[Event],
) -> Option<Told> {
    let found = rivals.filter_map(|hit| Found::new(mentions, hit)).min_by_key(Found::generality)?;
    if found.tells_nothing(mentions) {
        return None;
    }
    let stance = standing(stance(mentions, found.head), found.event);
    let stance = match aim_of(mentions, &found, &stance) {
        None => stance,
        // « ont manifesté pour réclamer son départ »: who demands by what they do has demanded it if they did it.
        Some(above) if found.event.plover == Some(EventType::Request) => self::stance(mentions, above),
        Some(_) => return None,
    };
    let parties = if found.event.frame.is_noun() {
        noun::parties(mentions, &found)
    } else {
        verb::parties(mentions, &found)
    };
    let parties = parties.of_participants(mentions);
    let beside = found.beside;
    Some(Told { event: found.event(mentions, parties, stance, earlier), beside })
}

/// « le Traité de non-prolifération », "the Truce Commission": a word inside the name of a body tells no event.
fn is_in_name(mentions: &Mentions<'_>, words: &Range<usize>) -> bool {
    let has_capital = |w: usize| mentions.syntax.form(WordId(w as u32)).starts_with(char::is_uppercase);
    let mut names = mentions.covering(WordId(words.start as u32), Class::Body);
    names.any(|hit| hit.words.len() > words.len() && hit.words.clone().any(has_capital))
}

/// The act for which another one is only the aim: « une offensive pour prendre la ville », "gathered to denounce". What for
/// something is done is no event of its own.
fn aim_of(mentions: &Mentions<'_>, found: &Found<'_>, stance: &Stance) -> Option<WordId> {
    let word = mentions.syntax.word(found.head);
    let is_bare = matches!(&stance.steps[..], [step] if step.rule == "M-INFINITIVE");
    let above = word.head.filter(|_| is_bare)?;
    let is_aim = match word.deprel {
        Deprel::Advcl => true,
        Deprel::Acl => is_event_noun(mentions, above),
        _ => false,
    };
    is_aim.then_some(above)
}

/// « Le Rassemblement a lancé un ultimatum »: a common noun with a capital within a sentence of small letters is a name.
fn is_name(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let has_capital = |w: WordId| syntax.form(w).starts_with(char::is_uppercase);
    let sentence = &syntax.sentences[syntax.sentence_of(noun)];
    // What follows a mark may open a sentence.
    let is_first =
        |w: WordId| w.0 == sentence.words.start || syntax.word(WordId(w.0 - 1)).upos == Upos::Punct;
    if syntax.word(noun).upos != Upos::Noun || !has_capital(noun) || is_first(noun) {
        return false;
    }
    // In a title in capitals they tell nothing.
    let is_content = |w: &WordId| {
        matches!(syntax.word(*w).upos, Upos::Noun | Upos::Verb | Upos::Adj) && !is_first(*w) && *w != noun
    };
    let (large, small): (Vec<WordId>, Vec<WordId>) =
        sentence.word_ids().filter(is_content).partition(|&w| has_capital(w));
    small.len() > 2 * large.len()
}

/// What is threatened is open, and so is the threat: it stands like the act that it tells of. "The police looked away"
/// tells of help that did not come.
fn standing(stance: Stance, event: &sense::Event) -> Stance {
    if event.is_omission {
        return Stance { value: negated(stance.value), ..stance };
    }
    let is_made = matches!(stance.modality, Modality::Happened | Modality::Planned)
        && stance.value == FactValue::CtPlus;
    if event.plover == Some(EventType::Threaten) && is_made {
        Stance { modality: Modality::Threatened, value: FactValue::Unknown, ..stance }
    } else {
        stance
    }
}

/// A word of an event in the text.
struct Found<'m> {
    words: Range<u32>,
    entry: EntryId,
    event: &'m sense::Event,
    /// The word that carries its grammar.
    head: WordId,
    /// The complement that its entry asks for.
    beside: Option<WordId>,
}

impl<'m> Found<'m> {
    /// The hit, unless the words have another part of speech here, or lack what the entry asks for.
    fn new(mentions: &'m Mentions<'_>, hit: &Hit) -> Option<Found<'m>> {
        let Sense::Event(event) = mentions.lexicon.sense(hit.entry) else { return None };
        let words = hit.words.start as u32..hit.words.end as u32;
        let head = head_of(mentions, &words, event.frame)?;
        let beside = event.with.first().and_then(|_| beside(mentions, head, event));
        if !event.with.is_empty() && beside.is_none() {
            return None;
        }
        if !event.near.is_empty() && !near::is_near(mentions, head, &event.near) {
            return None;
        }
        Some(Found { words, entry: hit.entry, event, head, beside })
    }

    /// Among entries of the same words, the one that asks for more is the one that is meant.
    fn generality(&self) -> (bool, bool) {
        (self.beside.is_none(), self.event.near.is_empty())
    }

    /// True where the word tells no event of its own: another tells it (« l’attaque a tué deux hommes »), it only says of
    /// what kind a thing is (« un hélicoptère de combat »), or it is reflexive.
    fn tells_nothing(&self, mentions: &Mentions<'_>) -> bool {
        if self.event.frame.is_noun() {
            let is_incident = self.event.frame == EventFrame::Incident;
            return is_kind(mentions, self.head)
                || is_date(mentions, self.head)
                || !is_incident && is_name(mentions, self.head);
        }
        if verb::is_reflexive(mentions, self) {
            return true;
        }
        let subject = clause(mentions, self.head).subject;
        subject.is_some_and(|noun| {
            noun::done_by(mentions, noun) == Some(self.head) && is_event_noun(mentions, noun)
        })
    }

    fn event(self, mentions: &Mentions<'_>, parties: Parties, stance: Stance, earlier: &[Event]) -> Event {
        let phrase = |head: WordId| parties::phrase(mentions, head, earlier);
        let actors: Vec<Range<u32>> = parties.actors.iter().filter_map(|&head| phrase(head)).collect();
        // « L’assaillant le blesse »: a pronoun that is not reflexive stands for somebody else than the subject.
        let is_pronoun = |head: WordId| mentions.syntax.word(head).upos == Upos::Pron;
        let is_other = |head: WordId, words: &Range<u32>| !is_pronoun(head) || !actors.contains(words);
        let recipients =
            parties.recipients.iter().filter_map(|&head| phrase(head).filter(|w| is_other(head, w)));
        let recipients: Vec<Range<u32>> = recipients.collect();
        let last = self.beside.map_or(self.words.end, |w| self.words.end.max(w.0 + 1));
        let trigger = self.words.clone();
        let instrument = instrument::of(mentions, &self);
        let words = parties::extent(mentions, trigger.start.min(self.head.0)..last, &parties);
        Event {
            words,
            trigger,
            head: self.head,
            entry: self.entry,
            recipients,
            actors,
            instrument,
            harms: mentions.covering(self.head, Class::Harm).next().is_some(),
            is_typed: self.event.plover.is_some(),
            is_speech: self.event.plover.is_some_and(|plover| {
                matches!(plover.quad(), QuadClass::VerbalConflict | QuadClass::VerbalCooperation)
            }),
            stance,
            rule: parties.rule,
        }
    }
}

/// The word that carries the grammar of a row: its verb, or the noun that hangs outside the row. `None` where the words
/// are of another kind than the frame asks for.
fn head_of(mentions: &Mentions<'_>, words: &Range<u32>, frame: EventFrame) -> Option<WordId> {
    let syntax = mentions.syntax;
    let mut ids = words.clone().map(WordId);
    if frame.is_noun() {
        let outside = |w: &WordId| syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
        // "killed in police firing": a gerund in the place of a noun.
        let is_gerund = |w: WordId| {
            let word = syntax.word(w);
            let is_noun_like =
                matches!(word.deprel, Deprel::Obl | Deprel::Nmod | Deprel::Nsubj | Deprel::Obj);
            word.feats.verb_form() == Some(VerbForm::Ger) && is_noun_like
        };
        let is_nominal =
            |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn) || is_gerund(*w);
        let is_part_of_name = |w: &WordId| matches!(syntax.word(*w).deprel, Deprel::Flat | Deprel::FlatName);
        // "kidnap gangs", "truce talks" tell of gangs and talks; "Typhoon Rai" is a typhoon.
        let is_modifier = |w: &WordId| syntax.word(*w).deprel == Deprel::Compound;
        let is_told = |w: &WordId| frame == EventFrame::Incident || !is_part_of_name(w) && !is_modifier(w);
        ids.find(|w| outside(w) && is_nominal(w)).filter(is_told)
    } else {
        // "be willing to": an adjective stands like a verb.
        let by = |upos| words.clone().map(WordId).find(|&w| syntax.word(w).upos == upos);
        // « 748 blessés », "the wounded": a participle with a number or an article is a noun.
        let is_counted =
            |w| syntax.children(w).any(|c| matches!(syntax.word(c).deprel, Deprel::Det | Deprel::Nummod));
        // "Gunmen shot dead two": the tagger takes the verb of a headline for a noun, the parser gives it a subject.
        let says = |w: &WordId| syntax.children_by(*w, Deprel::Nsubj).next().is_some();
        let noun = || by(Upos::Noun).filter(says);
        by(Upos::Verb).or_else(noun).or_else(|| by(Upos::Adj)).filter(|&w| !is_counted(w))
    }
}

/// True for the noun of an event.
fn is_event_noun(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.covering(word, Class::Event).any(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Event(event) => event.frame.is_noun(),
        _ => false,
    }) && !is_name(mentions, word)
}

/// « un chant de protestation », « un avion de combat »: one noun without a determiner that says of what kind another
/// is, unless that one says itself how the act stands or takes its time.
fn is_kind(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let word = syntax.word(noun);
    let has = |deprel| syntax.children_by(noun, deprel).next().is_some();
    let is_bare = word.feats.number() == Some(Number::Sing) && !has(Deprel::Det) && has(Deprel::Case);
    let Some(above) = word.head.filter(|_| is_bare && word.deprel == Deprel::Nmod) else { return false };
    let follows_of =
        syntax.children_by(noun, Deprel::Case).any(|c| mentions.link_at(c) == Some(LinkKind::Of));
    let bears_on_it =
        [Class::Modal, Class::Support, Class::Calendar, Class::Unit, Class::Numeral, Class::Event];
    follows_of && !bears_on_it.iter().any(|&class| mentions.covering(above, class).next().is_some())
}

/// "THE 15 MARCH ELECTION": in capitals a month looks like an event; the number beside it tells them apart.
fn is_date(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let is_number = |w: u32| mentions.syntax.word(WordId(w)).upos == Upos::Num;
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(noun)].words;
    let beside = [noun.0.checked_sub(1), Some(noun.0 + 1)].into_iter().flatten();
    mentions.covering(noun, Class::Calendar).next().is_some()
        && beside.filter(|w| sentence.contains(w)).any(is_number)
}

/// The object or complement of a word with one of the lemmas that its entry asks for; the subject of a word for what
/// befalls somebody ("tensions rose").
fn beside(mentions: &Mentions<'_>, head: WordId, event: &sense::Event) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_complement = |&w: &WordId| {
        let is_subject = syntax.word(w).deprel == Deprel::Nsubj;
        is_subject && event.frame == EventFrame::Undergoes
            || matches!(
                syntax.word(w).deprel,
                Deprel::Obj
                    | Deprel::Obl
                    | Deprel::OblArg
                    | Deprel::Xcomp
                    | Deprel::NsubjPass
                    | Deprel::Nmod
                    | Deprel::Compound
                    | Deprel::Amod
                    | Deprel::Iobj
                    | Deprel::Expl
            )
    };
    let is_wanted = |w: &WordId| event.with.iter().any(|lemma| lemma == syntax.lemma(*w));
    let own = syntax.children(head).filter(is_complement).find(is_wanted);
    // « l’aéroport dont ils ont pris le contrôle », "the contact made": the noun that a participle describes.
    own.or_else(|| {
        let word = syntax.word(head);
        word.head.filter(|_| matches!(word.deprel, Deprel::Acl)).filter(is_wanted)
    })
}
