//! Our client against the real gpsd, into which Debian's `gpsfake` plays the logs of real receivers.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use curbline_core::place::Point;
use curbline_core::place::fix::{Collector, Reading, Replay};
use curbline_core::report::Fix;
use curbline_core::seam::{GpsdClient, Heard, Receiver, ReceiverError, SystemClock};
use curbline_tests::leave_out;

const SOON: Duration = Duration::from_millis(500);

/// What must come of a log, whichever way gpsd reads it.
struct Row {
    log: &'static str,
    /// The fewest readings with a fix.
    fixes: usize,
    /// The fewest without, before the first with one.
    cold: usize,
    /// Where the best is, within 20 m.
    place: (f64, f64),
}

/// The logs that are long enough for gpsd to find out what talks to it.
const ROWS: [Row; 6] = [
    Row { log: "haicom-305N", fixes: 30, cold: 0, place: (-27.21067, 153.05200) },
    Row { log: "quectel-eg25-g", fixes: 15, cold: 20, place: (36.76435, 31.41106) },
    Row { log: "quectel-l76k-nmea", fixes: 80, cold: 0, place: (47.66198, -122.32639) },
    Row { log: "sirfstarv-nmea", fixes: 20, cold: 0, place: (44.06893, -121.31426) },
    Row { log: "telit-he910", fixes: 100, cold: 20, place: (50.84021, 4.34705) },
    Row { log: "ublox-neo-m9n-nmea", fixes: 30, cold: 0, place: (38.11050, -122.62692) },
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
        gpsfake.args(["-1", "-q", "-c", "0.002", "-P", &port.to_string()]).arg(log);
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

    /// Asks it to end, which ends gpsd as well.
    fn stop(&mut self) {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if asked.is_ok_and(|status| status.success()) {
            let _ = self.child.wait();
        }
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

/// Listens until there was nothing for a while; gpsd holds the line when a log is at its end.
fn listen(client: &mut GpsdClient, log: &str) -> Vec<Reading> {
    let (mut readings, mut silence) = (Vec::new(), 0);
    while silence < 20 {
        match client.next(SOON) {
            Ok(Heard::Reading(reading)) => {
                readings.push(reading);
                silence = 0;
            }
            Ok(Heard::Silence) => silence += 1,
            // gpsfake has ended by itself; our client looks for it in vain from now on.
            Ok(Heard::End) | Err(ReceiverError::Gone { .. }) => return readings,
            Err(other) => panic!("{log}: {other}"),
        }
    }
    readings
}

/// The best at the end, with the clock set to when the log was recorded.
fn best(readings: &[Reading]) -> Option<Fix> {
    let start = readings.iter().find_map(|reading| reading.taken)?;
    let (mut replay, mut collector) = (Replay::from(start), Collector::new());
    let mut now = start;
    for reading in readings {
        let reading = replay.stamp(*reading);
        now = reading.received;
        collector.take(reading, now);
    }
    collector.best(now)
}

fn outcome(folder: &Path, row: &Row) {
    let log = folder.join(format!("gpsd_{}.log", row.log));
    let mut gpsfake = Gpsfake::play(&log);
    let mut client = gpsfake.connect();
    let readings = listen(&mut client, row.log);
    gpsfake.stop();
    let fixes = readings.iter().filter(|reading| reading.point.is_some()).count();
    let cold = readings.iter().position(|reading| reading.point.is_some()).unwrap_or(readings.len());
    assert!(fixes >= row.fixes && cold >= row.cold, "{}: {fixes} fixes after {cold} without", row.log);
    let best = best(&readings).unwrap_or_else(|| panic!("{}: no place", row.log));
    let away = Point::new(row.place.0, row.place.1).metres_to(best.point());
    assert!(away < 20.0, "{}: {best:?} is {away} m away", row.log);
    assert!(best.accuracy.is_some_and(|metres| metres < 20.0), "{}: {best:?}", row.log);
    assert!(readings.iter().take(cold).all(|reading| reading.point.is_none()));
}

#[test]
fn the_real_gpsd_gives_the_place_of_each_recorded_receiver() {
    let Some(folder) = logs() else { return };
    std::thread::scope(|scope| {
        let running: Vec<_> = ROWS.iter().map(|row| scope.spawn(|| outcome(&folder, row))).collect();
        for (row, run) in ROWS.iter().zip(running) {
            assert!(run.join().is_ok(), "{}", row.log);
        }
    });
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
