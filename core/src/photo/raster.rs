//! A picture in memory, pixel by pixel, and making it smaller. Knows nothing of files.
#![expect(clippy::arithmetic_side_effects, reason = "sizes are checked against pixel limits before a raster exists")]

pub(super) use curbline_pixels::Channels;
use curbline_pixels::{Axis, resample};

use super::{PhotoError, Watch};

/// Rows from the top, without padding. `pixels.len()` is `width * height * channels.bytes()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raster {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<u8>,
    pub channels: Channels,
}

impl Raster {
    /// The same picture at another size. Lanczos, as vips does.
    ///
    /// # Errors
    /// [`PhotoError::Cancelled`].
    pub fn resized(&self, width: u32, height: u32, watch: &dyn Watch) -> Result<Self, PhotoError> {
        let axis = |length: u32, count: u32| {
            let step = f64::from(length) / f64::from(count);
            Axis::new(length as usize, count as usize, step / 2.0, step, 0.0)
        };
        let axes = (&axis(self.width, width), &axis(self.height, height));
        let wanted = || !watch.is_cancelled();
        let pixels =
            resample(&self.pixels, self.width as usize, self.channels, axes, &wanted).ok_or(PhotoError::Cancelled)?;
        Ok(Self { width, height, pixels, channels: self.channels })
    }
}

/// The size with the same shape whose longer edge is at most `edge`; never larger than the source, never zero.
pub(super) fn fit(width: u32, height: u32, edge: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= edge {
        return (width, height);
    }
    let scaled = |length: u32| {
        let rounded = (u64::from(length) * u64::from(edge) + u64::from(longer) / 2) / u64::from(longer);
        u32::try_from(rounded).unwrap_or(edge).clamp(1, edge)
    };
    (scaled(width), scaled(height))
}

/// How rows of a source come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowFormat {
    Grey,
    GreyAlpha,
    Rgb,
    Rgba,
}

impl RowFormat {
    /// Bytes of one pixel.
    pub fn bytes(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::GreyAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    fn channels(self) -> Channels {
        match self {
            Self::Grey | Self::GreyAlpha => Channels::Grey,
            Self::Rgb | Self::Rgba => Channels::Rgb,
        }
    }
}

/// Takes rows from the top and averages squares of `factor` by `factor` pixels, so that a large source never is in
/// memory as a whole. Transparency is laid on white, as a sheet of paper would show it.
pub(super) struct Shrinker {
    raster: Raster,
    format: RowFormat,
    source_width: usize,
    factor: usize,
    /// Sums of the squares of one row of the target; the fourth is the number of pixels.
    sums: Vec<[u32; 4]>,
    rows_in_sums: usize,
}

impl Shrinker {
    /// For a source of that size that will be resized to `target` afterwards.
    pub fn new(width: u32, height: u32, format: RowFormat, target: (u32, u32)) -> Self {
        let factor = (width / target.0.max(1)).min(height / target.1.max(1)).max(1);
        let (shrunk_width, shrunk_height) = (width.div_ceil(factor), height.div_ceil(factor));
        let channels = format.channels();
        let room = shrunk_width as usize * shrunk_height as usize * channels.bytes();
        Self {
            raster: Raster { width: shrunk_width, height: shrunk_height, pixels: Vec::with_capacity(room), channels },
            format,
            source_width: width as usize,
            factor: factor as usize,
            sums: vec![[0; 4]; if factor > 1 { shrunk_width as usize } else { 0 }],
            rows_in_sums: 0,
        }
    }

    /// The next row of the source.
    pub fn push(&mut self, row: &[u8]) {
        let row = row.get(..self.source_width * self.format.bytes()).unwrap_or(row);
        let on_white = |value: u8, alpha: u8| {
            let (value, alpha) = (u32::from(value), u32::from(alpha));
            ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        match self.format {
            RowFormat::Grey => self.take(row.as_chunks::<1>().0.iter().copied()),
            RowFormat::GreyAlpha => {
                self.take(row.as_chunks::<2>().0.iter().map(|[grey, alpha]| [on_white(*grey, *alpha)]));
            }
            RowFormat::Rgb => self.take(row.as_chunks::<3>().0.iter().copied()),
            RowFormat::Rgba => self.take(row.as_chunks::<4>().0.iter().map(|[red, green, blue, alpha]| {
                if *alpha == 255 {
                    [*red, *green, *blue]
                } else {
                    [on_white(*red, *alpha), on_white(*green, *alpha), on_white(*blue, *alpha)]
                }
            })),
        }
    }

    fn take<const CHANNELS: usize>(&mut self, mut row: impl Iterator<Item = [u8; CHANNELS]>) {
        if self.factor == 1 {
            for pixel in row {
                self.raster.pixels.extend_from_slice(&pixel);
            }
            return;
        }
        for [sums @ .., count] in &mut self.sums {
            for pixel in row.by_ref().take(self.factor) {
                sums.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u32::from(value));
                *count += 1;
            }
        }
        self.rows_in_sums += 1;
        if self.rows_in_sums == self.factor {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let channels = self.raster.channels.bytes();
        for square in &mut self.sums {
            let [sums @ .., count] = std::mem::take(square);
            let count = count.max(1);
            let means = sums.iter().take(channels).map(|sum| ((sum + count / 2) / count) as u8);
            self.raster.pixels.extend(means);
        }
        self.rows_in_sums = 0;
    }

    /// The shrunk picture; [`PhotoError::Truncated`] when rows are missing.
    pub fn finish(mut self) -> Result<Raster, PhotoError> {
        if self.rows_in_sums > 0 {
            self.flush();
        }
        let raster = &self.raster;
        if raster.pixels.len() != raster.width as usize * raster.height as usize * raster.channels.bytes() {
            return Err(PhotoError::Truncated);
        }
        Ok(self.raster)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_shape_and_is_never_enlarged() {
        assert_eq!(fit(4032, 3024, 1600), (1600, 1200));
        assert_eq!(fit(3120, 4160, 1600), (1200, 1600));
        assert_eq!(fit(600, 450, 1600), (600, 450));
        assert_eq!(fit(65535, 1, 1600), (1600, 1));
    }

    #[test]
    fn squares_are_averaged_and_the_last_row_and_column_too() {
        let mut shrinker = Shrinker::new(5, 3, RowFormat::Grey, (2, 1));
        for row in [[0, 10, 20, 30, 99], [20, 30, 40, 50, 99], [7, 7, 8, 8, 9]] {
            shrinker.push(&row);
        }
        let raster = shrinker.finish().unwrap();
        assert_eq!((raster.width, raster.height), (3, 2));
        assert_eq!(raster.pixels, [15, 35, 99, 7, 8, 9]);
    }

    #[test]
    fn transparency_is_laid_on_white() {
        let mut shrinker = Shrinker::new(3, 1, RowFormat::Rgba, (3, 1));
        shrinker.push(&[200, 0, 0, 0, 0, 0, 0, 128, 1, 2, 3, 255]);
        assert_eq!(shrinker.finish().unwrap().pixels, [255, 255, 255, 127, 127, 127, 1, 2, 3]);
    }

    #[test]
    fn missing_rows_are_noticed() {
        let mut shrinker = Shrinker::new(2, 2, RowFormat::Grey, (2, 2));
        shrinker.push(&[1, 2]);
        assert_eq!(shrinker.finish(), Err(PhotoError::Truncated));
    }
}
