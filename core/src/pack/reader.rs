//! Reading a pack: the head once, a section whenever it is asked for. Knows nothing of what sections mean.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::head::{Head, Slot};
use super::{Manifest, PACK_LIMIT, PackError, PackKey, Section};

/// A pack in a file. Holds its head in memory and nothing open.
#[derive(Clone, Debug)]
pub struct Pack {
    path: PathBuf,
    head: Head,
}

impl Pack {
    /// Opens a pack by its head, whose own sum is checked; the signature is not (see [`verify`](Self::verify)).
    ///
    /// # Errors
    /// [`PackError::Unreadable`], [`PackError::NotAPack`], [`PackError::Newer`], [`PackError::TooLarge`],
    /// [`PackError::Damaged`].
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, PackError> {
        let path = path.into();
        let unreadable = |_| PackError::Unreadable { path: path.clone() };
        let mut file = File::open(&path).map_err(unreadable)?;
        let length = file.metadata().map_err(unreadable)?.len();
        let head = Head::read(&mut file, length)?;
        Ok(Self { path, head })
    }

    /// What it says of itself.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.head.manifest
    }

    /// The sections that are known here, in the order of the file, with the bytes each takes in it.
    pub fn sections(&self) -> impl Iterator<Item = (&Section, u32)> {
        self.head.slots.iter().map(|slot| (&slot.section, slot.stored))
    }

    /// What a section holds, unpacked; `None` where the pack has no such section. Reads that section alone and checks its
    /// sum.
    ///
    /// # Errors
    /// [`PackError::Unreadable`], [`PackError::Damaged`].
    pub fn section(&self, section: &Section) -> Result<Option<Vec<u8>>, PackError> {
        let Some(slot) = self.head.slots.iter().find(|slot| slot.section == *section) else { return Ok(None) };
        let unreadable = |_| PackError::Unreadable { path: self.path.clone() };
        let mut file = File::open(&self.path).map_err(unreadable)?;
        file.seek(SeekFrom::Start(slot.at)).map_err(unreadable)?;
        let mut stored = vec![0; usize::try_from(slot.stored).map_err(|_| PackError::Damaged)?];
        file.read_exact(&mut stored).map_err(|_| PackError::Damaged)?;
        slot.unpack(stored).map(Some)
    }

    /// Checks the bytes of a whole pack: every sum, that every section unpacks, and the signature.
    ///
    /// # Errors
    /// As [`check`](Self::check), and [`PackError::NotSigned`] for a pack that is whole and not this key's.
    pub fn verify(bytes: &[u8], key: &PackKey) -> Result<Manifest, PackError> {
        let manifest = Self::check(bytes)?;
        let (signed, signature) = bytes.split_last_chunk().ok_or(PackError::Damaged)?;
        if key.signed(signed, signature) { Ok(manifest) } else { Err(PackError::NotSigned) }
    }

    /// Checks that the bytes of a whole pack are undamaged, whoever signed it.
    ///
    /// # Errors
    /// [`PackError::NotAPack`], [`PackError::Newer`], [`PackError::TooLarge`], [`PackError::Damaged`].
    pub fn check(bytes: &[u8]) -> Result<Manifest, PackError> {
        let head = Head::read(&mut &*bytes, u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
        for slot in &head.slots {
            slot.unpack(stored(bytes, slot).ok_or(PackError::Damaged)?.to_vec())?;
        }
        Ok(head.manifest)
    }
}

fn stored<'a>(bytes: &'a [u8], slot: &Slot) -> Option<&'a [u8]> {
    let begin = usize::try_from(slot.at).ok()?;
    bytes.get(begin..)?.get(..usize::try_from(slot.stored).ok()?)
}

/// The bytes of a file, if they can be a pack's.
///
/// # Errors
/// [`PackError::Unreadable`], [`PackError::TooLarge`].
pub fn read_bounded(path: &Path) -> Result<Vec<u8>, PackError> {
    let unreadable = |_| PackError::Unreadable { path: path.to_owned() };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(PACK_LIMIT.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= PACK_LIMIT) {
        Ok(bytes)
    } else {
        Err(PackError::TooLarge)
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
