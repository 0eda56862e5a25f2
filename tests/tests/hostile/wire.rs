//! Harm in the protocol: lengths that lie, bodies and heads without end, answers that trickle.

use std::io::{Read, Write};
use std::time::Duration;

use curbline_core::catalog::ServiceKind;
use curbline_core::open311::{CityError, Doubt, Profile, Sent, Verdict, judge_post};
use curbline_core::seam::{HttpAnswer, Lost, TransportError};

use crate::gauge::measured;
use crate::server::{CHUNKED, OPEN, answer, block_on, client, endless, now, post, saying, serve};

/// What an answer may have in these tests.
const LIMIT: usize = 256 * 1024;
/// Enough for anything that ends.
const PATIENT: Duration = Duration::from_secs(60);
const IMPATIENT: Duration = Duration::from_millis(700);
const AT_ONCE: Duration = Duration::ZERO;

fn lost(why: Lost) -> Result<HttpAnswer, TransportError> {
    Err(TransportError::AnswerLost(why))
}

/// Posts and looks at the memory that took: the answer's limit, twice while its buffer grows, and what HTTP itself needs.
fn ends(url: &str, timeout: Duration) -> Result<HttpAnswer, TransportError> {
    let (ended, taken) = measured(|| post(url, timeout, LIMIT));
    assert!(taken.peak < 3 * LIMIT + 3 * 1024 * 1024, "{taken:?}");
    ended
}

#[test]
fn a_body_beyond_the_limit_is_too_large_however_its_end_is_told() {
    let chunk: &'static [u8] = Box::leak([b"400\r\n".as_slice(), &[b' '; 0x400], b"\r\n"].concat().into_boxed_slice());
    for url in [
        endless(OPEN, &[b' '; 4096], AT_ONCE),
        endless(CHUNKED, chunk, AT_ONCE),
        endless("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n", &[b' '; 4096], AT_ONCE),
        endless("HTTP/1.1 500 X\r\n\r\n", &[b' '; 4096], AT_ONCE),
    ] {
        assert_eq!(ends(&url, PATIENT), lost(Lost::TooLarge));
    }
    // One byte more than allowed is one too many, and not one is cut off in silence.
    let exact = |length: usize| ends(&saying(answer(200, "text/xml", &vec![b' '; length])), PATIENT);
    assert_eq!(exact(LIMIT).map(|answer| answer.body.len()), Ok(LIMIT));
    assert_eq!(exact(LIMIT + 1), lost(Lost::TooLarge));
}

#[test]
fn a_length_that_lies_is_obeyed_or_the_line_was_cut() {
    let shorter = saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]this is no part of it");
    assert_eq!(ends(&shorter, PATIENT).unwrap().body, b"[]");
    for longer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n[]\r\n",
    ] {
        assert_eq!(ends(&saying(longer), PATIENT), lost(Lost::Cut), "{longer}");
    }
}

#[test]
fn what_is_no_http_is_a_line_that_was_cut_and_never_unsent() {
    for nonsense in [
        "",
        "\r\n\r\n",
        "<html>hello</html>",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nA: \0\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n[]\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n[]\r\n0\r\n\r\n",
    ] {
        assert_eq!(ends(&saying(nonsense), PATIENT), lost(Lost::Cut), "{nonsense}");
    }
}

#[test]
fn heads_without_end_are_given_up() {
    for (first, piece) in [
        ("HTTP/1.1 200 OK\r\n", &b"X-Filler: 0123456789012345678901234567890123456789\r\n"[..]),
        ("HTTP/1.1 200 OK\r\nX-Filler: ", &[b'a'; 4096]),
        ("HTTP/1.1 200 ", &[b'a'; 4096]),
        ("", &[b'\0'; 4096]),
        // The end of what goes with a chunk's size, or of the trailers after the last chunk.
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", &[b'a'; 4096]),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"X-Filler: 0123456789012345678901234567\r\n"),
    ] {
        assert_eq!(ends(&endless(first, piece, AT_ONCE), PATIENT), lost(Lost::Cut), "{first}");
    }
}

