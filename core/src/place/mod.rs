//! Where something is: points and the distances between them. Knows nothing of networks, of the store and of who asks.

pub mod boundary;
mod damaged;
pub mod nearby;
pub mod routing;
#[cfg(any(test, feature = "pack-build"))]
mod source_text;
mod whereabouts;

pub use damaged::Damaged;
pub use whereabouts::{DistrictNames, Ground, PlaceQuestion, Whereabouts};

use serde::{Deserialize, Serialize};

/// Metres of a degree of latitude, and of one of longitude at the equator, on a sphere of WGS84's mean radius.
pub(crate) const METRES_PER_DEGREE: f64 = EARTH * std::f64::consts::PI / 180.0;

/// Mean radius of WGS84 in metres.
const EARTH: f64 = 6_371_008.8;

/// A point on the ground.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Point {
    /// Degrees WGS84, -90 to 90, north positive.
    pub latitude: f64,
    /// Degrees WGS84, -180 to 180, east positive.
    pub longitude: f64,
}

impl Point {
    /// A point by its coordinates in degrees.
    #[must_use]
    pub const fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }

    /// Whether both coordinates are numbers in their ranges.
    #[must_use]
    pub fn is_valid(self) -> bool {
        (-90.0..=90.0).contains(&self.latitude) && (-180.0..=180.0).contains(&self.longitude)
    }

    /// The distance to another point in metres, along a great circle (haversine; within 0.5 % on the ellipsoid). NaN when a
    /// coordinate is.
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        let half = |one: f64, other: f64| ((other - one).to_radians() / 2.0).sin().powi(2);
        let east = half(self.longitude, other.longitude);
        let narrowing = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let chord = half(self.latitude, other.latitude) + narrowing * east;
        // `max` and `min` would turn NaN into a number.
        let chord = if chord > 1.0 { 1.0 } else { chord };
        2.0 * EARTH * chord.sqrt().asin()
    }

    /// The direction of another point in degrees, 0 to 360, north 0 and east 90. 0 for the point itself.
    #[must_use]
    pub fn bearing_to(self, other: Self) -> f64 {
        let middle = f64::midpoint(self.latitude, other.latitude).to_radians();
        let east = east_of(self.longitude, other.longitude) * middle.cos();
        east.atan2(other.latitude - self.latitude).to_degrees().rem_euclid(360.0)
    }
}

/// How far east of `from` the longitude `to` lies, in degrees, the short way around: -180 to 180.
fn east_of(from: f64, to: f64) -> f64 {
    (to - from + 540.0).rem_euclid(360.0) - 180.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const CITY_HALL: Point = Point::new(39.9526, -75.1652);

    #[test]
    fn distances_are_those_of_the_sphere() {
        // 0.01 degrees of latitude, and of longitude at 39.95 degrees north.
        assert!((CITY_HALL.metres_to(Point::new(39.9626, -75.1652)) - 1_111.95).abs() < 0.01);
        assert!((CITY_HALL.metres_to(Point::new(39.9526, -75.1552)) - 852.5).abs() < 0.5);
        assert!((Point::new(0.0, 179.999).metres_to(Point::new(0.0, -179.999)) - 222.39).abs() < 0.01);
        assert!((Point::new(0.0, 0.0).metres_to(Point::new(0.0, 180.0)) / METRES_PER_DEGREE - 180.0).abs() < 1e-6);
        assert!(CITY_HALL.metres_to(Point::new(f64::NAN, 0.0)).is_nan());
    }

    #[test]
    fn bearings_run_clockwise_from_north() {
        for (latitude, longitude, bearing) in
            [(39.96, -75.1652, 0.0), (39.9526, -75.0, 90.0), (39.9, -75.1652, 180.0), (39.9526, -75.2, 270.0)]
        {
            let told = CITY_HALL.bearing_to(Point::new(latitude, longitude));
            assert!((told - bearing).abs() < 0.001, "{told} in place of {bearing}");
        }
    }

    #[test]
    fn a_coordinate_out_of_range_or_no_number_is_not_valid() {
        assert!(CITY_HALL.is_valid() && Point::new(-90.0, 180.0).is_valid());
        assert!(!Point::new(90.1, 0.0).is_valid() && !Point::new(0.0, -180.1).is_valid());
        assert!(!Point::new(f64::NAN, 0.0).is_valid());
    }
}
