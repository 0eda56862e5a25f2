//! Servers that refuse, are busy, or bear little hold their own lanes and nobody else's.

use super::*;

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
