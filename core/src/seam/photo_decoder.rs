//! The phone's own decoder, for formats that are not decoded here.

use crate::photo::SourceFormat;

/// Decodes HEIC and AVIF, as every phone can: ImageIO on iOS, `ImageDecoder` on Android. What it gives is not trusted:
/// sizes and lengths are checked, and a panic inside costs only the picture.
pub trait PhotoDecoder: Send + Sync {
    /// Decodes the picture in `file`, upright. Its longer edge should be `longer_edge` pixels or a little more, which saves
    /// time and memory; never larger than the picture is.
    ///
    /// Called on the thread of the verb that needs the picture, one picture at a time.
    ///
    /// # Errors
    /// [`Undecodable`], whatever the reason: the person is asked for another picture.
    fn decode(&self, format: SourceFormat, file: &[u8], longer_edge: u32) -> Result<DecodedPhoto, Undecodable>;
}

/// The decoder could not make sense of the file, or does not know the format on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not decodable")]
pub struct Undecodable;

/// A picture as the phone's decoder gives it.
///
/// It stands **upright already**: the container's own turns (`irot`, `imir`) are applied, as platforms do without being
/// asked. EXIF's orientation repeats them in these formats and is not applied again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DecodedPhoto {
    /// Pixels of a row here, above 0.
    pub width: u32,
    /// Rows here, above 0.
    pub height: u32,
    /// Width of the upright picture at its full size, in pixels: the space in which redaction boxes are drawn.
    pub full_width: u32,
    /// Height of the upright picture at its full size, in pixels.
    pub full_height: u32,
    /// What the bytes of a pixel are.
    pub layout: PixelLayout,
    /// Rows from the top without padding, `width * height` times the bytes of a pixel.
    pub pixels: Vec<u8>,
    /// What the numbers mean.
    pub colour: PixelColour,
}

/// The bytes of one pixel, eight bits each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PixelLayout {
    /// Red, green, blue.
    Rgb,
    /// Red, green, blue, and opacity that the colours are not multiplied with. Laid on white.
    Rgba,
}

/// The colour space of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PixelColour {
    /// sRGB.
    Srgb,
    /// Display P3, as iPhones write.
    DisplayP3,
    /// Adobe RGB (1998).
    AdobeRgb,
    /// Whatever this ICC profile says; one that is broken counts as none.
    Icc {
        /// The bytes of the profile.
        profile: Vec<u8>,
    },
}
