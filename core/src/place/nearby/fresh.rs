//! For how long requests of others are remembered, and when a city is asked for them again. Pure.

use std::time::Duration;

use crate::seam::Timestamp;

/// A request that was closed is forgotten after so many days.
pub const CLOSED_DAYS: u64 = 30;

/// A request that no list has shown for so many days is forgotten, open or not.
pub const UNSEEN_DAYS: u64 = 14;

const DAY: u64 = 24 * 60 * 60;

/// A square is asked about again after this: news of others is nobody's emergency.
pub(crate) const PULL_EVERY: Duration = Duration::from_secs(30 * 60);
/// A list of everything in place of what changed, and a list of the whole city from a server that cannot be asked by
/// place.
pub(crate) const FULL_EVERY: Duration = Duration::from_secs(12 * 60 * 60);
/// Squares that are remembered, those seen last.
pub(crate) const AREAS_KEPT: u32 = 8;
/// Squares asked about in one run.
pub(crate) const AREAS_AT_ONCE: usize = 4;
/// Pages read of one list.
pub(crate) const PAGES: u32 = 3;
/// Requests that are remembered at most, those seen last. With their texts about 30 MiB.
pub(crate) const MOST_KEPT: u32 = 100_000;

/// Requests that were closed and not seen since then are forgotten.
pub(crate) fn closed_before(now: Timestamp) -> Timestamp {
    now.minus(Duration::from_secs(CLOSED_DAYS * DAY))
}

/// Requests that were not seen since then are forgotten.
pub(crate) fn unseen_before(now: Timestamp) -> Timestamp {
    now.minus(Duration::from_secs(UNSEEN_DAYS * DAY))
}

/// Whether something that was done at `last`, if ever, is due again. A clock that was set back makes it due.
pub(crate) fn is_due(last: Option<Timestamp>, every: Duration, now: Timestamp) -> bool {
    last.is_none_or(|last| last > now || now.since(last) >= every)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_is_due_when_its_time_is_over_or_its_time_is_in_the_future() {
        let now = Timestamp::from_millis(1_800_000_000_000);
        assert!(is_due(None, PULL_EVERY, now));
        assert!(!is_due(Some(now.minus(Duration::from_secs(29 * 60))), PULL_EVERY, now));
        assert!(is_due(Some(now.minus(PULL_EVERY)), PULL_EVERY, now));
        assert!(is_due(Some(now.plus(Duration::from_secs(1))), PULL_EVERY, now));
    }
}
