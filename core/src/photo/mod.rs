//! Pictures: makes them safe to send and keeps them. Knows nothing of reports, servers or the screen.
//!
//! What a camera wrote carries more than the picture: where it was taken, by which device, for whom. [`ingest`] reads
//! place and time out of it, then makes a new picture that carries pixels alone: upright, in sRGB, no larger than
//! asked for, with the areas covered that a person marked. It is a pure function: bytes in, bytes out.
//!
//! The [`Vault`] keeps the result in files named after their content, synced before anything refers to them.
//!
//! Files come from anywhere, so the order is always the same: the length, then the format by its first bytes, then the
//! dimensions from the header, and only then memory for pixels. Broken metadata never costs the picture; a picture of
//! which a part is missing is refused rather than delivered grey.

mod colour;
mod encode;
mod error;
mod file;
mod guard;
mod id;
mod jpeg;
mod jpeg_layout;
mod orient;
mod outline;
mod png_source;
mod raster;
mod redact;
mod scene;
mod sightings;
mod sniff;
mod taken;
mod vault;
mod vault_form;
#[cfg(feature = "sealed")]
mod vault_seal;
mod webp;
mod xmp;

#[cfg(test)]
mod tests;

pub use error::PhotoError;
pub use file::read_bounded;
pub use id::{NotAPhotoId, PhotoId};
pub use scene::{Bearing, Coordinates, North, Scene, look};
pub use sightings::redactions_of;
pub use sniff::SourceFormat;
pub use taken::Taken;
pub use vault::{StoredPhoto, Vault, VaultError};

use crate::report::Redaction;
use orient::Orientation;
use raster::Raster;
use redact::Covers;

/// The longest file that is looked at, in MiB.
pub const MAX_MEBIBYTES: u32 = 64;

/// The largest picture that is decoded, in millions of pixels. Some formats need more memory for each pixel and end
/// earlier; [`PhotoError::TooManyPixels`] names the limit that was met.
pub const MAX_MEGAPIXELS: u32 = 100;

/// The largest [`IngestOptions::max_edge`] that is honoured.
pub const LARGEST_EDGE: u32 = 4096;

/// What [`ingest`] makes of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IngestOptions {
    /// The longer edge of the picture in pixels, 1 to [`LARGEST_EDGE`]; smaller pictures keep their size.
    pub max_edge: u32,
    /// The longer edge of the thumbnail in pixels, 1 to [`LARGEST_EDGE`].
    pub thumbnail_edge: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    /// Areas to cover, in pixels of the upright picture at its full size.
    pub redactions: Vec<Redaction>,
}

impl Default for IngestOptions {
    /// 1600 and 320 pixels at quality 82: a licence plate across the street stays readable, in about 300 KB.
    fn default() -> Self {
        Self { max_edge: 1600, thumbnail_edge: vault::THUMBNAIL_EDGE, quality: 82, redactions: Vec::new() }
    }
}

/// A picture that is safe to send, and what was known about its making.
#[derive(Clone, Debug, PartialEq)]
pub struct Ingested {
    /// The picture: JPEG in sRGB, upright, without metadata.
    pub jpeg: Vec<u8>,
    /// The same, small.
    pub thumbnail: Vec<u8>,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// Width of the thumbnail in pixels.
    pub thumbnail_width: u32,
    /// Height of the thumbnail in pixels.
    pub thumbnail_height: u32,
    /// Width of the source in pixels, upright: the space in which redactions are drawn.
    pub source_width: u32,
    /// Height of the source in pixels, upright.
    pub source_height: u32,
    /// What the source was.
    pub source_format: SourceFormat,
    /// Where and when the source was taken, as far as it says.
    pub scene: Scene,
}

/// A decoded picture as it lies in the file, not yet upright.
struct Decoded {
    raster: Raster,
    /// The embedded colour profile, unchecked.
    icc: Option<Vec<u8>>,
}

/// A picture whose header was read and found decodable.
struct Opened<'a> {
    format: SourceFormat,
    width: u32,
    height: u32,
    scene: Scene,
    orientation: Orientation,
    source: Source<'a>,
}

