use std::path::Path;

use super::*;
use crate::app::similar::tests::phone;
use crate::pack::sign::tests::{manifest, part, signer};
use crate::place::address::tests::town::{at, section};
use crate::place::routing::{self, Known, RulesSource};
use crate::report::{Draft, Fix, FixSource};
use crate::seam::Timestamp;

const RULES: &str = r#"{"responsible":[{"id":"roads","kind":"other","name":"Roads","phone":"555-0143"}],
"rules":[{"id":"state-roads","owners":["STATE"],"responsible":"roads"}]}"#;

fn install(app: &App, folder: &Path, version: &str, streets: &[u8]) {
    let known = Known { layers: [].into(), services: None };
    let rules = routing::compile(&RulesSource { file: "rules.json", text: RULES }, &known).unwrap();
    let path = folder.join("new.pack");
    let parts = [part(Section::Rules, &rules), part(Section::Streets, streets)];
    std::fs::write(&path, signer(1).pack(&manifest("riverton", version), &parts).unwrap()).unwrap();
    app.install_pack(&path, &signer(1).public()).unwrap();
}

fn pothole(point: Point, address: &str) -> Draft {
    let Point { latitude, longitude } = point;
    let taken = Timestamp::from_millis(0);
    Draft {
        fix: Some(Fix { latitude, longitude, accuracy: Some(10.0), taken, source: FixSource::Map }),
        address_string: address.to_owned(),
        description: "Deep".to_owned(),
        ..Draft::new("pothole")
    }
}

#[test]
fn addresses_are_those_of_the_pack_in_use() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    assert!(app.find_address("150 market st").unwrap().matches.is_empty());
    assert!(app.suggest_addresses("mark", 5).unwrap().is_empty() && app.address_hint("xyzzy st").unwrap().is_none());
    assert!(app.address_near(at(0.0, 0.0)).unwrap().is_none());
    assert_eq!(app.place_in_words(at(50.0, 0.0), Some(at(0.0, 0.0))).unwrap().unwrap().code, "place-away");

    install(&app, scratch.path(), "1", &section(true));
    assert_eq!(app.find_address("150 market").unwrap().matches[0].address, "150 MARKET ST");
    assert_eq!(app.suggest_addresses("150 mar", 5).unwrap()[0].text, "150 MARKET ST");
    assert_eq!(app.address_near(at(2.0, 30.0)).unwrap().unwrap().address, "130 MARKET ST");
    assert_eq!(app.cross_streets("market").unwrap().len(), 6);
    assert_eq!(app.landmarks("town", 5).unwrap().len(), 1);
    assert_eq!(app.address_hint("150 markt st").unwrap().unwrap().code, "address-near");
    assert_eq!(app.place_in_words(at(2.0, 30.0), None).unwrap().unwrap().code, "place-on-street-near");

    // The next pack answers at once.
    install(&app, scratch.path(), "2", &section(false));
    assert!(app.address_near(at(2.0, 30.0)).unwrap().is_none());
}

#[test]
fn a_report_goes_by_who_keeps_the_street_it_is_on() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    install(&app, scratch.path(), "1", &section(true));
    let rule = |draft: &Draft| {
        let saved = app.submit(draft).unwrap();
        let report = app.report(&saved.report_id).unwrap();
        assert_eq!(report.address_string, draft.address_string, "what was typed stays");
        report.rule.map(|rule| rule.0)
    };
    assert_eq!(rule(&pothole(at(3.0, 50.0), "")).as_deref(), Some("state-roads"), "on Market Street");
    assert_eq!(rule(&pothole(at(-100.0, 50.0), "150 market st")), None, "the place counts, not the address");
    assert_eq!(rule(&pothole(at(-1_000.0, 50.0), "150 market st")), None, "on no street that has a line");
    // Without lines the address is all there is.
    install(&app, scratch.path(), "2", &section(false));
    assert_eq!(rule(&pothole(at(3.0, 50.0), "150 market st")).as_deref(), Some("state-roads"));
    for doubtful in ["150 markt st", "market st", "7 1st st", ""] {
        assert_eq!(rule(&pothole(at(3.0, 50.0), doubtful)), None, "{doubtful}");
    }
}

#[test]
fn streets_that_cannot_be_read_are_told_and_keep_no_report_from_being_saved() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    install(&app, scratch.path(), "1", b"no streets");
    assert!(matches!(app.find_address("150 market st"), Err(Error::Pack(PackError::Damaged))));
    app.submit(&pothole(at(3.0, 50.0), "150 market st")).unwrap();
}
