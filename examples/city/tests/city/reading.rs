//! What can be read: discovery, the catalogue in its languages, requests and their filters, the page.
use std::collections::HashSet;

use curbline_city::Status;

use crate::client::Town;

#[tokio::test]
async fn discovery_names_this_city_and_both_formats() {
    let town = Town::open().await;
    let json = town.get_json("/discovery.json").await;
    assert_eq!(json["endpoints"][0]["url"], town.city.url());
    assert_eq!(json["endpoints"][0]["specification"], "http://wiki.open311.org/GeoReport_v2");
    assert_eq!(json["endpoints"][0]["formats"], serde_json::json!(["text/xml", "application/json"]));
    let answer = town.get("/discovery.xml").await;
    assert!(answer.xml().starts_with("<discovery><changeset>"));
    assert!(answer.xml().contains(
        "<formats><format>text/xml</format><format>application/json</format></formats></endpoint></endpoints>"
    ));
}

const WORDS: &str = "pothole, hole in the road, hole in the street, road damage, broken asphalt, bump, crater, cave-in";

#[tokio::test]
async fn services_are_listed_in_both_formats() {
    let town = Town::open().await;
    let json = town.get_json("/services.json").await;
    assert_eq!(
        json[0],
        serde_json::json!({
            "service_code": "pothole", "service_name": "Pothole",
            "description": "A hole in the road that can damage a car or make a cyclist fall.",
            "metadata": false, "type": "realtime", "keywords": WORDS, "group": "Streets and sidewalks"
        })
    );
    let types: HashSet<&str> =
        json.as_array().unwrap().iter().map(|service| service["type"].as_str().unwrap()).collect();
    assert_eq!(types, HashSet::from(["realtime", "batch", "blackbox"]));
    let answer = town.get("/services.xml").await;
    let first = "<services><service><service_code>pothole</service_code><service_name>Pothole</service_name>\
                 <description>A hole in the road that can damage a car or make a cyclist fall.</description>\
                 <metadata>false</metadata><type>realtime</type><keywords>";
    assert!(answer.xml().starts_with(first), "{}", answer.text());
    assert_eq!(answer.xml().matches("<service>").count(), json.as_array().unwrap().len());
}

#[tokio::test]
async fn the_catalogue_speaks_english_spanish_and_arabic() {
    let town = Town::open().await;
    for (path, header, language, name) in [
        ("/services.json", "", "en", "Pothole"),
        ("/services.json", "es-MX,en;q=0.5", "es", "Bache"),
        ("/services.json", "ar", "ar", "حفرة في الطريق"),
        ("/services.json?language=es", "ar", "es", "Bache"),
    ] {
        let answer = town.ask("GET", path, &[("Accept-Language", header)], &[]).await;
        assert_eq!(
            (answer.json()[0]["service_name"].as_str(), answer.headers["content-language"].as_str()),
            (Some(name), language)
        );
    }
    let arabic = town.get("/services/streetlight.xml?language=ar").await;
    assert!(arabic.xml().contains("<name>مطفأ</name>"));
}

#[tokio::test]
async fn definitions_are_told_in_both_formats() {
    let town = Town::open().await;
    let json = town.get_json("/services/streetlight.json").await;
    assert_eq!(json["service_code"], "streetlight");
    assert_eq!(json["attributes"][0]["variable"], false);
    assert_eq!(json["attributes"][0].get("values"), None);
    let question = &json["attributes"][1];
    assert_eq!((&question["code"], &question["datatype"]), (&"problem".into(), &"singlevaluelist".into()));
    assert_eq!((&question["required"], &question["order"]), (&true.into(), &2.into()));
    assert_eq!(question["values"][0], serde_json::json!({ "key": "out", "name": "It is out" }));
    let answer = town.get("/services/streetlight.xml").await;
    assert!(answer.xml().starts_with(
        "<service_definition><service_code>streetlight</service_code><attributes><attribute><variable>false</variable>"
    ));
    assert!(answer.xml().contains("<values><value><key>out</key><name>It is out</name></value>"));
    assert_eq!(town.get_json("/services/pothole.json").await["attributes"], serde_json::json!([]));
}

