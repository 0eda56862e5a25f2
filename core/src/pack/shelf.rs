//! The folder of installed packs. Each is a file named after its SHA-256, so that a damaged one is known by its name.
//! Knows nothing of which is in use.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::reader::read_bounded;

/// How the name of a pack's file ends, behind a point.
const ENDING: &str = "pack";
/// Begins the name of a file that is being written.
const UNFINISHED: &str = "unfinished-";

/// The folder of installed packs.
#[derive(Debug)]
pub(crate) struct Shelf {
    folder: PathBuf,
}

/// The name of a pack on the shelf: the SHA-256 of its bytes in small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct FileName(String);

impl FileName {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Shelf::sum(bytes))
    }
}

impl Shelf {
    /// The shelf in `folder`, which is made when something is put on it.
    pub(crate) fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The SHA-256 of bytes in small hexadecimal digits.
    pub(crate) fn sum(bytes: &[u8]) -> String {
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Where a pack is, whether or not it is there.
    pub(crate) fn path(&self, name: &FileName) -> PathBuf {
        self.folder.join(format!("{}.{ENDING}", name.0))
    }

    /// Puts a pack on the shelf; when this returns, it survives a loss of power. What else is there is not touched.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn put(&self, bytes: &[u8]) -> io::Result<FileName> {
        let name = FileName::of(bytes);
        fs::create_dir_all(&self.folder)?;
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(&self.folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(self.path(&name)).map_err(|error| error.error)?;
        // The folder's own name as well, as it may be new. Windows has no such call, and its file systems need none.
        if cfg!(unix) {
            for folder in [Some(self.folder.as_path()), self.folder.parent()].into_iter().flatten() {
                File::open(folder)?.sync_all()?;
            }
        }
        Ok(name)
    }

    /// Removes every pack but these, and what a crash left unfinished. What cannot be removed stays.
    pub(crate) fn sweep(&self, kept: &[&FileName]) {
        for path in self.files() {
            let is_kept = kept.iter().any(|name| self.path(name) == path);
            if !is_kept && let Err(error) = fs::remove_file(&path) {
                tracing::warn!(%error, "a pack that is not used stays");
            }
        }
    }

    /// Whether a pack is there and is what was put there.
    pub(crate) fn is_whole(&self, name: &FileName) -> bool {
        read_bounded(&self.path(name)).is_ok_and(|bytes| FileName::of(&bytes) == *name)
    }

    /// How many packs on the shelf are not what was put there.
    pub(crate) fn damaged(&self) -> u32 {
        let is_damaged = |path: &PathBuf| {
            let named = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            !self.is_whole(&FileName(named.to_owned()))
        };
        let packs = self.files().into_iter().filter(|path| !begins_unfinished(path));
        u32::try_from(packs.filter(is_damaged).count()).unwrap_or(u32::MAX)
    }

    /// The files here that are ours.
    fn files(&self) -> Vec<PathBuf> {
        // Without a folder nothing was ever put there.
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let is_ours =
            |path: &PathBuf| begins_unfinished(path) || path.extension().is_some_and(|ending| ending == ENDING);
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_ours).collect()
    }
}

fn begins_unfinished(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(UNFINISHED))
}
