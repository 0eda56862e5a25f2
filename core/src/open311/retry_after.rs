//! How long a server asks us to wait. Knows nothing of why.

use std::time::Duration;

use crate::seam::{HttpAnswer, Timestamp};

/// Longer than a day is no pause, it is a mistake.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The header `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3), at most a day. A date counts from the
/// server's own `Date` where there is one, since the device's clock may be days off.
pub(super) fn retry_after(answer: &HttpAnswer, now: Timestamp) -> Option<Duration> {
    let value = answer.header("retry-after")?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds).min(LONGEST));
    }
    let until = http_date(value)?;
    let from = date_of(answer).unwrap_or(now);
    Some(until.since(from).min(LONGEST))
}

/// The server's own time of day (RFC 9110, 6.6.1).
pub(super) fn date_of(answer: &HttpAnswer) -> Option<Timestamp> {
    answer.header("date").and_then(http_date)
}

fn http_date(text: &str) -> Option<Timestamp> {
    let moment = httpdate::parse_http_date(text.trim()).ok()?;
    let length = moment.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(Timestamp::from_millis(i64::try_from(length.as_millis()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(headers: &[(&str, &str)]) -> Option<u64> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let now = Timestamp::from_millis(784_111_777_000); // Sun, 06 Nov 1994 08:49:37 GMT
        retry_after(&HttpAnswer { status: 429, headers, body: Vec::new() }, now).map(|length| length.as_secs())
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(asked(&[("retry-after", "120")]), Some(120));
        assert_eq!(asked(&[("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT")]), Some(60));
        assert_eq!(asked(&[("retry-after", "Sun, 06 Nov 1994 08:40:00 GMT")]), Some(0));
        assert_eq!(asked(&[]), None);
        assert_eq!(asked(&[("retry-after", "soon")]), None);
    }

    #[test]
    fn a_wrong_clock_of_the_device_does_not_matter_and_a_year_is_a_day() {
        let far = ("retry-after", "Tue, 06 Nov 2035 08:50:37 GMT");
        assert_eq!(asked(&[far, ("date", "Tue, 06 Nov 2035 08:50:07 GMT")]), Some(30));
        assert_eq!(asked(&[far]), Some(86_400));
        assert_eq!(asked(&[("retry-after", "99999999999")]), Some(86_400));
    }
}
