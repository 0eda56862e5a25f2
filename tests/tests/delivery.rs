//! The promise, story by story: what was saved is kept, it arrives once, and the truth is told about it.

use std::time::Duration;

use curbline_core::open311::{Receipt, ServiceRequestId, Token};
use curbline_core::outbox::{Cancel, ParkReason, Unfinished};
use curbline_core::report::{Delivery, DropReason, PhotoState, ReportId};
use curbline_core::{Error, Obstacle};
use curbline_tests::lengths::{DAY, HOUR, MINUTE};
use curbline_tests::{Answer, Cut, Listing, Mood, Photos, Takes, World};

fn world() -> World {
    World::at("2026-03-01T08:00:00Z")
}

fn id(number: &str) -> Delivery {
    Delivery::Accepted(Receipt::Id(ServiceRequestId(number.to_owned())))
}

/// The phone has signal and delivers for an hour.
fn an_hour_online(world: &mut World) {
    world.goes_online();
    world.syncs_for(HOUR);
}

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
fn a_person_who_knows_that_it_arrived_can_say_so() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::AfterStoring).listing(Listing::Broken));
    world.city.is(Mood::honest().listing(Listing::Missing));
    let report = world.reports("pothole");
    world.goes_online();
    world.syncs_for(2 * DAY);
    assert_eq!(world.delivery(&report), Delivery::Parked(ParkReason::CannotTell));
    world.app().mark_arrived(&report, Some(ServiceRequestId("0".to_owned()))).unwrap();
    assert_eq!(world.delivery(&report), id("0"));
    assert_eq!(world.city.posts(), 1);
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
fn a_token_is_acceptance_and_becomes_a_number_later() {
    let mut world = world();
    let report = world.reports("tree");
    an_hour_online(&mut world);
    let token = Delivery::Accepted(Receipt::Token(Token("token-1".to_owned())));
    assert_eq!(world.delivery(&report), token);
    world.dies();
    world.syncs_for(6 * HOUR);
    assert_eq!(world.delivery(&report), id("0"));
    assert!(matches!(world.photo(&report), PhotoState::Delivered { media_url: Some(_) }));
    assert_eq!(world.city.posts(), 1);
}

#[test]
fn a_blackbox_is_accepted_without_a_number() {
    let mut world = world();
    world.goes_online();
    let app = world.app();
    let catalog = world.refreshes();
    assert_eq!(catalog.services.len(), 4);
    drop(app);
    let report = world.reports("tip");
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&report), Delivery::Accepted(Receipt::Blackbox));
    assert_eq!(world.city.posts(), 1);
}

#[test]
fn every_way_of_saying_yes_is_understood_in_both_formats() {
    for xml in [false, true] {
        for answer in [Answer::Honest, Answer::IdUnderId, Answer::Wrapped] {
            let mut world = world().with_city_that_is(Mood { xml, ..Mood::answering(answer.clone()) });
            let report = world.reports("pothole");
            an_hour_online(&mut world);
            assert_eq!(world.delivery(&report), id("0"), "{answer:?} xml: {xml}");
            assert_eq!(world.city.requests(), 1, "{answer:?} xml: {xml}");
        }
    }
}

#[test]
fn somebody_elses_requests_a_login_page_and_silence_are_no_evidence() {
    let answers = [
        Answer::EverybodysRequests,
        Answer::LoginPage,
        Answer::EmptyButStored,
        Answer::Status { status: 500, stored: true, body: "<html>oops</html>" },
        Answer::Status { status: 502, stored: false, body: "" },
    ];
    for answer in answers {
        let mut world = world();
        world.city.is_once(Mood::answering(answer.clone()));
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs();
        assert_eq!(world.delivery(&report), Delivery::Uncertain, "{answer:?}");
        world.syncs_for(HOUR);
        assert_eq!(world.delivery(&report), id("0"), "{answer:?}");
        assert_eq!(world.city.requests(), 1, "{answer:?}");
    }
}

