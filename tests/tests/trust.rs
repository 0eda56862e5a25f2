//! Which addresses a phone talks to, whatever it was told before and wherever a city sends it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use curbline_core::Error;
use curbline_core::app::CitySetup;
use curbline_core::open311::CityError;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Delivery, ReportId};
use curbline_core::seam::KeyPin;
use curbline_tests::World;

fn world() -> World {
    let mut world = World::at("2026-03-01T08:00:00Z");
    world.goes_online();
    world
}

fn city_error(error: Option<Error>) -> CityError {
    match error {
        Some(Error::City(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn delivered(world: &mut World, report: &ReportId) -> bool {
    world.syncs();
    matches!(world.delivery(report), Delivery::Accepted(_))
}

/// Changes the kept address as a file of an older release would have it: without the fields that came later.
fn kept_by_an_older_release(world: &mut World, url: &str) {
    world.dies();
    let database = rusqlite::Connection::open(world.folder().join("phone/curbline.sqlite")).unwrap();
    let change = "UPDATE settings SET value = \
                  json_remove(json_set(value, '$.url', ?1), '$.plain_http', '$.pins') WHERE key = 'city'";
    assert_eq!(database.execute(change, [url]).unwrap(), 1);
}

#[test]
fn an_unencrypted_city_has_to_be_allowed_and_the_one_before_stays() {
    let mut world = world();
    let report = world.writes("pothole");
    let app = world.app();
    let open = CitySetup::at("http://user:pass@city.example/v2?key=1");
    let refused = CityError::Insecure { url: "http://city.example/v2".to_owned() };
    assert_eq!(city_error(app.set_city(open.clone()).err()), refused);
    assert_eq!(app.city_view().unwrap().url, "https://city.example/");
    let pinned = CitySetup { plain_http: true, pins: vec![KeyPin::of(b"")], ..open.clone() };
    let refused = CityError::PinsNeedTls { url: "http://city.example/v2".to_owned() };
    assert_eq!(city_error(app.set_city(pinned).err()), refused);
    assert!(world.city.asked().is_empty());

    let allowed = CitySetup { plain_http: true, ..CitySetup::at("http://city.example/") };
    assert_eq!(app.set_city(allowed).unwrap().url, "http://city.example/");
    drop(app);
    assert!(delivered(&mut world, &report));
}

#[test]
fn an_unencrypted_city_of_an_older_release_gets_nothing_and_reports_are_kept_for_it() {
    let mut world = world();
    let report = world.writes("pothole");
    kept_by_an_older_release(&mut world, "http://city.example/");
    let app = world.opens();
    // Saving, and looking at what is there, is as it was.
    let draft = world.draft("pothole");
    let another = world.saves(&draft);
    assert_eq!(app.city_view().unwrap().url, "http://city.example/");
    let refused = CityError::Insecure { url: "http://city.example/".to_owned() };
    let synced = world.runtime().block_on(app.sync(None, &Cancel::default()));
    assert_eq!(city_error(synced.err()), refused);
    assert_eq!(city_error(world.runtime().block_on(app.refresh_catalog()).err()), refused);
    assert!(world.city.asked().is_empty());

    app.set_city(CitySetup::at("https://city.example/")).unwrap();
    drop(app);
    assert!(delivered(&mut world, &report) && delivered(&mut world, &another));
}

#[test]
fn every_request_to_a_pinned_city_carries_the_pins_over_restarts() {
    let mut world = world();
    let pins = vec![KeyPin::of(b"in use"), KeyPin::of(b"in a safe")];
    let setup = CitySetup { pins: pins.clone(), ..CitySetup::at("https://city.example/") };
    world.app().set_city(setup).unwrap();
    let report = world.reports("pothole");
    world.dies();
    let app = world.opens();
    drop(app);
    assert!(delivered(&mut world, &report));
    let travelled = world.city.pins();
    assert!(travelled.len() > 2 && travelled.iter().all(|with| *with == pins), "{travelled:?}");
}

#[test]
fn a_city_without_pins_is_asked_without() {
    let mut world = world();
    let report = world.reports("pothole");
    assert!(delivered(&mut world, &report));
    assert!(world.city.pins().iter().all(Vec::is_empty));
}
