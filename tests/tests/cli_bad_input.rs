//! What a person can type or choose wrongly: one clear line in their language, and what was saved before stays saved.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::{Path, PathBuf};

use support::phone::text;
use support::{CityProgram, PLACE, Phone, pictures, servers};

/// A phone with one saved report, and a city that knows its services.
fn with_one_report(scratch: &Path) -> (CityProgram, Phone) {
    let city = CityProgram::start(&scratch.join("city"));
    let phone = Phone::set_up(scratch.join("phone"), city.url());
    phone.saves_one("Saved before");
    (city, phone)
}

/// Pictures nobody can send, and what is said of them.
fn bad_pictures(folder: &Path) -> Vec<(PathBuf, &'static str)> {
    let whole = pictures::jpeg(320, 240);
    let png_head = &pictures::png_bomb()[..20];
    vec![
        (folder.join("nowhere.jpg"), "photo-missing"),
        (folder.to_owned(), "photo-unreadable"),
        (pictures::file(folder, "empty.jpg", b""), "photo-empty"),
        (pictures::file(folder, "half.jpg", &whole[..whole.len() / 2]), "photo-truncated"),
        (pictures::file(folder, "head.png", png_head), "photo-truncated"),
        (pictures::file(folder, "notes.jpg", b"Dear city, there is a hole in my street."), "photo-not-a-picture"),
        (pictures::file(folder, "phone.heic", &pictures::heic()), "photo-format"),
        (pictures::file(folder, "bomb.jpg", &pictures::jpeg_bomb()), "photo-too-many-pixels"),
        (pictures::file(folder, "bomb.png", &pictures::png_bomb()), "photo-too-many-pixels"),
    ]
}

#[test]
fn a_file_that_is_no_usable_picture_is_named_for_what_it_is() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    let out = scratch.path().join("out.jpg");
    for (path, code) in bad_pictures(scratch.path()) {
        phone.fails(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&path)], 2, code);
        phone.fails(&["photo", text(&path), text(&out)], 3, code);
        assert!(!out.exists(), "{}", path.display());
    }
    assert_eq!(phone.report()["description"], "Saved before");
    assert_eq!(std::fs::read_dir(phone.folder.join("vault")).unwrap().count(), 0, "no picture is left behind");
}

#[test]
fn coordinates_that_are_no_place_on_earth_are_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    for place in ["nan,7", "7,NaN", "inf,7", "7,-inf", "1e999,0", "90.1,0", "-91,0", "0,180.5", "0,-181"] {
        phone.fails(
            &["report", "--service", "pothole", "--at", place, "--description", "x"],
            2,
            "problem-coordinate-invalid",
        );
    }
    for place in ["", "39.95", "39.95;-75.16", "north,west", "39.95,-75.16,3"] {
        phone.fails(
            &["report", "--service", "pothole", "--at", place, "--description", "x"],
            2,
            "argument-place-invalid",
        );
    }
    for metres in ["nan", "-1", "inf"] {
        let arguments = ["report", "--service", "pothole", "--at", PLACE, "--accuracy", metres, "--description", "x"];
        phone.fails(&arguments, 2, "problem-accuracy-invalid");
    }
    phone.fails(&["report", "--service", "pothole", "--description", "x"], 2, "problem-place-missing");
    assert_eq!(phone.report()["description"], "Saved before");
}

