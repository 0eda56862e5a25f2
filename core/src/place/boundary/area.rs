//! One area with its holes: whether a point is in it, and how far its border is. Knows nothing of names and layers.
//!
//! Borders are cut into stretches, each with a box around it. A stretch that lies wholly beside a point is judged by its
//! two ends; only those whose box holds the point are looked at edge by edge. An area is cut into bands from south to
//! north, each of which knows its stretches.
#![expect(clippy::arithmetic_side_effects, reason = "`Compiled` is checked: coordinates of an area fit 33 bits")]

use std::ops::Range;

use super::grid::{AROUND, Asked, Node, Pass, Reach, STEPS, Spot};
use crate::place::METRES_PER_DEGREE;

/// A box in steps, both ends included, as everything of an area from its south-west corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub west: u32,
    pub south: u32,
    pub east: u32,
    pub north: u32,
}

impl Bounds {
    /// Whether the half line to the east of a point, given by the steps around it, meets this box.
    fn meets_eastward(self, below: Node, above: Node) -> bool {
        i64::from(self.south) <= below.y && above.y <= i64::from(self.north) && above.x <= i64::from(self.east)
    }

    /// How far away it is, in metres; 0 inside.
    fn metres(self, plane: &Plane) -> f64 {
        let beyond = |at: f64, low: u32, high: u32| (f64::from(low) - at).max(at - f64::from(high)).max(0.0);
        let x = beyond(plane.x, self.west, self.east) * plane.metres_x;
        x.hypot(beyond(plane.y, self.south, self.north) * plane.metres_y)
    }
}

/// A stretch of border.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub bounds: Bounds,
    pub start: (u32, u32),
    /// Only its height decides anything.
    pub end_y: u32,
    /// Where its edges are among the bytes of all.
    pub edges: Range<usize>,
    /// Whether an edge takes eight bytes or four.
    pub is_wide: bool,
}

impl Stretch {
    /// Calls `see` with the two ends of each edge until it says to stop. An edge is kept as the way from one end to the
    /// other, two numbers of two or four bytes each: not as short as numbers of varying length, an eighth more, and
    /// several times as fast to read.
    #[inline]
    fn edges<T>(&self, bytes: &[u8], mut see: impl FnMut(Node, Node) -> Option<T>) -> Option<T> {
        let mut from = Node { x: self.start.0.into(), y: self.start.1.into() };
        let mut step = |x: i64, y: i64| {
            let to = Node { x: from.x + x, y: from.y + y };
            let seen = see(from, to);
            from = to;
            seen
        };
        let bytes = bytes.get(self.edges.clone())?;
        if self.is_wide {
            bytes.as_chunks().0.iter().find_map(|&[a, b, c, d, e, f, g, h]| {
                step(i32::from_le_bytes([a, b, c, d]).into(), i32::from_le_bytes([e, f, g, h]).into())
            })
        } else {
            bytes
                .as_chunks()
                .0
                .iter()
                .find_map(|&[a, b, c, d]| step(i16::from_le_bytes([a, b]).into(), i16::from_le_bytes([c, d]).into()))
        }
    }
}

/// One area: an outer border and its holes, all of them stretches.
#[derive(Clone, Debug)]
pub(super) struct Area {
    /// Its south-west corner in steps, -180 to 180 degrees and -90 to 90.
    pub west: i64,
    pub south: i64,
    /// The box around it, from that corner.
    pub width: u32,
    pub height: u32,
    /// The same on the earth.
    pub reach: Reach,
    /// Which of its layer's labels it has.
    pub label: usize,
    /// Its bands from the south, each as high as this power of two in steps.
    pub bands: Range<usize>,
    pub band_bits: u32,
}

/// Where a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Inside,
    /// On the border itself, which belongs to the area.
    Edge,
    Outside,
}

/// All borders of a file.
#[derive(Debug, Default)]
pub(super) struct Borders {
    pub bytes: Vec<u8>,
    pub stretches: Vec<Stretch>,
    /// Which of `members` are the stretches of a band.
    pub bands: Vec<Range<usize>>,
    /// Stretches by their position, once for every band they are in.
    pub members: Vec<u32>,
}

impl Borders {
    /// Where a point is. Exact.
    #[inline]
    pub fn side(&self, area: &Area, asked: Asked) -> Side {
        if asked.may_be_in(&area.reach) { self.side_in_box(area, asked) } else { Side::Outside }
    }

