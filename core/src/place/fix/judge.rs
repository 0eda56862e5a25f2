//! Whether one reading can be believed, beside the one before it and our own clock. Pure.

use std::time::Duration;

use super::Reading;
use super::refusal::{HIGHEST_HDOP, ReadingFault};
use crate::report::FixSource;
use crate::seam::Timestamp;

/// From this age on a reading is of another place. Android's guide to location strategies calls one of two minutes old.
pub const STALE: Duration = Duration::from_secs(120);

/// No car is faster, in metres a second: 250 km/h, where makers stop theirs.
pub const FASTEST: f64 = 70.0;

/// What the speed of a car may change, in metres a second, between what it says of it and the next reading.
const SPURT: f64 = 20.0;

/// The week counter of GPS turns over after so many weeks.
const TURN_WEEKS: i64 = 1024;
const WEEK: i64 = 7 * DAY;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Within so many degrees of 0, 0, some 11 m, nobody reports a pothole.
const NULL_ISLAND: f64 = 1e-4;

/// Everything that is to be said against `reading`, the plainest first; empty when it can be believed. `before` is the last
/// one that was. A pin, a photo's place and an address are only asked whether they are on earth: they are what a person or a
/// picture says, and may be of any time.
#[must_use]
pub fn judge(reading: &Reading, before: Option<&Reading>, now: Timestamp) -> Vec<ReadingFault> {
    let mut reasons = Vec::new();
    if reading.is_mock {
        reasons.push(ReadingFault::Mock);
    }
    match reading.point {
        None => reasons.push(ReadingFault::NoFix),
        Some(point) if !point.is_valid() => reasons.push(ReadingFault::OutOfRange),
        Some(point) if point.latitude.abs().max(point.longitude.abs()) <= NULL_ISLAND => {
            reasons.push(ReadingFault::NullIsland);
        }
        Some(_) => {}
    }
    match reading.source {
        FixSource::Map | FixSource::Address | FixSource::Photo => return reasons,
        FixSource::Gps => {}
    }
    if let Some(hdop) = reading.hdop.filter(|hdop| *hdop > HIGHEST_HDOP || hdop.is_nan()) {
        reasons.push(ReadingFault::Dilution { hdop });
    }
    let clock = against_time(reading, now);
    // A clock that is wrong cannot say how long a way took.
    let told = Reading { taken: reading.taken.filter(|_| clock.is_none()), ..*reading };
    reasons.extend(clock);
    reasons.extend(before.and_then(|before| jump(before, &told)));
    reasons
}

/// Our own clock may be wrong as well; then every reading is refused, and the words for it name both clocks.
fn against_time(reading: &Reading, now: Timestamp) -> Option<ReadingFault> {
    let limit = i64::try_from(STALE.as_millis()).unwrap_or(i64::MAX);
    let stale = |age: i64| ReadingFault::Stale { seconds: u32::try_from(age / 1000).unwrap_or(u32::MAX) };
    let behind = |taken: Timestamp| reading.received.as_millis().saturating_sub(taken.as_millis());
    let waited = now.as_millis().saturating_sub(reading.received.as_millis());
    match reading.taken {
        Some(taken) if behind(taken).abs() > limit => {
            let apart = behind(taken);
            // Years, and a rest that is our clock's.
            let turns = apart.saturating_add(TURN_WEEKS * WEEK / 2).div_euclid(TURN_WEEKS * WEEK);
            let rest = apart.saturating_sub(turns.saturating_mul(TURN_WEEKS * WEEK));
            let weeks = u32::try_from(turns.saturating_abs().saturating_mul(TURN_WEEKS)).unwrap_or(u32::MAX);
            Some(if turns != 0 && rest.abs() <= DAY {
                ReadingFault::WeekRollover { weeks }
            } else if (0..DAY).contains(&apart) {
                stale(apart)
            } else {
                ReadingFault::WrongDate { taken }
            })
        }
        Some(_) | None => (waited > limit).then(|| stale(waited)),
    }
}

/// Accuracies are radii of 68 % confidence and independent of each other; twice their common one is 95 %.
fn jump(before: &Reading, reading: &Reading) -> Option<ReadingFault> {
    let (from, to) = before.point.zip(reading.point)?;
    let apart = |one: Timestamp, other: Timestamp| one.since(other).max(other.since(one));
    let apart = match (before.taken, reading.taken) {
        (Some(one), Some(other)) => apart(one, other),
        (Some(_), None) | (None, Some(_)) | (None, None) => apart(before.received, reading.received),
    };
    if apart > STALE {
        return None;
    }
    let speeds = [before.known_speed(), reading.known_speed()].into_iter().flatten();
    let speed = speeds.reduce(f64::max).map_or(FASTEST, |speed| (speed + SPURT).min(FASTEST));
    let (metres, seconds) = (from.metres_to(to), apart.as_secs_f64());
    let allowed = 2.0 * before.assumed_radius().hypot(reading.assumed_radius()) + seconds * speed;
    (metres > allowed).then_some(ReadingFault::Jump { metres, seconds })
}

#[cfg(test)]
mod tests {
    use super::super::super::Point;
    use super::*;

