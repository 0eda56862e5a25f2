use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;

use super::Client;
use crate::catalog::ServiceCode;
use crate::open311::{Boundary, CityError, Filter, Format, Media, Outgoing, Profile, Server, ServiceRequestId, Token};
use crate::seam::{Entropy, HttpAnswer, HttpRequest, Lost, Method, Timestamp, Transport, TransportError, Unsent};

type Answer = Result<HttpAnswer, TransportError>;

/// A server that gives prepared answers in order and keeps what it was asked.
#[derive(Default)]
struct Scripted {
    answers: Mutex<VecDeque<Answer>>,
    asked: Mutex<Vec<HttpRequest>>,
}

#[async_trait]
impl Transport for Scripted {
    async fn send(&self, request: HttpRequest) -> Answer {
        self.asked.lock().unwrap().push(request);
        self.answers.lock().unwrap().pop_front().expect("one more request than expected")
    }
}

struct Zeros;
impl Entropy for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

fn now() -> Timestamp {
    Timestamp::from_millis(1_795_290_000_000)
}

fn answer(status: u16, body: &str) -> Answer {
    Ok(HttpAnswer { status, headers: Vec::new(), body: body.as_bytes().to_vec() })
}

fn client_with(profile: &str, answers: Vec<Answer>) -> (Client, Arc<Scripted>) {
    let transport = Arc::new(Scripted { answers: Mutex::new(answers.into()), asked: Mutex::default() });
    let mut server = Server::parse("https://city.example/v2/").unwrap();
    server.jurisdiction_id = Some("city.example".into());
    server.api_key = Some("key".into());
    (Client::new(server, Profile::from_json(profile).unwrap(), transport.clone()), transport)
}

fn client(answers: Vec<Answer>) -> (Client, Arc<Scripted>) {
    client_with("{}", answers)
}

impl Scripted {
    fn paths(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        asked.iter().map(|request| request.url.replace("https://city.example/v2/", "")).collect()
    }

    fn header(&self, name: &str) -> Option<String> {
        let asked = self.asked.lock().unwrap();
        let headers = &asked.last().unwrap().headers;
        headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
    }
}

const SERVICES: &str =
    "<services><service><service_code>1</service_code><service_name>A</service_name></service></services>";

