//! Sites, written down with what is reported to have happened to them.

use super::{Assembly, Reason};
use crate::claims::{Situation, Standing};
use crate::sites::{Fate, Site};
use recoupe_report::{Because, Field, Id, Party, RecordKind};

impl Assembly<'_> {
    pub(super) fn sites(&self) -> Vec<recoupe_report::Site> {
        let rows = self.found.sites.iter().zip(&self.found.claims.sites);
        rows.map(|(site, situation)| self.site(site, situation)).collect()
    }

    fn site(&self, site: &Site, situation: &Situation) -> recoupe_report::Site {
        let quote = self.quote(&site.words);
        let number = site.number.map(|number| &self.mentions.numbers[number]);
        let fates = site.fates.iter().zip(&situation.fates);
        recoupe_report::Site {
            id: Id::new(RecordKind::Site, site.kind.code(), quote.start, quote.end),
            kind: site.kind,
            name: site.name.as_ref().map(|name| self.quote(name)),
            count: number.and_then(|number| number.interval()),
            is_approximate: number.is_some_and(|number| number.is_approximate),
            place: situation.place.map(|(at, _)| at),
            fates: fates.map(|(fate, standing)| self.fate(fate, standing)).collect(),
            entity: site.entity,
            because: self.reasons_of_site(site, situation),
            quote,
        }
    }

    fn fate(&self, fate: &Fate, standing: &Standing) -> recoupe_report::Fate {
        // An event of the same words has been looked at already, with the words of its own speaker apart.
        let event = fate.event.map(|at| &self.found.claims.events[at]);
        let standing = event.unwrap_or(standing);
        let party =
            |words| Party { quote: self.quote(words), actor: self.actor_of(words), is_name_of_victim: false };
        recoupe_report::Fate {
            states: fate.states.clone(),
            quote: self.quote(&fate.words),
            by: fate.actors.iter().map(party).collect(),
            status: standing.status,
            source: standing.credit.and_then(|credit| self.voice_of[credit]),
            event: fate.event,
        }
    }

    fn reasons_of_site(&self, site: &Site, situation: &Situation) -> Vec<Because> {
        let (rule, words) = &site.proof;
        let kind = Reason { field: Field::Kind, rule, entry: Some(site.entry), words: words.clone() };
        let mut reasons = vec![kind];
        reasons.extend(site.number.map(|number| Reason {
            field: Field::Interval,
            rule: self.mentions.numbers[number].rule,
            entry: self.mentions.numbers[number].entries.first().copied(),
            words: self.mentions.numbers[number].with_bound.clone(),
        }));
        reasons.extend(site.fates.iter().map(|fate| Reason {
            field: Field::State,
            rule: fate.rule,
            entry: Some(fate.entry),
            words: fate.words.clone(),
        }));
        reasons.extend(situation.place.map(|(at, rule)| Reason {
            field: Field::Place,
            rule,
            entry: None,
            words: self.found.places[at].words.clone(),
        }));
        reasons.iter().map(|reason| self.because(reason)).collect()
    }
}
