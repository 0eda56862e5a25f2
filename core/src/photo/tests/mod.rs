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

/// A HEIF container that says it holds pictures of these sizes, for tests of other rooms.
#[cfg(feature = "sealed")]
pub(crate) fn heif_container(brand: &[u8; 4], sizes: &[(u32, u32)]) -> Vec<u8> {
    super::heif::tests::container(brand, sizes)
}
