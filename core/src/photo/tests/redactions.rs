//! What is painted over is gone.

use super::pictures::*;
use crate::photo::{IngestOptions, PhotoError, ingest};
use crate::report::Redaction;

const BLACK: [u8; 3] = [0, 0, 0];

fn options(redactions: Vec<Redaction>) -> IngestOptions {
    IngestOptions { max_edge: 200, thumbnail_edge: 50, quality: 95, redactions }
}

/// White, with a red plate at (400, 200) of 123 by 57 pixels.
fn street() -> Vec<u8> {
    jpeg(
        1000,
        500,
        |x, y| {
            if (400..523).contains(&x) && (200..257).contains(&y) { [230, 0, 0] } else { [255, 255, 255] }
        },
    )
}

const PLATE: Redaction = Redaction { x: 400, y: 200, width: 123, height: 57, corners: Vec::new(), pixelated: false };

/// Every pixel that shows any part of the box is black, and no trace of red is left anywhere.
#[track_caller]
fn assert_gone(jpeg: &[u8], scale: u32) {
    let shown = Shown::of(jpeg);
    for y in 0..shown.height {
        for x in 0..shown.width {
            let inside = (400 / scale..523_u32.div_ceil(scale)).contains(&x)
                && (200 / scale..257_u32.div_ceil(scale)).contains(&y);
            let [red, green, blue] = shown.at(x, y);
            if inside {
                shown.assert_near((x, y), BLACK, 24);
            }
            assert!(red.abs_diff(green) < 16 && red.abs_diff(blue) < 16, "({x}, {y}) is {:?}", shown.at(x, y));
        }
    }
}

#[test]
fn nothing_of_a_box_is_left_in_picture_and_thumbnail() {
    let bare = ingest(&street(), &options(Vec::new())).unwrap();
    let [red, green, _] = Shown::of(&bare.jpeg).at(92, 45);
    assert!(red > 200 && green < 40, "the test has lost its subject");
    let taken = ingest(&street(), &options(vec![PLATE])).unwrap();
    assert_gone(&taken.jpeg, 5);
    assert_gone(&taken.thumbnail, 20);
    Shown::of(&taken.jpeg).assert_near((10, 10), [255, 255, 255], 8);
}

#[test]
fn boxes_are_drawn_on_the_upright_picture() {
    // Stored on its side: the upright picture is 80 wide and 120 high, its upper left corner is stored lower left.
    let stored = with_exif(&jpeg(120, 80, |_, _| [255, 255, 255]), &orientation(6));
    let corner = Redaction::area(0, 0, 20, 40);
    let taken = ingest(&stored, &IngestOptions { redactions: vec![corner], ..IngestOptions::default() }).unwrap();
    let shown = Shown::of(&taken.jpeg);
    assert_eq!((shown.width, shown.height), (80, 120));
    shown.assert_near((2, 2), BLACK, 8);
    shown.assert_near((18, 38), BLACK, 24);
    shown.assert_near((30, 20), [255, 255, 255], 8);
    shown.assert_near((10, 60), [255, 255, 255], 8);
}

#[test]
fn every_colour_space_and_format_is_painted_black() {
    use jpeg_encoder::ColorType;
    let plate = Redaction::area(10, 10, 20, 20);
    let white = vec![255; 64 * 64 * 4];
    let no_ink = vec![0; 64 * 64 * 4];
    let sources = [
        encoded(64, 64, &white, ColorType::Luma, |_| {}),
        encoded(64, 64, &no_ink, ColorType::Cmyk, |_| {}),
        encoded(64, 64, &no_ink, ColorType::CmykAsYcck, |_| {}),
        png(64, 64, png::ColorType::Rgba, &white),
        webp(64, 64, |_, _| [255, 255, 255]),
    ];
    for source in sources {
        let options = IngestOptions { redactions: vec![plate.clone()], ..IngestOptions::default() };
        let taken = ingest(&source, &options).unwrap();
        Shown::of(&taken.jpeg).assert_near((20, 20), BLACK, 4);
        Shown::of(&taken.jpeg).assert_near((50, 50), [255, 255, 255], 4);
        Shown::of(&taken.thumbnail).assert_near((20, 20), BLACK, 4);
    }
}

#[test]
fn a_box_outside_the_picture_is_refused() {
    for redaction in [
        Redaction { x: 1000, ..PLATE },
        Redaction { y: 500, ..PLATE },
        Redaction { width: 0, ..PLATE },
        Redaction { height: 0, ..PLATE },
    ] {
        let answer = ingest(&street(), &options(vec![PLATE, redaction.clone()]));
        assert_eq!(answer, Err(PhotoError::RedactionOutside), "{redaction:?}");
    }
    assert!(ingest(&street(), &options(vec![Redaction { x: 999, width: u32::MAX, ..PLATE }])).is_ok());
}
