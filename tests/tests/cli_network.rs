//! What a person at a terminal chooses about networks, and what they are shown of the city.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

mod support;

use serde_json::{Value, json};
use support::phone::{LANGUAGES, text};
use support::{CityProgram, PLACE, Phone, pictures};

fn saves_a_photo(phone: &Phone, folder: &std::path::Path) {
    let photo = pictures::picture(folder);
    phone.json(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
}

#[test]
fn photos_wait_for_the_network_that_the_person_chose() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    assert_eq!(phone.json(&["network"])["photos"], "not-roaming");
    saves_a_photo(&phone, scratch.path());
    let chosen = phone.json(&["network", "--photos", "unmetered"]);
    assert_eq!((&chosen["photos"], &chosen["waiting"]["reports"]), (&json!("unmetered"), &json!(1)));
    let bytes = &phone.report()["photos"][0]["bytes"];
    assert_eq!(&chosen["waiting"]["photo_bytes"], bytes);

    phone.json(&["sync", "--connection", "none"]);
    phone.json(&["sync", "--connection", "metered"]);
    let waiting = phone.report();
    assert_eq!((&waiting["delivery"], &waiting["reason"]), (&json!("queued"), &json!("costly")));
    assert_eq!(city.requests(), Vec::<Value>::new());

    assert_eq!(phone.json(&["sync", "--connection", "free"])["delivered"], 1, "the network is better now");
    saves_a_photo(&phone, scratch.path());
    phone.json(&["network", "--photos", "always"]);
    assert_eq!(phone.json(&["sync", "--connection", "roaming"])["delivered"], 1);
    assert_eq!(phone.json(&["network"])["waiting"]["photo_bytes"], 0);
    assert_eq!(city.requests().len(), 2);
}

#[test]
fn the_city_is_shown_with_its_profile_and_what_was_learnt_of_it() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    phone.fails(&["city"], 3, "store-missing-settings");
    phone.json(&["init", "--server", city.url()]);
    let shown = phone.json(&["city"]);
    assert_eq!((&shown["server"], &shown["profile"]["name"]), (&json!(city.url()), &json!("generic")));
    assert_eq!(shown["learnt"], json!({ "format": null, "lists_ours": null }));
    saves_a_photo(&phone, scratch.path());
    phone.json(&["sync"]);
    let shown = phone.json(&["city"]);
    assert_eq!(shown["profile"]["name"], "curbline-city", "it said so of itself");
    assert_eq!(shown["profile"]["media"]["upload_endpoint"], "files/");
    assert_eq!(shown["learnt"], json!({ "format": "json", "lists_ours": true }));
    let told: Vec<String> =
        LANGUAGES.iter().map(|language| phone.done(&["--language", language, "city"]).out).collect();
    assert!(told.iter().all(|told| told.lines().count() == 3 && told.contains(city.url())), "{told:?}");
}

#[test]
fn a_profile_from_a_file_is_kept_whatever_the_city_says() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    let profile = scratch.path().join("profile.json");
    std::fs::write(&profile, r#"{"name":"mine","formats":["xml"]}"#).unwrap();
    phone.json(&["init", "--server", city.url(), "--profile", text(&profile)]);
    saves_a_photo(&phone, scratch.path());
    assert_eq!(phone.json(&["sync"])["delivered"], 1);
    let shown = phone.json(&["city"]);
    assert_eq!((&shown["profile"]["name"], &shown["learnt"]["format"]), (&json!("mine"), &json!("xml")));
}

#[test]
fn only_a_report_in_doubt_can_be_said_to_have_arrived() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let report_id = phone.saves_one("Not sent yet");
    phone.fails(&["arrived", &report_id, "--number", "7"], 3, "report-not-parked");
}