#[test]
fn an_answer_that_trickles_ends_when_the_time_is_over() {
    let pause = Duration::from_millis(40);
    for url in [
        endless("", b"H", Duration::from_secs(5)),
        endless("HTTP/1.1 200 OK\r\nX-Filler: ", b"a", pause),
        endless(OPEN, b" ", pause),
        endless(CHUNKED, b"1\r\n \r\n", pause),
        endless("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b" ", pause),
        endless("", b"HTTP/1.1 100 Continue\r\n\r\n", pause),
        // A size with zeros in front is a size, and these never come to its end.
        endless(CHUNKED, &[b'0'; 4096], AT_ONCE),
    ] {
        assert_eq!(ends(&url, IMPATIENT), lost(Lost::Timeout));
    }
}

#[test]
fn a_server_that_only_ever_says_continue_is_given_up() {
    let ended = ends(&endless("", b"HTTP/1.1 100 Continue\r\n\r\n", AT_ONCE), IMPATIENT);
    assert!(matches!(ended, Err(TransportError::AnswerLost(Lost::Timeout | Lost::Cut))), "{ended:?}");
}

#[test]
fn a_compressed_answer_is_neither_asked_for_nor_unpacked() {
    // How a file of gzip begins (RFC 1952). Whoever unpacks it finds no end.
    let bomb =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xec\xc1\x01\x0d\x00\x00\x00\xc2\xa0\xf7\x4f\x6d\x0e\x37\xa0\x00\x00";
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 27\r\n\r\n";
    let url = saying([head.as_bytes(), bomb].concat());
    let answer = ends(&url, PATIENT).unwrap();
    assert_eq!((answer.body.as_slice(), answer.header("content-encoding")), (&bomb[..], Some("gzip")));
    let error = block_on(client(&url).services("en", now())).unwrap_err();
    assert!(matches!(error, CityError::NotUnderstood { .. }), "{error:?}");
}

#[test]
fn a_request_names_no_encoding_that_would_have_to_be_unpacked() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = vec![0; 4096];
        let length = stream.read(&mut asked).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]").unwrap();
        String::from_utf8_lossy(&asked[..length]).to_lowercase()
    });
    assert!(post(&url, PATIENT, LIMIT).is_ok());
    let heard = heard.join().unwrap();
    assert!(heard.contains("\r\nuser-agent: curbline/") && !heard.contains("accept-encoding"), "{heard}");
}

#[test]
fn an_answer_that_comes_before_the_request_was_read_is_an_answer_or_a_doubt() {
    let url =
        serve(|stream| drop(stream.write_all(b"HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")));
    let ended = ends(&url, PATIENT);
    let is_told = ended.as_ref().is_ok_and(|answer| answer.status == 413);
    assert!(is_told || ended == lost(Lost::Cut), "{ended:?}");
}

#[test]
fn every_harm_after_a_post_is_a_doubt_and_never_a_reason_to_send_again() {
    let sent = Sent {
        reference: "CL-7K3F9Q".into(),
        service_code: "1".into(),
        latitude: None,
        longitude: None,
        description: "Hole".into(),
        first_attempt: now(),
        last_attempt: now(),
        kind: ServiceKind::Blackbox,
    };
    for (url, time, why) in [
        (endless(OPEN, b"[{\"service_request_id\":1}]", AT_ONCE), PATIENT, Lost::TooLarge),
        (saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"service_request_id\":1}]"), PATIENT, Lost::Cut),
        (endless("HTTP/1.1 200 OK\r\n", &[b'a'; 4096], AT_ONCE), PATIENT, Lost::Cut),
        (endless("HTTP/1.1 200 OK\r\nA: ", b"a", Duration::from_millis(40)), IMPATIENT, Lost::Timeout),
    ] {
        let verdict = judge_post(&sent, &Profile::default(), &ends(&url, time), now());
        assert_eq!(verdict, Verdict::AnswerLost(Doubt::Lost(why)));
    }
}
