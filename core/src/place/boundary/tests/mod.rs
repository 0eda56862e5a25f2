#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

mod naive;
mod real;
mod rules;

use jiff::civil::Date;

use super::*;
use crate::place::{Damaged, Point};

/// A day on which everything without a date is valid.
pub(super) const TODAY: Date = Date::constant(2026, 11, 25);

/// A collection of areas, each a name and the coordinates of a polygon.
pub(super) fn collection(areas: &[(&str, &str)]) -> String {
    let features: Vec<String> = areas
        .iter()
        .map(|(name, rings)| {
            format!(
                r#"{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"Polygon","coordinates":{rings}}}}}"#
            )
        })
        .collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
}

/// The coordinates of a polygon that is a box.
pub(super) fn square(west: f64, south: f64, east: f64, north: f64) -> String {
    format!("[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]")
}

pub(super) fn layer<'a>(name: &'a str, text: &'a str) -> LayerSource<'a> {
    LayerSource { role: Role::Layer, name, label: Some("name"), valid_from: None, file: "areas.geojson", text }
}

pub(super) fn boundary(text: &str) -> LayerSource<'_> {
    LayerSource { role: Role::Boundary, name: "boundary", label: None, ..layer("", text) }
}

pub(super) fn opened(sources: &[LayerSource<'_>]) -> Boundaries {
    Boundaries::open(compile(sources).unwrap()).unwrap()
}

/// The labels that hold a point, in the first layer.
pub(super) fn holding(boundaries: &Boundaries, longitude: f64, latitude: f64) -> Vec<&str> {
    boundaries.find(Point::new(latitude, longitude), None, TODAY).districts.remove(0).holding
}
