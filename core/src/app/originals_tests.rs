//! What the policy keeps of originals in a sealed folder, from taking in to giving up.

use std::fs;
use std::path::PathBuf;

use super::*;
use crate::app::sealed::tests::{files, right, seams};
use crate::photo::tests::pictures::{Paint, jpeg};
use crate::report::{Draft, Redaction};
use crate::seam::{DecodedPhoto, PhotoDecoder, PixelColour, PixelLayout, Undecodable};

const DOT: Paint = |x, y| [(x % 200) as u8, (y % 200) as u8, 9];
const LINE: Paint = |x, y| [(y % 200) as u8, 30, (x % 100) as u8];

fn phone(scratch: &Path, kept: KeptOriginals) -> App {
    let app = App::open_sealed(&scratch.join("phone"), &["en"], seams(), &right()).unwrap();
    app.set_kept_originals(kept).unwrap();
    app
}

fn draft(scratch: &Path, file: &[u8]) -> Draft {
    let path = scratch.join("photo");
    fs::write(&path, file).unwrap();
    let photos = vec![PhotoDraft { path, redactions: Vec::new() }];
    Draft { photos, address_string: "12 Main St".to_owned(), ..Draft::new("pothole") }
}

/// Saves a report with this file as its photo.
fn saves(app: &App, scratch: &Path, file: &[u8]) -> (ReportId, Photo) {
    let report_id = app.submit(&draft(scratch, file)).unwrap().report_id;
    let photo = app.report(&report_id).unwrap().photos.remove(0);
    (report_id, photo)
}

fn originals(scratch: &Path) -> Vec<PathBuf> {
    let folder = scratch.join("phone/originals");
    if !folder.exists() {
        return Vec::new();
    }
    files(&folder).into_iter().map(|(path, _)| folder.join(path)).collect()
}

