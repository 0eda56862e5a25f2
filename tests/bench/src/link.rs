//! How much of a bad line reaches the city as photos: ten of them over a slow, far line that is cut again and again, once in
//! pieces that can be resumed, and, with other cuts, whole.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use curbline_core::App;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Delivery, Draft, PhotoDraft, PhotoState};
use curbline_core::seam::Seams;
use curbline_tests::{Plan, Proxy, Stats};
use tokio::runtime::Runtime;

use crate::city::{self, CityProcess};
use crate::{enqueue, picture, scratch};

/// 256 kbit/s in each direction.
const BYTES_PER_SECOND: u64 = 256_000 / 8;
/// One way; 300 ms there and back.
const LATENCY: Duration = Duration::from_millis(150);
const CUT_EVERY: u64 = 60_000;
const PHOTO_BYTES: usize = 300_000;
const PATIENCE: Duration = Duration::from_secs(400);
/// Of what the line could have carried.
const LEAST_USEFUL: f64 = 0.85;

/// The city as it is, with the place for uploads.
const PIECES: &str = r#"{"name": "pieces", "listed_after_seconds": 3, "requests_per_minute": null, "concurrency": 4,
    "media": {"style": "multipart_media", "count": 10, "max_bytes": 10000000, "upload_endpoint": "files/"}}"#;

/// The city as if it knew no uploads.
const WHOLE: &str = r#"{"name": "whole", "listed_after_seconds": 3, "requests_per_minute": null, "concurrency": 4,
    "media": {"style": "multipart_media", "count": 10, "max_bytes": 10000000}}"#;

pub(crate) fn run() {
    println!("\nlink: 256 kbit/s each way, 300 ms there and back");
    let line = Plan { bytes_per_second: Some(BYTES_PER_SECOND), latency: LATENCY, ..Plan::default() };
    match journey(PIECES, Plan { cut_up_every: Some(CUT_EVERY), ..line.clone() }, 10) {
        Ok(Journey { useful, elapsed, stats }) => {
            let share = useful as f64 / (BYTES_PER_SECOND as f64 * elapsed.as_secs_f64());
            let verdict = if share >= LEAST_USEFUL { "met" } else { "missed" };
            println!("10 photos in pieces, each connection cut after {CUT_EVERY} bytes up:");
            println!(
                "  {useful} bytes of photos in {:.1} s, {} cuts, {} bytes up",
                elapsed.as_secs_f64(),
                stats.cuts,
                stats.up
            );
            println!("  {:.1} % of the line; target >= 85 % {verdict}", share * 100.0);
        }
        Err(error) => println!("in pieces: left out, this core does not take the profile: {error}"),
    }
    // A line that is always cut before a photo is through never lets one through whole: here the first connections are
    // cut, early, late, and after the last byte of the first photo.
    let cuts_up = vec![60_000, 150_000, 290_000, 310_000, 20_000];
    let whole = journey(WHOLE, Plan { cuts_up, ..line }, 4).unwrap();
    let wasted = whole.stats.up.saturating_sub(whole.useful);
    let each = wasted as f64 / whole.stats.cuts as f64 / PHOTO_BYTES as f64;
    let verdict = if each <= 1.0 { "met" } else { "missed" };
    println!("4 photos whole, to a city that cannot resume, the first 5 connections cut:");
    println!(
        "  {} bytes of photos in {:.1} s, {} cuts, {} bytes up",
        whole.useful,
        whole.elapsed.as_secs_f64(),
        whole.stats.cuts,
        whole.stats.up
    );
    println!("  {wasted} bytes more than the photos: {each:.2} photos for each cut; target <= 1 {verdict}");
}

/// What became of some photo reports on a line.
struct Journey {
    /// Bytes of photos that the city has.
    useful: u64,
    elapsed: Duration,
    stats: Stats,
}

fn journey(profile: &str, plan: Plan, count: u64) -> Result<Journey, curbline_core::Error> {
    let scratch = scratch::folder();
    let runtime = Runtime::new().unwrap();
    let city = CityProcess::start(&scratch.path().join("city"));
    let app = App::open(&scratch.path().join("phone"), &["en"], Seams::system().unwrap()).unwrap();
    // The catalogue comes over a good line, the photos over the bad one.
    app.set_city(city::setup(city.url(), profile))?;
    runtime.block_on(app.refresh_catalog())?;
    let line = Proxy::start(city.address(), plan);
    app.set_city(city::setup(&format!("http://{}/", line.address()), profile))?;
    let noise = picture::noise_for(PHOTO_BYTES);
    for seed in 0..count {
        app.submit(&draft(photo(scratch.path(), noise, seed))).unwrap();
    }
    let began = Instant::now();
    let summary = runtime.block_on(app.sync(Some(PATIENCE), &Cancel::default()))?;
    let elapsed = began.elapsed();
    let delivered = |delivery: &Delivery| matches!(delivery, Delivery::Accepted(_));
    let arrived = summary.reports.iter().filter(|report| delivered(&report.delivery)).flat_map(|report| &report.photos);
    let useful =
        arrived.filter(|photo| matches!(photo.state, PhotoState::Delivered { .. })).map(|photo| photo.bytes).sum();
    if summary.pending > 0 || summary.needs_attention > 0 {
        println!("not everything arrived: {} wait, {} need a person", summary.pending, summary.needs_attention);
    }
    Ok(Journey { useful, elapsed, stats: line.stats() })
}

fn photo(folder: &Path, noise: u64, seed: u64) -> PathBuf {
    let path = folder.join(format!("{seed}.jpg"));
    std::fs::write(&path, picture::jpeg(noise, seed)).unwrap();
    path
}

fn draft(path: PathBuf) -> Draft {
    Draft { photos: vec![PhotoDraft { path, redactions: Vec::new() }], ..enqueue::text_draft(0) }
}
