//! `sync`, `network`, `list`, `status`, `retry`, `arrived`, `discard`: where reports stand, and what a person can do
//! about it.

use std::sync::Arc;
use std::time::Duration;

use curbline_core::App;
use curbline_core::message::Message;
use curbline_core::open311::ServiceRequestId;
use curbline_core::outbox::{Cancel, PhotoPolicy};
use curbline_core::report::ReportId;
use curbline_core::say;
use curbline_core::seam::{Connection, Device, Seams};
use serde_json::json;

use super::city::fetch_if_unknown;
use crate::shell::{Shell, runtime, system_seams};
use crate::view::{self, Names};
use crate::voice::{Ending, Failure};

/// A device whose connection was told on the command line.
struct Told(Connection);

impl Device for Told {
    fn connection(&self) -> Connection {
        self.0
    }
}

pub(crate) fn sync(shell: &Shell, deadline: Option<f64>, connection: Connection) -> Result<Ending, Failure> {
    let seams = Seams { device: Arc::new(Told(connection)), ..system_seams()? };
    let app = shell.open_at(&shell.folder()?, seams)?;
    let deadline = deadline.map(Duration::from_secs_f64);
    let summary = runtime()?.block_on(async {
        let cancel = Cancel::default();
        let interrupted = cancel.clone();
        tokio::spawn(async move {
            // Without a signal to wait for, the person has the harder way to stop us.
            if tokio::signal::ctrl_c().await.is_ok() {
                interrupted.cancel();
            }
        });
        let summary = app.sync(deadline, &cancel).await?;
        // The first contact is the moment to learn what the city offers; that it fails is no failure of a sync.
        if !cancel.is_cancelled() && fetch_if_unknown(&app).await.is_err() {
            tracing::info!("the catalogue is not known yet");
        }
        Ok::<_, Failure>(summary)
    })?;
    let repeats: Vec<Message> = summary.repeats.iter().map(|repeat| repeat.filed.message()).collect();
    shell.voice.complain(&repeats);
    view::tell_all(&shell.voice, &Names::of(&app)?, &summary.reports);
    if summary.cancelled {
        shell.voice.say(&say::cancelled());
    }
    if (summary.delivered, summary.pending, summary.needs_attention) == (0, 0, 0) {
        shell.voice.say(&say::sync_nothing());
    } else {
        let message = say::sync_summary(summary.delivered, summary.pending, summary.needs_attention);
        shell.voice.say(&message);
    }
    for notice in &summary.notices {
        shell.voice.say(notice);
    }
    shell.voice.document(&json!({
        "reports": view::documents(&shell.voice, &summary.reports),
        "notices": shell.voice.problems(&summary.notices),
        "delivered": summary.delivered,
        "pending": summary.pending,
        "needs_attention": summary.needs_attention,
        "cancelled": summary.cancelled,
        "repeats": summary.repeats.iter().map(|repeat| json!({
            "report_id": repeat.report_id.0,
            "service_request_id": repeat.filed.service_request_id.0,
        })).collect::<Vec<_>>(),
    }));
    Ok(if summary.needs_attention > 0 { Ending::NeedsAttention } else { Ending::Done })
}

pub(crate) fn network(shell: &Shell, photos: Option<PhotoPolicy>) -> Result<Ending, Failure> {
    let app = shell.open()?;
    if let Some(policy) = photos {
        app.set_photo_policy(policy)?;
    }
    let policy = app.photo_policy()?;
    let load = app.load()?;
    let bytes = load.word_bytes.saturating_add(load.photo_bytes);
    let kilobytes = u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX);
    shell.voice.say(&match policy {
        PhotoPolicy::Always => say::network_photos_always(),
        PhotoPolicy::NotRoaming => say::network_photos_not_roaming(),
        PhotoPolicy::Unmetered => say::network_photos_unmetered(),
    });
    shell.voice.say(&say::network_load(kilobytes));
    shell.voice.document(&json!({
        "photos": policy,
        "waiting": {
            "reports": load.reports,
            "word_bytes": load.word_bytes,
            "photo_bytes": load.photo_bytes,
        },
    }));
    Ok(Ending::Done)
}

pub(crate) fn list(shell: &Shell) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let reports = app.reports()?;
    view::tell_all(&shell.voice, &Names::of(&app)?, &reports);
    shell.voice.document(&json!({ "reports": view::documents(&shell.voice, &reports) }));
    Ok(Ending::Done)
}

pub(crate) fn status(shell: &Shell, report_id: &str) -> Result<Ending, Failure> {
    show_one(shell, &shell.open()?, &ReportId(report_id.to_owned()))
}

pub(crate) fn retry(shell: &Shell, report_id: &str) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let report_id = ReportId(report_id.to_owned());
    app.retry(&report_id)?;
    shell.voice.say(&say::retry_done());
    show_one(shell, &app, &report_id)
}

pub(crate) fn arrived(shell: &Shell, report_id: &str, number: Option<String>) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let report_id = ReportId(report_id.to_owned());
    app.mark_arrived(&report_id, number.map(ServiceRequestId))?;
    shell.voice.say(&say::arrived_done());
    show_one(shell, &app, &report_id)
}

pub(crate) fn discard(shell: &Shell, report_id: &str) -> Result<Ending, Failure> {
    let app = shell.open()?;
    app.discard(&ReportId(report_id.to_owned()))?;
    shell.voice.say(&say::discard_done());
    shell.voice.document(&json!({ "reports": [] }));
    Ok(Ending::Done)
}

pub(super) fn show_one(shell: &Shell, app: &App, report_id: &ReportId) -> Result<Ending, Failure> {
    let report = app.report(report_id)?;
    view::tell_in_full(&shell.voice, &Names::of(app)?, &report);
    shell.voice.document(&json!({ "reports": [view::document(&shell.voice, &report)] }));
    Ok(Ending::Done)
}
