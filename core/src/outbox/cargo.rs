//! Getting the photos of one attempt ready: which may travel now, how large, and, where they travel in pieces, there
//! ahead of their request. Decides nothing about the entry.

use std::time::Duration;

use sha2::{Digest, Sha256};

use super::courier::Courier;
use super::entry::Entry;
use super::network::{Freight, freight, setting};
use super::outcome::{Outcome, Unfinished};
use super::size::sized;
use crate::events::Hint;
use crate::open311::{Media, MediaStyle};
use crate::report::{PhotoState, Report, ReportId};
use crate::seam::Unsent;
use crate::store::{self, KeptUpload, StoreError};
use crate::upload::{self, Stage, Tus, Upload, Wait};

/// A finished upload is relied on for this long; servers clear away what nobody asks for.
const FRESH: Duration = Duration::from_secs(12 * 60 * 60);
/// Uploads the server is told to forget in one run.
const CLEARED_AT_ONCE: u32 = 20;
/// How often a server is told to forget an upload; after that it expires by itself, or stays.
const CLEARING_TRIES: u32 = 5;

/// Photos, ready to go along.
#[derive(Default)]
pub(super) struct Cargo {
    pub(super) media: Vec<Media>,
    pub(super) media_urls: Vec<String>,
}

impl Cargo {
    pub(super) fn count(&self) -> usize {
        self.media.len().saturating_add(self.media_urls.len())
    }
}

/// Why an upload stopped in the middle: not for a reason of its own.
enum Stopped {
    Store(StoreError),
    /// The person gave the report up.
    Discarded,
}

/// Where one photo is that travels in pieces.
enum Piecewise {
    There(String),
    NotNow(Outcome),
    /// This server does not take it in pieces.
    Never,
}

