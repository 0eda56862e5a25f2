//! A ring of degrees as nodes of the grid. Knows one ring at a time.
#![expect(clippy::arithmetic_side_effects, reason = "degrees were checked: 360 of them are 33 bits of steps")]

use super::geojson::{Position, Ring};
use crate::message::{Message, say};
use crate::place::boundary::grid::{AROUND, Node, steps};

/// Points of the smallest ring, its first one twice (RFC 7946, 3.1.6).
const FEWEST: usize = 4;

/// The nodes of a ring, each once, going on beyond 180 degrees where it crosses the meridian. `None` where all of
/// them lie on one line.
///
/// # Errors
/// What is wrong with it.
pub(super) fn nodes(ring: &Ring) -> Result<Option<Vec<Node>>, Message> {
    if ring.positions.len() < FEWEST {
        let count = u32::try_from(ring.positions.len()).unwrap_or(u32::MAX);
        return Err(say::geojson_ring_short(count));
    }
    let mut nodes: Vec<Node> = Vec::with_capacity(ring.positions.len());
    for &Position { longitude, latitude } in &ring.positions {
        let (mut x, y) = (steps(longitude), steps(latitude));
        if let Some(before) = nodes.last() {
            // The short way around the earth.
            x += (before.x - x + AROUND / 2).div_euclid(AROUND) * AROUND;
        }
        let node = Node { x, y };
        if nodes.last() != Some(&node) {
            nodes.push(node);
        }
    }
    let (Some(&first), Some(&last)) = (nodes.first(), nodes.last()) else { return Ok(None) };
    // What is less than a step apart may be two steps after rounding.
    if (first.x - last.x).abs() > 1 || (first.y - last.y).abs() > 1 {
        return Err(say::geojson_ring_open());
    }
    nodes.pop();
    // An area of nothing may be a ring that crosses itself in its middle; one line is nothing else.
    let is_line = nodes.get(1).is_none_or(|second| nodes.iter().all(|node| turn(first, *second, *node) == 0));
    Ok((!is_line).then_some(nodes))
}

/// Twice the area of a triangle.
fn turn(one: Node, other: Node, third: Node) -> i128 {
    cross(one, other) + cross(other, third) + cross(third, one)
}

/// Twice the area between the origin and an edge.
pub(super) fn cross(from: Node, to: Node) -> i128 {
    i128::from(from.x) * i128::from(to.y) - i128::from(to.x) * i128::from(from.y)
}
