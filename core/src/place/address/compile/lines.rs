//! The lines of pieces, out of GeoJSON (RFC 7946).

use serde_json::Value;

use super::write::Plan;
use super::{Faults, SourceFile};
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::Point;

/// Adds the lines of a file to the plan.
pub(super) fn read(file: SourceFile<'_>, property: &str, plan: &mut Plan, faults: &mut Faults) {
    let json: Value = match serde_json::from_slice(file.bytes) {
        Ok(json) => json,
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(u32::MAX).max(1);
            faults.add(Fault::in_line(file.name, line, say::streets_lines_not_json()));
            return;
        }
    };
    let features = json.get("features").and_then(Value::as_array).filter(|features| !features.is_empty());
    let Some(features) = features else {
        faults.add(Fault::of_file(file.name, say::streets_lines_none()));
        return;
    };
    for (feature, number) in features.iter().zip(1_u32..) {
        if let Err(message) = add(feature, number, property, plan) {
            faults.add(Fault::of_file(file.name, message));
        }
    }
}

fn add(feature: &Value, number: u32, property: &str, plan: &mut Plan) -> Result<(), Message> {
    let id = match feature.get("properties").and_then(|properties| properties.get(property)) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_)) | None => {
            return Err(say::streets_lines_segment(number.to_string(), property));
        }
    };
    let geometry = feature.get("geometry");
    let is_line = geometry.and_then(|geometry| geometry.get("type")).and_then(Value::as_str) == Some("LineString");
    let coordinates = geometry.and_then(|geometry| geometry.get("coordinates")).and_then(Value::as_array);
    let Some(coordinates) = coordinates.filter(|points| is_line && points.len() >= 2) else {
        return Err(say::streets_lines_no_line(number.to_string()));
    };
    let line: Option<Vec<Point>> = coordinates.iter().map(point).collect();
    let Some(line) = line else { return Err(say::streets_lines_degrees(number.to_string())) };
    if plan.add_line(&id, line) { Ok(()) } else { Err(say::streets_lines_unknown(number.to_string(), id)) }
}

fn point(value: &Value) -> Option<Point> {
    let pair = value.as_array()?;
    let (longitude, latitude) = (pair.first()?.as_f64()?, pair.get(1)?.as_f64()?);
    Some(Point::new(latitude, longitude)).filter(|point| point.is_valid())
}
