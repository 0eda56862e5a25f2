//! Logs of real receivers and tracks of real ways, where they are: `CURBLINE_REAL_DATA` names a folder that has
//! `gps/manifest.tsv` in it. The clock is set to when each was recorded.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::super::*;
use super::*;
use crate::place::Point;

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("gps"));
    if folder.is_none() {
        println!("left out: CURBLINE_REAL_DATA is not set");
    }
    folder
}

fn moment(text: &str) -> Timestamp {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

/// All readings of a log, and what was skipped.
fn log(bytes: &[u8], start: Timestamp) -> (Vec<Reading>, Skipped) {
    let (mut lines, mut nmea, mut replay) = (Lines::default(), Nmea::default(), Replay::from(start));
    let mut whole = lines.push(bytes);
    whole.extend(lines.rest());
    let mut readings: Vec<Reading> = whole.iter().filter_map(|line| nmea.take(line, start)).collect();
    readings.extend(nmea.finish());
    (readings.into_iter().map(|reading| replay.stamp(reading)).collect(), nmea.skipped())
}

/// The points of a track; what has no time comes a second after the one before.
fn gpx(text: &str, start: Timestamp) -> Vec<Reading> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut readings, mut field, mut received): (Vec<Reading>, String, Timestamp) = (Vec::new(), String::new(), start);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "trkpt" => {
                let degrees = |name: &str| {
                    let value = tag.try_get_attribute(name).unwrap().unwrap();
                    value.value.parse::<f64>().unwrap()
                };
                received = received.plus(Duration::from_secs(1));
                readings.push(Reading::new(Some(Point::new(degrees("lat"), degrees("lon"))), received));
            }
            Event::Start(tag) => field = tag.local_name().as_ref().to_owned(),
            Event::Text(text) => {
                let text = text.to_string();
                match (field.as_str(), readings.last_mut()) {
                    ("time", Some(last)) => {
                        let taken = moment(text.trim());
                        (last.taken, last.received, received) = (Some(taken), taken, taken);
                    }
                    ("hdop", Some(last)) => last.hdop = text.trim().parse().ok(),
                    _ => {}
                }
            }
            Event::End(_) => field.clear(),
            Event::Eof => return readings,
            Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::DocType(_)
            | Event::Empty(_)
            | Event::GeneralRef(_)
            | Event::PI(_) => {}
        }
    }
}

/// What must come out of a file.
struct Row {
    file: &'static str,
    /// When it was recorded, to the second.
    start: &'static str,
    readings: usize,
    kept: usize,
    /// The first that is kept, counted from 0.
    first: Option<usize>,
    /// How often each reason was given.
    refused: &'static [(&'static str, u32)],
    /// Sentences with another checksum, and such with fields that are none.
    skipped: (u32, u32),
    /// The longest way between two that were kept, in metres.
    longest: f64,
    /// The best at the end: latitude, longitude, and how far off it may be.
    best: Option<(f64, f64, f64)>,
}

const NOTHING: Row = Row {
    file: "",
    start: "",
    readings: 0,
    kept: 0,
    first: None,
    refused: &[],
    skipped: (0, 0),
    longest: 0.0,
    best: None,
};

