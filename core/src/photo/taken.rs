//! When a picture was taken, as far as the clocks say that it carries (EXIF 2.32). Knows nothing of the place.

use exif::{Exif, Tag};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use super::scene::{numbers, text};
use crate::seam::Timestamp;

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

/// The time, and how far ahead of UTC its clock was, as far as that is known.
pub(super) fn taken(exif: &Exif) -> Option<(Taken, Option<Offset>)> {
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
    let satellite = satellite_time(exif);
    let Some((shown, told)) = wall_clock else {
        return satellite.map(|moment| (Taken::Moment(moment.into()), None));
    };
    let offset = told.or_else(|| satellite.and_then(|satellite| offset_between(shown, satellite)));
    match offset.and_then(|offset| offset.to_timestamp(shown).ok()) {
        Some(moment) => Some((Taken::Moment(moment.into()), offset)),
        None => Some((Taken::WallClock(shown), None)),
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
