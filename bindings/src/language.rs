//! Verbs about language: which there are, and the words for a message.

use std::collections::HashMap;

use curbline_core::language::{Language, LanguageInfo};
use curbline_core::message::Message;

use crate::border::contained_or;
use crate::curbline::Curbline;

/// The languages Curbline speaks, English first, each with its own name for itself and the way its script runs.
#[uniffi::export]
pub fn languages() -> Vec<LanguageInfo> {
    contained_or(Vec::new, Language::available)
}

#[uniffi::export]
impl Curbline {
    /// Speaks the best of our languages for these from now on (BCP 47, best first); English when there is none. What the
    /// city offers is shown in it after the next [`refresh_catalog`](Curbline::refresh_catalog).
    pub fn set_languages(&self, languages: Vec<String>) {
        let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
        contained_or(|| (), || self.app.set_languages(&languages));
    }

    /// The BCP 47 tag of the language spoken now; one of [`languages`].
    pub fn language_tag(&self) -> String {
        contained_or(|| "en".to_owned(), || self.app.language_tag())
    }

    /// The words for a message, in the language spoken now and the device's time zone. At worst they are its code.
    pub fn text(&self, message: Message) -> String {
        contained_or(|| message.code.clone(), || self.app.text(&message))
    }

    /// The words for the message with this code, as the `.ftl` files of `locales` have it; `None` when there is none.
    /// Arguments written as plain numbers count as numbers.
    #[uniffi::method(default(arguments))]
    pub fn text_by_code(&self, code: String, arguments: HashMap<String, String>) -> Option<String> {
        contained_or(|| None, || self.app.text_by_key(&code, &arguments.into_iter().collect::<Vec<_>>()))
    }
}
