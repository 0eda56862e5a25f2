//! Rows of the outbox.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::{Sql, from_json, to_json};
use crate::outbox::pauses::HORIZON;
use crate::outbox::{Entry, EntryState, Step};
use crate::report::ReportId;
use crate::seam::Timestamp;

const COLUMNS: &str = "entry_id, report_id, step, state, attempts, refusals, doubts, shrinks";

fn entry(row: &Row<'_>) -> Sql<Entry> {
    Ok(Entry {
        entry_id: row.get(0)?,
        report_id: ReportId(row.get(1)?),
        step: from_json(2, &row.get::<_, String>(2)?)?,
        state: from_json(3, &row.get::<_, String>(3)?)?,
        attempts: row.get(4)?,
        refusals: row.get(5)?,
        doubts: row.get(6)?,
        shrinks: row.get(7)?,
    })
}

/// Adds a step to a lane; nothing happens when the lane has it already.
pub(crate) fn insert_entry(
    transaction: &Transaction<'_>,
    report_id: &ReportId,
    step: Step,
    state: &EntryState,
) -> Sql<()> {
    transaction
        .prepare_cached(
            "INSERT INTO entries (report_id, step_order, step, phase, state, attempts, refusals, doubts, shrinks, due_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, 0, 0, ?6) ON CONFLICT (report_id, step_order) DO NOTHING",
        )?
        .execute((
            &report_id.0,
            step.order(),
            to_json(&step)?,
            state.phase(),
            to_json(state)?,
            state.due().map(Timestamp::as_millis),
        ))?;
    Ok(())
}

/// The steps of one lane, in order.
pub(crate) fn entries_of(connection: &Connection, report_id: &ReportId) -> Sql<Vec<Entry>> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM entries WHERE report_id = ?1 ORDER BY step_order"))?;
    let rows = statement.query_map([&report_id.0], entry)?;
    rows.collect()
}

/// The steps of all lanes, in no order.
pub(super) fn all_entries(connection: &Connection) -> Sql<HashMap<ReportId, Vec<Entry>>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM entries"))?;
    let mut lanes: HashMap<ReportId, Vec<Entry>> = HashMap::new();
    let rows = statement.query_map([], entry)?;
    for row in rows {
        let entry = row?;
        lanes.entry(entry.report_id.clone()).or_default().push(entry);
    }
    Ok(lanes)
}

/// Writes the state and the number of attempts of an entry.
pub(crate) fn put_entry(transaction: &Transaction<'_>, entry: &Entry) -> Sql<()> {
    transaction
        .prepare_cached(
            "UPDATE entries SET phase = ?2, state = ?3, attempts = ?4, refusals = ?5, doubts = ?6, shrinks = ?7,
               due_at = ?8
             WHERE entry_id = ?1",
        )?
        .execute((
            entry.entry_id,
            entry.state.phase(),
            to_json(&entry.state)?,
            entry.attempts,
            entry.refusals,
            entry.doubts,
            entry.shrinks,
            entry.state.due().map(Timestamp::as_millis),
        ))?;
    Ok(())
}

/// The entries that are due by `now`, those of lanes that are nearly done first, at most `limit`. A step enters its lane
/// when the one before it is done, so that a lane never has two entries that are due. What is due beyond the horizon is
/// due now. Without `posts`, only what asks and sends nothing.
pub(crate) fn due_entries(connection: &Connection, now: Timestamp, limit: u32, posts: bool) -> Sql<Vec<Entry>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM entries WHERE due_at IS NOT NULL AND (due_at <= ?1 OR due_at > ?2)
           AND (?4 OR phase <> 'ready' OR step_order NOT IN (?5, ?6))
         ORDER BY step_order DESC, due_at, entry_id LIMIT ?3"
    ))?;
    let rows = statement.query_map(
        (now.as_millis(), now.plus(HORIZON).as_millis(), limit, posts, Step::Request.order(), Step::Attach.order()),
        entry,
    )?;
    rows.collect()
}

