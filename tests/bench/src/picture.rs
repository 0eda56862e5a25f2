//! Photos as large as a phone's after they were made safe, with the place of the camera in them.

use curbline_core::photo::{IngestOptions, ingest};
use curbline_tests::Dice;
use jpeg_encoder::{ColorType, Encoder};

const WIDTH: u16 = 1600;
const HEIGHT: u16 = 1200;

/// How much noise makes a picture of about this many bytes.
pub(crate) fn noise_for(bytes: usize) -> u64 {
    let (mut low, mut high) = (1, 256);
    while high - low > 1 {
        let middle = u64::midpoint(low, high);
        if safe_bytes(&jpeg(middle, 0)).len() > bytes { high = middle } else { low = middle }
    }
    low
}

/// What becomes of a picture before it is kept.
pub(crate) fn safe_bytes(jpeg: &[u8]) -> Vec<u8> {
    ingest(jpeg, &IngestOptions::default()).unwrap().jpeg
}

/// A picture with this much noise, another one for each seed.
pub(crate) fn jpeg(noise: u64, seed: u64) -> Vec<u8> {
    let dice = Dice::new(seed);
    let length = usize::from(WIDTH) * usize::from(HEIGHT);
    let pixels: Vec<u8> = (0..length).map(|_| u8::try_from(dice.below(noise)).unwrap()).collect();
    let mut plain = Vec::new();
    Encoder::new(&mut plain, 90).encode(&pixels, WIDTH, HEIGHT, ColorType::Luma).unwrap();
    let mut bytes = plain[..2].to_vec();
    let place = place();
    bytes.extend([0xFF, 0xE1, 0, 2 + 6 + u8::try_from(place.len()).unwrap()]);
    bytes.extend(b"Exif\0\0");
    bytes.extend(place);
    bytes.extend(&plain[2..]);
    bytes
}

/// GPS latitude 39° 57' 9" N and longitude 75° 9' 54" W (TIFF 6.0, EXIF 2.32): one directory that points to another.
fn place() -> Vec<u8> {
    let parts: [&[u8]; 6] = [
        b"MM\0\x2a\0\0\0\x08\0\x01",
        &[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
        b"\0\x04\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x50",
        b"\0\x03\0\x02\0\0\0\x02W\0\0\0\0\x04\0\x05\0\0\0\x03\0\0\0\x68\0\0\0\0",
        &[0, 0, 0, 39, 0, 0, 0, 1, 0, 0, 0, 57, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 1],
        &[0, 0, 0, 75, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0, 54, 0, 0, 0, 1],
    ];
    parts.concat()
}