fn refusal(error: Option<Error>) -> OriginalError {
    match error {
        Some(Error::Original(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_policy_keeps_what_it_says_and_nothing_more() {
    let scratch = tempfile::tempdir().unwrap();
    let file = jpeg(80, 60, DOT);
    let known = |kept| Some(Original { sha256: OriginalDigest::of(&file), kept });
    let app = App::open_sealed(&scratch.path().join("phone"), &["en"], seams(), &right()).unwrap();
    assert_eq!(app.kept_originals().unwrap(), KeptOriginals::Nothing);
    let (first, photo) = saves(&app, scratch.path(), &file);
    assert_eq!(photo.original, None);
    app.set_kept_originals(KeptOriginals::Digest).unwrap();
    let (second, photo) = saves(&app, scratch.path(), &file);
    assert_eq!(photo.original, known(false));
    assert_eq!(originals(scratch.path()), Vec::<PathBuf>::new());
    app.set_kept_originals(KeptOriginals::Whole).unwrap();
    let (third, photo) = saves(&app, scratch.path(), &file);
    assert_eq!(photo.original, known(true));
    assert_eq!(originals(scratch.path()).len(), 1);
    // Another policy changes nothing about what was kept.
    app.set_kept_originals(KeptOriginals::Nothing).unwrap();
    drop(app);
    let app = App::open_sealed(&scratch.path().join("phone"), &["en"], seams(), &right()).unwrap();
    assert_eq!(app.kept_originals().unwrap(), KeptOriginals::Nothing);
    let original = |report_id| app.report(report_id).unwrap().photos.remove(0).original;
    assert_eq!([&first, &second, &third].map(original), [None, known(false), known(true)]);
    let out = scratch.path().join("out");
    for report_id in [&first, &second] {
        let refused = app.original(report_id, &photo.photo_id, &out).err();
        assert_eq!(refusal(refused), OriginalError::NotKept);
    }
    app.original(&third, &photo.photo_id, &out).unwrap();
    assert!(fs::read(out).unwrap() == file);
}

#[test]
fn an_original_comes_out_byte_for_byte_with_what_was_covered_and_nothing_is_overwritten() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    let file = jpeg(800, 600, LINE);
    let mut draft = draft(scratch.path(), &file);
    draft.photos[0].redactions = vec![Redaction::area(0, 0, 800, 600)];
    let report_id = app.submit(&draft).unwrap().report_id;
    app.edit(&report_id, crate::app::Edit { description: Some("Deep".to_owned()), ..Default::default() }).unwrap();
    let photo = app.report(&report_id).unwrap().photos.remove(0);
    // The shell's file is not needed any more.
    fs::remove_file(scratch.path().join("photo")).unwrap();
    let out = scratch.path().join("out.jpg");
    let sha256 = app.original(&report_id, &photo.photo_id, &out).unwrap();
    assert_eq!(sha256, OriginalDigest::of(&file));
    assert!(fs::read(&out).unwrap() == file);
    assert!(app.photo_bytes(&photo.photo_id, false).unwrap() != file);
    fs::write(&out, b"somebody else's").unwrap();
    let refused = app.original(&report_id, &photo.photo_id, &out).err();
    assert_eq!(refusal(refused), OriginalError::Exists { path: out.clone() });
    assert_eq!(fs::read(&out).unwrap(), b"somebody else's");
    let nowhere = scratch.path().join("nowhere/out.jpg");
    let refused = app.original(&report_id, &photo.photo_id, &nowhere).err();
    assert_eq!(refusal(refused), OriginalError::Unwritable { path: nowhere });
    let unknown = PhotoId::of(b"another");
    let refused = app.original(&report_id, &unknown, &out).err();
    assert_eq!(refusal(refused), OriginalError::UnknownPhoto { photo_id: unknown });
}

#[test]
fn of_a_picture_that_the_phone_decodes_the_file_is_the_original() {
    struct Grey;
    impl PhotoDecoder for Grey {
        fn decode(&self, _: crate::photo::SourceFormat, _: &[u8], _: u32) -> Result<DecodedPhoto, Undecodable> {
            let pixels = vec![90; 40 * 20 * 3];
            let (layout, colour) = (PixelLayout::Rgb, PixelColour::Srgb);
            Ok(DecodedPhoto { width: 40, height: 20, full_width: 80, full_height: 40, layout, pixels, colour })
        }
    }
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    app.set_photo_decoder(Some(std::sync::Arc::new(Grey)));
    let heic = crate::photo::tests::heif_container(b"heic", &[(80, 40)]);
    let (report_id, photo) = saves(&app, scratch.path(), &heic);
    assert_eq!(photo.original.unwrap().sha256, OriginalDigest::of(&heic));
    app.original(&report_id, &photo.photo_id, &scratch.path().join("out.heic")).unwrap();
    assert!(fs::read(scratch.path().join("out.heic")).unwrap() == heic);
}

#[test]
fn a_draft_that_cannot_be_saved_leaves_no_original_behind() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    let refused = Draft { address_string: String::new(), ..draft(scratch.path(), &jpeg(80, 60, DOT)) };
    assert!(matches!(app.submit(&refused), Err(Error::Invalid { .. })));
    let mut broken = draft(scratch.path(), &jpeg(80, 60, DOT));
    broken.photos.push(PhotoDraft { path: scratch.path().join("missing"), redactions: Vec::new() });
    assert!(matches!(app.submit(&broken), Err(Error::Photo(_))));
    assert!(app.problems(&draft(scratch.path(), &jpeg(80, 60, DOT))).unwrap().is_empty());
    assert_eq!(originals(scratch.path()), Vec::<PathBuf>::new());
}

#[test]
fn giving_up_a_report_takes_its_original_along_unless_another_photo_was_made_from_it() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    let file = jpeg(80, 60, DOT);
    let [(first, _), (second, photo)] = [(); 2].map(|()| saves(&app, scratch.path(), &file));
    // This one knows the digest alone, and holds nothing.
    app.set_kept_originals(KeptOriginals::Digest).unwrap();
    saves(&app, scratch.path(), &file);
    app.discard(&first).unwrap();
    app.original(&second, &photo.photo_id, &scratch.path().join("out")).unwrap();
    app.discard(&second).unwrap();
    assert_eq!(originals(scratch.path()), Vec::<PathBuf>::new());
}

#[test]
fn what_a_crash_left_in_a_sealed_folder_is_swept_and_nothing_that_a_report_has() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    // Larger than a thumbnail, whose file would otherwise be the same and tell which picture it is.
    let (report_id, photo) = saves(&app, scratch.path(), &jpeg(500, 400, DOT));
    let kept = files(&scratch.path().join("phone/vault"));
    assert_eq!((kept.len(), originals(scratch.path()).len()), (2, 1));
    // Kept, and then no report was saved.
    let path = scratch.path().join("photo");
    fs::write(&path, jpeg(500, 400, LINE)).unwrap();
    let lost = app.take_in_to_save(&[PhotoDraft { path, redactions: Vec::new() }], &crate::photo::Unwatched).unwrap();
    for one in lost {
        app.vault.put(&one.picture).unwrap();
        app.keep_original(one.original.unwrap()).unwrap();
    }
    // What is not ours, or cannot be told, stays.
    let foreign = scratch.path().join("phone/vault/0123456789abcdef0123456789abcdef.photo");
    fs::write(&foreign, b"of another key").unwrap();
    assert_eq!((files(&scratch.path().join("phone/vault")).len(), originals(scratch.path()).len()), (5, 2));
    app.sweep_pictures().unwrap();
    fs::remove_file(&foreign).unwrap();
    assert_eq!(files(&scratch.path().join("phone/vault")), kept);
    assert_eq!(originals(scratch.path()).len(), 1);
    assert!(app.photo_bytes(&photo.photo_id, false).is_ok());
    app.original(&report_id, &photo.photo_id, &scratch.path().join("out")).unwrap();
}

