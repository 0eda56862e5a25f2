//! Data folders that cannot be used: one clear line, and what was saved before stays saved.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use support::phone::{Answer, text};
use support::{CityProgram, PLACE, Phone, left_out, pictures, program, servers};

const LIST: [&str; 1] = ["list"];

#[test]
fn a_file_in_place_of_the_folder_is_not_touched() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(pictures::file(scratch.path(), "precious.txt", b"mine"));
    for command in [&LIST[..], &["init", "--server", "https://city.invalid/"], &["check"], &["sync"]] {
        phone.fails(command, 3, "store-unusable");
    }
    assert_eq!(std::fs::read(&phone.folder).unwrap(), b"mine");
}

#[test]
fn a_folder_that_another_process_uses_is_left_alone() {
    let scratch = tempfile::tempdir().unwrap();
    let silent = servers::silent();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.done(&["init", "--server", &silent.url]);
    phone.saves_one("Saved before");
    let mut sync = phone.start(&["sync", "--deadline", "600"]);
    silent.met.recv().unwrap();
    for command in [&LIST[..], &["check"], &["report", "--service", "pothole", "--at", PLACE, "--description", "x"]] {
        phone.fails(command, 3, "store-locked");
    }
    sync.kill().unwrap();
    sync.wait().unwrap();
    assert_eq!(phone.report()["description"], "Saved before");
}

#[test]
fn data_of_a_newer_release_is_not_touched() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.saves_one("Saved before");
    let database = phone.folder.join("curbline.sqlite");
    let set = |version: u32| {
        rusqlite::Connection::open(&database).unwrap().pragma_update(None, "user_version", version).unwrap();
    };
    let now: u32 = rusqlite::Connection::open(&database)
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    set(999);
    for command in [&LIST[..], &["sync"], &["report", "--service", "x", "--at", PLACE, "--description", "x"]] {
        phone.fails(command, 3, "store-newer");
    }
    set(now);
    assert_eq!(phone.report()["description"], "Saved before");
}

#[test]
fn a_damaged_database_is_named_and_salvaged_by_a_check() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.saves_one("Saved before");
    std::fs::write(phone.folder.join("curbline.sqlite"), b"This was a database once.".repeat(400)).unwrap();
    // What the last command wrote may still be in the log beside it, from which the database would recover.
    for log in ["curbline.sqlite-wal", "curbline.sqlite-shm"] {
        let _ = std::fs::remove_file(phone.folder.join(log));
    }
    phone.fails(&LIST, 3, "store-damaged");
    let answer = phone.run(&["--json", "check"]);
    let document = answer.document();
    assert_eq!((answer.code, &document["ok"]), (1, &false.into()), "{answer:?}");
    assert!(Path::new(document["moved_to"].as_str().unwrap()).exists(), "nothing is deleted");
    phone.done(&["check"]);
    phone.saves_one("Saved later");
    assert_eq!(phone.report()["description"], "Saved later");
}

