//! Layers, and which version of one is in force on a day. Knows nothing of where areas are.

use super::Role;
use super::area::Area;

/// One set of areas over the years.
#[derive(Debug)]
pub(super) struct Layer {
    pub role: Role,
    pub name: String,
    /// In the order in which they begin, one without a date first.
    pub versions: Vec<Version>,
}

/// The areas of a layer from a day on.
#[derive(Debug)]
pub(super) struct Version {
    /// Days since 1970-01-01; `None` for always.
    pub valid_from: Option<i64>,
    pub labels: Vec<String>,
    pub areas: Vec<Area>,
}

impl Layer {
    /// The newest version that is valid on a day.
    pub fn on(&self, day: i64) -> Option<&Version> {
        self.versions.iter().rfind(|version| version.valid_from.is_none_or(|from| from <= day))
    }
}
