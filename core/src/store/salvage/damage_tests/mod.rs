//! Damages a filled data folder in every way a disk knows, a few hundred times from a seed.
#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

mod lanes;
mod originals;

use std::cell::Cell;

use super::*;
use crate::open311::ServiceRequestId;
use crate::outbox::{Refusal, Unfinished};
use crate::photo::Vault;
use crate::report::tests_support::report;
use crate::report::{Delivery, Photo, PhotoState, Report};
use crate::seam::Timestamp;
use crate::store::{
    LOCK, Store, due_entries, entries_of, insert_entry, insert_report, interrupted, put_followed, put_setting, reports,
};

use crate::open311::{Receipt, ServiceRequest};
use crate::outbox::{EntryState, ParkReason, Step};

const ROUNDS: u64 = 150;
const REPORTS: usize = 60;
const NOW: Timestamp = Timestamp::EPOCH;

/// Repeatable chance (the step of SplitMix64).
struct Chance(Cell<u64>);

impl Chance {
    fn below(&self, end: usize) -> usize {
        self.0.set(self.0.get().wrapping_add(0x9E37_79B9_7F4A_7C15));
        let mixed = (self.0.get() ^ (self.0.get() >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }
}

/// Each entry state in turn.
fn state(number: usize) -> EntryState {
    let refusal = Refusal { status: 400, words: "no".to_owned() };
    match number % 6 {
        0 => EntryState::Ready { not_before: NOW, last: None },
        1 => EntryState::Accepted { receipt: Receipt::Id(ServiceRequestId(number.to_string())), at: NOW },
        2 => EntryState::Parked { reason: ParkReason::Refused(refusal), since: NOW },
        3 => EntryState::Uncertain { since: NOW, next_look: NOW, absent_since: Some(NOW), looks: 1, said: None },
        4 => EntryState::Sending { since: NOW },
        _ => EntryState::Ready { not_before: NOW, last: Some(Unfinished::Busy) },
    }
}

/// The name of a report that was made when time began, as its row says.
fn name(number: usize) -> String {
    format!("{number:026}")
}

fn numbered(number: usize) -> Report {
    let mut made = report(&name(number));
    made.description = format!("A hole in front of number {number}, {}", "deep and wide, ".repeat(number % 30));
    made
}

fn add(store: &Store, vault: &Path, number: usize) {
    let mut report = numbered(number);
    if number.is_multiple_of(3) {
        let bytes = vec![u8::try_from(number % 256).unwrap(); 3000];
        let photo_id = PhotoId::of(&bytes);
        fs::write(vault.join(format!("{photo_id}.jpg")), &bytes).unwrap();
        report.photos =
            vec![Photo { photo_id, bytes: 3000, width: 4, height: 3, state: PhotoState::Kept, original: None }];
    }
    let state = state(number);
    store
        .write(|transaction| {
            insert_report(transaction, &report)?;
            insert_entry(transaction, &report.report_id, Step::Request, &state)?;
            if let EntryState::Accepted { receipt: Receipt::Id(id), .. } = &state {
                let request = ServiceRequest { service_request_id: Some(id.clone()), ..ServiceRequest::default() };
                put_followed(transaction, &report.report_id, &request, NOW)?;
            }
            Ok(())
        })
        .unwrap();
}

/// A folder as a killed process leaves it: a part in the database, the rest in its log.
fn killed(folder: &Path) {
    let vault = folder.join("vault");
    fs::create_dir_all(&vault).unwrap();
    let store = Store::open(folder).unwrap();
    store.write(|transaction| put_setting(transaction, "city", &"http://city.invalid/")).unwrap();
    (0..REPORTS / 2).for_each(|number| add(&store, &vault, number));
    drop(store);
    let store = Store::open(folder).unwrap();
    (REPORTS / 2..REPORTS).for_each(|number| add(&store, &vault, number));
    // Whoever is killed closes nothing.
    let left = folder.join("left");
    copy(folder, &left);
    drop(store);
    for name in [DATABASE, LOCK] {
        fs::remove_file(folder.join(name)).unwrap();
    }
    copy(&left, folder);
    fs::remove_dir_all(left).unwrap();
}

/// Copies the files of a folder and of its vault.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_file() {
            fs::copy(&path, target).unwrap();
        } else if path.ends_with("vault") {
            copy(&path, &target);
        }
    }
}

