//! Whether numbers are degrees, longitude first, and of the right part of the world. Knows nothing of rings.

use super::LayerSource;
use super::geojson::{Feature, Position};
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::boundary::Role;

/// No city lies south of this latitude; a longitude of North America that was taken for a latitude does.
const SOUTHERNMOST: f64 = -60.0;

/// How far from a city its layers may begin, in degrees.
const LEEWAY: f64 = 0.1;

/// The box around positions, in degrees as they are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    low: Position,
    high: Position,
}

impl Extent {
    fn of(position: Position) -> Self {
        Self { low: position, high: position }
    }

    /// The box around both.
    pub fn with(self, other: Self) -> Self {
        let both = |pick: fn(f64, f64) -> f64, one: Position, other: Position| Position {
            longitude: pick(one.longitude, other.longitude),
            latitude: pick(one.latitude, other.latitude),
        };
        Self { low: both(f64::min, self.low, other.low), high: both(f64::max, self.high, other.high) }
    }

    fn swapped(self) -> Self {
        let swap = |Position { longitude, latitude }| Position { longitude: latitude, latitude: longitude };
        Self { low: swap(self.low), high: swap(self.high) }
    }

    /// Whether both have anything in common, or nearly.
    fn touches(self, other: Self) -> bool {
        let meet = |low: f64, high: f64, other_low: f64, other_high: f64| {
            low - LEEWAY <= other_high && other_low - LEEWAY <= high
        };
        let beside = [-360.0, 0.0, 360.0].iter().any(|turn| {
            meet(self.low.longitude + turn, self.high.longitude + turn, other.low.longitude, other.high.longitude)
        });
        beside && meet(self.low.latitude, self.high.latitude, other.low.latitude, other.high.latitude)
    }
}

/// The box around everything, unless there is nothing or it is no place. Tells the first position that is none.
pub(super) fn check(source: &LayerSource<'_>, features: &[Feature], faults: &mut Vec<Fault>) -> Option<Extent> {
    let mut extent: Option<Extent> = None;
    for ring in features.iter().flat_map(|feature| feature.areas.iter().flatten()) {
        for &position in &ring.positions {
            if let Some(message) = fault(position) {
                faults.push(Fault::in_line(source.file, ring.line, message));
                return None;
            }
            let here = Extent::of(position);
            extent = Some(extent.map_or(here, |extent| extent.with(here)));
        }
    }
    extent
}

fn fault(Position { longitude, latitude }: Position) -> Option<Message> {
    let is_place = longitude.abs() <= 360.0 && (SOUTHERNMOST..=90.0).contains(&latitude);
    let would_be_place = longitude.abs() <= 90.0 && latitude.abs() <= 360.0;
    let position = format!("{longitude}, {latitude}");
    match (is_place, would_be_place) {
        (true, _) => None,
        (false, true) => Some(say::geojson_swapped(position)),
        (false, false) => Some(say::geojson_not_degrees(position)),
    }
}

/// What is wrong with a layer that has nothing in common with the city.
pub(super) fn apart(source: &LayerSource<'_>, extent: Extent, city: Extent) -> Option<Fault> {
    let is_far = match source.role {
        Role::Boundary => false,
        Role::Layer | Role::Neighbours => !extent.touches(city),
    };
    let position = format!("{}, {}", extent.low.longitude, extent.low.latitude);
    let message = match (is_far, source.role, extent.swapped().touches(city)) {
        (true, _, true) => say::geojson_swapped(position),
        (true, Role::Layer, false) => say::geojson_elsewhere(position),
        (true, Role::Boundary | Role::Neighbours, false) | (false, ..) => return None,
    };
    Some(Fault::of_file(source.file, message))
}
