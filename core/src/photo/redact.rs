//! Covers what nobody should see. Knows nothing of why.
//!
//! A filled area is black. A pixelated one shows a few blocks, each of one colour: the mean of what the decoder gave of
//! that block inside the area, before anything was resized. Nothing else of the area is used from then on: picture and
//! thumbnail are painted from the same few colours, so that neither enlarging one nor comparing both tells more than they
//! do.
#![expect(clippy::arithmetic_side_effects, reason = "areas are clipped to a picture whose size is checked before")]

use super::PhotoError;
use super::colour;
use super::orient::Orientation;
use super::outline::Outline;
use super::raster::{Channels, Raster};
use crate::report::{FEWEST_CORNERS, MOST_CORNERS, Redaction};

/// The most blocks across the shorter side of an area. Faces are told apart from mosaics of 14 blocks across (McPherson,
/// Shokri, Shmatikov: Defeating Image Obfuscation with Deep Learning, 2016); four show where a head is and no more.
const MOST_BLOCKS: u32 = 4;

/// The least side of a block, in pixels of the picture at full size: smaller areas have fewer blocks.
const LEAST_BLOCK: u32 = 24;

/// What is to be covered in one picture, as it lies in a file or upright.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Covers {
    /// The size of the picture that the areas were drawn in.
    full: (u32, u32),
    covers: Vec<Cover>,
}

#[derive(Clone, Debug, PartialEq)]
struct Cover {
    corners: Vec<(i64, i64)>,
    /// `None` is black.
    mosaic: Option<Mosaic>,
}

/// Blocks over the part of the picture that the area touches: from `left` up to and without `right`, from `top` up to and
/// without `bottom`.
#[derive(Clone, Debug, PartialEq)]
struct Mosaic {
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
    columns: u32,
    rows: u32,
    /// A pixel for each block; empty before it was measured.
    colours: Option<Raster>,
}

impl Covers {
    /// The areas, in an upright picture of that size.
    ///
    /// # Errors
    /// [`PhotoError::RedactionOutside`] when one has no area or lies wholly outside: the person meant something else.
    /// [`PhotoError::RedactionCorners`] when a polygon has too few corners or too many.
    pub fn of(redactions: &[Redaction], width: u32, height: u32) -> Result<Self, PhotoError> {
        let full = (width, height);
        let covers = redactions.iter().map(|redaction| Cover::of(redaction, full)).collect::<Result<_, _>>()?;
        Ok(Self { full, covers })
    }

    /// Whether nothing is to be covered.
    #[cfg(feature = "turbo")]
    pub fn is_empty(&self) -> bool {
        self.covers.is_empty()
    }

    /// Where the areas lie in the picture as it is stored, which is of that size and turned upright by `orientation`.
    pub fn stored(&self, orientation: Orientation, width: u32, height: u32) -> Self {
        let full = (width, height);
        let place = |point: &(i64, i64)| orientation.stored_point(*point, full);
        let cover = |cover: &Cover| Cover {
            corners: cover.corners.iter().map(place).collect(),
            mosaic: cover.mosaic.as_ref().map(|mosaic| {
                let (one, other) = (place(&(mosaic.left, mosaic.top)), place(&(mosaic.right, mosaic.bottom)));
                let (columns, rows) = orientation.upright_size(mosaic.columns, mosaic.rows);
                Mosaic {
                    left: one.0.min(other.0),
                    top: one.1.min(other.1),
                    right: one.0.max(other.0),
                    bottom: one.1.max(other.1),
                    columns,
                    rows,
                    colours: None,
                }
            }),
        };
        Self { full, covers: self.covers.iter().map(cover).collect() }
    }

    /// Takes the colours of blocks out of the decoded picture and paints every area, rounding outwards. A block never
    /// holds anything of an area that was covered before it: two mosaics over each other would tell more than one.
    pub fn measure(&mut self, raster: &mut Raster) {
        self.fill(raster);
        let full = self.full;
        for Cover { corners, mosaic } in &mut self.covers {
            if let Some(mosaic) = mosaic {
                mosaic.measure(corners, full, raster);
                mosaic.paint(corners, full, raster);
            }
        }
        self.fill(raster);
    }

    /// Paints every area in another rendering of the measured picture, rounding outwards.
    pub fn paint(&self, raster: &mut Raster) {
        for Cover { corners, mosaic } in &self.covers {
            if let Some(mosaic) = mosaic {
                mosaic.paint(corners, self.full, raster);
            }
        }
        self.fill(raster);
    }

    /// The same areas with the colours that their blocks have in sRGB.
    pub fn in_srgb(mut self, icc: Option<&[u8]>) -> Self {
        for mosaic in self.covers.iter_mut().filter_map(|cover| cover.mosaic.as_mut()) {
            mosaic.colours = mosaic.colours.take().map(|colours| colour::to_srgb(colours, icc));
        }
        self
    }

