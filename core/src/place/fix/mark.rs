//! "Mark now, finish when parked": a place that went by, with the way on which it did. Pure; where marks are kept is not
//! known here.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::super::{Point, east_of};
use crate::report::{Fix, FixSource, ReportId, USUAL_ACCURACY};
use crate::seam::{Entropy, Timestamp};

/// How long it takes to see something and press: what road design reckons with from seeing to braking is 1.5 seconds for
/// most drivers (AASHTO's Green Book has 2.5 for nearly all).
pub const REACTION: Duration = Duration::from_millis(1500);

/// Our name of a mark; names sort by age.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MarkId(pub String);

impl MarkId {
    /// A new name.
    #[must_use]
    pub fn new(now: Timestamp, entropy: &dyn Entropy) -> Self {
        Self(ReportId::new(now, entropy).0)
    }
}

/// One point of a way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TrackPoint {
    /// Where.
    pub point: Point,
    /// When, by our clock.
    pub at: Timestamp,
    /// Radius of 68 % confidence in metres; `None` when unknown.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accuracy: Option<f64>,
    /// Where the car went to, in degrees clockwise from true north.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub heading: Option<f64>,
    /// How fast, in metres a second.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub speed: Option<f64>,
}

/// What was marked and is not reported yet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Mark {
    /// Its name.
    pub mark_id: MarkId,
    /// When somebody pressed, by our clock.
    pub marked: Timestamp,
    /// A word to remember it by; may be empty.
    pub note: String,
    /// The way until then, oldest first; empty when no receiver told.
    pub track: Vec<TrackPoint>,
}

impl Mark {
    /// Where the scene is, if it took `reaction` to press; `None` without a way.
    #[must_use]
    pub fn fix(&self, reaction: Duration) -> Option<Fix> {
        shift_back(&self.track, self.marked, reaction)
    }
}

/// Where a car was `reaction` before it was `marked`: along its `track`, around bends, between two points in proportion to
/// the time. Before the first point nothing is known, and after the last neither: then it is that point. A time-stamp that
/// is out of order is put in its place. `None` for an empty track.
#[must_use]
pub fn shift_back(track: &[TrackPoint], marked: Timestamp, reaction: Duration) -> Option<Fix> {
    let moment = marked.minus(reaction);
    let before = track.iter().filter(|one| one.at <= moment).max_by_key(|one| one.at);
    let after = track.iter().filter(|one| one.at > moment).min_by_key(|one| one.at);
    match (before, after) {
        (Some(before), Some(after)) => Some(between(before, after, moment)),
        (Some(only), None) | (None, Some(only)) => Some(fix(only.point, only.accuracy, only.at)),
        (None, None) => None,
    }
}

fn fix(point: Point, accuracy: Option<f64>, taken: Timestamp) -> Fix {
    Fix { latitude: point.latitude, longitude: point.longitude, accuracy, taken, source: FixSource::Gps }
}

