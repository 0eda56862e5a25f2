use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::open311::{Receipt, ServiceRequestId, Token};
use crate::outbox::size::SMALLER_SIZES;
use crate::outbox::{ParkReason, Refusal};
use crate::report::{DropReason, PhotoState, ReportId};
use crate::seam::Timestamp;

const NOW: Timestamp = Timestamp::EPOCH;
const PAUSE: Terms = Terms {
    pause: Duration::from_secs(7),
    listed_after: Duration::from_secs(120),
    photos: Carried::Photos,
    long_bodies: true,
    reads_back: true,
    shows_photos: true,
    attaches: false,
    repeat_is_receipt: false,
};

fn entry(step: Step, state: EntryState) -> Entry {
    let report_id = ReportId("R".to_owned());
    Entry { entry_id: 1, report_id, step, state, attempts: 1, refusals: 0, doubts: 0, shrinks: 0 }
}

fn sending() -> Entry {
    entry(Step::Request, EntryState::Sending { since: NOW })
}

fn ready(step: Step) -> Entry {
    entry(step, EntryState::Ready { not_before: NOW, last: None })
}

fn id() -> Receipt {
    Receipt::Id(ServiceRequestId("0".to_owned()))
}

fn refusal(status: u16) -> Refusal {
    Refusal { status, words: "no".to_owned() }
}

#[test]
fn evidence_is_accepted_and_the_request_is_read_back() {
    let settled = settle(sending(), Outcome::Accepted(id()), NOW, PAUSE);
    assert_eq!(settled.entry.state, EntryState::Accepted { receipt: id(), at: NOW });
    assert_eq!(settled.next, Some(Step::Confirm));
    assert_eq!(settled.photos, Some(PhotoState::Delivered { media_url: None }));
}

#[test]
fn a_token_is_acceptance_and_is_resolved_later() {
    let receipt = Receipt::Token(Token("t".to_owned()));
    let settled = settle(sending(), Outcome::Accepted(receipt.clone()), NOW, PAUSE);
    assert_eq!(settled.entry.state, EntryState::Accepted { receipt, at: NOW });
    assert_eq!(settled.next, Some(Step::Token));
}

#[test]
fn a_blackbox_has_nothing_to_read_back() {
    let settled = settle(sending(), Outcome::Accepted(Receipt::Blackbox), NOW, PAUSE);
    assert_eq!(settled.next, None);
}

#[test]
fn what_was_not_sent_is_sent_again_after_the_pause() {
    let settled = settle(sending(), Outcome::Unsent(Unfinished::Offline), NOW, PAUSE);
    let expected = EntryState::Ready { not_before: NOW.plus(PAUSE.pause), last: Some(Unfinished::Offline) };
    assert_eq!(settled.entry.state, expected);
}

#[test]
fn a_lost_answer_is_looked_for_and_counted() {
    let settled = settle(sending(), Outcome::AnswerLost, NOW, PAUSE);
    assert_eq!(settled.entry.state.phase(), "uncertain");
    assert_eq!(settled.entry.doubts, 1);
}

#[test]
fn absent_once_is_no_proof_and_twice_apart_is() {
    let lost = settle(sending(), Outcome::AnswerLost, NOW, PAUSE).entry;
    let first = settle(lost, Outcome::Absent, NOW.plus(Duration::from_secs(10)), PAUSE).entry;
    assert_eq!(first.state.phase(), "uncertain");
    let soon = settle(first.clone(), Outcome::Absent, NOW.plus(Duration::from_secs(11)), PAUSE).entry;
    assert_eq!(soon.state.phase(), "uncertain", "two looks a second apart are one look");
    let later = settle(soon, Outcome::Absent, NOW.plus(Duration::from_secs(200)), PAUSE).entry;
    assert_eq!(later.state.phase(), "ready");
}