/// What was done to one file.
fn damage(path: &Path, chance: &Chance) -> &'static str {
    let mut bytes = fs::read(path).unwrap();
    let length = bytes.len();
    let at = chance.below(length.max(1));
    let done = match chance.below(8) {
        0 | 1 => {
            bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8));
            "a flipped bit"
        }
        2 => {
            bytes.iter_mut().skip(at).take(30).for_each(|byte| *byte ^= u8::try_from(chance.below(256)).unwrap());
            "thirty random bytes"
        }
        3 => {
            bytes.iter_mut().skip(at / 4096 * 4096).take(4096).for_each(|byte| *byte = 0);
            "a page of zeros"
        }
        4 => {
            bytes.iter_mut().skip(at / 512 * 512).take(512).for_each(|byte| *byte = 0);
            "a sector of zeros"
        }
        5 => {
            bytes.truncate(at);
            "cut"
        }
        6 => {
            bytes.iter_mut().skip(length.saturating_sub(700)).for_each(|byte| *byte = 0xA5);
            "a torn tail"
        }
        _ => {
            fs::remove_file(path).unwrap();
            return "gone";
        }
    };
    fs::write(path, bytes).unwrap();
    done
}

/// What a person sees, entries included; `None` where they are told that it is damaged.
fn seen(folder: &Path, words: &str) -> Option<Vec<Report>> {
    let looked = Store::open(folder).and_then(|store| {
        store.read(interrupted)?;
        store.read(|view| due_entries(view, NOW, 1000, true))?;
        store.read(reports)
    });
    match looked {
        Ok(reports) => Some(reports),
        Err(StoreError::Damaged { .. }) => None,
        // One bit of the schema's number, and it is that of a release to come. Nothing is touched then.
        Err(StoreError::Newer { .. }) if words.starts_with(DATABASE) => None,
        Err(other) => panic!("{words}: {other:?}"),
    }
}

fn looked_over(folder: &Path) -> Result<Salvage, StoreError> {
    let vault = Vault::unopened(folder.join("vault"));
    check(folder, |file| crate::app::found_in(&vault, None, file))
}

#[test]
fn whatever_is_damaged_after_a_kill_is_said_and_nothing_more_than_it_is_lost() {
    let template = tempfile::tempdir().unwrap();
    killed(template.path());
    let log = "curbline.sqlite-wal";
    damage_many(&template, &[DATABASE, log, log, "curbline.sqlite-shm", LOCK]);
}

#[test]
fn whatever_is_damaged_of_a_closed_folder_is_said_and_nothing_more_than_it_is_lost() {
    let template = tempfile::tempdir().unwrap();
    killed(template.path());
    // The last connection to close moves the log into the database.
    drop(Store::open(template.path()).unwrap());
    assert!(!template.path().join("curbline.sqlite-wal").exists());
    damage_many(&template, &[DATABASE]);
}

