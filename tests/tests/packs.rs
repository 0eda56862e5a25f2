//! A city's pack on a phone: what it knows without a network, and how it is renewed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use std::path::PathBuf;
use std::time::Duration;

use curbline_core::Error;
use curbline_core::app::{CitySetup, SyncSummary};
use curbline_core::catalog::ServiceCode;
use curbline_core::pack::{Manifest, PackSigner, Part, Section};
use curbline_core::report::{Answer, Draft, Problem};
use curbline_core::seam::{Clock, Connection, Timestamp};
use curbline_tests::lengths::{DAY, HOUR};
use curbline_tests::{Dice, World};
use serde_json::json;

const SERVICES: &str = r#"{
  "services": [
    { "service_code": "pothole", "service_name": "Pothole", "accuracy_metres": 15 },
    { "service_code": "lamp", "service_name": "Street light",
      "attributes": [ { "code": "what", "datatype": "singlevaluelist", "required": true, "description": "What is wrong?",
                        "values": [ { "key": "out", "name": "It is out" } ] } ] }
  ],
  "translations": { "es": { "services": { "lamp": { "service_name": "Farola" } } } }
}"#;

fn world() -> World {
    World::at("2026-03-01T08:00:00Z")
}

fn signer(number: u64) -> PackSigner {
    PackSigner::new(&Dice::new(number)).unwrap()
}

/// A pack whose only own word is its rules.
fn pack(version: &str, rules: &str, built: Timestamp) -> (Manifest, Vec<Part>) {
    let manifest = Manifest {
        name: "riverton".to_owned(),
        version: version.parse().unwrap(),
        jurisdiction_id: None,
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        built,
        expires: std::collections::BTreeMap::new(),
        url: Some("pack".to_owned()),
    };
    let part = |section, text: &str| Part { section, bytes: text.as_bytes().to_vec() };
    (manifest, vec![part(Section::Rules, rules), part(Section::Services, SERVICES)])
}

fn bytes(world: &World, version: &str, by: &PackSigner) -> Vec<u8> {
    let (manifest, parts) = pack(version, version, world.clock.now());
    by.pack(&manifest, &parts).unwrap()
}

