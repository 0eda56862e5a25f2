//! The driver against a tus server in memory that does what it is told to do wrong.

#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::seam::{HttpAnswer, Lost, Method, Timestamp, TransportError, Unsent};

const ENDPOINT: &str = "https://city.example/files/";

/// What goes wrong with one request.
#[derive(Clone, Debug)]
enum Mood {
    Serves,
    /// No connection.
    Away,
    /// The request never arrives.
    CutBefore,
    /// That many bytes of the body arrive and are kept.
    CutInside(usize),
    /// All is done, and the answer is lost.
    CutAfter,
    /// That many bytes are taken, and the answer says so.
    TakesLess(usize),
    /// All is done, and the answer says nothing of it.
    Forgetful,
    /// Nothing is done.
    Says(u16),
    /// All is done, and the answer is this status without headers.
    DoesAndSays(u16),
    /// The server lost the end of what it had, and goes on.
    Loses(usize),
    /// The upload is no more.
    Drops,
    /// All is done, and the upload expires after a second, that is, after ten looks at the clock.
    Expires,
}

#[derive(Default)]
struct Shelf {
    files: HashMap<String, (u64, Vec<u8>)>,
    moods: VecDeque<Mood>,
    requests: Vec<(Method, String)>,
    /// The address that was saved last.
    saved: Option<String>,
    /// Requests to an upload whose address was not saved.
    unsaved: u32,
}

impl Shelf {
    fn answer(&mut self, request: &HttpRequest) -> Result<HttpAnswer, TransportError> {
        let mood = self.moods.pop_front().unwrap_or(Mood::Serves);
        self.requests.push((request.method, request.url.clone()));
        if request.method != Method::Post && self.saved.as_ref() != Some(&request.url) {
            self.unsaved += 1;
        }
        let lost = Err(TransportError::AnswerLost(Lost::Cut));
        match mood {
            Mood::Away => Err(TransportError::NotSent(Unsent::Unreachable)),
            Mood::CutBefore => lost,
            Mood::Says(status) => Ok(HttpAnswer { status, headers: Vec::new(), body: Vec::new() }),
            Mood::CutInside(bytes) => {
                self.serve(request, bytes);
                lost
            }
            Mood::CutAfter => {
                self.serve(request, usize::MAX);
                lost
            }
            Mood::TakesLess(bytes) => Ok(self.serve(request, bytes)),
            Mood::Serves => Ok(self.serve(request, usize::MAX)),
            Mood::Forgetful => {
                let mut answer = self.serve(request, usize::MAX);
                answer.headers.retain(|(name, _)| name != "upload-offset");
                Ok(answer)
            }
            Mood::DoesAndSays(status) => {
                self.serve(request, usize::MAX);
                Ok(HttpAnswer { status, headers: Vec::new(), body: Vec::new() })
            }
            Mood::Loses(bytes) => {
                if let Some((_, kept)) = self.files.get_mut(&request.url) {
                    kept.truncate(kept.len().saturating_sub(bytes));
                }
                Ok(self.serve(request, usize::MAX))
            }
            Mood::Drops => {
                self.files.remove(&request.url);
                Ok(self.serve(request, usize::MAX))
            }
            Mood::Expires => {
                let mut answer = self.serve(request, usize::MAX);
                for (name, second) in [("date", 0), ("upload-expires", 1)] {
                    answer.headers.push((name.to_owned(), format!("Thu, 01 Jan 1970 00:00:0{second} GMT")));
                }
                Ok(answer)
            }
        }
    }

