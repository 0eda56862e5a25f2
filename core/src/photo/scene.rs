//! What a picture says of its making: place, height, direction, time, orientation (EXIF 2.32). Knows nothing of pixels.
//!
//! Every value is optional and doubted: cameras write empty tags, 0/0, and the place where longitude and latitude are
//! both zero when they do not know. A place that is wrong is worse than none, as a crew would drive there.

use exif::{Exif, Field, In, Reader, Tag, Value};
use jiff::tz::Offset;

use super::orient::Orientation;
use super::taken::{Taken, taken};
use super::{IngestContext, PhotoError, guard, heif, xmp};

/// Metres below and above sea level where people take pictures: the shore of the Dead Sea, and higher than airliners fly.
const ALTITUDES: std::ops::RangeInclusive<f64> = -500.0..=20_000.0;

/// How much of an EXIF block is looked at; JPEG allows 64 KiB, the other formats anything.
const MAX_EXIF_BYTES: usize = 1024 * 1024;

/// Where and when a picture was taken, as far as it says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// When.
    pub taken: Option<Taken>,
    /// Where.
    pub coordinates: Option<Coordinates>,
    /// How far off the place may be, in metres, above zero (GPSHPositioningError).
    pub accuracy: Option<f64>,
    /// Metres above sea level, -500 to 20,000; below it is negative (GPSAltitude, GPSAltitudeRef).
    pub altitude: Option<f64>,
    /// Where the camera looked (GPSImgDirection, GPSImgDirectionRef).
    pub direction: Option<Bearing>,
    /// How far ahead of UTC the clock was that `taken` was read from, where the camera or the satellites say.
    pub offset: Option<Offset>,
}

/// A direction on the horizon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bearing {
    /// Clockwise from `north`, from 0 up to and without 360.
    pub degrees: f64,
    /// What the degrees are counted from.
    pub north: North,
}

/// Which north a compass shows. The two lie up to 20 degrees apart in cities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum North {
    /// The pole.
    True,
    /// Where a needle points.
    Magnetic,
}

impl Scene {
    /// Minutes that the clock was ahead of UTC, -840 to 840.
    #[must_use]
    pub fn offset_minutes(&self) -> Option<i32> {
        self.offset.map(|offset| offset.seconds() / 60)
    }
}

/// A place in degrees, WGS84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinates {
    /// -90 to 90, north is positive.
    pub latitude: f64,
    /// -180 to 180, east is positive.
    pub longitude: f64,
}

impl Coordinates {
    /// `None` where both are zero: what receivers write before they have a fix.
    pub(super) fn unless_unset(latitude: f64, longitude: f64) -> Option<Self> {
        if latitude == 0.0 && longitude == 0.0 { None } else { Some(Self { latitude, longitude }) }
    }
}

/// What a picture says of its making, without looking at its pixels.
///
/// Also of HEIC and AVIF, whose pixels only the platform can decode.
///
/// # Errors
/// Any [`PhotoError`] that a header can tell, as [`ingest`](super::ingest) would.
pub fn look(bytes: &[u8]) -> Result<Scene, PhotoError> {
    match super::open(bytes, 1, &IngestContext::default()) {
        Ok(opened) => Ok(opened.scene),
        Err(PhotoError::UnsupportedFormat { format: "HEIC" | "HEIF" | "AVIF" }) => Ok(read(&heif::exif(bytes), None).0),
        Err(error) => Err(error),
    }
}

/// The part of an EXIF block that is worth keeping.
pub(super) fn exif_block(bytes: &[u8]) -> Vec<u8> {
    bytes.get(..MAX_EXIF_BYTES).unwrap_or(bytes).to_vec()
}

/// Reads TIFF structures, of which the first that knows a thing has the say, then the XMP packet.
pub(super) fn read(blocks: &[Vec<u8>], xmp: Option<&[u8]>) -> (Scene, Option<Orientation>) {
    let mut scene = Scene::default();
    let mut orientation = None;
    for block in blocks {
        let Ok((found, turned)) = guard::contain("EXIF reader", || read_block(block.clone())) else { continue };
        if scene.taken.is_none() {
            (scene.taken, scene.offset) = (found.taken, found.offset);
        }
        if scene.coordinates.is_none() {
            (scene.coordinates, scene.accuracy) = (found.coordinates, found.accuracy);
        }
        scene.altitude = scene.altitude.or(found.altitude);
        scene.direction = scene.direction.or(found.direction);
        orientation = orientation.or(turned);
    }
    if scene.coordinates.is_none() {
        scene.coordinates = xmp.and_then(xmp::coordinates);
    }
    (scene, orientation)
}

