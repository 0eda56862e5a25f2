//! How to go on while somebody types. Fast enough for every key: one pass over the names, and ranges only of what fits.

use super::Streets;
use super::found::{Suggestion, SuggestionKind};
use super::normal::{self, COMMA, key};
use super::reading::{self, HouseNumber};
use super::spelling::{allowed, distance};
use super::street::{Parts, Way};
use super::words;

/// Names this long or longer may have a wrong letter.
const FORGIVING: usize = 4;

/// The beginning of a street, taken one way.
struct Beginning {
    /// The direction in front, if the first word was taken so.
    direction: Option<String>,
    /// What the name begins with, or is.
    name: String,
    /// The words behind a finished name: a type and a direction, perhaps unfinished.
    behind: Option<String>,
}

/// A street that fits, and how well: less is better.
struct Fit {
    rank: (u8, u8, std::cmp::Reverse<u32>),
    way: Way,
    parts: Parts,
}

impl Streets {
    /// Ways to complete what was typed so far, likeliest first, at most `limit`.
    ///
    /// Streets that have the typed house number come first, then longer streets before shorter ones; landmarks follow.
    #[must_use]
    pub fn suggest(&self, prefix: &str, limit: usize) -> Vec<Suggestion> {
        if prefix.len() > normal::LONGEST || limit == 0 {
            return Vec::new();
        }
        let mut typed = normal::words(prefix);
        typed.retain(|word| word != COMMA);
        if typed.is_empty() {
            return Vec::new();
        }
        let finished = prefix.ends_with(char::is_whitespace);
        if let Some((one, other)) = joined(&typed) {
            return self.suggest_crossings(one, other, finished, limit);
        }
        let mut suggestions: Vec<Suggestion> = Vec::new();
        let numbered = reading::house_number(&typed).filter(|(_, street)| !street.is_empty());
        if let Some((number, street)) = numbered {
            for (street, has) in self.streets_beginning(street, Some(&number), finished, limit) {
                let kind = if has { SuggestionKind::Address } else { SuggestionKind::Street };
                let text = if has { format!("{number} {street}") } else { street };
                suggestions.push(Suggestion { text, kind });
            }
        }
        if suggestions.is_empty() {
            let streets = self.streets_beginning(&typed, None, finished, limit);
            suggestions.extend(streets.into_iter().map(|(text, _)| Suggestion { text, kind: SuggestionKind::Street }));
        }
        if suggestions.len() < limit {
            let landmarks = self.landmarks_of(&typed, true);
            suggestions
                .extend(landmarks.into_iter().map(|(_, text, _)| Suggestion { text, kind: SuggestionKind::Landmark }));
        }
        let mut told: Vec<Suggestion> = Vec::with_capacity(limit.min(suggestions.len()));
        for suggestion in suggestions {
            if told.len() < limit && !told.iter().any(|known| known.text == suggestion.text) {
                told.push(suggestion);
            }
        }
        told
    }

    fn suggest_crossings(&self, one: &[String], other: &[String], finished: bool, limit: usize) -> Vec<Suggestion> {
        let Some((first, _)) = self.streets_beginning(one, None, true, 1).into_iter().next() else { return Vec::new() };
        let words = normal::words(&first);
        let others: Vec<String> = if self.has_lines() {
            let start = key(other.iter().map(String::as_str));
            let meets = |name: &String| {
                let words: Vec<&str> = name.split(' ').collect();
                (0..words.len()).any(|from| key(words.iter().skip(from).copied()).starts_with(&start))
            };
            self.cross_streets(&words.join(" ")).into_iter().map(|cross| cross.street).filter(meets).collect()
        } else {
            self.streets_beginning(other, None, finished, limit).into_iter().map(|(street, _)| street).collect()
        };
        let mut told: Vec<Suggestion> = Vec::new();
        for other in others.into_iter().filter(|other| *other != first) {
            let text = format!("{first} & {other}");
            if told.len() < limit && !told.iter().any(|known| known.text == text) {
                told.push(Suggestion { text, kind: SuggestionKind::Crossing });
            }
        }
        told
    }

    /// Streets that begin so, as the city writes them, and whether they have the number.
    fn streets_beginning(
        &self,
        typed: &[String],
        number: Option<&HouseNumber>,
        finished: bool,
        limit: usize,
    ) -> Vec<(String, bool)> {
        let beginnings = self.beginnings(typed, finished);
        let mut fits = self.fits(&beginnings, number, beginning_rank);
        if fits.is_empty() {
            fits = self.fits(&beginnings, number, near_rank);
        }
        // Only the best are put in order.
        if fits.len() > limit {
            fits.select_nth_unstable_by_key(limit, |fit| fit.rank);
            fits.truncate(limit);
        }
        fits.sort_by_key(|fit| (fit.rank, fit.way));
        fits.into_iter().map(|fit| (self.written(fit.parts), fit.rank.0 == 0 && number.is_some())).collect()
    }

