//! libjpeg-turbo: a JPEG to planes at eighths of its size, and planes to a JPEG. Knows nothing of what is in them.

use std::borrow::Cow;

use turbojpeg::{
    Colorspace, Compressor, Decompressor, ScalingFactor, Subsamp, Transform, Transformer, YuvImage, YuvPlanesImage,
};

use super::plane::Plane;
use crate::photo::PhotoError;
use crate::photo::jpeg_layout::{Frame, JpegLayout};

const END: &[u8] = &[0xFF, 0xD9];

/// The planes of a decoded picture, one after the other in one piece of memory.
pub(super) struct Planes {
    pub samples: Vec<u8>,
    /// Width and height of the luma, a multiple of what a sample of chroma stands for: the last ones may be padding.
    pub luma: (usize, usize),
    /// Width and height of each chroma plane; `None` for a picture in greys.
    pub chroma: Option<(usize, usize)>,
}

/// How many samples of luma there are across and down for each sample of chroma; `None` for what is not taken.
///
/// Stricter than the library, which also knows ways to write the same that no camera uses.
pub(super) fn sampling(frame: &Frame) -> Option<(u32, u32)> {
    let factors: Vec<(u32, u32)> = frame.components.iter().map(|part| (part.horizontal, part.vertical)).collect();
    match factors.as_slice() {
        // A single component has no neighbours to be finer than.
        [_] => Some((1, 1)),
        [(horizontal @ (1 | 2), vertical @ (1 | 2)), (1, 1), (1, 1)] => Some((*horizontal, *vertical)),
        _ => None,
    }
}

/// The file to its end marker, which alone may be missing; where more is, the library warns.
pub(super) fn whole<'a>(layout: &JpegLayout<'a>) -> Cow<'a, [u8]> {
    if layout.ended { Cow::Borrowed(layout.whole) } else { Cow::Owned([layout.whole, END].concat()) }
}

/// The picture at `eighths` of its size, rounded up. `None` when the library has anything to say against it: warnings
/// are no less than errors here, as the other engine will say what they mean.
pub(super) fn decode(whole: &[u8], frame: &Frame, eighths: usize, sampling: (u32, u32)) -> Option<Planes> {
    let mut decoder = Decompressor::new().ok()?;
    let scale = ScalingFactor::new(eighths, 8);
    decoder.set_scaling_factor(scale).ok()?;
    let header = decoder.read_header(whole).ok()?;
    let (subsampling, colours) = match (frame.components.len(), sampling) {
        (1, _) => (Subsamp::Gray, Colorspace::Gray),
        (_, (1, 1)) => (Subsamp::None, Colorspace::YCbCr),
        (_, (2, 1)) => (Subsamp::Sub2x1, Colorspace::YCbCr),
        (_, (1, 2)) => (Subsamp::Sub1x2, Colorspace::YCbCr),
        (_, (2, 2)) => (Subsamp::Sub2x2, Colorspace::YCbCr),
        _ => return None,
    };
    let size = (u32::try_from(header.width).ok()?, u32::try_from(header.height).ok()?);
    if (header.subsamp, header.colorspace, size) != (subsampling, colours, (frame.width, frame.height)) {
        return None;
    }
    let (width, height) = (scale.scale(header.width), scale.scale(header.height));
    let length = turbojpeg::yuv_pixels_len(width, 1, height, subsampling).ok()?;
    let mut samples = vec![0; length];
    let image = YuvImage { pixels: samples.as_mut_slice(), width, align: 1, height, subsamp: subsampling };
    decoder.decompress_to_yuv(whole, image).ok()?;
    let halves = (subsampling.width(), subsampling.height());
    let chroma = (width.div_ceil(halves.0), height.div_ceil(halves.1));
    let luma = (chroma.0.checked_mul(halves.0)?, chroma.1.checked_mul(halves.1)?);
    Some(Planes { samples, luma, chroma: (subsampling != Subsamp::Gray).then_some(chroma) })
}

/// The same picture, profile and all, in Huffman codes: nothing is lost, as coefficients stay what they are. `None` when the
/// library has anything to say against it.
pub(super) fn in_huffman_codes(whole: &[u8]) -> Option<Vec<u8>> {
    Transformer::new().ok()?.transform_to_vec(&Transform::default(), whole).ok()
}

/// A baseline JPEG of that size, of a luma plane of even size and two chroma planes of half its size (4:2:0), with a
/// JFIF header as its only application segment.
///
/// # Errors
/// [`PhotoError::Damaged`], which the limits on size make impossible.
pub(super) fn encode([luma, blue, red]: &[Plane; 3], size: (u32, u32), quality: u8) -> Result<Vec<u8>, PhotoError> {
    let image = YuvPlanesImage {
        y_plane: luma.samples.as_slice(),
        u_plane: blue.samples.as_slice(),
        v_plane: red.samples.as_slice(),
        width: size.0 as usize,
        height: size.1 as usize,
        y_stride: luma.width,
        u_stride: blue.width,
        v_stride: red.width,
        subsamp: Subsamp::Sub2x2,
    };
    let written = || {
        let mut encoder = Compressor::new()?;
        encoder.set_quality(quality.into())?;
        encoder.compress_yuv_planes_to_vec(&image)
    };
    written().map_err(|error: turbojpeg::Error| {
        tracing::error!(%error, "a picture could not be written");
        PhotoError::Damaged
    })
}