fn file(world: &World, bytes: &[u8]) -> PathBuf {
    let path = world.folder().join("city.pack");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A phone with version 1 of the pack.
fn with_pack() -> World {
    let mut world = world();
    let path = file(&world, &bytes(&world, "1", &signer(1)));
    world.app().install_pack(&path, &signer(1).public()).unwrap();
    world
}

fn rules(world: &mut World) -> String {
    let pack = world.app().pack().unwrap();
    String::from_utf8(pack.section(&Section::Rules).unwrap().unwrap()).unwrap()
}

fn told(summary: &SyncSummary) -> Vec<&str> {
    summary.notices.iter().map(|notice| notice.code.as_str()).collect()
}

fn questions(world: &World) -> Vec<String> {
    world.city.asked().into_iter().filter(|line| line.ends_with(" /pack")).collect()
}

#[test]
fn a_fresh_phone_with_a_pack_knows_services_and_questions_without_a_network() {
    let mut world = with_pack();
    let app = world.app();
    let names = |app: &curbline_core::App| -> Vec<String> {
        app.catalog().unwrap().services.into_iter().map(|service| service.service_name).collect()
    };
    assert_eq!(names(&app), ["Pothole", "Street light"]);
    assert_eq!(app.catalog().unwrap().fresh_at, None, "the city itself was never asked");
    app.set_languages(&["es"]);
    assert_eq!(names(&app), ["Pothole", "Farola"]);
    app.set_languages(&["en"]);
    assert_eq!(app.accuracy_needed(&ServiceCode("pothole".to_owned())).unwrap(), Some(15.0));
    assert_eq!(app.accuracy_needed(&ServiceCode("lamp".to_owned())).unwrap(), None);
    let refused = app.submit(&world.draft("lamp"));
    let Err(Error::Invalid { problems }) = refused else { panic!("{refused:?}") };
    assert!(matches!(problems.as_slice(), [Problem::AttributeMissing { .. }]), "{problems:?}");
    let unknown = app.submit(&world.draft("unicorn"));
    assert!(matches!(unknown, Err(Error::Invalid { .. })), "{unknown:?}");
    let answers = vec![Answer { code: "what".to_owned(), values: vec!["out".to_owned()] }];
    app.submit(&Draft { answers, ..world.draft("lamp") }).unwrap();
    assert_eq!(world.city.asked(), Vec::<String>::new());
}

#[test]
fn what_the_city_says_of_its_services_takes_the_place_of_the_packs() {
    let mut world = with_pack();
    world.city.offers(json!([
        { "service_code": "pothole", "service_name": "Hole", "metadata": false, "type": "realtime" },
        { "service_code": "lamp", "service_name": "Lamp", "metadata": false, "type": "realtime" },
    ]));
    world.goes_online();
    let catalog = world.refreshes();
    assert_eq!(catalog.services[0].service_name, "Hole");
    assert!(catalog.fresh_at.is_some());
    let newer = file(&world, &bytes(&world, "2", &signer(1)));
    let app = world.app();
    app.install_pack(&newer, &signer(1).public()).unwrap();
    assert_eq!(app.catalog().unwrap().services[0].service_name, "Hole", "the city knows better than a newer pack");
    app.set_languages(&["es"]);
    assert_eq!(
        app.catalog().unwrap().services[1].service_name,
        "Farola",
        "in a language it was not asked in, the pack does"
    );
}

#[test]
fn a_list_that_would_remove_what_the_pack_offers_is_doubted() {
    let mut world = with_pack();
    world.city.offers(
        json!([{ "service_code": "maintenance", "service_name": "Down", "metadata": false, "type": "realtime" }]),
    );
    world.goes_online();
    assert_eq!(world.refreshes().services[0].service_name, "Pothole");
}

#[test]
fn a_newer_pack_comes_with_the_next_sync_of_the_day() {
    let mut world = with_pack();
    world.goes_online();
    assert_eq!(told(&world.syncs()), Vec::<&str>::new(), "the city has none");
    world.city.packs(bytes(&world, "2", &signer(1)));
    world.waits(HOUR);
    world.syncs();
    assert_eq!(rules(&mut world), "1", "once a day is enough");
    world.waits(DAY);
    assert_eq!(told(&world.syncs()), ["pack-updated"]);
    assert_eq!(rules(&mut world), "2");
    world.dies();
    assert_eq!(rules(&mut world), "2");
    assert_eq!(questions(&world), ["GET /pack", "GET /pack"]);
}

#[test]
fn a_pack_that_is_known_costs_a_question_and_no_bytes() {
    let mut world = with_pack();
    world.city.packs(bytes(&world, "1", &signer(1)));
    world.goes_online();
    assert_eq!(told(&world.syncs()), Vec::<&str>::new(), "the same version is no news");
    world.waits(DAY);
    let before = world.city.packs_given();
    world.syncs();
    assert_eq!((world.city.packs_given(), questions(&world).len()), (before, 2));
}

#[test]
fn a_pack_signed_with_another_key_is_refused_and_told_once() {
    let mut world = with_pack();
    world.city.packs(bytes(&world, "2", &signer(2)));
    world.goes_online();
    assert_eq!(told(&world.syncs()), ["pack-update-not-signed"]);
    for _ in 0..3 {
        world.waits(DAY);
        assert_eq!(told(&world.syncs()), Vec::<&str>::new());
    }
    assert_eq!(rules(&mut world), "1");
    world.city.packs(bytes(&world, "2.1", &signer(1)));
    world.waits(DAY);
    assert_eq!(told(&world.syncs()), ["pack-updated"], "a right one is taken all the same");
}

#[test]
fn what_is_no_pack_is_the_networks_doing_and_nobody_is_bothered() {
    let mut world = with_pack();
    let whole = bytes(&world, "2", &signer(1));
    world.goes_online();
    for wrong in [b"<html>Sign in</html>".to_vec(), whole[..whole.len() / 2].to_vec(), vec![0; 9 * 1024 * 1024]] {
        world.city.packs(wrong);
        assert_eq!(told(&world.syncs()), Vec::<&str>::new());
        world.waits(DAY);
    }
    assert_eq!(rules(&mut world), "1");
    world.city.packs(whole);
    assert_eq!(told(&world.syncs()), ["pack-updated"]);
}

#[test]
fn an_older_pack_of_the_city_is_refused() {
    let mut world = with_pack();
    world.city.packs(bytes(&world, "0.9", &signer(1)));
    world.goes_online();
    assert_eq!(told(&world.syncs()), ["pack-older"]);
    assert_eq!(rules(&mut world), "1");
}

#[test]
fn over_a_network_that_costs_a_large_pack_waits_and_a_small_one_comes() {
    let mut world = with_pack();
    let metered = Connection { metered: true, ..Connection::FREE };
    world.changes_to(metered);
    let mut noise = vec![0; 3_000_000];
    curbline_core::seam::Entropy::fill(&Dice::new(5), &mut noise);
    let (manifest, mut parts) = pack("2", "2", world.clock.now());
    parts.push(Part { section: Section::Streets, bytes: noise });
    world.city.packs(signer(1).pack(&manifest, &parts).unwrap());
    assert_eq!(told(&world.syncs()), Vec::<&str>::new());
    assert_eq!(questions(&world), ["HEAD /pack"]);
    world.changes_to(Connection::FREE);
    assert_eq!(told(&world.syncs()), ["pack-updated"], "what waited comes with the first network that costs nothing");
    world.changes_to(metered);
    world.city.packs(bytes(&world, "3", &signer(1)));
    world.waits(DAY);
    assert_eq!(told(&world.syncs()), ["pack-updated"]);
    world.changes_to(Connection { roaming: true, ..metered });
    world.waits(DAY + Duration::from_secs(1));
    let before = questions(&world).len();
    world.syncs();
    assert_eq!(questions(&world).len(), before, "nobody else's network is used for it");
}

#[test]
fn the_packs_profile_is_followed_unless_somebody_chose_one() {
    let mut world = world();
    let with_profile = |world: &World, version: &str, profile: Option<&str>| {
        let (manifest, mut parts) = pack(version, version, world.clock.now());
        let profile = profile.map(|json| Part { section: Section::Profile, bytes: json.as_bytes().to_vec() });
        parts.extend(profile);
        let manifest = Manifest { jurisdiction_id: Some("riverton.example".to_owned()), ..manifest };
        file(world, &signer(1).pack(&manifest, &parts).unwrap())
    };
    let key = signer(1).public();
    let app = world.opens();
    let profile = || app.city_view().unwrap().profile;
    let path = with_profile(&world, "1", Some(r#"{ "name": "riverton-1" }"#));
    app.install_pack(&path, &key).unwrap();
    app.set_city(CitySetup::at("https://city.example/")).unwrap();
    assert_eq!(profile(), "riverton-1");
    app.install_pack(&with_profile(&world, "2", Some(r#"{ "name": "riverton-2" }"#)), &key).unwrap();
    assert_eq!(profile(), "riverton-2");
    app.install_pack(&with_profile(&world, "3", Some(r#"{ "name": "x", "of_a_later_release": 1 }"#)), &key).unwrap();
    assert_eq!(profile(), "generic", "one that is not understood is none");
    app.install_pack(&with_profile(&world, "4", Some(r#"{ "name": "riverton-4" }"#)), &key).unwrap();
    app.set_city(CitySetup { profile: Some("eindhoven".to_owned()), ..CitySetup::at("https://city.example/") })
        .unwrap();
    assert_eq!(profile(), "eindhoven");
    app.install_pack(&with_profile(&world, "5", Some(r#"{ "name": "riverton-5" }"#)), &key).unwrap();
    assert_eq!(profile(), "eindhoven", "what a person chose stays");
}

#[test]
fn a_pack_goes_with_its_city_and_what_it_offered_too() {
    let mut world = with_pack();
    let app = world.app();
    app.set_city(CitySetup::at("https://city.example/v2/")).unwrap();
    assert!(app.pack().is_some(), "the same host is the same city");
    app.set_city(CitySetup::at("https://elsewhere.example/")).unwrap();
    assert!(app.pack().is_none());
    assert_eq!(app.catalog().unwrap().services.len(), 0);
}
