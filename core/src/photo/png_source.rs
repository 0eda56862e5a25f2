//! Reads PNG, row by row. Knows nothing of orientation or colour.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, DecodingError, InterlaceInfo, Limits, Transformations};

use super::raster::{RowFormat, Shrinker};
use super::scene::exif_block;
use super::{Decoded, MAX_MEGAPIXELS, PhotoError, Watch, check_pixels, watch};

/// The memory an interlaced picture may take: it comes in seven passes and has to be held whole.
const MAX_INTERLACED_BYTES: u64 = 160 * 1024 * 1024;

/// The memory beside the rows: profiles, tables, text.
const MAX_SIDE_BYTES: usize = 16 * 1024 * 1024;

/// Rows between two questions whether the picture is still wanted.
const ROWS_AT_ONCE: usize = 16;

/// What is where in a PNG.
#[derive(Clone, Debug)]
pub(super) struct PngLayout<'a> {
    bytes: &'a [u8],
    pub width: u32,
    pub height: u32,
    interlaced: bool,
    /// Of a pixel as it is decoded here, 1 to 4.
    channels: u32,
    /// The `eXIf` chunk: a TIFF structure. Before or after the pixels.
    pub exif: Vec<Vec<u8>>,
    /// The XMP packet.
    pub xmp: Option<&'a [u8]>,
    ended: bool,
}

impl<'a> PngLayout<'a> {
    /// Walks the chunks of a file that starts as a PNG.
    ///
    /// # Errors
    /// [`PhotoError::Truncated`] when the file ends in the header, [`PhotoError::Damaged`] when it makes no sense.
    pub fn read(bytes: &'a [u8]) -> Result<Self, PhotoError> {
        let mut rest = bytes.get(8..).unwrap_or_default();
        let (kind, header, after) = chunk(rest).ok_or(PhotoError::Truncated)?;
        let (b"IHDR", Some((size, [_, colour, _, _, interlace]))) = (&kind, header.split_first_chunk::<8>()) else {
            return Err(PhotoError::Damaged);
        };
        rest = after;
        let [w0, w1, w2, w3, h0, h1, h2, h3] = *size;
        let (width, height) = (u32::from_be_bytes([w0, w1, w2, w3]), u32::from_be_bytes([h0, h1, h2, h3]));
        if width == 0 || height == 0 {
            return Err(PhotoError::Damaged);
        }
        let mut layout = Self {
            bytes,
            width,
            height,
            interlaced: *interlace != 0,
            // A palette or a grey picture may bring transparency and become four or two channels.
            channels: if matches!(colour, 0 | 4) { 2 } else { 4 },
            exif: Vec::new(),
            xmp: None,
            ended: false,
        };
        while let Some((kind, payload, after)) = chunk(rest) {
            match &kind {
                b"eXIf" => layout.exif.push(exif_block(payload)),
                // Keyword, no compression, no language, no translated keyword.
                b"iTXt" => {
                    layout.xmp = layout.xmp.or_else(|| payload.strip_prefix(b"XML:com.adobe.xmp\0\0\0\0\0"));
                }
                b"IEND" => {
                    layout.ended = true;
                    break;
                }
                _ => {}
            }
            rest = after;
        }
        Ok(layout)
    }

    /// The largest picture of this kind in megapixels.
    fn limit(&self) -> u32 {
        if !self.interlaced {
            return MAX_MEGAPIXELS;
        }
        let pixels = MAX_INTERLACED_BYTES.checked_div(self.channels.into()).unwrap_or(0);
        u32::try_from(pixels / 1_000_000).unwrap_or(MAX_MEGAPIXELS).min(MAX_MEGAPIXELS)
    }
}

