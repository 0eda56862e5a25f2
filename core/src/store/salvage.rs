//! Looking a data folder over, and saving what can be read of a damaged one. Nothing is ever deleted: the damaged files
//! stay beside the new ones under another name.

use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

use super::cipher::{self, Cipher};
use super::{DATABASE, Sql, StoreError, connect, hold, migrate};
#[cfg(feature = "sealed")]
use crate::seam::Key;

/// What a look at a data folder found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Salvage {
    /// The database was sound, or there was none yet.
    pub sound: bool,
    /// Reports that were read out of a damaged database.
    pub salvaged: u32,
    /// Where the damaged database is now.
    pub moved_to: Option<PathBuf>,
}

/// The tables in the order in which rows can be put back.
const TABLES: [&str; 11] = [
    "settings",
    "catalogs",
    "services",
    "reports",
    "photos",
    "uploads",
    "abandoned",
    "entries",
    "attempts",
    "followed",
    "history",
];

/// Verifies the database in `folder`; moves a damaged one aside and salvages every row that can be read.
///
/// # Errors
/// [`StoreError::Locked`] while the folder is open elsewhere; the others as for opening.
pub fn check(folder: &Path) -> Result<Salvage, StoreError> {
    check_as(folder, cipher::plain)
}

/// As [`check`], for a folder that is sealed with `key`. What is moved aside stays encrypted with the same key.
///
/// # Errors
/// As [`check`].
#[cfg(feature = "sealed")]
pub(crate) fn check_sealed(folder: &Path, key: &Key) -> Result<Salvage, StoreError> {
    check_as(folder, |folder| super::sealed::cipher(folder, key))
}

fn check_as(folder: &Path, cipher: impl FnOnce(&Path) -> Result<Cipher, StoreError>) -> Result<Salvage, StoreError> {
    let _lock = hold(folder)?;
    let cipher = cipher(folder)?;
    let path = folder.join(DATABASE);
    if !path.exists() {
        return Ok(Salvage { sound: true, ..Salvage::default() });
    }
    match verify(&path, folder, &cipher) {
        Ok(true) => return Ok(Salvage { sound: true, ..Salvage::default() }),
        Ok(false) | Err(StoreError::Damaged { .. }) => {}
        Err(other) => return Err(other),
    }
    let aside = move_aside(folder, &path)?;
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let mut new = connect(&path, &cipher).map_err(failed)?;
    migrate::migrate(&mut new, folder)?;
    let salvaged = match copy_readable(&aside, &mut new, &cipher) {
        Ok(salvaged) => salvaged,
        // Not even its first page can be read. The photos are in the vault still, and the file is kept.
        Err(error) => {
            tracing::warn!(%error, "nothing could be read from the damaged database");
            0
        }
    };
    Ok(Salvage { sound: false, salvaged, moved_to: Some(aside) })
}

fn verify(path: &Path, folder: &Path, cipher: &Cipher) -> Result<bool, StoreError> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let mut connection = connect(path, cipher).map_err(failed)?;
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(failed)?;
    migrate::migrate(&mut connection, folder)?;
    Ok(verdict == "ok")
}

fn move_aside(folder: &Path, path: &Path) -> Result<PathBuf, StoreError> {
    let failed = |error: std::io::Error| StoreError::from_io(folder, &error);
    let aside = (1_u32..)
        .map(|number| folder.join(format!("{DATABASE}.damaged-{number}")))
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| folder.join("curbline.sqlite.damaged"));
    std::fs::rename(path, &aside).map_err(failed)?;
    for suffix in ["-wal", "-shm"] {
        let companion = folder.join(format!("{DATABASE}{suffix}"));
        if companion.exists() {
            let mut moved = aside.clone().into_os_string();
            moved.push(suffix);
            std::fs::rename(companion, moved).map_err(failed)?;
        }
    }
    Ok(aside)
}

/// Copies every row that can be read; the number of reports among them.
fn copy_readable(damaged: &Path, new: &mut Connection, cipher: &Cipher) -> Sql<u32> {
    let transaction = new.transaction()?;
    // A photo or an entry whose report is lost would refer to nothing.
    transaction.execute_batch("PRAGMA defer_foreign_keys=ON")?;
    for table in TABLES {
        // From both ends: a damaged page in the middle stops each walk at its own side.
        for order in ["ASC", "DESC"] {
            if let Err(error) =
                open_damaged(damaged, cipher).and_then(|old| copy_table(&old, &transaction, table, order))
            {
                tracing::warn!(table, %error, "a damaged table was read in part");
            }
        }
    }
    transaction.execute_batch(
        "DELETE FROM photos WHERE report_id NOT IN (SELECT report_id FROM reports);
         DELETE FROM entries WHERE report_id NOT IN (SELECT report_id FROM reports);
         DELETE FROM attempts WHERE entry_id NOT IN (SELECT entry_id FROM entries);
         DELETE FROM followed WHERE report_id NOT IN (SELECT report_id FROM reports);
         DELETE FROM history WHERE report_id NOT IN (SELECT report_id FROM reports);",
    )?;
    let salvaged = transaction.query_row("SELECT COUNT(*) FROM reports", [], |row| row.get(0))?;
    transaction.commit()?;
    Ok(salvaged)
}

/// A connection for one walk: SQLCipher's does not go on after a page that cannot be read.
fn open_damaged(damaged: &Path, cipher: &Cipher) -> Sql<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(damaged, flags)?;
    cipher.unlock(&connection)?;
    Ok(connection)
}

fn copy_table(old: &Connection, new: &Connection, table: &str, order: &str) -> Sql<()> {
    let mut statement = old.prepare(&format!("SELECT * FROM {table} ORDER BY 1 {order}"))?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let mut put = new.prepare(&format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({places})", columns.join(", ")))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns.len()).map(|column| row.get(column)).collect::<Sql<_>>()?;
        put.execute(rusqlite::params_from_iter(values))?;
    }
    Ok(())
}
