//! SQLite: the only place with SQL. Owns the database of one data folder; knows rows, not rules.
//!
//! One writer, whose commits are synced to the disk before they return (`synchronous=FULL`), and readers beside it that
//! never wait for it (WAL). Writes take a [`Transaction`], reads a [`Connection`]. A lock file keeps a second process out
//! for as long as the store is open, since two senders on one outbox would be two POSTs for one report.

mod areas;
mod catalog;
mod cipher;
mod entries;
mod error;
mod files;
mod followed;
mod follows;
#[cfg(test)]
mod frozen_tests;
mod log;
mod marks;
mod migrate;
mod nearby;
#[cfg(test)]
mod nearby_tests;
mod photos;
mod reports;
mod salvage;
#[cfg(feature = "sealed")]
mod sealed;
mod settings;
mod statuses;
#[cfg(test)]
mod tests;
mod uploads;

use std::convert::Infallible;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

#[cfg(feature = "sealed")]
use crate::seam::Key;

pub use error::StoreError;
#[cfg(feature = "sealed")]
pub(crate) use salvage::check_sealed;
pub(crate) use salvage::{InUse, PhotoFound, check, was_salvaged};
pub use salvage::{PhotoLoss, Salvage};

use cipher::Cipher;

pub(crate) use areas::{AreaRow, area_seen, areas, places_filed, put_area, see_area};
pub(crate) use catalog::{
    PACKED, any_service, catalog_row, definition, forget_packed_catalogs, put_catalog, put_definition, service,
    services, suspect_catalog,
};
pub(crate) use entries::{
    attempt_span, attempts_since, begin_attempt, due_entries, end_attempt, entries_of, entry_by_id, insert_entry,
    interrupted, next_due, photos_of_attempt, put_entry, waiting_entries,
};
pub(crate) use followed::{followed, history_of, open_requests, put_followed};
pub(crate) use follows::{delete_follow, follow, follow_history, follows, insert_follow, open_follows, put_follow};
pub(crate) use marks::{delete_mark, insert_mark, mark, marks};
pub(crate) use nearby::{
    CachedRequest, cached, clear_cached, expire, forget_unlisted, key_of, put_cached, put_looks, spots, unseen,
};
pub(crate) use photos::{
    PhotoLooks, files_in_use, original_in_use, photo_in_use, photos_near, photos_of, put_fingerprint, put_photo_state,
};
pub(crate) use reports::{
    PlaceFiled, delete_report, insert_report, reference_taken, report, report_ids, reports, reports_near, update_report,
};
#[cfg(feature = "sealed")]
pub(crate) use sealed::ask;
pub(crate) use settings::{put_setting, remove_setting, setting};
pub(crate) use uploads::{
    KeptUpload, abandon, abandon_uploads, abandoned, put_abandoned, put_upload, remove_uploads, upload,
};

const DATABASE: &str = "curbline.sqlite";
/// Statements a connection keeps prepared: more than there are.
const STATEMENTS: usize = 128;
const LOCK: &str = "curbline.lock";

/// The database of one data folder, held by this process alone.
pub(crate) struct Store {
    folder: PathBuf,
    cipher: Cipher,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// Held for as long as the store is open; the operating system lets go of it when the process dies.
    _lock: File,
}

/// The result of a statement, before it is known which folder failed.
pub(crate) type Sql<T> = Result<T, rusqlite::Error>;

