//! Fixes: which of a receiver's readings can be believed, which of them is best, and whether that is good enough for what is
//! reported. Pure: readings and `now` come in, a verdict goes out. Knows nothing of where readings come from, nor of reports.
//!
//! A reading is refused for a reason that has a name ([`ReadingFault`]), never silently. What remains is weighed by how far off it
//! may be by now ([`Collector`]), and measured against what the service needs ([`gate()`]). A moving car marks a place first
//! and reports it when it is parked ([`Mark`]).

mod collector;
#[cfg(test)]
mod collector_tests;
mod gate;
#[cfg(feature = "receiver")]
mod gpsd;
mod judge;
#[cfg(feature = "receiver")]
mod lines;
mod mark;
#[cfg(feature = "receiver")]
mod nmea;
mod reading;
mod refusal;
#[cfg(feature = "receiver")]
mod replay;

pub use collector::{AGREEING, Collector};
pub use gate::{Gate, PATIENCE, USUAL_NEED, gate};
#[cfg(feature = "receiver")]
pub(crate) use gpsd::{Gpsd, WATCH};
pub use judge::{FASTEST, STALE, judge};
#[cfg(feature = "receiver")]
pub(crate) use lines::Lines;
pub use mark::{Mark, MarkId, REACTION, TrackPoint, shift_back};
#[cfg(feature = "receiver")]
pub(crate) use nmea::Nmea;
#[cfg(feature = "receiver")]
pub use nmea::Skipped;
pub use reading::{Reading, UERE};
pub use refusal::{HIGHEST_HDOP, ReadingFault};
#[cfg(feature = "receiver")]
pub use replay::Replay;
