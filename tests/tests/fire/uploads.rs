//! Uploads to servers that say anything at all: every call ends, sends no more than there is, and is done only when the
//! server said so.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use curbline_core::seam::{Clock, HttpAnswer, HttpRequest, Lost, Method, Timestamp, Transport, TransportError, Unsent};
use curbline_core::upload::{Outcome, Stage, Tus, Upload, Wait};
use curbline_tests::Dice;
use jiff::tz::TimeZone;

use crate::gauge::Taken;
use crate::mutate::{self, NUMBERS, one_of, place};
use crate::range::{Round, fire};

const ROUNDS: u64 = 60_000;
const ENDPOINT: &str = "https://city.example/files/";
/// Bytes of the file; three pieces at the pace an unknown line begins with.
const LENGTH: u64 = 150_000;
/// The contract: three requests for each 8 KiB, and 16 more.
const MOST_REQUESTS: usize = (LENGTH / 8_192 * 3 + 16) as usize;
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Where honest and dishonest servers say that an upload is.
const LOCATIONS: [&str; 12] = [
    "https://city.example/files/1",
    "/files/2",
    "3",
    "//media.example/4",
    "http://city.example/files/5",
    "http://media.example/6",
    "ftp://city.example/7",
    "javascript:alert(1)",
    "https://",
    "https://[::1",
    "\\\\host\\share",
    "",
];

/// Honest about each piece most of the time, else not.
struct Liar {
    dice: Dice,
    /// One in this many answers is a lie.
    lies: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// What an honest server would have now.
    offset: u64,
    requests: usize,
    /// The offset in the last answer, where there was one.
    told: Option<u64>,
}

impl Liar {
    fn lie(&self, mut answer: HttpAnswer) -> HttpAnswer {
        let dice = &self.dice;
        match dice.below(6) {
            0 => {
                answer.status = [200, 201, 204, 302, 400, 403, 404, 409, 410, 412, 413, 423, 429, 460, 500, 503, 100]
                    [place(dice, 17)]
            }
            1 => drop(answer.headers.pop()),
            2 => {
                let name = ["upload-offset", "upload-length", "retry-after", "upload-expires", "date", "location"];
                let number = one_of(dice, &NUMBERS).to_owned();
                answer.headers.insert(0, (one_of(dice, &name).to_owned(), number));
            }
            3 => answer.headers.push(("location".to_owned(), one_of(dice, &LOCATIONS).to_owned())),
            4 => answer.headers.push(("upload-expires".to_owned(), "Sat, 21 Nov 2026 20:00:01 GMT".to_owned())),
            _ => {
                let at = place(dice, answer.headers.len());
                if let Some((_, value)) = answer.headers.get_mut(at) {
                    let broken = mutate::bytes(dice, std::mem::take(value).into_bytes());
                    *value = String::from_utf8_lossy(&broken).chars().take(500).collect();
                }
            }
        }
        answer
    }
}

#[async_trait]
impl Transport for Liar {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        let mut state = self.state.lock().unwrap();
        state.requests += 1;
        assert!(state.requests <= MOST_REQUESTS + 1, "a call that does not end");
        assert!(request.url.starts_with("https://"), "less safe than the endpoint: {}", request.url);
        let named = |name: &str| request.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let body = request.body.len() as u64;
        let header = |name: &str, value: String| (name.to_owned(), value);
        let (status, headers) = match request.method {
            Method::Post => {
                assert_eq!(named("upload-length"), Some(LENGTH.to_string()));
                state.offset = body;
                let place = LOCATIONS[place(&self.dice, 3)].to_owned();
                (201, vec![header("location", place), header("upload-offset", body.to_string())])
            }
            Method::Head => (
                200,
                vec![header("upload-length", LENGTH.to_string()), header("upload-offset", state.offset.to_string())],
            ),
            Method::Patch => {
                let from: u64 = named("upload-offset").unwrap().parse().unwrap();
                assert!(body > 0 && from + body <= LENGTH, "{from} {body}");
                if from == state.offset {
                    state.offset += body;
                }
                (204, vec![header("upload-offset", state.offset.to_string())])
            }
            Method::Get | Method::Delete => panic!("{:?} is not asked for", request.method),
        };
        let mut answer = HttpAnswer { status, headers, body: Vec::new() };
        if self.dice.below(self.lies) == 0 {
            match self.dice.below(12) {
                0 => {
                    state.told = None;
                    return Err(TransportError::NotSent(Unsent::Unreachable));
                }
                1 | 2 => {
                    state.told = None;
                    return Err(TransportError::AnswerLost(
                        [Lost::Cut, Lost::Timeout, Lost::TooLarge, Lost::Cancelled][place(&self.dice, 4)],
                    ));
                }
                _ => answer = self.lie(answer),
            }
        }
        state.told = answer.header("upload-offset").and_then(|text| text.trim().parse().ok());
        Ok(answer)
    }
}

