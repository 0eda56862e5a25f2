//! What saving a report costs beyond the disk: `App::submit` against the same bytes written and forced to the disk.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use curbline_core::App;
use curbline_core::report::{Draft, ExportFormat, Fix, FixSource, PhotoDraft, Redaction};
use curbline_core::seam::{Clock, Seams, SystemClock, Timestamp};
use jiff::tz::TimeZone;
use tokio::runtime::Runtime;

use crate::city::{self, CityProcess};
use crate::floor::{BLOCK, Preallocated, Shelf};
use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::{picture, scratch};

const TEXTS: usize = 4000;
const PHOTOS: usize = 300;
const PHOTO_BYTES: usize = 300_000;
const WARMING: usize = 100;

pub(crate) fn run() {
    let folder = scratch::folder();
    let stopwatch = Arc::new(Stopwatch::default());
    let app = phone(folder.path(), stopwatch.clone());
    texts(&app, folder.path());
    photos(&app, folder.path(), &stopwatch);
}

/// A phone that knows what the city offers, as it does after its first day.
fn phone(folder: &Path, clock: Arc<dyn Clock>) -> App {
    let city = CityProcess::start(&folder.join("city"));
    let app = App::open(&folder.join("phone"), &["en"], Seams { clock, ..Seams::system().unwrap() }).unwrap();
    app.set_city(city::setup(city.url(), city::PROFILE)).unwrap();
    Runtime::new().unwrap().block_on(app.refresh_catalog()).unwrap();
    app
}

fn texts(app: &App, folder: &Path) {
    for number in 0..WARMING {
        app.submit(&text_draft(number)).unwrap();
    }
    let report = app.export(ExportFormat::Json).unwrap().len() / WARMING;
    let rounded = report.next_multiple_of(BLOCK);
    let before = scratch::bytes_written();
    for number in 0..WARMING {
        app.submit(&text_draft(number)).unwrap();
    }
    let logged = usize::try_from(scratch::bytes_written() - before).unwrap() / WARMING;

    let mut floor = Preallocated::new(&folder.join("text.floor"), rounded);
    let mut same = Preallocated::new(&folder.join("log.floor"), logged);
    let (mut to_floor, mut to_same) = (Pairs::default(), Pairs::default());
    for number in 0..TEXTS {
        let draft = text_draft(number);
        let save = || timed(|| drop(app.submit(&draft).unwrap()));
        if number.is_multiple_of(4) {
            to_same.take(save, || same.write())
        } else {
            to_floor.take(save, || floor.write())
        }
    }
    heading("enqueue: a report without a photo, saved for good");
    println!("a report is {report} bytes as JSON, {rounded} in whole blocks; saving it writes {logged} bytes");
    line("p50, against the report's own bytes", &to_floor.median(), Some(1.9));
    line("p99, against the report's own bytes", &to_floor.at(0.99), Some(2.5));
    line("p10, the least disturbed, own bytes", &to_floor.at(0.1), None);
    line("p50, against all bytes that are written", &to_same.median(), None);
    line("p99, against all bytes that are written", &to_same.at(0.99), None);
}

fn photos(app: &App, folder: &Path, stopwatch: &Stopwatch) {
    let original = picture::jpeg(picture::noise_for(PHOTO_BYTES), 1);
    let safe = picture::safe_bytes(&original);
    let file = folder.join("original.jpg");
    std::fs::write(&file, &original).unwrap();
    let mut text_floor = Preallocated::new(&folder.join("photo.floor"), BLOCK);
    let mut shelf = Shelf::new(folder.join("shelf"));
    let mut pairs = Pairs::default();
    let mut floors = (Vec::new(), Vec::new());
    for number in 0..PHOTOS {
        let draft = photo_draft(&file, number);
        pairs.take(
            || {
                stopwatch.reset();
                app.submit(&draft).unwrap();
                stopwatch.since_first_look()
            },
            || {
                // Made anew, so that the peer, too, comes out of hard work and finds caches that hold something else.
                let safe = picture::safe_bytes(&original);
                let (photo, text) = (shelf.put(&safe), text_floor.write());
                floors.0.push(millis(photo));
                floors.1.push(millis(text));
                photo + text
            },
        );
    }
    heading("enqueue: a report with a photo, from the safe picture in memory to saved for good");
    println!(
        "a photo has {} bytes; floors: photo {:.3} ms, text {:.3} ms",
        safe.len(),
        quantile(&floors.0, 0.5),
        quantile(&floors.1, 0.5)
    );
    line("p50, against both floors", &pairs.median(), Some(1.9));
    line("p10, the least disturbed, both floors", &pairs.at(0.1), None);
    line("p99, against both floors", &pairs.at(0.99), None);
}

pub(crate) fn text_draft(number: usize) -> Draft {
    let taken = SystemClock.now();
    let fix = Fix { latitude: 39.9526, longitude: -75.1652, accuracy: Some(6.5), taken, source: FixSource::Gps };
    Draft {
        description: format!(
            "Number {number}: a deep hole in the right lane just before the crossing, about as wide as a bicycle wheel is \
             tall. Two cars have hit it since this morning, and at night nobody can see it."
        ),
        address_string: "1400 John F. Kennedy Boulevard".to_owned(),
        fix: Some(fix),
        ..Draft::new("pothole")
    }
}

/// No two of these photos are the same, since something else is painted over in each.
fn photo_draft(file: &Path, number: usize) -> Draft {
    let number = u32::try_from(number).unwrap();
    let redactions = vec![Redaction::area(number * 4, 16, 8, 8)];
    let photos = vec![PhotoDraft { path: file.to_owned(), redactions }];
    Draft { fix: None, photos, ..text_draft(0) }
}

/// The system's clock, which remembers when it was first looked at: a report without a fix takes it from its photo as soon
/// as that was made safe, and for that asks what time it is. From there to the end of `submit` is what saving costs.
#[derive(Default)]
struct Stopwatch(Mutex<Option<Instant>>);

impl Stopwatch {
    fn reset(&self) {
        *self.0.lock().unwrap() = None;
    }

    fn look(&self) {
        self.0.lock().unwrap().get_or_insert_with(Instant::now);
    }

    fn since_first_look(&self) -> Duration {
        self.0.lock().unwrap().expect("the photo has a place").elapsed()
    }
}

#[async_trait]
impl Clock for Stopwatch {
    fn now(&self) -> Timestamp {
        self.look();
        SystemClock.now()
    }

    fn time_zone(&self) -> TimeZone {
        self.look();
        TimeZone::UTC
    }

    async fn sleep(&self, length: Duration) {
        SystemClock.sleep(length).await;
    }
}
