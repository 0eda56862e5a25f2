//! Time: what it is and how to wait for it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored, as POSIX has it.
///
/// Always within the years -9999 to 9999, so that formatting cannot fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(0);

    /// Milliseconds since the epoch; values outside the years -9999 to 9999 are moved to the nearest end.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        // The last second of jiff's range is cut off, whose milliseconds it does not take back.
        let lowest = jiff::Timestamp::MIN.as_second().saturating_mul(1000);
        let highest = jiff::Timestamp::MAX.as_second().saturating_mul(1000);
        Self(millis.clamp(lowest, highest))
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub fn as_millis(self) -> i64 {
        self.0
    }

    /// This moment and a length of time later; stops at the end of the year 9999.
    #[must_use]
    pub fn plus(self, length: Duration) -> Self {
        Self::from_millis(self.0.saturating_add(clamped_millis(length)))
    }

    /// A length of time before this moment; stops at the year -9999.
    #[must_use]
    pub fn minus(self, length: Duration) -> Self {
        Self::from_millis(self.0.saturating_sub(clamped_millis(length)))
    }

    /// How long from `earlier` to this moment; zero when `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0).try_into().unwrap_or(0))
    }

    /// The same moment for date arithmetic and formatting.
    #[must_use]
    pub fn to_jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or_default()
    }
}

fn clamped_millis(length: Duration) -> i64 {
    length.as_millis().try_into().unwrap_or(i64::MAX)
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self::from_millis(moment.as_millisecond())
    }
}

/// RFC 3339, with any offset.
impl FromStr for Timestamp {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        text.parse::<jiff::Timestamp>().map(Self::from).map_err(|_| NotAMoment)
    }
}

/// What was written is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a moment")]
pub struct NotAMoment;

/// RFC 3339 in UTC, seconds only where the milliseconds are zero: `2026-03-01T08:00:00Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_jiff().fmt(formatter)
    }
}

/// What time it is, which zone the device is in, and how to wait.
#[async_trait]
pub trait Clock: Send + Sync {
    /// The time of day as the device believes it; may jump in either direction.
    fn now(&self) -> Timestamp;

    /// The zone in which a person reads dates.
    fn time_zone(&self) -> TimeZone;

    /// Returns after `length`, measured so that a jump of [`now`](Clock::now) neither shortens nor lengthens it.
    async fn sleep(&self, length: Duration);
}

/// The operating system's clock; sleeping needs a tokio runtime with time enabled.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[async_trait]
impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the seam")]
    fn now(&self) -> Timestamp {
        jiff::Timestamp::now().into()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the seam")]
    fn time_zone(&self) -> TimeZone {
        TimeZone::system()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the seam")]
    async fn sleep(&self, length: Duration) {
        tokio::time::sleep(length).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_time_are_dates_too() {
        for millis in [i64::MIN, i64::MAX] {
            let end = Timestamp::from_millis(millis);
            assert_eq!(Timestamp::from(end.to_jiff()), end);
        }
        assert_eq!(Timestamp::from_millis(i64::MAX).plus(Duration::MAX), Timestamp::from_millis(i64::MAX));
    }

    #[test]
    fn time_that_ran_backwards_is_no_time() {
        let earlier = Timestamp::from_millis(1_000);
        assert_eq!(earlier.since(earlier.plus(Duration::from_secs(1))), Duration::ZERO);
        assert_eq!(earlier.plus(Duration::from_secs(1)).since(earlier), Duration::from_secs(1));
        assert_eq!(earlier.to_string(), "1970-01-01T00:00:01Z");
    }
}
