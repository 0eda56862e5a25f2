//! What a photo says of place and time, as a proposal for its report, and what about it deserves a second look. Pure; knows
//! nothing of pixels or files.
//!
//! A photo is evidence of somewhere and some time, not always of here and now: it may come out of an album, from a camera
//! whose clock was never set, or through a program that took its place away. Nothing of that keeps a report from being
//! saved. A pin that was set by hand wins over everything: then a photo's place is neither proposed nor doubted.

use jiff::tz::TimeZone;

use super::draft::{Fix, FixSource};
use crate::message::{Message, say};
use crate::photo::{Scene, Taken};
use crate::seam::Timestamp;

/// From this age on, in days, a photo may show what is no longer so. Cities mend urgent things within days; a week still
/// takes in the weekend after which somebody finds the time to report.
pub const OLD_DAYS: u32 = 7;

/// How far ahead of ours, in minutes, the clock of a camera may be: by drift, as nothing sets it.
pub const AHEAD_MINUTES: u32 = 15;

/// A clock of which nobody knows the zone may also be ahead by this many hours: from UTC-12 to UTC+14.
pub const ZONES_APART_HOURS: u32 = 26;

/// Beyond this, in metres, two places are not the same scene: the length of a long city block. What both may be off comes
/// on top.
pub const FAR_METRES: f64 = 200.0;

/// How far off a place is taken to be, in metres, that does not say so: a receiver between houses.
pub const USUAL_ACCURACY: f64 = 30.0;

/// What a photo has to say about a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// The place of the photo with its time; `None` where it knows no place, or where one was set by hand.
    pub fix: Option<Fix>,
    /// What deserves a second look.
    pub warnings: Vec<PhotoWarning>,
}

/// What about a photo deserves a second look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PhotoWarning {
    /// It was taken so many days ago, [`OLD_DAYS`] or more.
    Old {
        /// Full days.
        days: u32,
    },
    /// It says that it was taken later than now.
    InTheFuture,
    /// It was taken elsewhere than the report says, even with both places as far off as they may be.
    Far {
        /// The distance between the two in metres.
        metres: f64,
    },
    /// It does not say where it was taken.
    PlaceUnknown,
    /// It does not say in which time zone its clock was: its time may be off by hours.
    ZoneUnknown,
}

impl PhotoWarning {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Old { days } => say::advice_photo_old(*days),
            Self::InTheFuture => say::advice_photo_future(),
            Self::Far { metres } => say::advice_photo_far(*metres),
            Self::PlaceUnknown => say::advice_photo_no_place(),
            Self::ZoneUnknown => say::advice_photo_no_zone(),
        }
    }
}

/// What the photo proposes, beside `place`, which is the report's own so far: what the device's receiver says, or a pin.
/// A clock without a zone is read as one in `zone`, the device's.
#[must_use]
pub fn propose(scene: &Scene, place: Option<&Fix>, zone: &TimeZone, now: Timestamp) -> Proposal {
    let taken = scene.taken.as_ref().and_then(|taken| taken.resolve(zone));
    let zone_known = !matches!(scene.taken, Some(Taken::WallClock(_)));
    let mut warnings = Vec::new();
    if let Some(taken) = taken {
        warnings.extend(age_warning(taken, now, zone_known));
    }
    if place.is_some_and(|fix| fix.source == FixSource::Map) {
        return Proposal { fix: None, warnings };
    }
    let fix = scene.coordinates.map(|point| Fix {
        latitude: point.latitude,
        longitude: point.longitude,
        accuracy: scene.accuracy,
        taken: taken.unwrap_or(now),
        source: FixSource::Photo,
    });
    match (&fix, place) {
        (Some(scene), Some(place)) => warnings.extend(distance_warning(scene, place)),
        (Some(_), None) => {}
        (None, _) => warnings.push(PhotoWarning::PlaceUnknown),
    }
    if !zone_known {
        warnings.push(PhotoWarning::ZoneUnknown);
    }
    Proposal { fix, warnings }
}

fn age_warning(taken: Timestamp, now: Timestamp, zone_known: bool) -> Option<PhotoWarning> {
    const MINUTE: i64 = 60_000;
    let hours = if zone_known { 0 } else { i64::from(ZONES_APART_HOURS) };
    let ahead = hours.saturating_mul(60).saturating_add(AHEAD_MINUTES.into()).saturating_mul(MINUTE);
    let age = now.as_millis().saturating_sub(taken.as_millis());
    if age < ahead.saturating_neg() {
        return Some(PhotoWarning::InTheFuture);
    }
    let days = u32::try_from(age / (24 * 60 * MINUTE)).unwrap_or(0);
    (days >= OLD_DAYS).then_some(PhotoWarning::Old { days })
}

/// Accuracies are radii of 68 % confidence and independent of each other; twice their common one is 95 %.
fn distance_warning(one: &Fix, other: &Fix) -> Option<PhotoWarning> {
    let off = |fix: &Fix| fix.accuracy.filter(|metres| metres.is_finite()).unwrap_or(USUAL_ACCURACY);
    let metres = one.point().metres_to(other.point());
    (metres > FAR_METRES + 2.0 * off(one).hypot(off(other))).then_some(PhotoWarning::Far { metres })
}
