//! Layers, and which version of one is in force on a day. Knows nothing of where areas are.

use super::Role;
use super::area::Area;
use super::grid::{Asked, Reach};

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
    areas: Vec<Area>,
    /// The boxes of the areas, close together: each question looks at all of them.
    reaches: Vec<Reach>,
}

impl Version {
    pub fn new(valid_from: Option<i64>, labels: Vec<String>, areas: Vec<Area>) -> Self {
        let reaches = areas.iter().map(|area| area.reach).collect();
        Self { valid_from, labels, areas, reaches }
    }

    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The areas in whose boxes a point is, and perhaps more.
    pub fn around(&self, asked: Asked) -> impl Iterator<Item = &Area> {
        let around = self.reaches.iter().zip(&self.areas).filter(move |(reach, _)| asked.may_be_in(reach));
        around.map(|(_, area)| area)
    }
}

impl Layer {
    /// The newest version that is valid on a day.
    pub fn on(&self, day: i64) -> Option<&Version> {
        self.versions.iter().rfind(|version| version.valid_from.is_none_or(|from| from <= day))
    }
}
