//! Whatever happens to the answer, the city has one request for one report.

use super::*;

#[test]
fn a_report_saved_without_signal_arrives_once_with_its_photo() {
    let mut world = world();
    let report = world.reports("pothole");
    assert_eq!(world.syncs().pending, 1);
    assert_eq!(world.city.asked(), Vec::<String>::new(), "nothing is tried without a network");
    an_hour_online(&mut world);
    assert_eq!(world.city.requests(), 1);
    assert_eq!(world.delivery(&report), id("0"));
    let media_url = Some("https://city.example/media/0.jpg".to_owned());
    assert_eq!(world.photo(&report), PhotoState::Delivered { media_url });
    let landed = world.city.landed().remove(0);
    let sent = &landed.form.media[0];
    assert_eq!(u64::try_from(sent.len()).unwrap(), world.report(&report).photos[0].bytes);
    assert!(landed.form.get("description").contains(&world.report(&report).reference.0));
    assert_eq!(landed.idempotency_key, report.0);
}

#[test]
fn a_report_survives_the_death_of_the_phone_before_it_was_sent() {
    let mut world = world();
    let report = world.reports("pothole");
    world.dies();
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn the_place_is_the_scene_and_not_where_the_signal_was() {
    let mut world = world();
    let report = world.reports("pothole");
    world.waits(DAY);
    an_hour_online(&mut world);
    let fix = world.report(&report).fix.unwrap();
    let landed = world.city.landed().remove(0);
    assert_eq!(landed.form.get("lat").parse::<f64>().unwrap(), fix.latitude);
    assert_eq!(fix.taken.to_string(), "2026-03-01T08:00:00Z");
}

#[test]
fn a_lost_answer_is_never_posted_twice() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::AfterStoring));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.city.requests(), 1);
    assert_eq!(world.city.posts(), 1);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_request_that_was_cut_off_is_sent_again_once_it_is_provably_absent() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::InsideTheRequest));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!((world.city.posts(), world.city.requests()), (2, 1));
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_city_that_never_answers_is_asked_before_anything_is_sent_again() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::Silence));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!((world.city.posts(), world.city.requests()), (1, 1));
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_list_that_lags_does_not_make_a_duplicate() {
    let mut world = world();
    let lag = Duration::from_secs(100);
    world.city.is_once(Mood::cutting(Cut::AfterStoring).listing(Listing::Lags(lag)));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!((world.city.posts(), world.city.requests()), (1, 1));
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn where_the_list_cannot_tell_a_person_is_asked() {
    let mut world = world().with_profile(r#"{"lists_requests":false}"#);
    world.city.is_once(Mood::cutting(Cut::InsideTheRequest));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.city.posts(), 1);
    assert_eq!(world.delivery(&report), Delivery::Parked(ParkReason::CannotTell));
    world.app().retry(&report).unwrap();
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_batch_service_is_not_proven_absent_by_a_list_that_shows_it_later() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::AfterStoring));
    let report = world.reports("tree");
    world.goes_online();
    world.syncs_for(30 * MINUTE);
    assert_eq!(world.delivery(&report), Delivery::Uncertain);
    world.syncs_for(6 * HOUR);
    assert_eq!(world.delivery(&report), id("0"));
    assert_eq!(world.city.posts(), 1);
}

#[test]
fn lists_that_were_seen_to_hide_what_was_accepted_prove_nothing() {
    let mut world = world();
    world.city.is(Mood::honest().listing(Listing::Hides));
    let first = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&first), id("0"));
    world.city.is_once(Mood::cutting(Cut::AfterStoring).listing(Listing::Hides));
    let second = world.reports("pothole");
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&second), Delivery::Parked(ParkReason::CannotTell));
    assert_eq!((world.city.requests(), world.city.posts()), (2, 2));
}

#[test]
fn a_clock_that_was_wrong_when_it_was_sent_makes_no_duplicate() {
    for jump in [-3_i64, 3, -300, 300] {
        let mut world = world().with_profile(r#"{"reference_in_description":false}"#);
        world.goes_online();
        world.refreshes();
        world.clock.jump(jump * 86_400_000);
        world.city.is_once(Mood::cutting(Cut::AfterStoring));
        let report = world.reports("pothole");
        world.syncs();
        assert_eq!(world.delivery(&report), Delivery::Uncertain);
        world.clock.jump(-jump * 86_400_000);
        world.syncs_for(2 * DAY);
        assert_eq!(world.city.requests(), 1, "clock off by {jump} days");
    }
}

#[test]
fn death_between_the_record_and_the_answer_is_a_doubt_and_no_second_post() {
    let mut world = world();
    world.city.is_once(Mood { slow: 10 * MINUTE / 60, ..Mood::honest() });
    let report = world.reports("pothole");
    world.goes_online();
    world.dies_while_syncing(Duration::from_secs(5));
    assert_eq!(world.delivery(&report), Delivery::Uncertain);
    world.syncs_for(HOUR);
    assert_eq!(world.city.requests(), 1);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_cancelled_sync_loses_nothing() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::Silence));
    let report = world.reports("pothole");
    world.goes_online();
    let cancel = Cancel::default();
    cancel.cancel();
    let summary = world.syncs_with(Some(HOUR), &cancel);
    assert!(summary.cancelled);
    assert_eq!(summary.reports.len(), 1);
    world.syncs_for(2 * HOUR);
    assert_eq!(world.delivery(&report), id("0"));
    assert_eq!(world.city.requests(), 1);
}

#[test]
fn a_batch_city_that_loses_the_answer_is_recognised_by_its_list_in_time() {
    let mut world = world();
    let lost = Mood::cutting(Cut::AfterStoring).taking(Takes::Batch(MINUTE));
    world.city.is_once(lost);
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.city.requests(), 1);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn twenty_reports_of_a_walk_all_arrive_in_whatever_mood_the_city_is() {
    let mut world = world();
    let reports: Vec<ReportId> = (0..20).map(|_| world.reports("pothole")).collect();
    let cuts = [Cut::AfterStoring, Cut::InsideTheRequest, Cut::Silence, Cut::BeforeConnecting];
    for cut in cuts.into_iter().cycle().take(15) {
        world.city.is_once(Mood::cutting(cut));
    }
    world.goes_online();
    world.syncs_for(DAY);
    for report in &reports {
        assert!(matches!(world.delivery(report), Delivery::Accepted(Receipt::Id(_))));
    }
    assert_eq!(world.city.requests(), 20);
}
