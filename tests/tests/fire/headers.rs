//! What a client makes of broken headers: pauses, clocks, words. Through the client, as the readers of headers are its own.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use curbline_core::open311::{CityError, Client, Profile, Server};
use curbline_core::seam::{HttpAnswer, HttpRequest, Timestamp, Transport, TransportError};
use curbline_tests::Dice;

use crate::bodies::most;
use crate::gauge::Taken;
use crate::mutate::{self, NUMBERS, one_of, place};
use crate::range::{Round, fire};

const ROUNDS: u64 = 80_000;
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Times and pauses as servers write them, and as they should not.
const TIMES: [&str; 16] = [
    "120",
    "Sat, 21 Nov 2026 20:00:07 GMT",
    "Saturday, 21-Nov-26 20:00:07 GMT",
    "Sat Nov 21 20:00:07 2026",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Wed, 31 Dec 1969 23:59:59 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Mon, 29 Feb 2100 00:00:00 GMT",
    "Sat, 31 Nov 2026 24:60:61 GMT",
    "2026-11-21T20:00:07Z",
    "Sat, 21 Nov 2026 20:00:07 +0100",
    "-1",
    "99999999999999999999",
    "1.5",
    "",
];

/// Gives one answer to everything.
#[derive(Default)]
struct Always(Mutex<Option<HttpAnswer>>);

#[async_trait]
impl Transport for Always {
    async fn send(&self, _: HttpRequest) -> Result<HttpAnswer, TransportError> {
        Ok(self.0.lock().unwrap().clone().expect("an answer was set"))
    }
}

fn broken_time(dice: &Dice) -> Vec<u8> {
    let seeds = TIMES.map(str::as_bytes);
    let mut text = mutate::pick(dice, &seeds).to_vec();
    match dice.below(4) {
        0 => {}
        1 => text = mutate::spliced(dice, &text, mutate::pick(dice, &seeds)),
        2 => text = one_of(dice, &NUMBERS).as_bytes().to_vec(),
        _ => text = mutate::bytes(dice, text),
    }
    text.truncate(2_000);
    text
}

#[test]
fn no_broken_header_makes_a_pause_or_a_clock_that_cannot_be() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let transport = Arc::new(Always::default());
    let seen = RefCell::new([0_u32; 3]);
    let shoot = |round: &Round| {
        let dice = &round.dice;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let names = ["retry-after", "date", "retry-after", "Retry-After", "content-type"];
        let mut headers = vec![(one_of(dice, &names).to_owned(), text(&round.bytes))];
        headers.push((one_of(dice, &["date", "retry-after"]).to_owned(), text(&broken_time(dice))));
        let status = [200, 429, 503, 400, 404, 503][place(dice, 6)];
        let now = Timestamp::from_millis([1_795_291_200_000, 0, i64::MIN, i64::MAX][place(dice, 4)]);
        *transport.0.lock().unwrap() = Some(HttpAnswer { status, headers, body: b"[]".to_vec() });
        let server = Server::parse("https://city.example/v2").unwrap();
        let client = Client::new(server, Profile::default(), transport.clone());
        match runtime.block_on(client.services("en", now)) {
            Ok(services) => {
                assert!(services.is_empty() && status == 200);
                seen.borrow_mut()[0] += 1;
            }
            Err(CityError::Busy { retry_after, .. }) => {
                assert!(retry_after.is_none_or(|pause| pause <= A_DAY), "{retry_after:?}");
                seen.borrow_mut()[1] += u32::from(retry_after.is_some());
            }
            Err(error) => assert!(matches!(status, 503 | 400 | 404), "{status} {error:?}"),
        }
        if let Some(skew) = client.learnt().skew_millis {
            // The date that was read lies in the years that there are.
            let date = now.as_millis().checked_add(skew).expect("a moment");
            assert_eq!(Timestamp::from_millis(date).as_millis(), date);
            seen.borrow_mut()[2] += 1;
        }
    };
    let most = |length| Taken { peak: most(length).peak, total: most(length).total };
    fire("headers", ROUNDS, broken_time, shoot, most);
    let [good, pauses, clocks] = seen.into_inner();
    println!("headers: {good} good answers, {pauses} pauses, {clocks} clocks");
    assert!(good < 1_000 || (pauses > 100 && clocks > 100));
}
