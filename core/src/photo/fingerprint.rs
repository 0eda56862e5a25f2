//! What a scene looks like, in 64 bits that survive another camera setting. Knows nothing of places or reports.
//!
//! A perceptual hash: the picture at 32 by 32 greys, its discrete cosine transform, and of the 64 lowest frequencies
//! beside the mean whether each is above their median (Zauner, *Implementation and Benchmarking of Perceptual Image Hash
//! Functions*, 2010). Alone it proves nothing: two photos of grey asphalt may look alike. It is used with place and
//! service ([`same_scene`](crate::place::nearby::same_scene)).
#![expect(clippy::arithmetic_side_effects, reason = "sums of bytes over at most 100 megapixels, and fractions")]

use std::f32::consts::PI;

use super::raster::{Channels, Raster};
use super::{IngestOptions, PhotoError, ingest, vault};

/// Greys along each side of what is transformed.
const SIDE: usize = 32;

/// Frequencies along each side, from the first above the mean.
const LOW: usize = 8;

/// The strongest of the low frequencies in a picture that shows nothing, in grey levels of the 32 by 32 picture.
const FLAT: f32 = 1.0;

/// What a photo looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Photos of one scene are at most this many bits apart.
    ///
    /// Measured by the test `fingerprints` on 21 real photos: one encoded at quality 40, halved, ten per cent brighter or
    /// cropped by two per cent at each side is at most 10 bits away from itself, the closest of 182 pairs of different
    /// photos are 24 apart, and random ones 32. A little more than what was measured, for a hand that moved.
    pub const NEAR: u32 = 14;

    /// Of a picture of grey levels, rows from the top without padding. Of one that is empty or flat, or all of whose rows or
    /// columns are alike, the fingerprint says nothing and is near none.
    #[must_use]
    pub fn of_luma(width: u32, height: u32, luma: &[u8]) -> Self {
        let (width, height) = (width as usize, height as usize);
        if width == 0 || height == 0 || luma.len() < width.saturating_mul(height) {
            return Self(0);
        }
        let small = averaged(width, height, luma);
        let frequencies = low_frequencies(&small);
        if frequencies.iter().all(|strength| strength.abs() < FLAT * SIDE as f32) {
            return Self(0);
        }
        let mut sorted = frequencies;
        sorted.sort_by(f32::total_cmp);
        let (below, above) = sorted.split_at(LOW * LOW / 2);
        let median = (below.last().copied().unwrap_or(0.0) + above.first().copied().unwrap_or(0.0)) / 2.0;
        Self(frequencies.iter().fold(0, |bits, strength| (bits << 1) | u64::from(*strength > median)))
    }

    /// Of a picture that was made safe: JPEG as the vault keeps it.
    ///
    /// # Errors
    /// As [`ingest`].
    pub fn of_jpeg(jpeg: &[u8]) -> Result<Self, PhotoError> {
        let options = IngestOptions { max_edge: vault::THUMBNAIL_EDGE, ..IngestOptions::default() };
        Ok(ingest(jpeg, &options)?.fingerprint)
    }

    /// Of a picture in sRGB.
    pub(super) fn of(raster: &Raster) -> Self {
        let luma = |[red, green, blue]: &[u8; 3]| {
            let [red, green, blue] = [red, green, blue].map(|value| u32::from(*value));
            // ITU-R BT.601, as in JPEG.
            ((299 * red + 587 * green + 114 * blue + 500) / 1000) as u8
        };
        match raster.channels {
            Channels::Rgb => {
                let luma: Vec<u8> = raster.pixels.as_chunks::<3>().0.iter().map(luma).collect();
                Self::of_luma(raster.width, raster.height, &luma)
            }
            Channels::Grey => Self::of_luma(raster.width, raster.height, &raster.pixels),
            Channels::Cmyk => Self(0),
        }
    }

    /// Bits that differ, 0 to 64; `None` where one of the two says nothing.
    #[must_use]
    pub fn distance(self, other: Self) -> Option<u32> {
        (self.0 != 0 && other.0 != 0).then_some((self.0 ^ other.0).count_ones())
    }

    /// Whether both may show one scene.
    #[must_use]
    pub fn is_near(self, other: Self) -> bool {
        self.distance(other).is_some_and(|distance| distance <= Self::NEAR)
    }

    /// The bits, to be kept; 0 says nothing.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// From bits that were kept.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
}

