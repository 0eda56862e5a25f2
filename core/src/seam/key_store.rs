//! Where the key of a sealed data folder comes from. Knows nothing of what is encrypted with it.
//!
//! A phone keeps the key in its Keychain or Keystore, a terminal in the system's secret service or in a module of its own.
//! The core asks once, when it opens the folder. It uses the key itself for nothing: what encrypts are subkeys made from
//! it by HKDF-SHA256 (RFC 5869, expand only, as the key is uniformly random), one for each purpose, so that no two
//! ciphers ever share one.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// What keeps the key of a data folder.
pub trait KeyStore: Send + Sync {
    /// The key: 32 bytes from a good source of chance, always the same ones for the same folder.
    ///
    /// # Errors
    /// [`KeyError`]; the folder is then left as it is.
    fn key(&self) -> Result<Key, KeyError>;
}

/// A key of 32 bytes. Its memory is overwritten when it is dropped; it can be neither shown nor compared.
pub struct Key(Subkey);

/// 32 bytes made from a [`Key`] for one purpose, overwritten when they are dropped. Boxed, as a value that moves leaves
/// its bytes behind.
pub(crate) type Subkey = Box<Zeroizing<[u8; Key::LENGTH]>>;

/// Why there is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The key store is locked, was refused by the person, or holds no key for this folder.
    #[error("not available")]
    Unavailable,
    /// What it holds is no key.
    #[error("{found} bytes instead of {}", Key::LENGTH)]
    Length {
        /// The length of what it holds, in bytes.
        found: usize,
    },
}

impl Key {
    /// The length of a key in bytes.
    pub const LENGTH: usize = 32;

    /// A key from bytes that a key store handed out. The caller overwrites its own copy.
    ///
    /// # Errors
    /// [`KeyError::Length`] unless there are [`Key::LENGTH`] of them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyError> {
        if bytes.len() != Self::LENGTH {
            return Err(KeyError::Length { found: bytes.len() });
        }
        let mut key = Subkey::default();
        key.copy_from_slice(bytes);
        Ok(Self(key))
    }

    /// What encrypts for one purpose. The words are part of the format: other words, another subkey.
    pub(crate) fn subkey(&self, purpose: &str) -> Subkey {
        let mut made = Subkey::default();
        expand(&self.0, &[b"curbline 1 ", purpose.as_bytes()], made.as_mut_slice());
        made
    }
}

/// Fills `made`, at most 255 times the length of a key, with HKDF-Expand of `key` and `info`, which is in pieces.
#[expect(clippy::expect_used, reason = "all lengths are ours and within the bounds of RFC 5869")]
pub(crate) fn expand(key: &[u8; Key::LENGTH], info: &[&[u8]], made: &mut [u8]) {
    let hkdf = Hkdf::<Sha256>::from_prk(key.as_slice()).expect("a key is as long as a hash");
    hkdf.expand_multi_info(info, made).expect("a few bytes are asked for");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_32_bytes_are_a_key() {
        for length in [0, 16, 31, 33, 64] {
            assert_eq!(Key::from_bytes(&vec![7; length]).err(), Some(KeyError::Length { found: length }));
        }
        assert!(Key::from_bytes(&[7; 32]).is_ok());
    }

    #[test]
    fn an_expansion_is_the_one_of_rfc_5869() {
        // Test case 1 of appendix A.
        let key = *b"\x07\x77\x09\x36\x2c\x2e\x32\xdf\x0d\xdc\x3f\x0d\xc4\x7b\xba\x63\
            \x90\xb6\xc7\x3b\xb5\x0f\x9c\x31\x22\xec\x84\x4a\xd7\xc2\xb3\xe5";
        let mut made = [0; 42];
        expand(&key, &[b"\xf0\xf1\xf2\xf3\xf4", b"\xf5\xf6\xf7\xf8\xf9"], &mut made);
        let expected = b"\x3c\xb2\x5f\x25\xfa\xac\xd5\x7a\x90\x43\x4f\x64\xd0\x36\x2f\x2a\
            \x2d\x2d\x0a\x90\xcf\x1a\x5a\x4c\x5d\xb0\x2d\x56\xec\xc4\xc5\xbf\x34\x00\x72\x08\xd5\xb8\x87\x18\x58\x65";
        assert_eq!(&made, expected);
    }

    #[test]
    fn each_purpose_has_a_subkey_of_its_own() {
        let key = Key::from_bytes(&[7; 32]).unwrap();
        assert_ne!(key.subkey("database"), key.subkey("vault"));
        assert_eq!(key.subkey("database"), Key::from_bytes(&[7; 32]).unwrap().subkey("database"));
        assert_ne!(key.subkey("database"), Key::from_bytes(&[8; 32]).unwrap().subkey("database"));
    }
}
