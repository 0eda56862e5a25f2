//! What can be sent: reports in both formats, tokens, what is kept of them, and many at once.
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use curbline_city::{CityOptions, Status};

use crate::client::{Part, Town, pothole};

#[tokio::test]
async fn a_report_is_answered_with_its_id_in_json_and_xml() {
    let town = Town::open().await;
    let fields = [("service_code", "pothole"), ("lat", "39.95"), ("long", "-75.16"), ("account_id", "a<1>")];
    let json = town.post("/requests.json", &fields).await;
    assert_eq!(json.status, 200);
    assert_eq!(
        json.json(),
        serde_json::json!([{ "service_request_id": "10001",
            "service_notice": "A crew looks at the place and fills the pothole.", "account_id": "a<1>" }])
    );
    let xml = town.post("/requests.xml", &fields).await;
    assert_eq!(
        xml.xml(),
        "<service_requests><request><service_request_id>10002</service_request_id>\
         <service_notice>A crew looks at the place and fills the pothole.</service_notice>\
         <account_id>a&lt;1&gt;</account_id></request></service_requests>\n"
    );
}

#[tokio::test]
async fn everything_a_reporter_sends_is_kept() {
    let town = Town::open().await;
    let fields = [
        ("service_code", "missed-collection"),
        ("lat", "39.9525839"),
        ("long", "-75.16522150001"),
        ("address_string", "1400 John F Kennedy Blvd"),
        ("address_id", "0042"),
        ("email", "ana@example.org"),
        ("phone", "+1 215 555 0100"),
        ("first_name", "Ana"),
        ("last_name", "Núñez"),
        ("device_id", "d-1"),
        ("account_id", "a-1"),
        ("description", "Zeile\r\nzwei"),
        ("media_url", "https://example.org/a.jpg"),
        ("attribute[materials][]", "trash"),
        ("attribute[materials][]", "yard"),
        ("attribute[collection_day]", "2026-11-20"),
    ];
    let key = [("Content-Type", "application/x-www-form-urlencoded"), ("Idempotency-Key", "7f3a")];
    let body: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", value.replace('+', "%2B"))).collect();
    let answer = town.ask("POST", "/requests.json", &key, body.join("&").as_bytes()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let kept = town.city.requests().await.unwrap().remove(0);
    let texts = [
        &kept.address_string,
        &kept.address_id,
        &kept.email,
        &kept.phone,
        &kept.first_name,
        &kept.last_name,
        &kept.device_id,
        &kept.account_id,
        &kept.description,
        &kept.media_url,
        &kept.idempotency_key,
    ];
    let expected = [
        "1400 John F Kennedy Blvd",
        "0042",
        "ana@example.org",
        "+1 215 555 0100",
        "Ana",
        "Núñez",
        "d-1",
        "a-1",
        "Zeile\r\nzwei",
        "https://example.org/a.jpg",
        "7f3a",
    ];
    assert_eq!(texts.map(|text| text.as_deref().unwrap()), expected);
    assert_eq!((kept.lat, kept.long), (Some(39.9525839), Some(-75.16522150001)));
    let attributes = [("materials", "trash"), ("materials", "yard"), ("collection_day", "2026-11-20")];
    assert_eq!(kept.attributes, attributes.map(|(code, value)| (code.to_owned(), value.to_owned())));
    assert_eq!((kept.status, kept.token, kept.media.len()), (Status::Open, None, 0));
    let public = town.get_json("/requests/10001.json?extensions=true").await;
    assert_eq!(public[0]["media_url"], "https://example.org/a.jpg");
    assert_eq!(public[0]["attributes"][1], serde_json::json!({ "code": "materials", "value": "yard" }));
    assert_eq!(public[0]["extended_attributes"]["idempotency_key"], "7f3a");
    assert!(!public.to_string().contains("ana@example.org"), "contacts are not published");
}

#[tokio::test]
async fn unicode_and_markup_come_back_as_they_were_sent() {
    let town = Town::open().await;
    let words = "Ünïcödé 🚧 حفرة <b>&amp;</b> \"quoted\" 'single' ]]>\r\nsecond\tline\nthird \u{202E}\u{85}";
    let id = town.pothole(words).await;
    assert_eq!(town.get_json(&format!("/requests/{id}.json")).await[0]["description"], words);
    let answer = town.get(&format!("/requests/{id}.xml")).await;
    let escaped = answer.xml().split_once("<description>").unwrap().1.split_once("</description>").unwrap().0;
    assert!(!escaped.contains('\r') && !escaped.contains('<'));
    assert_eq!(quick_xml::escape::unescape(escaped).unwrap(), words);
    let multipart =
        [Part::Text("service_code", "pothole"), Part::Text("address_string", words), Part::Text("description", words)];
    assert_eq!(town.post_parts("/requests.json", &multipart).await.status, 200);
    assert_eq!(town.city.requests().await.unwrap()[1].description.as_deref(), Some(words));
}

#[tokio::test]
async fn a_token_becomes_an_id_when_its_time_has_come() {
    let town = Town::with(|options| CityOptions { token_delay: Duration::from_millis(400), ..options }).await;
    let answer =
        town.post("/requests.json", &[("service_code", "abandoned-vehicle"), ("address_id", "1")]).await.json();
    assert_eq!(answer[0].get("service_request_id"), None);
    let token = answer[0]["token"].as_str().unwrap().to_owned();
    let kept = town.city.requests().await.unwrap().remove(0);
    assert_eq!(kept.token.as_deref(), Some(token.as_str()));
    // Waits for what has to come rather than for a time: the token is pending until it is not.
    let id = loop {
        let json = town.get_json(&format!("/tokens/{token}.json")).await;
        assert_eq!(json[0]["token"], token);
        match json[0].get("service_request_id") {
            Some(id) => break id.as_str().unwrap().to_owned(),
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    assert_eq!(id, kept.service_request_id);
    let xml = town.get(&format!("/tokens/{token}.xml")).await;
    let expected = format!(
        "<service_requests><request><service_request_id>{id}</service_request_id><token>{token}</token></request></service_requests>\n"
    );
    assert_eq!(xml.xml(), expected);
    assert_eq!(town.get(&format!("/requests/{id}.json")).await.status, 200);
}

#[tokio::test]
async fn a_pending_token_has_no_id_and_its_request_is_not_published() {
    let town = Town::with(|options| CityOptions { token_delay: Duration::from_secs(3600), ..options }).await;
    let fields = [("service_code", "abandoned-vehicle"), ("address_id", "1"), ("attribute[plate]", "ABC 123")];
    let answer = town.post("/requests.xml", &fields).await;
    let token = answer.xml().split_once("<token>").unwrap().1.split_once("</token>").unwrap().0.to_owned();
    assert!(!answer.xml().contains("service_request_id"));
    let pending = format!("<service_requests><request><token>{token}</token></request></service_requests>\n");
    assert_eq!(town.get(&format!("/tokens/{token}.xml")).await.xml(), pending);
    assert_eq!(town.get_json("/requests.json").await, serde_json::json!([]));
    let id = town.city.requests().await.unwrap().remove(0).service_request_id;
    assert_eq!(town.get(&format!("/requests/{id}.json")).await.status, 404);
}

#[tokio::test]
async fn a_blackbox_report_gets_neither_id_nor_token_and_is_never_published() {
    let town = Town::open().await;
    let answer = town.post("/requests.json", &[("service_code", "dumping-tip"), ("address_string", "Broad St")]).await;
    let fields: Vec<String> = answer.json()[0].as_object().unwrap().keys().cloned().collect();
    assert_eq!(fields, ["service_notice", "account_id"]);
    let kept = town.city.requests().await.unwrap();
    assert_eq!((kept.len(), kept[0].published_ms), (1, None));
    assert_eq!(town.get_json("/requests.json").await, serde_json::json!([]));
    assert_eq!(town.get(&format!("/requests/{}.json", kept[0].service_request_id)).await.status, 404);
}

#[tokio::test]
async fn the_same_key_makes_two_requests_unless_keys_are_honored() {
    for (honor_idempotency_keys, expected) in [(false, 2), (true, 1)] {
        let town = Town::with(|options| CityOptions { honor_idempotency_keys, ..options }).await;
        let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Idempotency-Key", "k1")];
        let mut answers = Vec::new();
        for _ in 0..2 {
            answers
                .push(town.ask("POST", "/requests.json", &headers, b"service_code=pothole&lat=1&long=2").await.json());
        }
        assert_eq!(town.city.requests().await.unwrap().len(), expected);
        assert_eq!(answers[0] == answers[1], honor_idempotency_keys);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_reports_at_once_are_fifty_requests() {
    let town = Arc::new(Town::open().await);
    let sending: Vec<_> = (0..50)
        .map(|number| {
            let town = Arc::clone(&town);
            tokio::spawn(async move { town.pothole(&format!("report {number}")).await })
        })
        .collect();
    let mut ids = HashSet::new();
    for sent in sending {
        ids.insert(sent.await.unwrap());
    }
    assert_eq!(ids.len(), 50);
    let kept = town.city.requests().await.unwrap();
    let words: HashSet<_> = kept.iter().map(|request| request.description.clone().unwrap()).collect();
    assert_eq!((kept.len(), words.len()), (50, 50));
}

#[tokio::test]
async fn the_admin_address_closes_a_request_only_where_it_is_enabled() {
    let town = Town::with(|options| CityOptions { admin: true, ..options }).await;
    let id = town.pothole("Deep").await;
    let change = [("status", "closed"), ("status_notes", "Filled.")];
    let answer = town.post(&format!("/admin/requests/{id}"), &change).await;
    assert_eq!((&answer.json()[0]["status"], &answer.json()[0]["status_notes"]), (&"closed".into(), &"Filled.".into()));
    assert_eq!(town.get_json(&format!("/requests/{id}.json")).await[0]["status"], "closed");
    assert_eq!(town.post("/admin/requests/77", &change).await.status, 404);
    assert_eq!(town.post(&format!("/admin/requests/{id}"), &[("status", "lost")]).await.status, 400);

    let plain = Town::open().await;
    let id = plain.pothole("Deep").await;
    assert_eq!(plain.post(&format!("/admin/requests/{id}"), &change).await.status, 404);
    assert_eq!(plain.city.requests().await.unwrap()[0].status, Status::Open);
}

#[tokio::test]
async fn the_specifications_own_example_is_taken_with_its_unencoded_brackets() {
    let town = Town::open().await;
    let body = "api_key=xyz&jurisdiction_id=city.gov&service_code=streetlight&lat=37.76524078&long=-122.4212043\
                &address_string=1234+5th+street&email=smit333%40sfgov.edu&device_id=tt222111&account_id=123456\
                &first_name=john&last_name=smith&phone=111111111&description=It+went+out\
                &media_url=http%3A%2F%2Ffarm3.static.flickr.com%2F2002%2F2212426634_5ed477a060.jpg\
                &attribute[problem]=out&attribute[pole]=123456";
    let answer = town.post_raw("/requests.xml", body.as_bytes()).await;
    assert!(answer.xml().contains("<service_request_id>10001</service_request_id>"));
    assert_eq!(town.city.requests().await.unwrap()[0].lat, Some(37.76524078));
    assert_eq!(town.post("/requests.json", &pothole("x")).await.status, 200);
}
