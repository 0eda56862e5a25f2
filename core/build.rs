//! Makes the tables of languages and messages out of `locales/`. What is wrong there fails the build, with file and line.

#[path = "src/language/key.rs"]
mod key;
#[path = "build/kinds.rs"]
mod kinds;
#[path = "build/locales.rs"]
mod locales;
#[path = "build/parts.rs"]
mod parts;
#[path = "build/rooms.rs"]
mod rooms;
#[path = "build/rules.rs"]
mod rules;
#[path = "build/say.rs"]
mod say;

use std::env;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=build");
    for fault in build().err().unwrap_or_default() {
        println!("cargo::error={fault}");
    }
}

fn build() -> Result<(), Vec<String>> {
    let folder = |name| env::var_os(name).map(PathBuf::from).ok_or_else(|| vec![format!("{name} is not set")]);
    let (own, out) = (folder("CARGO_MANIFEST_DIR")?, folder("OUT_DIR")?);
    let locales = locales::read(&own.parent().unwrap_or(Path::new("..")).join("locales"))?;
    let faults = rules::faults(&locales);
    if !faults.is_empty() {
        return Err(faults);
    }
    let written =
        rooms::write(&locales, &out).and_then(|()| locales.first().map_or(Ok(()), |english| say::write(english, &out)));
    written.map_err(|fault| vec![fault])
}
