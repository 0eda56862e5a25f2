//! Sealed folders: finds out whether a key is the right one before anything is changed, and hands it to SQLCipher.
//!
//! The database is encrypted by SQLCipher page by page, with a tag on each page, in the log (WAL) as well; SQLCipher gets
//! a subkey as its raw key, so that opening costs no key stretching. What stays visible to whoever has the folder: the
//! size of the database and of its log, and when they were written.
//!
//! A folder is sealed when it is made and stays so; a plain one is refused, not converted. The marker holds a check
//! value made from the key. It is written before the database, and it can be lost or damaged without harm: then the first
//! page of the database says whether the key is right.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::cipher::{Cipher, MARKER};
use super::{DATABASE, Sql, StoreError};
use crate::seam::{Key, KeyStore, Subkey};

/// How a plain database begins.
const PLAIN: &[u8] = b"SQLite format 3\0";

/// Gets the key out of a key store.
pub(crate) fn ask(keys: &dyn KeyStore) -> Result<Key, StoreError> {
    keys.key().map_err(|error| StoreError::NoKey { error: error.to_string() })
}

/// What opens the database of `folder`, which this process holds. Marks a new folder as sealed.
///
/// # Errors
/// [`StoreError::WrongKey`], [`StoreError::NotSealed`], or what the system says. The folder is as it was then.
pub(super) fn cipher(folder: &Path, key: &Key) -> Result<Cipher, StoreError> {
    let failed = |error: std::io::Error| StoreError::from_io(folder, &error);
    let expected = mark(key);
    let found = match fs::read(folder.join(MARKER)) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    let cipher = Cipher::Raw(key.subkey("database"));
    let database = folder.join(DATABASE);
    let begin = beginning(&database).map_err(failed)?;
    if begin.as_slice() == PLAIN {
        return Err(StoreError::NotSealed { folder: folder.to_owned() });
    }
    if found.as_deref() == Some(expected.as_slice()) {
        return Ok(cipher);
    }
    let right = match found {
        // A new folder belongs to whoever is first.
        None if begin.is_empty() => true,
        Some(_) if begin.is_empty() => false,
        None | Some(_) => opens(&database, &cipher),
    };
    if !right {
        return Err(StoreError::WrongKey { folder: folder.to_owned() });
    }
    write_mark(folder, &expected).map_err(failed)?;
    Ok(cipher)
}

/// Tells SQLCipher the key. The text that carries it is overwritten: ours here, SQLCipher's own by its memory security.
pub(super) fn unlock(connection: &Connection, key: &Subkey) -> Sql<()> {
    use std::fmt::Write as _;
    // Its log would go to the standard error stream of somebody else's program; what fails is reported to the caller.
    connection.execute_batch("PRAGMA cipher_log_level=NONE; PRAGMA cipher_memory_security=ON;")?;
    let mut text = Zeroizing::new(String::with_capacity(96));
    text.push_str("PRAGMA key=\"x'");
    for byte in key.iter() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.push_str("'\";");
    // An error may quote the statement, and with it the key.
    connection.execute_batch(&text).map_err(|error| match error.sqlite_error() {
        Some(code) => rusqlite::Error::SqliteFailure(*code, None),
        None => rusqlite::Error::InvalidQuery,
    })
}

fn mark(key: &Key) -> Vec<u8> {
    use std::fmt::Write as _;
    let mut text = String::from("curbline sealed 1\n");
    for byte in key.subkey("check").iter() {
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    text.into_bytes()
}

/// Whole and on the disk, or not there: a database must never lie in a folder that does not say it is sealed.
fn write_mark(folder: &Path, mark: &[u8]) -> std::io::Result<()> {
    let mut file = tempfile::Builder::new().prefix("unfinished-").tempfile_in(folder)?;
    file.write_all(mark)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(MARKER)).map_err(|error| error.error)?;
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The first bytes of the database; none when there is no database yet.
fn beginning(database: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match File::open(database) {
        Ok(file) => file.take(PLAIN.len() as u64).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == ErrorKind::NotFound => 0,
        Err(error) => return Err(error),
    };
    Ok(bytes)
}

/// Whether a database can be read with this key. Looks at its first page alone and writes nothing, not even a lock.
fn opens(database: &Path, cipher: &Cipher) -> bool {
    let address = fs::canonicalize(database).ok().and_then(|path| url::Url::from_file_path(path).ok());
    let Some(mut address) = address else { return false };
    address.set_query(Some("immutable=1"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(address.as_str(), flags)
        .and_then(|connection| {
            cipher.unlock(&connection)?;
            connection.query_row("SELECT COUNT(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))
        })
        .is_ok()
}

#[cfg(test)]
#[path = "sealed_tests.rs"]
mod tests;
