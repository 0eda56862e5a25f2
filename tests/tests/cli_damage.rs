//! Data folders that a disk damaged, as a person meets them: what is said, what is kept, and that nothing is sent twice.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop, and clippy's own exemption ends at helper functions"
)]

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;
use support::phone::{LANGUAGES, text};
use support::{CityProgram, PLACE, Phone, pictures};

const DATABASE: [&str; 3] = ["curbline.sqlite", "curbline.sqlite-wal", "curbline.sqlite-shm"];

/// A phone with so many reports, each with a photo, and their vault files.
fn with_photos(phone: &Phone, folder: &std::path::Path, count: u16) -> Vec<(Value, PathBuf)> {
    for number in 0..count {
        let photo = pictures::file(folder, "photo.jpg", &pictures::jpeg(200 + number, 100));
        phone.done(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
    }
    let reports = phone.json(&["list"])["reports"].as_array().unwrap().clone();
    let file =
        |report: &Value| phone.folder.join(format!("vault/{}.jpg", report["photos"][0]["photo_id"].as_str().unwrap()));
    reports.into_iter().map(|report| (report.clone(), file(&report))).collect()
}

#[test]
fn photos_that_are_gone_or_damaged_are_named_in_the_language_of_the_person() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let photos = with_photos(&phone, scratch.path(), 3);
    std::fs::remove_file(&photos[0].1).unwrap();
    std::fs::write(&photos[1].1, b"half a photo").unwrap();
    let mut said = BTreeSet::new();
    for language in LANGUAGES {
        let answer = phone.run(&["--language", language, "check"]);
        assert_eq!((answer.code, answer.err.as_str()), (1, ""), "{answer:?}");
        for (report, is_lost) in [(&photos[0].0, true), (&photos[1].0, true), (&photos[2].0, false)] {
            assert_eq!(answer.out.contains(report["reference"].as_str().unwrap()), is_lost, "{answer:?}");
        }
        said.insert(answer.out);
    }
    assert_eq!(said.len(), LANGUAGES.len());
    let found = phone.run(&["check", "--json"]).document();
    assert_eq!((&found["ok"], &found["salvaged"], &found["moved_to"]), (&false.into(), &0.into(), &Value::Null));
    assert_eq!((&found["photos_missing"], &found["photos_damaged"]), (&1.into(), &1.into()));
    assert_eq!(std::fs::read(&photos[1].1).unwrap(), b"half a photo", "a check touches no photo");
    assert_eq!(phone.json(&["list"])["reports"].as_array().unwrap().len(), 3);
}

/// The worst a disk can do: it gives back an older state, in which a report that arrived is still to be sent.
#[test]
fn what_a_damaged_folder_calls_unsent_is_looked_for_before_it_is_sent() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    let profile = r#"{"name":"quick","media":{"count":10},"listed_after_seconds":2,"requests_per_minute":null}"#;
    let profile = pictures::file(scratch.path(), "profile.json", profile.as_bytes());
    phone.done(&["init", "--server", city.url(), "--profile", text(&profile)]);
    phone.done(&["services", "--refresh"]);
    let before = with_photos(&phone, scratch.path(), 1);
    let older = DATABASE.map(|name| std::fs::read(phone.folder.join(name)).unwrap());
    phone.done(&["sync", "--deadline", "30"]);
    assert_eq!(city.requests().len(), 1);

    for (name, bytes) in DATABASE.iter().zip(&older) {
        std::fs::write(phone.folder.join(name), bytes).unwrap();
    }
    // One byte in the middle of the log, so that the damage shows.
    let log = phone.folder.join(DATABASE[1]);
    let mut bytes = std::fs::read(&log).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&log, &bytes).unwrap();
    phone.fails(&["list"], 3, "store-damaged");
    phone.fails(&["sync"], 3, "store-damaged");
    let found = phone.run(&["check", "--json"]).document();
    assert_eq!((&found["ok"], &found["salvaged"]), (&false.into(), &1.into()), "{found}");
    let kept = format!("{}-wal", found["moved_to"].as_str().unwrap());
    assert!(std::fs::read(kept).unwrap() == bytes, "the damaged log is kept as it was");
    assert_eq!(phone.report()["delivery"], "uncertain");

    let summary = phone.json(&["sync", "--deadline", "30"]);
    assert_eq!((&summary["pending"], &summary["needs_attention"]), (&0.into(), &0.into()), "{summary}");
    assert_eq!(city.requests().len(), 1, "it was there already");
    assert_eq!(phone.report()["report_id"], before[0].0["report_id"]);
    assert_eq!(phone.report()["service_request_id"], city.requests()[0]["service_request_id"]);
}

#[test]
fn a_report_out_of_a_damaged_folder_that_the_city_lacks_is_sent_once_with_its_photo() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    let profile = r#"{"name":"quick","media":{"count":10},"listed_after_seconds":2,"requests_per_minute":null}"#;
    let profile = pictures::file(scratch.path(), "profile.json", profile.as_bytes());
    phone.done(&["init", "--server", city.url(), "--profile", text(&profile)]);
    with_photos(&phone, scratch.path(), 2);
    let log = phone.folder.join(DATABASE[1]);
    let bytes = std::fs::read(&log).unwrap();
    // Cut as a whole: SQLite itself would take what is left for everything there ever was.
    std::fs::write(&log, &bytes[..bytes.len() - 100]).unwrap();
    phone.fails(&["list"], 3, "store-damaged");
    let found = phone.run(&["check", "--json"]).document();
    assert_eq!(found["ok"], false, "{found}");
    let salvaged = found["salvaged"].as_u64().unwrap();
    assert!(salvaged >= 1, "{found}");
    let summary = phone.json(&["sync", "--deadline", "60"]);
    assert_eq!((&summary["pending"], &summary["needs_attention"]), (&0.into(), &0.into()), "{summary}");
    let requests = city.requests();
    assert_eq!(requests.len() as u64, salvaged, "{requests:?}");
    assert!(requests.iter().all(|request| request["media_url"].is_string()), "{requests:?}");
    phone.done(&["check"]);
}

#[test]
fn a_database_that_vanished_or_was_emptied_is_not_taken_for_a_new_one() {
    for empty in [false, true] {
        let scratch = tempfile::tempdir().unwrap();
        let phone = Phone::new(scratch.path().join("phone"));
        phone.saves_one("Saved before");
        for name in DATABASE {
            std::fs::remove_file(phone.folder.join(name)).unwrap();
        }
        if empty {
            std::fs::write(phone.folder.join(DATABASE[0]), b"").unwrap();
        }
        phone.fails(&["list"], 3, "store-damaged");
        let found = phone.run(&["check", "--json"]).document();
        assert_eq!((&found["ok"], &found["salvaged"]), (&false.into(), &0.into()), "{found}");
        phone.done(&["check"]);
        phone.saves_one("Saved after");
    }
}