/// As exact as the worse of both: readings of one receiver err the same way, so nothing is gained by two.
fn between(before: &TrackPoint, after: &TrackPoint, moment: Timestamp) -> Fix {
    let whole = after.at.since(before.at).as_secs_f64();
    let share = if whole > 0.0 { moment.since(before.at).as_secs_f64() / whole } else { 0.0 };
    let (from, to) = (before.point, after.point);
    let along = from.longitude + east_of(from.longitude, to.longitude) * share;
    let longitude = if along.abs() > 180.0 { east_of(0.0, along) } else { along };
    let latitude = from.latitude + (to.latitude - from.latitude) * share;
    let radius = |one: &TrackPoint| one.accuracy.unwrap_or(USUAL_ACCURACY);
    let is_known = before.accuracy.is_some() || after.accuracy.is_some();
    let accuracy = is_known.then(|| radius(before).max(radius(after)));
    fix(Point::new(latitude, longitude), accuracy, moment)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

    use proptest::prelude::*;

    use super::*;

    fn at(seconds: f64) -> Timestamp {
        Timestamp::from_millis((seconds * 1000.0).round() as i64)
    }

    fn point(seconds: f64, latitude: f64, longitude: f64) -> TrackPoint {
        let point = Point::new(latitude, longitude);
        TrackPoint { point, at: at(seconds), accuracy: Some(5.0), heading: None, speed: None }
    }

    /// North for three seconds, around the corner, east for three; 0.0001 degrees a second, 11 m.
    fn bend() -> Vec<TrackPoint> {
        let north = (0..=3).map(|second| point(f64::from(second), f64::from(second) * 1e-4, 0.0));
        let east = (4..=6).map(|second| point(f64::from(second), 3e-4, f64::from(second - 3) * 1e-4));
        north.chain(east).collect()
    }

    fn shifted(marked: f64, reaction: u64) -> (f64, f64) {
        let fix = shift_back(&bend(), at(marked), Duration::from_millis(reaction)).unwrap();
        assert_eq!((fix.source, fix.accuracy), (FixSource::Gps, Some(5.0)));
        ((fix.latitude * 1e7).round() / 1e7, (fix.longitude * 1e7).round() / 1e7)
    }

    #[test]
    fn a_mark_goes_back_along_the_way_by_the_reaction_time() {
        assert_eq!(shifted(6.0, 1500), (3e-4, 1.5e-4), "along the last street");
        assert_eq!(shifted(3.5, 1500), (2e-4, 0.0), "around the bend, not across the block");
        assert_eq!(shifted(4.0, 1000), (3e-4, 0.0), "to the corner itself");
        assert_eq!(shifted(2.0, 0), (2e-4, 0.0), "nobody reacts at once, but may say so");
    }

    #[test]
    fn a_mark_never_goes_further_than_the_way_is_known() {
        assert_eq!(shifted(1.0, 60_000), (0.0, 0.0), "the way began there");
        assert_eq!(shifted(60.0, 1500), (3e-4, 3e-4), "the receiver fell silent there");
        assert_eq!(shift_back(&[], at(1.0), REACTION), None);
    }

    #[test]
    fn a_way_out_of_order_and_one_across_the_date_line_are_ways_too() {
        let mut mixed = bend();
        mixed.reverse();
        assert_eq!(shift_back(&mixed, at(3.5), REACTION), shift_back(&bend(), at(3.5), REACTION));
        let across = [point(0.0, 0.0, 179.999), point(2.0, 0.0, -179.999)];
        let fix = shift_back(&across, at(1.5), Duration::ZERO).unwrap();
        assert!((fix.longitude - -179.9995).abs() < 1e-9, "{fix:?}");
        let unknown = across.map(|one| TrackPoint { accuracy: None, ..one });
        assert_eq!(shift_back(&unknown, at(1.5), Duration::ZERO).unwrap().accuracy, None);
    }

    proptest! {
        #[test]
        fn a_mark_stays_between_the_two_points_around_it(
            seconds in proptest::collection::vec(0_i64..60_000, 1..20), marked in 0_i64..120_000, reaction in 0_u64..20_000,
        ) {
            let track: Vec<TrackPoint> = seconds.iter()
                .map(|&millis| TrackPoint { at: Timestamp::from_millis(millis), ..point(0.0, millis as f64 / 1e6, 0.0) })
                .collect();
            let fix = shift_back(&track, Timestamp::from_millis(marked), Duration::from_millis(reaction)).unwrap();
            let (first, last) = (*seconds.iter().min().unwrap(), *seconds.iter().max().unwrap());
            let moment = (marked - i64::try_from(reaction).unwrap()).clamp(first, last);
            prop_assert!((fix.latitude - moment as f64 / 1e6).abs() < 1e-9, "{} at {moment}", fix.latitude);
            prop_assert_eq!(fix.taken, Timestamp::from_millis(moment));
        }
    }
}
