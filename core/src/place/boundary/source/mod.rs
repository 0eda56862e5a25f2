//! GeoJSON into compiled areas. Owns what is wrong with a file and what is mended; knows nothing of answers.
//!
//! What people's programs take is taken: rings in either direction, points twice, lines that touch themselves, loops of
//! less than a square metre, longitudes beyond 180, heights, areas in pieces or collections. What would give wrong answers
//! is refused, each time with the line it is in.

mod crossing;
mod degrees;
mod geojson;
mod ring;
mod shape;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use jiff::civil::Date;

use super::Role;
use super::found::days;
use super::layout::write::Writer;
use crate::message::say;
use crate::pack::Fault;
use crate::place::source_text::SourceText;
use degrees::Extent;
use shape::Shape;

/// One file of areas and what it is for.
#[derive(Clone, Copy, Debug)]
pub struct LayerSource<'a> {
    /// What its areas are to the city.
    pub role: Role,
    /// The name by which rules and answers call it.
    pub name: &'a str,
    /// The property that has the name of each area, where areas have names.
    pub label: Option<&'a str>,
    /// The first day on which it counts, in the city's time zone; `None` for always.
    pub valid_from: Option<Date>,
    /// The file as the pack's source names it.
    pub file: &'a str,
    /// What is in the file: a FeatureCollection, a Feature or a geometry of GeoJSON (RFC 7946), in degrees WGS84.
    pub text: &'a str,
}

impl<'a> LayerSource<'a> {
    fn text(&self) -> SourceText<'a> {
        SourceText { file: self.file, text: self.text }
    }
}

/// Compiles areas into the bytes that [`Boundaries`](super::Boundaries) takes.
///
/// # Errors
/// All faults of all files.
pub fn compile(sources: &[LayerSource<'_>]) -> Result<Vec<u8>, Vec<Fault>> {
    let mut faults = doubles(sources);
    let mut read = Vec::new();
    for source in sources {
        let before = faults.len();
        let features = geojson::read(source, &mut faults);
        let extent = degrees::check(source, &features, &mut faults);
        if faults.len() == before && extent.is_none() {
            faults.push(Fault::of_file(source.file, say::geojson_empty()));
        }
        read.push((source, features, extent));
    }
    let boundary = read.iter().filter(|(source, ..)| source.role == Role::Boundary).filter_map(|(.., extent)| *extent);
    if let Some(boundary) = boundary.reduce(Extent::with) {
        for (source, _, extent) in &read {
            faults.extend(extent.and_then(|extent| degrees::apart(source, extent, boundary)));
        }
    }
    let mut layers: Vec<_> = read
        .iter()
        .map(|(source, features, _)| {
            (*source, features.iter().flat_map(|feature| shape::make(source, feature, &mut faults)).collect::<Vec<_>>())
        })
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    // One without a date is older than any.
    layers.sort_by_key(|(source, _)| source.valid_from);
    let first = |wanted: &LayerSource<'_>| sources.iter().position(|source| is_same(source, wanted));
    layers.sort_by_key(|(source, _)| first(source));
    let mut writer = Writer::default();
    writer.count(layers.len());
    for (source, shapes) in &layers {
        write(&mut writer, source, shapes);
    }
    Ok(writer.finish())
}

fn is_same(one: &LayerSource<'_>, other: &LayerSource<'_>) -> bool {
    one.role == other.role && one.name == other.name
}

/// Layers of one name that begin on the same day.
fn doubles(sources: &[LayerSource<'_>]) -> Vec<Fault> {
    let mut seen: Vec<&LayerSource<'_>> = Vec::new();
    let mut faults = Vec::new();
    for source in sources {
        if seen.iter().any(|other| is_same(source, other) && source.valid_from == other.valid_from) {
            faults.push(Fault::of_file(source.file, say::layer_twice(source.name)));
        }
        seen.push(source);
    }
    faults
}

fn write(writer: &mut Writer, source: &LayerSource<'_>, shapes: &[Shape]) {
    writer.number(match source.role {
        Role::Boundary => 0,
        Role::Layer => 1,
        Role::Neighbours => 2,
    });
    writer.text(source.name);
    writer.number(source.valid_from.is_some().into());
    if let Some(date) = source.valid_from {
        writer.signed(days(date));
    }
    let mut labels: Vec<&str> = Vec::new();
    for shape in shapes {
        if !labels.contains(&shape.label.as_str()) {
            labels.push(&shape.label);
        }
    }
    writer.count(labels.len());
    labels.iter().for_each(|label| writer.text(label));
    // Large areas first: they are the likely ones.
    let mut areas: Vec<_> =
        shapes.iter().flat_map(|shape| shape.areas.iter().map(|area| (&shape.label, area))).collect();
    areas.sort_by_key(|(_, area)| Reverse(area.size()));
    writer.count(areas.len());
    for (label, area) in areas {
        writer.count(labels.iter().position(|known| known == label).unwrap_or_default());
        writer.signed(area.corner.x);
        writer.signed(area.corner.y);
        writer.number(area.width.into());
        writer.number(area.height.into());
        writer.count(area.rings.len());
        area.rings.iter().for_each(|ring| writer.ring(ring, area.corner));
    }
}
