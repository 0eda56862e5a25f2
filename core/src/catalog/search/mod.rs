//! Finding a service, or an emergency, by what a person calls it, in any of our languages: pure. Knows no store and no city.
//!
//! A city names its services in one language or a few. What a person types is looked for there, and among the everyday words that
//! `locales/*/services.ftl` has for services of the same meaning: "bache" finds a city's "Pothole".

mod fit;
mod fold;
mod vocabulary;

use std::collections::HashMap;

use fit::{fit, runs_on};
use fold::{each_word, marked, words};
use vocabulary::vocabulary;

use super::Service;
use crate::message::Message;

/// A find that fits less than half as well as the best one is left out.
const LEAST: f64 = 0.5;

/// How much a find counts by where it was.
mod weight {
    pub(super) const NAME: f64 = 3.0;
    pub(super) const KEYWORD: f64 = 2.0;
    /// Everyday words of ours for a service of the same meaning.
    pub(super) const EVERYDAY: f64 = 2.0;
    pub(super) const REST: f64 = 1.0;
    /// All that was typed is a name or phrase of ours, word for word.
    pub(super) const PHRASE: f64 = 4.0;
    /// What is written around everything ("on", "in") says little of what it is.
    pub(super) const SHORT: f64 = 0.125;
}

/// Something that must not wait for a city: who to call, in place of a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Emergency {
    /// Its name among ours: `gas`, `wires`, `hurt`.
    pub id: String,
    /// What to do, first things first.
    pub advice: Message,
}

/// The services that fit `text` in any of our languages, best first; accents, case, simple typing errors and endings do not matter.
/// A word that fits few services counts more than one that fits many. An empty text finds everything, in the city's order.
#[must_use]
pub fn search<'a>(services: &'a [Service], text: &str) -> Vec<&'a Service> {
    let typed = words(text);
    if typed.is_empty() {
        return services.iter().collect();
    }
    let mut known = Known::default();
    let entries: Vec<Entry> = services.iter().map(|service| Entry::of(service, &mut known)).collect();
    let vocabulary = vocabulary();
    let told = vocabulary.told_by(&typed);
    let of = |entry: &Entry| entry.meaning.and_then(|meaning| told.get(meaning)).copied().unwrap_or_default();
    let mut scores: Vec<f64> = entries.iter().map(|entry| of(entry) * weight::PHRASE).collect();
    for word in &typed {
        let everyday = vocabulary.meanings_of(word);
        let own: Vec<f64> = known.words.iter().map(|known| fit(word, known)).collect();
        let share = if tells_apart(word) { 1.0 } else { weight::SHORT };
        let fits: Vec<f64> = entries.iter().map(|entry| entry.fit(&own, &everyday) * share).collect();
        let fitting = fits.iter().filter(|fit| **fit > 0.0).count();
        let among = f64::from(u32::try_from(fitting).unwrap_or(u32::MAX)).max(1.0);
        for (score, fit) in scores.iter_mut().zip(&fits) {
            *score += fit / among;
        }
    }
    let best = scores.iter().copied().fold(0.0, f64::max);
    let mut found: Vec<(f64, &Service)> =
        scores.into_iter().zip(services).filter(|(score, _)| *score > 0.0 && *score >= best * LEAST).collect();
    // Stable: equals keep the city's order.
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().map(|(_, service)| service).collect()
}

/// Words shorter than this do not tell services apart, but where a script has whole words in a letter.
const LONG: usize = 3;

fn tells_apart(word: &str) -> bool {
    word.chars().count() >= LONG || runs_on(word)
}

/// The emergency that a text tells of, in any of our languages. Only whole phrases count, and no typing errors: a person is not to
/// be stopped without a reason. Accents may be left out, but not be others: Vietnamese `cháy` burns and `chảy` flows.
///
/// The first call of a process, as the first [`search`], reads the words of all languages, which takes some milliseconds.
#[must_use]
pub fn emergency(text: &str) -> Option<Emergency> {
    let id = vocabulary().emergency_in(&marked(text))?;
    Some(Emergency { id: id.to_owned(), advice: vocabulary::advice(id)? })
}

/// The names of all meanings, in the order of the alphabet.
#[cfg(any(test, feature = "pack-build"))]
pub(crate) fn meanings() -> Vec<&'static str> {
    vocabulary().names().collect()
}

/// Every word of a city's list once, since most stand at many services: each is compared once.
#[derive(Default)]
struct Known {
    words: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Known {
    fn numbers_of(&mut self, text: &str) -> Vec<usize> {
        let mut numbers = Vec::new();
        each_word(text, |word| numbers.push(self.number_of(word)));
        numbers
    }

    fn number_of(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len();
        self.words.push(word.to_owned());
        self.numbers.insert(word.to_owned(), number);
        number
    }
}

/// What one service can be found by, as numbers of known words.
struct Entry {
    meaning: Option<usize>,
    name: Vec<usize>,
    keywords: Vec<usize>,
    rest: Vec<usize>,
}

impl Entry {
    fn of(service: &Service, known: &mut Known) -> Self {
        let rest = [&service.group, &service.service_code.0, &service.description];
        Self {
            meaning: vocabulary().meaning(service.meaning()),
            name: known.numbers_of(&service.service_name),
            keywords: service.keywords.iter().flat_map(|keyword| known.numbers_of(keyword)).collect(),
            rest: rest.into_iter().flat_map(|text| known.numbers_of(text)).collect(),
        }
    }

    /// How well it fits a word of which the fit with every known word, and with every meaning, is given.
    fn fit(&self, own: &[f64], everyday: &[f64]) -> f64 {
        let best = |known: &[usize]| known.iter().filter_map(|number| own.get(*number)).copied().fold(0.0, f64::max);
        let ours = self.meaning.and_then(|meaning| everyday.get(meaning)).copied().unwrap_or_default();
        [
            best(&self.name) * weight::NAME,
            best(&self.keywords) * weight::KEYWORD,
            ours * weight::EVERYDAY,
            best(&self.rest) * weight::REST,
        ]
        .into_iter()
        .fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests;
