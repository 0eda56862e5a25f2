//! Encrypted data folders from the command line: they work like any other with their key, and not at all without.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::{Path, PathBuf};

use support::phone::text;
use support::{CityProgram, PLACE, Phone, files, pictures};

const KEY: [u8; 32] = *b"0123456789abcdefghijklmnopqrst\xFF\n";

/// A key file that is its owner's alone.
fn key_file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = pictures::file(folder, name, bytes);
    allow(&path, 0o600);
    path
}

#[cfg(unix)]
fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn allow(_: &Path, _: u32) {}

#[test]
fn a_sealed_folder_tells_the_whole_story_with_its_key() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    let raw = key_file(scratch.path(), "raw", &KEY);
    let digits: String = KEY.iter().map(|byte| format!("{byte:02X}")).collect();
    let digits = key_file(scratch.path(), "digits", format!("{digits}\n").as_bytes());
    let photo = pictures::picture(scratch.path());
    phone.done(&["--key-file", text(&raw), "init", "--server", city.url()]);
    phone.done(&["services", "--refresh", "--key-file", text(&digits)]);
    phone.done(&["--key-file", text(&raw), "report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
    phone.done(&["--key-file", text(&digits), "sync"]);
    let report = phone.json(&["--key-file", text(&raw), "list"])["reports"][0].clone();
    assert_eq!(
        (report["delivery"].as_str(), report["photos"][0]["state"].as_str()),
        (Some("accepted"), Some("delivered"))
    );
    assert_eq!(city.requests().len(), 1);
    assert_eq!(phone.json(&["--key-file", text(&raw), "check"])["ok"], true);
    assert!(!std::fs::read(phone.folder.join("curbline.sqlite")).unwrap().starts_with(b"SQLite format 3"));
}

#[test]
fn the_demo_can_be_kept_in_a_sealed_folder() {
    let scratch = tempfile::tempdir().unwrap();
    let key = key_file(scratch.path(), "key", &KEY);
    let phone = Phone::new(scratch.path().join("phone"));
    phone.done(&["--key-file", text(&key), "demo", "--keep", text(scratch.path())]);
    phone.fails(&["list"], 3, "store-sealed");
    assert_eq!(phone.json(&["--key-file", text(&key), "list"])["reports"][0]["delivery"], "accepted");
}

#[test]
fn another_key_no_key_and_no_need_of_one_are_told_and_change_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let (right, wrong) = (key_file(scratch.path(), "right", &KEY), key_file(scratch.path(), "wrong", &[7; 32]));
    let photo = pictures::picture(scratch.path());
    let (sealed, plain) = (Phone::new(scratch.path().join("sealed")), Phone::new(scratch.path().join("plain")));
    let report = ["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)];
    sealed.done(&[&["--key-file", text(&right)], &report[..]].concat());
    plain.done(&report);
    let before = (files(&sealed.folder), files(&plain.folder));
    for command in [&["list"][..], &["check"], &["sync"], &report, &["init", "--server", "https://city.invalid/"]] {
        let with = |key| [&["--key-file", text(key)], command].concat();
        sealed.fails(&with(&wrong), 3, "store-wrong-key");
        sealed.fails(command, 3, "store-sealed");
        plain.fails(&with(&right), 3, "store-not-sealed");
    }
    assert_eq!((files(&sealed.folder), files(&plain.folder)), before);
    assert_eq!(sealed.json(&["--key-file", text(&right), "list"])["reports"].as_array().unwrap().len(), 1);
}

#[test]
fn a_file_that_holds_no_key_is_named_and_no_folder_is_made() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    for (name, bytes) in [("empty", &b""[..]), ("short", &KEY[..31]), ("long", &[b'a'; 65]), ("words", &[b'z'; 64])] {
        let path = key_file(scratch.path(), name, bytes);
        phone.fails(&["--key-file", text(&path), "list"], 2, "key-file-invalid");
    }
    let nowhere = scratch.path().join("nowhere");
    phone.fails(&["--key-file", text(&nowhere), "list"], 3, "file-unreadable");
    phone.fails(&["--key-file", text(scratch.path()), "check"], 3, "file-unreadable");
    assert!(!phone.folder.exists());
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_get_at_is_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let key = key_file(scratch.path(), "key", &KEY);
    for mode in [0o640, 0o604, 0o644, 0o620, 0o602, 0o777] {
        allow(&key, mode);
        phone.fails(&["--key-file", text(&key), "list"], 3, "key-file-exposed");
    }
    assert!(!phone.folder.exists());
    for mode in [0o600, 0o400] {
        allow(&key, mode);
        phone.done(&["--key-file", text(&key), "list"]);
    }
}