#[test]
fn a_400_that_ends_delivers_and_one_that_lasts_parks_with_the_citys_words() {
    let down = Answer::Status { status: 400, stored: false, body: r#"[{"code":400,"description":"CRM is down"}]"# };
    let mut world = world();
    world.city.is_once(Mood::answering(down.clone()));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"), "well ten minutes later");

    world.city.is(Mood::answering(down));
    let second = world.reports("pothole");
    world.syncs_for(3 * HOUR);
    let Delivery::Parked(ParkReason::Refused(refusal)) = world.delivery(&second) else { panic!("not parked") };
    assert_eq!((refusal.status, refusal.words.as_str()), (400, "CRM is down"));
    assert_eq!(world.city.requests(), 1);
}

#[test]
fn what_the_city_misses_can_be_edited_and_sent() {
    let missing = Answer::Status { status: 422, stored: false, body: r#"[{"code":422,"description":"how deep?"}]"# };
    let mut world = world();
    world.city.is_once(Mood::answering(missing));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert!(matches!(world.delivery(&report), Delivery::Parked(ParkReason::Incomplete(_))));
    let edit = curbline_core::app::Edit { description: Some("A foot deep".to_owned()), ..Default::default() };
    world.app().edit(&report, edit).unwrap();
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&report), id("0"));
    assert!(world.city.landed()[0].form.get("description").starts_with("A foot deep"));
}

#[test]
fn a_busy_server_is_left_alone_for_as_long_as_it_asks() {
    let mut world = world();
    world.city.is_once(Mood::answering(Answer::Busy("600")));
    world.reports("pothole");
    world.goes_online();
    world.syncs();
    world.writes("pothole");
    world.syncs_for(9 * MINUTE);
    assert_eq!(world.city.posts(), 1, "the pause holds every lane of the server");
    let summary = world.syncs_for(HOUR);
    assert_eq!((summary.delivered, summary.pending), (2, 0));
}

