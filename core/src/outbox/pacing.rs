//! How many requests a server is asked to bear in a minute: pure, from when the latest attempts began. As attempts are on
//! record, the pace holds over restarts and needs no state of its own.

use std::time::Duration;

use crate::seam::Timestamp;

/// The length of the window.
pub(crate) const WINDOW: Duration = Duration::from_secs(60);

/// How many more attempts may begin at `now`, and, when none, from when one may. `began` are the starts of attempts within
/// the last minute, oldest first; those ahead of `now` were recorded before the clock went back and do not count.
pub(crate) fn allowance(began: &[Timestamp], per_minute: Option<u32>, now: Timestamp) -> Result<usize, Timestamp> {
    let Some(most) = per_minute.and_then(|most| usize::try_from(most).ok()) else { return Ok(usize::MAX) };
    let recent: Vec<Timestamp> =
        began.iter().copied().filter(|start| *start <= now && now.since(*start) < WINDOW).collect();
    match most.checked_sub(recent.len()) {
        Some(free) if free > 0 => Ok(free),
        Some(_) | None => {
            let leaving = recent.len().saturating_sub(most);
            Err(recent.get(leaving).map_or(now, |start| start.plus(WINDOW)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Timestamp {
        Timestamp::EPOCH.plus(Duration::from_secs(seconds))
    }

    #[test]
    fn a_burst_is_allowed_and_then_one_for_each_that_leaves_the_minute() {
        assert_eq!(allowance(&[], Some(3), at(100)), Ok(3));
        assert_eq!(allowance(&[at(90), at(95)], Some(3), at(100)), Ok(1));
        assert_eq!(allowance(&[at(90), at(95), at(99)], Some(3), at(100)), Err(at(150)));
        assert_eq!(allowance(&[at(90), at(95), at(99)], Some(3), at(150)), Ok(1));
        assert_eq!(allowance(&[at(80), at(90), at(95), at(99)], Some(3), at(100)), Err(at(150)));
    }

    #[test]
    fn no_limit_is_no_limit_and_a_clock_that_went_back_is_none() {
        assert_eq!(allowance(&[at(99); 500], None, at(100)), Ok(usize::MAX));
        assert_eq!(allowance(&[at(9_000); 500], Some(2), at(100)), Ok(2));
    }
}
