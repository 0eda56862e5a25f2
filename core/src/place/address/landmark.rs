//! Places with a name: how they are kept, and which of them a few words may mean.
//!
//! ```text
//! words     texts, sorted by their plain form
//! count; of each landmark: how many words, their positions; then what its address is:
//!     0 none, 1 a text, 2 and more a street by its position, a house number (0: none) and what its range adds (0: none)
//! ```

use std::ops::Range;

use super::bytes::Reader;
use super::found::{Landmark, Match, MatchKind};
use super::normal;
use super::reading::HouseNumber;
use super::spelling::{allowed, distance};
use super::street::Way;
use super::strings::Strings;
use super::{Damaged, Streets, words};

/// No address.
pub(super) const NOWHERE: u64 = 0;
/// An address that is no street of the pack.
pub(super) const TEXT: u64 = 1;
/// The first street.
pub(super) const STREETS: u64 = 2;

/// What is left of the score when a word had to be guessed.
const GUESSED: f64 = 0.85;
/// The least share of a name's words that must have been typed.
const LEAST: f64 = 0.3;

/// The words of names, as they are written and as they are compared.
#[derive(Debug, Default)]
pub(super) struct LandmarkWords {
    pub(super) written: Strings,
    pub(super) plain: Strings,
}

/// Where a landmark is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Whereabouts {
    Nowhere,
    Text(String),
    Street { street: usize, number: u32, high: Option<u32> },
}

/// Words that one typed word may be, as positions among the words; and whether it had to be guessed.
struct Meaning {
    ranges: Vec<Range<usize>>,
    guessed: bool,
}

/// A word without signs, and written out: how names are compared.
pub(super) fn plain(word: &str) -> String {
    let words = normal::words(word);
    let one: String = words.iter().map(|word| if word == normal::COMMA { "" } else { word.as_str() }).collect();
    match one.as_str() {
        "ST" => "SAINT".to_owned(),
        "MT" => "MOUNT".to_owned(),
        "&" => "AND".to_owned(),
        other => words::suffix_in_full(other).map_or_else(|| other.to_owned(), str::to_owned),
    }
}

impl LandmarkWords {
    fn read(bytes: &[u8]) -> Result<Self, Damaged> {
        let written = Strings::read(&mut Reader::new(bytes))?;
        let plain = written.iter().map(plain).collect();
        Ok(Self { written, plain })
    }

    /// The positions of words with a plain form from `from` up to one that does not pass. They are sorted.
    fn range(&self, from: &str, passes: impl Fn(&str) -> bool) -> Range<usize> {
        let (mut low, mut high) = (0_usize, self.plain.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.plain.get(middle) < from { low = middle.saturating_add(1) } else { high = middle }
        }
        let length = (low..self.plain.len()).take_while(|position| passes(self.plain.get(*position))).count();
        low..low.saturating_add(length)
    }

    fn meaning(&self, word: &str, unfinished: bool) -> Meaning {
        let plain = plain(word);
        let mut ranges = vec![self.range(&plain, |known| known == plain)];
        let mut guessed = false;
        if unfinished {
            ranges.push(self.range(word, |known| known.starts_with(word)));
        }
        if ranges.iter().all(Range::is_empty) && word.len() >= 4 {
            guessed = true;
            ranges.push(self.range(&plain, |known| known.starts_with(&plain)));
            if ranges.iter().all(Range::is_empty) {
                let most = allowed(plain.len());
                let near = self.plain.iter().enumerate().filter(|(_, known)| distance(&plain, known, most).is_some());
                ranges.extend(near.map(|(position, _)| position..position.saturating_add(1)));
            }
        }
        Meaning { ranges, guessed }
    }
}

impl Streets {
    fn landmark_words(&self) -> &LandmarkWords {
        self.words.get_or_init(|| {
            let bytes = self.bytes.get(self.landmarks.clone()).unwrap_or_default();
            LandmarkWords::read(bytes).unwrap_or_default()
        })
    }

