//! Photos: one picture through the ingest without a report, the phone's own decoder, and telling how far a photo is.

use std::path::Path;
use std::sync::Arc;

use curbline_core::photo::{IngestContext, IngestOptions, KeptOriginals, North, SourceFormat, Stage, Watch, take_in};
use curbline_core::report::Redaction;
use curbline_core::seam::{Clock, DecodedPhoto, PhotoDecoder as CoreDecoder, SystemClock, Timestamp, Undecodable};
use curbline_core::{App, Error, StoreError};

use crate::border::contained;
use crate::curbline::{Cancellation, Curbline};
use crate::error::CurblineError;

/// What is known of a picture that was made safe.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PhotoFacts {
    /// Pixels of the upright picture that was written.
    pub width: u32,
    /// Pixels of the upright picture that was written.
    pub height: u32,
    /// Length of the file that was written, in bytes.
    pub bytes: u64,
    /// Degrees WGS84, north positive, where the picture knew its place.
    pub latitude: Option<f64>,
    /// Degrees WGS84, east positive, where the picture knew its place.
    pub longitude: Option<f64>,
    /// How far off the place may be, in metres, above zero.
    pub accuracy: Option<f64>,
    /// Metres above sea level; below it is negative.
    pub altitude: Option<f64>,
    /// Where the camera looked: degrees clockwise from `north`, from 0 up to and without 360.
    pub direction: Option<f64>,
    /// What `direction` is counted from; there wherever that is.
    pub north: Option<North>,
    /// When it was taken. A clock of which nobody says its zone is read as one of this device.
    pub taken: Option<Timestamp>,
    /// Minutes that the clock was ahead of UTC, where the picture says.
    pub utc_offset_minutes: Option<i32>,
}

/// Implemented by the shell: the phone's own decoder, for HEIC and AVIF.
#[uniffi::export(with_foreign)]
pub trait PhotoDecoder: Send + Sync {
    /// Decodes the picture in `file`, upright as platforms do without being asked: EXIF's orientation is not applied again.
    /// `format` is `HEIC`, `HEIF` or `AVIF`. The longer edge should be `longer_edge` pixels or a little more, never larger
    /// than the picture is. Called on a thread of ours, one picture at a time.
    ///
    /// # Errors
    /// Whatever is thrown: the person is asked for another picture.
    fn decode(&self, format: String, file: Vec<u8>, longer_edge: u32) -> Result<DecodedPhoto, CurblineError>;
}

/// How far a photo is.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PhotoStage {
    /// It can be taken in, as far as its header tells. Several photos come one after another, each beginning with this.
    Opened {
        /// Pixels of the source, upright.
        width: u32,
        /// Pixels of the source, upright.
        height: u32,
    },
    /// There is something to show; the picture itself is still to be written.
    Thumbnail {
        /// A JPEG.
        jpeg: Vec<u8>,
    },
    /// The picture is made.
    Done,
}

/// Implemented by the shell, to be told how far a photo is.
#[uniffi::export(with_foreign)]
pub trait PhotoWatch: Send + Sync {
    /// A stage was reached. Called on the thread that does the work, which waits: return soon.
    ///
    /// # Errors
    /// Whatever is thrown is logged by its kind and forgotten.
    fn reached(&self, stage: PhotoStage) -> Result<(), CurblineError>;
}

/// The shell's decoder as the core knows one.
struct Decoder(Arc<dyn PhotoDecoder>);

impl CoreDecoder for Decoder {
    fn decode(&self, format: SourceFormat, file: &[u8], longer_edge: u32) -> Result<DecodedPhoto, Undecodable> {
        self.0.decode(format.name().to_owned(), file.to_owned(), longer_edge).map_err(|error| {
            tracing::warn!(kind = error.word(), "the shell's decoder threw");
            Undecodable
        })
    }
}

/// Whoever watches, and whoever may cancel.
#[derive(Default)]
pub(crate) struct Watching {
    pub(crate) watch: Option<Arc<dyn PhotoWatch>>,
    pub(crate) cancellation: Option<Arc<Cancellation>>,
}

impl Watch for Watching {
    fn is_cancelled(&self) -> bool {
        self.cancellation.as_ref().is_some_and(|cancellation| cancellation.is_cancelled())
    }

