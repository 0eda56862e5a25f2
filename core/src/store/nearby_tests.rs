use std::collections::HashSet;
use std::time::Duration;

use super::*;
use crate::catalog::ServiceCode;
use crate::open311::ServiceRequestId;
use crate::photo::Fingerprint;
use crate::place::Point;
use crate::place::nearby::Reach;
use crate::seam::Timestamp;

const NOW: Timestamp = Timestamp::EPOCH;

fn cached(number: u32, service: &str, point: Point) -> CachedRequest {
    CachedRequest {
        service_request_id: ServiceRequestId(number.to_string()),
        service_code: ServiceCode(service.to_owned()),
        point,
        requested: NOW,
        updated: NOW,
        is_open: true,
        address: "12 Main St".to_owned(),
        description: "Deep".to_owned(),
        media_url: "https://city.example/1.jpg".to_owned(),
        fingerprint: None,
    }
}

fn kept(requests: &[CachedRequest], now: Timestamp) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.write(|transaction| put_cached(transaction, requests, now)).unwrap();
    (folder, store)
}

fn known(store: &Store, number: u32) -> Option<CachedRequest> {
    let key = key_of(&ServiceRequestId(number.to_string()));
    store.read(|view| super::cached(view, key)).unwrap()
}

fn after(days: u64) -> Timestamp {
    NOW.plus(Duration::from_secs(days.saturating_mul(86_400)))
}

/// Points as a pseudo-random sequence has them, around a place.
fn scattered(around: Point, degrees: f64, count: u32) -> impl Iterator<Item = Point> {
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let mut fraction = move || {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        (chance >> 11) as f64 / (1_u64 << 53) as f64 - 0.5
    };
    (0..count).map(move |_| {
        let latitude = (around.latitude + degrees * fraction()).clamp(-90.0, 90.0);
        let longitude = (around.longitude + 3.0 * degrees * fraction() + 540.0).rem_euclid(360.0) - 180.0;
        Point::new(latitude, longitude)
    })
}

#[test]
fn what_is_found_is_what_somebody_finds_who_looks_at_every_request() {
    let services = ["pothole", "graffiti", "tree"];
    for around in [Point::new(39.95, -75.16), Point::new(-16.8, 179.999), Point::new(0.0, 0.0), Point::new(89.99, 10.0)]
    {
        let points = scattered(around, 0.02, 1_500);
        let mut all: Vec<CachedRequest> =
            (0..).zip(points).map(|(number, point)| cached(number, services[number as usize % 3], point)).collect();
        for (number, request) in all.iter_mut().enumerate() {
            request.is_open = number % 5 != 0;
        }
        let (_folder, store) = kept(&all, NOW);
        for metres in [0.0, 30.0, 250.0, 900.0] {
            for service in [None, Some("pothole"), Some("unheard of")] {
                let code = service.map(|service| ServiceCode(service.to_owned()));
                let found = store.read(|view| spots(view, &Reach::new(around, metres), code.as_ref(), 10_000)).unwrap();
                let mut expected: Vec<(f64, i64)> = all
                    .iter()
                    .filter(|request| request.is_open && code.as_ref().is_none_or(|code| *code == request.service_code))
                    .map(|request| (around.metres_to(request.point), key_of(&request.service_request_id).0))
                    .filter(|(distance, _)| *distance <= metres)
                    .collect();
                expected.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
                let told: Vec<_> = found.iter().map(|spot| (spot.metres, spot.key.0)).collect();
                assert_eq!(told, expected, "{around:?} {metres} {service:?}");
                let first = store.read(|view| spots(view, &Reach::new(around, metres), code.as_ref(), 3)).unwrap();
                assert_eq!(first, found.into_iter().take(3).collect::<Vec<_>>(), "the nearest few");
            }
        }
    }
}

#[test]
fn a_look_around_reads_an_index_alone() {
    let (_folder, store) = kept(&[], NOW);
    let plan = |question: &str| {
        let plan = format!("EXPLAIN QUERY PLAN {question}");
        store.read(|view| view.query_row(&plan, [], |row| row.get::<_, String>(3))).unwrap()
    };
    let band = "CAST((latitude + 90.0) * 256.0 AS INTEGER)";
    let columns = "SELECT request_key, latitude, longitude, service FROM nearby";
    let one =
        plan(&format!("{columns} WHERE is_open = 1 AND service = 1 AND {band} = 2 AND longitude BETWEEN 3 AND 4"));
    assert!(
        one.contains("COVERING INDEX nearby_by_service (service=? AND <expr>=? AND longitude>? AND longitude<?)"),
        "{one}"
    );
    let all = plan(&format!("{columns} WHERE is_open = 1 AND {band} = 2 AND longitude BETWEEN 3 AND 4"));
    assert!(all.contains("COVERING INDEX nearby_by_place (<expr>=? AND longitude>? AND longitude<?)"), "{all}");
}

