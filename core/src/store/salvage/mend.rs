//! Looks at every row as the program will read it, and mends or leaves out what it could not. Knows nothing of pages.
//!
//! SQLite proves that its pages hang together; whether the words in them are what was written, only their reader can say.

use rusqlite::{Connection, Transaction};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::catalog::{Service, ServiceCode, ServiceDefinition};
use crate::open311::ServiceRequest;
use crate::outbox::{EntryState, Step};
use crate::photo::{OriginalDigest, PhotoId};
use crate::report::{Answer, Contact, FixSource, PhotoState};
use crate::seam::Timestamp;
use crate::store::Sql;
use crate::upload::Upload;

/// What had to be done.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// Rows that were changed or left out.
    pub(super) rows: usize,
    /// Reports that are not whole: something a person entered is lost.
    pub(super) reports: Vec<String>,
}

/// Mends all rows.
pub(super) fn mend(transaction: &Transaction<'_>) -> Sql<Mended> {
    let mut mended = Mended::default();
    mended.rows = mended
        .rows
        .saturating_add(settings(transaction)?)
        .saturating_add(catalog(transaction)?)
        .saturating_add(followed(transaction)?)
        .saturating_add(follows(transaction)?)
        .saturating_add(uploads(transaction)?);
    reports(transaction, &mut mended)?;
    photos(transaction, &mut mended)?;
    mended.rows = entries(transaction)?.saturating_add(mended.rows);
    Ok(mended)
}

fn reads<T: DeserializeOwned>(text: &str) -> bool {
    serde_json::from_str::<T>(text).is_ok()
}

fn settings(transaction: &Transaction<'_>) -> Sql<usize> {
    let mut gone = 0_usize;
    for (key, value) in pairs(transaction, "SELECT key, value FROM settings")? {
        if !reads::<Value>(&value) {
            gone = transaction.execute("DELETE FROM settings WHERE key = ?1", [key])?.saturating_add(gone);
        }
    }
    Ok(gone)
}

/// A catalogue that is not whole is asked for again.
fn catalog(transaction: &Transaction<'_>) -> Sql<usize> {
    let mut gone = 0_usize;
    let mut forget = |sql: &str, key: &str| -> Sql<()> {
        gone = transaction.execute(sql, [key])?.saturating_add(gone);
        Ok(())
    };
    for (language, service) in pairs(transaction, "SELECT language, service FROM services")? {
        if !reads::<Service>(&service) {
            forget("DELETE FROM services WHERE service = ?1", &service)?;
            forget("DELETE FROM catalogs WHERE language = ?1", &language)?;
        }
    }
    for (language, definition) in
        pairs(transaction, "SELECT language, definition FROM services WHERE definition NOT NULL")?
    {
        if !reads::<ServiceDefinition>(&definition) {
            forget("UPDATE services SET definition = NULL WHERE definition = ?1", &definition)?;
            forget("DELETE FROM catalogs WHERE language = ?1", &language)?;
        }
    }
    let suspects = "SELECT language, suspect_codes FROM catalogs WHERE suspect_codes NOT NULL";
    for (language, codes) in pairs(transaction, suspects)? {
        if !reads::<Vec<ServiceCode>>(&codes) {
            forget("UPDATE catalogs SET suspect_codes = NULL, suspect_since = NULL WHERE language = ?1", &language)?;
        }
    }
    Ok(gone)
}

fn followed(transaction: &Transaction<'_>) -> Sql<usize> {
    let mut gone = 0_usize;
    for (name, request) in pairs(transaction, "SELECT report_id, request FROM followed")? {
        if !reads::<ServiceRequest>(&request) {
            gone = transaction.execute("DELETE FROM followed WHERE report_id = ?1", [name])?.saturating_add(gone);
        }
    }
    Ok(gone)
}

/// A request that is followed by its number is asked for again.
fn follows(transaction: &Transaction<'_>) -> Sql<usize> {
    let none = serde_json::to_string(&ServiceRequest::default()).unwrap_or_default();
    let mut changed = 0_usize;
    for (id, request) in pairs(transaction, "SELECT service_request_id, request FROM follows")? {
        if !reads::<ServiceRequest>(&request) {
            let forget = "UPDATE follows SET request = ?2, pulled_at = 0 WHERE service_request_id = ?1";
            changed = transaction.execute(forget, (id, &none))?.saturating_add(changed);
        }
    }
    Ok(changed)
}

/// An upload that cannot be read begins anew; the photo is in the vault.
fn uploads(transaction: &Transaction<'_>) -> Sql<usize> {
    let mut gone = 0_usize;
    for (name, upload) in pairs(transaction, "SELECT report_id, upload FROM uploads")? {
        if !reads::<Upload>(&upload) {
            let forget = "DELETE FROM uploads WHERE report_id = ?1 AND upload = ?2";
            gone = transaction.execute(forget, (name, upload))?.saturating_add(gone);
        }
    }
    Ok(gone)
}

