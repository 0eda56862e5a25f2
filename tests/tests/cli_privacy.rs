//! What people wrote is for the city, not for the log.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use support::phone::text;
use support::{CityProgram, Phone, pictures};

/// Strings that stand nowhere but in what a person entered.
const MARKS: [&str; 6] =
    ["zqdescriptionzq", "zqfirstzq", "zqlastzq", "zqmail@zqhost.example", "555-0199-zq", "zqaddresszq"];

#[test]
fn the_log_never_says_what_a_person_wrote_nor_where_they_stood() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start_with(&scratch.path().join("city"), &["--api-key", "zqkeyzq"]);
    let phone = Phone::new(scratch.path().join("phone"));
    let photo = pictures::picture(scratch.path());
    let [description, first, last, mail, number, address] = MARKS;
    let mut log = String::new();
    let mut run = |arguments: &[&str]| {
        let answer = phone.run(&[&["-vv"], arguments].concat());
        log.push_str(&answer.err);
        answer
    };
    run(&["init", "--server", city.url(), "--api-key", "zqkeyzq"]);
    run(&["services", "--refresh"]);
    let report = [
        "report",
        "--service",
        "pothole",
        "--at",
        "39.9876543,-75.1234567",
        "--photo",
        text(&photo),
        "--description",
        description,
        "--first-name",
        first,
        "--last-name",
        last,
        "--email",
        mail,
        "--phone",
        number,
        "--address",
        address,
    ];
    assert_eq!(run(&report).code, 0);
    run(&[&report[..], &["--attribute", "zqattributezq=zqvaluezq"]].concat());
    let report_id = phone.report()["report_id"].as_str().unwrap().to_owned();
    run(&["edit", &report_id, "--description", &format!("{description} and more")]);
    assert_eq!(run(&["sync"]).code, 0);
    run(&["sync", "--deadline", "5"]);
    run(&["list"]);
    run(&["status", &report_id]);

    assert_eq!(city.requests().len(), 1);
    assert!(log.contains(&report_id), "the log tells of the report by its id: {log}");
    // A mistake in what was typed is told with what was typed; that is an answer, not the log.
    let logged: Vec<&str> = log.lines().filter(|line| !line.contains("zqattributezq")).collect();
    for mark in MARKS.iter().chain(&["zqkeyzq", "zqvaluezq", "39.98", "75.12"]) {
        assert!(!logged.iter().any(|line| line.contains(mark)), "{mark} in the log: {log}");
    }
}

/// Files a marked report with a photo, sends it, and gives what of it can be read in the data folder.
#[cfg(feature = "sealed")]
fn left_in_the_folder(scratch: &std::path::Path, global: &[&str]) -> Vec<String> {
    let city = CityProgram::start_with(&scratch.join("city"), &["--api-key", "zqkeyzq"]);
    let phone = Phone::new(scratch.join("phone"));
    let photo = pictures::picture(scratch);
    let run = |arguments: &[&str]| phone.done(&[global, arguments].concat());
    let [description, first, last, mail, number, address] = MARKS;
    run(&["init", "--server", city.url(), "--api-key", "zqkeyzq"]);
    run(&["services", "--refresh"]);
    let report = ["report", "--service", "pothole", "--at", support::PLACE, "--description", description];
    let person = ["--first-name", first, "--last-name", last, "--email", mail, "--phone", number, "--address", address];
    run(&[&report[..], &person, &["--photo", text(&photo)]].concat());
    let mut files = support::files(&phone.folder);
    run(&["sync"]);
    files.extend(support::files(&phone.folder));
    assert!(files.len() >= 4 && city.requests().len() == 1);
    // A photo's own beginning, and the beginning of a plain database.
    let parts: Vec<&[u8]> = vec![b"\xFF\xD8\xFF\xE0", b"SQLite format 3", b"CREATE TABLE", b"zqkeyzq"];
    let parts = parts.into_iter().chain(MARKS.iter().map(|mark| mark.as_bytes()));
    let found = parts.filter(|part| files.values().any(|bytes| bytes.windows(part.len()).any(|seen| seen == *part)));
    found.map(|part| String::from_utf8_lossy(part).into_owned()).collect()
}

#[cfg(feature = "sealed")]
#[test]
fn nothing_of_a_report_can_be_read_in_a_sealed_folder() {
    let (plain, sealed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let key = pictures::file(sealed.path(), "key", &[7; 32]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    // The plain folder shows that the search finds what there is.
    assert_eq!(left_in_the_folder(plain.path(), &[]).len(), MARKS.len() + 4);
    assert_eq!(left_in_the_folder(sealed.path(), &["--key-file", text(&key)]), Vec::<String>::new());
}

#[test]
fn without_being_asked_the_program_logs_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    phone.saves_one("Hole");
    phone.done(&["sync"]);
    let another = ["-v", "report", "--service", "pothole", "--at", support::PLACE, "--description", "Another hole"];
    assert_ne!(phone.run(&another).err, "");
}
