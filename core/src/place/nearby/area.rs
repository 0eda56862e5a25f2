//! Squares of a grid, in which a person's places are remembered and told. A city that is asked what lies near somebody
//! learns the square they are in and no more.

use serde::{Deserialize, Serialize};

use crate::place::{METRES_PER_DEGREE, Point};

/// Sides of a square, in metres: a few city blocks with thousands of people in them.
pub const GRID_METRES: f64 = 500.0;

/// How far around the middle of a square a city is asked, in metres: whoever stands in a corner of it (354 metres away) still
/// knows what was filed within a kilometre and a half.
pub const ASKED_METRES: f64 = 2_000.0;

/// Near the poles the squares stop narrowing, so that the numbers of columns stay numbers.
const NARROWEST: f64 = 0.01;

/// A square of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Area {
    row: i32,
    column: i32,
}

impl Area {
    /// The square that a point lies in; `None` for one that is no place.
    #[must_use]
    pub fn of(point: Point) -> Option<Self> {
        if !point.is_valid() {
            return None;
        }
        let row = (point.latitude / height()).floor() as i32;
        Some(Self { row, column: (point.longitude / width(row)).floor() as i32 })
    }

    /// A square that was kept by its numbers.
    #[must_use]
    pub const fn at(row: i32, column: i32) -> Self {
        Self { row, column }
    }

    /// Its numbers: of the row from the equator northwards, of the column from Greenwich eastwards.
    #[must_use]
    pub const fn numbers(self) -> (i32, i32) {
        (self.row, self.column)
    }

    /// The middle of the square, which is all that leaves the device; to five decimal places, so that their number tells
    /// nothing either.
    #[must_use]
    pub fn centre(self) -> Point {
        let round = |degrees: f64, most: f64| ((degrees * 1e5).round() / 1e5).clamp(-most, most);
        let latitude = (f64::from(self.row) + 0.5) * height();
        let longitude = (f64::from(self.column) + 0.5) * width(self.row);
        Point::new(round(latitude, 90.0), round(longitude, 180.0))
    }
}

fn height() -> f64 {
    GRID_METRES / METRES_PER_DEGREE
}

/// Of the squares of a row, in degrees.
fn width(row: i32) -> f64 {
    let middle = ((f64::from(row) + 0.5) * height()).to_radians();
    height() / middle.cos().max(NARROWEST)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn places_a_few_houses_apart_are_told_as_one() {
        let (home, next_door) = (Point::new(39.95263, -75.16522), Point::new(39.95291, -75.16431));
        assert_eq!(Area::of(home), Area::of(next_door));
        let told = Area::of(home).unwrap().centre();
        assert!(told.metres_to(home) > 20.0, "the place itself is never told: {told:?}");
        assert_ne!(Area::of(home), Area::of(Point::new(39.9626, -75.16522)), "a kilometre north");
        assert_eq!(Area::of(Point::new(f64::NAN, 0.0)), None);
    }

    proptest! {
        #[test]
        fn nobody_is_further_from_the_middle_than_a_corner_is(latitude in -85.0..85.0_f64, longitude in -180.0..180.0_f64) {
            let point = Point::new(latitude, longitude);
            let area = Area::of(point).unwrap();
            let metres = area.centre().metres_to(point);
            prop_assert!(metres <= GRID_METRES * std::f64::consts::FRAC_1_SQRT_2 * 1.02, "{metres}");
            let (row, column) = area.numbers();
            prop_assert_eq!(Area::at(row, column), area);
        }
    }
}
