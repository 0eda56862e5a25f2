//! What a text may mean: house number, street, unit, crossing, coordinates, a number of a parcel. Knows no street.

use std::fmt;

use super::normal::{AND, COMMA};
use super::words;
use crate::place::Point;

/// The number of a house as it is written: 1234, 1200-34, 742R, 13 1/2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HouseNumber {
    pub(super) low: u32,
    /// `R` for rear, or the letter of a house.
    pub(super) letter: Option<char>,
    pub(super) half: Option<String>,
    /// The last number of a range, in full.
    pub(super) high: Option<u32>,
}

impl fmt::Display for HouseNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.low)?;
        if let Some(letter) = self.letter {
            write!(formatter, "{letter}")?;
        }
        match self.high {
            // As cities write it: the last two digits, when the others agree.
            Some(high) if self.low >= 100 && high / 100 == self.low / 100 => write!(formatter, "-{:02}", high % 100)?,
            Some(high) => write!(formatter, "-{high}")?,
            None => {}
        }
        if let Some(half) = &self.half {
            write!(formatter, " {half}")?;
        }
        Ok(())
    }
}

/// One way to take a text as an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) number: Option<HouseNumber>,
    /// The words of the street, never empty.
    pub(super) street: Vec<String>,
    pub(super) unit: Option<String>,
}

/// The ways to take words as an address, the likeliest first.
pub(super) fn readings(words: &[String]) -> Vec<Reading> {
    let mut parts = words.split(|word| word == COMMA).filter(|part| !part.is_empty());
    let mut first = parts.next().unwrap_or_default().to_vec();
    if first.len() == 1 && house_number(&first).is_some() {
        first.extend(parts.next().unwrap_or_default().iter().cloned());
    }
    // Behind a comma only a unit matters; the rest is city, state and ZIP.
    let behind = parts.find_map(|part| unit_at_the_end(part).filter(|(street, _)| street.is_empty()));
    let first = without_zip(&first);
    let mut readings = Vec::new();
    let mut add = |number: Option<HouseNumber>, street: &[String]| {
        let mut take = |street: &[String], unit: Option<String>| {
            if !street.is_empty() {
                readings.push(Reading { number: number.clone(), street: street.to_vec(), unit });
            }
        };
        let behind = behind.as_ref().map(|(_, unit)| unit.clone());
        match unit_at_the_end(street) {
            Some((before, unit)) => {
                take(before, Some(unit));
                take(street, behind);
            }
            None => take(street, behind),
        }
    };
    if let Some((number, street)) = house_number(first) {
        add(Some(number), street);
    }
    add(None, first);
    readings
}

/// The streets of a crossing, if words join two.
pub(super) fn crossing(words: &[String]) -> Option<(&[String], &[String])> {
    let place = words.iter().position(|word| matches!(word.as_str(), "CORNER" | "INTERSECTION")).filter(|at| *at <= 1);
    let words = place.map_or(words, |at| words.get(at..).unwrap_or_default());
    let words = place.map_or(words, |_| words.get(1..).unwrap_or_default());
    let words =
        words.split_first().filter(|(first, _)| place.is_some() && *first == "OF").map_or(words, |(_, rest)| rest);
    let joins = |word: &String| matches!(word.as_str(), AND | "AND" | "AT");
    let at = words.iter().position(joins)?;
    let (one, other) = words.split_at_checked(at)?;
    let other = other.split_first()?.1;
    let other = other.split(|word| word == COMMA).next()?;
    (!one.is_empty() && !other.is_empty() && !other.iter().any(joins)).then_some((one, other))
}

/// The house number at the beginning and what follows it.
pub(super) fn house_number(words: &[String]) -> Option<(HouseNumber, &[String])> {
    let (first, mut rest) = words.split_first()?;
    let (low, high) = first.split_once('-').map_or((first.as_str(), None), |(low, high)| (low, Some(high)));
    let (low, mut letter) = lettered(low)?;
    let high = match high {
        Some(high) => Some(completed(low, lettered(high)?.0)?),
        None => None,
    };
    let mut half = None;
    if let Some((fraction, after)) = rest.split_first().filter(|(word, _)| word.contains('/')) {
        half = Some(fraction.clone());
        rest = after;
    }
    // "742 R S DARIEN ST" and "742 REAR DARIEN"; but a street may be called R.
    if let Some((_, after)) = rest.split_first().filter(|(word, _)| matches!(word.as_str(), "R" | "REAR"))
        && letter.is_none()
        && !after.iter().all(|word| words::suffix(word).is_some())
    {
        letter = Some('R');
        rest = after;
    }
    // A range that ends before it begins says nothing but its beginning.
    let high = high.filter(|high| *high > low);
    Some((HouseNumber { low, letter, half, high }, rest))
}