#[test]
fn a_text_that_is_too_long_or_cannot_be_shown_is_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    let report = ["report", "--service", "pothole", "--at", PLACE];
    let with = |option: &'static str, value: String| {
        let mut arguments: Vec<String> = report.iter().map(ToString::to_string).collect();
        if option != "--description" {
            arguments.extend(["--description".to_owned(), "x".to_owned()]);
        }
        arguments.extend([option.to_owned(), value]);
        arguments
    };
    let refused = |arguments: Vec<String>, code: &str| {
        phone.fails(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), 2, code);
    };
    refused(with("--description", "é".repeat(4001)), "problem-text-too-long");
    refused(with("--address", "a".repeat(256)), "problem-text-too-long");
    for option in ["--description", "--address", "--first-name", "--last-name", "--phone"] {
        refused(with(option, "bell\u{7}".to_owned()), "problem-text-control-characters");
        refused(with(option, "\u{1b}[2Jgone".to_owned()), "problem-text-control-characters");
    }
    refused(with("--email", "nobody".to_owned()), "problem-email-invalid");
    assert_eq!(phone.report()["description"], "Saved before");

    let longest = with("--description", "é".repeat(4000));
    phone.json(&longest.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn what_the_service_does_not_know_is_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    let report = |service| ["report", "--service", service, "--at", PLACE, "--description", "x"];
    phone.fails(&report("nope"), 2, "problem-service-unknown");
    phone.fails(&["services", "--code", "nope"], 2, "problem-service-unknown");
    phone.fails(&report("traffic-signal"), 2, "problem-attribute-missing");
    phone.fails(&[&report("pothole")[..], &["--attribute", "depth=3"]].concat(), 2, "problem-attribute-unknown");
    phone.fails(&[&report("pothole")[..], &["--attribute", "depth"]].concat(), 2, "argument-pair-invalid");
    let nothing = ["report", "--service", "pothole", "--at", PLACE];
    phone.fails(&nothing, 2, "problem-description-or-photo-missing");
    assert_eq!(phone.report()["description"], "Saved before");
}

#[test]
fn every_problem_of_a_report_is_told_at_once() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    let answer = phone.run(&["--json", "report", "--service", "nope", "--at", "nan,0", "--email", "x"]);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 4), "{answer:?}");
    let problems = answer.document()["problems"].as_array().unwrap().clone();
    let texts: Vec<&str> = problems.iter().map(|problem| problem["text"].as_str().unwrap()).collect();
    assert_eq!(texts, answer.err.lines().collect::<Vec<_>>());
}

#[test]
fn a_command_line_that_cannot_be_understood_is_answered_with_one_line_that_names_the_help() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let wrong: [(&[&str], &str); 15] = [
        (&[], "usage-command-missing"),
        (&["lst"], "usage-command-unknown"),
        (&["list", "--all"], "usage-option-unknown"),
        (&["report"], "usage-option-missing"),
        (&["init"], "usage-option-missing"),
        (&["status"], "usage-option-missing"),
        (&["export", "--format", "pdf"], "usage-value-invalid"),
        (&["sync", "--deadline", "soon"], "usage-value-invalid"),
        (&["sync", "--deadline=-1"], "usage-value-invalid"),
        (&["photo", "a", "b", "--max-edge", "0"], "usage-value-invalid"),
        (&["report", "--service"], "usage-value-missing"),
        (&["report", "--service", "a", "--service", "b"], "usage-option-repeated"),
        (&["report", "--service", "a", "--anonymous", "--email", "a@b.c"], "usage-options-conflict"),
        (&["photo", "a", "b", "--redact", "1,2,3"], "argument-redaction-invalid"),
        (&["text", "no-such-text"], "text-unknown"),
    ];
    for (arguments, code) in wrong {
        phone.fails(arguments, 2, code);
    }
    assert!(!phone.folder.exists(), "a command that was not understood changes nothing");

    let answer = phone.run(&["--language", "tlh", "list"]);
    assert_eq!((answer.code, answer.only_complaint().contains("tlh")), (2, true), "{answer:?}");
    for help in [&["--help"][..], &["report", "--help"], &["--version"]] {
        assert!(phone.done(help).out.contains("curbline"), "{help:?}");
    }
}

#[test]
fn a_server_address_that_is_none_is_refused_and_the_old_one_stays() {
    let scratch = tempfile::tempdir().unwrap();
    let (city, phone) = with_one_report(scratch.path());
    for address in ["", "not a url", "city.example.org", "ftp://city.example.org/", "file:///etc/passwd", "http://"] {
        phone.fails(&["init", "--server", address], 2, "city-address-invalid");
    }
    phone.fails(&["init", "--server", city.url(), "--profile", "atlantis"], 2, "profile-unknown");
    let profile = pictures::file(scratch.path(), "profile.json", b"{ \"name\": 7 }");
    phone.fails(&["init", "--server", city.url(), "--profile", text(&profile)], 2, "profile-invalid");
    let nowhere = scratch.path().join("nowhere.json");
    phone.fails(&["init", "--server", city.url(), "--profile", text(&nowhere)], 3, "file-unreadable");
    phone.done(&["sync"]);
    assert_eq!((phone.report()["delivery"].as_str(), city.requests().len()), (Some("accepted"), 1));
}

