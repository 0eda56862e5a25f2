//! Where a place is and who answers for it, by a pack that is on the phone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::Path;

use curbline_core::App;
use curbline_core::pack::{Manifest, PackSigner, Part, Section};
use curbline_core::place::boundary::{LayerSource, Role, compile};
use curbline_core::place::routing::{self, Known, RulesSource};
use curbline_core::seam::{Seams, SystemEntropy, Timestamp};
use serde_json::{Value, json};
use support::Phone;

const AREAS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"01"},"geometry":{"type":"Polygon","coordinates":[[[-1,0],[0,0],[0,1],[-1,1],[-1,0]]]}},
{"type":"Feature","properties":{"name":"02"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}"#;
const OTHERS: &str = r#"{"type":"Feature","properties":{"name":"Camden"},"geometry":
{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}"#;
const RULES: &str = r#"{"responsible":[
{"id":"streets","kind":"city","name":"Streets","phone":"311"},
{"id":"roads","kind":"other","name":"Roads","phone":"555-0143","link":"https://roads.example"}],
"rules":[{"id":"state-roads","owners":["STATE"],"services":["pothole"],"responsible":"roads"},
{"id":"first-streets","services":["pothole"],"districts":{"police":["01"]},"responsible":"streets"}]}"#;

fn install(folder: &Path, scratch: &Path) {
    let source = |role, name, text| LayerSource { role, name, label: Some("name"), valid_from: None, file: "f", text };
    let areas = compile(&[
        source(Role::Boundary, "", AREAS),
        source(Role::Layer, "police", AREAS),
        source(Role::Neighbours, "", OTHERS),
    ]);
    let labels = ["01", "02"].map(str::to_owned).into();
    let known = Known { layers: [("police".to_owned(), labels)].into(), services: None };
    let rules = routing::compile(&RulesSource { file: "rules.json", text: RULES }, &known);
    let parts = [
        Part { section: Section::Boundaries, bytes: areas.unwrap() },
        Part { section: Section::Rules, bytes: rules.unwrap() },
    ];
    let manifest = Manifest {
        name: "riverton".to_owned(),
        version: "1".parse().unwrap(),
        jurisdiction_id: Some("riverton.gov".to_owned()),
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        built: Timestamp::EPOCH,
        expires: std::collections::BTreeMap::new(),
        url: None,
    };
    let signer = PackSigner::new(&SystemEntropy).unwrap();
    let path = scratch.join("riverton.pack");
    std::fs::write(&path, signer.pack(&manifest, &parts).unwrap()).unwrap();
    let app = App::open(folder, &["en"], Seams::system().unwrap()).unwrap();
    app.install_pack(&path, &signer.public()).unwrap();
}

#[test]
fn a_place_is_told_with_its_districts_and_who_answers_by_which_rule() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("phone");
    install(&folder, scratch.path());
    let phone = Phone::new(&folder);
    let asked = |at: &str, more: &[&str]| phone.json(&[&["where", "--at", at], more].concat());

    let found = asked("0.5,-0.5", &["--service", "pothole"]);
    assert_eq!(found["jurisdiction"], "riverton.gov");
    assert_eq!((&found["inside"], &found["districts"]), (&json!(true), &json!({ "police": "01" })));
    let streets = json!({ "name": "Streets", "kind": "city", "phone": "311", "link": null });
    assert_eq!((&found["responsible"], &found["rule"]), (&streets, &json!("first-streets")));

    let found = asked("0.5,-0.5", &["--service", "pothole", "--owner", "STATE"]);
    assert_eq!(found["responsible"]["kind"], "other");
    assert_eq!(found["rule"], "state-roads");

    let found = asked("0.5,0.00005", &["--service", "pothole", "--accuracy", "20"]);
    assert_eq!((&found["districts"]["police"], &found["near"]["police"]), (&json!("02"), &json!(["01"])));
    assert_eq!((&found["responsible"]["kind"], &found["rule"]), (&json!("unknown"), &Value::Null));
    assert_eq!(found["alternatives"][0]["rule"], "first-streets");

    let found = asked("0.5,1.5", &[]);
    assert_eq!((&found["inside"], &found["neighbour"]), (&json!(false), &json!("Camden")));
    assert_eq!(found["text"].as_array().unwrap().len(), 1);

    let told = phone.done(&["where", "--at", "0.5,-0.5", "--service", "pothole"]);
    for words in ["Streets of the city", "By the rule: first-streets", "police: 01"] {
        assert!(told.out.contains(words), "{told:?}");
    }
}

#[test]
fn without_a_pack_the_city_will_decide_and_a_place_that_is_none_is_told() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let found = phone.json(&["where", "--at", "39.95,-75.16"]);
    assert_eq!((&found["inside"], &found["jurisdiction"]), (&Value::Null, &Value::Null));
    assert_eq!(found["responsible"]["kind"], "unknown");
    phone.fails(&["where", "--at", "here"], 2, "argument-place-invalid");
    for place in ["91,0", "nan,0"] {
        phone.fails(&["where", "--at", place], 2, "problem-coordinate-invalid");
    }
}
