//! From what a person typed to the places it may mean.

use super::Streets;
use super::found::{Change, Found as Answer, Match, MatchKind, TakenAs};
use super::line;
use super::lookup::{Candidate, Effort};
use super::normal::{self, LONGEST};
use super::reading::{self, HouseNumber, Reading};
use super::street::Found;
use crate::place::Point;

/// The most places a text is told to mean.
const MOST: usize = 10;
/// What scores less is not told.
const LEAST: f64 = 0.25;
/// With a match as good as this nobody looks for misspellings.
const GOOD: f64 = 0.8;
/// A point further than this from every street is not in the city, in metres.
const FAR: f64 = 500.0;
/// What is left of the score when no piece of the street has the number.
const NO_SUCH_NUMBER: f64 = 0.5;
/// The same, when the block has numbers around it on its other side.
const OTHER_SIDE: f64 = 0.7;
const EFFORTS: [Effort; 3] = [Effort::Exact, Effort::Partial, Effort::Spelling];

impl Streets {
    /// The places that a text may mean, best first.
    ///
    /// Takes addresses with ranges, half numbers and units, crossings ("broad & girard"), landmarks, aliases, and
    /// coordinates in either order where they lie near a street with a line. Nothing is asked over a network, and any text
    /// gives an answer; texts of more than 400 bytes are not looked at.
    #[must_use]
    pub fn find(&self, text: &str) -> Answer {
        self.find_within(text, |_| false)
    }

    /// [`find`](Self::find) for a city whose boundary is known: `inside` says whether a point lies in it, and coordinates
    /// are taken where it does.
    #[must_use]
    pub fn find_within(&self, text: &str, inside: impl Fn(Point) -> bool) -> Answer {
        let none = |taken_as| Answer { taken_as, matches: Vec::new() };
        if text.len() > LONGEST {
            return none(TakenAs::TooLong);
        }
        if let Some(points) = reading::coordinates(text) {
            let near = |point: &Point| self.nearest(*point).is_some_and(|near| near.metres <= FAR);
            let point = points.into_iter().find(|point| point.is_valid() && (inside(*point) || near(point)));
            let matches = point.map(|point| self.at_point(point)).into_iter().collect();
            return Answer { taken_as: TakenAs::Coordinates, matches };
        }
        let words = normal::words(text);
        if words.iter().all(|word| !word.contains(char::is_alphanumeric)) {
            return none(TakenAs::Nothing);
        }
        if reading::is_parcel(&words) {
            return none(TakenAs::Parcel);
        }
        if words.len() == 1 && reading::house_number(&words).is_some() {
            return none(TakenAs::Number);
        }
        if let Some((one, other)) = reading::crossing(&words) {
            let mut matches = self.crossings(one, other);
            if !matches.iter().any(|found| found.changes.is_empty()) {
                matches.extend(self.landmarks_like(&words));
            }
            return Answer { taken_as: TakenAs::Crossing, matches: best(matches) };
        }
        let mut matches = self.addresses(&words);
        if !matches.iter().any(|found| found.changes.is_empty()) {
            matches.extend(self.landmarks_like(&words));
        }
        Answer { taken_as: TakenAs::Address, matches: best(matches) }
    }

    fn addresses(&self, words: &[String]) -> Vec<Match> {
        let readings = reading::readings(words);
        let numbered = readings.first().is_some_and(|reading| reading.number.is_some());
        let mut matches = Vec::new();
        for effort in EFFORTS {
            // Where the street is known, a guess is worth telling only when it has the number.
            let known = !matches.is_empty();
            for reading in &readings {
                // A number in front is only a street's name when it is exactly that: "5 st".
                if effort != Effort::Exact && reading.number.is_none() && numbered {
                    continue;
                }
                let mut found = Vec::new();
                let mut candidates = self.candidates(&reading.street, effort);
                // Of what is equally good the longer street comes first: it is likelier meant.
                candidates.sort_by_key(|candidate| std::cmp::Reverse(self.size(candidate.way)));
                for candidate in &candidates {
                    self.judge(reading, candidate, &mut found);
                }
                found.retain(|found| !known || !found.changes.contains(&Change::Number));
                matches.extend(found);
                if matches.iter().any(|found| found.changes.is_empty()) {
                    return matches;
                }
            }
            if matches.iter().any(|found| found.score >= GOOD) {
                break;
            }
        }
        matches
    }

