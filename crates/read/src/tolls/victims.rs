//! People harmed whom no number counts.
//!
//! « son chauffeur a été arrêté », "Journalist dies", « la mort d’un légionnaire » are one person each; "Hostages held"
//! are two or more. They are read from the word of harm: whom does it say it of?
//!
//! A person whom only a name tells is counted, and the figure’s words are those of the harm: nobody’s name becomes a
//! record of its own.

use super::company::{Company, tells_of_violence};
use super::figure::{Figure, Kind};
use super::people_at;
use super::phase::is_failed;
use super::tree::{self, harm_at};
use super::who;
use crate::mentions::{Counted, Mentions, Weight, noun_phrase};
use recoupe_lexicon::sense::{Class, Harm, HarmRole, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Currency, Outcome};
use recoupe_report::{Field, Interval};
use recoupe_syntax::{Deprel, Gender, Number, Person, PronType, Sentence, Tense, Upos, WordId};
use std::ops::Range;

/// A person or persons, and the word that harms them.
struct Victim<'m> {
    head: WordId,
    harm: &'m Harm,
    entry: EntryId,
    anchor: WordId,
}

/// The figures of a sentence that no number gives. `counted` and `figures` are what numbers give; people whom a number
/// counts as hurt or taken may be told dead by another word, and make a second figure.
pub(super) fn victims(
    mentions: &Mentions<'_>,
    sentence: &Sentence,
    index: usize,
    counted: &[Counted],
    figures: &[Figure],
    company: Company,
) -> Vec<Figure> {
    // « Qui a tué le juge ? »: who asks does not say that it happened.
    if sentence.word_ids().next_back().is_some_and(|last| mentions.syntax.form(last) == "?") {
        return Vec::new();
    }
    let mut found: Vec<Victim<'_>> = Vec::new();
    for anchor in sentence.word_ids() {
        let wanted = |role: HarmRole| {
            !matches!(role, HarmRole::Tally | HarmRole::Causes | HarmRole::Driven | HarmRole::Manner)
        };
        let Some((harm, entry)) = harm_at(mentions, anchor, wanted) else { continue };
        // « sept tués » has its number.
        let is_number = counted.iter().any(|c| c.head == Some(anchor));
        if is_number || !is_real(mentions, anchor) {
            continue;
        }
        let heads = harmed_by(mentions, anchor, harm);
        let is_violent = company == Company::Harm || tells_of_violence(mentions, sentence, anchor);
        let may_be_natural = harm.may_be_natural && !is_violent && heads.len() < 2;
        for head in heads {
            if may_be_natural && !is_several(mentions, head) {
                continue;
            }
            let is_known = found.iter().any(|v| v.head == head && v.harm.outcome == harm.outcome);
            let is_free = !is_counted(mentions, counted, figures, head)
                || is_hurt_before(figures, head, harm)
                || is_told_later(mentions, figures, (anchor, harm.role), head);
            if !is_known && is_free {
                found.push(Victim { head, harm, entry, anchor });
            }
        }
    }
    if let Some(victim) =
        opening_victim(mentions, sentence).filter(|v| found.iter().all(|o| o.head != v.head))
    {
        found.push(victim);
    }
    let is_killed = |v: &Victim<'_>| {
        found.iter().any(|o| o.head == v.head && o.harm.outcome == Outcome::Killed)
            && v.harm.outcome == Outcome::Injured
    };
    let kept = found.iter().filter(|v| !is_killed(v));
    kept.map(|victim| figure(mentions, victim, index, figures)).collect()
}

/// "A man shot a woman and then killed himself": his first verb says nothing of what became of him.
fn is_told_later(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    (anchor, role): (WordId, HarmRole),
    head: WordId,
) -> bool {
    let is_other = mentions.syntax.word(head).head != Some(anchor);
    // "killed her child and then herself": the one who acts is harmed.
    let is_agent = role == HarmRole::HarmsObject
        && !tree::is_passive(mentions, anchor)
        && tree::subjects(mentions, anchor).contains(&head);
    let is_single = people_at(mentions, head).is_some() && !is_several(mentions, head);
    let is_known = figures.iter().any(|f| f.head == Some(head) && matches!(f.kind, Kind::Toll(_)));
    (is_other || is_agent) && is_single && !is_known
}

