//! Place and time out of EXIF.

use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};

use super::pictures::*;
use super::take;
use crate::photo::{Bearing, Coordinates, North, PhotoError, Scene, Taken, look};
use crate::seam::Timestamp;

fn scene(camera: &[(u16, Entry)], gps: &[(u16, Entry)]) -> Scene {
    take(&with_exif(&jpeg(8, 8, |_, _| [1, 2, 3]), &exif(&[], camera, gps))).unwrap().scene
}

fn place(latitude: Vec<(u32, u32)>, north: &'static str, longitude: Vec<(u32, u32)>, east: &'static str) -> Scene {
    scene(
        &[],
        &[
            (1, Entry::Ascii(north)),
            (2, Entry::Rational(latitude)),
            (3, Entry::Ascii(east)),
            (4, Entry::Rational(longitude)),
            (0x1F, Entry::Rational(vec![(65, 10)])),
        ],
    )
}

/// City Hall, Philadelphia.
fn city_hall(latitude: Vec<(u32, u32)>) -> Scene {
    place(latitude, "N", vec![(75, 1), (9, 1), (4896, 100)], "W")
}

#[track_caller]
fn assert_at(scene: &Scene, latitude: f64, longitude: f64) {
    let Coordinates { latitude: shown, longitude: shown_longitude } = scene.coordinates.unwrap();
    assert!((shown - latitude).abs() < 1e-9 && (shown_longitude - longitude).abs() < 1e-9, "{scene:?}");
}

