//! Arithmetic coding loses nothing that Huffman codes keep: what comes out is the same to the byte.

use jpeg_encoder::ColorType;
use turbojpeg::{Transform, Transformer};

use super::colours::{display_p3, with_profile};
use super::pictures::*;
use super::take;
use crate::photo::{IngestOptions, PhotoError, ingest};
use crate::report::Redaction;

const SLOPES: Paint = |x, y| [(20 + x) as u8, (20 + y) as u8, (220 - x) as u8];

pub fn in_arithmetic(jpeg: &[u8], progressive: bool) -> Vec<u8> {
    let mut transform = Transform::default();
    (transform.arithmetic, transform.progressive) = (true, progressive);
    let coded = Transformer::new().unwrap().transform_to_vec(&transform, jpeg).unwrap();
    let frame = if progressive { 0xCA } else { 0xC9 };
    assert!(coded.windows(2).any(|pair| pair == [0xFF, frame]), "no frame in arithmetic coding");
    coded
}

#[test]
fn arithmetic_coding_is_read_as_huffman_codes_are() {
    let plain = jpeg(97, 63, SLOPES);
    let inks = encoded(40, 40, &[255, 0, 0, 25].repeat(1600), ColorType::Cmyk, |_| {});
    let turned = with_exif(&plain, &orientation(6));
    let wide = with_profile(&plain, &display_p3());
    for (name, source) in [("plain", plain), ("turned", turned), ("with a profile", wide), ("in four inks", inks)] {
        for progressive in [false, true] {
            assert_eq!(take(&in_arithmetic(&source, progressive)), take(&source), "{name}, progressive: {progressive}");
        }
    }
}

#[test]
fn areas_of_a_picture_in_arithmetic_coding_are_covered() {
    let redactions = vec![Redaction::area(10, 10, 40, 30)];
    let options = IngestOptions { redactions, ..IngestOptions::default() };
    let plain = jpeg(97, 63, SLOPES);
    assert_eq!(ingest(&in_arithmetic(&plain, false), &options), ingest(&plain, &options));
}

#[test]
fn a_cut_picture_in_arithmetic_coding_is_truncated() {
    for whole in [in_arithmetic(&jpeg(64, 64, SLOPES), false), in_arithmetic(&jpeg(64, 64, SLOPES), true)] {
        for length in (2..whole.len()).step_by(23).chain([whole.len() - 2, whole.len() - 1]) {
            assert_eq!(take(&whole[..length]), Err(PhotoError::Truncated), "{length} of {}", whole.len());
        }
    }
}

#[test]
fn a_large_picture_in_arithmetic_coding_is_refused_before_it_is_decoded() {
    for (progressive, limit) in [(false, 100), (true, 27)] {
        let mut claims = in_arithmetic(&jpeg(8, 8, SLOPES), progressive);
        let frame = claims.windows(2).position(|pair| matches!(pair, [0xFF, 0xC9 | 0xCA])).unwrap();
        let [height, width] = [12_500_u16, 16_000].map(u16::to_be_bytes);
        claims[frame + 5..frame + 9].copy_from_slice(&[height, width].concat());
        assert_eq!(take(&claims), Err(PhotoError::TooManyPixels { megapixels: 200, limit }));
    }
    // Coded anew, all coefficients are in memory: three samples a pixel of two bytes each.
    let mut claims = in_arithmetic(&with_profile(&jpeg(8, 8, SLOPES), &display_p3()), false);
    let frame = claims.windows(2).position(|pair| pair == [0xFF, 0xC9]).unwrap();
    let [height, width] = [6_000_u16, 8_000].map(u16::to_be_bytes);
    claims[frame + 5..frame + 9].copy_from_slice(&[height, width].concat());
    assert_eq!(take(&claims), Err(PhotoError::TooManyPixels { megapixels: 48, limit: 27 }));
}
