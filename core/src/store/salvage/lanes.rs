//! What becomes of reports that may have been sent, when the record of that is not to be trusted. Knows rows, not pages.
//!
//! A damaged database can be an older one than it was: a page that was never written, a log that is gone. An entry that
//! says "to be sent" may have been sent since. So nothing out of a damaged database is sent before the city's list was
//! asked; and where the list could be asked for the wrong thing, or an entry is lost, a person decides.

use rusqlite::{Connection, Transaction};

use super::scratch::Scratch;
use crate::open311::{Receipt, ServiceRequest};
use crate::outbox::{Entry, EntryState, ParkReason, Step};
use crate::report::ReportId;
use crate::seam::Timestamp;
use crate::store::{Sql, entries_of, followed, insert_entry, put_entry, report_ids};

/// Makes every lane one that cannot lead to a second request by itself. `doubtful` are reports that are not whole.
pub(super) fn secure(transaction: &Transaction<'_>, scratch: &Scratch<'_>, doubtful: &[String]) -> Sql<()> {
    for report_id in report_ids(transaction)? {
        let created = created(transaction, &report_id)?;
        let parked = || EntryState::Parked { reason: ParkReason::CannotTell, since: created };
        let entries = entries_of(transaction, &report_id)?;
        let Some(request) = entries.iter().find(|entry| entry.step == Step::Request) else {
            let state = match followed(transaction, &report_id)?.and_then(number) {
                Some(receipt) => EntryState::Accepted { receipt, at: created },
                None => parked(),
            };
            insert_entry(transaction, &report_id, Step::Request, &state)?;
            continue;
        };
        let state = match &request.state {
            EntryState::Ready { .. } | EntryState::Sending { .. } | EntryState::Uncertain { .. } => {
                if doubtful.contains(&report_id.0) || !is_findable(transaction, scratch, &report_id)? {
                    parked()
                } else {
                    // Whoever opens the folder finds an attempt that nobody saw the end of, begun when the report was
                    // saved: it is looked for from then on.
                    remember_attempt(transaction, request.entry_id, created)?;
                    EntryState::Sending { since: created }
                }
            }
            EntryState::Accepted { .. } | EntryState::Finished { .. } | EntryState::Parked { .. } => continue,
        };
        put_entry(transaction, &Entry { state, ..request.clone() })?;
    }
    Ok(())
}

fn number(request: ServiceRequest) -> Option<Receipt> {
    request.service_request_id.map(Receipt::Id)
}

fn created(connection: &Connection, report_id: &ReportId) -> Sql<Timestamp> {
    let created = "SELECT created_at FROM reports WHERE report_id = ?1";
    connection.query_row(created, [&report_id.0], |row| row.get(0)).map(Timestamp::from_millis)
}

fn remember_attempt(transaction: &Transaction<'_>, entry_id: i64, started: Timestamp) -> Sql<()> {
    transaction.execute(
        "INSERT INTO attempts (entry_id, number, started_at, ended_at, outcome)
         SELECT ?1, 1 + IFNULL(MAX(number), 0), ?2, NULL, NULL FROM attempts WHERE entry_id = ?1",
        (entry_id, started.as_millis()),
    )?;
    Ok(())
}

/// Whether what the city is asked by is what was sent: the reference stands in an index as well and the time in the name,
/// and the service is one of the city's.
fn is_findable(new: &Connection, scratch: &Scratch<'_>, report_id: &ReportId) -> Sql<bool> {
    let (reference, created, code): (String, i64, String) = new.query_row(
        "SELECT reference, created_at, service_code FROM reports WHERE report_id = ?1",
        [&report_id.0],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let is_offered: bool = new.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM services) OR EXISTS (SELECT 1 FROM services WHERE service_code = ?1)",
        [code],
        |row| row.get(0),
    )?;
    // Answered by the index alone.
    let by_reference = scratch.open().and_then(|old| {
        old.query_row("SELECT report_id FROM reports WHERE reference = ?1", [reference], |row| row.get::<_, String>(0))
    });
    let is_listed = by_reference.as_deref() == Ok(report_id.0.as_str());
    Ok(is_offered && is_listed && report_id.made() == Some(Timestamp::from_millis(created)))
}
