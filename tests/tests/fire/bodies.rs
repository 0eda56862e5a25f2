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
const ROUNDS: u64 = 50_000;

/// What reading a body of this length may take. The tree of `[0,0,...]` and the list of `[{"id":0},...]` need the most
/// for each byte.
pub fn most(length: usize) -> Taken {
    Taken { peak: 256 * 1024 + 120 * length, total: 1024 * 1024 + 500 * length }
}

/// Fires at one reader. `read` reads, checks, and says whether there was anything to read.
fn fire_bodies(name: &str, read: impl Fn(&[u8]) -> bool) {
    let seeds = seeds::all();
    let bodies: Vec<&[u8]> = seeds.iter().map(|seed| seed.body.as_slice()).collect();
    let aimed: Vec<&[u8]> = bodies.iter().copied().filter(|body| read(body)).collect();
    assert!(aimed.len() >= 2, "{name} understands {} seeds", aimed.len());
    let (mut understood, mut fired) = (0, 0);
    let shoot = |round: &Round| {
        fired += 1;
        understood += u32::from(read(&round.bytes));
    };
    fire(name, ROUNDS, |dice| mutate::body(dice, &bodies, &aimed), shoot, most);
    println!("{name}: {understood} of {fired} understood");
    // Neither a reader that understands nothing nor answers that are all fine would prove anything.
    assert!(fired < 1_000 || (understood > fired / 10 && understood < fired / 10 * 9), "{understood} of {fired}");
}

#[test]
fn no_broken_service_list_is_more_than_it_says() {
    fire_bodies("services", |body| {
        let Ok(services) = read_services(body) else { return false };
        let mut codes: Vec<&str> = services.iter().map(|service| service.service_code.0.as_str()).collect();
        for service in &services {
            assert!(!service.service_code.0.is_empty() && !service.service_name.is_empty());
            assert!(says(body, &service.service_code.0), "{}", service.service_code);
            assert!(service.keywords.iter().all(|word| !word.trim().is_empty()));
        }
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), services.len(), "a code twice");
        !services.is_empty()
    });
}

#[test]
fn no_broken_definition_is_more_than_it_says() {
    let asked = ServiceCode("006".into());
    fire_bodies("definition", |body| {
        let Ok(definition) = read_definition(body, &asked) else { return false };
        assert_eq!(definition.service_code, asked);
        for attribute in &definition.attributes {
            assert!(says(body, &attribute.code), "{}", attribute.code);
            assert!(attribute.values.iter().all(|choice| !choice.key.is_empty() && !choice.name.is_empty()));
        }
        !definition.attributes.is_empty()
    });
}

#[test]
fn no_broken_list_of_requests_is_more_than_it_says() {
    fire_bodies("requests", |body| {
        let Ok(requests) = read_requests(body, &TimeZone::UTC) else { return false };
        if requests.is_empty() {
            let tree = serde_json::from_slice::<Value>(body).unwrap_or_default();
            assert!(!has_id(&tree), "an id in it, and an empty list made of it");
        }
        for request in &requests {
            check(body, request);
        }
        !requests.is_empty()
    });
}

#[test]
fn no_broken_error_is_more_than_it_says() {
    fire_bodies("errors", |body| {
        let errors = read_errors(body);
        for error in &errors {
            assert!(!error.code.is_empty() || !error.description.is_empty());
        }
        !errors.is_empty()
    });
}

#[test]
fn no_broken_discovery_document_is_more_than_it_says() {
    fire_bodies("discovery", |body| {
        let Ok(discovery) = read_discovery(body) else { return false };
        for endpoint in &discovery.endpoints {
            assert!(!endpoint.url.is_empty());
            assert!(says(body, &endpoint.url), "{}", endpoint.url);
        }
        !discovery.endpoints.is_empty()
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
    // What is kept is kept as JSON, in which the last of seventeen digits may differ.
    let text = serde_json::to_string(request).unwrap();
    let kept: ServiceRequest = serde_json::from_str(&text).unwrap();
    let is_near = |left: Option<f64>, right: Option<f64>| match (left, right) {
        (Some(left), Some(right)) => (left - right).abs() < 1e-9,
        (left, right) => left == right,
    };
    assert!(is_near(kept.latitude, request.latitude) && is_near(kept.longitude, request.longitude), "{text}");
    assert_eq!(ServiceRequest { latitude: request.latitude, longitude: request.longitude, ..kept }, *request);
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
