//! Those who speak in a report: voices of one actor are one speaker, and so are the same words.
//!
//! « Le gouverneur Adama Sy » and « M. Sy » are one line; « la police » and « le porte-parole de la police » are two: who
//! speaks for a body is quoted as himself, and his office tells for whom.

use recoupe_ontology::SourceKind;
use recoupe_report::{Report, Voice};
use recoupe_text::fold;
use std::collections::BTreeMap;

/// One who speaks, by one wording or more.
pub(crate) struct Speaker<'a> {
    /// In the order of the text; never empty.
    pub voices: Vec<&'a Voice>,
    /// How many claims are theirs.
    pub claims: usize,
}

impl<'a> Speaker<'a> {
    /// The voice with the words that tell most: with an office in them, with a name, the first.
    pub fn best(&self) -> &'a Voice {
        let tells = |voice: &&&Voice| {
            let holds = |post: &recoupe_report::Quote| {
                voice.quote.as_ref().is_some_and(|q| q.start <= post.start && post.end <= q.end)
            };
            (voice.post.as_ref().is_some_and(holds), voice.is_named)
        };
        // The first of those that tell most: `max_by_key` takes the last.
        self.voices.iter().rev().max_by_key(tells).expect("a speaker has a voice")
    }

    /// The most exact kind that their words tell.
    pub fn kind(&self) -> SourceKind {
        let is_exact = |kind: &SourceKind| !matches!(kind, SourceKind::NamedBody | SourceKind::Unnamed);
        let kinds = || self.voices.iter().map(|voice| voice.kind);
        kinds().find(is_exact).unwrap_or(self.voices[0].kind)
    }
}

/// All but the writer, in the order of the text.
pub(crate) fn speakers(report: &Report) -> Vec<Speaker<'_>> {
    let mut said: BTreeMap<usize, usize> = BTreeMap::new();
    for voice in report.claims.iter().filter_map(|claim| claim.voice) {
        *said.entry(voice).or_default() += 1;
    }
    let mut all: Vec<Speaker<'_>> = Vec::new();
    let mut by_key: BTreeMap<(Option<usize>, String), usize> = BTreeMap::new();
    for (at, voice) in report.voices.iter().enumerate() {
        let Some(quote) = &voice.quote else { continue };
        let words = if voice.actor.is_some() { String::new() } else { fold(&quote.quote) };
        let claims = said.get(&at).copied().unwrap_or_default();
        let place = *by_key.entry((voice.actor, words)).or_insert(all.len());
        match all.get_mut(place) {
            Some(speaker) => {
                speaker.voices.push(voice);
                speaker.claims += claims;
            }
            None => all.push(Speaker { voices: vec![voice], claims }),
        }
    }
    all
}
