//! What every reader makes of broken bodies.

use curbline_core::catalog::ServiceCode;
use curbline_core::open311::{
    ServiceRequest, read_definition, read_discovery, read_errors, read_requests, read_services,
};
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::gauge::Taken;
use crate::mutate;
use crate::range::{Round, fire};
use crate::said::says;
use crate::seeds;

/// Rounds at each reader when nobody says how many.
const ROUNDS: u64 = 40_000;

/// What reading a body of this length may take. The tree of `[0,0,...]` and the list of `[{"id":0},...]` need the most
/// for each byte.
pub fn most(length: usize) -> Taken {
    Taken { peak: 256 * 1024 + 120 * length, total: 1024 * 1024 + 500 * length }
}

fn fire_bodies(name: &str, shoot: impl FnMut(&Round)) {
    let seeds = seeds::all();
    let bodies: Vec<&[u8]> = seeds.iter().map(|seed| seed.body.as_slice()).collect();
    fire(name, ROUNDS, |dice| mutate::body(dice, &bodies), shoot, most);
}

#[test]
fn no_broken_service_list_is_more_than_it_says() {
    let mut read = 0;
    fire_bodies("services", |round| {
        let Ok(services) = read_services(&round.bytes) else { return };
        read += services.len();
        let mut codes: Vec<&str> = services.iter().map(|service| service.service_code.0.as_str()).collect();
        for service in &services {
            assert!(!service.service_code.0.is_empty() && !service.service_name.is_empty());
            assert!(says(&round.bytes, &service.service_code.0), "{}", service.service_code);
            assert!(service.keywords.iter().all(|word| !word.trim().is_empty()));
        }
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), services.len(), "a code twice");
    });
    println!("services: {read} read");
}

#[test]
fn no_broken_definition_is_more_than_it_says() {
    let asked = ServiceCode("006".into());
    fire_bodies("definition", |round| {
        let Ok(definition) = read_definition(&round.bytes, &asked) else { return };
        assert_eq!(definition.service_code, asked);
        for attribute in &definition.attributes {
            assert!(says(&round.bytes, &attribute.code), "{}", attribute.code);
            assert!(attribute.values.iter().all(|choice| !choice.key.is_empty() && !choice.name.is_empty()));
        }
    });
}

#[test]
fn no_broken_list_of_requests_is_more_than_it_says() {
    fire_bodies("requests", |round| {
        let Ok(requests) = read_requests(&round.bytes, &TimeZone::UTC) else { return };
        if requests.is_empty() {
            let tree = serde_json::from_slice::<Value>(&round.bytes).unwrap_or_default();
            assert!(!has_id(&tree), "an id in it, and an empty list made of it");
        }
        for request in &requests {
            check(&round.bytes, request);
        }
    });
}

#[test]
fn no_broken_error_is_more_than_it_says() {
    fire_bodies("errors", |round| {
        for error in read_errors(&round.bytes) {
            assert!(!error.code.is_empty() || !error.description.is_empty());
        }
    });
}

#[test]
fn no_broken_discovery_document_is_more_than_it_says() {
    fire_bodies("discovery", |round| {
        let Ok(discovery) = read_discovery(&round.bytes) else { return };
        for endpoint in &discovery.endpoints {
            assert!(!endpoint.url.is_empty());
            assert!(says(&round.bytes, &endpoint.url), "{}", endpoint.url);
        }
    });
}

/// What must hold of every request that was read from this body.
pub fn check(body: &[u8], request: &ServiceRequest) {
    let numbers = [request.service_request_id.as_ref().map(|id| &id.0), request.token.as_ref().map(|token| &token.0)];
    for number in numbers.into_iter().flatten() {
        assert!(!matches!(number.as_str(), "" | "null" | "None" | "nil"), "{number:?} is no number");
        assert!(says(body, number), "{number:?} is not in it");
    }
    for (degrees, limit) in [(request.latitude, 90.0), (request.longitude, 180.0)] {
        assert!(degrees.is_none_or(|degrees| degrees.is_finite() && degrees.abs() <= limit), "{degrees:?}");
    }
    for moment in [request.requested_datetime, request.updated_datetime, request.expected_datetime] {
        let shown = moment.map(|moment| moment.to_string().parse::<jiff::Timestamp>().unwrap().into());
        assert_eq!(shown, moment);
    }
    assert!(request.unknown.len() <= 100);
    // What is kept is kept as JSON.
    let kept = serde_json::to_string(request).unwrap();
    assert_eq!(&serde_json::from_str::<ServiceRequest>(&kept).unwrap(), request);
}

/// Whether there is an entry with an id somewhere in a JSON text, no deeper than anything is read.
fn has_id(tree: &Value) -> bool {
    match tree {
        Value::Array(list) => list.iter().any(has_id),
        Value::Object(map) => {
            map.get("service_request_id").is_some_and(|id| !id.is_array() && !id.is_object())
                || map.values().any(has_id)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
