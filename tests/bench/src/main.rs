//! What Curbline costs, each figure as a ratio to a peer that is measured in the same run.
//!
//! `cargo run --release -p curbline-bench -- NAME`; what the names mean is in the README beside this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a program that is run by hand, and may stop"
)]

mod address;
mod boundary;
mod cancel;
mod city;
mod enqueue;
mod floor;
mod language;
mod link;
mod measure;
mod nearby;
mod open;
mod pack;
mod photo;
mod picture;
mod scratch;
mod search;
mod throughput;

use std::path::Path;

const NAMES: [(&str, fn()); 12] = [
    ("enqueue", enqueue::run),
    ("throughput", throughput::run),
    ("link", link::run),
    ("open", open::run),
    ("nearby", nearby::run),
    ("photo", photo::run),
    ("address", address::run),
    ("pack", pack::run),
    ("cancel", cancel::run),
    ("boundary", boundary::run),
    ("language", language::run),
    ("search", search::run),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        // This program in another process: what is measured does not share a runtime with its counterpart.
        [city::PROCESS, folder] => city::serve(Path::new(folder)),
        [address::PROCESS, what, section] => address::child(what, Path::new(section)),
        [boundary::PROCESS, file] => boundary::child(Path::new(file)),
        [open::PROCESS, what, folder] => open::child(what, Path::new(folder)),
        [language::PROCESS, what, folder] => language::child(what, Path::new(folder)),
        [nearby::PROCESS] => nearby::measure(),
        [] | ["all"] => NAMES.iter().for_each(|(_, run)| run()),
        names => {
            for wanted in names {
                let Some((_, run)) = NAMES.iter().find(|(name, _)| name == wanted) else {
                    panic!("no benchmark {wanted}; there are {:?}", NAMES.map(|(name, _)| name));
                };
                run();
            }
        }
    }
}