impl Courier<'_> {
    /// The photos of `report` for an attempt at `entry`, or the outcome that stands in the way. `None` when the report
    /// is gone.
    pub(super) async fn load(
        &self,
        entry: &Entry,
        report: &Report,
        words_may_go_alone: bool,
    ) -> Result<Option<Result<Cargo, Outcome>>, StoreError> {
        let photos = report.photos.iter().take(self.media_limit().unwrap_or(0));
        let estimate = photos.clone().map(|photo| photo.bytes).sum();
        match freight(self.seams.device.connection(), self.policy, estimate, words_may_go_alone) {
            Freight::Everything => {}
            Freight::WordsOnly => return Ok(Some(Ok(Cargo::default()))),
            Freight::Nothing => return Ok(Some(Err(Outcome::Unsent(Unfinished::Costly)))),
        }
        let endpoint = self.profile.media.upload_endpoint.as_deref();
        let endpoint = endpoint.and_then(|endpoint| self.client.server().upload_endpoint(endpoint));
        let most = setting(self.seams.device.connection(), endpoint.is_some());
        let mut pictures = Vec::new();
        for photo in photos {
            match self.vault.read(&photo.photo_id) {
                Ok(bytes) => pictures.push(sized(bytes, entry.shrinks, self.profile.media.max_bytes, most)),
                Err(error) => {
                    tracing::warn!(report = %report.report_id, photo = %photo.photo_id, %error, "a photo cannot be read");
                    return Ok(Some(Err(Outcome::PhotoLost)));
                }
            }
        }
        let Some(endpoint) = endpoint else {
            return Ok(Some(Ok(self.along(pictures))));
        };
        let mut media_urls = Vec::new();
        for (position, bytes) in pictures.iter().enumerate() {
            match self.carry(&report.report_id, position, bytes, &endpoint).await {
                Ok(Piecewise::There(url)) => media_urls.push(url),
                Ok(Piecewise::NotNow(outcome)) => return Ok(Some(Err(outcome))),
                Ok(Piecewise::Never) => return Ok(Some(Ok(self.along(pictures)))),
                Err(Stopped::Store(error)) => return Err(error),
                Err(Stopped::Discarded) => return Ok(None),
            }
        }
        Ok(Some(Ok(Cargo { media: Vec::new(), media_urls })))
    }

    /// Pictures that go along with their request, where the profile knows a way.
    fn along(&self, pictures: Vec<Vec<u8>>) -> Cargo {
        let pictures = match self.profile.media.style {
            MediaStyle::MultipartMedia
            | MediaStyle::MultipartMediaArray
            | MediaStyle::MultipartPhotoN
            | MediaStyle::Base64 => pictures,
            MediaStyle::MediaUrl | MediaStyle::None => Vec::new(),
        };
        let media = pictures.into_iter().map(|bytes| Media { bytes, name: String::new() }).collect();
        Cargo { media, media_urls: Vec::new() }
    }

    /// Carries one photo as far as it gets now.
    async fn carry(
        &self,
        report_id: &ReportId,
        position: usize,
        bytes: &[u8],
        endpoint: &str,
    ) -> Result<Piecewise, Stopped> {
        let digest = Sha256::digest(bytes).iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let kept = self.store.read(|view| store::upload(view, report_id, position)).map_err(Stopped::Store)?;
        let mut upload = match kept {
            Some(kept) if kept.digest == digest && kept.upload.endpoint == endpoint && !self.is_stale(&kept) => {
                kept.upload
            }
            Some(kept) => {
                self.store.write(|transaction| store::abandon(transaction, &kept.upload)).map_err(Stopped::Store)?;
                Upload::new(endpoint, length)
            }
            None => Upload::new(endpoint, length),
        };
        let before = upload.confirmed();
        let mut save = |upload: &Upload| self.keep(report_id, position, &digest, upload);
        let outcome = self.tus().advance(&mut upload, bytes, &mut save).await?;
        tracing::info!(report = %report_id, position, confirmed = upload.confirmed(), length, "uploaded");
        let moved = upload.confirmed() > before;
        Ok(match outcome {
            upload::Outcome::Done { url } => Piecewise::There(url),
            upload::Outcome::Later { why, pause } => Piecewise::NotNow(later(why, pause, moved)),
            upload::Outcome::Denied { status } => Piecewise::NotNow(Outcome::Denied { status }),
            upload::Outcome::TooLarge => Piecewise::NotNow(Outcome::TooLarge),
            upload::Outcome::Refused(refusal) => {
                tracing::warn!(report = %report_id, ?refusal, "this server does not take the photo in pieces");
                Piecewise::Never
            }
        })
    }

    fn is_stale(&self, kept: &KeptUpload) -> bool {
        matches!(kept.upload.stage, Stage::Done { .. }) && self.now().since(kept.changed) > FRESH
    }

    /// Keeps how far an upload is, before more is sent.
    fn keep(&self, report_id: &ReportId, position: usize, digest: &str, upload: &Upload) -> Result<(), Stopped> {
        let kept = KeptUpload { digest: digest.to_owned(), upload: upload.clone(), changed: self.now() };
        let state = PhotoState::Uploading { confirmed: upload.confirmed(), total: upload.length };
        let is_there = self.store.write(|transaction| {
            let is_there = store::put_upload(transaction, report_id, position, &kept)?;
            if is_there {
                store::put_photo_state(transaction, report_id, position, &state)?;
            } else {
                store::abandon(transaction, upload)?;
            }
            Ok(is_there)
        });
        self.hub.tell(Hint::Report(report_id.clone()));
        match is_there {
            Ok(true) => Ok(()),
            Ok(false) => Err(Stopped::Discarded),
            Err(error) => Err(Stopped::Store(error)),
        }
    }

    /// Tells the server of uploads that nobody wants any more. That it cannot be told is no obstacle.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) async fn clear_away(&self) -> Result<(), StoreError> {
        for (url, tries) in self.store.read(|view| store::abandoned(view, CLEARED_AT_ONCE))? {
            let stage = Stage::Open { url: url.clone(), offset: 0, expires: None };
            let told = self.tus().terminate(&Upload { stage, ..Upload::new("", 1) }).await;
            let tries = tries.saturating_add(1);
            let left = (told.is_err() && tries < CLEARING_TRIES).then_some(tries);
            self.store.write(|transaction| store::put_abandoned(transaction, &url, left))?;
        }
        Ok(())
    }

    fn tus(&self) -> Tus {
        Tus::new(self.seams.transport.clone(), self.seams.clock.clone())
    }
}

/// Why an upload has to wait, in the sender's terms.
fn later(why: Wait, pause: Option<Duration>, moved: bool) -> Outcome {
    let unfinished = match why {
        Wait::Busy { .. } => return Outcome::Busy { retry_after: pause },
        Wait::Unreachable(Unsent::Tls) => Unfinished::Tls,
        Wait::NotTus { .. } => Unfinished::CaptivePortal,
        Wait::Locked | Wait::Long => Unfinished::NotYet,
        Wait::Unreachable(Unsent::Address | Unsent::Unreachable | Unsent::Timeout)
        | Wait::Cut(_)
        | Wait::Failing { .. }
        | Wait::Stuck => Unfinished::Unreachable,
    };
    if moved && unfinished != Unfinished::CaptivePortal {
        Outcome::Halted(unfinished)
    } else {
        Outcome::Unsent(unfinished)
    }
}
