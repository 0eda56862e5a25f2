//! Pictures: makes them safe to send and keeps them. Knows nothing of reports, servers or the screen.
//!
//! What a camera wrote carries more than the picture: where it was taken, by which device, for whom. [`ingest`] reads
//! place and time out of it, then makes a new picture that carries pixels alone: upright, in sRGB, no larger than
//! asked for, with the areas covered that a person marked. It is a pure function: bytes in, bytes out.
//!
//! The [`Vault`] keeps the result in files named after their content, synced before anything refers to them. What a
//! picture was made from is forgotten, unless the folder's policy ([`KeptOriginals`]) says otherwise.
//!
//! Files come from anywhere, so the order is always the same: the length, then the format by its first bytes, then the
//! dimensions from the header, and only then memory for pixels. Broken metadata never costs the picture; a picture of
//! which a part is missing is refused rather than delivered grey.

mod aside;
mod budget;
mod colour;
mod encode;
mod engine;
mod error;
mod file;
mod fingerprint;
mod foreign;
mod guard;
mod heif;
mod id;
mod jpeg;
mod jpeg_layout;
mod orient;
mod original;
#[cfg(feature = "sealed")]
mod originals;
#[cfg(not(feature = "sealed"))]
#[path = "no_originals.rs"]
mod originals;
mod outline;
#[cfg(feature = "turbo")]
mod planar;
mod png_source;
mod raster;
mod redact;
mod scene;
mod sightings;
mod sniff;
mod taken;
mod turn;
mod vault;
mod vault_form;
#[cfg(feature = "sealed")]
mod vault_seal;
mod watch;
mod webp;
mod xmp;

#[cfg(test)]
pub(crate) mod tests;

pub use budget::{ENCODES, Fitted, Measured, Setting, fit, next};
pub use error::PhotoError;
pub use file::read_bounded;
pub use fingerprint::Fingerprint;
pub use id::{NotAPhotoId, PhotoId};
pub use original::{KeptOriginals, NotADigest, Original, OriginalDigest, OriginalError};
pub(crate) use originals::{Originals, Unkept};
pub use scene::{Bearing, Coordinates, North, Scene, look};
pub use sightings::redactions_of;
pub use sniff::SourceFormat;
pub use taken::Taken;
pub use turn::take_in;
pub(crate) use turn::take_in_and;
pub use vault::{StoredPhoto, Vault, VaultError};
pub use watch::{Stage, Unwatched, Watch};

use crate::report::Redaction;
use crate::seam::{DecodedPhoto, PhotoDecoder};
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
    /// [`Setting::DEFAULT`], and 320 pixels for the thumbnail.
    fn default() -> Self {
        let Setting { max_edge, quality } = Setting::DEFAULT;
        Self { max_edge, thumbnail_edge: vault::THUMBNAIL_EDGE, quality, redactions: Vec::new() }
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
    /// What it looks like, taken from the thumbnail.
    pub fingerprint: Fingerprint,
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
    /// Decoded already, and upright.
    Foreign(DecodedPhoto),
}

/// What a shell may bring along to an ingest.
#[derive(Clone, Copy)]
pub struct IngestContext<'a> {
    /// Decodes HEIC and AVIF; without one they are refused.
    pub decoder: Option<&'a dyn PhotoDecoder>,
    /// Is told how far the ingest is, and may end it.
    pub watch: &'a dyn Watch,
}

impl Default for IngestContext<'_> {
    fn default() -> Self {
        Self { decoder: None, watch: &Unwatched }
    }
}

/// Makes a picture safe to send.
///
/// # Errors
/// Any [`PhotoError`] but [`Missing`](PhotoError::Missing) and [`Unreadable`](PhotoError::Unreadable).
pub fn ingest(bytes: &[u8], options: &IngestOptions) -> Result<Ingested, PhotoError> {
    ingest_with(bytes, options, &IngestContext::default())
}

/// As [`ingest`], with what the shell brings along.
///
/// # Errors
/// As [`ingest`].
pub fn ingest_with(bytes: &[u8], options: &IngestOptions, context: &IngestContext<'_>) -> Result<Ingested, PhotoError> {
    let watch = context.watch;
    watch::check(watch)?;
    let opened = open(bytes, edge(options.max_edge), context)?;
    let (source_width, source_height) = opened.orientation.upright_size(opened.width, opened.height);
    watch.reached(Stage::Opened { width: source_width, height: source_height });
    let longest = edge(options.max_edge).min(opened.longest_edge());
    let work = engine::Work {
        target: raster::fit(opened.width, opened.height, longest),
        thumbnail_edge: edge(options.thumbnail_edge),
        quality: options.quality.clamp(1, 100),
        covers: Covers::of(&options.redactions, source_width, source_height)?,
    };
    let made = engine::make(&opened, work, watch)?;
    watch.reached(Stage::Done);
    Ok(Ingested {
        jpeg: made.jpeg,
        thumbnail: made.thumbnail,
        width: made.width,
        height: made.height,
        thumbnail_width: made.thumbnail_width,
        thumbnail_height: made.thumbnail_height,
        source_width,
        source_height,
        source_format: opened.format,
        fingerprint: made.fingerprint,
        scene: opened.scene,
    })
}

impl Opened<'_> {
    /// The longer edge that can be had: a foreign decoder may give less than it was asked for.
    fn longest_edge(&self) -> u32 {
        match &self.source {
            Source::Jpeg(_) | Source::Png(_) | Source::WebP(_) => LARGEST_EDGE,
            Source::Foreign(picture) => picture.width.max(picture.height),
        }
    }
}

/// Reads the header of a picture and what it says of its making; no pixels yet, but those of a foreign decoder.
fn open<'a>(bytes: &'a [u8], longer_edge: u32, context: &IngestContext<'_>) -> Result<Opened<'a>, PhotoError> {
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
        SourceFormat::Heic | SourceFormat::Heif | SourceFormat::Avif => {
            let picture = foreign::read(context.decoder, format, bytes, longer_edge)?;
            let (width, height) = (picture.full_width, picture.full_height);
            (Source::Foreign(picture), width, height, heif::exif(bytes), None)
        }
    };
    let (scene, orientation) = scene::read(&exif, xmp);
    // Viewers turn a JPEG by EXIF alone; in the other formats editors wrote XMP long before EXIF was allowed.
    let by_xmp = xmp.filter(|_| format != SourceFormat::Jpeg).and_then(xmp::orientation);
    // What a foreign decoder gives stands upright; EXIF only repeats what it did.
    let is_turned = matches!(source, Source::Foreign(_));
    let orientation = orientation.or(by_xmp).filter(|_| !is_turned).unwrap_or_default();
    Ok(Opened { format, width, height, scene, orientation, source })
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
