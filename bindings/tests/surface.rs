//! The foreign surface, one line for each thing a shell can name, against the committed list: a change of it shows in
//! review. Read from the built library's own metadata, which is what the Kotlin, Swift and Python sources are made from.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop, and prints what it does not know"
)]

mod lines;

use std::collections::{BTreeMap, BTreeSet};
use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::{Path, PathBuf};

use uniffi_bindgen::macro_metadata::extract_from_bytes;
use uniffi_meta::Metadata;

const RENEW: &str = "CURBLINE_RENEW";

/// What the feature `sealed` adds to the committed list.
const SEALED: [&str; 2] = [
    "curbline      constructor Curbline.open_sealed(folder: String, languages: [String], key: Bytes) throws CurblineError",
    "curbline      function check_sealed_folder(folder: String, key: Bytes) -> Salvage throws CurblineError",
];

/// What the feature `receiver` adds to it.
const RECEIVER: [&str; 7] = [
    "curbline      constructor SatelliteReceiver.gpsd(address: String) throws CurblineError",
    "curbline      constructor SatelliteReceiver.nmea(path: String) throws CurblineError",
    "curbline      enum ReceiverWord.End",
    "curbline      enum ReceiverWord.Silence",
    "curbline      enum ReceiverWord.Told(reading: Reading)",
    "curbline      method SatelliteReceiver.next(patience: Duration) -> ReceiverWord throws CurblineError",
    "curbline      object SatelliteReceiver",
];

/// Cargo builds every form of the library before an integration test, beside the test itself.
fn library() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.with_file_name(format!("{DLL_PREFIX}curbline{DLL_SUFFIX}"))
}

fn metadata() -> Vec<Metadata> {
    let library = library();
    let bytes = std::fs::read(&library).unwrap_or_else(|error| panic!("{}: {error}", library.display()));
    extract_from_bytes(&bytes).unwrap()
}

fn surface() -> String {
    lines::of(&metadata())
}

/// Lines that one side alone has; when there are none, the order differs.
fn difference(golden: &str, now: &str) -> String {
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (golden.lines().collect(), now.lines().collect());
    let gone = was.difference(&is).map(|line| format!("- {line}\n"));
    let new = is.difference(&was).map(|line| format!("+ {line}\n"));
    let lines: String = gone.chain(new).collect();
    if lines.is_empty() { "the order of fields or variants changed\n".to_owned() } else { lines }
}

/// Foreign languages have one name for a type, in whatever module it is; the generators stop at a second one.
#[test]
fn no_two_types_share_a_name() {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in surface().lines() {
        let mut words = line.split_whitespace().skip(1);
        let (Some(kind), Some(name)) = (words.next(), words.next()) else { continue };
        if ["record", "enum", "error", "object", "type"].contains(&kind) {
            let name = name.split(['.', '(']).next().unwrap().to_owned();
            kinds.entry(name).or_default().insert(kind.to_owned());
        }
    }
    kinds.retain(|_, kinds| kinds.len() > 1);
    assert_eq!(kinds, BTreeMap::new());
}

#[test]
fn the_foreign_surface_is_the_committed_one() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/surface.txt");
    let now = surface();
    let has_more = cfg!(feature = "sealed") || cfg!(feature = "receiver");
    if std::env::var_os(RENEW).is_some() && !has_more {
        std::fs::write(&file, &now).unwrap();
        return;
    }
    if has_more {
        // A build with more, and nothing less.
        let sealed = SEALED.iter().filter(|_| cfg!(feature = "sealed"));
        let more: BTreeSet<_> = sealed.chain(RECEIVER.iter().filter(|_| cfg!(feature = "receiver"))).collect();
        let more: String = more.iter().map(|line| format!("+ {line}\n")).collect();
        assert_eq!(difference(&std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n"), &now), more);
        return;
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        golden == now,
        "the foreign surface is not what bindings/tests/surface.txt says:\n\n{}\nIf that is what you mean, say so in \
         CHANGELOG.md and renew the list:\n\n    {RENEW}=1 cargo test -p curbline --test surface\n",
        difference(&golden, &now),
    );
}

#[test]
fn the_surface_has_the_verbs_and_the_nouns() {
    let now = surface();
    for start in [
        "curbline      constructor Curbline.open(",
        "curbline      async method Curbline.sync(",
        "curbline      callback ChangeListener.changed(",
        "curbline      error CurblineError.Offline(",
        "curbline_core record Draft.service_code: ",
        "curbline_core enum Delivery.Accepted(",
    ] {
        assert!(now.lines().any(|line| line.starts_with(start)), "nothing starts with {start:?} in\n{now}");
    }
}

/// The generated sources carry our documentation in comments of their own, and Kotlin's and Swift's nest.
#[test]
fn no_documentation_opens_or_closes_a_foreign_comment() {
    for one in metadata() {
        let text = format!("{one:?}");
        for mark in ["/*", "*/", r#"\"\"\""#] {
            assert!(!text.contains(mark), "{mark} in the documentation of {text}");
        }
    }
}

#[test]
fn a_difference_names_what_went_and_what_came() {
    assert_eq!(difference("a\nb\n", "b\nc\n"), "- a\n+ c\n");
    assert!(difference("a\nb\n", "b\na\n").contains("order"));
}
