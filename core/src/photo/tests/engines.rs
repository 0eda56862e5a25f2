//! What both engines take, they make the same of; what one does not take, it leaves to the other.

use jpeg_encoder::{ColorType, SamplingFactor};
use moxcms::ColorProfile;

use super::pictures::*;
use crate::photo::engine::{Made, Work, as_raster};
use crate::photo::redact::Covers;
use crate::photo::{IngestContext, Opened, PhotoError, Source, Unwatched, open, planar, raster};

/// Slopes, which show a shift of a pixel: by 0.55 of luma across, by 1.1 down.
const SLOPES: Paint = |x, y| [(20 + x * 3 / 4 + y * 5 / 4) as u8, (20 + x * 3 / 4 + y * 5 / 4) as u8, (220 - x) as u8];

fn opened(bytes: &[u8]) -> Opened<'_> {
    open(bytes, 1, &IngestContext::default()).unwrap()
}

fn work(bytes: &[u8], edge: u32) -> Work {
    let opened = opened(bytes);
    let (width, height) = opened.orientation.upright_size(opened.width, opened.height);
    let covers = Covers::of(&[], width, height).unwrap();
    let target = raster::fit(opened.width, opened.height, edge);
    Work { target, thumbnail_edge: edge.div_ceil(3), quality: 98, covers }
}

fn by_planes(bytes: &[u8], work: &Work) -> Option<Made> {
    let opened = opened(bytes);
    let Source::Jpeg(layout) = &opened.source else { panic!("no JPEG") };
    planar::make(layout, opened.orientation, work, &Unwatched).unwrap()
}

fn by_raster(bytes: &[u8], work: Work) -> Result<Made, PhotoError> {
    as_raster(&opened(bytes), work, &Unwatched)
}

/// The mean difference of luma, and the largest of all samples. Colours differ by what the encoders round.
fn difference(one: &[u8], other: &[u8]) -> (f64, u8) {
    let (one, other) = (Shown::of(one), Shown::of(other));
    assert_eq!((one.width, one.height), (other.width, other.height));
    let luma = |[red, green, blue]: [u8; 3]| {
        (f64::from(red) * 299.0 + f64::from(green) * 587.0 + f64::from(blue) * 114.0) / 1000.0
    };
    let (mut sum, mut largest) = (0.0, 0);
    for (x, y) in (0..one.height).flat_map(|y| (0..one.width).map(move |x| (x, y))) {
        let (left, right) = (one.at(x, y), other.at(x, y));
        sum += (luma(left) - luma(right)).abs();
        largest = left.iter().zip(right).map(|(left, right)| left.abs_diff(right)).max().unwrap().max(largest);
    }
    (sum / f64::from(one.width * one.height), largest)
}

#[track_caller]
fn assert_same(bytes: &[u8], edge: u32, what: &str) {
    let work = work(bytes, edge);
    let planes = by_planes(bytes, &work).unwrap_or_else(|| panic!("{what}: not taken"));
    let raster = by_raster(bytes, work).unwrap();
    assert_eq!((planes.width, planes.height), (raster.width, raster.height), "{what}");
    assert_eq!(
        (planes.thumbnail_width, planes.thumbnail_height),
        (raster.thumbnail_width, raster.thumbnail_height),
        "{what}"
    );
    let (one, other) = ([planes.jpeg, planes.thumbnail], [raster.jpeg, raster.thumbnail]);
    for (planes, raster) in one.iter().zip(&other) {
        assert_bare(planes);
        let (mean, largest) = difference(planes, raster);
        // A shift by one pixel of the source is 0.55 across.
        let shown = Shown::of(planes);
        let source = opened(bytes);
        let reduced = f64::from(source.width.max(source.height)) / f64::from(shown.width.max(shown.height));
        assert!(mean < 0.4 * reduced, "{what}: {mean} apart in the mean");
        assert!(largest < 24, "{what}: {largest} apart at most");
    }
}