#[tokio::test]
async fn requests_are_filtered_by_id_service_status_and_date() {
    let town = Town::open().await;
    let first = town.pothole("first").await;
    let second = town.pothole("second").await;
    let graffiti = [("service_code", "graffiti"), ("address_string", "Broad St")];
    let third =
        town.post("/requests.json", &graffiti).await.json()[0]["service_request_id"].as_str().unwrap().to_owned();
    town.city.set_status(&first, Status::Closed, Some("Filled.")).await.unwrap();
    let ids = async |query: &str| -> String {
        let json = town.get_json(&format!("/requests.json?{query}")).await;
        let ids = json.as_array().unwrap().iter().map(|one| one["service_request_id"].as_str().unwrap());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids("").await, format!("{third} {second} {first}"), "newest first");
    let by_id = ids(&format!("service_request_id={first},{third},999,abc&status=closed")).await;
    assert_eq!(by_id, format!("{third} {first}"));
    assert_eq!(ids("service_code=graffiti,sidewalk").await, third);
    assert_eq!(ids("service_code=graffiti&service_code=pothole&status=closed").await, first);
    assert_eq!(ids("status=open").await, format!("{third} {second}"));
    assert_eq!(ids("page_size=2&page=2").await, first);
    assert_eq!(ids("end_date=2020-01-01T00:00:00Z").await, "");
    assert_eq!(ids("start_date=2020-01-01T00:00:00Z").await, "", "ninety days from 2020 end long before now");
    let exactly =
        town.get_json(&format!("/requests/{first}.json")).await[0]["requested_datetime"].as_str().unwrap().to_owned();
    assert!(ids(&format!("start_date={exactly}&end_date={exactly}")).await.contains(&first), "both ends are included");
}

#[tokio::test]
async fn one_request_has_every_field_of_the_specification_in_its_order() {
    let town = Town::open().await;
    let id = town.pothole("Deep").await;
    town.city.set_status(&id, Status::Closed, Some("Filled & sealed.")).await.unwrap();
    let json = town.get_json(&format!("/requests/{id}.json")).await;
    let fields: Vec<&str> = json[0].as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "service_request_id",
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
        "address_id",
        "zipcode",
        "lat",
        "long",
        "media_url",
    ];
    assert_eq!(fields, expected);
    assert_eq!((&json[0]["lat"], &json[0]["long"]), (&39.9525839.into(), &(-75.1652215).into()));
    assert_eq!((&json[0]["status"], &json[0]["agency_responsible"]), (&"closed".into(), &"Streets Department".into()));
    assert!(json[0]["address"].is_null() && json[0]["media_url"].is_null());
    let answer = town.get(&format!("/requests/{id}.xml?language=es")).await;
    let start = format!(
        "<service_requests><request><service_request_id>{id}</service_request_id><status>closed</status>\
         <status_notes>Filled &amp; sealed.</status_notes><service_name>Bache</service_name><service_code>pothole</service_code>\
         <description>Deep</description><agency_responsible>Departamento de Calles</agency_responsible>"
    );
    assert!(answer.xml().starts_with(&start), "{}", answer.text());
    assert!(answer.xml().ends_with(
        "<address/><address_id/><zipcode/><lat>39.9525839</lat><long>-75.1652215</long><media_url/></request></service_requests>\n"
    ));
    assert_eq!(town.get("/requests.xml").await.xml().matches("<request>").count(), 1);
    assert_eq!(town.get_json("/requests.json?status=open").await, serde_json::json!([]));
    assert_eq!(town.get("/requests.xml?status=open").await.xml(), "<service_requests/>\n");
}

#[tokio::test]
async fn the_city_expects_to_be_done_within_the_services_days() {
    let town = Town::open().await;
    let id = town.pothole("Deep").await;
    let stored = &town.city.requests().await.unwrap()[0];
    assert_eq!(
        (stored.service_request_id.as_str(), stored.expected_at - stored.requested_at),
        (id.as_str(), 3 * 24 * 60 * 60)
    );
}

#[tokio::test]
async fn the_page_carries_no_foreign_thing_and_forbids_foreign_scripts() {
    let town =
        Town::with(|options| curbline_city::CityOptions { jurisdiction_id: Some("a\"b".into()), ..options }).await;
    let page = town.get("/").await;
    assert_eq!((page.status, page.headers["content-type"].as_str()), (200, "text/html; charset=utf-8"));
    assert!(page.headers["content-security-policy"].contains("default-src 'none'"));
    assert!(!page.headers["content-security-policy"].contains("script-src 'unsafe-inline'"));
    assert!(!page.text().contains("http"), "nothing is loaded from elsewhere");
    assert!(page.text().contains("data-jurisdiction=\"a&quot;b\""));
    let script = town.get("/page.js").await;
    assert_eq!(script.headers["content-type"], "text/javascript; charset=utf-8");
    assert!(!script.text().contains("innerHTML"));
}

#[tokio::test]
async fn a_city_below_a_base_path_answers_only_there() {
    let town = Town::with(|options| curbline_city::CityOptions { base_path: "/open311/v2/".into(), ..options }).await;
    assert!(town.city.url().ends_with("/open311/v2/"));
    assert_eq!(town.get("/open311/v2/services.json").await.status, 200);
    assert_eq!(town.get("/open311/v2").await.status, 200);
    assert_eq!(town.get("/services.json").await.status, 404);
}
