//! The key that a city's packs are signed with, as everyone may know it.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_compact::{PublicKey, Signature};
use serde::{Deserialize, Serialize};

/// How the text of a public key begins.
const PREFIX: &str = "ed25519:";

/// Bytes of a signature.
pub(super) const SIGNATURE: usize = Signature::BYTES;

/// An ed25519 public key, written `ed25519:` and 44 letters of Base64.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackKey([u8; PublicKey::BYTES]);

/// A text is not a public key of packs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not ed25519: and 44 letters of Base64")]
pub struct NotAKey;

impl PackKey {
    #[cfg(any(test, feature = "pack-build"))]
    pub(super) fn new(bytes: [u8; PublicKey::BYTES]) -> Self {
        Self(bytes)
    }

    /// Whether `signature` is this key's for `bytes`.
    pub(super) fn signed(&self, bytes: &[u8], signature: &[u8; SIGNATURE]) -> bool {
        PublicKey::new(self.0).verify(bytes, &Signature::new(*signature)).is_ok()
    }
}

impl FromStr for PackKey {
    type Err = NotAKey;

    /// White space around it is forgiven.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let letters = text.trim().strip_prefix(PREFIX).ok_or(NotAKey)?;
        STANDARD.decode(letters).ok().and_then(|bytes| bytes.try_into().ok()).map(Self).ok_or(NotAKey)
    }
}

impl TryFrom<String> for PackKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        text.parse()
    }
}

impl From<PackKey> for String {
    fn from(key: PackKey) -> Self {
        key.to_string()
    }
}

impl fmt::Display for PackKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{PREFIX}{}", STANDARD.encode(self.0))
    }
}

/// As people write it: a public key is no secret.
impl fmt::Debug for PackKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