    /// What tus 1.0.0 demands of a server, taking `most` bytes of the body at most.
    fn serve(&mut self, request: &HttpRequest, most: usize) -> HttpAnswer {
        let header = |name| request.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        assert_eq!(header("tus-resumable"), Some("1.0.0"));
        let number = |name| header(name).and_then(|value| value.parse::<u64>().ok());
        let body = &request.body[..request.body.len().min(most)];
        if !request.body.is_empty() {
            assert_eq!(header("content-type"), Some("application/offset+octet-stream"));
        }
        let mut headers = Vec::new();
        let mut add = |name: &str, value: String| headers.push((name.to_owned(), value));
        let status = match request.method {
            Method::Post => {
                assert!(header("upload-metadata").is_some_and(|metadata| metadata.starts_with("filename ")));
                let url = format!("{ENDPOINT}{}", self.requests.len());
                self.files.insert(url.clone(), (number("upload-length").unwrap(), body.to_vec()));
                add("location", url);
                if !request.body.is_empty() {
                    add("upload-offset", body.len().to_string());
                }
                201
            }
            Method::Head | Method::Patch | Method::Delete | Method::Get => match self.files.get_mut(&request.url) {
                None => 404,
                Some((length, kept)) if request.method == Method::Head => {
                    add("upload-offset", kept.len().to_string());
                    add("upload-length", length.to_string());
                    200
                }
                Some(_) if request.method == Method::Delete => {
                    self.files.remove(&request.url);
                    204
                }
                Some((_, kept)) if number("upload-offset") != Some(kept.len() as u64) => 409,
                Some((length, kept)) => {
                    kept.extend_from_slice(body);
                    assert!(kept.len() as u64 <= *length, "more than was announced");
                    add("upload-offset", kept.len().to_string());
                    204
                }
            },
        };
        HttpAnswer { status, headers, body: Vec::new() }
    }
}

#[derive(Clone, Default)]
struct Server(Arc<Mutex<Shelf>>);

#[async_trait]
impl Transport for Server {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        self.0.lock().unwrap().answer(&request)
    }
}

/// A clock on which every look takes a tenth of a second.
#[derive(Default)]
struct Ticking(Mutex<i64>);

#[async_trait]
impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        let mut now = self.0.lock().unwrap();
        *now += 100;
        Timestamp::from_millis(*now)
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    async fn sleep(&self, _: Duration) {}
}

fn photo(length: usize) -> Vec<u8> {
    (0..length).map(|place| u8::try_from(place * 7 % 251).unwrap()).collect()
}

impl Server {
    fn moods(moods: impl IntoIterator<Item = Mood>) -> Self {
        let server = Self::default();
        server.0.lock().unwrap().moods.extend(moods);
        server
    }

    fn tus(&self) -> Tus {
        Tus::new(Arc::new(self.clone()), Arc::new(Ticking::default()))
    }

    /// One call, whose saved state replaces `upload` afterwards as after a restart.
    fn advance(&self, upload: &mut Upload, bytes: &[u8]) -> Outcome {
        let mut saved = upload.clone();
        let mut current = upload.clone();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let outcome = runtime.block_on(self.tus().advance::<()>(&mut current, bytes, &mut |upload| {
            self.0.lock().unwrap().saved = upload.url().map(str::to_owned);
            saved = upload.clone();
            Ok(())
        }));
        assert_eq!(saved, current, "everything learnt was saved");
        *upload = serde_json::from_str(&serde_json::to_string(&saved).unwrap()).unwrap();
        outcome.unwrap()
    }

    fn kept(&self, url: &str) -> Vec<u8> {
        self.0.lock().unwrap().files[url].1.clone()
    }

    fn methods(&self) -> Vec<&'static str> {
        self.0.lock().unwrap().requests.iter().map(|(method, _)| method.as_str()).collect()
    }
}

#[test]
fn a_photo_arrives_whole_in_growing_pieces() {
    let (server, bytes) = (Server::default(), photo(300_000));
    let mut upload = Upload::new(ENDPOINT, 300_000);
    let Outcome::Done { url } = server.advance(&mut upload, &bytes) else { panic!("{upload:?}") };
    assert_eq!(server.kept(&url), bytes);
    assert_eq!(server.methods(), ["POST", "PATCH", "PATCH", "PATCH"]);
    assert_eq!(server.advance(&mut upload, &bytes), Outcome::Done { url }, "done stays done");
    assert_eq!(server.methods().len(), 4);
}

