//! What the words right beside counted people say of them, where the tree is silent or not reliable.
//!
//! « tuant cinq d’entre eux », "63 people drowned", "Four rebels killed, two soldiers wounded": the nearest word of harm
//! with nothing between that belongs to somebody else.
//!
//! Whether the harm fits those people is asked in `harm`.

use super::harm::{Found, by_governor, by_participle, found};
use super::people_at;
use super::tree::{harm_at, is_past_participle, is_quotation_mark};
use crate::mentions::{Counted, Mentions, noun_phrase};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, HarmRole, LinkKind};
use recoupe_ontology::Outcome;
use recoupe_syntax::{Deprel, Number, Sentence, Tense, Upos, VerbForm, WordId};

/// How far beside a number a harm verb is looked for when the tree is silent.
const REACH: u32 = 8;

/// A verb stands at most so many words before the number of its object.
const VERB_REACH: usize = 4;

/// An insertion between a number and its verb has at most so many words.
const INSERTION: u32 = 24;

/// « tuant cinq d’entre eux », « avoir éliminé plusieurs dizaines d’assaillants », « coûter la vie à 12 personnes ».
pub(super) fn verb_before(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number))];
    if let Some(found) = number.checked_sub(1).and_then(|at| phrase_ending_at(mentions, WordId(at))) {
        return Some(found);
    }
    let mut at = number;
    while at > sentence.words.start {
        at -= 1;
        let word = WordId(at);
        let Some((harm, entry)) = harm_at(mentions, word, |role| role == HarmRole::HarmsObject) else {
            match mentions.syntax.word(word).upos {
                Upos::Adv | Upos::Det => continue,
                // A quotation mark may close on the verb: "had “eliminated” several dozen".
                Upos::Punct if is_quotation_mark(mentions.syntax.form(word)) => continue,
                _ => return None,
            }
        };
        let is_verb = matches!(mentions.syntax.word(word).upos, Upos::Verb | Upos::Adj);
        return is_verb.then(|| found(harm, entry, at..at + 1, "T-VERB-BEFORE"));
    }
    None
}

/// "killed nine workers and wounded about 30 others": a second verb right after "and" has the number right after it, also
/// where the tree takes the verb for an adjective and joins the people.
pub(super) fn joined_verb_before(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number))];
    let verb = number.checked_sub(1).filter(|&at| at > sentence.words.start)?;
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let is_joined = upos(verb - 1) == Upos::Cconj && matches!(upos(verb), Upos::Verb | Upos::Adj);
    let wanted = |role| matches!(role, HarmRole::HarmsObject | HarmRole::Counted);
    let (harm, entry) = is_joined.then(|| harm_at(mentions, WordId(verb), wanted)).flatten()?;
    Some(found(harm, entry, verb..verb + 1, "T-VERB-BEFORE"))
}

/// "Five men were shot, three of them fatally", « dont trois mortellement »: a word that says how badly, right after a
/// number alone or after what makes it a part.
pub(super) fn manner_after(mentions: &Mentions<'_>, end: u32) -> Option<Found> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(end - 1))];
    if !sentence.words.contains(&end) {
        return None;
    }
    let link = mentions.starting(WordId(end), Class::Link).next();
    let is_part = mentions.link_at(WordId(end)) == Some(LinkKind::PartBehind);
    let at = link.filter(|_| is_part).map_or(end, |hit| hit.words.end as u32);
    let word = Some(WordId(at)).filter(|w| sentence.words.contains(&w.0))?;
    let (harm, entry) = harm_at(mentions, word, |role| role == HarmRole::Manner)?;
    Some(found(harm, entry, at..at + 1, "T-MANNER"))
}

/// A phrase of several words that harms what comes after it.
pub(super) fn phrase_ending_at(mentions: &Mentions<'_>, last: WordId) -> Option<Found> {
    mentions.covering(last, Class::Harm).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Harm(harm) if harm.role == HarmRole::HarmsObject => {
            let is_phrase = hit.words.len() > 1 && hit.words.end == last.index() + 1;
            let verb = hit.words.start as u32;
            is_phrase.then(|| found(harm, hit.entry, verb..verb + 1, "T-VERB-BEFORE"))
        }
        _ => None,
    })
}

/// "At least 63 people drowned and more than 80 are missing": the verb right after the people is theirs, whatever the
/// tree joins it to.
pub(super) fn verb_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let next = WordId(head.0 + 1);
    let is_verb = mentions.syntax.words.get(next.index()).is_some_and(|w| w.upos == Upos::Verb);
    let (harm, entry) =
        is_verb.then(|| harm_at(mentions, next, |role| role == HarmRole::HarmsSubject)).flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-VERB-AFTER"))
}

