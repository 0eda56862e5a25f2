//! Lines on the ground, short enough that the earth is flat along them.

use super::piece::{Ranges, Side};
use crate::place::{METRES_PER_DEGREE, Point};

/// What a street's lines lie in, in degrees. Nothing lies in one that begins behind its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    south_west: Point,
    north_east: Point,
}

impl Bounds {
    pub(super) const NOTHING: Self =
        Self { south_west: Point::new(91.0, 181.0), north_east: Point::new(-91.0, -181.0) };

    pub(super) fn with(self, point: Point) -> Self {
        Self {
            south_west: Point::new(
                self.south_west.latitude.min(point.latitude),
                self.south_west.longitude.min(point.longitude),
            ),
            north_east: Point::new(
                self.north_east.latitude.max(point.latitude),
                self.north_east.longitude.max(point.longitude),
            ),
        }
    }

    /// The distance of a point in metres, 0 inside; `None` where nothing is.
    pub(super) fn metres_to(self, point: Point) -> Option<f64> {
        if self.south_west.latitude > self.north_east.latitude {
            return None;
        }
        let near = Point::new(
            point.latitude.clamp(self.south_west.latitude, self.north_east.latitude),
            point.longitude.clamp(self.south_west.longitude, self.north_east.longitude),
        );
        Some(flat(point, near).length())
    }
}

/// A way over flat ground, in metres.
#[derive(Clone, Copy, Debug)]
struct Step {
    east: f64,
    north: f64,
}

impl Step {
    fn length(self) -> f64 {
        self.east.hypot(self.north)
    }
}

fn flat(from: Point, to: Point) -> Step {
    let narrowing = f64::midpoint(from.latitude, to.latitude).to_radians().cos();
    Step {
        east: (to.longitude - from.longitude) * METRES_PER_DEGREE * narrowing,
        north: (to.latitude - from.latitude) * METRES_PER_DEGREE,
    }
}

/// Where a point meets a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foot {
    /// From the point to the line.
    pub(super) metres: f64,
    /// The place on the line.
    pub(super) point: Point,
    /// How much of the line lies before it, 0 to 1.
    pub(super) along: f64,
    /// Whether the point is on the left of the line, as one goes along it.
    pub(super) left: bool,
}

/// The place on a line that is nearest to a point; `None` for a line of fewer than two points.
pub(super) fn foot(line: &[Point], point: Point) -> Option<Foot> {
    let mut best: Option<(Foot, f64)> = None;
    let mut before = 0.0;
    for (from, to) in line.iter().zip(line.iter().skip(1)) {
        let (way, aside) = (flat(*from, *to), flat(*from, point));
        let length = way.length();
        let share = if length > 0.0 {
            ((way.east * aside.east + way.north * aside.north) / (length * length)).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let place = between(*from, *to, share);
        let metres = flat(place, point).length();
        if best.as_ref().is_none_or(|(known, _)| metres < known.metres) {
            let left = way.east * aside.north - way.north * aside.east > 0.0;
            best = Some((Foot { metres, point: place, along: 0.0, left }, before + length * share));
        }
        before += length;
    }
    best.map(|(foot, at)| Foot { along: if before > 0.0 { at / before } else { 0.0 }, ..foot })
}

fn between(from: Point, to: Point, share: f64) -> Point {
    Point::new(
        from.latitude + (to.latitude - from.latitude) * share,
        from.longitude + (to.longitude - from.longitude) * share,
    )
}

/// The place at a share of a line's length, 0 to 1.
pub(super) fn at(line: &[Point], share: f64) -> Option<Point> {
    let pairs = || line.iter().zip(line.iter().skip(1));
    let whole: f64 = pairs().map(|(from, to)| flat(*from, *to).length()).sum();
    let mut left = whole * share.clamp(0.0, 1.0);
    for (from, to) in pairs() {
        let length = flat(*from, *to).length();
        if left <= length && length > 0.0 {
            return Some(between(*from, *to, left / length));
        }
        left -= length;
    }
    line.last().copied()
}

/// The place of a house number on a piece: as far along the line as the number is along its range.
pub(super) fn of_number(line: &[Point], ranges: Ranges, number: u32) -> Option<Point> {
    let side = if ranges.left.has(number) { ranges.left } else { ranges.right };
    let (from, to) = (f64::from(side.from), f64::from(side.to));
    let share = if side.from == side.to { 0.5 } else { (f64::from(number) - from) / (to - from) };
    at(line, share)
}

/// The house number at a share of a piece's length, of the side's parity; `None` on a side without houses.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between two house numbers, neither negative"
)]
pub(super) fn number_at(side: Side, along: f64) -> Option<u32> {
    if side.is_empty() {
        return None;
    }
    let number = f64::from(side.from) + (f64::from(side.to) - f64::from(side.from)) * along.clamp(0.0, 1.0);
    let number = (number.round() as u32).clamp(side.low(), side.high());
    let near = [number, number.saturating_add(1), number.saturating_sub(1)];
    near.into_iter().find(|number| side.has(*number) && *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: [Point; 3] = [Point::new(40.0, -75.0), Point::new(40.001, -75.0), Point::new(40.001, -74.999)];

    #[test]
    fn a_point_is_left_or_right_of_the_line_it_is_nearest_to() {
        let west = foot(&LINE, Point::new(40.0005, -75.0001)).unwrap();
        assert!(west.left && (west.metres - 8.5).abs() < 0.1, "{west:?}");
        let east = foot(&LINE, Point::new(40.0005, -74.9999)).unwrap();
        assert!(!east.left && (0.2..0.35).contains(&east.along), "{east:?}");
        assert!(foot(&LINE[..1], Point::new(40.0, -75.0)).is_none());
    }

    #[test]
    fn numbers_and_places_lead_to_each_other() {
        let ranges = Ranges { left: Side { from: 100, to: 198 }, right: Side { from: 199, to: 101 } };
        for number in [100, 150, 198, 101, 151, 199] {
            let place = of_number(&LINE, ranges, number).unwrap();
            let along = foot(&LINE, place).unwrap().along;
            let side = if number % 2 == 0 { ranges.left } else { ranges.right };
            assert_eq!(number_at(side, along), Some(number));
        }
        assert_eq!(number_at(Side::default(), 0.5), None);
    }

    #[test]
    fn a_box_is_as_far_as_its_edge() {
        let bounds = LINE.into_iter().fold(Bounds::NOTHING, Bounds::with);
        assert_eq!(bounds.metres_to(Point::new(40.0005, -74.9995)), Some(0.0));
        assert!((bounds.metres_to(Point::new(40.002, -74.9995)).unwrap() - 111.2).abs() < 0.1);
        assert_eq!(Bounds::NOTHING.metres_to(LINE[0]), None);
    }
}