/// Kind, payload and what follows; `None` where the chunk is cut.
fn chunk(bytes: &[u8]) -> Option<([u8; 4], &[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (kind, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (payload, rest) = rest.split_at_checked(length)?;
    let (_checksum, rest) = rest.split_at_checked(4)?;
    Some((*kind, payload, rest))
}

/// Decodes a picture to at least `target`, by averaging squares of pixels as the rows come in.
///
/// # Errors
/// [`PhotoError::TooManyPixels`], [`PhotoError::Truncated`], [`PhotoError::Damaged`] and [`PhotoError::Cancelled`].
pub(super) fn decode(layout: &PngLayout<'_>, target: (u32, u32), watch: &dyn Watch) -> Result<Decoded, PhotoError> {
    check_pixels(layout.width, layout.height, layout.limit())?;
    decode_rows(layout, target, watch).map_err(|error| match error {
        Failure::Photo(error) => error,
        Failure::Png(DecodingError::IoError(_)) => PhotoError::Truncated,
        Failure::Png(_) if !layout.ended => PhotoError::Truncated,
        Failure::Png(_) => PhotoError::Damaged,
    })
}

enum Failure {
    Png(DecodingError),
    Photo(PhotoError),
}

impl From<DecodingError> for Failure {
    fn from(error: DecodingError) -> Self {
        Self::Png(error)
    }
}

fn decode_rows(layout: &PngLayout<'_>, target: (u32, u32), watch: &dyn Watch) -> Result<Decoded, Failure> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(layout.bytes), Limits { bytes: MAX_SIDE_BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info()?;
    let format = match reader.output_color_type() {
        (ColorType::Grayscale, BitDepth::Eight) => RowFormat::Grey,
        (ColorType::GrayscaleAlpha, BitDepth::Eight) => RowFormat::GreyAlpha,
        (ColorType::Rgb, BitDepth::Eight) => RowFormat::Rgb,
        (ColorType::Rgba, BitDepth::Eight) => RowFormat::Rgba,
        (
            ColorType::Grayscale | ColorType::GrayscaleAlpha | ColorType::Rgb | ColorType::Rgba | ColorType::Indexed,
            BitDepth::One | BitDepth::Two | BitDepth::Four | BitDepth::Eight | BitDepth::Sixteen,
        ) => return Err(Failure::Photo(PhotoError::Damaged)),
    };
    let mut rows = Shrinker::new(layout.width, layout.height, format, target);
    let wanted = |row: usize| match row % ROWS_AT_ONCE {
        0 => watch::check(watch).map_err(Failure::Photo),
        _ => Ok(()),
    };
    if layout.interlaced {
        let size = reader.output_buffer_size().ok_or(Failure::Photo(PhotoError::Damaged))?;
        let stride = reader.output_line_size(layout.width).ok_or(Failure::Photo(PhotoError::Damaged))?;
        let bits = u8::try_from(format.bytes().saturating_mul(8)).unwrap_or(u8::MAX);
        let mut pixels = vec![0; size];
        for count in 0..interlaced_rows(layout.width, layout.height) {
            wanted(count)?;
            let Some(row) = reader.next_interlaced_row()? else { break };
            if let InterlaceInfo::Adam7(place) = row.interlace() {
                png::expand_interlaced_row(&mut pixels, stride, row.data(), place, bits);
            }
        }
        for (count, row) in pixels.chunks_exact(stride.max(1)).enumerate() {
            wanted(count)?;
            rows.push(row);
        }
    } else {
        // No further: beyond the last row the library asks for the end of the file, which may be missing.
        for count in 0..layout.height as usize {
            wanted(count)?;
            let Some(row) = reader.next_row()? else { break };
            rows.push(row.data());
        }
    }
    let icc = reader.info().icc_profile.as_ref().map(|profile| profile.to_vec());
    Ok(Decoded { raster: rows.finish().map_err(Failure::Photo)?, icc })
}

/// The rows of all seven passes of Adam7 (PNG, third edition, 8.1): column and row at which each begins, and every how
/// many rows it has one.
fn interlaced_rows(width: u32, height: u32) -> usize {
    const PASSES: [(u32, u32, u32); 7] = [(0, 0, 8), (4, 0, 8), (0, 4, 8), (2, 0, 4), (0, 2, 4), (1, 0, 2), (0, 1, 2)];
    let rows = |(_, top, step): (u32, u32, u32)| height.saturating_sub(top).div_ceil(step) as usize;
    PASSES.into_iter().filter(|(left, ..)| *left < width).map(rows).sum()
}
