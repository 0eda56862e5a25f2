//! Small real pictures.

use std::path::{Path, PathBuf};

use jpeg_encoder::{ColorType, Encoder};

/// A JPEG of this size whose colours come from `seed`.
pub fn jpeg(width: u16, height: u16, seed: u8) -> Vec<u8> {
    let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height))
        .flat_map(|at| [seed, u8::try_from(at % 251).unwrap(), u8::try_from(at / usize::from(width) % 251).unwrap()])
        .collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 80).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    bytes
}

/// The file of a picture of 1600 by 1200 pixels that cannot be compressed well: some hundred kilobytes.
pub fn large(folder: &Path) -> PathBuf {
    let dice = crate::Dice::new(7);
    let pixels: Vec<u8> =
        (0..1600 * 1200 * 3).map(|at| u8::try_from((dice.below(64) + at / 90_000) % 256).unwrap()).collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 90).encode(&pixels, 1600, 1200, ColorType::Rgb).unwrap();
    let path = folder.join("large.jpg");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The file of a small picture, unlike that of any other seed.
pub fn pothole(folder: &Path, seed: u8) -> PathBuf {
    let path = folder.join(format!("pothole-{seed}.jpg"));
    std::fs::write(&path, jpeg(64, 48, seed)).unwrap();
    path
}
