//! The parsed texts of one locale: finding a message and filling it in. It must not know why something is said.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::Direction;
use super::embedded::Locale;
use super::format::Forms;
use super::functions::{add_date_time, add_number};

/// Fluent's bundle in its form for several threads.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// Everything one locale can say.
pub(super) struct Texts {
    sentences: Bundle,
    /// Numbers, dates and distances of this locale.
    pub(super) forms: Arc<Forms>,
}

impl Texts {
    pub(super) fn of(locale: &'static Locale) -> Self {
        let forms = Arc::new(Forms::new(locale));
        // Isolation marks (FSI, PDI) keep an address or a number in Latin script from tearing an Arabic sentence apart.
        // In a left-to-right language almost nothing needs them, and they would end up in scripts, searches and copied
        // numbers, so only right-to-left languages have them.
        let isolating = locale.direction == Direction::RightToLeft;
        let mut sentences = parse(locale, &locale.sentences(), isolating);
        add_number(&mut sentences, {
            let forms = Arc::clone(&forms);
            move |number| forms.number(number)
        });
        add_date_time(&mut sentences);
        Self { sentences, forms }
    }

    /// The text of a message, `None` when this locale has no such message.
    pub(super) fn render(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        if self.sentences.has_message(key) {
            render(&self.sentences, key, arguments)
        } else {
            self.forms.render(key, arguments)
        }
    }
}

/// A bundle with the messages of some files. What does not parse is left out; a test finds that in our own files.
pub(super) fn parse(locale: &Locale, sources: &[&'static str], isolating: bool) -> Bundle {
    let tag = locale.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    for source in sources {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((readable_part, errors)) => {
                tracing::error!(locale = locale.tag, errors = errors.len(), "a locale file has errors");
                readable_part
            }
        };
        if bundle.add_resource(resource).is_err() {
            tracing::error!(locale = locale.tag, "a locale says something twice");
        }
    }
    bundle
}

/// The text of one message. A hole in it (an argument that was not given) stays visible as `{$name}` and is logged.
pub(super) fn render(bundle: &Bundle, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = message.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(key, "a text has a hole");
    }
    Some(text)
}