    /// The areas of the upright picture, `self`, with the colours that were measured in the stored one.
    pub fn with_colours(mut self, stored: Self, orientation: Orientation) -> Self {
        for (cover, stored) in self.covers.iter_mut().zip(stored.covers) {
            if let (Some(mosaic), Some(measured)) = (&mut cover.mosaic, stored.mosaic) {
                mosaic.colours = measured.colours.map(|colours| orientation.upright(colours));
            }
        }
        self
    }

    fn fill(&self, raster: &mut Raster) {
        let black = match raster.channels {
            Channels::Rgb | Channels::Grey => 0,
            // All four inks: black by any profile and by none.
            Channels::Cmyk => 255,
        };
        for cover in self.covers.iter().filter(|cover| cover.mosaic.is_none()) {
            each_pixel(&cover.corners, self.full, raster, |_, _, pixel| pixel.fill(black));
        }
    }
}

impl Cover {
    fn of(redaction: &Redaction, full: (u32, u32)) -> Result<Self, PhotoError> {
        let corners: Vec<(i64, i64)> =
            redaction.outline().iter().map(|corner| (corner.x.into(), corner.y.into())).collect();
        if !(FEWEST_CORNERS..=MOST_CORNERS).contains(&corners.len()) {
            return Err(PhotoError::RedactionCorners { limit: MOST_CORNERS as u32 });
        }
        let outline = Outline::new(&corners, full, full);
        let mut touched = outline.rows().flat_map(|y| outline.row(y).into_iter().map(move |part| (y, part)));
        let Some((top, first)) = touched.next() else { return Err(PhotoError::RedactionOutside) };
        let bounds = touched.fold((first.start, top, first.end, top + 1), |(left, top, right, _), (y, part)| {
            (left.min(part.start), top, right.max(part.end), y + 1)
        });
        Ok(Self { corners, mosaic: redaction.pixelated.then(|| Mosaic::over(bounds)) })
    }
}

impl Mosaic {
    fn over((left, top, right, bottom): (usize, usize, usize, usize)) -> Self {
        let (width, height) = ((right - left) as u32, (bottom - top) as u32);
        let block = width.min(height).div_ceil(MOST_BLOCKS).max(LEAST_BLOCK);
        let count = |side: u32| (side / block).max(1);
        Self {
            left: left as i64,
            top: top as i64,
            right: right as i64,
            bottom: bottom as i64,
            columns: count(width),
            rows: count(height),
            colours: None,
        }
    }

    /// The block that the middle of a pixel of this rendering lies in, or the nearest one.
    fn block(&self, (x, y): (usize, usize), full: (u32, u32), (width, height): (u32, u32)) -> usize {
        let index = |at: usize, full: u32, length: u32, near: i64, far: i64, count: u32| {
            let middle = (at as f64 + 0.5) * f64::from(full) / f64::from(length);
            let block = (middle - near as f64) * f64::from(count) / (far - near) as f64;
            (block.max(0.0) as usize).min(count as usize - 1)
        };
        let column = index(x, full.0, width, self.left, self.right, self.columns);
        let row = index(y, full.1, height, self.top, self.bottom, self.rows);
        row * self.columns as usize + column
    }

    fn measure(&mut self, corners: &[(i64, i64)], full: (u32, u32), raster: &mut Raster) {
        let size = (raster.width, raster.height);
        // The fifth is the number of pixels; the last block is all of the area.
        let mut sums = vec![[0_u64; 5]; (self.columns * self.rows) as usize + 1];
        let all = sums.len() - 1;
        each_pixel(corners, full, raster, |x, y, pixel| {
            for at in [self.block((x, y), full, size), all] {
                if let Some(sum) = sums.get_mut(at) {
                    sum.iter_mut().zip(pixel.iter()).for_each(|(sum, value)| *sum += u64::from(*value));
                    sum[4] += 1;
                }
            }
        });
        let whole = sums.pop().unwrap_or_default();
        // Where the area has a dent, a block may hold no pixel here and one in a coarser rendering.
        let mean = |sum: &[u64; 5]| {
            let sum = if sum[4] == 0 { &whole } else { sum };
            let count = sum[4].max(1);
            sum.map(|total| ((total + count / 2) / count) as u8)
        };
        let channels = raster.channels.bytes();
        let pixels = sums.iter().flat_map(|sum| mean(sum).into_iter().take(channels)).collect();
        self.colours = Some(Raster { width: self.columns, height: self.rows, pixels, channels: raster.channels });
    }