#[test]
fn originals_that_are_gone_or_changed_are_named_by_a_check() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path(), KeptOriginals::Whole);
    let saved: Vec<_> = [(80, DOT), (81, DOT), (82, LINE)]
        .map(|(width, paint): (u32, Paint)| {
            let before = originals(scratch.path());
            let (report_id, photo) = saves(&app, scratch.path(), &jpeg(width, 60, paint));
            let new = originals(scratch.path()).into_iter().find(|path| !before.contains(path)).unwrap();
            (report_id, photo.photo_id, new)
        })
        .into();
    fs::remove_file(&saved[0].2).unwrap();
    let mut bytes = fs::read(&saved[1].2).unwrap();
    bytes[200] ^= 1;
    fs::write(&saved[1].2, bytes).unwrap();
    for ((report_id, photo_id, _), expected) in
        saved.iter().zip([Some(StoreError::OriginalMissing), Some(StoreError::OriginalDamaged), None])
    {
        let out = scratch.path().join(format!("{report_id}.jpg"));
        match (app.original(report_id, photo_id, &out), expected) {
            (Err(Error::Store(error)), Some(expected)) => assert_eq!((error, out.exists()), (expected, false)),
            (Ok(_), None) => assert!(out.exists()),
            other => panic!("{other:?}"),
        }
    }
    let leftover = fs::read_dir(scratch.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!leftover.into_iter().any(|name| name.to_string_lossy().starts_with("unfinished-")));
    drop(app);
    let found = App::check_sealed(&scratch.path().join("phone"), &right()).unwrap();
    assert_eq!((found.sound, found.photos_missing, found.photos_damaged), (true, 0, 0));
    assert_eq!((found.originals_missing, found.originals_damaged), (1, 1));
    let mut named: Vec<_> = found.originals.into_iter().map(|loss| (loss.report_id, loss.damaged)).collect();
    named.sort();
    let mut expected: Vec<_> = saved.iter().zip([false, true]).map(|(one, bad)| (one.0.clone(), bad)).collect();
    expected.sort();
    assert_eq!(named, expected);
}
