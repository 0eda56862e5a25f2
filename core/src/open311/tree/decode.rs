//! Bytes to text, whatever header and declaration claim. Knows nothing of JSON or XML.

use std::borrow::Cow;

/// Windows-1252 for the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); above, it is Latin-1.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// UTF-8 if it is that (a byte order mark is dropped), UTF-16 if a byte order mark says so, else Windows-1252: servers
/// declare UTF-8 and send Latin-1, and no text in Latin-1 with an accent in it is valid UTF-8 by accident.
pub(super) fn text(body: &[u8]) -> Cow<'_, str> {
    match body {
        [0xFF, 0xFE, rest @ ..] => return Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => return Cow::Owned(utf16(rest, u16::from_be_bytes)),
        _ => {}
    }
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        // A body cut inside its last character is still UTF-8.
        Err(error) if error.error_len().is_none() => Cow::Borrowed(
            body.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or(""),
        ),
        Err(_) => Cow::Owned(body.iter().copied().map(windows_1252).collect()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows_1252(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(usize::from(index))).copied().unwrap_or(char::from(byte))
}
