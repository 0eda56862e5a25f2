//! The clock of a recorded log: it runs as the log's own does. Pure.

use std::time::Duration;

use super::Reading;
use crate::seam::Timestamp;

/// Further ahead than this from one reading to the next, a log's clock has jumped and is not followed.
const LEAP: Duration = Duration::from_secs(24 * 60 * 60);

/// Says when readings came that come all at once now.
#[derive(Clone, Copy, Debug)]
pub struct Replay {
    now: Timestamp,
}

impl Replay {
    /// A log that was begun at `start`.
    #[must_use]
    pub const fn from(start: Timestamp) -> Self {
        Self { now: start }
    }

    /// The reading as it came then: when the receiver says that it took it, and where that cannot be, with the one before.
    pub fn stamp(&mut self, reading: Reading) -> Reading {
        if let Some(taken) = reading.taken.filter(|taken| *taken > self.now && taken.since(self.now) <= LEAP) {
            self.now = taken;
        }
        Reading { received: self.now, ..reading }
    }
}

#[cfg(test)]
#[path = "recorded_tests.rs"]
mod recorded_tests;
