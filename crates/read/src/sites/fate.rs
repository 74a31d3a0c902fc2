//! Words of what befalls sites, and the nouns that they befall.
//!
//! « L’aéroport, qui a été saccagé », « la prise de l’aéroport », "rockets were fired at the airport": the lexicon says
//! where the site stands around the word ([`FateFrame`]), the tree where that is.

use super::Fate;
use crate::clause::{agent, clause, conjuncts, is_passive};
use crate::factuality::stance;
use crate::mentions::{Mentions, counted};
use recoupe_lexicon::sense::{self, Class, FateFrame, LinkKind, LocationRole};
use recoupe_lexicon::{Hit, Sense};
use recoupe_ontology::SiteKind;
use recoupe_syntax::{Deprel, Sentence, Upos, VerbForm, WordId};
use std::ops::Range;

/// What is said to befall some nouns.
pub(super) struct Befalling {
    pub fate: Fate,
    /// The nouns, with those joined to them.
    pub nouns: Vec<WordId>,
    /// The noun that its entry asks for, as « contrôle » in « prendre le contrôle de ».
    pub beside: Option<WordId>,
    /// The kinds of site that it may befall; none stands for all.
    pub kinds: Vec<SiteKind>,
}

/// What befalls something in a sentence, in text order.
pub(super) fn fates(mentions: &Mentions<'_>, sentence: &Sentence) -> Vec<Befalling> {
    let mut all: Vec<(Range<usize>, bool, Befalling)> = Vec::new();
    for hit in mentions.within(sentence.words.clone(), Class::Fate) {
        let Some(found) = befalling(mentions, hit) else { continue };
        let asks = matches!(mentions.lexicon.sense(hit.entry), Sense::Fate(entry) if !entry.with.is_empty());
        // « garder le contrôle »: of entries of the same words, the one whose complement is there wins.
        match all.last_mut().filter(|(words, ..)| *words == hit.words) {
            Some(last) if asks && !last.1 => *last = (hit.words.clone(), asks, found),
            Some(_) => {}
            None => all.push((hit.words.clone(), asks, found)),
        }
    }
    all.into_iter().map(|(.., found)| found).filter(|found| !found.nouns.is_empty()).collect()
}

fn befalling(mentions: &Mentions<'_>, hit: &Hit) -> Option<Befalling> {
    let Sense::Fate(entry) = mentions.lexicon.sense(hit.entry) else { return None };
    let words = hit.words.start as u32..hit.words.end as u32;
    let head = head_of(mentions, &words, entry.frame)?;
    let beside = beside(mentions, head, entry);
    if !entry.with.is_empty() && beside.is_none() {
        return None;
    }
    let word = Word { entry, head, beside, words: words.clone() };
    let nouns = targets(mentions, &word).into_iter().flat_map(|noun| struck(mentions, noun)).collect();
    let last = beside.map_or(words.end, |w| words.end.max(w.0 + 1));
    let first = beside.map_or(words.start, |w| words.start.min(w.0));
    let fate = Fate {
        states: entry.states.clone(),
        words: first..last,
        head,
        entry: hit.entry,
        actors: actors(mentions, &word),
        stance: stance(mentions, head),
        event: None,
        rule: "O-FATE",
    };
    Some(Befalling { fate, nouns, beside, kinds: entry.kinds.clone() })
}

struct Word<'a> {
    entry: &'a sense::Fate,
    head: WordId,
    beside: Option<WordId>,
    words: Range<u32>,
}