/// « 9 gardes maliens morts au combat »: a counted harm word right after the people and what describes them.
pub(super) fn harm_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let words = mentions.syntax.words.get(head.index() + 1..)?;
    let skip =
        words.iter().take(2).take_while(|w| w.upos == Upos::Adj && w.head == Some(head)).count() as u32;
    let next = WordId(head.0 + 1 + skip);
    let is_inside = mentions.syntax.words.get(next.index()).is_some_and(|w| w.upos != Upos::Verb)
        && mentions.syntax.sentence_of(next) == mentions.syntax.sentence_of(head);
    // "twelve pupils hostage": where nouns come last, only after a word that is one for people.
    let is_free = !mentions.lexicon.settings().counted_noun_is_last
        || (people_at(mentions, head).is_some() && mentions.syntax.word(head).upos == Upos::Noun);
    let (harm, entry) = (is_inside && is_free)
        .then(|| harm_at(mentions, next, |role| role == HarmRole::Counted))
        .flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-PARTICIPLE"))
}

/// « 53 soldats et un civil ont été tués », « … tués dans une attaque »: what is said after the last of a row is said of
/// all of it. The words are more reliable here than the tree; people who depend on a verb before them are left alone.
pub(super) fn shared_with_next(mentions: &Mentions<'_>, counted: &Counted, head: WordId) -> Option<Found> {
    let syntax = mentions.syntax;
    let is_object = syntax
        .word(head)
        .head
        .is_some_and(|above| above < head && matches!(syntax.word(above).upos, Upos::Verb | Upos::Adp));
    let words = syntax.words.get(head.index() + 1..)?;
    let skip = words.iter().take(2).take_while(|w| w.upos == Upos::Adj).count() as u32;
    let joint = WordId(head.0 + 1 + skip);
    if is_object {
        return None;
    }
    let noun = last_of_row(mentions, counted.number, joint)?;
    let found = by_governor(mentions, noun)
        .or_else(|| participle_right_after(mentions, noun))
        .or_else(|| by_participle(mentions, noun))?;
    let is_plural = |w: WordId| syntax.word(w).feats.number() == Some(Number::Plur);
    let verb = WordId(found.words.start);
    let says_all =
        is_plural(verb) || syntax.children(verb).any(|c| syntax.word(c).upos == Upos::Aux && is_plural(c));
    says_all.then_some(found)
}

/// The last noun of a row of counted nouns that goes on at `joint`: « , sept enfants et trois femmes ».
fn last_of_row(mentions: &Mentions<'_>, number: usize, joint: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let (mut number, mut joint) = (number, joint);
    let sentence = &syntax.sentences[syntax.sentence_of(WordId(joint.0 - 1))];
    loop {
        let is_last = sentence.words.contains(&joint.0) && syntax.word(joint).upos == Upos::Cconj;
        let is_comma = sentence.words.contains(&joint.0) && syntax.form(joint) == ",";
        let next = mentions.numbers.get(number + 1).filter(|next| next.with_bound.start == joint.0 + 1)?;
        let is_noun = |w: &WordId| {
            sentence.words.contains(&w.0) && matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn)
        };
        let noun = (next.words.end..next.words.end + 3).map(WordId).find(is_noun)?;
        if is_last {
            return Some(noun);
        }
        if !is_comma {
            return None;
        }
        (number, joint) = (number + 1, WordId(noun.0 + 1));
    }
}

/// "Four rebels killed, two soldiers wounded": a bare participle right after the people is theirs.
pub(super) fn participle_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let next = WordId(head.0 + 1);
    let syntax = mentions.syntax;
    let is_here = syntax.words.get(next.index()).is_some_and(|w| w.upos == Upos::Verb)
        && syntax.sentence_of(next) == syntax.sentence_of(head);
    let sentence = &syntax.sentences[syntax.sentence_of(head)];
    let has_object = mentions.numbers_in(sentence).iter().any(|n| n.with_bound.start == next.0 + 1);
    // "found dead two weeks after": a row of words is said of those before it, in whatever tense its verb is tagged.
    let is_row = || mentions.starting(next, Class::Harm).any(|hit| hit.words.len() > 1);
    let is_past = |w| syntax.word(w).feats.tense() == Some(Tense::Past);
    let is_bare =
        is_here && (is_past_participle(mentions, next) || (is_past(next) && is_row())) && !has_object;
    let (harm, entry) =
        is_bare.then(|| harm_at(mentions, next, |role| role == HarmRole::HarmsObject)).flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-PARTICIPLE"))
}