#[test]
fn a_clock_that_went_back_does_not_make_absence_proven() {
    let lost = settle(sending(), Outcome::AnswerLost, NOW.plus(Duration::from_secs(9000)), PAUSE).entry;
    let first = settle(lost, Outcome::Absent, NOW.plus(Duration::from_secs(9000)), PAUSE).entry;
    let back = settle(first, Outcome::Absent, NOW, PAUSE).entry;
    assert_eq!(back.state.phase(), "uncertain");
    let forward = settle(back, Outcome::Absent, NOW.plus(Duration::from_secs(121)), PAUSE).entry;
    assert_eq!(forward.state.phase(), "ready");
}

#[test]
fn a_crash_loop_ends_with_a_person() {
    let mut entry = sending();
    for round in 1..=DOUBTFUL_ATTEMPTS {
        entry = settle(entry, Outcome::AnswerLost, NOW, PAUSE).entry;
        assert_eq!(entry.doubts, round);
        entry = settle(entry, Outcome::Absent, NOW, PAUSE).entry;
        entry = settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), PAUSE).entry;
        if round < DOUBTFUL_ATTEMPTS {
            assert_eq!(entry.state.phase(), "ready");
            entry.state = EntryState::Sending { since: NOW };
        }
    }
    let reason = ParkReason::TooManyAttempts { attempts: DOUBTFUL_ATTEMPTS };
    assert!(matches!(entry.state, EntryState::Parked { reason: found, .. } if found == reason));
}

#[test]
fn a_photo_that_never_gets_through_goes_out_smaller_from_the_third_time_on() {
    let mut entry = sending();
    let mut shrinks = Vec::new();
    for _ in 0..4 {
        entry = settle(entry, Outcome::AnswerLost, NOW, PAUSE).entry;
        entry = settle(entry, Outcome::Absent, NOW, PAUSE).entry;
        entry = settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), PAUSE).entry;
        shrinks.push(entry.shrinks);
        entry.state = EntryState::Sending { since: NOW };
    }
    assert_eq!(shrinks, [0, 1, 2, 3]);
    let ahead = Terms { long_bodies: false, ..PAUSE };
    let entry = Entry { doubts: 3, ..sending() };
    let entry = settle(entry, Outcome::AnswerLost, NOW, ahead).entry;
    let entry = settle(entry, Outcome::Absent, NOW, ahead).entry;
    let entry = settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), ahead).entry;
    assert_eq!((entry.state.phase(), entry.shrinks), ("ready", 0), "an address is as short as it is");
}

#[test]
fn a_400_is_asked_again_before_a_person_is() {
    let mut entry = sending();
    for _ in 1..REFUSED_TRIES {
        entry = settle(entry, Outcome::Refused(refusal(400)), NOW, PAUSE).entry;
        assert_eq!(entry.state.phase(), "ready");
        entry.state = EntryState::Sending { since: NOW };
    }
    entry = settle(entry, Outcome::Refused(refusal(400)), NOW, PAUSE).entry;
    assert_eq!(entry.state, EntryState::Parked { reason: ParkReason::Refused(refusal(400)), since: NOW });
}

#[test]
fn a_404_and_a_422_go_to_a_person_at_once() {
    let not_found = settle(sending(), Outcome::Refused(refusal(404)), NOW, PAUSE).entry;
    assert_eq!(not_found.state.phase(), "parked");
    let incomplete = settle(sending(), Outcome::Incomplete(refusal(422)), NOW, PAUSE).entry;
    assert_eq!(incomplete.state, EntryState::Parked { reason: ParkReason::Incomplete(refusal(422)), since: NOW });
}

#[test]
fn a_photo_that_is_too_large_goes_out_smaller_and_smaller() {
    let mut entry = sending();
    for times in 1..=SMALLER_SIZES {
        entry = settle(entry, Outcome::TooLarge, NOW, PAUSE).entry;
        assert_eq!((entry.state.phase(), entry.shrinks), ("ready", times));
        entry.state = EntryState::Sending { since: NOW };
    }
    let settled = settle(entry, Outcome::TooLarge, NOW, PAUSE);
    assert_eq!(settled.entry.state, EntryState::Parked { reason: ParkReason::TooLarge, since: NOW });
}

