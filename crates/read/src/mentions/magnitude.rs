//! Nouns and determiners of number: « une vingtaine », « plusieurs dizaines », "hundreds of thousands", « plusieurs »,
//! « aucun ».

use super::atom::Atoms;
use super::cardinal::Order;
use super::core::Core;
use super::number::Weight;
use recoupe_lexicon::sense::{Class, Step};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// Whether a number stands before a noun of number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// « une vingtaine »
    Determiner,
    /// "two dozen"
    Number,
}

/// The noun or determiner of number that starts at a word.
pub(crate) fn magnitude(atoms: &Atoms<'_>, at: usize) -> Option<Core> {
    // « des » is two words.
    let words = atoms.words(at..at + 1);
    let starts_here = words.start < words.end && atoms.of_word(words.start) == at;
    words.filter(|_| starts_here).find_map(|word| magnitude_at(atoms, word))
}

fn magnitude_at(atoms: &Atoms<'_>, word: u32) -> Option<Core> {
    if let Some(core) = noun_of_number(atoms, word, Before::Determiner) {
        return Some(core);
    }
    let mentions = atoms.mentions;
    let span = |word: u32| mentions.syntax.word(WordId(word)).span;
    // « on ne parle pas des morts » has « pas de » only inside « des ».
    let cuts_token = |end: u32| end < atoms.end && span(end) == span(end - 1);
    // "no fewer than 12"
    let is_bound = mentions.starting(WordId(word), Class::Bound).next().is_some();
    if !is_bound
        && let Some(hit) =
            mentions.starting(WordId(word), Class::Zero).find(|hit| !cuts_token(hit.words.end as u32))
    {
        let ends = (Some(Ratio::ZERO), Some(Ratio::ZERO));
        let words = word..hit.words.end as u32;
        return Some(determined(atoms, words, ends, "N-ZERO", Weight::Firm, hit.entry));
    }
    let indefinite = mentions.starting(WordId(word), Class::Indefinite).next();
    let skip = match indefinite {
        Some(hit) => hit.words.len() as u32,
        None if is_plain_determiner(atoms, word) => 1,
        None => return None,
    };
    // « une petite vingtaine »
    let is_adjective = |w: u32| w < atoms.end && mentions.syntax.word(WordId(w)).upos == Upos::Adj;
    let nouns = [Some(word + skip), is_adjective(word + skip).then_some(word + skip + 1)];
    if let Some(mut core) =
        nouns.into_iter().flatten().find_map(|noun| noun_of_number(atoms, noun, Before::Determiner))
    {
        core.words = core.words.map(|words| word..words.end);
        core.entries.extend(indefinite.map(|hit| hit.entry));
        return Some(core);
    }
    let hit = indefinite?;
    let Sense::Indefinite(sense) = mentions.lexicon.sense(hit.entry) else { return None };
    let weight = if sense.counts_alone { Weight::Firm } else { Weight::Indefinite };
    let whole = |end: u64| i64::try_from(end).ok().map(Ratio::whole);
    let (ends, rule) = match sense.high {
        Some(high) => ((whole(sense.low), whole(high)), "N-PAIR"),
        None => ((whole(sense.low), None), "N-INDEFINITE"),
    };
    Some(determined(atoms, word..word + skip, ends, rule, weight, hit.entry))
}

/// « des », « une », "the": a determiner that is no number above one.
fn is_plain_determiner(atoms: &Atoms<'_>, word: u32) -> bool {
    let is_number = atoms.mentions.starting(WordId(word), Class::Numeral).any(
        |hit| matches!(atoms.mentions.lexicon.sense(hit.entry), Sense::Numeral(numeral) if numeral.value > 1),
    );
    atoms.mentions.syntax.word(WordId(word)).upos == Upos::Det && !is_number
}

fn determined(
    atoms: &Atoms<'_>,
    words: std::ops::Range<u32>,
    (low, high): (Option<Ratio>, Option<Ratio>),
    rule: &'static str,
    weight: Weight,
    entry: EntryId,
) -> Core {
    Core {
        end: atoms.of_word(words.end),
        words: Some(words),
        nominal: None,
        low,
        high,
        scale: Ratio::ONE,
        order: Order::Cardinal,
        is_approximate: !matches!(rule, "N-ZERO" | "N-PAIR"),
        is_noun: false,
        weight,
        rule,
        entries: vec![entry],
    }
}

