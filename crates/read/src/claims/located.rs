//! Where: the place that is an argument of an event. A place that the sentence only names does not pin it.

use crate::events::Event;
use crate::mentions::Mentions;
use crate::places::{Toponym, head_of};
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// The place of an event: a name after a preposition that hangs on its word, on the verb that its word hangs on, or on its
/// recipient; the nearest of several. A name that stands for a government is no place.
pub(super) fn of_event(mentions: &Mentions<'_>, event: &Event, places: &[Toponym]) -> Option<usize> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(event.head)].words;
    let from = places.partition_point(|p| p.words.start < sentence.start);
    let above = syntax.word(event.head).head.filter(|&h| syntax.word(h).upos == Upos::Verb);
    let here = places[from..].iter().take_while(|p| p.words.start < sentence.end).enumerate();
    let distance = |place: &Toponym| place.words.start.abs_diff(event.head.0);
    here.filter(|(_, place)| !place.is_metonym && hangs_on(mentions, place, event, above))
        .min_by_key(|(_, place)| distance(place))
        .map(|(at, _)| from + at)
}

fn hangs_on(mentions: &Mentions<'_>, place: &Toponym, event: &Event, above: Option<WordId>) -> bool {
    let syntax = mentions.syntax;
    let Some(head) = head_of(mentions, &place.words) else { return false };
    let word = syntax.word(head);
    let has_preposition = syntax.children_by(head, Deprel::Case).next().is_some();
    let is_adjunct = matches!(word.deprel, Deprel::Obl | Deprel::Nmod | Deprel::OblArg) && has_preposition;
    let is_in = |groups: &[Range<u32>], w: WordId| groups.iter().any(|g| g.contains(&w.0));
    let hangs = word.head.is_some_and(|h| {
        h == event.head || Some(h) == above || is_in(&event.recipients, h) || event.trigger.contains(&h.0)
    });
    let is_target = event.recipients.iter().any(|g| g.start <= place.words.start && place.words.end <= g.end);
    (is_adjunct && hangs && !is_in(&event.actors, head)) || is_target
}
