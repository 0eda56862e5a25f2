//! The languages that the build found in `locales/`, as they lie in the library: compressed, a piece for each room. It owns where a text
//! comes from and must not know what is done with it.
//!
//! A phone package has no folder of translations beside it, so every room is part of the binary, without its comments.

use super::Direction;
use super::key::number_of;

/// One folder of `locales/`.
#[derive(Debug)]
pub(super) struct Locale {
    /// The folder's name: a BCP 47 tag.
    pub(super) tag: &'static str,
    /// What the language calls itself.
    pub(super) name: &'static str,
    /// Which way its script runs.
    pub(super) direction: Direction,
    /// Its rooms, in the same order in every language.
    pub(super) rooms: [Packed; ROOMS],
}

/// One room of one language: Fluent, compressed with zlib.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packed {
    /// The bytes of its text.
    pub(super) length: usize,
    /// What it was packed into.
    pub(super) bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

impl Packed {
    /// A room that a language does not have (yet), or that is not part of this library.
    #[allow(dead_code, reason = "where every language has every room")]
    pub(super) const EMPTY: Self = Self { length: 0, bytes: &[] };

    /// Its text.
    pub(super) fn text(self) -> String {
        if self.length == 0 {
            return String::new();
        }
        let bytes = fdeflate::decompress_to_vec_bounded(self.bytes, self.length).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl Locale {
    /// Patterns of numbers and dates.
    pub(super) fn forms(&self) -> [String; 2] {
        [NUMBERS, DATES].map(|room| self.rooms.get(room).map_or_else(String::new, |packed| packed.text()))
    }
}

/// In which room the message with this id is, if there is one: the same in every language.
pub(super) fn room_of(key: &str) -> Option<usize> {
    let found = KEYS.binary_search(&number_of(key)).ok()?;
    HOMES.get(found).copied().map(usize::from)
}

/// The language that has every text; what no wanted language has is said in this one.
pub(super) fn english() -> &'static Locale {
    // The build puts English first, and there is no build without it.
    let [english, ..] = &LOCALES;
    english
}
