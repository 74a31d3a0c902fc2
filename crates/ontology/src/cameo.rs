//! Between PLOVER and CAMEO: the code that tells what an event tells, and no more.
//!
//! Example: AID in the context `peacekeeping` is 074; ASSAULT by `firearms` is 193; a promise of which nothing more
//! is known is 030. From CAMEO to PLOVER each code says its own type, modes and contexts (`ontology/cameo.toml`).

use crate::{Cameo, Context, EventType, Mode};

impl Cameo {
    /// The root: 19 of 193.
    pub fn root(self) -> Cameo {
        Cameo::parse(&self.code()[..2]).expect("every code begins with a root")
    }

    /// Whether the code is one of the twenty roots.
    pub fn is_root(self) -> bool {
        self.code().len() == 2
    }

    /// The code of an event by its type, its first mode and its contexts.
    ///
    /// Type and mode say the code; a context makes it more exact where exactly one code fits best. Codes that are
    /// no part of PLOVER, or that swap the roles, are never chosen.
    pub fn nearest(event_type: EventType, mode: Option<Mode>, contexts: &[Context]) -> Cameo {
        let base = mode.map_or(event_type.cameo(), Mode::cameo);
        let told = |code: &Cameo| code.contexts().iter().filter(|context| contexts.contains(context)).count();
        let fit = |code: &Cameo| {
            let missing = code.contexts().len() - told(code);
            (told(code), std::cmp::Reverse(missing), code.code().starts_with(base.code()))
        };
        let fitting = || Cameo::ALL.iter().filter(|code| code.says(event_type, mode) && told(code) > 0);
        let Some(best) = fitting().map(fit).max() else { return base };
        let mut best = fitting().filter(|code| fit(code) == best);
        match (best.next(), best.next()) {
            (Some(&only), None) => only,
            _ => base,
        }
    }

    /// Whether the code stands for exactly this type and mode, as PLOVER has it.
    fn says(self, event_type: EventType, mode: Option<Mode>) -> bool {
        let same_mode = match mode {
            Some(mode) => self.modes().contains(&mode),
            None => self.modes().is_empty(),
        };
        self.plover() == Some(event_type) && same_mode && !self.is_own_rule() && !self.swaps_roles()
    }
}
