//! Keeps safe pictures as files named after their content. Knows nothing of reports, nor of who refers to a picture.
//!
//! A folder without subfolders: `<id>.jpg` is the picture and `<id>.thumb.jpg` its thumbnail. When [`Vault::put`] has
//! returned, the picture survives a loss of power, at the price of two flushes: the file's and the folder's. The
//! thumbnail is not worth a third, as it can be made again from the picture, and is whenever it is missing.
//!
//! In a sealed vault the files are encrypted and their names tell nothing; what is read is the same as in any other.
//!
//! One process at a time opens a folder; whoever opens it sweeps what a crash left half written.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
#[cfg(feature = "sealed")]
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::vault_form::{Form, Kind};
#[cfg(feature = "sealed")]
use super::vault_seal::Seal;
use super::{IngestOptions, Ingested, PhotoId, ingest};
#[cfg(feature = "sealed")]
use crate::seam::{Entropy, Key};

/// The longer edge of a thumbnail that had to be made again.
pub(super) const THUMBNAIL_EDGE: u32 = 320;

/// Begins the name of a file that is being written.
const UNFINISHED: &str = "unfinished-";

/// A folder of pictures.
#[derive(Debug)]
pub struct Vault {
    folder: PathBuf,
    form: Form,
    flushes: AtomicU64,
}

/// What was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPhoto {
    /// Its name from now on.
    pub id: PhotoId,
    /// Length of the picture in bytes.
    pub bytes: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a picture could not be kept or found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No room, or no more allowed to this user.
    #[error("no room left")]
    Full,
    /// The folder may not be written to.
    #[error("read-only")]
    ReadOnly,
    /// The file is there and is not what was kept.
    #[error("damaged")]
    Damaged,
    /// There is no such picture.
    #[error("missing")]
    Missing,
    /// The picture is encrypted and has no file that shows it; ask for its bytes.
    #[error("sealed")]
    Sealed,
    /// Anything else the system said.
    #[error("{0:?}")]
    Io(io::ErrorKind),
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system has more errors than we have remedies")]
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::NotFound => Self::Missing,
            kind => Self::Io(kind),
        }
    }
}

