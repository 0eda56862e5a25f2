//! How the city writes what it says, in JSON and XML; knows nothing of moods' reasons.

use std::time::Duration;

use curbline_core::place::Point;
use curbline_core::seam::{HttpAnswer, Timestamp};
use serde_json::{Value, json};

use super::Landed;
use crate::mood::Mood;

pub(super) fn as_listed(landed: &Landed) -> Value {
    let degrees = |name: &str| landed.form.get(name).parse::<f64>().ok();
    json!({
        "service_request_id": landed.id,
        "status": if landed.closed.is_some() { "closed" } else { "open" },
        "status_notes": landed.closed.as_ref().map(|(_, why)| why),
        "service_code": landed.form.get("service_code"),
        "description": landed.form.get("description"),
        "requested_datetime": landed.at.to_string(),
        "updated_datetime": changed(landed).to_string(),
        "expected_datetime": landed.at.plus(Duration::from_secs(3 * 86_400)).to_string(),
        "lat": degrees("lat"),
        "long": degrees("long"),
        "media_url": landed.has_photo.then(|| format!("https://city.example/media/{}.jpg", landed.id)),
    })
}

fn changed(landed: &Landed) -> Timestamp {
    landed.closed.as_ref().map_or(landed.at, |(at, _)| *at)
}

/// The filters this city obeys beside service and number.
pub(super) struct Wanted {
    status: Option<String>,
    changed_from: Option<Timestamp>,
    near: Option<(Point, f64)>,
}

impl Wanted {
    pub(super) fn read(query: &str) -> Self {
        let number = |name: &str| query_value(query, name)?.parse::<f64>().ok();
        let circle = || Some((Point::new(number("lat")?, number("long")?), number("radius")?));
        let moment = |text: String| text.parse::<jiff::Timestamp>().ok().map(Timestamp::from);
        Self {
            status: query_value(query, "status"),
            changed_from: query_value(query, "updated_after").and_then(moment),
            near: circle(),
        }
    }

    pub(super) fn takes(&self, landed: &Landed) -> bool {
        let degrees = |name: &str| landed.form.get(name).parse::<f64>().unwrap_or(f64::NAN);
        let point = Point::new(degrees("lat"), degrees("long"));
        let status = if landed.closed.is_some() { "closed" } else { "open" };
        self.status.as_ref().is_none_or(|wanted| wanted == status)
            && self.changed_from.is_none_or(|from| changed(landed) >= from)
            && self.near.is_none_or(|(centre, metres)| centre.metres_to(point) <= metres)
    }
}

pub(super) fn query_value(query: &str, name: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

pub(super) fn plain(status: u16, body: &str) -> HttpAnswer {
    HttpAnswer { status, headers: Vec::new(), body: body.as_bytes().to_vec() }
}

pub(super) fn written(mood: &Mood, status: u16, value: Value) -> HttpAnswer {
    if mood.xml { plain(status, &xml(&value)) } else { plain(status, &value.to_string()) }
}

/// The specification's XML of a list: elements named after its fields, a wrapper around each entry.
fn xml(value: &Value) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let field = |(name, value): (&String, &Value)| match value {
        Value::Null => format!("<{name}/>"),
        Value::String(text) => format!("<{name}>{}</{name}>", escape(text)),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => format!("<{name}>{value}</{name}>"),
    };
    let list = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    let is_services = list.iter().any(|entry| entry.get("service_name").is_some());
    let (outer, inner) = if is_services { ("services", "service") } else { ("service_requests", "request") };
    let entries: String = list
        .iter()
        .filter_map(Value::as_object)
        .map(|entry| format!("<{inner}>{}</{inner}>", entry.iter().map(field).collect::<String>()))
        .collect();
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{outer}>{entries}</{outer}>")
}
