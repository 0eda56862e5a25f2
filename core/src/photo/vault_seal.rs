//! Encrypts the files of a vault. Knows nothing of folders, nor of where the key comes from.
//!
//! A file is `CURBLINE`, one byte of version, 19 bytes of chance, and the picture in chunks of 64 KiB, each with its own
//! tag: XChaCha20-Poly1305 in the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015), whose nonces count
//! the chunks and mark the last one. A chunk that was changed, swapped, left out or cut off does not open, and nothing of
//! a picture leaves this module before its whole file did. Every file has its own key, made from the vault's key and the
//! file's name, so a file under another name does not open either, and two pictures never share a nonce, even if chance
//! failed. Names are made from the content's hash with a key: who has a picture cannot tell whether it is in the vault.
//!
//! Originals have subkeys of their own, so that nothing that opens pictures opens one of them. They may be long and are
//! handed out chunk by chunk; what was handed out counts for nothing until the whole file did open.
//!
//! What stays visible to whoever has the folder: how many pictures there are, how large and how old they are, and which
//! thumbnail belongs to which.

use std::fmt;
use std::io::{self, Read, Write};
use std::sync::Arc;

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use super::PhotoId;
use super::id::hex;
use super::vault_form::Kind;
use crate::seam::{Entropy, Key, Subkey, expand};

const MAGIC: &[u8; 8] = b"CURBLINE";
const VERSION: u8 = 1;
/// What XChaCha20's nonce of 24 bytes has left beside STREAM's counter and mark.
const CHANCE: usize = 19;
const HEADER: usize = MAGIC.len() + 1 + CHANCE;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// Bytes of a name: as many as of a [`PhotoId`].
const NAME: usize = 16;

/// What opens and closes the files of one vault.
pub(super) struct Seal {
    names: Subkey,
    contents: Subkey,
    entropy: Arc<dyn Entropy>,
}

/// Shows nothing of the keys.
impl fmt::Debug for Seal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seal")
    }
}

impl Seal {
    pub(super) fn new(key: &Key, entropy: Arc<dyn Entropy>) -> Self {
        Self { names: key.subkey("vault names"), contents: key.subkey("vault contents"), entropy }
    }

    /// For the files that photos were made from.
    pub(super) fn of_originals(key: &Key, entropy: Arc<dyn Entropy>) -> Self {
        Self { names: key.subkey("original names"), contents: key.subkey("original contents"), entropy }
    }

    pub(super) fn name(&self, id: &PhotoId, kind: Kind) -> String {
        let end = match kind {
            Kind::Picture => ".photo",
            Kind::Thumbnail => ".thumb",
        };
        self.name_of(id.as_str(), end)
    }

    /// The name, ending in `end`, of the file whose content has this hash.
    pub(super) fn name_of(&self, hash: &str, end: &str) -> String {
        let mut bytes = [0; NAME];
        expand(&self.names, &[hash.as_bytes()], &mut bytes);
        let mut name = hex(&bytes);
        name.push_str(end);
        name
    }

    /// Writes `bytes`, encrypted for the file `name`.
    pub(super) fn write(&self, file: &mut impl Write, bytes: &[u8], name: &str) -> io::Result<()> {
        let mut chance = [0; CHANCE];
        self.entropy.fill(&mut chance);
        let header = [MAGIC.as_slice(), &[VERSION], &chance].concat();
        file.write_all(&header)?;
        let mut stream = EncryptorBE32::from_aead(self.cipher(name), &chance.into());
        let mut buffer = Vec::with_capacity(CHUNK.saturating_add(TAG));
        // Only the last chunk may be shorter; an empty picture is one empty chunk.
        let (whole, last) = bytes.split_at(bytes.len().div_ceil(CHUNK).saturating_sub(1).saturating_mul(CHUNK));
        for chunk in whole.chunks_exact(CHUNK) {
            buffer.clear();
            buffer.extend_from_slice(chunk);
            stream.encrypt_next_in_place(&header, &mut buffer).map_err(io::Error::other)?;
            file.write_all(&buffer)?;
        }
        buffer.clear();
        buffer.extend_from_slice(last);
        stream.encrypt_last_in_place(&header, &mut buffer).map_err(io::Error::other)?;
        file.write_all(&buffer)
    }

    /// What was written to the file `name`; `None` when anything of it is not as it was.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn open(&self, file: &mut impl Read, name: &str) -> io::Result<Option<Vec<u8>>> {
        let mut picture = Vec::new();
        let is_whole = self.open_to(file, name, |chunk| picture.extend_from_slice(chunk))?;
        Ok(is_whole.then_some(picture))
    }

    /// Hands what was written to the file `name` to `take`, chunk by chunk; whether everything of it is as it was. Until
    /// that is known, nothing of it may be used.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn open_to(&self, file: &mut impl Read, name: &str, mut take: impl FnMut(&[u8])) -> io::Result<bool> {
        let header = next(file, HEADER)?;
        let Some(chance) = header.strip_prefix(MAGIC).and_then(|rest| rest.strip_prefix(&[VERSION])) else {
            return Ok(false);
        };
        let Ok(chance) = <[u8; CHANCE]>::try_from(chance) else { return Ok(false) };
        let mut stream = DecryptorBE32::from_aead(self.cipher(name), &chance.into());
        let mut chunk = next(file, CHUNK.saturating_add(TAG))?;
        loop {
            // One chunk ahead, as the last one opens differently.
            let ahead = next(file, CHUNK.saturating_add(TAG))?;
            if ahead.is_empty() {
                break;
            }
            if stream.decrypt_next_in_place(&header, &mut chunk).is_err() {
                return Ok(false);
            }
            take(&chunk);
            chunk = ahead;
        }
        if stream.decrypt_last_in_place(&header, &mut chunk).is_err() {
            return Ok(false);
        }
        take(&chunk);
        Ok(true)
    }

    fn cipher(&self, name: &str) -> XChaCha20Poly1305 {
        let mut key = Subkey::default();
        expand(&self.contents, &[name.as_bytes()], key.as_mut_slice());
        XChaCha20Poly1305::new((&**key).into())
    }
}

/// The next `length` bytes, or as many as are left.
fn next(file: &mut impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    file.take(length.try_into().unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
