use super::*;
use crate::seam::Unsent;

const NOW: Timestamp = Timestamp::EPOCH;
const URL: &str = "https://city.example/files/1";

fn answer(status: u16) -> Answer {
    Answer { status, ..Answer::default() }
}

fn at(status: u16, offset: u64) -> Reply {
    Reply::Answer(Answer { offset: Some(offset), ..answer(status) })
}

fn just(status: u16) -> Reply {
    Reply::Answer(answer(status))
}

fn asked(reply: Reply) -> Event {
    Event::Asked { reply }
}

fn sent(from: u64, length: u64, reply: Reply) -> Event {
    Event::Sent { from, length, reply, took: Duration::from_secs(1) }
}

/// An upload of 100,000 bytes of which the server confirmed some, and a call that knows it.
fn under_way(offset: u64) -> (Course, Upload) {
    let mut upload = Upload::new("https://city.example/files/", 100_000);
    upload.created = 1;
    upload.stage = Stage::Open { url: URL.to_owned(), offset, expires: None };
    let mut course = Course::new(upload.length);
    assert_eq!(course.next(&mut upload, Event::Called, NOW), Action::Ask, "what was saved may be old");
    course.next(&mut upload, asked(at(200, offset)), NOW);
    (course, upload)
}

/// A call that asks for a new upload, and how many bytes go with it.
fn creating(length: u64) -> (Course, Upload, u64) {
    let mut upload = Upload::new("https://city.example/files/", length);
    let mut course = Course::new(length);
    let Action::Create { with } = course.next(&mut upload, Event::Called, NOW) else { panic!("an upload is new") };
    (course, upload, with)
}

fn created(with: u64, offset: Option<u64>) -> Event {
    let reply = Answer { location: Some("1".to_owned()), offset, ..answer(201) };
    Event::Created { with, reply: Reply::Answer(reply) }
}

fn pause_of(action: Action) -> (Wait, Option<u64>) {
    match &action {
        Action::End(Outcome::Later { why, pause }) => (*why, pause.map(|pause| pause.as_secs())),
        Action::Create { .. } | Action::Ask | Action::Send { .. } | Action::End(_) => panic!("{action:?}"),
    }
}

#[test]
fn the_first_bytes_go_with_the_creation_and_a_small_photo_with_it_as_a_whole() {
    let (mut course, mut upload, with) = creating(5_000);
    assert_eq!(with, 5_000);
    let action = course.next(&mut upload, created(with, Some(5_000)), NOW);
    assert_eq!(action, Action::End(Outcome::Done { url: URL.to_owned() }));
    let (mut course, mut upload, with) = creating(100_000);
    assert_eq!(with, 16 * 1024);
    let action = course.next(&mut upload, created(with, Some(10_000)), NOW);
    assert_eq!(action, Action::Send { from: 10_000, length: 65_536 }, "the server may take less");
}

#[test]
fn a_server_that_says_nothing_of_the_first_bytes_is_asked() {
    let (mut course, mut upload, with) = creating(100_000);
    assert_eq!(course.next(&mut upload, created(with, None), NOW), Action::Ask);
    assert_eq!(upload.url(), Some(URL), "the address is there to be saved");
    assert_eq!(course.next(&mut upload, asked(at(200, 0)), NOW), Action::Send { from: 0, length: 65_536 });
}

#[test]
fn a_lost_creation_is_repeated_without_bytes() {
    let (mut course, mut upload, with) = creating(100_000);
    let lost = Event::Created { with, reply: Reply::Lost(Lost::Cut) };
    assert_eq!(course.next(&mut upload, lost, NOW), Action::Create { with: 0 });
    let action = course.next(&mut upload, created(0, None), NOW);
    assert_eq!(action, Action::Send { from: 0, length: 65_536 }, "an upload without bytes begins at 0");
}

#[test]
fn a_server_that_refuses_bytes_at_creation_is_asked_without_them_once() {
    let (mut course, mut upload, with) = creating(100_000);
    let refusal = |with| Event::Created { with, reply: just(415) };
    assert_eq!(course.next(&mut upload, refusal(with), NOW), Action::Create { with: 0 });
    assert_eq!(course.next(&mut upload, refusal(0), NOW), refused(Refusal::Status { status: 415 }));
}

#[test]
fn a_creation_that_is_refused_says_why() {
    for (status, outcome) in [
        (401, Outcome::Denied { status: 401 }),
        (403, Outcome::Denied { status: 403 }),
        (404, Outcome::Refused(Refusal::Status { status: 404 })),
        (412, Outcome::Refused(Refusal::Version)),
        (413, Outcome::TooLarge),
        (201, Outcome::Refused(Refusal::Address)),
        (302, Outcome::Later { why: Wait::NotTus { status: 302 }, pause: None }),
        (200, Outcome::Later { why: Wait::NotTus { status: 200 }, pause: None }),
        (500, Outcome::Later { why: Wait::Failing { status: 500 }, pause: None }),
    ] {
        let (mut course, mut upload, with) = creating(100_000);
        let event = Event::Created { with, reply: just(status) };
        assert_eq!(course.next(&mut upload, event, NOW), Action::End(outcome), "{status}");
    }
}

