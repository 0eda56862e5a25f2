//! The texts of one locale: finding a message and filling it in. It must not know why something is said.
//!
//! A room is unpacked and parsed when the first of its messages is asked for, and stays.

use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentMessage, FluentResource};
use fluent_syntax::ast::{Entry, PatternElement};

use super::Direction;
use super::embedded::{DATES, Locale, NUMBERS, ROOMS, room_of};
use super::format::Forms;
use super::functions::{add_date_time, add_number};

/// Fluent's bundle in its form for several threads.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// Everything one locale can say.
pub(super) struct Texts {
    pub(super) locale: &'static Locale,
    rooms: [OnceLock<Option<Box<Bundle>>>; ROOMS],
    /// Numbers, dates and distances of this locale.
    pub(super) forms: Arc<Forms>,
}

impl Texts {
    pub(super) fn of(locale: &'static Locale) -> Self {
        Self { locale, rooms: [const { OnceLock::new() }; ROOMS], forms: Arc::new(Forms::new(locale)) }
    }

    /// The words of a message before they are filled in, `None` when this locale has no such message.
    pub(super) fn find<'a>(&'a self, key: &'a str) -> Option<Words<'a>> {
        let bundle = match room_of(key)? {
            NUMBERS | DATES => self.forms.bundle(),
            room => self.room(room)?,
        };
        Some(Words { key, bundle, message: bundle.get_message(key)? })
    }

    /// How many rooms were read so far.
    #[cfg(test)]
    pub(super) fn rooms_read(&self) -> usize {
        self.rooms.iter().filter(|room| room.get().is_some()).count()
    }

    fn room(&self, room: usize) -> Option<&Bundle> {
        let read = || {
            let text = self.locale.rooms.get(room)?.text();
            #[cfg(any(test, feature = "terminal-texts"))]
            let text = super::pseudo::of(self.locale, text);
            (!text.is_empty()).then(|| Box::new(self.parsed(text)))
        };
        self.rooms.get(room)?.get_or_init(read).as_deref()
    }

    fn parsed(&self, text: String) -> Bundle {
        // Isolation marks (FSI, PDI) keep an address or a number in Latin script from tearing an Arabic sentence apart.
        // In a left-to-right language almost nothing needs them, and they would end up in scripts, searches and copied
        // numbers, so only right-to-left languages have them.
        let isolating = self.locale.direction == Direction::RightToLeft;
        let mut bundle = parse(self.locale, [text], isolating);
        add_number(&mut bundle, {
            let forms = Arc::clone(&self.forms);
            move |number| forms.number(number)
        });
        add_date_time(&mut bundle);
        bundle
    }
}

/// A bundle with the messages of some texts. What does not parse is left out; the build lets none of that in.
pub(super) fn parse(locale: &Locale, sources: impl IntoIterator<Item = String>, isolating: bool) -> Bundle {
    let tag = locale.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    for source in sources {
        let resource = match FluentResource::try_new(source) {
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

/// The words of one message that was found.
pub(super) struct Words<'a> {
    key: &'a str,
    bundle: &'a Bundle,
    message: FluentMessage<'a>,
}

impl Words<'_> {
    /// The text. A hole in it (an argument that was not given) stays visible as `{$name}` and is logged.
    pub(super) fn filled(&self, arguments: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        let Some(pattern) = self.message.value() else { return String::new() };
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key = self.key, "a text has a hole");
        }
        text
    }
}

/// The text of one message of a bundle.
pub(super) fn render(bundle: &Bundle, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    Some(Words { key, bundle, message: bundle.get_message(key)? }.filled(arguments))
}

/// The messages of a text that are nothing but text: ids and what they say.
pub(super) fn plain(source: String) -> Vec<(String, String)> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
    let plain = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => match message.value.as_ref()?.elements.as_slice() {
            [PatternElement::TextElement { value }] => Some((message.id.name.to_owned(), (*value).to_owned())),
            _ => None,
        },
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    };
    resource.entries().filter_map(plain).collect()
}
