//! No network, a dear one, one that lies, and clocks that jump.

use super::*;

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

const ROAMING: Connection = Connection { metered: true, roaming: true, ..Connection::FREE };
const METERED: Connection = Connection { metered: true, ..Connection::FREE };

#[test]
fn words_go_now_and_the_photo_on_wifi_where_the_city_takes_it_later() {
    let mut world = world().with_profile(r#"{"updates":"servicerequestupdates"}"#);
    let report = world.reports("pothole");
    world.radio.set(ROAMING);
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&report), id("0"));
    assert_eq!(world.photo(&report), PhotoState::Kept);
    assert!(world.city.landed()[0].form.media.is_empty());
    assert!(world.app().load().unwrap().photo_bytes > 0);
    world.dies();
    world.syncs_for(DAY);
    assert_eq!(world.photo(&report), PhotoState::Kept, "still abroad");
    world.changes_to(Connection::FREE);
    world.syncs_for(HOUR);
    assert!(matches!(world.photo(&report), PhotoState::Delivered { media_url: Some(_) }));
    assert_eq!((world.city.posts(), world.city.landed()[0].updates.len()), (1, 1));
    assert_eq!(world.app().load().unwrap().photo_bytes, 0);
}

#[test]
fn where_the_photo_has_to_come_along_the_report_waits_and_says_so() {
    let mut world = world();
    world.app().set_photo_policy(PhotoPolicy::Unmetered).unwrap();
    let (with_photo, words) = (world.reports("pothole"), world.writes("graffiti"));
    world.radio.set(METERED);
    world.syncs_for(HOUR);
    assert_eq!(world.delivery(&words), id("0"), "words travel everywhere");
    let Delivery::Queued { waiting, .. } = world.delivery(&with_photo) else { panic!("not queued") };
    assert_eq!(waiting, Some(Unfinished::Costly));
    world.app().set_photo_policy(PhotoPolicy::Always).unwrap();
    world.syncs();
    assert_eq!(world.delivery(&with_photo), id("1"), "the person changed their mind");
}

#[test]
fn a_network_that_returns_ends_every_pause_it_was_to_blame_for() {
    let mut world = world().with_city_that_is(Mood::cutting(Cut::BeforeConnecting));
    let report = world.reports("pothole");
    world.goes_online();
    world.syncs_for(6 * HOUR);
    world.city.is(Mood::honest());
    world.syncs();
    assert!(matches!(world.delivery(&report), Delivery::Queued { .. }), "half an hour's pause is not over");
    world.changes_to(Connection::FREE);
    world.syncs();
    assert_eq!(world.delivery(&report), id("0"));
}

#[test]
fn behind_a_login_page_nothing_is_posted_until_the_page_is_gone() {
    let portal = Mood { portal: true, ..Mood::honest() };
    let mut world = world().with_city_that_is(portal);
    let reports: Vec<ReportId> = (0..5).map(|_| world.writes("pothole")).collect();
    world.goes_online();
    world.syncs_for(MINUTE);
    let posts = world.city.posts();
    assert!(posts <= 2, "as many as were under way at once: {posts}");
    world.syncs_for(DAY);
    world.syncs();
    assert_eq!(world.city.posts(), posts, "a GET looks, a POST does not");
    assert_eq!(world.city.requests(), 0);
    world.city.is(Mood::honest());
    world.changes_to(Connection::FREE);
    world.syncs_for(HOUR);
    for (number, report) in reports.iter().enumerate() {
        assert!(matches!(world.delivery(report), Delivery::Accepted(_)), "{number}");
    }
    assert_eq!(world.city.requests(), 5);
}

#[test]
fn a_waiting_run_asks_nobody_while_there_is_no_network() {
    let mut world = world();
    world.reports("pothole");
    world.syncs_for(2 * DAY);
    assert_eq!(world.city.asked(), Vec::<String>::new());
}

#[test]
fn a_clock_set_back_makes_no_pause_longer() {
    let mut world = world();
    world.city.is_once(Mood::cutting(Cut::BeforeConnecting));
    let report = world.reports("pothole");
    world.goes_online();
    world.syncs();
    world.clock.jump(-86_400_000);
    world.syncs_for(MINUTE);
    assert_eq!(world.delivery(&report), id("0"), "two seconds stay two seconds");
}