impl Store {
    /// Opens the database in `folder`, making both where they are missing and migrating an older schema.
    ///
    /// # Errors
    /// Every variant of [`StoreError`]; a damaged database is left as it is, [`check`] salvages it.
    pub(crate) fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_as(folder, cipher::plain)
    }

    /// As [`open`](Self::open), for a folder that is sealed with `key`, or new.
    ///
    /// # Errors
    /// Every variant of [`StoreError`].
    #[cfg(feature = "sealed")]
    pub(crate) fn open_sealed(folder: &Path, key: &Key) -> Result<Self, StoreError> {
        Self::open_as(folder, |folder| sealed::cipher(folder, key))
    }

    fn open_as(folder: &Path, cipher: impl FnOnce(&Path) -> Result<Cipher, StoreError>) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::from_io(folder, &error))?;
        let lock = hold(folder)?;
        let cipher = cipher(folder)?;
        let writer = Mutex::new(connect_whole(folder, &lock, &cipher)?);
        Ok(Self { folder: folder.to_owned(), cipher, writer, readers: Mutex::default(), _lock: lock })
    }

    /// Runs `change` in one transaction that is on the disk when this returns, or not at all.
    ///
    /// # Errors
    /// What SQLite says, as [`StoreError`]; the transaction is rolled back.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&Transaction<'_>) -> Sql<T>) -> Result<T, StoreError> {
        let decided = self.write_if(|transaction| change(transaction).map(Ok::<T, Infallible>))?;
        Ok(decided.unwrap_or_else(|never| match never {}))
    }

    /// As [`write`](Self::write), for a change that may find a reason against itself: `Err` rolls back.
    ///
    /// # Errors
    /// What SQLite says, as [`StoreError`]; the transaction is rolled back.
    pub(crate) fn write_if<T, E>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Sql<Result<T, E>>,
    ) -> Result<Result<T, E>, StoreError> {
        let mut writer = unpoisoned(&self.writer);
        let attempt = || -> Sql<Result<T, E>> {
            let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let decided = change(&transaction)?;
            if decided.is_ok() {
                transaction.commit()?;
            }
            Ok(decided)
        };
        attempt().map_err(|error| StoreError::from_sqlite(&self.folder, &error))
    }

    /// Runs `look` on one consistent view of the database.
    ///
    /// # Errors
    /// What SQLite says, as [`StoreError`].
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Connection) -> Sql<T>) -> Result<T, StoreError> {
        let failed = |error: rusqlite::Error| StoreError::from_sqlite(&self.folder, &error);
        let idle = unpoisoned(&self.readers).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => connect_reader(&self.folder.join(DATABASE), &self.cipher).map_err(failed)?,
        };
        // Kept statements: `Transaction` would prepare its own two each time. A reader that fails or panics is not kept.
        reader.prepare_cached("BEGIN").and_then(|mut begin| begin.execute(())).map_err(failed)?;
        let result = look(&reader).map_err(failed);
        reader.prepare_cached("COMMIT").and_then(|mut end| end.execute(())).map_err(failed)?;
        unpoisoned(&self.readers).push(reader);
        result
    }

    /// Moves what the log holds into the database file, as far as no reader needs it. To be called when nobody waits:
    /// otherwise it happens by itself in whichever [`write`](Self::write) makes the log long.
    ///
    /// # Errors
    /// What SQLite says, as [`StoreError`]. Nothing is lost then.
    pub(crate) fn tidy(&self) -> Result<(), StoreError> {
        let writer = unpoisoned(&self.writer);
        let tidied = writer.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        tidied.map_err(|error| StoreError::from_sqlite(&self.folder, &error))
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// A panic in a closure rolls its transaction back, so the connection behind the lock is sound.
fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn hold(folder: &Path) -> Result<File, StoreError> {
    let failed = |error: std::io::Error| StoreError::from_io(folder, &error);
    let lock =
        File::options().create(true).truncate(false).read(true).write(true).open(folder.join(LOCK)).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::Locked { folder: folder.to_owned() }),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

/// The database at today's schema, unless there are signs that it is not what it was.
fn connect_whole(folder: &Path, lock: &File, cipher: &Cipher) -> Result<Connection, StoreError> {
    let made = files::is_made(lock);
    let damaged = || StoreError::Damaged { folder: folder.to_owned() };
    if files::are_damaged(folder, made).map_err(|error| StoreError::from_io(folder, &error))? {
        return Err(damaged());
    }
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let mut connection = connect(&folder.join(DATABASE), cipher).map_err(failed)?;
    if made && migrate::version(&connection).map_err(failed)? == 0 {
        return Err(damaged());
    }
    migrate::migrate(&mut connection, folder)?;
    files::remember_made(lock);
    Ok(connection)
}

fn connect(path: &Path, cipher: &Cipher) -> Sql<Connection> {
    let connection = Connection::open(path)?;
    cipher.unlock(&connection)?;
    connection.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;")?;
    keep_statements(&connection)?;
    Ok(connection)
}

fn connect_reader(path: &Path, cipher: &Cipher) -> Sql<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    cipher.unlock(&connection)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    keep_statements(&connection)?;
    Ok(connection)
}

/// Prepares each statement once. Without the planner's word that a plan stays, SQLite makes a new one whenever a number
/// is bound, which costs more than most of our statements do.
fn keep_statements(connection: &Connection) -> Sql<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Reads a JSON column; what cannot be read is reported as a damaged value of that column.
fn from_json<T: serde::de::DeserializeOwned>(column: usize, text: &str) -> Sql<T> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// Writes a JSON column.
fn to_json<T: serde::Serialize>(value: &T) -> Sql<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}
