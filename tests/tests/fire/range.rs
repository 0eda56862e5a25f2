//! Fires rounds: from a seed of its own each, so that one can be fired again. Knows nothing of readers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use curbline_tests::Dice;

use crate::gauge::{Taken, measured};

/// One round that takes longer hangs. Far beyond what any takes, also on a machine with other things to do.
const HANGS: Duration = Duration::from_secs(120);

/// What is in a round: what goes in, and what may be taken for it.
pub struct Round {
    pub bytes: Vec<u8>,
    pub dice: Dice,
}

/// Fires `rounds` rounds, or as many as `CURBLINE_FIRE` says: `load` makes the bytes, `shoot` reads them and checks what
/// came out, and `most` says how much memory that may have taken.
pub fn fire(
    name: &str,
    rounds: u64,
    load: impl Fn(&Dice) -> Vec<u8>,
    mut shoot: impl FnMut(&Round),
    most: impl Fn(usize) -> Taken,
) {
    let asked = |name| std::env::var(name).ok().map(|text: String| text.parse::<u64>().expect("a number"));
    let single = asked("CURBLINE_FIRE_ROUND");
    let rounds = asked("CURBLINE_FIRE").unwrap_or(rounds);
    let range = single.map_or(0..rounds, |round| round..round + 1);
    let watch = Watch::start(name);
    let (mut widest, mut longest) = (0, 0);
    for round in range.clone() {
        watch.round.store(round, Ordering::Relaxed);
        let dice = Dice::new(round.wrapping_mul(0x51_7CC1) ^ 0x0311_2026);
        let bytes = load(&dice);
        let one = Round { bytes, dice };
        let (ended, taken) = measured(|| catch_unwind(AssertUnwindSafe(|| shoot(&one))));
        let length = one.bytes.len();
        let allowed = most(length);
        if ended.is_err() || taken.peak > allowed.peak || taken.total > allowed.total {
            let path = std::env::temp_dir().join(format!("curbline-fire-{name}-{round}"));
            std::fs::write(&path, &one.bytes).unwrap();
            panic!(
                "{name}, round {round} of {length} bytes (in {}): ended well: {}, took {taken:?} of {allowed:?}; \
                 CURBLINE_FIRE_ROUND={round} fires it again",
                path.display(),
                ended.is_ok(),
            );
        }
        widest = widest.max(taken.peak);
        longest = longest.max(length);
    }
    println!("{name}: {} rounds, at most {longest} bytes in and {widest} bytes of memory", range.count());
}

/// Ends the whole test when a round hangs: a thread cannot be stopped, and a test that waits tells nothing.
struct Watch {
    round: Arc<AtomicU64>,
    over: Arc<AtomicBool>,
}

impl Watch {
    fn start(name: &str) -> Self {
        let watch = Self { round: Arc::default(), over: Arc::default() };
        let (round, over, name) = (Arc::clone(&watch.round), Arc::clone(&watch.over), name.to_owned());
        std::thread::spawn(move || {
            let (mut seen, mut quiet) = (u64::MAX, 0);
            while !over.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_secs(1));
                let now = round.load(Ordering::Relaxed);
                quiet = if now == seen { quiet + 1 } else { 0 };
                seen = now;
                if quiet >= HANGS.as_secs() {
                    eprintln!("{name}, round {now}: hangs; CURBLINE_FIRE_ROUND={now} fires it again");
                    std::process::abort();
                }
            }
        });
        watch
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}
