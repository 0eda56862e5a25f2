//! The shape of GeoJSON: features, their properties and rings of degrees, each with its place in the file. Knows nothing
//! of what makes a good ring.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::LayerSource;
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::source_text::Part;

/// One feature of a file.
#[derive(Debug)]
pub(super) struct Feature {
    /// The whole of it.
    pub line: u32,
    pub properties: Map<String, Value>,
    /// Its areas, each an outer ring and its holes.
    pub areas: Vec<Vec<Ring>>,
}

/// A closed line as the file has it.
#[derive(Debug)]
pub(super) struct Ring {
    pub line: u32,
    pub positions: Vec<Position>,
}

/// Degrees, longitude first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Position {
    pub longitude: f64,
    pub latitude: f64,
}

/// Any object of GeoJSON.
#[derive(Deserialize)]
struct Object<'a> {
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(borrow, default)]
    features: Option<Vec<Part<'a>>>,
    #[serde(borrow, default)]
    geometry: Option<Part<'a>>,
    #[serde(borrow, default)]
    geometries: Option<Vec<Part<'a>>>,
    #[serde(borrow, default)]
    coordinates: Option<Part<'a>>,
    #[serde(default)]
    properties: Option<Map<String, Value>>,
    #[serde(default)]
    crs: Option<Value>,
}

/// Reads the features of a file and adds what is wrong with their form.
pub(super) fn read<'a>(source: &'a LayerSource<'a>, faults: &mut Vec<Fault>) -> Vec<Feature> {
    let mut reader = Reader { source, faults, features: Vec::new() };
    match source.text().json() {
        Ok(whole) => reader.document(whole),
        Err(fault) => reader.faults.push(fault),
    }
    reader.features
}

struct Reader<'a, 'f> {
    source: &'a LayerSource<'a>,
    faults: &'f mut Vec<Fault>,
    features: Vec<Feature>,
}

impl<'a> Reader<'a, '_> {
    fn document(&mut self, whole: Part<'a>) {
        let Some(object) = self.object(whole) else { return };
        if let Some(crs) = object.crs.as_ref().and_then(|crs| crs.pointer("/properties/name")).and_then(Value::as_str)
            && !is_degrees(crs)
        {
            self.fault(whole, say::geojson_crs(crs));
            return;
        }
        match object.kind.as_str() {
            "FeatureCollection" => {
                for part in object.features.unwrap_or_default() {
                    self.feature(part);
                }
            }
            "Feature" => self.feature(whole),
            _ => {
                let areas = self.areas(whole, &object, true);
                self.keep(whole, Map::new(), areas);
            }
        }
    }

    fn feature(&mut self, part: Part<'a>) {
        let Some(object) = self.object(part) else { return };
        // A feature without a geometry is one that was never drawn.
        let Some(geometry) = object.geometry else { return };
        let Some(inner) = self.object(geometry) else { return };
        let areas = self.areas(geometry, &inner, true);
        self.keep(part, object.properties.unwrap_or_default(), areas);
    }

    fn keep(&mut self, part: Part<'a>, properties: Map<String, Value>, areas: Vec<Vec<Ring>>) {
        if !areas.is_empty() {
            let line = self.source.text().line(part.get());
            self.features.push(Feature { line, properties, areas });
        }
    }

    /// The areas of a geometry. Points and lines are only wrong where they stand alone.
    fn areas(&mut self, part: Part<'a>, object: &Object<'a>, is_alone: bool) -> Vec<Vec<Ring>> {
        match (object.kind.as_str(), object.coordinates) {
            ("Polygon", Some(coordinates)) => {
                let rings: Option<Vec<Part<'a>>> = self.parse(coordinates);
                self.rings(rings.unwrap_or_default()).into_iter().collect()
            }
            ("MultiPolygon", Some(coordinates)) => {
                let areas: Option<Vec<Vec<Part<'a>>>> = self.parse(coordinates);
                areas.unwrap_or_default().into_iter().filter_map(|rings| self.rings(rings)).collect()
            }
            ("GeometryCollection", _) => {
                let mut all = Vec::new();
                for inner in object.geometries.as_deref().unwrap_or_default() {
                    if let Some(object) = self.object(inner) {
                        all.extend(self.areas(inner, &object, false));
                    }
                }
                all
            }
            (kind, _) => {
                if is_alone {
                    self.fault(part, say::geojson_not_an_area(kind));
                }
                Vec::new()
            }
        }
    }

    /// The rings of one area; `None` where there is none or one cannot be read.
    fn rings(&mut self, parts: Vec<Part<'a>>) -> Option<Vec<Ring>> {
        let rings = parts.into_iter().map(|part| {
            let positions = self.parse_owned(part)?;
            Some(Ring { line: self.source.text().line(part.get()), positions })
        });
        let rings: Vec<Ring> = rings.collect::<Option<_>>()?;
        (!rings.is_empty()).then_some(rings)
    }

    /// An object that says what it is; a list would pass for one.
    fn object(&mut self, part: Part<'a>) -> Option<Object<'a>> {
        let object: Object<'a> = self.parse(part)?;
        if part.get().starts_with('{') && !object.kind.is_empty() {
            return Some(object);
        }
        self.fault(part, say::geojson_form());
        None
    }

    fn parse<T: Deserialize<'a>>(&mut self, part: Part<'a>) -> Option<T> {
        serde_json::from_str(part.get()).map_err(|error| self.not_geojson(part, &error)).ok()
    }

    fn parse_owned<T: DeserializeOwned>(&mut self, part: Part<'a>) -> Option<T> {
        self.parse(part)
    }

    fn not_geojson(&mut self, part: Part<'a>, error: &serde_json::Error) {
        self.faults.push(self.source.text().at_error(part.get(), error, say::geojson_form()));
    }

    fn fault(&mut self, part: Part<'a>, message: Message) {
        self.faults.push(self.source.text().at(part.get(), message));
    }
}

/// Whether a name of a coordinate system is one of degrees that is WGS84 within two metres: that of RFC 7946, of older
/// files, and NAD83.
fn is_degrees(crs: &str) -> bool {
    ["CRS84", "CRS83", ":4326", ":4269"].iter().any(|end| crs.ends_with(end))
}

/// Two numbers or more, of which the third is a height.
impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;

        impl<'de> Visitor<'de> for Numbers {
            type Value = Position;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a longitude and a latitude")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<Position, A::Error> {
                let mut number = || numbers.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self));
                let (longitude, latitude) = (number()?, number()?);
                while numbers.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Position { longitude, latitude })
            }
        }

        deserializer.deserialize_seq(Numbers)
    }
}
