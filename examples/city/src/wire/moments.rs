//! Dates on the wire, in the W3C profile of ISO 8601; knows no clock.
use jiff::Timestamp;

/// A moment to the second, in UTC: `2026-03-01T08:00:00Z`. `seconds` count from 1970.
pub fn write(seconds: i64) -> String {
    Timestamp::from_second(seconds).map_or_else(|_| Timestamp::UNIX_EPOCH.to_string(), |moment| moment.to_string())
}

/// The seconds since 1970 of a moment that names its zone (`Z` or an offset), which the specification demands.
/// A fraction of a second is dropped.
pub fn read(text: &str) -> Option<i64> {
    // The profile has no other separator than `T`; RFC 3339 readers take more.
    let (_, time) = text.split_once('T')?;
    if time.contains('[') {
        return None;
    }
    text.parse::<Timestamp>().ok().map(|moment| moment.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_utc_with_a_zone() {
        assert_eq!(write(1_772_352_000), "2026-03-01T08:00:00Z");
    }

    #[test]
    fn offsets_fractions_and_short_times_are_read() {
        assert_eq!(read("2026-03-01T03:00:00-05:00"), Some(1_772_352_000));
        assert_eq!(read("2026-03-01T08:00:00.900Z"), Some(1_772_352_000));
        assert_eq!(read("2026-03-01T08:00Z"), Some(1_772_352_000));
    }

    #[test]
    fn a_moment_without_a_zone_is_none() {
        for nonsense in
            ["", "2026-03-01T08:00:00", "2026-03-01", "2026-03-01 08:00:00Z", "yesterday", "2026-13-01T00:00:00Z"]
        {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }
}
