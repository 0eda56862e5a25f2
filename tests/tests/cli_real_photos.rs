//! Photos of real phones, which are too large for the repository. The variable names the folder that has `photos/` in it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use curbline_tests::leave_out;
use serde_json::{Value, json};
use support::phone::{Answer, plain, run_plain, text};
use support::{left_out, pictures};

fn photo(name: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA") else {
        left_out("CURBLINE_REAL_DATA is not set");
        return None;
    };
    Some(PathBuf::from(folder).join("photos").join(name))
}

/// The demo's document, and the file that the city has.
fn demo(photo: &str) -> (Value, Vec<u8>) {
    let scratch = tempfile::tempdir().unwrap();
    let answer = run_plain(&["demo", "--json", "--photo", photo, "--keep", text(scratch.path())]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let media = std::fs::read_dir(scratch.path().join("city/media")).unwrap();
    let media = media.map(|entry| entry.unwrap().path()).find(|path| path.is_file()).unwrap();
    (answer.document(), std::fs::read(media).unwrap())
}

#[test]
fn place_and_time_come_from_the_photo_and_stay_out_of_the_citys_copy() {
    let Some(path) = photo("big_galaxy_s7.jpg") else { return };
    let (story, kept) = demo(text(&path));
    let report = &story["report"];
    assert!((report["latitude"].as_f64().unwrap() - 48.8925).abs() < 1e-5, "{report}");
    assert!((report["longitude"].as_f64().unwrap() - 2.236_389).abs() < 1e-5, "{report}");
    assert_eq!(story["city"]["media_bytes"], json!(kept.len()));
    pictures::assert_no_metadata(&kept);

    // The camera's clock said 19:51:38 and no zone; the satellites said 18:51:38 UTC, whatever clock the reader has.
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("out.jpg");
    for zone in ["Europe/Paris", "America/New_York"] {
        let answer = plain().env("TZ", zone).args(["photo", "--json", text(&path), text(&out)]).output().unwrap();
        let document = Answer::of(answer).document();
        assert_eq!((&document["source_format"], &document["width"]), (&json!("jpeg"), &json!(1600)));
        assert!(document["taken_at"].as_str().unwrap().starts_with("2017-02-09T18:51:38"), "{document}");
    }
    assert!(report["taken_at"].as_str().unwrap().starts_with("2017-02-09T18:51:38"), "{report}");
}

#[test]
fn a_photo_that_lies_on_its_side_arrives_upright() {
    let Some(path) = photo("orient_landscape_6.jpg") else { return };
    let (story, kept) = demo(text(&path));
    let layout = pictures::layout(&kept);
    assert_eq!((layout.width, layout.height), (600, 450), "stored as 450 x 600");
    assert_eq!(story["report"]["photos"][0]["width"], 600);
    pictures::assert_no_metadata(&kept);
}

#[test]
fn pictures_that_cannot_be_sent_are_named_for_what_they_are() {
    for (name, code) in
        [("heic_immich_IMG_2682.heic", "photo-format"), ("pillow_truncated_jpeg.jpg", "photo-truncated")]
    {
        let Some(path) = photo(name) else { return };
        for command in [&["demo", "--photo", text(&path)][..], &["photo", text(&path), "never-written.jpg"]] {
            let answer = run_plain(&[&["--json"], command].concat());
            assert_eq!((answer.code, &answer.document()["error"]["code"]), (3, &json!(code)), "{answer:?}");
            answer.only_complaint();
        }
    }
}

/// What a reader that is not ours finds in a JPEG beside its pixels: group and tag, such as `EXIF:Model`.
fn tags(jpeg: &Path) -> Vec<String> {
    let answer = Command::new("exiftool").args(["-json", "-G", "-a", "-u", "-ee", text(jpeg)]).output().unwrap();
    let document: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let of_the_picture = |tag: &&String| {
        !["SourceFile", "ExifTool:", "File:", "Composite:", "JFIF:"].iter().any(|group| tag.starts_with(group))
    };
    document[0].as_object().unwrap().keys().filter(of_the_picture).cloned().collect()
}

#[test]
fn a_reader_that_is_not_ours_finds_nothing_beside_the_pixels() {
    let Some(manifest) = photo("manifest.tsv") else { return };
    if Command::new("exiftool").arg("-ver").output().is_err() {
        leave_out("metadata, by a reader that is not ours", "exiftool is not installed");
        return;
    }
    let scratch = tempfile::tempdir().unwrap();
    let (out, small) = (scratch.path().join("out.jpg"), scratch.path().join("small.jpg"));
    let (mut looked_at, mut spoke) = (0, 0);
    for row in std::fs::read_to_string(&manifest).unwrap().lines().skip(1) {
        let source = manifest.with_file_name(row.split('\t').next().unwrap());
        let answer = run_plain(&["photo", text(&source), text(&out), "--thumbnail", text(&small)]);
        if answer.code != 0 {
            continue;
        }
        looked_at += 1;
        spoke += usize::from(!tags(&source).is_empty());
        for made in [&out, &small] {
            assert_eq!(tags(made), Vec::<String>::new(), "{row}");
        }
    }
    assert!(looked_at > 25 && spoke > 20, "{looked_at} pictures, {spoke} with something to say");
}
