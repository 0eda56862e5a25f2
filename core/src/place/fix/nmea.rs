//! NMEA 0183 into readings. Pure: sentences and moments come in. The fields are read by the crate `nmea`; which sentences
//! belong together, of which day they are, and what is no fix is decided here.

use std::fmt::Display;
use std::str::FromStr;
use std::time::Duration;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use nmea::sentences::gsa::GsaMode2;
use nmea::sentences::rmc::{RmcNavigationStatus, RmcStatusOfFix};
use nmea::sentences::{FaaMode, FixType, GgaData, GsaData, GstData, RmcData};
use nmea::{ParseResult, parse_str};

use super::super::Point;
use super::Reading;
use crate::seam::Timestamp;

/// Metres a second in a knot.
const KNOT: f64 = 1852.0 / 3600.0;

/// What could not be used, by its reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Sentences whose checksum is another, or that have none.
    pub checksum: u32,
    /// Sentences with a right checksum whose fields are not what their name says.
    pub malformed: u32,
    /// Lines that were too long to be one.
    pub too_long: u32,
}

/// Puts the sentences of a moment together. Talkers of every constellation are taken alike: a receiver has one place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Nmea {
    epoch: Option<Epoch>,
    /// The last moment, once the receiver has said the day.
    day: Option<Timestamp>,
    /// What GSA said last; it has no time of its own.
    hdop: Option<f64>,
    skipped: Skipped,
}

/// What is known of one moment so far.
#[derive(Clone, Debug)]
struct Epoch {
    time: Option<Time>,
    received: Timestamp,
    date: Option<Date>,
    point: Option<Point>,
    hdop: Option<f64>,
    accuracy: Option<f64>,
    altitude: Option<f64>,
    heading: Option<f64>,
    speed: Option<f64>,
    has_gga: bool,
    has_rmc: bool,
    /// A GGA of this moment has a fix.
    has_fix: bool,
    is_void: bool,
    is_mock: bool,
}

impl Epoch {
    const fn new(time: Option<Time>, received: Timestamp) -> Self {
        Self {
            time,
            received,
            date: None,
            point: None,
            hdop: None,
            accuracy: None,
            altitude: None,
            heading: None,
            speed: None,
            has_gga: false,
            has_rmc: false,
            has_fix: false,
            is_void: false,
            is_mock: false,
        }
    }
}

impl Nmea {
    /// Takes one line that came at `received`. A reading when the line begins a new moment: that of the one before.
    pub(crate) fn take(&mut self, line: &[u8], received: Timestamp) -> Option<Reading> {
        match sentence(line) {
            Ok(ParseResult::GGA(gga)) => {
                let ended = self.turn(civil(gga.fix_time), received, |epoch| epoch.has_gga);
                if let Some(epoch) = &mut self.epoch {
                    take_gga(epoch, &gga);
                }
                ended
            }
            Ok(ParseResult::RMC(rmc)) => {
                let ended = self.turn(civil(rmc.fix_time), received, |epoch| epoch.has_rmc);
                if let Some(epoch) = &mut self.epoch {
                    take_rmc(epoch, &rmc);
                }
                ended
            }
            Ok(ParseResult::GST(gst)) => {
                let ended = self.turn(civil(gst.time), received, |_| false);
                if let Some(epoch) = &mut self.epoch {
                    epoch.accuracy = radius(&gst);
                }
                ended
            }
            Ok(ParseResult::GSA(gsa)) => {
                self.hdop = dilution(&gsa);
                None
            }
            // The crate has more sentences, but the four of use here are picked out before.
            Ok(_) | Err(Wrong::NoSentence) => None,
            Err(Wrong::Checksum) => {
                self.skipped.checksum = self.skipped.checksum.saturating_add(1);
                None
            }
            Err(Wrong::Malformed) => {
                self.skipped.malformed = self.skipped.malformed.saturating_add(1);
                None
            }
        }
    }

    /// The reading of the last moment, of which nothing more will come.
    pub(crate) fn finish(&mut self) -> Option<Reading> {
        let epoch = self.epoch.take()?;
        Some(self.reading(epoch))
    }

    /// How much could not be used so far.
    pub(crate) fn skipped(&self) -> Skipped {
        self.skipped
    }

    /// Begins another moment if `time` is one. Sentences without a time belong to the one under way, unless `has` says
    /// that it has its own of the kind.
    fn turn(&mut self, time: Option<Time>, received: Timestamp, has: impl Fn(&Epoch) -> bool) -> Option<Reading> {
        let is_same = |epoch: &Epoch| epoch.time == time && (time.is_some() || !has(epoch));
        if self.epoch.as_ref().is_some_and(is_same) {
            return None;
        }
        let ended = self.epoch.replace(Epoch::new(time, received))?;
        Some(self.reading(ended))
    }

    fn reading(&mut self, epoch: Epoch) -> Reading {
        let taken = epoch.time.and_then(|time| match epoch.date {
            Some(date) => moment(date, time),
            // Of the day that was told before, or of ours.
            None => nearest(time, self.day.unwrap_or(epoch.received)),
        });
        if self.day.is_some() || epoch.date.is_some() {
            self.day = taken.or(self.day);
        }
        Reading {
            point: epoch.point.filter(|_| !epoch.is_void),
            accuracy: epoch.accuracy,
            hdop: epoch.hdop.or(self.hdop),
            taken,
            heading: epoch.heading,
            speed: epoch.speed,
            altitude: epoch.altitude,
            is_mock: epoch.is_mock,
            ..Reading::new(None, epoch.received)
        }
    }
}

