//! Rows of what the city says: the latest answer, and each change of status.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::statuses::StatusLog;
use super::{Sql, from_json, to_json};
use crate::open311::{ServiceRequest, ServiceRequestId};
use crate::report::{ReportId, StatusSeen};
use crate::seam::Timestamp;

/// What the city last said of a report.
pub(crate) fn followed(connection: &Connection, report_id: &ReportId) -> Sql<Option<ServiceRequest>> {
    let mut statement = connection.prepare_cached("SELECT request FROM followed WHERE report_id = ?1")?;
    let text: Option<String> = statement.query_row([&report_id.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(0, &text)).transpose()
}

/// What the city last said of each report.
pub(super) fn all_followed(connection: &Connection) -> Sql<HashMap<ReportId, ServiceRequest>> {
    let mut statement = connection.prepare_cached("SELECT report_id, request FROM followed")?;
    let rows = statement.query_map([], |row| Ok((ReportId(row.get(0)?), from_json(1, &row.get::<_, String>(1)?)?)))?;
    rows.collect()
}

/// Keeps what the city says now, and adds to the history when the status or its notes changed.
pub(crate) fn put_followed(
    transaction: &Transaction<'_>,
    report_id: &ReportId,
    request: &ServiceRequest,
    now: Timestamp,
) -> Sql<()> {
    transaction
        .prepare_cached(
            "INSERT INTO followed (report_id, pulled_at, request) VALUES (?1, ?2, ?3)
             ON CONFLICT (report_id) DO UPDATE SET pulled_at = excluded.pulled_at, request = excluded.request",
        )?
        .execute((&report_id.0, now.as_millis(), to_json(request)?))?;
    StatusLog::Reports.add(transaction, &report_id.0, request, now)
}

/// Every change of status that was seen, oldest first.
pub(crate) fn history_of(connection: &Connection, report_id: &ReportId) -> Sql<Vec<StatusSeen>> {
    StatusLog::Reports.of(connection, &report_id.0)
}

/// Reports the city has a number for and has not closed, not asked about after `before`; first those never asked about,
/// then those longest ago.
pub(crate) fn open_requests(
    connection: &Connection,
    before: Timestamp,
    limit: u32,
) -> Sql<Vec<(ReportId, ServiceRequestId)>> {
    let mut statement = connection.prepare_cached(
        "SELECT report_id, state ->> '$.receipt.id' AS number FROM entries LEFT JOIN followed USING (report_id)
         WHERE phase = 'accepted' AND number IS NOT NULL AND IFNULL(pulled_at, ?1) <= ?1
           AND IFNULL(request ->> 'status', '') <> 'closed'
         ORDER BY pulled_at, report_id LIMIT ?2",
    )?;
    let rows = statement
        .query_map((before.as_millis(), limit), |row| Ok((ReportId(row.get(0)?), ServiceRequestId(row.get(1)?))))?;
    rows.collect()
}