    /// Goes through all landmarks; ends at the first that cannot be read.
    fn each_landmark(&self, mut see: impl FnMut(&[u32], Reader<'_>)) -> Result<(), Damaged> {
        let mut reader = Reader::new(self.bytes.get(self.landmarks.clone()).unwrap_or_default());
        if reader.is_empty() {
            return Ok(());
        }
        let words = reader.count()?;
        for _ in 0..words {
            reader.part()?;
        }
        let mut name = Vec::new();
        for _ in 0..reader.count()? {
            let words = reader.count()?;
            name.clear();
            for _ in 0..words {
                name.push(reader.short()?);
            }
            see(&name, reader);
            whereabouts(&mut reader)?;
        }
        Ok(())
    }

    fn landmark_name(&self, words: &[u32]) -> String {
        let words = words.iter().map(|word| self.landmark_words().written.get(*word as usize));
        words.collect::<Vec<_>>().join(" ")
    }

    /// The landmarks that have all these words, with the share of their words that these are; the last word may be
    /// unfinished.
    pub(super) fn landmarks_of(&self, typed: &[String], unfinished: bool) -> Vec<(f64, String, Whereabouts)> {
        let known = self.landmark_words();
        let last = typed.len().saturating_sub(1);
        let filler = |word: &str| matches!(word, "THE" | "OF" | "AT" | normal::COMMA);
        let meanings: Vec<Meaning> = typed
            .iter()
            .enumerate()
            .filter(|(_, word)| !filler(word))
            .map(|(position, word)| known.meaning(word, unfinished && position == last))
            .collect();
        if meanings.is_empty() || meanings.iter().any(|meaning| meaning.ranges.iter().all(Range::is_empty)) {
            return Vec::new();
        }
        let guessed = if meanings.iter().any(|meaning| meaning.guessed) { GUESSED } else { 1.0 };
        let mut found = Vec::new();
        // Damage is as if the rest were not there.
        let _ = self.each_landmark(|name, mut address| {
            let is =
                |meaning: &Meaning, word: &u32| meaning.ranges.iter().any(|range| range.contains(&(*word as usize)));
            if !meanings.iter().all(|meaning| name.iter().any(|word| is(meaning, word))) {
                return;
            }
            let counted = name.iter().filter(|word| !filler(known.plain.get(**word as usize))).count().max(1);
            let share = (meanings.len() as f64 / counted as f64).min(1.0) * guessed;
            if share >= LEAST || unfinished {
                found.push((
                    share,
                    self.landmark_name(name),
                    whereabouts(&mut address).unwrap_or(Whereabouts::Nowhere),
                ));
            }
        });
        found.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        found
    }

    /// The address of a landmark as the city writes it.
    pub(super) fn landmark_address(&self, whereabouts: &Whereabouts) -> Option<String> {
        match whereabouts {
            Whereabouts::Nowhere => None,
            Whereabouts::Text(text) => Some(text.clone()),
            Whereabouts::Street { street, number: 0, .. } => Some(self.name_of(*street)),
            Whereabouts::Street { street, number, high } => {
                let number = HouseNumber { low: *number, letter: None, half: None, high: *high };
                Some(format!("{number} {}", self.name_of(*street)))
            }
        }
    }

    /// What is known of a landmark.
    pub(super) fn landmark_match(&self, score: f64, name: String, whereabouts: &Whereabouts) -> Match {
        let address = self.landmark_address(whereabouts).unwrap_or_else(|| name.clone());
        let kind = MatchKind::Landmark { name };
        let mut found = Match {
            address,
            number: None,
            unit: None,
            segment: None,
            owner: None,
            point: None,
            score,
            kind,
            changes: Vec::new(),
        };
        if let Whereabouts::Street { street, number, .. } = *whereabouts {
            let pieces = self.pieces_where(Way::Street(street), true, |ranges| number == 0 || ranges.has(number));
            found.number = Some(number).filter(|number| *number > 0);
            let place = pieces.first().filter(|_| number > 0);
            found.point = place.and_then(|place| super::line::of_number(&place.piece.line, place.piece.ranges, number));
            let pieces: Vec<_> = pieces.into_iter().map(|place| place.piece).collect();
            (found.owner, found.segment) = self.shared(&pieces);
        }
        found
    }

    /// The landmarks of the city by name, for a list to choose from. With words, those that have them all; the last may be
    /// unfinished. At most `limit`.
    #[must_use]
    pub fn landmarks(&self, text: &str, limit: usize) -> Vec<Landmark> {
        let typed = if text.len() > normal::LONGEST { Vec::new() } else { normal::words(text) };
        let mut landmarks = Vec::new();
        let mut add = |name: String, place: &Whereabouts| {
            landmarks.push(Landmark { address: self.landmark_address(place), name });
        };
        if typed.is_empty() {
            let _ = self.each_landmark(|name, mut address| {
                let place = whereabouts(&mut address).unwrap_or(Whereabouts::Nowhere);
                add(self.landmark_name(name), &place);
            });
        } else {
            for (_, name, place) in self.landmarks_of(&typed, true) {
                add(name, &place);
            }
        }
        landmarks.sort_by(|one, other| one.name.cmp(&other.name).then_with(|| one.address.cmp(&other.address)));
        landmarks.dedup();
        landmarks.truncate(limit);
        landmarks
    }
}

fn whereabouts(reader: &mut Reader<'_>) -> Result<Whereabouts, Damaged> {
    Ok(match reader.number()? {
        NOWHERE => Whereabouts::Nowhere,
        TEXT => Whereabouts::Text(reader.text()?.to_owned()),
        street => {
            let street = usize::try_from(street.saturating_sub(STREETS)).map_err(|_| Damaged)?;
            let number = reader.short()?;
            let more = reader.short()?;
            let high = Some(number.saturating_add(more)).filter(|_| more > 0);
            Whereabouts::Street { street, number, high }
        }
    })
}
