//! The everyday words for services and emergencies in all of our languages, read from `services.ftl` and `emergencies.ftl` when the
//! first search needs them. Knows no city.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::fit::{fit, runs_on};
use super::fold::{Marked, marked, words};
use crate::language::plain_texts;
use crate::message::Message;
use crate::say;

/// All words of all languages.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// `pothole`, `sidewalk`, in the order of the alphabet.
    meanings: Vec<String>,
    /// Words with spaces around them, by their first letter, each with the meanings it has.
    spaced: BTreeMap<char, Vec<(String, Vec<usize>)>>,
    /// Words of scripts without spaces.
    running: Vec<(String, Vec<usize>)>,
    /// Whole names and phrases by their first word, each with its meaning.
    phrases: BTreeMap<String, Vec<(Vec<String>, usize)>>,
    /// Phrases, each with its emergency.
    pub(super) emergencies: Vec<(Vec<Marked>, String)>,
}

/// Read once for all: some milliseconds.
pub(super) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(Vocabulary::read)
}

/// What to do in an emergency of this name.
pub(super) fn advice(id: &str) -> Option<Message> {
    Some(match id {
        "fire" => say::emergency_fire(),
        "gas" => say::emergency_gas(),
        "wires" => say::emergency_wires(),
        "hurt" => say::emergency_hurt(),
        "crash" => say::emergency_crash(),
        "crime" => say::emergency_crime(),
        "collapse" => say::emergency_collapse(),
        "water" => say::emergency_water(),
        "crisis" => say::emergency_crisis(),
        "violence" => say::emergency_violence(),
        "poison" => say::emergency_poison(),
        _ => return None,
    })
}

/// The phrases between the commas of any script.
fn phrases_of<'a, T>(text: &'a str, words: impl Fn(&str) -> Vec<T> + 'a) -> impl Iterator<Item = Vec<T>> + 'a {
    text.split([',', '،', '、', '，']).map(words).filter(|phrase| !phrase.is_empty())
}

impl Vocabulary {
    fn read() -> Self {
        let mut by_meaning: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        let mut emergencies = Vec::new();
        for (key, text) in plain_texts(&["services", "emergencies"]) {
            if let Some(id) = key.strip_prefix("emergency-").and_then(|rest| rest.strip_suffix("-words")) {
                emergencies.extend(phrases_of(&text, marked).map(|phrase| (phrase, id.to_owned())));
            } else if let Some(rest) = key.strip_prefix("service-")
                && !rest.starts_with("group-")
                && !rest.ends_with("-about")
            {
                let meaning = rest.strip_suffix("-words").unwrap_or(rest);
                by_meaning.entry(meaning.to_owned()).or_default().extend(phrases_of(&text, words));
            }
        }
        let mut meanings_of: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut phrases: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (meaning, all) in by_meaning.values().enumerate() {
            for phrase in all {
                let first = phrase.first().cloned().unwrap_or_default();
                phrases.entry(first).or_default().push((phrase.clone(), meaning));
            }
            for word in all.iter().flatten() {
                let meanings = meanings_of.entry(word.clone()).or_default();
                if meanings.last() != Some(&meaning) {
                    meanings.push(meaning);
                }
            }
        }
        let mut vocabulary =
            Self { meanings: by_meaning.into_keys().collect(), phrases, emergencies, ..Self::default() };
        for (word, meanings) in meanings_of {
            match word.chars().next() {
                Some(_) if runs_on(&word) => vocabulary.running.push((word, meanings)),
                Some(first) => vocabulary.spaced.entry(first).or_default().push((word, meanings)),
                None => {}
            }
        }
        vocabulary
    }

    /// The names of all meanings.
    #[cfg(any(test, feature = "pack-build"))]
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.meanings.iter().map(String::as_str)
    }

    /// The number of a meaning, if we have words for it.
    pub(super) fn meaning(&self, name: &str) -> Option<usize> {
        self.meanings.binary_search_by(|known| known.as_str().cmp(name)).ok()
    }

    /// For each meaning the share of all typed letters that is one of its names or phrases, word for word, from 0 to 1.
    pub(super) fn told_by(&self, typed: &[String]) -> Vec<f64> {
        let letters = |words: &[String]| words.iter().map(|word| word.chars().count()).sum::<usize>() as f64;
        let all = letters(typed).max(1.0);
        let mut shares = vec![0.0_f64; self.meanings.len()];
        for (position, first) in typed.iter().enumerate() {
            let rest = typed.get(position..).unwrap_or_default();
            for (phrase, meaning) in self.phrases.get(first).into_iter().flatten() {
                if rest.starts_with(phrase)
                    && let Some(share) = shares.get_mut(*meaning)
                {
                    *share = share.max(letters(phrase) / all);
                }
            }
        }
        shares
    }

    /// How well a typed word fits each meaning, in their order.
    pub(super) fn meanings_of(&self, typed: &str) -> Vec<f64> {
        let mut fits = vec![0.0_f64; self.meanings.len()];
        let known = match typed.chars().next() {
            Some(_) if runs_on(typed) => self.running.as_slice(),
            Some(first) => self.spaced.get(&first).map(Vec::as_slice).unwrap_or_default(),
            None => &[],
        };
        for (word, meanings) in known {
            let fit = fit(typed, word);
            if fit > 0.0 {
                for slot in meanings {
                    if let Some(best) = fits.get_mut(*slot) {
                        *best = best.max(fit);
                    }
                }
            }
        }
        fits
    }

    /// The emergency with the longest phrase that was typed, its words one behind the other.
    pub(super) fn emergency_in(&self, typed: &[Marked]) -> Option<&str> {
        let is_there = |(phrase, _): &&(Vec<Marked>, String)| {
            let together = |typed: &[Marked]| typed.iter().zip(phrase).all(|(typed, known)| typed.says(known));
            let inside = |known: &Marked| typed.iter().any(|typed| typed.holds(known));
            typed.windows(phrase.len()).any(together)
                || phrase.iter().all(|known| runs_on(&known.folded) && inside(known))
        };
        let told = self.emergencies.iter().filter(is_there);
        let length = |phrase: &[Marked]| phrase.iter().map(|word| word.folded.chars().count()).sum::<usize>();
        told.max_by_key(|(phrase, _)| length(phrase)).map(|(_, id)| id.as_str())
    }
}