fn damage_many(template: &tempfile::TempDir, names: &[&str]) {
    let whole = seen(&copied(template.path()).path().join("copy"), "nothing").unwrap();
    assert_eq!(whole.len(), REPORTS);
    let (mut told, mut salvages, mut saved, mut poor, mut newer) = (0, 0, 0, 0, 0);
    for seed in 0..ROUNDS {
        let chance = Chance(Cell::new(seed));
        let scratch = copied(template.path());
        let folder = scratch.path().join("copy");
        let name = names[chance.below(names.len())];
        let done = damage(&folder.join(name), &chance);
        let words = format!("{name}: {done}, seed {seed}");
        let damaged = copied(&folder);
        let seen_first = seen(&folder, &words);
        if let Some(reports) = &seen_first {
            assert_eq!(reports.len(), REPORTS, "{words}: reports are missing, and nobody says so");
        }
        told += usize::from(seen_first.is_none());
        // The check must not depend on an earlier look.
        let folder = damaged.path().join("copy");
        let before = fs::read(folder.join(DATABASE)).ok();
        let found = match looked_over(&folder) {
            Err(StoreError::Newer { .. }) => {
                newer += 1;
                continue;
            }
            found => found.unwrap_or_else(|error| panic!("{words}: {error:?}")),
        };
        assert!(!found.sound || seen_first.is_some(), "{words}: damaged, and the check found nothing");
        assert_eq!(found.moved_to.is_some(), !found.sound && before.is_some(), "{words}: {found:?}");
        let reports = seen(&folder, &words).unwrap_or_else(|| panic!("{words}: still damaged after {found:?}"));
        assert!(found.sound || reports.len() == found.salvaged as usize, "{words}");
        if found.sound {
            assert_eq!(reports.len(), REPORTS, "{words}");
        } else {
            salvages += 1;
            saved += reports.len();
            // What is cut off or gone as a whole cannot be read by anybody.
            if reports.len() < REPORTS * 3 / 4 && !["cut", "gone"].contains(&done) {
                poor += 1;
                println!("{words}: {} of {REPORTS} reports", reports.len());
            }
            assert_nothing_is_sent_blindly(&folder, &words);
        }
        assert!(looked_over(&folder).unwrap().sound, "{words}: not sound after a check");
        // Photos are as they were, and the folder takes a new report.
        for entry in fs::read_dir(template.path().join("vault")).unwrap() {
            let path = entry.unwrap().path();
            let now = folder.join("vault").join(path.file_name().unwrap());
            assert!(fs::read(now).unwrap() == fs::read(path).unwrap(), "{words}: a photo changed");
        }
        add(&Store::open(&folder).unwrap(), &folder.join("vault"), 1000);
        assert_eq!(seen(&folder, &words).unwrap().len(), reports.len() + 1, "{words}");
    }
    println!(
        "{ROUNDS} folders damaged: {told} said so when opened, {salvages} salvaged with {} of {} reports \
         ({poor} with less than three quarters of what was there), {newer} taken for a newer release's",
        saved,
        salvages * REPORTS
    );
    assert!(salvages > 50 && poor * 10 < salvages, "{poor} of {salvages} salvages were poor");
}

fn copied(folder: &Path) -> tempfile::TempDir {
    let scratch = tempfile::tempdir().unwrap();
    copy(folder, &scratch.path().join("copy"));
    scratch
}

/// What may have been sent is looked for first, or a person is asked; nothing is simply to be sent.
fn assert_nothing_is_sent_blindly(folder: &Path, words: &str) {
    let store = Store::open(folder).unwrap();
    for report in store.read(reports).unwrap() {
        let entries = store.read(|view| entries_of(view, &report.report_id)).unwrap();
        let Some(request) = entries.iter().find(|entry| entry.step == Step::Request) else {
            panic!("{words}: {} has nothing that a person could retry", report.report_id)
        };
        assert!(
            matches!(
                request.state,
                EntryState::Sending { .. } | EntryState::Accepted { .. } | EntryState::Parked { .. }
            ),
            "{words}: {request:?}"
        );
        if let EntryState::Sending { since } = request.state {
            let span = store.read(|view| crate::store::attempt_span(view, request.entry_id)).unwrap();
            assert!(since <= report.created && span.unwrap().0 <= report.created, "{words}: looked for too late");
        }
    }
}

#[test]
fn a_check_that_is_killed_is_taken_up_by_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    let path = folder.path().join(DATABASE);
    // As after the marker was written, and two of three files were moved.
    fs::write(folder.path().join(MARKER), "curbline.sqlite.damaged-7").unwrap();
    for suffix in ["-shm", "-wal"] {
        let aside = folder.path().join(format!("curbline.sqlite.damaged-7{suffix}"));
        fs::rename(companion(&path, suffix), aside).unwrap();
    }
    assert_eq!(seen(folder.path(), "half-way"), None, "an older state is not shown as the newest");
    let found = looked_over(folder.path()).unwrap();
    assert_eq!((found.sound, found.salvaged as usize), (false, REPORTS));
    assert_eq!(found.moved_to.unwrap(), folder.path().join("curbline.sqlite.damaged-7"));
    assert_eq!(seen(folder.path(), "after").unwrap().len(), REPORTS);
    // As before the marker was removed.
    fs::write(folder.path().join(MARKER), "curbline.sqlite.damaged-7").unwrap();
    assert_eq!(seen(folder.path(), "nearly done"), None);
    assert_eq!(looked_over(folder.path()).unwrap().salvaged as usize, REPORTS);
}

