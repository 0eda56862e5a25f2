//! Numbered steps from an empty file to today's schema. A step, once released, never changes.

use std::path::Path;

use rusqlite::Connection;

use super::{Sql, StoreError};

/// Step N brings a database from version N to version N + 1.
const STEPS: &[&str] = &[include_str!("migrations/0001.sql"), include_str!("migrations/0003.sql")];

/// The version this release reads and writes.
pub(crate) const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// Brings `connection` to [`SCHEMA_VERSION`], each step in a transaction of its own.
///
/// # Errors
/// [`StoreError::Newer`] when a later release wrote the file, which is then left untouched.
pub(super) fn migrate(connection: &mut Connection, folder: &Path) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let found = version(connection).map_err(failed)?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
    }
    for (number, step) in (1_u32..).zip(STEPS).filter(|(number, _)| *number > found) {
        let transaction = connection.transaction().map_err(failed)?;
        transaction.execute_batch(step).map_err(failed)?;
        transaction.pragma_update(None, "user_version", number).map_err(failed)?;
        transaction.commit().map_err(failed)?;
    }
    Ok(())
}

fn version(connection: &Connection) -> Sql<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
