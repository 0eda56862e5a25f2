//! Which stretches of border are at which height of an area, found out when a file is opened. Knows boxes alone.
#![expect(clippy::arithmetic_side_effects, reason = "heights are 32 bits, and there are fewer bands than bytes")]

use std::ops::Range;

use super::area::{Borders, Stretch};

/// Bands for each stretch, at most.
const MOST_BANDS: u64 = 2;

/// Places for each stretch, at most: tall ones are in many bands, and may not fill the memory.
const MOST_PLACES: u64 = 6;

/// Cuts an area of a height, whose stretches are those from `first` on, into bands: which those are, and the power of two
/// in steps that each is high.
pub(super) fn cut(borders: &mut Borders, first: usize, height: u32) -> (Range<usize>, u32) {
    let stretches = borders.stretches.get(first..).unwrap_or_default();
    let count = stretches.len() as u64;
    let last = |bits: u32| u64::from(height) >> bits;
    let of = |stretch: &Stretch, bits: u32| {
        let band = |at: u32| (u64::from(at) >> bits).min(last(bits));
        band(stretch.bounds.south)..band(stretch.bounds.north).max(band(stretch.bounds.south)) + 1
    };
    let places =
        |bits| stretches.iter().map(|stretch| of(stretch, bits)).map(|bands| bands.end - bands.start).sum::<u64>();
    // With 32 bits there is one band, and every stretch is in it once.
    let fits = |bits: u32| last(bits) < (count * MOST_BANDS).max(1) && places(bits) <= count * MOST_PLACES;
    let bits = (0..32).find(|bits| fits(*bits)).unwrap_or(32);
    let mut lists = vec![Vec::new(); last(bits) as usize + 1];
    for (stretch, position) in stretches.iter().zip(first as u32..) {
        for band in of(stretch, bits) {
            if let Some(list) = lists.get_mut(band as usize) {
                list.push(position);
            }
        }
    }
    let before = borders.bands.len();
    for mut list in lists {
        let start = borders.members.len();
        borders.members.append(&mut list);
        borders.bands.push(start..borders.members.len());
    }
    (before..borders.bands.len(), bits)
}
