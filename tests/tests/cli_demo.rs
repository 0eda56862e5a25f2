//! The one command that tells the whole story.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::Path;

use serde_json::{Value, json};
use support::phone::{LANGUAGES, run_plain, text};
use support::{Phone, pictures};

/// Runs the demo for programs, and checks what its contract promises whatever the photo.
fn demo(folder: &Path, arguments: &[&str]) -> Value {
    let answer = run_plain(&[&["demo", "--json", "--keep", text(folder)], arguments].concat());
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}");
    let story = answer.document();
    let report = &story["report"];
    let photo = &report["photos"][0];
    assert_eq!((&report["delivery"], &photo["state"]), (&json!("accepted"), &json!("delivered")), "{story}");
    assert!(report["due"].is_string() && photo["media_url"].is_string(), "{story}");
    let number = report["service_request_id"].as_str().unwrap();
    assert!(story["tracking_text"].as_str().unwrap().contains(number), "{story}");
    assert_eq!((&story["city"]["requests"], &story["city"]["media_bytes"]), (&json!(1), &photo["bytes"]));
    assert!(story["city"]["url"].as_str().unwrap().starts_with("http://127.0.0.1:"));

    let media = std::fs::read_dir(folder.join("city/media")).unwrap().map(|entry| entry.unwrap().path());
    let media: Vec<_> = media.filter(|path| path.is_file()).collect();
    assert_eq!(media.len(), 1, "{media:?}");
    let kept = std::fs::read(&media[0]).unwrap();
    assert_eq!(json!(kept.len()), photo["bytes"]);
    pictures::assert_no_metadata(&kept);
    let layout = pictures::layout(&kept);
    assert_eq!((json!(layout.width), json!(layout.height)), (photo["width"].clone(), photo["height"].clone()));
    assert_eq!(Phone::new(folder.join("phone")).report()["report_id"], report["report_id"]);
    story
}

#[test]
fn the_demo_draws_its_own_picture_and_leaves_phone_and_city_behind_when_asked() {
    let scratch = tempfile::tempdir().unwrap();
    let story = demo(scratch.path(), &[]);
    let report = &story["report"];
    assert!((report["latitude"].as_f64().unwrap() - 39.9526).abs() < 1e-5, "the place of the picture: {report}");
    assert!((report["longitude"].as_f64().unwrap() + 75.1652).abs() < 1e-5, "{report}");
}

#[test]
fn the_demo_speaks_to_people_in_their_language() {
    let told = LANGUAGES.map(|tag| run_plain(&["--language", tag, "demo"]));
    for (tag, answer) in LANGUAGES.iter().zip(&told) {
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{tag}: {answer:?}");
        assert!(answer.out.contains("10001") && answer.out.contains("/media/"), "{tag}: {}", answer.out);
        assert!(!answer.out.contains("{$"), "{tag}: {}", answer.out);
    }
    let [english, spanish, arabic] = told.each_ref().map(|answer| answer.out.as_str());
    assert!(english.contains("Your report was received. Its number is 10001"), "{english}");
    assert!(spanish.contains("Su número de solicitud es 10001"), "{spanish}");
    assert!(arabic.contains("استلمت المدينة بلاغك. رقمه هو \u{2068}10001\u{2069}"), "{arabic}");
}

#[test]
fn a_photo_that_does_not_know_its_place_gets_a_pin() {
    let scratch = tempfile::tempdir().unwrap();
    let photo = pictures::picture(scratch.path());
    let story = demo(&scratch.path().join("kept"), &["--photo", text(&photo)]);
    assert!(story["report"]["latitude"].is_number(), "{story}");
    let answer = run_plain(&["demo", "--photo", text(&photo)]);
    assert!(answer.out.contains("does not know where it was taken"), "{answer:?}");
}

#[test]
fn a_photo_that_cannot_be_used_ends_the_demo_with_one_clear_line() {
    let scratch = tempfile::tempdir().unwrap();
    let photo = pictures::file(scratch.path(), "phone.heic", &pictures::heic());
    for tag in LANGUAGES {
        let answer = run_plain(&["demo", "--json", "--language", tag, "--photo", text(&photo)]);
        assert_eq!((answer.code, &answer.document()["error"]["code"]), (3, &json!("photo-format")), "{answer:?}");
        assert!(answer.only_complaint().contains("HEIC"), "{answer:?}");
    }
}