/// "Teacher shot dead outside school": a noun for one person without an article opens a headline, a word of harm right
/// after it is said of them, and nothing follows that it could harm instead.
fn opening_victim<'m>(mentions: &'m Mentions<'_>, sentence: &Sentence) -> Option<Victim<'m>> {
    let syntax = mentions.syntax;
    let upos = |w: u32| syntax.word(WordId(w)).upos;
    let lead = sentence.words.clone().take(2).take_while(|&w| upos(w) == Upos::Adj).count() as u32;
    let head = WordId(sentence.words.start + lead);
    let is_inside = head.0 + 2 < sentence.words.end;
    let people = is_inside.then(|| mentions.starting(head, Class::People).next()).flatten()?;
    let anchor = WordId(people.words.end as u32);
    let hit =
        (anchor.0 < sentence.words.end).then(|| mentions.starting(anchor, Class::Harm).next()).flatten()?;
    let Sense::Harm(harm) = mentions.lexicon.sense(hit.entry) else { return None };
    let after = hit.words.end as u32;
    let has_object = after < sentence.words.end
        && matches!(upos(after), Upos::Det | Upos::Num | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Pron);
    let is_harmed = match harm.role {
        HarmRole::HarmsSubject => true,
        HarmRole::HarmsObject => !has_object && syntax.word(anchor).feats.tense() != Some(Tense::Pres),
        _ => false,
    };
    (is_harmed && !is_several(mentions, head)).then_some(Victim { head, harm, entry: hit.entry, anchor })
}

/// "Two men who were shot have died": the number says hurt, the verb says dead.
fn is_hurt_before(figures: &[Figure], head: WordId, harm: &Harm) -> bool {
    let is_hurt = |kind: Kind| {
        matches!(
            kind,
            Kind::Toll(Outcome::Injured | Outcome::Hospitalised | Outcome::Missing | Outcome::Abducted)
        )
    };
    let mut same = figures.iter().filter(|f| f.head == Some(head)).peekable();
    harm.outcome == Outcome::Killed && same.peek().is_some() && same.all(|f| is_hurt(f.kind))
}

fn figure(mentions: &Mentions<'_>, victim: &Victim<'_>, sentence: usize, figures: &[Figure]) -> Figure {
    let Victim { head, harm, entry, anchor } = *victim;
    let harm_words = anchor.0..anchor.0 + 1;
    let is_named = mentions.syntax.word(head).upos == Upos::Propn && people_at(mentions, head).is_none();
    let words = if is_named { harm_words.clone() } else { described(mentions, head) };
    let (interval, rule) = match people_at(mentions, head).and_then(|people| people.size) {
        Some(size) if !is_plural(mentions, head) => (Interval::exact(size), "N-PLURAL"),
        _ if is_several(mentions, head) => (Interval { low: Some(2), high: None }, "N-PLURAL"),
        _ => (Interval::exact(1), "N-SINGLE"),
    };
    let mut figure =
        Figure::bare(Kind::Toll(harm.outcome), interval, sentence, words.clone(), Weight::Implied);
    if let Some(counted) = figures.iter().find(|f| f.head == Some(head)) {
        figure = Figure { kind: Kind::Toll(harm.outcome), reasons: Vec::new(), ..counted.clone() };
        figure.reasons.extend(counted.reasons.iter().filter(|r| r.field == Field::Interval).cloned());
    }
    figure.head = Some(head);
    figure.is_euphemism = harm.is_euphemism;
    let is_verb = mentions.syntax.word(anchor).upos == Upos::Verb;
    figure.currency = if is_verb { tree::currency_of(mentions, anchor) } else { Currency::Current };
    if figure.reasons.is_empty() {
        figure.because(Field::Interval, rule, None, words);
    }
    figure.because(Field::Outcome, "T-PERSON", Some(entry), harm_words);
    let is_plain = people_at(mentions, head).is_none_or(|people| people.is_bare);
    if !is_plain {
        who::set(mentions, &mut figure, noun_phrase(mentions, head), "W-HARMED");
    }
    figure
}

