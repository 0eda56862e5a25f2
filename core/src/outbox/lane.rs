//! The next step of one lane: records it where it must not be repeated, does it, and has what it came to written down.
//! Decides nothing.

use super::cargo::Cargo;
use super::courier::Courier;
use super::entry::{Entry, EntryState, Step};
use super::ledger::{Ledger, Taken};
use super::outcome::{Outcome, Refusal, Unfinished};
use crate::open311::{Boundary, Outgoing, Verdict, judge_post};
use crate::report::Report;
use crate::seam::Unsent;
use crate::store::{self, StoreError};

impl Courier<'_> {
    /// Takes the next step of a lane; whether the city gave evidence for a report.
    pub(super) async fn take(&self, ledger: &Ledger, entry: Entry) -> Result<bool, StoreError> {
        let Some(report) = self.report(&entry)? else { return Ok(false) };
        let step = entry.step;
        let taken = match (entry.step, &entry.state) {
            (Step::Request, EntryState::Uncertain { .. }) => self.look(entry, &report).await?,
            (Step::Request, _) => self.post(ledger, entry, &report).await?,
            (Step::Token, _) => self.resolve(entry, &report).await?,
            (Step::Confirm, _) => self.confirm(entry, &report).await?,
            (Step::Attach, EntryState::Uncertain { .. }) => self.look_for_photo(entry, &report).await?,
            (Step::Attach, _) => self.attach(ledger, entry, &report).await?,
        };
        // The person changed or discarded it between our look and now, or the server's pace does not allow it yet.
        let Some(taken) = taken else { return Ok(false) };
        let is_evidence = step == Step::Request && matches!(taken.outcome, Outcome::Accepted(_) | Outcome::Found(_));
        let written = ledger.settle(self, Some(&report), taken).await?;
        Ok(written && is_evidence)
    }

    /// Gets the photos there where they travel ahead, records the attempt, then opens the socket.
    async fn post(&self, ledger: &Ledger, due: Entry, report: &Report) -> Result<Option<Taken>, StoreError> {
        let starting = ledger.starting();
        let cargo = match self.load(&due, report, self.attaches(report)).await? {
            Some(Ok(cargo)) => cargo,
            Some(Err(outcome)) => return Ok(Some(Taken { entry: due, outcome, news: None })),
            None => return Ok(None),
        };
        let photos = cargo.count();
        let outgoing = self.outgoing(report, cargo)?;
        let Some(entry) = ledger.begin(&due, photos).await else { return Ok(None) };
        drop(starting);
        let sent = self.sent(&entry, report)?;
        let boundary = Boundary::new(&*self.seams.entropy);
        let answered = self.client.post(&outgoing, &report.report_id.0, &boundary).await;
        let outcome = outcome_of(judge_post(&sent, &self.profile, &answered.answer, self.now()));
        tracing::info!(report = %report.report_id, attempt = entry.attempts, outcome = outcome.word(), "posted");
        Ok(Some(Taken { entry, outcome, news: None }))
    }

    fn outgoing(&self, report: &Report, cargo: Cargo) -> Result<Outgoing, StoreError> {
        let definition = if self.asks(report) {
            self.store.read(|view| store::definition(view, "", &report.service_code))?
        } else {
            None
        };
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
            media_urls: cargo.media_urls,
            media: cargo.media,
        })
    }
}

pub(super) fn outcome_of(verdict: Verdict) -> Outcome {
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
