//! Numbered steps from an empty file to today's schema. A step, once released, never changes.

use std::path::Path;

use rusqlite::Connection;

use super::{Sql, StoreError};

/// Step N brings a database from version N to version N + 1.
const STEPS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0007.sql"),
];

/// The version this release reads and writes.
pub(crate) const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// No release of ours will ever have a number beyond this; whoever finds one found damage.
const LAST_PLAUSIBLE: u32 = 9_999;

/// Brings `connection` to [`SCHEMA_VERSION`], each step in a transaction of its own.
///
/// # Errors
/// [`StoreError::Newer`] when a later release wrote the file, which is then left untouched.
pub(super) fn migrate(connection: &mut Connection, folder: &Path) -> Result<(), StoreError> {
    let found = version(connection).map_err(|error| StoreError::from_sqlite(folder, &error))?;
    if found > LAST_PLAUSIBLE {
        return Err(StoreError::Damaged { folder: folder.to_owned() });
    }
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
    }
    migrate_to(SCHEMA_VERSION, connection, folder)
}

/// Takes the steps up to `version`.
///
/// # Errors
/// What SQLite says. A step that does not fit what is there found a file that is not what its number says.
pub(super) fn migrate_to(version: u32, connection: &mut Connection, folder: &Path) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| {
        let error = StoreError::from_sqlite(folder, &error);
        let is_misfit = matches!(error, StoreError::Statement { .. });
        if is_misfit { StoreError::Damaged { folder: folder.to_owned() } } else { error }
    };
    let found = self::version(connection).map_err(failed)?;
    for (number, step) in (1_u32..).zip(STEPS).filter(|(number, _)| *number > found && *number <= version) {
        let transaction = connection.transaction().map_err(failed)?;
        transaction.execute_batch(step).map_err(failed)?;
        transaction.pragma_update(None, "user_version", number).map_err(failed)?;
        transaction.commit().map_err(failed)?;
    }
    Ok(())
}

/// Gives the tables of the first release the columns that later steps added, and takes nothing else of these steps. The
/// rows of an older database read the same with them.
pub(super) fn add_columns(connection: &Connection) -> Sql<()> {
    for step in STEPS.iter().skip(1) {
        let code: Vec<&str> = step.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
        for statement in code.join("\n").split(';').filter(|statement| statement.contains(" ADD COLUMN ")) {
            connection.execute_batch(statement)?;
        }
    }
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)
}

/// The number in the file; 0 for a new one.
pub(super) fn version(connection: &Connection) -> Sql<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
