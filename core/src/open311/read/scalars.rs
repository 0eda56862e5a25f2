//! Texts to values: booleans, degrees, dates. Owns what counts as which; knows nothing of fields.

use jiff::civil;
use jiff::tz::TimeZone;

use crate::seam::Timestamp;

/// `true`, `True`, `1`, `yes`, `on`; `None` for what says neither yes nor no.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "y" | "on" | "t" => Some(true),
        "false" | "0" | "no" | "n" | "off" | "f" => Some(false),
        _ => None,
    }
}

/// A number of degrees no further from zero than `limit`.
pub(super) fn degrees(text: &str, limit: f64) -> Option<f64> {
    // A decimal comma is read, since nothing else can be meant by it.
    let number: f64 = text.replacen(',', ".", 1).parse().ok()?;
    (number.is_finite() && number.abs() <= limit).then_some(number)
}

/// A date as GeoReport v2 has it (W3C note on ISO 8601), or what servers send in its place: with fractions, with a
/// space, without seconds, without a time, without a zone. A date without a zone is read in `zone`.
pub(super) fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Some(moment.into());
    }
    // A zone was given, but not one that can be read: guessing another would be wrong by hours.
    let clock = text.split_once(['T', 't', ' ']).map_or("", |(_, clock)| clock);
    if clock.contains(['+', '-', 'Z', 'z']) {
        return None;
    }
    let local: civil::DateTime = text.parse().ok()?;
    Some(zone.to_ambiguous_timestamp(local).compatible().ok()?.into())
}

/// A date and time in any of the spellings that are read from servers; one without a zone is taken as UTC.
#[must_use]
pub fn lenient_datetime(text: &str) -> Option<Timestamp> {
    moment(text.trim(), &TimeZone::UTC)
}
