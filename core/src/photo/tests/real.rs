//! Real photos, where they are: `CURBLINE_REAL_DATA` names a folder that has `photos/manifest.tsv` in it.

use std::path::PathBuf;

use super::pictures::{Shown, assert_bare};
use super::take;
use crate::photo::{Bearing, North, PhotoError, Scene, SourceFormat, look};

/// One row of the manifest.
struct Row {
    file: String,
    width: u32,
    height: u32,
    turned: bool,
    place: Option<(f64, f64)>,
    mime: String,
    decodable: bool,
}

impl Row {
    fn parse(line: &str) -> Self {
        let fields: Vec<&str> = line.split('\t').collect();
        let place = fields[5].parse().ok().zip(fields[6].parse().ok());
        Self {
            file: fields[0].to_owned(),
            width: fields[2].parse().unwrap(),
            height: fields[3].parse().unwrap(),
            turned: matches!(fields[4], "5" | "6" | "7" | "8"),
            place,
            mime: fields[9].to_owned(),
            decodable: fields[10].starts_with("ok"),
        }
    }

    /// What must become of it; `None` when it must be taken.
    fn refusal(&self) -> Option<PhotoError> {
        match self.mime.as_str() {
            "image/heic" => Some(PhotoError::UnsupportedFormat { format: "HEIC" }),
            "image/avif" => Some(PhotoError::UnsupportedFormat { format: "AVIF" }),
            _ if self.file.contains("arithmetic") && cfg!(not(feature = "turbo")) => {
                Some(PhotoError::UnsupportedFormat { format: "arithmetic JPEG" })
            }
            _ if !self.decodable => Some(PhotoError::Truncated),
            _ => None,
        }
    }
}

/// Where the pictures are.
fn photos() -> Option<PathBuf> {
    let folder = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("photos"));
    if folder.is_none() {
        println!("left out: CURBLINE_REAL_DATA is not set");
    }
    folder
}

#[test]
fn every_real_photo_says_where_it_was_taken_as_its_manifest_does() {
    let Some(folder) = photos() else { return };
    let manifest = std::fs::read_to_string(folder.join("manifest.tsv")).unwrap();
    let mut places = 0;
    for row in manifest.lines().skip(1).map(Row::parse) {
        let name = &row.file;
        let scene = match look(&std::fs::read(folder.join(name)).unwrap()) {
            Ok(scene) => scene,
            // A frame that nobody decodes is the one thing that a header cannot hide.
            Err(error) => {
                assert_eq!(Some(error), row.refusal(), "{name}");
                continue;
            }
        };
        let found = scene.coordinates.map(|place| (place.latitude, place.longitude));
        let near = |told: f64, found: f64| (told - found).abs() < 1e-5;
        match (row.place, found) {
            (None, None) => {}
            (Some(told), Some(found)) if near(told.0, found.0) && near(told.1, found.1) => places += 1,
            (told, found) => panic!("{name}: {found:?}, not {told:?}"),
        }
    }
    assert!(places >= 11, "only {places} places");
}

/// As exiftool reads them.
#[test]
fn height_direction_and_offset_of_real_photos_are_read() {
    let Some(folder) = photos() else { return };
    let scene = |name: &str| look(&std::fs::read(folder.join(name)).unwrap()).unwrap();
    let near = |found: Option<f64>, told: f64| found.is_some_and(|found| (found - told).abs() < 1e-3);
    let bearing = |found: Option<Bearing>, told: f64, north: North| {
        near(found.map(|bearing| bearing.degrees), told) && found.is_some_and(|bearing| bearing.north == north)
    };
    let hours = |scene: &Scene| scene.offset.map(|offset| offset.seconds() / 3600);

    let iphone = scene("heic_immich_IMG_2682.heic");
    assert!(near(iphone.altitude, 351.267) && iphone.accuracy == Some(10.0), "{iphone:?}");
    assert!(bearing(iphone.direction, 320.600, North::True), "{iphone:?}");
    let samsung = scene("odd_exif_zero_length_string_67.jpg");
    assert!(near(samsung.altitude, 340.0) && bearing(samsung.direction, 291.39, North::Magnetic), "{samsung:?}");
    let sony = scene("street_mapillary_DSC00001.jpg");
    assert!(near(sony.altitude, 70.3) && hours(&sony) == Some(-7), "{sony:?}");
    // A direction from no north, and an altitude over nothing.
    let corrupt = scene("mapillary_corrupt_exif.jpg");
    assert!(corrupt.direction.is_none() && corrupt.altitude.is_none(), "{corrupt:?}");
    // The satellites were an hour behind the clock.
    assert_eq!(hours(&scene("big_galaxy_s7.jpg")), Some(1));
}

#[test]
fn every_real_photo_is_taken_or_refused_as_its_manifest_says() {
    let Some(folder) = photos() else { return };
    let manifest = std::fs::read_to_string(folder.join("manifest.tsv")).unwrap();
    let mut rows = 0;
    for row in manifest.lines().skip(1).map(Row::parse) {
        rows += 1;
        let name = &row.file;
        let answer = take(&std::fs::read(folder.join(name)).unwrap());
        if let Some(refusal) = row.refusal() {
            assert_eq!(answer, Err(refusal), "{name}");
            continue;
        }
        let taken = answer.unwrap_or_else(|error| panic!("{name}: {error}"));
        let upright = if row.turned { (row.height, row.width) } else { (row.width, row.height) };
        assert_eq!((taken.source_width, taken.source_height), upright, "{name}");
        let shrunk = f64::from(upright.0.max(upright.1)).min(1600.0) / f64::from(upright.0.max(upright.1));
        for (shown, source) in [(taken.width, upright.0), (taken.height, upright.1)] {
            assert!((f64::from(shown) - f64::from(source) * shrunk).abs() <= 1.0, "{name}: {shown} of {source}");
        }
        for (jpeg, width, height) in [
            (&taken.jpeg, taken.width, taken.height),
            (&taken.thumbnail, taken.thumbnail_width, taken.thumbnail_height),
        ] {
            assert_bare(jpeg);
            let shown = Shown::of(jpeg);
            assert_eq!((shown.width, shown.height), (width, height), "{name}");
        }
        let format = match row.mime.as_str() {
            "image/png" => SourceFormat::Png,
            "image/webp" => SourceFormat::WebP,
            _ => SourceFormat::Jpeg,
        };
        assert_eq!(taken.source_format, format, "{name}");
        let place = taken.scene.coordinates.map(|place| (place.latitude, place.longitude));
        match (row.place, place) {
            (None, None) => {}
            (Some(told), Some(found)) => {
                let near = (told.0 - found.0).abs() < 1e-5 && (told.1 - found.1).abs() < 1e-5;
                assert!(near, "{name}: {found:?}, not {told:?}");
            }
            (told, found) => panic!("{name}: {found:?}, not {told:?}"),
        }
    }
    assert!(rows > 30, "only {rows} rows");
}
