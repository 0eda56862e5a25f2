//! One picture through the ingest, without a report.

use std::path::Path;

use curbline_core::photo::{IngestOptions, ingest, read_bounded};
use curbline_core::report::Redaction;
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
    Ok(PhotoFacts {
        width: picture.width,
        height: picture.height,
        bytes: picture.jpeg.len().try_into().unwrap_or(u64::MAX),
        latitude: picture.scene.coordinates.map(|place| place.latitude),
        longitude: picture.scene.coordinates.map(|place| place.longitude),
    })
}
