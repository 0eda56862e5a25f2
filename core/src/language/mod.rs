//! Words: turns a [`Message`], a number, a date or a distance into text of one language. It must not decide what is said.
//!
//! The words are Fluent files in `locales/<tag>/`, which the build finds, checks and packs, each file a room. A room of a
//! language is unpacked and parsed when the first of its messages is asked for. A text that a language lacks is said in
//! the next one that the person wants, at last in English. Formatting cannot fail: at worst a person reads the key of the
//! message.
//!
//! Digits are Latin in every language. House numbers, block signs, the city's letters and the people who answer 311 all
//! write them so, and a number that is read out over the telephone must look like the one on paper.

mod embedded;
mod format;
mod functions;
mod key;
mod negotiate;
#[cfg(any(test, feature = "terminal-texts"))]
mod pseudo;
mod texts;

#[cfg(test)]
mod locale_tests;
#[cfg(test)]
mod reading_tests;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

use fluent::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::message::{Message, Value};
use crate::seam::Timestamp;
use embedded::{LOCALES, Locale, ROOM_NAMES, english};
use functions::{Moment, number_value};
use texts::{Texts, Words};

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Direction {
    /// As English does.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// As Arabic does.
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// The units in which distances are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Measures {
    /// Feet and miles.
    Customary,
    /// Metres and kilometres.
    Metric,
}

/// A language a person can choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LanguageInfo {
    /// The BCP 47 tag; [`Language::negotiate`] with it gives this language.
    pub tag: String,
    /// What the language calls itself: "español".
    pub name: String,
    /// Which way its script runs.
    pub direction: Direction,
}

/// One language, ready to speak. Can be shared between threads.
pub struct Language {
    measures: Measures,
    texts: Texts,
    /// What is asked, in this order, for a text that the language lacks.
    fallbacks: Vec<Texts>,
}

impl Language {
    /// The first of the wanted languages that we speak, otherwise English. A text that it lacks is said in the next wanted
    /// one that has it, at last in English.
    ///
    /// Wishes are BCP 47 tags (`es-US`) or POSIX locales (`es_US.UTF-8`, `C`, and the list `es_MX:es` of the variable
    /// `LANGUAGE`), best first; what is neither is skipped. The region of the wish that is met first decides between miles
    /// and kilometres.
    #[must_use]
    pub fn negotiate(wanted: &[&str]) -> Self {
        #[cfg(any(test, feature = "terminal-texts"))]
        if let Some(made_up) = pseudo::asked_for(wanted) {
            return Self { measures: Measures::Customary, texts: Texts::of(made_up), fallbacks: Vec::new() };
        }
        let (found, measures) = negotiate::choose(wanted);
        let mut chain = found.into_iter().filter_map(|position| LOCALES.get(position));
        let own = chain.next().unwrap_or(english());
        Self { measures, texts: Texts::of(own), fallbacks: chain.map(Texts::of).collect() }
    }

