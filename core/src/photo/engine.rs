//! Chooses how a picture is made: as planes where the feature `turbo` is built in and the picture is of the usual kind,
//! otherwise as a raster. Knows nothing of what a person asked for.

use super::raster::{self, Raster};
use super::redact::{self, Area};
use super::{Decoded, Opened, PhotoError, Source, colour, encode, guard, jpeg, png_source, webp};

/// What has to become of an opened picture.
pub(super) struct Work {
    /// Width and height of the result before it is turned upright; never larger than the source.
    pub target: (u32, u32),
    /// The longer edge of the thumbnail in pixels.
    pub thumbnail_edge: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    /// What is painted over, in pixels of the upright source.
    pub boxes: Vec<Area>,
    /// The same in pixels of the source as it is stored.
    pub stored_boxes: Vec<Area>,
}

/// The result, upright.
pub(super) struct Made {
    pub jpeg: Vec<u8>,
    pub thumbnail: Vec<u8>,
    pub width: u32,
    pub height: u32,
    pub thumbnail_width: u32,
    pub thumbnail_height: u32,
}

/// Makes the safe picture and its thumbnail.
pub(super) fn make(opened: &Opened<'_>, work: &Work) -> Result<Made, PhotoError> {
    #[cfg(feature = "turbo")]
    if let Source::Jpeg(layout) = &opened.source
        && let Some(made) = super::planar::make(layout, opened.orientation, work)?
    {
        return Ok(made);
    }
    as_raster(opened, work)
}

pub(super) fn as_raster(opened: &Opened<'_>, work: &Work) -> Result<Made, PhotoError> {
    let (width, height) = work.target;
    let decoded = decode(opened, work.target)?;
    let mut raster = decoded.raster;
    // Painted before anything is blended with its neighbours, so that nothing inside a box reaches a pixel outside,
    // and again after each resize, which softens edges.
    redact::paint(&mut raster, &work.stored_boxes, opened.width, opened.height);
    raster = raster.resized(width, height)?;
    raster = colour::to_srgb(raster, decoded.icc.as_deref());
    redact::paint(&mut raster, &work.stored_boxes, opened.width, opened.height);
    raster = opened.orientation.upright(raster);

    let jpeg = encode::jpeg(&raster, work.quality)?;
    let (width, height) = (raster.width, raster.height);
    let (thumbnail_width, thumbnail_height) = raster::fit(width, height, work.thumbnail_edge);
    let mut small: Raster = raster.resized(thumbnail_width, thumbnail_height)?;
    let (source_width, source_height) = opened.orientation.upright_size(opened.width, opened.height);
    redact::paint(&mut small, &work.boxes, source_width, source_height);
    let thumbnail = encode::jpeg(&small, work.quality)?;
    Ok(Made { jpeg, thumbnail, width, height, thumbnail_width, thumbnail_height })
}

/// The pixels, at least as large as `target` and smaller than the source where the format allows.
fn decode(opened: &Opened<'_>, target: (u32, u32)) -> Result<Decoded, PhotoError> {
    guard::contain("picture decoder", || match &opened.source {
        Source::Jpeg(layout) => jpeg::decode(layout, target),
        Source::Png(layout) => png_source::decode(layout, target),
        Source::WebP(layout) => webp::decode(layout, target),
    })?
}
