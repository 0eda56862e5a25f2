//! Kills at random moments, over a line that is cut at random places. `CURBLINE_KILLS` says how many, `CURBLINE_SEED` which.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use curbline_tests::{Dice, Plan, Proxy};

use crate::witness::{SmallTown, Witness, landed};

/// How many kills are enough to have met every part of a run.
const KILLS: u64 = 300;
/// Kills of one phone, which then has to deliver everything.
const KILLS_A_PHONE: u64 = 12;
/// Reports of one phone; fewer than make its city's list a round number long.
const REPORTS_A_PHONE: usize = 8;

/// What the phones came to, together.
#[derive(Default)]
struct Count {
    rounds: AtomicU64,
    killed: AtomicU64,
    saved: AtomicU64,
    cuts: AtomicU64,
}

#[test]
fn whenever_a_process_is_killed_each_saved_report_reaches_the_city_once_with_its_photo() {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let kills = number("CURBLINE_KILLS").unwrap_or(KILLS);
    let seed = number("CURBLINE_SEED").unwrap_or_else(|| std::process::id().into());
    println!("CURBLINE_KILLS={kills} CURBLINE_SEED={seed}");
    let scratch = tempfile::tempdir().unwrap();
    let phones = kills.div_ceil(KILLS_A_PHONE);
    let (next, count) = (AtomicU64::new(0), Count::default());
    // Four phones at a time: much of what they do is to wait.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let phone = next.fetch_add(1, Ordering::SeqCst);
                    if phone >= phones {
                        return;
                    }
                    let rounds = KILLS_A_PHONE.min(kills - phone * KILLS_A_PHONE);
                    live(scratch.path().join(phone.to_string()), seed + phone, rounds, &count);
                }
            });
        }
    });
    let read = |counter: &AtomicU64| counter.load(Ordering::SeqCst);
    println!(
        "{} rounds, {} processes killed, lines cut {} times, {} reports saved, each at the city once with its photo",
        read(&count.rounds),
        read(&count.killed),
        read(&count.cuts),
        read(&count.saved)
    );
    assert!(read(&count.killed) * 3 > kills, "too few were killed to prove anything");
}

/// One phone and its city, through so many kills and on to the end.
fn live(scratch: PathBuf, seed: u64, rounds: u64, count: &Count) {
    println!("a phone with seed {seed}");
    let dice = Dice::new(seed);
    let town = SmallTown::start(scratch.join("city"));
    let address = town.city.url().trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
    let line = Proxy::start(address, Plan::default());
    let mut witness = Witness::new(scratch.join("person"));
    witness.meet(&format!("http://{}/", line.address()));
    // How long things take here: the first report is not killed.
    let began = Instant::now();
    let usual = ended(&mut witness, None);
    assert!(usual, "seed {seed}");
    let long = began.elapsed().as_micros() as u64;
    let mut reports = 1;
    for _ in 0..rounds {
        let is_report = reports < REPORTS_A_PHONE && dice.below(2) == 0;
        line.behave(bad_line(&dice));
        let killed = if is_report {
            reports += 1;
            !ended(&mut witness, Some(Duration::from_micros(long / 4 + dice.below(long))))
        } else {
            !synced(&witness, Duration::from_micros(dice.below(long * 4)))
        };
        witness.holds();
        count.rounds.fetch_add(1, Ordering::SeqCst);
        count.killed.fetch_add(killed.into(), Ordering::SeqCst);
    }
    count.cuts.fetch_add(line.stats().cuts, Ordering::SeqCst);
    line.behave(Plan::default());
    let saved = witness.arrives(&town.folder);
    assert_eq!(landed(&town.folder).len(), saved, "seed {seed}: more at the city than was saved");
    count.saved.fetch_add(saved as u64, Ordering::SeqCst);
}

/// Saves a report, for no longer than this; whether the process ended by itself.
fn ended(witness: &mut Witness, after: Option<Duration>) -> bool {
    let command = witness.report();
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let mut child = witness.phone.start(&command);
    if let Some(after) = after {
        std::thread::sleep(after);
        child.kill().unwrap();
    }
    let output = child.wait_with_output().unwrap();
    witness.hear(&output);
    assert!(output.status.code().is_none_or(|code| code == 0), "{output:?}");
    output.status.code().is_some()
}

/// Delivers for no longer than this; whether the process ended by itself.
fn synced(witness: &Witness, after: Duration) -> bool {
    let mut command = witness.phone.command(&["sync", "--deadline", "5", "--json"]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap().code().is_some()
}

/// A line that is cut inside a report with a photo of some 20 KB, inside its answer, before it, or not at all.
fn bad_line(dice: &Dice) -> Plan {
    let cut_up_every = (dice.below(2) == 0).then(|| 1 + dice.below(30_000));
    let cut_down_every = (dice.below(4) == 0).then(|| 1 + dice.below(600));
    let swallow_answers = dice.below(3) as u32;
    Plan { cut_up_every, cut_down_every, swallow_answers, refuse_first: dice.below(2) as u32, ..Plan::default() }
}
