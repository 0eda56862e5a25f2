//! The beginning of a pack: manifest and table of sections, as bytes. Knows where a section lies, not what is in it.

use std::io::Read;

use sha2::{Digest, Sha256};

use super::bytes::Rest;
use super::key::SIGNATURE;
use super::{Manifest, PACK_LIMIT, PackError, Section};

/// How every pack begins.
pub(super) const MAGIC: [u8; 8] = *b"CURBPACK";
/// The format that is written and read here.
pub(super) const FORMAT: u16 = 1;
/// Bytes before the length of the rest is known, and with it.
pub(super) const PRELUDE: usize = 16;
/// Bytes of a SHA-256.
const SUM: usize = 32;
/// Longest rest of a head: a long manifest and hundreds of locales.
const LONGEST: u32 = 256 * 1024;
/// Most bytes that a section unpacks to. What is signed is trusted, but not with all of a phone's memory.
pub(super) const UNPACKED_LIMIT: u32 = 64 * 1024 * 1024;

/// How a section is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// In zlib's format (RFC 1950).
    Deflated,
}

/// Where a section lies.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) section: Section,
    pub(super) form: Form,
    /// Its first byte in the file.
    pub(super) at: u64,
    /// Bytes in the file.
    pub(super) stored: u32,
    /// Bytes unpacked.
    pub(super) length: u32,
    /// SHA-256 of what is stored.
    pub(super) sum: [u8; SUM],
}

/// Everything before the sections.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) manifest: Manifest,
    pub(super) slots: Vec<Slot>,
    /// Bytes up to the signature.
    pub(super) signed: u64,
}

impl Head {
    /// Reads the head of a file that is `length` bytes long, and no more of it.
    pub(super) fn read(source: &mut impl Read, length: u64) -> Result<Self, PackError> {
        let mut prelude = [0; PRELUDE];
        let known = usize::try_from(length).unwrap_or(usize::MAX).min(PRELUDE);
        let there = prelude.get_mut(..known).ok_or(PackError::Damaged)?;
        source.read_exact(there).map_err(|_| PackError::Damaged)?;
        if !prelude.starts_with(&MAGIC) {
            return Err(PackError::NotAPack);
        }
        if length > PACK_LIMIT {
            return Err(PackError::TooLarge);
        }
        let mut rest = Rest(&prelude);
        let fields = (|| {
            rest.take(MAGIC.len())?;
            Some((rest.short()?, rest.short()?, rest.long()?))
        })();
        let (format, sections, following) = fields.ok_or(PackError::Damaged)?;
        if format > FORMAT {
            return Err(PackError::Newer);
        }
        if format != FORMAT || following > LONGEST || u64::from(following) > length {
            return Err(PackError::Damaged);
        }
        let mut body = vec![0; usize::try_from(following).map_err(|_| PackError::Damaged)?];
        source.read_exact(&mut body).map_err(|_| PackError::Damaged)?;
        let (body, sum) = body.split_last_chunk::<SUM>().ok_or(PackError::Damaged)?;
        if Sha256::new().chain_update(prelude).chain_update(body).finalize().as_slice() != sum {
            return Err(PackError::Damaged);
        }
        let begin = u64::from(following).saturating_add(PRELUDE as u64);
        let head = Self::parse(body, sections, begin).ok_or(PackError::Damaged)?;
        // What was cut off at the end is noticed without reading it.
        if head.signed.saturating_add(SIGNATURE as u64) != length {
            return Err(PackError::Damaged);
        }
        Ok(head)
    }

    fn parse(body: &[u8], sections: u16, begin: u64) -> Option<Self> {
        let mut rest = Rest(body);
        let manifest = rest.long()?;
        let manifest = rest.take(manifest.try_into().ok()?)?;
        let manifest: Manifest = serde_json::from_slice(manifest).ok()?;
        if !Manifest::is_name(&manifest.name) {
            return None;
        }
        let mut slots: Vec<Slot> = Vec::new();
        let mut at = begin;
        for _ in 0..sections {
            let kind = rest.byte()?;
            let tag = usize::from(rest.byte()?);
            let tag = rest.text(tag)?;
            let form = rest.byte()?;
            let (stored, length, sum) = (rest.long()?, rest.long()?, rest.array()?);
            let form = match form {
                0 => Some(Form::Plain),
                1 => Some(Form::Deflated),
                // A later release stores in ways of its own what only it reads.
                _ => None,
            };
            if let (Some(section), Some(form)) = (Section::of(kind, tag), form) {
                if length > UNPACKED_LIMIT || slots.iter().any(|slot| slot.section == section) {
                    return None;
                }
                slots.push(Slot { section, form, at, stored, length, sum });
            }
            at = at.checked_add(stored.into())?;
        }
        rest.0.is_empty().then_some(Self { manifest, slots, signed: at })
    }
}

impl Slot {
    /// What the section holds, out of what is stored of it.
    pub(super) fn unpack(&self, stored: Vec<u8>) -> Result<Vec<u8>, PackError> {
        if Sha256::digest(&stored).as_slice() != self.sum {
            return Err(PackError::Damaged);
        }
        let length = usize::try_from(self.length).map_err(|_| PackError::Damaged)?;
        let unpacked = match self.form {
            Form::Plain => stored,
            Form::Deflated => fdeflate::decompress_to_vec_bounded(&stored, length).map_err(|_| PackError::Damaged)?,
        };
        if unpacked.len() == length { Ok(unpacked) } else { Err(PackError::Damaged) }
    }
}
