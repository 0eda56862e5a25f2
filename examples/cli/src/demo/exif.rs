//! The EXIF of a drawn picture: the few tags a phone writes about place and time (EXIF 2.32, TIFF 6.0).
#![expect(clippy::arithmetic_side_effects, reason = "offsets in a block of some hundred bytes")]

use curbline_core::seam::Timestamp;

/// A TIFF structure, big-endian: IFD0 with orientation, an Exif IFD with the time, a GPS IFD with the place.
pub(super) fn block(latitude: f64, longitude: f64, taken: Timestamp) -> Vec<u8> {
    let exif = [ascii(0x9003, &taken.to_jiff().strftime("%Y:%m:%d %H:%M:%S").to_string()), ascii(0x9011, "+00:00")];
    let gps = [
        ascii(0x0001, if latitude < 0.0 { "S" } else { "N" }),
        rationals(0x0002, degrees(latitude)),
        ascii(0x0003, if longitude < 0.0 { "W" } else { "E" }),
        rationals(0x0004, degrees(longitude)),
    ];
    let own = |exif_at: u32, gps_at: u32| {
        [
            Tag { number: 0x0112, kind: 3, count: 1, value: vec![0, 1, 0, 0] },
            Tag { number: 0x8769, kind: 4, count: 1, value: exif_at.to_be_bytes().to_vec() },
            Tag { number: 0x8825, kind: 4, count: 1, value: gps_at.to_be_bytes().to_vec() },
        ]
    };
    // The sizes do not depend on the offsets, so a first pass with zeros tells them.
    let exif_at = 8 + directory(&own(0, 0), 0).len();
    let gps_at = exif_at + directory(&exif, 0).len();
    let mut block = b"MM\0\x2a\0\0\0\x08".to_vec();
    block.extend(directory(&own(offset(exif_at), offset(gps_at)), 8));
    block.extend(directory(&exif, exif_at));
    block.extend(directory(&gps, gps_at));
    block
}

struct Tag {
    number: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

fn ascii(number: u16, text: &str) -> Tag {
    let mut value = text.as_bytes().to_vec();
    value.push(0);
    Tag { number, kind: 2, count: offset(value.len()), value }
}

fn rationals(number: u16, parts: [(u32, u32); 3]) -> Tag {
    let value = parts.iter().flat_map(|(over, under)| [over.to_be_bytes(), under.to_be_bytes()]).flatten().collect();
    Tag { number, kind: 5, count: 3, value }
}

/// Degrees, minutes, and seconds to a ten-thousandth.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 180 * 36,000,000")]
fn degrees(value: f64) -> [(u32, u32); 3] {
    let total = (value.abs() * 36_000_000.0).round() as u64;
    let part = |amount: u64| amount as u32;
    [(part(total / 36_000_000), 1), (part(total / 600_000 % 60), 1), (part(total % 600_000), 10_000)]
}

/// One directory that begins at `at`: its entries, then the values that do not fit into four bytes.
fn directory(tags: &[Tag], at: usize) -> Vec<u8> {
    let mut entries = u16::try_from(tags.len()).unwrap_or(0).to_be_bytes().to_vec();
    let mut values: Vec<u8> = Vec::new();
    let values_at = at + 2 + tags.len() * 12 + 4;
    for tag in tags {
        entries.extend(tag.number.to_be_bytes());
        entries.extend(tag.kind.to_be_bytes());
        entries.extend(tag.count.to_be_bytes());
        if tag.value.len() <= 4 {
            let mut inline = tag.value.clone();
            inline.resize(4, 0);
            entries.extend(inline);
        } else {
            entries.extend(offset(values_at + values.len()).to_be_bytes());
            values.extend(&tag.value);
            // TIFF wants every value at an even offset.
            values.resize(values.len().next_multiple_of(2), 0);
        }
    }
    entries.extend([0; 4]);
    entries.extend(values);
    entries
}

fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
