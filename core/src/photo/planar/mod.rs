//! The engine `turbo`: a photo stays in planes of luma and chroma from file to file, and never becomes RGB. Knows
//! nothing of other formats than JPEG in YCbCr or grey.
//!
//! What it does not take (areas to cover, four inks, RGB, other profiles than sRGB, unusual sampling) and whatever the library warns of
//! is left to the other engine, whose word on broken files therefore counts for both.
#![expect(clippy::arithmetic_side_effects, reason = "sizes are checked against pixel limits before planes exist")]

mod codec;
mod plane;

use super::engine::{Made, Work};
use super::jpeg_layout::{Coding, Entropy, Frame, JpegLayout};
use super::orient::Orientation;
use super::raster::{self, Channels};
use super::watch::check;
use super::{Decoded, Fingerprint, PhotoError, Stage, Watch, aside, colour, guard, jpeg};
use codec::Planes;
use curbline_pixels::{Axis, resample};
use plane::Plane;

/// Chroma of all greys.
const NEUTRAL: u8 = 128;

/// The safe picture; `None` when it is not for this engine.
///
/// # Errors
/// [`PhotoError::TooManyPixels`], [`PhotoError::Truncated`] and [`PhotoError::Cancelled`].
pub(super) fn make(
    layout: &JpegLayout<'_>,
    orientation: Orientation,
    work: &Work,
    watch: &dyn Watch,
) -> Result<Option<Made>, PhotoError> {
    let frame = &layout.frame;
    jpeg::check(layout)?;
    let Some(sampling) = codec::sampling(frame).filter(|_| is_usual(layout)) else { return Ok(None) };
    let eighths = eighths((frame.width, frame.height), work.target);
    let shape = Shape { source: (frame.width, frame.height), eighths, sampling, target: work.target, orientation };
    let decoded = if watch.may_cancel() {
        // The library does not stop before its end.
        let (frame, whole) = (frame.clone(), codec::whole(layout).into_owned());
        aside::run("planar decoder", watch, move || codec::decode(&whole, &frame, eighths as usize, sampling))?
    } else {
        guard::contain("planar decoder", || codec::decode(&codec::whole(layout), frame, eighths as usize, sampling))?
    };
    let Some(decoded) = decoded else { return Ok(None) };
    check(watch)?;
    let planes = shape.upright(decoded, watch)?;
    let size @ (width, height) = orientation.upright_size(work.target.0, work.target.1);
    check(watch)?;

    let small_size @ (thumbnail_width, thumbnail_height) = raster::fit(width, height, work.thumbnail_edge);
    let small = shrunk(&planes, size, small_size, watch)?;
    let thumbnail = codec::encode(&small, small_size, work.quality)?;
    watch.reached(Stage::Thumbnail { jpeg: &thumbnail });
    check(watch)?;
    let quality = work.quality;
    let jpeg = aside::run("planar encoder", watch, move || codec::encode(&planes, size, quality))??;
    check(watch)?;
    let [luma, ..] = &small;
    let fingerprint = Fingerprint::of_luma(luma.width as u32, thumbnail_height, &luma.samples);
    Ok(Some(Made { jpeg, thumbnail, width, height, thumbnail_width, thumbnail_height, fingerprint }))
}

/// A picture in arithmetic coding, for which planes will not do: put into Huffman codes, which the other engine reads.
///
/// # Errors
/// As [`jpeg::decode`].
pub(super) fn decode_arithmetic(
    layout: &JpegLayout<'_>,
    target: (u32, u32),
    watch: &dyn Watch,
) -> Result<Decoded, PhotoError> {
    // All coefficients are in memory meanwhile, as those of a progressive one.
    let frame = Frame { coding: Coding::Progressive, ..layout.frame.clone() };
    jpeg::check(&JpegLayout { frame, ..layout.clone() })?;
    let whole = layout.whole.to_vec();
    let recoded = aside::run("arithmetic decoder", watch, move || codec::in_huffman_codes(&whole))?;
    let recoded = recoded.ok_or(PhotoError::Damaged)?;
    jpeg::decode(&JpegLayout::read(&recoded)?, target, watch)
}

/// Whether there is nothing about this picture that only the other engine knows to treat.
fn is_usual(layout: &JpegLayout<'_>) -> bool {
    let frame = &layout.frame;
    let components = frame.components.len();
    // First passes of all components, or the library would show those that are missing as grey. In a sequential picture
    // more than one scan has it keep coefficients of the whole picture, which is not what its limit allows for.
    let begun: usize = layout.scans.iter().map(|scan| components_begun(scan)).sum();
    let scans = frame.coding == Coding::Progressive || layout.scans.len() == 1;
    let channels = if components == 1 { Channels::Grey } else { Channels::Rgb };
    // What lacks its end is no picture in a coding in which every end is one.
    let ended = layout.ended || frame.entropy == Entropy::Huffman;
    ended && scans && begun == components && colour::is_srgb(&layout.icc, channels)
}

/// How many components have their first pass in a scan (T.81, B.2.3): it starts at coefficient 0 and refines none.
fn components_begun(scan: &[u8]) -> usize {
    match scan {
        [count, .., 0, _, approximation] if approximation >> 4 == 0 => usize::from(*count),
        _ => 0,
    }
}

