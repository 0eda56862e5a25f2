//! One picture through the ingest, without a report.

use std::path::Path;

use curbline_core::photo::{IngestOptions, North, ingest, read_bounded};
use curbline_core::report::Redaction;
use curbline_core::seam::{Clock, SystemClock, Timestamp};
use curbline_core::{Error, StoreError};

use crate::border::contained;
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

/// Makes the picture at `from` safe (upright, without metadata, at most 1600 pixels at its longer edge, boxes painted
/// over) and writes it to `to` as a JPEG. Blocks for the time that takes: call it off the main thread.
///
/// # Errors
/// [`CurblineError::Photo`], and [`CurblineError::Storage`] when `to` cannot be written.
#[uniffi::export(default(redactions = []))]
pub fn prepare_photo(from: String, to: String, redactions: Vec<Redaction>) -> Result<PhotoFacts, CurblineError> {
    contained(|| prepare(Path::new(&from), Path::new(&to), redactions))
}

fn prepare(from: &Path, to: &Path, redactions: Vec<Redaction>) -> Result<PhotoFacts, CurblineError> {
    let bytes = read_bounded(from).map_err(Error::from)?;
    let options = IngestOptions { redactions, ..IngestOptions::default() };
    let picture = ingest(&bytes, &options).map_err(Error::from)?;
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