/// Jumps whenever it is looked at.
struct Jumping {
    dice: Dice,
    now: AtomicI64,
}

#[async_trait]
impl Clock for Jumping {
    fn now(&self) -> Timestamp {
        let step = if self.dice.below(50) == 0 { self.dice.below(1 << 40) as i64 - (1 << 39) } else { 1_000 };
        Timestamp::from_millis(self.now.fetch_add(step, Ordering::Relaxed))
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    async fn sleep(&self, _: Duration) {
        panic!("an upload does not sleep");
    }
}

#[test]
fn every_call_to_a_server_that_lies_ends_and_is_done_only_when_told_so() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let bytes = vec![7; usize::try_from(LENGTH).unwrap()];
    let (mut done, mut later, mut refused) = (0, 0, 0);
    let shoot = |round: &Round| {
        let dice = |salt: u64| Dice::new(round.dice.roll() ^ salt);
        let liar = Arc::new(Liar { dice: dice(1), lies: 1 + round.dice.below(5), state: Mutex::default() });
        let clock = Jumping { dice: dice(2), now: AtomicI64::new(1_795_291_200_000) };
        let tus = Tus::new(liar.clone(), Arc::new(clock));
        let mut upload = Upload::new(ENDPOINT, LENGTH);
        for _ in 0..4 {
            liar.state.lock().unwrap().requests = 0;
            let mut kept = upload.clone();
            let mut save = |upload: &Upload| -> Result<(), ()> {
                kept = upload.clone();
                Ok(())
            };
            let outcome = runtime.block_on(tus.advance(&mut upload, &bytes, &mut save)).unwrap();
            assert_eq!(kept, upload, "something was learnt and not kept");
            assert!(upload.confirmed() <= LENGTH && upload.created <= 10, "{upload:?}");
            let written = serde_json::to_string(&upload).unwrap();
            upload = serde_json::from_str(&written).unwrap();
            match outcome {
                Outcome::Done { url } => {
                    assert_eq!(upload.stage, Stage::Done { url: url.clone() });
                    assert!(url.starts_with("https://"), "{url}");
                    assert_eq!(liar.state.lock().unwrap().told, Some(LENGTH), "done, and nobody said so");
                    done += 1;
                    return;
                }
                Outcome::Later { pause, why } => {
                    assert!(pause.is_none_or(|pause| pause <= A_DAY), "{pause:?}");
                    later += u32::from(why != Wait::Long);
                }
                Outcome::Denied { .. } | Outcome::TooLarge | Outcome::Refused(_) => {
                    refused += 1;
                    return;
                }
            }
        }
    };
    // A request carries a copy of its piece.
    let most = |_| Taken { peak: 1_000_000, total: 40_000_000 };
    fire("uploads", ROUNDS, |_| Vec::new(), shoot, most);
    println!("uploads: {done} done, {later} times later, {refused} refused");
    assert!(done + refused < 1_000 || (done > 100 && later > 100 && refused > 100));
}
