//! What has to be true before anything is built of the locales: English is whole, and nobody says what English does not. Whether the other
//! languages are complete is a question for the tests, since translators work step by step.

use super::locales::{ENGLISH, Locale};

/// Rooms with the forms of numbers and dates, which the core reads by itself: nothing is said by them alone.
pub const FORMS: [&str; 2] = ["numbers", "dates"];
/// The room in which a language tells about itself.
pub const ABOUT: &str = "language";
/// The end of the ids of words that are only searched.
const SEARCHED: &str = "-words";
/// Rooms that no phone shows: what a terminal says, what is told to people who make city packs, and the words of the example city.
const OF_TERMINALS: [&str; 4] = ["city", "cli", "help", "pack-source"];

/// Whether a room is left out of the library for phones.
pub fn is_for_terminals(room: &str) -> bool {
    OF_TERMINALS.contains(&room)
}

/// Whether a message is something to say. The others are parts of something, about the language, or words that are only searched.
pub fn is_spoken(id: &str, room: &str) -> bool {
    !id.starts_with('-') && !id.ends_with(SEARCHED) && room != ABOUT && !FORMS.contains(&room)
}

/// Everything that is wrong, each with its file and line.
pub fn faults(locales: &[Locale]) -> Vec<String> {
    let Some(english) = locales.first() else { return Vec::new() };
    let mut faults = Vec::new();
    if english.own_name().is_none() {
        faults.push(format!("locales/{ENGLISH}/{ABOUT}.ftl: language-name is missing"));
    }
    for locale in locales {
        for (id, entry) in &locale.entries {
            // A term is the language's own affair.
            if !id.starts_with('-') && !english.entries.contains_key(id) {
                faults.push(format!("{}: English has no {id}", entry.at));
            }
            if entry.parts.empty {
                faults.push(format!("{}: {id} has no words", entry.at));
            }
            for reference in &entry.parts.references {
                // What another language lacks is said in English, but nothing is said in two languages at once.
                if !locale.entries.contains_key(reference) {
                    faults.push(format!("{}: {id} refers to {reference}, which {} has not", entry.at, locale.tag));
                }
            }
        }
    }
    faults
}
