//! What was kept is there, whatever happened in between.

use std::fs;

use super::pictures::{Paint, Shown, jpeg};
use super::take;
use crate::photo::{Ingested, PhotoId, Vault, VaultError};

fn picture(paint: Paint) -> Ingested {
    take(&jpeg(500, 400, paint)).unwrap()
}

fn sunset() -> Ingested {
    picture(|x, y| [x as u8, y as u8, 60])
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_picture_is_kept_under_its_content_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path().join("not/there/yet")).unwrap();
    let sunset = sunset();
    let stored = vault.put(&sunset).unwrap();
    assert_eq!(stored.id, PhotoId::of(&sunset.jpeg));
    assert_eq!((stored.bytes, stored.width, stored.height), (sunset.jpeg.len() as u64, 500, 400));
    assert_eq!(vault.read(&stored.id).unwrap(), sunset.jpeg);
    assert_eq!(vault.thumbnail(&stored.id).unwrap(), sunset.thumbnail);
    assert_eq!(fs::read(vault.path(&stored.id)).unwrap(), sunset.jpeg);
    assert_eq!(fs::read(vault.thumbnail_path(&stored.id).unwrap()).unwrap(), sunset.thumbnail);

    let other = vault.put(&picture(|_, _| [1, 2, 3])).unwrap().id;
    let mut both = vec![stored.id.clone(), other];
    both.sort();
    assert_eq!(vault.list().unwrap(), both);
    assert_eq!(Vault::open(vault.path(&stored.id).parent().unwrap()).unwrap().list().unwrap(), both);
}

#[test]
fn one_picture_costs_two_flushes_and_again_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path()).unwrap();
    assert_eq!(vault.flushes(), 0);
    let first = vault.put(&sunset()).unwrap();
    assert_eq!(vault.flushes(), 2);
    assert_eq!(vault.put(&sunset()).unwrap(), first);
    assert_eq!(vault.flushes(), 4);
    assert_eq!(names(folder.path()), [format!("{}.jpg", first.id), format!("{}.thumb.jpg", first.id)]);
}

#[test]
fn a_thumbnail_lost_in_a_crash_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path()).unwrap();
    let id = vault.put(&sunset()).unwrap().id;
    let file = vault.thumbnail_path(&id).unwrap();
    for left in [None, Some(Vec::new()), Some(vec![0; 5000]), Some(vec![0xFF, 0xD8, 0, 0])] {
        match &left {
            None => fs::remove_file(&file).unwrap(),
            Some(bytes) => fs::write(&file, bytes).unwrap(),
        }
        assert_eq!(vault.thumbnail_path(&id).unwrap(), file);
        let shown = Shown::of(&fs::read(&file).unwrap());
        assert_eq!((shown.width, shown.height), (320, 256), "{left:?}");
    }
}

#[test]
fn a_picture_that_changed_on_the_medium_is_damaged_and_heals_when_it_is_kept_again() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path()).unwrap();
    let sunset = sunset();
    let id = vault.put(&sunset).unwrap().id;
    let mut changed = sunset.jpeg.clone();
    changed[600] ^= 1;
    for broken in [&changed[..], &sunset.jpeg[..100], b""] {
        fs::write(vault.path(&id), broken).unwrap();
        assert_eq!(vault.read(&id), Err(VaultError::Damaged));
        vault.put(&sunset).unwrap();
        assert_eq!(vault.read(&id).unwrap(), sunset.jpeg);
    }
}

#[test]
fn what_is_not_there_is_missing_and_removing_it_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path()).unwrap();
    let id = vault.put(&sunset()).unwrap().id;
    vault.remove(&id).unwrap();
    vault.remove(&id).unwrap();
    assert_eq!(vault.read(&id), Err(VaultError::Missing));
    assert_eq!(vault.thumbnail(&id), Err(VaultError::Missing));
    assert_eq!(vault.thumbnail_path(&id), Err(VaultError::Missing));
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn what_a_crash_left_half_written_is_swept_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let id = Vault::open(folder.path()).unwrap().put(&sunset()).unwrap().id;
    fs::write(folder.path().join("unfinished-abc"), b"half a pict").unwrap();
    fs::write(folder.path().join("notes.jpg"), b"not ours").unwrap();
    let vault = Vault::open(folder.path()).unwrap();
    assert_eq!(names(folder.path()), [format!("{id}.jpg"), format!("{id}.thumb.jpg"), "notes.jpg".to_owned()]);
    assert_eq!(vault.list().unwrap(), [id]);
}

#[test]
fn errors_of_the_system_keep_their_remedies_apart() {
    use std::io::{Error, ErrorKind};
    for (kind, error) in [
        (ErrorKind::StorageFull, VaultError::Full),
        (ErrorKind::QuotaExceeded, VaultError::Full),
        (ErrorKind::ReadOnlyFilesystem, VaultError::ReadOnly),
        (ErrorKind::PermissionDenied, VaultError::ReadOnly),
        (ErrorKind::NotFound, VaultError::Missing),
        (ErrorKind::TimedOut, VaultError::Io(ErrorKind::TimedOut)),
    ] {
        assert_eq!(VaultError::from(Error::from(kind)), error);
    }
}
