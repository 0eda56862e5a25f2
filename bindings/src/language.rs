//! Verbs about language: which there are, and the words for a message.

use std::collections::HashMap;

use curbline_core::language::{Language, LanguageInfo};
use curbline_core::message::Message;

use crate::curbline::Curbline;

/// The languages Curbline speaks, English first.
#[uniffi::export]
pub fn languages() -> Vec<LanguageInfo> {
    Language::available()
}

#[uniffi::export]
impl Curbline {
    /// Speaks the best of our languages for these from now on (BCP 47, best first).
    pub fn set_languages(&self, languages: Vec<String>) {
        let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
        self.app.set_languages(&languages);
    }

    /// The tag of the language spoken now.
    pub fn language_tag(&self) -> String {
        self.app.language_tag()
    }

    /// The words for a message, in the language spoken now and the device's time zone.
    pub fn text(&self, message: Message) -> String {
        self.app.text(&message)
    }

    /// The words for the message with this code, as they are in `locales/*/*.ftl`; `None` when there is none. Arguments
    /// written as plain numbers count as numbers.
    pub fn text_by_code(&self, code: String, arguments: HashMap<String, String>) -> Option<String> {
        self.app.text_by_key(&code, &arguments.into_iter().collect::<Vec<_>>())
    }
}
