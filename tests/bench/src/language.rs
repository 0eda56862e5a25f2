//! What words cost: the first sentence of a new process, a sentence with a plural, and a second language.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use curbline_core::language::Language;
use curbline_core::message::Message;
use curbline_core::seam::Seams;
use curbline_core::{App, say};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use jiff::tz::TimeZone;

use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::scratch;

/// The argument that makes this program say something in a new process, tell what that cost, and end.
pub(crate) const PROCESS: &str = "language-process";

const ROUNDS: usize = 40;
const TURNS: usize = 200;
const SENTENCES: u32 = 500;
const MOST_MILLIS: f64 = 1.0;
const MOST_OF_FLUENT: f64 = 1.5;
const MOST_MEMORY: f64 = 0.3;

/// What a new process does.
const FIRST: &str = "first";
const SWITCH: &str = "switch";
const CHAIN: &str = "chain";
const BOTH: &str = "both";

pub(crate) fn run() {
    let scratch = scratch::folder();
    drop(App::open(scratch.path(), &["en"], Seams::system().unwrap()).unwrap());
    heading("language: a message with a plural and two arguments, 500 times");
    line("against a bare bundle of fluent-bundle", &plural().median(), Some(MOST_OF_FLUENT));

    let first: Vec<f64> = (0..ROUNDS).map(|_| in_new_process(FIRST, scratch.path())[0] / 1e6).collect();
    let (half, most) = (quantile(&first, 0.5), quantile(&first, 0.9));
    println!(
        "first sentence of a new process, its store open: {half:.3} ms, p90 {most:.3}; target <= {MOST_MILLIS} ms {}",
        verdict(half, MOST_MILLIS)
    );
    for (what, name, target) in [
        (SWITCH, "the same in Spanish after a switch", Some(MOST_MEMORY)),
        (CHAIN, "Spanish and Arabic behind it, for what it lacks", Some(MOST_MEMORY)),
        (BOTH, "the same in Spanish beside it", None),
    ] {
        let costs: Vec<[f64; 2]> = (0..ROUNDS).map(|_| in_new_process(what, scratch.path())).collect();
        let [one, other] = [0, 1].map(|which| quantile(&costs.iter().map(|cost| cost[which]).collect::<Vec<_>>(), 0.5));
        let share = other / one;
        let told = target.map_or(String::new(), |most| format!("; target <= {most} {}", verdict(share, most)));
        println!(
            "memory: a sentence of each room in English {one:.0} KiB, {name} {other:.0} KiB more: {share:.2}{told}"
        );
    }
}

/// Ours against the very same message in a bundle that has nothing else to do.
fn plural() -> Pairs {
    let source = FluentResource::try_new(include_str!("../../../locales/en/cli.ftl").to_owned()).unwrap();
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    bundle.add_resource(source).unwrap();
    let (language, zone) = (Language::negotiate(&["en"]), TimeZone::UTC);
    let path = "reports.json";
    let ours = |count: u32| language.text(&say::export_done(count, path), &zone);
    let bare = |count: u32| {
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        arguments.set("path", path);
        let pattern = bundle.get_message("export-done").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    };
    for count in 0..100 {
        assert_eq!(ours(count), bare(count));
    }
    let all = |say: &dyn Fn(u32) -> String| timed(|| (0..SENTENCES).for_each(|count| drop(black_box(say(count)))));
    let mut pairs = Pairs::default();
    (0..TURNS).for_each(|_| pairs.take(|| all(&ours), || all(&bare)));
    pairs
}

/// A message of each room that phones have.
fn of_each_room() -> [Message; 4] {
    [say::offline(), say::tracking_waiting(), say::place_here(), say::pack_damaged()]
}

fn in_new_process(what: &str, folder: &Path) -> [f64; 2] {
    let output = Command::new(std::env::current_exe().unwrap()).args([PROCESS, what]).arg(folder).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let (one, other) = told.trim().split_once(' ').unwrap();
    [one, other].map(|figure| figure.parse().unwrap())
}

/// The other process.
pub(crate) fn child(what: &str, folder: &Path) {
    if what == FIRST {
        let app = App::open(folder, &["en"], Seams::system().unwrap()).unwrap();
        let began = Instant::now();
        let text = app.text(&say::tracking_waiting());
        let taken: Duration = began.elapsed();
        assert!(text.contains(' '), "{text}");
        println!("{} 0", taken.as_nanos());
        assert!(millis(taken) > 0.0);
        return;
    }
    let zone = TimeZone::UTC;
    let speak = |language: &Language| {
        for message in of_each_room() {
            assert!(language.text(&message, &zone).contains(' '));
            assert!(!language.date(curbline_core::seam::Timestamp::EPOCH, &zone).is_empty());
        }
    };
    let before = scratch::memory_kib();
    let english = Language::negotiate(&["en"]);
    speak(&english);
    let one = scratch::memory_kib();
    let kept = match what {
        SWITCH => {
            drop(english);
            vec![Language::negotiate(&["es"])]
        }
        BOTH => vec![english, Language::negotiate(&["es"])],
        CHAIN => {
            drop(english);
            vec![Language::negotiate(&["en", "es", "ar"])]
        }
        other => panic!("nothing is said as {other}"),
    };
    kept.last().into_iter().for_each(speak);
    println!("{} {}", one.saturating_sub(before), scratch::memory_kib().saturating_sub(one));
}

fn verdict(value: f64, most: f64) -> &'static str {
    if value <= most { "met" } else { "missed" }
}
