//! The pieces of one street: their ranges of house numbers, owners, ids and lines, out of the street's block.

use super::Damaged;
use super::bytes::Reader;
use super::found::SegmentId;
use super::section::{NUMERIC_IDS, Shape, Street, Tables, WITH_LINES};
use crate::place::Point;

/// What stands for a shape that is not in the table.
pub(super) const NO_SHAPE: u64 = 0;
/// Steps of a line's coordinates in a degree: 1e-7 degrees are a centimetre.
pub(super) const STEPS: f64 = 1e7;

/// The house numbers of one side, in the direction of the street's line; the last may be the lower one.
///
/// Both ends 0: no houses on this side. Ends of one parity: every second number. Ends of two parities: all numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Side {
    pub(super) from: u32,
    pub(super) to: u32,
}

/// The ranges of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranges {
    pub(super) left: Side,
    pub(super) right: Side,
}

/// A piece of street with all that is known of it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) ranges: Ranges,
    pub(super) owner: u16,
    pub(super) id: SegmentId,
    pub(super) line: Vec<Point>,
}

impl Side {
    pub(super) fn is_empty(self) -> bool {
        self.from == 0 && self.to == 0
    }

    pub(super) fn low(self) -> u32 {
        self.from.min(self.to)
    }

    pub(super) fn high(self) -> u32 {
        self.from.max(self.to)
    }

    /// Whether a house number lies on this side.
    pub(super) fn has(self, number: u32) -> bool {
        let parity = self.from % 2 != self.to % 2 || number % 2 == self.from % 2;
        !self.is_empty() && parity && (self.low()..=self.high()).contains(&number)
    }
}

impl Ranges {
    pub(super) fn has(self, number: u32) -> bool {
        self.left.has(number) || self.right.has(number)
    }

    /// Whether the block has numbers below and above this one, on whichever side.
    pub(super) fn spans(self, number: u32) -> bool {
        [self.left, self.right].iter().any(|side| !side.is_empty() && (side.low()..=side.high()).contains(&number))
    }

    /// How many numbers the side has that this one lies on: less is closer.
    pub(super) fn width(self, number: u32) -> u32 {
        let side = if self.left.has(number) { self.left } else { self.right };
        side.high().saturating_sub(side.low())
    }
}

/// The number that the next piece's first number is told from.
pub(super) fn last_of(ranges: Ranges) -> i64 {
    i64::from(if ranges.left.to == 0 { ranges.right.to } else { ranges.left.to })
}

/// The shape of ranges behind a number.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn shape_of(ranges: Ranges, last: i64) -> [i64; 4] {
    let [left_from, left_to, right_from, right_to] =
        [ranges.left.from, ranges.left.to, ranges.right.from, ranges.right.to].map(i64::from);
    [
        left_from.saturating_sub(last),
        left_to.saturating_sub(left_from),
        right_from.saturating_sub(left_from),
        right_to.saturating_sub(left_to),
    ]
}

fn ranges_of(shape: [i64; 4], last: i64) -> Result<Ranges, Damaged> {
    let [start, length, from, to] = shape;
    let left_from = last.checked_add(start).ok_or(Damaged)?;
    let left_to = left_from.checked_add(length).ok_or(Damaged)?;
    let right_from = left_from.checked_add(from).ok_or(Damaged)?;
    let right_to = left_to.checked_add(to).ok_or(Damaged)?;
    let number = |number: i64| u32::try_from(number).map_err(|_| Damaged);
    Ok(Ranges {
        left: Side { from: number(left_from)?, to: number(left_to)? },
        right: Side { from: number(right_from)?, to: number(right_to)? },
    })
}

/// Reads the ranges at the beginning of a street's block, one after another; ends at the first that cannot be read.
pub(super) struct RangesOf<'a> {
    reader: Reader<'a>,
    shapes: &'a [Shape],
    left: u32,
    last: i64,
}

impl<'a> RangesOf<'a> {
    fn next_of(&mut self) -> Result<Ranges, Damaged> {
        let shape = match self.reader.number()? {
            NO_SHAPE => {
                let mut shape = [0; 4];
                for number in &mut shape {
                    *number = self.reader.signed()?;
                }
                shape
            }
            known => {
                let position = usize::try_from(known.saturating_sub(1)).map_err(|_| Damaged)?;
                self.shapes.get(position).ok_or(Damaged)?.map(i64::from)
            }
        };
        let ranges = ranges_of(shape, self.last)?;
        self.last = last_of(ranges);
        Ok(ranges)
    }

    fn new(street: &Street, tables: &'a Tables, blocks: &'a [u8]) -> Self {
        let block = blocks.get(street.at..).and_then(|rest| rest.get(..street.length)).unwrap_or_default();
        Self { reader: Reader::new(block), shapes: &tables.shapes, left: street.pieces, last: 0 }
    }
}

impl Iterator for RangesOf<'_> {
    type Item = Ranges;

    fn next(&mut self) -> Option<Ranges> {
        self.left = self.left.checked_sub(1)?;
        let ranges = self.next_of().ok();
        if ranges.is_none() {
            self.left = 0;
        }
        ranges
    }
}

/// The ranges of a street's pieces, in order.
pub(super) fn ranges<'a>(street: &Street, tables: &'a Tables, blocks: &'a [u8]) -> RangesOf<'a> {
    RangesOf::new(street, tables, blocks)
}

/// All pieces of a street with what is asked for; none where the block is damaged.
pub(super) fn pieces(street: &Street, tables: &Tables, blocks: &[u8], lines: bool) -> Vec<Piece> {
    read(street, tables, blocks, lines).unwrap_or_default()
}

fn read(street: &Street, tables: &Tables, blocks: &[u8], lines: bool) -> Result<Vec<Piece>, Damaged> {
    let mut walk = RangesOf::new(street, tables, blocks);
    let mut pieces = Vec::with_capacity(street.pieces as usize);
    for _ in 0..street.pieces {
        pieces.push(Piece { ranges: walk.next_of()?, owner: 0, id: SegmentId(String::new()), line: Vec::new() });
    }
    let mut reader = walk.reader;
    let mut owned = pieces.iter_mut();
    while owned.len() > 0 {
        let owner = u16::try_from(reader.number()?).map_err(|_| Damaged)?;
        let run = reader.number()?;
        if run == 0 || run > owned.len() as u64 {
            return Err(Damaged);
        }
        owned.by_ref().take(usize::try_from(run).map_err(|_| Damaged)?).for_each(|piece| piece.owner = owner);
    }
    let mut last = 0_i64;
    for piece in &mut pieces {
        piece.id = SegmentId(if tables.flags & NUMERIC_IDS == 0 {
            reader.text()?.to_owned()
        } else {
            last = last.checked_add(reader.signed()?).ok_or(Damaged)?;
            last.to_string()
        });
    }
    if lines && tables.flags & WITH_LINES != 0 {
        let (mut latitude, mut longitude) = (0_i64, 0_i64);
        for piece in &mut pieces {
            let count = reader.count()?;
            piece.line.reserve(count);
            for _ in 0..count {
                latitude = latitude.checked_add(reader.signed()?).ok_or(Damaged)?;
                longitude = longitude.checked_add(reader.signed()?).ok_or(Damaged)?;
                let point = Point::new(degrees(latitude), degrees(longitude));
                if !point.is_valid() {
                    return Err(Damaged);
                }
                piece.line.push(point);
            }
        }
    }
    Ok(pieces)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a coordinate in steps is far below 2^53, and what is above is refused as no point"
)]
fn degrees(steps: i64) -> f64 {
    steps as f64 / STEPS
}