/// The word that carries the grammar of a row; `None` where it is of another kind than the frame asks for.
fn head_of(mentions: &Mentions<'_>, words: &Range<u32>, frame: FateFrame) -> Option<WordId> {
    let syntax = mentions.syntax;
    let upos = |w: WordId| syntax.word(w).upos;
    let outside = |w: &WordId| syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
    let mut ids = words.clone().map(WordId);
    match frame {
        FateFrame::Predicate => ids.find(outside),
        FateFrame::Of | FateFrame::On => {
            let is_nominal = |w: &WordId| {
                let is_gerund = syntax.word(*w).feats.verb_form() == Some(VerbForm::Ger)
                    && matches!(
                        syntax.word(*w).deprel,
                        Deprel::Nmod | Deprel::Obl | Deprel::Obj | Deprel::Nsubj
                    );
                matches!(upos(*w), Upos::Noun | Upos::Propn) || is_gerund
            };
            ids.find(|w| outside(w) && is_nominal(w))
        }
        FateFrame::Object | FateFrame::Complement | FateFrame::Subject | FateFrame::Either => {
            let by = |wanted| words.clone().map(WordId).find(|&w| upos(w) == wanted);
            by(Upos::Verb).or_else(|| by(Upos::Adj))
        }
    }
}

/// The object or complement with one of the lemmas that the entry asks for.
fn beside(mentions: &Mentions<'_>, head: WordId, entry: &sense::Fate) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_wanted = |w: &WordId| entry.with.iter().any(|lemma| lemma == syntax.lemma(*w));
    let is_complement = |w: &WordId| {
        matches!(
            syntax.word(*w).deprel,
            Deprel::Obj
                | Deprel::Obl
                | Deprel::OblArg
                | Deprel::NsubjPass
                | Deprel::Nsubj
                | Deprel::Xcomp
                | Deprel::Amod
        )
    };
    let own = syntax.children(head).filter(is_complement).find(is_wanted);
    own.or_else(|| {
        let above = syntax.word(head).head.filter(|_| syntax.word(head).deprel == Deprel::Acl);
        above.filter(is_wanted)
    })
}

/// The nouns around the word that may be the site.
fn targets(mentions: &Mentions<'_>, word: &Word<'_>) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let inside = word.words.clone().map(WordId).filter(|&w| w != word.head);
    let anchors: Vec<WordId> = std::iter::once(word.head).chain(word.beside).chain(inside).collect();
    let reached = || anchors.iter().find_map(|&anchor| after(mentions, anchor, &word.entry.to));
    let is_free = |w: &WordId| Some(*w) != word.beside && !word.words.contains(&w.0);
    let found = match word.entry.frame {
        FateFrame::Object if word.beside.is_some() => {
            let own = word.beside.and_then(|noun| of(mentions, noun, &word.words)).or_else(reached);
            own.or_else(|| object(mentions, word.head).filter(is_free))
        }
        FateFrame::Object => object(mentions, word.head).filter(is_free).or_else(reached),
        FateFrame::Complement => reached(),
        FateFrame::Either => {
            let own = object(mentions, word.head).filter(is_free);
            own.or_else(|| subject(mentions, word.head).filter(is_free))
        }
        FateFrame::Subject => subject(mentions, word.head).filter(is_free),
        FateFrame::Of => {
            anchors.iter().find_map(|&anchor| of(mentions, anchor, &word.words)).or_else(reached)
        }
        FateFrame::On => reached().or_else(|| syntax.children_by(word.head, Deprel::Compound).find(is_free)),
        FateFrame::Predicate => bearer(mentions, word.head).filter(is_free),
    };
    let mut nouns = found.map(|noun| conjuncts(mentions, noun)).unwrap_or_default();
    // In headlines the tree may give a verb two objects: "Iran seizes South Korean tanker".
    let role = found.map(|noun| syntax.word(noun).deprel);
    let again = role.filter(|role| matches!(role, Deprel::Obj | Deprel::Nsubj));
    nouns.extend(again.into_iter().flat_map(|role| syntax.children_by(word.head, role)).filter(is_free));
    if matches!(word.entry.frame, FateFrame::Object | FateFrame::Either) {
        nouns.extend(before_passive(mentions, word.head));
    }
    nouns
}

