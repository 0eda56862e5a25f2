//! What a picture says of its making: place, time, orientation (EXIF 2.32). Knows nothing of pixels.
//!
//! Every value is optional and doubted: cameras write empty tags, 0/0, and the place where longitude and latitude are
//! both zero when they do not know. A place that is wrong is worse than none, as a crew would drive there.

use exif::{Exif, Field, In, Reader, Tag, Value};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use super::orient::Orientation;
use super::{guard, xmp};
use crate::seam::Timestamp;

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

/// When a picture was taken. The date may be nonsense, as clocks of cameras are; it is a date that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A known moment: the camera wrote its offset from UTC, or the time of a satellite.
    Moment(Timestamp),
    /// What a clock on the wall showed; the zone is not known.
    WallClock(DateTime),
}

impl Taken {
    /// The moment, reading a wall clock as one that hung in `zone`. A time that the clock skipped or showed twice is
    /// read as RFC 5545 has it; `None` outside the years -9999 to 9999.
    #[must_use]
    pub fn resolve(&self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Moment(moment) => Some(*moment),
            Self::WallClock(shown) => zone.to_timestamp(*shown).ok().map(Timestamp::from),
        }
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
        scene.taken = scene.taken.or(found.taken);
        if scene.coordinates.is_none() {
            scene.coordinates = found.coordinates;
            scene.accuracy = found.accuracy;
        }
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
    (Scene { taken: taken(&exif), coordinates, accuracy }, orientation)
}

fn field(exif: &Exif, tag: Tag) -> Option<&Field> {
    exif.get_field(tag, In::PRIMARY)
}

/// The text of a tag without padding.
fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(parts) = &field(exif, tag)?.value else { return None };
    let text = String::from_utf8_lossy(parts.first()?);
    Some(text.trim_matches(|character: char| character.is_whitespace() || character == '\0').to_owned())
}

/// The fractions of a tag; those over zero become NaN or infinite.
fn numbers(exif: &Exif, tag: Tag) -> Vec<f64> {
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

fn taken(exif: &Exif) -> Option<Taken> {
    let wall_clock = [
        (Tag::DateTimeOriginal, Tag::OffsetTimeOriginal, Tag::SubSecTimeOriginal),
        (Tag::DateTimeDigitized, Tag::OffsetTimeDigitized, Tag::SubSecTimeDigitized),
        (Tag::DateTime, Tag::OffsetTime, Tag::SubSecTime),
    ]
    .into_iter()
    .find_map(|(time, offset, fraction)| {
        let shown = civil(&text(exif, time)?, text(exif, fraction).as_deref())?;
        Some((shown, text(exif, offset).and_then(|text| utc_offset(&text))))
    });
    match (wall_clock, satellite_time(exif)) {
        (Some((shown, Some(offset))), _) => Some(Taken::Moment(offset.to_timestamp(shown).ok()?.into())),
        (Some((shown, None)), Some(satellite)) => Some(
            offset_between(shown, satellite)
                .and_then(|offset| offset.to_timestamp(shown).ok())
                .map_or(Taken::WallClock(shown), |moment| Taken::Moment(moment.into())),
        ),
        (Some((shown, None)), None) => Some(Taken::WallClock(shown)),
        (None, Some(satellite)) => Some(Taken::Moment(satellite.into())),
        (None, None) => None,
    }
}

/// `2017:02:09 19:51:38`, also with other separators.
fn civil(text: &str, fraction: Option<&str>) -> Option<DateTime> {
    let numbers: Vec<&str> = text.split(|character: char| !character.is_ascii_digit()).take(6).collect();
    let [year, month, day, hour, minute, second] = numbers.as_slice() else { return None };
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    // A leap second has no place on our time line.
    let second = second.parse::<i8>().ok()?.min(59);
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, second, 0).ok()?;
    let nanoseconds = fraction
        .filter(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
        .and_then(|digits| format!("{digits:0<9}").get(..9)?.parse().ok())
        .unwrap_or(0);
    // The year 0 is what an unset clock writes.
    (date.year() > 0).then_some(date.to_datetime(time).with().subsec_nanosecond(nanoseconds).build().ok()?)
}

/// `+02:00`, `-0500`, `Z`.
fn utc_offset(text: &str) -> Option<Offset> {
    if text == "Z" {
        return Some(Offset::UTC);
    }
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let digits: String = rest.chars().filter(|character| *character != ':').collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    let in_range = (0..=14).contains(&hours) && (0..=59).contains(&minutes);
    let seconds = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?.checked_mul(sign)?;
    if in_range { Offset::from_seconds(seconds).ok() } else { None }
}

/// The time of the last position, in UTC.
fn satellite_time(exif: &Exif) -> Option<jiff::Timestamp> {
    let date = text(exif, Tag::GPSDateStamp)?;
    let parts = numbers(exif, Tag::GPSTimeStamp);
    let [hour, minute, second, ..] = *parts.as_slice() else { return None };
    let in_range = (0.0..24.0).contains(&hour) && (0.0..60.0).contains(&minute) && (0.0..61.0).contains(&second);
    if !in_range {
        return None;
    }
    let shown = civil(&format!("{date} {:02}:{:02}:{:02}", hour as u8, minute as u8, second as u8), None)?;
    Offset::UTC.to_timestamp(shown).ok()
}

/// The zone a wall clock hung in, from the time of a satellite a moment before: full quarters of an hour, give or take
/// two minutes for the age of the position. `None` when the two have nothing to do with each other.
fn offset_between(shown: DateTime, satellite: jiff::Timestamp) -> Option<Offset> {
    const QUARTER: i64 = 15 * 60;
    let as_if_utc = Offset::UTC.to_timestamp(shown).ok()?;
    let difference = as_if_utc.as_second().checked_sub(satellite.as_second())?;
    let quarters = difference.checked_add(QUARTER / 2)?.div_euclid(QUARTER);
    let offset = quarters.checked_mul(QUARTER)?;
    let stale = difference.checked_sub(offset)?.abs() > 120;
    let on_earth = (-12 * 3600..=14 * 3600).contains(&offset);
    if stale || !on_earth { None } else { Offset::from_seconds(i32::try_from(offset).ok()?).ok() }
}
