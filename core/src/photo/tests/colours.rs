//! Colours arrive as a person saw them.

use jpeg_encoder::ColorType;
use moxcms::ColorProfile;

use super::pictures::*;
use super::take;

pub fn with_profile(jpeg: &[u8], profile: &[u8]) -> Vec<u8> {
    with_segment(jpeg, 0xE2, &[b"ICC_PROFILE\0\x01\x01", profile].concat())
}

pub fn display_p3() -> Vec<u8> {
    ColorProfile::new_display_p3().encode().unwrap()
}

/// Display-P3 (200, 100, 50) in sRGB, worked out from the primaries of SMPTE EG 432-1 and the sRGB curve.
const P3: [u8; 3] = [200, 100, 50];
const AS_SRGB: [u8; 3] = [215, 93, 31];

#[test]
fn display_p3_becomes_srgb_in_every_format() {
    let paint: Paint = |_, _| P3;
    let with_icc = png_with(40, 40, png::ColorType::Rgb, png::BitDepth::Eight, &rgb(40, 40, paint), |_| {});
    let compressed = zlib_stored(&display_p3());
    let sources = [
        with_profile(&jpeg(40, 40, paint), &display_p3()),
        with_chunk(&with_icc, b"iCCP", &[b"p3\0\0", &compressed[..]].concat()),
        with_webp_icc(&webp(40, 40, paint), &display_p3()),
    ];
    for source in sources {
        Shown::of(&take(&source).unwrap().jpeg).assert_near((20, 20), AS_SRGB, 4);
    }
}

#[test]
fn a_profile_that_is_broken_or_for_other_channels_is_ignored() {
    let plain = jpeg(40, 40, |_, _| P3);
    let profile = display_p3();
    let grey = ColorProfile::new_gray_with_gamma(2.2).encode().unwrap();
    for broken in [&profile[..60], b"", b"nonsense", &vec![0; 3000], &grey] {
        Shown::of(&take(&with_profile(&plain, broken)).unwrap().jpeg).assert_near((20, 20), P3, 4);
    }
}

#[test]
fn grey_stays_grey() {
    let pixels: Vec<u8> = (0..40 * 40).map(|_| 120).collect();
    let plain = encoded(40, 40, &pixels, ColorType::Luma, |_| {});
    Shown::of(&take(&plain).unwrap().jpeg).assert_near((20, 20), [120; 3], 3);
    // Gamma 1.0: half the light is 188 in sRGB.
    let linear = ColorProfile::new_gray_with_gamma(1.0).encode().unwrap();
    let half = encoded(40, 40, &[128; 1600], ColorType::Luma, |_| {});
    Shown::of(&take(&with_profile(&half, &linear)).unwrap().jpeg).assert_near((20, 20), [188; 3], 4);
    let alpha = png(40, 40, png::ColorType::GrayscaleAlpha, &[10, 0].repeat(1600));
    Shown::of(&take(&alpha).unwrap().jpeg).assert_near((20, 20), [255; 3], 3);
}

#[test]
fn four_inks_become_light() {
    // Full cyan and a tenth of black; the encoder stores them inverted, as Adobe does.
    for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let source = encoded(40, 40, &[255, 0, 0, 25].repeat(1600), colours, |_| {});
        Shown::of(&take(&source).unwrap().jpeg).assert_near((20, 20), [0, 230, 230], 6);
    }
}

#[test]
fn sixteen_bits_palettes_and_transparency_are_understood() {
    let deep: Vec<u8> = [0xC8, 0x12, 0x64, 0x34, 0x32, 0x56].repeat(400);
    let deep = png_with(20, 20, png::ColorType::Rgb, png::BitDepth::Sixteen, &deep, |_| {});
    Shown::of(&take(&deep).unwrap().jpeg).assert_near((10, 10), [200, 100, 50], 4);

    let palette = png_with(20, 20, png::ColorType::Indexed, png::BitDepth::Eight, &[1; 400], |encoder| {
        encoder.set_palette(vec![0, 0, 0, 200, 100, 50]);
    });
    Shown::of(&take(&palette).unwrap().jpeg).assert_near((10, 10), [200, 100, 50], 4);

    let see_through = png_with(20, 20, png::ColorType::Indexed, png::BitDepth::Eight, &[1; 400], |encoder| {
        encoder.set_palette(vec![0, 0, 0, 200, 100, 50]);
        encoder.set_trns(vec![255, 0]);
    });
    Shown::of(&take(&see_through).unwrap().jpeg).assert_near((10, 10), [255, 255, 255], 4);

    let half = png(20, 20, png::ColorType::Rgba, &[0, 0, 0, 128].repeat(400));
    Shown::of(&take(&half).unwrap().jpeg).assert_near((10, 10), [127, 127, 127], 4);

    let one_bit = png_with(16, 16, png::ColorType::Grayscale, png::BitDepth::One, &[0xFF; 32], |_| {});
    Shown::of(&take(&one_bit).unwrap().jpeg).assert_near((8, 8), [255, 255, 255], 4);
}

fn with_webp_icc(webp: &[u8], profile: &[u8]) -> Vec<u8> {
    with_webp_chunk(webp, 40, 40, 0x20, b"ICCP", profile)
}
