use std::path::Path;

use super::*;
use crate::app::Edit;
use crate::app::similar::tests::phone;
use crate::pack::sign::tests::{manifest, part, signer};
use crate::place::boundary::{LayerSource, Role, compile};
use crate::place::routing::{self, Known, Responsible, RulesSource};
use crate::place::{Ground, Point};
use crate::report::{Draft, FixSource};
use crate::seam::Timestamp;

const HALVES: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"west"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
{"type":"Feature","properties":{"name":"east"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}]}"#;

const RULES: &str = r#"{"responsible":[{"id":"roads","kind":"other","name":"Roads","phone":"555-0143"}],
"rules":[{"id":"west-potholes","services":["pothole"],"districts":{"half":["west"]},"responsible":"roads"}]}"#;

/// A pack with two halves of a city and one rule.
fn install(app: &App, folder: &Path, version: &str, rules: &[u8]) {
    let source =
        |role| LayerSource { role, name: "half", label: Some("name"), valid_from: None, file: "f", text: HALVES };
    let areas = compile(&[source(Role::Boundary), source(Role::Layer)]).unwrap();
    let parts = [part(Section::Boundaries, &areas), part(Section::Rules, rules)];
    let path = folder.join("new.pack");
    std::fs::write(&path, signer(1).pack(&manifest("riverton", version), &parts).unwrap()).unwrap();
    app.install_pack(&path, &signer(1).public()).unwrap();
}

fn rules(text: &str) -> Vec<u8> {
    let labels = ["west", "east"].map(str::to_owned).into();
    let known = Known { layers: [("half".to_owned(), labels)].into(), services: None };
    routing::compile(&RulesSource { file: "rules.json", text }, &known).unwrap()
}

fn fix(longitude: f64) -> Fix {
    Fix { latitude: 0.5, longitude, accuracy: Some(10.0), taken: Timestamp::from_millis(0), source: FixSource::Map }
}

fn pothole(longitude: f64) -> Draft {
    Draft { fix: Some(fix(longitude)), description: "Deep".to_owned(), ..Draft::new("pothole") }
}

fn asked(longitude: f64) -> PlaceQuestion {
    PlaceQuestion {
        service_code: Some(ServiceCode("pothole".to_owned())),
        ..PlaceQuestion::at(Point::new(0.5, longitude))
    }
}

#[test]
fn a_place_is_answered_for_by_the_pack_in_use_and_without_one_by_the_city() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let found = app.whereabouts(&asked(0.5)).unwrap();
    assert_eq!((found.ground, found.answer.responsible), (Ground::Unknown, Responsible::Unknown));
    install(&app, scratch.path(), "1", &rules(RULES));
    let found = app.whereabouts(&asked(0.5)).unwrap();
    assert_eq!((found.ground, found.answer.rule), (Ground::Inside, Some(RuleId("west-potholes".to_owned()))));
    assert_eq!(app.whereabouts(&asked(1.5)).unwrap().answer.rule, None);
    assert_eq!(app.whereabouts(&asked(5.0)).unwrap().ground, Ground::Outside { neighbour: None });
    // The next pack answers at once.
    install(&app, scratch.path(), "2", &rules(&RULES.replace("west-potholes", "newer")));
    assert_eq!(app.whereabouts(&asked(0.5)).unwrap().answer.rule, Some(RuleId("newer".to_owned())));
}

#[test]
fn a_report_keeps_the_rule_it_was_saved_under() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let before = app.submit(&pothole(0.5)).unwrap().report_id;
    install(&app, scratch.path(), "1", &rules(RULES));
    let report_id = app.submit(&pothole(0.5)).unwrap().report_id;
    let rule = |report_id| app.report(report_id).unwrap().rule.map(|rule| rule.0);
    assert_eq!((rule(&before), rule(&report_id).as_deref()), (None, Some("west-potholes")));
    install(&app, scratch.path(), "2", &rules(&RULES.replace("west-potholes", "newer")));
    app.edit(&report_id, Edit { description: Some("Deeper".to_owned()), ..Edit::default() }).unwrap();
    assert_eq!(rule(&report_id).as_deref(), Some("west-potholes"), "nothing it goes by was changed");
    app.edit(&report_id, Edit { fix: Some(fix(0.6)), ..Edit::default() }).unwrap();
    assert_eq!(rule(&report_id).as_deref(), Some("newer"));
    app.edit(&report_id, Edit { fix: Some(fix(1.6)), ..Edit::default() }).unwrap();
    assert_eq!(rule(&report_id), None);
}

#[test]
fn a_pack_that_cannot_be_read_is_told_and_keeps_no_report_from_being_saved() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    install(&app, scratch.path(), "1", b"no rules");
    assert!(matches!(app.whereabouts(&asked(0.5)), Err(Error::Pack(PackError::Damaged))));
    let report_id = app.submit(&pothole(0.5)).unwrap().report_id;
    assert_eq!(app.report(&report_id).unwrap().rule, None);
}
