//! The command line in other languages: what was never translated, and services by the words of any language.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use support::phone::run_plain;
use support::{CityProgram, Phone};

/// Lines with letters that stand in no brackets of the made-up language, and are no address by themselves.
fn untranslated(text: &str) -> Vec<&str> {
    // Ids are capitals and digits.
    let spoken = text.lines().filter(|line| line.chars().any(char::is_lowercase));
    spoken.filter(|line| !line.contains('⟦') && !line.trim().starts_with("http")).collect()
}

#[test]
fn everything_that_the_demo_says_comes_from_the_locales() {
    for tag in ["en-XA", "ar-XB"] {
        let answer = run_plain(&["--language", tag, "demo"]);
        assert_eq!(answer.code, 0, "{answer:?}");
        assert!(answer.out.lines().count() > 8, "{}", answer.out);
        assert_eq!(untranslated(&answer.out), Vec::<&str>::new(), "{tag}: {}", answer.out);
    }
}

#[test]
fn every_error_comes_from_the_locales() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    for arguments in [
        &["status", "none"][..],
        &["photo", "/nowhere.jpg"],
        &["report", "--service", "none", "--at", "here"],
        &["frobnicate"],
        &["sync", "--deadline", "soon"],
        &["text", "no-such-text"],
    ] {
        let answer = phone.run(&[&["--language", "en-XA"], arguments].concat());
        assert_ne!(answer.code, 0, "{answer:?}");
        assert!(!answer.err.is_empty(), "{answer:?}");
        assert_eq!(untranslated(&answer.err), Vec::<&str>::new(), "{arguments:?}");
    }
}

#[test]
fn a_service_is_found_by_the_word_for_it_in_any_language_and_an_emergency_comes_first() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    for words in ["pothole", "potohle", "bache", "حفرة", "الحفر", "坑洞", "яма", "яму"] {
        let found = phone.json(&["services", "--search", words]);
        assert_eq!(found["services"][0]["service_code"], "pothole", "{words}: {found}");
        assert!(found.get("emergency").is_none(), "{words}: {found}");
    }
    for words in ["wires down on Main Street", "cables caídos", "电线掉下来"] {
        let found = phone.json(&["services", "--search", words]);
        assert_eq!(found["emergency"]["id"], "wires", "{words}: {found}");
        assert!(found["emergency"]["text"].as_str().unwrap().contains("911"), "{found}");
    }
}
