//! Everything a step needs, for the time of one delivery run, and what it says of this server and this report. Decides
//! nothing.

use std::collections::HashMap;

use super::entry::{Entry, EntryState, Step};
use super::holds;
use super::network::PhotoPolicy;
use super::outcome::Outcome;
use super::pauses::{backoff, token_pause};
use super::settle::{Carried, Terms};
use super::size::is_long;
use crate::catalog::{Service, ServiceCode, ServiceKind};
use crate::events::Hub;
use crate::open311::{Client, Profile, Sent};
use crate::photo::Vault;
use crate::report::{DESCRIPTION_LIMIT, DropReason, PhotoState, Report};
use crate::seam::{Seams, Timestamp};
use crate::store::{self, Store, StoreError};

/// Everything a step needs, for the time of one delivery run.
pub(crate) struct Courier<'a> {
    pub(crate) store: &'a Store,
    pub(crate) vault: &'a Vault,
    pub(crate) seams: &'a Seams,
    pub(crate) hub: &'a Hub,
    pub(crate) client: Client,
    pub(crate) profile: Profile,
    pub(crate) policy: PhotoPolicy,
    /// What the city offers, by its code, as far as that is known.
    pub(crate) services: HashMap<ServiceCode, Service>,
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
        self.store.read(|view| holds::held(view, &*self.seams.device, now))
    }

    pub(super) fn report(&self, entry: &Entry) -> Result<Option<Report>, StoreError> {
        self.store.read(|view| store::report(view, &entry.report_id))
    }

    pub(super) fn kind(&self, report: &Report) -> ServiceKind {
        self.services.get(&report.service_code).map(|service| service.kind).unwrap_or_default()
    }

    /// Whether there are questions to a service, which say how its answers are written.
    pub(super) fn asks(&self, report: &Report) -> bool {
        self.services.get(&report.service_code).is_none_or(|service| service.metadata)
    }

    /// Whether photos can follow a request of this service. What never has a number cannot be added to.
    pub(super) fn attaches(&self, report: &Report) -> bool {
        self.profile.attaches() && self.kind(report) != ServiceKind::Blackbox
    }

    /// How many photos go along with a request.
    pub(super) fn media_limit(&self) -> Result<usize, DropReason> {
        if self.profile.takes_photos() {
            Ok(usize::try_from(self.profile.media.count).unwrap_or(usize::MAX))
        } else {
            Err(DropReason::NotTaken)
        }
    }

    /// The state of the photo at `position`, when those that were sent have `state`.
    pub(super) fn photo_state(&self, position: usize, state: &PhotoState) -> PhotoState {
        match self.media_limit() {
            Err(reason) => PhotoState::Dropped { reason },
            Ok(limit) if position >= limit => PhotoState::Dropped { reason: DropReason::TooMany },
            Ok(_) => state.clone(),
        }
    }

    /// What is taken into account when an attempt that came to `outcome` is judged. `report` is `None` for one that is
    /// gone.
    pub(super) fn terms(&self, entry: &Entry, report: Option<&Report>, outcome: &Outcome) -> Result<Terms, StoreError> {
        let chance = self.seams.entropy.fraction();
        // The attempts of a POST are counted before it; whatever is not recorded is counted after it.
        let tries = match &entry.state {
            EntryState::Uncertain { looks, .. } => looks.saturating_add(1),
            EntryState::Sending { .. } => entry.attempts.max(1),
            EntryState::Ready { .. }
            | EntryState::Accepted { .. }
            | EntryState::Finished { .. }
            | EntryState::Parked { .. } => entry.attempts.saturating_add(1),
        };
        let pause = match (entry.step, outcome) {
            (Step::Token, Outcome::NotYet) => token_pause(entry.refusals.saturating_add(2), chance),
            (Step::Request | Step::Token | Step::Confirm | Step::Attach, _) => backoff(tries, chance),
        };
        Ok(Terms {
            pause,
            listed_after: self.profile.listed_after(),
            photos: match report {
                Some(report) => self.carried(report)?,
                None => Carried::Nothing,
            },
            long_bodies: self.profile.media.upload_endpoint.is_none()
                && report.is_some_and(|report| is_long(report.photos.iter().map(|photo| photo.bytes).sum())),
            reads_back: self.client.learnt().lists_ours.is_none(),
            shows_photos: self.profile.media.shown,
            attaches: report.is_some_and(|report| self.attaches(report)),
            repeat_is_receipt: self.profile.repeat_is_receipt,
        })
    }

    /// What went along with the latest POST of a report.
    fn carried(&self, report: &Report) -> Result<Carried, StoreError> {
        if report.photos.is_empty() || !self.profile.takes_photos() {
            return Ok(Carried::Nothing);
        }
        let sent = self.store.read(|view| {
            let entries = store::entries_of(view, &report.report_id)?;
            let request = entries.iter().find(|entry| entry.step == Step::Request);
            request.map_or(Ok(None), |request| store::photos_of_attempt(view, request.entry_id))
        })?;
        Ok(if sent == Some(0) { Carried::WordsOnly } else { Carried::Photos })
    }

    /// What the person wrote and our reference, which is left off where both together would be too long for the city.
    pub(super) fn description(&self, report: &Report) -> String {
        let with_reference = format!("{}\n\nRef {}", report.description, report.reference).trim_start().to_owned();
        let fits = with_reference.chars().count() <= usize::try_from(DESCRIPTION_LIMIT).unwrap_or(usize::MAX);
        if self.profile.reference_in_description && fits { with_reference } else { report.description.clone() }
    }

    /// What the server would have to show for the request to be ours.
    pub(super) fn sent(&self, entry: &Entry, report: &Report) -> Result<Sent, StoreError> {
        let span = match entry.state {
            // The first attempt, which was just recorded.
            EntryState::Sending { since } if entry.attempts == 1 => Some((since, since)),
            EntryState::Sending { .. }
            | EntryState::Ready { .. }
            | EntryState::Uncertain { .. }
            | EntryState::Accepted { .. }
            | EntryState::Finished { .. }
            | EntryState::Parked { .. } => self.store.read(|view| store::attempt_span(view, entry.entry_id))?,
        };
        let (first_attempt, last_attempt) = span.unwrap_or((self.now(), self.now()));
        Ok(Sent {
            reference: report.reference.0.clone(),
            service_code: report.service_code.0.clone(),
            latitude: report.fix.map(|fix| fix.latitude),
            longitude: report.fix.map(|fix| fix.longitude),
            description: self.description(report),
            first_attempt,
            last_attempt,
            kind: self.kind(report),
        })
    }
}