/// A row each; the figures are what the folder's README and the comments in the logs make one expect.
const ROWS: [Row; 18] = [
    // Its own words: mode S, quality 8, void. The manifest counts 12 fixes; they are a simulator's.
    Row {
        file: "gpsd_GPSmap-76S.log",
        start: "2011-10-24T12:51:06Z",
        readings: 12,
        refused: &[("mock", 12), ("no-fix", 12)],
        ..NOTHING
    },
    // The week counter has turned over; before that the receiver writes a date that is none.
    Row {
        file: "gpsd_april6_2019.log",
        start: "2019-04-07T00:02:31Z",
        readings: 2,
        refused: &[("no-fix", 1), ("week-rollover", 1)],
        skipped: (0, 1),
        ..NOTHING
    },
    // Two fixes in Munich; then it loses its memory and says 2006, 2010, and 1999, 0, 0, and HDOP 270 in broken sentences.
    Row {
        file: "gpsd_gp-320fw-2019-04-07-coldboot.log",
        start: "2019-04-07T00:03:43Z",
        readings: 19,
        kept: 2,
        first: Some(0),
        refused: &[("no-fix", 17), ("wrong-date", 9), ("week-rollover", 8)],
        skipped: (41, 0),
        longest: 0.0,
        best: Some((48.15, 11.5847, 7.0)),
    },
    // Four at HDOP 21.1 are thrown away; the walk with its jumps of 11.5 m is not.
    Row {
        file: "gpsd_haicom-305N.log",
        start: "2007-04-08T09:52:55Z",
        readings: 74,
        kept: 64,
        first: Some(6),
        refused: &[("no-fix", 6), ("dilution", 4)],
        longest: 31.1,
        best: Some((-27.2107, 153.0520, 5.6)),
        ..NOTHING
    },
    // The last one is at HDOP 50.
    Row {
        file: "gpsd_iTrek.log",
        start: "2005-07-26T15:16:05Z",
        readings: 37,
        kept: 34,
        first: Some(2),
        refused: &[("no-fix", 2), ("dilution", 1)],
        longest: 1.5,
        best: Some((35.3317, 136.6711, 11.1)),
        ..NOTHING
    },
    // HDOP 17.5 is believed, and says itself that it is good for nothing: 87 m.
    Row {
        file: "gpsd_myguide-3100.log",
        start: "2009-10-08T10:50:25Z",
        readings: 13,
        kept: 9,
        first: Some(4),
        refused: &[("no-fix", 4)],
        skipped: (0, 4),
        longest: 6.5,
        best: Some((56.2166, -3.1119, 87.3)),
    },
    Row {
        file: "gpsd_nmea-fuzzy-cases.log",
        start: "2020-03-18T13:28:20Z",
        readings: 14,
        kept: 14,
        first: Some(0),
        longest: 4.6,
        best: Some((41.5750, -93.7506, 3.5)),
        ..NOTHING
    },
    // A cold start: 28 moments without a fix, and 9 more after it was lost again. Where it comes back it is 202 m away
    // after nine seconds, which a car could have driven; 93 and 62 m in one second, standing, nobody could.
    Row {
        file: "gpsd_quectel-eg25-g.log",
        start: "2022-09-11T19:14:34Z",
        readings: 60,
        kept: 21,
        first: Some(28),
        refused: &[("no-fix", 37), ("jump", 2)],
        longest: 201.8,
        best: Some((36.7643, 31.4111, 7.5)),
        ..NOTHING
    },
    Row {
        file: "gpsd_quectel-l76k-nmea.log",
        start: "2026-08-05T05:52:34Z",
        readings: 151,
        kept: 151,
        first: Some(0),
        best: Some((47.6620, -122.3264, 4.5)),
        ..NOTHING
    },
    Row {
        file: "gpsd_sirfstarv-nmea.log",
        start: "2019-02-05T02:09:35Z",
        readings: 59,
        kept: 59,
        first: Some(0),
        longest: 0.2,
        best: Some((44.0689, -121.3143, 3.0)),
        ..NOTHING
    },
    // 37 moments without a fix, then a receiver that stands.
    Row {
        file: "gpsd_telit-he910.log",
        start: "2019-03-12T10:50:00Z",
        readings: 224,
        kept: 187,
        first: Some(37),
        refused: &[("no-fix", 37)],
        longest: 1.8,
        best: Some((50.8402, 4.3471, 7.6)),
        ..NOTHING
    },
    // It tells the statistics of its errors: 1.3 m.
    Row {
        file: "gpsd_ublox-neo-m9n-nmea.log",
        start: "2020-07-11T22:37:45Z",
        readings: 61,
        kept: 61,
        first: Some(0),
        longest: 0.1,
        best: Some((38.1105, -122.6269, 1.3)),
        ..NOTHING
    },
    // Tracks say nothing of how exact they are. This one is out of order; a car drives 274 m in one of its gaps.
    Row {
        file: "gpx_car_visnjan.gpx",
        start: "2020-12-18T06:00:00Z",
        readings: 104,
        kept: 104,
        first: Some(0),
        longest: 274.4,
        best: Some((45.2733, 13.7140, 30.0)),
        ..NOTHING
    },
    // Several ways, with hours between them: 5 km then are no jump.
    Row {
        file: "gpx_cerknicko.gpx",
        start: "2010-08-05T00:00:00Z",
        readings: 296,
        kept: 296,
        first: Some(0),
        longest: 5340.8,
        best: Some((45.7909, 14.3044, 30.0)),
        ..NOTHING
    },
    Row {
        file: "gpx_sf_30km_h.gpx",
        start: "2025-03-14T07:00:00Z",
        readings: 49,
        kept: 49,
        first: Some(0),
        longest: 52.2,
        best: Some((37.7988, -122.4612, 30.0)),
        ..NOTHING
    },
    // One point, at HDOP 300.
    Row {
        file: "gpx_track_with_dilution.gpx",
        start: "2010-01-01T00:00:00Z",
        readings: 1,
        refused: &[("dilution", 1)],
        ..NOTHING
    },
    // Points a second apart; four lie 212 m and more from where the one before was.
    Row {
        file: "gpx_track_with_extremes.gpx",
        start: "2010-01-01T00:00:00Z",
        readings: 25,
        kept: 21,
        first: Some(0),
        refused: &[("jump", 4)],
        longest: 335.5,
        best: Some((45.4804, 13.5205, 30.0)),
        ..NOTHING
    },
    Row {
        file: "gpx_uturn.gpx",
        start: "2015-02-11T08:16:35Z",
        readings: 5,
        kept: 5,
        first: Some(0),
        longest: 176.5,
        best: Some((51.3452, 12.3621, 30.0)),
        ..NOTHING
    },
];

