//! What a person may do with a report, and when.

use super::*;

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