/// « son chauffeur »: the noun with what stands before it.
fn described(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let phrase = noun_phrase(mentions, head);
    let is_leading = |w: &u32| {
        let word = mentions.syntax.word(WordId(*w));
        let is_own = match word.upos {
            // The article in « aux blessés » has no letters of its own.
            Upos::Det => w
                .checked_sub(1)
                .is_none_or(|before| mentions.syntax.word(WordId(before)).span.start() != word.span.start()),
            Upos::Adj => true,
            Upos::Pron => word.feats.pron_type() == Some(PronType::Prs),
            _ => false,
        };
        is_own && word.head == Some(head)
    };
    let first = mentions.syntax.sentences[mentions.syntax.sentence_of(head)].words.start;
    let before = (first..phrase.start).rev().take_while(is_leading).count() as u32;
    phrase.start - before..head.0 + 1
}

/// Whether a word for people means several: a plural, or a word for a group.
fn is_several(mentions: &Mentions<'_>, head: WordId) -> bool {
    people_at(mentions, head).is_some_and(|people| people.is_group) || is_plural(mentions, head)
}

fn is_plural(mentions: &Mentions<'_>, head: WordId) -> bool {
    // "BEGGARS KILLED": in capitals a noun may look like a name.
    let is_name = mentions.syntax.word(head).upos == Upos::Propn && people_at(mentions, head).is_none();
    let has_plural = |w: WordId| mentions.syntax.word(w).feats.number() == Some(Number::Plur);
    !is_name && (has_plural(head) || mentions.syntax.children_by(head, Deprel::Det).any(has_plural))
}

/// True when the words say that the harm was done, as against planned, denied or asked.
fn is_real(mentions: &Mentions<'_>, anchor: WordId) -> bool {
    let upos = mentions.syntax.word(anchor).upos;
    upos != Upos::Verb
        || !(tree::is_negated(mentions, anchor)
            || is_failed(mentions, anchor)
            || tree::currency_of(mentions, anchor) == Currency::Projected)
}

/// Whom a word of harm harms, conjuncts included: a person joined to a person is one (« le chauffeur et le guide »).
fn harmed_by(mentions: &Mentions<'_>, anchor: WordId, harm: &Harm) -> Vec<WordId> {
    let direct = match harm.role {
        HarmRole::Event => complements(mentions, anchor),
        HarmRole::HarmsObject | HarmRole::HarmsSubject | HarmRole::Counted => {
            arguments(mentions, anchor, harm.role)
        }
        HarmRole::State => state_holders(mentions, anchor),
        HarmRole::Loses => lost(mentions, anchor),
        HarmRole::Tally | HarmRole::Causes | HarmRole::Driven | HarmRole::Manner => Vec::new(),
    };
    // "SAN SALVADOR, 30 OCT — THREE MEN WERE KILLED": beside a subject with a number, a name is where the report comes
    // from.
    let has_number = |w: WordId| mentions.syntax.children_by(w, Deprel::Nummod).next().is_some();
    let is_counted = direct.len() > 1 && direct.iter().any(|&w| has_number(w));
    let is_name = |w: WordId| mentions.syntax.word(w).upos == Upos::Propn;
    let mut all = Vec::new();
    for head in direct.into_iter().filter(|&w| !(is_counted && is_name(w))) {
        // "Four rebels killed, two soldiers wounded": who has a harm of their own does not share this one.
        let mut joined = joined_to(mentions, anchor, head);
        joined.retain(|&w| super::harm::by_participle(mentions, w).is_none());
        let is_known = is_person(mentions, head, harm);
        let is_for_people =
            !matches!(harm.outcome, Outcome::Affected | Outcome::Evacuated | Outcome::Displaced);
        // "killed her child and then herself"
        let is_self = |w: &WordId| mentions.syntax.word(*w).feats.reflex().is_some();
        if mentions.syntax.children_by(head, Deprel::Conj).any(|w| is_self(&w)) {
            let subjects = tree::subjects(mentions, anchor);
            all.extend(subjects.into_iter().filter(|&s| is_person(mentions, s, harm)));
        }
        let other = joined_before(mentions, anchor, head).filter(|_| is_known);
        // « les gardes du vice-président ont été tués »: one person is not the subject of a verb for several.
        let is_single = joined.is_empty()
            && other.is_none()
            && tree::is_subject(mentions, head)
            && mentions.syntax.word(head).head == Some(anchor)
            && says_several(mentions, anchor)
            && !is_several(mentions, head);
        if is_single {
            continue;
        }
        all.extend(other);
        all.extend(Some(head).filter(|_| is_known));
        all.extend(
            joined.into_iter().filter(|&w| (is_known && is_for_people) || is_person(mentions, w, harm)),
        );
    }
    all
}