/// A report with this file as its photo; what `list` says of it.
fn files_one(phone: &Phone, key: &Path, photo: &Path) -> serde_json::Value {
    let report = ["report", "--service", "pothole", "--at", PLACE, "--redact", "0,0,320,240", "--photo", text(photo)];
    let saved = phone.run(&[&["--key-file", text(key)], &report[..], &["--json"]].concat()).document();
    let status = ["--key-file", text(key), "status", saved["report_id"].as_str().unwrap()];
    phone.json(&status)["reports"][0].clone()
}

#[test]
fn an_original_is_kept_by_policy_alone_never_sent_and_written_out_as_it_was() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    let key = key_file(scratch.path(), "key", &KEY);
    let with = |arguments: &[&str]| phone.json(&[&["--key-file", text(&key)], arguments].concat());
    let photo = pictures::picture(scratch.path());
    let file = std::fs::read(&photo).unwrap();
    with(&["init", "--server", city.url()]);
    assert_eq!(with(&["originals"])["originals"], "nothing");
    let before = files_one(&phone, &key, &photo);
    assert_eq!(before["photos"][0]["original_sha256"], serde_json::Value::Null);
    assert_eq!(with(&["originals", "whole"])["originals"], "whole");
    let report = files_one(&phone, &key, &photo);
    let (report_id, photo_id) =
        (report["report_id"].as_str().unwrap(), report["photos"][0]["photo_id"].as_str().unwrap());
    let sha256 = report["photos"][0]["original_sha256"].as_str().unwrap();
    assert_eq!((sha256.len(), &report["photos"][0]["original_kept"]), (64, &true.into()));
    assert_eq!(with(&["export", "--format", "json"])[0]["photos"][0]["original_sha256"], sha256);

    with(&["sync", "--deadline", "30"]);
    assert_eq!(city.requests().len(), 2);
    // The city has nothing of the file, and the phone nothing that can be read.
    for (path, bytes) in files(&scratch.path().join("city")).into_iter().chain(files(&phone.folder)) {
        assert!(!bytes.windows(64).any(|window| window == &file[600..664]), "{}", path.display());
    }
    let out = scratch.path().join("out.jpg");
    let original = ["original", report_id, photo_id, "-o", text(&out)];
    assert_eq!(with(&original)["original_sha256"], sha256);
    assert!(std::fs::read(&out).unwrap() == file);

    let fails = |arguments: &[&str], exit, code| {
        phone.fails(&[&["--key-file", text(&key)], arguments].concat(), exit, code);
    };
    fails(&original, 3, "file-exists");
    let other = scratch.path().join("other.jpg");
    fails(&["original", before["report_id"].as_str().unwrap(), photo_id, "-o", text(&other)], 3, "original-not-kept");
    fails(&["original", report_id, "no-photo", "-o", text(&other)], 3, "photo-unknown");
    fails(&["original", "no-report", "no-photo", "-o", text(&other)], 3, "report-unknown");
    fails(&["original", report_id, photo_id, "-o", text(&scratch.path().join("no/where"))], 3, "file-unwritable");
    let originals = files(&phone.folder.join("originals"));
    assert_eq!(originals.len(), 1);
    let sealed = originals.keys().next().unwrap();
    std::fs::write(sealed, b"half an original").unwrap();
    fails(&["original", report_id, photo_id, "-o", text(&other)], 3, "store-original-damaged");
    let check = phone.run(&["--key-file", text(&key), "check", "--json"]);
    let found = check.document();
    assert_eq!((check.code, &found["ok"], &found["originals_damaged"]), (1, &false.into(), &1.into()));
    std::fs::remove_file(sealed).unwrap();
    fails(&["original", report_id, photo_id, "-o", text(&other)], 3, "store-original-missing");
    for language in support::phone::LANGUAGES {
        let told = phone.run(&["--key-file", text(&key), "--language", language, "check"]);
        assert!(told.code == 1 && told.out.contains(report["reference"].as_str().unwrap()), "{told:?}");
        let told = phone.run(&["--key-file", text(&key), "--language", language, "status", report_id]);
        assert!(told.out.contains(sha256), "{told:?}");
    }
    assert!(!other.exists());
}