impl Vault {
    /// Opens a folder, creates it where there is none, and removes what a crash left unfinished.
    ///
    /// # Errors
    /// What the system says when the folder cannot be created or listed.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        Self::open_as(folder.into(), Form::Plain)
    }

    /// As [`open`](Self::open), with files that are encrypted with subkeys of `key`. What was kept with another key, or
    /// without one, is [`Missing`](VaultError::Missing) then and stays as it is.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    #[cfg(feature = "sealed")]
    pub fn open_sealed(folder: impl Into<PathBuf>, key: &Key, entropy: Arc<dyn Entropy>) -> io::Result<Self> {
        Self::open_as(folder.into(), Form::Sealed(Seal::new(key, entropy)))
    }

    /// The vault in a folder that is only looked at: nothing is created, swept or written by opening it this way.
    pub(crate) fn unopened(folder: PathBuf) -> Self {
        Self { folder, form: Form::Plain, flushes: AtomicU64::new(0) }
    }

    /// As [`unopened`](Self::unopened), for files that are encrypted with subkeys of `key`.
    #[cfg(feature = "sealed")]
    pub(crate) fn unopened_sealed(folder: PathBuf, key: &Key) -> Self {
        // Reading needs no chance.
        let seal = Seal::new(key, Arc::new(crate::seam::SystemEntropy));
        Self { folder, form: Form::Sealed(seal), flushes: AtomicU64::new(0) }
    }

    fn open_as(folder: PathBuf, form: Form) -> io::Result<Self> {
        let vault = Self { folder, form, flushes: AtomicU64::new(0) };
        fs::create_dir_all(&vault.folder)?;
        for entry in fs::read_dir(&vault.folder)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                // A folder that may only be read is still good for reading.
                if let Err(error) = fs::remove_file(entry.path()) {
                    tracing::warn!(%error, "an unfinished file stays in the vault");
                }
            }
        }
        Ok(vault)
    }

    /// Keeps a picture. When this returns, it is on the medium; keeping the same picture again changes nothing.
    ///
    /// # Errors
    /// Any but [`VaultError::Damaged`]. The folder is as before then, or holds a picture nobody refers to.
    pub fn put(&self, ingested: &Ingested) -> Result<StoredPhoto, VaultError> {
        let id = PhotoId::of(&ingested.jpeg);
        let path = self.path(&id);
        match self.read(&id) {
            // A run that crashed may have left it unsynced; syncing what is synced costs little.
            Ok(_) => self.flush(&File::open(&path)?)?,
            // Missing or broken, or not readable in some way that writing will tell better.
            Err(_) => self.write(&id, Kind::Picture, &ingested.jpeg)?,
        }
        if self.whole_thumbnail(&id).is_none()
            && let Err(error) = self.write(&id, Kind::Thumbnail, &ingested.thumbnail)
        {
            tracing::warn!(%id, %error, "no thumbnail for now");
        }
        self.flush_folder()?;
        let bytes = ingested.jpeg.len().try_into().unwrap_or(u64::MAX);
        Ok(StoredPhoto { id, bytes, width: ingested.width, height: ingested.height })
    }

    /// Where the picture is, whether or not it is there. In a sealed vault only this vault can make sense of that file.
    #[must_use]
    pub fn path(&self, id: &PhotoId) -> PathBuf {
        self.file(id, Kind::Picture)
    }

    /// The bytes of a picture, verified against its name.
    ///
    /// # Errors
    /// [`VaultError::Missing`], [`VaultError::Damaged`], or what the system says.
    pub fn read(&self, id: &PhotoId) -> Result<Vec<u8>, VaultError> {
        let bytes = self.form.read(&self.path(id), id, Kind::Picture)?;
        if PhotoId::of(&bytes) == *id { Ok(bytes) } else { Err(VaultError::Damaged) }
    }

    /// The bytes of a thumbnail, made again from the picture when it is missing or was cut by a crash.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn thumbnail(&self, id: &PhotoId) -> Result<Vec<u8>, VaultError> {
        if let Some(bytes) = self.whole_thumbnail(id) {
            return Ok(bytes);
        }
        let picture = self.read(id)?;
        let options = IngestOptions { max_edge: THUMBNAIL_EDGE, ..IngestOptions::default() };
        let bytes = ingest(&picture, &options).map_err(|_| VaultError::Damaged)?.jpeg;
        if let Err(error) = self.write(id, Kind::Thumbnail, &bytes) {
            tracing::warn!(%id, %error, "the thumbnail is not kept");
        }
        Ok(bytes)
    }

    /// Where the thumbnail is; made again when it is missing.
    ///
    /// # Errors
    /// As [`read`](Self::read), what the system says when it can be made but not written, and [`VaultError::Sealed`].
    pub fn thumbnail_path(&self, id: &PhotoId) -> Result<PathBuf, VaultError> {
        if !self.form.is_plain() {
            return Err(VaultError::Sealed);
        }
        let file = self.file(id, Kind::Thumbnail);
        if self.whole_thumbnail(id).is_none() {
            self.thumbnail(id)?;
            fs::metadata(&file)?;
        }
        Ok(file)
    }

    /// Removes a picture and its thumbnail. Removing what is not there is no error.
    ///
    /// # Errors
    /// What the system says. After a loss of power a removed picture may be back.
    pub fn remove(&self, id: &PhotoId) -> Result<(), VaultError> {
        // The thumbnail first: alone it would stay for good, as the list knows pictures only.
        for file in [self.file(id, Kind::Thumbnail), self.path(id)] {
            match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// The pictures that are there, in the order of their names. A sealed vault opens every picture for that, and leaves
    /// out the damaged ones.
    ///
    /// # Errors
    /// What the system says.
    pub fn list(&self) -> Result<Vec<PhotoId>, VaultError> {
        let mut ids = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            ids.extend(self.form.picture(&entry?.path()));
        }
        ids.sort_unstable();
        Ok(ids)
    }

    /// Removes every picture that is not `known`, with its thumbnail; how many there were. Files that are none of this vault's
    /// stay, those of another key included.
    ///
    /// # Errors
    /// What the system says.
    pub fn sweep(&self, known: &HashSet<PhotoId>) -> Result<u32, VaultError> {
        // By their names as far as that goes, as a sealed vault has to open a picture to know which it is.
        let names = |id| [self.form.name(id, Kind::Picture), self.form.name(id, Kind::Thumbnail)];
        let kept: HashSet<String> = known.iter().flat_map(names).collect();
        let mut swept: u32 = 0;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_none_or(|name| kept.contains(name)) {
                continue;
            }
            if let Some(id) = self.form.picture(&entry.path()) {
                self.remove(&id)?;
                swept = swept.saturating_add(1);
            }
        }
        Ok(swept)
    }

    /// How often this vault made the system write to the medium since it was opened.
    #[must_use]
    pub fn flushes(&self) -> u64 {
        self.flushes.load(Ordering::Relaxed)
    }

    fn file(&self, id: &PhotoId, kind: Kind) -> PathBuf {
        self.folder.join(self.form.name(id, kind))
    }

    /// The thumbnail, if it begins and ends as a JPEG; after a crash an unsynced one may be empty or zeros.
    fn whole_thumbnail(&self, id: &PhotoId) -> Option<Vec<u8>> {
        let bytes = self.form.read(&self.file(id, Kind::Thumbnail), id, Kind::Thumbnail).ok()?;
        (bytes.starts_with(&[0xFF, 0xD8]) && bytes.ends_with(&[0xFF, 0xD9])).then_some(bytes)
    }

    /// Writes beside the target and renames, so that a name never stands for half a file. Pictures are synced.
    fn write(&self, id: &PhotoId, kind: Kind, bytes: &[u8]) -> Result<(), VaultError> {
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(&self.folder)?;
        self.form.write(&mut file, bytes, id, kind)?;
        match kind {
            Kind::Picture => self.flush(file.as_file())?,
            Kind::Thumbnail => {}
        }
        file.persist(self.file(id, kind)).map_err(|error| error.error)?;
        Ok(())
    }

    fn flush(&self, file: &File) -> Result<(), VaultError> {
        self.flushes.fetch_add(1, Ordering::Relaxed);
        Ok(file.sync_all()?)
    }

    /// Makes names durable. Windows has no such call, and its file systems need none.
    fn flush_folder(&self) -> Result<(), VaultError> {
        if cfg!(unix) {
            self.flush(&File::open(&self.folder)?)?;
        }
        Ok(())
    }
}
