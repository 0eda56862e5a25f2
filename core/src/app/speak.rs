//! The verbs about words: which language is spoken, and what a message is in it. They must not decide what is said.

use std::sync::PoisonError;

use super::App;
use crate::events::Hint;
use crate::language::Language;
use crate::message::Message;

impl App {
    /// Speaks another language from now on: the best of ours for `languages`. Listeners are told to read everything again.
    pub fn set_languages(&self, languages: &[&str]) {
        *self.language.write().unwrap_or_else(PoisonError::into_inner) = Language::negotiate(languages);
        self.hub.tell(Hint::Missed);
    }

    /// The tag of the language spoken now, such as `es`.
    #[must_use]
    pub fn language_tag(&self) -> String {
        self.speak(|language| language.tag().to_owned())
    }

    /// The words for a message, in the language spoken now and the device's time zone.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let zone = self.time_zone();
        self.speak(|language| language.text(message, &zone))
    }

    /// The words for the message with this key, or `None` when there is none.
    #[must_use]
    pub fn text_by_key(&self, key: &str, arguments: &[(String, String)]) -> Option<String> {
        self.speak(|language| language.text_by_key(key, arguments))
    }

    fn speak<T>(&self, say: impl FnOnce(&Language) -> T) -> T {
        say(&self.language.read().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::similar::tests::phone;
    use crate::message::say;

    #[tokio::test]
    async fn another_language_is_heard_everywhere_at_once_and_listeners_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let app = phone(folder.path());
        let mut changes = app.changes();
        assert_eq!(changes.next().await, Some(Hint::Missed), "the first hint of every listener");
        let waiting = say::tracking_waiting();
        assert!(app.text(&waiting).starts_with("Your report"));
        app.set_languages(&["es-MX", "ar"]);
        assert_eq!(changes.next().await, Some(Hint::Missed));
        assert_eq!(app.language_tag(), "es");
        assert!(app.text(&waiting).starts_with("Su reporte"), "{}", app.text(&waiting));
        assert_eq!(app.text_by_key("field-email", &[]).unwrap(), "Correo electrónico");
    }
}