/// Those who are told after a person with a conjunction between: "the victim, a young man," is one.
fn joined_to(mentions: &Mentions<'_>, anchor: WordId, head: WordId) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let mut row = vec![head];
    let mut at = 0;
    while let Some(&word) = row.get(at) {
        row.extend(syntax.children_by(word, Deprel::Conj));
        at += 1;
    }
    // "her husband and her infant son": the tree may hang the conjunction on a word of the noun that it joins.
    let joins = |w: WordId| {
        let below = syntax.children(w).flat_map(|c| syntax.children_by(c, Deprel::Cc));
        syntax.children_by(w, Deprel::Cc).chain(below.filter(|&c| c < w)).next().is_some()
    };
    let is_row = row[1..].iter().any(|&w| joins(w));
    // "a man and woman were found": the verb tells that they are two.
    let is_plural = |w: WordId| syntax.word(w).feats.number() == Some(Number::Plur);
    let agrees = [Deprel::AuxPass, Deprel::Aux, Deprel::Cop]
        .into_iter()
        .any(|relation| syntax.children_by(anchor, relation).any(is_plural));
    let is_two = |w: WordId| agrees && people_at(mentions, w).is_some();
    row.split_off(1).into_iter().filter(|&w| is_row && (is_another(mentions, w) || is_two(w))).collect()
}

/// "The mayor and his bodyguard were shot": one person joined before the subject of a verb for several, wherever the
/// tree has put them.
fn joined_before(mentions: &Mentions<'_>, anchor: WordId, head: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let first = syntax.sentences[syntax.sentence_of(head)].words.start;
    let is_leading = |w: &u32| matches!(syntax.word(WordId(*w)).upos, Upos::Det | Upos::Adj | Upos::Pron);
    let lead = (first..head.0).rev().take_while(is_leading).count() as u32;
    let joint = (head.0 - lead).checked_sub(1).filter(|&w| w > first).map(WordId)?;
    let other = WordId(joint.0 - 1);
    let is_joined = head < anchor && says_several(mentions, anchor) && !is_several(mentions, head);
    let is_one = people_at(mentions, other).is_some() && !is_several(mentions, other);
    let is_child = syntax.word(other).head == Some(head) || syntax.word(head).head == Some(other);
    (is_joined && !(is_child && syntax.word(head).deprel == Deprel::Conj))
        .then_some(other)
        .filter(|_| syntax.word(joint).upos == Upos::Cconj && is_one)
}

/// « ont été », "were": the auxiliary is for several.
fn says_several(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    syntax
        .children(verb)
        .any(|c| syntax.word(c).upos == Upos::Aux && syntax.word(c).feats.number() == Some(Number::Plur))
}

/// "a journalist and activist" is one person, "a journalist and her driver" are two.
fn is_another(mentions: &Mentions<'_>, joined: WordId) -> bool {
    let syntax = mentions.syntax;
    // « pour le meurtre de la jeune femme et pour l’enlèvement »: another complement.
    let is_tied = |case: WordId| mentions.link_at(case) == Some(LinkKind::Of);
    let is_apart = syntax.children_by(joined, Deprel::Case).any(|case| !is_tied(case))
        || harm_at(mentions, joined, |role| role == HarmRole::Event).is_some();
    let is_determined = syntax
        .children(joined)
        .any(|c| c < joined && matches!(syntax.word(c).deprel, Deprel::Det | Deprel::Nummod | Deprel::Nmod));
    match syntax.word(joined).upos {
        _ if is_apart => false,
        Upos::Propn => true,
        Upos::Noun => is_determined || syntax.word(joined).feats.number() == Some(Number::Plur),
        _ => false,
    }
}

