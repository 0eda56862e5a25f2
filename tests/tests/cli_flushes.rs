//! What saving costs: how often it makes the system write to the medium, counted outside of our own code.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use support::phone::text;
use support::{CityProgram, Phone, pictures};

/// The figure of the promise: photo included.
const LIMIT: usize = 4;

/// Builds the list keeper that goes in front of the C library.
fn keeper(folder: &Path) -> PathBuf {
    let library = folder.join("flushes.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/flushes.c");
    let built = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o", text(&library), source, "-ldl"]).status();
    assert!(built.unwrap().success(), "cc did not build the list keeper");
    library
}

#[test]
fn saving_a_photo_report_costs_at_most_four_flushes() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    phone.saves_one("So that nothing is new");
    let list = scratch.path().join("flushes");
    let photos = [(640, 480), (800, 600), (320, 200)]
        .map(|(width, height)| pictures::file(scratch.path(), &format!("{width}.jpg"), &pictures::jpeg(width, height)));
    let output = Command::new(env!("CARGO_BIN_EXE_submit-one"))
        .arg(&phone.folder)
        .arg(&list)
        .args(&photos)
        .env("LD_PRELOAD", keeper(scratch.path()))
        .env("CURBLINE_FLUSHES", &list)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(told.lines().count(), photos.len());
    for flushes in told.lines() {
        println!("flushes of one submit: {flushes}");
        let flushes: Vec<&str> = flushes.split(' ').collect();
        assert!(flushes.len() <= LIMIT, "{flushes:?}");
        // Each has to be there, or the count is not worth anything.
        for part in ["unfinished-", ":vault", "curbline.sqlite"] {
            assert!(flushes.iter().any(|flush| flush.contains(part)), "{part} in {flushes:?}");
        }
    }
    assert_eq!(phone.json(&["list"])["reports"].as_array().unwrap().len(), photos.len() + 1);
}

/// The program as a whole, opening and closing of the folder included.
#[test]
fn the_program_itself_flushes_what_it_saves_and_little_else() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.saves_one("So that nothing is new");
    let keeper = keeper(scratch.path());
    let photo = pictures::picture(scratch.path());
    let count = |name: &str, arguments: &[&str]| {
        let list = scratch.path().join(name);
        let ended =
            phone.command(arguments).env("LD_PRELOAD", &keeper).env("CURBLINE_FLUSHES", &list).status().unwrap();
        assert!(ended.success(), "{arguments:?}");
        std::fs::read_to_string(list).unwrap_or_default().lines().count()
    };
    let looking = count("list", &["list"]);
    let saving = count("report", &["report", "--service", "pothole", "--at", support::PLACE, "--photo", text(&photo)]);
    println!("flushes of the program: list {looking}, report with a photo {saving}");
    assert!(saving > looking, "{saving} {looking}");
}