#[test]
fn every_recorded_receiver_gives_what_its_description_tells() {
    let Some(folder) = folder() else { return };
    for row in &ROWS {
        let (file, start) = (row.file, moment(row.start));
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let (readings, skipped) = if file.ends_with(".log") {
            log(&bytes, start)
        } else {
            (gpx(std::str::from_utf8(&bytes).unwrap(), start), Skipped::default())
        };
        let mut collector = Collector::new();
        let verdicts: Vec<bool> =
            readings.iter().map(|reading| collector.take(*reading, reading.received).is_empty()).collect();
        assert_eq!((readings.len(), (skipped.checksum, skipped.malformed)), (row.readings, row.skipped), "{file}");
        assert_eq!(verdicts.iter().filter(|kept| **kept).count(), row.kept, "{file}");
        assert_eq!(verdicts.iter().position(|kept| *kept), row.first, "{file}");
        let refused: Vec<_> = collector.refused().iter().map(|(reason, count)| (reason.word(), *count)).collect();
        assert_eq!(refused, row.refused, "{file}");

        let kept = readings.iter().zip(&verdicts).filter(|(_, kept)| **kept).filter_map(|(reading, _)| reading.point);
        let kept: Vec<Point> = kept.collect();
        let longest = kept.windows(2).map(|pair| pair[0].metres_to(pair[1])).fold(0.0, f64::max);
        assert!((longest - row.longest).abs() < 0.1, "{file}: {longest}");

        let best = collector.best(readings.last().unwrap().received);
        match (row.best, best) {
            (None, None) => {}
            (Some((latitude, longitude, radius)), Some(best)) => {
                let away = Point::new(latitude, longitude).metres_to(best.point());
                assert!(away < 15.0, "{file}: {best:?} is {away} m away");
                assert!((best.accuracy.unwrap_or(30.0) - radius).abs() < 0.1, "{file}: {best:?}");
            }
            (_, best) => panic!("{file}: {best:?}"),
        }
    }
}

#[test]
fn no_recording_is_left_out_of_the_table() {
    let Some(folder) = folder() else { return };
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let recorded: BTreeSet<String> = names.filter(|name| name.ends_with(".log") || name.ends_with(".gpx")).collect();
    assert_eq!(recorded, ROWS.iter().map(|row| row.file.to_owned()).collect());
}

/// In none of the moments in which a receiver had no fix is there a place to report that was not there before.
#[test]
fn a_cold_start_places_no_report() {
    let Some(folder) = folder() else { return };
    for (file, start, cold) in
        [("gpsd_quectel-eg25-g.log", "2022-09-11T19:14:34Z", 28), ("gpsd_telit-he910.log", "2019-03-12T10:50:00Z", 37)]
    {
        let (readings, _) = log(&std::fs::read(folder.join(file)).unwrap(), moment(start));
        let mut collector = Collector::new();
        let mut without = 0;
        for (number, reading) in readings.iter().enumerate() {
            let was = collector.best(reading.received).map(|fix| fix.taken);
            collector.take(*reading, reading.received);
            if reading.point.is_none() {
                without += 1;
                assert_eq!(collector.best(reading.received).map(|fix| fix.taken), was, "{file}, moment {number}");
            }
            let told = gate(collector.best(reading.received).as_ref(), 10.0, Duration::ZERO);
            assert_eq!(matches!(told, Gate::Wait { best: None, .. }), number < cold, "{file}, moment {number}");
        }
        assert_eq!(without, 37, "{file}");
    }
}

/// A drive of 30 km/h: a mark goes back by the way of a second and a half, and the way itself is never left.
#[test]
fn a_mark_on_a_real_drive_goes_back_along_it() {
    let Some(folder) = folder() else { return };
    let text = std::fs::read_to_string(folder.join("gpx_sf_30km_h.gpx")).unwrap();
    let mut collector = Collector::new();
    for reading in gpx(&text, moment("2025-03-14T07:00:00Z")) {
        collector.take(reading, reading.received);
    }
    let track = collector.track();
    for pair in track.windows(2) {
        let marked = pair[1].at;
        let (pressed, seen) = (shift_back(&track, marked, Duration::ZERO), shift_back(&track, marked, REACTION));
        let (pressed, seen) = (pressed.unwrap(), seen.unwrap());
        assert_eq!(pressed.point(), pair[1].point);
        let back = pressed.point().metres_to(seen.point());
        // 30 km/h are 12.5 m in 1.5 s; a bend makes it shorter, and the simulator does not keep to its speed.
        assert!(back < 30.0, "{back}");
    }
    let whole: f64 = track.windows(2).map(|pair| pair[0].point.metres_to(pair[1].point)).sum();
    let halfway = track.last().unwrap().at.minus(Duration::from_secs(45));
    let back = |reaction| shift_back(&track, halfway, Duration::from_millis(reaction)).unwrap().point();
    let along = back(0).metres_to(back(1500));
    assert!((6.0..20.0).contains(&along), "{along} of {whole}");
}
