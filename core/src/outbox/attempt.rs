//! One step of one lane: records it, does it, and writes down what [`settle`](super::settle) decided. Decides nothing.

use super::entry::{Entry, EntryState, Step};
use super::holds;
use super::outcome::{Outcome, Refusal, Unfinished};
use super::pauses::{backoff, token_pause};
use super::settle::{Patience, Settled, settle};
use super::size::sized;
use crate::catalog::ServiceKind;
use crate::events::{Hint, Hub};
use crate::open311::{
    Boundary, Client, Media, MediaStyle, Outgoing, Profile, Sent, ServiceRequest, Verdict, judge_post,
};
use crate::photo::Vault;
use crate::report::{DESCRIPTION_LIMIT, DropReason, PhotoState, Report};
use crate::seam::{Seams, Timestamp, Unsent};
use crate::store::{self, Store, StoreError};

/// Everything a step needs, for the time of one delivery run.
pub(crate) struct Courier<'a> {
    pub(crate) store: &'a Store,
    pub(crate) vault: &'a Vault,
    pub(crate) seams: &'a Seams,
    pub(crate) hub: &'a Hub,
    pub(crate) client: Client,
    pub(crate) profile: Profile,
}

/// What a step came to, and what else it learned.
pub(super) struct Taken {
    pub(super) entry: Entry,
    pub(super) outcome: Outcome,
    pub(super) news: Option<ServiceRequest>,
}

