//! Reads service requests: lists, single requests, tokens and answers to POST share one shape.

use std::collections::HashMap;

use jiff::tz::TimeZone;

use super::super::request::{ServiceRequest, ServiceRequestId, Token};
use super::super::tree::{Node, ReadError, parse};
use super::entries::{Shape, is_empty};
use super::scalars::{degrees, moment};

const REQUEST: Shape = Shape {
    sure: &["service_request_id", "token"],
    likely: &["id", "service_notice", "account_id", "requested_datetime", "service_code", "status"],
};

/// What lists of requests are wrapped in.
const WRAPPERS: [&str; 6] = ["service_requests", "service_request", "requests", "request", "rows", "features"];

/// Most fields of its own that a server is granted in one entry.
const UNKNOWN_LIMIT: usize = 100;

/// Names of fields that have a place of their own in [`ServiceRequest`].
const KNOWN: [&str; 25] = [
    "service_request_id",
    "id",
    "token",
    "status",
    "status_notes",
    "service_name",
    "service_code",
    "description",
    "agency_responsible",
    "service_notice",
    "requested_datetime",
    "updated_datetime",
    "expected_datetime",
    "address",
    "address_string",
    "lat",
    "latitude",
    "long",
    "lon",
    "lng",
    "longitude",
    "media_url",
    "account_id",
    "code",
    "errors",
];

/// Reads a list of service requests, a single one, a resolved token, or the answer to a POST. `zone` is where dates
/// without a zone are read in.
///
/// # Errors
/// [`ReadError`] when the body is no answer at all; [`ReadError::NotUnderstood`] also when it holds something, but no
/// service requests: a list that only seems empty would prove an absence. `null` and empty lists are empty lists.
pub fn read_requests(body: &[u8], zone: &TimeZone) -> Result<Vec<ServiceRequest>, ReadError> {
    let tree = parse(body)?;
    // Counted before they are read: a list that grows would be in memory twice, and it is the largest thing here.
    let found: Vec<&Node> = REQUEST.find(&tree).into_iter().filter(|node| !is_error(node)).collect();
    let requests: Vec<ServiceRequest> = found.into_iter().map(|node| request(node, zone)).collect();
    if requests.is_empty() && !is_empty(&tree, &WRAPPERS) {
        return Err(ReadError::NotUnderstood);
    }
    Ok(requests)
}

/// What speaks of a code, a message or a failure and has no number is an error, whatever else it says.
fn is_error(node: &Node) -> bool {
    let has = |name: &&str| node.text(name).is_some();
    let has_failed = || {
        let status = node.text("status").unwrap_or_default().to_ascii_lowercase();
        ["error", "fail"].iter().any(|word| status.starts_with(word))
            || status.parse::<u16>().is_ok_and(|status| (400..600).contains(&status))
    };
    !["service_request_id", "token", "service_code"].iter().any(has)
        && (["code", "message", "error"].iter().any(has) || has_failed())
}

fn request(node: &Node, zone: &TimeZone) -> ServiceRequest {
    let text = |name: &str| node.text(name).map(str::to_owned);
    let date = |name: &str| node.text(name).and_then(|text| moment(text, zone));
    let angle = |names: &[&str], limit| names.iter().find_map(|name| degrees(node.text(name)?, limit));
    ServiceRequest {
        service_request_id: text("service_request_id").or_else(|| text("id")).map(ServiceRequestId),
        token: text("token").map(Token),
        status: text("status").map(|status| status.to_lowercase()),
        status_notes: text("status_notes"),
        service_name: text("service_name"),
        service_code: text("service_code"),
        description: text("description"),
        agency_responsible: text("agency_responsible"),
        service_notice: text("service_notice"),
        requested_datetime: date("requested_datetime"),
        updated_datetime: date("updated_datetime"),
        expected_datetime: date("expected_datetime"),
        address: text("address").or_else(|| text("address_string")),
        latitude: angle(&["lat", "latitude"], 90.0),
        longitude: angle(&["long", "lon", "lng", "longitude"], 180.0),
        media_url: text("media_url"),
        unknown: unknown(node),
    }
}

fn unknown(node: &Node) -> HashMap<String, String> {
    let Node::Map(entries) = node else { return HashMap::new() };
    let texts = entries.iter().filter_map(|(name, value)| match value {
        Node::Text(text) if !text.is_empty() && text != "null" && !KNOWN.contains(&name.as_str()) => {
            Some((name.clone(), text.clone()))
        }
        Node::Null | Node::Text(_) | Node::List(_) | Node::Map(_) => None,
    });
    texts.take(UNKNOWN_LIMIT).collect()
}
