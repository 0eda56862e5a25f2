//! What is refused, and that every refusal is an error document of the specification.
use curbline_city::CityOptions;

use crate::client::{Part, Town, jpeg, pothole};

async fn strict() -> Town {
    Town::with(|options| CityOptions {
        jurisdiction_id: Some("phila.gov".into()),
        api_key: Some("secret".into()),
        max_body_bytes: 100_000,
        ..options
    })
    .await
}

#[tokio::test]
async fn a_jurisdiction_is_required_and_has_to_be_ours() {
    let town = strict().await;
    for path in ["/services.json", "/services/pothole.json", "/requests.json", "/requests/1.json", "/tokens/1.json"] {
        let missing = town.get(path).await;
        assert_eq!((missing.status, missing.refusal().as_str()), (400, "jurisdiction_id was not provided"), "{path}");
        let empty = town.get(&format!("{path}?jurisdiction_id=")).await;
        assert_eq!(empty.status, 400, "{path}");
        let other = town.get(&format!("{path}?jurisdiction_id=sfgov.org")).await;
        assert_eq!((other.status, other.refusal().as_str()), (404, "jurisdiction_id was not found"), "{path}");
    }
    assert_eq!(town.get("/services.json?jurisdiction_id=phila.gov").await.status, 200);
    let answer = town.get("/services.xml").await;
    assert_eq!(
        answer.xml(),
        "<errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>\n"
    );
}

#[tokio::test]
async fn a_report_needs_the_key_and_the_jurisdiction() {
    let town = strict().await;
    let send = async |more: &[(&str, &str)]| {
        let fields: Vec<(&str, &str)> = pothole("Deep").iter().chain(more).copied().collect();
        town.post("/requests.json", &fields).await
    };
    assert_eq!(send(&[("jurisdiction_id", "phila.gov")]).await.status, 403);
    assert_eq!(send(&[("jurisdiction_id", "phila.gov"), ("api_key", "wrong")]).await.status, 403);
    assert_eq!(send(&[("api_key", "secret")]).await.status, 400);
    assert_eq!(send(&[("api_key", "secret"), ("jurisdiction_id", "sfgov.org")]).await.status, 404);
    assert!(town.city.requests().await.unwrap().is_empty());
    assert_eq!(send(&[("api_key", "secret"), ("jurisdiction_id", "phila.gov")]).await.status, 200);
    let in_query = town.post("/requests.json?api_key=secret&jurisdiction_id=phila.gov", &pothole("Deep")).await;
    assert_eq!(in_query.status, 200);
    let xml = town.post("/requests.xml", &pothole("Deep")).await;
    assert_eq!(
        (xml.status, xml.xml()),
        (403, "<errors><error><code>403</code><description>api_key was not provided</description></error></errors>\n")
    );
}

