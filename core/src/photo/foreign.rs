//! Pictures that the phone's own decoder reads. Trusts nothing it says: sizes are checked before it is asked and after.

use moxcms::ColorProfile;

use super::raster::{RowFormat, Shrinker};
use super::{Decoded, MAX_MEGAPIXELS, PhotoError, SourceFormat, check_pixels, guard, heif};
use crate::seam::{DecodedPhoto, PhotoDecoder, PixelColour, PixelLayout};

/// The picture of a HEIC or AVIF file at about `longer_edge`, upright.
///
/// # Errors
/// [`PhotoError::UnsupportedFormat`] without a decoder, [`PhotoError::TooManyPixels`] before it is asked, [`PhotoError::Decoder`] for
/// what it says or does wrong, a panic included.
pub(super) fn read(
    decoder: Option<&dyn PhotoDecoder>,
    format: SourceFormat,
    file: &[u8],
    longer_edge: u32,
) -> Result<DecodedPhoto, PhotoError> {
    let Some(decoder) = decoder else { return Err(PhotoError::UnsupportedFormat { format: format.name() }) };
    let (width, height) = heif::size(file)?;
    check_pixels(width, height, MAX_MEGAPIXELS)?;
    let failed = PhotoError::Decoder { format: format.name() };
    let answer = guard::contain("the phone's decoder", || decoder.decode(format, file, longer_edge));
    let picture = answer.map_err(|_| failed.clone())?.map_err(|_| failed.clone())?;
    check_pixels(picture.full_width, picture.full_height, MAX_MEGAPIXELS)?;
    if is_consistent(&picture) { Ok(picture) } else { Err(failed) }
}

/// Whether length, size and shape go together: a picture no larger than itself, with all its pixels and no more, and no
/// narrower or wider than rounding makes it.
fn is_consistent(picture: &DecodedPhoto) -> bool {
    let [width, height] = [picture.width, picture.height].map(u64::from);
    let [full_width, full_height] = [picture.full_width, picture.full_height].map(u64::from);
    let length = width.saturating_mul(height).saturating_mul(row_format(picture.layout).bytes() as u64);
    let stretched = width.saturating_mul(full_height).abs_diff(height.saturating_mul(full_width));
    (1..=full_width).contains(&width)
        && (1..=full_height).contains(&height)
        && u64::try_from(picture.pixels.len()) == Ok(length)
        && stretched <= full_width.saturating_add(full_height)
}

fn row_format(layout: PixelLayout) -> RowFormat {
    match layout {
        PixelLayout::Rgb => RowFormat::Rgb,
        PixelLayout::Rgba => RowFormat::Rgba,
    }
}

/// The same picture, at least as large as `target`.
///
/// # Errors
/// [`PhotoError::Damaged`], which the checks in [`read`] make impossible.
pub(super) fn decode(picture: &DecodedPhoto, target: (u32, u32)) -> Result<Decoded, PhotoError> {
    let format = row_format(picture.layout);
    let mut rows = Shrinker::new(picture.width, picture.height, format, target);
    let width = usize::try_from(picture.width).map_err(|_| PhotoError::Damaged)?;
    for row in picture.pixels.chunks_exact(format.bytes().saturating_mul(width).max(1)) {
        rows.push(row);
    }
    Ok(Decoded { raster: rows.finish()?, icc: profile(&picture.colour) })
}

fn profile(colour: &PixelColour) -> Option<Vec<u8>> {
    match colour {
        PixelColour::Srgb => None,
        PixelColour::DisplayP3 => ColorProfile::new_display_p3().encode().ok(),
        PixelColour::AdobeRgb => ColorProfile::new_adobe_rgb().encode().ok(),
        PixelColour::Icc { profile } => Some(profile.clone()),
    }
}
