//! Writes JPEG. Knows nothing of metadata, and therefore writes none.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use std::io::{self, Write};

use super::raster::Raster;
use super::{PhotoError, Watch};

/// Bytes between two questions whether the picture is still wanted: about 40 rows of 1600 pixels.
const STRIP: usize = 8 * 1024;

/// A baseline JPEG with 4:2:0 chroma and a JFIF header as its only application segment. The raster is in sRGB.
///
/// # Errors
/// [`PhotoError::Cancelled`], and [`PhotoError::Damaged`], which the limits on size make impossible.
pub(super) fn jpeg(raster: &Raster, quality: u8, watch: &dyn Watch) -> Result<Vec<u8>, PhotoError> {
    let refuse = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "a picture could not be written");
        PhotoError::Damaged
    };
    let width = u16::try_from(raster.width).map_err(|error| refuse(&error))?;
    let height = u16::try_from(raster.height).map_err(|error| refuse(&error))?;
    let mut sink = Sink { bytes: Vec::new(), next_check: 0, watch, is_cancelled: false };
    let mut encoder = Encoder::new(&mut sink, quality.clamp(1, 100));
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let written = encoder.encode(&raster.pixels, width, height, ColorType::Rgb);
    if sink.is_cancelled {
        return Err(PhotoError::Cancelled);
    }
    written.map_err(|error| refuse(&error))?;
    Ok(sink.bytes)
}

/// Takes bytes until nobody wants them any more.
struct Sink<'a> {
    bytes: Vec<u8>,
    next_check: usize,
    watch: &'a dyn Watch,
    is_cancelled: bool,
}

impl Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() >= self.next_check {
            self.next_check = self.bytes.len().saturating_add(STRIP);
            self.is_cancelled = self.is_cancelled || self.watch.is_cancelled();
        }
        if self.is_cancelled {
            return Err(io::ErrorKind::Other.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
