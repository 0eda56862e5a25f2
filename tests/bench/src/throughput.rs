//! What delivering a full outbox costs beyond the requests themselves: `App::sync` against a loop that posts the same bytes
//! with the same number of connections to a city of the same age.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use curbline_core::App;
use curbline_core::outbox::Cancel;
use curbline_core::seam::{HttpAnswer, HttpRequest, HttpTransport, Method, Seams, Transport, TransportError};
use futures_util::stream::{self, StreamExt};
use tokio::runtime::Runtime;

use crate::city::{self, CityProcess};
use crate::measure::{Pairs, heading, line};
use crate::{enqueue, scratch};

const REPORTS: usize = 1000;
const PAIRS: usize = 7;
/// As the city's profile has it.
const CONCURRENCY: usize = 4;
const MOST: f64 = 1.3;

pub(crate) fn run() {
    let runtime = Runtime::new().unwrap();
    let scratch = scratch::folder();
    // The first run is not measured: its requests are what the loops send.
    let recorder = Arc::new(Recorder::new(true));
    deliver(&runtime, &scratch.path().join("recorded"), recorder.clone());
    let all: Vec<HttpRequest> = std::mem::take(&mut *recorder.seen.lock().unwrap());
    let posts: Vec<HttpRequest> = all.iter().filter(|request| request.method == Method::Post).cloned().collect();
    assert_eq!(posts.len(), REPORTS);

    let (mut to_posts, mut to_all) = (Pairs::default(), Pairs::default());
    for round in 0..PAIRS {
        let folder = |name: &str| scratch.path().join(format!("{name}-{round}"));
        let ours = || deliver(&runtime, &folder("ours"), Arc::new(Recorder::new(false)));
        let bare = || replay(&runtime, &folder("posts"), &posts);
        let (ours, bare) = if round.is_multiple_of(2) {
            let ours = ours();
            (ours, bare())
        } else {
            let bare = bare();
            (ours(), bare)
        };
        to_posts.add(ours, bare);
        to_all.add(ours, replay(&runtime, &folder("all"), &all));
    }
    heading("throughput: 1,000 reports without photos to a city in a process of its own");
    println!("the sender makes {} requests, of which {REPORTS} post; {CONCURRENCY} at once", all.len());
    line("sync, against a bare loop of the posts", &to_posts.median(), Some(MOST));
    line("sync, against a bare loop of all its requests", &to_all.median(), None);
}

/// How long a phone takes to deliver everything.
fn deliver(runtime: &Runtime, folder: &Path, transport: Arc<dyn Transport>) -> Duration {
    let city = CityProcess::start(&folder.join("city"));
    let app = App::open(&folder.join("phone"), &["en"], Seams { transport, ..Seams::system().unwrap() }).unwrap();
    app.set_city(city::setup(city.url(), city::PROFILE)).unwrap();
    runtime.block_on(app.refresh_catalog()).unwrap();
    for number in 0..REPORTS {
        app.submit(&enqueue::text_draft(number)).unwrap();
    }
    let began = Instant::now();
    let summary = runtime.block_on(app.sync(None, &Cancel::default())).unwrap();
    let length = began.elapsed();
    assert_eq!((summary.delivered as usize, summary.pending, summary.needs_attention), (REPORTS, 0, 0));
    length
}

/// How long a loop takes that only sends the requests, as fast as their answers come.
fn replay(runtime: &Runtime, folder: &Path, requests: &[HttpRequest]) -> Duration {
    let city = CityProcess::start(&folder.join("city"));
    // Installing twice is harmless: the first provider stays.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let send = |request: &HttpRequest| {
        let address = request.url.splitn(4, '/').nth(3).unwrap();
        let method = reqwest::Method::from_bytes(request.method.as_str().as_bytes()).unwrap();
        let mut sent = client.request(method, format!("{}{address}", city.url())).body(request.body.clone());
        for (name, value) in &request.headers {
            sent = sent.header(name, value);
        }
        let is_post = request.method == Method::Post;
        async move {
            let answer = sent.send().await.unwrap();
            // What is asked about may not be there yet in another order.
            assert!(answer.status().is_success() || !is_post, "{}", answer.status());
            answer.bytes().await.unwrap().len()
        }
    };
    let began = Instant::now();
    runtime.block_on(stream::iter(requests.iter().map(send)).buffer_unordered(CONCURRENCY).collect::<Vec<usize>>());
    began.elapsed()
}

/// The built-in transport, which may remember what goes through it.
struct Recorder {
    inner: HttpTransport,
    records: bool,
    seen: Mutex<Vec<HttpRequest>>,
}

impl Recorder {
    fn new(records: bool) -> Self {
        Self { inner: HttpTransport::new().unwrap(), records, seen: Mutex::default() }
    }
}

#[async_trait]
impl Transport for Recorder {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        if self.records {
            self.seen.lock().unwrap().push(request.clone());
        }
        self.inner.send(request).await
    }
}
