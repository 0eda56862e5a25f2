//! Looking around among a million cached requests, against SQLite's own R*Tree on the same rows.
//!
//! Our SQLite is built without R*Trees, so this program builds itself once more with them and measures there: both sides
//! then run in one process, on one SQLite, on one file.

mod peer;
mod rows;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use curbline_core::App;
use curbline_core::catalog::ServiceCode;
use curbline_core::place::Point;
use curbline_core::place::nearby::NearbyQuestion;
use curbline_core::seam::Seams;

use crate::measure::{Pairs, heading, line, quantile};
use crate::scratch;
use peer::Peer;
use rows::{Rows, SERVICES};

/// The argument that makes this program measure, in a build that has R*Trees.
pub(crate) const PROCESS: &str = "nearby-process";

const FLAGS: &str = "LIBSQLITE3_FLAGS";
/// Questions of each kind.
const QUESTIONS: usize = 2_500;
/// How often each is asked; its time is the median.
const TIMES: usize = 5;
/// Questions that are answered by looking at every request.
const BRUTE: usize = 60;
const MOST_P50: f64 = 0.17;
const MOST_P99: f64 = 0.08;
const MOST_SHARE: f64 = 0.10;

/// Builds the other program and runs it.
pub(crate) fn run() {
    let program = std::env::current_exe().unwrap();
    let target = program.parent().and_then(Path::parent).expect("a target folder").join("with-rtree");
    let flags = std::env::var(FLAGS).expect("run by cargo, which reads .cargo/config.toml");
    let flags = ["RTREE", "DBSTAT_VTAB"].iter().fold(flags, |flags, part| {
        flags.replace(&format!("-USQLITE_ENABLE_{part}"), &format!("-DSQLITE_ENABLE_{part}=1"))
    });
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let ended = Command::new(cargo)
        .args(["run", "--quiet", "--release", "-p", "curbline-bench", "--", PROCESS])
        .env(FLAGS, flags)
        .env("CARGO_TARGET_DIR", target)
        .status()
        .unwrap();
    assert!(ended.success(), "{ended}");
}

/// A question, as both sides are asked it.
struct Question {
    point: Point,
    radius: f64,
    service: Option<usize>,
}

impl Question {
    fn ours(&self, limit: u32) -> NearbyQuestion {
        let service_code = self.service.map(|service| ServiceCode(rows::code(service)));
        NearbyQuestion { service_code, limit, ..NearbyQuestion::around(self.point, self.radius) }
    }
}

pub(crate) fn measure() {
    let scratch = scratch::folder();
    let folder = scratch.path().join("phone");
    drop(App::open(&folder, &["en"], Seams::system().unwrap()).unwrap());
    let mut rows = Rows::new();
    let shares = rows.fill(&folder);
    let app = App::open(&folder, &["en"], Seams::system().unwrap()).unwrap();
    let peer = Peer::open(&folder);
    let one: Vec<Question> = (0..QUESTIONS).map(|_| rows.question(true)).collect();
    let all: Vec<Question> = (0..QUESTIONS).map(|_| rows.question(false)).collect();
    for question in one.iter().take(BRUTE / 2).chain(all.iter().take(BRUTE / 2)) {
        assert_eq!(spots(&app, question), rows.brute_force(question), "every request was looked at");
    }

    heading("nearby: who is within 100 to 400 m, among 1,000,000 cached requests of 30 services, 20 % open");
    let by_one = looked_up(&app, &peer, &one);
    let by_all = looked_up(&app, &peer, &all);
    let mut both = Pairs::default();
    for times in [&by_one, &by_all] {
        times.iter().for_each(|(ours, peer)| both.add(*ours, *peer));
    }
    for (name, times) in [("one service", &by_one), ("all services", &by_all)] {
        let mut pairs = Pairs::default();
        times.iter().for_each(|(ours, peer)| pairs.add(*ours, *peer));
        line(&format!("{name}, p50"), &pairs.at(0.5), Some(MOST_P50));
        line(&format!("{name}, p99"), &pairs.at(0.99), Some(MOST_P99));
    }
    line("both together, p50", &both.at(0.5), Some(MOST_P50));
    line("both together, p99", &both.at(0.99), Some(MOST_P99));
    line("both together, the median of the ratios", &both.median(), None);
    let found: Vec<f64> = one.iter().chain(&all).map(|question| spots(&app, question).len() as f64).collect();
    println!(
        "found: {} at p50, {} at p99; all of {} answers equal",
        quantile(&found, 0.5),
        quantile(&found, 0.99),
        found.len()
    );

    heading("nearby: the nearest 20 of them with all that is known, against every column of the same join");
    for (name, questions) in [("one service", &one), ("all services", &all)] {
        let mut pairs = Pairs::default();
        for question in questions.iter().take(QUESTIONS / 5) {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            for _ in 0..TIMES {
                ours.push(timed(|| app.nearby(&question.ours(20)).unwrap().len()));
                theirs.push(timed(|| peer.rows(question, 20).len()));
            }
            pairs.add(middle(ours), middle(theirs));
        }
        line(&format!("{name}, p50"), &pairs.at(0.5), None);
        line(&format!("{name}, p99"), &pairs.at(0.99), None);
    }
    shares.print(MOST_SHARE);
}

/// The median time of each question on both sides, asked in turn, all questions before any is asked again.
fn looked_up(app: &App, peer: &Peer, questions: &[Question]) -> Vec<(std::time::Duration, std::time::Duration)> {
    let mut times = vec![(Vec::new(), Vec::new()); questions.len()];
    for round in 0..=TIMES {
        for (question, (ours, theirs)) in questions.iter().zip(&mut times) {
            let asked = question.ours(u32::MAX);
            let ask_ours = || timed(|| app.nearby_spots(&asked).unwrap().len());
            let ask_peer = || timed(|| peer.spots(question).len());
            let (one, other) = if round % 2 == 0 {
                let one = ask_ours();
                (one, ask_peer())
            } else {
                let other = ask_peer();
                (ask_ours(), other)
            };
            // The first round only warms up.
            if round > 0 {
                ours.push(one);
                theirs.push(other);
            }
        }
    }
    for question in questions {
        assert_eq!(spots(app, question), peer.spots(question), "the peer finds the same, in the same order");
    }
    times.into_iter().map(|(ours, theirs)| (middle(ours), middle(theirs))).collect()
}

fn spots(app: &App, question: &Question) -> Vec<(i64, f64)> {
    let found = app.nearby_spots(&question.ours(u32::MAX)).unwrap();
    found.into_iter().map(|spot| (spot.key.0, spot.metres)).collect()
}

fn timed<T>(work: impl FnOnce() -> T) -> std::time::Duration {
    let began = Instant::now();
    std::hint::black_box(work());
    began.elapsed()
}

fn middle(mut times: Vec<std::time::Duration>) -> std::time::Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A service at random, of those there are.
fn any_service(chance: u64) -> usize {
    (chance % SERVICES as u64) as usize
}