/// « la mort d’un légionnaire », "the killing of the president", "Floyd’s death".
fn complements(mentions: &Mentions<'_>, noun: WordId) -> Vec<WordId> {
    let is_tied = |child: &WordId| {
        mentions.syntax.children_by(*child, Deprel::Case).any(|case| {
            let is_possessive = mentions.syntax.word(case).upos == Upos::Part && *child < noun;
            is_possessive || (mentions.link_at(case) == Some(LinkKind::Of) && *child > noun)
        })
    };
    mentions.syntax.children_by(noun, Deprel::Nmod).filter(is_tied).collect()
}

/// The people that a verb, participle or adjective of harm says it of.
fn arguments(mentions: &Mentions<'_>, anchor: WordId, role: HarmRole) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let word = syntax.word(anchor);
    // « a été retrouvé mort »: the verb above has the people.
    let is_bare = tree::is_past_participle(mentions, anchor)
        && !tree::has_auxiliary(mentions, anchor)
        && syntax.children_by(anchor, Deprel::Obj).next().is_none();
    if (role == HarmRole::Counted || is_bare)
        && role != HarmRole::HarmsSubject
        && word.deprel == Deprel::Xcomp
    {
        return word.head.map_or_else(Vec::new, |verb| arguments(mentions, verb, HarmRole::HarmsObject));
    }
    let is_passive = tree::is_passive(mentions, anchor);
    let is_predicate = syntax.children_by(anchor, Deprel::Cop).next().is_some();
    // "shot and killed her": one harm in two verbs, with the object on the second.
    let last = last_verb(mentions, anchor);
    let objects: Vec<WordId> = [anchor, last]
        .into_iter()
        .flat_map(|verb| syntax.children_by(verb, Deprel::Obj).chain(syntax.children_by(verb, Deprel::Expl)))
        .collect();
    // "killed himself": the subject is the one harmed.
    let is_reflexive = objects.iter().any(|&o| syntax.word(o).feats.reflex().is_some());
    let takes_subject = match role {
        HarmRole::HarmsObject => is_reflexive || (is_passive && !is_followed_by_object(mentions, anchor)),
        HarmRole::HarmsSubject => true,
        _ => is_predicate,
    };
    let is_inverted = role == HarmRole::HarmsSubject && tree::subjects(mentions, anchor).is_empty();
    let mut people: Vec<WordId> = Vec::new();
    if takes_subject {
        people.extend(tree::subjects(mentions, anchor));
    }
    if (role == HarmRole::HarmsObject && !is_passive && !is_reflexive) || is_inverted {
        people.extend(syntax.children_by(last, Deprel::Obj));
    }
    // "before turning the gun on himself"
    if is_inverted {
        let is_self = |w: &WordId| syntax.word(*w).feats.reflex().is_some();
        people.extend(syntax.children(anchor).filter(|w| is_self(w) && !objects.contains(w)));
    }
    // "Rebels abducted 40 pupils": what has an object or a subject of its own describes nobody.
    let has_own = !tree::subjects(mentions, anchor).is_empty() || !objects.is_empty();
    let is_describing = matches!(word.deprel, Deprel::Acl | Deprel::Amod) && !has_own;
    if is_describing && (tree::is_past_participle(mentions, anchor) || role == HarmRole::Counted) {
        let group = word
            .head
            .map(|head| if agree(mentions, anchor, head) { head } else { whole_group(mentions, head) });
        people.extend(group.filter(|&head| agree(mentions, anchor, head)));
    }
    // « l’homme qui a été tué »: the pronoun stands for the noun that the clause describes.
    let of_relative = |person: WordId| {
        let is_relative = syntax.word(person).feats.pron_type() == Some(PronType::Rel);
        if is_relative { described_by(mentions, anchor) } else { Some(person) }
    };
    people.into_iter().filter_map(of_relative).collect()
}

