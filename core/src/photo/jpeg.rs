//! Decodes JPEG at a fraction of its size. Knows nothing of metadata.

use std::io::{self, Read};

use jpeg_decoder::{Decoder, Error, PixelFormat};

use super::jpeg_layout::{Coding, Component, Frame, JpegLayout};
use super::raster::{Channels, Raster};
use super::{Decoded, MAX_MEGAPIXELS, PhotoError, Watch, check_pixels};

/// The memory that the coefficients of a progressive picture may take: 52 megapixels of 4:2:0, 26 of 4:4:4.
const MAX_COEFFICIENT_BYTES: u64 = 160 * 1024 * 1024;

/// Bytes of a file between two questions whether the picture is still wanted: few, as a flat sky has many rows in them.
const STRIP: usize = 4 * 1024;

/// Decodes a picture to at least `target`, by the smallest of the scales 1/8, 1/4, 1/2 and 1 that allows it.
///
/// # Errors
/// [`PhotoError::TooManyPixels`], [`PhotoError::Truncated`], [`PhotoError::Damaged`], [`PhotoError::UnsupportedFormat`] and
/// [`PhotoError::Cancelled`].
pub(super) fn decode(layout: &JpegLayout<'_>, target: (u32, u32), watch: &dyn Watch) -> Result<Decoded, PhotoError> {
    check(layout)?;
    let mut reader = Padded::new(layout.picture, &layout.frame, watch);
    let answer = decode_from(&mut reader, target);
    if reader.is_cancelled {
        return Err(PhotoError::Cancelled);
    }
    answer.map_err(|error| match error {
        Error::Unsupported(_) => PhotoError::UnsupportedFormat { format: "unusual JPEG" },
        Error::Format(_) | Error::Io(_) | Error::Internal(_) if reader.ran_out() || !layout.ended => {
            PhotoError::Truncated
        }
        Error::Format(_) | Error::Io(_) | Error::Internal(_) => PhotoError::Damaged,
    })
}

/// Refuses what no decoder needs to look at: too many pixels for the memory it may take, and an end that is missing.
///
/// # Errors
/// [`PhotoError::TooManyPixels`] and [`PhotoError::Truncated`].
pub(super) fn check(layout: &JpegLayout<'_>) -> Result<(), PhotoError> {
    let frame = &layout.frame;
    check_pixels(frame.width, frame.height, limit(frame))?;
    // Without an end marker, what is left of a progressive picture may lack a scan, or bits in one that need no code
    // word; and zeros are what a medium leaves where the rest should be.
    if !layout.ended && (frame.coding == Coding::Progressive || layout.picture.ends_with(&[0; 16])) {
        return Err(PhotoError::Truncated);
    }
    Ok(())
}

fn decode_from(reader: &mut Padded<'_>, target: (u32, u32)) -> Result<Decoded, Error> {
    let mut decoder = Decoder::new(reader);
    let side = |length: u32| u16::try_from(length).unwrap_or(u16::MAX);
    let (width, height) = decoder.scale(side(target.0), side(target.1))?;
    let pixels = decoder.decode()?;
    let format = decoder.info().map(|info| info.pixel_format);
    let icc = decoder.icc_profile();
    drop(decoder);
    let (width, height) = (u32::from(width), u32::from(height));
    let channels = match format {
        Some(PixelFormat::L8) => Some(Channels::Grey),
        Some(PixelFormat::RGB24) => Some(Channels::Rgb),
        Some(PixelFormat::CMYK32) => Some(Channels::Cmyk),
        Some(PixelFormat::L16) | None => None,
    };
    let length = |channels: &Channels| {
        u64::from(width).saturating_mul(u64::from(height)).saturating_mul(channels.bytes() as u64)
    };
    let channels = channels
        .filter(|channels| u64::try_from(pixels.len()) == Ok(length(channels)))
        .ok_or_else(|| Error::Format("pixels in an unexpected format".to_owned()))?;
    Ok(Decoded { raster: Raster { width, height, pixels, channels }, icc })
}

