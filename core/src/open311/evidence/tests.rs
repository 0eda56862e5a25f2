use std::time::Duration;

use super::{Doubt, Verdict, judge_post};
use crate::catalog::ServiceKind;
use crate::open311::{Profile, Receipt, Sent, ServiceRequestId, Token};
use crate::seam::{HttpAnswer, Lost, Timestamp, TransportError, Unsent};

fn now() -> Timestamp {
    "2026-11-21T20:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

fn sent() -> Sent {
    Sent {
        reference: "CL-7K3F9Q".into(),
        service_code: "006".into(),
        latitude: Some(39.952583),
        longitude: Some(-75.165222),
        description: "Deep hole in the road\nRef CL-7K3F9Q".into(),
        first_attempt: now(),
        last_attempt: now(),
        kind: ServiceKind::Realtime,
    }
}

fn answer(status: u16, body: &str) -> Result<HttpAnswer, TransportError> {
    Ok(HttpAnswer { status, headers: vec![("retry-after".into(), "30".into())], body: body.as_bytes().to_vec() })
}

fn judged(status: u16, body: &str) -> Verdict {
    judge_post(&sent(), &Profile::default(), &answer(status, body), now())
}

fn id(text: &str) -> Verdict {
    Verdict::Accepted(Receipt::Id(ServiceRequestId(text.into())))
}

const PAUSE: Option<Duration> = Some(Duration::from_secs(30));

#[test]
fn one_entry_with_a_number_is_evidence_in_every_dress() {
    for (body, expected) in [
        (r#"[{"service_request_id":"293944","service_notice":"n","account_id":null}]"#, "293944"),
        (r#"[{"service_request_id":0}]"#, "0"),
        (r#"{"service_request_id":9741}"#, "9741"),
        (r#"{"id":"A-7","status":"open"}"#, "A-7"),
        (r#"[{"service_request_id":"007","token":"t"}]"#, "007"),
        (
            "<service_requests><service_requests><service_request_id>2</service_request_id><account_id>null</account_id></service_requests></service_requests>",
            "2",
        ),
        ("<service_requests><request><service_request_id>5</service_request_id></request></service_requests>", "5"),
    ] {
        for status in [200, 201, 202] {
            assert_eq!(judged(status, body), id(expected), "{body}");
        }
    }
    assert_eq!(judged(200, r#"[{"token":"tok-1"}]"#), Verdict::Accepted(Receipt::Token(Token("tok-1".into()))));
}

#[test]
fn an_id_of_any_length_is_the_one_that_was_given() {
    assert_eq!(judged(200, r#"[{"service_request_id":18446744073709551616}]"#), id("18446744073709551616"));
    assert_eq!(judged(200, r#"[{"service_request_id":9007199254740993.0}]"#), id("9007199254740993.0"));
    assert_eq!(judged(200, r#"{"service_request_id":7,"lat":NaN,"long":1e999}"#), id("7"));
    assert_eq!(judged(200, r#"{"service_request_id":NaN}"#), Verdict::AnswerLost(Doubt::NoNumber));
}

#[test]
fn a_true_echo_is_accepted() {
    let body = r#"{"service_request_id":1,"service_code":6,"lat":39.95258331298828,"long":-75.16522216796875,
        "requested_datetime":"2026-11-21T19:59:58Z","description":"Deep hole in the road\r\nRef CL-7K3F9Q"}"#;
    assert_eq!(judged(200, body), id("1"));
    let local_time_without_zone = r#"{"service_request_id":1,"requested_datetime":"2026-11-21 15:00:00"}"#;
    assert_eq!(judged(200, local_time_without_zone), id("1"));
    assert_eq!(judged(200, r#"{"service_request_id":1,"lat":0,"long":0,"description":"deep hole in the"}"#), id("1"));
}

#[test]
fn a_false_echo_is_no_evidence() {
    for body in [
        r#"{"service_request_id":1,"service_code":"007"}"#,
        r#"{"service_request_id":1,"description":"Graffiti on the wall"}"#,
        r#"{"service_request_id":1,"description":"Deep hole in the road Ref CL-AAAAAA"}"#,
        r#"{"service_request_id":1,"lat":37.76,"long":-122.46}"#,
        r#"{"service_request_id":1,"requested_datetime":"2010-04-14T06:37:38-08:00"}"#,
        r#"[{"service_request_id":1},{"service_request_id":2}]"#,
    ] {
        assert_eq!(judged(200, body), Verdict::AnswerLost(Doubt::Foreign), "{body}");
    }
}

#[test]
fn our_reference_in_a_list_of_everybody_is_evidence() {
    let body =
        r#"[{"service_request_id":1,"description":"x"},{"service_request_id":2,"description":"hole ref cl-7k3f9q"}]"#;
    assert_eq!(judged(200, body), id("2"));
}

#[test]
fn a_good_status_without_evidence_is_doubt() {
    for (body, doubt) in [
        ("", Doubt::Empty),
        ("  \n", Doubt::Empty),
        ("[]", Doubt::Empty),
        ("null", Doubt::Empty),
        ("<service_requests/>", Doubt::Empty),
        ("OK", Doubt::Unreadable),
        ("[{\"service_request_id\":1", Doubt::Unreadable),
        ("<service_requests><request><service_request_id>1</service_request_id>", Doubt::Unreadable),
        (r#"{"success":true}"#, Doubt::Unreadable),
        (r#"[{"service_request_id":null,"service_notice":"thanks"}]"#, Doubt::NoNumber),
        (r#"[{"service_notice":"thanks"}]"#, Doubt::NoNumber),
    ] {
        assert_eq!(judged(200, body), Verdict::AnswerLost(doubt), "{body}");
    }
}

#[test]
fn a_blackbox_and_a_moderated_server_accept_without_a_number() {
    let body = r#"[{"service_notice":"thanks"}]"#;
    let blackbox = Sent { kind: ServiceKind::Blackbox, ..sent() };
    let judged_for =
        |sent: &Sent, profile: &Profile, status, body| judge_post(sent, profile, &answer(status, body), now());
    assert_eq!(judged_for(&blackbox, &Profile::default(), 200, body), Verdict::Accepted(Receipt::Blackbox));
    assert_eq!(judged_for(&blackbox, &Profile::default(), 200, "[]"), Verdict::AnswerLost(Doubt::Empty));
    assert_eq!(judged_for(&sent(), &Profile::default(), 202, body), Verdict::AnswerLost(Doubt::NoNumber));
    let moderated = Profile { accepts_without_id: true, ..Profile::default() };
    assert_eq!(judged_for(&sent(), &moderated, 202, body), Verdict::Accepted(Receipt::Blackbox));
    assert_eq!(judged_for(&sent(), &moderated, 200, body), Verdict::AnswerLost(Doubt::NoNumber));
}

#[test]
fn pages_and_redirections_are_portals() {
    let page = "<!doctype html><title>Welcome</title>";
    assert_eq!(judged(200, page), Verdict::CaptivePortal);
    for status in [301, 302, 303, 307, 407, 511] {
        assert_eq!(judged(status, page), Verdict::CaptivePortal, "{status}");
    }
}

#[test]
fn every_status_has_its_meaning() {
    let body = r#"[{"code":1,"description":"no\u0007 such\n thing"}]"#;
    let words = || "no such thing".to_owned();
    let trouble = |status| Verdict::AnswerLost(Doubt::ServerTrouble { status, retry_after: PAUSE });
    for (status, expected) in [
        (400, Verdict::Refused { status: 400, words: words() }),
        (404, Verdict::Refused { status: 404, words: words() }),
        (405, Verdict::Refused { status: 405, words: words() }),
        (401, Verdict::Denied { status: 401 }),
        (403, Verdict::Denied { status: 403 }),
        (408, trouble(408)),
        (409, Verdict::AnswerLost(Doubt::Conflict)),
        (413, Verdict::TooLarge),
        (422, Verdict::Incomplete { words: words() }),
        (425, Verdict::Busy { retry_after: PAUSE }),
        (429, Verdict::Busy { retry_after: PAUSE }),
        (500, trouble(500)),
        (502, trouble(502)),
        (503, trouble(503)),
        (504, trouble(504)),
        (199, Verdict::AnswerLost(Doubt::Unreadable)),
    ] {
        assert_eq!(judged(status, body), expected, "{status}");
    }
}

#[test]
fn a_refused_service_is_not_a_refused_key() {
    let body =
        "<errors><error><code>403</code><description>No service_code, or no valid one</description></error></errors>";
    assert!(matches!(judged(403, body), Verdict::Refused { status: 403, .. }));
    assert_eq!(judged(403, r#"{"type":"forbidden","message":"Missing API key"}"#), Verdict::Denied { status: 403 });
    assert_eq!(
        judged(400, r#"[{"code":400,"description":"no value given for api_key"}]"#),
        Verdict::Denied { status: 400 }
    );
}

#[test]
fn errors_under_a_good_status_count_by_their_own_code() {
    assert!(matches!(judged(200, r#"[{"code":400,"description":"no"}]"#), Verdict::Refused { status: 400, .. }));
    assert!(matches!(
        judged(200, r#"[{"code":500,"description":"no"}]"#),
        Verdict::AnswerLost(Doubt::ServerTrouble { .. })
    ));
    assert_eq!(judged(200, r#"[{"code":"x","description":"no"}]"#), Verdict::AnswerLost(Doubt::Unreadable));
}

#[test]
fn already_exists_is_a_duplicate_only_where_the_profile_says_so() {
    let body = r#"[{"code":400,"description":"Request ALREADY exists"}]"#;
    assert!(matches!(judged(400, body), Verdict::Refused { .. }));
    let profile = Profile { duplicate_patterns: vec!["already exists".into()], ..Profile::default() };
    let verdict = judge_post(&sent(), &profile, &answer(400, body), now());
    assert_eq!(verdict, Verdict::Duplicate("Request ALREADY exists".into()));
}

#[test]
fn the_transport_decides_what_was_sent() {
    let judged = |error| judge_post(&sent(), &Profile::default(), &Err(error), now());
    assert_eq!(judged(TransportError::NotSent(Unsent::Tls)), Verdict::NotSent(Unsent::Tls));
    for lost in [Lost::Timeout, Lost::Cut, Lost::TooLarge, Lost::Cancelled] {
        assert_eq!(judged(TransportError::AnswerLost(lost)), Verdict::AnswerLost(Doubt::Lost(lost)));
    }
}

#[test]
fn long_words_are_cut() {
    let body = format!(r#"[{{"code":400,"description":"{}"}}]"#, "ü".repeat(2000));
    let Verdict::Refused { words, .. } = judged(400, &body) else { panic!() };
    assert_eq!(words.chars().count(), 500);
}

#[test]
fn no_answer_that_breaks_off_is_evidence() {
    for whole in [
        r#"[{"service_request_id":293944,"service_notice":"n"}]"#,
        "<service_requests><request><service_request_id>293944</service_request_id></request></service_requests>",
    ] {
        assert_eq!(judged(200, whole), id("293944"));
        for end in 0..whole.len() {
            let start = whole.get(..end).unwrap();
            let verdict = judged(200, start);
            assert!(matches!(verdict, Verdict::AnswerLost(Doubt::Empty | Doubt::Unreadable)), "{start}: {verdict:?}");
        }
    }
}
