//! City packs at a terminal: keys, building, verifying, installing, and every way in which one is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "a test may stop")]

mod support;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::phone::{LANGUAGES, text};
use support::{CityProgram, Phone};

/// A folder with a key and whoever makes packs in it.
struct Maker {
    scratch: tempfile::TempDir,
    phone: Phone,
}

impl Maker {
    fn new() -> Self {
        let scratch = tempfile::tempdir().unwrap();
        let phone = Phone::new(scratch.path().join("phone"));
        let maker = Self { scratch, phone };
        maker.phone.done(&["pack", "key", "-o", &maker.path("key")]);
        maker
    }

    fn path(&self, name: &str) -> String {
        text(&self.scratch.path().join(name)).to_owned()
    }

    /// A source with one service; `more` stands in its `pack.json`.
    fn source(&self, name: &str, version: &str, more: &str) -> String {
        let folder = self.scratch.path().join(format!("{name}-{version}"));
        std::fs::create_dir_all(&folder).unwrap();
        let pack = format!(
            r#"{{ "name": "{name}", "version": "{version}", "language": "en", "time_zone": "UTC",
                  "services": "services.json", "due": "due.json"{more} }}"#
        );
        std::fs::write(folder.join("pack.json"), pack).unwrap();
        let services = format!(
            r#"{{ "services": [ {{ "service_code": "hole", "service_name": "Hole {version}", "accuracy_metres": 15 }} ] }}"#
        );
        std::fs::write(folder.join("services.json"), services).unwrap();
        std::fs::write(folder.join("due.json"), r#"{ "services": { "hole": { "business_days": 3 } } }"#).unwrap();
        text(&folder).to_owned()
    }

    /// Builds a pack with a key; where it is.
    fn build(&self, name: &str, version: &str, key: &str) -> String {
        let (source, file) =
            (self.source(name, version, r#", "url": "pack""#), self.path(&format!("{name}-{version}.pack")));
        let built = self.phone.json(&["pack", "build", &source, "-o", &file, "--key", key]);
        assert_eq!(built["valid"], true, "{built}");
        file
    }

    fn install(&self, server: &str, file: &str, key: &str) -> Vec<String> {
        ["init", "--server", server, "--pack", file, "--pack-key", key].map(str::to_owned).to_vec()
    }
}

fn texts(command: &[String]) -> Vec<&str> {
    command.iter().map(String::as_str).collect()
}

#[test]
fn a_pack_is_built_verified_shown_and_installed() {
    let maker = Maker::new();
    let (key, public) = (maker.path("key"), maker.path("key.pub"));
    let file = maker.build("riverton", "1", &key);
    let expected = json!({ "name": "riverton", "version": "1", "valid": true });
    assert_eq!(maker.phone.json(&["pack", "verify", &file, "--key", &public]), expected);
    assert_eq!(maker.phone.json(&["pack", "verify", &file, "--key", &key]), expected, "the maker has the secret one");
    let shown = maker.phone.json(&["pack", "show", &file]);
    assert_eq!((&shown["name"], &shown["version"], &shown["valid"]), (&json!("riverton"), &json!("1"), &json!(true)));
    assert!(shown["sections"]["services"].as_u64().unwrap() > 10, "{shown}");
    let command = maker.install("http://127.0.0.1:9/", &file, &public);
    let installed = maker.phone.json(&texts(&command));
    assert_eq!(installed["pack"], json!({ "name": "riverton", "version": "1" }));
    let services = maker.phone.json(&["services"]);
    assert_eq!((&services["services"][0]["service_name"], &services["fresh_at"]), (&json!("Hole 1"), &Value::Null));
    assert_eq!(services["services"][0]["due"], json!({ "business_days": 3 }));
    assert_eq!(maker.phone.json(&["services", "--code", "hole"])["accuracy_metres"], 15.0);
    maker.phone.json(&["report", "--service", "hole", "--at", support::PLACE, "--description", "Deep"]);
    maker.phone.fails(
        &["report", "--service", "tree", "--at", support::PLACE, "--description", "Down"],
        2,
        "problem-service-unknown",
    );
    assert_eq!(maker.phone.json(&["pack", "remove"])["pack"], Value::Null);
    assert_eq!(maker.phone.json(&["services"])["services"], json!([]));
}

#[test]
#[cfg(unix)]
fn a_secret_key_is_its_owners_alone_and_is_never_written_over() {
    use std::os::unix::fs::PermissionsExt;
    let maker = Maker::new();
    let key = maker.path("key");
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    let before = std::fs::read(&key).unwrap();
    maker.phone.fails(&["pack", "key", "-o", &key], 3, "file-exists");
    assert_eq!(std::fs::read(&key).unwrap(), before);
    std::fs::remove_file(&key).unwrap();
    maker.phone.fails(&["pack", "key", "-o", &key], 3, "file-exists");
    assert!(!Path::new(&key).exists(), "half a pair is no pair");
    let public = std::fs::read_to_string(maker.path("key.pub")).unwrap();
    assert!(public.starts_with("ed25519:") && !String::from_utf8(before).unwrap().contains(public.trim()));
}

#[test]
fn every_fault_of_a_source_is_told_with_file_and_line_in_every_language() {
    let maker = Maker::new();
    let source = maker.source("riverton", "1", ",\n\"speed\": 1");
    std::fs::write(Path::new(&source).join("services.json"), "{ \"services\": [\n] }").unwrap();
    let (file, key) = (maker.path("out.pack"), maker.path("key"));
    let command = ["pack", "build", source.as_str(), "-o", &file, "--key", &key];
    for language in LANGUAGES {
        let answer = maker.phone.run(&[&["--language", language][..], &command].concat());
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        assert_eq!(answer.err.lines().count(), 3, "both files and how many there are: {answer:?}");
        // Arabic has marks around what is not Arabic.
        let first = answer.err.lines().next().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        assert!(first.starts_with("pack.json") && first.contains('3') && first.contains("speed"), "{answer:?}");
    }
    let source = maker.source("riverton", "1", "");
    std::fs::write(Path::new(&source).join("services.json"), "{ \"services\": [\n{ \"service_code\": \"\" },\n3 ] }")
        .unwrap();
    let answer = maker.phone.run(&[&["--json"][..], &command].concat());
    assert_eq!(answer.code, 2);
    let document = answer.document();
    let faults: Vec<(&str, u64)> = document["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| (fault["code"].as_str().unwrap(), fault["line"].as_u64().unwrap()))
        .collect();
    assert_eq!(faults, [("source-key-missing", 2), ("source-kind", 2), ("source-kind", 3)], "{document}");
    assert_eq!(document["valid"], false);
    assert!(!Path::new(&file).exists(), "nothing is left of what was not built");
}

#[test]
fn each_pack_that_is_not_taken_is_told_in_one_line_and_the_one_in_use_goes_on() {
    let maker = Maker::new();
    maker.phone.done(&["pack", "key", "-o", &maker.path("other")]);
    let (key, public, other) = (maker.path("key"), maker.path("key.pub"), maker.path("other.pub"));
    let server = "http://127.0.0.1:9/";
    maker.phone.done(&texts(&maker.install(server, &maker.build("riverton", "1.10", &key), &public)));
    let whole = std::fs::read(maker.build("riverton", "2", &key)).unwrap();
    let changed = |name: &str, bytes: Vec<u8>| {
        std::fs::write(maker.path(name), bytes).unwrap();
        maker.path(name)
    };
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 4;
    let mut later = whole.clone();
    later[8] = 2;
    let cases = [
        (changed("half", whole[..whole.len() / 2].to_vec()), &public, "pack-damaged"),
        (changed("flipped", flipped), &public, "pack-damaged"),
        (changed("picture", b"\xFF\xD8\xFF\xE0 a picture".to_vec()), &public, "pack-not-one"),
        (changed("later", later), &public, "pack-newer"),
        (changed("large", vec![0; 9 << 20]), &public, "pack-too-large"),
        (maker.build("riverton", "2", &maker.path("other")), &public, "pack-not-signed"),
        (maker.build("riverton", "2", &maker.path("other")), &other, "pack-other-key"),
        (maker.build("elsewhere", "2", &key), &public, "pack-other-city"),
        (maker.build("riverton", "1.9", &key), &public, "pack-older"),
        (maker.path("none"), &public, "file-unreadable"),
        (changed("half", whole[..9].to_vec()), &changed("nonsense", b"key".to_vec()), "pack-key-invalid"),
    ];
    for (file, key, code) in &cases {
        maker.phone.fails(&texts(&maker.install(server, file, key)), 3, code);
        assert_eq!(maker.phone.json(&["city"])["pack"]["version"], "1.10", "{code}");
    }
    let again = maker.install(server, &maker.build("riverton", "1.10", &key), &public);
    assert_eq!(maker.phone.json(&texts(&again))["pack"]["version"], "1.10", "the same once more is nothing to do");
    maker.phone.fails(&["init", "--server", server, "--pack", "x"], 2, "usage-option-missing");
}

#[test]
fn verify_says_no_and_why_and_still_answers_with_one_document() {
    let maker = Maker::new();
    maker.phone.done(&["pack", "key", "-o", &maker.path("other")]);
    let file = maker.build("riverton", "1", &maker.path("key"));
    let answer = maker.phone.run(&["pack", "verify", &file, "--key", &maker.path("other.pub"), "--json"]);
    assert_eq!(answer.code, 1);
    let document = answer.document();
    assert_eq!((&document["name"], &document["valid"]), (&json!("riverton"), &json!(false)));
    assert_eq!(document["error"]["code"], "pack-not-signed");
    std::fs::write(&file, b"CURBPACK").unwrap();
    let answer = maker.phone.run(&["pack", "show", &file, "--json"]);
    assert_eq!((answer.code, &answer.document()["error"]["code"]), (1, &json!("pack-damaged")));
}

#[test]
fn a_check_tells_of_a_damaged_pack_and_installing_it_again_mends_it() {
    let maker = Maker::new();
    let command =
        maker.install("http://127.0.0.1:9/", &maker.build("riverton", "1", &maker.path("key")), &maker.path("key.pub"));
    maker.phone.done(&texts(&command));
    let shelf = maker.phone.folder.join("packs");
    let installed: PathBuf = std::fs::read_dir(shelf).unwrap().next().unwrap().unwrap().path();
    let mut bytes = std::fs::read(&installed).unwrap();
    bytes[30] ^= 1;
    std::fs::write(&installed, bytes).unwrap();
    let answer = maker.phone.run(&["check", "--json"]);
    assert_eq!((answer.code, &answer.document()["packs_damaged"]), (1, &json!(1)));
    assert_eq!(maker.phone.json(&["city"])["pack"], Value::Null, "the program goes on without");
    maker.phone.done(&texts(&command));
    assert_eq!(maker.phone.json(&["check"])["ok"], true);
}

#[test]
fn a_city_that_gives_its_pack_away_renews_it_on_every_phone() {
    let maker = Maker::new();
    let (key, public) = (maker.path("key"), maker.path("key.pub"));
    let (one, two) = (maker.build("riverton", "1", &key), maker.build("riverton", "2", &key));
    std::fs::copy(&two, maker.path("served")).unwrap();
    let city = CityProgram::start_with(&maker.scratch.path().join("city"), &["--pack", &maker.path("served")]);
    maker.phone.done(&texts(&maker.install(city.url(), &one, &public)));
    let synced = maker.phone.json(&["sync"]);
    assert_eq!(synced["notices"][0]["code"], "pack-updated", "{synced}");
    assert_eq!(maker.phone.json(&["city"])["pack"]["version"], "2");
    assert_eq!(maker.phone.json(&["sync"])["notices"], json!([]));
}
