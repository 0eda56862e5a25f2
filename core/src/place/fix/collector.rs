//! Gathers readings while a person stands or drives, and says which is best. Pure; a shell feeds it.

use std::collections::VecDeque;

use super::judge::{STALE, judge};
use super::mark::TrackPoint;
use super::{Reading, ReadingFault};
use crate::report::{Fix, FixSource};
use crate::seam::Timestamp;

/// So many readings in a row that agree with each other and not with those before were right, and those before wrong.
pub const AGREEING: usize = 3;

/// Readings that are kept, at five a second for [`STALE`].
const MOST: usize = 600;

/// How fast somebody may walk, in metres a second, of whom no receiver says how fast (Levine and Norenzayan 1999: 1.4).
const WALKING: f64 = 1.4;

/// Clocks that seem to be less apart than this are the same; what they seem to be apart is the way from the receiver to us.
const SAME_CLOCK: i64 = 2_000;

/// The readings of the last two minutes that can be believed.
#[derive(Clone, Debug, Default)]
pub struct Collector {
    /// By the time of the reading.
    kept: VecDeque<Reading>,
    /// Jumped away from what was kept; which of both is wrong, the next ones tell.
    doubted: Vec<Reading>,
    /// A pin, a photo's place, an address: the one that ranks highest.
    said: Option<Reading>,
    /// How often each reason was given, and the latest of its kind.
    refused: Vec<(ReadingFault, u32)>,
}

impl Collector {
    /// One that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a reading at `now`, by our clock. What is said against it, the plainest first; empty when it was kept.
    pub fn take(&mut self, reading: Reading, now: Timestamp) -> Vec<ReadingFault> {
        self.kept.retain(|kept| now.since(kept.received) <= STALE);
        let reasons = judge(&reading, self.kept.back(), now);
        match reasons.as_slice() {
            [] if reading.source != FixSource::Gps => self.say(reading),
            [] => {
                self.doubted.clear();
                self.keep(reading);
            }
            [ReadingFault::Jump { .. }] if self.is_borne_out(&reading, now) => {
                self.kept.clear();
                for believed in std::mem::take(&mut self.doubted) {
                    self.keep(believed);
                }
                self.keep(reading);
                return Vec::new();
            }
            _ => {}
        }
        for reason in &reasons {
            let same = |(known, _): &&mut (ReadingFault, u32)| known.word() == reason.word();
            match self.refused.iter_mut().find(same) {
                Some((known, count)) => (*known, *count) = (*reason, count.saturating_add(1)),
                None => self.refused.push((*reason, 1)),
            }
        }
        reasons
    }

    /// Whether so many say the same that those before were wrong. One that does not begins anew.
    fn is_borne_out(&mut self, reading: &Reading, now: Timestamp) -> bool {
        if self.doubted.last().is_some_and(|last| !judge(reading, Some(last), now).is_empty()) {
            self.doubted.clear();
        }
        if self.doubted.len().saturating_add(1) >= AGREEING {
            return true;
        }
        self.doubted.push(*reading);
        false
    }

    fn keep(&mut self, reading: Reading) {
        let place = self.kept.partition_point(|kept| kept.moment() <= reading.moment());
        self.kept.insert(place, reading);
        if self.kept.len() > MOST {
            self.kept.pop_front();
        }
    }

    /// Of two of the same rank the later word counts.
    fn say(&mut self, reading: Reading) {
        if self.said.is_none_or(|said| reading.source.rank() >= said.source.rank()) {
            self.said = Some(reading);
        }
    }

    /// Takes back what was said by hand, so that the receiver counts again.
    pub fn unsay(&mut self) {
        self.said = None;
    }

    /// The best there is at `now`. A pin wins, then an address, then a photo's place; among readings the one that can be
    /// least far off by now, as its holder may have moved on since: at the highest speed that any reading since has told, or
    /// on foot. That distance is in the fix's accuracy.
    #[must_use]
    pub fn best(&self, now: Timestamp) -> Option<Fix> {
        if let Some(said) = self.said {
            let point = said.point?;
            let (taken, source) = (said.moment(), said.source);
            return Some(Fix {
                latitude: point.latitude,
                longitude: point.longitude,
                accuracy: said.radius(),
                taken,
                source,
            });
        }
        let mut fastest: Option<f64> = None;
        let mut best: Option<(f64, Fix)> = None;
        for reading in self.kept.iter().rev().filter(|kept| now.since(kept.received) <= STALE) {
            fastest = [fastest, reading.known_speed()].into_iter().flatten().reduce(f64::max);
            let moved = now.since(reading.received).as_secs_f64() * fastest.unwrap_or(WALKING);
            let radius = reading.assumed_radius().hypot(moved);
            let Some(point) = reading.point.filter(|_| best.is_none_or(|(least, _)| radius < least)) else { continue };
            let accuracy = reading.radius().map(|metres| metres.hypot(moved));
            let (latitude, longitude, taken) = (point.latitude, point.longitude, reading.moment());
            best = Some((radius, Fix { latitude, longitude, accuracy, taken, source: FixSource::Gps }));
        }
        best.map(|(_, fix)| fix)
    }

    /// Which reasons readings were refused for, each with how often and as it was given last.
    #[must_use]
    pub fn refused(&self) -> &[(ReadingFault, u32)] {
        &self.refused
    }

    /// The way of the last two minutes, oldest first, in times of our clock, which a mark is made by.
    #[must_use]
    pub fn track(&self) -> Vec<TrackPoint> {
        let late = |kept: &Reading| kept.taken.map(|taken| kept.received.as_millis().saturating_sub(taken.as_millis()));
        // What the quickest reading was late is how far the clocks are apart, as near as we can know.
        let apart = self.kept.iter().filter_map(late).min().filter(|apart| !(0..=SAME_CLOCK).contains(apart));
        let ours = |kept: &Reading| match kept.taken {
            Some(taken) => Timestamp::from_millis(taken.as_millis().saturating_add(apart.unwrap_or(0))),
            None => kept.received,
        };
        let points = self.kept.iter().filter_map(|kept| {
            let (point, at) = (kept.point?, ours(kept));
            Some(TrackPoint { point, at, accuracy: kept.radius(), heading: kept.heading, speed: kept.known_speed() })
        });
        points.collect()
    }
}