#[test]
fn an_address_less_safe_than_the_endpoint_is_refused() {
    let (mut course, mut upload, with) = creating(100_000);
    let reply = Reply::Answer(Answer { location: Some("http://elsewhere.example/1".to_owned()), ..answer(201) });
    let action = course.next(&mut upload, Event::Created { with, reply }, NOW);
    assert_eq!((action, upload.url()), (refused(Refusal::Address), None));
}

#[test]
fn after_anything_odd_the_offset_is_asked_before_more_is_sent() {
    for reply in [
        Reply::Lost(Lost::Cut),
        Reply::Lost(Lost::Timeout),
        just(204),
        just(200),
        just(400),
        just(409),
        just(460),
        just(500),
        just(502),
        at(204, 90_000),
        at(204, 1_000),
    ] {
        let (mut course, mut upload) = under_way(10_000);
        assert_eq!(course.next(&mut upload, sent(10_000, 65_536, reply.clone()), NOW), Action::Ask, "{reply:?}");
        assert_eq!(upload.confirmed(), 10_000);
    }
}

#[test]
fn an_early_answer_with_a_smaller_offset_is_partial_success() {
    let (mut course, mut upload) = under_way(10_000);
    let action = course.next(&mut upload, sent(10_000, 65_536, at(204, 12_345)), NOW);
    assert_eq!((action, upload.confirmed()), (Action::Send { from: 12_345, length: 65_536 }, 12_345));
}

#[test]
fn a_server_that_lost_confirmed_bytes_gets_them_again() {
    let (mut course, mut upload) = under_way(10_000);
    course.next(&mut upload, sent(10_000, 65_536, just(500)), NOW);
    let action = course.next(&mut upload, asked(at(200, 4_000)), NOW);
    assert_eq!((action, upload.confirmed()), (Action::Send { from: 4_000, length: 65_536 }, 4_000));
}

#[test]
fn bytes_that_cannot_be_ours_mean_a_new_upload() {
    // More than the length; more than this call sent; another length.
    for reply in [at(200, 100_001), at(200, 90_000)] {
        let (mut course, mut upload) = under_way(10_000);
        course.next(&mut upload, sent(10_000, 65_536, just(500)), NOW);
        assert_eq!(course.next(&mut upload, asked(reply), NOW), Action::Create { with: 16_384 });
        assert_eq!(upload.stage, Stage::New);
    }
    let (mut course, mut upload) = under_way(10_000);
    let other = Answer { offset: Some(10_000), length: Some(7), ..answer(200) };
    assert_eq!(course.next(&mut upload, asked(Reply::Answer(other)), NOW), Action::Create { with: 16_384 });
}

#[test]
fn an_upload_that_is_gone_is_created_anew_ten_times_at_most() {
    for status in [403, 404, 410] {
        let (mut course, mut upload) = under_way(10_000);
        assert_eq!(course.next(&mut upload, sent(10_000, 1, just(status)), NOW), Action::Create { with: 16_384 });
        let (mut course, mut upload) = under_way(10_000);
        assert_eq!(course.next(&mut upload, asked(just(status)), NOW), Action::Create { with: 16_384 });
        upload.created = 10;
        upload.stage = Stage::Open { url: URL.to_owned(), offset: 0, expires: None };
        assert_eq!(course.next(&mut upload, asked(just(status)), NOW), refused(Refusal::Vanishes));
    }
}

#[test]
fn an_expired_upload_is_not_asked_for() {
    let (_, mut upload) = under_way(10_000);
    upload.stage = Stage::Open { url: URL.to_owned(), offset: 10_000, expires: Some(NOW) };
    let action = Course::new(upload.length).next(&mut upload, Event::Called, NOW);
    assert_eq!(action, Action::Create { with: 16_384 });
}

#[test]
fn an_expiry_that_is_not_repeated_still_holds() {
    let (mut course, mut upload) = under_way(10_000);
    let soon = Some(NOW.plus(Duration::from_secs(60)));
    let first = Answer { offset: Some(20_000), expires: soon, ..answer(204) };
    course.next(&mut upload, sent(10_000, 65_536, Reply::Answer(first)), NOW);
    course.next(&mut upload, sent(20_000, 65_536, at(204, 30_000)), NOW);
    assert!(matches!(upload.stage, Stage::Open { expires, .. } if expires == soon), "{upload:?}");
}

