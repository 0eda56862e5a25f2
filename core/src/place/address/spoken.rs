//! A place in words, for people who cannot use a map: the street, the next crossing, how far and in which direction. It
//! knows how streets are spoken; the sentence is a [`Message`].

use super::street::Parts;
use super::{Streets, words};
use crate::message::Code;
use crate::message::Message;
use crate::message::say::{self, code};
use crate::place::Point;

/// A place further from every street is not said to be on one, in metres.
const ON_STREET: f64 = 60.0;
/// Closer than this somebody stands there, in metres: no fix of a phone tells less apart.
const HERE: f64 = 5.0;
/// Eighths of a circle, north first, as their texts are called.
const DIRECTIONS: [Code; 8] = [
    code::DIRECTION_NORTH,
    code::DIRECTION_NORTH_EAST,
    code::DIRECTION_EAST,
    code::DIRECTION_SOUTH_EAST,
    code::DIRECTION_SOUTH,
    code::DIRECTION_SOUTH_WEST,
    code::DIRECTION_WEST,
    code::DIRECTION_NORTH_WEST,
];

impl Streets {
    /// Where a scene is, in words: "on Market Street near 12th, 20 m north-west of you". `person` is who listens, if it is
    /// known where they are. `None` when nothing is known of the place but that nobody is near.
    ///
    /// The street is derived from lines, as [`nearest`](Self::nearest) is; its names are proper names and stay as they are
    /// in every language.
    #[must_use]
    pub fn place_in_words(&self, scene: Point, person: Option<Point>) -> Option<Message> {
        let on = self.near(scene).filter(|near| near.foot.metres <= ON_STREET);
        let cross = on.as_ref().and_then(|near| self.cross_street(near.street, &near.piece, near.foot.along));
        sentence(on.map(|near| self.spoken(near.street)), cross.map(|cross| self.spoken_briefly(cross)), scene, person)
    }

    /// How far a scene is and in which direction, where no streets are known. `None` without a person.
    pub(crate) fn away_in_words(scene: Point, person: Option<Point>) -> Option<Message> {
        sentence(None, None, scene, person)
    }

    /// A street as it is spoken: "North 5th Street" for "N 5TH ST".
    pub(super) fn spoken(&self, street: usize) -> String {
        let Some(parts) = self.parts(street) else { return String::new() };
        let tables = &self.tables;
        let direction = tables.directions.written.get(parts.direction.into());
        let kind = tables.kinds.written.get(parts.kind.into());
        let behind = tables.behind.written.get(parts.behind.into());
        let words = [
            titled(words::direction_in_full(direction).unwrap_or(direction)),
            titled(tables.names.written.get(parts.name as usize)),
            titled(words::suffix_in_full(kind).unwrap_or(kind)),
            titled(words::direction_in_full(behind).unwrap_or(behind)),
        ];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// A street as it is called beside another: "12th" for "S 12TH ST", "Chestnut Street" in full.
    fn spoken_briefly(&self, street: usize) -> String {
        let name =
            self.parts(street).map(|parts| self.tables.names.written.get(parts.name as usize)).unwrap_or_default();
        if is_ordinal(name) { titled(name) } else { self.spoken(street) }
    }

    fn parts(&self, street: usize) -> Option<Parts> {
        let street = self.tables.streets.get(street)?;
        Some(Parts { name: street.name, direction: street.direction, kind: street.kind, behind: street.behind })
    }
}

fn sentence(street: Option<String>, cross: Option<String>, scene: Point, person: Option<Point>) -> Option<Message> {
    let away = person.filter(|person| person.is_valid() && scene.is_valid()).map(|person| Away::of(person, scene));
    Some(match (street, cross, away) {
        (Some(street), Some(cross), Some(Away::Here)) => say::place_on_street_near_here(street, cross),
        (Some(street), Some(cross), Some(Away::There { metres, direction })) => {
            say::place_on_street_near_away(street, cross, metres, direction)
        }
        (Some(street), Some(cross), None) => say::place_on_street_near(street, cross),
        (Some(street), None, Some(Away::Here)) => say::place_on_street_here(street),
        (Some(street), None, Some(Away::There { metres, direction })) => {
            say::place_on_street_away(street, metres, direction)
        }
        (Some(street), None, None) => say::place_on_street(street),
        (None, _, Some(Away::Here)) => say::place_here(),
        (None, _, Some(Away::There { metres, direction })) => say::place_away(metres, direction),
        (None, _, None) => return None,
    })
}

/// How far a scene is from who listens.
#[derive(Clone, Copy, Debug)]
enum Away {
    Here,
    There { metres: f64, direction: Code },
}

impl Away {
    fn of(person: Point, scene: Point) -> Self {
        let metres = person.metres_to(scene);
        if metres < HERE {
            return Self::Here;
        }
        Self::There { metres, direction: direction_of(person.bearing_to(scene)) }
    }
}

/// The text of one of eight directions, for degrees clockwise from north.
fn direction_of(bearing: f64) -> Code {
    let mut edge = 22.5;
    for direction in DIRECTIONS {
        if bearing < edge {
            return direction;
        }
        edge += 45.0;
    }
    DIRECTIONS[0]
}

/// "5TH", "12TH".
fn is_ordinal(name: &str) -> bool {
    let digits = name.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    !digits.is_empty() && words::numbered(digits).as_deref() == Some(name)
}

/// Capitals as a name is written: "Benjamin Franklin", "12th", "McKean", "Avenue of the Arts".
pub(super) fn titled(capitals: &str) -> String {
    let mut title = String::with_capacity(capitals.len());
    for word in capitals.split(' ').filter(|word| !word.is_empty()) {
        let begun = !title.is_empty();
        if begun {
            title.push(' ');
        }
        if begun && matches!(word, "OF" | "THE" | "AND" | "AT") {
            title.push_str(&word.to_lowercase());
            continue;
        }
        let mut raise = 1_usize;
        for (position, letter) in word.chars().enumerate() {
            // "MCKEAN" is McKean, "O'NEIL" O'Neil, "BEN-GURION" Ben-Gurion.
            let first = position < raise && !letter.is_ascii_digit();
            if first {
                title.push(letter)
            } else {
                title.extend(letter.to_lowercase())
            }
            let mc = position == 1 && word.len() > 3 && word.starts_with("MC");
            if mc || matches!(letter, '\'' | '-') && position > 0 {
                raise = position.saturating_add(2);
            } else if position.saturating_add(1) >= raise {
                raise = 0;
            }
        }
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_on_the_sign() {
        for (capitals, title) in [
            ("MARKET", "Market"),
            ("12TH", "12th"),
            ("MCKEAN", "McKean"),
            ("O'NEIL", "O'Neil"),
            ("BEN-GURION", "Ben-Gurion"),
            ("AVENUE OF THE REPUBLIC", "Avenue of the Republic"),
            ("JOHN F KENNEDY", "John F Kennedy"),
        ] {
            assert_eq!(titled(capitals), title);
        }
    }

    #[test]
    fn a_circle_has_eight_directions() {
        let told: Vec<Code> = (0..8).map(|eighth| direction_of(f64::from(eighth) * 45.0 + 10.0)).collect();
        assert_eq!(told, DIRECTIONS);
        assert_eq!((direction_of(350.0), direction_of(337.0)), (code::DIRECTION_NORTH, code::DIRECTION_NORTH_WEST));
    }
}