enum Source<'a> {
    Jpeg(jpeg_layout::JpegLayout<'a>),
    Png(png_source::PngLayout<'a>),
    WebP(webp::WebPLayout<'a>),
}

/// Makes a picture safe to send.
///
/// # Errors
/// Any [`PhotoError`] but [`Missing`](PhotoError::Missing) and [`Unreadable`](PhotoError::Unreadable).
pub fn ingest(bytes: &[u8], options: &IngestOptions) -> Result<Ingested, PhotoError> {
    let opened = open(bytes)?;
    let (source_width, source_height) = opened.orientation.upright_size(opened.width, opened.height);
    let upright_covers = Covers::of(&options.redactions, source_width, source_height)?;
    let mut covers = upright_covers.stored(opened.orientation, opened.width, opened.height);
    let (width, height) = raster::fit(opened.width, opened.height, edge(options.max_edge));

    let decoded = decode(&opened, (width, height))?;
    let mut raster = decoded.raster;
    // Painted before anything is blended with its neighbours, so that nothing inside an area reaches a pixel outside,
    // and again after each resize, which softens edges.
    covers.measure(&mut raster);
    raster = raster.resized(width, height)?;
    raster = colour::to_srgb(raster, decoded.icc.as_deref());
    let covers = covers.in_srgb(decoded.icc.as_deref());
    covers.paint(&mut raster);
    raster = opened.orientation.upright(raster);

    let (thumbnail_width, thumbnail_height) = raster::fit(raster.width, raster.height, edge(options.thumbnail_edge));
    let jpeg = encode::jpeg(&raster, options.quality)?;
    let (width, height) = (raster.width, raster.height);
    let mut small = raster.resized(thumbnail_width, thumbnail_height)?;
    upright_covers.with_colours(covers, opened.orientation).paint(&mut small);
    Ok(Ingested {
        jpeg,
        thumbnail: encode::jpeg(&small, options.quality)?,
        width,
        height,
        thumbnail_width,
        thumbnail_height,
        source_width,
        source_height,
        source_format: opened.format,
        scene: opened.scene,
    })
}

/// Reads the header of a picture and what it says of its making; no pixels yet.
fn open(bytes: &[u8]) -> Result<Opened<'_>, PhotoError> {
    if bytes.is_empty() {
        return Err(PhotoError::Empty);
    }
    let mebibytes = u32::try_from(bytes.len().div_ceil(1024 * 1024)).unwrap_or(u32::MAX);
    if mebibytes > MAX_MEBIBYTES {
        return Err(PhotoError::TooManyBytes { mebibytes, limit: MAX_MEBIBYTES });
    }
    let format = sniff::sniff(bytes)?;
    let (source, width, height, exif, xmp) = match format {
        SourceFormat::Jpeg => {
            let mut layout = jpeg_layout::JpegLayout::read(bytes)?;
            let exif = std::mem::take(&mut layout.exif);
            let (width, height, xmp) = (layout.frame.width, layout.frame.height, layout.xmp);
            (Source::Jpeg(layout), width, height, exif, xmp)
        }
        SourceFormat::Png => {
            let mut layout = png_source::PngLayout::read(bytes)?;
            let exif = std::mem::take(&mut layout.exif);
            let (width, height, xmp) = (layout.width, layout.height, layout.xmp);
            (Source::Png(layout), width, height, exif, xmp)
        }
        SourceFormat::WebP => {
            let mut layout = webp::WebPLayout::read(bytes)?;
            let exif = std::mem::take(&mut layout.exif);
            let (width, height, xmp) = (layout.width, layout.height, layout.xmp);
            (Source::WebP(layout), width, height, exif, xmp)
        }
    };
    let (scene, orientation) = scene::read(&exif, xmp);
    // Viewers turn a JPEG by EXIF alone; in the other formats editors wrote XMP long before EXIF was allowed.
    let by_xmp = xmp.filter(|_| format != SourceFormat::Jpeg).and_then(xmp::orientation);
    let orientation = orientation.or(by_xmp).unwrap_or_default();
    Ok(Opened { format, width, height, scene, orientation, source })
}

/// The pixels, at least as large as `target` and smaller than the source where the format allows.
fn decode(opened: &Opened<'_>, target: (u32, u32)) -> Result<Decoded, PhotoError> {
    guard::contain("picture decoder", || match &opened.source {
        Source::Jpeg(layout) => jpeg::decode(layout, target),
        Source::Png(layout) => png_source::decode(layout, target),
        Source::WebP(layout) => webp::decode(layout, target),
    })?
}

fn edge(asked: u32) -> u32 {
    asked.clamp(1, LARGEST_EDGE)
}

/// Refuses a picture of more than `limit` million pixels.
fn check_pixels(width: u32, height: u32, limit: u32) -> Result<(), PhotoError> {
    let megapixels = u64::from(width).saturating_mul(height.into()).div_ceil(1_000_000);
    if megapixels > u64::from(limit) {
        return Err(PhotoError::TooManyPixels { megapixels: megapixels.try_into().unwrap_or(u32::MAX), limit });
    }
    Ok(())
}
