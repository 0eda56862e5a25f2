//! Which streets a few words may mean, and how well they fit. Knows no house numbers.

use super::Streets;
use super::found::Change;
use super::normal::key;
use super::spelling::{allowed, distance, letters, too_far};
use super::street::{Parts, Way};
use super::words;

/// How far to go to find a street.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effort {
    /// The name is as it was typed.
    Exact,
    /// Words are missing in the name or too many behind it, or it is written as initials.
    Partial,
    /// Letters are wrong.
    Spelling,
}

/// A street that words may mean.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) way: Way,
    pub(super) score: f64,
    pub(super) changes: Vec<Change>,
    /// Whether the street has a direction in front that nobody typed.
    pub(super) direction_added: bool,
}

/// One way to take words as the parts of a street.
#[derive(Clone, Debug)]
struct Split<'w> {
    direction: Option<&'w str>,
    name: &'w [String],
    kind: Option<&'w str>,
    behind: Option<&'w str>,
    key: String,
    letters: u32,
}

/// What an agreement or a disagreement leaves of the score.
mod weight {
    pub(super) const DIRECTION_ADDED: f64 = 0.98;
    pub(super) const KIND_ADDED: f64 = 0.99;
    pub(super) const BEHIND_ADDED: f64 = 0.97;
    pub(super) const DIRECTION_MOVED: f64 = 0.95;
    pub(super) const DIRECTION_EXTRA: f64 = 0.75;
    pub(super) const DIRECTION_OTHER: f64 = 0.6;
    pub(super) const KIND_OTHER: f64 = 0.75;
    pub(super) const ALIAS: f64 = 0.98;
    pub(super) const INITIALS: f64 = 0.95;
    pub(super) const PART: f64 = 0.8;
    pub(super) const REST: f64 = 0.9;
    pub(super) const ERRORS: [f64; 3] = [1.0, 0.85, 0.7];
}

/// A typed name and one that the city has: what is left of the score, and what was changed.
type Fit = (f64, Option<Change>);

impl Streets {
    /// The streets that these words may mean, in no order; each once.
    pub(super) fn candidates(&self, words: &[String], effort: Effort) -> Vec<Candidate> {
        match effort {
            Effort::Exact => self
                .fitting(words, |split, name| (split.key == self.tables.names.keys.get(name)).then_some((1.0, None))),
            Effort::Partial => {
                let candidates = self.fitting(words, |split, name| self.partly(split, name));
                if candidates.is_empty() { self.without_rest(words) } else { candidates }
            }
            Effort::Spelling => {
                let mut candidates = self.fitting(words, |split, name| self.nearly(split, name));
                candidates.extend(self.with_kind_corrected(words));
                candidates
            }
        }
    }

