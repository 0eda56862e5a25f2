//! What the files of a data folder say before SQLite opens them, which mends in silence what should be said: it takes an
//! empty database for a new one, deletes the log beside it, and ends a log at its first damaged byte.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::DATABASE;
use super::log::Log;

/// Stands in a folder while a damaged database is replaced, and names where that is kept.
pub(super) const MARKER: &str = "curbline.salvage";
/// How a plain database begins.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Stands in the lock file once there is a database.
const MADE: &[u8] = b"made\n";

/// The database, its log and the index of that; whatever is missing is empty.
pub(super) struct Files {
    pub(super) database: Vec<u8>,
    pub(super) log: Vec<u8>,
    index: Vec<u8>,
}

impl Files {
    /// Reads the three files whose names begin with `database`.
    pub(super) fn read(database: &Path) -> std::io::Result<Self> {
        Ok(Self {
            database: read(database)?,
            log: read(&companion(database, "-wal"))?,
            index: read(&companion(database, "-shm"))?,
        })
    }

    /// The log, read as bytes.
    pub(super) fn log(&self) -> Log<'_> {
        Log::read(&self.log, &self.index)
    }
}

/// Whether what was saved in `folder` cannot all be there. `made` is what [`is_made`] says.
pub(super) fn are_damaged(folder: &Path, made: bool) -> std::io::Result<bool> {
    if folder.join(MARKER).try_exists()? {
        return Ok(true);
    }
    let path = folder.join(DATABASE);
    let beginning = beginning(&path)?;
    // The log is as long as one run of the program makes it, the database is not.
    let files =
        Files { database: Vec::new(), log: read(&companion(&path, "-wal"))?, index: read(&companion(&path, "-shm"))? };
    let log = files.log();
    let is_gone = beginning.is_empty() && (made || !log.frames.is_empty());
    // How the file is to be read and written, which is both the same: SQLite takes other numbers for a read-only disk.
    let versions = beginning.strip_prefix(MAGIC).and_then(|rest| rest.get(2..4));
    let is_strange = versions.is_some_and(|versions| !matches!(versions, [1, 1] | [2, 2]));
    Ok(is_gone || is_strange || log.is_damaged)
}

/// The name of a file that SQLite keeps beside `database`.
pub(super) fn companion(database: &Path, suffix: &str) -> PathBuf {
    let mut name = database.to_owned().into_os_string();
    name.push(suffix);
    name.into()
}

/// Whether this folder ever had a database, as the lock file remembers.
pub(super) fn is_made(mut lock: &File) -> bool {
    let mut found = Vec::new();
    // What cannot be read remembers nothing.
    let read = lock.seek(SeekFrom::Start(0)).and_then(|_| lock.take(64).read_to_end(&mut found));
    read.is_ok() && found == MADE
}

/// Remembers that this folder has a database. Without room for that, it is remembered another time.
pub(super) fn remember_made(mut lock: &File) {
    if is_made(lock) {
        return;
    }
    let written = lock.set_len(0).and_then(|()| lock.seek(SeekFrom::Start(0))).and_then(|_| lock.write_all(MADE));
    if let Err(error) = written {
        tracing::warn!(%error, "the lock file does not remember the database");
    }
}

/// Makes the names in a folder durable. Windows has no such call, and its file systems need none.
pub(super) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        other => other,
    }
}

/// The first bytes of the database, as far as its versions.
fn beginning(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(20).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == ErrorKind::NotFound => 0,
        Err(error) => return Err(error),
    };
    Ok(bytes)
}
