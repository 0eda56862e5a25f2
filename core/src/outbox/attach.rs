//! Adding photos to a request that the city has without them, and looking whether they are there. Decides nothing.

use super::courier::Courier;
use super::entry::Entry;
use super::lane::outcome_of;
use super::ledger::{Ledger, Taken};
use super::outcome::{Outcome, Unfinished};
use super::reading::read_failed;
use crate::open311::{Boundary, ServiceRequestId, Update, UpdateVerdict, judge_update, times_are_sound};
use crate::report::Report;
use crate::store::StoreError;

impl Courier<'_> {
    /// Gets the photos ready, records the attempt, then opens the socket.
    pub(super) async fn attach(
        &self,
        ledger: &Ledger,
        due: Entry,
        report: &Report,
    ) -> Result<Option<Taken>, StoreError> {
        // Another profile since then, or no number after all.
        let Some(id) = report.delivery.service_request_id().filter(|_| self.attaches(report)) else {
            return Ok(Some(Taken { entry: due, outcome: Outcome::GivenUp, news: None }));
        };
        let starting = ledger.starting();
        let cargo = match self.load(&due, report, true).await? {
            Some(Ok(cargo)) if cargo.count() > 0 => cargo,
            // These photos were put off before, and this network is no better.
            Some(Ok(_)) => {
                return Ok(Some(Taken { entry: due, outcome: Outcome::Unsent(Unfinished::Costly), news: None }));
            }
            Some(Err(outcome)) => return Ok(Some(Taken { entry: due, outcome, news: None })),
            None => return Ok(None),
        };
        let Some(entry) = ledger.begin(&due, cargo.count()).await else { return Ok(None) };
        drop(starting);
        let status = report.city.as_ref().and_then(|city| city.status.clone());
        let update = Update {
            service_request_id: id.0.clone(),
            update_id: format!("{}-photo", report.report_id),
            jurisdiction_id: None,
            api_key: None,
            updated_datetime: self.now(),
            status: status.unwrap_or_else(|| "open".to_owned()),
            description: format!("Ref {}", report.reference),
            media_urls: cargo.media_urls,
            media: cargo.media,
        };
        let boundary = Boundary::new(&*self.seams.entropy);
        let answered = self.client.post_update(&update, &boundary).await;
        let outcome = match judge_update(&self.profile, &answered.answer, self.now()) {
            UpdateVerdict::Taken => Outcome::Done,
            UpdateVerdict::Other(verdict) => outcome_of(verdict),
        };
        tracing::info!(report = %report.report_id, attempt = entry.attempts, outcome = outcome.word(), "photo added");
        Ok(Some(Taken { entry, outcome, news: None }))
    }

    /// Reads the request back, and where it shows no photo, the list of what was added to it.
    pub(super) async fn look_for_photo(&self, entry: Entry, report: &Report) -> Result<Option<Taken>, StoreError> {
        let Some(id) = report.delivery.service_request_id() else {
            return Ok(Some(Taken { entry, outcome: Outcome::NotYet, news: None }));
        };
        let sent = self.sent(&entry, report)?;
        let (outcome, news) = match self.client.request(id, self.now()).await {
            Ok(Some(request)) => match &request.media_url {
                Some(media_url) => (Outcome::PhotoSeen { media_url: media_url.clone() }, Some(request)),
                None => (self.look_among_updates(id, report).await, Some(request)),
            },
            Ok(None) => (Outcome::NotYet, None),
            Err(error) => (read_failed(&error), None),
        };
        // By a clock that disagrees with the server's, two looks may be closer together than they seem.
        let is_sound = times_are_sound(&sent, self.now(), self.client.learnt().skew_millis);
        let outcome = if outcome == Outcome::Absent && !is_sound { Outcome::NotYet } else { outcome };
        tracing::info!(report = %report.report_id, outcome = outcome.word(), "looked for the photo");
        Ok(Some(Taken { entry, outcome, news }))
    }

    async fn look_among_updates(&self, id: &ServiceRequestId, report: &Report) -> Outcome {
        let Ok(updates) = self.client.updates(id, self.now()).await else { return Outcome::NotYet };
        let reference = report.reference.0.as_str();
        let ours = updates
            .iter()
            .find(|update| update.description.as_deref().is_some_and(|description| description.contains(reference)));
        match ours {
            // Some servers show a photo with the update it came in, and not with the request.
            Some(update) => match &update.media_url {
                Some(media_url) => Outcome::PhotoSeen { media_url: media_url.clone() },
                None if !self.profile.media.shown => Outcome::GivenUp,
                None => Outcome::NotYet,
            },
            None => Outcome::Absent,
        }
    }
}
