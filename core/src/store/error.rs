//! What can go wrong with the data folder, each with a remedy in `locales/*/errors.ftl`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::message::{Message, say};
use crate::photo::VaultError;

/// Why the data folder cannot be used, or a change could not be saved. What was saved before stays saved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another process has the folder open.
    #[error("locked by another process")]
    Locked {
        /// The folder.
        folder: PathBuf,
    },
    /// Nothing can be written there.
    #[error("read-only")]
    ReadOnly {
        /// The folder.
        folder: PathBuf,
    },
    /// No room is left on the disk.
    #[error("full")]
    Full {
        /// The folder.
        folder: PathBuf,
    },
    /// A newer release of the program wrote it.
    #[error("schema {found}, this release knows {known}")]
    Newer {
        /// The schema's number in the folder.
        found: u32,
        /// The highest number known here.
        known: u32,
    },
    /// The database is damaged.
    #[error("damaged")]
    Damaged {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is sealed, and was opened without its key.
    #[error("sealed")]
    Sealed {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is not sealed, and was opened with a key.
    #[error("not sealed")]
    NotSealed {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is sealed with another key.
    #[error("wrong key")]
    WrongKey {
        /// The folder.
        folder: PathBuf,
    },
    /// The key store has no key for us.
    #[error("no key: {error}")]
    NoKey {
        /// Why, as the key store's error has it; never contains bytes of a key.
        error: String,
    },
    /// The folder cannot be made or opened at all.
    #[error("not usable: {kind:?}")]
    Unusable {
        /// The folder.
        folder: PathBuf,
        /// What the operating system said.
        kind: ErrorKind,
    },
    /// A photo's file is not in the vault.
    #[error("photo missing")]
    PhotoMissing,
    /// A photo's file is not what it was when it was saved.
    #[error("photo damaged")]
    PhotoDamaged,
    /// A photo of a sealed folder has no file that shows it; ask for its bytes.
    #[error("photo sealed")]
    PhotoSealed,
    /// The original of a photo was kept and is not there.
    #[error("original missing")]
    OriginalMissing,
    /// The original of a photo is not what it was when it was kept.
    #[error("original damaged")]
    OriginalDamaged,
    /// A statement failed in a way that is our mistake.
    #[error("statement failed: {detail}")]
    Statement {
        /// SQLite's words; never contains values.
        detail: String,
    },
}

impl StoreError {
    /// Tells which of these an I/O error on the folder is.
    #[must_use]
    pub fn from_io(folder: &Path, error: &std::io::Error) -> Self {
        let folder = folder.to_owned();
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system has more errors than we have remedies")]
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { folder },
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly { folder },
            kind => Self::Unusable { folder, kind },
        }
    }

    /// Tells which of these an SQLite error is.
    #[must_use]
    pub fn from_sqlite(folder: &Path, error: &rusqlite::Error) -> Self {
        let folder = folder.to_owned();
        if is_misread(error) {
            return Self::Damaged { folder };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { folder },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly { folder }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { folder },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { folder },
            Some(ErrorCode::SystemIoFailure) => Self::Unusable { folder, kind: ErrorKind::Other },
            _ => Self::Statement { detail: error.to_string() },
        }
    }

    /// Tells which of these a failure of the vault is.
    #[must_use]
    pub fn from_vault(folder: &Path, error: &VaultError) -> Self {
        let folder = folder.to_owned();
        match error {
            VaultError::Full => Self::Full { folder },
            VaultError::ReadOnly => Self::ReadOnly { folder },
            VaultError::Missing => Self::PhotoMissing,
            VaultError::Damaged => Self::PhotoDamaged,
            VaultError::Sealed => Self::PhotoSealed,
            VaultError::Io(kind) => Self::Unusable { folder, kind: *kind },
        }
    }

    /// Tells which of these a failure with an original is.
    #[must_use]
    pub fn from_originals(folder: &Path, error: &VaultError) -> Self {
        match error {
            VaultError::Missing => Self::OriginalMissing,
            VaultError::Damaged => Self::OriginalDamaged,
            VaultError::Full | VaultError::ReadOnly | VaultError::Sealed | VaultError::Io(_) => {
                Self::from_vault(folder, error)
            }
        }
    }

    /// What a person is told. [`Statement`](Self::Statement) is our own mistake and has no remedy of its own;
    /// [`PhotoSealed`](Self::PhotoSealed) is the shell's.
    #[must_use]
    pub fn message(&self) -> Message {
        let shown = |folder: &PathBuf| folder.display().to_string();
        match self {
            Self::Locked { folder } => say::store_locked(shown(folder)),
            Self::ReadOnly { folder } => say::store_read_only(shown(folder)),
            Self::Full { folder } => say::store_full(shown(folder)),
            Self::Newer { found, known } => say::store_newer(found.to_string(), known.to_string()),
            Self::Damaged { folder } => say::store_damaged(shown(folder)),
            Self::Sealed { folder } => say::store_sealed(shown(folder)),
            Self::NotSealed { folder } => say::store_not_sealed(shown(folder)),
            Self::WrongKey { folder } => say::store_wrong_key(shown(folder)),
            Self::NoKey { .. } => say::store_no_key(),
            Self::Unusable { folder, .. } => say::store_unusable(shown(folder)),
            Self::PhotoMissing => say::store_photo_missing(),
            Self::PhotoDamaged => say::store_photo_damaged(),
            Self::PhotoSealed => say::internal("photo-sealed"),
            Self::OriginalMissing => say::store_original_missing(),
            Self::OriginalDamaged => say::store_original_damaged(),
            Self::Statement { .. } => say::internal("store-statement"),
        }
    }
}

/// Whether what is there is not what we wrote: our statements name what our schema has, and read back what they wrote.
fn is_misread(error: &rusqlite::Error) -> bool {
    let lacks =
        |words: &str| ["no such table", "no such column", "no such index"].iter().any(|lack| words.starts_with(lack));
    #[expect(clippy::wildcard_enum_match_arm, reason = "rusqlite has more errors than damage can cause")]
    match error {
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::Utf8Error(..) => true,
        rusqlite::Error::SqliteFailure(_, Some(words)) => lacks(words),
        rusqlite::Error::SqlInputError { msg, .. } => lacks(msg),
        _ => false,
    }
}
