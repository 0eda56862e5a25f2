//! What comes back: how the city's view of our reports changes. Reads and keeps; decides nothing about deliveries.

use std::time::Duration;

use crate::events::Hint;
use crate::open311::{Receipt, ServiceRequestId};
use crate::outbox::Courier;
use crate::report::{Delivery, ReportId};
use crate::store::{self, StoreError};

/// A report is asked about again after this.
const FRESH: Duration = Duration::from_secs(5 * 60);
/// Reports asked about in one run, those waiting longest first.
const AT_ONCE: u32 = 50;

/// Asks the city about accepted reports that are not closed and were not asked about lately. Stops at the first sign
/// that the city is not to be had; the next run goes on from there.
///
/// # Errors
/// What the store says.
pub(crate) async fn pull(courier: &Courier<'_>) -> Result<(), StoreError> {
    let before = courier.now().minus(FRESH);
    for report_id in courier.store.read(|view| store::stale_followed(view, before, AT_ONCE))? {
        let Some(id) = number_of(courier, &report_id)? else { continue };
        match courier.client.request(&id, courier.now()).await {
            Ok(Some(request)) => {
                let now = courier.now();
                courier.store.write(|transaction| store::put_followed(transaction, &report_id, &request, now))?;
                courier.hub.tell(Hint::Report(report_id));
            }
            Ok(None) => {}
            Err(error) => {
                tracing::info!(%error, "no news from the city");
                return Ok(());
            }
        }
    }
    Ok(())
}

fn number_of(courier: &Courier<'_>, report_id: &ReportId) -> Result<Option<ServiceRequestId>, StoreError> {
    let delivery = courier.store.read(|view| Ok(Delivery::of(&store::entries_of(view, report_id)?)))?;
    Ok(match delivery {
        Delivery::Accepted(Receipt::Id(id)) => Some(id),
        Delivery::Accepted(Receipt::Token(_) | Receipt::Blackbox)
        | Delivery::Queued { .. }
        | Delivery::Sending
        | Delivery::Uncertain
        | Delivery::Parked(_) => None,
    })
}