#[test]
fn what_concerns_everybody_pauses_the_server() {
    let denied = settle(sending(), Outcome::Denied { status: 403 }, NOW, PAUSE);
    assert_eq!(denied.pause.map(|pause| pause.reason), Some(Unfinished::Denied));
    assert_eq!(denied.entry.state.phase(), "ready");
    let busy = settle(sending(), Outcome::Busy { retry_after: Some(Duration::from_secs(90)) }, NOW, PAUSE);
    assert_eq!(busy.pause.map(|pause| pause.until), Some(NOW.plus(Duration::from_secs(90))));
    let forever = settle(sending(), Outcome::Busy { retry_after: Some(Duration::MAX) }, NOW, PAUSE);
    assert_eq!(forever.pause.map(|pause| pause.until), Some(NOW.plus(Duration::from_secs(86_400))));
}

#[test]
fn a_web_page_in_place_of_an_answer_leaves_doubt() {
    let settled = settle(sending(), Outcome::CaptivePortal, NOW, PAUSE);
    assert_eq!(settled.entry.state.phase(), "uncertain");
    assert_eq!(settled.pause.map(|pause| pause.reason), Some(Unfinished::CaptivePortal));
}

#[test]
fn a_photo_that_never_shows_is_told_as_dropped() {
    let mut entry = Entry { attempts: 0, ..ready(Step::Confirm) };
    for _ in 1..CONFIRM_TRIES {
        let settled = settle(entry, Outcome::NotYet, NOW, PAUSE);
        assert_eq!(settled.photos, None);
        entry = settled.entry;
        assert_eq!(entry.state.phase(), "ready");
    }
    let settled = settle(entry, Outcome::NotYet, NOW, PAUSE);
    assert_eq!(settled.entry.state, EntryState::Finished { at: NOW });
    assert_eq!(settled.photos, Some(PhotoState::Dropped { reason: DropReason::NotShown }));
}

#[test]
fn no_network_uses_up_no_patience() {
    let entry = ready(Step::Confirm);
    let before = (entry.attempts, entry.refusals);
    let after = settle(entry, Outcome::Unsent(Unfinished::Unreachable), NOW, PAUSE).entry;
    assert_eq!(after.refusals, before.1);
    assert_eq!(after.attempts, before.0 + 1, "and yet the pauses grow");
}

#[test]
fn a_token_is_given_up_after_a_month_and_stays_accepted() {
    let mut entry = Entry { refusals: TOKEN_TRIES - 2, ..ready(Step::Token) };
    entry = settle(entry, Outcome::NotYet, NOW, PAUSE).entry;
    assert_eq!(entry.state.phase(), "ready");
    entry = settle(entry, Outcome::NotYet, NOW, PAUSE).entry;
    assert_eq!(entry.state, EntryState::Finished { at: NOW });
}

#[test]
fn words_that_went_alone_are_followed_by_their_photos() {
    let terms = Terms { photos: Carried::WordsOnly, attaches: true, ..PAUSE };
    let settled = settle(sending(), Outcome::Accepted(id()), NOW, terms);
    assert_eq!((settled.next, settled.photos), (Some(Step::Attach), None));
    let token = settle(ready(Step::Token), Outcome::Accepted(id()), NOW, terms);
    assert_eq!(token.next, Some(Step::Attach));
}

#[test]
fn a_photo_that_does_not_show_is_added_where_that_is_possible() {
    let terms = Terms { attaches: true, ..PAUSE };
    let entry = Entry { refusals: CONFIRM_TRIES - 1, ..ready(Step::Confirm) };
    let settled = settle(entry, Outcome::NotYet, NOW, terms);
    assert_eq!((settled.next, settled.photos), (Some(Step::Attach), Some(PhotoState::Kept)));
}