#[tokio::test]
async fn what_does_not_exist_is_404_in_the_format_asked_for() {
    let town = Town::open().await;
    for path in ["/services/ufo", "/requests/10001", "/requests/-1", "/requests/0x1", "/tokens/nobody", "/nowhere"] {
        let json = town.get(&format!("{path}.json")).await;
        assert_eq!(json.status, 404, "{path}");
        assert!(!json.refusal().is_empty());
        let xml = town.get(&format!("{path}.xml")).await;
        assert!(xml.status == 404 && xml.xml().starts_with("<errors><error><code>404</code><description>"), "{path}");
    }
    for path in ["/services.html", "/services", "/requests/1.kml", "/nowhere"] {
        let answer = town.get(path).await;
        assert!(answer.status == 404 && answer.xml().starts_with("<errors>"), "{path}");
    }
    let json = town.ask("GET", "/services.html", &[("Accept", "application/json")], &[]).await;
    assert!(json.refusal().starts_with("unknown format"));
    let answer = town.post("/requests.html", &pothole("Deep")).await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn a_method_that_is_not_possible_is_405_and_names_those_that_are() {
    let town = Town::open().await;
    for (method, path, allowed) in [
        ("POST", "/services.json", "GET, HEAD"),
        ("DELETE", "/requests.json", "GET, HEAD, POST"),
        ("PUT", "/requests/1.json", "GET, HEAD"),
    ] {
        let answer = town.ask(method, path, &[], &[]).await;
        assert_eq!((answer.status, answer.headers["allow"].as_str()), (405, allowed), "{method} {path}");
        assert!(answer.refusal().contains(method));
    }
    let xml = town.ask("DELETE", "/requests.xml", &[], &[]).await;
    assert!(xml.status == 405 && xml.xml().contains("<code>405</code>"));
}

#[tokio::test]
async fn a_report_that_is_not_good_is_refused_with_every_reason() {
    let town = Town::open().await;
    let answer = town
        .post("/requests.json", &[("service_code", "streetlight"), ("lat", "91"), ("description", "a\u{1}b")])
        .await;
    assert_eq!(answer.status, 400);
    let errors = answer.json().as_array().unwrap().len();
    assert_eq!((errors, answer.refusal().contains("problem is required")), (4, true), "{}", answer.text());
    let unknown = town.post("/requests.json", &[("service_code", "ufo"), ("lat", "1"), ("long", "1")]).await;
    assert_eq!((unknown.status, unknown.refusal().as_str()), (404, "service_code ufo was not found"));
    let nothing = town.post("/requests.xml", &[]).await;
    assert!(nothing.status == 400 && nothing.xml().contains("service_code was not provided"));
    let control =
        [Part::Text("service_code", "pothole"), Part::Text("address_id", "1"), Part::Text("description", "\u{1B}[2J")];
    assert_eq!(
        town.post_parts("/requests.json", &control).await.refusal(),
        "description contains the character U+001B, which XML cannot carry"
    );
    assert!(town.city.requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_body_of_another_kind_or_encoding_is_refused() {
    let town = Town::open().await;
    let json = town
        .ask("POST", "/requests.json", &[("Content-Type", "application/json")], b"{\"service_code\":\"pothole\"}")
        .await;
    assert!(json.status == 400 && json.refusal().contains("multipart/form-data"));
    assert_eq!(town.ask("POST", "/requests.json", &[], b"service_code=pothole").await.status, 400);
    let latin = town.post_raw("/requests.json", b"service_code=pothole&address_id=1&description=Stra%DFe").await;
    assert_eq!((latin.status, latin.refusal().as_str()), (400, "the form is not UTF-8"));
    let headers = [("Content-Type", "multipart/form-data; boundary=curb-line")];
    let cut = b"--curb-line\r\nContent-Disposition: form-data; name=\"service_code\"\r\n\r\npoth";
    assert_eq!(town.ask("POST", "/requests.json", &headers, cut).await.status, 400);
    let boundless = town.ask("POST", "/requests.json", &[("Content-Type", "multipart/form-data")], b"x").await;
    assert_eq!(boundless.status, 400);
    assert!(town.city.requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_body_past_the_limit_is_413_even_for_who_listens_last() {
    let town = strict().await;
    let photo = jpeg(1, 3_000_000);
    for (path, code) in [("/requests.json", "\"code\":413"), ("/requests.xml", "<code>413</code>")] {
        let answer = town.post_parts(path, &[Part::Text("service_code", "pothole"), Part::File("media", &photo)]).await;
        assert!(answer.status == 413 && answer.text().contains(code), "{}", answer.text());
    }
    let text = town.post("/requests.json", &[("description", &"a".repeat(200_000))]).await;
    assert_eq!(text.status, 413);
    assert!(town.city.requests().await.unwrap().is_empty());
    assert_eq!(std::fs::read_dir(town.folder.path().join("city/media/arriving")).unwrap().count(), 0);
}

#[tokio::test]
async fn a_description_of_four_thousand_characters_is_the_longest() {
    let town = Town::open().await;
    let longest = "ü".repeat(4000);
    let id = town.pothole(&longest).await;
    assert_eq!(town.get_json(&format!("/requests/{id}.json")).await[0]["description"], longest);
    let longer = "ü".repeat(4001);
    let answer = town.post("/requests.json", &pothole(&longer)).await;
    assert_eq!((answer.status, answer.refusal().as_str()), (400, "description is longer than 4000 characters"));
}

#[tokio::test]
async fn filters_that_make_no_sense_are_refused() {
    let town = Town::open().await;
    for query in [
        "status=done",
        "start_date=yesterday",
        "start_date=2026-01-01T00:00:00Z&end_date=2026-09-01T00:00:00Z",
        "page=0",
        "a=%FF",
    ] {
        let answer = town.get(&format!("/requests.json?{query}")).await;
        assert!(answer.status == 400 && !answer.refusal().is_empty(), "{query}");
    }
}
