//! The name of a kept picture: the beginning of the SHA-256 of its bytes. Knows nothing of folders.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How many hexadecimal digits name a picture: 128 bits, far beyond chance.
const DIGITS: usize = 32;

/// Names a picture by its content: 32 lower-case hexadecimal digits. As nothing else can be in it, it is safe as the
/// name of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhotoId(String);

/// The text is no [`PhotoId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 32 lower-case hexadecimal digits")]
pub struct NotAPhotoId;

impl PhotoId {
    /// The id of these bytes.
    #[must_use]
    pub fn of(jpeg: &[u8]) -> Self {
        let mut digits = hex(&Sha256::digest(jpeg));
        digits.truncate(DIGITS);
        Self(digits)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PhotoId {
    type Error = NotAPhotoId;

    fn try_from(text: String) -> Result<Self, NotAPhotoId> {
        if is_hex(&text, DIGITS) { Ok(Self(text)) } else { Err(NotAPhotoId) }
    }
}

impl std::str::FromStr for PhotoId {
    type Err = NotAPhotoId;

    fn from_str(text: &str) -> Result<Self, NotAPhotoId> {
        text.to_owned().try_into()
    }
}

impl From<PhotoId> for String {
    fn from(id: PhotoId) -> Self {
        id.0
    }
}

impl fmt::Display for PhotoId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    let mut digits = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Whether a text is so many lower-case hexadecimal digits.
pub(super) fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_beginning_of_the_sha_256() {
        // The empty message of FIPS 180-4.
        assert_eq!(PhotoId::of(b"").as_str(), "e3b0c44298fc1c149afbf4c8996fb924");
    }

    #[test]
    fn nothing_but_digits_becomes_an_id() {
        assert!("e3b0c44298fc1c149afbf4c8996fb924".parse::<PhotoId>().is_ok());
        for text in ["", "../../etc/passwd", "e3b0c44298fc1c149afbf4c8996fb92", "E3B0C44298FC1C149AFBF4C8996FB924"] {
            assert_eq!(text.parse::<PhotoId>(), Err(NotAPhotoId), "{text}");
        }
        assert!(serde_json::from_str::<PhotoId>("\"../x\"").is_err());
        let id = PhotoId::of(b"");
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{id}\""));
    }
}