    fn fitting(&self, words: &[String], fits: impl Fn(&Split<'_>, usize) -> Option<Fit>) -> Vec<Candidate> {
        let splits = self.splits(words);
        let names = self.tables.names.keys.len();
        // Few names fit; what they fit is worked out once a name and not once a street.
        let mut fitting: Vec<(u32, usize, Fit)> = Vec::new();
        for name in 0..names {
            for (position, split) in splits.iter().enumerate() {
                if let Some(fit) = fits(split, name) {
                    fitting.push((u32::try_from(name).unwrap_or(u32::MAX), position, fit));
                }
            }
        }
        if fitting.is_empty() {
            return Vec::new();
        }
        let mut candidates = Vec::new();
        for (way, parts) in self.ways() {
            let begin = fitting.partition_point(|(name, _, _)| *name < parts.name);
            let of_name = fitting.iter().skip(begin).take_while(|(name, _, _)| *name == parts.name);
            let judged = of_name.filter_map(|(_, split, fit)| Some(self.judged(splits.get(*split)?, *fit, way, parts)));
            candidates.extend(judged.max_by(|one, other| one.score.total_cmp(&other.score)));
        }
        candidates
    }

    /// The ways to take words as direction, name, type and direction behind: at most eight.
    fn splits<'w>(&'w self, words: &'w [String]) -> Vec<Split<'w>> {
        let mut splits = Vec::with_capacity(8);
        let tables = &self.tables;
        let mut add = |direction, name: &'w [String], kind, behind| {
            if !name.is_empty() {
                let key = key(name.iter().map(String::as_str));
                splits.push(Split { direction, name, kind, behind, letters: letters(&key), key });
            }
        };
        let mut ends = |direction, words: &'w [String]| {
            add(direction, words, None, None);
            let Some((last, before)) = words.split_last() else { return };
            if let Some(kind) = tables.kinds.plain_of(last, words::suffix) {
                add(direction, before, Some(kind), None);
            }
            let Some(behind) = tables.behind.plain_of(last, words::direction) else { return };
            add(direction, before, None, Some(behind));
            if let Some((last, before)) = before.split_last()
                && let Some(kind) = tables.kinds.plain_of(last, words::suffix)
            {
                add(direction, before, Some(kind), Some(behind));
            }
        };
        ends(None, words);
        if let Some((first, rest)) = words.split_first()
            && let Some(direction) = tables.directions.plain_of(first, words::direction)
        {
            ends(Some(direction), rest);
        }
        splits
    }

    fn judged(&self, split: &Split<'_>, (fit, change): Fit, way: Way, parts: Parts) -> Candidate {
        let mut score = fit;
        let mut changes: Vec<Change> = change.into_iter().collect();
        let mut weigh = |weight: f64, change: Option<Change>| {
            score *= weight;
            changes.extend(change.filter(|change| !changes.contains(change)));
        };
        let direction = self.tables.directions.plain.get(parts.direction.into());
        let kind = self.tables.kinds.plain.get(parts.kind.into());
        let behind = self.tables.behind.plain.get(parts.behind.into());
        match (split.direction, split.behind) {
            (Some(typed), None) if direction.is_empty() && typed == behind => weigh(weight::DIRECTION_MOVED, None),
            (None, Some(typed)) if behind.is_empty() && typed == direction => weigh(weight::DIRECTION_MOVED, None),
            (before, after) => {
                for (typed, has, added) in
                    [(before, direction, weight::DIRECTION_ADDED), (after, behind, weight::BEHIND_ADDED)]
                {
                    match typed {
                        None if has.is_empty() => {}
                        None => weigh(added, None),
                        Some(typed) if typed == has => {}
                        Some(_) if has.is_empty() => weigh(weight::DIRECTION_EXTRA, Some(Change::Direction)),
                        Some(_) => weigh(weight::DIRECTION_OTHER, Some(Change::Direction)),
                    }
                }
            }
        }
        match split.kind {
            None if kind.is_empty() => {}
            None => weigh(weight::KIND_ADDED, None),
            Some(typed) if typed == kind => {}
            Some(_) => weigh(weight::KIND_OTHER, Some(Change::Suffix)),
        }
        match way {
            Way::Street(_) => {}
            Way::Alias(_) => weigh(weight::ALIAS, None),
        }
        changes.sort_unstable();
        let direction_added = split.direction.is_none() && !direction.is_empty();
        Candidate { way, score, changes, direction_added }
    }

    /// Initials of a name ("JFK"), or some of its words in their order ("kennedy").
    fn partly(&self, split: &Split<'_>, name: usize) -> Option<Fit> {
        let written = self.tables.names.written.get(name);
        if !written.contains(' ') {
            return None;
        }
        if let ([word], 3..=5) = (split.name, split.key.len()) {
            let initials =
                written.split(' ').filter(|word| !matches!(*word, "JR" | "SR")).filter_map(|word| word.chars().next());
            if initials.clone().count() >= 3 && initials.eq(word.chars()) {
                return Some((weight::INITIALS, None));
            }
        }
        // A typed type must be the street's, which the caller weighs; one word of few letters says too little.
        if split.key.len() < 4 {
            return None;
        }
        let mut typed = split.name.iter().map(String::as_str).peekable();
        for word in written.split(' ') {
            // "Ben" is Benjamin.
            if typed
                .peek()
                .is_some_and(|typed| key([*typed]) == key([word]) || typed.len() >= 3 && word.starts_with(*typed))
            {
                typed.next();
            }
        }
        typed.peek().is_none().then_some((weight::PART, Some(Change::Name)))
    }

    fn nearly(&self, split: &Split<'_>, name: usize) -> Option<Fit> {
        let names = &self.tables.names;
        let key = names.keys.get(name);
        let most = allowed(split.key.len().max(key.len()));
        let known = (*names.letters.get(name)?, key.len());
        if most == 0 || too_far(known, (split.letters, split.key.len()), most) {
            return None;
        }
        let errors = distance(&split.key, key, most)?;
        // People rarely get the first letter wrong, and then nothing else.
        if errors > 1 && split.key.as_bytes().first() != key.as_bytes().first() {
            return None;
        }
        weight::ERRORS.get(errors).map(|weight| (*weight, Some(Change::Spelling)))
    }

    /// The longest beginning of the words that is a street with its type; the rest means nothing here.
    fn without_rest(&self, words: &[String]) -> Vec<Candidate> {
        for end in (2..words.len()).rev() {
            let beginning = words.get(..end).unwrap_or_default();
            let typed = beginning.last().is_some_and(|last| {
                self.tables.kinds.plain_of(last, words::suffix).is_some()
                    || self.tables.directions.plain_of(last, words::direction).is_some()
            });
            let mut candidates = if typed { self.candidates(beginning, Effort::Exact) } else { Vec::new() };
            candidates.retain(|candidate| candidate.changes.is_empty());
            if !candidates.is_empty() {
                for candidate in &mut candidates {
                    candidate.score *= weight::REST;
                    candidate.changes.push(Change::Rest);
                }
                return candidates;
            }
        }
        Vec::new()
    }

    /// The same words with the last one taken for a misspelled type: "market streeet".
    fn with_kind_corrected(&self, words: &[String]) -> Vec<Candidate> {
        let Some((last, before)) = words.split_last().filter(|(last, _)| last.len() >= 4) else { return Vec::new() };
        let near = words::suffixes_in_full().find(|suffix| distance(last, suffix, 1).is_some());
        let Some(near) = near else { return Vec::new() };
        let mut corrected = before.to_vec();
        corrected.push(near.to_owned());
        let mut candidates = self.candidates(&corrected, Effort::Exact);
        for candidate in &mut candidates {
            candidate.score *= weight::ERRORS.get(1).copied().unwrap_or_default();
            candidate.changes.insert(0, Change::Spelling);
        }
        candidates
    }
}
