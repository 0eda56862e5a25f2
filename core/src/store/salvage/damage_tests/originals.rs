//! What a salvage does with the digests of originals.

use super::*;
use crate::photo::Original;

/// A folder with one report whose photo has an original; its database was then damaged in a page that can be done without.
fn damaged(spoil: Option<&str>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    for kept in [true, false] {
        let mut made = report(&name(usize::from(kept)));
        let original = Some(Original { sha256: OriginalDigest::of(&[u8::from(kept)]), kept });
        let photo_id = PhotoId::of(&[u8::from(kept)]);
        made.photos = vec![Photo { photo_id, bytes: 3, width: 4, height: 3, state: PhotoState::Kept, original }];
        store.write(|transaction| insert_report(transaction, &made)).unwrap();
        store.write(|transaction| insert_entry(transaction, &made.report_id, Step::Request, &state(0))).unwrap();
    }
    drop(store);
    let path = folder.path().join(DATABASE);
    if let Some(spoil) = spoil {
        Connection::open(&path).unwrap().execute_batch(spoil).unwrap();
        return folder;
    }
    let mut bytes = fs::read(&path).unwrap();
    // The list of tables, which is known.
    bytes.iter_mut().take(4096).for_each(|byte| *byte = 0);
    fs::write(&path, bytes).unwrap();
    folder
}

/// A check that misses every original and no picture.
fn looked(folder: &Path) -> Salvage {
    check(folder, |file| match file {
        InUse::Picture(_) => PhotoFound::Whole,
        InUse::Original(_) => PhotoFound::Missing,
    })
    .unwrap()
}

fn originals(folder: &Path) -> Vec<Option<(OriginalDigest, bool)>> {
    let mut reports = Store::open(folder).unwrap().read(reports).unwrap();
    reports.sort_by(|one, other| one.report_id.cmp(&other.report_id));
    let original = |report: &Report| report.photos[0].original.clone().map(|original| (original.sha256, original.kept));
    reports.iter().map(original).collect()
}

#[test]
fn a_salvage_keeps_the_digests_of_originals_and_looks_for_those_that_were_kept() {
    let folder = damaged(None);
    let found = looked(folder.path());
    assert_eq!((found.sound, found.salvaged, found.photos.len()), (false, 2, 0));
    assert_eq!((found.originals_missing, found.originals_damaged), (1, 0));
    assert_eq!(found.originals[0].report_id.0, name(1));
    let whole = [false, true].map(|kept| Some((OriginalDigest::of(&[u8::from(kept)]), kept)));
    assert_eq!(originals(folder.path()), whole);
}

#[test]
fn a_digest_that_is_none_is_damage_and_proves_nothing_any_more() {
    let spoil = "UPDATE photos SET original_sha256 = 'e3b0' WHERE original_kept = 1";
    let folder = damaged(Some(spoil));
    let found = looked(folder.path());
    assert_eq!((found.sound, found.salvaged, found.originals.len()), (false, 2, 0));
    assert_eq!(originals(folder.path()), [Some((OriginalDigest::of(&[0]), false)), None]);
    assert!(looked(folder.path()).sound);
}

#[test]
fn where_it_is_not_clear_any_more_whether_an_original_was_kept_it_is_looked_for() {
    let folder = damaged(Some("UPDATE photos SET original_kept = 65 WHERE original_kept = 0"));
    let found = looked(folder.path());
    assert_eq!((found.sound, found.originals_missing), (false, 2));
    let folder = damaged(Some("UPDATE photos SET original_sha256 = NULL WHERE original_kept = 1"));
    let found = looked(folder.path());
    assert_eq!((found.sound, found.originals_missing), (false, 0));
    assert!(looked(folder.path()).sound);
}
