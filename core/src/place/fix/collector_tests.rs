#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use super::super::Point;
use super::*;
use crate::report::{Fix, FixSource};
use crate::seam::Timestamp;

const HERE: Point = Point::new(39.9526, -75.1652);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(1_800_000_000_000 + seconds * 1000)
}

/// So many metres north, as exact as said.
fn reading(seconds: i64, metres: f64, accuracy: f64) -> Reading {
    let point = Point::new(HERE.latitude + metres / 111_195.0, HERE.longitude);
    let (accuracy, taken) = (Some(accuracy), Some(at(seconds)));
    Reading { accuracy, taken, speed: Some(0.0), ..Reading::new(Some(point), at(seconds)) }
}

fn collected(readings: impl IntoIterator<Item = Reading>) -> Collector {
    let mut collector = Collector::new();
    for reading in readings {
        collector.take(reading, reading.received);
    }
    collector
}

fn metres_north(fix: &Fix) -> f64 {
    ((fix.latitude - HERE.latitude) * 111_195.0).round()
}

#[test]
fn the_most_exact_reading_of_somebody_who_stands_is_best() {
    let collector = collected([reading(0, 20.0, 30.0), reading(1, 3.0, 4.0), reading(2, 9.0, 12.0)]);
    let best = collector.best(at(2)).unwrap();
    assert_eq!((metres_north(&best), best.accuracy, best.taken), (3.0, Some(4.0), at(1)));
}

#[test]
fn an_exact_reading_of_where_a_car_was_gives_way_to_one_of_where_it_is() {
    let driving = |seconds, metres, accuracy| Reading { speed: Some(15.0), ..reading(seconds, metres, accuracy) };
    let collector = collected([driving(0, 0.0, 3.0), driving(4, 60.0, 10.0)]);
    assert_eq!(metres_north(&collector.best(at(4)).unwrap()), 60.0);
    // Nobody tells the speed of a walker: after ten seconds 14 m.
    let walking = |seconds, accuracy| Reading { speed: None, ..reading(seconds, 0.0, accuracy) };
    let best = collected([walking(0, 5.0)]).best(at(10)).unwrap();
    assert_eq!(best.accuracy, Some(5.0_f64.hypot(14.0)));
    assert_eq!(collected([walking(0, 5.0), walking(10, 14.0)]).best(at(10)).unwrap().taken, at(10));
}

#[test]
fn what_was_refused_is_never_best_and_is_counted_by_its_reason() {
    let mut collector = collected([reading(0, 0.0, 10.0)]);
    let mock = Reading { is_mock: true, ..reading(1, 0.0, 1.0) };
    assert_eq!(collector.take(mock, at(1)), [ReadingFault::Mock]);
    assert_eq!(collector.take(Reading { point: None, ..mock }, at(1)), [ReadingFault::Mock, ReadingFault::NoFix]);
    assert_eq!(collector.take(Reading::new(None, at(2)), at(2)), [ReadingFault::NoFix]);
    assert_eq!(collector.best(at(2)).unwrap().taken, at(0));
    assert_eq!(collector.refused(), [(ReadingFault::Mock, 2), (ReadingFault::NoFix, 2)]);
}

#[test]
fn a_place_of_two_minutes_ago_is_none() {
    let collector = collected([reading(0, 0.0, 5.0)]);
    assert!(collector.best(at(120)).is_some());
    assert_eq!(collector.best(at(121)), None);
}

#[test]
fn after_a_jump_the_side_that_is_borne_out_was_right() {
    let mut collector = collected([reading(0, 0.0, 5.0), reading(1, 1.0, 5.0)]);
    let away = |seconds| reading(seconds, 90_000.0, 4.0);
    assert!(matches!(collector.take(away(2), at(2))[..], [ReadingFault::Jump { .. }]));
    assert!(matches!(collector.take(away(3), at(3))[..], [ReadingFault::Jump { .. }]));
    // One that agrees with those before takes the doubt away again.
    assert_eq!(collector.take(reading(4, 0.0, 5.0), at(4)), []);
    assert_eq!(collector.take(away(5), at(5)).len(), 1);
    assert_eq!(collector.take(away(6), at(6)).len(), 1);
    assert_eq!(metres_north(&collector.best(at(6)).unwrap()).abs(), 1.0 - 1.0, "not away yet");
    assert_eq!(collector.take(away(7), at(7)), [], "the third in a row");
    assert_eq!(metres_north(&collector.best(at(7)).unwrap()), 90_000.0);
    assert_eq!(collector.track().len(), AGREEING, "of the others nothing is left");
}

#[test]
fn jumps_to_a_different_place_each_time_never_count() {
    let mut collector = collected([reading(0, 0.0, 5.0)]);
    for second in 1..20 {
        let away = reading(second, 50_000.0 * second as f64, 2.0);
        assert_eq!(collector.take(away, at(second)).len(), 1, "second {second}");
    }
    assert_eq!(metres_north(&collector.best(at(20)).unwrap()), 0.0);
}

#[test]
fn a_pin_wins_over_an_address_a_photo_and_every_receiver_until_it_is_taken_back() {
    let said = |source, metres| Reading { source, taken: None, ..reading(-900, metres, 40.0) };
    let mut collector = collected([reading(0, 0.0, 1.0), said(FixSource::Photo, 1.0), said(FixSource::Address, 2.0)]);
    assert_eq!(collector.best(at(0)).unwrap().source, FixSource::Address);
    collector.take(said(FixSource::Map, 3.0), at(0));
    collector.take(said(FixSource::Photo, 4.0), at(0));
    collector.take(reading(1, 5.0, 1.0), at(1));
    let pin = collector.best(at(1)).unwrap();
    assert_eq!((pin.source, metres_north(&pin), pin.accuracy), (FixSource::Map, 3.0, Some(40.0)));
    collector.take(said(FixSource::Map, 9.0), at(1));
    assert_eq!(metres_north(&collector.best(at(1)).unwrap()), 9.0, "the later pin");
    collector.unsay();
    assert_eq!(collector.best(at(1)).unwrap().source, FixSource::Gps);
}

#[test]
fn a_track_is_in_times_of_our_clock_and_in_order() {
    // The receiver's clock is 70 s behind; the quickest reading took what all took at least.
    let late = |seconds: i64, delay: i64| Reading {
        taken: Some(at(seconds - 70)),
        received: at(seconds + delay),
        ..reading(0, 0.0, 5.0)
    };
    let track = collected([late(0, 1), late(2, 0), late(1, 2)]).track();
    assert_eq!(track.iter().map(|one| one.at).collect::<Vec<_>>(), [at(0), at(1), at(2)]);
    // Of a clock that agrees with ours the rest is the way to us.
    let same = |seconds: i64| Reading { received: at(seconds + 1), ..reading(seconds, 0.0, 5.0) };
    assert_eq!(collected([same(0), same(1)]).track().first().unwrap().at, at(0));
    let silent = Reading { taken: None, ..reading(3, 0.0, 5.0) };
    assert_eq!(collected([silent]).track().first().unwrap().at, at(3));
}

#[test]
fn years_of_readings_take_no_more_memory_than_two_minutes() {
    let collector =
        collected((0..2_000).map(|step| Reading { received: at(0), taken: None, ..reading(step, 0.0, 5.0) }));
    assert_eq!(collector.track().len(), 600);
}
