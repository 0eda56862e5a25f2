//! Kills at every call by which a process changes a disk or speaks to a network, one after the other, before and after it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::Phone;
use crate::support::phone::text;
use crate::witness::{SmallTown, Witness};

/// Phones of one city, with two reports each at most, so that its list has no round length.
const PHONES_A_CITY: usize = 4;

/// Whether the call at which the process dies is made.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mode {
    Before,
    After,
}

/// Builds what goes in front of the C library.
fn shim(folder: &Path) -> PathBuf {
    let library = folder.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kills/shim.c");
    let built = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o", text(&library), source, "-ldl"]).status();
    assert!(built.unwrap().success(), "cc did not build the shim");
    library
}

/// One command, to be killed at one call.
struct Point<'a> {
    shim: &'a Path,
    at: usize,
    mode: Mode,
}

impl Point<'_> {
    /// Runs the command; whether it came to its end.
    fn passed(&self, witness: &mut Witness, arguments: &[&str]) -> bool {
        let mut command = witness.phone.command(arguments);
        command.env("LD_PRELOAD", self.shim).env("CURBLINE_KILL_AT", self.at.to_string());
        command.env("CURBLINE_KILL_FOLDER", &witness.phone.folder);
        if self.mode == Mode::After {
            command.env("CURBLINE_KILL_AFTER", "yes");
        }
        let output = command.output().unwrap();
        if arguments[0] == "report" {
            witness.hear(&output);
        }
        // A check that salvaged something says so.
        let most = i32::from(arguments[0] == "check");
        assert!(output.status.code().is_none_or(|code| code <= most), "{:?} {}: {output:?}", self.mode, self.at);
        output.status.code().is_some()
    }
}

/// Visits all points of a command: `visit` says whether the command came to its end. Gives how many points there were.
fn visit_all(name: &str, visit: impl Fn(&Town, &Point<'_>) -> bool + Sync) {
    let scratch = tempfile::tempdir().unwrap();
    let shim = shim(scratch.path());
    for mode in [Mode::Before, Mode::After] {
        let (next, end, towns) = (AtomicUsize::new(1), AtomicUsize::new(usize::MAX), AtomicUsize::new(0));
        // Six at a time: much of what they do is to wait.
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    loop {
                        let number = towns.fetch_add(1, Ordering::SeqCst);
                        let town = Town::found(scratch.path().join(format!("{mode:?}-{number}")));
                        for _ in 0..PHONES_A_CITY {
                            let at = next.fetch_add(1, Ordering::SeqCst);
                            if at > end.load(Ordering::SeqCst) {
                                return;
                            }
                            if visit(&town, &Point { shim: &shim, at, mode }) {
                                end.fetch_min(at, Ordering::SeqCst);
                            }
                        }
                        std::fs::remove_dir_all(&town.scratch).unwrap();
                    }
                });
            }
        });
        let points = end.load(Ordering::SeqCst) - 1;
        println!("{name}: killed at each of {points} calls, {mode:?} it");
        assert!(points > 10, "the shim saw too little");
    }
}

/// A city, and a phone that knows it and has saved nothing.
struct Town {
    scratch: PathBuf,
    town: SmallTown,
    fresh: Witness,
}

impl Town {
    fn found(scratch: PathBuf) -> Self {
        let town = SmallTown::start(scratch.join("city"));
        let fresh = Witness::new(scratch.join("fresh"));
        fresh.meet(town.city.url());
        Self { scratch, town, fresh }
    }

    fn phone(&self, point: &Point<'_>) -> Witness {
        Witness::like(&self.fresh.phone, self.scratch.join(point.at.to_string()))
    }
}

fn as_texts(command: &[String]) -> Vec<&str> {
    command.iter().map(String::as_str).collect()
}

#[test]
fn a_report_killed_at_any_call_is_saved_as_a_whole_or_not_at_all() {
    visit_all("report", |town, point| {
        let mut witness = town.phone(point);
        let command = witness.report();
        let passed = point.passed(&mut witness, &as_texts(&command));
        witness.holds();
        witness.arrives(&town.town.folder);
        passed
    });
}

