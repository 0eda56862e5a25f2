use std::io::{BufRead, BufReader};
use std::net::TcpListener;

use super::*;

const SOON: Duration = Duration::from_millis(100);
const VERSION: &str = r#"{"class":"VERSION","release":"3.22","proto_major":3,"proto_minor":14}"#;
const FIX: &str = r#"{"class":"TPV","mode":3,"time":"2022-09-11T19:15:03Z","lat":39.9526,"lon":-75.1652,"eph":7.5}"#;

fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

/// Serves each connection with the next of `answers` and closes it.
fn gpsd(answers: Vec<String>) -> (String, std::thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let serving = std::thread::spawn(move || {
        for answer in answers {
            let (mut socket, _) = listener.accept().unwrap();
            let mut asked = String::new();
            BufReader::new(socket.try_clone().unwrap()).read_line(&mut asked).unwrap();
            assert_eq!(asked.as_bytes(), WATCH);
            socket.write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, serving)
}

/// Asks until there is something but silence.
fn heard(receiver: &mut dyn Receiver) -> Result<Heard, ReceiverError> {
    for _ in 0..1_000 {
        match receiver.next(SOON) {
            Ok(Heard::Silence) => {}
            other => return other,
        }
    }
    panic!("nothing but silence");
}

fn is_fix(heard: Result<Heard, ReceiverError>) -> bool {
    matches!(heard, Ok(Heard::Reading(Reading { point: Some(_), .. })))
}

#[test]
fn a_gpsd_that_vanishes_is_told_once_and_found_again() {
    let (address, _) = gpsd(vec![format!("{VERSION}\n{FIX}\n"), format!("{VERSION}\n{FIX}\n")]);
    let mut client = GpsdClient::connect(&address, clock()).unwrap();
    assert!(is_fix(heard(&mut client)));
    assert_eq!(heard(&mut client), Err(ReceiverError::Gone { address: address.clone() }));
    assert_eq!(client.next(Duration::ZERO), Ok(Heard::Silence), "told once");
    assert!(is_fix(heard(&mut client)), "back");
}

#[test]
fn the_pauses_before_another_try_grow() {
    let (address, serving) = gpsd(vec![String::new()]);
    let mut client = GpsdClient::connect(&address, clock()).unwrap();
    assert!(matches!(heard(&mut client), Err(ReceiverError::Gone { .. })));
    serving.join().unwrap();
    let mut pauses = Vec::new();
    for _ in 0..2 {
        let State::Down { left, .. } = &mut client.state else { panic!("found something") };
        pauses.push(left.as_millis().div_ceil(1000));
        *left = Duration::from_millis(1);
        assert_eq!(client.next(SOON), Ok(Heard::Silence));
    }
    assert_eq!(pauses, [1, 2]);
    let State::Down { left, next } = &mut client.state else { panic!("found something") };
    (*left, *next) = (Duration::from_millis(1), Duration::from_secs(29));
    client.next(SOON).unwrap();
    let State::Down { next, .. } = client.state else { panic!("found something") };
    assert_eq!(next, PAUSES.1, "and not without end");
}

#[test]
fn what_is_not_gpsd_or_not_there_is_told() {
    let (address, _) = gpsd(vec!["HTTP/1.1 400 Bad Request\r\nServer: x\r\nContent-Length: 0\r\n\r\n".to_owned()]);
    let mut client = GpsdClient::connect(&address, clock()).unwrap();
    assert_eq!(heard(&mut client), Err(ReceiverError::NotGpsd { address }));
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    for address in [nobody.as_str(), "no.such.host.invalid:2947", "no port", ""] {
        let refused = GpsdClient::connect(address, clock()).map(|_| ());
        assert_eq!(refused, Err(ReceiverError::Unreachable { address: address.to_owned() }));
    }
}

/// Never ends, and never says anything.
struct Endless;

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(b'x');
        Ok(buffer.len())
    }
}

#[test]
fn an_endless_line_and_a_silent_one_hold_nobody_up() {
    let mut endless = NmeaLine::over(Endless, clock()).unwrap();
    assert_eq!(endless.next(SOON), Ok(Heard::Silence));
    assert_eq!(endless.next(Duration::ZERO), Ok(Heard::Silence));
    assert_eq!(endless.skipped().too_long, 1);
    let (silent, _open) = std::io::pipe().unwrap();
    assert_eq!(NmeaLine::over(silent, clock()).unwrap().next(SOON), Ok(Heard::Silence));

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        while socket.write_all(&[b'x'; 4096]).is_ok() {}
    });
    let mut client = GpsdClient::connect(&address, clock()).unwrap();
    assert_eq!(client.next(SOON), Ok(Heard::Silence));
}

#[test]
fn a_log_gives_its_readings_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let gga = "$GPGGA,191503.01,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,*55";
    std::fs::write(
        &path,
        format!("{gga}\r\n$GPGGA,broken*00\r\n{}", gga.replace("503.01", "504.01").replace("*55", "*52")),
    )
    .unwrap();
    let mut log = NmeaLine::open(&path, clock()).unwrap();
    assert!(is_fix(heard(&mut log)) && is_fix(heard(&mut log)), "the last line has no end");
    assert_eq!((heard(&mut log), heard(&mut log)), (Ok(Heard::End), Ok(Heard::End)));
    assert_eq!(log.skipped().checksum, 1);
    for path in [folder.path(), &folder.path().join("none")] {
        let refused = NmeaLine::open(path, clock()).map(|_| ());
        assert_eq!(refused, Err(ReceiverError::Unreadable { path: path.to_owned() }));
    }
}