/// The smallest scale in eighths that is not below the target, of those that lose nothing but what averaging loses (the
/// others cut blocks off at a frequency, and are slower for want of vector instructions).
fn eighths((width, height): (u32, u32), (to_width, to_height): (u32, u32)) -> u32 {
    let fits = |eighths: &u32| (width * eighths).div_ceil(8) >= to_width && (height * eighths).div_ceil(8) >= to_height;
    [1, 2, 4].into_iter().find(fits).unwrap_or(8)
}

/// What undoes the softness of that scale. Each sample is the mean of `count` pixels in a row, whose response falls by
/// `(1 - 1 / count²) * pi² / 6` with the square of the frequency; taking `sharpen` from each side raises it by
/// `4 * pi² * sharpen`.
fn sharpen(eighths: u32) -> f64 {
    let count = 8.0 / f64::from(eighths);
    (1.0 - 1.0 / (count * count)) / 24.0
}

/// From decoded planes to upright ones.
struct Shape {
    /// As stored.
    source: (u32, u32),
    eighths: u32,
    sampling: (u32, u32),
    /// Before turning.
    target: (u32, u32),
    orientation: Orientation,
}

impl Shape {
    /// Gives back the memory of each decoded plane as soon as it was used.
    fn upright(&self, mut decoded: Planes, watch: &dyn Watch) -> Result<[Plane; 3], PhotoError> {
        let mut last = |size: (usize, usize), sampling: (u32, u32), halved: u32| {
            let begins = decoded.samples.len().saturating_sub(size.0 * size.1);
            let samples = decoded.samples.get(begins..).unwrap_or_default();
            let plane = self.plane(samples, size, sampling, halved, watch)?;
            decoded.samples.truncate(begins);
            decoded.samples.shrink_to_fit();
            Ok::<_, PhotoError>(plane)
        };
        let coloured = match decoded.chroma {
            Some(size) => Some((last(size, self.sampling, 2)?, last(size, self.sampling, 2)?)),
            None => None,
        };
        let luma = last(decoded.luma, (1, 1), 1)?;
        let (red, blue) = coloured.unwrap_or_else(|| {
            let grey = Plane::flat(luma.width / 2, luma.height / 2, NEUTRAL);
            (grey.clone(), grey)
        });
        Ok([luma, blue, red])
    }

    /// One plane, whose samples stand for `sampling` samples of luma, to one whose samples stand for `halved` pixels of
    /// the target each way.
    fn plane(
        &self,
        samples: &[u8],
        size: (usize, usize),
        sampling: (u32, u32),
        halved: u32,
        watch: &dyn Watch,
    ) -> Result<Plane, PhotoError> {
        let (mirrored, flipped, transposed) = self.orientation.parts();
        let sharpen = sharpen(self.eighths);
        let axis = |length: usize, source: u32, finer: u32, target: u32, backwards: bool| {
            let covered = f64::from(source) * f64::from(self.eighths) / 8.0 / f64::from(finer);
            halves(length, covered, target, halved, backwards, sharpen)
        };
        let horizontal = axis(size.0, self.source.0, sampling.0, self.target.0, mirrored);
        let vertical = axis(size.1, self.source.1, sampling.1, self.target.1, flipped);
        let plane = Plane {
            width: horizontal.count(),
            height: vertical.count(),
            samples: smaller(samples, size.0, (&horizontal, &vertical), watch)?,
        };
        Ok(if transposed { plane.transposed() } else { plane })
    }
}

/// The axis that brings `covered` samples, of `length` that are there, to `target` pixels, with a sample for each
/// `halved` of them. There are samples for an even number of pixels, as 4:2:0 wants it; the last may stand for one that
/// is not there.
fn halves(length: usize, covered: f64, target: u32, halved: u32, backwards: bool, sharpen: f64) -> Axis {
    let step = covered / f64::from(target) * f64::from(halved);
    let count = (target.next_multiple_of(2) / halved) as usize;
    let first = step / 2.0;
    // What is beyond belongs to the coding, not to the picture.
    let length = length.min(covered.ceil() as usize);
    if backwards {
        Axis::new(length, count, covered - first, -step, sharpen)
    } else {
        Axis::new(length, count, first, step, sharpen)
    }
}

fn smaller(samples: &[u8], width: usize, axes: (&Axis, &Axis), watch: &dyn Watch) -> Result<Vec<u8>, PhotoError> {
    resample(samples, width, Channels::Grey, axes, &|| !watch.is_cancelled()).ok_or(PhotoError::Cancelled)
}

/// Planes of 4:2:0 at a smaller size.
fn shrunk(planes: &[Plane; 3], from: (u32, u32), to: (u32, u32), watch: &dyn Watch) -> Result<[Plane; 3], PhotoError> {
    if from == to {
        return Ok(planes.clone());
    }
    let [luma, blue, red] = planes;
    let shrink = |plane: &Plane, halved: u32| {
        let axis = |length: usize, from: u32, to: u32| {
            halves(length, f64::from(from) / f64::from(halved), to, halved, false, 0.0)
        };
        let horizontal = axis(plane.width, from.0, to.0);
        let vertical = axis(plane.height, from.1, to.1);
        let samples = smaller(&plane.samples, plane.width, (&horizontal, &vertical), watch)?;
        Ok(Plane { width: horizontal.count(), height: vertical.count(), samples })
    };
    Ok([shrink(luma, 1)?, shrink(blue, 2)?, shrink(red, 2)?])
}
