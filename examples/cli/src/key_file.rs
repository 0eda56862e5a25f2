//! The file that `--key-file` names. Knows what a key looks like in a file, and nothing of what it opens.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

use curbline_core::say;
use curbline_core::seam::{Key, KeyError, KeyStore};
use zeroize::Zeroizing;

use crate::voice::Failure;

/// Enough for 64 digits and the white space behind them, and to see that there is more.
const LONGEST: usize = 80;

/// The bytes of a key, overwritten when they are let go of.
pub(crate) struct KeyFile(Zeroizing<Vec<u8>>);

impl KeyFile {
    /// Reads a key that nobody else can read.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = || path.display().to_string();
        let unreadable = |_| Failure::Own(say::file_unreadable(shown()));
        let file = File::open(path).map_err(unreadable)?;
        let found = file.metadata().map_err(unreadable)?;
        if !found.is_dir() && is_exposed(&found) {
            return Err(Failure::Own(say::key_file_exposed(shown())));
        }
        // Of its final size from the start: what grows leaves copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST));
        file.take(LONGEST as u64).read_to_end(&mut bytes).map_err(unreadable)?;
        key_of(&bytes).map(Self).ok_or_else(|| Failure::Usage(say::key_file_invalid(shown())))
    }
}

impl KeyStore for KeyFile {
    fn key(&self) -> Result<Key, KeyError> {
        Key::from_bytes(&self.0)
    }
}

/// Whether others on this computer can get at the file that was opened, whatever its name means by now.
#[cfg(unix)]
fn is_exposed(found: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    found.permissions().mode() & 0o077 != 0
}

/// Elsewhere a file belongs to who made it, as the system's own lists say; they are not read here.
#[cfg(not(unix))]
fn is_exposed(_: &Metadata) -> bool {
    false
}

/// 32 bytes as they are, or 64 hexadecimal digits with or without white space behind them.
fn key_of(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut key = Zeroizing::new(Vec::with_capacity(Key::LENGTH));
    if bytes.len() == Key::LENGTH {
        key.extend_from_slice(bytes);
        return Some(key);
    }
    let digits = bytes.trim_ascii_end();
    if digits.len() != Key::LENGTH.saturating_mul(2) {
        return None;
    }
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    for pair in digits.chunks_exact(2) {
        let &[high, low] = pair else { return None };
        key.push(value(high)?.checked_shl(4)? | value(low)?);
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_32_bytes_or_64_digits() {
        let key: Vec<u8> = (0..32).map(|number: u8| !number.reverse_bits()).collect();
        let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        for text in [digits.clone(), digits.to_uppercase(), format!("{digits}\n"), format!("{digits} \r\n")] {
            assert_eq!(key_of(text.as_bytes()).unwrap().as_slice(), key, "{text}");
        }
        assert_eq!(key_of(&key).unwrap().as_slice(), key);
        let (mut odd, mut short) = (digits.clone(), digits.clone());
        odd.truncate(63);
        short.truncate(62);
        let wrong =
            [String::new(), odd, short, format!("{digits}0"), digits.replacen('0', "g", 1), format!(" {digits}")];
        for text in wrong.iter().map(String::as_str).chain(["\n"]) {
            assert!(key_of(text.as_bytes()).is_none(), "{text}");
        }
        assert!(key_of(&key[..31]).is_none());
        assert!(key_of(&[&key[..], b"\n"].concat()).is_none(), "bytes that are a key have nothing behind them");
    }
}