#[test]
fn a_folder_that_can_only_be_read_is_named() {
    let Some(room) = Room::new() else { return };
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.saves_one("Saved before");
    let seal = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && ";
    let photo = pictures::picture(scratch.path());
    let report = ["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)];
    for command in [&report[..], &["sync"], &["init", "--server", "https://city.invalid/"]] {
        phone.fails_as(|arguments| room.run(seal, &phone, arguments), command, 3, "store-read-only");
    }
    assert_eq!(phone.report()["description"], "Saved before");
}

#[test]
fn a_full_disk_is_named_and_what_was_saved_stays() {
    let Some(room) = Room::new() else { return };
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    std::fs::create_dir(&phone.folder).unwrap();
    let photo = pictures::file(scratch.path(), "large.jpg", &pictures::jpeg(1600, 1200));
    let before = scratch.path().join("before.json");
    let after = scratch.path().join("after.json");
    // A small disk, a report on it, and then no room for another byte.
    let fill = format!(
        "mount -t tmpfs -o size=1m tmpfs \"$0\" && \
         \"$CURBLINE\" --data-dir \"$0\" report --service pothole --at {PLACE} --description 'Saved before' >&- && \
         \"$CURBLINE\" --data-dir \"$0\" list --json > {before} && \
         {{ dd if=/dev/zero of=\"$0/filler\" bs=1k 2>&- || true; }} && \
         run() {{ \"$@\"; }} && \
         trap '\"$CURBLINE\" --data-dir \"$0\" list --json > {after} 2>&-; rm \"$0/filler\"; \
               \"$CURBLINE\" --data-dir \"$0\" list --json > {after}' EXIT; ",
        before = text(&before),
        after = text(&after),
    );
    let report = ["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)];
    phone.fails_as(|arguments| room.run_staying(&fill, &phone, arguments), &report, 3, "store-full");
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    assert!(read(&before).contains("Saved before"));
    assert_eq!(read(&before), read(&after));
}

#[test]
fn a_disk_that_fills_up_during_a_delivery_neither_loses_a_report_nor_sends_it_twice() {
    let Some(room) = Room::new() else { return };
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));
    std::fs::create_dir(&phone.folder).unwrap();
    let photo = pictures::picture(scratch.path());
    let profile = r#"{"name":"quick","media":{"count":10},"listed_after_seconds":2,"requests_per_minute":null}"#;
    let profile = pictures::file(scratch.path(), "profile.json", profile.as_bytes());
    let [ends, last] = ["ends", "last.json"].map(|name| scratch.path().join(name));
    // Room for this many KB is left when the delivery begins: from none to more than it takes. Opening takes 32 of them.
    let script = format!(
        "mount -t tmpfs -o size=4m tmpfs \"$0\" || exit 9
         run() {{ \"$CURBLINE\" --data-dir \"$0\" \"$@\"; }}
         run init --server {url} --profile {profile} >&- && run services --refresh >&- || exit 9
         for left in 0 40 48 56 64 80 100 150 400; do
           run report --service pothole --at {PLACE} --description \"With $left KB left\" --photo {photo} >&- || exit 9
           dd if=/dev/zero of=\"$0/filler\" bs=1k 2>&-
           truncate -s -${{left}}k \"$0/filler\"
           run sync --deadline 1 >&- 2>&-
           echo $? >> {ends}
           rm \"$0/filler\"
         done
         run sync --deadline 60 --json > {last}",
        url = city.url(),
        profile = text(&profile),
        photo = text(&photo),
        ends = text(&ends),
        last = text(&last),
    );
    let answer = room.shell(&script, &phone, &[]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let ends = std::fs::read_to_string(ends).unwrap();
    println!("exit codes of deliveries on a full disk: {}", ends.split_whitespace().collect::<Vec<_>>().join(" "));
    assert!(ends.contains('3') && ends.contains('0'), "the disk was never full, or always: {ends}");
    let last: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(last).unwrap()).unwrap();
    let reports = last["reports"].as_array().unwrap();
    assert_eq!((reports.len(), &last["pending"], &last["needs_attention"]), (9, &0.into(), &0.into()), "{last}");
    let requests = city.requests();
    assert_eq!(requests.len(), 9, "{requests:?}");
    for report in reports {
        let reference = report["reference"].as_str().unwrap();
        let ours = requests.iter().filter(|request| request["description"].as_str().unwrap().contains(reference));
        assert_eq!(ours.filter(|request| request["media_url"].is_string()).count(), 1, "{report}");
    }
}

/// A place where file systems can be mounted that nobody else sees.
struct Room {
    options: &'static [&'static str],
}

impl Room {
    /// `None`, said aloud, where the system allows no such thing.
    fn new() -> Option<Self> {
        let allowed = |options: &&[&str]| {
            let mount = "mount -t tmpfs tmpfs /tmp";
            Command::new("unshare").args(*options).args(["sh", "-c", mount]).output().is_ok_and(|o| o.status.success())
        };
        let options = [&["--mount"][..], &["--mount", "--map-root-user"]].into_iter().find(|options| allowed(options));
        if options.is_none() {
            left_out("this system has no private mounts (unshare --mount)");
        }
        Some(Self { options: options? })
    }

    /// Runs `prepare` in a shell with the data folder as `$0`, and the program in its place.
    fn run(&self, prepare: &str, phone: &Phone, arguments: &[&str]) -> Answer {
        self.shell(&format!("{prepare} exec \"$CURBLINE\" --data-dir \"$0\" \"$@\""), phone, arguments)
    }

    /// As [`run`](Self::run), with the shell still there when the program ends.
    fn run_staying(&self, prepare: &str, phone: &Phone, arguments: &[&str]) -> Answer {
        self.shell(&format!("{prepare} \"$CURBLINE\" --data-dir \"$0\" \"$@\"; exit $?"), phone, arguments)
    }

    fn shell(&self, script: &str, phone: &Phone, arguments: &[&str]) -> Answer {
        let plain = phone.command(&[]);
        let mut command = Command::new("unshare");
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.args(self.options).args(["sh", "-c", script]).arg(&phone.folder).args(arguments);
        Answer::of(command.env("CURBLINE", program("curbline")).output().unwrap())
    }
}
