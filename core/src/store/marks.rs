//! Rows of what was marked and is not reported yet.

use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::{Sql, from_json, to_json};
use crate::place::fix::{Mark, MarkId};
use crate::seam::Timestamp;

/// Keeps a mark.
pub(crate) fn insert_mark(transaction: &Transaction<'_>, mark: &Mark) -> Sql<()> {
    transaction
        .prepare_cached("INSERT INTO marks (mark_id, marked_at, note, track) VALUES (?1, ?2, ?3, ?4)")?
        .execute((&mark.mark_id.0, mark.marked.as_millis(), &mark.note, to_json(&mark.track)?))?;
    Ok(())
}

/// Every mark, oldest first; names begin with the time.
pub(crate) fn marks(connection: &Connection) -> Sql<Vec<Mark>> {
    let mut statement =
        connection.prepare_cached("SELECT mark_id, marked_at, note, track FROM marks ORDER BY mark_id")?;
    let rows = statement.query_map([], read)?;
    rows.collect()
}

/// One mark.
pub(crate) fn mark(connection: &Connection, mark_id: &MarkId) -> Sql<Option<Mark>> {
    let mut statement =
        connection.prepare_cached("SELECT mark_id, marked_at, note, track FROM marks WHERE mark_id = ?1")?;
    statement.query_row([&mark_id.0], read).optional()
}

/// Forgets a mark; `false` when there is none of this name.
pub(crate) fn delete_mark(transaction: &Transaction<'_>, mark_id: &MarkId) -> Sql<bool> {
    let gone = transaction.prepare_cached("DELETE FROM marks WHERE mark_id = ?1")?.execute([&mark_id.0])?;
    Ok(gone > 0)
}

fn read(row: &Row<'_>) -> Sql<Mark> {
    Ok(Mark {
        mark_id: MarkId(row.get(0)?),
        marked: Timestamp::from_millis(row.get(1)?),
        note: row.get(2)?,
        track: from_json(3, &row.get::<_, String>(3)?)?,
    })
}
