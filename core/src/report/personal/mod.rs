//! Phone numbers, e-mail addresses and number plates in what a person wrote. Pure; knows nothing of forms or of sending.
//!
//! A description may be read by everyone, so these deserve a second look; nothing more, as a plate may be just what the
//! city needs. A warning that is wrong teaches people to pass over all of them: what is as likely a house number, a
//! postcode, a date, a reference or a price is let through, and what looks alike is judged by the words before it.

mod email;
mod letters;
mod phone;
mod plate;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::message::{Message, say};
use letters::Letters;

/// Where in a text things of one kind stand.
type Finder = fn(&Letters) -> Vec<Range<usize>>;

/// What about a person something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PersonalKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The number plate of a vehicle.
    Plate,
}

/// Something in a text that names a person or leads to one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PersonalDetail {
    /// What it looks like.
    pub kind: PersonalKind,
    /// Where it begins, counted in Unicode scalar values from the beginning of the text.
    pub start: u32,
    /// Where it ends: the first scalar value behind it.
    pub end: u32,
    /// As it stands there.
    pub words: String,
}

impl PersonalDetail {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.kind {
            PersonalKind::Phone => say::advice_text_phone(self.words.as_str()),
            PersonalKind::Email => say::advice_text_email(self.words.as_str()),
            PersonalKind::Plate => say::advice_text_plate(self.words.as_str()),
        }
    }
}

/// What in a text looks personal, in its order, without overlaps.
#[must_use]
pub fn find_personal(text: &str) -> Vec<PersonalDetail> {
    let letters = Letters::of(text);
    let mut found: Vec<(PersonalKind, Range<usize>)> = Vec::new();
    let finders: [(PersonalKind, Finder); 3] =
        [(PersonalKind::Email, email::find), (PersonalKind::Phone, phone::find), (PersonalKind::Plate, plate::find)];
    for (kind, find) in finders {
        for part in find(&letters) {
            if !found.iter().any(|(_, other)| part.start < other.end && other.start < part.end) {
                found.push((kind, part));
            }
        }
    }
    found.sort_by_key(|(_, part)| part.start);
    found.into_iter().filter_map(|(kind, part)| detail(text, kind, letters.place(part)?)).collect()
}

fn detail(text: &str, kind: PersonalKind, place: Range<usize>) -> Option<PersonalDetail> {
    let words = text.chars().take(place.end).skip(place.start).collect();
    let (start, end) = (u32::try_from(place.start).ok()?, u32::try_from(place.end).ok()?);
    Some(PersonalDetail { kind, start, end, words })
}
