//! Looking a data folder over, and saving what can be read of a damaged one. Nothing is ever deleted: the damaged files
//! stay beside the new ones under another name.
//!
//! A salvage can be killed at any moment as well. A marker is written first and removed last; a folder with one counts as
//! damaged, and the next check goes on from it.

mod lanes;
mod mend;
mod rows;
mod scratch;

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::cipher::{self, Cipher};
use super::files::{self, MARKER, companion, sync_folder};
use super::{DATABASE, Sql, StoreError, connect, connect_whole, hold, migrate, photos_of, report_ids};
use crate::photo::{OriginalDigest, PhotoId};
use crate::report::{Photo, Reference, ReportId};
#[cfg(feature = "sealed")]
use crate::seam::Key;
use scratch::Scratch;

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
    /// How many photos of reports are not in the vault.
    pub photos_missing: u32,
    /// How many photos of reports are in the vault and not what was saved.
    pub photos_damaged: u32,
    /// Which these are.
    pub photos: Vec<PhotoLoss>,
    /// How many installed city packs are damaged. The program goes on without what they hold; installing the pack again
    /// mends it.
    pub packs_damaged: u32,
    /// How many originals were kept and are not there.
    pub originals_missing: u32,
    /// How many originals are there and not what was kept.
    pub originals_damaged: u32,
    /// Whose these are: the photos made from them.
    pub originals: Vec<PhotoLoss>,
}

/// A photo of a report that cannot be read as it was saved, or whose original cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhotoLoss {
    /// Whose it is.
    pub report_id: ReportId,
    /// The short name of that report.
    pub reference: Reference,
    /// Which it is.
    pub photo_id: PhotoId,
    /// There is something under its name, and it is not what was saved.
    pub damaged: bool,
}

/// A file that a report refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum InUse<'a> {
    Picture(&'a PhotoId),
    Original(&'a OriginalDigest),
}

/// What there is of a photo, or of its original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhotoFound {
    Whole,
    Missing,
    Damaged,
}

