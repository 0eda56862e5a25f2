//! Pictures made here go in, and what comes out is looked at pixel by pixel and byte by byte.
#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

#[cfg(feature = "turbo")]
mod arithmetic;
mod colours;
mod delta_e;
#[cfg(feature = "turbo")]
mod engines;
mod fingerprints;
mod foreign;
mod gamut;
mod limits;
mod metadata;
mod mosaics;
mod mutations;
pub(crate) mod pictures;
mod places;
mod real;
mod redactions;
#[cfg(feature = "sealed")]
mod sealed;
mod upright;
mod vault;
mod watched;

use super::{IngestOptions, Ingested, PhotoError, ingest};

/// Ingests with the options of a new installation.
fn take(bytes: &[u8]) -> Result<Ingested, PhotoError> {
    ingest(bytes, &IngestOptions::default())
}
