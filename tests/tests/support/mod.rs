//! What the tests of the command line stand on: the built programs, run as a person would run them. Knows the contract's
//! shapes, and nothing of the core.
#![allow(dead_code, unused_imports, reason = "every test file takes what it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::panic,
    missing_docs,
    reason = "part of tests: it may stop one"
)]

pub mod city;
pub mod phone;
pub mod pictures;
pub mod servers;
pub mod web;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

pub use city::CityProgram;
pub use phone::Phone;

/// City Hall of Philadelphia.
pub const PLACE: &str = "39.95,-75.16";

/// A built program, `curbline` or `curbline-city`. Cargo tells a test of the programs of its own package only, so the
/// first question builds both, into the folder and with the profile of this test.
pub fn program(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(build).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn build() -> PathBuf {
    // target/<profile>/deps/<this test>
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--package", "curbline-cli", "--package", "curbline-city"]);
    if cfg!(feature = "sealed") {
        cargo.args(["--features", "curbline-cli/sealed"]);
    }
    cargo.arg("--target-dir").arg(folder.parent().unwrap()).current_dir(env!("CARGO_MANIFEST_DIR"));
    match folder.file_name().and_then(|name| name.to_str()).unwrap() {
        "debug" => {}
        profile => drop(cargo.args(["--profile", profile])),
    }
    assert!(cargo.status().unwrap().success(), "the programs were not built");
    folder.to_owned()
}

/// Every file below a folder, by its path.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    found
}

/// Says that a test did not look at what it is for, and why.
pub fn left_out(reason: &str) {
    eprintln!("left out: {reason}");
}
