//! Addresses at a terminal, by the example city's pack.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::Path;

use serde_json::{Value, json};
use support::Phone;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/city/pack");

/// A phone that has the pack of Port Larkin.
fn phone(folder: &Path) -> Phone {
    let phone = Phone::new(folder.join("phone"));
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    phone.done(&["pack", "key", "-o", &path("key")]);
    phone.done(&["pack", "build", SOURCE, "-o", &path("larkin.pack"), "--key", &path("key")]);
    let (pack, key) = (path("larkin.pack"), path("key.pub"));
    phone.done(&["init", "--server", "http://127.0.0.1:9/", "--pack", &pack, "--pack-key", &key]);
    phone
}

fn first(found: &Value) -> (&str, &str, &str) {
    let first = &found["matches"][0];
    let text = |key: &str| first[key].as_str().unwrap_or_default();
    (text("address"), text("segment"), text("owner"))
}

#[test]
fn an_address_is_found_in_the_pack_with_its_street_and_who_keeps_it() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = phone(scratch.path());
    let found = phone.json(&["address", "410 market"]);
    assert_eq!(first(&found), ("410 MARKET ST", "1100", "STATE"));
    let one = &found["matches"][0];
    assert_eq!(
        (one["score"].as_f64().unwrap() > 0.9, &one["kind"], &one["changes"]),
        (true, &json!("exact"), &json!([]))
    );
    assert!((one["latitude"].as_f64().unwrap() - 39.9498).abs() < 1e-4, "{one}");

    assert_eq!(first(&phone.json(&["address", "410 high street"])), ("410 MARKET ST", "1100", "STATE"));
    assert_eq!(first(&phone.json(&["address", "larkin library"])), ("522 ORCHARD AVE", "1117", "CITY"));
    let crossing = phone.json(&["address", "market & fifth"]);
    assert_eq!(
        (&crossing["matches"][0]["kind"], &crossing["matches"][0]["proved"]),
        (&json!("crossing"), &json!(true))
    );
    let place = phone.json(&["address", "-75.16214 39.94984"]);
    assert_eq!(place["matches"][0]["latitude"], json!(39.94984), "longitude first, inside the city's boundary");

    let near = phone.json(&["address", "410 markte st"]);
    assert_eq!((first(&near).0, &near["matches"][0]["changes"]), ("410 MARKET ST", &json!(["spelling"])));
    for (text, taken_as) in
        [("999 xyzzy st", "address"), ("063N150112", "parcel"), ("-70 40", "coordinates"), ("410", "number")]
    {
        let found = phone.json(&["address", text]);
        assert_eq!((&found["matches"], &found["taken_as"]), (&json!([]), &json!(taken_as)), "{text}");
        assert!(found["text"].as_str().unwrap().len() > 10);
    }
    let told = phone.done(&["address", "410 market"]).out;
    assert!(told.contains("410 MARKET ST") && told.contains("STATE"), "{told}");
}

#[test]
fn an_address_is_offered_while_it_is_typed_and_told_for_a_place() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = phone(scratch.path());
    assert_eq!(phone.json(&["address", "410 mar", "--suggest"])["suggestions"][0]["text"], "410 MARKET ST");
    let near = phone.json(&["address", "--at", "39.94981,-75.16214"]);
    assert_eq!(near["derived"]["segment"], "1100");
    assert_eq!(near["derived"]["street"], "MARKET ST");
    assert!(near["text"].as_str().unwrap().starts_with("on Market Street near"), "{near}");
    // The street is the state's, and so is the pothole in it.
    let found = phone.json(&["where", "--at", "39.94981,-75.16214", "--service", "pothole"]);
    assert_eq!((&found["rule"], &found["responsible"]["kind"]), (&json!("state-roads"), &json!("other")));
}

#[test]
fn a_typed_address_is_commented_and_never_changed() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = phone(scratch.path());
    let report = |address: &str| {
        let more = ["--address", address, "--description", "Deep", "--json"];
        let answer =
            phone.run(&[&["report", "--service", "pothole", "--at", "39.94981,-75.16214"], &more[..]].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        answer.document()
    };
    let codes = |saved: &Value| -> Vec<String> {
        saved["advice"].as_array().unwrap().iter().map(|hint| hint["code"].as_str().unwrap().to_owned()).collect()
    };
    assert!(codes(&report("410 markte st")).contains(&"address-near".to_owned()));
    assert!(codes(&report("9 xyzzy st")).contains(&"address-unknown".to_owned()));
    assert!(!codes(&report("410 Market")).iter().any(|code| code.starts_with("address-")));
    let exported = phone.done(&["export", "--format", "json"]).out;
    assert!(exported.contains("410 markte st") && !exported.contains("410 MARKET ST"), "{exported}");
}

#[test]
fn without_a_pack_no_street_is_known_and_what_is_no_place_is_told() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let found = phone.json(&["address", "410 market"]);
    assert_eq!((&found["matches"], &found["taken_as"]), (&json!([]), &json!("no_streets")));
    assert_eq!(phone.json(&["address", "--at", "39.95,-75.16"])["derived"], Value::Null);
    assert!(phone.done(&["address", "410 market"]).out.contains("no city pack"));
    phone.fails(&["address", "--at", "91,0"], 2, "problem-coordinate-invalid");
    assert_eq!(phone.run(&["address"]).code, 2);
}
