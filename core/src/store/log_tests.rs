use std::path::Path;

use super::*;
use crate::store::tests::filled;
use crate::store::{DATABASE, Store};

/// The files of a store whose process was killed: database, log, index.
fn killed(folder: &Path) -> [Vec<u8>; 3] {
    filled(folder, 3);
    let store = Store::open(folder).unwrap();
    store.write(|transaction| super::super::put_setting(transaction, "one", &1)).unwrap();
    store.write(|transaction| super::super::put_setting(transaction, "two", &2)).unwrap();
    store.write(|transaction| super::super::put_setting(transaction, "three", &3)).unwrap();
    ["", "-wal", "-shm"].map(|suffix| std::fs::read(folder.join(format!("{DATABASE}{suffix}"))).unwrap())
}

#[test]
fn a_log_that_a_killed_process_left_is_sound_wherever_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let [_, log, index] = killed(folder.path());
    assert!(log.len() > HEADER + 2 * (PAGE + FRAME_HEADER));
    let read = Log::read(&log, &index);
    assert!(!read.is_damaged && read.frames.len() >= 3, "{} frames", read.frames.len());
    for length in 0..log.len() {
        if length < 200 || length % 97 == 0 {
            assert!(!Log::read(&log[..length], &[]).is_damaged, "cut at {length}, as by a loss of power");
        }
    }
}

#[test]
fn whatever_byte_of_a_log_is_damaged_before_its_last_commit_it_shows() {
    let folder = tempfile::tempdir().unwrap();
    let [_, log, _] = killed(folder.path());
    let frames = Log::read(&log, &[]).frames.len();
    let last = log.len() - PAGE - FRAME_HEADER;
    assert_eq!(last, HEADER + (frames - 1) * (PAGE + FRAME_HEADER), "the last commit is the last frame");
    for place in (0..last).filter(|place| *place < 100 || place % 61 == 0) {
        let mut damaged = log.clone();
        damaged[place] ^= 0x10;
        let read = Log::read(&damaged, &[]);
        assert!(read.is_damaged, "byte {place}");
        assert_eq!(read.frames.len(), frames, "byte {place}");
    }
}

#[test]
fn the_index_knows_of_commits_that_a_log_has_lost() {
    let folder = tempfile::tempdir().unwrap();
    let [_, log, index] = killed(folder.path());
    for length in [0, 10, HEADER, log.len() / 2, log.len() - 1] {
        assert!(Log::read(&log[..length], &index).is_damaged, "cut to {length}");
    }
    let mut last = log.clone();
    *last.last_mut().unwrap() ^= 1;
    assert!(Log::read(&last, &index).is_damaged);
    for place in 0..96 {
        let mut damaged = index.clone();
        damaged[place] ^= 1;
        assert!(!Log::read(&log, &damaged).is_damaged, "an index that contradicts itself claims nothing: {place}");
    }
}

#[test]
fn applied_frames_are_what_sqlite_makes_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let [database, log, index] = killed(folder.path());
    let applied = Log::read(&log, &index).applied_to(database);
    // The last connection has closed, and moved the log into the file.
    assert!(applied == std::fs::read(folder.path().join(DATABASE)).unwrap());
}
