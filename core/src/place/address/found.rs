//! What a look-up gives: plain values, made for showing and for routing.

use serde::{Deserialize, Serialize};

use crate::message::{Message, say};
use crate::place::Point;

/// The city's own id of a piece of street between two crossings, as its file has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SegmentId(pub String);

/// What a text was taken for, and the places it may mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Found {
    /// What the text looks like. Says why there is no match.
    pub taken_as: TakenAs,
    /// Best first, at most ten. Near misses only where nothing fits as it was typed.
    pub matches: Vec<Match>,
}

impl Found {
    /// What a person is told beside the matches: that they are near misses, or why there is none. `None` where something
    /// fits as it was typed.
    #[must_use]
    pub fn message(&self) -> Option<Message> {
        match self.matches.first() {
            Some(best) if best.is_near_miss() => return Some(say::address_near_misses()),
            Some(_) => return None,
            None => {}
        }
        Some(match self.taken_as {
            TakenAs::NoStreets => say::address_no_pack(),
            TakenAs::Nothing | TakenAs::Number => say::address_incomplete(),
            TakenAs::TooLong => say::address_too_long(),
            TakenAs::Address | TakenAs::Crossing => say::address_not_found(),
            TakenAs::Coordinates => say::address_outside(),
            TakenAs::Parcel => say::address_parcel(),
        })
    }
}

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TakenAs {
    /// Nobody looked: there is no pack, or it has no streets.
    NoStreets,
    /// There are no letters or digits in it.
    Nothing,
    /// It is longer than an address (400 bytes); nobody looked.
    TooLong,
    /// A street, with or without a house number, or the name of a place.
    Address,
    /// Two streets that meet.
    Crossing,
    /// Latitude and longitude. No match: they lie outside, whichever way around.
    Coordinates,
    /// A house number without a street.
    Number,
    /// The number of a parcel or an account. Packs know none.
    Parcel,
}

/// A place that a text may mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Match {
    /// The address as the city writes it: "1708-14 CHESTNUT ST", "N BROAD ST & W GIRARD AVE"; the name of a landmark
    /// whose address is not known.
    pub address: String,
    /// The house number, the first of a range.
    pub number: Option<u32>,
    /// The unit: "APT 2R", "# 1".
    pub unit: Option<String>,
    /// The piece of street the number lies on; of a whole street only where it has one piece.
    pub segment: Option<SegmentId>,
    /// Who answers for that piece, in the words of the city's file; of streets as a whole where all pieces agree.
    pub owner: Option<String>,
    /// Where it is, from the street's line: a number between two crossings is a guess of some metres. `None` without lines.
    pub point: Option<Point>,
    /// 0 to 1. Orders matches of one text; 1 is all as it was typed.
    pub score: f64,
    /// What it is.
    #[serde(flatten)]
    pub kind: MatchKind,
    /// What was typed otherwise. Not empty: a near miss, to be confirmed by the person.
    pub changes: Vec<Change>,
}

/// What kind of place a match is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MatchKind {
    /// A house number in the range of one side of a segment.
    Exact,
    /// A range of house numbers that begins there.
    Range,
    /// Two streets.
    Crossing {
        /// Whether the lines of the streets meet. Without lines nobody knows, nor which ends of long streets are meant.
        proved: bool,
    },
    /// A place with a name.
    Landmark {
        /// The name in the city's list.
        name: String,
    },
    /// A street as a whole.
    Street,
    /// A point given by its coordinates.
    Coordinates,
}

/// What a near miss has that was typed otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Change {
    /// The name is spelled otherwise.
    Spelling,
    /// The name has more words.
    Name,
    /// North, south, east or west.
    Direction,
    /// Street, avenue, road.
    Suffix,
    /// No piece of this street has the number.
    Number,
    /// The block has numbers like it only on its other side.
    Side,
    /// Words behind the street that mean nothing here were left out.
    Rest,
}

impl Match {
    /// Whether something was typed otherwise than the city has it, so that a person should confirm.
    #[must_use]
    pub fn is_near_miss(&self) -> bool {
        !self.changes.is_empty()
    }
}

/// One way to go on while typing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Suggestion {
    /// What to put into the field, as the city writes it.
    pub text: String,
    /// What it is.
    pub kind: SuggestionKind,
}

/// What a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SuggestionKind {
    /// A house number that lies on this street.
    Address,
    /// A street; a number may be missing, or none of it fits.
    Street,
    /// Two streets.
    Crossing,
    /// A place with a name.
    Landmark,
}

/// The nearest address of a point: worked out from lines and ranges, and not known. It is shown as such, with its
/// distance, and is not sent as the truth unless a person confirmed it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Derived {
    /// The address, with a house number where the segment has numbers on the point's side.
    pub address: String,
    /// The street without the number.
    pub street: String,
    /// The street that meets it at the nearer end of the segment, if any does.
    pub cross_street: Option<String>,
    /// From the point to the middle of the street, in metres.
    pub metres: f64,
    /// The piece of street.
    pub segment: SegmentId,
    /// Who answers for it, in the words of the city's file.
    pub owner: Option<String>,
    /// The nearest point on the street's line.
    pub on_street: Point,
}

/// A street that meets another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CrossStreet {
    /// The street as the city writes it.
    pub street: String,
    /// Where they meet.
    pub point: Point,
    /// The piece of the street that was asked about.
    pub segment: SegmentId,
    /// Who answers for that piece.
    pub owner: Option<String>,
}

/// A place with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Landmark {
    /// Its name in the city's list.
    pub name: String,
    /// Its address as the city writes it, where the list has one.
    pub address: Option<String>,
}