#[test]
fn a_key_that_is_refused_holds_the_server_until_a_person_acts() {
    let denied = Answer::Status { status: 403, stored: false, body: r#"[{"code":403,"description":"api_key"}]"# };
    let mut world = world().with_city_that_is(Mood::answering(denied));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    let Delivery::Queued { waiting, .. } = world.delivery(&report) else { panic!("not queued") };
    assert_eq!(waiting, Some(Unfinished::Denied));
    assert_eq!(world.city.posts(), 1);
    world.city.is(Mood::honest());
    world.app().retry(&report).unwrap();
    world.syncs();
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn an_unknown_server_is_asked_to_bear_twenty_requests_a_minute() {
    let mut world = world();
    let reports: Vec<ReportId> = (0..50).map(|_| world.writes("pothole")).collect();
    world.goes_online();
    world.syncs();
    assert_eq!(world.city.posts(), 20);
    world.dies();
    assert_eq!(world.syncs().delivered, 0, "the pace holds over restarts");
    world.syncs_for(MINUTE);
    assert_eq!(world.city.posts(), 40);
    world.syncs_for(5 * MINUTE);
    assert_eq!(world.city.requests(), reports.len());
}

#[test]
fn a_parked_report_delays_no_other() {
    let gone = Answer::Status { status: 404, stored: false, body: r#"[{"code":404,"description":"no such service"}]"# };
    let mut world = world();
    world.city.is_once(Mood::answering(gone));
    let first = world.reports("pothole");
    let second = world.reports("pothole");
    an_hour_online(&mut world);
    assert!(matches!(world.delivery(&first), Delivery::Parked(ParkReason::Refused(_))));
    assert_eq!(world.delivery(&second), id("0"));
}

#[test]
fn a_photo_that_is_too_large_for_the_city_is_sent_smaller() {
    let mut world = world().with_city_that_is(Mood::answering(Answer::TooLargeAbove(150_000)));
    let photo = curbline_tests::large(world.folder());
    let mut draft = world.draft("pothole");
    draft.photos = vec![curbline_core::report::PhotoDraft { path: photo, redactions: Vec::new() }];
    let report = world.saves(&draft);
    assert!(world.report(&report).photos[0].bytes > 200_000);
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    let sent = world.city.landed()[0].form.media[0].len();
    assert!((5_000..150_000).contains(&sent), "{sent}");
    assert!(world.city.posts() > 1);
    assert_eq!(world.city.requests(), 1);
}

#[test]
fn a_photo_the_city_dropped_is_told() {
    let mut world = world().with_city_that_is(Mood::honest().with_photos(Photos::Dropped));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    assert_eq!(world.photo(&report), PhotoState::Dropped { reason: DropReason::NotShown });
}

#[test]
fn no_network_for_a_week_costs_nothing() {
    let mut world = world().with_city_that_is(Mood::cutting(Cut::BeforeConnecting));
    let report = world.reports("pothole");
    world.goes_online();
    world.syncs_for(7 * DAY);
    let Delivery::Queued { waiting, .. } = world.delivery(&report) else { panic!("not queued") };
    assert_eq!(waiting, Some(Unfinished::Unreachable));
    world.city.is(Mood::honest());
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_clock_that_jumps_neither_stalls_nor_floods() {
    for jump in [-400 * 86_400_000_i64, 400 * 86_400_000] {
        let mut world = world();
        world.city.is_once(Mood::cutting(Cut::BeforeConnecting));
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs();
        world.clock.jump(jump);
        world.syncs_for(HOUR);
        assert_eq!(world.delivery(&report), id("0"), "jump of {jump}");
        assert_eq!(world.city.posts(), 2, "jump of {jump}");
    }
}

#[test]
fn what_a_person_paused_waits_for_the_person() {
    let mut world = world();
    let report = world.reports("pothole");
    world.app().pause().unwrap();
    world.dies();
    an_hour_online(&mut world);
    assert_eq!(world.city.posts(), 0);
    world.app().resume().unwrap();
    world.syncs();
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn a_discarded_report_is_gone_with_its_photo_and_is_not_sent() {
    let mut world = world();
    let report = world.reports("pothole");
    let vault = world.folder().join("phone/vault");
    assert_eq!(std::fs::read_dir(&vault).unwrap().count(), 2, "the photo and its thumbnail");
    world.app().discard(&report).unwrap();
    assert_eq!(std::fs::read_dir(&vault).unwrap().count(), 0);
    an_hour_online(&mut world);
    assert_eq!(world.city.posts(), 0);
    assert!(matches!(world.app().report(&report), Err(Error::UnknownReport { .. })));
}

#[test]
fn what_the_city_has_cannot_be_changed_here() {
    let mut world = world();
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    let app = world.app();
    let accepted = |result: Result<(), Error>| matches!(result, Err(Error::NotPossible(Obstacle::Accepted)));
    assert!(accepted(app.discard(&report)));
    assert!(accepted(app.retry(&report)));
    assert!(accepted(app.edit(&report, curbline_core::app::Edit::default())));
    let nobody = ReportId("NOBODY".to_owned());
    assert!(matches!(app.discard(&nobody), Err(Error::UnknownReport { .. })));
}

#[test]
fn two_reports_with_one_photo_keep_it_until_both_are_gone() {
    let mut world = world();
    let photo = curbline_tests::pothole(world.folder(), 9);
    let mut draft = world.draft("pothole");
    draft.photos = vec![curbline_core::report::PhotoDraft { path: photo, redactions: Vec::new() }];
    let (first, second) = (world.saves(&draft), world.saves(&draft));
    world.app().discard(&first).unwrap();
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&second), id("0"));
    assert_eq!(world.city.landed()[0].form.media.len(), 1);
}

#[test]
fn a_photo_that_was_lost_on_the_device_is_told_and_nothing_is_sent_without_it() {
    let mut world = world();
    let report = world.reports("pothole");
    let photo = world.report(&report).photos.remove(0);
    std::fs::remove_file(world.folder().join(format!("phone/vault/{}.jpg", photo.photo_id))).unwrap();
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), Delivery::Parked(ParkReason::PhotoLost));
    assert_eq!(world.city.posts(), 0);
}

#[test]
fn a_catalogue_that_suddenly_holds_one_entry_is_doubted_first() {
    let mut world = world();
    world.goes_online();
    assert_eq!(world.refreshes().services.len(), 4);
    world.city.offers(serde_json::json!([{ "service_code": "tip", "service_name": "Tip" }]));
    assert_eq!(world.refreshes().services.len(), 4);
    world.waits(MINUTE);
    assert_eq!(world.refreshes().services.len(), 4);
    world.waits(HOUR);
    assert_eq!(world.refreshes().services.len(), 1);
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