    fn side_in_box(&self, area: &Area, asked: Asked) -> Side {
        let spot = asked.east_of(area.west, area.south);
        let (below, above) = spot.around();
        let mut is_inside = false;
        // Whatever crosses the height of the point is in the band of the step below.
        for stretch in self.stretches(area, below.y, below.y) {
            if !stretch.bounds.meets_eastward(below, above) {
                continue;
            }
            if below.x < stretch.bounds.west.into() {
                is_inside ^= (i64::from(stretch.start.1) > below.y) != (i64::from(stretch.end_y) > below.y);
                continue;
            }
            let on_edge = stretch.edges(&self.bytes, |from, to| {
                // Nearly all edges are beside, which whole steps tell.
                let is_beside =
                    (above.y > from.y.max(to.y)) | (below.y < from.y.min(to.y)) | (above.x > from.x.max(to.x));
                if is_beside {
                    return None;
                }
                match spot.pass(from, to) {
                    Pass::Through => Some(()),
                    Pass::East => {
                        is_inside = !is_inside;
                        None
                    }
                    Pass::Beside => None,
                }
            });
            if on_edge.is_some() {
                return Side::Edge;
            }
        }
        if is_inside { Side::Inside } else { Side::Outside }
    }

    /// How far the border is from a point, in metres on a plane that touches the earth there, within 0.5 % up to some
    /// kilometres; `None` when it is farther than `limit`.
    ///
    /// An edge along the 180th meridian is where a file cuts an area in two, and no border.
    pub fn metres(&self, area: &Area, asked: Asked, limit: f64) -> Option<f64> {
        let spot = asked.beside(area.west, area.south, area.width.into());
        let plane = Plane::at(spot, area.south);
        let whole = Bounds { west: 0, south: 0, east: area.width, north: area.height };
        if whole.metres(&plane) > limit {
            return None;
        }
        let mut nearest: Option<f64> = None;
        let far = limit / plane.metres_y;
        for stretch in self.stretches(area, (plane.y - far).floor() as i64, (plane.y + far).ceil() as i64) {
            if stretch.bounds.metres(&plane) > nearest.unwrap_or(limit) {
                continue;
            }
            stretch.edges(&self.bytes, |from, to| -> Option<()> {
                let is_seam = from.x == to.x && (area.west + from.x).rem_euclid(AROUND) == AROUND / 2;
                let metres = plane.metres_to_edge(from, to);
                if !is_seam && metres <= nearest.unwrap_or(limit) {
                    nearest = Some(metres);
                }
                None
            });
        }
        nearest
    }

    /// The stretches of an area in the bands from one height to another, some of them more than once.
    #[inline]
    fn stretches(&self, area: &Area, low: i64, high: i64) -> impl Iterator<Item = &Stretch> {
        let last = area.bands.len().saturating_sub(1);
        let band = |y: i64| usize::try_from(y >> area.band_bits).unwrap_or(0).min(last);
        let bands = self.bands.get(area.bands.clone()).unwrap_or_default();
        let wanted = bands.get(band(low)..=band(high)).unwrap_or_default();
        let members = wanted.iter().flat_map(|band| self.members.get(band.clone()).unwrap_or_default());
        members.filter_map(|member| self.stretches.get(*member as usize))
    }
}

/// The plane around a point, from an area's corner.
struct Plane {
    x: f64,
    y: f64,
    /// What a step measures here.
    metres_x: f64,
    metres_y: f64,
}

impl Plane {
    fn at(spot: Spot, south: i64) -> Self {
        let (x, y) = spot.steps();
        let metres_y = METRES_PER_DEGREE / STEPS;
        let latitude = (south as f64 + y) / STEPS;
        Self { x, y, metres_x: metres_y * latitude.to_radians().cos(), metres_y }
    }

    fn metres_to_edge(&self, from: Node, to: Node) -> f64 {
        let metres = |node: Node| ((node.x as f64 - self.x) * self.metres_x, (node.y as f64 - self.y) * self.metres_y);
        let ((x, y), (to_x, to_y)) = (metres(from), metres(to));
        let (way_x, way_y) = (to_x - x, to_y - y);
        let length = way_x * way_x + way_y * way_y;
        let share = if length > 0.0 { (-(x * way_x + y * way_y) / length).clamp(0.0, 1.0) } else { 0.0 };
        (x + share * way_x).hypot(y + share * way_y)
    }
}