    fn fits(
        &self,
        beginnings: &[Beginning],
        number: Option<&HouseNumber>,
        rank: fn(&Beginning, &str) -> Option<u8>,
    ) -> Vec<Fit> {
        let names = &self.tables.names.keys;
        // A few beginnings for each name; streets of one name share what was found for it.
        let ranked: Vec<Option<Vec<(usize, u8)>>> = names
            .iter()
            .map(|name| {
                let mut of_name: Option<Vec<(usize, u8)>> = None;
                for (position, beginning) in beginnings.iter().enumerate() {
                    if let Some(rank) = rank(beginning, name) {
                        of_name.get_or_insert_default().push((position, rank));
                    }
                }
                of_name
            })
            .collect();
        let mut fits = Vec::new();
        for (way, parts) in self.ways() {
            let Some(Some(of_name)) = ranked.get(parts.name as usize) else { continue };
            let best = of_name.iter().filter_map(|(position, rank)| {
                let beginning = beginnings.get(*position)?;
                self.agrees(beginning, parts).then_some(*rank)
            });
            let Some(rank) = best.min() else { continue };
            let has = number.is_none_or(|number| self.has_number(way, number.low));
            let rank = (u8::from(!has), rank, std::cmp::Reverse(self.size(way)));
            fits.push(Fit { rank, way, parts });
        }
        fits
    }

    /// Whether the direction and what stands behind the name agree.
    fn agrees(&self, beginning: &Beginning, parts: Parts) -> bool {
        let tables = &self.tables;
        let direction = tables.directions.plain.get(parts.direction.into());
        if beginning.direction.as_ref().is_some_and(|typed| typed != direction) {
            return false;
        }
        let Some(typed) = &beginning.behind else { return true };
        let (kind, behind) = (tables.kinds.plain.get(parts.kind.into()), tables.behind.plain.get(parts.behind.into()));
        let full = words::suffix_in_full(kind).unwrap_or(kind);
        let known = |kind: &str| {
            kind.strip_prefix(typed.as_str()).is_some()
                || typed.strip_prefix(kind).is_some_and(|rest| behind.starts_with(rest))
        };
        known(kind) || known(full) || words::suffix(typed) == Some(kind)
    }

    /// The ways to take words as the beginning of a street.
    fn beginnings(&self, typed: &[String], finished: bool) -> Vec<Beginning> {
        let mut beginnings = Vec::new();
        add_beginnings(None, typed, finished, &mut beginnings);
        if let Some((first, rest)) = typed.split_first().filter(|(_, rest)| !rest.is_empty())
            && let Some(direction) = self.tables.directions.plain_of(first, words::direction)
        {
            add_beginnings(Some(direction), rest, finished, &mut beginnings);
        }
        beginnings
    }
}

fn add_beginnings(direction: Option<&str>, typed: &[String], finished: bool, to: &mut Vec<Beginning>) {
    let mut add = |name: String, behind: Option<String>| {
        to.push(Beginning { direction: direction.map(str::to_owned), name, behind });
    };
    let whole = key(typed.iter().map(String::as_str));
    // As it stands, where the last word may go on: "ST" becomes "SAINT" and "STATE".
    let plain = typed.concat();
    if plain != whole {
        add(plain, None);
    }
    add(whole, None);
    for behind in 1..=2_usize {
        if let Some((name, behind)) = typed.len().checked_sub(behind).and_then(|at| typed.split_at_checked(at))
            && !name.is_empty()
        {
            add(key(name.iter().map(String::as_str)), Some(behind.concat()));
        }
    }
    if let ([word], false) = (typed, finished) {
        for ordinal in words::ordinals_beginning(word).filter(|_| word.len() >= 3) {
            add(ordinal, None);
        }
    }
}

/// 0 for a finished name, 1 for the beginning of one.
fn beginning_rank(beginning: &Beginning, name: &str) -> Option<u8> {
    match &beginning.behind {
        Some(_) => (name == beginning.name).then_some(0),
        None if name == beginning.name => Some(0),
        None => (name.starts_with(&beginning.name)).then_some(1),
    }
}

/// 2 for the beginning of a name with a letter wrong.
fn near_rank(beginning: &Beginning, name: &str) -> Option<u8> {
    let length = beginning.name.len();
    let most = allowed(length).min(1);
    if length < FORGIVING || most == 0 {
        return None;
    }
    let lengths = if beginning.behind.is_some() {
        name.len()..=name.len()
    } else {
        length.saturating_sub(1)..=length.saturating_add(1)
    };
    lengths
        .filter_map(|length| name.get(..length))
        .any(|start| distance(&beginning.name, start, most).is_some())
        .then_some(2)
}

fn joined(typed: &[String]) -> Option<(&[String], &[String])> {
    let at = typed.iter().position(|word| matches!(word.as_str(), normal::AND | "AND"))?;
    let (one, other) = typed.split_at_checked(at)?;
    let other = other.split_first()?.1;
    (!one.is_empty()).then_some((one, other))
}