/// Why a line gives nothing.
enum Wrong {
    /// It is of no use here, or never was a sentence.
    NoSentence,
    Checksum,
    Malformed,
}

/// The crate reads what stands behind the last `$`: a receiver that is switched on talks into its own sentence.
fn sentence(line: &[u8]) -> Result<ParseResult, Wrong> {
    // Recorded logs have comments.
    if line.first() == Some(&b'#') {
        return Err(Wrong::NoSentence);
    }
    let start = line.iter().rposition(|byte| *byte == b'$').ok_or(Wrong::NoSentence)?;
    let text = line.get(start..).and_then(|bytes| std::str::from_utf8(bytes).ok()).ok_or(Wrong::Malformed)?;
    let text = text.trim_ascii_end();
    // The crate would read fields up to a checksum that is not at the end.
    let (body, sum) = text.rsplit_once('*').ok_or(Wrong::Checksum)?;
    let told = u8::from_str_radix(sum, 16).ok().filter(|_| sum.len() == 2);
    if told != Some(body.bytes().skip(1).fold(0, |sum, byte| sum ^ byte)) {
        return Err(Wrong::Checksum);
    }
    match text.get(3..6) {
        Some("GGA" | "GSA" | "GST" | "RMC") => parse_str(text).map_err(|_| Wrong::Malformed),
        Some(_) | None => Err(Wrong::NoSentence),
    }
}

fn take_gga(epoch: &mut Epoch, gga: &GgaData) {
    epoch.has_gga = true;
    let (is_fix, is_mock) = match gga.fix_type {
        Some(FixType::Gps | FixType::DGps | FixType::Pps | FixType::Rtk | FixType::FloatRtk) => (true, false),
        // Dead reckoning goes on from the last fix: a place, if no good one.
        Some(FixType::Estimated) => (true, false),
        Some(FixType::Manual | FixType::Simulation) => (true, true),
        Some(FixType::Invalid) | None => (false, false),
    };
    epoch.is_mock |= is_mock;
    // A second talker of the same moment says the same place again, with the satellites of its own constellation.
    if is_fix && !epoch.has_fix {
        epoch.has_fix = true;
        epoch.point = place(gga.latitude, gga.longitude).or(epoch.point);
        epoch.hdop = positive(gga.hdop);
        epoch.altitude = number(gga.altitude);
    }
    epoch.is_void |= !epoch.has_fix;
}

fn take_rmc(epoch: &mut Epoch, rmc: &RmcData) {
    epoch.has_rmc = true;
    epoch.date = civil(rmc.fix_date);
    let is_simulated = matches!(rmc.faa_mode, Some(FaaMode::Simulator | FaaMode::Manual))
        || matches!(rmc.nav_status, Some(RmcNavigationStatus::Simulator | RmcNavigationStatus::Manual));
    epoch.is_mock |= is_simulated;
    match rmc.status_of_fix {
        RmcStatusOfFix::Autonomous | RmcStatusOfFix::Differential => {
            epoch.point = epoch.point.or_else(|| place(rmc.lat, rmc.lon));
            epoch.speed = number(rmc.speed_over_ground).map(|knots| knots * KNOT);
            epoch.heading = number(rmc.true_course);
        }
        RmcStatusOfFix::Invalid => epoch.is_void = true,
    }
}

/// The distance root mean square of both axes, which holds 63 to 68 % of all fixes.
fn radius(gst: &GstData) -> Option<f64> {
    Some(positive(gst.lat_sd)?.hypot(positive(gst.long_sd)?))
}

fn dilution(gsa: &GsaData) -> Option<f64> {
    match gsa.mode2 {
        GsaMode2::NoFix => None,
        GsaMode2::Fix2D | GsaMode2::Fix3D => positive(gsa.hdop),
    }
}

fn place(latitude: Option<f64>, longitude: Option<f64>) -> Option<Point> {
    Some(Point::new(latitude?, longitude?))
}

/// As decimal text has it: an `f32` made wider would add digits that nobody measured.
fn number(value: Option<f32>) -> Option<f64> {
    value.filter(|value| value.is_finite()).and_then(|value| value.to_string().parse().ok())
}

fn positive(value: Option<f32>) -> Option<f64> {
    number(value).filter(|value| *value > 0.0)
}

/// The crate's dates and times are of another library, which has the same way to write them (ISO 8601).
fn civil<T: FromStr>(value: Option<impl Display>) -> Option<T> {
    value?.to_string().parse().ok()
}

fn moment(date: Date, time: Time) -> Option<Timestamp> {
    date.to_datetime(time).to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp().into())
}

/// The moment with this time of day that is nearest to another.
fn nearest(time: Time, to: Timestamp) -> Option<Timestamp> {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let same = moment(to.to_jiff().to_zoned(TimeZone::UTC).date(), time)?;
    let apart = |one: &Timestamp| one.since(to).max(to.since(*one));
    [same.minus(DAY), same, same.plus(DAY)].into_iter().min_by_key(apart)
}

#[cfg(test)]
#[path = "nmea_tests.rs"]
mod tests;
