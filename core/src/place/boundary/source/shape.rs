//! Features as areas of the grid: names, holes, and what is wrong with either. Knows one feature at a time.
#![expect(clippy::arithmetic_side_effects, reason = "coordinates of an area have 34 bits")]

use serde_json::Value;

use super::LayerSource;
use super::crossing::crossing;
use super::geojson::{Feature, Ring};
use super::ring::nodes;
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::boundary::area::Side;
use crate::place::boundary::grid::{AROUND, Node, Pass, STEPS, Spot};

/// One feature on the grid.
#[derive(Debug)]
pub(super) struct Shape {
    pub label: String,
    pub areas: Vec<Plot>,
}

/// One area: the outer ring, then the holes.
#[derive(Debug)]
pub(super) struct Plot {
    pub corner: Node,
    pub width: u32,
    pub height: u32,
    pub rings: Vec<Vec<Node>>,
}

impl Plot {
    /// Square steps of the box around it.
    pub fn size(&self) -> u64 {
        u64::from(self.width).saturating_mul(self.height.into())
    }
}

/// Makes a feature's areas, and adds all that is wrong with it.
pub(super) fn make(source: &LayerSource<'_>, feature: &Feature, faults: &mut Vec<Fault>) -> Option<Shape> {
    let label =
        label(source, feature).map_err(|message| faults.push(Fault::in_line(source.file, feature.line, message)));
    let before = faults.len();
    let areas: Vec<Plot> = feature.areas.iter().filter_map(|rings| plot(source, rings, faults)).collect();
    if areas.is_empty() && faults.len() == before {
        faults.push(Fault::in_line(source.file, feature.line, say::geojson_no_ground()));
    }
    label.ok().map(|label| Shape { label, areas })
}

fn label(source: &LayerSource<'_>, feature: &Feature) -> Result<String, Message> {
    let Some(name) = source.label else { return Ok(String::new()) };
    let text = match feature.properties.get(name) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_)) => String::new(),
        None => {
            let others = feature.properties.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            return Err(say::geojson_label_missing(name, others));
        }
    };
    if text.is_empty() { Err(say::geojson_label_empty(name)) } else { Ok(text) }
}

/// One area; `None` where it encloses nothing or something is wrong with it.
fn plot(source: &LayerSource<'_>, rings: &[Ring], faults: &mut Vec<Fault>) -> Option<Plot> {
    let mut tell = |line: u32, message: Message| faults.push(Fault::in_line(source.file, line, message));
    let mut whole: Vec<Vec<Node>> = Vec::new();
    let mut lines = Vec::new();
    for (position, ring) in rings.iter().enumerate() {
        match nodes(ring) {
            Ok(Some(nodes)) => {
                whole.push(nodes);
                lines.push(ring.line);
            }
            // Holes of nothing are of no account; an area of nothing is none.
            Ok(None) if position > 0 => {}
            Ok(None) => return None,
            Err(message) => {
                tell(ring.line, message);
                return None;
            }
        }
    }
    let (outer, holes) = whole.split_first_mut()?;
    let west = outer.iter().map(|node| node.x).min()?;
    for hole in &mut *holes {
        let turns = (hole.iter().map(|node| node.x).min()? - west).div_euclid(AROUND) * AROUND;
        hole.iter_mut().for_each(|node| node.x -= turns);
    }
    if let Some(hole) = holes.iter().position(|hole| is_apart(outer, hole)) {
        tell(lines.get(hole + 1).copied()?, say::geojson_hole_outside());
        return None;
    }
    if let Some(place) = crossing(&whole) {
        let position = format!("{:.7}, {:.7}", place.x as f64 / STEPS, place.y as f64 / STEPS);
        tell(*lines.first()?, say::geojson_ring_crosses(position));
        return None;
    }
    placed(whole)
}

/// Whether some of a hole lies outside of its area and nothing inside.
fn is_apart(outer: &[Node], hole: &[Node]) -> bool {
    let sides: Vec<Side> = hole.iter().map(|node| side(outer, *node)).collect();
    sides.contains(&Side::Outside) && !sides.contains(&Side::Inside)
}

fn side(ring: &[Node], node: Node) -> Side {
    let spot = Spot::on(node);
    let mut is_inside = false;
    for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        match spot.pass(*from, *to) {
            Pass::Through => return Side::Edge,
            Pass::East => is_inside = !is_inside,
            Pass::Beside => {}
        }
    }
    if is_inside { Side::Inside } else { Side::Outside }
}

/// The area seen from its corner, which is moved to -180 to 180 degrees.
fn placed(mut rings: Vec<Vec<Node>>) -> Option<Plot> {
    let ends = |at: fn(&Node) -> i64| {
        let all = || rings.iter().flatten().map(at);
        Some((all().min()?, all().max()?))
    };
    let ((west, east), (south, north)) = (ends(|node| node.x)?, ends(|node| node.y)?);
    let turns = (west + AROUND / 2).div_euclid(AROUND) * AROUND;
    rings.iter_mut().flatten().for_each(|node| node.x -= turns);
    let corner = Node { x: west - turns, y: south };
    Some(Plot { corner, width: u32::try_from(east - west).ok()?, height: u32::try_from(north - south).ok()?, rings })
}