    /// What a reading says of a street that its words may mean.
    fn judge(&self, reading: &Reading, candidate: &Candidate, to: &mut Vec<Match>) {
        let blank = |street: usize| Match {
            address: self.written_out(reading, street),
            number: reading.number.as_ref().map(|number| number.low),
            unit: reading.unit.clone(),
            segment: None,
            owner: None,
            point: None,
            score: candidate.score,
            kind: MatchKind::Street,
            changes: candidate.changes.clone(),
        };
        if let Some(number) = &reading.number {
            let (places, wanted, change) = self.places_of(number, candidate);
            if !places.is_empty() {
                let kind = if number.high.is_some() { MatchKind::Range } else { MatchKind::Exact };
                for Found { street, piece } in places {
                    let mut found = blank(street);
                    found.kind = kind.clone();
                    found.owner = self.owner_of(piece.owner);
                    found.point = line::of_number(&piece.line, piece.ranges, wanted);
                    found.segment = Some(piece.id);
                    if let Some(change) = change {
                        found.score *= OTHER_SIDE;
                        found.changes.push(change);
                    }
                    to.push(found);
                }
                return;
            }
        }
        for (street, stretch) in self.stretches(candidate.way) {
            let pieces: Vec<_> =
                self.pieces(street, false).into_iter().skip(stretch.start).take(stretch.len()).collect();
            let mut found = blank(street);
            (found.owner, found.segment) = self.shared(&pieces);
            if reading.number.is_some() {
                found.score *= NO_SUCH_NUMBER;
                found.changes.push(Change::Number);
            }
            to.push(found);
        }
    }

    /// The pieces of a street that have a number, the closest ranges first; the number that was looked for; and what is
    /// otherwise, where only the other side of a block has numbers around it.
    ///
    /// A range lies where it begins; one that begins at 0 ("0-98"), or where nothing is, where it ends.
    fn places_of(&self, number: &HouseNumber, candidate: &Candidate) -> (Vec<Found>, u32, Option<Change>) {
        for wanted in [Some(number.low), number.high].into_iter().flatten() {
            let mut places = self.pieces_where(candidate.way, true, |ranges| ranges.has(wanted) && wanted > 0);
            if !places.is_empty() {
                places.sort_by_key(|place| place.piece.ranges.width(wanted));
                return (places, wanted, None);
            }
        }
        let places = self.pieces_where(candidate.way, true, |ranges| ranges.spans(number.low) && number.low > 0);
        (places, number.low, Some(Change::Side))
    }

    /// An address as the city writes it.
    fn written_out(&self, reading: &Reading, street: usize) -> String {
        let mut address = String::with_capacity(32);
        if let Some(number) = &reading.number {
            address.push_str(&number.to_string());
            address.push(' ');
        }
        address.push_str(&self.name_of(street));
        if let Some(unit) = &reading.unit {
            address.push(' ');
            address.push_str(unit);
        }
        address
    }

    fn landmarks_like(&self, words: &[String]) -> Vec<Match> {
        let found = self.landmarks_of(words, false).into_iter().take(MOST);
        found.map(|(share, name, place)| self.landmark_match(share, name, &place)).collect()
    }

    fn at_point(&self, point: Point) -> Match {
        let near = self.nearest(point).filter(|near| near.metres <= FAR);
        Match {
            address: format!("{:.6}, {:.6}", point.latitude, point.longitude),
            number: None,
            unit: None,
            segment: near.as_ref().map(|near| near.segment.clone()),
            owner: near.and_then(|near| near.owner),
            point: Some(point),
            score: 1.0,
            kind: MatchKind::Coordinates,
            changes: Vec::new(),
        }
    }
}

/// The best of the matches in order: near misses only where nothing is as it was typed, each address and piece once.
fn best(mut matches: Vec<Match>) -> Vec<Match> {
    if matches.iter().any(|found| found.changes.is_empty()) {
        matches.retain(|found| found.changes.is_empty());
    }
    matches.retain(|found| found.score >= LEAST);
    // A stable sort: what is equally good stays as it came, the closer range first.
    matches.sort_by(|one, other| other.score.total_cmp(&one.score));
    let mut told: Vec<Match> = Vec::with_capacity(matches.len().min(MOST));
    for found in matches {
        let same = |known: &Match| {
            known.address == found.address
                && known.kind == found.kind
                && (known.segment == found.segment || known.kind == MatchKind::Street)
        };
        if told.len() < MOST && !told.iter().any(same) {
            told.push(found);
        }
    }
    told
}