/// The last verb of a harm that is told by two: "killed" in "shot and killed".
fn last_verb(mentions: &Mentions<'_>, anchor: WordId) -> WordId {
    let hit = mentions.covering(anchor, Class::Harm).next();
    let rest = hit.map_or(0..0, |hit| anchor.0 + 1..hit.words.end as u32);
    rest.rev()
        .map(WordId)
        .find(|&w| {
            let word = mentions.syntax.word(w);
            word.upos == Upos::Verb && word.deprel == Deprel::Conj && word.head == Some(anchor)
        })
        .unwrap_or(anchor)
}

/// « a perdu son mari et deux fils »: the objects of a verb of losing whose loss is their death.
fn lost(mentions: &Mentions<'_>, anchor: WordId) -> Vec<WordId> {
    let objects = mentions.syntax.children_by(anchor, Deprel::Obj);
    objects.filter(|&o| people_at(mentions, o).is_some_and(|people| people.may_be_lost)).collect()
}

/// The noun that a relative clause describes, from its verb or one joined to it.
fn described_by(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let mut at = verb;
    loop {
        let word = mentions.syntax.word(at);
        match word.deprel {
            Deprel::Acl => return word.head,
            Deprel::Conj => at = word.head?,
            _ => return None,
        }
    }
}

/// « a été placé en garde à vue », "took a man into custody": whom the verb over the state says it of.
fn state_holders(mentions: &Mentions<'_>, anchor: WordId) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let above = syntax.word(anchor).head;
    let verb = above
        .map(|w| if syntax.word(w).deprel == Deprel::Obj { syntax.word(w).head.unwrap_or(w) } else { w });
    match verb.filter(|&v| syntax.word(v).upos == Upos::Verb) {
        Some(verb) if tree::result_of(mentions, verb) == Some(anchor) => {
            arguments(mentions, verb, HarmRole::HarmsObject)
        }
        _ => Vec::new(),
    }
}

/// "Rebels abducted up to 40 pupils": a past tense that looks like a participle has its object right after it.
fn is_followed_by_object(mentions: &Mentions<'_>, anchor: WordId) -> bool {
    let next = anchor.0 + 1;
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(anchor)];
    let is_number = mentions.numbers_in(sentence).iter().any(|n| n.with_bound.start == next);
    let is_nominal = mentions
        .syntax
        .words
        .get(next as usize)
        .is_some_and(|w| matches!(w.upos, Upos::Det | Upos::Num | Upos::Noun | Upos::Propn));
    !tree::has_auxiliary(mentions, anchor) && (is_number || is_nominal)
}

/// « les soldats de la garde blessés »: the soldiers, wherever the tree hangs the participle.
fn whole_group(mentions: &Mentions<'_>, head: WordId) -> WordId {
    let word = mentions.syntax.word(head);
    let above = word.head.filter(|&above| {
        let is_tied = mentions
            .syntax
            .children_by(head, Deprel::Case)
            .any(|case| mentions.link_at(case) == Some(LinkKind::Of));
        word.deprel == Deprel::Nmod && is_tied && people_at(mentions, above).is_some()
    });
    above.unwrap_or(head)
}

/// « les véhicules de la garde brûlés »: a participle describes nothing of another number or gender.
fn agree(mentions: &Mentions<'_>, participle: WordId, noun: WordId) -> bool {
    let (a, b) = (mentions.syntax.word(participle).feats, mentions.syntax.word(noun).feats);
    let same = |left: Option<u8>, right: Option<u8>| left.is_none() || right.is_none() || left == right;
    same(a.number().map(|n| n as u8), b.number().map(|n| n as u8))
        && same(a.gender().map(|g| g as u8), b.gender().map(|g| g as u8))
}

