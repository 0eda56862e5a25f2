//! What making a photo safe costs, process against process: processor time and peak memory.

mod peers;
mod process;
mod quality;
mod task;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{Figure, Pairs, heading, line, quantile};
use crate::scratch;
use peers::Peer;
pub(crate) use peers::python;
use process::Cost;
use task::OURS;

/// The program that takes in one photo and ends. What else is linked into this one is no cost of a photo, and a process
/// holds several megabytes of it.
const PROGRAM: &str = "curbline-bench-photo";

/// Of 12, 13, 16 and 8 megapixels; two of them are 4:2:2.
pub(crate) const PHOTOS: [&str; 4] =
    ["big_galaxy_s7.jpg", "big_oppo_r7.jpg", "gps_empty_tags.jpg", "street_mapillary_DSC00001.jpg"];

const ROUNDS: usize = 15;
const MIB: f64 = 1024.0;

/// What is good enough: shares of the processor time of vips, and MiB.
struct Targets {
    engine: &'static str,
    mean: f64,
    worst: f64,
    memory: f64,
    large: f64,
    /// On top of the photo's own length, where that counts.
    large_memory: f64,
    large_memory_with_file: bool,
}

const TARGETS: Targets = if cfg!(feature = "turbo") {
    Targets {
        engine: "turbo",
        mean: 0.22,
        worst: 0.27,
        memory: 20.0,
        large: 0.45,
        large_memory: 12.0,
        large_memory_with_file: true,
    }
} else {
    Targets {
        engine: "pure Rust",
        mean: 0.42,
        worst: 0.50,
        memory: 32.0,
        large: 0.70,
        large_memory: 40.0,
        large_memory_with_file: false,
    }
};

pub(crate) fn run() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("photos")) else {
        println!("\nphoto: left out, CURBLINE_REAL_DATA does not name the folder of the real photos");
        return;
    };
    build_program();
    let scratch = scratch::folder();
    let photos: Vec<PathBuf> = PHOTOS.iter().map(|name| folder.join(name)).collect();
    let large = large(&photos, scratch.path());
    for peer in peers::all() {
        if let Err(why) = peer.installed() {
            println!("\nphoto: {} left out, {why}", peer.name);
            continue;
        }
        four(&peer, &photos, scratch.path());
        if peer.is_measure {
            match &large {
                Some(photo) => forty_eight(&peer, photo, scratch.path()),
                None => println!("photo: 48 megapixels left out, vips is not installed"),
            }
        }
    }
    instructions(&photos[0], scratch.path());
    quality::compare(&photos, large.as_deref(), scratch.path());
}

fn four(peer: &Peer, photos: &[PathBuf], scratch: &Path) {
    heading(&format!("photo: {} against {}, processor time", TARGETS.engine, peer.name));
    let (mut ratios, mut ours_kib, mut peer_kib) = (Vec::new(), Vec::new(), Vec::new());
    let target = |share: f64| peer.is_measure.then_some(share);
    for (photo, name) in photos.iter().zip(PHOTOS) {
        let (figure, memory) = pairs(peer, photo, scratch);
        line(name, &figure, target(TARGETS.worst));
        ratios.push(figure.ratio);
        ours_kib.push(memory.0);
        peer_kib.push(memory.1);
    }
    let mean = (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64).exp();
    let verdict = |most: f64, value: f64| if value <= most { "met" } else { "missed" };
    if peer.is_measure {
        println!("geometric mean {mean:.3}; target <= {} {}", TARGETS.mean, verdict(TARGETS.mean, mean));
    } else {
        println!("geometric mean {mean:.3}");
    }
    let (ours, theirs) = (quantile(&ours_kib, 1.0) / MIB, quantile(&peer_kib, 1.0) / MIB);
    let wanted = format!("; target <= {} MiB {}", TARGETS.memory, verdict(TARGETS.memory, ours));
    println!(
        "peak memory, the worst: {ours:.1} MiB, {} {theirs:.1}{}",
        peer.name,
        if peer.is_measure { &wanted } else { "" }
    );
}

fn forty_eight(peer: &Peer, photo: &Path, scratch: &Path) {
    let file = std::fs::metadata(photo).unwrap().len() as f64 / MIB / MIB;
    heading(&format!("photo: 48 megapixels, {file:.1} MiB, {} against {}", TARGETS.engine, peer.name));
    let (figure, (ours, theirs)) = pairs(peer, photo, scratch);
    line("four photos in one", &figure, Some(TARGETS.large));
    let most = TARGETS.large_memory + if TARGETS.large_memory_with_file { file } else { 0.0 };
    let verdict = if ours / MIB <= most { "met" } else { "missed" };
    println!(
        "peak memory: {:.1} MiB, {} {:.1}; target <= {most:.1} MiB {verdict}",
        ours / MIB,
        peer.name,
        theirs / MIB
    );
}

/// The processor times of pairs, and the medians of both peaks in KiB.
fn pairs(peer: &Peer, photo: &Path, scratch: &Path) -> (Figure, (f64, f64)) {
    let (mut times, mut ours_kib, mut peer_kib) = (Pairs::default(), Vec::new(), Vec::new());
    // Once each for the file cache.
    ours(photo, scratch);
    peer.cost(photo, scratch);
    for _ in 0..ROUNDS {
        times.take(
            || {
                let cost = ours(photo, scratch);
                ours_kib.push(cost.peak_kib as f64);
                cost.processor
            },
            || {
                let cost = peer.cost(photo, scratch);
                peer_kib.push(cost.peak_kib as f64);
                cost.processor
            },
        );
    }
    (times.median(), (quantile(&ours_kib, 0.5), quantile(&peer_kib, 0.5)))
}

fn ours(photo: &Path, scratch: &Path) -> Cost {
    process::cost(&mut program(OURS, photo, scratch))
}

/// The program for one photo, which lies beside this one.
fn program(what: &str, photo: &Path, scratch: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap().with_file_name(PROGRAM));
    command.arg(what).arg(photo).arg(scratch);
    command
}

/// `cargo run` builds one program alone.
fn build_program() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--release", "-p", "curbline-bench", "--bin", PROGRAM]);
    if cfg!(feature = "turbo") {
        build.args(["--features", "turbo"]);
    }
    let ended = build.status().unwrap();
    assert!(ended.success(), "{ended}");
}

/// 48 megapixels out of the four photos, 4:2:0 as phones write them.
pub(crate) fn large(photos: &[PathBuf], scratch: &Path) -> Option<PathBuf> {
    let photo = scratch.join("48.jpg");
    let names: Vec<&str> = photos.iter().filter_map(|photo| photo.to_str()).collect();
    let status = Command::new("vips")
        .args(["arrayjoin", &names.join(" "), &format!("{}[Q=90,subsample_mode=on,strip]", photo.display())])
        .args(["--across", "2", "--hspacing", "4000", "--vspacing", "3000"])
        .status()
        .ok()?;
    status.success().then_some(photo)
}

/// Of one process that takes in 12 megapixels: a figure without noise.
fn instructions(photo: &Path, scratch: &Path) {
    let one = program(OURS, photo, scratch);
    let told = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(one.get_program())
        .args(one.get_args())
        .output();
    let Ok(told) = told else {
        println!("\nphoto: instructions left out, valgrind is not installed");
        return;
    };
    let text = String::from_utf8_lossy(&told.stderr);
    let count: f64 =
        text.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok()).expect("a count");
    println!("\nphoto: {:.1} million instructions for {} ({})", count / 1e6, PHOTOS[0], TARGETS.engine);
}