#[tokio::test]
async fn services_are_asked_for_in_the_language_of_the_person() {
    let (client, server) = client(vec![answer(200, r#"[{"service_code":1,"service_name":"A"}]"#)]);
    assert_eq!(client.services("es", now()).await.unwrap().len(), 1);
    assert_eq!(server.paths(), ["services.json?jurisdiction_id=city.example"]);
    assert_eq!(server.header("accept-language").as_deref(), Some("es"));
    assert_eq!(server.header("accept").as_deref(), Some("application/json"));
    assert_eq!(client.learnt().format, Some(Format::Json));
}

#[tokio::test]
async fn the_second_format_is_tried_once_and_remembered() {
    for first in [answer(404, "Bad extension"), answer(406, ""), answer(200, "what?")] {
        let (client, server) = client(vec![first, answer(200, SERVICES), answer(200, SERVICES), answer(404, "")]);
        assert_eq!(client.services("en", now()).await.unwrap().len(), 1);
        assert_eq!(client.learnt().format, Some(Format::Xml));
        client.services("en", now()).await.unwrap();
        let missing = client.request(&ServiceRequestId("9".into()), now()).await.unwrap_err();
        assert_eq!(missing, CityError::Missing { url: "https://city.example/v2/".into() });
        let paths: Vec<String> = server.paths().iter().map(|path| path.split('?').next().unwrap().to_owned()).collect();
        assert_eq!(paths, ["services.json", "services.xml", "services.xml", "requests/9.xml"]);
    }
}

#[tokio::test]
async fn the_first_error_is_told_when_both_formats_fail() {
    let (client, server) = client(vec![answer(404, ""), answer(500, "")]);
    assert!(matches!(client.services("en", now()).await, Err(CityError::Missing { .. })));
    assert_eq!(server.paths().len(), 2);
}

#[tokio::test]
async fn every_trouble_has_its_own_error_and_message() {
    let busy = Ok(HttpAnswer { status: 429, headers: vec![("retry-after".into(), "7".into())], body: Vec::new() });
    let cases: Vec<(Answer, &str)> = vec![
        (Err(TransportError::NotSent(Unsent::Unreachable)), "city-unreachable"),
        (Err(TransportError::NotSent(Unsent::Timeout)), "city-timeout"),
        (Err(TransportError::NotSent(Unsent::Tls)), "city-tls"),
        (Err(TransportError::NotSent(Unsent::Address)), "city-address-invalid"),
        (Err(TransportError::AnswerLost(Lost::Timeout)), "city-timeout"),
        (Err(TransportError::AnswerLost(Lost::Cut)), "city-cut"),
        (Err(TransportError::AnswerLost(Lost::TooLarge)), "city-answer-too-large"),
        (answer(200, "<!doctype html><p>sign in"), "city-html"),
        (answer(511, ""), "city-html"),
        (answer(200, ""), "city-empty"),
        (answer(200, r#"{"hello":"world"}"#), "city-not-understood"),
        (answer(200, &"[".repeat(1000)), "city-answer-too-large"),
        (answer(401, ""), "city-denied"),
        (answer(403, ""), "city-denied"),
        (busy, "city-busy"),
        (answer(404, ""), "city-missing"),
        (answer(400, r#"[{"code":400,"description":"bad jurisdiction"}]"#), "city-refused"),
        (answer(400, "<html>"), "city-refused-silent"),
        (answer(503, ""), "city-trouble"),
        (answer(302, ""), "city-moved"),
    ];
    let led = |location: &str| {
        Ok(HttpAnswer { status: 301, headers: vec![("location".into(), location.into())], body: Vec::new() })
    };
    let led = [(led("http://city.example/v2/"), "city-insecure"), (led("https://city.example/v3/"), "city-moved")];
    for (given, code) in cases.into_iter().chain(led) {
        let (client, _) = client_with(r#"{"formats":["json"]}"#, vec![given.clone()]);
        let error = client.services("en", now()).await.unwrap_err();
        assert_eq!(error.message().code, code, "{given:?}");
        if code == "city-busy" {
            assert!(
                matches!(error, CityError::Busy { retry_after: Some(pause), .. } if pause == Duration::from_secs(7))
            );
        }
        if code == "city-refused" {
            assert!(matches!(error, CityError::Refused { status: 400, words, .. } if words == "bad jurisdiction"));
        }
    }
}

#[tokio::test]
async fn another_request_than_the_one_asked_for_is_none() {
    let fixed = r#"{"service_request_id":638344,"status":"closed"}"#;
    let (client, _) = client(vec![answer(200, fixed), answer(200, fixed), answer(200, "[]")]);
    assert_eq!(client.request(&ServiceRequestId("1".into()), now()).await.unwrap(), None);
    let found = client.request(&ServiceRequestId("638344".into()), now()).await.unwrap().unwrap();
    assert_eq!(found.status.as_deref(), Some("closed"));
    assert_eq!(client.request(&ServiceRequestId("2".into()), now()).await.unwrap(), None);
}

#[tokio::test]
async fn a_token_is_pending_until_it_has_an_id() {
    let (client, server) = client(vec![
        answer(200, "[]"),
        answer(200, r#"[{"token":"t/1","service_request_id":null}]"#),
        answer(200, r#"[{"token":"other","service_request_id":3}]"#),
        answer(200, r#"[{"token":"t/1","service_request_id":0}]"#),
    ]);
    let token = Token("t/1".into());
    for _ in 0..3 {
        assert_eq!(client.token(&token, now()).await.unwrap(), None);
    }
    assert_eq!(client.token(&token, now()).await.unwrap(), Some(ServiceRequestId("0".into())));
    assert_eq!(server.paths()[0], "tokens/t%2F1.json?jurisdiction_id=city.example");
}

#[tokio::test]
async fn lists_definitions_and_discovery_go_to_their_addresses() {
    let (client, server) = client(vec![
        answer(200, r#"[{"service_request_id":1}]"#),
        answer(200, r#"{"service_code":"a b","attributes":[]}"#),
        answer(200, r#"{"endpoints":[{"url":"https://x"}]}"#),
    ]);
    let filter = Filter { service_code: Some("a b".into()), ..Filter::default() };
    assert_eq!(client.requests(&filter, now()).await.unwrap().len(), 1);
    let code = ServiceCode("a b".into());
    assert_eq!(client.definition(&code, "en", now()).await.unwrap().service_code, code);
    assert_eq!(client.discovery(now()).await.unwrap().endpoints.len(), 1);
    assert_eq!(
        server.paths(),
        [
            "requests.json?jurisdiction_id=city.example&service_code=a+b",
            "services/a%20b.json?jurisdiction_id=city.example",
            "discovery.json?jurisdiction_id=city.example",
        ]
    );
}

#[tokio::test]
async fn a_post_is_sent_once_whatever_the_answer() {
    for given in [answer(404, ""), answer(500, ""), answer(200, "?"), Err(TransportError::AnswerLost(Lost::Cut))] {
        let (client, server) = client(vec![given.clone()]);
        let ended = client.post(&Outgoing::default(), "k", &Boundary::new(&Zeros)).await;
        assert_eq!(ended.answer, given);
        assert_eq!(server.paths(), ["requests.json"]);
    }
}

#[tokio::test]
async fn a_post_carries_key_jurisdiction_photo_and_idempotency_key() {
    let (client, server) = client(vec![answer(200, "[]")]);
    client.remember(|learnt| learnt.format = Some(Format::Xml));
    let media = vec![Media { bytes: vec![1, 2, 3], name: String::new() }];
    let outgoing = Outgoing { service_code: "1".into(), media, ..Outgoing::default() };
    let ended = client.post(&outgoing, "01ABC", &Boundary::new(&Zeros)).await;
    assert_eq!(ended.media_sent, 1);
    assert_eq!(server.paths(), ["requests.xml"]);
    assert_eq!(server.header("idempotency-key").as_deref(), Some("01ABC"));
    let boundary = "curbline-00000000000000000000000000000000";
    assert_eq!(server.header("content-type"), Some(format!("multipart/form-data; boundary={boundary}")));
    let asked = server.asked.lock().unwrap();
    let body = String::from_utf8_lossy(&asked[0].body);
    assert!(
        body.contains("name=\"api_key\"\r\n\r\nkey\r\n")
            && body.contains("name=\"jurisdiction_id\"\r\n\r\ncity.example\r\n")
    );
    assert_eq!((asked[0].method, asked[0].timeout), (Method::Post, Duration::from_secs(300)));
}