impl Courier<'_> {
    pub(crate) fn now(&self) -> Timestamp {
        self.seams.clock.now()
    }

    /// How many steps may be under way at once.
    pub(crate) fn concurrency(&self) -> usize {
        usize::try_from(self.profile.concurrency).unwrap_or(1).max(1)
    }

    /// Until when nothing may be sent at all, if so.
    pub(crate) fn held(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        holds::held(self.store, &*self.seams.device, now)
    }

    /// Takes the next step of a lane; whether the city gave evidence for a report.
    pub(crate) async fn take(&self, entry: Entry) -> Result<bool, StoreError> {
        let taken = match (entry.step, &entry.state) {
            (Step::Request, EntryState::Uncertain { .. }) => self.look(entry).await?,
            (Step::Request, _) => self.post(entry).await?,
            (Step::Token, _) => self.resolve(entry).await?,
            (Step::Confirm, _) => self.confirm(entry).await?,
        };
        match taken {
            Some(taken) => self.write_down(taken),
            // The person changed or discarded it between our look and now.
            None => Ok(false),
        }
    }

    /// Records the attempt, then opens the socket.
    async fn post(&self, due: Entry) -> Result<Option<Taken>, StoreError> {
        let report_id = due.report_id.clone();
        let Some(report) = self.store.read(|view| store::report(view, &report_id))? else { return Ok(None) };
        let Ok(media) = self.media(&report, due.shrinks) else {
            return Ok(Some(Taken { entry: due, outcome: Outcome::PhotoLost, news: None }));
        };
        let outgoing = self.outgoing(&report, media)?;
        let Some(entry) = self.begin(&due)? else { return Ok(None) };
        self.hub.tell(Hint::Report(report_id));
        let sent = self.sent(&entry, &report)?;
        let boundary = Boundary::new(&*self.seams.entropy);
        let answered = self.client.post(&outgoing, &report.report_id.0, &boundary).await;
        let outcome = outcome_of(judge_post(&sent, &self.profile, &answered.answer, self.now()));
        tracing::info!(report = %report.report_id, attempt = entry.attempts, outcome = outcome.word(), "posted");
        Ok(Some(Taken { entry, outcome, news: None }))
    }

    /// Sets Sending and raises the count, in one synced transaction, if the entry is still as it was.
    fn begin(&self, due: &Entry) -> Result<Option<Entry>, StoreError> {
        let now = self.now();
        self.store.write(|transaction| {
            let current = store::entry_by_id(transaction, due.entry_id)?;
            if current.as_ref() != Some(due) {
                return Ok(None);
            }
            let entry = Entry {
                state: EntryState::Sending { since: now },
                attempts: due.attempts.saturating_add(1),
                ..due.clone()
            };
            store::begin_attempt(transaction, &entry, now)?;
            Ok(Some(entry))
        })
    }

    /// Writes what was decided: the entry, the next step, photos, a pause, news; all of it or nothing.
    fn write_down(&self, taken: Taken) -> Result<bool, StoreError> {
        let now = self.now();
        let chance = self.seams.entropy.fraction();
        let tries = match &taken.entry.state {
            EntryState::Uncertain { looks, .. } => looks.saturating_add(1),
            EntryState::Ready { .. }
            | EntryState::Sending { .. }
            | EntryState::Accepted { .. }
            | EntryState::Finished { .. }
            | EntryState::Parked { .. } => taken.entry.attempts.max(1),
        };
        let listed_after = self.profile.listed_after();
        let pause = match (taken.entry.step, &taken.outcome) {
            (Step::Token, Outcome::NotYet) => token_pause(taken.entry.refusals.saturating_add(2), chance),
            // The attempts of a POST are counted before it, those of a question after it.
            (Step::Request, _) => backoff(tries, chance),
            (Step::Token | Step::Confirm, _) => backoff(taken.entry.attempts.saturating_add(1), chance),
        };
        let word = taken.outcome.word();
        let before = taken.entry.clone();
        let Settled { entry, next, pause, photos } =
            settle(taken.entry, taken.outcome, now, Patience { pause, listed_after });
        let written = self.store.write(|transaction| {
            // A step that only reads was not recorded; the person may have acted meanwhile.
            if store::entry_by_id(transaction, entry.entry_id)?.as_ref() != Some(&before) {
                return Ok(false);
            }
            store::put_entry(transaction, &entry)?;
            store::end_attempt(transaction, entry.entry_id, now, word)?;
            if let Some(step) = next {
                let state = EntryState::Ready { not_before: now, last: None };
                store::insert_entry(transaction, &entry.report_id, step, &state)?;
            }
            if let Some(state) = photos {
                let count = store::photos_of(transaction, &entry.report_id)?.len();
                for position in 0..count {
                    let state = self.photo_state(position, &state);
                    store::put_photo_state(transaction, &entry.report_id, position, &state)?;
                }
            }
            if let Some(pause) = pause {
                holds::hold_server(transaction, pause)?;
            }
            if let Some(news) = &taken.news {
                store::put_followed(transaction, &entry.report_id, news, now)?;
            }
            Ok(true)
        })?;
        self.hub.tell(Hint::Report(entry.report_id.clone()));
        if pause.is_some() {
            self.hub.tell(Hint::Outbox);
        }
        Ok(written && entry.step == Step::Request && matches!(entry.state, EntryState::Accepted { .. }))
    }

    /// The state of the photo at `position`, when those that were sent have `state`.
    fn photo_state(&self, position: usize, state: &PhotoState) -> PhotoState {
        match self.media_limit() {
            Err(reason) => PhotoState::Dropped { reason },
            Ok(limit) if position >= limit => PhotoState::Dropped { reason: DropReason::TooMany },
            Ok(_) => state.clone(),
        }
    }

    /// How many photos go along.
    fn media_limit(&self) -> Result<usize, DropReason> {
        match self.profile.media.style {
            MediaStyle::MultipartMedia | MediaStyle::MultipartMediaArray | MediaStyle::MultipartPhotoN => {
                Ok(usize::try_from(self.profile.media.count).unwrap_or(usize::MAX))
            }
            MediaStyle::MediaUrl | MediaStyle::None => Err(DropReason::NotTaken),
        }
    }

    fn media(&self, report: &Report, shrinks: u32) -> Result<Vec<Media>, crate::photo::VaultError> {
        let limit = self.media_limit().unwrap_or(0);
        let photos = report.photos.iter().take(limit);
        let max_bytes = self.profile.media.max_bytes;
        photos
            .map(|photo| {
                let bytes = sized(self.vault.read(&photo.photo_id)?, shrinks, max_bytes);
                Ok(Media { bytes, name: String::new() })
            })
            .collect()
    }

    fn outgoing(&self, report: &Report, media: Vec<Media>) -> Result<Outgoing, StoreError> {
        let definition = self.store.read(|view| store::definition(view, "", &report.service_code))?;
        let lists = definition.map(|definition| definition.multivalue_codes()).unwrap_or_default();
        let server = self.client.server();
        Ok(Outgoing {
            service_code: report.service_code.0.clone(),
            jurisdiction_id: server.jurisdiction_id.clone(),
            api_key: server.api_key.clone(),
            place: report.fix.map(|fix| (fix.latitude, fix.longitude)),
            address_string: report.address_string.clone(),
            description: self.description(report),
            answers: report.answers.clone(),
            lists,
            contact: report.contact.clone(),
            device_id: None,
            media_url: None,
            media,
        })
    }

    /// What the person wrote and our reference, which is left off where both together would be too long for the city.
    fn description(&self, report: &Report) -> String {
        let with_reference = format!("{}\n\nRef {}", report.description, report.reference).trim_start().to_owned();
        let fits = with_reference.chars().count() <= usize::try_from(DESCRIPTION_LIMIT).unwrap_or(usize::MAX);
        if self.profile.reference_in_description && fits { with_reference } else { report.description.clone() }
    }

    /// What the server would have to show for the request to be ours.
    pub(super) fn sent(&self, entry: &Entry, report: &Report) -> Result<Sent, StoreError> {
        let (span, services) =
            self.store.read(|view| Ok((store::attempt_span(view, entry.entry_id)?, store::services(view, "")?)))?;
        let (first_attempt, last_attempt) = span.unwrap_or((self.now(), self.now()));
        let service = services.into_iter().find(|service| service.service_code == report.service_code);
        Ok(Sent {
            reference: report.reference.0.clone(),
            service_code: report.service_code.0.clone(),
            latitude: report.fix.map(|fix| fix.latitude),
            longitude: report.fix.map(|fix| fix.longitude),
            description: self.description(report),
            first_attempt,
            last_attempt,
            kind: service.map_or(ServiceKind::Realtime, |service| service.kind),
        })
    }
}

fn outcome_of(verdict: Verdict) -> Outcome {
    let refusal = |status, words| Refusal { status, words };
    match verdict {
        Verdict::Accepted(receipt) => Outcome::Accepted(receipt),
        Verdict::NotSent(Unsent::Tls) => Outcome::Unsent(Unfinished::Tls),
        Verdict::NotSent(Unsent::Address | Unsent::Unreachable | Unsent::Timeout) => {
            Outcome::Unsent(Unfinished::Unreachable)
        }
        Verdict::AnswerLost(_) => Outcome::AnswerLost,
        Verdict::TooLarge => Outcome::TooLarge,
        Verdict::Busy { retry_after } => Outcome::Busy { retry_after },
        Verdict::Denied { status } => Outcome::Denied { status },
        Verdict::Refused { status, words } => Outcome::Refused(refusal(status, words)),
        Verdict::Incomplete { words } => Outcome::Incomplete(refusal(422, words)),
        Verdict::Duplicate(words) => Outcome::Duplicate(refusal(400, words)),
        Verdict::CaptivePortal => Outcome::CaptivePortal,
    }
}
