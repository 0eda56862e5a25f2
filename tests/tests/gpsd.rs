//! Our client against the real gpsd, into which Debian's `gpsfake` plays the logs of real receivers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop, and speak"
)]

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use curbline_core::place::Point;
use curbline_core::place::fix::{Collector, Reading, Replay};
use curbline_core::seam::{GpsdClient, Heard, Receiver, ReceiverError, SystemClock, Timestamp};
use curbline_tests::leave_out;

const SOON: Duration = Duration::from_millis(500);

/// What must come of a log.
struct Row {
    log: &'static str,
    /// When it was recorded.
    start: &'static str,
    /// Where it was, within 60 m; `None` where it had no fix.
    place: Option<(f64, f64)>,
}

const fn row(log: &'static str, start: &'static str, latitude: f64, longitude: f64) -> Row {
    Row { log, start, place: Some((latitude, longitude)) }
}

const ROWS: [Row; 12] = [
    Row { log: "GPSmap-76S", start: "2011-10-24T12:51:06Z", place: None },
    row("april6_2019", "2019-04-07T00:02:31Z", 48.48334, 0.36669),
    row("gp-320fw-2019-04-07-coldboot", "2019-04-07T00:03:43Z", 48.14999, 11.58466),
    row("haicom-305N", "2007-04-08T09:52:55Z", -27.21067, 153.05200),
    row("iTrek", "2005-07-27T04:58:49Z", 35.33171, 136.67106),
    row("myguide-3100", "2009-10-08T10:50:25Z", 56.21661, -3.11192),
    row("nmea-fuzzy-cases", "2020-03-18T13:28:20Z", 41.57499, -93.75057),
    row("quectel-eg25-g", "2022-09-11T19:14:34Z", 36.76450, 31.41090),
    row("quectel-l76k-nmea", "2026-08-05T05:52:34Z", 47.66198, -122.32639),
    row("sirfstarv-nmea", "2019-02-05T02:09:35Z", 44.06893, -121.31426),
    row("telit-he910", "2019-03-12T10:52:27Z", 50.84021, 4.34705),
    row("ublox-neo-m9n-nmea", "2020-07-11T22:37:45Z", 38.11050, -122.62692),
];

/// gpsd with a log in place of a receiver.
struct Gpsfake {
    child: Child,
    address: String,
}

impl Gpsfake {
    fn play(log: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut gpsfake = command("gpsfake");
        // Over TCP, as a line loses what comes while gpsd tries its speeds; again and again, as some logs are short.
        gpsfake.args(["-t", "-q", "-c", "0.01", "-P", &port.to_string()]).arg(log);
        let child = gpsfake.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        Self { child, address: format!("127.0.0.1:{port}") }
    }

    fn connect(&self) -> GpsdClient {
        for _ in 0..300 {
            if let Ok(client) = GpsdClient::connect(&self.address, Arc::new(SystemClock)) {
                return client;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("gpsd did not come up at {}", self.address);
    }

    /// Asks it to end, which ends gpsd first; it does not always end itself.
    fn stop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        for _ in 0..50 {
            if self.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Gpsfake {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.stop();
        }
    }
}

/// A program of Debian's, which puts daemons where users do not look.
fn command(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env("PATH", format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default()));
    command
}

/// The logs, where they and gpsd are.
fn logs() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA") else {
        leave_out("the real gpsd", "CURBLINE_REAL_DATA does not name the folder of its logs");
        return None;
    };
    if command("gpsfake").arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        leave_out("the real gpsd", "gpsfake is not there; tests/setup/gpsd puts it in");
        return None;
    }
    Some(PathBuf::from(folder).join("gps"))
}

/// Listens until there are enough fixes, or enough of a log without.
fn listen(client: &mut GpsdClient, log: &str) -> Vec<Reading> {
    let (began, mut readings) = (Instant::now(), Vec::new());
    let has_enough = |readings: &[Reading]| {
        readings.len() >= 200 || readings.iter().filter(|reading| reading.point.is_some()).count() >= 10
    };
    // A log takes seconds; on a machine that has other things to do, longer, and the first word never that long.
    let patience = |readings: &[Reading]| Duration::from_secs(if readings.is_empty() { 45 } else { 180 });
    while began.elapsed() < patience(&readings) && !has_enough(&readings) {
        match client.next(SOON).unwrap_or_else(|error| panic!("{log}: {error}")) {
            Heard::Reading(reading) => readings.push(reading),
            Heard::Silence => {}
            Heard::End => panic!("{log}: a socket has no end"),
        }
    }
    readings
}

