//! Orientation, size and the formats themselves.

use super::pictures::*;
use super::take;
use crate::photo::{IngestOptions, SourceFormat, ingest};

/// Red, green, blue and white quarters: upper left, upper right, lower left, lower right.
const QUARTERS: [[u8; 3]; 4] = [[220, 20, 20], [20, 200, 20], [20, 20, 220], [240, 240, 240]];

/// 48 by 32 pixels as they are stored for each orientation so that the upright picture has its quarters in order.
fn stored(tag: u16) -> (u32, u32, Paint) {
    fn quarter(right: bool, lower: bool) -> [u8; 3] {
        QUARTERS[usize::from(right) + 2 * usize::from(lower)]
    }
    match tag {
        1 => (48, 32, |x, y| quarter(x >= 24, y >= 16)),
        2 => (48, 32, |x, y| quarter(x < 24, y >= 16)),
        3 => (48, 32, |x, y| quarter(x < 24, y < 16)),
        4 => (48, 32, |x, y| quarter(x >= 24, y < 16)),
        5 => (32, 48, |x, y| quarter(y >= 24, x >= 16)),
        6 => (32, 48, |x, y| quarter(y < 24, x >= 16)),
        7 => (32, 48, |x, y| quarter(y < 24, x < 16)),
        _ => (32, 48, |x, y| quarter(y >= 24, x < 16)),
    }
}

#[track_caller]
fn assert_upright(jpeg: &[u8]) {
    let shown = Shown::of(jpeg);
    assert_eq!((shown.width, shown.height), (48, 32));
    for (place, colour) in [(8, 8), (40, 8), (8, 24), (40, 24)].into_iter().zip(QUARTERS) {
        shown.assert_near(place, colour, 12);
    }
}

#[test]
fn all_eight_orientations_of_a_jpeg_are_burned_in() {
    for tag in 1..=8 {
        let (width, height, paint) = stored(tag);
        let taken = take(&with_exif(&jpeg(width, height, paint), &orientation(tag))).unwrap();
        assert_eq!((taken.source_width, taken.source_height), (48, 32), "orientation {tag}");
        assert_upright(&taken.jpeg);
        assert_bare(&taken.jpeg);
    }
}

#[test]
fn all_eight_orientations_of_a_png_are_burned_in() {
    for tag in 1..=8 {
        let (width, height, paint) = stored(tag);
        let plain = png(width, height, png::ColorType::Rgb, &rgb(width, height, paint));
        let taken = take(&with_chunk(&plain, b"eXIf", &orientation(tag))).unwrap();
        assert_eq!(taken.source_format, SourceFormat::Png);
        assert_upright(&taken.jpeg);
        let by_xmp = format!("XML:com.adobe.xmp\0\0\0\0\0<x tiff:Orientation=\"{tag}\"/>");
        assert_upright(&take(&with_chunk(&plain, b"iTXt", by_xmp.as_bytes())).unwrap().jpeg);
    }
}

#[test]
fn all_eight_orientations_of_a_webp_are_burned_in() {
    for tag in 1..=8 {
        let (width, height, paint) = stored(tag);
        let plain = webp(width, height, paint);
        for prefix in [&b""[..], b"Exif\0\0"] {
            let block = [prefix, &orientation(tag)].concat();
            let taken = take(&with_webp_chunk(&plain, width, height, 0x08, b"EXIF", &block)).unwrap();
            assert_eq!(taken.source_format, SourceFormat::WebP);
            assert_upright(&taken.jpeg);
        }
    }
}

#[test]
fn an_orientation_that_does_not_exist_changes_nothing() {
    let (width, height, paint) = stored(1);
    for tag in [0, 9, 65535] {
        assert_upright(&take(&with_exif(&jpeg(width, height, paint), &orientation(tag))).unwrap().jpeg);
    }
}

#[test]
fn viewers_ignore_the_xmp_orientation_of_a_jpeg_and_so_do_we() {
    let (width, height, paint) = stored(1);
    let packet = b"http://ns.adobe.com/xap/1.0/\0<x tiff:Orientation=\"6\"/>";
    assert_upright(&take(&with_segment(&jpeg(width, height, paint), 0xE1, packet)).unwrap().jpeg);
}

#[test]
fn a_large_picture_is_made_small_and_a_small_one_keeps_its_size() {
    let halves: Paint = |x, _| if x < 750 { [250, 10, 10] } else { [10, 10, 250] };
    let sources = [
        jpeg(1500, 500, halves),
        progressive_jpeg(1500, 500, halves),
        png(1500, 500, png::ColorType::Rgb, &rgb(1500, 500, halves)),
        webp(1500, 500, halves),
    ];
    for source in sources {
        let options = IngestOptions { max_edge: 300, thumbnail_edge: 60, ..IngestOptions::default() };
        let taken = ingest(&source, &options).unwrap();
        assert_eq!((taken.width, taken.height), (300, 100));
        assert_eq!((taken.thumbnail_width, taken.thumbnail_height), (60, 20));
        for (jpeg, width, height) in [(&taken.jpeg, 300, 100), (&taken.thumbnail, 60, 20)] {
            let shown = Shown::of(jpeg);
            assert_eq!((shown.width, shown.height), (width, height));
            shown.assert_near((width / 4, height / 2), [250, 10, 10], 12);
            shown.assert_near((width * 3 / 4, height / 2), [10, 10, 250], 12);
            assert_bare(jpeg);
        }
        let large = IngestOptions { max_edge: u32::MAX, thumbnail_edge: u32::MAX, ..options };
        let untouched = ingest(&source, &large).unwrap();
        assert_eq!((untouched.width, untouched.thumbnail_width), (1500, 1500));
    }
}

#[test]
fn one_pixel_is_a_picture_and_an_edge_of_zero_is_one() {
    let options = IngestOptions { max_edge: 0, thumbnail_edge: 0, quality: 0, ..IngestOptions::default() };
    let taken = ingest(&jpeg(1, 1, |_, _| [9, 9, 9]), &options).unwrap();
    assert_eq!((taken.width, taken.height, taken.thumbnail_width), (1, 1, 1));
    let thin = ingest(&jpeg(2000, 1, |_, _| [9, 9, 9]), &IngestOptions::default()).unwrap();
    assert_eq!((thin.width, thin.height, thin.thumbnail_width, thin.thumbnail_height), (1600, 1, 320, 1));
}
