//! What counts as acceptance, and what does not.

use super::*;

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
fn every_kind_of_city_is_understood() {
    let cities = [
        Mood { strict: true, only: Some(".xml"), xml: true, ..Mood::honest() },
        Mood { only: Some(".json"), ..Mood::honest() },
        Mood::answering(Answer::EverybodysWithoutDescription),
        Mood::answering(Answer::Bytes(b"\xEF\xBB\xBF[{\"service_request_id\":\"ID\"}]")),
        Mood::answering(Answer::Bytes(
            b"<?xml version=\"1.0\" encoding=\"utf-8\"?><service_requests><request>\
            <service_request_id>ID</service_request_id><service_notice>Stra\xDFe</service_notice></request>\
            </service_requests>",
        )),
        Mood::answering(Answer::Bytes(b"<request><service_request_id>ID</service_request_id></request>")),
        Mood::answering(Answer::Bytes(b"{\"response\":{\"requests\":[{\"id\":ID}]}}")).in_xml(),
        Mood::answering(Answer::Bytes(b"null")),
    ];
    for (number, mood) in cities.into_iter().enumerate() {
        let mut world = world().with_city_that_is(mood);
        let report = world.reports("pothole");
        an_hour_online(&mut world);
        assert_eq!(world.delivery(&report), id("0"), "city {number}");
        assert_eq!((world.city.posts(), world.city.requests()), (1, 1), "city {number}");
    }
}

#[test]
fn error_pages_of_every_kind_park_nothing_that_may_have_landed_and_quote_no_markup() {
    for body in ["<html><h1>Oops</h1></html>", "", "<code>400</code><description>bad", "{\"code\":", "Stra\u{fffd}e"] {
        let mut world = world();
        world.city.is(Mood::answering(Answer::Status { status: 400, stored: false, body }));
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs_for(2 * HOUR);
        let Delivery::Parked(ParkReason::Refused(refusal)) = world.delivery(&report) else { panic!("{body:?}") };
        assert!(!refusal.words.contains('<'), "{:?}", refusal.words);
        world.city.is(Mood::answering(Answer::Status { status: 503, stored: true, body }));
        world.app().retry(&report).unwrap();
        world.syncs();
        assert_eq!(world.delivery(&report), Delivery::Uncertain, "{body:?}");
    }
}

#[test]
fn held_for_moderation_is_accepted_where_the_profile_says_so_and_a_doubt_elsewhere() {
    let held = Mood::answering(Answer::HeldForModeration).listing(Listing::Hides);
    let mut known = world().with_profile(r#"{"accepts_without_id":true}"#).with_city_that_is(held.clone());
    let report = known.reports("pothole");
    an_hour_online(&mut known);
    assert_eq!(known.delivery(&report), Delivery::Accepted(Receipt::Blackbox));
    let mut unknown = world().with_profile(r#"{"lists_requests":false}"#).with_city_that_is(held);
    let report = unknown.reports("pothole");
    an_hour_online(&mut unknown);
    assert_eq!(unknown.delivery(&report), Delivery::Parked(ParkReason::CannotTell));
    assert_eq!(unknown.city.posts(), 1);
}

#[test]
fn a_repeat_that_is_refused_is_found_by_its_list_or_counts_as_the_profile_says() {
    let profile = |counts: bool| format!(r#"{{"duplicate_patterns":["already exists"],"repeat_is_receipt":{counts}}}"#);
    // The list shows nothing for an hour, so the request looks absent, is sent again, and is refused as a repeat.
    let lost =
        || Mood { answer: Answer::RepeatRefused, ..Mood::cutting(Cut::AfterStoring).listing(Listing::Lags(HOUR)) };
    let repeat = Mood::answering(Answer::RepeatRefused).listing(Listing::Hides);
    for (counts, expected) in [(true, true), (false, false)] {
        let mut world = world().with_profile(&profile(counts)).with_city_that_is(repeat.clone());
        world.city.is_once(lost());
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs_for(30 * MINUTE);
        assert_eq!((world.city.posts(), world.city.requests()), (2, 1));
        let delivery = world.delivery(&report);
        assert_eq!(delivery == Delivery::Accepted(Receipt::Blackbox), expected, "{delivery:?}");
        assert_eq!(matches!(delivery, Delivery::Parked(ParkReason::Duplicate(_))), !expected, "{delivery:?}");
    }
}
