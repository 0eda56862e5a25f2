//! One reading of the place, as a shell or a receiver hands it in. Knows nothing of the readings beside it.

use super::super::Point;
use crate::report::{Fix, FixSource, USUAL_ACCURACY};
use crate::seam::Timestamp;

/// How far off the distance to a satellite is, in metres, within which 68 % of all fixes lie when the satellites stand well
/// (HDOP 1). GPS.gov has 4.9 m for phones under open sky (van Diggelen and Enge 2015); gpsd(8) has 8 m as the most.
pub const UERE: f64 = 5.0;

/// What a receiver says of one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Reading {
    /// Where; `None` when the receiver has no fix.
    pub point: Option<Point>,
    /// Radius of 68 % confidence in metres; `None`, or nothing above zero, when the receiver does not say.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accuracy: Option<f64>,
    /// Horizontal dilution of precision, where the receiver tells it: 1 is good, above 20 useless.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hdop: Option<f64>,
    /// When, by the receiver's clock; `None` when it does not know.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub taken: Option<Timestamp>,
    /// When we got it, by our clock.
    pub received: Timestamp,
    /// Where the receiver moves to, in degrees clockwise from true north.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub heading: Option<f64>,
    /// How fast it moves over ground, in metres a second.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub speed: Option<f64>,
    /// Metres above sea level.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub altitude: Option<f64>,
    /// Who says so. What is not [`FixSource::Gps`] is no reading of here and now, and is asked for its range alone.
    pub source: FixSource,
    /// The platform says that another program made it up, or the receiver that it simulates.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub is_mock: bool,
}

impl Reading {
    /// A receiver's reading of which nothing else is known; without a point it had no fix.
    #[must_use]
    pub const fn new(point: Option<Point>, received: Timestamp) -> Self {
        Self {
            point,
            accuracy: None,
            hdop: None,
            taken: None,
            received,
            heading: None,
            speed: None,
            altitude: None,
            source: FixSource::Gps,
            is_mock: false,
        }
    }

    /// A place that is known already: a pin, a photo's place, an address.
    #[must_use]
    pub const fn of(fix: &Fix) -> Self {
        let known = Self::new(Some(fix.point()), fix.taken);
        Self { accuracy: fix.accuracy, source: fix.source, ..known }
    }

    /// Radius of 68 % confidence in metres: what the receiver says of itself, or its HDOP times [`UERE`]; `None` when it says
    /// neither.
    #[must_use]
    pub fn radius(&self) -> Option<f64> {
        let said = |metres: &f64| metres.is_finite() && *metres > 0.0;
        self.accuracy.filter(said).or_else(|| self.hdop.filter(said).map(|hdop| hdop * UERE))
    }

    /// The same for sums: one that says nothing is as far off as receivers usually are.
    pub(super) fn assumed_radius(&self) -> f64 {
        self.radius().unwrap_or(USUAL_ACCURACY)
    }

    /// Metres a second, where the receiver says something that can be.
    pub(super) fn known_speed(&self) -> Option<f64> {
        self.speed.filter(|speed| speed.is_finite() && *speed >= 0.0)
    }

    /// When it was taken, as far as that is known.
    #[must_use]
    pub fn moment(&self) -> Timestamp {
        self.taken.unwrap_or(self.received)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_receivers_own_word_counts_before_its_dilution() {
        let bare = Reading::new(Some(Point::new(1.0, 2.0)), Timestamp::EPOCH);
        assert_eq!(bare.radius(), None);
        assert_eq!(Reading { hdop: Some(2.2), ..bare }.radius(), Some(11.0));
        assert_eq!(Reading { hdop: Some(2.2), accuracy: Some(4.0), ..bare }.radius(), Some(4.0));
        for nothing in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Reading { accuracy: Some(nothing), hdop: Some(nothing), ..bare }.radius(), None, "{nothing}");
        }
    }
}