/// "moved 2,300 residents to shelters", « a pris mardi quatre femmes en otage »: what the verb before the people brings
/// them to stands right after them.
pub(super) fn state_after(mentions: &Mentions<'_>, counted: &Counted, head: WordId) -> Option<Found> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(head)];
    let number = mentions.numbers[counted.number].with_bound.start;
    let verb = (sentence.words.start..number)
        .rev()
        .take(VERB_REACH)
        .map(WordId)
        .find(|&w| !matches!(syntax.word(w).upos, Upos::Adv | Upos::Det | Upos::Noun | Upos::Num))?;
    if syntax.word(verb).upos != Upos::Verb {
        return None;
    }
    let after = noun_phrase(mentions, head).end.max(head.0 + 1);
    let is_between = |w: &u32| matches!(syntax.word(WordId(*w)).upos, Upos::Adp | Upos::Det);
    let gap = (after..sentence.words.end).take(2).take_while(is_between).count() as u32;
    let state = WordId(after + gap);
    let is_of = |w: u32| mentions.link_at(WordId(w)) == Some(LinkKind::Of);
    let wanted = |role| role == HarmRole::State || (role == HarmRole::Counted && gap == 1);
    if state.0 >= sentence.words.end || (after..state.0).any(is_of) {
        return None;
    }
    let (harm, entry) = harm_at(mentions, state, wanted)?;
    Some(found(harm, entry, state.0..state.0 + 1, "T-STATE-AFTER"))
}

/// "The victim, a 34-year-old farmer, died": the verb after the second comma is that of the person described.
pub(super) fn verb_after_apposition(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(head)];
    let comma = (head.0 + 1..sentence.words.end.min(head.0 + REACH))
        .find(|&w| syntax.form(WordId(w)) == ",")
        .filter(|&w| (head.0 + 1..w).map(WordId).all(|w| syntax.word(w).upos != Upos::Verb))?;
    let is_auxiliary = |w: &u32| matches!(syntax.word(WordId(*w)).upos, Upos::Aux | Upos::Adv);
    let chain = (comma + 1..sentence.words.end).take(3).take_while(is_auxiliary).count() as u32;
    let verb = WordId(comma + 1 + chain);
    let is_passive = (comma + 1..verb.0).any(|w| syntax.word(WordId(w)).deprel == Deprel::AuxPass);
    let wanted = |role| match role {
        HarmRole::HarmsSubject => true,
        HarmRole::HarmsObject => is_passive,
        HarmRole::Counted => chain > 0,
        _ => false,
    };
    let is_inside = verb.0 < sentence.words.end && syntax.word(verb).upos != Upos::Noun;
    let (harm, entry) = is_inside.then(|| harm_at(mentions, verb, wanted)).flatten()?;
    Some(found(harm, entry, verb.0..verb.0 + 1, "T-VERB-AFTER"))
}

/// « Légèrement blessés, les deux policiers … »: a participle that opens the sentence is said of those after the comma.
pub(super) fn participle_opening(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let syntax = mentions.syntax;
    let start = syntax.sentences[syntax.sentence_of(WordId(number))].words.start;
    let is_article = |w: &u32| syntax.word(WordId(*w)).upos == Upos::Det;
    let articles = (start..number).rev().take(1).take_while(is_article).count() as u32;
    let comma = (number - articles).checked_sub(1).filter(|&w| w > start && syntax.form(WordId(w)) == ",")?;
    let participle = WordId(comma - 1);
    let opens = (start..participle.0).all(|w| syntax.word(WordId(w)).upos == Upos::Adv);
    let is_participle = is_past_participle(mentions, participle) || syntax.word(participle).upos == Upos::Adj;
    let wanted = |role| matches!(role, HarmRole::HarmsObject | HarmRole::Counted);
    let (harm, entry) = (opens && is_participle).then(|| harm_at(mentions, participle, wanted)).flatten()?;
    Some(found(harm, entry, participle.0..participle.0 + 1, "T-PARTICIPLE"))
}

