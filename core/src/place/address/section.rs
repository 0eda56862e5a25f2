//! The section of a pack that has the streets, as it is read: where what is. Knows nothing of what people type.
//!
//! Streets, their names and the tables are read when it is opened; pieces of street and landmarks stay bytes until
//! somebody looks at them. A pack is checked and signed as a whole; so whatever is damaged here nevertheless is an error
//! when opening or makes a street without pieces, and nothing worse.
//!
//! ```text
//! version, flags (1: ids are numbers, 2: there are lines)
//! directions, types, directions behind, owners, names   texts
//! shapes    what pieces of street often look like, the most frequent first: four numbers each
//! streets   name, direction, type, direction behind, pieces, bytes; sorted by name
//! aliases   name, direction, type, direction behind; runs of pieces they stand for
//! blocks    of each street: ranges, owners, ids, lines
//! landmarks (see `landmark`)
//! ```

use std::ops::Range;

use super::Damaged;
use super::bytes::Reader;
use super::normal::{self, key};
use super::spelling::letters;
use super::strings::Strings;
use super::words;

pub(super) const VERSION: u8 = 1;
pub(super) const NUMERIC_IDS: u8 = 1;
pub(super) const WITH_LINES: u8 = 2;

/// A street with one name, direction and type, or an alias that stands for pieces of such.
#[derive(Clone, Debug)]
pub(super) struct Street {
    pub(super) name: u32,
    pub(super) direction: u16,
    pub(super) kind: u16,
    pub(super) behind: u16,
    /// The position of its first piece among all, and how many it has.
    pub(super) first: u32,
    pub(super) pieces: u32,
    /// Where its block begins among the blocks, and its length in bytes.
    pub(super) at: usize,
    pub(super) length: usize,
}

/// Another name for pieces of streets.
#[derive(Clone, Debug)]
pub(super) struct Alias {
    pub(super) name: u32,
    pub(super) direction: u16,
    pub(super) kind: u16,
    pub(super) behind: u16,
    /// Positions of pieces among all: the first and how many.
    pub(super) runs: Vec<(u32, u32)>,
}

/// Four numbers that say where a piece's ranges lie: its first left number from the last number of the piece before, the
/// length of the left range, and how far the right one's ends are from the left one's.
pub(super) type Shape = [i32; 4];

/// The tables of a section.
#[derive(Debug)]
pub(super) struct Tables {
    pub(super) flags: u8,
    pub(super) directions: Words,
    pub(super) kinds: Words,
    pub(super) behind: Words,
    pub(super) owners: Strings,
    pub(super) names: Names,
    pub(super) shapes: Vec<Shape>,
    pub(super) streets: Vec<Street>,
    pub(super) aliases: Vec<Alias>,
}

/// Directions or types as the city writes them, and their postal abbreviation.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) written: Strings,
    pub(super) plain: Strings,
}

/// Names as the city writes them, and what they are compared by.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) written: Strings,
    pub(super) keys: Strings,
    pub(super) letters: Vec<u32>,
}

impl Words {
    fn read(reader: &mut Reader<'_>, plain: fn(&str) -> Option<&'static str>) -> Result<Self, Damaged> {
        let written = Strings::read(reader)?;
        let plain = written.iter().map(|word| plain(word).unwrap_or(word)).collect();
        Ok(Self { written, plain })
    }

    /// The abbreviation of a typed word, if it is one of the post's or the city's.
    pub(super) fn plain_of<'w>(&'w self, word: &'w str, plain: fn(&str) -> Option<&'static str>) -> Option<&'w str> {
        plain(word).or_else(|| self.written.iter().find(|written| !written.is_empty() && *written == word))
    }
}

impl Names {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Damaged> {
        let written = Strings::read(reader)?;
        let keys: Strings = written.iter().map(key_of).collect();
        let letters = keys.iter().map(letters).collect();
        Ok(Self { written, keys, letters })
    }
}