/// A column, what can be read of it, and what stands there where it cannot.
type Column<'a> = (&'static str, fn(&str) -> bool, Option<&'a str>);

/// Everything of a report that can be read is worth keeping.
fn reports(transaction: &Transaction<'_>, mended: &mut Mended) -> Sql<()> {
    let none = serde_json::to_string(&Contact::default()).unwrap_or_default();
    let columns: [Column<'_>; 3] = [
        ("answers", reads::<Vec<Answer>>, Some("[]")),
        ("contact", reads::<Contact>, Some(&none)),
        ("fix_source", reads::<FixSource>, None),
    ];
    for (column, is_whole, instead) in columns {
        let all = format!("SELECT report_id, {column} FROM reports WHERE {column} NOT NULL");
        for (name, text) in pairs(transaction, &all)? {
            if !is_whole(&text) {
                transaction
                    .execute(&format!("UPDATE reports SET {column} = ?2 WHERE report_id = ?1"), (&name, instead))?;
                mended.rows = mended.rows.saturating_add(1);
                mended.reports.push(name);
            }
        }
    }
    for (name, words) in
        pairs(transaction, "SELECT report_id, reference || description || address_string FROM reports")?
    {
        // The mark of bytes that were no text. A person may have typed it, and is then asked for nothing.
        if words.contains(char::REPLACEMENT_CHARACTER) {
            mended.reports.push(name);
        }
    }
    Ok(())
}

fn photos(transaction: &Transaction<'_>, mended: &mut Mended) -> Sql<()> {
    for (name, photo_id) in pairs(transaction, "SELECT report_id, photo_id FROM photos")? {
        if PhotoId::try_from(photo_id.clone()).is_err() {
            transaction.execute("DELETE FROM photos WHERE report_id = ?1 AND photo_id = ?2", (&name, photo_id))?;
            mended.rows = mended.rows.saturating_add(1);
            mended.reports.push(name);
        }
    }
    for (name, state) in pairs(transaction, "SELECT report_id, state FROM photos")? {
        if !reads::<PhotoState>(&state) {
            let kept = serde_json::to_string(&PhotoState::Kept).unwrap_or_default();
            mended.rows = transaction
                .execute("UPDATE photos SET state = ?3 WHERE report_id = ?1 AND state = ?2", (&name, &state, kept))?
                .saturating_add(mended.rows);
        }
    }
    // A digest that is none proves nothing; whether a file was kept is then no question any more.
    for (name, sha256) in
        pairs(transaction, "SELECT report_id, original_sha256 FROM photos WHERE original_sha256 NOT NULL")?
    {
        if OriginalDigest::try_from(sha256.clone()).is_err() {
            let forget = "UPDATE photos SET original_sha256 = NULL, original_kept = 0
                          WHERE report_id = ?1 AND original_sha256 = ?2";
            mended.rows = transaction.execute(forget, (name, sha256))?.saturating_add(mended.rows);
        }
    }
    let kept = "UPDATE photos SET original_kept = original_sha256 NOT NULL
                WHERE original_kept NOT IN (0, 1) OR original_kept AND original_sha256 IS NULL";
    mended.rows = transaction.execute(kept, [])?.saturating_add(mended.rows);
    let sizes = "UPDATE photos SET width = 0, height = 0 WHERE width NOT BETWEEN 0 AND 4294967295
                   OR height NOT BETWEEN 0 AND 4294967295";
    mended.rows = transaction.execute(sizes, [])?.saturating_add(mended.rows);
    Ok(())
}

/// An entry says everything twice: its state in full, and what the sender finds it by. The full state counts.
fn entries(transaction: &Transaction<'_>) -> Sql<usize> {
    let counters = "DELETE FROM entries WHERE MIN(attempts, refusals, doubts, shrinks) < 0
                      OR MAX(attempts, refusals, doubts, shrinks) > 4294967295";
    let mut changed = transaction.execute(counters, [])?;
    let mut all = transaction.prepare("SELECT entry_id, step, state FROM entries")?;
    let rows: Vec<(i64, String, String)> =
        all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Sql<_>>()?;
    for (entry_id, step, state) in rows {
        let read = serde_json::from_str::<Step>(&step).ok().zip(serde_json::from_str::<EntryState>(&state).ok());
        let done = match read {
            Some((step, state)) => transaction.execute(
                "UPDATE OR REPLACE entries SET step_order = ?2, phase = ?3, due_at = ?4
                 WHERE entry_id = ?1 AND (step_order <> ?2 OR phase <> ?3 OR due_at IS NOT ?4)",
                (entry_id, step.order(), state.phase(), state.due().map(Timestamp::as_millis)),
            )?,
            None => transaction.execute("DELETE FROM entries WHERE entry_id = ?1", [entry_id])?,
        };
        changed = changed.saturating_add(done);
    }
    Ok(changed)
}

fn pairs(connection: &Connection, question: &str) -> Sql<Vec<(String, String)>> {
    let mut statement = connection.prepare(question)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
