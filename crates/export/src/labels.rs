//! The words of the interface: Fluent messages in French and English.
//!
//! Example: `voices-line` with two cited sources is « 1 rédacteur ; 2 sources citées » or "1 writer; 2 cited sources".
//!
//! Labels of codes come from the ontology, quotes from the report; neither passes through here.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use recoupe_ontology::UiLang;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Labels {
    /// Which language.
    pub lang: UiLang,
    bundle: FluentBundle<FluentResource>,
}

impl Labels {
    /// The messages of this language, compiled at first use.
    pub fn of(lang: UiLang) -> &'static Labels {
        static FR: OnceLock<Labels> = OnceLock::new();
        static EN: OnceLock<Labels> = OnceLock::new();
        match lang {
            UiLang::Fr => FR.get_or_init(|| Labels::compile(lang, Labels::source(lang))),
            UiLang::En => EN.get_or_init(|| Labels::compile(lang, Labels::source(lang))),
        }
    }

    pub(crate) const fn source(lang: UiLang) -> &'static str {
        match lang {
            UiLang::Fr => include_str!("../../../lang/fr/labels.ftl"),
            UiLang::En => include_str!("../../../lang/en/labels.ftl"),
        }
    }

    fn compile(lang: UiLang, source: &str) -> Labels {
        let resource = FluentResource::try_new(source.to_owned())
            .expect("the tests parse the label files, which are compiled in");
        let tag: LanguageIdentifier = lang.code().parse().expect("`fr` and `en` are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for mixed writing directions; they would stand inside quotes and tables.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("the tests check that no label is defined twice");
        Labels { lang, bundle }
    }

    /// A message without variables. An unknown key shows as itself; the tests keep that from happening.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with variables.
    pub fn with(&self, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        self.find(key, variables).unwrap_or_else(|| key.to_owned())
    }

    /// A message, if there is one with this key.
    pub fn find(&self, key: &str, variables: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            arguments.set(*name, value.clone());
        }
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }
}
