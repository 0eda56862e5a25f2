//! Hints about what a report says come with it, and hold nothing up.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use serde_json::{Value, json};
use support::phone::{LANGUAGES, run_plain, text};
use support::{PLACE, Phone, pictures};

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn what_leads_to_a_person_is_told_on_stderr_and_the_report_is_saved() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let words = "A car, KXR-4821, blocks the ramp at 1200 Market St. Call 215-555-0199 or write to ann@example.com";
    let report = ["report", "--service", "parking", "--at", PLACE, "--description", words];
    for language in LANGUAGES {
        let answer = phone.run(&[&["--language", language], &report[..]].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        let hints: Vec<&str> = answer.err.lines().collect();
        assert_eq!(hints.len(), 3, "{answer:?}");
        for (hint, found) in hints.iter().zip(["KXR-4821", "215-555-0199", "ann@example.com"]) {
            assert!(hint.contains(found), "{hint}");
        }
    }
    let document = phone.run(&[&report[..], &["--json"]].concat()).document();
    assert_eq!(codes(&document["advice"]), ["advice-text-plate", "advice-text-phone", "advice-text-email"]);
    assert_eq!(document["problems"], json!([]));
    assert_eq!(phone.json(&["list"])["reports"].as_array().unwrap().len(), 4);
}

#[test]
fn a_report_without_anything_to_look_at_again_is_saved_without_a_word() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let photo = pictures::picture(scratch.path());
    // A pin set by hand: that the photo knows no place is no matter.
    let report =
        ["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo), "--description", "1234 Elm"];
    assert_eq!(phone.json(&report)["advice"], json!([]));
    let nowhere = phone.run(&["report", "--service", "pothole", "--address", "1234 Elm", "--photo", text(&photo)]);
    assert_eq!((nowhere.code, nowhere.err.lines().count()), (0, 1), "{nowhere:?}");
}

#[test]
fn a_picture_tells_its_facts_without_being_written() {
    let scratch = tempfile::tempdir().unwrap();
    let photo = pictures::picture(scratch.path());
    let facts = run_plain(&["photo", text(&photo), "--json"]).document();
    assert_eq!((&facts["width"], &facts["altitude"], &facts["north"]), (&json!(320), &Value::Null, &Value::Null));
    assert_eq!(codes(&facts["warnings"]), ["advice-photo-no-place"]);
    assert_eq!(support::files(scratch.path()).len(), 1, "nothing was written");
}

#[test]
fn boxes_and_polygons_are_covered_black_or_pixelated() {
    let scratch = tempfile::tempdir().unwrap();
    let photo = pictures::picture(scratch.path());
    let out = scratch.path().join("out.jpg");
    let mut written = Vec::new();
    for area in ["10,10,90,90", "pixelate:10,10,90,90", "10,10;100,10;55,100", "pixelate:10,10;100,10;55,100"] {
        let answer = run_plain(&["photo", text(&photo), text(&out), "--redact", area]);
        assert_eq!(answer.code, 0, "{answer:?}");
        written.push(std::fs::read(&out).unwrap());
    }
    written.sort();
    written.dedup();
    assert_eq!(written.len(), 4);
    let answer = run_plain(&["--json", "photo", text(&photo), text(&out), "--redact", "10,10;100,10"]);
    assert_eq!((answer.code, &answer.document()["error"]["code"]), (3, &json!("photo-redaction-corners")));
}
