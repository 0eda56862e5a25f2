//! Harm in the body: what explodes, what is nested without end. Through the client, whose errors people read.

use curbline_core::catalog::ServiceCode;
use curbline_core::open311::Filter;

use crate::gauge::measured;
use crate::server::{answer, block_on, client, now, saying};

const DEEP: usize = 100_000;

/// What a client says of a list, a definition, a request and a discovery document with this body; it says the same of all.
fn said(kind: &str, body: &[u8]) -> String {
    let client = client(&saying(answer(200, kind, body)));
    let (codes, taken) = measured(|| {
        block_on(async {
            let code = ServiceCode("1".into());
            [
                client.services("en", now()).await.map(drop),
                client.definition(&code, "en", now()).await.map(drop),
                client.requests(&Filter::default(), now()).await.map(drop),
                client.discovery(now()).await.map(drop),
            ]
            .map(|ended| ended.as_ref().map_or_else(|error| error.message().code, |()| "read".to_owned()))
        })
    });
    // The body, its text, its tree, once for each format that is tried, and what HTTP itself needs.
    assert!(taken.peak < 12 * body.len() + 4 * 1024 * 1024, "{taken:?} for {}", body.len());
    assert!(codes.iter().all(|code| *code == codes[0]), "{codes:?}");
    codes[0].to_string()
}

#[test]
fn nesting_without_end_is_an_answer_too_large() {
    for (kind, body) in [
        ("text/xml", "<a>".repeat(DEEP) + &"</a>".repeat(DEEP)),
        ("text/xml", "<service_requests>".repeat(DEEP)),
        ("text/xml", "<x:a xmlns:x='x'>".repeat(DEEP)),
        ("application/json", "[".repeat(DEEP) + &"]".repeat(DEEP)),
        ("application/json", "{\"service_requests\":".repeat(DEEP) + "[]" + &"}".repeat(DEEP)),
        ("application/json", "[{\"a\":".repeat(DEEP)),
    ] {
        assert_eq!(said(kind, body.as_bytes()), "city-answer-too-large", "{:.40}", body);
    }
}

#[test]
fn a_billion_laughs_are_not_laughed() {
    let mut bomb = String::from("<?xml version=\"1.0\"?><!DOCTYPE services [<!ENTITY l0 \"lollollollollollollollol\">");
    for step in 1..40 {
        bomb.push_str(&format!("<!ENTITY l{step} \"{}\">", format!("&l{};", step - 1).repeat(10)));
    }
    bomb.push_str("]><services><service><service_code>&l39;</service_code><url>&l39;</url><datatype>&l39;</datatype>");
    bomb.push_str("<code>&l39;</code><service_request_id>&l39;</service_request_id></service></services>");
    assert_eq!(said("text/xml", bomb.as_bytes()), "read");
    let client = client(&saying(answer(200, "text/xml", bomb.as_bytes())));
    let services = block_on(client.services("en", now())).unwrap();
    assert_eq!(services[0].service_code.0, "&l39;");
}

#[test]
fn an_entity_never_fetches_anything() {
    let body = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY % y SYSTEM \"http://127.0.0.1:1/\">%y;]>\
        <services><service><service_code>&x;</service_code></service></services>";
    let client = client(&saying(answer(200, "text/xml", body.as_bytes())));
    assert_eq!(block_on(client.services("en", now())).unwrap()[0].service_code.0, "&x;");
}

#[test]
fn what_begins_and_never_ends_is_not_understood() {
    for body in ["<!--", "<!DOCTYPE a [", "<![CDATA[", "<a b='", "<?xml ", "\"", "[\"", "{\"a\":\"\\"] {
        let long = body.to_owned() + &"x".repeat(200_000);
        assert_eq!(said("text/xml", long.as_bytes()), "city-not-understood", "{body}");
    }
}
