//! The words that an option chooses between, and what they are to the core.

use clap::ValueEnum;
use curbline_core::outbox::PhotoPolicy;
use curbline_core::photo::KeptOriginals;
use curbline_core::report::ExportFormat;
use curbline_core::seam::Connection;

/// How a machine is connected.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ConnectionKind {
    Free,
    Metered,
    Roaming,
    LowPower,
    None,
}

impl From<ConnectionKind> for Connection {
    fn from(kind: ConnectionKind) -> Self {
        match kind {
            ConnectionKind::Free => Self::FREE,
            ConnectionKind::Metered => Self { metered: true, ..Self::FREE },
            ConnectionKind::Roaming => Self { metered: true, roaming: true, ..Self::FREE },
            ConnectionKind::LowPower => Self { low_power: true, ..Self::FREE },
            ConnectionKind::None => Self::NONE,
        }
    }
}

/// On which networks photos may travel.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PhotosOn {
    Always,
    NotRoaming,
    Unmetered,
}

impl From<PhotosOn> for PhotoPolicy {
    fn from(on: PhotosOn) -> Self {
        match on {
            PhotosOn::Always => Self::Always,
            PhotosOn::NotRoaming => Self::NotRoaming,
            PhotosOn::Unmetered => Self::Unmetered,
        }
    }
}

/// What is kept of originals.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Kept {
    Nothing,
    Digest,
    Whole,
}

impl From<Kept> for KeptOriginals {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Nothing => Self::Nothing,
            Kept::Digest => Self::Digest,
            Kept::Whole => Self::Whole,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    Geojson,
    Csv,
    Json,
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Geojson => Self::GeoJson,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
        }
    }
}