#[test]
fn an_added_photo_counts_when_it_is_seen_and_not_when_the_server_nods() {
    let sending = entry(Step::Attach, EntryState::Sending { since: NOW });
    let nodded = settle(sending, Outcome::Done, NOW, PAUSE);
    assert_eq!((nodded.entry.state.phase(), nodded.photos), ("uncertain", None));
    let media_url = "https://city.example/1.jpg".to_owned();
    let seen = settle(nodded.entry.clone(), Outcome::PhotoSeen { media_url: media_url.clone() }, NOW, PAUSE);
    assert_eq!(seen.photos, Some(PhotoState::Delivered { media_url: Some(media_url) }));
    let mut entry = nodded.entry;
    let mut photos = None;
    for _ in 0..CONFIRM_TRIES {
        let settled = settle(entry, Outcome::NotYet, NOW, PAUSE);
        (entry, photos) = (settled.entry, settled.photos);
    }
    assert_eq!(entry.state.phase(), "finished");
    assert_eq!(photos, Some(PhotoState::Dropped { reason: DropReason::NotShown }));
}

#[test]
fn a_photo_that_cannot_be_added_any_more_is_never_told_as_delivered() {
    let settled = settle(ready(Step::Attach), Outcome::GivenUp, NOW, PAUSE);
    assert_eq!(settled.photos, Some(PhotoState::Dropped { reason: DropReason::NotTaken }));
    let sent = settle(entry(Step::Attach, EntryState::Sending { since: NOW }), Outcome::Done, NOW, PAUSE).entry;
    assert_eq!(settle(sent, Outcome::GivenUp, NOW, PAUSE).photos, Some(PhotoState::Delivered { media_url: None }));
}

#[test]
fn an_added_photo_whose_answer_was_lost_is_sent_again_only_when_it_is_provably_absent() {
    let mut entry = entry(Step::Attach, EntryState::Sending { since: NOW });
    entry = settle(entry, Outcome::AnswerLost, NOW, PAUSE).entry;
    entry = settle(entry, Outcome::Absent, NOW, PAUSE).entry;
    assert_eq!(entry.state.phase(), "uncertain");
    entry = settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), PAUSE).entry;
    assert_eq!((entry.state.phase(), entry.doubts), ("ready", 1));
    entry.doubts = ATTACH_TRIES;
    entry.state = EntryState::Uncertain { since: NOW, next_look: NOW, absent_since: Some(NOW), looks: 0, said: None };
    let ended = settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), PAUSE);
    assert_eq!(ended.photos, Some(PhotoState::Dropped { reason: DropReason::NotShown }));
}

#[test]
fn already_exists_is_the_receipt_of_a_lost_attempt_where_the_profile_says_so() {
    let heard = |doubts, repeat_is_receipt| {
        let terms = Terms { repeat_is_receipt, ..PAUSE };
        let entry = Entry { doubts, ..sending() };
        let entry = settle(entry, Outcome::Duplicate(refusal(400)), NOW, terms).entry;
        assert_eq!(entry.state.phase(), "uncertain", "the list may know the number");
        let entry = settle(entry, Outcome::Absent, NOW, terms).entry;
        settle(entry, Outcome::Absent, NOW.plus(Duration::from_secs(121)), terms).entry.state
    };
    assert!(matches!(heard(1, true), EntryState::Accepted { receipt: Receipt::Blackbox, .. }));
    let parked = |state| matches!(state, EntryState::Parked { reason: ParkReason::Duplicate(_), .. });
    assert!(parked(heard(1, false)), "another server may mean somebody else's request");
    assert!(parked(heard(0, true)), "no attempt of ours was lost before");
}

