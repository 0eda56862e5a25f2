//! Writes JPEG. Knows nothing of metadata, and therefore writes none.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::PhotoError;
use super::raster::Raster;

/// A baseline JPEG with 4:2:0 chroma and a JFIF header as its only application segment. The raster is in sRGB.
///
/// # Errors
/// [`PhotoError::Damaged`], which the limits on size make impossible.
pub(super) fn jpeg(raster: &Raster, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let refuse = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "a picture could not be written");
        PhotoError::Damaged
    };
    let width = u16::try_from(raster.width).map_err(|error| refuse(&error))?;
    let height = u16::try_from(raster.height).map_err(|error| refuse(&error))?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality.clamp(1, 100));
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(&raster.pixels, width, height, ColorType::Rgba).map_err(|error| refuse(&error))?;
    Ok(bytes)
}
