//! Two phones in one city: what the first files the second knows of without a network, and follows in place of filing it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "a story that stops has failed"
)]

use curbline_core::open311::ServiceRequestId;
use curbline_core::place::Point;
use curbline_core::place::nearby::{Area, CLOSED_DAYS, NearbyQuestion, NearbyRequest, UNSEEN_DAYS};
use curbline_core::report::{Advice, Delivery, Draft, Fix, FixSource};
use curbline_core::seam::Clock;
use curbline_tests::{World, lengths::*};

/// Where the second person stands: about forty metres from the first one's report.
const HERE: Point = Point::new(39.95037, -75.16);

const BY_PLACE: &str =
    r#"{"name":"by-place","filters":["service_request_id","status","radius","updated_after","page"]}"#;
const BY_TIME: &str = r#"{"name":"by-time","filters":["service_request_id","start_date"]}"#;

/// Two phones with a city between them, the first of which has filed a pothole.
fn two_phones(profile: &str) -> (World, World) {
    let mut first = World::at("2026-03-01T08:00:00Z").with_profile(profile);
    first.goes_online();
    first.writes("pothole");
    first.syncs();
    assert_eq!(first.city.requests(), 1);
    let mut second = first.neighbour();
    second.goes_online();
    (first, second)
}

fn around(world: &mut World, radius: f64) -> Vec<NearbyRequest> {
    world.app().nearby(&NearbyQuestion::around(HERE, radius)).unwrap()
}

fn id(number: &str) -> ServiceRequestId {
    ServiceRequestId(number.to_owned())
}

fn draft_here(world: &World, service: &str) -> Draft {
    let taken = world.clock.now();
    let fix =
        Fix { latitude: HERE.latitude, longitude: HERE.longitude, accuracy: Some(8.0), taken, source: FixSource::Gps };
    Draft { fix: Some(fix), description: "A hole".to_owned(), ..Draft::new(service) }
}

#[test]
fn a_neighbours_report_is_seen_offline_followed_and_heard_of_when_it_is_closed() {
    for profile in [BY_PLACE, BY_TIME] {
        let (mut first, mut second) = two_phones(profile);
        assert_eq!(around(&mut second, 200.0), [], "nothing is known yet");
        second.syncs();
        second.goes_offline();
        let found = around(&mut second, 200.0);
        let [pothole] = found.as_slice() else { panic!("{profile}: {found:?}") };
        assert_eq!((pothole.service_request_id.clone(), pothole.report_id.clone()), (Some(id("0")), None));
        assert!((pothole.metres - 30.0).abs() < 12.0, "{}", pothole.metres);
        assert_eq!(around(&mut second, 1.0), [], "{profile}");

        // While filing the same, the person is told; another service is no repetition.
        let same = draft_here(&second, "pothole");
        let advice = second.app().advice(&same).unwrap();
        let [Advice::Filed(before)] = advice.as_slice() else { panic!("{advice:?}") };
        assert_eq!((&before.service_request_id, before.days), (&id("0"), 0));
        let other = draft_here(&second, "graffiti");
        assert_eq!(second.app().advice(&other).unwrap(), []);

        second.app().follow(&id("0")).unwrap();
        assert!(around(&mut second, 200.0)[0].is_followed);
        assert_eq!(second.app().advice(&same).unwrap(), [], "who follows it knows of it");

        second.goes_online();
        second.waits(MINUTE * 10);
        first.city.closes("0", "Filled");
        second.syncs();
        let follows = second.app().follows().unwrap();
        assert_eq!(follows[0].request.status.as_deref(), Some("closed"));
        let history = second.app().follow_history(&id("0")).unwrap();
        let told = history.last().map(|seen| (seen.status.as_str(), seen.notes.as_str()));
        assert_eq!(told, Some(("closed", "Filled")));
        second.waits(DAY);
        second.syncs();
        assert_eq!(around(&mut second, 200.0), [], "{profile}: what is closed is not near any more");
        second.app().unfollow(&id("0")).unwrap();
        assert_eq!(second.app().follows().unwrap(), []);
        first.dies();
    }
}

