//! Bodies made to take the most memory for their length: many small values, which are larger once they are read.

use curbline_core::catalog::ServiceCode;
use curbline_core::open311::{ReadError, read_definition, read_discovery, read_errors, read_requests, read_services};
use jiff::tz::TimeZone;

use crate::gauge::measured;

const MEBIBYTE: usize = 1024 * 1024;
/// What a phone can bear once.
const MOST: usize = 100 * MEBIBYTE;
/// Just below the number of values at which an answer is too complex.
const VALUES: usize = 249_000;

type Reader = fn(&[u8]);
const SERVICES: Reader = |body| drop(read_services(body));
const DEFINITION: Reader = |body| drop(read_definition(body, &ServiceCode("1".into())));
const REQUESTS: Reader = |body| drop(read_requests(body, &TimeZone::UTC));
const ERRORS: Reader = |body| drop(read_errors(body));
const DISCOVERY: Reader = |body| drop(read_discovery(body));

/// Which reader has most to do with it, what comes first, what is repeated, how often, and what comes last.
const FLOODS: [(Reader, &str, &str, usize, &str); 13] = [
    (REQUESTS, "[0", ",0", VALUES, "]"),
    (ERRORS, "[0", ",0", VALUES, "]"),
    (REQUESTS, "{\"id\":0", ",\"\":0", VALUES, "}"),
    (REQUESTS, "[{\"id\":0}", ",{\"id\":0}", VALUES / 2, "]"),
    (ERRORS, "[{\"message\":0}", ",{\"message\":0}", VALUES / 2, "]"),
    (DISCOVERY, "[{\"url\":0}", ",{\"url\":0}", VALUES / 2, "]"),
    (DEFINITION, "{\"datatype\":\"x\",\"code\":\"c\",\"values\":[0", ",{\"key\":0}", VALUES / 2, "]}"),
    (SERVICES, "{\"service_code\":1,\"keywords\":\"0", ",0", 2 * MEBIBYTE, "\"}"),
    (DISCOVERY, "{\"url\":\"x\",\"formats\":\"0", ",0", 2 * MEBIBYTE, "\"}"),
    (REQUESTS, "<a>", "<a/>", VALUES, "</a>"),
    (REQUESTS, "<a>", "<b><id>0</id></b>", VALUES / 2, "</a>"),
    (ERRORS, "<a>", "x<b>y</b>", VALUES, "</a>"),
    (REQUESTS, "<a><description>", "&amp;<br/>", VALUES, "</description></a>"),
];

/// What reading a body takes at one time, beside two copies of its texts.
fn peak(read: Reader, body: &[u8]) -> usize {
    let (_, taken) = measured(|| read(body));
    let shown = String::from_utf8_lossy(&body[..40]);
    println!("{shown}...: {} KiB for {} KiB", taken.peak / 1024, body.len() / 1024);
    taken.peak.saturating_sub(2 * body.len())
}

#[test]
fn no_flood_takes_more_than_a_phone_can_bear() {
    let flooded = FLOODS
        .map(|(read, first, piece, times, last)| peak(read, [first, &piece.repeat(times), last].concat().as_bytes()));
    // Services are told apart by their codes, so these need one each.
    let words = "0,".repeat(100);
    let service = |code| format!("{{\"service_code\":{code},\"keywords\":\"{words}\"}},");
    let services: String = (0..VALUES / 3).map(service).collect();
    let most = flooded.into_iter().chain([peak(SERVICES, format!("[{services}0]").as_bytes())]).max().unwrap();
    assert!((10 * MEBIBYTE..=MOST).contains(&most), "{most} bytes");
}

#[test]
fn a_long_list_that_is_all_small_values_is_too_complex() {
    let list = format!("[{}0]", "0,".repeat(16 * MEBIBYTE));
    let (read, taken) = measured(|| read_requests(list.as_bytes(), &TimeZone::UTC));
    assert_eq!(read, Err(ReadError::TooComplex));
    assert!(taken.peak <= MOST, "{taken:?}");
}