#[test]
fn a_city_without_encryption_has_to_be_allowed_and_a_pin_has_to_be_one() {
    let scratch = tempfile::tempdir().unwrap();
    let (city, phone) = with_one_report(scratch.path());
    let pin = "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    phone.fails(&["init", "--server", "http://city.example/v2"], 2, "city-insecure");
    phone.fails(&["init", "--server", "http://city.example/v2", "--plain-http", "--pin", pin], 2, "city-pins-need-tls");
    phone.fails(&["init", "--server", city.url(), "--pin", pin], 2, "city-pins-need-tls");
    let letters = pin.trim_start_matches("sha256/");
    let (sha1, cut) = (format!("sha1/{letters}"), pin.trim_end_matches('='));
    for wrong in ["", "sha256/", &sha1, letters, cut] {
        let init = ["init", "--server", "https://city.example/", "--pin", pin, "--pin", wrong];
        phone.fails(&init, 2, "city-pin-invalid");
    }
    phone.done(&["sync"]);
    assert_eq!((phone.report()["delivery"].as_str(), city.requests().len()), (Some("accepted"), 1));
    let allowed = phone.json(&["init", "--server", "http://city.example/v2", "--plain-http"]);
    assert_eq!(allowed["server"], "http://city.example/v2");
    let pinned = phone.json(&["init", "--server", "https://city.example/v2", "--pin", pin, "--pin", pin]);
    assert_eq!((&pinned["server"], &pinned["profile"]), (&"https://city.example/v2".into(), &"generic".into()));
}

#[cfg(not(feature = "sealed"))]
#[test]
fn a_build_that_cannot_encrypt_says_so_and_makes_no_folder() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    for command in ["list", "check", "languages"] {
        phone.fails(&["--key-file", "key", command], 2, "sealed-unsupported");
    }
    assert!(!phone.folder.exists());
}

#[test]
fn a_server_that_is_no_city_is_named_for_what_it_does() {
    let scratch = tempfile::tempdir().unwrap();
    let (_city, phone) = with_one_report(scratch.path());
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<!doctype html><h1>Welcome</h1>";
    let (portal, cut) = (servers::answering(page), servers::closing());
    let empty = servers::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let nonsense = servers::answering(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"cats\": 3}",
    );
    let nobody = servers::nobody();
    let faults = [
        (nobody.as_str(), "city-unreachable"),
        ("https://no-such-host.invalid/", "city-unreachable"),
        (&portal.url, "city-html"),
        (&empty.url, "city-empty"),
        (&cut.url, "city-cut"),
        (&nonsense.url, "city-not-understood"),
    ];
    for (url, code) in faults {
        phone.done(&["init", "--server", url]);
        phone.fails(&["services", "--refresh"], 3, code);
        assert!(!phone.json(&["services"])["services"].as_array().unwrap().is_empty(), "what was known stays known");
        // Only the kept report tells of a delivery that did not work; nothing says that it arrived.
        phone.run(&["sync"]);
        let report = phone.report();
        assert!(["queued", "uncertain"].contains(&report["delivery"].as_str().unwrap()), "{url}: {report}");
    }
}

#[test]
fn a_server_that_never_answers_ends_with_the_deadline_and_loses_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let (city, phone) = with_one_report(scratch.path());
    let silent = servers::silent();
    phone.done(&["init", "--server", &silent.url]);
    let answer = phone.run(&["--json", "sync", "--deadline", "1"]);
    assert!(silent.met.try_recv().is_ok(), "it was asked");
    let document = answer.document();
    assert_eq!((&document["delivered"], &document["pending"]), (&0.into(), &1.into()), "{document}");
    assert_eq!(document["reports"][0]["delivery"], "uncertain", "it may have arrived");

    phone.done(&["init", "--server", city.url()]);
    phone.fails(&["discard", phone.report()["report_id"].as_str().unwrap()], 3, "report-uncertain");
    assert!(city.requests().is_empty());
}

#[test]
fn nothing_is_sent_before_a_city_was_chosen() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.saves_one("Before any city");
    phone.fails(&["sync"], 3, "store-missing-settings");
    phone.fails(&["services", "--refresh"], 3, "store-missing-settings");
    assert_eq!(phone.report()["delivery"], "queued");
}
