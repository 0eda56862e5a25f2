//! How one file of the vault is named and what is in it. Knows nothing of folders, syncing, or what refers to a picture.

use std::fs;
#[cfg(feature = "sealed")]
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

#[cfg(feature = "sealed")]
use super::vault_seal::Seal;
use super::{PhotoId, VaultError};

/// The two files of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Picture,
    Thumbnail,
}

/// What the files of a vault look like.
#[derive(Debug)]
pub(super) enum Form {
    /// Pictures under their own names.
    Plain,
    /// Encrypted files under names that say nothing.
    #[cfg(feature = "sealed")]
    Sealed(Seal),
}

impl Form {
    /// The name of a file.
    pub(super) fn name(&self, id: &PhotoId, kind: Kind) -> String {
        match (self, kind) {
            (Self::Plain, Kind::Picture) => format!("{id}.jpg"),
            (Self::Plain, Kind::Thumbnail) => format!("{id}.thumb.jpg"),
            #[cfg(feature = "sealed")]
            (Self::Sealed(seal), kind) => seal.name(id, kind),
        }
    }

    /// Which picture a file is, by its name where that says it and by what is in it otherwise; `None` for any other file.
    pub(super) fn picture(&self, file: &Path) -> Option<PhotoId> {
        let name = file.file_name()?.to_str()?;
        match self {
            Self::Plain => name.strip_suffix(".jpg")?.parse().ok(),
            #[cfg(feature = "sealed")]
            Self::Sealed(seal) => {
                let id = PhotoId::of(&seal.open(&mut File::open(file).ok()?, name).ok()??);
                (seal.name(&id, Kind::Picture) == name).then_some(id)
            }
        }
    }

    /// Writes what becomes the file of `id` and `kind`.
    pub(super) fn write(&self, file: &mut impl Write, bytes: &[u8], id: &PhotoId, kind: Kind) -> io::Result<()> {
        match self {
            Self::Plain => {
                // A plain file is the same whatever it is called.
                let _ = (id, kind);
                file.write_all(bytes)
            }
            #[cfg(feature = "sealed")]
            Self::Sealed(seal) => seal.write(file, bytes, &seal.name(id, kind)),
        }
    }

    /// What was written to the file of `id` and `kind`, which is at `file` now.
    pub(super) fn read(&self, file: &Path, id: &PhotoId, kind: Kind) -> Result<Vec<u8>, VaultError> {
        match self {
            Self::Plain => {
                let _ = (id, kind);
                Ok(fs::read(file)?)
            }
            #[cfg(feature = "sealed")]
            Self::Sealed(seal) => seal.open(&mut File::open(file)?, &seal.name(id, kind))?.ok_or(VaultError::Damaged),
        }
    }

    /// Whether a file can be handed to a program that shows pictures.
    pub(super) fn is_plain(&self) -> bool {
        match self {
            Self::Plain => true,
            #[cfg(feature = "sealed")]
            Self::Sealed(_) => false,
        }
    }
}
