//! The eight orientations of EXIF: turning pictures upright and points back. Knows nothing of where a tag was read.
#![expect(clippy::arithmetic_side_effects, reason = "positions stay inside a picture whose size is checked before")]

use super::raster::{Channels, Raster};

/// How the stored picture has to be turned to stand upright (EXIF 2.32, tag 0x0112).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Orientation {
    /// 1: as it is.
    #[default]
    Upright,
    /// 2: mirrored left to right.
    Mirrored,
    /// 3: upside down.
    HalfTurn,
    /// 4: mirrored top to bottom.
    Flipped,
    /// 5: mirrored along the falling diagonal.
    Transposed,
    /// 6: needs a quarter turn clockwise.
    QuarterRight,
    /// 7: mirrored along the rising diagonal.
    Transversed,
    /// 8: needs a quarter turn anticlockwise.
    QuarterLeft,
}

impl Orientation {
    /// From the number in the tag; `None` for 0 and anything else that the standard does not know.
    pub fn from_tag(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::Upright,
            2 => Self::Mirrored,
            3 => Self::HalfTurn,
            4 => Self::Flipped,
            5 => Self::Transposed,
            6 => Self::QuarterRight,
            7 => Self::Transversed,
            8 => Self::QuarterLeft,
            _ => return None,
        })
    }

    fn swaps_axes(self) -> bool {
        match self {
            Self::Upright | Self::Mirrored | Self::HalfTurn | Self::Flipped => false,
            Self::Transposed | Self::QuarterRight | Self::Transversed | Self::QuarterLeft => true,
        }
    }

    /// Whether to mirror the stored picture left to right, then top to bottom, then along the falling diagonal.
    #[cfg(feature = "turbo")]
    pub fn parts(self) -> (bool, bool, bool) {
        match self {
            Self::Upright => (false, false, false),
            Self::Mirrored => (true, false, false),
            Self::HalfTurn => (true, true, false),
            Self::Flipped => (false, true, false),
            Self::Transposed => (false, false, true),
            Self::QuarterRight => (false, true, true),
            Self::Transversed => (true, true, true),
            Self::QuarterLeft => (true, false, true),
        }
    }

    /// Width and height after turning a picture of that stored size.
    pub fn upright_size(self, width: u32, height: u32) -> (u32, u32) {
        if self.swaps_axes() { (height, width) } else { (width, height) }
    }

    /// Where a point between pixels of the upright picture lies in the stored one, whose size is given. Points outside the
    /// picture stay outside.
    pub fn stored_point(self, (x, y): (i64, i64), (width, height): (u32, u32)) -> (i64, i64) {
        let (width, height) = (i64::from(width), i64::from(height));
        match self {
            Self::Upright => (x, y),
            Self::Mirrored => (width - x, y),
            Self::HalfTurn => (width - x, height - y),
            Self::Flipped => (x, height - y),
            Self::Transposed => (y, x),
            Self::QuarterRight => (y, height - x),
            Self::Transversed => (width - y, height - x),
            Self::QuarterLeft => (width - y, x),
        }
    }

    /// The picture standing upright.
    pub fn upright(self, raster: Raster) -> Raster {
        if self == Self::Upright {
            return raster;
        }
        let pixels = match raster.channels {
            Channels::Grey => self.turned::<1>(&raster),
            Channels::Rgb => self.turned::<3>(&raster),
            Channels::Cmyk => self.turned::<4>(&raster),
        };
        let (width, height) = self.upright_size(raster.width, raster.height);
        Raster { width, height, pixels, channels: raster.channels }
    }

    fn turned<const CHANNELS: usize>(self, raster: &Raster) -> Vec<u8> {
        let (width, height) = self.upright_size(raster.width, raster.height);
        let (stored, _) = raster.pixels.as_chunks::<CHANNELS>();
        let (stored_width, stored_height) = (raster.width as usize, raster.height as usize);
        let mut pixels = Vec::with_capacity(raster.pixels.len());
        // One step along an upright row is a fixed step in the stored pixels.
        for y in 0..height as usize {
            let (start, step) = match self {
                Self::Upright => (y * stored_width, 1),
                Self::Mirrored => ((y + 1) * stored_width - 1, -1),
                Self::HalfTurn => ((stored_height - y) * stored_width - 1, -1),
                Self::Flipped => ((stored_height - 1 - y) * stored_width, 1),
                Self::Transposed => (y, stored_width.cast_signed()),
                Self::QuarterRight => ((stored_height - 1) * stored_width + y, -stored_width.cast_signed()),
                Self::Transversed => (stored_height * stored_width - 1 - y, -stored_width.cast_signed()),
                Self::QuarterLeft => (stored_width - 1 - y, stored_width.cast_signed()),
            };
            let mut position = start;
            for _ in 0..width {
                pixels.extend_from_slice(stored.get(position).unwrap_or(&[0; CHANNELS]));
                position = position.wrapping_add_signed(step);
            }
        }
        pixels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Stored pictures of three by two pixels that all show `1 2 3 / 4 5 6` once upright.
    fn stored(tag: u32) -> (u32, u32, [u8; 6]) {
        match tag {
            1 => (3, 2, [1, 2, 3, 4, 5, 6]),
            2 => (3, 2, [3, 2, 1, 6, 5, 4]),
            3 => (3, 2, [6, 5, 4, 3, 2, 1]),
            4 => (3, 2, [4, 5, 6, 1, 2, 3]),
            5 => (2, 3, [1, 4, 2, 5, 3, 6]),
            6 => (2, 3, [3, 6, 2, 5, 1, 4]),
            7 => (2, 3, [6, 3, 5, 2, 4, 1]),
            _ => (2, 3, [4, 1, 5, 2, 6, 3]),
        }
    }

    #[test]
    fn all_eight_orientations_end_upright() {
        for tag in 1..=8 {
            let (width, height, greys) = stored(tag);
            let pixels = greys.iter().flat_map(|grey| [*grey, grey + 10, grey + 20]).collect();
            let raster = Raster { width, height, pixels, channels: Channels::Rgb };
            let upright = Orientation::from_tag(tag).unwrap().upright(raster);
            let shown: Vec<u8> = upright.pixels.chunks(3).map(|pixel| pixel[0]).collect();
            assert_eq!((upright.width, upright.height, shown), (3, 2, vec![1, 2, 3, 4, 5, 6]), "orientation {tag}");
        }
    }

    #[test]
    fn an_area_lies_over_the_same_pixels_before_and_after_turning() {
        for tag in 1..=8 {
            let (width, height, greys) = stored(tag);
            let place = |x, y| Orientation::from_tag(tag).unwrap().stored_point((x, y), (width, height));
            // The pixels 2 and 3 of the upright picture.
            let (one, other) = (place(1, 0), place(3, 1));
            let mut covered = Vec::new();
            for y in one.1.min(other.1)..one.1.max(other.1) {
                for x in one.0.min(other.0)..one.0.max(other.0) {
                    covered.push(greys[(y * i64::from(width) + x) as usize]);
                }
            }
            covered.sort_unstable();
            assert_eq!(covered, [2, 3], "orientation {tag}");
        }
    }
}