/// « alors que plus de 500 maisons ont été détruites »: the noun right before the auxiliaries of a passive is its subject,
/// wherever the tree hangs it.
fn before_passive(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    syntax.children_by(verb, Deprel::AuxPass).next()?;
    let auxiliaries =
        syntax.children(verb).filter(|&w| matches!(syntax.word(w).deprel, Deprel::Aux | Deprel::AuxPass));
    let sentence = &syntax.sentences[syntax.sentence_of(verb)].words;
    let last = auxiliaries.min()?.0.checked_sub(1).filter(|w| sentence.contains(w))?;
    let is_nominal = |w: WordId| matches!(syntax.word(w).upos, Upos::Noun | Upos::Propn | Upos::Adj);
    let above = |&w: &WordId| {
        let is_inside =
            matches!(syntax.word(w).deprel, Deprel::Nmod | Deprel::Amod | Deprel::Flat | Deprel::FlatName);
        syntax.word(w).head.filter(|&h| is_inside && h < w)
    };
    let chain = std::iter::successors(Some(WordId(last)).filter(|&w| is_nominal(w)), above);
    chain.take(DEPTH + 1).filter(|&w| agrees(mentions, verb, w)).last()
}

/// What a verb is done to; a participle that the tagger takes for an adjective describes it.
fn object(mentions: &Mentions<'_>, head: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    if syntax.word(head).upos == Upos::Adj {
        return bearer(mentions, head);
    }
    let word = syntax.word(head);
    let is_past = word.feats.verb_form() == Some(VerbForm::Part);
    let describes = is_past && matches!(word.deprel, Deprel::Acl | Deprel::Amod);
    // « la maison détruite »: what the tree hangs on a noun without more ado.
    let found = clause(mentions, head).object.or_else(|| word.head.filter(|_| describes));
    if describes && found == word.head {
        return found.and_then(|noun| described(mentions, head, noun));
    }
    // « s’emparer de la base »: a reflexive is no object.
    let is_noun = |w: &WordId| syntax.word(*w).upos != Upos::Pron;
    let others = || syntax.children_by(head, Deprel::Obj).find(is_noun);
    // « ont attaqué et incendié le poste »: verbs that are joined share the object of the last.
    let shared = || {
        let joined = syntax.children_by(head, Deprel::Conj).filter(|&w| syntax.word(w).upos == Upos::Verb);
        joined.filter_map(|verb| syntax.children_by(verb, Deprel::Obj).find(is_noun)).next()
    };
    found.filter(is_noun).or_else(others).or_else(shared)
}

/// « les véhicules de la Garde nationale brûlés »: a participle describes the nearest noun above that agrees with it.
fn described(mentions: &Mentions<'_>, participle: WordId, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let above = std::iter::successors(Some(noun), |&w| {
        syntax.word(w).head.filter(|_| syntax.word(w).deprel == Deprel::Nmod)
    });
    let fitting: Vec<WordId> = above.take(DEPTH).filter(|&w| agrees(mentions, participle, w)).collect();
    let is_site = |w: &WordId| mentions.covering(*w, Class::Site).next().is_some();
    fitting.iter().copied().find(is_site).or_else(|| fitting.first().copied())
}

/// In number: taggers are less sure of gender.
fn agrees(mentions: &Mentions<'_>, participle: WordId, noun: WordId) -> bool {
    let number = |w: WordId| mentions.syntax.word(w).feats.number();
    number(participle).is_none() || number(noun).is_none() || number(participle) == number(noun)
}

/// No chain of complements is followed further than this.
const DEPTH: usize = 3;

fn subject(mentions: &Mentions<'_>, head: WordId) -> Option<WordId> {
    let found = clause(mentions, head);
    if is_passive(mentions, head) { found.object } else { found.subject }.or_else(|| bearer(mentions, head))
}

/// Of whom or what it is said: the subject of a predicate, or the noun it describes.
fn bearer(mentions: &Mentions<'_>, head: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_subject = |w: &WordId| matches!(syntax.word(*w).deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let own = syntax.children(head).find(is_subject);
    own.or_else(|| {
        let above = syntax.word(head).head?;
        match syntax.word(above).upos {
            Upos::Noun | Upos::Propn => Some(above),
            Upos::Verb | Upos::Aux | Upos::Adj => {
                let around = clause(mentions, above);
                around.object.or(around.subject).filter(|&noun| is_near(mentions, noun, head))
            }
            _ => None,
        }
    })
}

