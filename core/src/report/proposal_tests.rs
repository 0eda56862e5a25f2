use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::photo::{Coordinates, Scene, Taken};
use crate::seam::Timestamp;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// 1 March 2026, noon.
fn now() -> Timestamp {
    "2026-03-01T12:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

fn ago(millis: i64) -> Timestamp {
    Timestamp::from_millis(now().as_millis().saturating_sub(millis))
}

/// City Hall, Philadelphia, just now, by a camera that knows all of it.
fn scene() -> Scene {
    Scene {
        taken: Some(Taken::Moment(now())),
        coordinates: Some(Coordinates { latitude: 39.9524, longitude: -75.1636 }),
        accuracy: Some(5.0),
        ..Scene::default()
    }
}

fn fix(latitude: f64, longitude: f64, accuracy: Option<f64>, source: FixSource) -> Fix {
    Fix { latitude, longitude, accuracy, taken: now(), source }
}

fn warnings(scene: &Scene, place: Option<&Fix>) -> Vec<PhotoWarning> {
    propose(scene, place, &TimeZone::UTC, now()).warnings
}

#[test]
fn a_photo_of_here_and_now_is_proposed_without_a_word() {
    let here = fix(39.9524, -75.1636, Some(5.0), FixSource::Gps);
    for place in [None, Some(&here)] {
        let proposal = propose(&scene(), place, &TimeZone::UTC, now());
        let expected = Fix { source: FixSource::Photo, ..here };
        assert_eq!(proposal, Proposal { fix: Some(expected), warnings: Vec::new() });
    }
}

#[test]
fn a_photo_is_old_after_a_week_and_early_after_a_quarter_of_an_hour() {
    let at = |taken| warnings(&Scene { taken: Some(Taken::Moment(taken)), ..scene() }, None);
    assert_eq!(at(ago(7 * DAY - 1)), []);
    assert_eq!(at(ago(7 * DAY)), [PhotoWarning::Old { days: 7 }]);
    assert_eq!(at(ago(400 * DAY + HOUR)), [PhotoWarning::Old { days: 400 }]);
    assert_eq!(at(ago(-HOUR / 4)), []);
    assert_eq!(at(ago(-HOUR / 4 - 1)), [PhotoWarning::InTheFuture]);
    for extreme in [i64::MIN, i64::MAX] {
        assert_eq!(at(Timestamp::from_millis(extreme)).len(), 1, "{extreme}");
    }
    assert_eq!(warnings(&Scene { taken: None, ..scene() }, None), []);
}

#[test]
fn a_clock_without_a_zone_is_told_and_given_the_width_of_the_earth() {
    let at = |day, hour, minute| {
        let shown = date(2026, 3, day).at(hour, minute, 0, 0);
        warnings(&Scene { taken: Some(Taken::WallClock(shown)), ..scene() }, None)
    };
    assert_eq!(at(1, 11, 0), [PhotoWarning::ZoneUnknown]);
    assert_eq!(at(2, 14, 15), [PhotoWarning::ZoneUnknown]);
    assert_eq!(at(2, 14, 16), [PhotoWarning::InTheFuture, PhotoWarning::ZoneUnknown]);
}

#[test]
fn far_is_a_block_and_what_both_places_may_be_off() {
    // A thousandth of a degree of latitude is 111.2 metres.
    let north = |thousandths: f64, own, others| {
        let place = fix(39.9524 + thousandths / 1000.0, -75.1636, others, FixSource::Gps);
        warnings(&Scene { accuracy: own, ..scene() }, Some(&place))
    };
    let far = |found: &[PhotoWarning], told: f64| {
        assert!(matches!(found, [PhotoWarning::Far { metres }] if (metres - told).abs() < 1.0), "{found:?}");
    };
    // 200 + 2 * 5 = 210.
    assert_eq!(north(1.88, Some(3.0), Some(4.0)), []);
    far(&north(1.90, Some(3.0), Some(4.0)), 211.3);
    // 200 + 2 * 500 = 1200.
    assert_eq!(north(10.7, Some(300.0), Some(400.0)), []);
    far(&north(10.9, Some(300.0), Some(400.0)), 1212.0);
    // 200 + 2 * 42.4 = 284.9, where neither says how far off it is.
    assert_eq!(north(2.55, None, None), []);
    far(&north(2.58, None, None), 286.9);
    far(&north(3.0, Some(5.0), Some(f64::NAN)), 333.6);
}

#[test]
fn the_same_place_on_both_sides_of_the_date_line_is_near() {
    let fiji = Scene { coordinates: Some(Coordinates { latitude: -17.0, longitude: 179.9999 }), ..scene() };
    assert_eq!(warnings(&fiji, Some(&fix(-17.0, -179.9999, None, FixSource::Gps))), []);
    let opposite = fix(-39.9524, 104.8364, None, FixSource::Gps);
    let [PhotoWarning::Far { metres }] = warnings(&scene(), Some(&opposite))[..] else { panic!() };
    assert!((metres - 20_015_000.0).abs() < 1000.0, "{metres}");
}

#[test]
fn a_photo_that_knows_no_place_says_so() {
    let nowhere = Scene { coordinates: None, accuracy: None, ..scene() };
    let here = fix(39.9524, -75.1636, None, FixSource::Gps);
    for place in [None, Some(&here)] {
        let proposal = propose(&nowhere, place, &TimeZone::UTC, now());
        assert_eq!(proposal, Proposal { fix: None, warnings: vec![PhotoWarning::PlaceUnknown] });
    }
}

#[test]
fn a_pin_set_by_hand_wins_and_silences_all_but_the_age() {
    let pin = fix(0.0, 0.0, None, FixSource::Map);
    let elsewhere = Scene { taken: Some(Taken::WallClock(date(2026, 1, 1).at(0, 0, 0, 0))), ..scene() };
    let proposal = propose(&elsewhere, Some(&pin), &TimeZone::UTC, now());
    assert_eq!(proposal, Proposal { fix: None, warnings: vec![PhotoWarning::Old { days: 59 }] });
    assert_eq!(warnings(&Scene { coordinates: None, ..scene() }, Some(&pin)), []);
    let address = fix(0.0, 0.0, None, FixSource::Address);
    assert!(matches!(warnings(&scene(), Some(&address))[..], [PhotoWarning::Far { .. }]));
}

#[test]
fn the_time_of_a_place_is_the_photos_own_in_the_zone_of_the_device() {
    let shown = Taken::WallClock(date(2026, 3, 1).at(7, 0, 0, 0));
    let philadelphia = TimeZone::get("America/New_York").unwrap();
    let proposal = propose(&Scene { taken: Some(shown), ..scene() }, None, &philadelphia, now());
    assert_eq!(proposal.fix.unwrap().taken, now());
    let timeless = propose(&Scene { taken: None, ..scene() }, None, &philadelphia, now());
    assert_eq!(timeless.fix.unwrap().taken, now());
}