    /// The BCP 47 tag of our language that one wish asks for (`zh-HK`: `zh-Hant`); `None` where we do not speak it.
    #[must_use]
    pub fn meeting(wish: &str) -> Option<&'static str> {
        #[cfg(any(test, feature = "terminal-texts"))]
        if let Some(made_up) = pseudo::asked_for(&[wish]) {
            return Some(made_up.tag);
        }
        Some(LOCALES.get(negotiate::meeting(wish)?)?.tag)
    }

    /// The languages a person can choose from, English first.
    #[must_use]
    pub fn available() -> Vec<LanguageInfo> {
        let info = |locale: &Locale| LanguageInfo {
            tag: locale.tag.to_owned(),
            name: locale.name.to_owned(),
            direction: locale.direction,
        };
        LOCALES.iter().map(info).collect()
    }

    /// The same language with other units than the region suggests.
    #[must_use]
    pub fn with_measures(self, measures: Measures) -> Self {
        Self { measures, ..self }
    }

    /// The BCP 47 tag of this language.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.texts.locale.tag
    }

    /// Which way its script runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.texts.locale.direction
    }

    /// The units in which distances are told.
    #[must_use]
    pub fn measures(&self) -> Measures {
        self.measures
    }

    /// A message in this language, with its dates in `zone`.
    ///
    /// Control characters in the values are left out, except line ends. A message that even English lacks is its code.
    #[must_use]
    pub fn text(&self, message: &Message, zone: &TimeZone) -> String {
        match self.speaker(&message.code) {
            Some((texts, words)) => words.filled(&self.values(texts, message, zone)),
            None => unknown(&message.code),
        }
    }

    /// A message by its code, with arguments as text; `None` when there is no such message.
    ///
    /// An argument written as a plain number (`3`, `-2.5`) counts as a number, so that plurals agree with it. It keeps
    /// the digits it has wherever the message shows it as it is, as it does a number given by the city.
    #[must_use]
    pub fn text_by_key(&self, key: &str, arguments: &[(String, String)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, text) in arguments {
            let value = plain_number(text).map_or_else(|| FluentValue::String(clean(text)), number_value);
            values.set(name.as_str(), value);
        }
        Some(self.speaker(key)?.1.filled(&values))
    }

    /// A number with this language's marks, at most three digits behind the decimal mark.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.texts.forms.number(number)
    }

    /// The calendar day of a moment in `zone`, in words: "March 3, 2026".
    #[must_use]
    pub fn date(&self, moment: Timestamp, zone: &TimeZone) -> String {
        self.texts.forms.day(moment, zone)
    }

    /// The calendar day and the time of day of a moment in `zone`: "March 3, 2026 at 4:05 PM".
    #[must_use]
    pub fn date_and_time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        self.texts.forms.day_and_time(moment, zone)
    }

    /// A length in metres, rounded for a person, in this language's [`Measures`]. Negative and NaN count as zero.
    #[must_use]
    pub fn distance(&self, metres: f64) -> String {
        self.texts.forms.distance(metres, self.measures)
    }

    /// The first language of the chain that has such a message, and the message.
    fn speaker<'a>(&'a self, key: &'a str) -> Option<(&'a Texts, Words<'a>)> {
        let mut chain = std::iter::once(&self.texts).chain(&self.fallbacks);
        chain.find_map(|texts| Some((texts, texts.find(key)?)))
    }

    /// The values of a message as one language of the chain writes them: a French sentence has French dates.
    fn values<'a>(&self, texts: &Texts, message: &'a Message, zone: &TimeZone) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(message.arguments.len());
        for argument in &message.arguments {
            let value = match &argument.value {
                Value::Text(text) => FluentValue::String(clean(text)),
                Value::Term(code) => self.term(texts, code).into(),
                Value::Number(number) => number_value(*number),
                Value::Length(metres) => texts.forms.distance(*metres, self.measures).into(),
                Value::Date(moment) => FluentValue::Custom(Box::new(Moment {
                    day: texts.forms.day(*moment, zone),
                    day_and_time: texts.forms.day_and_time(*moment, zone),
                })),
            };
            values.set(argument.name.as_str(), value);
        }
        values
    }

    /// A message inside another one: in its language, if that has it.
    fn term(&self, texts: &Texts, code: &str) -> String {
        let words = texts.find(code).or_else(|| self.speaker(code).map(|(_, words)| words));
        words.map_or_else(|| unknown(code), |words| words.filled(&FluentArgs::new()))
    }
}

/// The messages without variables of some rooms, in every language that has them: ids and texts.
pub(crate) fn plain_texts(rooms: &[&str]) -> Vec<(String, String)> {
    let wanted = |(room, name): (usize, &&str)| rooms.contains(name).then_some(room);
    let rooms: Vec<usize> = ROOM_NAMES.iter().enumerate().filter_map(wanted).collect();
    let sources = LOCALES.iter().flat_map(|locale| rooms.iter().filter_map(|room| locale.rooms.get(*room)));
    sources.flat_map(|packed| texts::plain(packed.text())).collect()
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Language").field("tag", &self.tag()).field("measures", &self.measures).finish()
    }
}

/// What is said for a text that no language has.
fn unknown(code: &str) -> String {
    tracing::error!(key = code, "no language has this text");
    clean(code).into_owned()
}

/// What other people wrote, made fit to stand in a sentence: no control characters but line ends, tabs as spaces, and
/// nothing that reaches beyond the value and turns the sentence around (Unicode UAX #9).
///
/// Embeddings and overrides are left out. Isolates stay where they are in pairs, since a value may be a sentence of ours
/// that has some already; an end without a beginning is left out, and a beginning without an end is ended.
fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut open = 0_usize;
    for letter in text.chars() {
        match letter {
            '\t' => cleaned.push(' '),
            '\n' => cleaned.push('\n'),
            '\u{202A}'..='\u{202E}' => {}
            '\u{2066}'..='\u{2068}' => {
                open = open.saturating_add(1);
                cleaned.push(letter);
            }
            '\u{2069}' if open == 0 => {}
            '\u{2069}' => {
                open = open.saturating_sub(1);
                cleaned.push(letter);
            }
            _ if letter.is_control() => {}
            _ => cleaned.push(letter),
        }
    }
    cleaned.extend(std::iter::repeat_n('\u{2069}', open));
    Cow::Owned(cleaned)
}

/// The number that a text is, if that number is written exactly so: "007" and "1e3" are names, not amounts.
fn plain_number(text: &str) -> Option<f64> {
    let number: f64 = text.parse().ok()?;
    let exact = (number * 1000.0).round() / 1000.0 + 0.0;
    (exact.to_string() == text && exact.abs() < 1e15).then_some(exact)
}