#[test]
fn statuses_that_ask_for_time_get_it() {
    for (status, why) in [(423, Wait::Locked), (429, Wait::Busy { status: 429 }), (503, Wait::Busy { status: 503 })] {
        let busy = || Reply::Answer(Answer { retry_after: Some(Duration::from_secs(7)), ..answer(status) });
        let (mut course, mut upload) = under_way(10_000);
        assert_eq!(pause_of(course.next(&mut upload, sent(10_000, 1, busy()), NOW)), (why, Some(7)));
        assert_eq!(pause_of(course.next(&mut upload, asked(busy()), NOW)), (why, Some(7)));
    }
}

#[test]
fn a_piece_that_is_too_large_for_the_way_is_halved_until_nothing_is_left_to_halve() {
    let (mut course, mut upload) = under_way(10_000);
    let mut lengths = Vec::new();
    let mut length = 65_536;
    let end = loop {
        let action = course.next(&mut upload, sent(10_000, length, just(413)), NOW);
        if action != Action::Ask {
            break action;
        }
        let Action::Send { length: smaller, .. } = course.next(&mut upload, asked(at(200, 10_000)), NOW) else {
            panic!("a smaller piece is tried")
        };
        length = smaller;
        lengths.push(length);
    };
    assert_eq!((lengths, end), (vec![32_768, 16_384, 8_192], Action::End(Outcome::TooLarge)));
}

#[test]
fn a_call_ends_when_three_pieces_in_a_row_move_nothing() {
    let (mut course, mut upload) = under_way(10_000);
    for _ in 0..2 {
        course.next(&mut upload, sent(10_000, 65_536, Reply::Lost(Lost::Cut)), NOW);
        assert!(matches!(course.next(&mut upload, asked(at(200, 10_000)), NOW), Action::Send { .. }));
    }
    course.next(&mut upload, sent(10_000, 16_384, Reply::Lost(Lost::Cut)), NOW);
    let end = course.next(&mut upload, asked(at(200, 10_000)), NOW);
    assert_eq!(pause_of(end), (Wait::Cut(Lost::Cut), None));
    assert_eq!(upload.pace.piece(), 8_192, "the next call begins small");
}

#[test]
fn progress_between_cuts_keeps_a_call_going() {
    let (mut course, mut upload) = under_way(0);
    for kept in 1..=20_u64 {
        let Action::Ask = course.next(&mut upload, sent(kept - 1, 8_192, Reply::Lost(Lost::Cut)), NOW) else {
            panic!("after cut {kept}")
        };
        let action = course.next(&mut upload, asked(at(200, kept)), NOW);
        assert!(matches!(action, Action::Send { from, .. } if from == kept), "{action:?}");
    }
}

#[test]
fn a_server_that_takes_a_byte_at_a_time_does_not_hold_a_call_for_ever() {
    let (mut course, mut upload) = under_way(0);
    let mut requests = 0;
    let end = (1..).find_map(|offset| {
        requests = offset;
        let action = course.next(&mut upload, sent(offset - 1, 65_536, at(204, offset)), NOW);
        matches!(action, Action::End(_)).then_some(action)
    });
    assert_eq!(pause_of(end.unwrap()), (Wait::Long, None));
    assert!(requests < 60, "{requests}");
}

#[test]
fn what_was_not_sent_waits_for_the_network() {
    let (mut course, mut upload) = under_way(10_000);
    let unreachable = || Reply::NotSent(Unsent::Unreachable);
    for event in [asked(unreachable()), sent(10_000, 1, unreachable())] {
        assert_eq!(pause_of(course.next(&mut upload, event, NOW)), (Wait::Unreachable(Unsent::Unreachable), None));
    }
}

#[test]
fn a_shell_that_stops_is_not_kept_waiting() {
    for event in [asked(Reply::Lost(Lost::Cancelled)), sent(10_000, 1, Reply::Lost(Lost::Cancelled))] {
        let (mut course, mut upload) = under_way(10_000);
        assert_eq!(pause_of(course.next(&mut upload, event, NOW)), (Wait::Cut(Lost::Cancelled), None));
    }
    let (mut course, mut upload, with) = creating(100_000);
    let event = Event::Created { with, reply: Reply::Lost(Lost::Cancelled) };
    assert_eq!(pause_of(course.next(&mut upload, event, NOW)), (Wait::Cut(Lost::Cancelled), None));
}

#[test]
fn a_page_in_place_of_an_offset_is_no_tus_server() {
    let (mut course, mut upload) = under_way(10_000);
    for status in [200, 302, 511] {
        let why = pause_of(course.next(&mut upload, asked(just(status)), NOW)).0;
        assert!(matches!(why, Wait::NotTus { .. } | Wait::Failing { status: 511 }), "{why:?}");
    }
    assert_eq!(upload.url(), Some(URL), "a portal takes nothing away");
}

#[test]
fn an_upload_of_nothing_is_refused_before_anything_is_sent() {
    let mut upload = Upload::new("https://city.example/files/", 0);
    assert_eq!(Course::new(0).next(&mut upload, Event::Called, NOW), refused(Refusal::WrongLength));
}
