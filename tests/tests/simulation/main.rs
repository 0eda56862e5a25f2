//! Weeks of a phone's life from a seed: tunnels, dead batteries, clocks that jump, networks that cost, login pages, a city
//! whose moods change, a person who edits, discards and retries. After every step the promise is checked.
//!
//! `CURBLINE_SEEDS=10000` lives that many lives, from `CURBLINE_FIRST_SEED` on; `CURBLINE_SEED=17` lives one and tells
//! its story.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test of small numbers, which may stop and speak"
)]

mod life;
mod promise;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use life::Life;

/// Lives that are lived when nobody says how many.
const LIVES: u64 = 100;
const STEPS: u64 = 40;

/// Seeds whose lives once broke the promise; they are lived again every time.
const ONCE_BROKEN: [u64; 2] = [5053, 5055];

fn live(seed: u64) -> Result<(), String> {
    let mut life = Life::new(seed);
    let lived = (0..STEPS)
        .try_for_each(|_| {
            life.step();
            life.keeps_the_promise()
        })
        .and_then(|()| life.ends_well());
    lived.map_err(|broken| format!("seed {seed}: {broken}\n  {}", life.story.join("\n  ")))
}

fn number_from(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn weeks_of_a_phones_life_keep_the_promise() {
    if let Some(seed) = number_from("CURBLINE_SEED") {
        live(seed).unwrap_or_else(|story| panic!("{story}"));
        return;
    }
    let lives = number_from("CURBLINE_SEEDS").unwrap_or(LIVES);
    let first = number_from("CURBLINE_FIRST_SEED").unwrap_or(1);
    println!("{lives} lives from seed {first} on, and {} that once broke the promise", ONCE_BROKEN.len());
    let seeds: Vec<u64> = ONCE_BROKEN.into_iter().chain(first..first + lives).collect();
    let next = AtomicU64::new(0);
    let broken = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(seed) = seeds.get(usize::try_from(next.fetch_add(1, Ordering::SeqCst)).unwrap()) {
                    if let Err(story) = live(*seed) {
                        broken.lock().unwrap().push(story);
                    }
                }
            });
        }
    });
    let broken = broken.into_inner().unwrap();
    assert!(broken.is_empty(), "{} lives broke the promise, the first:\n{}", broken.len(), broken[0]);
}
