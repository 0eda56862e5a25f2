//! Where rings cross themselves or each other. Knows nodes, and nothing of files.
//!
//! Every edge is compared with those whose boxes meet its own, found by sweeping from west to east. Touching is no
//! crossing, nor is going the same way twice: what is inside is the same either way.
#![expect(clippy::arithmetic_side_effects, reason = "coordinates have 34 bits, and products 128")]

use super::ring::cross;
use crate::place::boundary::grid::Node;

/// A loop of this many square steps is a slip of whoever drew it: 1e-10 square degrees, about a square metre. Rings that
/// cross each other are off by a metre at most.
const SLIP: i128 = 100 * 100;

/// An edge of one of the rings.
#[derive(Clone, Copy)]
struct Edge {
    ring: usize,
    /// Its number in the ring.
    at: usize,
    from: Node,
    to: Node,
}

impl Edge {
    fn west(&self) -> i64 {
        self.from.x.min(self.to.x)
    }

    fn east(&self) -> i64 {
        self.from.x.max(self.to.x)
    }

    fn overlaps_in_height(&self, other: &Self) -> bool {
        self.from.y.max(self.to.y) >= other.from.y.min(other.to.y)
            && other.from.y.max(other.to.y) >= self.from.y.min(self.to.y)
    }

    /// Twice the area of the triangle with a node; its sign says on which side the node is.
    fn side(&self, node: Node) -> i128 {
        let (x, y) = (self.to.x - self.from.x, self.to.y - self.from.y);
        i128::from(x) * i128::from(node.y - self.from.y) - i128::from(y) * i128::from(node.x - self.from.x)
    }

    fn crosses(&self, other: &Self) -> bool {
        let apart = |edge: &Self, one: Node, other: Node| edge.side(one).signum() * edge.side(other).signum() < 0;
        apart(self, other.from, other.to) && apart(other, self.from, self.to)
    }

    /// Whether a node is within [`SLIP`] of the line through this edge.
    fn nearly_touches(&self, node: Node) -> bool {
        let (x, y) = (i128::from(self.to.x - self.from.x), i128::from(self.to.y - self.from.y));
        let side = self.side(node);
        side.saturating_mul(side) <= SLIP.saturating_mul(x * x + y * y)
    }
}

/// The first place found at which the rings of an area cross so that what is inside is in doubt.
pub(super) fn crossing(rings: &[Vec<Node>]) -> Option<Node> {
    let areas: Vec<Vec<i128>> = rings.iter().map(|ring| running_areas(ring)).collect();
    let mut edges: Vec<Edge> = rings
        .iter()
        .enumerate()
        .flat_map(|(ring, nodes)| {
            let ends = nodes.iter().cycle().skip(1);
            nodes.iter().zip(ends).enumerate().map(move |(at, (&from, &to))| Edge { ring, at, from, to })
        })
        .collect();
    edges.sort_by_key(Edge::west);
    let mut open: Vec<Edge> = Vec::new();
    for edge in edges {
        open.retain(|other| other.east() >= edge.west());
        for other in open.iter().filter(|other| other.overlaps_in_height(&edge) && other.crosses(&edge)) {
            let is_slip = match (rings.get(edge.ring), areas.get(edge.ring)) {
                (Some(ring), Some(areas)) if other.ring == edge.ring => is_small_loop(ring, areas, other, &edge),
                _ => {
                    [other.from, other.to].iter().any(|node| edge.nearly_touches(*node))
                        || [edge.from, edge.to].iter().any(|node| other.nearly_touches(*node))
                }
            };
            if !is_slip {
                return Some(meeting(other, &edge));
            }
        }
        open.push(edge);
    }
    None
}

/// Twice the area between the origin and the ring up to each of its nodes, and all of it at the end.
fn running_areas(ring: &[Node]) -> Vec<i128> {
    let mut sum = 0;
    let ends = ring.iter().cycle().skip(1);
    let steps = ring.iter().zip(ends).map(|(from, to)| {
        sum += cross(*from, *to);
        sum
    });
    [0].into_iter().chain(steps).collect()
}

/// Whether one of the two loops into which a crossing cuts a ring is hardly there.
fn is_small_loop(ring: &[Node], areas: &[i128], one: &Edge, other: &Edge) -> bool {
    let (first, second) = if one.at < other.at { (one, other) } else { (other, one) };
    let place = meeting(first, second);
    let (Some(whole), Some(before), Some(until), Some(last)) =
        (areas.last(), areas.get(first.at + 1), areas.get(second.at), ring.get(second.at))
    else {
        return false;
    };
    let inner = cross(place, first.to) + (until - before) + cross(*last, place);
    inner.abs().min((whole - inner).abs()) <= 2 * SLIP
}

/// Where two edges that cross do so, to the nearest step.
fn meeting(one: &Edge, other: &Edge) -> Node {
    let (from, to) = (other.side(one.from), other.side(one.to));
    let share = from as f64 / (from - to) as f64;
    let along = |from: i64, to: i64| from + ((to - from) as f64 * share).round() as i64;
    Node { x: along(one.from.x, one.to.x), y: along(one.from.y, one.to.y) }
}
