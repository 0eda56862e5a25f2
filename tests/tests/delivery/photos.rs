//! A photo is delivered, kept, or truthfully told as dropped.

use super::*;

#[test]
fn a_photo_that_is_too_large_for_the_city_is_sent_smaller() {
    let mut world = world().with_city_that_is(Mood::answering(Answer::TooLargeAbove(150_000)));
    let report = reports_with_a_large_photo(&mut world);
    assert!(world.report(&report).photos[0].bytes > 200_000);
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    let sent = world.city.landed()[0].form.media[0].len();
    assert!((5_000..150_000).contains(&sent), "{sent}");
    assert!(world.city.posts() > 1);
    assert_eq!(world.city.requests(), 1);
}

#[test]
fn a_city_that_answers_long_bodies_with_everybodys_requests_gets_the_photo_smaller() {
    let mut world = world().with_city_that_is(Mood::answering(Answer::EverybodysAbove(150_000)));
    let report = reports_with_a_large_photo(&mut world);
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    assert!(matches!(world.photo(&report), PhotoState::Delivered { media_url: Some(_) }));
    assert_eq!(world.city.requests(), 1);
    assert!((3..6).contains(&world.city.posts()), "{}", world.city.posts());
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
fn two_reports_with_one_photo_keep_it_until_both_are_gone() {
    let mut world = world();
    let photo = curbline_tests::pothole(world.folder(), 9);
    let mut draft = world.draft("pothole");
    draft.photos = vec![PhotoDraft { path: photo, redactions: Vec::new() }];
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

const ATTACHES: &str = r#"{"updates":"servicerequestupdates"}"#;

#[test]
fn a_photo_the_city_dropped_is_added_where_the_profile_knows_how() {
    let mut world = world().with_profile(ATTACHES).with_city_that_is(Mood::honest().with_photos(Photos::Dropped));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    let landed = world.city.landed().remove(0);
    assert_eq!((landed.updates.len(), landed.photos.len()), (1, 1));
    assert!(landed.updates[0].get("description").contains(&world.report(&report).reference.0));
    let media_url = Some("https://city.example/media/0.jpg".to_owned());
    assert_eq!(world.photo(&report), PhotoState::Delivered { media_url });
    assert_eq!(world.city.posts(), 1, "the request itself is never sent twice");
}

#[test]
fn a_photo_that_was_uploaded_is_added_by_its_address() {
    let profile = r#"{"updates":"servicerequestupdates","media":{"upload_endpoint":"files/"}}"#;
    let mut world = world().with_profile(profile).with_city_that_is(Mood::honest().with_photos(Photos::Dropped));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    let landed = world.city.landed().remove(0);
    assert!(landed.updates[0].get("media_url").starts_with("https://city.example/files/"));
    assert!(matches!(world.photo(&report), PhotoState::Delivered { media_url: Some(_) }));
}

#[test]
fn a_photo_that_cannot_be_added_either_is_told_and_costs_one_update() {
    for (updates, count) in [(Updates::DropsPhotos, 1), (Updates::Missing, 0)] {
        let mood = Mood { updates, ..Mood::honest().with_photos(Photos::Dropped) };
        let mut world = world().with_profile(ATTACHES).with_city_that_is(mood);
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs_for(DAY);
        assert!(matches!(world.photo(&report), PhotoState::Dropped { .. }), "{:?}", world.photo(&report));
        assert_eq!(world.city.landed()[0].updates.len(), count);
    }
}

#[test]
fn an_update_whose_answer_was_lost_is_looked_for_and_not_sent_twice() {
    for (cut, updates) in [(Cut::AfterStoring, 1), (Cut::InsideTheRequest, 1)] {
        let dropped = Mood::honest().with_photos(Photos::Dropped);
        let mut world = world().with_profile(ATTACHES).with_city_that_is(dropped.clone());
        let report = world.reports("pothole");
        world.goes_online();
        world.syncs();
        world.city.is_once(Mood { cut, ..dropped });
        world.syncs_for(DAY);
        let landed = world.city.landed().remove(0);
        assert_eq!((landed.updates.len(), landed.photos.len()), (updates, 1), "{cut:?}");
        assert!(matches!(world.photo(&report), PhotoState::Delivered { media_url: Some(_) }), "{cut:?}");
    }
}

#[test]
fn a_clock_that_disagrees_with_the_city_proves_no_update_absent() {
    let dropped = Mood::honest().with_photos(Photos::Dropped);
    let mut world = world().with_profile(ATTACHES).with_city_that_is(dropped.clone());
    let report = world.reports("pothole");
    world.goes_online();
    world.syncs();
    world.city.is_once(Mood { cut: Cut::InsideTheRequest, ..dropped });
    world.clock.jump(-2 * 86_400_000);
    world.syncs_for(DAY);
    assert_eq!(world.city.landed()[0].updates.len(), 0);
    assert!(matches!(world.photo(&report), PhotoState::Dropped { .. }), "{:?}", world.photo(&report));
}

#[test]
fn a_city_that_shows_no_photos_is_not_said_to_have_dropped_them() {
    let mut world = world().with_profile(r#"{"media":{"shown":false}}"#);
    world.city.is(Mood::honest().with_photos(Photos::Dropped));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.photo(&report), PhotoState::Delivered { media_url: None });
}

#[test]
fn photos_go_as_text_where_that_is_the_only_way() {
    let mut world = world().with_profile(r#"{"media":{"style":"base64"}}"#);
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    let photo_id = world.report(&report).photos.remove(0).photo_id;
    assert_eq!(world.city.landed()[0].photos, [world.app().photo_bytes(&photo_id, false).unwrap()]);
}
