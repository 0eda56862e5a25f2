//! Keeps the files that photos were made from, each encrypted under its own digest. Knows nothing of reports, nor of the
//! pictures that are sent.
//!
//! They have a folder, subkeys, and a type of their own. What sends photos is given a [`Vault`](super::Vault) and has no
//! way to one of these. The folder is made with the first of them.
//!
//! A file is written while its bytes are in memory and before it is known whether its report can be saved: under a name
//! that says so, and gone again if nobody keeps it. [`Originals::keep`] syncs it and gives it its name; from then on it
//! survives a loss of power.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::vault_seal::Seal;
use super::{OriginalDigest, VaultError};
use crate::seam::{Entropy, Key, SystemEntropy};

/// Begins the name of a file that nobody has kept yet.
const UNFINISHED: &str = "unfinished-";
/// Ends the name of every other file.
const END: &str = ".original";

/// A folder of originals.
pub(crate) struct Originals {
    folder: PathBuf,
    seal: Seal,
}

/// A file that was written and is not kept yet. Dropping it removes it.
pub(crate) struct Unkept {
    file: NamedTempFile,
    name: String,
}

impl Originals {
    /// The originals in a folder, which need not be there yet. Removes what a crash left unfinished.
    ///
    /// # Errors
    /// What the system says when the folder is there and cannot be listed.
    pub(crate) fn open(folder: PathBuf, key: &Key, entropy: Arc<dyn Entropy>) -> io::Result<Self> {
        let originals = Self { folder, seal: Seal::of_originals(key, entropy) };
        for path in originals.files()? {
            // A folder that may only be read is still good for reading.
            if name_of(&path).starts_with(UNFINISHED)
                && let Err(error) = fs::remove_file(&path)
            {
                tracing::warn!(%error, "an unfinished original stays");
            }
        }
        Ok(originals)
    }

    /// The originals in a folder that is only looked at.
    pub(crate) fn unopened(folder: PathBuf, key: &Key) -> Self {
        // Reading needs no chance.
        Self { folder, seal: Seal::of_originals(key, Arc::new(SystemEntropy)) }
    }

    /// Writes `file`, whose digest is `sha256`, in chunks; nothing refers to it yet.
    ///
    /// # Errors
    /// What the system says. Nothing stays behind then.
    pub(crate) fn set_down(&self, file: &[u8], sha256: &OriginalDigest) -> Result<Unkept, VaultError> {
        if !self.folder.exists() {
            fs::create_dir_all(&self.folder)?;
            flush_folder(self.folder.parent().unwrap_or(&self.folder))?;
        }
        let name = self.name(sha256);
        let mut sealed = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(&self.folder)?;
        self.seal.write(&mut sealed, file, &name)?;
        Ok(Unkept { file: sealed, name })
    }

    /// Keeps a file. When this returns, it is on the medium, in place of whatever had its name.
    ///
    /// # Errors
    /// What the system says. The folder is as before then, or holds an original that nobody refers to.
    pub(crate) fn keep(&self, unkept: Unkept) -> Result<(), VaultError> {
        unkept.file.as_file().sync_all()?;
        unkept.file.persist(self.folder.join(unkept.name)).map_err(|error| error.error)?;
        Ok(flush_folder(&self.folder)?)
    }

    /// Hands an original to `take`, chunk by chunk. What was taken counts for nothing unless this is `Ok`: only then is it
    /// the file with this digest.
    ///
    /// # Errors
    /// [`VaultError::Missing`], [`VaultError::Damaged`], or what the system says.
    pub(crate) fn read(&self, sha256: &OriginalDigest, mut take: impl FnMut(&[u8])) -> Result<(), VaultError> {
        let mut hash = Sha256::new();
        let name = self.name(sha256);
        let is_whole = self.seal.open_to(&mut File::open(self.folder.join(&name))?, &name, |chunk| {
            hash.update(chunk);
            take(chunk);
        })?;
        if is_whole && OriginalDigest::from_hash(hash) == *sha256 { Ok(()) } else { Err(VaultError::Damaged) }
    }

    /// Removes an original. Removing what is not there is no error.
    ///
    /// # Errors
    /// What the system says. After a loss of power a removed original may be back.
    pub(crate) fn remove(&self, sha256: &OriginalDigest) -> Result<(), VaultError> {
        match fs::remove_file(self.folder.join(self.name(sha256))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Removes every original that is not `known`; how many there were. Files that cannot be opened with this key stay.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn sweep(&self, known: &HashSet<OriginalDigest>) -> Result<u32, VaultError> {
        let kept: HashSet<String> = known.iter().map(|sha256| self.name(sha256)).collect();
        let mut swept: u32 = 0;
        for path in self.files()? {
            let name = name_of(&path);
            // A file opens under its own name alone, so what opens is one of ours.
            if name.ends_with(END)
                && !kept.contains(name)
                && self.seal.open_to(&mut File::open(&path)?, name, |_| ())?
            {
                fs::remove_file(&path)?;
                swept = swept.saturating_add(1);
            }
        }
        Ok(swept)
    }

    fn name(&self, sha256: &OriginalDigest) -> String {
        self.seal.name_of(sha256.as_str(), END)
    }

    /// None while there is no folder.
    fn files(&self) -> io::Result<Vec<PathBuf>> {
        match fs::read_dir(&self.folder) {
            Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// Makes names durable. Windows has no such call, and its file systems need none.
fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "originals_tests.rs"]
mod tests;
