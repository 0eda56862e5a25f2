//! Numbers and texts as bytes. Whatever the bytes are, reading them ends, and never reaches outside of them.

use std::ops::Range;

use super::Damaged;

/// Seven bits a byte; the highest bit says that more follow.
const MORE: u8 = 0x80;
const BITS: u32 = 7;

/// Appends a number.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn put(to: &mut Vec<u8>, mut number: u64) {
    loop {
        let low = number.to_le_bytes()[0];
        number >>= BITS;
        if number == 0 {
            to.push(low & !MORE);
            return;
        }
        to.push(low | MORE);
    }
}

/// Appends a number that may be negative; small ones of either sign are short.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn put_signed(to: &mut Vec<u8>, number: i64) {
    put(to, (number.wrapping_shl(1) ^ (number >> 63)).cast_unsigned());
}

/// Appends a length or a count.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn put_count(to: &mut Vec<u8>, count: usize) {
    put(to, count as u64);
}

/// Appends bytes after their length.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn put_part(to: &mut Vec<u8>, part: &[u8]) {
    put_count(to, part.len());
    to.extend_from_slice(part);
}

/// Bytes that are read from the front.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, length: bytes.len() }
    }

    pub(super) fn byte(&mut self) -> Result<u8, Damaged> {
        let (first, rest) = self.rest.split_first().ok_or(Damaged)?;
        self.rest = rest;
        Ok(*first)
    }

    pub(super) fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0_u64;
        let mut shift = 0_u32;
        loop {
            let byte = self.byte()?;
            let bits = u64::from(byte & !MORE);
            number |= bits.checked_shl(shift).ok_or(Damaged)?;
            if byte & MORE == 0 {
                return Ok(number);
            }
            shift = shift.saturating_add(BITS);
        }
    }

    pub(super) fn signed(&mut self) -> Result<i64, Damaged> {
        let folded = self.number()?;
        Ok((folded >> 1).cast_signed() ^ (folded & 1).cast_signed().wrapping_neg())
    }

    /// A number that fits into 32 bits.
    pub(super) fn short(&mut self) -> Result<u32, Damaged> {
        u32::try_from(self.number()?).map_err(|_| Damaged)
    }

    /// How many things follow, of a byte each at least: never more than there are bytes.
    pub(super) fn count(&mut self) -> Result<usize, Damaged> {
        let count = usize::try_from(self.number()?).map_err(|_| Damaged)?;
        if count > self.rest.len() { Err(Damaged) } else { Ok(count) }
    }

    /// What [`put_part`] wrote.
    pub(super) fn part(&mut self) -> Result<&'a [u8], Damaged> {
        let length = self.count()?;
        let (part, rest) = self.rest.split_at_checked(length).ok_or(Damaged)?;
        self.rest = rest;
        Ok(part)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Damaged> {
        std::str::from_utf8(self.part()?).map_err(|_| Damaged)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Where in the bytes a part lies; it is read over.
    pub(super) fn part_at(&mut self) -> Result<Range<usize>, Damaged> {
        let part = self.part()?;
        let end = self.length.saturating_sub(self.rest.len());
        Ok(end.saturating_sub(part.len())..end)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back_as_they_were(numbers: Vec<i64>) {
            let mut bytes = Vec::new();
            for number in &numbers {
                put_signed(&mut bytes, *number);
                put(&mut bytes, number.unsigned_abs());
            }
            let mut reader = Reader::new(&bytes);
            for number in numbers {
                prop_assert_eq!(reader.signed(), Ok(number));
                prop_assert_eq!(reader.number(), Ok(number.unsigned_abs()));
            }
            prop_assert!(reader.is_empty());
        }
    }

    #[test]
    fn a_count_beyond_the_end_is_damage() {
        assert_eq!(Reader::new(&[3, 1, 2]).count(), Err(Damaged));
        assert_eq!(Reader::new(&[3, 1, 2]).part(), Err(Damaged));
        assert_eq!(Reader::new(&[0xFF; 30]).number(), Err(Damaged));
        assert_eq!(Reader::new(&[2, 0xC3, 0x28]).text(), Err(Damaged));
    }
}