/// No other noun stands between a noun with its complements and what is said of it.
fn is_near(mentions: &Mentions<'_>, noun: WordId, head: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_other = |w: u32| {
        matches!(syntax.word(WordId(w)).upos, Upos::Noun | Upos::Propn) && !syntax.is_under(WordId(w), noun)
    };
    !(noun.0 + 1..head.0).any(is_other)
}

/// The noun under this word that follows one of these prepositions, the first of them first.
fn after(mentions: &Mentions<'_>, anchor: WordId, prepositions: &[String]) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_complement =
        |child: &WordId| matches!(syntax.word(*child).deprel, Deprel::Nmod | Deprel::Obl | Deprel::OblArg);
    let follows = |child: WordId, preposition: &str| {
        let mut cases = syntax.children_by(child, Deprel::Case);
        cases.any(|case| syntax.form(case).to_lowercase() == preposition || syntax.lemma(case) == preposition)
    };
    prepositions.iter().find_map(|preposition| {
        syntax.children(anchor).filter(is_complement).find(|&child| follows(child, preposition))
    })
}

/// What follows « de », "of", the possessor or the noun before.
fn of(mentions: &Mentions<'_>, noun: WordId, inside: &Range<u32>) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_of = |w: WordId| {
        syntax.children_by(w, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Of))
    };
    let is_before = |w: WordId| w < noun && syntax.word(w).upos != Upos::Det;
    let mut complements = syntax.children(noun).filter(|w| !inside.contains(&w.0));
    complements.find(|&w| match syntax.word(w).deprel {
        Deprel::Nmod => is_of(w) || is_before(w),
        Deprel::Compound => true,
        _ => false,
    })
}

/// What is struck with a noun: itself, what a part of it belongs to, and what a number counts that it is part of.
fn struck(mentions: &Mentions<'_>, noun: WordId) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let is_part = mentions.covering(noun, Class::Location).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Location(location) if location.role == LocationRole::Part)
    });
    let below = of(mentions, noun, &(noun.0..noun.0 + 1)).filter(|_| is_part);
    let below = below.map(|w| conjuncts(mentions, w)).unwrap_or_default();
    let sentence = &syntax.sentences[syntax.sentence_of(noun)];
    let is_inside = |number: usize| mentions.numbers[number].with_bound.contains(&noun.0);
    // « plus de 500 maisons », "dozens of homes": the tree may hang the noun under its number.
    let counts =
        counted(mentions, sentence).into_iter().filter(|c| is_inside(c.number)).filter_map(|c| c.head);
    std::iter::once(noun).chain(below).chain(counts).collect()
}

/// By whom: the subject of a verb, the agent of a passive or of a noun.
fn actors(mentions: &Mentions<'_>, word: &Word<'_>) -> Vec<Range<u32>> {
    let is_verb = mentions.syntax.word(word.head).upos == Upos::Verb;
    let actor = match word.entry.frame {
        FateFrame::Object | FateFrame::Complement if is_verb => clause(mentions, word.head).subject,
        FateFrame::Either if is_verb => {
            let around = clause(mentions, word.head);
            around.subject.filter(|_| around.object.is_some())
        }
        FateFrame::Predicate => of(mentions, word.head, &(word.head.0..word.head.0 + 1)),
        _ => agent(mentions, word.head),
    };
    let is_nominal = |w: &WordId| {
        let nobody = [Class::Event, Class::Weapon].iter().any(|&c| mentions.covering(*w, c).next().is_some());
        matches!(mentions.syntax.word(*w).upos, Upos::Noun | Upos::Propn) && !nobody
    };
    let all = actor.map(|w| conjuncts(mentions, w)).unwrap_or_default();
    all.into_iter().filter(is_nominal).map(|w| crate::mentions::with_determiner(mentions, w)).collect()
}
