//! Whole-system stories: a phone you can kill, a clock you own, a city with moods.
//!
//! [`World`] is the one fixture. Time in it is virtual: waiting for days takes no time, and what happens is the same in
//! every run with the same seed.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a fixture of tests: it may stop a test, and its names are its documentation"
)]

mod city;
mod form;
mod mood;
mod phone;
mod pictures;
mod proxy;
mod seams;
mod world;

pub use city::{FakeCity, Landed};
pub use mood::{Answer, Cut, Files, Listing, Mood, Photos, Takes, Updates};
pub use pictures::{jpeg, large, pothole};
pub use proxy::{Plan, Proxy, Stats};
pub use seams::{Dice, Radio, StoryClock};
pub use world::{World, lengths};

/// Tells `tests/run`, and whoever reads along, what this machine did not allow.
///
/// # Panics
/// When the file of what was left out cannot be written.
pub fn leave_out(what: &str, why: &str) {
    println!("left out: {what}: {why}");
    if let Some(path) = std::env::var_os("CURBLINE_LEFT_OUT") {
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        std::io::Write::write_fmt(&mut file, format_args!("{what}: {why}\n")).unwrap();
    }
}
