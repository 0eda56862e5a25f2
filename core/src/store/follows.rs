//! Rows of requests of others that a person follows, and of what was seen of them.

use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::statuses::StatusLog;
use super::{Sql, from_json, to_json};
use crate::inbox::Followed;
use crate::open311::{ServiceRequest, ServiceRequestId};
use crate::report::StatusSeen;
use crate::seam::Timestamp;

const COLUMNS: &str = "service_request_id, followed_at, pulled_at, request";

fn row_of(row: &Row<'_>) -> Sql<Followed> {
    let pulled: i64 = row.get(2)?;
    Ok(Followed {
        service_request_id: ServiceRequestId(row.get(0)?),
        followed: Timestamp::from_millis(row.get(1)?),
        pulled: (pulled != 0).then(|| Timestamp::from_millis(pulled)),
        request: from_json(3, &row.get::<_, String>(3)?)?,
    })
}

/// All of them, the newest follow first.
pub(crate) fn follows(view: &Connection) -> Sql<Vec<Followed>> {
    let mut statement =
        view.prepare_cached(&format!("SELECT {COLUMNS} FROM follows ORDER BY followed_at DESC, service_request_id"))?;
    let rows = statement.query_map([], row_of)?;
    rows.collect()
}

/// One of them.
pub(crate) fn follow(view: &Connection, id: &ServiceRequestId) -> Sql<Option<Followed>> {
    view.prepare_cached(&format!("SELECT {COLUMNS} FROM follows WHERE service_request_id = ?1"))?
        .query_row([&id.0], row_of)
        .optional()
}

/// Begins to follow a request of `city`, of which so much is known; one that is followed already stays as it is.
pub(crate) fn insert_follow(transaction: &Transaction<'_>, city: &str, followed: &Followed) -> Sql<()> {
    transaction
        .prepare_cached(
            "INSERT INTO follows (service_request_id, city, followed_at, pulled_at, request) VALUES (?1, ?2, ?3, 0, ?4)
             ON CONFLICT (service_request_id) DO UPDATE SET city = excluded.city",
        )?
        .execute((&followed.service_request_id.0, city, followed.followed.as_millis(), to_json(&followed.request)?))?;
    Ok(())
}

/// Follows a request no longer; whether it was followed.
pub(crate) fn delete_follow(transaction: &Transaction<'_>, id: &ServiceRequestId) -> Sql<bool> {
    let gone = transaction.prepare_cached("DELETE FROM follows WHERE service_request_id = ?1")?.execute([&id.0])?;
    Ok(gone > 0)
}

/// Followed requests of `city` that are not closed, not asked about after `before`; those asked longest ago first.
pub(crate) fn open_follows(view: &Connection, city: &str, before: Timestamp, limit: u32) -> Sql<Vec<ServiceRequestId>> {
    let mut statement = view.prepare_cached(
        "SELECT service_request_id FROM follows
         WHERE city = ?1 AND pulled_at <= ?2 AND IFNULL(request ->> 'status', '') <> 'closed'
         ORDER BY pulled_at, service_request_id LIMIT ?3",
    )?;
    let rows = statement.query_map((city, before.as_millis(), limit), |row| row.get(0).map(ServiceRequestId))?;
    rows.collect()
}

/// Keeps what the city says now, and adds to the history when the status or its notes changed.
pub(crate) fn put_follow(
    transaction: &Transaction<'_>,
    id: &ServiceRequestId,
    request: &ServiceRequest,
    now: Timestamp,
) -> Sql<()> {
    let known = transaction
        .prepare_cached("UPDATE follows SET pulled_at = ?2, request = ?3 WHERE service_request_id = ?1")?
        .execute((&id.0, now.as_millis(), to_json(request)?))?;
    if known == 0 {
        return Ok(());
    }
    StatusLog::Follows.add(transaction, &id.0, request, now)
}

/// Every change of status that was seen, oldest first.
pub(crate) fn follow_history(view: &Connection, id: &ServiceRequestId) -> Sql<Vec<StatusSeen>> {
    StatusLog::Follows.of(view, &id.0)
}
