//! The two things that matter in an XMP packet: orientation and place. Knows nothing of the rest of it.
//!
//! A search rather than a parser: packets come cut and padded, and editors write these values as attributes or elements.

use super::orient::Orientation;
use super::scene::{Coordinates, degrees};

/// How much of a packet is looked at.
const MAX_PACKET_BYTES: usize = 1024 * 1024;

/// `tiff:Orientation`.
pub(super) fn orientation(packet: &[u8]) -> Option<Orientation> {
    Orientation::from_tag(value(packet, "tiff:Orientation")?.parse().ok()?)
}

/// `exif:GPSLatitude` and `exif:GPSLongitude`.
pub(super) fn coordinates(packet: &[u8]) -> Option<Coordinates> {
    let latitude = angle(value(packet, "exif:GPSLatitude")?, ['N', 'S'], 90.0)?;
    let longitude = angle(value(packet, "exif:GPSLongitude")?, ['E', 'W'], 180.0)?;
    Coordinates::unless_unset(latitude, longitude)
}

/// `39,57.144N` or `39,57,8N` (XMP specification part 2, GPSCoordinate).
fn angle(text: &str, [positive, negative]: [char; 2], limit: f64) -> Option<f64> {
    let (number, sign) = match text.strip_suffix(positive) {
        Some(number) => (number, 1.0),
        None => (text.strip_suffix(negative)?, -1.0),
    };
    let parts: Result<Vec<f64>, _> = number.split(',').map(str::parse).collect();
    degrees(&parts.ok()?, limit).map(|degrees| sign * degrees)
}

/// What follows the first occurrence of the name, as an attribute or an element.
fn value<'a>(packet: &'a [u8], name: &str) -> Option<&'a str> {
    let packet = packet.get(..MAX_PACKET_BYTES).unwrap_or(packet);
    let at = packet.windows(name.len()).position(|window| window == name.as_bytes())?;
    let after = packet.get(at..)?.get(name.len()..)?;
    let start =
        after.iter().position(|byte| !matches!(byte, b'=' | b'"' | b'\'' | b'>') && !byte.is_ascii_whitespace())?;
    let from_value = after.get(start..)?;
    let length =
        from_value.iter().position(|byte| matches!(byte, b'"' | b'\'' | b'<') || byte.is_ascii_whitespace())?;
    std::str::from_utf8(from_value.get(..length)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_elements_are_read() {
        let attribute =
            br#"<rdf:Description tiff:Orientation="6" exif:GPSLatitude="39,57.144N" exif:GPSLongitude='75,9,36W'/>"#;
        assert_eq!(orientation(attribute), Some(Orientation::QuarterRight));
        let place = coordinates(attribute).unwrap();
        assert!((place.latitude - 39.9524).abs() < 1e-9 && (place.longitude + 75.16).abs() < 1e-9, "{place:?}");
        assert_eq!(orientation(b"<tiff:Orientation>3</tiff:Orientation>"), Some(Orientation::HalfTurn));
    }

    #[test]
    fn nonsense_is_nothing() {
        for packet in [
            &b"tiff:Orientation"[..],
            b"tiff:Orientation=\"9\"",
            b"tiff:Orientation=\"\xFF\"",
            b"exif:GPSLatitude=\"0,0N\" exif:GPSLongitude=\"0,0E\"",
            b"exif:GPSLatitude=\"NaNN\" exif:GPSLongitude=\"1,1E\"",
            b"exif:GPSLatitude=\"91,0N\" exif:GPSLongitude=\"1,1E\"",
            b"exif:GPSLatitude=\"N\" exif:GPSLongitude=\"E\"",
        ] {
            assert_eq!((orientation(packet), coordinates(packet)), (None, None), "{packet:?}");
        }
    }
}