#[test]
fn pauses_grow_while_a_photo_cannot_move_and_not_while_it_does() {
    let stuck = settle(ready(Step::Request), Outcome::Unsent(Unfinished::Unreachable), NOW, PAUSE).entry;
    assert_eq!(stuck.attempts, 2);
    let moving = settle(stuck, Outcome::Halted(Unfinished::Unreachable), NOW, PAUSE).entry;
    assert_eq!((moving.attempts, moving.state.phase()), (0, "ready"));
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Accepted(id())),
        Just(Outcome::Done),
        Just(Outcome::PhotoSeen { media_url: "http://city/1.jpg".to_owned() }),
        Just(Outcome::NotYet),
        Just(Outcome::GivenUp),
        Just(Outcome::Unsent(Unfinished::Unreachable)),
        Just(Outcome::Unsent(Unfinished::CaptivePortal)),
        Just(Outcome::Halted(Unfinished::Unreachable)),
        Just(Outcome::AnswerLost),
        any::<Option<u32>>()
            .prop_map(|after| Outcome::Busy { retry_after: after.map(|after| Duration::from_secs(after.into())) }),
        Just(Outcome::Denied { status: 401 }),
        (400_u16..420).prop_map(|status| Outcome::Refused(refusal(status))),
        Just(Outcome::Incomplete(refusal(422))),
        Just(Outcome::TooLarge),
        Just(Outcome::Duplicate(refusal(400))),
        Just(Outcome::CaptivePortal),
        Just(Outcome::PhotoLost),
        Just(Outcome::Found(id())),
        Just(Outcome::Absent),
        Just(Outcome::CannotTell),
    ]
}

proptest! {
    /// The one thing the sender never does, over any sequence of outcomes and any clock.
    #[test]
    fn after_a_doubt_no_post_without_two_absences_apart(
        script in prop::collection::vec((outcomes(), -500_i64..500), 1..60),
    ) {
        let mut entry = sending();
        let mut now = Timestamp::from_millis(1_000_000_000);
        let mut doubtful = false;
        let mut absences: Vec<Timestamp> = Vec::new();
        for (outcome, seconds) in script {
            now = Timestamp::from_millis(now.as_millis().saturating_add(seconds.saturating_mul(1000)));
            match &outcome {
                Outcome::Absent => absences.push(now),
                Outcome::AnswerLost
                | Outcome::Duplicate(_)
                | Outcome::CaptivePortal
                | Outcome::Done
                | Outcome::GivenUp
                | Outcome::PhotoSeen { .. } => absences.clear(),
                Outcome::Accepted(_)
                | Outcome::Found(_)
                | Outcome::NotYet
                | Outcome::Unsent(_)
                | Outcome::Halted(_)
                | Outcome::Busy { .. }
                | Outcome::Denied { .. }
                | Outcome::Refused(_)
                | Outcome::Incomplete(_)
                | Outcome::TooLarge
                | Outcome::PhotoLost
                | Outcome::CannotTell => {}
            }
            let was_sending = matches!(entry.state, EntryState::Sending { .. });
            if was_sending && outcome == Outcome::Absent { absences.clear(); }
            entry = settle(entry, outcome, now, PAUSE).entry;
            doubtful |= matches!(entry.state, EntryState::Uncertain { .. });
            match entry.state {
                EntryState::Ready { .. } => {
                    if doubtful {
                        let earliest = absences.iter().min().copied();
                        let latest = absences.iter().max().copied();
                        prop_assert!(absences.len() >= 2);
                        prop_assert!(latest.zip(earliest).is_some_and(|(l, e)| l.since(e).as_secs() >= 120));
                    }
                    doubtful = false;
                    absences.clear();
                    entry.state = EntryState::Sending { since: now };
                }
                EntryState::Accepted { .. } | EntryState::Finished { .. } | EntryState::Parked { .. } => break,
                EntryState::Sending { .. } | EntryState::Uncertain { .. } => {}
            }
        }
    }

    /// Whatever is answered, an entry that is not done, parked or in flight is due again within a day.
    #[test]
    fn no_entry_starves(outcome in outcomes(), step in 0..5_usize) {
        let start = match step {
            0 => sending(),
            1 => ready(Step::Token),
            2 => ready(Step::Confirm),
            3 => ready(Step::Attach),
            _ => entry(Step::Attach, EntryState::Sending { since: NOW }),
        };
        let settled = settle(start, outcome, NOW, PAUSE);
        match settled.entry.state.due() {
            Some(due) => prop_assert!(due.since(NOW) <= Duration::from_secs(86_400)),
            None => prop_assert!(matches!(settled.entry.state.phase(), "accepted" | "finished" | "parked")),
        }
    }
}
