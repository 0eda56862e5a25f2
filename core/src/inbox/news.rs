//! News of reports that the city has, and of requests that are followed: the same questions, and the same answers kept.

use std::time::Duration;

use crate::events::Hint;
use crate::open311::{Filter, FilterName, ServiceRequest, ServiceRequestId};
use crate::outbox::Courier;
use crate::report::ReportId;
use crate::store::{self, StoreError};

/// A report is asked about again after this.
const FRESH: Duration = Duration::from_secs(5 * 60);
/// Reports asked about in one run, those waiting longest first.
const AT_ONCE: u32 = 500;
/// Reports asked about with one question, where the server knows how to answer for several.
const TOGETHER: usize = 50;
/// Reports asked about one by one in a run, where it does not.
const ONE_BY_ONE: usize = 50;

/// Whose news it is.
#[derive(Clone, Debug, PartialEq)]
enum Subject {
    Report(ReportId),
    /// Of somebody else, by its number alone.
    Followed,
}

/// Asks the city about accepted reports and followed requests that are not closed and were not asked about lately. Stops
/// at the first sign that the city is not to be had; the next run goes on from there.
///
/// # Errors
/// What the store says.
pub(crate) async fn pull(courier: &Courier<'_>) -> Result<(), StoreError> {
    let before = courier.now().minus(FRESH);
    let city = courier.client.server().shown();
    let (own, others) = courier.store.read(|view| {
        let own = store::open_requests(view, before, AT_ONCE)?;
        Ok((own, store::open_follows(view, &city, before, AT_ONCE)?))
    })?;
    let own = own.into_iter().map(|(report_id, id)| (Subject::Report(report_id), id));
    let mut followed: Vec<_> = own.chain(others.into_iter().map(|id| (Subject::Followed, id))).collect();
    if courier.profile.filters.contains(&FilterName::ServiceRequestId) && followed.len() > 1 {
        let mut left = Vec::new();
        for some in followed.chunks(TOGETHER) {
            let filter =
                Filter { service_request_ids: some.iter().map(|(_, id)| id.clone()).collect(), ..Filter::default() };
            match courier.client.requests(&filter, courier.now()).await {
                Ok(listed) => left.extend(keep(courier, some, &listed)?),
                Err(error) => {
                    tracing::info!(%error, "no news from the city");
                    return Ok(());
                }
            }
        }
        followed = left;
    }
    for (subject, id) in followed.into_iter().take(ONE_BY_ONE) {
        match courier.client.request(&id, courier.now()).await {
            Ok(Some(request)) => drop(keep(courier, &[(subject, id)], &[request])?),
            Ok(None) => {}
            Err(error) => {
                tracing::info!(%error, "no news from the city");
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Keeps what was listed of these, in one transaction; those that were not listed come back.
fn keep(
    courier: &Courier<'_>,
    asked: &[(Subject, ServiceRequestId)],
    listed: &[ServiceRequest],
) -> Result<Vec<(Subject, ServiceRequestId)>, StoreError> {
    let now = courier.now();
    let mut left = Vec::new();
    let mut told = Vec::new();
    for (subject, id) in asked {
        let is_it = |request: &&ServiceRequest| request.service_request_id.as_ref().is_some_and(|told| told.same(id));
        match listed.iter().find(is_it) {
            Some(request) => told.push((subject, id, request)),
            None => left.push((subject.clone(), id.clone())),
        }
    }
    if told.is_empty() {
        return Ok(left);
    }
    courier.store.write(|transaction| {
        told.iter().try_for_each(|(subject, id, request)| match subject {
            Subject::Report(report_id) => store::put_followed(transaction, report_id, request, now),
            Subject::Followed => store::put_follow(transaction, id, request, now),
        })
    })?;
    for (subject, id, _) in told {
        courier.hub.tell(match subject {
            Subject::Report(report_id) => Hint::Report(report_id.clone()),
            Subject::Followed => Hint::Followed(id.clone()),
        });
    }
    Ok(left)
}
