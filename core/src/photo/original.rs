//! What may be known and kept of the file a photo was made from. Knows nothing of pixels, reports or folders.
//!
//! A photo that is sent shows pixels alone. Who has to prove later which file they came from needs that file's SHA-256, or
//! the file itself, with all that was taken out of the photo: place, device and time, and whatever was covered. Both are
//! kept only where somebody chose so.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::PhotoId;
use super::id::{hex, is_hex};
use crate::message::{Message, say};

/// What is kept of the files that photos are made from, in one data folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum KeptOriginals {
    /// Neither a digest nor the file.
    #[default]
    Nothing,
    /// The SHA-256 of the file: enough to recognise it, if somebody still has it.
    Digest,
    /// The SHA-256, and the file itself, encrypted; in folders with a key alone. The file shows what is covered in the
    /// photo and knows what was removed from it. It is never sent.
    Whole,
}

/// What is known of the file a photo was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Original {
    /// The SHA-256 of the file as the shell handed it in, before anything decoded it.
    pub sha256: OriginalDigest,
    /// The file itself was kept, encrypted.
    pub kept: bool,
}

/// The SHA-256 (FIPS 180-4) of a file: 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OriginalDigest(String);

/// The text is no [`OriginalDigest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 64 lower-case hexadecimal digits")]
pub struct NotADigest;

impl OriginalDigest {
    /// How many digits there are.
    const DIGITS: usize = 64;

    /// The digest of these bytes.
    #[must_use]
    pub fn of(file: &[u8]) -> Self {
        Self::from_hash(Sha256::new_with_prefix(file))
    }

    /// The digest of what a hash was fed with.
    pub(super) fn from_hash(hash: Sha256) -> Self {
        Self(hex(&hash.finalize()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for OriginalDigest {
    type Error = NotADigest;

    fn try_from(text: String) -> Result<Self, NotADigest> {
        if is_hex(&text, Self::DIGITS) { Ok(Self(text)) } else { Err(NotADigest) }
    }
}

impl From<OriginalDigest> for String {
    fn from(digest: OriginalDigest) -> Self {
        digest.0
    }
}

impl fmt::Display for OriginalDigest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why an original is not kept or not handed out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OriginalError {
    /// Files are kept whole in encrypted folders only.
    #[error("the folder has no key")]
    NeedsKey,
    /// The report has no such photo.
    #[error("no photo {photo_id}")]
    UnknownPhoto {
        /// As it was given.
        photo_id: PhotoId,
    },
    /// The file of this photo was not kept; the policy was another one when it was taken in.
    #[error("not kept")]
    NotKept,
    /// There is a file of that name, which is left as it is.
    #[error("file exists")]
    Exists {
        /// Where it was to be written.
        path: PathBuf,
    },
    /// Nothing can be written there.
    #[error("not writable")]
    Unwritable {
        /// Where it was to be written.
        path: PathBuf,
    },
}

impl OriginalError {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NeedsKey => say::originals_need_key(),
            Self::UnknownPhoto { photo_id } => say::photo_unknown(photo_id.as_str()),
            Self::NotKept => say::original_not_kept(),
            Self::Exists { path } => say::file_exists(path.display().to_string()),
            Self::Unwritable { path } => say::file_unwritable(path.display().to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_the_sha_256_and_nothing_else_is_one() {
        // The message of one block in the examples of FIPS 180-4.
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(OriginalDigest::of(b"abc").as_str(), digest);
        assert_eq!(OriginalDigest::try_from(digest.to_owned()), Ok(OriginalDigest::of(b"abc")));
        for text in [
            "",
            digest.trim_start_matches('b'),
            &digest.to_uppercase(),
            &digest.replace('b', "g"),
            &format!("{digest}0"),
        ] {
            assert_eq!(OriginalDigest::try_from(text.to_owned()), Err(NotADigest), "{text}");
        }
    }

    #[test]
    fn nothing_is_kept_unless_somebody_says_so() {
        assert_eq!(KeptOriginals::default(), KeptOriginals::Nothing);
        let words = [KeptOriginals::Nothing, KeptOriginals::Digest, KeptOriginals::Whole];
        assert_eq!(serde_json::to_string(&words).unwrap(), r#"["nothing","digest","whole"]"#);
    }
}
