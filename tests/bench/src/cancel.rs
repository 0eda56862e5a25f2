//! How long an ingest goes on after somebody cancelled it, at moments nobody chose.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use curbline_core::photo::{IngestContext, IngestOptions, PhotoError, Stage, Watch, ingest_with, read_bounded};
use curbline_tests::Dice;

use crate::measure::{millis, quantile, timed};
use crate::photo::{PHOTOS, large};
use crate::scratch;

/// Of each picture.
const ROUNDS: usize = 60;

/// Milliseconds in which it has to end.
const MOST: f64 = 50.0;

/// Somebody who has second thoughts.
#[derive(Default)]
struct Second {
    thoughts: AtomicBool,
    /// When, and how long the thread of the ingest had worked by then, in milliseconds.
    since: Mutex<Option<(Instant, f64)>>,
}

impl Second {
    fn cancel(&self, thread: &Path) {
        *self.since.lock().unwrap() = Some((Instant::now(), worked(thread)));
        self.thoughts.store(true, Ordering::Release);
    }
}

/// The processor time of a thread in milliseconds: on a busy machine it passes as on a quiet one.
fn worked(thread: &Path) -> f64 {
    let text = std::fs::read_to_string(thread.join("schedstat")).unwrap();
    text.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6
}

impl Watch for Second {
    fn is_cancelled(&self) -> bool {
        self.thoughts.load(Ordering::Acquire)
    }

    fn reached(&self, _: Stage<'_>) {}
}

pub(crate) fn run() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("photos")) else {
        println!("\ncancel: left out, CURBLINE_REAL_DATA does not name the folder of the real photos");
        return;
    };
    let scratch = scratch::folder();
    let photos: Vec<PathBuf> = PHOTOS.iter().map(|name| folder.join(name)).collect();
    let engine = if cfg!(feature = "turbo") { "turbo" } else { "pure Rust" };
    println!("\ncancel: from the moment of a cancellation to the return, {engine}, {ROUNDS} times each");
    println!("{:<44} {:>10} {:>10} {:>10} {:>9}", "", "whole ms", "p99 ms", "worst ms", "target");
    println!("(and the worst of the processor time in it, which a busy machine does not lengthen)");
    for (name, photo) in PHOTOS.iter().zip(&photos) {
        line(name, photo);
    }
    let Some(joined) = large(&photos, scratch.path()) else {
        println!("cancel: the others left out, vips is not installed");
        return;
    };
    line("48 megapixels", &joined);
    let (twelve, thirteen) = (&photos[0], &photos[1]);
    for (name, operation, source, target) in [
        ("PNG, 12 megapixels", "copy", twelve, "12.png[compression=1]"),
        ("PNG, interlaced, 12 megapixels", "copy", twelve, "interlaced.png[compression=1,interlace]"),
        ("progressive JPEG, 20 megapixels", "resize 1.25", thirteen, "20.jpg[Q=90,interlace]"),
        ("lossy WebP, 12 megapixels", "copy", twelve, "12.webp[Q=80]"),
        ("lossless WebP, 12 megapixels", "copy", twelve, "lossless.webp[lossless,effort=0]"),
    ] {
        match made(operation, source, &scratch.path().join(target)) {
            Some(picture) => line(name, &picture),
            None => println!("{name:<44} left out, vips cannot make it"),
        }
    }
}

/// A picture made by vips; `target` has its options behind it.
fn made(operation: &str, source: &Path, target: &Path) -> Option<PathBuf> {
    let (name, arguments) = operation.split_once(' ').unwrap_or((operation, ""));
    let status = Command::new("vips").arg(name).arg(source).arg(target).args(arguments.split_whitespace()).status();
    status.ok()?.success().then(|| PathBuf::from(target.to_str().unwrap().split('[').next().unwrap()))
}

fn line(name: &str, photo: &Path) {
    let file = read_bounded(photo).unwrap();
    let take = |watch: &Second| {
        let context = IngestContext { watch, ..IngestContext::default() };
        ingest_with(&file, &IngestOptions::default(), &context)
    };
    let wholes: Vec<f64> = (0..5).map(|_| millis(timed(|| drop(take(&Second::default()).unwrap())))).collect();
    let whole = quantile(&wholes, 0.5);
    let dice = Dice::new(file.len() as u64);
    let thread = Path::new("/proc").join(std::fs::read_link("/proc/thread-self").unwrap());
    let (mut late, mut work) = (Vec::new(), Vec::new());
    while late.len() < ROUNDS {
        let watch = Arc::new(Second::default());
        let after = Duration::from_micros(dice.below((whole * 1000.0) as u64));
        let (changes, ingest) = (Arc::clone(&watch), thread.clone());
        let mind = thread::spawn(move || {
            thread::sleep(after);
            changes.cancel(&ingest);
        });
        let answer = take(&watch);
        let (returned, worked) = (Instant::now(), worked(&thread));
        mind.join().unwrap();
        match answer {
            Err(PhotoError::Cancelled) => {
                let (since, before) = watch.since.lock().unwrap().unwrap();
                late.push(millis(returned.duration_since(since)));
                work.push(worked - before);
            }
            // It was faster than the second thoughts.
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    let (p99, worst) = (quantile(&late, 0.99), quantile(&late, 1.0));
    let verdict = if worst <= MOST { "met" } else { "missed" };
    let work = quantile(&work, 1.0);
    println!(
        "{name:<44} {whole:>10.1} {p99:>10.1} {worst:>10.1} {:>9} {verdict} ({work:.1} at work)",
        format!("<= {MOST}")
    );
}
