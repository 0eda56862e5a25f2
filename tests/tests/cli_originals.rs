//! What a person at a terminal chooses about originals in a folder without a key.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

mod support;

use std::collections::BTreeSet;

use serde_json::Value;
use support::phone::{LANGUAGES, text};
use support::{PLACE, Phone, pictures};

#[test]
fn a_folder_without_a_key_keeps_the_digest_alone_and_says_so_in_every_language() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let photo = pictures::picture(scratch.path());
    assert_eq!(phone.json(&["originals"])["originals"], "nothing");
    phone.fails(&["originals", "whole"], 2, "originals-need-key");
    phone.fails(&["originals", "everything"], 2, "usage-value-invalid");
    assert_eq!(phone.json(&["originals"])["originals"], "nothing");
    assert_eq!(phone.json(&["originals", "digest"])["originals"], "digest");
    phone.json(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
    let report = phone.report();
    let photo = &report["photos"][0];
    assert_eq!((photo["original_sha256"].as_str().unwrap().len(), &photo["original_kept"]), (64, &Value::Bool(false)));
    let out = scratch.path().join("out");
    let (report_id, photo_id) = (report["report_id"].as_str().unwrap(), photo["photo_id"].as_str().unwrap());
    phone.fails(&["original", report_id, photo_id, "-o", text(&out)], 3, "original-not-kept");
    assert!(!out.exists() && !phone.folder.join("originals").exists());
    assert_eq!(phone.json(&["check"])["ok"], true);
    let said: BTreeSet<String> =
        LANGUAGES.iter().map(|language| phone.done(&["--language", language, "originals", "digest"]).out).collect();
    assert_eq!(said.len(), LANGUAGES.len());
    assert!(said.iter().all(|said| said.lines().count() == 2), "{said:?}");
}
