//! The steps that only ask: is a doubtful request there, what did a token become, what does the city have of a request?
//! Says what was seen; decides nothing.

use super::courier::Courier;
use super::entry::{Entry, EntryState};
use super::ledger::Taken;
use super::outcome::{Outcome, Unfinished};
use crate::catalog::ServiceKind;
use crate::open311::{
    CityError, Match, Receipt, Sent, ServiceRequest, ServiceRequestId, covers, find, times_are_sound, window,
};
use crate::report::{PhotoState, Report};
use crate::store::{self, StoreError};

/// Looks that neither find nor prove anything, after which a person is asked: about two minutes of them.
const LOOKS: u32 = 6;
/// The same for what may come late: a batch service lists a request when it has a number, and a server in trouble lists
/// nothing. About half a day.
const PATIENT_LOOKS: u32 = 30;

impl Courier<'_> {
    /// Asks the server whether a doubtful request is there.
    pub(super) async fn look(&self, entry: Entry, report: &Report) -> Result<Option<Taken>, StoreError> {
        let sent = self.sent(&entry, report)?;
        let filter = window(&sent, &self.profile);
        let (outcome, news) = match self.client.requests(&filter, self.now()).await {
            Ok(listed) => match find(&sent, &listed) {
                Match::Found(request) => (found(&entry, &sent, &request), Some(*request)),
                Match::Absent if self.can_prove(&sent) && covers(&filter, &listed, &self.profile) => {
                    (Outcome::Absent, None)
                }
                Match::Absent | Match::Ambiguous => (unproven(&entry, &sent), None),
            },
            Err(error) => (look_failed(&entry, &error), None),
        };
        tracing::info!(report = %report.report_id, outcome = outcome.word(), "looked for");
        Ok(Some(Taken { entry, outcome, news }))
    }

    /// Whether the server's list can prove that a request did not land: it shows what it accepts, at once, and its clock
    /// and ours agree on when that was.
    fn can_prove(&self, sent: &Sent) -> bool {
        let learnt = self.client.learnt();
        sent.kind == ServiceKind::Realtime
            && learnt.lists_ours != Some(false)
            && times_are_sound(sent, self.now(), learnt.skew_millis)
    }

    /// Asks what id a token became.
    pub(super) async fn resolve(&self, entry: Entry, report: &Report) -> Result<Option<Taken>, StoreError> {
        let Some(token) = report.delivery.token() else {
            return Ok(Some(Taken { entry, outcome: Outcome::Done, news: None }));
        };
        let outcome = match self.client.token(token, self.now()).await {
            Ok(Some(id)) => Outcome::Accepted(Receipt::Id(id)),
            Ok(None) => Outcome::NotYet,
            Err(error) => read_failed(&error),
        };
        Ok(Some(Taken { entry, outcome, news: None }))
    }

    /// Reads the request back: is the photo there, when will it be done?
    pub(super) async fn confirm(&self, entry: Entry, report: &Report) -> Result<Option<Taken>, StoreError> {
        let Some(id) = report.delivery.service_request_id() else {
            return Ok(Some(Taken { entry, outcome: Outcome::Done, news: None }));
        };
        let photo_sent = self.profile.media.shown
            && report.photos.iter().any(|photo| matches!(photo.state, PhotoState::Delivered { .. }));
        let (outcome, news) = match self.client.request(id, self.now()).await {
            Ok(Some(request)) => match (&request.media_url, photo_sent) {
                (Some(media_url), true) => (Outcome::PhotoSeen { media_url: media_url.clone() }, Some(request)),
                (None, true) => (Outcome::NotYet, Some(request)),
                (_, false) => (Outcome::Done, Some(request)),
            },
            Ok(None) => (Outcome::NotYet, None),
            Err(error) => (read_failed(&error), None),
        };
        if news.is_some() && self.client.learnt().lists_ours.is_none() {
            self.learn_from_list(report, id).await?;
        }
        Ok(Some(Taken { entry, outcome, news }))
    }

    /// Once for each server: do its lists show what it has accepted from us? It was just read back by its number, so a
    /// list without it is one that hides things.
    async fn learn_from_list(&self, report: &Report, id: &ServiceRequestId) -> Result<(), StoreError> {
        let entries = self.store.read(|view| store::entries_of(view, &report.report_id))?;
        let Some(first) = entries.first() else { return Ok(()) };
        let sent = self.sent(first, report)?;
        let filter = window(&sent, &self.profile);
        if let Ok(listed) = self.client.requests(&filter, self.now()).await {
            let is_ours = |entry: &ServiceRequest| entry.service_request_id.as_ref() == Some(id);
            if listed.iter().any(is_ours) {
                self.client.remember(|learnt| learnt.lists_ours = Some(true));
            } else if covers(&filter, &listed, &self.profile) && self.can_prove(&sent) {
                self.client.remember(|learnt| learnt.lists_ours = Some(false));
            }
        }
        Ok(())
    }
}

fn looks_of(entry: &Entry) -> u32 {
    match entry.state {
        EntryState::Uncertain { looks, .. } => looks,
        EntryState::Ready { .. }
        | EntryState::Sending { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => 0,
    }
}

fn found(entry: &Entry, sent: &Sent, request: &ServiceRequest) -> Outcome {
    match (&request.service_request_id, &request.token) {
        (Some(id), _) => Outcome::Found(Receipt::Id(id.clone())),
        (None, Some(token)) => Outcome::Found(Receipt::Token(token.clone())),
        (None, None) => unproven(entry, sent),
    }
}

/// Neither there nor provably absent: again for a while, then a person is asked.
fn unproven(entry: &Entry, sent: &Sent) -> Outcome {
    let most = match sent.kind {
        ServiceKind::Realtime => LOOKS,
        ServiceKind::Batch | ServiceKind::Blackbox => PATIENT_LOOKS,
    };
    if looks_of(entry) < most { Outcome::Unsent(Unfinished::NotYet) } else { Outcome::CannotTell }
}

/// A look that failed: no network and a busy server say nothing about the list; any other failure is the list's own, and
/// one that never works can never tell.
fn look_failed(entry: &Entry, error: &CityError) -> Outcome {
    let outcome = read_failed(error);
    if matches!(outcome, Outcome::Unsent(_) | Outcome::Busy { .. } | Outcome::CaptivePortal) {
        outcome
    } else if looks_of(entry) < PATIENT_LOOKS {
        Outcome::Unsent(Unfinished::NotYet)
    } else {
        Outcome::CannotTell
    }
}

/// A read that failed says nothing about what was asked for.
pub(super) fn read_failed(error: &CityError) -> Outcome {
    match error {
        CityError::Tls { .. } | CityError::Insecure { .. } | CityError::PinsNeedTls { .. } => {
            Outcome::Unsent(Unfinished::Tls)
        }
        CityError::Html { .. } | CityError::Moved { .. } => Outcome::CaptivePortal,
        CityError::Denied { status, .. } => Outcome::Denied { status: *status },
        CityError::Busy { retry_after, .. } => Outcome::Busy { retry_after: *retry_after },
        CityError::Missing { .. } | CityError::Refused { .. } | CityError::NotUnderstood { .. } => Outcome::NotYet,
        CityError::Address { .. }
        | CityError::Unreachable { .. }
        | CityError::Timeout { .. }
        | CityError::Cut { .. }
        | CityError::TooLarge { .. }
        | CityError::Empty { .. }
        | CityError::ServerTrouble { .. } => Outcome::Unsent(Unfinished::Unreachable),
    }
}
