//! `demo`: the whole story in one command, with a real city on loopback and nothing pretended but the lack of signal.

mod exif;
mod picture;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use curbline_city::{City, CityError, CityOptions};
use curbline_core::app::CitySetup;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Draft, Fix, FixSource, PhotoDraft, PhotoState, Problem, Report, ReportId};
use curbline_core::say;
use curbline_core::seam::{Clock, Connection, Device, Seams, SystemClock};
use curbline_core::{App, Error};
use serde_json::json;

use crate::args::DemoArgs;
use crate::shell::{Shell, runtime, system_seams};
use crate::view::{self, Names};
use crate::voice::{Ending, Failure};

/// Philadelphia City Hall, for pictures that do not know where they were taken.
const CITY_HALL: (f64, f64) = (39.9526, -75.1652);
/// Loopback answers at once; this only ends a demo that would hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// The phone: online only when the story says so.
#[derive(Default)]
struct Phone {
    online: AtomicBool,
}

impl Device for Phone {
    fn connection(&self) -> Connection {
        if self.online.load(Ordering::SeqCst) { Connection::FREE } else { Connection::NONE }
    }
}

pub(crate) fn run(shell: &Shell, args: DemoArgs) -> Result<Ending, Failure> {
    let scratch = tempfile::tempdir().map_err(|_| say::store_unusable("temporary"))?;
    let folder = args.keep.as_deref().unwrap_or(scratch.path());
    shell.voice.say(&say::demo_flow_title());
    let photo = match &args.photo {
        Some(path) => {
            shell.voice.say(&say::demo_photo_chosen(path.display().to_string()));
            path.clone()
        }
        None => drawn(shell, scratch.path())?,
    };
    runtime()?.block_on(tell_story(shell, folder, photo))?;
    if let Some(kept) = &args.keep {
        shell.voice.say(&say::demo_kept(kept.display().to_string()));
    }
    Ok(Ending::Done)
}

fn drawn(shell: &Shell, folder: &Path) -> Result<PathBuf, Failure> {
    let path = folder.join("pothole.jpg");
    let shown = path.display().to_string();
    let unwritable = || say::file_unwritable(shown.as_str());
    let jpeg = picture::pothole(CITY_HALL, SystemClock.now()).ok_or_else(unwritable)?;
    std::fs::write(&path, jpeg).map_err(|_| unwritable())?;
    shell.voice.say(&say::demo_photo_drawn(shown.as_str()));
    Ok(path)
}

async fn tell_story(shell: &Shell, folder: &Path, photo: PathBuf) -> Result<(), Failure> {
    let voice = &shell.voice;
    let city = City::start(CityOptions::new(folder.join("city"))).await.map_err(|error| no_city(folder, &error))?;
    voice.say(&say::demo_city_started(city.url()));

    let phone = Arc::new(Phone::default());
    let seams = Seams { device: phone.clone(), ..system_seams()? };
    let app = shell.open_at(&folder.join("phone"), seams)?;
    app.set_city(CitySetup { profile: Some("curbline-city".to_owned()), ..CitySetup::at(city.url()) })?;
    phone.online.store(true, Ordering::SeqCst);
    app.refresh_catalog().await?;

    phone.online.store(false, Ordering::SeqCst);
    voice.say(&say::demo_offline());
    let report_id = save(shell, &app, photo)?;
    voice.say(&say::demo_queue());
    let names = Names::of(&app)?;
    for report in &app.reports()? {
        view::tell_in_full(voice, &names, report);
    }

    phone.online.store(true, Ordering::SeqCst);
    voice.say(&say::demo_online());
    let summary = app.sync(Some(PATIENCE), &Cancel::default()).await?;
    voice.say(&say::demo_delivered(summary.delivered));

    voice.say(&say::demo_read_back());
    let report = app.report(&report_id)?;
    let tracking = voice.text(&report.tracking(voice.reason(&report.delivery)));
    voice.line(&tracking);
    tell_photos(shell, &report);

    let stored = city.requests().await.map_err(|error| no_city(folder, &error))?;
    let media_bytes: u64 = stored.iter().flat_map(|request| &request.media).map(|media| media.bytes).sum();
    voice.document(&json!({
        "report": view::document(voice, &report),
        "city": { "url": city.url(), "requests": stored.len(), "media_bytes": media_bytes },
        "tracking_text": tracking,
    }));
    city.stop().await;
    Ok(())
}

/// Saves the report while there is no signal. A picture without a place gets a pin, as a person would set one.
fn save(shell: &Shell, app: &App, photo: PathBuf) -> Result<ReportId, Failure> {
    let mut draft = Draft {
        description: shell.voice.text(&say::demo_description()),
        photos: vec![PhotoDraft { path: photo, redactions: Vec::new() }],
        ..Draft::new("pothole")
    };
    let saved = match app.submit(&draft) {
        Err(Error::Invalid { problems }) if problems == [Problem::PlaceMissing] => {
            shell.voice.say(&say::demo_place_pinned());
            let (latitude, longitude) = CITY_HALL;
            let taken = SystemClock.now();
            draft.fix = Some(Fix { latitude, longitude, accuracy: None, taken, source: FixSource::Map });
            app.submit(&draft)?
        }
        other => other?,
    };
    shell.voice.say(&say::demo_saved(saved.reference.0.as_str()));
    Ok(saved.report_id)
}

/// Where the photo is now.
fn tell_photos(shell: &Shell, report: &Report) {
    for photo in &report.photos {
        match &photo.state {
            PhotoState::Delivered { media_url: Some(url) } => {
                shell.voice.say(&say::demo_photo_at(url.as_str()));
            }
            state @ (PhotoState::Kept
            | PhotoState::Uploading { .. }
            | PhotoState::Delivered { .. }
            | PhotoState::Dropped { .. }) => {
                shell.voice.say(&state.message());
            }
        }
    }
}

/// The city of the demo could not do its part; what it says is for the log.
fn no_city(folder: &Path, error: &CityError) -> Failure {
    tracing::error!(%error, "the demo's city");
    say::store_unusable(folder.join("city").display().to_string()).into()
}