/// What a name of the city is compared by.
fn key_of(name: &str) -> String {
    if name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ') {
        return key(name.split(' '));
    }
    key(normal::words(name).iter().map(String::as_str))
}

impl FromIterator<String> for Strings {
    fn from_iter<I: IntoIterator<Item = String>>(texts: I) -> Self {
        let mut strings = Self::default();
        texts.into_iter().for_each(|text| strings.push(&text));
        strings
    }
}

/// The tables of a section, and where its blocks and its landmarks are.
pub(super) fn read(bytes: &[u8]) -> Result<(Tables, Range<usize>, Range<usize>), Damaged> {
    let mut reader = Reader::new(bytes);
    if reader.byte()? != VERSION {
        return Err(Damaged);
    }
    let flags = reader.byte()?;
    let directions = Words::read(&mut reader, words::direction)?;
    let kinds = Words::read(&mut reader, words::suffix)?;
    let behind = Words::read(&mut reader, words::direction)?;
    let owners = Strings::read(&mut reader)?;
    let names = Names::read(&mut reader)?;
    let shapes = shapes(&mut reader)?;
    let streets = streets(&mut reader)?;
    let aliases = aliases(&mut reader)?;
    let blocks = reader.part_at()?;
    let landmarks = reader.part_at()?;
    let ends = streets.last().and_then(|last| last.at.checked_add(last.length)).unwrap_or(0);
    if !reader.is_empty() || ends != blocks.len() {
        return Err(Damaged);
    }
    Ok((Tables { flags, directions, kinds, behind, owners, names, shapes, streets, aliases }, blocks, landmarks))
}

fn shapes(reader: &mut Reader<'_>) -> Result<Vec<Shape>, Damaged> {
    let count = reader.count()?;
    let mut shapes = Vec::with_capacity(count);
    for _ in 0..count {
        let mut shape = [0; 4];
        for number in &mut shape {
            *number = i32::try_from(reader.signed()?).map_err(|_| Damaged)?;
        }
        shapes.push(shape);
    }
    Ok(shapes)
}

fn small(reader: &mut Reader<'_>) -> Result<u16, Damaged> {
    u16::try_from(reader.number()?).map_err(|_| Damaged)
}

fn streets(reader: &mut Reader<'_>) -> Result<Vec<Street>, Damaged> {
    let count = reader.count()?;
    let mut streets = Vec::with_capacity(count);
    let (mut name, mut first, mut at) = (0_u32, 0_u32, 0_usize);
    for _ in 0..count {
        name = name.checked_add(reader.short()?).ok_or(Damaged)?;
        let (direction, kind, behind) = (small(reader)?, small(reader)?, small(reader)?);
        let pieces = reader.short()?;
        let length = usize::try_from(reader.number()?).map_err(|_| Damaged)?;
        streets.push(Street { name, direction, kind, behind, first, pieces, at, length });
        // A piece has a byte at least, so that no loop over pieces is longer than the section.
        if pieces as usize > length {
            return Err(Damaged);
        }
        first = first.checked_add(pieces).ok_or(Damaged)?;
        at = at.checked_add(length).ok_or(Damaged)?;
    }
    Ok(streets)
}

fn aliases(reader: &mut Reader<'_>) -> Result<Vec<Alias>, Damaged> {
    let count = reader.count()?;
    let mut aliases = Vec::with_capacity(count);
    for _ in 0..count {
        let name = reader.short()?;
        let (direction, kind, behind) = (small(reader)?, small(reader)?, small(reader)?);
        let count = reader.count()?;
        let mut runs = Vec::with_capacity(count);
        let mut next = 0_u32;
        for _ in 0..count {
            let first = next.checked_add(reader.short()?).ok_or(Damaged)?;
            let length = reader.short()?;
            next = first.checked_add(length).ok_or(Damaged)?;
            runs.push((first, length));
        }
        aliases.push(Alias { name, direction, kind, behind, runs });
    }
    Ok(aliases)
}