/// The entries that wait for a moment after `now`.
pub(crate) fn waiting_entries(connection: &Connection, now: Timestamp) -> Sql<Vec<Entry>> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM entries WHERE due_at IS NOT NULL AND due_at > ?1"))?;
    let rows = statement.query_map([now.as_millis()], entry)?;
    rows.collect()
}

/// When the next entry becomes due, if any will without a person.
pub(crate) fn next_due(connection: &Connection) -> Sql<Option<Timestamp>> {
    // The index has the moments of each step in order.
    let mut statement =
        connection.prepare_cached("SELECT MIN(due_at) FROM entries WHERE step_order = ?1 AND due_at IS NOT NULL")?;
    let mut next: Option<i64> = None;
    for step in Step::ALL {
        let due: Option<i64> = statement.query_row([step.order()], |row| row.get(0))?;
        next = next.into_iter().chain(due).min();
    }
    Ok(next.map(Timestamp::from_millis))
}

/// Records an attempt before its socket opens, with the number of photos that go along.
pub(crate) fn begin_attempt(transaction: &Transaction<'_>, entry: &Entry, now: Timestamp, photos: u32) -> Sql<()> {
    put_entry(transaction, entry)?;
    transaction
        .prepare_cached(
            "INSERT INTO attempts (entry_id, number, started_at, ended_at, outcome, photos)
             SELECT ?1, 1 + IFNULL(MAX(number), 0), ?2, NULL, NULL, ?3 FROM attempts WHERE entry_id = ?1",
        )?
        .execute((entry.entry_id, now.as_millis(), photos))?;
    Ok(())
}

/// How many photos went along with the latest attempt; `None` when there was none.
pub(crate) fn photos_of_attempt(connection: &Connection, entry_id: i64) -> Sql<Option<u32>> {
    connection
        .prepare_cached("SELECT photos FROM attempts WHERE entry_id = ?1 ORDER BY number DESC LIMIT 1")?
        .query_row([entry_id], |row| row.get(0))
        .optional()
}

/// Records how the latest attempt ended; a word, never what was sent or answered.
pub(crate) fn end_attempt(transaction: &Transaction<'_>, entry_id: i64, now: Timestamp, outcome: &str) -> Sql<()> {
    transaction
        .prepare_cached(
            "UPDATE attempts SET ended_at = ?2, outcome = ?3 WHERE entry_id = ?1 AND ended_at IS NULL
               AND number = (SELECT MAX(number) FROM attempts WHERE entry_id = ?1)",
        )?
        .execute((entry_id, now.as_millis(), outcome))?;
    Ok(())
}

/// When the attempts that began after `since` did, oldest first.
pub(crate) fn attempts_since(connection: &Connection, since: Timestamp) -> Sql<Vec<Timestamp>> {
    let mut statement =
        connection.prepare_cached("SELECT started_at FROM attempts WHERE started_at > ?1 ORDER BY started_at")?;
    let rows = statement.query_map([since.as_millis()], |row| row.get(0).map(Timestamp::from_millis))?;
    rows.collect()
}

/// When the first attempt and the latest one began.
pub(crate) fn attempt_span(connection: &Connection, entry_id: i64) -> Sql<Option<(Timestamp, Timestamp)>> {
    let mut statement =
        connection.prepare_cached("SELECT MIN(started_at), MAX(started_at) FROM attempts WHERE entry_id = ?1")?;
    let span: Option<(Option<i64>, Option<i64>)> =
        statement.query_row([entry_id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(match span {
        Some((Some(first), Some(last))) => Some((Timestamp::from_millis(first), Timestamp::from_millis(last))),
        Some(_) | None => None,
    })
}

/// The entries that were being sent when the process died.
pub(crate) fn interrupted(connection: &Connection) -> Sql<Vec<Entry>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM entries WHERE phase = 'sending'"))?;
    let rows = statement.query_map([], entry)?;
    rows.collect()
}

/// One entry as it stands now.
pub(crate) fn entry_by_id(connection: &Connection, entry_id: i64) -> Sql<Option<Entry>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM entries WHERE entry_id = ?1"))?;
    statement.query_row([entry_id], entry).optional()
}