    fn paint(&self, corners: &[(i64, i64)], full: (u32, u32), raster: &mut Raster) {
        let size = (raster.width, raster.height);
        let colours = self.colours.as_ref().map(|colours| colours.pixels.as_slice()).unwrap_or_default();
        let bytes = raster.channels.bytes();
        each_pixel(corners, full, raster, |x, y, pixel| {
            let at = self.block((x, y), full, size) * bytes;
            match colours.get(at..at + bytes) {
                Some(colour) => pixel.copy_from_slice(colour),
                None => pixel.fill(0),
            }
        });
    }
}

/// Every pixel that an area touches.
fn each_pixel(
    corners: &[(i64, i64)],
    full: (u32, u32),
    raster: &mut Raster,
    mut visit: impl FnMut(usize, usize, &mut [u8]),
) {
    let outline = Outline::new(corners, full, (raster.width, raster.height));
    let rows = outline.rows();
    let bytes = raster.channels.bytes();
    let row_length = (raster.width as usize * bytes).max(1);
    for (y, row) in raster.pixels.chunks_exact_mut(row_length).enumerate().take(rows.end).skip(rows.start) {
        for part in outline.row(y) {
            for x in part {
                if let Some(pixel) = row.get_mut(x * bytes..(x + 1) * bytes) {
                    visit(x, y, pixel);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Corner;

    fn grid(redaction: Redaction, width: u32, height: u32) -> (i64, i64, i64, i64, u32, u32) {
        let covers = Covers::of(&[redaction.pixelated()], width, height).unwrap();
        let mosaic = covers.covers[0].mosaic.clone().unwrap();
        (mosaic.left, mosaic.top, mosaic.right, mosaic.bottom, mosaic.columns, mosaic.rows)
    }

    #[test]
    fn an_area_partly_outside_is_clipped_and_one_wholly_outside_is_refused() {
        assert_eq!(grid(Redaction::area(90, 40, 100, 100), 100, 50).0, 90);
        let huge = grid(Redaction::area(1, 1, u32::MAX, u32::MAX), 100, 50);
        assert_eq!((huge.0, huge.1, huge.2, huge.3), (1, 1, 100, 50));
        let beside = [(100, 0), (200, 0), (150, 50)].map(|(x, y)| Corner { x, y });
        let line = [(10, 0), (10, 50), (10, 20)].map(|(x, y)| Corner { x, y });
        for outside in [
            Redaction::area(100, 0, 1, 1),
            Redaction::area(0, 50, 1, 1),
            Redaction::area(0, 0, 0, 5),
            Redaction::area(5, 5, 5, 0),
            Redaction::polygon(beside.to_vec()),
            Redaction::polygon(line.to_vec()),
        ] {
            let answer = Covers::of(std::slice::from_ref(&outside), 100, 50);
            assert_eq!(answer, Err(PhotoError::RedactionOutside), "{outside:?}");
        }
    }

    #[test]
    fn a_polygon_has_three_to_64_corners() {
        let corners = |count| (0..count).map(|at| Corner { x: at, y: at * at % 50 }).collect::<Vec<_>>();
        let answer = |count| Covers::of(&[Redaction::polygon(corners(count))], 100, 50).map(|_| ());
        assert_eq!((answer(3), answer(64)), (Ok(()), Ok(())));
        for count in [1, 2, 65] {
            assert_eq!(answer(count), Err(PhotoError::RedactionCorners { limit: 64 }), "{count}");
        }
    }

    #[test]
    fn blocks_are_few_and_never_small() {
        let blocks = |width, height| {
            let grid = grid(Redaction::area(0, 0, width, height), 5000, 5000);
            (grid.4, grid.5)
        };
        assert_eq!(blocks(400, 400), (4, 4));
        assert_eq!(blocks(1000, 400), (10, 4));
        assert_eq!(blocks(123, 57), (5, 2));
        assert_eq!(blocks(20, 31), (1, 1));
        assert_eq!(blocks(5000, 1), (208, 1));
    }

    /// The block of the dent holds no pixel at full size; in one coarse pixel that the area touches, its middle does.
    #[test]
    fn a_block_without_a_pixel_of_its_own_shows_the_mean_of_the_area() {
        let corner = [(0, 0), (96, 0), (96, 20), (20, 20), (20, 96), (0, 96)].map(|(x, y)| Corner { x, y });
        let mut covers = Covers::of(&[Redaction::polygon(corner.to_vec()).pixelated()], 96, 96).unwrap();
        let picture = |size: u32| Raster {
            width: size,
            height: size,
            pixels: vec![90; (size * size * 3) as usize],
            channels: Channels::Rgb,
        };
        covers.measure(&mut picture(96));
        let mut coarse = Raster { pixels: vec![7; 3], ..picture(1) };
        covers.paint(&mut coarse);
        assert_eq!(coarse.pixels, [90; 3]);
    }
}