#[test]
fn the_very_first_report_killed_at_any_call_leaves_a_folder_that_opens() {
    visit_all("first report", |town, point| {
        let mut witness = Witness::new(town.scratch.join(point.at.to_string()));
        let command = witness.report();
        let passed = point.passed(&mut witness, &as_texts(&command));
        witness.holds();
        // Another one finds a folder as good as new.
        let command = witness.report();
        let output = witness.phone.command(&as_texts(&command)).output().unwrap();
        witness.hear(&output);
        assert!(output.status.success(), "{output:?}");
        assert!(!witness.holds().is_empty());
        passed
    });
}

#[test]
fn a_delivery_killed_at_any_call_ends_with_one_request_and_its_photo() {
    visit_all("sync", |town, point| {
        let mut witness = town.phone(point);
        let command = witness.report();
        witness.hear(&witness.phone.command(&as_texts(&command)).output().unwrap());
        let passed = point.passed(&mut witness, &["sync", "--deadline", "20"]);
        assert_eq!(witness.holds().len(), 1);
        assert_eq!(witness.arrives(&town.town.folder), 1);
        passed
    });
}

/// Builds a version of a pack, and says how it is installed.
fn installing(scratch: &Path, version: &str) -> Vec<String> {
    let source = scratch.join(version);
    std::fs::create_dir_all(&source).unwrap();
    let pack = format!(
        r#"{{ "name": "town", "version": "{version}", "language": "en", "time_zone": "UTC", "services": "s.json" }}"#
    );
    std::fs::write(source.join("pack.json"), pack).unwrap();
    std::fs::write(source.join("s.json"), r#"{ "services": [ { "service_code": "x", "service_name": "X" } ] }"#)
        .unwrap();
    let (key, file) = (scratch.join("key"), scratch.join(format!("{version}.pack")));
    let maker = Phone::new(scratch.join("nobody"));
    if !key.exists() {
        maker.done(&["pack", "key", "-o", text(&key)]);
    }
    maker.done(&["pack", "build", text(&source), "-o", text(&file), "--key", text(&key)]);
    let public = scratch.join("key.pub");
    let command = ["init", "--server", "http://127.0.0.1:9/", "--pack", text(&file), "--pack-key", text(&public)];
    command.into_iter().map(str::to_owned).collect()
}

/// The version of the pack in use.
fn version_in_use(phone: &Phone) -> Option<String> {
    phone.json(&["city"])["pack"]["version"].as_str().map(str::to_owned)
}

#[test]
fn an_installation_killed_at_any_call_leaves_the_old_pack_or_the_new_one() {
    let scratch = tempfile::tempdir().unwrap();
    let old = installing(scratch.path(), "1");
    let new = installing(scratch.path(), "2");
    visit_all("install", |town, point| {
        let mut witness = town.phone(point);
        witness.phone.done(&as_texts(&old));
        let passed = point.passed(&mut witness, &as_texts(&new));
        witness.holds();
        let version = version_in_use(&witness.phone).expect("one of them is in use");
        assert!(version == "2" || (version == "1" && !passed), "{version}");
        witness.phone.done(&as_texts(&new));
        assert_eq!(version_in_use(&witness.phone).as_deref(), Some("2"));
        passed
    });
}

#[test]
fn a_first_installation_killed_at_any_call_leaves_a_folder_that_opens() {
    let scratch = tempfile::tempdir().unwrap();
    let new = installing(scratch.path(), "1");
    visit_all("first install", |town, point| {
        let mut witness = Witness::new(town.scratch.join(point.at.to_string()));
        let passed = point.passed(&mut witness, &as_texts(&new));
        witness.holds();
        witness.phone.done(&as_texts(&new));
        assert_eq!(version_in_use(&witness.phone).as_deref(), Some("1"));
        passed
    });
}

#[test]
fn a_check_killed_at_any_call_loses_nothing_that_could_be_salvaged() {
    visit_all("check", |town, point| {
        let mut witness = town.phone(point);
        for _ in 0..2 {
            let command = witness.report();
            witness.hear(&witness.phone.command(&as_texts(&command)).output().unwrap());
        }
        // The log's header: SQLite would take all that is in the log for nothing.
        let log = witness.phone.folder.join("curbline.sqlite-wal");
        let mut bytes = std::fs::read(&log).unwrap();
        bytes[20] ^= 1;
        std::fs::write(&log, bytes).unwrap();
        let passed = point.passed(&mut witness, &["check"]);
        // Another one goes on, or finds that all was done.
        assert!(witness.phone.run(&["check"]).code <= 1);
        assert_eq!(witness.holds().len(), 2);
        witness.arrives(&town.town.folder);
        passed
    });
}