/// Digits, at most seven, and one letter behind them.
fn lettered(word: &str) -> Option<(u32, Option<char>)> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_uppercase());
    if digits.is_empty() || digits.len() > 7 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut letters = word.get(digits.len()..)?.chars();
    let letter = letters.next();
    if letters.next().is_some() {
        return None;
    }
    Some((digits.parse().ok()?, letter))
}

/// The last number of a range: "34" behind 1200 is 1234, "2" behind 1200 is 1202.
fn completed(low: u32, high: u32) -> Option<u32> {
    if high >= low {
        return Some(high);
    }
    let scale = 10_u32.checked_pow(high.checked_ilog10().unwrap_or(0).checked_add(1)?)?;
    low.checked_div(scale)?.checked_mul(scale)?.checked_add(high)
}

/// What stands before a unit at the end, and the unit: "APT 2R", "# 1", "REAR". The words before may be none.
fn unit_at_the_end(words: &[String]) -> Option<(&[String], String)> {
    let written = words.iter().rposition(|word| words::unit(word).is_some());
    if let Some(at) = written {
        let (before, unit) = words.split_at_checked(at)?;
        let (kind, id) = unit.split_first()?;
        // "APT # 4" is one unit.
        if let ([], Some((last, rest))) = (id, before.split_last()) {
            // "2ND FLOOR"
            let digits = last.trim_end_matches(|letter: char| letter.is_ascii_uppercase());
            if digits.is_empty() || digits.len() == last.len() {
                return None;
            }
            return Some((rest, format!("{} {digits}", words::unit(kind)?)));
        }
        let (before, kind) = match before.split_last().and_then(|(last, rest)| Some((rest, words::unit(last)?))) {
            Some((rest, outer)) => (rest, outer),
            None => (before, words::unit(kind)?),
        };
        return (id.len() == 1).then(|| Some((before, format!("{kind} {}", id.first()?))))?;
    }
    let (last, before) = words.split_last()?;
    Some((before, words::part(last)?.to_owned()))
}

/// The words without a ZIP code at the end and the state before it.
fn without_zip(words: &[String]) -> &[String] {
    let is_zip = |word: &String| {
        let digits = word.get(..5).unwrap_or_default();
        (word.len() == 5 || word.len() == 10 && word.get(5..6) == Some("-"))
            && digits.len() == 5
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match words.split_last() {
        Some((last, rest)) if rest.len() >= 3 && is_zip(last) => match rest.split_last() {
            Some((state, street)) if state.len() == 2 && words::suffix(state).is_none() && street.len() >= 3 => street,
            _ => rest,
        },
        _ => words,
    }
}

/// The two points that a pair of numbers may mean, latitude first and longitude first; `None` for what is no such pair.
/// One of the numbers must have a fraction or a sign, so that "12 34" stays an address.
pub(super) fn coordinates(text: &str) -> Option<[Point; 2]> {
    let parts: Vec<&str> = text
        .split(|letter: char| letter == ',' || letter == ';' || letter.is_whitespace())
        .map(|part| part.trim_matches(|letter| matches!(letter, '°' | '(' | ')' | '[' | ']')))
        .filter(|part| !part.is_empty())
        .collect();
    let [one, other] = parts.as_slice() else { return None };
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    if !plain(one) || !plain(other) || !text.contains(['.', '-']) {
        return None;
    }
    let (one, other): (f64, f64) = (one.parse().ok()?, other.parse().ok()?);
    Some([Point::new(one, other), Point::new(other, one)])
}

/// Whether a word is a parcel's or an account's number and no address: five digits or more, or as a map of parcels has it,
/// digits with one letter among them ("063N150112").
pub(super) fn is_parcel(words: &[String]) -> bool {
    let [word] = words else { return false };
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let others = word.len().saturating_sub(digits);
    let ends = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = word.as_bytes();
    digits >= 5 && (others == 0 || others <= 2 && digits >= 7 && ends(bytes.first()) && ends(bytes.last()))
}
