//! The name of a public key, as pins have it. Knows nothing of TLS or of whose key it is.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How a pin begins.
const PREFIX: &str = "sha256/";

/// The SHA-256 of a public key, written `sha256/` and 44 letters of Base64: of the SubjectPublicKeyInfo of a certificate
/// in DER, as RFC 7469, 2.4 has it. It stays the same when a certificate is renewed with the same key.
///
/// ```sh
/// openssl x509 -in city.pem -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyPin([u8; 32]);

/// A text is not a pin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not sha256/ and 44 letters of Base64")]
pub struct NotAPin {
    /// As it was given.
    pub text: String,
}

impl KeyPin {
    /// The pin of a key; `key` is its SubjectPublicKeyInfo in DER.
    #[must_use]
    pub fn of(key: &[u8]) -> Self {
        Self(Sha256::digest(key).into())
    }
}

impl FromStr for KeyPin {
    type Err = NotAPin;

    /// White space around it is forgiven, nothing else: a pin that was read wrongly would lock the city out.
    fn from_str(text: &str) -> Result<Self, NotAPin> {
        let text = text.trim();
        let hash = text.strip_prefix(PREFIX).and_then(|letters| STANDARD.decode(letters).ok());
        let hash = hash.and_then(|hash| <[u8; 32]>::try_from(hash).ok());
        hash.map(Self).ok_or_else(|| NotAPin { text: text.to_owned() })
    }
}

impl TryFrom<String> for KeyPin {
    type Error = NotAPin;

    fn try_from(text: String) -> Result<Self, NotAPin> {
        text.parse()
    }
}

impl From<KeyPin> for String {
    fn from(pin: KeyPin) -> Self {
        pin.to_string()
    }
}

impl fmt::Display for KeyPin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{PREFIX}{}", STANDARD.encode(self.0))
    }
}

/// As people write it: a key's name is no secret.
impl fmt::Debug for KeyPin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The empty text under SHA-256, from the outside: `printf '' | openssl dgst -sha256 -binary | base64`.
    const EMPTY: &str = "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn a_pin_is_written_as_it_is_read() {
        let pin: KeyPin = format!("  {EMPTY}\n").parse().unwrap();
        assert_eq!(pin, KeyPin::of(b""));
        assert_eq!(pin.to_string(), EMPTY);
        let kept = serde_json::to_string(&pin).unwrap();
        assert_eq!(kept, format!("\"{EMPTY}\""));
        assert_eq!(serde_json::from_str::<KeyPin>(&kept).unwrap(), pin);
    }

    #[test]
    fn what_is_nearly_a_pin_is_none() {
        let letters = EMPTY.strip_prefix(PREFIX).unwrap();
        let wrong = [
            String::new(),
            PREFIX.to_owned(),
            letters.to_owned(),
            format!("sha1/{letters}"),
            format!("SHA256/{letters}"),
            format!("pin-sha256=\"{letters}\""),
            EMPTY.trim_end_matches('=').to_owned(),
            EMPTY.replace("47DE", ""),
            format!("{EMPTY}{letters}"),
            EMPTY.replace('+', "-"),
            EMPTY.replace("uFU=", "uFV="),
            "sha256/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".to_owned(),
        ];
        for text in wrong {
            assert_eq!(text.parse::<KeyPin>(), Err(NotAPin { text: text.clone() }), "{text}");
        }
    }
}
