//! Brings colours to sRGB. Knows nothing of where a profile was embedded.
#![expect(clippy::arithmetic_side_effects, reason = "sums and products of bytes in u32")]

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::guard;
use super::raster::{Channels, Raster};

/// The longest profile that is looked at; real ones end at about 2 MiB (CMYK presses).
const MAX_PROFILE_BYTES: usize = 4 * 1024 * 1024;

/// The same picture in sRGB. A profile that is broken, too long or made for other channels counts as none: the picture
/// matters more than its last tenth of colour.
pub(super) fn to_srgb(raster: Raster, icc: Option<&[u8]>) -> Raster {
    let (width, height) = (raster.width, raster.height);
    let converted = icc
        .filter(|bytes| bytes.len() <= MAX_PROFILE_BYTES)
        .and_then(|bytes| guard::contain("colour profile", || through_profile(&raster, bytes)).ok().flatten());
    let pixels = converted.unwrap_or_else(|| without_profile(raster));
    Raster { width, height, pixels, channels: Channels::Rgb }
}

/// Whether a picture with these parts of a profile looks the same without: there are none, or they say sRGB.
#[cfg(feature = "turbo")]
pub(super) fn is_srgb(parts: &[&[u8]], channels: Channels) -> bool {
    let mut icc = Vec::new();
    for (part, number) in parts.iter().zip(1_u8..=u8::MAX) {
        match part {
            [index, count, rest @ ..] if *index == number && usize::from(*count) == parts.len() => icc.extend(rest),
            // Whoever decodes it may make something of that.
            _ => return false,
        }
    }
    if icc.is_empty() {
        return parts.is_empty();
    }
    // All greys, or a cube of colours.
    let (width, height) = (256, 1 + 255 * u32::from(channels != Channels::Grey) / 15);
    let probe = |at: u32| match channels {
        Channels::Grey => [at as u8; 3],
        Channels::Rgb | Channels::Cmyk => [(at / 256 * 15) as u8, (at / 16 % 16 * 17) as u8, (at % 16 * 17) as u8],
    };
    let pixels: Vec<u8> = (0..width * height).flat_map(probe).collect();
    let converted = to_srgb(Raster { width, height, pixels: pixels.clone(), channels }, Some(&icc));
    converted.pixels.iter().zip(&pixels).all(|(after, before)| after.abs_diff(*before) <= 1)
}

fn expected_space(channels: Channels) -> DataColorSpace {
    match channels {
        Channels::Rgb => DataColorSpace::Rgb,
        Channels::Grey => DataColorSpace::Gray,
        Channels::Cmyk => DataColorSpace::Cmyk,
    }
}

fn through_profile(raster: &Raster, icc: &[u8]) -> Option<Vec<u8>> {
    let profile = ColorProfile::new_from_slice(icc).ok()?;
    if profile.color_space != expected_space(raster.channels) {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    match raster.channels {
        Channels::Rgb => transformed(&profile, Layout::Rgb, &srgb, &raster.pixels),
        // Four inks have the layout of RGBA in moxcms.
        Channels::Cmyk => transformed(&profile, Layout::Rgba, &srgb, &raster.pixels),
        Channels::Grey => {
            let greys: Vec<u8> = (0..=u8::MAX).collect();
            let table = transformed(&profile, Layout::Gray, &srgb, &greys)?;
            let (table, _) = table.as_chunks::<3>();
            let look_up = |grey: &u8| table.get(usize::from(*grey)).copied().unwrap_or_default();
            Some(raster.pixels.iter().flat_map(look_up).collect())
        }
    }
}

fn transformed(profile: &ColorProfile, layout: Layout, srgb: &ColorProfile, pixels: &[u8]) -> Option<Vec<u8>> {
    let transform = profile.create_transform_8bit(layout, srgb, Layout::Rgb, TransformOptions::default()).ok()?;
    let mut converted = vec![0; pixels.len() / layout.channels() * 3];
    transform.transform(pixels, &mut converted).ok()?;
    Some(converted)
}

fn without_profile(raster: Raster) -> Vec<u8> {
    match raster.channels {
        Channels::Rgb => raster.pixels,
        Channels::Grey => raster.pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
        Channels::Cmyk => {
            let paper = |ink: u8, black: u8| {
                let light = (255 - u32::from(ink)) * (255 - u32::from(black));
                ((light + 127) / 255) as u8
            };
            let convert = |[cyan, magenta, yellow, black]: &[u8; 4]| {
                [paper(*cyan, *black), paper(*magenta, *black), paper(*yellow, *black)]
            };
            raster.pixels.as_chunks::<4>().0.iter().flat_map(convert).collect()
        }
    }
}