#[test]
fn what_a_photo_looks_like_stays_known_for_as_long_as_it_is_the_same_photo() {
    let request = cached(7, "pothole", Point::new(39.95, -75.16));
    let (_folder, store) = kept(std::slice::from_ref(&request), NOW);
    let looks = Fingerprint::from_bits(0x00FF_00FF_00FF_00FF);
    let key = key_of(&request.service_request_id);
    assert!(store.write(|transaction| put_looks(transaction, key, looks)).unwrap());
    assert!(
        !store.write(|transaction| put_looks(transaction, key_of(&ServiceRequestId("8".to_owned())), looks)).unwrap()
    );
    let again = CachedRequest { description: "Deeper".to_owned(), ..request.clone() };
    store.write(|transaction| put_cached(transaction, &[again], NOW)).unwrap();
    let found = known(&store, 7).unwrap();
    assert_eq!((found.description.as_str(), found.fingerprint), ("Deeper", Some(looks)));
    let other = CachedRequest { media_url: "https://city.example/2.jpg".to_owned(), ..request };
    store.write(|transaction| put_cached(transaction, &[other], NOW)).unwrap();
    assert_eq!(known(&store, 7).unwrap().fingerprint, None);
}

#[test]
fn closed_ones_and_unseen_ones_expire_and_of_too_many_the_oldest() {
    let here = Point::new(39.95, -75.16);
    let closed = CachedRequest { is_open: false, ..cached(1, "pothole", here) };
    let (_folder, store) = kept(&[closed.clone(), cached(2, "pothole", here)], NOW);
    let keeps = |most: u32, closed_before, unseen_before| {
        store.write(|transaction| expire(transaction, closed_before, unseen_before, most)).unwrap();
        [1, 2, 3, 4].map(|number| known(&store, number).is_some())
    };
    assert_eq!(keeps(10, NOW, NOW), [true, true, false, false]);
    store.write(|transaction| put_cached(transaction, &[closed], after(40))).unwrap();
    assert_eq!(keeps(10, after(1), NOW), [false, true, false, false], "closed a day before");
    store.write(|transaction| put_cached(transaction, &[cached(3, "tree", here)], after(20))).unwrap();
    assert_eq!(keeps(10, NOW, after(1)), [false, false, true, false], "not seen since");
    store.write(|transaction| put_cached(transaction, &[cached(4, "tree", here)], after(21))).unwrap();
    assert_eq!(keeps(1, NOW, NOW), [false, false, false, true], "one too many");
}

#[test]
fn a_whole_list_takes_away_what_it_does_not_show_and_nothing_beyond_its_reach() {
    let here = Point::new(39.95, -75.16);
    let all = [cached(1, "pothole", here), cached(2, "tree", here), cached(3, "tree", Point::new(39.97, -75.16))];
    let (_folder, store) = kept(&all, NOW);
    let listed = HashSet::from([key_of(&all[0].service_request_id)]);
    let forget = |before| {
        store.write(|transaction| forget_unlisted(transaction, &Reach::new(here, 500.0), &listed, before)).unwrap();
        [1, 2, 3].map(|number| known(&store, number).is_some())
    };
    assert_eq!(forget(NOW), [true, true, true], "filed after the list was asked for");
    assert_eq!(forget(after(1)), [true, false, true]);
}

#[test]
fn a_salvage_drops_the_cache_and_keeps_what_is_followed() {
    let (folder, store) = kept(&[cached(1, "pothole", Point::new(39.95, -75.16))], NOW);
    let id = ServiceRequestId("1".to_owned());
    let followed = crate::inbox::Followed {
        service_request_id: id.clone(),
        followed: NOW,
        pulled: None,
        request: crate::open311::ServiceRequest::default(),
    };
    store.write(|transaction| insert_follow(transaction, "https://city.example/", &followed)).unwrap();
    store.write(|transaction| transaction.execute("UPDATE follows SET request = '{broken'", [])).unwrap();
    drop(store);
    let found = check(folder.path(), |_| PhotoFound::Whole).unwrap();
    assert!(!found.sound);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(known(&store, 1), None);
    assert_eq!(store.read(|view| follow(view, &id)).unwrap(), Some(followed));
}

#[test]
fn only_the_squares_seen_last_are_remembered() {
    use crate::place::nearby::Area;
    let (_folder, store) = kept(&[], NOW);
    for (row, day) in [(1, 3), (2, 1), (3, 2), (1, 0)] {
        store.write(|transaction| see_area(transaction, Area::at(row, 7), after(day), 2)).unwrap();
    }
    let rows: Vec<_> = store.read(areas).unwrap().into_iter().map(|row| row.area.numbers().0).collect();
    assert_eq!(rows, [1, 3]);
}