/// True when a number already counts these people.
fn is_counted(mentions: &Mentions<'_>, counted: &[Counted], figures: &[Figure], head: WordId) -> bool {
    let is_toll =
        |noun: WordId| figures.iter().any(|f| f.head == Some(noun) && matches!(f.kind, Kind::Toll(_)));
    counted.iter().any(|c| {
        // « la mort de George Floyd, un Américain »: told by name and by what they are.
        if number_is_one(mentions, c) && super::harm::apposed_to(mentions, c) == Some(head) {
            return c.head.is_some_and(is_toll);
        }
        let number = &mentions.numbers[c.number];
        // « un Américain », after a name; « 24 policiers et gendarmes ».
        let is_same = |noun: WordId| {
            let (word, this) = (mentions.syntax.word(noun), mentions.syntax.word(head));
            (is_apposed(mentions, noun) && word.head == Some(head))
                || (this.deprel == Deprel::Conj && this.head == Some(noun) && number.weight == Weight::Firm)
        };
        c.head == Some(head)
            || c.head.is_some_and(is_same)
            || number.with_bound.end == head.0
            || number.with_bound.contains(&head.0)
            || (number.words.start < head.0
                && mentions.syntax.word(WordId(number.words.start)).head == Some(head))
    })
}

/// "the victim, a young man,": told of the same person, also where the tree has it joined without a conjunction.
fn is_apposed(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let word = syntax.word(noun);
    let has_conjunction = |w: WordId| syntax.children_by(w, Deprel::Cc).next().is_some();
    let is_row = || {
        let head = word.head.into_iter();
        head.flat_map(|head| syntax.children_by(head, Deprel::Conj))
            .chain(syntax.children_by(noun, Deprel::Conj))
            .chain([noun])
            .any(has_conjunction)
    };
    word.deprel == Deprel::Appos || (word.deprel == Deprel::Conj && !is_row())
}

fn number_is_one(mentions: &Mentions<'_>, counted: &Counted) -> bool {
    mentions.numbers[counted.number].weight == Weight::Article
}

/// A noun for people, or a name where only a person can be meant.
fn is_person(mentions: &Mentions<'_>, head: WordId, harm: &Harm) -> bool {
    // One person moved or concerned is not a figure of the displaced or affected.
    let is_for_many = matches!(harm.outcome, Outcome::Displaced | Outcome::Affected);
    if is_for_many && !is_several(mentions, head) {
        return false;
    }
    if is_pronoun_of_one(mentions, head) {
        return harm.outcome == Outcome::Killed;
    }
    if mentions.sense_at(head, Class::People).is_some() {
        let mut before = mentions.syntax.children(head).take_while(|&c| c < head);
        // "the other driver" adds to somebody; "the fifth driver" has a rank, which is settled later.
        let is_rank = |c: WordId| mentions.ordinals.binary_search_by_key(&c.0, |o| o.words.start).is_ok();
        return !before.any(|c| mentions.link_at(c) == Some(LinkKind::Other) && !is_rank(c));
    }
    let syntax = mentions.syntax;
    if syntax.word(head).upos != Upos::Propn || is_acronym(syntax.form(head)) {
        return false;
    }
    // « Soudan : … » is what a headline is about; "the fifth" is no name.
    let is_topic = syntax.words.get(head.index() + 1).is_some_and(|_| syntax.form(WordId(head.0 + 1)) == ":");
    let has_article = is_topic || syntax.children_by(head, Deprel::Det).next().is_some();
    let is_full =
        syntax.children(head).any(|c| matches!(syntax.word(c).deprel, Deprel::Flat | Deprel::FlatName));
    let is_bodily = matches!(harm.outcome, Outcome::Killed | Outcome::Injured | Outcome::Hospitalised);
    let is_held = matches!(harm.outcome, Outcome::Detained | Outcome::Abducted);
    !has_article && ((is_full && (is_bodily || is_held)) || harm.outcome == Outcome::Killed)
}

/// "where he died": one person told before.
fn is_pronoun_of_one(mentions: &Mentions<'_>, word: WordId) -> bool {
    let word = mentions.syntax.word(word);
    let feats = word.feats;
    let is_personal = word.upos == Upos::Pron && feats.pron_type() == Some(PronType::Prs);
    let has_gender = matches!(feats.gender(), Some(Gender::Masc | Gender::Fem));
    is_personal && has_gender && feats.person() == Some(Person::Third) && feats.number() == Some(Number::Sing)
}

fn is_acronym(form: &str) -> bool {
    form.chars().count() > 1 && !form.chars().any(char::is_lowercase)
}
