//! Chooses how a picture is made: as planes where the feature `turbo` is built in and the picture is of the usual kind,
//! otherwise as a raster. Knows nothing of what a person asked for.

#[cfg(feature = "turbo")]
use super::jpeg_layout::Entropy;
use super::raster::{self, Raster};
use super::redact::Covers;
use super::{
    Decoded, Fingerprint, Opened, PhotoError, Source, Stage, Watch, colour, encode, foreign, guard, jpeg, png_source,
    watch::check, webp,
};

/// What has to become of an opened picture.
pub(super) struct Work {
    /// Width and height of the result before it is turned upright; never larger than the source.
    pub target: (u32, u32),
    /// The longer edge of the thumbnail in pixels.
    pub thumbnail_edge: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    /// What is covered, in the upright source.
    pub covers: Covers,
}

/// The result, upright.
pub(super) struct Made {
    pub jpeg: Vec<u8>,
    pub thumbnail: Vec<u8>,
    pub width: u32,
    pub height: u32,
    pub thumbnail_width: u32,
    pub thumbnail_height: u32,
    pub fingerprint: Fingerprint,
}

/// Makes the safe picture and its thumbnail, which is told first: it can be shown while the rest is made.
///
/// # Errors
/// What the decoder of the format says, and [`PhotoError::Cancelled`].
pub(super) fn make(opened: &Opened<'_>, work: Work, watch: &dyn Watch) -> Result<Made, PhotoError> {
    // What is covered in colours needs colours.
    #[cfg(feature = "turbo")]
    if let Source::Jpeg(layout) = &opened.source
        && work.covers.is_empty()
        && let Some(made) = super::planar::make(layout, opened.orientation, &work, watch)?
    {
        return Ok(made);
    }
    as_raster(opened, work, watch)
}

pub(super) fn as_raster(opened: &Opened<'_>, work: Work, watch: &dyn Watch) -> Result<Made, PhotoError> {
    let (width, height) = work.target;
    let mut covers = work.covers.stored(opened.orientation, opened.width, opened.height);
    let decoded = decode(opened, work.target, watch)?;
    check(watch)?;
    let mut raster = decoded.raster;
    // Painted before anything is blended with its neighbours, so that nothing inside an area reaches a pixel outside,
    // and again after each resize, which softens edges.
    covers.measure(&mut raster);
    if (raster.width, raster.height) != (width, height) {
        raster = raster.resized(width, height, watch)?;
    }
    check(watch)?;
    raster = colour::to_srgb(raster, decoded.icc.as_deref());
    let covers = covers.in_srgb(decoded.icc.as_deref());
    covers.paint(&mut raster);
    raster = opened.orientation.upright(raster);
    check(watch)?;

    let (width, height) = (raster.width, raster.height);
    let (thumbnail_width, thumbnail_height) = raster::fit(width, height, work.thumbnail_edge);
    let mut small: Raster = raster.resized(thumbnail_width, thumbnail_height, watch)?;
    work.covers.with_colours(covers, opened.orientation).paint(&mut small);
    let thumbnail = encode::jpeg(&small, work.quality, watch)?;
    watch.reached(Stage::Thumbnail { jpeg: &thumbnail });
    let jpeg = encode::jpeg(&raster, work.quality, watch)?;
    let fingerprint = Fingerprint::of(&small);
    Ok(Made { jpeg, thumbnail, width, height, thumbnail_width, thumbnail_height, fingerprint })
}

/// The pixels, at least as large as `target` and smaller than the source where the format allows.
fn decode(opened: &Opened<'_>, target: (u32, u32), watch: &dyn Watch) -> Result<Decoded, PhotoError> {
    guard::contain("picture decoder", || match &opened.source {
        #[cfg(feature = "turbo")]
        Source::Jpeg(layout) if layout.frame.entropy == Entropy::Arithmetic => {
            super::planar::decode_arithmetic(layout, target, watch)
        }
        Source::Jpeg(layout) => jpeg::decode(layout, target, watch),
        Source::Png(layout) => png_source::decode(layout, target, watch),
        Source::WebP(layout) => webp::decode(layout, target, watch),
        Source::Foreign(picture) => foreign::decode(picture, target),
    })?
}
