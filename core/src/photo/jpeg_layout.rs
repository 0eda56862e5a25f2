//! Walks the markers of a JPEG: frame, metadata and where the picture ends. Decodes nothing.
//!
//! The decoder beneath takes a missing end for an error and a picture cut short before a proper end for a grey one;
//! what is found here lets [`jpeg`](super::jpeg) tell the truth in both cases. Marker numbers are those of ITU-T T.81,
//! table B.1.

use memchr::memchr;

use super::PhotoError;

/// Begins a part of a colour profile.
const ICC: &[u8] = b"ICC_PROFILE\0";

/// More scans than any encoder writes. Each may cost a pass over the whole picture, and takes a few bytes.
const MAX_SCANS: usize = 100;

/// Begins an XMP segment.
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// How a frame is coded, as far as memory is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// Row by row.
    Sequential,
    /// In several passes over the whole picture.
    Progressive,
}

/// How the coefficients of a frame become bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entropy {
    Huffman,
    /// Only libjpeg-turbo knows it (feature `turbo`).
    #[cfg(feature = "turbo")]
    Arithmetic,
}

/// The frame header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub width: u32,
    pub height: u32,
    pub coding: Coding,
    #[cfg_attr(not(feature = "turbo"), allow(dead_code, reason = "without the feature `turbo` there is no other"))]
    pub entropy: Entropy,
    pub components: Vec<Component>,
}

/// One colour channel of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Component {
    pub horizontal: u32,
    pub vertical: u32,
}

/// What is where in the first picture of a file.
#[derive(Clone, Debug)]
pub(super) struct JpegLayout<'a> {
    pub frame: Frame,
    /// TIFF structures; an `Exif` segment that starts none continues the one before it.
    pub exif: Vec<Vec<u8>>,
    /// The XMP packet.
    pub xmp: Option<&'a [u8]>,
    /// The parts of the colour profile, each behind its number and the number of all.
    #[cfg_attr(not(feature = "turbo"), allow(dead_code, reason = "for the engine `turbo`; the other reads it itself"))]
    pub icc: Vec<&'a [u8]>,
    /// The scan headers, in order.
    #[cfg_attr(not(feature = "turbo"), allow(dead_code, reason = "for the engine `turbo`; the other reads it itself"))]
    pub scans: Vec<&'a [u8]>,
    /// The file up to the end of the last scan, without the end marker.
    pub picture: &'a [u8],
    /// The same with the end marker, where there is one.
    #[cfg_attr(not(feature = "turbo"), allow(dead_code, reason = "for the engine `turbo`; the other reads it itself"))]
    pub whole: &'a [u8],
    /// Whether the end marker is there.
    pub ended: bool,
}

impl<'a> JpegLayout<'a> {
    /// Reads the layout of a file that starts as a JPEG.
    ///
    /// # Errors
    /// [`PhotoError::Truncated`] when the file ends before the frame header, [`PhotoError::UnsupportedFormat`] for the codings
    /// that nothing but medicine and test suites uses, [`PhotoError::Damaged`] when the header contradicts itself.
    pub fn read(bytes: &'a [u8]) -> Result<Self, PhotoError> {
        let mut walk = Walk { rest: bytes.get(2..).unwrap_or_default(), length: bytes.len() };
        let mut frame: Option<Frame> = None;
        let mut exif: Vec<Vec<u8>> = Vec::new();
        let mut xmp = None;
        let (mut icc, mut scans) = (Vec::new(), Vec::new());
        let (end, ended) = loop {
            match walk.next() {
                Step::Out => {
                    // Half a marker says nothing, and would swallow what is read after it.
                    let half = bytes.iter().rev().take_while(|byte| **byte == 0xFF).count();
                    break (bytes.len().saturating_sub(half), false);
                }
                // A second picture without an end of the first: whatever the first lacks is gone.
                Step::Marker { number: 0xD8, at } => break (at, false),
                Step::Marker { number: 0xD9, at } => break (at, true),
                Step::Marker { .. } => {}
                Step::Segment { number: 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF, .. }
                    if frame.is_some() =>
                {
                    return Err(PhotoError::UnsupportedFormat { format: "hierarchical JPEG" });
                }
                Step::Segment { number, payload } => match number {
                    0xC0..=0xC2 => frame = Some(read_frame(number, Entropy::Huffman, payload)?),
                    #[cfg(feature = "turbo")]
                    0xC9 | 0xCA => frame = Some(read_frame(number, Entropy::Arithmetic, payload)?),
                    0xC3 => return Err(PhotoError::UnsupportedFormat { format: "lossless JPEG" }),
                    0xC5..=0xC7 | 0xDE => return Err(PhotoError::UnsupportedFormat { format: "hierarchical JPEG" }),
                    0xC9..=0xCB | 0xCD..=0xCF => {
                        return Err(PhotoError::UnsupportedFormat { format: "arithmetic JPEG" });
                    }
                    0xE1 => {
                        note_exif(&mut exif, payload);
                        xmp = xmp.or_else(|| payload.strip_prefix(XMP));
                    }
                    0xE2 => icc.extend(payload.strip_prefix(ICC)),
                    0xDA if scans.len() == MAX_SCANS => {
                        return Err(PhotoError::UnsupportedFormat { format: "JPEG of endless scans" });
                    }
                    0xDA => scans.push(payload),
                    _ => {}
                },
            }
        };
        let whole = if ended { bytes.len().saturating_sub(walk.rest.len()) } else { end };
        let frame = frame.ok_or(if ended { PhotoError::Damaged } else { PhotoError::Truncated })?;
        let up_to = |end: usize| bytes.get(..end).unwrap_or(bytes);
        Ok(Self { frame, exif, xmp, icc, scans, picture: up_to(end), whole: up_to(whole), ended })
    }
}

