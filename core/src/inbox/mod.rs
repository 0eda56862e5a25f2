//! What comes back: how the city's view of our reports changes, and newer packs. Reads and keeps; decides nothing about
//! deliveries.

mod pack;

use std::time::Duration;

use crate::events::Hint;
use crate::open311::{Filter, FilterName, ServiceRequest, ServiceRequestId};
use crate::outbox::Courier;
use crate::report::ReportId;
use crate::store::{self, StoreError};

pub(crate) use pack::{PackAsked, PackNews};

/// A report is asked about again after this.
const FRESH: Duration = Duration::from_secs(5 * 60);
/// Reports asked about in one run, those waiting longest first.
const AT_ONCE: u32 = 500;
/// Reports asked about with one question, where the server knows how to answer for several.
const TOGETHER: usize = 50;
/// Reports asked about one by one in a run, where it does not.
const ONE_BY_ONE: usize = 50;

/// Asks the city about accepted reports that are not closed and were not asked about lately. Stops at the first sign
/// that the city is not to be had; the next run goes on from there.
///
/// # Errors
/// What the store says.
pub(crate) async fn pull(courier: &Courier<'_>) -> Result<(), StoreError> {
    let before = courier.now().minus(FRESH);
    let mut followed = courier.store.read(|view| store::open_requests(view, before, AT_ONCE))?;
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
    for (report_id, id) in followed.into_iter().take(ONE_BY_ONE) {
        match courier.client.request(&id, courier.now()).await {
            Ok(Some(request)) => drop(keep(courier, &[(report_id, id)], &[request])?),
            Ok(None) => {}
            Err(error) => {
                tracing::info!(%error, "no news from the city");
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Keeps what was listed of these reports, in one transaction; those that were not listed come back.
fn keep(
    courier: &Courier<'_>,
    asked: &[(ReportId, ServiceRequestId)],
    listed: &[ServiceRequest],
) -> Result<Vec<(ReportId, ServiceRequestId)>, StoreError> {
    let now = courier.now();
    let mut left = Vec::new();
    let mut told = Vec::new();
    for (report_id, id) in asked {
        let is_it = |request: &&ServiceRequest| request.service_request_id.as_ref().is_some_and(|told| told.same(id));
        match listed.iter().find(is_it) {
            Some(request) => told.push((report_id, request)),
            None => left.push((report_id.clone(), id.clone())),
        }
    }
    if told.is_empty() {
        return Ok(left);
    }
    courier.store.write(|transaction| {
        told.iter().try_for_each(|(report_id, request)| store::put_followed(transaction, report_id, request, now))
    })?;
    for (report_id, _) in told {
        courier.hub.tell(Hint::Report(report_id.clone()));
    }
    Ok(left)
}
