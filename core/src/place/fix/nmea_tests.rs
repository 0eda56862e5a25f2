use proptest::prelude::*;

use super::super::judge;
use super::*;
/// 2022-09-11T19:15:00Z.
const NOW: Timestamp = Timestamp::EPOCH;

fn now() -> Timestamp {
    "2022-09-11T19:15:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

/// A sentence with its checksum.
fn sentence(body: &str) -> String {
    format!("${body}*{:02X}", body.bytes().fold(0, |sum, byte| sum ^ byte))
}

/// All readings of sentences that came now.
fn readings(bodies: &[&str]) -> (Vec<Reading>, Skipped) {
    let mut nmea = Nmea::default();
    let mut found: Vec<Reading> =
        bodies.iter().filter_map(|body| nmea.take(sentence(body).as_bytes(), now())).collect();
    found.extend(nmea.finish());
    (found, nmea.skipped())
}

const GGA: &str = "GPGGA,191503.01,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,";
const RMC: &str = "GNRMC,191503.01,A,3645.868327,N,03124.656607,E,12.0,87.5,110922,,,A";

#[test]
fn sentences_of_one_moment_are_one_reading_in_whatever_order() {
    for order in [[GGA, RMC], [RMC, GGA]] {
        let (readings, skipped) = readings(&order);
        let [reading] = readings.as_slice() else { panic!("{readings:?}") };
        assert_eq!(reading.point, Some(Point::new(36.0 + 45.868327 / 60.0, 31.0 + 24.656607 / 60.0)));
        assert_eq!((reading.hdop, reading.altitude, reading.heading), (Some(1.2), Some(42.2), Some(87.5)));
        assert!((reading.speed.unwrap() - 6.173).abs() < 0.001, "knots");
        assert_eq!(reading.taken.unwrap().to_string(), "2022-09-11T19:15:03.01Z");
        assert_eq!((reading.radius(), reading.is_mock, skipped), (Some(6.0), false, Skipped::default()));
    }
}

#[test]
fn south_and_west_are_negative() {
    let (south, _) = readings(&["GPGGA,191503.01,2712.6404,S,07726.4523,W,1,05,1.2,4.0,M,42.2,M,,"]);
    assert_eq!(south[0].point, Some(Point::new(-27.0 - 12.6404 / 60.0, -77.0 - 26.4523 / 60.0)));
}

#[test]
fn statistics_of_the_errors_count_before_the_dilution() {
    let (found, _) = readings(&[RMC, GGA, "GNGST,191503.01,228650,2.5,2.4,126,3.0,4.0,3.1"]);
    assert_eq!((found.len(), found[0].radius()), (1, Some(5.0)));
}

#[test]
fn a_receiver_without_gga_has_its_dilution_from_the_list_of_satellites() {
    let (found, _) = readings(&["GPGSA,A,3,09,05,14,26,,,,,,,,,2.9,2.2,1.9", RMC]);
    assert_eq!((found.len(), found[0].hdop), (1, Some(2.2)));
    let (none, _) = readings(&["GPGSA,A,3,09,05,14,26,,,,,,,,,2.9,2.2,1.9", "GPGSA,A,1,,,,,,,,,,,,,,,", RMC]);
    assert_eq!(none[0].hdop, None, "that was before");
}

#[test]
fn no_fix_is_a_reading_without_a_place() {
    for (name, bodies, moments) in [
        ("nothing known", ["GPGGA,,,,,,0,,,,,,,,", "GPRMC,,V,,,,,,,,,,N"].as_slice(), 1),
        (
            "and again",
            &["GPGGA,,,,,,0,,,,,,,,", "GPRMC,,V,,,,,,,,,,N", "GPGGA,,,,,,0,,,,,,,,", "GPRMC,,V,,,,,,,,,,N"],
            2,
        ),
        ("quality 0", &[&GGA.replace(",E,1,", ",E,0,"), RMC], 1),
        ("void", &[GGA, &RMC.replace(",A,3645", ",V,3645")], 1),
    ] {
        let (found, _) = readings(bodies);
        assert_eq!(found.len(), moments, "{name}");
        assert!(found.iter().all(|reading| reading.point.is_none()), "{name}: {found:?}");
    }
}

#[test]
fn a_simulator_says_so() {
    let (by_quality, _) = readings(&[&GGA.replace(",E,1,", ",E,8,")]);
    let (by_mode, _) = readings(&[&RMC.replace(",,,A", ",,,S")]);
    assert!(by_quality[0].is_mock && by_mode[0].is_mock);
    assert!(by_quality[0].point.is_some(), "it has a place, a made-up one");
}

#[test]
fn a_time_without_a_date_is_of_the_day_that_was_told_or_of_ours() {
    let (found, _) = readings(&[
        "GPGGA,235959.00,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,",
        "GPRMC,235959.50,A,3645.868327,N,03124.656607,E,12.0,87.5,241218,,,A",
        "GPGGA,000000.50,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,",
        "GPGGA,080000.00,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,",
        "GPGGA,160000.00,3645.868327,N,03124.656607,E,1,05,1.2,42.2,M,32.0,M,,",
    ]);
    let taken: Vec<String> = found.iter().map(|reading| reading.taken.unwrap().to_string()).collect();
    assert_eq!(
        taken,
        [
            "2022-09-11T23:59:59Z",
            "2018-12-24T23:59:59.5Z",
            "2018-12-25T00:00:00.5Z",
            "2018-12-25T08:00:00Z",
            "2018-12-25T16:00:00Z",
        ]
    );
}

#[test]
fn a_broken_sentence_is_counted_and_the_next_one_is_read() {
    let mut nmea = Nmea::default();
    let good = sentence(GGA);
    let flipped = good.replace(",05,", ",06,");
    let cut = format!("$GPGSA,A,1,,{good}");
    let old_date = sentence("GPRMC,000231.099,A,4829.0005,N,00022.0015,E,0.15,212.28,2208-1,,,A");
    for line in
        [flipped.as_str(), "$GPGGA", "$GPGGA*", "$*", "$GPGGA,1*+7", &old_date, "# $GPGGA", "garbage", "$GPZZZ,*"]
    {
        assert_eq!(nmea.take(line.as_bytes(), NOW), None, "{line}");
    }
    assert_eq!(nmea.take(cut.as_bytes(), NOW), None);
    assert!(nmea.finish().unwrap().point.is_some(), "the sentence within the sentence");
    let skipped = nmea.skipped();
    assert_eq!((skipped.checksum, skipped.malformed), (6, 1), "{skipped:?}");
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange_for_it(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut nmea = Nmea::default();
        nmea.take(&bytes, NOW);
        nmea.take(&[b"$GPGGA,".as_slice(), &bytes].concat(), NOW);
        nmea.finish();
    }

    #[test]
    fn no_fields_with_a_right_checksum_are_too_strange_for_it(
        kind in "(GGA|RMC|GSA|GST)", fields in "[-+.,0-9NSEWAVDMnaif\u{e9} ]{0,90}", at in 0_usize..60, put in ".{0,3}",
    ) {
        let mut nmea = Nmea::default();
        let mut whole = if kind == "GGA" { GGA.to_owned() } else { RMC.to_owned() };
        whole.insert_str(whole.char_indices().nth(at).map_or(0, |(at, _)| at), &put);
        for body in [format!("GP{kind},{fields}"), whole] {
            if let Some(reading) = nmea.take(sentence(&body).as_bytes(), NOW) {
                let _ = judge(&reading, None, NOW);
            }
        }
        if let Some(reading) = nmea.finish() {
            let _ = judge(&reading, None, NOW);
        }
    }
}