fn read_block(block: Vec<u8>) -> (Scene, Option<Orientation>) {
    let read = Reader::new().continue_on_error(true).read_raw(block);
    let Ok(exif) = read.or_else(|error| error.distill_partial_result(|_| {})) else {
        return (Scene::default(), None);
    };
    let orientation =
        field(&exif, Tag::Orientation).and_then(|field| field.value.get_uint(0)).and_then(Orientation::from_tag);
    let coordinates = coordinates(&exif);
    let accuracy = numbers(&exif, Tag::GPSHPositioningError)
        .first()
        .copied()
        .filter(|metres| coordinates.is_some() && metres.is_finite() && *metres > 0.0);
    let (taken, offset) = taken(&exif).unzip();
    let scene = Scene {
        taken,
        coordinates,
        accuracy,
        altitude: altitude(&exif),
        direction: direction(&exif),
        offset: offset.flatten(),
    };
    (scene, orientation)
}

fn field(exif: &Exif, tag: Tag) -> Option<&Field> {
    exif.get_field(tag, In::PRIMARY)
}

/// The text of a tag without padding.
pub(super) fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(parts) = &field(exif, tag)?.value else { return None };
    let text = String::from_utf8_lossy(parts.first()?);
    Some(text.trim_matches(|character: char| character.is_whitespace() || character == '\0').to_owned())
}

/// The fractions of a tag; those over zero become NaN or infinite.
pub(super) fn numbers(exif: &Exif, tag: Tag) -> Vec<f64> {
    match field(exif, tag).map(|field| &field.value) {
        Some(Value::Rational(fractions)) => fractions.iter().map(exif::Rational::to_f64).collect(),
        Some(Value::SRational(fractions)) => fractions.iter().map(exif::SRational::to_f64).collect(),
        _ => Vec::new(),
    }
}

fn coordinates(exif: &Exif) -> Option<Coordinates> {
    let latitude = angle(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, ["N", "S"], 90.0)?;
    let longitude = angle(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, ["E", "W"], 180.0)?;
    Coordinates::unless_unset(latitude, longitude)
}

/// Degrees, minutes and seconds with a direction. Without a direction there is no telling the hemisphere.
fn angle(exif: &Exif, value: Tag, direction: Tag, [positive, negative]: [&str; 2], limit: f64) -> Option<f64> {
    let direction = text(exif, direction)?;
    let sign = match direction.get(..1) {
        Some(letter) if letter.eq_ignore_ascii_case(positive) => 1.0,
        Some(letter) if letter.eq_ignore_ascii_case(negative) => -1.0,
        _ => return None,
    };
    degrees(&numbers(exif, value), limit).map(|degrees| sign * degrees)
}

/// Degrees from one to three parts: degrees, minutes, seconds.
pub(super) fn degrees(parts: &[f64], limit: f64) -> Option<f64> {
    parts.first()?;
    let part = |index: usize, limit: f64| {
        let number = parts.get(index).copied().unwrap_or(0.0);
        (0.0..=limit).contains(&number).then_some(number)
    };
    let degrees = part(0, limit)? + part(1, 60.0)? / 60.0 + part(2, 60.0)? / 3600.0;
    (degrees <= limit).then_some(degrees)
}

/// Without a reference the value is above sea level (EXIF 2.32, GPSAltitudeRef); 2 and 3 are EXIF 3.0's, of the ellipsoid,
/// which lies within 110 metres of the sea.
fn altitude(exif: &Exif) -> Option<f64> {
    let metres = numbers(exif, Tag::GPSAltitude).first().copied()?;
    let reference = field(exif, Tag::GPSAltitudeRef).and_then(|field| field.value.get_uint(0)).unwrap_or(0);
    let metres = match reference {
        0 => metres,
        // Adding zero turns minus zero into zero.
        1 => -metres + 0.0,
        _ => return None,
    };
    // NaN and the infinities are in no range.
    ALTITUDES.contains(&metres).then_some(metres)
}

/// Without a reference there is no telling which north is meant.
fn direction(exif: &Exif) -> Option<Bearing> {
    let north = match text(exif, Tag::GPSImgDirectionRef)?.get(..1)? {
        "T" | "t" => North::True,
        "M" | "m" => North::Magnetic,
        _ => return None,
    };
    let degrees = numbers(exif, Tag::GPSImgDirection).first().copied()?;
    // The standard ends at 359.99; some cameras write 360 for north.
    (0.0..=360.0).contains(&degrees).then_some(Bearing { degrees: degrees % 360.0, north })
}
