//! The grid that borders are kept on, and where a point is in it. Knows nothing of areas.
//!
//! A step of the grid is 1e-7 degrees, about a centimetre. Points are taken a thousand times finer, so that only borders
//! are rounded: whole numbers of steps, 1024 parts to a step. What is counted in them is exact.
#![expect(clippy::arithmetic_side_effects, reason = "degrees are in their ranges, and 360 of them fit 42 bits")]

use crate::place::Point;

/// Steps of a degree.
pub(super) const STEPS: f64 = 1e7;

/// Steps around the earth.
pub(super) const AROUND: i64 = 3_600_000_000;

/// Parts of a step, as a power of two.
const PARTS: u32 = 10;

/// A position in whole steps, east and north of some origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub x: i64,
    pub y: i64,
}

/// The nearest step to a number of degrees.
#[cfg(any(test, feature = "pack-build"))]
pub(super) fn steps(degrees: f64) -> i64 {
    (degrees * STEPS).round() as i64
}

/// A box in whole steps of the earth, both ends included. One across the 180th meridian is all around the earth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    west: i32,
    south: i32,
    east: i32,
    north: i32,
}

impl Reach {
    /// From a south-west corner, -180 to 180 degrees and -90 to 90.
    pub fn new(west: i64, south: i64, width: u32, height: u32) -> Self {
        let step = |at: i64| i32::try_from(at).unwrap_or(i32::MAX);
        let (east, north) = (west + i64::from(width), step(south + i64::from(height)));
        let crosses = east > AROUND / 2;
        let (west, east) = if crosses { (i32::MIN, i32::MAX) } else { (step(west), step(east)) };
        Self { west, south: step(south), east, north }
    }
}

/// A point that is asked for, in parts of a step, longitude -180 to 180.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    x: i64,
    y: i64,
    /// The whole steps at or below, and at or above.
    below: (i32, i32),
    above: (i32, i32),
    /// On the 180th meridian, which is at both ends of the grid.
    is_at_end: bool,
}

impl Asked {
    /// `None` where the point is none of the earth's.
    pub fn new(point: Point) -> Option<Self> {
        let parts = |degrees: f64| (degrees * STEPS * f64::from(1_u32 << PARTS)).round() as i64;
        point.is_valid().then(|| {
            let (x, y) = (parts(point.longitude), parts(point.latitude));
            let (below, above) = Spot { x, y }.around();
            let whole = |node: Node| (node.x as i32, node.y as i32);
            Self { x, y, below: whole(below), above: whole(above), is_at_end: x.abs() == AROUND << (PARTS - 1) }
        })
    }

    /// Whether it is in a box, or may be: a look at four numbers that keeps nearly all areas from being looked at.
    #[inline]
    pub fn may_be_in(&self, reach: &Reach) -> bool {
        let in_height = (reach.south <= self.below.1) & (self.above.1 <= reach.north);
        let in_width = (reach.west <= self.below.0) & (self.above.0 <= reach.east);
        in_height & (in_width | self.is_at_end)
    }

    /// Seen from an origin, the long way east where it lies west of it.
    pub fn east_of(self, west: i64, south: i64) -> Spot {
        let (x, around) = (self.x - (west << PARTS), AROUND << PARTS);
        // Both are within half a turn of Greenwich.
        let x = if x < 0 {
            x + around
        } else if x >= around {
            x - around
        } else {
            x
        };
        Spot { x, y: self.y - (south << PARTS) }
    }

    /// Seen from an origin of something that is `width` steps wide, on the side from which it is nearer.
    pub fn beside(self, west: i64, south: i64, width: i64) -> Spot {
        let spot = self.east_of(west, south);
        let farthest = (width + AROUND) << (PARTS - 1);
        if spot.x > farthest { Spot { x: spot.x - (AROUND << PARTS), ..spot } } else { spot }
    }
}

/// A point in parts of a step, east and north of an origin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    x: i64,
    y: i64,
}

/// How an edge lies to the half line from a point to the east.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// They do not meet.
    Beside,
    /// They cross.
    East,
    /// The point itself lies on the edge.
    Through,
}

impl Spot {
    /// A node of the same origin.
    #[cfg(any(test, feature = "pack-build"))]
    pub fn on(node: Node) -> Self {
        Self { x: node.x << PARTS, y: node.y << PARTS }
    }

    /// In steps, for measuring.
    pub fn steps(self) -> (f64, f64) {
        let parts = f64::from(1_u32 << PARTS);
        (self.x as f64 / parts, self.y as f64 / parts)
    }

    /// The whole step at or below each coordinate, and the one at or above.
    pub fn around(self) -> (Node, Node) {
        let up = (1 << PARTS) - 1;
        let (x, y) = (self.x, self.y);
        (Node { x: x >> PARTS, y: y >> PARTS }, Node { x: (x + up) >> PARTS, y: (y + up) >> PARTS })
    }

    /// How the edge between two nodes lies to the half line to the east. An edge counts for the lower of
    /// its ends and not for the upper, so that a corner counts once.
    #[inline]
    pub fn pass(self, from: Node, to: Node) -> Pass {
        let (from_x, from_y) = (from.x << PARTS, from.y << PARTS);
        let (to_x, to_y) = (to.x << PARTS, to.y << PARTS);
        if self.y < from_y.min(to_y) || self.y > from_y.max(to_y) || self.x > from_x.max(to_x) {
            return Pass::Beside;
        }
        let rises = to_y > self.y;
        let straddles = (from_y > self.y) != rises;
        if self.x < from_x.min(to_x) {
            return if straddles { Pass::East } else { Pass::Beside };
        }
        // Both factors have up to 43 bits.
        let product = |one: i64, other: i64| i128::from(one) * i128::from(other);
        let turn = product(to_x - from_x, self.y - from_y) - product(to_y - from_y, self.x - from_x);
        match (turn.signum(), straddles) {
            (0, _) => Pass::Through,
            (side, true) if (side > 0) == rises => Pass::East,
            _ => Pass::Beside,
        }
    }
}
