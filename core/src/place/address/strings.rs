//! Many short texts in one piece of memory.

use super::Damaged;
use super::bytes::Reader;
#[cfg(any(test, feature = "pack-build"))]
use super::bytes::{put_count, put_part};

/// A list of texts, by their position.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        // A section is far below 4 GiB, and what is beyond is never found.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// The text at a position; empty where there is none.
    pub(super) fn get(&self, position: usize) -> &str {
        let begin = position.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = begin.zip(self.ends.get(position)).map(|(begin, end)| begin as usize..*end as usize);
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|position| self.get(position))
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, Damaged> {
        let count = reader.count()?;
        let mut strings = Self::default();
        for _ in 0..count {
            strings.push(reader.text()?);
        }
        Ok(strings)
    }

    /// Writes what [`read`](Self::read) reads.
    #[cfg(any(test, feature = "pack-build"))]
    pub(super) fn write<'t>(to: &mut Vec<u8>, texts: impl ExactSizeIterator<Item = &'t str>) {
        put_count(to, texts.len());
        for text in texts {
            put_part(to, text.as_bytes());
        }
    }
}

impl<'t> FromIterator<&'t str> for Strings {
    fn from_iter<I: IntoIterator<Item = &'t str>>(texts: I) -> Self {
        let mut strings = Self::default();
        texts.into_iter().for_each(|text| strings.push(text));
        strings
    }
}
