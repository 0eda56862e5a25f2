//! Why a pack is not taken, each with a remedy in `locales/*/packs.ftl`.

use std::path::PathBuf;

use super::{NotAKey, PACK_LIMIT, PackVersion};
use crate::message::{Message, say};
use crate::seam::Timestamp;

/// Why a pack is not taken, or a part of one cannot be read. The pack in use goes on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file cannot be read at all.
    #[error("unreadable")]
    Unreadable {
        /// The file.
        path: PathBuf,
    },
    /// It is larger than packs are.
    #[error("larger than {PACK_LIMIT} bytes")]
    TooLarge,
    /// It is some other file.
    #[error("not a pack")]
    NotAPack,
    /// It is in a format of a later release.
    #[error("a format of a later release")]
    Newer,
    /// It was cut or changed on its way, or by the disk.
    #[error("damaged")]
    Damaged,
    /// What was given as a key is none.
    #[error("key: {0}")]
    Key(#[from] NotAKey),
    /// It is whole, and the signature is not this key's.
    #[error("not signed with this key")]
    NotSigned,
    /// The pack in use came with another key.
    #[error("not the key of the pack in use")]
    OtherKey,
    /// The pack in use is another city's.
    #[error("of {name}, not of {in_use}")]
    OtherCity {
        /// Whose it is.
        name: String,
        /// Whose the one in use is.
        in_use: String,
    },
    /// The pack in use is newer.
    #[error("{version} is older than {in_use}")]
    Older {
        /// Its version.
        version: PackVersion,
        /// The version in use.
        in_use: PackVersion,
    },
    /// It says that it was built more than a day from now.
    #[error("built in the future")]
    FromTheFuture {
        /// When it says it was built.
        built: Timestamp,
    },
}

impl PackError {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable { path } => say::file_unreadable(path.display().to_string()),
            Self::TooLarge => {
                let megabytes = u32::try_from(PACK_LIMIT >> 20).unwrap_or(u32::MAX);
                say::pack_too_large(megabytes)
            }
            Self::NotAPack => say::pack_not_one(),
            Self::Newer => say::pack_newer(),
            Self::Damaged => say::pack_damaged(),
            Self::Key(NotAKey) => say::pack_key_invalid(),
            Self::NotSigned => say::pack_not_signed(),
            Self::OtherKey => say::pack_other_key(),
            Self::OtherCity { name, in_use } => say::pack_other_city(name.as_str(), in_use.as_str()),
            Self::Older { version, in_use } => say::pack_older(version.to_string(), in_use.to_string()),
            Self::FromTheFuture { built } => say::pack_future(*built),
        }
    }
}
