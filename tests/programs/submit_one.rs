//! Saves one photo report between two looks at a list of flushes, which somebody else writes; prints what was added.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a program of a test, which may stop")]

use std::path::{Path, PathBuf};

use curbline_core::App;
use curbline_core::report::{Draft, Fix, FixSource, PhotoDraft};
use curbline_core::seam::{Clock, Seams, SystemClock};

fn main() {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, list, photos @ ..] = arguments.as_slice() else { return };
    let app = App::open(folder, &["en"], Seams::system().unwrap()).unwrap();
    for photo in photos {
        let before = read(list);
        app.submit(&draft(photo)).unwrap();
        let after = read(list);
        println!("{}", after.strip_prefix(before.as_str()).unwrap().lines().collect::<Vec<_>>().join(" "));
    }
}

fn draft(photo: &Path) -> Draft {
    let taken = SystemClock.now();
    let fix = Fix { latitude: 39.95, longitude: -75.16, accuracy: Some(5.0), taken, source: FixSource::Gps };
    Draft {
        description: "Deep hole".to_owned(),
        fix: Some(fix),
        photos: vec![PhotoDraft { path: photo.to_owned(), redactions: Vec::new() }],
        ..Draft::new("pothole")
    }
}

fn read(list: &Path) -> String {
    std::fs::read_to_string(list).unwrap_or_default()
}