fn outcome(folder: &Path, row: &Row) {
    let log = row.log;
    let listened = || {
        let mut gpsfake = Gpsfake::play(&folder.join(format!("gpsd_{log}.log")));
        let mut client = gpsfake.connect();
        let readings = listen(&mut client, log);
        gpsfake.stop();
        (client, readings)
    };
    // gpsfake and its own gpsd miss each other now and then, and then nothing is ever played.
    let (client, readings) =
        (0..3).map(|_| listened()).find(|(_, readings)| !readings.is_empty()).expect("a gpsfake that plays");
    assert!(readings.len() >= 10, "{log}: {readings:?}");
    assert_eq!(client.skipped().malformed, 0, "{log}: everything that gpsd says can be read");

    let start: Timestamp = row.start.parse().unwrap();
    let (mut replay, mut collector, mut found) = (Replay::from(start), Collector::new(), None);
    for reading in &readings {
        let reading = replay.stamp(*reading);
        let now = reading.received;
        let before = collector.best(now).map(|fix| fix.taken);
        collector.take(reading, now);
        assert!(
            reading.point.is_some() || collector.best(now).map(|fix| fix.taken) == before,
            "{log}: placed by no fix"
        );
        found = collector.best(now).or(found);
    }
    // gpsd guesses the turn of the week counter, of old receivers by a whole one too many.
    let days = |taken: Timestamp| start.since(taken).max(taken.since(start)).as_secs() / (24 * 60 * 60);
    let is_turned = readings.iter().filter_map(|reading| reading.point.and(reading.taken)).all(|taken| days(taken) > 1);
    let reasons: Vec<&str> = collector.refused().iter().map(|(reason, _)| reason.word()).collect();
    match (row.place, found) {
        // What simulates says so, to gpsd as well.
        (None, None) => assert!(reasons.iter().all(|reason| ["no-fix", "mock"].contains(reason)), "{log}: {reasons:?}"),
        // Two fixes, and then a receiver that has lost its memory: gpsd does not always have the date by then.
        (Some(_), None) if log.starts_with("gp-320fw") => assert_eq!(reasons, ["no-fix"], "{log}"),
        (Some(_), None) => assert!(is_turned && reasons.contains(&"week-rollover"), "{log}: {reasons:?}"),
        (Some((latitude, longitude)), Some(best)) => {
            let away = Point::new(latitude, longitude).metres_to(best.point());
            assert!(!is_turned && away < 60.0, "{log}: {best:?} is {away} m away");
        }
        (None, Some(best)) => panic!("{log}: {best:?}"),
    }
    println!("{log}: {found:?} {reasons:?}");
}

#[test]
fn the_real_gpsd_gives_the_place_of_each_recorded_receiver() {
    let Some(folder) = logs() else { return };
    for some in ROWS.chunks(2) {
        std::thread::scope(|scope| {
            let running: Vec<_> = some.iter().map(|row| scope.spawn(|| outcome(&folder, row))).collect();
            for (row, run) in some.iter().zip(running) {
                assert!(run.join().is_ok(), "{}", row.log);
            }
        });
    }
}

#[test]
fn a_real_gpsd_that_is_killed_is_told_once_and_the_rest_goes_on() {
    let Some(folder) = logs() else { return };
    let mut gpsfake = Gpsfake::play(&folder.join("gpsd_telit-he910.log"));
    let mut client = gpsfake.connect();
    let mut collector = Collector::new();
    let first = loop {
        if let Heard::Reading(reading) = client.next(SOON).unwrap() {
            break reading;
        }
    };
    collector.take(first, first.received);
    gpsfake.stop();
    let gone = loop {
        match client.next(SOON) {
            Ok(Heard::Reading(_) | Heard::Silence) => {}
            Ok(Heard::End) => panic!("a socket has no end"),
            Err(error) => break error,
        }
    };
    assert_eq!(gone, ReceiverError::Gone { address: gpsfake.address.clone() });
    for _ in 0..3 {
        assert_eq!(client.next(Duration::from_millis(10)), Ok(Heard::Silence), "told once, and nobody waits");
    }
}