#[test]
fn filing_anyway_stays_possible_and_the_repetition_is_told_with_the_sync() {
    let (first, mut second) = two_phones(BY_PLACE);
    around(&mut second, 200.0);
    second.syncs();
    let draft = draft_here(&second, "pothole");
    let report = second.saves(&draft);
    let summary = second.syncs();
    let told: Vec<_> =
        summary.repeats.iter().map(|repeat| (&repeat.report_id, &repeat.filed.service_request_id)).collect();
    assert_eq!(told, [(&report, &id("0"))]);
    assert!(matches!(second.delivery(&report), Delivery::Accepted(_)));
    assert_eq!(first.city.requests(), 2);
    second.waits(HOUR);
    second.syncs();
    let found = around(&mut second, 200.0);
    let own: Vec<_> = found.iter().map(|request| request.report_id.is_some()).collect();
    assert_eq!(own, [true, false], "one's own is told once, and as one's own: {found:?}");
}

#[test]
fn ones_own_unsent_reports_are_near_as_well() {
    let mut world = World::at("2026-03-01T08:00:00Z");
    let draft = draft_here(&world, "pothole");
    let report = world.saves(&draft);
    let found = around(&mut world, 50.0);
    assert_eq!(found.iter().map(|request| request.report_id.clone()).collect::<Vec<_>>(), [Some(report)]);
    let question = |service: &str| NearbyQuestion {
        service_code: Some(draft_here(&World::at("2026-03-01T08:00:00Z"), service).service_code),
        ..NearbyQuestion::around(HERE, 50.0)
    };
    assert_eq!(world.app().nearby(&question("graffiti")).unwrap(), []);
    assert_eq!(world.app().nearby(&question("pothole")).unwrap().len(), 1);
}

#[test]
fn the_city_learns_a_square_and_never_the_place() {
    let (first, mut second) = two_phones(BY_PLACE);
    around(&mut second, 200.0);
    second.syncs();
    let asked: Vec<String> =
        first.city.questions().into_iter().filter(|question| question.contains("radius=")).collect();
    let centre = Area::of(HERE).unwrap().centre();
    let middle = format!("lat={}&long={}&radius=2000", centre.latitude, centre.longitude);
    assert!(!asked.is_empty());
    for question in asked {
        assert!(question.contains(&middle), "{question}");
    }
}

#[test]
fn a_square_is_asked_about_every_half_hour_and_only_for_what_changed() {
    let (first, mut second) = two_phones(BY_PLACE);
    around(&mut second, 200.0);
    let asked = |first: &World| {
        let all = first.city.questions();
        let near: Vec<_> = all.iter().filter(|question| question.contains("radius=")).cloned().collect();
        near
    };
    let before = asked(&first).len();
    second.syncs();
    second.waits(MINUTE * 20);
    second.syncs();
    assert_eq!(asked(&first).len(), before + 1, "not again after twenty minutes");
    second.waits(MINUTE * 11);
    second.syncs();
    let all = asked(&first);
    assert_eq!(all.len(), before + 2);
    assert!(all[before].contains("status=open") && !all[before].contains("updated_after"), "{}", all[before]);
    assert!(all[before + 1].contains("updated_after=2026-03-01T07%3A50%3A0"), "{}", all[before + 1]);
}

#[test]
fn what_no_list_shows_any_more_is_forgotten_in_time() {
    let (first, mut second) = two_phones(r#"{"name":"by-time","filters":["start_date"]}"#);
    around(&mut second, 200.0);
    second.syncs();
    assert_eq!(around(&mut second, 200.0).len(), 1);
    // Its page is full of others from then on.
    first.city.is(curbline_tests::Mood::honest().listing(curbline_tests::Listing::Hides));
    second.waits(DAY * u32::try_from(UNSEEN_DAYS).unwrap() - HOUR);
    second.syncs();
    assert_eq!(around(&mut second, 200.0).len(), 1, "fourteen days are not over");
    second.waits(DAY);
    second.syncs();
    assert_eq!(around(&mut second, 200.0), []);
    const { assert!(CLOSED_DAYS > UNSEEN_DAYS) };
}

#[test]
fn another_city_has_other_requests() {
    let (_first, mut second) = two_phones(BY_PLACE);
    around(&mut second, 200.0);
    second.syncs();
    assert_eq!(around(&mut second, 200.0).len(), 1);
    let elsewhere = curbline_core::app::CitySetup::at("https://elsewhere.example/");
    second.app().set_city(elsewhere).unwrap();
    assert_eq!(around(&mut second, 200.0), []);
}
