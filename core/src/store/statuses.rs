//! The history of what the city said of a request, one's own or somebody else's: two tables, one rule.

use rusqlite::{Connection, Transaction};

use super::Sql;
use crate::open311::ServiceRequest;
use crate::report::StatusSeen;
use crate::seam::Timestamp;

/// Which history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StatusLog {
    /// Of one's own reports, by their id on this device.
    Reports,
    /// Of requests that are followed, by their number at the city.
    Follows,
}

impl StatusLog {
    /// Its table, and the column that says whose a row is.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Reports => ("history", "report_id"),
            Self::Follows => ("follow_history", "service_request_id"),
        }
    }

    /// Adds the status of a request that was read at `now`, if it is another than the last one, or says more. Later rows come
    /// after earlier ones even where the clock went back.
    pub(super) fn add(
        self,
        transaction: &Transaction<'_>,
        id: &str,
        request: &ServiceRequest,
        now: Timestamp,
    ) -> Sql<()> {
        let Some(status) = &request.status else { return Ok(()) };
        let notes = request.status_notes.as_deref().unwrap_or_default();
        let (table, key) = self.names();
        transaction
            .prepare_cached(&format!(
                "INSERT INTO {table} ({key}, seen_at, status, status_notes)
                 SELECT ?1, MAX(?2, IFNULL((SELECT MAX(seen_at) + 1 FROM {table} WHERE {key} = ?1), ?2)), ?3, ?4
                 WHERE NOT EXISTS (
                   SELECT 1 FROM {table} WHERE {key} = ?1 AND status = ?3 AND status_notes = ?4
                     AND seen_at = (SELECT MAX(seen_at) FROM {table} WHERE {key} = ?1))"
            ))?
            .execute((id, now.as_millis(), status, notes))?;
        Ok(())
    }

    /// Every change of status that was seen, oldest first.
    pub(super) fn of(self, view: &Connection, id: &str) -> Sql<Vec<StatusSeen>> {
        let (table, key) = self.names();
        let mut statement = view.prepare_cached(&format!(
            "SELECT seen_at, status, status_notes FROM {table} WHERE {key} = ?1 ORDER BY seen_at"
        ))?;
        let rows = statement.query_map([id], |row| {
            Ok(StatusSeen { seen: Timestamp::from_millis(row.get(0)?), status: row.get(1)?, notes: row.get(2)? })
        })?;
        rows.collect()
    }
}