/// Means of a grid of 32 by 32 cells.
fn averaged(width: usize, height: usize, luma: &[u8]) -> [[f32; SIDE]; SIDE] {
    let span = |cell: usize, length: usize| {
        let start = cell * length / SIDE;
        (start, ((cell + 1) * length / SIDE).max(start + 1))
    };
    let mut small = [[0.0; SIDE]; SIDE];
    for (y, means) in small.iter_mut().enumerate() {
        let (top, bottom) = span(y, height);
        for (x, mean) in means.iter_mut().enumerate() {
            let (left, right) = span(x, width);
            let rows = luma.chunks_exact(width).skip(top).take(bottom - top);
            let sum: u32 =
                rows.flat_map(|row| row.get(left..right).unwrap_or_default()).map(|grey| u32::from(*grey)).sum();
            *mean = sum as f32 / ((bottom - top) * (right - left)) as f32;
        }
    }
    small
}

/// The coefficients 1 to 8 in both directions of the DCT-II, row by row.
fn low_frequencies(small: &[[f32; SIDE]; SIDE]) -> [f32; LOW * LOW] {
    let wave = |frequency: usize, at: usize| (PI * (2 * at + 1) as f32 * frequency as f32 / (2 * SIDE) as f32).cos();
    let along = |values: &[f32; SIDE], frequency: usize| {
        values.iter().enumerate().map(|(at, value)| value * wave(frequency, at)).sum::<f32>()
    };
    let mut frequencies = [0.0; LOW * LOW];
    for (row, strengths) in frequencies.chunks_exact_mut(LOW).enumerate() {
        for (column, strength) in strengths.iter_mut().enumerate() {
            let mut lines = [0.0; SIDE];
            for (line, values) in lines.iter_mut().zip(small) {
                *line = along(values, column + 1);
            }
            *strength = along(&lines, row + 1) * 2.0 / SIDE as f32;
        }
    }
    frequencies
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(width: u32, height: u32, grey: fn(f32, f32) -> f32) -> Fingerprint {
        let at = |x: u32, y: u32| grey(x as f32 / width as f32, y as f32 / height as f32).clamp(0.0, 255.0) as u8;
        let luma: Vec<u8> = (0..height).flat_map(|y| (0..width).map(move |x| at(x, y))).collect();
        Fingerprint::of_luma(width, height, &luma)
    }

    /// A dark spot on a road that becomes brighter towards the sky.
    fn pothole(x: f32, y: f32) -> f32 {
        let away = ((x - 0.4).powi(2) + (y - 0.6).powi(2)).sqrt();
        if away < 0.2 { 30.0 + 20.0 * x } else { 200.0 - 90.0 * y + 15.0 * (x * 9.0).sin() }
    }

    /// A post with a lamp, left of the middle.
    fn lamp(x: f32, y: f32) -> f32 {
        if (x - 0.3).abs() < 0.04 || (y < 0.2 && (x - 0.3).abs() < 0.15) { 20.0 } else { 120.0 + 80.0 * x }
    }

    #[test]
    fn a_scene_stays_near_itself_at_any_size_and_somewhat_brighter() {
        let first = scene(320, 240, pothole);
        assert_eq!(first.bits().count_ones(), 32, "the median halves them");
        for again in [scene(1600, 1200, pothole), scene(47, 35, pothole), scene(320, 240, |x, y| pothole(x, y) + 18.0)]
        {
            assert!(first.is_near(again), "{:?}", first.distance(again));
        }
        let other = scene(320, 240, lamp);
        assert!(!first.is_near(other), "{:?}", first.distance(other));
    }

    #[test]
    fn what_shows_nothing_is_near_nothing() {
        let flat = scene(320, 240, |_, _| 128.0);
        assert_eq!((flat.bits(), flat.distance(flat)), (0, None));
        assert!(!flat.is_near(flat));
        for nothing in [Fingerprint::of_luma(0, 5, &[]), Fingerprint::of_luma(4, 4, &[1; 15])] {
            assert_eq!(nothing.bits(), 0);
        }
        assert_eq!(Fingerprint::of_luma(1, 1, &[7]).bits(), 0);
    }

    #[test]
    fn bits_are_kept_as_they_are() {
        let first = scene(320, 240, lamp);
        assert_eq!(Fingerprint::from_bits(first.bits()), first);
        assert_eq!(first.distance(Fingerprint::from_bits(!first.bits())), Some(64));
        assert!(first.is_near(Fingerprint::from_bits(first.bits() ^ 0x3FFF)));
        assert!(!first.is_near(Fingerprint::from_bits(first.bits() ^ 0x7FFF)));
    }
}