#[test]
fn a_call_after_a_restart_asks_before_it_sends() {
    let server = Server::moods([Mood::Serves, Mood::CutInside(1_000), Mood::Away]);
    let bytes = photo(50_000);
    let mut upload = Upload::new(ENDPOINT, 50_000);
    assert!(matches!(server.advance(&mut upload, &bytes), Outcome::Later { why: Wait::Unreachable(_), .. }));
    assert_eq!(upload.confirmed(), 16_384, "what nobody confirmed does not count");
    let Outcome::Done { url } = server.advance(&mut upload, &bytes) else { panic!("{upload:?}") };
    assert_eq!(server.kept(&url), bytes);
    assert_eq!(server.methods(), ["POST", "PATCH", "HEAD", "HEAD", "PATCH"]);
}

#[test]
fn nothing_is_sent_after_what_could_not_be_saved() {
    let server = Server::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut upload = Upload::new(ENDPOINT, 50_000);
    let failed = runtime.block_on(server.tus().advance(&mut upload, &photo(50_000), &mut |_| Err("disk full")));
    assert_eq!((failed, server.methods()), (Err("disk full"), vec!["POST"]));
}

#[test]
fn other_bytes_than_announced_are_not_sent() {
    let server = Server::default();
    let mut upload = Upload::new(ENDPOINT, 50_000);
    assert_eq!(server.advance(&mut upload, &photo(49_999)), Outcome::Refused(Refusal::WrongLength));
    assert!(server.methods().is_empty());
}

#[test]
fn what_nobody_wants_is_taken_back() {
    let server = Server::moods([Mood::Serves, Mood::Says(503), Mood::Says(423), Mood::Away]);
    let mut upload = Upload::new(ENDPOINT, 50_000);
    let tus = server.tus();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(runtime.block_on(tus.terminate(&upload)), Ok(()), "there is nothing yet");
    server.advance(&mut upload, &photo(50_000));
    let tries: Vec<_> = (0..4).map(|_| runtime.block_on(tus.terminate(&upload))).collect();
    assert_eq!(
        tries,
        [
            Err(Wait::Locked),
            Err(Wait::Unreachable(Unsent::Unreachable)),
            Ok(()),
            Ok(()) // It is gone already.
        ]
    );
    assert!(server.0.lock().unwrap().files.is_empty());
}

fn mood() -> impl Strategy<Value = Mood> {
    let bytes = || 0..40_000_usize;
    prop_oneof![
        4 => Just(Mood::Serves),
        1 => Just(Mood::Away),
        2 => Just(Mood::CutBefore),
        3 => bytes().prop_map(Mood::CutInside),
        2 => Just(Mood::CutAfter),
        2 => bytes().prop_map(Mood::TakesLess),
        1 => Just(Mood::Forgetful),
        1 => prop::sample::select(vec![200, 204, 302, 400, 404, 409, 410, 412, 413, 423, 429, 500, 503]).prop_map(Mood::Says),
        1 => prop::sample::select(vec![200, 204, 400, 409, 500, 502]).prop_map(Mood::DoesAndSays),
        1 => bytes().prop_map(Mood::Loses),
        1 => Just(Mood::Drops),
        1 => Just(Mood::Expires),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a server does, done means that it has our bytes, all of them and in their order; every call ends; and no
    /// byte goes to an address that was not saved.
    #[test]
    fn done_means_that_every_byte_is_there(length in 1..200_000_usize, moods in prop::collection::vec(mood(), 0..60)) {
        let (server, bytes) = (Server::moods(moods), photo(length));
        let mut upload = Upload::new(ENDPOINT, length as u64);
        let most = length / 8_192 * 3 + 17;
        let mut end = None;
        for _ in 0..70 {
            let before = server.methods().len();
            let outcome = server.advance(&mut upload, &bytes);
            prop_assert!(server.methods().len() - before <= most);
            match outcome {
                Outcome::Later { .. } => {}
                last @ (Outcome::Done { .. } | Outcome::Denied { .. } | Outcome::TooLarge | Outcome::Refused(_)) => {
                    end = Some(last);
                    break;
                }
            }
        }
        if let Some(Outcome::Done { url }) = &end {
            prop_assert_eq!(server.kept(url), bytes);
        }
        // Once the bad days are over, only what was final may be left.
        let final_end = matches!(end, Some(Outcome::Done { .. } | Outcome::TooLarge | Outcome::Refused(_)));
        prop_assert!(final_end, "{:?}", end);
        prop_assert_eq!(server.0.lock().unwrap().unsaved, 0);
    }
}
