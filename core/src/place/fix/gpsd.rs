//! gpsd's JSON reports into readings (gpsd_json(5)). Pure: lines and moments come in. Knows nothing of sockets.

use std::str::FromStr;

use serde::Deserialize;

use super::super::Point;
use super::Reading;
use crate::seam::Timestamp;

/// gpsd's errors are of 95 % confidence and ours of 68 %. gpsd(8) has 15 m and 8 m for the same receiver.
const CONFIDENCE: f64 = 8.0 / 15.0;

/// What makes gpsd talk, as a client says it once.
pub(crate) const WATCH: &[u8] = b"?WATCH={\"enable\":true,\"json\":true}\n";

/// Reads what gpsd says, line by line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gpsd {
    hdop: Option<f64>,
    /// Whether anything was said that only gpsd says.
    is_gpsd: bool,
    skipped: u32,
}

#[derive(Deserialize)]
struct Report {
    class: String,
    mode: Option<u8>,
    /// 2 and more say how good a fix is; 8 is a simulator's.
    status: Option<u8>,
    time: Option<serde_json::Value>,
    lat: Option<f64>,
    lon: Option<f64>,
    eph: Option<f64>,
    epx: Option<f64>,
    epy: Option<f64>,
    #[serde(rename = "altMSL")]
    above_sea: Option<f64>,
    /// The same in releases before 3.20; later ones may have both.
    alt: Option<f64>,
    speed: Option<f64>,
    track: Option<f64>,
    hdop: Option<f64>,
}

impl Gpsd {
    /// Takes one line that came at `received`; a reading when it tells one.
    pub(crate) fn take(&mut self, line: &[u8], received: Timestamp) -> Option<Reading> {
        let Ok(report) = serde_json::from_slice::<Report>(line) else {
            self.skipped = self.skipped.saturating_add(1);
            return None;
        };
        match report.class.as_str() {
            "TPV" => {
                self.is_gpsd = true;
                Some(self.reading(&report, received))
            }
            "SKY" => {
                // Not every SKY has it; gpsd repeats what it knows of satellites without.
                self.hdop = report.hdop.or(self.hdop);
                None
            }
            "VERSION" => {
                self.is_gpsd = true;
                None
            }
            _ => None,
        }
    }

    fn reading(&self, report: &Report, received: Timestamp) -> Reading {
        let taken = report.time.as_ref().and_then(time);
        // Mode 2 is a fix without height, 3 one with; 0 and 1 are none. gpsd leaves the time away while it does not know the
        // date, or does not believe the receiver's; where the clock is wrong, nothing else can be believed either.
        let has_fix = report.mode.is_some_and(|mode| mode >= 2) && taken.is_some();
        let point = report.lat.zip(report.lon).map(|(latitude, longitude)| Point::new(latitude, longitude));
        let both = report.epx.zip(report.epy).map(|(east, north)| east.hypot(north));
        Reading {
            accuracy: report.eph.or(both).map(|metres| metres * CONFIDENCE),
            hdop: self.hdop,
            taken,
            heading: report.track,
            speed: report.speed,
            altitude: report.above_sea.or(report.alt),
            is_mock: report.status == Some(SIMULATED),
            ..Reading::new(point.filter(|_| has_fix), received)
        }
    }

    /// Whether it is gpsd that talks, as far as that is known by now.
    pub(crate) const fn is_gpsd(&self) -> bool {
        self.is_gpsd
    }

    /// How many lines were no report.
    pub(crate) const fn skipped(&self) -> u32 {
        self.skipped
    }
}

/// `STATUS_SIM` of gps.h.
const SIMULATED: u8 = 8;

/// ISO 8601 text; a number of seconds in old releases.
fn time(value: &serde_json::Value) -> Option<Timestamp> {
    match value.as_f64() {
        Some(seconds) => Some(Timestamp::from_millis((seconds * 1000.0).round() as i64)),
        None => Some(jiff::Timestamp::from_str(value.as_str()?).ok()?.into()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: Timestamp = Timestamp::EPOCH;

    fn take(gpsd: &mut Gpsd, line: &str) -> Option<Reading> {
        gpsd.take(line.as_bytes(), NOW)
    }

    #[test]
    fn a_report_of_time_position_and_velocity_is_a_reading() {
        let mut gpsd = Gpsd::default();
        assert_eq!(take(&mut gpsd, r#"{"class":"VERSION","release":"3.22","proto_major":3}"#), None);
        assert!(gpsd.is_gpsd());
        assert_eq!(take(&mut gpsd, r#"{"class":"SKY","hdop":1.3,"satellites":[]}"#), None);
        assert_eq!(take(&mut gpsd, r#"{"class":"SKY","satellites":[]}"#), None);
        let fix = r#"{"class":"TPV","device":"/dev/pts/1","mode":3,"time":"2022-09-11T19:15:03.010Z","lat":36.7646,
            "lon":31.4112,"altHAE":74.2,"altMSL":42.2,"alt":41.0,"eph":15.0,"speed":3.5,"track":120.5}"#;
        let reading = take(&mut gpsd, fix).unwrap();
        assert_eq!(reading.point, Some(Point::new(36.7646, 31.4112)));
        assert_eq!((reading.accuracy, reading.hdop), (Some(8.0), Some(1.3)));
        assert_eq!((reading.speed, reading.heading, reading.altitude), (Some(3.5), Some(120.5), Some(42.2)));
        assert_eq!(reading.taken.unwrap().to_string(), "2022-09-11T19:15:03.01Z");
    }

    #[test]
    fn a_report_without_a_fix_has_no_place_and_a_simulated_one_says_so() {
        let mut gpsd = Gpsd::default();
        for line in [
            r#"{"class":"TPV","mode":1}"#,
            r#"{"class":"TPV","mode":0,"time":1,"lat":1,"lon":2}"#,
            r#"{"class":"TPV","time":1,"lat":1,"lon":2}"#,
            r#"{"class":"TPV","mode":3,"time":1,"lat":1}"#,
            r#"{"class":"TPV","mode":3,"lat":1,"lon":2}"#,
        ] {
            assert_eq!(take(&mut gpsd, line).unwrap().point, None, "{line}");
        }
        assert!(take(&mut gpsd, r#"{"class":"TPV","mode":3,"lat":1,"lon":2,"status":8}"#).unwrap().is_mock);
    }

    #[test]
    fn what_is_no_report_is_counted_and_what_is_of_no_use_is_not() {
        let mut gpsd = Gpsd::default();
        assert_eq!(take(&mut gpsd, r#"{"class":"DEVICES","devices":[]}"#), None);
        assert_eq!(gpsd.skipped(), 0);
        for line in ["", "HTTP/1.1 400 Bad Request", "{", "[]", r#"{"class":"TPV","mode":"three"}"#] {
            assert_eq!(take(&mut gpsd, line), None, "{line}");
        }
        assert_eq!((gpsd.skipped(), gpsd.is_gpsd()), (5, false));
    }

    proptest! {
        #[test]
        fn no_line_is_too_strange_for_it(bytes in proptest::collection::vec(any::<u8>(), 0..300), time in any::<f64>()) {
            let mut gpsd = Gpsd::default();
            gpsd.take(&bytes, NOW);
            gpsd.take(format!(r#"{{"class":"TPV","mode":3,"lat":{time:e},"lon":0,"time":{time:e}}}"#).as_bytes(), NOW);
        }
    }
}
