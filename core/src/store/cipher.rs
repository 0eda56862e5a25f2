//! How every connection to a database begins: as it is, or with the key of a sealed folder. Knows no tables.
//!
//! A sealed folder has a file [`MARKER`] beside its database, so that a program without the key, or without the feature
//! `sealed`, can tell it from a damaged one and leaves it alone.

use std::path::Path;

use rusqlite::Connection;

use super::{Sql, StoreError};
#[cfg(feature = "sealed")]
use crate::seam::Subkey;

/// Says that the folder is sealed.
pub(super) const MARKER: &str = "curbline.sealed";

/// What is needed to read a database.
pub(crate) enum Cipher {
    /// Nothing.
    Plain,
    /// SQLCipher's raw key.
    #[cfg(feature = "sealed")]
    Raw(Subkey),
}

impl Cipher {
    /// Whether the bytes of the database are what SQLite's own format says.
    pub(super) fn is_plain(&self) -> bool {
        match self {
            Self::Plain => true,
            #[cfg(feature = "sealed")]
            Self::Raw(_) => false,
        }
    }

    /// Makes a connection able to read; must be the first thing that is done with it. A wrong key shows in the first
    /// statement that reads.
    pub(super) fn unlock(&self, connection: &Connection) -> Sql<()> {
        match self {
            Self::Plain => {
                // A plain database needs nothing said about it.
                let _ = connection;
                Ok(())
            }
            #[cfg(feature = "sealed")]
            Self::Raw(key) => super::sealed::unlock(connection, key),
        }
    }
}

/// Refuses a sealed folder.
pub(super) fn plain(folder: &Path) -> Result<Cipher, StoreError> {
    match folder.join(MARKER).try_exists() {
        Ok(false) => Ok(Cipher::Plain),
        Ok(true) => Err(StoreError::Sealed { folder: folder.to_owned() }),
        Err(error) => Err(StoreError::from_io(folder, &error)),
    }
}

#[cfg(test)]
mod tests {
    use crate::store::{PhotoFound, Store, check};

    use super::*;

    #[test]
    fn a_folder_that_says_it_is_sealed_is_left_alone_whatever_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join(crate::store::DATABASE);
        std::fs::write(folder.path().join(MARKER), "curbline sealed 1").unwrap();
        std::fs::write(&database, [0xA5; 8192]).unwrap();
        let sealed = Some(StoreError::Sealed { folder: folder.path().to_owned() });
        assert_eq!(Store::open(folder.path()).err(), sealed);
        assert_eq!(check(folder.path(), |_| PhotoFound::Whole).err(), sealed);
        assert_eq!(std::fs::read(&database).unwrap(), [0xA5; 8192]);
    }
}
