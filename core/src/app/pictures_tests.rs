use std::path::Path;

use super::*;
use crate::app::similar::tests::phone;
use crate::photo::tests::pictures::{Paint, jpeg};
use crate::photo::{KeptOriginals, Original, OriginalDigest, OriginalError, Vault, ingest};
use crate::report::Draft;

const DOT: Paint = |x, y| [(x % 200) as u8, (y % 200) as u8, 9];
const LINE: Paint = |x, y| [(y % 200) as u8, 30, (x % 100) as u8];

fn draft(folder: &Path, paint: Paint) -> Draft {
    let path = folder.join("photo.jpg");
    std::fs::write(&path, jpeg(80, 60, paint)).unwrap();
    let photos = vec![PhotoDraft { path, redactions: Vec::new() }];
    Draft { photos, address_string: "12 Main St".to_owned(), ..Draft::new("pothole") }
}

/// A picture that a crash left behind: kept, and no report was saved.
fn orphan(app: &App) -> PhotoId {
    app.vault.put(&ingest(&jpeg(80, 60, LINE), &IngestOptions::default()).unwrap()).unwrap().id
}

#[test]
fn a_picture_of_no_report_is_swept_and_no_other() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let saved = app.submit(&draft(scratch.path(), DOT)).unwrap();
    let photo = app.report(&saved.report_id).unwrap().photos.remove(0);
    let orphan = orphan(&app);
    app.sweep_pictures().unwrap();
    assert_eq!(app.vault.list().unwrap(), std::slice::from_ref(&photo.photo_id));
    assert_eq!(app.vault.read(&orphan), Err(VaultError::Missing));
    assert!(app.photo_files(&photo.photo_id).unwrap().1.exists(), "its thumbnail is still there");
}

#[test]
fn nothing_is_swept_where_the_database_may_not_know_everything() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let orphan = orphan(&app);
    app.sweep_pictures().unwrap();
    assert_eq!(app.vault.list().unwrap(), std::slice::from_ref(&orphan), "a new database beside an old vault");

    app.submit(&draft(scratch.path(), DOT)).unwrap();
    std::fs::write(app.store.folder().join("curbline.sqlite.damaged-1"), b"what is left").unwrap();
    app.is_swept.store(false, Ordering::Relaxed);
    app.sweep_pictures().unwrap();
    assert!(app.vault.read(&orphan).is_ok(), "a salvage may have lost its report");
    std::fs::remove_file(app.store.folder().join("curbline.sqlite.damaged-1")).unwrap();
    app.is_swept.store(false, Ordering::Relaxed);
    app.sweep_pictures().unwrap();
    assert_eq!(app.vault.read(&orphan), Err(VaultError::Missing));
}

#[test]
fn one_picture_in_two_reports_is_kept_once_and_until_the_last_is_given_up() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let reports = [(); 2].map(|()| app.submit(&draft(scratch.path(), DOT)).unwrap().report_id);
    let ids = app.vault.list().unwrap();
    assert_eq!(ids.len(), 1, "the same content is one file");
    app.discard(&reports[0]).unwrap();
    app.sweep_pictures().unwrap();
    assert_eq!(app.vault.list().unwrap(), ids);
    app.discard(&reports[1]).unwrap();
    assert_eq!(app.vault.list().unwrap(), []);
}

#[test]
fn a_vault_without_its_folder_is_told() {
    let scratch = tempfile::tempdir().unwrap();
    let vault = Vault::open(scratch.path().join("vault")).unwrap();
    std::fs::remove_dir_all(scratch.path().join("vault")).unwrap();
    assert_eq!(vault.sweep(&std::collections::HashSet::new()), Err(VaultError::Missing));
}

#[test]
fn a_folder_without_a_key_keeps_digests_and_refuses_to_keep_originals() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let refused = app.set_kept_originals(KeptOriginals::Whole);
    assert!(matches!(refused, Err(Error::Original(OriginalError::NeedsKey))), "{refused:?}");
    assert_eq!(app.kept_originals().unwrap(), KeptOriginals::Nothing, "the policy is as before");
    app.set_kept_originals(KeptOriginals::Digest).unwrap();
    let draft = draft(scratch.path(), DOT);
    let report_id = app.submit(&draft).unwrap().report_id;
    let photo = app.report(&report_id).unwrap().photos.remove(0);
    let sha256 = OriginalDigest::of(&std::fs::read(&draft.photos[0].path).unwrap());
    assert_eq!(photo.original, Some(Original { sha256, kept: false }));
    let refused = app.original(&report_id, &photo.photo_id, &scratch.path().join("out"));
    assert!(matches!(refused, Err(Error::Original(OriginalError::NotKept))), "{refused:?}");
    assert!(!scratch.path().join("out").exists());
}
