//! Pictures: good ones, bad ones, and a look at the segments of a JPEG.

use std::path::{Path, PathBuf};

use jpeg_encoder::{ColorType, Encoder};

/// A JPEG of this size with some colour in it.
pub fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let pixels: Vec<u8> = (0..u32::from(width) * u32::from(height))
        .flat_map(|at| [(at % 251) as u8, (at / u32::from(width) % 251) as u8, 90])
        .collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 85).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    bytes
}

/// A file with a dark spot on a road: something that can be known again.
pub fn scene(folder: &Path) -> PathBuf {
    let (width, height) = (320_u16, 240_u16);
    let grey = |x: u16, y: u16| if x.abs_diff(120) + y.abs_diff(130) < 60 { 40 } else { 90 + (x / 5) as u8 };
    let pixels: Vec<u8> = (0..height).flat_map(|y| (0..width).flat_map(move |x| [grey(x, y); 3])).collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 85).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    file(folder, "scene.jpg", &bytes)
}

/// A file with a picture of [`jpeg`].
pub fn picture(folder: &Path) -> PathBuf {
    file(folder, "picture.jpg", &jpeg(320, 240))
}

pub fn file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A JPEG of a few KB whose header promises 20,000 x 10,000 pixels.
pub fn jpeg_bomb() -> Vec<u8> {
    let mut bytes = jpeg(64, 64);
    let frame = bytes.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a baseline frame");
    // Marker, length, precision, then height and width.
    bytes[frame + 5..frame + 7].copy_from_slice(&10_000_u16.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&20_000_u16.to_be_bytes());
    bytes
}

/// A PNG of less than a KB whose header promises 20,000 x 10,000 pixels.
pub fn png_bomb() -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(20_000_u32.to_be_bytes());
    header.extend(10_000_u32.to_be_bytes());
    // Eight bits, RGB, and the only compression, filter and interlacing of everyone.
    header.extend([8, 2, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend(chunk(b"IHDR", &header));
    png.extend(chunk(b"IDAT", &[0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]));
    png.extend(chunk(b"IEND", &[]));
    png
}

/// The beginning of a HEIC file.
pub fn heic() -> Vec<u8> {
    let mut bytes = 24_u32.to_be_bytes().to_vec();
    bytes.extend(b"ftypheic\0\0\0\0mif1heic");
    bytes.resize(4096, 0);
    bytes
}

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut named = name.to_vec();
    named.extend(content);
    let mut chunk = u32::try_from(content.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend(&named);
    chunk.extend(crc(&named).to_be_bytes());
    chunk
}

/// CRC-32 as PNG has it (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

/// What a JPEG consists of before its pixels.
pub struct Layout {
    /// The markers of all segments, in order.
    pub markers: Vec<u8>,
    pub width: u16,
    pub height: u16,
}

/// Walks the segments of a JPEG up to the pixels.
pub fn layout(jpeg: &[u8]) -> Layout {
    assert_eq!(jpeg[..2], [0xFF, 0xD8], "a JPEG");
    let mut layout = Layout { markers: Vec::new(), width: 0, height: 0 };
    let mut at = 2;
    loop {
        assert_eq!(jpeg[at], 0xFF, "a marker at {at}");
        let marker = jpeg[at + 1];
        let length = usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        layout.markers.push(marker);
        if matches!(marker, 0xC0..=0xC2) {
            layout.height = u16::from_be_bytes([jpeg[at + 5], jpeg[at + 6]]);
            layout.width = u16::from_be_bytes([jpeg[at + 7], jpeg[at + 8]]);
        }
        if marker == 0xDA {
            return layout;
        }
        at += 2 + length;
    }
}

/// No EXIF, no XMP, no maker's notes, no comments: of the application segments only JFIF and a colour space remain.
pub fn assert_no_metadata(jpeg: &[u8]) {
    let left: Vec<u8> = layout(jpeg).markers.into_iter().filter(|m| matches!(m, 0xE1..=0xED | 0xEF | 0xFE)).collect();
    assert!(left.is_empty(), "{left:x?}");
    assert!(!jpeg.windows(4).any(|four| four == b"Exif"), "EXIF somewhere in the file");
}
