//! Bands of latitude, by which requests near a place are found without reading the others: the rule that the store's index
//! and its questions share.

use crate::place::{METRES_PER_DEGREE, Point};

/// Bands in a degree of latitude: each is 434 metres high, about as high as what is usually asked for, so that a question
/// touches two of them.
pub(crate) const BANDS_PER_DEGREE: f64 = 256.0;

/// Makes boxes a little larger than circles, for rounding: a millimetre and a millionth.
const SLACK: f64 = 1e-8;

/// The boxes around a circle on the ground: one, or two where the circle crosses the antimeridian.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reach {
    centre: Point,
    metres: f64,
    /// From south to north, in degrees.
    pub(crate) latitudes: (f64, f64),
    /// From west to east, in degrees; the second one is empty as a rule.
    pub(crate) longitudes: [(f64, f64); 2],
    /// Degrees of longitude less than this, squared and together with those of latitude, are surely outside.
    narrowing: f64,
    surely_outside: f64,
}

/// Up to so many degrees of longitude a circle is flat enough for that.
const FLAT: f64 = 3.0;

/// From west to east, and nothing in between.
const NOWHERE: (f64, f64) = (1.0, 0.0);

impl Reach {
    /// What lies within `metres` of a valid point.
    pub(crate) fn new(centre: Point, metres: f64) -> Self {
        let angle = metres / METRES_PER_DEGREE * (1.0 + 1e-6) + SLACK;
        let latitudes = ((centre.latitude - angle).max(-90.0), (centre.latitude + angle).min(90.0));
        // Where the circle is widest the meridian touches it: a triangle with a right angle.
        let widest = angle.to_radians().sin() / centre.latitude.to_radians().cos();
        let holds_pole = latitudes.0 <= -90.0 || latitudes.1 >= 90.0;
        let width =
            if holds_pole || angle >= 90.0 || widest >= 1.0 { 180.0 } else { widest.asin().to_degrees() + SLACK };
        let (west, east) = (centre.longitude - width, centre.longitude + width);
        let longitudes = if width >= 180.0 {
            [(-180.0, 180.0), NOWHERE]
        } else if west < -180.0 {
            [(west + 360.0, 180.0), (-180.0, east)]
        } else if east > 180.0 {
            [(west, 180.0), (-180.0, east - 360.0)]
        } else {
            [(west, east), NOWHERE]
        };
        let furthest = latitudes.0.abs().max(latitudes.1.abs()).to_radians();
        // A flat circle around the true one: the chord is never longer than the arc.
        let narrowing = if width > FLAT { 0.0 } else { furthest.cos() };
        Self { centre, metres, latitudes, longitudes, narrowing, surely_outside: angle * angle * 1.001 }
    }

    /// The bands that the boxes touch.
    pub(crate) fn bands(&self) -> std::ops::RangeInclusive<i64> {
        let (south, north) = self.latitudes;
        band(south)..=band(north)
    }

    /// How far away a point is, in metres, where it is within the circle; exactly as [`Point::metres_to`] has it. Most points
    /// of the boxes that are outside are told apart without a sine.
    pub(crate) fn metres_to(&self, point: Point) -> Option<f64> {
        let north = point.latitude - self.centre.latitude;
        let east = (point.longitude - self.centre.longitude).abs();
        let east = east.min(360.0 - east) * self.narrowing;
        if north * north + east * east > self.surely_outside {
            return None;
        }
        let metres = self.centre.metres_to(point);
        (metres <= self.metres).then_some(metres)
    }
}

/// The band of a latitude. The store computes the same in an index: see its migration 0005.
fn band(latitude: f64) -> i64 {
    ((latitude + 90.0) * BANDS_PER_DEGREE) as i64
}

/// The latitudes, in degrees, between which something within `metres` of a latitude lies.
pub(crate) fn latitudes(latitude: f64, metres: f64) -> (f64, f64) {
    let reach = metres / METRES_PER_DEGREE;
    (latitude - reach, latitude + reach)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A point some way off, by the direct problem on the sphere.
    fn away(from: Point, metres: f64, bearing: f64) -> Point {
        let (angle, bearing) = ((metres / METRES_PER_DEGREE).to_radians(), bearing.to_radians());
        let latitude = from.latitude.to_radians();
        let sine = latitude.sin() * angle.cos() + latitude.cos() * angle.sin() * bearing.cos();
        let east = (bearing.sin() * angle.sin() * latitude.cos()).atan2(angle.cos() - latitude.sin() * sine);
        let longitude = (from.longitude + east.to_degrees() + 540.0).rem_euclid(360.0) - 180.0;
        Point::new(sine.clamp(-1.0, 1.0).asin().to_degrees(), longitude)
    }

    proptest! {
        #[test]
        fn what_is_within_the_circle_is_within_the_boxes_and_the_bands(
            latitude in -90.0..=90.0_f64,
            longitude in -180.0..=180.0_f64,
            metres in 1.0..20_000.0_f64,
            share in 0.0..1.2_f64,
            bearing in 0.0..360.0_f64,
        ) {
            let centre = Point::new(latitude, longitude);
            let reach = Reach::new(centre, metres);
            let point = away(centre, metres * share, bearing);
            let exact = centre.metres_to(point);
            prop_assert_eq!(reach.metres_to(point), (exact <= metres).then_some(exact));
            if exact <= metres {
                let (south, north) = reach.latitudes;
                prop_assert!((south..=north).contains(&point.latitude));
                prop_assert!(reach.bands().contains(&band(point.latitude)));
                let inside = |(west, east): &(f64, f64)| (*west..=*east).contains(&point.longitude);
                prop_assert!(reach.longitudes.iter().any(inside), "{:?} {:?}", reach, point);
            }
        }
    }

    #[test]
    fn a_circle_across_the_antimeridian_has_two_boxes() {
        let [(west, _), (_, east)] = Reach::new(Point::new(-16.8, 179.999), 500.0).longitudes;
        assert!((west - 179.9943).abs() < 1e-3 && (east + 179.9963).abs() < 1e-3, "{west} {east}");
        assert_eq!(Reach::new(Point::new(89.9999, 0.0), 500.0).longitudes[0], (-180.0, 180.0));
    }

    #[test]
    fn latitudes_reach_as_far_as_the_metres() {
        let (south, north) = latitudes(39.9526, 50.0);
        let reach = Point::new(south, -75.0).metres_to(Point::new(north, -75.0));
        assert!((reach - 100.0).abs() < 0.01, "{reach}");
    }
}