/// The largest picture of this coding in megapixels.
fn limit(frame: &Frame) -> u32 {
    match frame.coding {
        Coding::Sequential => MAX_MEGAPIXELS,
        Coding::Progressive => {
            // Two bytes a coefficient, held for the whole picture until the last scan.
            let factor = |of: fn(&Component) -> u32| frame.components.iter().map(of).max().unwrap_or(1).max(1);
            let whole = u64::from(factor(|part| part.horizontal).saturating_mul(factor(|part| part.vertical)));
            let parts: u64 =
                frame.components.iter().map(|part| u64::from(part.horizontal.saturating_mul(part.vertical))).sum();
            let pixels = MAX_COEFFICIENT_BYTES.saturating_mul(whole).checked_div(parts.saturating_mul(2)).unwrap_or(0);
            u32::try_from(pixels / 1_000_000).unwrap_or(u32::MAX).min(MAX_MEGAPIXELS)
        }
    }
}

/// Stuffed ones, then an end marker, after the last byte of the picture.
///
/// The decoder reads some bytes ahead and, where a marker comes too early, goes on with zeros, which decode to grey.
/// No code word is all ones (T.81, C.2), so that a scan that lacks data fails here, whether the file was cut or its
/// end glued back on, and one that is complete never looks at them, whether or not it had an end marker.
struct Padded<'a> {
    /// What may be read before the next question whether anybody still wants it.
    strip: &'a [u8],
    /// What comes after it.
    picture: &'a [u8],
    /// Bytes of padding still to come; the last two are the end marker.
    padding: usize,
    padded: usize,
    watch: &'a dyn Watch,
    is_cancelled: bool,
}

impl<'a> Padded<'a> {
    fn new(picture: &'a [u8], frame: &Frame, watch: &'a dyn Watch) -> Self {
        let longest = match frame.coding {
            Coding::Sequential => 0,
            // In a refining scan one code word announces up to 32,767 blocks of 63 bits without another.
            Coding::Progressive => frame.blocks().min(32_767).saturating_mul(16),
        };
        let padding = longest.saturating_add(4096);
        Self { strip: &[], picture, padding, padded: padding, watch, is_cancelled: false }
    }

    /// Whether the decoder wanted more than there is. Its look-ahead of a few bytes counts too: a fault that close to
    /// the end is a cut as likely as anything.
    fn ran_out(&self) -> bool {
        self.strip.is_empty() && self.picture.is_empty() && self.padding < self.padded
    }

    fn next(&mut self) -> Option<u8> {
        if self.strip.is_empty() && !self.picture.is_empty() {
            (self.strip, self.picture) = self.picture.split_at(self.picture.len().min(STRIP));
            if self.watch.is_cancelled() {
                // The decoder ends where its bytes do.
                (self.strip, self.picture, self.padding, self.is_cancelled) = (&[], &[], 0, true);
            }
        }
        if let Some((byte, rest)) = self.strip.split_first() {
            self.strip = rest;
            return Some(*byte);
        }
        let remaining = self.padding.checked_sub(1)?;
        self.padding = remaining;
        Some(match remaining {
            0 => 0xD9,
            1 => 0xFF,
            odd if odd % 2 == 1 => 0xFF,
            _ => 0x00,
        })
    }
}

impl Read for Padded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut count: usize = 0;
        for slot in buffer {
            let Some(byte) = self.next() else { break };
            *slot = byte;
            count = count.saturating_add(1);
        }
        Ok(count)
    }

    // The decoder asks for single bytes; this is its innermost loop.
    #[inline]
    fn read_exact(&mut self, buffer: &mut [u8]) -> io::Result<()> {
        if let Some((filled, rest)) = self.strip.split_at_checked(buffer.len()) {
            buffer.copy_from_slice(filled);
            self.strip = rest;
            return Ok(());
        }
        for slot in buffer {
            *slot = self.next().ok_or(io::ErrorKind::UnexpectedEof)?;
        }
        Ok(())
    }
}
