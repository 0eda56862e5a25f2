//! Putting a pack together and signing it. For those who make packs; phones are built without it.

use std::fmt;
use std::io::Write;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_compact::{KeyPair, Seed};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};

use super::head::{FORMAT, MAGIC};
use super::{Manifest, NotAKey, PACK_LIMIT, PackError, PackKey, Section};
use crate::seam::Entropy;

/// How the text of a secret key begins.
const PREFIX: &str = "ed25519-secret:";

/// One section and what it holds.
#[derive(Clone, Debug)]
pub struct Part {
    /// Which section.
    pub section: Section,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The secret key of a city's packs, written `ed25519-secret:` and 44 letters of Base64.
pub struct PackSigner(KeyPair);

impl PackSigner {
    /// A new key.
    ///
    /// # Errors
    /// [`NotAKey`] when chance gave nothing but zeros, which it does when it is broken.
    pub fn new(entropy: &dyn Entropy) -> Result<Self, NotAKey> {
        let mut seed = [0; Seed::BYTES];
        entropy.fill(&mut seed);
        Self::of(seed)
    }

    fn of(seed: [u8; Seed::BYTES]) -> Result<Self, NotAKey> {
        KeyPair::try_from_seed(Seed::new(seed)).map(Self).map_err(|_| NotAKey)
    }

    /// What everyone may know of it.
    #[must_use]
    pub fn public(&self) -> PackKey {
        PackKey::new(*self.0.pk)
    }

    /// The text of the secret, for a file that only its owner reads.
    #[must_use]
    pub fn secret_text(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(*self.0.sk.seed()))
    }

    /// A pack of these parts, each stored in the shorter of two forms. The same parts make the same bytes.
    ///
    /// # Errors
    /// [`PackError::TooLarge`].
    pub fn pack(&self, manifest: &Manifest, parts: &[Part]) -> Result<Vec<u8>, PackError> {
        // Serialising our own plain record cannot fail; an empty manifest would be refused by whoever reads it.
        let manifest = serde_json::to_vec(manifest).unwrap_or_default();
        let mut head = number(manifest.len())?.to_le_bytes().to_vec();
        head.extend_from_slice(&manifest);
        let mut stored = Vec::new();
        for Part { section, bytes } in parts {
            let shorter = deflated(bytes).filter(|shorter| shorter.len() < bytes.len());
            let tag = section.tag();
            head.extend([section.kind(), u8::try_from(tag.len()).map_err(|_| PackError::TooLarge)?]);
            head.extend_from_slice(tag.as_bytes());
            head.push(u8::from(shorter.is_some()));
            let written = shorter.as_ref().unwrap_or(bytes);
            head.extend(number(written.len())?.to_le_bytes());
            head.extend(number(bytes.len())?.to_le_bytes());
            head.extend_from_slice(&Sha256::digest(written));
            stored.extend_from_slice(written);
        }
        let mut pack = MAGIC.to_vec();
        pack.extend(FORMAT.to_le_bytes());
        pack.extend(u16::try_from(parts.len()).map_err(|_| PackError::TooLarge)?.to_le_bytes());
        pack.extend(number(head.len())?.saturating_add(32).to_le_bytes());
        pack.append(&mut head);
        let sum = Sha256::digest(&pack);
        pack.extend_from_slice(&sum);
        pack.append(&mut stored);
        let signature = self.0.sk.sign(&pack, None);
        pack.extend_from_slice(&*signature);
        if u64::try_from(pack.len()).is_ok_and(|length| length <= PACK_LIMIT) {
            Ok(pack)
        } else {
            Err(PackError::TooLarge)
        }
    }
}

fn number(length: usize) -> Result<u32, PackError> {
    u32::try_from(length).map_err(|_| PackError::TooLarge)
}

/// `None` where memory does not let us, which then stores it as it is.
fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

impl FromStr for PackSigner {
    type Err = NotAKey;

    /// White space around it is forgiven.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let letters = text.trim().strip_prefix(PREFIX).ok_or(NotAKey)?;
        Self::of(STANDARD.decode(letters).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(NotAKey)?)
    }
}

/// Never shows the secret.
impl fmt::Debug for PackSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PackSigner").field(&self.public()).finish()
    }
}

#[cfg(test)]
impl PackSigner {
    /// The signature of any bytes, to make packs that are wrong and signed.
    pub(super) fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        self.0.sk.sign(bytes, None).to_vec()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::seam::Timestamp;

    /// A key that is the same in every run.
    pub(crate) fn signer(number: u8) -> PackSigner {
        PackSigner::of([number; Seed::BYTES]).unwrap()
    }

    pub(crate) fn manifest(name: &str, version: &str) -> Manifest {
        Manifest {
            name: name.to_owned(),
            version: version.parse().unwrap(),
            jurisdiction_id: None,
            language: "en".to_owned(),
            time_zone: "UTC".to_owned(),
            built: Timestamp::EPOCH,
            expires: std::collections::BTreeMap::new(),
            url: None,
        }
    }

    pub(crate) fn part(section: Section, bytes: &[u8]) -> Part {
        Part { section, bytes: bytes.to_vec() }
    }

    #[test]
    fn keys_are_read_as_they_are_written_and_never_for_one_another() {
        let signer = signer(7);
        let again: PackSigner = format!(" {}\r\n", signer.secret_text()).parse().unwrap();
        assert_eq!(again.public(), signer.public());
        assert_eq!(format!("{}\n", signer.public()).parse(), Ok(signer.public()));
        assert_eq!(signer.secret_text().parse::<PackKey>(), Err(NotAKey));
        assert!(signer.public().to_string().parse::<PackSigner>().is_err());
        assert!(PackSigner::of([0; 32]).is_err(), "chance that is broken makes no key");
        assert!(!format!("{signer:?}").contains(signer.secret_text().trim_start_matches(PREFIX)));
    }

    #[test]
    fn the_same_parts_make_the_same_bytes() {
        let parts = [part(Section::Rules, b"{}"), part(Section::Locale("es".to_owned()), &[b'a'; 500])];
        let pack = || signer(1).pack(&manifest("riverton", "1"), &parts).unwrap();
        assert_eq!(pack(), pack());
        assert!(pack().len() < 600, "what can be shorter is stored shorter");
    }
}
