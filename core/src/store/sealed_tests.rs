use std::collections::BTreeMap;
use std::io::{Seek, SeekFrom};

use super::*;
use crate::outbox::{EntryState, Step};
use crate::report::tests_support::report;
use crate::seam::Timestamp;
use crate::store::{PhotoFound, Store, check, check_sealed, insert_entry, insert_report, reports};

fn key(number: u8) -> Key {
    Key::from_bytes(&[number; 32]).unwrap()
}

fn file_reports(store: &Store, count: usize) {
    for number in 0..count {
        let report = report(&format!("R{number:04}"));
        let ready = EntryState::Ready { not_before: Timestamp::EPOCH, last: None };
        store
            .write(|transaction| {
                insert_report(transaction, &report)?;
                insert_entry(transaction, &report.report_id, Step::Request, &ready)
            })
            .unwrap();
    }
}

/// A folder sealed with key 1 that holds `count` reports.
fn sealed(count: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    file_reports(&Store::open_sealed(folder.path(), &key(1)).unwrap(), count);
    folder
}

fn found(folder: &Path) -> usize {
    Store::open_sealed(folder, &key(1)).unwrap().read(reports).unwrap().len()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(read).collect()
}

/// Neither opening nor checking is possible, the error is the same, and no byte changes.
fn refuses(folder: &Path, key: &Key, error: &StoreError) {
    let before = files(folder);
    assert_eq!(Store::open_sealed(folder, key).err().as_ref(), Some(error));
    assert_eq!(check_sealed(folder, key, |_| PhotoFound::Whole).err().as_ref(), Some(error));
    assert_eq!(files(folder), before);
}

#[test]
fn what_was_sealed_is_there_after_reopening_and_checks_as_sound() {
    let folder = sealed(3);
    assert_eq!(found(folder.path()), 3);
    assert!(check_sealed(folder.path(), &key(1), |_| PhotoFound::Whole).unwrap().sound);
    let database = fs::read(folder.path().join(DATABASE)).unwrap();
    assert!(!database.starts_with(PLAIN));
}

#[test]
fn sqlcipher_encrypts_and_every_commit_is_still_synced() {
    let folder = sealed(0);
    let store = Store::open_sealed(folder.path(), &key(1)).unwrap();
    let ask = |pragma: &str| -> String {
        let value = store.read(|view| {
            view.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, rusqlite::types::Value>(0))
        });
        format!("{:?}", value.unwrap())
    };
    assert!(ask("cipher_version").contains("community"), "{}", ask("cipher_version"));
    assert!(ask("cipher_status").contains('1'));
    assert!(ask("cipher_memory_security").contains('1'));
    assert_eq!(ask("journal_mode"), "Text(\"wal\")");
    let writer = super::super::unpoisoned(&store.writer);
    let synchronous: i64 = writer.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!(synchronous, 2, "FULL");
}

#[test]
fn a_wrong_key_is_told_and_changes_nothing() {
    let folder = sealed(3);
    let wrong = StoreError::WrongKey { folder: folder.path().to_owned() };
    refuses(folder.path(), &key(2), &wrong);
    // Not even when the marker, or the log, or everything but the marker is gone.
    fs::remove_file(folder.path().join(MARKER)).unwrap();
    refuses(folder.path(), &key(2), &wrong);
    assert_eq!(found(folder.path()), 3);
    fs::remove_file(folder.path().join(DATABASE)).unwrap();
    refuses(folder.path(), &key(2), &wrong);
}

#[test]
fn a_wrong_key_leaves_the_log_of_a_crash_alone() {
    let folder = sealed(3);
    let crashed = tempfile::tempdir().unwrap();
    {
        let store = Store::open_sealed(folder.path(), &key(1)).unwrap();
        store.write(|transaction| insert_report(transaction, &report("LATE"))).unwrap();
        // What lies there now is what a killed process leaves.
        for (name, bytes) in files(folder.path()) {
            fs::write(crashed.path().join(name), bytes).unwrap();
        }
    }
    assert!(crashed.path().join("curbline.sqlite-wal").exists());
    refuses(crashed.path(), &key(2), &StoreError::WrongKey { folder: crashed.path().to_owned() });
    assert_eq!(found(crashed.path()), 4);
}