    fn may_cancel(&self) -> bool {
        self.cancellation.is_some()
    }

    fn reached(&self, stage: Stage<'_>) {
        let Some(watch) = &self.watch else { return };
        let stage = match stage {
            Stage::Opened { width, height } => PhotoStage::Opened { width, height },
            Stage::Thumbnail { jpeg } => PhotoStage::Thumbnail { jpeg: jpeg.to_owned() },
            Stage::Done => PhotoStage::Done,
        };
        if let Err(error) = contained(|| watch.reached(stage)) {
            tracing::warn!(kind = error.word(), "a watch of photos threw");
        }
    }
}

#[uniffi::export]
impl Curbline {
    /// Has HEIC and AVIF decoded by the phone from now on; without a decoder such photos are refused.
    #[uniffi::method(default(decoder = None))]
    pub fn set_photo_decoder(&self, decoder: Option<Arc<dyn PhotoDecoder>>) {
        self.app.set_photo_decoder(decoder.map(|decoder| Arc::new(Decoder(decoder)) as Arc<dyn CoreDecoder>));
    }

    /// Says what is kept of the files that photos are made from, in every photo that is saved from now on: nothing unless
    /// somebody chooses otherwise, their SHA-256, or the files as well. A file shows what is covered in the photo and
    /// knows what was removed from it; it is kept in encrypted folders only, and is never sent. What was kept before stays
    /// as it is.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] for the files in a folder that is not encrypted, [`CurblineError::Storage`].
    pub async fn set_kept_originals(&self, kept: KeptOriginals) -> Result<(), CurblineError> {
        self.blocking(move |app| app.set_kept_originals(kept)).await
    }

    /// What is kept of the files that photos are made from.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn kept_originals(&self) -> Result<KeptOriginals, CurblineError> {
        self.blocking(App::kept_originals).await
    }
}

/// Makes the picture at `from` safe (upright, without metadata, at most 1600 pixels at its longer edge, boxes painted
/// over) and writes it to `to` as a JPEG. Blocks for the time that takes: call it off the main thread. HEIC and AVIF need
/// `decoder`; `watch` is told how far it is; `cancellation` ends it, and nothing is written then.
///
/// # Errors
/// [`CurblineError::Photo`], and [`CurblineError::Storage`] when `to` cannot be written.
#[uniffi::export(default(redactions = [], decoder = None, watch = None, cancellation = None))]
pub fn prepare_photo(
    from: String,
    to: String,
    redactions: Vec<Redaction>,
    decoder: Option<Arc<dyn PhotoDecoder>>,
    watch: Option<Arc<dyn PhotoWatch>>,
    cancellation: Option<Arc<Cancellation>>,
) -> Result<PhotoFacts, CurblineError> {
    contained(|| {
        let decoder = decoder.map(Decoder);
        let context = IngestContext {
            decoder: decoder.as_ref().map(|decoder| decoder as &dyn CoreDecoder),
            watch: &Watching { watch, cancellation },
        };
        prepare(Path::new(&from), Path::new(&to), redactions, &context)
    })
}

fn prepare(
    from: &Path,
    to: &Path,
    redactions: Vec<Redaction>,
    context: &IngestContext<'_>,
) -> Result<PhotoFacts, CurblineError> {
    let options = IngestOptions { redactions, ..IngestOptions::default() };
    let picture = take_in(from, &options, context).map_err(Error::from)?;
    std::fs::write(to, &picture.jpeg)
        .map_err(|error| Error::from(StoreError::from_io(to.parent().unwrap_or(to), &error)))?;
    let scene = picture.scene;
    Ok(PhotoFacts {
        width: picture.width,
        height: picture.height,
        bytes: picture.jpeg.len().try_into().unwrap_or(u64::MAX),
        latitude: scene.coordinates.map(|place| place.latitude),
        longitude: scene.coordinates.map(|place| place.longitude),
        accuracy: scene.accuracy,
        altitude: scene.altitude,
        direction: scene.direction.map(|bearing| bearing.degrees),
        north: scene.direction.map(|bearing| bearing.north),
        taken: scene.taken.and_then(|taken| taken.resolve(&SystemClock.time_zone())),
        utc_offset_minutes: scene.offset_minutes(),
    })
}
