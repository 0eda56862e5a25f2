use proptest::prelude::*;

use super::*;
use crate::catalog::ServiceCode;
use crate::photo::Fingerprint;
use crate::place::Point;
use crate::seam::Timestamp;

const LOOKS: Fingerprint = Fingerprint::from_bits(0x00FF_00FF_00FF_00FF);
const ALIKE: Fingerprint = Fingerprint::from_bits(0x00FF_00FF_00FF_00F0);
const UNLIKE: Fingerprint = Fingerprint::from_bits(0xFF00_00FF_00FF_FF00);
const CITY_HALL: (f64, f64) = (39.9526, -75.1652);

fn pothole() -> ServiceCode {
    ServiceCode("pothole".to_owned())
}

fn filed<T>(what: T, service: &str, (latitude, longitude): (f64, f64), looks: &[Fingerprint]) -> Candidate<T> {
    Candidate {
        what,
        service_code: ServiceCode(service.to_owned()),
        point: Point::new(latitude, longitude),
        accuracy: None,
        made: Timestamp::EPOCH,
        fingerprints: looks.to_vec(),
    }
}

fn sighting(service_code: &ServiceCode) -> Sighting<'_> {
    let point = Point::new(CITY_HALL.0, CITY_HALL.1);
    Sighting { service_code: Some(service_code), point, accuracy: None, fingerprints: &[LOOKS] }
}

fn is_same(candidate: Candidate<()>) -> bool {
    !same_scene(&sighting(&pothole()), [candidate]).is_empty()
}

#[test]
fn service_place_and_looks_have_to_agree() {
    assert!(is_same(filed((), "pothole", CITY_HALL, &[UNLIKE, ALIKE])));
    assert!(!is_same(filed((), "graffiti", CITY_HALL, &[LOOKS])), "another service");
    assert!(!is_same(filed((), "pothole", (39.9531, -75.1652), &[LOOKS])), "55 metres north");
    assert!(is_same(filed((), "pothole", (39.9530, -75.1652), &[LOOKS])), "44 metres north");
    let vague = Candidate { accuracy: Some(30.0), ..filed((), "pothole", (39.9531, -75.1652), &[LOOKS]) };
    assert!(!is_same(vague), "what phones are off is in the rule already");
    assert!(!is_same(filed((), "pothole", CITY_HALL, &[UNLIKE])), "another look");
    assert!(!is_same(filed((), "pothole", CITY_HALL, &[])), "no photo");
    assert!(!is_same(filed((), "pothole", CITY_HALL, &[Fingerprint::from_bits(0)])), "a photo of nothing");
    assert!(!is_same(filed((), "pothole", (f64::NAN, -75.0), &[LOOKS])), "no place");
}

#[test]
fn of_scenes_the_most_alike_comes_first() {
    let all = [
        filed("alike", "pothole", CITY_HALL, &[ALIKE]),
        filed("same, near by", "pothole", (39.95265, -75.1652), &[LOOKS]),
        filed("same", "pothole", CITY_HALL, &[LOOKS]),
    ];
    let service_code = pothole();
    let found = same_scene(&sighting(&service_code), all);
    let found: Vec<_> = found.into_iter().map(|same| (same.what, same.looks)).collect();
    assert_eq!(found, [("same", Some(0)), ("same, near by", Some(0)), ("alike", Some(4))]);
}

#[test]
fn distance_comes_before_age_age_before_service_and_service_before_looks() {
    let later = |candidate| Candidate { made: Timestamp::from_millis(1), ..candidate };
    let all = [
        filed("unlike", "pothole", CITY_HALL, &[UNLIKE]),
        filed("other service", "graffiti", CITY_HALL, &[LOOKS]),
        filed("alike", "pothole", CITY_HALL, &[ALIKE]),
        filed("no photo", "pothole", CITY_HALL, &[]),
        later(filed("newer", "graffiti", CITY_HALL, &[])),
        later(filed("newer, ten metres off", "pothole", (39.95269, -75.1652), &[LOOKS])),
        filed("too far", "pothole", (39.9536, -75.1652), &[LOOKS]),
    ];
    let service_code = pothole();
    let found: Vec<_> = rank(&sighting(&service_code), 100.0, all).into_iter().map(|near| near.what).collect();
    assert_eq!(found, ["newer", "alike", "unlike", "no photo", "other service", "newer, ten metres off"]);
}

#[test]
fn what_both_places_may_be_off_widens_the_radius() {
    let service_code = pothole();
    let seen = sighting(&service_code);
    // 111 metres north.
    let there = || filed((), "pothole", (39.9536, -75.1652), &[]);
    let is_found = |ours: Option<f64>, theirs| {
        let candidate = Candidate { accuracy: theirs, ..there() };
        !rank(&Sighting { accuracy: ours, ..seen }, 100.0, [candidate]).is_empty()
    };
    assert!(!is_found(None, None));
    assert!(!is_found(Some(5.0), Some(5.0)));
    assert!(is_found(Some(6.0), Some(6.0)));
    for nonsense in [f64::NAN, f64::INFINITY, -500.0] {
        assert!(!is_found(Some(nonsense), Some(5.0)), "{nonsense}");
    }
}

proptest! {
    #[test]
    fn the_order_depends_on_nothing_but_the_candidates(
        places in prop::collection::vec((-3..4_i32, -3..4_i32, 0..3_i64, 0..2_u8, 0..3_u64), 0..40),
        shift in 0..40_usize,
    ) {
        let candidate = |(what, (north, east, made, service, looks)): (usize, (i32, i32, i64, u8, u64))| Candidate {
            what,
            service_code: ServiceCode(["pothole", "graffiti"][usize::from(service)].to_owned()),
            point: Point::new(CITY_HALL.0 + f64::from(north) * 1e-4, CITY_HALL.1 + f64::from(east) * 1e-4),
            accuracy: None,
            made: Timestamp::from_millis(made),
            fingerprints: vec![Fingerprint::from_bits(looks)],
        };
        let all: Vec<_> = places.into_iter().enumerate().map(candidate).collect();
        let mut turned = all.clone();
        turned.rotate_left(shift.min(all.len()));
        turned.reverse();
        let service_code = pothole();
        let seen = sighting(&service_code);
        let found = rank(&seen, 30.0, all.clone());
        prop_assert_eq!(&found, &rank(&seen, 30.0, turned));
        let expected = all.iter().filter(|one| seen.point.metres_to(one.point) <= 30.0).count();
        prop_assert_eq!(found.len(), expected, "all within the radius, and nothing else");
        prop_assert!(found.is_sorted_by(|one, other| one.metres.round() <= other.metres.round()));
    }
}