/// « les corps décapités de trois gardes » where the tree hangs the guards on the participle.
pub(super) fn noun_before(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let of = number.checked_sub(1).map(WordId).filter(|&w| mentions.link_at(w) == Some(LinkKind::Of))?;
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(of)];
    let is_between = |w: &u32| matches!(mentions.syntax.word(WordId(*w)).upos, Upos::Adj | Upos::Verb);
    let gap = (sentence.words.start..of.0).rev().take(3).take_while(is_between).count() as u32;
    let noun = WordId((of.0 - gap).checked_sub(1).filter(|&w| w >= sentence.words.start)?);
    let (harm, entry) = harm_at(mentions, noun, |role| role == HarmRole::Event)?;
    Some(found(harm, entry, noun.0..noun.0 + 1, "T-NOUN-BEFORE"))
}

/// The word after « , dont certains des gardes, » or « – quatre Maliens et un Belge – » where such an insertion starts at
/// `from`; otherwise `from`.
pub(super) fn after_insertion(mentions: &Mentions<'_>, sentence: &Sentence, from: u32) -> u32 {
    if from + 1 >= sentence.words.end {
        return from;
    }
    let mark = mentions.syntax.form(WordId(from));
    let is_dash = matches!(mark, "–" | "—" | "--");
    let opens = is_dash || (mark == "," && mentions.link_at(WordId(from + 1)) == Some(LinkKind::Part));
    let close = (from + 2..sentence.words.end.min(from + INSERTION))
        .find(|&w| mentions.syntax.form(WordId(w)) == mark);
    close.filter(|_| opens).map_or(from, |closing| closing + 1)
}

/// The first auxiliary after « ayant participé à la rébellion », where such a clause starts at `from`; otherwise `from`.
fn after_clause(mentions: &Mentions<'_>, sentence: &Sentence, from: u32) -> u32 {
    let form = |w: u32| mentions.syntax.word(WordId(w)).feats.verb_form();
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let is_participle = from < sentence.words.end
        && form(from) == Some(VerbForm::Part)
        && mentions.syntax.word(WordId(from)).feats.tense() == Some(Tense::Pres);
    let main = (from + 1..sentence.words.end.min(from + INSERTION))
        .take_while(|&w| upos(w) != Upos::Cconj && mentions.syntax.form(WordId(w)) != ";")
        .find(|&w| upos(w) == Upos::Aux && form(w) == Some(VerbForm::Fin));
    main.filter(|_| is_participle).unwrap_or(from)
}

/// « quinze autres ont été blessés » where the tree does not tie the number to the verb.
pub(super) fn participle_after(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let from = counted.head.map_or(number.words.end, |h| h.0 + 1);
    // « quinze autres, dont certains »
    let is_people = |w: u32| mentions.sense_at(WordId(w), Class::People).is_some();
    let first = from;
    let from = if from < sentence.words.end && is_people(from) { from + 1 } else { from };
    let from = after_insertion(mentions, sentence, from);
    let from = after_clause(mentions, sentence, from);
    let mut has_passive = false;
    let mut has_active = false;
    for at in from..sentence.words.end.min(from + REACH) {
        let word = mentions.syntax.word(WordId(at));
        let is_harm =
            harm_at(mentions, WordId(at), |r| matches!(r, HarmRole::HarmsObject | HarmRole::Counted));
        if let Some((harm, entry)) = is_harm.filter(|_| matches!(word.upos, Upos::Verb | Upos::Adj)) {
            // "one of the wounded died": what became of them comes last.
            let fate = verb_right_after(mentions, WordId(at)).filter(|f| f.outcome == Outcome::Killed);
            if fate.is_some() {
                return fate;
            }
            let fits = is_past_participle(mentions, WordId(at)) || word.upos == Upos::Adj;
            return (fits && (has_passive || !has_active))
                .then(|| found(harm, entry, at..at + 1, "T-PARTICIPLE-AFTER"));
        }
        match (word.upos, word.deprel) {
            // « poignardé un policier avant d’être abattu »: said of somebody else.
            (Upos::Aux, _) if word.feats.verb_form() == Some(VerbForm::Inf) => return None,
            (Upos::Aux, Deprel::AuxPass | Deprel::Cop) => has_passive = true,
            (Upos::Aux, _) => has_active = true,
            (Upos::Adv | Upos::Adj | Upos::Adp | Upos::Det, _) => {}
            // "10 News that she was shot": the verb has its own subject.
            (Upos::Pron, Deprel::Nsubj | Deprel::NsubjPass) if at > first => return None,
            (Upos::Noun | Upos::Propn | Upos::Pron, _) => {}
            _ => return None,
        }
    }
    None
}