impl Frame {
    /// Blocks of 8 by 8 samples in the finest channel.
    pub fn blocks(&self) -> usize {
        let blocks = u64::from(self.width.div_ceil(8)).saturating_mul(self.height.div_ceil(8).into());
        usize::try_from(blocks).unwrap_or(usize::MAX)
    }
}

/// The frame header (T.81, B.2.2).
fn read_frame(number: u8, entropy: Entropy, payload: &[u8]) -> Result<Frame, PhotoError> {
    let [precision, high_height, low_height, high_width, low_width, count, rest @ ..] = payload else {
        return Err(PhotoError::Damaged);
    };
    if *precision != 8 {
        return Err(PhotoError::UnsupportedFormat { format: "12-bit JPEG" });
    }
    let height = u16::from_be_bytes([*high_height, *low_height]).into();
    let width = u16::from_be_bytes([*high_width, *low_width]).into();
    if width == 0 {
        return Err(PhotoError::Damaged);
    }
    if height == 0 {
        // The number of rows comes after the picture; no camera does that.
        return Err(PhotoError::UnsupportedFormat { format: "JPEG of unknown height" });
    }
    let (components, _) = rest.as_chunks::<3>();
    if components.len() != usize::from(*count) {
        return Err(PhotoError::Damaged);
    }
    if !matches!(count, 1 | 3 | 4) {
        return Err(PhotoError::UnsupportedFormat { format: "JPEG of unusual colours" });
    }
    let components = components
        .iter()
        .map(|[_id, sampling, _table]| Component {
            horizontal: u32::from(sampling >> 4),
            vertical: u32::from(sampling & 0x0F),
        })
        .collect();
    let coding = if matches!(number, 0xC2 | 0xCA) { Coding::Progressive } else { Coding::Sequential };
    Ok(Frame { width, height, coding, entropy, components })
}

fn note_exif(exif: &mut Vec<Vec<u8>>, payload: &[u8]) {
    let Some(tiff) = payload.strip_prefix(b"Exif\0\0") else { return };
    let starts = tiff.starts_with(b"II*\0") || tiff.starts_with(b"MM\0*");
    match exif.last_mut() {
        Some(last) if !starts => last.extend_from_slice(tiff),
        _ => exif.push(tiff.to_vec()),
    }
}

struct Walk<'a> {
    rest: &'a [u8],
    /// Of the whole file.
    length: usize,
}

enum Step<'a> {
    /// A marker that stands alone, and where its first byte is.
    Marker { number: u8, at: usize },
    /// A marker with what it carries.
    Segment { number: u8, payload: &'a [u8] },
    /// No further marker, or one whose segment is cut.
    Out,
}

impl<'a> Walk<'a> {
    /// The next marker. Bytes between segments are skipped, as cameras leave some there; so are coded data, where
    /// 0xFF is followed by 0 (T.81, B.1.1.5) or a restart marker.
    fn next(&mut self) -> Step<'a> {
        loop {
            let Some(start) = memchr(0xFF, self.rest) else { return Step::Out };
            let from_marker = self.rest.get(start..).unwrap_or_default();
            let at = self.length.saturating_sub(from_marker.len());
            let Some(fill) = from_marker.iter().position(|byte| *byte != 0xFF) else { return Step::Out };
            let Some((number, rest)) = from_marker.get(fill..).and_then(<[u8]>::split_first) else { return Step::Out };
            self.rest = rest;
            match *number {
                0x00 | 0x01 | 0xD0..=0xD7 => {}
                0xD8 | 0xD9 => return Step::Marker { number: *number, at },
                number => {
                    let Some((size, after_size)) = rest.split_first_chunk::<2>() else { return Step::Out };
                    let size = usize::from(u16::from_be_bytes(*size)).saturating_sub(2);
                    let Some((payload, rest)) = after_size.split_at_checked(size) else { return Step::Out };
                    self.rest = rest;
                    return Step::Segment { number, payload };
                }
            }
        }
    }
}
