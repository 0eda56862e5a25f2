//! Addresses with no signal: what people type, matched against a city's streets, ranges and landmarks. It owns how a
//! city's street file becomes a section of a pack and what can be asked of it; it must not know where the section is kept,
//! nor what becomes of an answer.
//!
//! `compile` makes the section, [`Streets::open`] takes it, [`Streets::find`] and [`Streets::suggest`] read what a person
//! types. Where the street file has lines, [`Streets::nearest`] says where a point is; that is worked out and not known, and
//! is labelled so. The words of addresses are those of the United States ([`words`](self) of the postal service); a pack of
//! another country needs other tables.

mod bytes;
#[cfg(any(test, feature = "pack-build"))]
mod compile;
mod crossing;
mod find;
mod found;
mod hint;
mod landmark;
mod line;
mod lookup;
mod nearest;
mod normal;
mod piece;
mod reading;
mod section;
mod spelling;
mod spoken;
mod street;
mod strings;
mod suggest;
mod words;

#[cfg(test)]
pub(crate) mod tests;

#[cfg(any(test, feature = "pack-build"))]
pub use compile::{Columns, SourceFile, StreetSource, compile};
pub use found::{
    Change, CrossStreet, Derived, Found, Landmark, Match, MatchKind, SegmentId, Suggestion, SuggestionKind, TakenAs,
};

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::Damaged;
use landmark::LandmarkWords;
use line::Bounds;
use section::Tables;

/// The streets of a city, ready to be asked. Can be shared between threads.
///
/// Opening reads the names of streets (a millisecond for four thousand); it holds the section as it is and a few hundred
/// kilobytes beside it.
pub struct Streets {
    bytes: Vec<u8>,
    /// Where the blocks are in the bytes.
    blocks: Range<usize>,
    landmarks: Range<usize>,
    tables: Tables,
    /// The words of landmarks, read when somebody first asks for one.
    words: OnceLock<LandmarkWords>,
    /// What each street's lines lie in, worked out when somebody first asks where a point is.
    boxes: OnceLock<Vec<Bounds>>,
}

impl Streets {
    /// Opens a section that `compile` (feature `pack-build`) made.
    ///
    /// # Errors
    /// [`Damaged`] when it is none. What is damaged further inside is found only when it is looked at, and is then as if it
    /// were not there.
    pub fn open(bytes: Vec<u8>) -> Result<Self, Damaged> {
        let (tables, blocks, landmarks) = section::read(&bytes)?;
        Ok(Self { bytes, blocks, landmarks, tables, words: OnceLock::new(), boxes: OnceLock::new() })
    }

    /// How many pieces of street there are.
    #[must_use]
    pub fn segments(&self) -> usize {
        self.tables.streets.last().map_or(0, |last| last.first.saturating_add(last.pieces) as usize)
    }

    fn blocks(&self) -> &[u8] {
        self.bytes.get(self.blocks.clone()).unwrap_or_default()
    }
}

impl fmt::Debug for Streets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Streets").field("segments", &self.segments()).finish_non_exhaustive()
    }
}
