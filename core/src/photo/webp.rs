//! Reads WebP. Knows nothing of orientation or colour.
//!
//! The picture is taken out of its container and decoded from a fresh one, so that no flag about metadata and no cut
//! chunk behind the picture can cost it. Chunks are those of RFC 9649.

use std::io::Cursor;

use image_webp::{DecodingError, WebPDecoder};

use super::raster::{Raster, RowFormat, Shrinker};
use super::scene::exif_block;
use super::{Decoded, PhotoError, Watch, aside, check_pixels};

/// The largest lossy picture in megapixels: the decoder holds all of it, at up to five bytes a pixel.
const MAX_LOSSY_MEGAPIXELS: u32 = 32;

/// The largest lossless picture in megapixels: up to seven bytes a pixel.
const MAX_LOSSLESS_MEGAPIXELS: u32 = 24;

/// What is where in a WebP.
#[derive(Clone, Debug)]
pub(super) struct WebPLayout<'a> {
    pub width: u32,
    pub height: u32,
    picture: Picture<'a>,
    icc: Option<&'a [u8]>,
    /// TIFF structures.
    pub exif: Vec<Vec<u8>>,
    /// The XMP packet.
    pub xmp: Option<&'a [u8]>,
}

#[derive(Clone, Copy, Debug)]
enum Picture<'a> {
    Lossy { frame: &'a [u8], alpha: Option<&'a [u8]> },
    Lossless { frame: &'a [u8] },
}

/// One chunk.
struct Chunk<'a> {
    kind: [u8; 4],
    payload: &'a [u8],
    /// Whether the file holds all of it.
    complete: bool,
    /// The file from the header of this chunk.
    from_here: &'a [u8],
}

impl<'a> WebPLayout<'a> {
    /// Walks the chunks of a file that starts as a WebP.
    ///
    /// # Errors
    /// [`PhotoError::Truncated`] when the picture is cut or not there, [`PhotoError::Damaged`] when its header makes
    /// no sense.
    pub fn read(bytes: &'a [u8]) -> Result<Self, PhotoError> {
        let (mut icc, mut xmp, mut exif, mut picture) = (None, None, Vec::new(), None);
        for chunk in chunks(bytes.get(12..).unwrap_or_default()) {
            match &chunk.kind {
                b"VP8 " | b"VP8L" | b"ALPH" | b"ANMF" if picture.is_none() => picture = Picture::from_chunks(&chunk)?,
                b"ICCP" if chunk.complete => icc = icc.or(Some(chunk.payload)),
                // Some writers keep the prefix of the JPEG segment.
                b"EXIF" => exif.push(exif_block(chunk.payload.strip_prefix(b"Exif\0\0").unwrap_or(chunk.payload))),
                b"XMP " => xmp = xmp.or(Some(chunk.payload)),
                _ => {}
            }
        }
        let picture = picture.ok_or(PhotoError::Truncated)?;
        let (width, height) = picture.size().ok_or(PhotoError::Damaged)?;
        Ok(Self { width, height, picture, icc, exif, xmp })
    }
}

impl<'a> Picture<'a> {
    /// The picture that begins with `first`: a frame, an alpha plane before its frame, or an animation's first frame.
    fn from_chunks(first: &Chunk<'a>) -> Result<Option<Self>, PhotoError> {
        let sequence = if &first.kind == b"ANMF" {
            // Position, size, duration and flags of the frame come before its chunks.
            first.payload.get(16..).unwrap_or_default()
        } else {
            first.from_here
        };
        let mut alpha = None;
        for chunk in chunks(sequence) {
            match &chunk.kind {
                b"VP8 " | b"VP8L" | b"ALPH" if !chunk.complete => return Err(PhotoError::Truncated),
                b"VP8 " => return Ok(Some(Self::Lossy { frame: chunk.payload, alpha })),
                b"VP8L" => return Ok(Some(Self::Lossless { frame: chunk.payload })),
                b"ALPH" => alpha = alpha.or(Some(chunk.payload)),
                _ => {}
            }
        }
        if first.complete { Ok(None) } else { Err(PhotoError::Truncated) }
    }

