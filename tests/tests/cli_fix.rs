//! `curbline fix`: where a machine is, by a receiver beside it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "a test may stop")]

mod support;

use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::Phone;
use support::phone::{LANGUAGES, text};

/// A sentence with its checksum.
fn sentence(body: &str) -> String {
    format!("${body}*{:02X}\r\n", body.bytes().fold(0, |sum, byte| sum ^ byte))
}

fn gga(second: u32, quality: u32, hdop: &str, minutes: &str) -> String {
    sentence(&format!("GPGGA,1915{second:02}.00,3957.{minutes},N,07509.912,W,{quality},08,{hdop},42.2,M,32.0,M,,"))
}

fn rmc(second: u32, date: &str, minutes: &str) -> String {
    sentence(&format!("GPRMC,1915{second:02}.00,A,3957.{minutes},N,07509.912,W,0.0,0.0,{date},,,A"))
}

/// No fix, then one at HDOP 3, a jump of 9 km, one at HDOP 1, HDOP 99, a broken line.
fn log(folder: &Path) -> PathBuf {
    let path = folder.join("receiver.log");
    let lines = [
        gga(1, 0, "", "156"),
        gga(2, 1, "3.0", "156"),
        rmc(2, "110922", "156"),
        gga(3, 1, "3.0", "156").replace("3957.", "4002."),
        gga(4, 1, "1.0", "157"),
        rmc(4, "110922", "157"),
        gga(5, 1, "99.9", "156"),
        "$GPGGA,191506.00,broken*00\r\n".to_owned(),
    ];
    // The one that jumps needs a checksum of its own.
    let jump = lines[3].trim_start_matches('$').split('*').next().map(sentence).unwrap();
    let whole: String =
        lines.iter().enumerate().map(|(at, line)| if at == 3 { &jump } else { line }.as_str()).collect();
    std::fs::write(&path, whole).unwrap();
    path
}

#[test]
fn a_recorded_receiver_gives_its_best_place_and_every_refusal() {
    let scratch = tempfile::tempdir().unwrap();
    let (phone, path) = (Phone::new(scratch.path().join("phone")), log(scratch.path()));
    let found = phone.json(&["fix", "--nmea", text(&path), "--when", "2022-09-11T19:15:00Z"]);
    assert!((found["latitude"].as_f64().unwrap() - (39.0 + 57.157 / 60.0)).abs() < 1e-9, "{found}");
    assert!((found["longitude"].as_f64().unwrap() + 75.0 + 9.912 / 60.0).abs() < 1e-9, "{found}");
    assert!((5.0..6.0).contains(&found["accuracy"].as_f64().unwrap()), "{found}");
    assert_eq!((&found["gate"], &found["readings"], &found["kept"]), (&json!("enough"), &json!(5), &json!(2)));
    let refused: Vec<(&str, u64)> = found["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["reason"].as_str().unwrap(), one["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(refused, [("no-fix", 1), ("jump", 1), ("dilution", 1)]);
    assert_eq!(found["skipped"], json!({ "checksum": 1, "malformed": 0, "too_long": 0 }));
    assert!(!scratch.path().join("phone").exists(), "no data folder is needed");

    for language in LANGUAGES {
        let answer =
            phone.run(&["--language", language, "fix", "--nmea", text(&path), "--when", "2022-09-11T19:15:00Z"]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}");
        assert_eq!(answer.out.lines().count(), 6, "place, verdict, three reasons, what was skipped: {}", answer.out);
        assert!(answer.out.contains("39.95262, -75.16520"), "{}", answer.out);
    }
}

#[test]
fn a_log_of_years_ago_is_no_place_of_now() {
    let scratch = tempfile::tempdir().unwrap();
    let (phone, path) = (Phone::new(scratch.path()), log(scratch.path()));
    let answer = phone.run(&["--json", "fix", "--nmea", text(&path)]);
    let found = answer.document();
    assert_eq!((answer.code, &found["latitude"], &found["kept"]), (1, &Value::Null, &json!(0)), "{found}");
    assert_eq!(found["next"]["code"], "fix-none");
    let reasons: Vec<_> = found["refused"].as_array().unwrap().iter().map(|one| &one["reason"]).collect();
    assert!(reasons.contains(&&json!("wrong-date")), "{found}");
}

#[test]
fn gpsd_is_asked_until_the_place_is_exact_enough() {
    let scratch = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        for eph in [200, 150, 9] {
            let seconds = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
            let report = json!({"class": "TPV", "mode": 3, "time": seconds, "lat": 39.95, "lon": -75.16, "eph": eph});
            socket.write_all(format!("{report}\n").as_bytes()).unwrap();
        }
        // Whoever has enough does not wait for more.
        std::thread::sleep(std::time::Duration::from_secs(60));
    });
    let phone = Phone::new(scratch.path().join("phone"));
    let found = phone.json(&["fix", "--gpsd", &address]);
    assert_eq!((&found["latitude"], &found["gate"]), (&json!(39.95), &json!("enough")), "{found}");
    assert!((found["accuracy"].as_f64().unwrap() - 4.8).abs() < 0.5, "{found}");
}

#[test]
fn a_receiver_that_is_not_there_is_one_clear_problem() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    phone.fails(&["fix", "--gpsd", &nobody], 3, "receiver-unreachable");
    phone.fails(&["fix", "--nmea", text(&scratch.path().join("none"))], 3, "receiver-unreadable");
    phone.fails(&["fix", "--nmea", text(scratch.path())], 3, "receiver-unreadable");
    phone.fails(&["fix", "--nmea", "x", "--when", "yesterday"], 2, "argument-moment-invalid");
    phone.fails(&["fix", "--nmea", "x", "--gpsd", "y"], 2, "usage-options-conflict");
}