/// A collective or vague noun of number at a word.
pub(crate) fn noun_of_number(atoms: &Atoms<'_>, word: u32, before: Before) -> Option<Core> {
    if word >= atoms.end {
        return None;
    }
    match before {
        Before::Number => collective(atoms, word, before),
        Before::Determiner => vague(atoms, word).or_else(|| collective(atoms, word, before)),
    }
}

fn collective(atoms: &Atoms<'_>, word: u32, before: Before) -> Option<Core> {
    let hit = atoms.mentions.starting(WordId(word), Class::Collective).next()?;
    let Sense::Collective(sense) = atoms.mentions.lexicon.sense(hit.entry) else { return None };
    if sense.needs_number && before == Before::Determiner {
        return None;
    }
    let n = Ratio::whole(i64::try_from(sense.value).ok()?);
    let reach = Ratio::new(i64::try_from(sense.value * sense.spread).ok()?, 100)?;
    let ends = (n.plus(reach.negated()?).map(Ratio::ceil), n.plus(reach).map(Ratio::floor));
    let words = word..hit.words.end as u32;
    let core = determined(atoms, words, ends, "N-COLLECTIVE", Weight::Firm, hit.entry);
    Some(Core { nominal: Some(n), is_noun: true, is_approximate: sense.spread > 0, ..core })
}

fn vague(atoms: &Atoms<'_>, word: u32) -> Option<Core> {
    let hit = atoms.mentions.starting(WordId(word), Class::Vague).next()?;
    let Sense::Vague(sense) = atoms.mentions.lexicon.sense(hit.entry) else { return None };
    let whole = |n: u64| i64::try_from(n).ok().map(Ratio::whole);
    let next = hit.words.end as u32;
    let ends = (whole(sense.low), whole(sense.high));
    let core = determined(atoms, word..next, ends, "N-VAGUE", Weight::Firm, hit.entry);
    Some(by_scale(atoms, Core { is_noun: true, ..core }, next))
}

/// « des dizaines de milliers »: [20 000, 99 999]; "several hundred thousand".
fn by_scale(atoms: &Atoms<'_>, core: Core, next: u32) -> Core {
    let upos = |word: u32| (word < atoms.end).then(|| atoms.mentions.syntax.word(WordId(word)).upos);
    let word = next + u32::from(upos(next) == Some(Upos::Adp));
    let Some((scale, entry)) = scale_at(atoms, word, word > next) else { return core };
    let bounds = || {
        let low = core.low?.times(scale)?;
        let high = core.high?.plus(Ratio::ONE)?.times(scale)?.plus(Ratio::whole(-1))?;
        Some((low, high))
    };
    match bounds() {
        Some((low, high)) => Core {
            low: Some(low),
            high: Some(high),
            end: atoms.of_word(word + 1),
            words: core.words.map(|words| words.start..word + 1),
            entries: [core.entries.as_slice(), &[entry]].concat(),
            ..core
        },
        None => core,
    }
}

/// The power of thousand in « milliers », "thousands" after a preposition, or in "thousand".
fn scale_at(atoms: &Atoms<'_>, word: u32, is_after_preposition: bool) -> Option<(Ratio, EntryId)> {
    if word >= atoms.end {
        return None;
    }
    let numeral = atoms.mentions.starting(WordId(word), Class::Numeral).find_map(|hit| {
        match atoms.mentions.lexicon.sense(hit.entry) {
            Sense::Numeral(numeral) if numeral.step == Step::Scale => Some((numeral.value, hit.entry)),
            _ => None,
        }
    });
    let vague = || {
        atoms.mentions.starting(WordId(word), Class::Vague).find_map(|hit| {
            match atoms.mentions.lexicon.sense(hit.entry) {
                Sense::Vague(vague) if vague.low >= 2000 => Some((vague.low / 2, hit.entry)),
                _ => None,
            }
        })
    };
    let (scale, entry) = numeral.or_else(|| is_after_preposition.then(vague).flatten())?;
    Some((Ratio::whole(i64::try_from(scale).ok()?), entry))
}