    /// Width and height from the header of the frame (RFC 6386, 9.1; RFC 9649, 3.4).
    fn size(&self) -> Option<(u32, u32)> {
        match self {
            Self::Lossy { frame, .. } => {
                let [_, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1, ..] = **frame else { return None };
                let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3FFF);
                Some((side(w0, w1), side(h0, h1))).filter(|(width, height)| *width > 0 && *height > 0)
            }
            Self::Lossless { frame } => {
                let [0x2F, b0, b1, b2, b3, ..] = **frame else { return None };
                let bits = u32::from_le_bytes([b0, b1, b2, b3]);
                Some(((bits & 0x3FFF).saturating_add(1), ((bits >> 14) & 0x3FFF).saturating_add(1)))
            }
        }
    }

    /// A container with the picture and nothing else.
    fn alone(&self) -> Option<Vec<u8>> {
        let mut body = b"WEBP".to_vec();
        match self {
            Self::Lossless { frame } => append(&mut body, b"VP8L", frame)?,
            Self::Lossy { frame, alpha: None } => append(&mut body, b"VP8 ", frame)?,
            Self::Lossy { frame, alpha: Some(alpha) } => {
                let (width, height) = self.size()?;
                let [w0, w1, w2, _] = width.checked_sub(1)?.to_le_bytes();
                let [h0, h1, h2, _] = height.checked_sub(1)?.to_le_bytes();
                append(&mut body, b"VP8X", &[0x10, 0, 0, 0, w0, w1, w2, h0, h1, h2])?;
                append(&mut body, b"ALPH", alpha)?;
                append(&mut body, b"VP8 ", frame)?;
            }
        }
        let mut file = Vec::with_capacity(body.len().checked_add(8)?);
        append(&mut file, b"RIFF", &body)?;
        Some(file)
    }
}

fn append(file: &mut Vec<u8>, kind: &[u8; 4], payload: &[u8]) -> Option<()> {
    file.extend_from_slice(kind);
    file.extend_from_slice(&u32::try_from(payload.len()).ok()?.to_le_bytes());
    file.extend_from_slice(payload);
    if payload.len() % 2 == 1 {
        file.push(0);
    }
    Some(())
}

fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let from_here = rest;
        let (kind, after) = rest.split_first_chunk::<4>()?;
        let (length, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (payload, after, complete) = match after.split_at_checked(length) {
            Some((payload, after)) => (payload, after, true),
            None => (after, Default::default(), false),
        };
        // Payloads are padded to an even length.
        rest = after.get(length % 2..).unwrap_or_default();
        Some(Chunk { kind: *kind, payload, complete, from_here })
    })
}

/// Decodes a picture to at least `target`, by averaging squares of pixels.
///
/// # Errors
/// [`PhotoError::TooManyPixels`], [`PhotoError::Truncated`], [`PhotoError::Damaged`] and [`PhotoError::Cancelled`].
pub(super) fn decode(layout: &WebPLayout<'_>, target: (u32, u32), watch: &dyn Watch) -> Result<Decoded, PhotoError> {
    let limit = match layout.picture {
        Picture::Lossy { .. } => MAX_LOSSY_MEGAPIXELS,
        Picture::Lossless { .. } => MAX_LOSSLESS_MEGAPIXELS,
    };
    check_pixels(layout.width, layout.height, limit)?;
    let file = layout.picture.alone().ok_or(PhotoError::Damaged)?;
    let size = (layout.width, layout.height);
    let raster = aside::run("WebP decoder", watch, move || decode_file(file, size, target))??;
    Ok(Decoded { raster, icc: layout.icc.map(<[u8]>::to_vec) })
}

fn decode_file(file: Vec<u8>, (width, height): (u32, u32), target: (u32, u32)) -> Result<Raster, PhotoError> {
    let refuse = |_: DecodingError| PhotoError::Damaged;
    let mut decoder = WebPDecoder::new(Cursor::new(file)).map_err(refuse)?;
    let format = if decoder.has_alpha() { RowFormat::Rgba } else { RowFormat::Rgb };
    let length = decoder.output_buffer_size().ok_or(PhotoError::Damaged)?;
    let mut pixels = vec![0; length];
    decoder.read_image(&mut pixels).map_err(refuse)?;
    let mut rows = Shrinker::new(width, height, format, target);
    let width = usize::try_from(width).map_err(|_| PhotoError::Damaged)?;
    for row in pixels.chunks_exact(format.bytes().saturating_mul(width).max(1)) {
        rows.push(row);
    }
    rows.finish()
}
