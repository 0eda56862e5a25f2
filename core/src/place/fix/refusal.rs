//! Why a reading cannot be believed. Owns the reasons and what a person is told of them, not how they are found.

use crate::message::{Message, say};
use crate::seam::Timestamp;

/// Above this HDOP a fix is thrown away: Wikipedia's table of dilutions, after Langley (GPS World, 1999), has "should be
/// discarded" from 20 on.
pub const HIGHEST_HDOP: f64 = 20.0;

/// One reason against a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReadingFault {
    /// Another program made it up, or the receiver simulates.
    Mock,
    /// The receiver has no fix.
    NoFix,
    /// Its coordinates are no place on earth.
    OutOfRange,
    /// It is at 0, 0 in the Gulf of Guinea, where receivers put what they do not know.
    NullIsland,
    /// The satellites stand too badly: its HDOP is above [`HIGHEST_HDOP`].
    Dilution {
        /// What it is.
        hdop: f64,
    },
    /// It is of a while ago.
    Stale {
        /// How long, in full seconds.
        seconds: u32,
    },
    /// The receiver's date is wrong by full turns of the GPS week counter, which has 10 bits (IS-GPS-200, 20.3.3.3.1.1).
    WeekRollover {
        /// By how many weeks: 1,024 or a multiple of it.
        weeks: u32,
    },
    /// The receiver's clock and ours are apart, by a day or more, or it is ahead.
    WrongDate {
        /// What the receiver says.
        taken: Timestamp,
    },
    /// Nobody comes that far so fast from where the reading before was.
    Jump {
        /// How far, in metres.
        metres: f64,
        /// In how many seconds.
        seconds: f64,
    },
}

impl ReadingFault {
    /// What a person is told, and what helps.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Mock => say::fix_refused_mock(),
            Self::NoFix => say::fix_refused_no_fix(),
            Self::OutOfRange => say::fix_refused_range(),
            Self::NullIsland => say::fix_refused_null(),
            Self::Dilution { .. } => say::fix_refused_dilution(),
            Self::Stale { seconds } => say::fix_refused_stale(seconds.div_ceil(60)),
            Self::WeekRollover { weeks } => say::fix_refused_rollover(*weeks),
            Self::WrongDate { taken } => say::fix_refused_date(*taken),
            Self::Jump { metres, .. } => say::fix_refused_jump(*metres),
        }
    }

    /// Its name for programs.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Mock => "mock",
            Self::NoFix => "no-fix",
            Self::OutOfRange => "out-of-range",
            Self::NullIsland => "null-island",
            Self::Dilution { .. } => "dilution",
            Self::Stale { .. } => "stale",
            Self::WeekRollover { .. } => "week-rollover",
            Self::WrongDate { .. } => "wrong-date",
            Self::Jump { .. } => "jump",
        }
    }
}