/// Verifies the database in `folder` and the files of its reports, at which `look` looks; moves a damaged database aside
/// and salvages every row that can be read.
///
/// # Errors
/// [`StoreError::Locked`] while the folder is open elsewhere; the others as for opening.
pub(crate) fn check(folder: &Path, look: impl Fn(InUse<'_>) -> PhotoFound) -> Result<Salvage, StoreError> {
    check_as(folder, cipher::plain, look)
}

/// As [`check`], for a folder that is sealed with `key`. What is moved aside stays encrypted with the same key.
///
/// # Errors
/// As [`check`].
#[cfg(feature = "sealed")]
pub(crate) fn check_sealed(
    folder: &Path,
    key: &Key,
    look: impl Fn(InUse<'_>) -> PhotoFound,
) -> Result<Salvage, StoreError> {
    check_as(folder, |folder| super::sealed::cipher(folder, key), look)
}

fn check_as(
    folder: &Path,
    cipher: impl FnOnce(&Path) -> Result<Cipher, StoreError>,
    look: impl Fn(InUse<'_>) -> PhotoFound,
) -> Result<Salvage, StoreError> {
    let lock = hold(folder)?;
    let cipher = cipher(folder)?;
    let mut found = Salvage { sound: true, ..Salvage::default() };
    let path = folder.join(DATABASE);
    if !path.exists() && !files::is_made(&lock) && !folder.join(MARKER).exists() {
        return Ok(found);
    }
    match connect_whole(folder, &lock, &cipher).and_then(|mut connection| is_sound(&mut connection, folder)) {
        Ok(true) => {}
        Ok(false) | Err(StoreError::Damaged { .. }) => {
            found.sound = false;
            found.moved_to = Some(replace(folder, &cipher)?).filter(|aside| aside.exists());
            files::remember_made(&lock);
        }
        Err(other) => return Err(other),
    }
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let connection = connect(&path, &cipher).map_err(failed)?;
    if !found.sound {
        let reports = report_ids(&connection).map_err(failed)?.len();
        found.salvaged = u32::try_from(reports).unwrap_or(u32::MAX);
    }
    look_at_photos(&connection, look, &mut found).map_err(failed)?;
    Ok(found)
}

/// Whether pages, list of tables and rows are what they were.
fn is_sound(connection: &mut Connection, folder: &Path) -> Result<bool, StoreError> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(failed)?;
    let mut model = Connection::open_in_memory().map_err(failed)?;
    migrate::migrate(&mut model, folder)?;
    if verdict != "ok" || tables(connection).map_err(failed)? != tables(&model).map_err(failed)? {
        return Ok(false);
    }
    let transaction = connection.transaction().map_err(failed)?;
    let mended = mend::mend(&transaction).map_err(failed)?;
    transaction.rollback().map_err(failed)?;
    Ok(mended.rows == 0)
}

fn tables(connection: &Connection) -> Sql<Vec<(String, Option<String>)>> {
    let mut all = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// Puts a database with all that can be read in place of the damaged one; where that is now.
fn replace(folder: &Path, cipher: &Cipher) -> Result<PathBuf, StoreError> {
    let failed = |error: std::io::Error| StoreError::from_io(folder, &error);
    let aside = move_aside(folder).map_err(failed)?;
    let new = folder.join("unfinished-salvaged.sqlite");
    // What an earlier check, killed on the way, made so far.
    for suffix in ["", "-wal", "-shm", "-journal"] {
        remove(&companion(&new, suffix)).map_err(failed)?;
    }
    let scratch = Scratch::of(&aside, folder, cipher)?;
    fill(&new, &scratch, folder, cipher)?;
    fs::rename(&new, folder.join(DATABASE)).and_then(|()| sync_folder(folder)).map_err(failed)?;
    remove(&folder.join(MARKER)).and_then(|()| sync_folder(folder)).map_err(failed)?;
    Ok(aside)
}

/// Whether a database was ever moved aside in `folder`, or is about to be: what it knew may have been lost.
pub(crate) fn was_salvaged(folder: &Path) -> std::io::Result<bool> {
    let begins = format!("{DATABASE}.damaged");
    let mut names = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name()));
    Ok(folder.join(MARKER).exists()
        || names.try_fold(false, |found, name| {
            Ok::<_, std::io::Error>(found || name?.to_string_lossy().starts_with(&begins))
        })?)
}

/// Moves the damaged files aside, or what an earlier check has left to be moved.
fn move_aside(folder: &Path) -> std::io::Result<PathBuf> {
    let marker = folder.join(MARKER);
    let name = match fs::read_to_string(&marker) {
        Ok(name) if name.starts_with(DATABASE) => name.trim().to_owned(),
        _ => {
            let name = (1_u32..)
                .map(|number| format!("{DATABASE}.damaged-{number}"))
                .find(|name| ["", "-wal", "-shm"].iter().all(|end| !folder.join(format!("{name}{end}")).exists()))
                .unwrap_or_else(|| format!("{DATABASE}.damaged"));
            let mut file = tempfile::Builder::new().prefix("unfinished-").tempfile_in(folder)?;
            file.write_all(name.as_bytes())?;
            file.as_file().sync_all()?;
            file.persist(&marker).map_err(|error| error.error)?;
            sync_folder(folder)?;
            name
        }
    };
    let (path, aside) = (folder.join(DATABASE), folder.join(name));
    // The database last: alone it would be an older one, and whole in its looks.
    for suffix in ["-shm", "-wal", ""] {
        let (from, to) = (companion(&path, suffix), companion(&aside, suffix));
        if from.exists() && !to.exists() {
            fs::rename(from, to)?;
        }
    }
    sync_folder(folder)?;
    Ok(aside)
}

fn remove(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes a whole database at `new`, in one file that is on the disk.
fn fill(new: &Path, scratch: &Scratch<'_>, folder: &Path, cipher: &Cipher) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(folder, &error);
    let mut connection = connect(new, cipher).map_err(failed)?;
    // At the schema of the damaged one, so that the steps since then are taken with its rows.
    migrate::migrate_to(scratch.version().unwrap_or(migrate::SCHEMA_VERSION), &mut connection, folder)?;
    let copied = write(&mut connection, |transaction| {
        transaction.execute_batch("PRAGMA defer_foreign_keys=ON")?;
        rows::copy(scratch, transaction)
    })
    .map_err(failed)?;
    migrate::migrate(&mut connection, folder)?;
    write(&mut connection, |transaction| {
        let mut doubtful = mend::mend(transaction)?.reports;
        if copied.partly.iter().any(|table| table == "photos") {
            doubtful.extend(without_photos(transaction)?);
        }
        lanes::secure(transaction, scratch, &doubtful)
    })
    .map_err(failed)?;
    // Closing moves the log into the file; only then can the file be renamed alone.
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").map_err(failed)?;
    connection.close().map_err(|(_, error)| failed(error))?;
    File::open(new).and_then(|file| file.sync_all()).map_err(|error| StoreError::from_io(folder, &error))
}

fn write<T>(connection: &mut Connection, change: impl FnOnce(&rusqlite::Transaction<'_>) -> Sql<T>) -> Sql<T> {
    let transaction = connection.transaction()?;
    let done = change(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// Reports that would go without the photo they may have had.
fn without_photos(connection: &Connection) -> Sql<Vec<String>> {
    let mut all =
        connection.prepare("SELECT report_id FROM reports WHERE report_id NOT IN (SELECT report_id FROM photos)")?;
    let rows = all.query_map([], |row| row.get(0))?;
    rows.collect()
}

fn look_at_photos(connection: &Connection, look: impl Fn(InUse<'_>) -> PhotoFound, found: &mut Salvage) -> Sql<()> {
    for report_id in report_ids(connection)? {
        for Photo { photo_id, original, .. } in photos_of(connection, &report_id)? {
            let reference = "SELECT reference FROM reports WHERE report_id = ?1";
            let reference = Reference(connection.query_row(reference, [&report_id.0], |row| row.get(0))?);
            let whole = PhotoLoss { report_id: report_id.clone(), reference, photo_id, damaged: false };
            if let Some(loss) = whole.as_found(look(InUse::Picture(&whole.photo_id))) {
                let count = if loss.damaged { &mut found.photos_damaged } else { &mut found.photos_missing };
                *count = count.saturating_add(1);
                found.photos.push(loss);
            }
            let kept = original.filter(|original| original.kept);
            if let Some(loss) = kept.and_then(|kept| whole.as_found(look(InUse::Original(&kept.sha256)))) {
                let count = if loss.damaged { &mut found.originals_damaged } else { &mut found.originals_missing };
                *count = count.saturating_add(1);
                found.originals.push(loss);
            }
        }
    }
    Ok(())
}

impl PhotoLoss {
    /// The same as it was found; `None` where nothing is lost.
    fn as_found(&self, found: PhotoFound) -> Option<Self> {
        match found {
            PhotoFound::Whole => None,
            PhotoFound::Missing => Some(Self { damaged: false, ..self.clone() }),
            PhotoFound::Damaged => Some(Self { damaged: true, ..self.clone() }),
        }
    }
}

#[cfg(test)]
#[path = "salvage/damage_tests/mod.rs"]
mod damage_tests;
