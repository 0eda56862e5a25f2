//! Single values: the city, its pause, the person's pause.

use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Sql, from_json, to_json};

/// The value kept under `key`, if any.
pub(crate) fn setting<T: DeserializeOwned>(connection: &Connection, key: &str) -> Sql<Option<T>> {
    let mut statement = connection.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    let text: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
    text.map(|text| from_json(0, &text)).transpose()
}

/// Keeps `value` under `key`.
pub(crate) fn put_setting<T: Serialize>(transaction: &Transaction<'_>, key: &str, value: &T) -> Sql<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?;
    statement.execute((key, to_json(value)?))?;
    Ok(())
}

/// Forgets what is kept under `key`.
pub(crate) fn remove_setting(transaction: &Transaction<'_>, key: &str) -> Sql<()> {
    transaction.prepare_cached("DELETE FROM settings WHERE key = ?1")?.execute([key])?;
    Ok(())
}