#[test]
fn both_show_the_same_at_every_sampling_size_and_orientation() {
    let samplings = [SamplingFactor::F_1_1, SamplingFactor::F_2_1, SamplingFactor::F_1_2, SamplingFactor::F_2_2];
    for sampling in samplings {
        for (width, height) in [(96, 64), (97, 63), (131, 50), (50, 131)] {
            for (tag, progressive) in (1..=8).zip([false, true].into_iter().cycle()) {
                let plain = encoded(width, height, &rgb(width, height, SLOPES), ColorType::Rgb, |encoder| {
                    encoder.set_sampling_factor(sampling);
                    encoder.set_progressive(progressive);
                });
                let turned = with_exif(&plain, &orientation(tag));
                for edge in [1600, 61, 33] {
                    let what = format!("{sampling:?}, {width} by {height}, orientation {tag}, to {edge}");
                    assert_same(&turned, edge, &what);
                }
            }
        }
    }
}

#[test]
fn greys_stay_in_planes_and_grey() {
    let greys: Vec<u8> = (0..97 * 64).map(|at| (at % 97 * 2) as u8).collect();
    let plain = encoded(97, 64, &greys, ColorType::Luma, |_| {});
    assert_same(&plain, 50, "grey");
    let taken = Shown::of(&by_planes(&plain, &work(&plain, 50)).unwrap().jpeg);
    let [red, green, blue] = taken.at(30, 20);
    assert!(red.abs_diff(green) < 2 && red.abs_diff(blue) < 2, "{:?}", taken.at(30, 20));
}

#[test]
fn what_needs_more_than_planes_is_left_to_the_other() {
    let plain = jpeg(40, 40, SLOPES);
    let icc = |parts: &[(u8, u8, &[u8])]| {
        // Each goes in front of those before it.
        parts.iter().rev().fold(plain.clone(), |jpeg, (number, count, part)| {
            with_segment(&jpeg, 0xE2, &[b"ICC_PROFILE\0", &[*number, *count][..], part].concat())
        })
    };
    let srgb = ColorProfile::new_srgb().encode().unwrap();
    let display_p3 = ColorProfile::new_display_p3().encode().unwrap();
    let (head, tail) = srgb.split_at(100);
    for (usual, source) in [
        (true, plain.clone()),
        (true, icc(&[(1, 1, &srgb)])),
        (true, icc(&[(1, 2, head), (2, 2, tail)])),
        (false, icc(&[(2, 2, tail), (1, 2, head)])),
        (false, icc(&[(1, 2, head)])),
        (false, icc(&[(1, 1, &display_p3)])),
        (false, encoded(40, 40, &[9; 6400], ColorType::Cmyk, |_| {})),
        (false, encoded(40, 40, &[9; 6400], ColorType::CmykAsYcck, |_| {})),
        (
            false,
            encoded(40, 40, &rgb(40, 40, SLOPES), ColorType::Rgb, |encoder| {
                encoder.set_sampling_factor(SamplingFactor::F_4_1);
            }),
        ),
        (false, in_red_green_and_blue(&plain)),
    ] {
        let work = work(&source, 40);
        assert_eq!(by_planes(&source, &work).is_some(), usual);
        assert!(by_raster(&source, work).is_ok());
    }
}

/// The same bytes said to be RGB (Adobe's transform 0).
fn in_red_green_and_blue(jpeg: &[u8]) -> Vec<u8> {
    let jfif_ends = 20;
    let bare = [&jpeg[..2], &jpeg[jfif_ends..]].concat();
    with_segment(&bare, 0xEE, b"Adobe\0\x64\0\0\0\0\0")
}

#[test]
fn a_picture_of_which_a_channel_is_missing_is_not_shown_without_it() {
    let whole = progressive_jpeg(64, 64, SLOPES);
    let scans: Vec<usize> =
        whole.windows(2).enumerate().filter(|(_, pair)| *pair == [0xFF, 0xDA]).map(|(at, _)| at).collect();
    // Up to the second scan, with an end.
    for kept in &scans[1..] {
        let cut = [&whole[..*kept], &[0xFF, 0xD9]].concat();
        let work = work(&cut, 64);
        let opened = opened(&cut);
        let Source::Jpeg(layout) = &opened.source else { panic!("no JPEG") };
        let begun = layout.scans.iter().filter(|scan| scan[scan.len() - 3] == 0).map(|scan| scan[0]).sum::<u8>();
        assert_eq!(by_planes(&cut, &work).is_some(), begun == 3, "{} scans kept", layout.scans.len());
    }
}
