//! Photos that travel in pieces, ahead of their request.

use super::*;

const PIECES: &str = r#"{"media":{"upload_endpoint":"files/"}}"#;

/// What the phone keeps of the one photo.
fn kept(world: &mut World, report: &ReportId) -> Vec<u8> {
    let photo_id = world.report(report).photos.remove(0).photo_id;
    world.app().photo_bytes(&photo_id, false).unwrap()
}

fn shows_its_photo(world: &mut World, report: &ReportId) {
    assert!(matches!(world.photo(report), PhotoState::Delivered { media_url: Some(_) }), "{:?}", world.photo(report));
}

#[test]
fn a_photo_arrives_in_pieces_and_the_request_names_its_address() {
    let mut world = world().with_profile(PIECES);
    let report = reports_with_a_large_photo(&mut world);
    an_hour_online(&mut world);
    assert_eq!(world.delivery(&report), id("0"));
    let landed = world.city.landed().remove(0);
    assert!(landed.form.media.is_empty(), "nothing but the address goes along");
    assert_eq!(landed.form.get("media_url"), "https://city.example/files/0");
    assert_eq!(landed.photos, [kept(&mut world, &report)]);
    shows_its_photo(&mut world, &report);
    assert!(world.city.asked().iter().filter(|line| line.starts_with("PATCH")).count() > 1);
}

#[test]
fn a_line_that_is_cut_in_every_piece_costs_time_and_no_byte_of_the_photo() {
    let mut world = world().with_profile(PIECES);
    world.city.is(Mood { files: Files::CutAfter(30_000), ..Mood::honest() });
    let report = reports_with_a_large_photo(&mut world);
    an_hour_online(&mut world);
    assert_eq!((world.city.posts(), world.city.requests()), (1, 1));
    assert_eq!(world.city.landed()[0].photos, [kept(&mut world, &report)]);
    shows_its_photo(&mut world, &report);
}

#[test]
fn a_phone_that_dies_in_the_middle_goes_on_where_it_was() {
    let mut world = world().with_profile(PIECES);
    world.city.is(Mood { files: Files::CutAfter(20_000), slow: Duration::from_secs(5), ..Mood::honest() });
    let report = reports_with_a_large_photo(&mut world);
    world.goes_online();
    for _ in 0..3 {
        world.dies_while_syncing(Duration::from_secs(21));
    }
    let PhotoState::Uploading { confirmed, total } = world.photo(&report) else { panic!("{:?}", world.photo(&report)) };
    assert!(0 < confirmed && confirmed < total, "{confirmed} of {total}");
    assert_eq!(world.city.uploads(), 1, "it goes on, it does not begin again");
    world.syncs_for(HOUR);
    assert_eq!(world.city.landed()[0].photos, [kept(&mut world, &report)]);
    assert_eq!(world.city.uploads(), 1);
}

#[test]
fn a_server_without_a_place_for_pieces_gets_the_photo_with_the_request() {
    let mut world = world().with_profile(PIECES);
    world.city.is(Mood { files: Files::Missing, ..Mood::honest() });
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.city.landed()[0].form.media, [kept(&mut world, &report)]);
    shows_its_photo(&mut world, &report);
}

#[test]
fn several_photos_go_where_several_are_taken_and_one_too_many_is_told() {
    let mut world = world().with_profile(r#"{"media":{"upload_endpoint":"files/","count":2}}"#);
    let mut draft = world.draft("pothole");
    for number in 1..=3 {
        let path = world.folder().join(format!("{number}.jpg"));
        std::fs::write(&path, curbline_tests::jpeg(64, 48, number)).unwrap();
        draft.photos.push(PhotoDraft { path, redactions: Vec::new() });
    }
    let report = world.saves(&draft);
    an_hour_online(&mut world);
    let landed = world.city.landed().remove(0);
    assert_eq!(landed.form.all("media_url").count(), 2);
    assert_eq!(landed.photos.len(), 2);
    assert_eq!(world.report(&report).photos[2].state, PhotoState::Dropped { reason: DropReason::TooMany });
}

#[test]
fn an_answer_that_was_lost_after_an_upload_makes_no_second_request() {
    let mut world = world().with_profile(PIECES);
    world.city.is_once(Mood::cutting(Cut::AfterStoring));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!((world.city.posts(), world.city.requests()), (1, 1));
    assert_eq!(world.delivery(&report), id("0"));
    shows_its_photo(&mut world, &report);
}

#[test]
fn what_a_person_gives_up_in_the_middle_is_cleared_away_at_the_city() {
    let mut world = world().with_profile(PIECES);
    world.city.is(Mood { files: Files::CutAfter(20_000), slow: Duration::from_secs(5), ..Mood::honest() });
    let report = reports_with_a_large_photo(&mut world);
    world.goes_online();
    world.dies_while_syncing(Duration::from_secs(40));
    assert_eq!(world.city.uploads(), 1);
    world.city.is(Mood::honest());
    world.app().discard(&report).unwrap();
    world.syncs();
    assert_eq!((world.city.uploads(), world.city.requests()), (0, 0));
}

#[test]
fn a_finished_upload_that_waited_too_long_is_made_again() {
    let mut world = world().with_profile(PIECES);
    world.city.is_once(Mood::answering(Answer::Busy("86400")));
    let report = world.reports("pothole");
    an_hour_online(&mut world);
    assert_eq!(world.city.uploads(), 1);
    world.waits(DAY);
    world.syncs_for(HOUR);
    assert_eq!(world.city.landed()[0].form.get("media_url"), "https://city.example/files/1");
    shows_its_photo(&mut world, &report);
}
