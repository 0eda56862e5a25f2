use std::sync::Mutex;
use std::time::Duration;

use super::*;
use crate::seam::{KeyPin, Method};

/// Remembers what reached it.
#[derive(Default)]
struct Reached(Mutex<Vec<HttpRequest>>);

#[async_trait]
impl Transport for Reached {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        self.0.lock().unwrap().push(request);
        Ok(HttpAnswer { status: 200, headers: Vec::new(), body: Vec::new() })
    }
}

fn server(url: &str, plain_http: bool) -> Server {
    Server { plain_http, ..Server::parse(url).unwrap() }
}

fn pin() -> KeyPin {
    KeyPin::of(b"a key")
}

/// Asks `url` on behalf of a server; what reached the network, if anything did.
async fn asked(server: &Server, url: &str) -> Result<HttpRequest, TransportError> {
    let reached = Arc::new(Reached::default());
    let request = HttpRequest {
        method: Method::Get,
        url: url.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
        timeout: Duration::from_secs(1),
        max_answer_bytes: 1,
        pins: Vec::new(),
    };
    let answer = Trusted::new(server.clone(), reached.clone()).send(request).await;
    let mut seen = std::mem::take(&mut *reached.0.lock().unwrap());
    assert_eq!(seen.len(), usize::from(answer.is_ok()));
    answer.map(|_| seen.remove(0))
}

#[test]
fn http_is_for_this_machine_alone_unless_it_is_asked_for() {
    let here = [
        "http://127.0.0.1:8311/",
        "http://127.9.8.7/",
        "http://[::1]:8311/v2",
        "http://localhost:1/",
        "http://LOCALHOST/",
    ];
    for url in here.iter().chain(&["https://city.example/", "https://192.0.2.1/"]) {
        assert_eq!(server(url, false).check_trust(), Ok(()), "{url}");
    }
    let elsewhere = [
        "http://city.example/v2",
        "http://192.168.0.7/",
        "http://128.0.0.1/",
        "http://0.0.0.0/",
        "http://[::2]/",
        "http://localhost.city.example/",
        "http://127.0.0.1.city.example/",
        "http://127.0.0.1@city.example/",
    ];
    for url in elsewhere {
        let told = server(url, false).shown();
        assert_eq!(server(url, false).check_trust(), Err(CityError::Insecure { url: told }), "{url}");
        assert_eq!(server(url, true).check_trust(), Ok(()), "{url}");
    }
}

#[test]
fn pins_without_encryption_are_refused_even_where_http_is_allowed() {
    for url in ["http://127.0.0.1:8311/", "http://city.example/"] {
        let server = Server { pins: vec![pin()], ..server(url, true) };
        assert_eq!(server.check_trust(), Err(CityError::PinsNeedTls { url: url.to_owned() }));
    }
    assert_eq!(Server { pins: vec![pin()], ..server("https://city.example/", false) }.check_trust(), Ok(()));
}

#[tokio::test]
async fn from_an_encrypted_city_nothing_leads_into_the_open() {
    // Not even where an unencrypted address was allowed: the city has a better one.
    for plain_http in [false, true] {
        let city = server("https://city.example/v2/", plain_http);
        for url in ["http://city.example/v2/", "http://media.example/1", "http://127.0.0.1/1", "ftp://city.example/"] {
            assert_eq!(asked(&city, url).await.err(), Some(TransportError::NotSent(Unsent::Tls)), "{url}");
        }
        assert!(asked(&city, "https://media.example/1").await.is_ok());
        let unreadable = asked(&city, "city.example/1").await.err();
        assert_eq!(unreadable, Some(TransportError::NotSent(Unsent::Address)));
    }
}

#[tokio::test]
async fn http_reaches_the_host_it_was_allowed_for_and_no_other() {
    let allowed = server("http://city.example/v2/", true);
    assert!(asked(&allowed, "http://city.example:8080/files/1").await.is_ok());
    assert!(asked(&allowed, "http://media.example/1").await.is_err());
    let here = server("http://127.0.0.1:8311/", false);
    assert!(asked(&here, "http://localhost:9999/files/1").await.is_ok());
    assert!(asked(&here, "http://media.example/1").await.is_err());
    // Set up by an older release, before http had to be allowed.
    let before = server("http://city.example/v2/", false);
    assert!(asked(&before, "http://city.example/v2/services.json").await.is_err());
}

#[tokio::test]
async fn pins_travel_to_the_citys_own_host_and_to_no_other() {
    let city = Server { pins: vec![pin()], ..server("https://city.example/v2/", false) };
    assert_eq!(asked(&city, "https://city.example/v2/services.json").await.unwrap().pins, [pin()]);
    assert_eq!(asked(&city, "https://CITY.example:8443/files/1").await.unwrap().pins, [pin()]);
    assert_eq!(asked(&city, "https://media.example/1").await.unwrap().pins, []);
}

#[test]
fn an_answer_that_leads_into_the_open_is_told_from_one_that_does_not() {
    let led = |base: &str, location: &str| {
        let headers = vec![("location".to_owned(), location.to_owned())];
        server(base, false).led_into_the_open(&HttpAnswer { status: 302, headers, body: Vec::new() })
    };
    let open = Some(CityError::Insecure { url: "http://city.example/v2".to_owned() });
    assert_eq!(led("https://city.example/", " http://city.example/v2?key=1 "), open);
    for location in ["https://city.example/v2", "/v2", "//media.example/", "", "http://["] {
        assert_eq!(led("https://city.example/", location), None, "{location}");
    }
    assert_eq!(led("http://127.0.0.1/", "http://127.0.0.1/login"), None);
}
