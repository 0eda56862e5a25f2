use proptest::prelude::*;

use super::{Match, covers, find, times_are_sound, window};
use crate::catalog::ServiceKind;
use crate::open311::{Filter, Profile, Sent, ServiceRequest, ServiceRequestId};
use crate::seam::Timestamp;

fn at(text: &str) -> Timestamp {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn sent() -> Sent {
    Sent {
        reference: "CL-7K3F9Q".into(),
        service_code: "006".into(),
        latitude: Some(39.952583),
        longitude: Some(-75.165222),
        description: "Deep hole".into(),
        first_attempt: at("2026-11-21T20:00:00Z"),
        last_attempt: at("2026-11-21T20:10:00Z"),
        kind: ServiceKind::Realtime,
    }
}

/// What an honest server lists after [`sent`] landed there.
fn ours() -> ServiceRequest {
    ServiceRequest {
        service_request_id: Some(ServiceRequestId("7".into())),
        service_code: Some("006".into()),
        description: Some("Deep hole".into()),
        latitude: Some(39.952583),
        longitude: Some(-75.165222),
        requested_datetime: Some(at("2026-11-21T20:10:02Z")),
        ..ServiceRequest::default()
    }
}

fn found(sent: &Sent, listed: &[ServiceRequest]) -> String {
    match find(sent, listed) {
        Match::Found(entry) => entry.service_request_id.unwrap().0,
        Match::Absent => "absent".into(),
        Match::Ambiguous => "ambiguous".into(),
    }
}

fn numbered(id: &str, entry: ServiceRequest) -> ServiceRequest {
    ServiceRequest { service_request_id: Some(ServiceRequestId(id.into())), ..entry }
}

#[test]
fn the_reference_decides_whatever_else_the_server_did_to_it() {
    let mangled = ServiceRequest {
        description: Some("Loch â Ã¼ REF cl-7k3f9q [web]".into()),
        service_code: Some("999".into()),
        latitude: Some(0.0),
        longitude: Some(0.0),
        requested_datetime: None,
        ..ours()
    };
    assert_eq!(found(&sent(), &[numbered("1", ours()), mangled.clone()]), "7");
    let later = ServiceRequest { requested_datetime: Some(at("2026-11-21T20:30:00Z")), ..mangled.clone() };
    let first = ServiceRequest { requested_datetime: Some(at("2026-11-21T20:00:01Z")), ..mangled };
    assert_eq!(found(&sent(), &[numbered("8", later), numbered("9", first)]), "9");
}

#[test]
fn without_a_reference_words_place_and_time_must_all_agree() {
    assert_eq!(found(&sent(), &[ours()]), "7");
    let as_floats = ServiceRequest {
        latitude: Some(f64::from(39.952_583_f32)),
        longitude: Some(f64::from(-75.165_22_f32)),
        ..ours()
    };
    assert_eq!(found(&sent(), &[as_floats]), "7");
    let without_code = ServiceRequest { service_code: None, ..ours() };
    assert_eq!(found(&sent(), &[without_code]), "7");
    let without_zeros = ServiceRequest { service_code: Some("6".into()), ..ours() };
    assert_eq!(found(&sent(), &[without_zeros]), "7");
}

#[test]
fn whatever_contradicts_is_not_ours() {
    for other in [
        ServiceRequest { service_code: Some("007".into()), ..ours() },
        ServiceRequest { latitude: Some(39.952603), ..ours() },
        ServiceRequest { description: Some("Graffiti".into()), ..ours() },
        ServiceRequest { description: Some("Deep hole Ref CL-000000".into()), ..ours() },
        ServiceRequest { description: None, requested_datetime: Some(at("2026-11-20T10:00:00Z")), ..ours() },
        ServiceRequest { service_request_id: None, ..ours() },
    ] {
        assert_eq!(found(&sent(), std::slice::from_ref(&other)), "absent", "{other:?}");
        assert_eq!(found(&sent(), &[other, ours()]), "7");
    }
    assert_eq!(found(&sent(), &[]), "absent");
}

#[test]
fn what_may_be_ours_needs_a_person() {
    for maybe in [
        ServiceRequest { description: None, ..ours() },
        ServiceRequest { latitude: None, ..ours() },
        ServiceRequest { latitude: Some(0.0), longitude: Some(0.0), ..ours() },
        ServiceRequest { requested_datetime: None, ..ours() },
        ServiceRequest { requested_datetime: Some(at("2026-11-21T15:10:00Z")), ..ours() },
        ServiceRequest { requested_datetime: Some(at("2026-11-20T10:00:00Z")), ..ours() },
        ServiceRequest { description: Some("Deep".into()), ..ours() },
    ] {
        assert_eq!(found(&sent(), std::slice::from_ref(&maybe)), "ambiguous", "{maybe:?}");
    }
    assert_eq!(found(&sent(), &[ours(), numbered("8", ours())]), "ambiguous");
    let nowhere = Sent { latitude: None, longitude: None, ..sent() };
    assert_eq!(found(&nowhere, &[ours()]), "ambiguous");
}

#[test]
fn the_window_has_room_for_clocks_and_asks_only_what_the_server_knows() {
    let filter = window(&sent(), &Profile::default());
    assert_eq!(filter.service_code.as_deref(), Some("006"));
    assert_eq!(filter.start_date, Some(at("2026-11-20T18:00:00Z")));
    assert_eq!(filter.end_date, None);
    let blunt = Profile::from_json(r#"{"filters":["status"]}"#).unwrap();
    assert_eq!(window(&sent(), &blunt), Filter::default());
}

#[test]
fn only_a_trusted_list_that_is_not_full_covers_the_window() {
    let trusted = Profile { lists_requests: true, page_size: 3, ..Profile::default() };
    let filter = window(&sent(), &trusted);
    assert!(covers(&filter, &[], &trusted));
    assert!(covers(&filter, &[ours(), ours()], &trusted));
    assert!(!covers(&filter, &[ours(), ours(), ours()], &trusted), "a full page may hide more");
    let moderated = Profile { lists_requests: false, ..Profile::default() };
    assert!(!covers(&filter, &[], &moderated), "this server's lists hide things");
    let foreign = ServiceRequest { service_code: Some("1".into()), ..ours() };
    assert!(!covers(&filter, &[foreign], &trusted), "the service was not obeyed");
    let ancient = ServiceRequest { requested_datetime: Some(at("2010-04-14T06:37:38Z")), ..ours() };
    assert!(!covers(&filter, &[ancient], &trusted), "the dates were not obeyed");
    let nameless = ServiceRequest { status: Some("ok".into()), ..ServiceRequest::default() };
    assert!(!covers(&filter, &[nameless], &trusted), "this is no list of requests");
    let open_only = Filter { status: Some("open".into()), ..filter };
    assert!(!covers(&open_only, &[], &trusted), "it may be closed already");
}

#[test]
fn a_list_of_a_round_number_of_entries_may_be_a_page() {
    let filter = window(&sent(), &Profile::default());
    for (count, covered) in [(24, true), (25, false), (26, true), (50, false), (100, false), (999, true), (1000, false)]
    {
        let listed: Vec<_> = (0..count).map(|id: u32| numbered(&id.to_string(), ours())).collect();
        assert_eq!(covers(&filter, &listed, &Profile::default()), covered, "{count}");
    }
}

#[test]
fn times_of_a_clock_that_was_wrong_prove_nothing() {
    let now = at("2026-11-21T21:00:00Z");
    assert!(times_are_sound(&sent(), now, None));
    assert!(times_are_sound(&sent(), now, Some(-120_000)));
    assert!(!times_are_sound(&sent(), now, Some(7_200_000)), "the device is two hours behind the server");
    assert!(!times_are_sound(&sent(), at("2026-11-21T19:00:00Z"), None), "sent in the future");
    assert!(!times_are_sound(&sent(), at("2027-03-01T00:00:00Z"), None), "servers list 90 days");
    let backwards = Sent { first_attempt: at("2026-11-21T20:20:00Z"), ..sent() };
    assert!(!times_are_sound(&backwards, now, None), "the clock went back between two attempts");
}

proptest! {
    #[test]
    fn what_landed_on_an_honest_server_is_never_called_absent(
        seconds in -800i64..3000,
        jitter in -9e-6..9e-6f64,
        knows_code: bool, knows_place: bool, knows_words: bool, knows_time: bool,
    ) {
        let made = Timestamp::from_millis(sent().first_attempt.as_millis().saturating_add(seconds.saturating_mul(1000)));
        let mut entry = ours();
        entry.latitude = entry.latitude.filter(|_| knows_place).map(|latitude| latitude + jitter);
        entry.service_code = entry.service_code.filter(|_| knows_code);
        entry.description = entry.description.filter(|_| knows_words);
        entry.requested_datetime = Some(made).filter(|_| knows_time);
        prop_assert_ne!(find(&sent(), &[entry]), Match::Absent);
    }
}