fn moment(text: &str) -> Timestamp {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

#[test]
fn a_place_is_read_with_its_hemispheres_and_accuracy() {
    let scene = city_hall(vec![(39, 1), (57, 1), (864, 100)]);
    assert_at(&scene, 39.9524, -75.1636);
    assert_eq!(scene.accuracy, Some(6.5));
    assert_at(&place(vec![(335, 10)], "S", vec![(18, 1), (30, 1)], "E"), -33.5, 18.5);
}

#[test]
fn a_place_that_cannot_be_is_no_place() {
    let one = |fraction| vec![fraction, (0, 1), (0, 1)];
    for latitude in [one((u32::MAX, 1)), one((0, 0)), one((91, 1)), one((1, 0)), vec![], vec![(39, 1), (61, 1), (0, 1)]]
    {
        let scene = city_hall(latitude.clone());
        assert_eq!((scene.coordinates, scene.accuracy), (None, None), "{latitude:?}");
    }
    assert_eq!(place(one((0, 1)), "N", one((0, 1)), "W").coordinates, None, "the place of an unset receiver");
    assert_eq!(place(one((39, 1)), "", one((75, 1)), "W").coordinates, None, "no hemisphere");
    assert_eq!(place(one((39, 1)), "N", one((75, 1)), "?").coordinates, None, "no hemisphere");
    // On the equator, or in Greenwich: one zero is a place.
    assert_at(&place(one((0, 1)), "N", one((9, 1)), "E"), 0.0, 9.0);
}

#[test]
fn a_place_written_by_an_editor_is_found_in_xmp() {
    let packet = br#"http://ns.adobe.com/xap/1.0/.<x exif:GPSLatitude="39,57.144N" exif:GPSLongitude="75,9.816W"/>"#;
    let mut packet = packet.to_vec();
    packet[28] = 0;
    let taken = take(&with_segment(&jpeg(8, 8, |_, _| [1, 2, 3]), 0xE1, &packet)).unwrap();
    assert_at(&taken.scene, 39.9524, -75.1636);
}

#[test]
fn a_height_is_above_the_sea_or_below_it() {
    let height = |fraction, reference: &[(u16, Entry)]| {
        scene(&[], &[reference, &[(6, Entry::Rational(vec![fraction]))]].concat()).altitude
    };
    let above = [(5, Entry::Byte(0))];
    assert_eq!(height((1255, 10), &above), Some(125.5));
    assert_eq!(height((430, 1), &[(5, Entry::Byte(1))]), Some(-430.0));
    assert_eq!(height((12, 1), &[]), Some(12.0), "the standard's default is above");
    assert_eq!(height((12, 1), &[(5, Entry::Byte(2))]), None, "above the ellipsoid");
    for nonsense in [(0, 0), (1, 0), (u32::MAX, 1), (20_001, 1)] {
        assert_eq!(height(nonsense, &above), None, "{nonsense:?}");
    }
    assert_eq!(height((501, 1), &[(5, Entry::Byte(1))]), None);
}

#[test]
fn a_direction_is_from_the_north_that_is_named() {
    let direction =
        |fraction, north| scene(&[], &[(0x10, Entry::Ascii(north)), (0x11, Entry::Rational(vec![fraction]))]).direction;
    assert_eq!(direction((9025, 100), "T"), Some(Bearing { degrees: 90.25, north: North::True }));
    assert_eq!(direction((359, 1), "M"), Some(Bearing { degrees: 359.0, north: North::Magnetic }));
    assert_eq!(direction((360, 1), "T"), Some(Bearing { degrees: 0.0, north: North::True }));
    for nonsense in [(0, 0), (1, 0), (361, 1), (u32::MAX, 1)] {
        assert_eq!(direction(nonsense, "T"), None, "{nonsense:?}");
    }
    assert_eq!((direction((90, 1), ""), direction((90, 1), "X")), (None, None), "which north");
}

#[test]
fn nonsense_in_one_field_costs_that_field_alone() {
    let fields = |broken: u16| {
        let value = |tag, good| (tag, Entry::Rational(if tag == broken { vec![(1, 0)] } else { good }));
        let scene = scene(
            &[(0x9003, Entry::Ascii("2026:03:01 08:30:00")), (0x9011, Entry::Ascii("-05:00"))],
            &[
                (1, Entry::Ascii("N")),
                value(2, vec![(39, 1), (57, 1), (0, 1)]),
                (3, Entry::Ascii("W")),
                value(4, vec![(75, 1), (9, 1), (0, 1)]),
                (5, Entry::Byte(0)),
                value(6, vec![(12, 1)]),
                (0x10, Entry::Ascii("T")),
                value(0x11, vec![(90, 1)]),
                value(0x1F, vec![(5, 1)]),
            ],
        );
        assert!(scene.taken.is_some() && scene.offset.is_some());
        [scene.coordinates.is_some(), scene.accuracy.is_some(), scene.altitude.is_some(), scene.direction.is_some()]
    };
    assert_eq!(fields(0), [true, true, true, true]);
    assert_eq!(fields(2), [false, false, true, true], "an accuracy is one of a place");
    assert_eq!(fields(6), [true, true, false, true]);
    assert_eq!(fields(0x11), [true, true, true, false]);
    assert_eq!(fields(0x1F), [true, false, true, true]);
}

#[test]
fn a_look_tells_what_the_ingest_tells_and_needs_no_pixels() {
    let block = exif(&[], &[(0x9003, Entry::Ascii("2026:03:01 08:30:00"))], &[(0x10, Entry::Ascii("T"))]);
    let picture = with_exif(&jpeg(8, 8, |_, _| [1, 2, 3]), &block);
    assert_eq!(look(&picture).unwrap(), take(&picture).unwrap().scene);
    assert_eq!(look(b"Hello."), Err(PhotoError::NotAPicture));
}

#[test]
fn the_offset_of_the_clock_is_kept_beside_the_moment() {
    let offset = |camera: &[(u16, Entry)], gps: &[(u16, Entry)]| scene(camera, gps).offset;
    let shown = (0x9003, Entry::Ascii("2026:03:01 08:30:00"));
    let told = (0x9011, Entry::Ascii("+05:30"));
    assert_eq!(offset(&[shown.clone(), told], &[]), Some(Offset::from_seconds(5 * 3600 + 1800).unwrap()));
    assert_eq!(offset(std::slice::from_ref(&shown), &[]), None);
    let satellites = [(7, Entry::Rational(vec![(13, 1), (29, 1), (50, 1)])), (0x1D, Entry::Ascii("2026:03:01"))];
    assert_eq!(offset(&[shown], &satellites), Some(Offset::from_seconds(-5 * 3600).unwrap()));
    assert_eq!(offset(&[], &satellites), None, "satellites alone have no zone");
}

#[test]
fn a_time_with_its_offset_is_a_moment() {
    let with_offset = |offset| {
        scene(
            &[
                (0x9003, Entry::Ascii("2026:03:01 08:30:00")),
                (0x9011, Entry::Ascii(offset)),
                (0x9291, Entry::Ascii("25")),
            ],
            &[],
        )
        .taken
    };
    assert_eq!(with_offset("-05:00"), Some(Taken::Moment(moment("2026-03-01T13:30:00.25Z"))));
    assert_eq!(with_offset("+05:30"), Some(Taken::Moment(moment("2026-03-01T03:00:00.25Z"))));
    assert_eq!(with_offset("Z"), Some(Taken::Moment(moment("2026-03-01T08:30:00.25Z"))));
    let wall = Taken::WallClock(date(2026, 3, 1).at(8, 30, 0, 250_000_000));
    for nonsense in ["", "   :  ", "+99:00", "05:00", "+5", "+\u{e4}5:00"] {
        assert_eq!(with_offset(nonsense), Some(wall), "{nonsense}");
    }
}

#[test]
fn a_time_without_offset_is_read_on_the_wall_of_the_city() {
    let taken = scene(&[(0x9003, Entry::Ascii("2026:07:01 08:30:00"))], &[]).taken.unwrap();
    let philadelphia = TimeZone::get("America/New_York").unwrap();
    assert_eq!(taken.resolve(&philadelphia), Some(moment("2026-07-01T12:30:00Z")));
    assert_eq!(taken.resolve(&TimeZone::UTC), Some(moment("2026-07-01T08:30:00Z")));
}

#[test]
fn the_time_of_a_satellite_tells_the_zone_of_the_camera() {
    let with_satellite = |day, hour, minute| {
        scene(
            &[(0x9003, Entry::Ascii("2026:03:01 08:30:00"))],
            &[(7, Entry::Rational(vec![(hour, 1), (minute, 1), (50, 1)])), (0x1D, Entry::Ascii(day))],
        )
        .taken
    };
    assert_eq!(with_satellite("2026:03:01", 13, 29), Some(Taken::Moment(moment("2026-03-01T13:30:00Z"))));
    // A position of yesterday, and one of half an hour and some minutes ago: no telling.
    let wall = Some(Taken::WallClock(date(2026, 3, 1).at(8, 30, 0, 0)));
    assert_eq!(with_satellite("2026:02:27", 13, 29), wall);
    assert_eq!(with_satellite("2026:03:01", 13, 20), wall);
    assert_eq!(with_satellite("2026:03:01", 99, 0), wall);
    let alone =
        scene(&[], &[(7, Entry::Rational(vec![(13, 1), (29, 1), (50, 1)])), (0x1D, Entry::Ascii("2026:03:01"))]);
    assert_eq!(alone.taken, Some(Taken::Moment(moment("2026-03-01T13:29:50Z"))));
}

#[test]
fn a_date_that_does_not_exist_is_no_date() {
    for text in ["2026:13:01 08:30:00", "2026:02:30 08:30:00", "0000:00:00 00:00:00", "    :  :     :  :  ", "", "soon"]
    {
        assert_eq!(scene(&[(0x9003, Entry::Ascii(text))], &[]).taken, None, "{text}");
    }
    for far in ["1999:01:01 00:00:00", "2099:12:31 23:59:60"] {
        assert!(scene(&[(0x9003, Entry::Ascii(far))], &[]).taken.is_some(), "{far}");
    }
}
