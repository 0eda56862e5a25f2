//! What is refused, and by which word.

use super::pictures::*;
use super::take;
use crate::photo::{MAX_MEBIBYTES, PhotoError};

/// Every pixel different, so that there is much to lose.
const NOISE: Paint = |x, y| {
    let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).rotate_left(7);
    [mixed as u8, (mixed >> 9) as u8, (mixed >> 17) as u8]
};

#[test]
fn nothing_is_no_picture() {
    assert_eq!(take(b""), Err(PhotoError::Empty));
    assert_eq!(take(b"Hello."), Err(PhotoError::NotAPicture));
    assert_eq!(take(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(PhotoError::UnsupportedFormat { format: "HEIC" }));
}

#[test]
fn a_file_that_is_too_long_is_refused_unread() {
    let long = vec![0xFF; MAX_MEBIBYTES as usize * 1024 * 1024 + 1];
    assert_eq!(take(&long), Err(PhotoError::TooManyBytes { mebibytes: 65, limit: 64 }));
}

#[test]
fn a_jpeg_cut_anywhere_in_its_picture_is_truncated() {
    for whole in [jpeg(64, 64, NOISE), progressive_jpeg(64, 64, NOISE)] {
        for length in (2..whole.len() - 20).step_by(23).chain(whole.len() - 20..whole.len() - 3) {
            let answer = take(&whole[..length]);
            assert_eq!(answer, Err(PhotoError::Truncated), "{length} of {}", whole.len());
        }
    }
}

#[test]
fn a_cut_jpeg_whose_end_was_glued_back_on_is_truncated() {
    for whole in [jpeg(64, 64, NOISE), progressive_jpeg(64, 64, NOISE)] {
        let end = &[0xFF, 0xD9][..];
        for lost in [20, 200, 1000] {
            // Not between the two bytes of a marker or of a stuffed one.
            let mut length = whole.len() - 2 - lost;
            while whole[length - 1] == 0xFF {
                length -= 1;
            }
            let answer = take(&[&whole[..length], end].concat());
            assert_eq!(answer, Err(PhotoError::Truncated), "{lost} bytes lost");
        }
    }
    let first = jpeg(64, 64, NOISE);
    let next = jpeg(64, 64, NOISE);
    assert_eq!(take(&[&first[..first.len() - 300], &next[..]].concat()), Err(PhotoError::Truncated));
}

#[test]
fn a_jpeg_whose_rest_the_medium_left_zero_is_truncated() {
    let whole = jpeg(64, 64, NOISE);
    for kept in [whole.len() / 2, whole.len() - 40] {
        let mut zeroed = whole.clone();
        zeroed[kept..].fill(0);
        assert_eq!(take(&zeroed), Err(PhotoError::Truncated), "{kept} kept");
    }
}

#[test]
fn a_jpeg_that_lacks_nothing_but_its_end_marker_is_taken() {
    let whole = jpeg(64, 64, NOISE);
    let with_end = take(&whole).unwrap();
    assert_eq!(take(&whole[..whole.len() - 2]).unwrap().jpeg, with_end.jpeg);
    assert_eq!(take(&whole[..whole.len() - 1]).unwrap().jpeg, with_end.jpeg);
    // There is no telling whether a progressive one lacks more.
    let progressive = progressive_jpeg(64, 64, NOISE);
    assert_eq!(take(&progressive[..progressive.len() - 2]), Err(PhotoError::Truncated));
}

#[test]
fn a_png_cut_anywhere_in_its_picture_is_truncated() {
    let whole = png(32, 32, png::ColorType::Rgb, &rgb(32, 32, NOISE));
    // The last 12 bytes are the chunk that says so.
    for length in (8..whole.len() - 60).step_by(7).chain(whole.len() - 60..whole.len() - 30) {
        assert_eq!(take(&whole[..length]), Err(PhotoError::Truncated), "{length} of {}", whole.len());
    }
    assert_eq!(take(&whole[..whole.len() - 12]).unwrap().jpeg, take(&whole).unwrap().jpeg);
}

#[test]
fn a_webp_cut_anywhere_in_its_picture_is_truncated() {
    let whole = webp(32, 32, NOISE);
    for length in (12..whole.len() - 40).step_by(7).chain(whole.len() - 40..whole.len() - 1) {
        assert_eq!(take(&whole[..length]), Err(PhotoError::Truncated), "{length} of {}", whole.len());
    }
}

/// A file whose header claims that size, in a few bytes.
fn claim(width: u32, height: u32) -> [Vec<u8>; 4] {
    let [w1, w0] = (width as u16).to_be_bytes();
    let [h1, h0] = (height as u16).to_be_bytes();
    let header = |mut bytes: Vec<u8>| {
        let frame = bytes.windows(2).position(|pair| matches!(pair, [0xFF, 0xC0 | 0xC2])).unwrap();
        bytes[frame + 5..frame + 9].copy_from_slice(&[h1, h0, w1, w0]);
        bytes
    };
    let mut png = png(8, 8, png::ColorType::Rgb, &rgb(8, 8, NOISE));
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let mut webp = webp(8, 8, NOISE);
    let bits = (width - 1) | (height - 1) << 14;
    webp[21..25].copy_from_slice(&bits.to_le_bytes());
    [header(jpeg(8, 8, NOISE)), header(progressive_jpeg(8, 8, NOISE)), png, webp]
}

#[test]
fn two_hundred_megapixels_in_a_few_bytes_are_refused_by_every_format() {
    for (source, limit) in claim(16_000, 12_500).iter().zip([100, 27, 100, 24]) {
        assert!(source.len() < 4096);
        assert_eq!(take(source), Err(PhotoError::TooManyPixels { megapixels: 200, limit }));
    }
}

#[test]
fn an_interlaced_picture_ends_earlier_than_one_that_comes_in_rows() {
    let [_, _, mut source, _] = claim(8_000, 8_000);
    source[28] = 1;
    assert_eq!(take(&source), Err(PhotoError::TooManyPixels { megapixels: 64, limit: 41 }));
}

#[test]
fn codings_that_no_camera_writes_are_named() {
    let whole = jpeg(8, 8, NOISE);
    let frame = whole.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    let mut named = vec![(0xC3, "lossless JPEG"), (0xC5, "hierarchical JPEG"), (0xCB, "arithmetic JPEG")];
    if cfg!(not(feature = "turbo")) {
        named.extend([(0xC9, "arithmetic JPEG"), (0xCA, "arithmetic JPEG")]);
    }
    for (marker, format) in named {
        let mut changed = whole.clone();
        changed[frame + 1] = marker;
        assert_eq!(take(&changed), Err(PhotoError::UnsupportedFormat { format }));
    }
    let mut deep = whole.clone();
    deep[frame + 4] = 12;
    assert_eq!(take(&deep), Err(PhotoError::UnsupportedFormat { format: "12-bit JPEG" }));
}

#[test]
fn a_jpeg_of_endless_scans_is_refused_before_the_first() {
    let whole = progressive_jpeg(8, 8, NOISE);
    let last = whole.windows(2).rposition(|pair| pair == [0xFF, 0xDA]).unwrap();
    let scan = &whole[last..whole.len() - 2];
    let with = |scans: usize| [&whole[..whole.len() - 2], &scan.repeat(scans), &[0xFF, 0xD9]].concat();
    assert_eq!(take(&with(1000)), Err(PhotoError::UnsupportedFormat { format: "JPEG of endless scans" }));
    assert_ne!(take(&with(50)), Err(PhotoError::UnsupportedFormat { format: "JPEG of endless scans" }));
}

#[test]
fn bytes_that_contradict_each_other_are_damaged() {
    let mut jpeg = jpeg(64, 64, NOISE);
    let scan = jpeg.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    // All ones are no code word, followed by enough to go on with.
    jpeg[scan + 20..scan + 40].copy_from_slice(&[0xFF, 0x00].repeat(10));
    assert_eq!(take(&jpeg), Err(PhotoError::Damaged));
    let mut png = png(32, 32, png::ColorType::Rgb, &rgb(32, 32, NOISE));
    png[60] ^= 0xFF;
    assert_eq!(take(&png), Err(PhotoError::Damaged));
    let [_, _, mut empty, _] = claim(8, 8);
    empty[16..20].fill(0);
    assert_eq!(take(&empty), Err(PhotoError::Damaged));
}
