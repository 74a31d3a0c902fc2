//! How a word depends on its head: the relation of an arc, chosen when the arc is made.
//!
//! At that moment the dependent has all its children, so that « de la place » shows its preposition. The head may
//! still get more children on the right.

use super::arcs::{Configuration, relation};
use super::hash::{Templates, atoms, mix, number};
use super::node::{Nodes, distance};

/// Columns of the relation table.
pub const LABEL_COLUMNS: usize = 64;

atoms! {
    HF, HL, HT, HM, HK, HC, DF, DL, DT, DM, DK, DC, SIDE, DIST, BETWEEN,
    D_BEFORE_T, D_AFTER_T, D_AFTER_L, D_BEFORE_L, H_BEFORE_T, H_AFTER_T, H_AFTER_L,
    D_LT, D_LD, D_LL, D_RT, D_RD, D_RL, D_LS, D_RS, D_P, H_LS, H_RS, H_P, H_LL, H_RL, H_RD, H_LD, LAST,
}

/// Number of features of an arc.
pub const LABELS: usize = 62;

/// What a relation depends on: H the head, D the dependent; SIDE says which comes first.
#[rustfmt::skip]
static TEMPLATES: Templates<LABELS> = Templates::new(5, [
    &[SIDE, HT, DT], &[SIDE, HL, DT], &[SIDE, HT, DL], &[SIDE, HL, DL], &[SIDE, DF], &[SIDE, DL], &[SIDE, HF], &[SIDE, HL], &[SIDE, DT], &[SIDE, HT],
    &[SIDE, HK, DK], &[SIDE, HC, DC], &[SIDE, HC, DT], &[SIDE, HT, DC], &[SIDE, DK, HT], &[SIDE, HK, DT], &[SIDE, DK],
    &[SIDE, HT, DT, DIST], &[SIDE, HT, DT, BETWEEN], &[SIDE, DL, DIST],
    &[SIDE, DT, D_BEFORE_T], &[SIDE, DT, D_AFTER_T], &[SIDE, HT, DT, D_BEFORE_T], &[SIDE, HT, DT, D_AFTER_T], &[SIDE, DL, D_AFTER_L], &[SIDE, DL, D_BEFORE_L],
    &[SIDE, HT, DT, H_BEFORE_T], &[SIDE, HT, DT, H_AFTER_T], &[SIDE, DL, H_AFTER_L], &[SIDE, DT, D_BEFORE_L], &[SIDE, DT, D_AFTER_L],
    &[SIDE, D_P, HT, DT], &[SIDE, D_P, HL], &[SIDE, D_P, DL], &[SIDE, D_P, HL, DL], &[SIDE, D_P, HC], &[SIDE, D_P, DC, HC], &[SIDE, D_P],
    &[SIDE, DT, D_LT], &[SIDE, DT, D_LD], &[SIDE, DT, D_RT], &[SIDE, DT, D_RD], &[SIDE, DT, HT, D_LL], &[SIDE, DT, HT, D_LD], &[SIDE, DT, HT, D_RD], &[SIDE, DT, D_RL],
    &[SIDE, HT, DT, D_LS], &[SIDE, HT, DT, D_RS], &[SIDE, DL, D_LS], &[SIDE, HL, DT, D_LS],
    &[SIDE, HT, DT, H_LS], &[SIDE, HT, DT, H_RS], &[SIDE, HL, DT, H_LS], &[SIDE, HL, DT, H_RS], &[SIDE, DL, HT, H_LS], &[SIDE, HT, DT, H_P],
    &[SIDE, HT, DT, H_LL], &[SIDE, HT, DT, H_RL], &[HT, DT, H_LD, H_RD], &[HT, HM, DT, DM], &[SIDE, HF, DF], &[SIDE, HT, DT, LAST],
]);

/// What decides a relation alone for most function words: « la » before its noun is `det`, whatever else there is.
/// The key of the arc from `head` to `dependent` among the sure ones.
pub fn sure_key(nodes: &Nodes, head: usize, dependent: usize) -> u32 {
    let (h, d) = (nodes.at(head), nodes.at(dependent));
    mix(d.lemma ^ mix(d.tag ^ mix(h.tag.wrapping_add(u64::from(head < dependent))))) as u32
}

/// The features of the arc from `head` to `dependent`, in the configuration where it is about to be made.
pub fn features(
    nodes: &Nodes,
    configuration: &Configuration,
    head: usize,
    dependent: usize,
) -> [u32; LABELS] {
    let (h, d) = (nodes.at(head), nodes.at(dependent));
    let (hf, df) = (&configuration.families[head], &configuration.families[dependent]);
    let near =
        |place: usize, step: isize| nodes.at(place.checked_add_signed(step).unwrap_or(nodes.nothing()));
    let child = |place: u32| (nodes.at(place as usize), relation(&configuration.families[place as usize]));
    let (first, last) = (head.min(dependent), head.max(dependent));
    let (dl, dr, hl, hr) = (child(df.left[0]), child(df.right[0]), child(hf.left[0]), child(hf.right[0]));
    let mut values = [0; ATOMS];
    for (atom, value) in [
        (HF, h.form),
        (HL, h.lemma),
        (HT, h.tag),
        (HM, h.agreement),
        (HK, h.fine),
        (HC, h.coarse),
        (DF, d.form),
        (DL, d.lemma),
        (DT, d.tag),
        (DM, d.agreement),
        (DK, d.fine),
        (DC, d.coarse),
        (SIDE, number(u64::from(head < dependent))),
        (DIST, distance(first, last)),
        (BETWEEN, nodes.between(first, last)),
        (D_BEFORE_T, near(dependent, -1).tag),
        (D_AFTER_T, near(dependent, 1).tag),
        (D_AFTER_L, near(dependent, 1).lemma),
        (D_BEFORE_L, near(dependent, -1).lemma),
        (H_BEFORE_T, near(head, -1).tag),
        (H_AFTER_T, near(head, 1).tag),
        (H_AFTER_L, near(head, 1).lemma),
        (D_LT, dl.0.tag),
        (D_LD, dl.1),
        (D_LL, dl.0.lemma),
        (D_RT, dr.0.tag),
        (D_RD, dr.1),
        (D_RL, dr.0.lemma),
        (D_LS, number(df.left_set)),
        (D_RS, number(df.right_set)),
        (D_P, nodes.at(df.marker as usize).lemma),
        (H_LS, number(hf.left_set)),
        (H_RS, number(hf.right_set)),
        (H_P, nodes.at(hf.marker as usize).lemma),
        (H_LL, hl.0.lemma),
        (H_RL, hr.0.lemma),
        (H_LD, hl.1),
        (H_RD, hr.1),
        (LAST, nodes.at(nodes.len()).form),
    ] {
        values[usize::from(atom.0)] = value;
    }
    TEMPLATES.hashes(&values)
}
