//! Copies every row that can be read out of a damaged database, as it is. Knows no table but by its columns.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Transaction};

use super::scratch::Scratch;
use crate::store::Sql;

/// Tables that hold what the city says of everyone's requests. They are filled again by themselves, and the larger they are
/// the longer nothing else would be saved.
const CACHES: [&str; 3] = ["nearby", "nearby_services", "nearby_areas"];

/// Copies into `transaction`, whose foreign keys wait for the end; what then refers to nothing is left out.
pub(super) fn copy(scratch: &Scratch<'_>, transaction: &Transaction<'_>) -> Sql<Copied> {
    let mut copied = Copied::default();
    let tables: Vec<String> = texts(transaction, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")?;
    for table in tables.iter().filter(|table| !table.starts_with("sqlite_") && !CACHES.contains(&table.as_str())) {
        // From both ends: a damaged page in the middle stops each walk at its own side.
        for order in ["ASC", "DESC"] {
            let all = format!("SELECT * FROM {table} ORDER BY 1 {order}");
            if let Err(error) = scratch.open().and_then(|old| copy_rows(&old, transaction, table, &all, [])) {
                tracing::warn!(table, %error, "a damaged table was read in part");
                copied.partly.push(table.clone());
            }
        }
    }
    if copied.partly.iter().any(|table| table == "reports") {
        copy_leaves(scratch, transaction)?;
    }
    // Between two damaged pages, one row at a time: the names are in other tables and in indexes.
    if copied.partly.iter().any(|table| ["reports", "photos", "entries"].contains(&table.as_str())) {
        for name in names(scratch) {
            for table in ["reports", "photos", "entries", "followed", "history"] {
                let one = format!("SELECT * FROM {table} WHERE report_id = ?1");
                let found = scratch.open().and_then(|old| copy_rows(&old, transaction, table, &one, [&name]));
                drop(found.inspect_err(|error| tracing::debug!(table, %error, "a row is lost")));
            }
        }
        for (photo_id, name, position) in photo_names(scratch) {
            transaction.execute(
                "INSERT OR IGNORE INTO photos (report_id, position, photo_id, bytes, width, height, state)
                 VALUES (?1, ?2, ?3, 0, 0, 0, '{\"state\":\"kept\"}')",
                (name, position, photo_id),
            )?;
        }
    }
    leave_out_orphans(transaction, &tables)?;
    Ok(copied)
}

/// Reports of which no way leads to the leaf. One that is in no index was given up by its person, and stays so.
fn copy_leaves(scratch: &Scratch<'_>, transaction: &Transaction<'_>) -> Sql<()> {
    let before = texts(transaction, "SELECT report_id FROM reports")?;
    let read = |old: &Connection| {
        let found = copy_rows(old, transaction, "reports", "SELECT * FROM reports NOT INDEXED", []);
        drop(found.inspect_err(|error| tracing::debug!(%error, "a leaf of another tree")));
    };
    if let Err(error) = scratch.each_leaf("reports", read) {
        tracing::warn!(%error, "leaves cannot be looked at");
    }
    for name in texts(transaction, "SELECT report_id FROM reports")?.into_iter().filter(|name| !before.contains(name)) {
        let reference: String =
            transaction.query_row("SELECT reference FROM reports WHERE report_id = ?1", [&name], |row| row.get(0))?;
        // Answered by the index alone.
        let listed = "SELECT 1 FROM reports WHERE reference = ?1 AND report_id = ?2";
        let listed = scratch.open().and_then(|old| old.query_row(listed, (reference, &name), |_| Ok(())));
        if listed == Err(rusqlite::Error::QueryReturnedNoRows) {
            transaction.execute("DELETE FROM reports WHERE report_id = ?1", [name])?;
        }
    }
    Ok(())
}

/// How far it went.
#[derive(Debug, Default)]
pub(super) struct Copied {
    /// Tables of which rows may be missing.
    pub(super) partly: Vec<String>,
}

fn copy_rows<P: rusqlite::Params>(old: &Connection, new: &Connection, table: &str, all: &str, keys: P) -> Sql<()> {
    let mut statement = old.prepare(all)?;
    let known = texts(new, &format!("SELECT name FROM pragma_table_info('{table}')"))?;
    // A column that this schema does not have is part of a damaged list of tables.
    let columns: Vec<(usize, String)> = statement
        .column_names()
        .enumerate()
        .filter_map(|(at, name)| known.iter().find(|known| *known == name).map(|name| (at, name.clone())))
        .collect();
    let names: Vec<&str> = columns.iter().map(|(_, name)| name.as_str()).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let mut put = new.prepare(&format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({places})", names.join(", ")))?;
    let mut rows = statement.query(keys)?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = columns.iter().map(|(at, _)| row.get_ref(*at).map(value)).collect::<Sql<_>>()?;
        // A row that holds what its table cannot hold is lost; the rows behind it are not.
        if let Err(error) = put.execute(rusqlite::params_from_iter(values)) {
            tracing::warn!(table, %error, "a damaged row was left out");
        }
    }
    Ok(())
}

/// Text whose bytes are no text any more is kept with a mark in their place.
fn value(found: ValueRef<'_>) -> Value {
    match found {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_owned()),
    }
}

/// Every name of a report there is a sign of.
fn names(scratch: &Scratch<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for source in [
        "reports ORDER BY reference",
        "photos INDEXED BY photos_by_content ORDER BY photo_id",
        "entries ORDER BY report_id",
        "followed ORDER BY report_id",
        "history ORDER BY report_id",
    ] {
        for order in ["ASC", "DESC"] {
            let found = scratch.open().and_then(|old| {
                let mut statement = old.prepare(&format!("SELECT report_id FROM {source} {order}"))?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    names.push(row.get::<_, String>(0)?);
                }
                Ok(())
            });
            drop(found.inspect_err(|error| tracing::debug!(%error, "an index was read in part")));
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// What the index of photos says: which picture, of which report, at which place.
fn photo_names(scratch: &Scratch<'_>) -> Vec<(String, String, i64)> {
    let read = |old: Connection| -> Sql<Vec<_>> {
        let mut statement =
            old.prepare("SELECT photo_id, report_id, position FROM photos INDEXED BY photos_by_content")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect()
    };
    scratch.open().and_then(read).unwrap_or_default()
}

/// A photo or an entry whose report is lost refers to nothing.
fn leave_out_orphans(transaction: &Transaction<'_>, tables: &[String]) -> Sql<()> {
    let mut gone = 1;
    // What refers to an orphan is one itself, once that is gone.
    while gone > 0 {
        gone = 0;
        for table in tables {
            let mut keys = transaction
                .prepare("SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) WHERE seq = 0")?;
            let keys = keys
                .query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                .collect::<Sql<Vec<(String, String, String)>>>()?;
            for (other, from, to) in keys {
                let orphans = format!("DELETE FROM {table} WHERE {from} NOT IN (SELECT {to} FROM {other})");
                gone = transaction.execute(&orphans, [])?.saturating_add(gone);
            }
        }
    }
    Ok(())
}

fn texts(connection: &Connection, question: &str) -> Sql<Vec<String>> {
    let mut statement = connection.prepare(question)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}