#[test]
fn photos_that_are_gone_empty_or_changed_are_named_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    let photos: Vec<(ReportId, PathBuf)> = seen(folder.path(), "whole")
        .unwrap()
        .into_iter()
        .filter(|report| !report.photos.is_empty())
        .map(|report| (report.report_id, folder.path().join(format!("vault/{}.jpg", report.photos[0].photo_id))))
        .collect();
    fs::remove_file(&photos[0].1).unwrap();
    fs::write(&photos[1].1, b"").unwrap();
    let mut bytes = fs::read(&photos[2].1).unwrap();
    bytes[1500] ^= 4;
    fs::write(&photos[2].1, &bytes).unwrap();
    let found = looked_over(folder.path()).unwrap();
    assert_eq!((found.sound, found.photos_missing, found.photos_damaged), (true, 1, 2));
    let named: Vec<(ReportId, bool)> = found.photos.into_iter().map(|loss| (loss.report_id, loss.damaged)).collect();
    let expected: Vec<_> = photos.iter().take(3).zip([false, true, true]).map(|(p, bad)| (p.0.clone(), bad)).collect();
    assert_eq!(named, expected);
    assert!(!photos[0].1.exists() && fs::read(&photos[2].1).unwrap() == bytes);
}

#[test]
fn a_lost_page_costs_what_is_on_it_and_the_first_page_nothing() {
    let template = tempfile::tempdir().unwrap();
    killed(template.path());
    drop(Store::open(template.path()).unwrap());
    let whole = fs::read(template.path().join(DATABASE)).unwrap();
    let mut saved = Vec::new();
    for start in (0..whole.len()).step_by(4096) {
        let scratch = copied(template.path());
        let folder = scratch.path().join("copy");
        let mut bytes = whole.clone();
        bytes.iter_mut().skip(start).take(4096).for_each(|byte| *byte = 0);
        fs::write(folder.join(DATABASE), bytes).unwrap();
        let found = looked_over(&folder).unwrap();
        saved.push(if found.sound { REPORTS } else { found.salvaged as usize });
        assert_nothing_is_sent_blindly(&folder, &format!("page {}", start / 4096 + 1));
    }
    println!("reports saved of {REPORTS} with each of {} pages lost: {saved:?}", saved.len());
    assert_eq!(saved[0], REPORTS, "the list of tables is known");
    assert!(saved.iter().all(|saved| *saved > REPORTS / 2), "a leaf is lost, not the tree: {saved:?}");
}

#[test]
fn what_a_person_gave_up_is_not_dug_out_again() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    let store = Store::open(folder.path()).unwrap();
    for number in (0..REPORTS).filter(|number| number % 2 == 1) {
        let report_id = ReportId(name(number));
        store.write(|transaction| crate::store::delete_report(transaction, &report_id)).unwrap();
    }
    drop(store);
    let path = folder.path().join(DATABASE);
    let root: usize = {
        let question = "SELECT rootpage FROM sqlite_schema WHERE name = 'reports'";
        let root: u32 = Connection::open(&path).unwrap().query_row(question, [], |row| row.get(0)).unwrap();
        root as usize
    };
    let mut bytes = fs::read(&path).unwrap();
    bytes.iter_mut().skip((root - 1) * 4096).take(4096).for_each(|byte| *byte = 0);
    fs::write(&path, bytes).unwrap();
    let found = looked_over(folder.path()).unwrap();
    let names: Vec<String> = seen(folder.path(), "dug").unwrap().into_iter().map(|report| report.report_id.0).collect();
    assert!(found.salvaged as usize > REPORTS / 4, "{found:?}");
    assert!(names.iter().all(|name| name.trim_start_matches('R').parse::<usize>().unwrap() % 2 == 0), "{names:?}");
}