#[test]
fn a_marker_that_is_lost_or_damaged_costs_nothing_to_who_has_the_key() {
    let folder = sealed(2);
    let marker = folder.path().join(MARKER);
    let whole = fs::read(&marker).unwrap();
    for left in [None, Some(b"".as_slice()), Some(b"curbline sealed 1\n00"), Some(&[0xA5; 300])] {
        match left {
            None => fs::remove_file(&marker).unwrap(),
            Some(bytes) => fs::write(&marker, bytes).unwrap(),
        }
        assert_eq!(found(folder.path()), 2);
        assert_eq!(fs::read(&marker).unwrap(), whole);
    }
}

#[test]
fn without_a_key_a_sealed_folder_is_left_alone() {
    let folder = sealed(1);
    let before = files(folder.path());
    let refused = Some(StoreError::Sealed { folder: folder.path().to_owned() });
    assert_eq!(Store::open(folder.path()).err(), refused);
    assert_eq!(check(folder.path(), |_| PhotoFound::Whole).err(), refused);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_plain_folder_is_not_opened_with_a_key() {
    let folder = tempfile::tempdir().unwrap();
    file_reports(&Store::open(folder.path()).unwrap(), 1);
    refuses(folder.path(), &key(1), &StoreError::NotSealed { folder: folder.path().to_owned() });
    assert_eq!(Store::open(folder.path()).unwrap().read(reports).unwrap().len(), 1);
}

#[test]
fn a_process_killed_between_marker_and_database_leaves_a_folder_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    write_mark(folder.path(), &mark(&key(1))).unwrap();
    assert_eq!(found(folder.path()), 0);
    // And one killed after SQLite made its file, before the first page.
    let folder = tempfile::tempdir().unwrap();
    write_mark(folder.path(), &mark(&key(1))).unwrap();
    fs::write(folder.path().join(DATABASE), b"").unwrap();
    assert_eq!(found(folder.path()), 0);
}

#[test]
fn a_damaged_page_of_a_sealed_database_costs_its_rows_and_few_others() {
    let folder = sealed(400);
    let path = folder.path().join(DATABASE);
    let length = fs::metadata(&path).unwrap().len();
    let mut file = File::options().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(length / 2 / 4096 * 4096)).unwrap();
    file.write_all(&[0xA5; 4096]).unwrap();
    drop(file);
    let salvage = check_sealed(folder.path(), &key(1), |_| PhotoFound::Whole).unwrap();
    assert!(!salvage.sound);
    assert!(salvage.salvaged >= 300, "only {} of 400", salvage.salvaged);
    assert_eq!(found(folder.path()), usize::try_from(salvage.salvaged).unwrap());
    assert!(!fs::read(salvage.moved_to.unwrap()).unwrap().starts_with(PLAIN));
    assert!(!fs::read(&path).unwrap().starts_with(PLAIN));
}

#[test]
fn a_sealed_database_without_its_first_page_is_kept_aside() {
    let folder = sealed(5);
    let path = folder.path().join(DATABASE);
    let mut file = File::options().write(true).open(&path).unwrap();
    file.write_all(&[0xA5; 4096]).unwrap();
    drop(file);
    let before = fs::read(&path).unwrap();
    let damaged = StoreError::Damaged { folder: folder.path().to_owned() };
    assert_eq!(Store::open_sealed(folder.path(), &key(1)).err(), Some(damaged));
    let salvage = check_sealed(folder.path(), &key(1), |_| PhotoFound::Whole).unwrap();
    assert_eq!((salvage.sound, salvage.salvaged), (false, 0));
    assert_eq!(fs::read(salvage.moved_to.unwrap()).unwrap(), before);
    assert_eq!(found(folder.path()), 0);
}