    const NOW: i64 = 1_800_000_000_000;
    const HERE: Point = Point::new(39.9526, -75.1652);

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(NOW.saturating_add(seconds.saturating_mul(1000)))
    }

    fn reading() -> Reading {
        Reading { accuracy: Some(5.0), taken: Some(at(0)), ..Reading::new(Some(HERE), at(0)) }
    }

    fn words(reading: &Reading) -> Vec<&'static str> {
        judge(reading, None, at(0)).iter().map(ReadingFault::word).collect()
    }

    #[test]
    fn a_reading_of_here_and_now_is_believed() {
        assert_eq!(words(&reading()), Vec::<&str>::new());
        assert_eq!(words(&Reading { taken: None, accuracy: None, ..reading() }), Vec::<&str>::new());
    }

    #[test]
    fn each_thing_that_can_be_wrong_has_its_name() {
        let elsewhere = |latitude, longitude| Reading { point: Some(Point::new(latitude, longitude)), ..reading() };
        let taken = |seconds| Reading { taken: Some(at(seconds)), ..reading() };
        let week = 7 * 24 * 3600;
        for (name, reading, expected) in [
            ("made up", Reading { is_mock: true, ..reading() }, "mock"),
            ("no fix", Reading { point: None, ..reading() }, "no-fix"),
            ("beyond the pole", elsewhere(90.1, 0.0), "out-of-range"),
            ("no number", elsewhere(f64::NAN, 0.0), "out-of-range"),
            ("null island", elsewhere(0.0, -0.0), "null-island"),
            ("nearly null island", elsewhere(0.000_09, -0.000_09), "null-island"),
            ("HDOP 270", Reading { hdop: Some(270.0), ..reading() }, "dilution"),
            ("HDOP 20.1", Reading { hdop: Some(20.1), ..reading() }, "dilution"),
            ("HDOP that is no number", Reading { hdop: Some(f64::NAN), ..reading() }, "dilution"),
            ("three minutes old", taken(-180), "stale"),
            ("got three minutes ago", Reading { taken: None, received: at(-180), ..reading() }, "stale"),
            ("of next week", taken(week), "wrong-date"),
            ("three minutes ahead", taken(180), "wrong-date"),
            ("of last week", taken(-week), "wrong-date"),
            ("one turn of weeks ago", taken(-1024 * week), "week-rollover"),
            ("two turns of weeks ago, on a clock that is an hour off", taken(-2048 * week - 3600), "week-rollover"),
            ("one turn of weeks ahead", taken(1024 * week), "week-rollover"),
            ("years off, but no turn", taken(-1000 * week), "wrong-date"),
        ] {
            assert_eq!(words(&reading), [expected], "{name}");
        }
        let weeks = judge(&taken(-2048 * week), None, at(0));
        assert_eq!(weeks, [ReadingFault::WeekRollover { weeks: 2048 }]);
    }

    #[test]
    fn what_is_just_within_its_threshold_is_believed() {
        for reading in [
            Reading { hdop: Some(20.0), ..reading() },
            Reading { taken: Some(at(-120)), ..reading() },
            Reading { taken: Some(at(120)), ..reading() },
            Reading { taken: None, received: at(-120), ..reading() },
            Reading { point: Some(Point::new(0.0, 0.000_2)), ..reading() },
        ] {
            assert_eq!(words(&reading), Vec::<&str>::new(), "{reading:?}");
        }
    }

    #[test]
    fn nobody_jumps_kilometres_in_seconds_but_a_car_may_drive() {
        let ten_seconds_on = |metres: f64, speed| Reading {
            point: Some(Point::new(HERE.latitude + metres / 111_195.0, HERE.longitude)),
            taken: Some(at(10)),
            received: at(10),
            speed,
            ..reading()
        };
        let judged = |next: &Reading| judge(next, Some(&reading()), at(10));
        // 14 m for both radii at 95 %, and ten seconds at 70 m/s, or at the speed it says and what it may have gained.
        assert_eq!(judged(&ten_seconds_on(710.0, None)), []);
        let [ReadingFault::Jump { metres, seconds }] = judged(&ten_seconds_on(720.0, None))[..] else {
            panic!("believed")
        };
        assert!((metres - 720.0).abs() < 1.0 && (seconds - 10.0).abs() < 1e-9, "{metres} {seconds}");
        assert_eq!(judged(&ten_seconds_on(210.0, Some(0.0))), []);
        assert_eq!(judged(&ten_seconds_on(220.0, Some(0.0))).len(), 1);
        assert_eq!(judged(&ten_seconds_on(450.0, Some(25.0))), []);
        // After minutes of silence nobody can say.
        assert_eq!(judged(&Reading { taken: Some(at(121)), received: at(11), ..ten_seconds_on(9e5, None) }), []);
    }

    #[test]
    fn everything_against_a_reading_is_told_at_once() {
        // What a receiver said that had lost its memory 49 seconds before: gpsd's gp-320fw, whose longest way is 5,469 km.
        let munich = Reading { point: Some(Point::new(48.15, 11.5847)), ..reading() };
        let lost = Reading {
            point: Some(Point::new(0.0, 0.0)),
            hdop: Some(270.0),
            taken: Some(at(49 - 1024 * 7 * 24 * 3600)),
            received: at(49),
            ..reading()
        };
        let reasons = judge(&lost, Some(&munich), at(49));
        let words: Vec<_> = reasons.iter().map(ReadingFault::word).collect();
        assert_eq!(words, ["null-island", "dilution", "week-rollover", "jump"]);
        let Some(ReadingFault::Jump { metres, .. }) = reasons.last() else { panic!("{reasons:?}") };
        assert!((metres / 1000.0 - 5_469.0).abs() < 10.0, "{metres}");
    }

    #[test]
    fn what_a_person_says_is_asked_whether_it_is_on_earth_and_nothing_else() {
        for source in [FixSource::Map, FixSource::Address, FixSource::Photo] {
            let old = Reading { source, taken: Some(at(-1_000_000)), hdop: Some(99.0), ..reading() };
            assert_eq!(words(&old), Vec::<&str>::new());
            assert_eq!(words(&Reading { point: Some(Point::new(0.0, 0.0)), ..old }), ["null-island"]);
        }
    }
}
