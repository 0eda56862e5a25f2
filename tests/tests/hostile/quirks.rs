//! Honest servers that are odd, each as it was met: the answer is understood all the same.

use std::time::Duration;

use curbline_core::catalog::ServiceKind;
use curbline_core::open311::{CityError, Doubt, Filter, Profile, Sent, Verdict, judge_post};

use crate::server::{answer, block_on, client, now, post, saying};

const UTF_8: &str = "text/xml; charset=utf-8";

/// The names of the services that such an answer lists.
fn names(kind: &str, body: &[u8]) -> Vec<String> {
    let services = block_on(client(&saying(answer(200, kind, body))).services("de", now())).unwrap();
    services.into_iter().map(|service| service.service_name).collect()
}

/// Why such an answer is no list.
fn error(status: u16, kind: &str, body: &[u8]) -> CityError {
    block_on(client(&saying(answer(status, kind, body))).requests(&Filter::default(), now())).unwrap_err()
}

/// What such an answer to a POST proves.
fn verdict(status: u16, kind: &str, body: &[u8]) -> Verdict {
    let sent = Sent {
        reference: String::new(),
        service_code: "1".into(),
        latitude: None,
        longitude: None,
        description: String::new(),
        first_attempt: now(),
        last_attempt: now(),
        kind: ServiceKind::Realtime,
    };
    let ended = post(&saying(answer(status, kind, body)), Duration::from_secs(30), 100_000);
    judge_post(&sent, &Profile::default(), &ended, now())
}

#[test]
fn latin_1_under_a_header_that_says_utf_8_is_read() {
    let xml = b"<?xml version=\"1.0\" encoding=\"utf-8\"?><services><service><service_code>1</service_code>\
        <service_name>M\xFCll auf der Stra\xDFe</service_name></service></services>";
    assert_eq!(names(UTF_8, xml), ["Müll auf der Straße"]);
    let json = b"[{\"service_code\":1,\"service_name\":\"Pottg\xE5ng \x96 h\xE5l\"}]";
    assert_eq!(names("application/json; charset=utf-8", json), ["Pottgång – hål"]);
}

#[test]
fn one_broken_byte_costs_no_service_and_no_receipt() {
    let json = b"[{\"service_code\":1,\"service_name\":\"a\xFC\"},{\"service_code\":2,\"service_name\":\"b\"}]";
    assert_eq!(names("application/json", json).len(), 2);
    let receipt = b"[{\"service_request_id\":7,\"service_notice\":\"Wir k\xFCmmern uns\"}]";
    assert!(matches!(verdict(200, "application/json", receipt), Verdict::Accepted(_)));
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_answer() {
    let list = "[{\"service_code\":1,\"service_name\":\"Müll\"}]";
    assert_eq!(names("application/json", format!("\u{feff}{list}").as_bytes()), ["Müll"]);
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(list.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(names("application/json", &little), ["Müll"]);
    let xml = "\u{feff}<?xml version=\"1.0\"?><services><service><service_code>1</service_code>\
        <service_name>Müll</service_name></service></services>";
    assert_eq!(names("text/xml", xml.as_bytes()), ["Müll"]);
}

#[test]
fn json_under_an_xml_address_and_header_is_read_and_the_other_way_round() {
    assert_eq!(names(UTF_8, b"[{\"service_code\":1,\"service_name\":\"a\"}]"), ["a"]);
    let xml = b"<services><service><service_code>1</service_code><service_name>a</service_name></service></services>";
    assert_eq!(names("application/json", xml), ["a"]);
    assert!(matches!(verdict(200, "text/xml", b"{\"service_request_id\":7}"), Verdict::Accepted(_)));
}

#[test]
fn an_error_in_html_says_nothing_that_a_person_should_read() {
    let page = b"<!DOCTYPE html><html><body><h1>500</h1><pre>Traceback: secret</pre></body></html>";
    assert!(matches!(error(500, "text/html", page), CityError::ServerTrouble { status: 500, .. }));
    assert!(matches!(error(400, "text/xml", page), CityError::Refused { words, .. } if words.is_empty()));
    assert!(matches!(error(200, "text/html", page), CityError::Html { .. }));
    assert!(matches!(verdict(400, "text/html", page), Verdict::Refused { words, .. } if words.is_empty()));
    assert_eq!(verdict(200, "text/xml", page), Verdict::CaptivePortal);
}

#[test]
fn an_error_without_a_body_is_an_error() {
    assert!(matches!(error(404, "text/xml", b""), CityError::Missing { .. }));
    assert!(matches!(error(400, "text/xml", b""), CityError::Refused { words, .. } if words.is_empty()));
    assert!(matches!(error(200, "text/xml", b""), CityError::Empty { .. }));
    assert_eq!(verdict(200, "application/json", b""), Verdict::AnswerLost(Doubt::Empty));
    assert_eq!(verdict(204, "application/json", b""), Verdict::AnswerLost(Doubt::Empty));
}

#[test]
fn an_error_without_a_root_is_read() {
    let rootless = b"<?xml version=\"1.0\"?>\n<code>400</code>\n<description>lat is missing</description>";
    assert!(matches!(error(400, UTF_8, rootless), CityError::Refused { words, .. } if words == "lat is missing"));
    assert!(matches!(verdict(400, UTF_8, rootless), Verdict::Refused { words, .. } if words == "lat is missing"));
    // Under a good status as well.
    assert!(matches!(verdict(200, UTF_8, rootless), Verdict::Refused { status: 400, .. }));
}
