//! What is believed of broken answers to a POST, and of broken lists that are searched for what was sent.

use std::cell::RefCell;
use std::time::Duration;

use curbline_core::catalog::ServiceKind;
use curbline_core::open311::{
    Doubt, Match, Profile, Receipt, Sent, Verdict, covers, find, judge_post, read_requests, window,
};
use curbline_core::seam::{HttpAnswer, Timestamp};
use curbline_tests::Dice;
use jiff::tz::TimeZone;

use crate::bodies::{check, most};
use crate::gauge::Taken;
use crate::mutate::{self, one_of, place};
use crate::range::{Round, fire};
use crate::said::says;
use crate::seeds::{self, Seed};

const ROUNDS: u64 = 80_000;
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
const STATUSES: [u16; 30] = [
    100, 101, 199, 204, 206, 226, 300, 301, 302, 304, 307, 400, 401, 403, 404, 405, 407, 408, 409, 413, 418, 422, 425,
    429, 451, 500, 502, 503, 511, 599,
];

fn now() -> Timestamp {
    "2026-11-21T20:00:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

/// What was sent: with a reference or without, at a place or without, to each kind of service.
fn sent(dice: &Dice) -> Sent {
    let with_place = dice.below(4) != 0;
    Sent {
        reference: one_of(dice, &["CL-7K3F9Q", "CL-7K3F9Q", "CL-QQQQQQ", ""]).to_owned(),
        service_code: one_of(dice, &["006", "1", "POT"]).to_owned(),
        latitude: with_place.then_some(39.952583),
        longitude: with_place.then_some(-75.165222),
        description: one_of(dice, &["Deep hole in the road\nRef CL-7K3F9Q", "Deep hole", ""]).to_owned(),
        first_attempt: now(),
        last_attempt: now().plus(Duration::from_secs(dice.below(600))),
        kind: [ServiceKind::Realtime, ServiceKind::Batch, ServiceKind::Blackbox][place(dice, 3)],
    }
}

fn profile(dice: &Dice) -> Profile {
    let names: Vec<&str> = Profile::names().collect();
    let mut profile = Profile::by_name(one_of(dice, &names)).unwrap();
    profile.accepts_without_id |= dice.below(4) == 0;
    if dice.below(4) == 0 {
        profile.duplicate_patterns.push("no".to_owned());
    }
    profile
}

/// The answer that a round's bytes are the body of.
fn answer(round: &Round, seeds: &[Seed]) -> HttpAnswer {
    let seed = &seeds[place(&round.dice, seeds.len())];
    let status = match round.dice.below(4) {
        0 => STATUSES[place(&round.dice, STATUSES.len())],
        1 => seed.status,
        _ => [200, 201, 202][place(&round.dice, 3)],
    };
    HttpAnswer { status, headers: headers(&round.dice, &seed.headers), body: round.bytes.clone() }
}

/// Headers with one of them broken.
pub fn headers(dice: &Dice, honest: &[(String, String)]) -> Vec<(String, String)> {
    let mut headers = honest.to_vec();
    if !headers.is_empty() && dice.below(2) == 0 {
        let at = place(dice, headers.len());
        let broken = mutate::bytes(dice, headers[at].1.clone().into_bytes());
        headers[at].1 = String::from_utf8_lossy(&broken).into_owned();
    }
    headers
}

/// Whether a body holds exactly one request: what an honest answer to a POST looks like.
fn is_receipt(body: &[u8]) -> bool {
    matches!(read_requests(body, &TimeZone::UTC).as_deref(), Ok([_]))
}

fn assert_quotable(words: &str) {
    assert!(words.chars().count() <= 500 && !words.chars().any(char::is_control), "{words:?}");
}

#[test]
fn no_broken_answer_is_believed_more_than_it_says() {
    let seeds = seeds::all();
    let bodies: Vec<&[u8]> = seeds.iter().map(|seed| seed.body.as_slice()).collect();
    let aimed: Vec<&[u8]> = bodies.iter().copied().filter(|body| is_receipt(body)).collect();
    let (mut accepted, mut doubted) = (0, 0);
    let shoot = |round: &Round| {
        let (sent, profile) = (sent(&round.dice), profile(&round.dice));
        let answer = answer(round, &seeds);
        let (status, body) = (answer.status, &round.bytes);
        let is_good = (200..300).contains(&status);
        let verdict = judge_post(&sent, &profile, &Ok(answer), now());
        match &verdict {
            Verdict::Accepted(Receipt::Id(id)) => assert!(is_good && says(body, &id.0), "{status} {id:?}"),
            Verdict::Accepted(Receipt::Token(token)) => assert!(is_good && says(body, &token.0), "{status} {token:?}"),
            Verdict::Accepted(Receipt::Blackbox) => assert!(
                is_good && (sent.kind == ServiceKind::Blackbox || (status == 202 && profile.accepts_without_id)),
                "{status} {sent:?}"
            ),
            Verdict::Busy { retry_after } | Verdict::AnswerLost(Doubt::ServerTrouble { retry_after, .. }) => {
                assert!(retry_after.is_none_or(|pause| pause <= A_DAY), "{retry_after:?}");
            }
            Verdict::Refused { words, .. } | Verdict::Incomplete { words } | Verdict::Duplicate(words) => {
                assert_quotable(words);
            }
            Verdict::NotSent(why) => panic!("there was an answer, and it was not sent: {why:?}"),
            Verdict::AnswerLost(
                Doubt::Lost(_) | Doubt::Conflict | Doubt::Empty | Doubt::Unreadable | Doubt::Foreign | Doubt::NoNumber,
            )
            | Verdict::TooLarge
            | Verdict::Denied { .. }
            | Verdict::CaptivePortal => {}
        }
        *(if matches!(verdict, Verdict::Accepted(_)) { &mut accepted } else { &mut doubted }) += 1;
    };
    // Each of the three readers that may be asked for one answer takes as much.
    let most = |length| Taken { peak: most(length).peak, total: 3 * most(length).total };
    fire("posts", ROUNDS, |dice| mutate::body(dice, &bodies, &aimed), shoot, most);
    println!("posts: {accepted} accepted, {doubted} not");
    // One round alone proves less.
    assert!(accepted + doubted < 1_000 || (accepted > doubted / 10 && doubted > accepted / 10), "{accepted} {doubted}");
}

#[test]
fn no_broken_list_shows_or_hides_more_than_it_says() {
    let seeds = seeds::all();
    let bodies: Vec<&[u8]> = seeds.iter().map(|seed| seed.body.as_slice()).collect();
    let aimed: Vec<&[u8]> = bodies.iter().copied().filter(|body| read_requests(body, &TimeZone::UTC).is_ok()).collect();
    let seen = RefCell::new([0_u32; 4]);
    let shoot = |round: &Round| {
        let (sent, profile) = (sent(&round.dice), profile(&round.dice));
        let Ok(listed) = read_requests(&round.bytes, &profile.zone()) else { return };
        match find(&sent, &listed) {
            Match::Found(entry) => {
                assert!(listed.contains(&entry));
                assert!(entry.service_request_id.is_some() || entry.token.is_some(), "{entry:?}");
                check(&round.bytes, &entry);
                seen.borrow_mut()[0] += 1;
            }
            Match::Absent => {
                let is_ours = |text: &Option<String>| {
                    text.as_ref().is_some_and(|text| !sent.reference.is_empty() && text.contains(&sent.reference))
                };
                let ours =
                    listed.iter().find(|entry| is_ours(&entry.description) && entry.service_request_id.is_some());
                assert!(ours.is_none(), "{ours:?} is ours");
                seen.borrow_mut()[1] += 1;
            }
            Match::Ambiguous => {
                assert!(!listed.is_empty());
                seen.borrow_mut()[2] += 1;
            }
        }
        let filter = window(&sent, &profile);
        if covers(&filter, &listed, &profile) {
            seen.borrow_mut()[3] += 1;
            assert!(profile.lists_requests && listed.len() < profile.page_size as usize);
            assert!(listed.iter().all(|entry| entry.service_request_id.is_some() || entry.token.is_some()));
        }
    };
    let twice = |length| Taken { total: 2 * most(length).total, ..most(length) };
    fire("lists", ROUNDS / 2, |dice| mutate::body(dice, &bodies, &aimed), shoot, twice);
    let all = seen.into_inner();
    let [found, absent, ambiguous, covered] = all;
    println!("lists: {found} found, {absent} absent, {ambiguous} ambiguous; {covered} covered");
    assert!(absent < 1_000 || all.iter().all(|seen| *seen > absent / 200), "{all:?}");
}
