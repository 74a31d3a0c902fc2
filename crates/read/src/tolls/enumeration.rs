//! People counted by being named one after the other: « le conducteur et le chef de bord » are two.
//!
//! Only single people whom no number counts are put together, and at least one of them must be told as known (« leur
//! guide », a name): « un homme et une femme » stay two figures of one, as the text has them.

use super::figure::{Figure, Kind};
use crate::mentions::{Mentions, Weight};
use recoupe_report::{Field, Interval};
use recoupe_syntax::{Deprel, Upos, WordId};

/// The figures with each such row made one; `figures` are those of one sentence, in text order.
pub(super) fn merged(mentions: &Mentions<'_>, figures: Vec<Figure>) -> Vec<Figure> {
    let mut all: Vec<Figure> = Vec::with_capacity(figures.len());
    for figure in figures {
        match all.last_mut() {
            Some(last) if is_row(mentions, last, &figure) => append(last, &figure),
            _ => all.push(figure),
        }
    }
    all
}

fn is_row(mentions: &Mentions<'_>, left: &Figure, right: &Figure) -> bool {
    let is_single = |f: &Figure| f.weight < Weight::Firm && f.weight != Weight::Indefinite;
    let is_known = |f: &Figure| f.weight == Weight::Implied;
    let is_one = right.interval == Interval::exact(1) && left.interval.is_exact();
    matches!(left.kind, Kind::Toll(_))
        && left.kind == right.kind
        && is_one
        && is_single(left)
        && is_single(right)
        && (is_known(left) || is_known(right))
        && (left.head.zip(right.head).is_some_and(|(a, b)| are_joined(mentions, a, b))
            || (stand_joined(mentions, left, right) && is_known(left) && is_known(right)))
}

/// True when one hangs on the other as a conjunct, or both on the same word with the conjunction on the second.
fn are_joined(mentions: &Mentions<'_>, left: WordId, right: WordId) -> bool {
    let (a, b) = (mentions.syntax.word(left), mentions.syntax.word(right));
    let conjunct_of = |below: WordId, above: WordId| {
        let word = mentions.syntax.word(below);
        word.deprel == Deprel::Conj && word.head == Some(above)
    };
    let is_sibling = a.deprel == Deprel::Conj && b.deprel == Deprel::Conj && a.head == b.head;
    let is_shared = a.head == b.head
        && a.deprel == b.deprel
        && mentions.syntax.children_by(right, Deprel::Cc).next().is_some();
    conjunct_of(right, left) || is_sibling || is_shared
}

/// "The mayor and his bodyguard": nothing but a conjunction between them, wherever the tree has put them.
fn stand_joined(mentions: &Mentions<'_>, left: &Figure, right: &Figure) -> bool {
    let joint = WordId(left.words.end);
    right.words.start == joint.0 + 1 && mentions.syntax.word(joint).upos == Upos::Cconj
}

fn append(row: &mut Figure, next: &Figure) {
    let sum = |a: Option<u64>| a.map(|n| n.saturating_add(1));
    row.interval = Interval { low: sum(row.interval.low), high: sum(row.interval.high) };
    row.words.end = row.words.end.max(next.words.end);
    row.weight = Weight::Implied;
    row.head = next.head;
    row.who.extend(next.who.iter().cloned());
    row.forget(Field::Interval);
    row.because(Field::Interval, "N-ENUMERATION", None, row.words.clone());
}
